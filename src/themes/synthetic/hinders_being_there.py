"""What people say would be hard, or good, about a hub: themes of the second open question, and their lines."""

BEING_THERE = """
## booking | Booking only online | 6 | 75+=4 65+=2 young=0.25
having to book [on a computer|online|through an app] would stop me
if you can't just [walk in|phone up] I won't [bother|manage]
~| [online only booking|booking that is online only|everything being on the internet|having to do it all on a screen]
{who} can't [use|see to use] a [mobile|tablet] so who would book for {him}?
I [don't have|haven't got] a smart phone and [don't want one|can't afford one]
those self check in screens [never find me|want your date of birth in front of everyone|are too high and too dim]
will [I|folk|we] [still |]be able to [phone|ring someone|speak to a person at a desk|book at the desk]?
I [tried to book|booked] the vaccine online and ended up with an appointment in [the wrong town|{miles} away|the \
wrong week]
[passwords|passwords and codes|codes and log ins]. I have [forgotten|written down|lost] more than I [remember|can \
count]
s| nae [apps|computers|passwords], please, I'm [begging ye|too auld for it]
o| I am {age} and do not hold with the internet
o| the girl at the desk knows my voice, a [website|computer] doesn't
d| a touch screen is no use to me with {illness}
f| digital appointment systems [should never be|must not be] the only [door|way] in
g| many of our members share one [phone|e-mail address] between a [couple|household]
*| online booking [suits|works for] me [fine|well], I can do it on the bus
t| online booking
t| having to use an app
t| computers
t| booking system
+| I get [my neighbour's boy to do it and he's|a lassie up the road to do it and she's] away to [university|college]
+| there's [no|hardly any] signal in [the house|{place}] anyway
+| one wrong [letter|number] and you're [locked out|back to the start]
+| a card with [a time|the day and time] written on it did [us|me] for years
+| it took me {mins} to get as far as the second page
+| {who} gave up after {few} goes
+| at {age} I shouldn't need lessons to see a nurse
+| the text came at {late} at night and I'd missed it by morning
g| we ran {few} classes and most people still [preferred|needed] the telephone
f| a staffed desk and a [telephone|phone] line [should|must] be kept for [those|people] who need them
## privacy | Privacy in a shared building | 6 | young=1.8 lgb=2 minority=1.3
everybody would [see|know] which door you went in
I would not want [my neighbours|the whole of {place}|half the town] to see me going in for [mental \
health|drugs|money] help
a [shared|joint] waiting room in a [small place|place like {place}] means [everyone knows your business|no privacy \
at all]
~| having to [say what is wrong|explain {cond}] at an open reception desk
will [the council|the housing office|the Job Centre] be able to see my [medical notes|records]?
~| [lack of|no|the want of] [privacy|confidentiality], [there's none as it is|in a small place|as usual]
I don't want my social worker [sitting next to|in the same building as] my doctor
the walls at {surgery} are [paper thin|so thin I heard a man's diagnosis], I hope this would be better
my ex [works|has a cousin who works] there, so I would not feel safe
if it has a [library|café|gym] in it, [people I know|my neighbours|my pupils] would be sat there [watching|when I \
came out crying]
s| a' body kens a' body [here|in {place}], ye'd be the talk o' the [place|toon]
y| my [auntie|mum's pal] works on the desk so I'd never go there for [contraception|anything private]
f| shared [reception areas|waiting rooms] [raise|create] obvious concerns about confidentiality
f| discreet entrances and private interview rooms should be [specified|designed in]
g| people in recovery tell us they will not [enter|use] a building where they may meet [a relative|a former dealer]
t| privacy
t| confidentiality
t| everyone knowing your business
+| that's the [thing|trouble] [about|with] a small place
+| I already [drive|travel] to another town for that reason
+| it's fine for a [flu jab|sore ear], not for anything [personal|private]
+| once it's [out|said] you can't [get|take] it back
+| I met {few} people I knew the last time I went
+| {who} won't go for that reason
+| it was round {place} by {day}
+| I heard all about somebody's [piles|divorce] while I waited
f| confidentiality is harder to keep in a place the size of {place}
## access | Getting into and around the building | 5 | disabled=3.5 75+=1.6 pregnant=2
[heavy doors|steps|a long corridor] and no [automatic opener|seat along the way|handrail]
I use a [wheelchair|mobility scooter|rollator] and most "accessible" buildings [are not|have one lift and it's broken]
will there be [enough seats|grab rails|a lift|a Changing Places toilet|seats with arms|a hearing loop that works]?
~| [stairs|steps|a flight of stairs|all those stairs] and [no lift|a lift that is always out|nowhere to hold on]
~| [long corridors|poor signs|bright lights] and nowhere to [sit down|rest]
I have {illness} and can stand for about five minutes
getting a [double buggy|pram] through those doors is a [workout|circus act]
the [pavement|path] up to it is [steep|all broken|never gritted]
toilets [a mile away|up a stair|locked with a code] would be the end of it for me
d| I was left [outside in the rain|at the bottom of the steps] at {hospital} because nobody had the key to the ramp \
door
d| with {illness} the walk from the door to the [desk|clinic room] is further than I can go
o| my eyes are poor and signs in pale grey are [no good|invisible] to me
c| {who} uses a wheelchair, and two of us can't [get past|fit in] the [toilet|front] door as it is
s| they stairs would kill me
f| the [building|design] should be [audited|checked] by disabled people before [it opens|plans are signed off]
g| our access panel [offers|would be glad] to walk the route with your [architect|designers]
*| the new building at {place} is [level and bright|easy to get around], that helps
t| stairs
t| wheelchair access
t| no lift
t| heavy doors
+| I'm not [asking for the moon|being awkward]
+| you only [find out|see it] when you [get there|arrive]
+| put the [seats|benches|handrails] where [people|we] actually [get tired|need them]
+| one broken lift and I'm [housebound|going home again]
+| {who} fell there in {month}
+| the lift at {hospital} was off for {wait}
+| I need to sit down {few} times between the car and the door
+| you see it [differently|another way] from a [chair|wheelchair]
+| I waited {mins} for somebody to bring a ramp
g| {many} of our members would need a hoist and a bench in the toilet
f| handrails, seating and clear signs [cost little|should be there] from the start
## bsl2 | Interpreters and help to communicate | 0.45 | disabled=6 minority=7
[I am|my sister is|my husband is] a BSL user, [so |]who [would|will] [interpret at the desk|be there to sign]?
names called over a [loudspeaker|tannoy] are no use to a deaf person
if nobody speaks [Polish|Arabic|Urdu|Ukrainian] my [mother|wife] will not [go|understand]
no [interpreter|BSL] means no [access|service], it is as plain as that
I have aphasia after a stroke and need [time|pictures|people to wait for my words]
d| I cannot hear in a busy hall, and [lip reading|my hearing aid] [fails|is hopeless] in noise
f| [easy read|translated] information and interpreters should be [available from day one|arranged in advance]
g| the Deaf community here [has not been asked|was not shown the plans in BSL]
t| no interpreter
t| language
+| my [son|daughter] can't take every day off school to [help|interpret]
+| a [vibrating pager|screen with names] costs very little
+| I sat for {mins} and they had called me {times}
+| I missed my turn in {month} because of it
+| it is the same [everywhere I go|at {hospital}]
## clinic | Losing the clinic we have now | 10 | disagree=2.6 agree=0.3 rural=1.3 75+=1.3
I'm afraid it means closing [the clinic in {place}|{surgery}|our surgery]
you [would be|are] taking away [something that works|a good local clinic] and calling it [progress|a hub]
will {surgery} [close|stay open] if {hub} goes ahead?
leave the {place} clinic [alone|where it is], nobody [asked|voted] for this
a hub is just [a fancy word for cuts|fewer buildings with a nicer sign|what they said about the hospital, and then \
it shut]
I [would|could] use it if it were as well as, not instead of, [what we have|the clinic]
they [promised|told us] the same when they closed {town_thing}
~| the closure of the [treatment room|minor injuries unit|clinic] in {place}
the [existing|present|old] building [needs|wants] [a coat of paint|some care|a new roof and a bit of love], not \
replacing
once staff move to {hub} the {place} clinic will be [run down|open one day a week] and then shut
why mend what isn't broken?
s| youse have your minds made up, the {place} clinic's for the chop
o| I [was vaccinated|had my jags|was weighed] in that clinic as a [girl|boy|bairn], and my [children|family] after me
w| we bought a house here because there was a [surgery|clinic] at the end of the road
f| no [existing|local] [service|clinic] should be withdrawn until the alternative has been [shown to \
work|independently assessed]
f| the [business case|paper|plan] [does not say|is silent on] what becomes of the [smaller|rural] premises
g| our members [oppose|are against] any model that depends on closing the {place} [clinic|surgery]
t| closing our clinic
t| losing the surgery
t| losing what we've got
+| I signed the petition [in {month} |]and so did [everyone in the shop|400 others|{who}]
+| it would be the last [public building|service] in the village
+| show us the figures
+| and what [happens|will happen] to the [girls|nurses|staff] [who work there|then]?
+| it has been there for {years}
+| {who} has never been anywhere else
+| {few} nurses work there and we know them all
+| they spent thousands on the roof in {month}
+| I walked there with {cond} when I couldn't have driven
g| the {place} clinic sees {many} of our members every week
f| closure would leave {place} with nothing within {miles}
## crowds | Noise, crowds and feeling anxious | 2 | disabled=2.5 young=2
[busy|crowded|noisy] [places|waiting rooms] bring on my [anxiety|panic attacks]
I'm autistic and [strip lights|echoing halls|people calling names] make it [impossible|very hard] to stay
~| [too many|so many|all those] [people|folk|strangers] in one [place|room|waiting area]
a big building full of [strangers|coughing people] is my idea of a nightmare
with so many services under one roof it will be [like an airport|bedlam on a {day}]
[is there|will there be] a quiet [room|corner|time of day]?
my [son|daughter] has [autism|sensory problems] and melts down in [queues|big echoing spaces]
y| I'd get as far as the [door|car park] and [go home|turn back], I know I would
s| a' that [noise|din|racket] would drive me [up the wa'|daft]
d| my {illness} means [infection|a room full of coughs] is a real danger to me
f| a low sensory space and a quiet hour [should be|need to be] [standard|provided]
g| autistic adults we spoke to asked for [photographs of the inside|a quiet entrance] before a first visit
t| crowds
t| too busy and noisy
t| my anxiety
t| big waiting rooms
+| I cope [well|fine] [in the small surgery|where it's quiet]
+| [knowing what it looks like|seeing pictures] beforehand [helps|would help]
+| a text when it's my turn would mean [I could|being able to] wait [outside|in the car]
+| I lasted {mins} the last time and [walked out|had to leave]
+| {who} is the same
+| I sat in the car for {mins} first
+| first thing on a {day} is the only time I could face it
## fine | Support for the idea of hubs | 8 | agree=2.2 disagree=0.1 easy=1.6
*l| nothing would [stop me|put me off], I think it's a [great|very sensible] idea
*| everything under one roof [would be|sounds] [ideal|marvellous] for [me|us|{who}]
*| one [trip|visit] instead of {few} would save me [hours|a fortune in fares]
*l| it would be [easier|handier] for me, not harder
*l| I can't think of anything that would make it harder, {hub} is [five minutes away|on my way to work]
*| the sooner [it opens|you build it] the better
*| I like the [thought|idea|sound] of [the chemist, the nurse and the benefits adviser|a café and a clinic] in one \
place
*| why [did nobody do|has nobody thought of|did it take so long to do] this [years ago|before]?
*s| nae bother tae [me|us], [crack on|on ye go]
*s| it's a [braw|rare] idea, [get it built|haste ye]
*o| I'd be [happy|glad] to go, it would be a wee outing
*w| it would suit me down to the ground if I could do the [kids' jags|prescription] and my own appointment together
*f| [co-location|one shared building] [should|ought to] make it easier for services to work together
*g| we would [welcome|be keen to have] a desk in {hub}
*t| nothing, good idea
*t| nothing, I would use it
*t| happy with the idea
+*| as long as it's [well run|kept clean|easy to find|open when it says]
+*| my sister has one where she lives and [loves|swears by] it
+| as long as it isn't [just |]an excuse for [cuts|closing things]
+*| I'd use it [tomorrow|most weeks]
+*| {who} is looking forward to it as well
+*| it would save me {fare} a time
+*| I was at one in {month} when I stayed with family and it was {good}
+*| we have waited {years} for something like this
"""
