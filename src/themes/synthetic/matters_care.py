"""What people say matters most to them about care and place: themes of the first question, and their lines."""

CARE = """
## respite | Respite and support for unpaid carers | 5 | carer=6 75+=0.8 young=0.6
carers [save the country a fortune|do it all for nothing] and get [no break|precious little back|a leaflet]
[unpaid|family] carers need a [proper break|real break|weekend off now and then], not [another leaflet|a coffee \
morning|a wellbeing app]
the [day centre|respite unit|day care] in {place} closed and [nothing has|nothing has ever] replaced it
~| respite. [Somewhere safe|Anywhere] for {who} to go for [a few days|one week a year]
~| [support|help|a break] for [carers|people who look after family|families] before they [break down|end up ill \
themselves]
my [neighbour|sister|friend] looks after her [mother|husband|son] round the clock and has not had a \
[holiday|night's sleep] in {years}
who looks after the carers?
c| I look after {who} who has {frailty} and have not had [a day off|a night away|a full night's sleep] in {months}
c| I gave up my job to care for {who} and [now we live on Carer's Allowance|nobody has ever asked how I am]
c| [we were promised|I was promised] two weeks' respite and got [three nights|one afternoon|nothing at all]
c| caring for {who} is [lonely|relentless|a full time job with no pay] and the [only|best] thing that would help is \
a regular break
c| I had a carer's assessment in {month} and [have heard nothing since|it went in a drawer]
c| {who} needs me day and night, I can't even [get to the dentist|go to my own appointments|pop to the shops]
c| if I go down, {who} goes into a home, it is as simple as that
c| everyone asks after {who}, nobody asks after me
c| I only found out I was [a carer|entitled to anything] after {years}
cs| I love {who} tae bits but I'm [done in|knackered], I need a wee break
f| [unpaid carers|family carers] are the [largest|biggest] workforce in [social care|the area] and [receive|are \
given] the least
f| replacement care should be [booked in advance|available at short notice] and not [cancelled|withdrawn] when \
staff are short
g| carers we work with [cannot plan|stopped asking for] breaks because replacement care is [cancelled|so unreliable]
*c| the carers' centre [has been|is] {good}, the [Tuesday group|phone calls|sitting service] kept me sane
t| respite
t| support for carers
t| a break for unpaid carers
t| respite care
+c| [I am {age}|I'm not well] myself
+c| I [cried in the car|sat in the car outside the shop] last week just for the peace
+| a sitter for [three hours|an afternoon] a week would [change everything|do it]
+| it's [cheaper|a lot cheaper] than [a care home place|a week in hospital]
+| {who} [is worn out and|never complains but] you can see it
+f| an [annual|agreed] entitlement to a break [ought to|should] be [honoured|met]
+c| the last time I slept through was in {month}
+c| {who} is up {few} times a night
+c| I [missed|put off] my own [scan|operation] for {months}
+| £{queue} an hour for a sitter is out of the question
+| [{days}|a week] away would do [more than any tablet|wonders]
+| {folk} don't see it until it's them
g| {many} of the carers on our books have had no break since {month}
f| a [planned|regular] programme of short breaks costs less than [one|a single] emergency [admission|placement]
## homecare | Reliable care at home | 9 | 75+=1.9 carer=1.7 65+=1.3 disabled=1.3 young=0.4
{who} gets [four|three] visits a day and they are [never|hardly ever] at the time they said
the home carers have fifteen minutes to [wash, dress and feed|get breakfast into|see to] {who}, it [can't be \
done|isn't dignified]
{who} was put to bed at [half past five|six o'clock|quarter to six] because that is when the carer [could come|was \
free]
~| [care at home|home care|a home help] that [turns up|comes when it says it will|does not change every week|lasts \
longer than fifteen minutes]
we have waited {months} for a care package for {who}
{who} has had {carers} [carers|faces through the door] this week, and {she} has {frailty}
how can [anyone|a person] plan a day when the carer might come at [eight or at eleven|any time before noon]?
[nobody came|no one turned up] on [Christmas morning|Sunday|{day} night], and no phone call either
I want to [stay|die] in my own home with [proper|decent] help, not go into [a home|care] before I need to
the care company [handed back|gave up] {who}'s package with [a week's notice|no warning]
carers are paid [less than a supermarket|buttons], no wonder [they leave|there's nobody to do it]
[getting|being] old at home should not depend on [having a daughter nearby|what you can pay]
s| they're in and oot in ten minutes, {who} barely gets a cup of tea
s| the home help was here at the back o' five tae put {who} tae bed, in the middle of summer!
o| I am {age} and manage, but I [fear|dread] the day I [need|can't do without] help and there is nobody
c| when the carer does not come it is me who leaves work to see to {who}
d| my care hours were cut [by a third|from 14 to 9] after a [review|phone call] and I [go to bed in my \
clothes|can't shower safely]
f| [care at home|home care] [must be|should be] funded so that visits last as long as the person needs
f| delays in arranging packages [leave|keep] people at risk and [hospital beds|beds] blocked
g| as a provider we [cannot recruit|lose staff to retail] at the rates currently paid
*| the carers who come [to us|in the mornings] are {good} and {who} [looks forward to them|loves a blether with them]
t| care at home
t| home carers
t| staying in my own home
t| care packages
+| {she} never complains but it's [not right|no life]
+| I phoned the office and [got a machine|was told they were short]
+| {who} [sat in a wet chair|had no lunch] until I got there after work
+| it is the [not knowing|waiting at the window] that [wears you down|gets to you]
+f| local teams with fixed [rounds|areas] would be [more dependable|better for all]
+| [{who}|the poor soul] never knows who is coming
+| on {day} it was {late} before anyone came
+| I've [rung|phoned] the office {times} about it
+| {days} without a [shower|bath] is [not care|shocking] in my book
+| the good ones leave after {months}
+| {who} is {her_age} and has worked all {her} days
g| we hand back visits when {few} staff leave in the same month
f| fifteen minute visits [belong|should be consigned] to the past
## local | Services close to home | 12 | rural=2 disagree=1.7 75+=1.2
~| [having|keeping|getting] services [here in {place}|in my own community|on the doorstep], not {miles} away
~| [being able to walk to|walking to|getting on foot to] [the doctor|the clinic|the chemist|the nurse]
I don't want to [go|be sent|travel] to {town} for [a blood test|ten minutes with a nurse|every wee thing|an ear \
syringe]
{place} has lost {town_thing} and {town_thing}, and now you want [the surgery|the clinic] too
everything is being [moved to|centralised in|sucked into] {town}
a [blood test|dressing change|flu jab] means {miles} each way [now|since {month}]
[keep|please keep] the [clinic|surgery|treatment room] in {place} open
local [means|should mean] local, not [a 40 minute drive|somewhere else's town|three buses away]
{folk} in {place} pay the same taxes and get [half the service|a van once a fortnight]
*| the [clinic|surgery] is the heart of [this village|{place}|our community]
when the roads are [shut with snow|flooded], we in {place} have nobody
what use is a fine new building if it is [in {town}|{miles} from here]?
if it is not in {place} I will not be going, simple as that
s| we've nae [shop|post office], nae [bank|bus], and noo nae [doctor|clinic]
s| it's aye [{town}|the big toon] that gets everything
o| at {age} I can still walk down the brae to the clinic, I'll not manage {miles}
r| we are [at the end of the road|twenty minutes from the nearest neighbour] and feel [forgotten|it]
f| services [should|ought to] be delivered as close to home as is safely possible
f| [centralisation|moving services to the centre] [shifts|moves|passes] [cost|expense] and inconvenience from the \
service onto [the patient|families]
g| our community council [asks|would ask] that no service leaves {place} before its replacement is [running|open]
*| having the [clinic|chemist|nurse] in {place} is a [godsend|real blessing], I can be there in five minutes
t| local services
t| services close to home
t| having a clinic in {place}
t| keeping things local
+| {who} doesn't drive [any more|now]
+| once it's [gone|shut] [we will never get it back|that's it for good]
+| a young family won't move [here|to {place}] without a doctor
+| the clinic was [built|paid for] with money raised [in this village|by folk here]
+f| travel time [should|must] be counted in [every|each] option
+| it's {miles} [each way|from my door], and {taxi} in a taxi
+| we [fought|campaigned] for {years} to get a clinic
+| {who} has [used the clinic|gone to the clinic here] for {years}
+| {town_thing} went the same way
+| {folk} here will [fight|not forget] it
+| in {month} the road was shut for {days}
g| {many} households in {place} have no car
f| people in {place} should not have to travel {miles} for [routine|everyday] care
## digital | Ways to get in touch other than online | 6 | 75+=4 65+=1.8 young=0.2 disabled=1.2
not everybody [has|owns|can work] a [computer|smart phone|tablet]
I am [told|always told] to go online, I [don't have|have never had] the internet
~| [being able to|just to|the chance to] [phone and speak to|talk to|see] a real [person|human being]
[everything is|it's all] apps and passwords [now|these days] and {who} [can't|cannot] cope with it
I [filled in|tried] the online form {times} and it [threw me out|lost everything|said my date of birth was invalid]
~| [a phone number|a phone line|an old fashioned phone] that [is answered|a person answers|does not play music at you]
please [remember|think of] those of us who are not [online|on the internet]
the website [sends you round in circles|assumes you know what you need]
{who} is {her_age} and was told to [download an app|scan a QR code|upload a photo of the rash]
there's no signal [in {place}|up our way], so what good is a [text link|video appointment]?
s| I've nae [computer|tablet|fancy phone] and I'm no for [getting|buying] one
s| press one, press two, [press three|press hash], gie me a [human|real body]
o| I am {age}, I never learned computers and I feel [shut out|stupid when they say it's easy|left behind]
o| my [grandson|daughter|neighbour] does [the online things|my repeat prescription] for me, I shouldn't have to \
share my business
d| with {illness} those online forms [time out before I can finish|are impossible]
f| [a digital first|an online only] [approach|policy] [excludes|disadvantages] those with the greatest need
f| telephone and face to face routes must [remain|be kept] on an equal footing
g| around [a third|half] of the older people we support have no [internet access|email address]
*| the app is fine for [me|repeat prescriptions]
t| speaking to a real person
t| not everything online
t| phone lines that get answered
+| I felt [stupid|like giving up]
+| a [letter|phone call] does me fine
+| my [bank|building society] did the same, then [shut|left town]
+| it's as if you [don't exist|don't count] without [an email|a smart phone]
+f| no one should need [an e-mail address|a smartphone] to see a [doctor|nurse]
+| I was [told|informed] to "visit the website" {times}
+| it took {who} {mins} and then the page [froze|crashed]
+| {who} has one of those phones with big buttons and that's as far as it goes
+| there is one computer in the library, {few} hours a week
+| the [lassie|woman] on the phone was sympathetic but couldn't book it either
+| at {age}, with my eyes, forget it
g| we help {many} people a week with forms they were told to complete online
f| forms that time out after {mins} [exclude|defeat] those who most need them
## lonely | Loneliness and things to do locally | 6 | 75+=2 65+=1.4
I can go from [{day}|one weekend] to [the next|{day}] without [speaking to a soul|hearing a voice bar the telly]
{group} [is what keeps me going|gets me out the house|has done more for me than any tablet]
loneliness [is the real illness|is worse than the arthritis] [round here|in {place}]
~| [somewhere|a place] [warm|friendly] to go [for a cup of tea|and see people|during the day]
since [my husband died|my wife passed|I retired|we moved here] the days are [very long|empty]
{group} lost its [funding|hall|grant] and [some of them|half the members] have not been [out|seen] since
there is nothing [to do|on] in {place} if you are [over 60|on your own|not into football or bingo]
you can't put [company|a friendly chat] on a prescription, but maybe you should
~| company. [It's as plain as that|Nobody plans for it]
{who} only [sees|speaks to] the [postie|home carer] some weeks
why is there money for pills and none for {group}?
s| a wee blether and a [cup of tea|biscuit] does mair good than [any doctor|ony pill]
o| all my friends are [away|dead or in homes], and {place} is full of [strangers|commuters] now
y| working from home in {place} I [hardly|barely] see another human, there's nothing for [our age group|people in \
their twenties]
d| having {illness} has shrunk my world to [one room|four walls and a telly]
f| [social isolation|loneliness] [should be treated|ought to be seen] as a public health [priority|concern]
g| our [lunch club|befriending scheme] has a waiting list of [thirty|forty-two] and funding until March
*| {group} in {place} is {good}
t| loneliness
t| somewhere to meet people
t| clubs and company
+| [I look forward to it|{who} talks about it] all week
+| the volunteers [are getting on themselves|can't do it for ever]
+| the telly is no company
+| a minibus would [make it possible for|bring in] [more|twice as many] of us
+f| small grants to local [groups|clubs] give [remarkable|excellent] value
+| I went {wait} without a visitor [once|in {month}]
+| {who} found the same after {she} moved
+| on a {day} the [street|village] is dead
+| it costs {fare} for the [soup|minibus], and it's the best money I spend
+| {worker} put me on to it
+| the hall needs {many} more chairs, that's how popular it is
g| we see {many} people each week for whom ours is the only conversation
f| transport to clubs is as [important|needed] as the clubs themselves
## bsl | British Sign Language and interpreters | 0.34 | disabled=7 minority=6
I am [Deaf|a BSL user] and [no interpreter was booked|they forgot the interpreter] for {few} of my appointments
they asked my [daughter|son|10 year old] to interpret for me [at the doctor|about {cond}], that is [wrong|not \
right|shameful]
~| [BSL|sign language] interpreters booked when the appointment is [made|booked], not [left to the patient|when \
someone remembers]
how is a deaf person [meant to phone|supposed to ring|expected to phone] at [8am|eight] for an appointment?
[my English|{who}'s English] is not good for medical words and the phone interpreter [hung up|spoke the wrong \
language]
the letter came in English only and my mother [missed|did not understand] her appointment
I lip read and staff [keep turning|turn] to the [screen|computer] when they talk
d| BSL is my first language, a [note pad|piece of paper] is not [communication|access]
f| qualified interpreters, [BSL and spoken|including BSL], should be [arranged as a matter of routine|booked for \
every contact]
g| our Deaf members [still|continue to] attend appointments with no interpreter [present|booked]
*| a nurse at {hospital} had learned some sign and I [nearly cried|felt human]
t| BSL interpreters
t| interpreters
+| video relay would [help|do] in an emergency
+| I signed [a form|something] I had not [understood|been able to follow]
+| it has happened {times}
+| it took {wait} to rearrange
+| {worker} tried [her|his] best with pen and paper
+| everyone [assumed|thought] someone else had [booked one|done it]
g| the nearest registered interpreters are {miles} away and booked {wait} ahead
f| staff should be [shown|taught] how to book an interpreter, and should [do so|be expected to]
"""
