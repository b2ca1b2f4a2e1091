"""What people say matters most to them about health services: themes of the first question, and their lines."""

HEALTH = """
## gp | Waiting times for GP appointments | 17 | working=1.25 difficult=1.3 easy=0.6
it takes {wait} to get an appointment with [a GP|a doctor|my own GP] [at {surgery}|here|in {place}]
I [rang|phoned|called] {surgery} {times} before anybody [answered|picked up], and by then every slot was gone
waiting {wait} to see a doctor is {bad}
~| [being able to see|getting to see|just seeing] a [GP|doctor] [within a few days|the same week|when I am actually \
ill], not {wait} later
[trying to get|getting] past the phone queue at eight in the morning is like [a lottery|a second job|buying concert \
tickets]
last {month} I waited {wait} about {cond} and [it got worse|ended up at A&E|gave up in the end]
you can never get [an appointment|in to see anyone] at {surgery} unless you phone at [8am on the dot|eight sharp]
why does it take {wait} just to [speak to|see|get near] a doctor?
[I was|I sat|they left me] on hold for {mins} on {day}, then told to [try again tomorrow|phone back at 8]
I had {cond} for {wait} before a doctor looked at it
[they offered|I was offered] a phone call in {wait}, which is no [use|help] when someone needs to look at {cond}
[nobody|no one] should have to describe {cond} to a receptionist to [earn|get] an appointment
~| [a doctor's appointment|getting an appointment|seeing someone] without [begging|a fight|having to plead for it]
w| my [son|daughter] had a temperature of 39 and the [first|earliest] appointment was {wait} away
{folk} have stopped trying to see the GP and [go straight to|just turn up at] A&E
s| cannae get a doctor's appointment for love nor money [the now|these days|round here]
s| ye'd be [deid|better] before they'd see ye at {surgery}, {wait} I waited
s| it's a wee lottery every morning, {queue}th in the queue and then nae appointments left
o| at {age} I do not ask for much but {wait} for a doctor frightens me
w| I start work at [seven|half seven|8] and can't sit in a phone queue for {mins} [every morning|hoping for an \
appointment]
f| timely access to a GP [is|remains] the foundation of everything else in [local healthcare|the community]
f| waiting times for routine appointments [have grown|are] well beyond what patients should [accept|expect]
f| a wait of {wait} for a routine appointment [is unsafe for|falls hardest on] those with long term conditions
g| our members [regularly|often|repeatedly] report waits of {wait} for a routine GP appointment
*| I [got an appointment|was seen] the same day [last {month}|when I had {cond}], which was [great|a relief|a nice \
surprise]
t| GP appointments
t| waiting times
t| getting a doctor's appointment
t| [quicker|faster] GP appointments
t| being able to see a doctor
+| by the time I was seen [it had cleared up|it had got worse|I had been to A&E twice]
+| the recorded message goes on for ever and then you are number {queue} in the queue
+| [I don't blame the doctors|it isn't the receptionists' fault], there are just not enough of them
+| {who} gave up and [went private|bought something at the chemist|suffered in silence]
+| it [was|used to be] {days} at the most when I first moved here
+| when you do get in, [you have|it's] [ten|eight] minutes and [one problem only|out the door|"only one problem \
please"]
+f| the [morning|8am] telephone [rush|scramble] [disadvantages|shuts out] [anyone|people] who cannot call at that hour
+| I [ended up|finished up] paying for [a private one|an online doctor], £{queue}0 it cost me
+| {who} has the same [trouble|story] and {she} is {her_age}
+| in [{month}|{season} time] it was [even worse|worse still]
+| [if|unless] you can [hold on|wait] for {mins} you [might|may just] get a call back
+| [there used to be|we had] {few} doctors at {surgery} and now there are [two|a couple of locums]
+| {folk} [just|simply] stop trying, and then it's [an ambulance|something serious]
g| our [drivers|staff] lose a morning's pay each time they try to be seen
g| people who come to us have waited {wait}, sometimes longer, to speak to a doctor
f| a booking window of [one|two] weeks [makes|leaves] [planned|routine] care almost impossible
## continuity | Seeing the same doctor or nurse | 10 | 65+=1.6 75+=1.6 disabled=1.4 young=0.5
I never see the same [doctor|person|face] twice and have to [tell my story|start] from the beginning every time
~| seeing [someone|a doctor|a nurse] who [knows me|knows my history|remembers my name]
I have {illness} and every appointment is with a [stranger|different locum]
~| [seven|eight|nine] different doctors since {month}, not one of them had read my notes
[my old GP|the old doctor|our last doctor] knew [three generations of us|all the family|what was wrong before I sat \
down]
having one named [nurse|doctor|person] [for|who sees to] {illness} would [save everybody time|make all the difference]
what I [miss|want] is a family doctor, [not a rota|not whoever is free]
{who} has had {carers} [social workers|doctors|nurses] this year and trusts none of them now
why must I explain {cond} all over again to each new [face|locum|doctor]?
it [is hard|takes courage] to open up about [your nerves|personal things|the past] to someone you'll never see again
a doctor who doesn't know you [orders every test going|reads the screen instead of looking at you|plays it safe]
~| continuity. [A face I know|The same nurse], every time, that's what I [want|would choose]
[it's locums, locums, locums|it's all locums now] at {surgery}
s| it's a different [yin|body] every [time|week], ye might as well talk tae the [wall|cat]
s| old Doctor whatsisname at {place} kent us all, that's what's missing
o| {years} with the one doctor and now I couldn't tell you who mine is
d| with {illness} I need somebody who knows what is normal for me
f| relational continuity [improves outcomes|saves lives] and should be [measured|protected] locally
f| [repeated changes|constant changes] of clinician [lead to|cause] duplicated tests and missed signs
g| people we support tell us that [a known face|one trusted worker] matters more than a [new building|fast \
appointment]
*| I see the same [nurse|practice nurse|doctor] each time and it [helps more than the tablets|makes such a difference]
t| seeing the same doctor
t| continuity of care
t| a familiar face
t| staff who know you
+| it [wastes|eats up] half the appointment
+| [things get missed|the letters never catch up|they changed my tablets and changed them back]
+| I'd [happily|gladly] wait [a few days|longer] for someone who knows me
+| {who} just nods now and says everything is fine
+f| a named [clinician|doctor] for each [patient|person] would be a [simple|modest] remedy
+| [{few}|at least {few}] different [opinions|plans] about {cond} since {month}
+| {worker} was the [last|only] one who knew [me|{who}] by name
+| it is {years} since I could say who my doctor was
+| I write [it all|everything] on a [card|bit of paper] now and hand it over
+| {who} won't [talk|open up] to someone {she} doesn't know
g| in our experience people disengage after the [third|fourth] change of [worker|key worker]
f| locum [cover|use] at its present level [erodes|damages] trust
## staff | Kind and helpful staff | 11 | 65+=1.3 easy=1.8
*| {worker} [was|has been] {good} when I was [ill|at my lowest|recovering from an operation]
*| {team} are {good}, I can't fault them
*| I have [nothing but praise|only good things to say] for {team}
*| when {who} was [dying|ill|in {her} last weeks|recovering] {team} were {good}
*| [kind|friendly|caring] staff who [listen|have time for you|treat you like a person] make all the difference
~| being [listened to|treated with respect|treated with some kindness], not [hurried out the door|judged|spoken \
down to]
~| [staff|people|nurses] who [look up from the computer|smile|explain what is happening]
the receptionist at {surgery} [is quite rude|spoke to me like a child|asked me what was wrong in front of everyone]
some of [them|the staff] talk to {who} as if {she} was [deaf|daft|five]
a bit of [warmth|kindness|manners] costs nothing
I was [in tears|shaking] at the desk and {worker} [never looked up|just carried on typing]
*| {worker} [took|made] the time to [sit with me|phone me at home|explain it twice] and I'll never forget it
*s| the lassies at {surgery} are pure gold so they are
*s| {worker} is a wee gem, nothing's a bother
s| some o' they [receptionists|yins on the desk] would sour [milk|cream]
*o| at my age you notice who has patience, and {worker} has it
d| I want to be [believed|taken seriously] about {illness}, not told it's [anxiety|my age|in my head]
*f| the dedication of {team} [deserves|merits] public recognition
f| [dignity and respect|courtesy|kindness] [should|must] be [evident|the starting point] in every contact
*g| staff across the partnership [have been|are] [excellent|patient|generous|reliable] [partners|colleagues] to a \
small charity like ours
t| kind staff
t| being listened to
t| respect
t| friendly nurses
+*| nothing was too much trouble
+*| you can see they are [run off their feet|exhausted] and still they smile
+*| I wrote to say so but [I doubt it was passed on|never heard back]
+| it puts {folk} off going back
+| [everybody has|we all have] a bad day, [I know that|but still]
+f| training in [communication|listening] would be [money|time] well spent
+*| {worker} even [rang|phoned] on {day} to see how I was
+*| we took {fare} worth of biscuits in to say thanks
+| that was in {month} and it [still bothers me|still stings]
+*| {who} speaks of [them|it] to this day
+| a smile from {worker} [does|did] more good than the [prescription|tablets]
+*| I've [told|said so to] everyone in {place}
+| one bad [word|experience] and {who} wouldn't go back for {months}
g| the courtesy of {team} makes our [volunteers'|own] work [easier|possible]
f| complaints about [attitude|manner] should be [heard|answered] within {days}
## young | Mental health support for young people | 9 | young=2.2 working=1.3 75+=0.35
my [niece|nephew|grandson|granddaughter] waited {months} to be [seen|assessed] by the [mental health team|young \
people's service]
young people [in {place}|round here|today] have nowhere to turn [until it is a crisis|when things go wrong|after \
four o'clock]
a teenager [should not wait|cannot wait] {months} for [counselling|help|someone to talk to]
the school [does its best|tries], but there is one counsellor for [all of {town}|900 pupils|four schools]
mental health support for [teenagers|our kids|under 18s] is {bad}
w| my [daughter|son] was [turned away|refused|discharged] because [it wasn't bad enough|it wasn't "severe"|there \
were no spaces]
~| [help|somebody to talk to|quick support] for [young people|teenagers|children] with [anxiety|depression|eating \
disorders|self harm] before it [gets to A&E|reaches breaking point]
[what [happens|is supposed to happen] to|who looks after|where is the help for] a [sixteen|seventeen|fifteen] year \
old in the gap between children's and adult services?
I lost [a friend|a classmate|a cousin] [last year|two years ago] and [nobody came to talk to us|there was no help \
for any of us]
CAMHS [is a closed door|has a list as long as your arm|sent a leaflet and closed the case]
w| we [paid|are paying] for private counselling for our [son|daughter] with [credit cards|money we do not have]
y| I've been on a waiting list for {months} and they [send a text|phone once a year] to ask if I still need it
y| when you're 17 nobody tells you who to go to, you just [google it|get passed about]
y| somewhere [you can drop in|to go after school] and talk to somebody without [your mum knowing|it being a big deal]
s| the weans are [struggling|no right since the lockdowns] and there's hee haw for them
w| as a parent I felt completely [alone|helpless|lost] while we waited for an assessment
o| I worry about my grandchildren, they are [all nerves|never off those phones|so low] and the doctor has nothing \
to offer
f| [early intervention|timely help] in adolescent mental health [must be|should be] the first call on new funding
f| the [transition|move|handover] from child to adult mental health services [remains|is] poorly [planned|understood]
g| we see [growing numbers of|more and more] young people in distress with no [service to refer them to|route to help]
*| the youth worker at {place} has been {good} with my [son|daughter]
t| mental health
t| mental health support for young people
t| help for teenagers
t| CAMHS waiting times
+| {months} is [a lifetime|for ever] at that age
+| school had [stopped|become impossible] by then
+| they gave us a website
+| it shouldn't take a suicide attempt before someone [listens|picks up the phone]
+w| I sleep with [my phone under the pillow|one ear open|the bedroom door open] in case
+f| schools and youth [groups|clubs] need a clear [route for|source of] advice
+| {months} later we are [still waiting|no further on]
+w| that's [two years|most of a year] of school [lost|missed]
+| the [guidance teacher|school nurse] does what [she|he] can on {few} hours a week
+| I [rang|tried] {few} helplines on the {day} night
+| by {month} [the self harm had started|we were at our wits' end]
+| a bed {miles} away is not [a plan|help]
g| our youth workers [hold|carry] {many} young people at a time who ought to be seen by specialists
f| a wait of {months} is a large part of a childhood
## dentist | Finding an NHS dentist | 7 | young=1.1 working=1.2
there is no NHS dentist [taking patients|taking anyone on] [in {town}|within {miles}|anywhere near {place}]
my dentist [went private|closed its NHS list|wrote to say we were off the books] in {month}
I [pulled out my own tooth|have had toothache|lived on paracetamol] for {wait} because no dentist would see me
we [travel|drive] {miles} to [an NHS|the nearest] dentist
w| my [children|kids] have [never seen|not seen] a dentist [since we moved here|in their lives]
~| an NHS dentist. [Any NHS dentist|That's all]
~| [being able to register|getting on the list] with a dentist [here|in {town}] without [going private|paying a \
fortune|a two year wait]
£[240|380|690|900] for a [crown|filling and a scale|broken tooth], who has that [lying about|to spare]?
[how is it that|when did] [a dentist|dental care|a filling] [has become|is now|turned into] [a luxury|something for \
the rich]?
they struck me off the list for [missing one appointment|not going during the pandemic]
teeth [are part of the body|matter too], though you wouldn't [think so|know it]
s| ye cannae get a dentist for love nor money, [ma gums are louping|half my teeth are away]
s| dentist? whit dentist
o| my dentures [have not fitted since|broke in] {month} and I live on soup
y| I'm on Universal Credit and private dental is just [not happening|a joke]
w| private dental plans for a family of four come to more than our [electricity|food shop some weeks]
f| the collapse of NHS dental registration [is widening|will widen] inequality in the area
g| our advice line [takes|now takes] calls every week from people with no dentist
*| I finally got an NHS dentist in {town} and she is {good}
t| dentists
t| NHS dentist
t| finding a dentist
t| dental care
+| the emergency line told me to [rinse with salt water|ring back on {day}]
+| {who} travels back to the old address to keep hers
+| I've [phoned|tried] [every practice|all {many} practices] in [the book|{town}|the phone book]
+| they are all [happy to take you|keen as mustard] if you have the money
+f| untreated [decay|disease] ends in [hospital|theatre], at far [greater|higher] cost
+| {folk} are [doing their own fillings|using kits from the internet]
+| I'm on {few} lists and [number {queue}|nowhere near the top] on each
+| it's {miles} to the nearest one with a space, and that was in {month}
+| the pain went on for {wait}
+| {who} has {few} teeth left and [lives on|eats] mince
+| they [wanted|asked] £{queue}5 just to look
g| we have [begun|started] [handing out|giving out] toothbrushes with [the|our] food parcels
f| registration should not depend on [luck|the ability to pay] or on living in {town}
## discharge | Leaving hospital with support in place | 6 | 75+=1.7 carer=1.5 65+=1.2 young=0.3
{who} was sent home from {hospital} at [midnight|ten at night|four in the morning] in [a nightgown|slippers|a taxi] \
with [no care|nothing] arranged
{who} lay in {hospital} for {wait} after being [fit to go home|told {she} was well enough] because there was no \
[care package|carer]
~| [coming|getting] out of [hospital|{hospital}] with [help already in place|a plan|someone expecting you]
nobody [told us|phoned to say] {who} was being discharged [until the ambulance was at the door|till that afternoon]
I came home after [my hip|my operation|the heart attack] and did not see [a soul|a nurse] for {wait}
the ward said the district nurse would come, the district nurse [said nobody had told her|never got the letter]
bed [blocking is|blockers is] what they call it, as if {who} wanted to be there
why are [people|folk] kept in hospital for want of a [handrail|commode|few hours' care]?
[equipment|the hospital bed|the zimmer] came {wait} after {who} did
~| discharged on a Friday night with a bag of tablets and no [explanation|idea which was which]
s| they flung {who} oot at teatime wi' a poly bag of pills
o| after my fall I was home alone at {age} with stairs I could not climb
c| they asked me in the corridor if I could "manage" {who}, what was I meant to say?
f| [discharge planning|planning for home] [should|must] start on the day of admission and [involve the family|name \
one coordinator]
f| [too many|an unacceptable number of] [people|patients] remain in {hospital} for want of care in the community
g| we have collected [a number of|many] accounts of people discharged without medicines or [support|transport]
*| the team that came [after {who} left hospital|the week after my operation] were {good}
t| hospital discharge
t| getting home from hospital
t| aftercare
t| support after hospital
+| {who} was back in within [two days|the week|48 hours]
+| one phone call would have [sorted it|saved all that]
+| nobody [checked|asked if] there was [food in the house|heating on|anyone at home]
+| [the family|the daughter|everybody else] is [expected|just supposed] to drop everything
+f| [weekend|late night] discharges without [medicines|a plan] should cease
+| {who} was [{her_age}|on {her} own] and could hardly stand
+| it took {days} and {many} phone calls to get a commode
+| [I|we] found out from the [porter|taxi driver]
+| the tablets came {days} late
+| {worker} was [horrified|furious] when I told [him|her]
+| that bed [could|should] have gone to someone who needed it
g| our volunteers have [met|taken in] people sent home to cold houses on {day} nights
f| a telephone call within {days} of discharge would prevent many readmissions
## joined | Services that talk to each other | 7 | carer=1.6 disabled=1.6 difficult=1.3
I [am sick of repeating|have to repeat] the same [details|information|date of birth and medication] to [every \
department|each person]
the hospital cannot see what the [GP|social work department] has written, and [the other way about|the GP never \
gets the letter]
~| one person to [phone|ask|co-ordinate it all] instead of [nine|being passed from pillar to post]
[health and social care|social work and the NHS] are meant to be [one service|joined up] yet they [don't talk|argue \
over who pays]
I was passed between {few} departments about {cond} and ended up [where I started|back with the first]
[the left hand doesn't know|one hand never knows] what the [right hand|other] is [doing|up to]
{who} got two letters for [two different hospitals|different appointments] on the same [day|morning]
[my results|the scan results] sat in [an inbox|somebody's tray] for {wait} because each [thought|assumed] the other \
was dealing with it
why can't the [computers|departments|two systems] [talk to|see] [each other|one another]?
social work [said|told us] it was health, health said it was social work, and {who} [got nothing|waited {months}]
I keep a [folder|ring binder] of my own letters because [nobody else does|I'm the only one who has them all]
s| naebody kens [what|whit] [onybody else|the next yin] is daein
c| I am the [secretary|go-between] for {who}: {few} services, {many} phone numbers, not one of them joined up
d| having {illness} means {few} clinics, and not one of them speaks to another
f| a shared record across primary, secondary and social care is [overdue|essential]
f| [integration|the merger of health and care|ten years of integration] has [changed the letterhead|altered \
structures] more than the experience of [patients|those who use services]
g| third sector [workers|organisations] are left out of [care planning|information sharing] altogether
*| for once the [nurse, the GP and social work|doctor and the physio] had [spoken to each other|all read the \
notes], what a difference
t| joined up services
t| better communication between services
t| services talking to each other
+| I could have told them if anyone had [asked|phoned]
+| it is [dangerous|an accident waiting to happen] with tablets
+| a single [phone number|point of contact] would [fix|solve] half of it
+f| a care co-ordinator for [complex cases|those with several conditions] would repay the [expense|cost]
+| I [counted|added up]: {many} phone calls about {cond} in one month
+| {worker} said it happens [every week|all the time]
+| that cost {who} {wait}
+| my notes from before {month} have [vanished|never been found]
+| each of them is [fine|good] on their own
+| it's always "another department"
g| we act as the [messenger|interpreter] between services that share a [car park|corridor]
f| the number of separate assessments, {few} in some cases, is [hard to defend|wasteful]
"""
