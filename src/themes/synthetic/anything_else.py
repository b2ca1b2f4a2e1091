"""What else people want to say: the themes of the third open question, and the lines they are raised in."""

ANYTHING_ELSE = """
## consult | How this consultation is run | 12 | disagree=1.8
this [survey|questionnaire] is [far too long|very wordy|not easy to understand]
I [doubt|don't believe] anyone will read this
[you've|you have|they've] already [decided|made up your minds|drawn the plans], so [why ask|why bother asking|what \
is this for]?
it feels like [a box ticking exercise|the decision has been made|going through the motions]
the public meeting was [at two in the afternoon|held in {town} on a work day|badly advertised]
I only heard about this [from my neighbour|on Facebook|yesterday], there was nothing [through the door|in the surgery]
how many [people|replies|letters|petitions] will it take [to change your minds|before you listen|to stop this]?
please [publish|tell us|print] what people said and what you did [about it|as a result]
I would have liked a [paper copy|large print version|copy in plain English]
[half|most|some] of these questions are [leading|loaded], who would say no to "better services"?
you asked [all this|the same things] in [2019|2022|the last survey] and [nothing happened|we never heard another word]
[some|several|half] of the [personal questions|questions at the end] [are nobody's business|have nothing to do with \
it]
s| ye'll dae [whit ye want|as ye please] [anyway|regardless]
s| whit's the point, naebody listens tae {place}
o| the print was [very small|hard on the eyes] and my [daughter|neighbour] had to [read it out|fill this in]
y| nobody my age will fill this in, [ask us on our phones|go into the schools]
c| I've filled in [three|four] of these about carers and never had an answer
f| the consultation [document|paper] [omits|does not give] the costs on which the options [rest|depend]
f| [eight|six] weeks is too short for community groups to meet and respond
g| our members found the [document|online form] [difficult|impossible] to use with a screen reader
*| thank you for asking [us|what we think], it's [appreciated|a good start]
*| [good|nice] to be asked for once
t| too many questions
t| please listen to us
t| tell us the results
t| survey too long
+| I hope [you prove me wrong|I'm wrong]
+| [no one|not a soul] ever comes back to [say|tell us] what [changed|was decided]
+| I nearly [gave up|stopped] half way [through|down the second page]
+| we are not daft
+f| a [plain|short] summary of the [responses|replies] should be put in [public places|libraries and shops]
+| it took me {mins} to fill in
+| I've answered {few} of these in {years}
+| {folk} in {place} never saw it
+| {who} threw [hers|the letter] in the bin, can't say I blame anyone for that
+| I went to the meeting on the {day} and there were {many} of us
g| we [had|were given] {days} to collect the views of {many} groups
f| the questions should have been [tested|tried out] with the public beforehand
## thanks | Thanks to staff | 10 | 65+=1.4 easy=1.7
*| I'd like to thank {team} for [everything|all they do|what they did for {who}]
*| {team} are {good} and should be [paid more|told so more often]
*| {worker} went [above and beyond|out of the way] for [us|{who}] [last {season}|when it mattered]
*| my [late husband|father|mother] could not have had better care at the end
*| [please pass on|pass on] our thanks to {worker} at {surgery}
*| the staff at {hospital} [saved my life|could not have done more] [in {month}|last {season}]
*| whatever I have moaned about, the people [on the front line|who do the work] are {good}
*| I [have had|had] {cond} seen to quickly and kindly, so credit where it's due
*| we are lucky to have [what we have|the NHS], don't [forget that|let anyone tell you different]
*| they are all trying their best [in hard times|with very little]
*s| the [nurses|carers|lassies on the ward] are pure [angels|dead brilliant], so they are
*s| big shout out tae {team}, cannae thank ye enough
*o| in {years} I have had nothing but [kindness|good care] here
*c| {worker} always asks after me as well as {who}, and that means the world
*y| {worker} was the first person who didn't talk down to me
*f| the [professionalism|commitment|patience] of {team} through a difficult [winter|year] deserves to be recorded
*g| we would like to thank the partnership's staff for their [patience|support for our work]
t| thank you to the staff
t| thanks to all the nurses
t| keep up the good work
+*| they never get the credit
+*| I [baked them a cake|sent a card|took in flowers] but it's hardly enough
+| they deserve better from [those at the top|the bosses]
+*| it was the [wee|small] things that [mattered|I remember]
+*| that was in {month} and I've not forgotten
+*| {who} would say the same
+*| {few} weeks of visits, and a smile every time
+*| on Christmas Day too
+*| I don't know how they [do it|manage] on [the pay|those hours]
g| {team} have worked with our volunteers for {years} and are {good}
## money | Staffing and funding | 10 | working=1.2
you can't run a service with [no staff|half the staff]
[pay|treat] your staff [properly|better] and they will stay
~| too many managers and not enough [nurses|people on the ground|hands on deck]
stop wasting money on [consultants|rebranding|new logos|reports] and spend it on [nurses|carers|care]
where is the money [coming from|going]?
I [counted|saw] {few} vacancies on the board at {hospital}
every [budget|year] it's [cuts and more cuts|do more with less]
~| more [nurses|doctors|carers|staff|home helps|porters], fewer [managers|meetings]
{who} works in care and [is exhausted|does 60 hours a week|is thinking of leaving]
you cannot recruit to {place} when there's [nowhere to rent|no housing for staff]
agency [nurses|staff] cost a fortune and [don't know the place|are gone in a week]
s| it's a' [heid bummers|high heid yins] and nae [nurses|workers]
w| I worked in the NHS for {years} and left [burnt out|because of the rota]
f| [workforce planning|recruitment] [should|must] come before [buildings|new models of care]
f| [short term|annual|stop-start] funding [prevents sensible planning|makes sensible planning impossible]
g| annual funding means we issue redundancy notices every [February|spring]
g| year to year grants mean our best [workers|people] leave each [winter|March]
t| more staff
t| more nurses
t| stop the cuts
t| more funding
+| you get what you [pay|are willing to pay] for
+| the staff who are left are [on their knees|worn out]
+| it isn't fair on [them or on us|anybody]
+| train [local young people|folk from here], they'd [stay|not leave]
+f| this [point|question] underlies [all the others|the rest]
+| {few} of the good ones left in {month}
+| {worker} told me [she|he] hasn't had a rise in {years}
+| {surgery} has been advertising for {months}
+| spend it on {group} if you've nothing better to do with it
+| my {taxi} a month in extra tax must be going somewhere
f| posts left vacant for {months} should be reported in public
## keep | Keeping local buildings open | 9 | rural=2 disagree=2 75+=1.3
[save|please save|don't close] the [cottage hospital|minor injuries unit|{place} hall|day centre]
the [cottage hospital|day centre] in {place} should be [brought back into use|kept]
what [will happen to|becomes of|is planned for] the old [clinic|health centre|hospital|day centre] [building|site]?
the [minor injuries unit|cottage hospital] saved my [son's hand|husband's life|sanity] [last {season}|years ago]
it would be a [crime|scandal] to close the {place} [clinic|unit|hospital]
the beds at the cottage hospital let {who} [be near family|recover close to us]
we fund-raised for that [hospital|X-ray machine|day room] and you can't just [sell it|shut it]
~| the day centre. [Reopen it|We want it back]
put [a nurse in the village hall|clinics in the library|the health visitor in the school|the chiropodist in the \
bowling club] and [use the buildings we have|stop building new ones|save the money]
they'll [sell the site for flats|turn it into luxury flats|let it rot and then sell it|flog it to a developer], \
[mark my words|you watch|just wait]
s| leave oor wee hospital alane
s| first the [school|polis|library], then {town_thing}, noo the clinic
o| I was born in that cottage hospital and I had hoped to [end|see out] my days there
r| out here the clinic [is also|doubles as] the meeting place, the polling station and the phone signal
f| community assets [should|ought to] be offered to local trusts before [sale|disposal]
f| the case for closing smaller premises [has not been|is not] made
g| our trust has [asked|offered] to take on the building and [has had no reply|would like a meeting]
t| save our clinic
t| keep the cottage hospital
t| reopen the day centre
+| there are {many} petitions' worth of us
+| [you don't know what you've|folk don't know what they've] got till it's gone
+| it's empty [half the week|at weekends], so use it more, don't [shut|sell] it
+| [heat it, staff it|open it, heat it|fill it with classes] and [people|folk] will [come|use it]
+| it's stood there {years}
+| we raised £{queue},000 for it with raffles and sponsored walks
+| it was {good} when {who} needed it
+| {folk} are ready to [march|sit on the steps|chain the gates]
+| there's nothing else for {miles}
f| closing [the unit|the day centre|such a place] would be felt in {place} for {years}
## carers3 | Support for unpaid carers | 5 | carer=6 75+=1.2
please do [more|something] for [unpaid carers|carers], they are [at breaking point|forgotten|exhausted]
carers should have [a break|a say|someone to phone at night]
~| more [help|recognition|time off] for [people looking after family|unpaid carers|those who care for someone]
my [sister|neighbour|dad] does it all [alone|unpaid] and gets no thanks
young carers are [invisible|missed out] in all of this
c| I'm caring for {who} and [running on empty|I am not coping]
c| nobody tells you what you're [entitled to|allowed], I found out from a [leaflet|woman at the bus stop] after \
{years}
c| my own health has gone [downhill|to pot] since I started looking after {who}
c| I'd like [one person|somebody] to [phone|turn to] when {who} is bad
c| I'm [a wife|family] first, and I would like to [be that again|feel like it] for an hour a week
c| carer's assessment? [Never heard of it|I filled it in and that was that|I got one after {months} and a \
leaflet|They lost the form]
cs| carers are feart tae ask in case {who} gets taken away
f| the plan [mentions|names] carers {few} times and commits [nothing|no money] to them
g| carers ask us first for a break, then for [a listening ear|money advice]
*c| the sitting service gives me {few} hours and I [live for it|thank God for it]
t| help for carers
t| support for carers
t| more for unpaid carers
+| [it's a lonely road|it never stops]
+| {her} needs always come before mine
+| what happens to {who} when I can't?
+f| their contribution should be [costed and printed|measured]
+c| I've had {days} off since {month}
+c| {who} was up {few} times last night
+c| at {age} I can't do it for ever
+| a phone call on a {day} would be something
+| a sitter for {mins}, that's all
g| {many} young carers come to our group and none has been assessed
## inform | Clear information about what is on offer | 7 | minority=1.6 disabled=1.3
I [don't know|never know] what's available until [it's too late|someone tells me by chance]
the website [was last updated in 2021|is a maze|sends you to a page that isn't there]
a [leaflet|booklet|page in the local paper] with [phone numbers|who does what] would help
[who|who on earth] do [you|we|you even] [phone|ring|ask] [for what|about what]?
letters full of [initials|jargon] mean nothing to [most of us|me|{who}]
~| plain English, [please|for a change]
I was sent a letter about {cond} that I had to [ask my daughter to explain|read four times]
we didn't know there was [a carers' centre|a falls team|help with heating] till {worker} [mentioned|said] it
put it [all |]on the [notice board in the shop|side of the bus|local radio]
s| naebody tells ye [anything|owt], ye find oot at the [bus stop|shop]
o| I [need|like] [things|letters|it] [on paper in big print|written down], not on a website
y| put it on [Instagram|TikTok], nobody reads leaflets
d| information about {illness} should be in [easy read|large print|audio] as well
f| a directory of services, kept up to date, [would be|is] [invaluable|a modest cost]
f| written communication should [meet|reach] a reading age of [eleven|nine]
g| we [print|make] our own guide because the official one is [out of date|wrong]
t| better information
t| who to contact
t| plain English
t| a list of phone numbers
+| [half|most] of what's [there|on offer] goes unused because nobody knows
+| I can't be the only one [who feels daft|lost]
+| a [fridge magnet|poster|bookmark] would beat an app
+| I rang {few} numbers and each one gave me another
+| it took {many} calls to find out
+| {worker} had never heard of it either
+| I found the number after {wait}, on a poster
+| {who} paid {taxi} for something that was free all along
+| it would fit on [one side of paper|a postcard]
f| names and telephone numbers change too often, {few} times since {month}
## ooh | Out-of-hours and emergency cover | 7 | rural=2 75+=1.3
we waited {few} hours for an ambulance when {who} [fell|collapsed|had chest pains]
NHS 24 [kept me on hold for {mins}|rang back the next day|told us to drive {miles}]
there's no [doctor|nurse|chemist] open in {town} after {late} [at the weekend|on a {day}]
what [are we|are folk|is anyone] [supposed|meant|expected] to do [at night|on a Sunday|on a bank holiday|at {late} \
on a {day}]?
A&E is {miles} away and {folk} [drive themselves|take a taxi] in agony
{who} lay on the [kitchen|bathroom] floor for {few} hours [waiting for help|with a broken hip]
~| an ambulance that [comes|gets here inside an hour]
~| [somewhere|a place] to [go|take the children] at [night|weekends|the weekend] that [isn't|is not always] A&E
we have a [first responder|defibrillator] in {place} thanks to volunteers, [not the health board|and nobody else]
s| ye'd be quicker [gettin' a lift on the tattie lorry|walking] [than waiting on an ambulance|]
r| an ambulance takes {mins} to find us, if it finds us
o| my [fear|worry] is [falling|taking ill|a stroke] in the night, I wear the button but who comes?
w| my wee one had croup at 2am and we drove {miles} in the snow
f| [out-of-hours|overnight|weekend] cover in the [glen|rural area] rests on goodwill and [should be put \
right|cannot continue]
g| our responders [attended|were called to] {many} calls last [winter|quarter] before an ambulance was free
*| out-of-hours saw my [son|mother] within the hour and could not have been nicer
t| ambulance waits
t| out of hours doctor
t| nothing open at weekends
t| A&E waiting times
+| she was black and blue
+| they [apologised|wrote to apologise], but sorry doesn't [lift you off the floor|mend a hip]
+| the crew were [lovely|grand] when they did [come|get here]
+| I have thought of moving [because of it|nearer {town}]
+| it was {late} at night when it came
+| {who} is {her_age} and on blood thinners
+| the neighbours brought blankets
+| I drove {miles} with {who} in the back, which I should not have done
+| this was on a {day} in {month}
f| response times beyond {town} should be published [each|every] month
## groups | Community groups and charities | 6 | 65+=1.3
{group} does more good than [any clinic|ten tablets] and gets [no money|pennies]
please [fund|support|look after] [the small groups|charities|the village hall committee]
[volunteers|a handful of volunteers|pensioners] keep [this place|{place}] [going|alive] and most of us are over 70
~| more [walking groups|classes|clubs], they keep [people well|you out of the doctor's]
{group} [is closing|might fold] for want of [£900|a driver|someone to do the paperwork]
the [doctor|link worker] sent me to {group} and it [turned my life round|got me out again|was the making of me]
could [the hub|the old clinic] be opened to {group} [in the evenings|at weekends]?
nobody applies for grants because the forms are [forty pages|written for lawyers]
s| {group}'s the only thing keeping me right
o| at {group} we look out for each other, if someone's missing we go to the door
y| there's [a skate park|a climbing wall] and that's your lot for young folk
f| [prevention|good health] happens in [halls and gardens|community groups] before it happens in [clinics|surgeries]
g| three year funding would let [us|small charities] [plan|keep good people]
g| we supported {many} families last [month|quarter] from one rented room
*| {group} at {place} is {good}, well done to whoever runs it
t| fund local groups
t| more clubs
t| support for charities
+| for the price of one [consultant's report|ambulance trip] you could run it for a year
+| the [biscuits are|coffee is] [terrible|awful] but the company isn't
+| people [get well|stay well] by being with [people|other people]
+| {many} of us most weeks, and {fare} covers the tea
+| it's been going {years} on fresh air
+| {who} was a different person after {few} weeks
+| {worker} sends people along
+| last {month} they lost the hall
+f| [every|each] pound spent there saves [several|many more] in hospital
## drugs | Drug and alcohol support | 1.3 | young=1.6 working=1.4
my [brother|son|best friend] died of [drugs|drink] and there was [no bed in rehab|nobody to ring at the weekend]
there's [no|next to no] help with [drink|addiction] in {place} unless you [travel|can get to {town}]
people in recovery are treated [like dirt|as if they chose it] by [some of the chemists|some staff]
I'm {few} years sober and [{group} and AA did it|no thanks to the waiting list]
~| rehab places [near home|without a six month wait]
nobody in the plan mentions [alcohol|addiction], and it's in [every second house|every family I know]
families of people who drink need [help too|a place to talk]
s| half my [class fae school|pals] are deid wi' [drugs|it]
f| drug and alcohol services [should be|ought to be] open access and local
g| we lost {few} of the people we support this year, all of them on [a waiting list|no one's caseload]
t| drugs and alcohol support
t| help with addiction
+| nobody wants to [say it out loud|talk about it]
+| shame keeps people away
+| {months} on a list is no use to somebody who is ready today
+| {who} has been through it with {her} own family
+| the meeting in {town} on a {day} is the only one for {miles}
+| it was in the paper for {days} and then forgotten
f| stigma in {place} keeps people from asking
"""
