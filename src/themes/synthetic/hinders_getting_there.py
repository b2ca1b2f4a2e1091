"""What people say would make it hard to get to a hub: themes of the second open question, and their lines."""

GETTING_THERE = """
## bus | Buses and public transport | 15 | rural=5 75+=1.5 young=1.3 disabled=1.2
there [is|are only] {few} buses a day from {place}, the last [one|one back] at {late}
the bus doesn't run [on Sundays|after {late}|in the school holidays]
I don't drive and {bus} [takes|would take] {mins} each way
~| two buses, with {mins} in the rain between them
{bus} was [cut|cancelled|taken off] in {month} and nothing has replaced it
how [am I|are people|is anyone] [meant|supposed] to [get there|reach it|manage] without a car when there is no bus?
~| [public transport|buses|the bus service], or [the lack|the total absence|more like the lack] of [it|such a thing \
round here]
~| getting there by bus from {place} with [a buggy|a walking frame|two shopping bags and a bad hip|three kids]
~| no direct bus [from {place}|from this side of town], you'd have to [change|go in to {town} and out again]
{bus} goes past [the end of the road|that building] but will not stop
a [ten o'clock|nine thirty] appointment means the [seven|7.15] bus and [half|most] of the day gone
the bus stop is [at the bottom of a steep hill|ten minutes' walk away|across a dual carriageway] and I couldn't \
manage it
{bus} turns up when it [likes|feels like it]
if I miss the {hour} o'clock bus [that's me stuck|there's nothing] until {late}
s| there's nae [buses|bus], it's [no rocket science|that simple]
s| {bus} is aye late or it disnae come at all
o| I have my [bus pass|free pass] but [a pass is|it's] no use without a bus [to use it on|]
o| standing at an open bus stop in {month} is not [kind to|possible at] my age
y| I can't drive yet and {bus} is [basically never there|every two hours if you're lucky]
c| I cannot get {who} on to a bus, not with a wheelchair and {her} oxygen
d| only [one of the buses has|some of the buses have] a working ramp, so with {illness} I can't depend on it
f| public transport links [must be|should be] agreed with the operators before a site is [chosen|confirmed]
f| the [current|present] [bus timetable|timetable] does not [support|allow for|permit] [morning or evening|early or \
late] appointments from [outlying villages|{place}|the villages]
g| [most|two thirds|more than half] of [our members|those we support|the people we see] do not drive and would \
[need|depend on|rely on] community transport
t| buses
t| no bus
t| transport
t| bus times
t| getting there without a car
+| by the time [I got home|I was back|{who} got home] it would be [dark|teatime]
+| a [door to door|dial-a-ride] minibus would solve it
+| the drivers are [lovely|grand], there just aren't enough [of them|buses]
+| {who} used to take me but {her} eyes are bad now
+| you can't [be late for the doctor|miss your slot] and blame the bus
+f| a timetable review [should|ought to] be part of [the plan|any proposal]
+| my [appointment|scan] took {few} minutes and the journey took {few} hours
+| I stood for {mins} in {month} with [no shelter|nowhere to sit]
+| it was better {years} ago
+| {who} ended up in a taxi at {taxi}
+| on a {day} there's {few} all day
g| our apprentices cannot reach {town} before [nine|ten] by bus
g| {many} of our {place} members gave the bus as their [first|main] worry
## parking | Parking | 10 | working=1.3 75+=0.7 disabled=1.2
~| parking. [It's bad enough now|There's never a space as it is|Need I say more|I circled for {mins} the last \
time|There are {few} spaces, if that]
there are [never any|no] spaces [as it is|in {place}|near there after {hour}]
I have driven round and round for {mins} and [gone home|missed my slot]
will there be [enough|any] parking?
[two|three|only four] disabled bays for a building that size is {bad}
staff will take all the [spaces|places] by [half eight|nine] [o'clock |]and leave none for [patients|the public]
parking charges [would put me off|are a tax on being ill]
the car park at {hospital} is always full so I [dread|don't hold out much hope for] {hub}
if I have to park [on the far side of the river|half a mile away|up the hill] I [may|might] as well [not go|stay at \
home]
[blue badge|disabled] bays are [always full of vans|taken by people without badges]
where are {many} clinics' worth of cars going to go?
I come with [my mother in a wheelchair|a toddler and a baby], I need to park at the door
the [streets|roads] round [there|about] are [residents only|choked with school traffic at three|parked solid|double \
yellow lines]
s| ye'll no get parked, ye never do in {town}
o| I can [drive|still drive] but I can't walk [far|{mins}] from [the car|a car park]
c| I can't drop {who} at the door and leave {him} while I look for a space
d| without a space close to the door I simply [turn round and go home|can't come]
f| adequate parking, including [accessible|blue badge] bays, needs to be [secured|part of the design] from the outset
g| volunteer drivers [need|will need] somewhere to wait with [a passenger|older passengers]
*| plenty of parking at {hub}, so [no problem for me|that suits me]
t| parking
t| nowhere to park
t| lack of parking
t| disabled parking
+| I got a £[60|30|100] ticket [last time|in {month}]
+| it's first come first served and I'm [never first|always late on]
+| I'd rather pay a pound than circle for {mins}
+| half of them are just [dropping off at the gym|going for their messages|parking for the train]
+| I was {mins} late because of it
+| {who} had to walk from [the far end|the supermarket] with {her} stick
+| on {day}s you can forget it
+| {few} bays between all of us
+| it was the same at {hospital} in {month}
g| our minibus needs a drop-off point with [room for|space to lower] a lift at the [rear|side]
f| provision should be made for at least {many} disabled bays
## distance | Distance from home | 9 | rural=1.8 75+=1.2
it is {miles} from {place} and [feels longer in the dark|the road is poor|a bad road in winter]
~| too far to [walk|go with a sick child|travel when you feel ill]
{miles} each way for a [five|ten] minute [appointment|chat with a nurse] is {bad}
~| the distance. {place} to {town} is not a [short hop|wee run]
I [can walk|walk] to the surgery now, {hub} would be {miles} away
it [depends|would depend] where [you|they] [put it|build it|end up putting it], [doesn't it|wouldn't it]?
if it's in {town} it might as well be on the moon
that road [is shut by snow|floods|gets blocked by the landslip] {few} times a [winter|year]
when I'm ill the last thing I [want|could face] is {miles} in a car
w| I would have to take [a half day|half a day] off work just for the journey
s| it's a fair trek from {place}, so it is
o| I only drive in daylight and only to {place} now
r| it's all single track from here, you reverse for the [timber lorries|tractors]
r| town people have no idea how far {miles} is on our roads in {month}
w| I can't get there and back in my [lunch hour|break]
c| {who} gets [car sick|confused and upset] on any journey over [ten|twenty] minutes
f| distance [matters|counts]: the [further|more distant] the [service|clinic], the fewer who [use it|will go]
f| travel from {place} and beyond would place an unreasonable burden on [frail|older] residents
g| for families in {place} the round trip would be {miles} or more
*| {hub} would be [nearer|closer] for me than {hospital}, so I'm all for it
t| too far away
t| distance
t| it's too far
t| the travelling
+| {who} would not manage it
+| not everyone lives in {town}
+| and that's [on a good day|in daylight|in {month}]
+| I'd end up not [bothering|going], which can't be [what you want|the idea]
+f| outreach clinics would lessen this
+| it's {mins} if you meet nothing on the road
+| in {month} I did it {few} times
+| at {age} that's no joke
+| {folk} with no car can't do it at all
+| a van that came round [once a week|every {day}] would do [me|us]
## cost | The cost of getting there | 5 | rural=1.2 young=1.4 disabled=1.3 carer=1.2
a taxi [there and back|from {place}] is {taxi} [now|each time|and that's before the tip]
I'm on [a pension|benefits|Universal Credit|a zero hours contract] and {fare} for the bus is [a meal|two days' \
electricity]
[petrol|diesel] isn't cheap and {miles} adds up when you go [every week|twice a week for dressings]
~| the cost of [travel|getting there|taxis]
who pays the {taxi} taxi when there's no bus?
{fare} return for me and the same for {who}, [every|each] visit
I'd lose [half a day's|a morning's] wages on top of the fare
I would have to choose between [heating|food] and [appointments|the taxi]
the travel expenses form is [so complicated nobody claims|four pages long for {fare}]
s| it's {taxi} for a taxi, I'm no made o' money
y| my [bus fare|travel] comes out of {fare} I'd otherwise [eat with|spend on lunch]
c| it's two fares and a taxi every time I take {who} anywhere
d| my [PIP|mobility money] already goes on [taxis|the car], there's nothing left over
f| travel costs fall hardest on those with the lowest incomes and the [most frequent|greatest number of] appointments
g| families tell us they [cancel|skip] appointments in the week before payday
t| bus fares
t| cost of taxis
t| the cost
t| petrol money
+| I've [walked it|missed appointments] before now for want of the fare
+| you're told to keep the [receipts|tickets] and wait {wait}
+| it all mounts up
+| that's before you buy a [coffee|sandwich] [while you wait|for the journey]
+| that's {fare} I haven't got till {day}
+| {few} times a month and it's the gas bill
+| {who} pays the same again
+| I went without [dinner|lunch] the last time
g| our hardship fund paid for {many} taxis to appointments since {month}
## hours | Opening hours that suit working people | 9 | working=2 young=1.4 75+=0.2 65+=0.4
if it's only open [nine to five|office hours|weekdays] I [can't use it|might as well not have it|will never see the \
inside of it]
w| I [work|am on] shifts and need [evenings|weekends|early mornings]
no [evening|Saturday] [opening|appointments] would rule me out
w| my boss won't give me [time off|an hour off] for [a blood test|appointments]
what time will it [open|close]?
~| opening times that [stop|finish] at {late} on a [Friday|weekday]
closing for lunch between [12 and 2|half twelve and half one|one and two], [the only time|which is when] I'm free
w| I [leave|am out the house] at seven and get home at {late}
[weekend|Sunday] opening would be the single [biggest|most useful] change
[things go wrong|people take ill|children get sick] at night and at weekends [too|just the same]
w| I [don't get|never get] paid [if I'm not at work|for time off|when I'm away for {cond}]
w| with [school runs|two jobs|nursery runs] and work there's [about an hour on a {day}|hardly a minute] I could come
w| I'm a [teacher|bus driver|care worker|joiner], I can't nip out in the middle of a shift
y| I'm at college [all day|till 5] and have a job at weekends
s| if it shuts at {late} it's nae use tae a working man
c| the only time I could come is when the sitter is here, {day}s from {hour}
f| [extended|longer] [hours|opening] [would|could] reduce demand on out-of-hours services
f| access outside office hours should be [guaranteed|tested in a pilot]
g| staff in [small firms|local businesses] cannot take unpaid leave for routine checks
*| if it opened on {day} evenings I'd use it [all the time|every month]
t| opening hours
t| only open 9 to 5
t| not open at weekends
t| opening times
+| I've put off [a smear test|my asthma check|{cond}] for [a year|{months}] because of it
+| even [one late night|two late nights|one Saturday] a [week|month] would [do|help]
+| nobody [round here|I know] works nine to five [any more|now]
+| the pharmacy manages it
+w| I lost {few} hours' pay the last time
+| I asked at {surgery} and they laughed
+| {who} has the same problem with {her} shifts
+| by {late} at night it's NHS 24 or nothing
g| employers in {town} tell us that {day} evenings would suit their staff best
## leave | Leaving the person I care for | 3.5 | carer=7 75+=1.2
c| I can't leave {who} alone, not for [ten minutes|a trip to {town}]
c| who would sit with {who} while I was [there|at the hub]?
c| {who} has {wandering} and [panics|wanders|can't be left], so any appointment of mine needs a sitter
c| by the time I have {who} washed, dressed and in the car [the day is half gone|I'm done]
c| unless there's someone to [mind|stay with] {who}, it doesn't matter how good it is
c| I'd have to bring {who} with me and [sitting about|a noisy waiting room] sets {him} off
c| caring doesn't stop for [my own|an] appointment
~| finding [someone to sit with|cover for] {who}
a [crèche|sitting service] would help those who [can't leave|look after] a [relative|disabled child]
my [neighbour|friend] never goes to the doctor herself because her husband can't be left
f| carers need replacement care in order to attend [at all|their own appointments]
g| half the carers we know have cancelled [treatment|an operation] because nobody could [stand in|take over]
t| leaving {who}
t| no one to sit with her
t| childcare
t| my caring role
+| a sitter [costs|is] £18 an hour
+| people [forget|don't see] that carers get [ill|old] too
+| could [it|some of it] not be done [at home|on the phone|at the house]?
+| {who} comes first
+c| the last time, {she} was found [out on the road|in the garden] in {her} slippers
+c| I've cancelled {few} appointments since {month}
+c| {mins} is as long as I dare
+c| {worker} offered to come to the house, which was kind
g| {many} carers told us they would go if someone sat with their relative
f| a [sitting room|quiet room] with a trained [worker|volunteer] would let carers be seen
"""
