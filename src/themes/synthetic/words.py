"""The words that fill the slots of the grammar, and the glue between one idea and the next."""

from themes.synthetic.grammar import Line, read_line

# What each slot may hold, options divided by a semicolon.
SLOTS = {
    "wait": "two weeks; three weeks; four weeks; five weeks; a fortnight; nearly a month; over a month; ten days; "
    "the best part of a month; nearly three weeks; sixteen days; more than a fortnight; a good three weeks",
    "days": "two days; three days; a couple of days; a week; five days; a few days; a day or two",
    "months": "three months; six months; eight months; nearly a year; over a year; fourteen months; eighteen months; "
    "two years; nine months; the best part of a year; seven months; going on two years; eleven months",
    "years": "six years; eleven years; twenty years; thirty-odd years; over forty years; fifteen years; eight \
years; ten years; "
    "nearly thirty years; a dozen years; twenty-five years; eighteen years; forty years",
    "mins": "twenty minutes; forty minutes; half an hour; three quarters of an hour; an hour; over an hour; "
    "twenty-five minutes; fifty minutes; a good half hour; the guts of an hour; 35 mins; 45 minutes",
    "times": "twice; three times; four times; a dozen times; 23 times; five or six times; again and again; 41 times; "
    "every morning for a week; seven times; on three different days; half a dozen times",
    "cond": "my knee; a chest infection; my blood pressure; my hip; migraines; my asthma; a sore back; my diabetes; "
    "a lump in my neck; my eyes; arthritis; dizzy spells; a rash that would not shift; my heart; a bad shoulder; "
    "stomach trouble; my thyroid; an ear infection; low mood; my COPD; a urine infection; shingles",
    "illness": "MS; Parkinson's; arthritis; COPD; fibromyalgia; epilepsy; a heart condition; ME; a bad back; "
    "chronic pain; poor eyesight; ulcerative colitis; a stroke three years ago; lupus; Type 1 diabetes; long Covid",
    "frailty": "dementia; Parkinson's; MS; COPD; Alzheimer's; heart failure; motor neurone disease; macular \
degeneration; "
    "vascular dementia; advanced arthritis; a brain injury; a learning disability",
    "month": "January; February; March; April; May; June; July; August; September",
    "season": "winter; spring; summer; year; month; week; Christmas; Easter",
    "day": "Monday; Tuesday; Wednesday; Thursday; Friday; Saturday",
    "worker": "the practice nurse; the district nurse; the physio; the chemist; the health visitor; the midwife; "
    "the girl on the desk; the occupational therapist; the healthcare assistant; the community nurse; the \
podiatrist; "
    "the phlebotomist; the out-of-hours doctor; the young doctor; the social worker; the link worker; the pharmacist",
    "team": "the district nurses; the ward staff; the home carers; the reception team; the community nurses; the \
physios; "
    "the pharmacy staff; the hospice nurses; the health visitors; the practice nurses; the care staff; the GPs",
    "fare": "£3.40; £4.80; £5.20; £6.10; £6.50; £7.20; £8.40; £9.10; nearly a tenner",
    "taxi": "£14; £18; £22; £25; £28; £32; £36; £40; nearly £30; over £20; £45",
    "wandering": "dementia; Alzheimer's; vascular dementia; a brain injury; a learning disability",
    "miles": "four miles; six miles; nine miles; eleven miles; fourteen miles; seventeen miles; twenty-two miles; "
    "thirty miles; a dozen miles; eight miles; 26 miles; over twenty miles",
    "queue": "9; 11; 14; 17; 19; 26; 38; 24",
    "few": "two; three; four; five; six; half a dozen",
    "many": "seven; nine; eleven; fourteen; sixteen; twenty",
    "carers": "three different; four different; six different; five different; nine different",
    "hour": "9; 10; 11; 1; 2; 3",
    "late": "5; 6; 6.30; 7; 8",
    "bad": "ridiculous; a disgrace; not good enough; beyond a joke; unacceptable; shocking; "
    "hopeless; wrong; very poor; deeply frustrating; a worry; exhausting; shameful",
    "good": "brilliant; excellent; first class; a credit to the place; marvellous; wonderful; great; \
fantastic; "
    "second to none; superb; a tonic",
    "folk": "people; folk; patients; older people; families; neighbours of mine; people I know; plenty of us; many \
of us; "
    "half my street; lots of people",
    "town_thing": "the bank; the post office; the library; the butcher; the police station; the primary school",
    "group": "the lunch club; the walking group; the men's shed; the knitting group; the Tuesday coffee morning; "
    "the memory café; the choir; the allotment group; the tea dance; the chair exercise class; the bowling club",
}
# A whole sentence before the first idea: it stands before anything.
OPENERS = """
[where|oh, where] do I start?
[good question|a big question].
hard to pick [just one thing|only one].
I'll keep this [short|brief].
[several|a few|quite a few] things.
this is [only|just] my [own|personal] [view|opinion].
I have lived in {place} for {years}.
I've [thought|been thinking] about this [a lot|for a while|since the leaflet came|on and off].
speaking as someone [who uses the service a lot|with more hospital letters than birthday cards]:
[thank you for asking|thanks for the chance to comment].
[first of all|first things first] -
s| [right|well], here goes.
s| don't get me started.
o| I am {age} [now |]and have seen [a lot of changes|many changes|the good days and the bad].
o| I am [an old age pensioner|a pensioner|a great-grandparent] [living alone|on my own] in {place}.
w| I work [full time|shifts|part time] and have [two|three] [children|kids|boys|girls] so this is typed [on my \
break|in a hurry|late at night|with one hand].
c| I look after {who}, so that colours what I [say|think].
f| the following points [may help|seem relevant].
g| this response [was agreed by our committee|reflects what our members told us].
g| we [welcome|are grateful for] the [chance|opportunity] to respond.
g| [our group|we] [met|discussed the paper] in {month} and [agreed|settled on] these points.
f| [three|two|several] points [stand out|deserve mention].
"""
# A few words before the first idea, with which the sentence goes on.
LEADS = """
to be honest,
honestly,
s| see,
s| tell you what,
s| och,
for a start,
firstly,
I'd say
the big one:
top of my list:
in a nutshell,
"""
# Before each further idea.
LINKS = """
also
also,
and
plus
and another thing,
another thing -
on top of that,
as well as that
secondly,
besides,
[next|then again],
the other thing:
I'd add that
s| and see
s| oh and
f| in addition,
f| similarly,
f| equally,
f| furthermore,
"""
TURNS = """
but
but
although
however,
that said,
then again,
on the other hand,
mind you,
having said that,
even so,
s| still,
f| nevertheless,
"""
# Thoughts without a theme, in longer answers.
ASIDES = """
something has to [give|change|happen soon].
it [should not|shouldn't] be [like this|this hard|such a struggle] in [2026|this day and age|a rich country].
I don't [know|pretend to know] what the answer is.
[surely|surely to goodness] that isn't too much to ask.
I know [money is tight|there's no money tree|budgets are what they are|it's not easy for you].
it [didn't use to|never used to|used not to] be [like this|so complicated|such a palaver].
[I appreciate it's not easy|I realise there are no easy answers|nobody says it is simple].
[anyway|anyhow], that's [how I see it|my tuppence worth|my view for what it's worth].
it makes me [so angry|sad|worried for the future|feel like giving up|wonder what is next].
we [pay our taxes|paid in all our lives|pay our way] [like everybody else|same as anyone].
[maybe|perhaps] I've just been [lucky|unlucky|expecting too much].
[other|most] people I [speak to|meet|know] [say the same|feel the same way|tell me the same].
you only [notice|understand] [these things|any of this] when you [need it|get older|have someone ill].
I [felt|was made to feel] like [a number|a nuisance|an afterthought] [more than once|the whole time|that day].
[nobody|no one] [seems to|wants to|will] [take responsibility|own the problem|join the dots].
it all [comes down|boils down] to [being treated like a person|trust|who shouts the loudest|money].
[please|I hope you will] [take this seriously|listen this time|think about it].
I'm not [getting any younger|one for complaining|a moaner by nature], but [there it is|there you are|that's that].
[my|our] [family|neighbours|friends] [feel|think] [just as strongly|much the same].
[imagine|just imagine] [it was your own mother|trying that with a bad back|being told that].
[it isn't|I'm not asking for] [rocket science|the moon|a palace].
[five|ten|twenty] years ago [you could just turn up|it was a different story|nobody would have believed it].
I've [said|written] all this [before|to my MSP|on other forms].
some [weeks|days] I [cope|manage] and some [weeks|days] I don't.
we are [talking about people's lives|not numbers on a page].
it could [be|happen to] any of us [tomorrow|one day|next week].
good [people|intentions] [caught|trapped] in a bad system, [I'd say|as they say].
[somebody|someone] needs to [get a grip|look at the whole picture|be held to account].
[prevention|early help] is cheaper than [cure|crisis], [we all know that|as my granny said].
[it's a small thing|small things like this], but [it matters|they matter|it adds up].
I [cried|laughed|swore] when I [read|saw] the [leaflet|plan|glossy brochure].
[fair's|fair is] fair, [some of it|parts of it] [works well|is fine].
it's [the same|no better] for {who}.
[this|that] is what [keeps me awake|worries me most|I'd fix first].
[last|only last] {season} I would have said [something different|otherwise].
[I could|could] write a book about it.
s| it's [a sin|a pure scunner|enough to make you greet].
s| I'm no daft, I ken [it costs money|there's nae money|it's no easy][ the now| for ony o' ye|].
s| [heyho|och well|aye right].
s| [ye|you] couldnae make it up.
o| in my day you [knew where you stood|just turned up and were seen|waited your turn in the front room].
o| I'm [glad I'm not|sorry for those|sad for the young ones] [starting out|growing up] [now|these days].
c| by the end of the day I've [nothing left to give|no energy to chase anyone].
c| [carers|people like me] just [get on with it|keep going because who else will].
y| people my age [just give up|end up on TikTok for advice], honestly.
d| [it takes|it's taken] [all my energy|everything I have] just to get through [a normal day|the week].
f| early [help|support] is [almost always|usually] cheaper than late [help|intervention].
f| [none|little] of this is new, and [earlier reviews|past plans] said [much the same|so].
f| what is [needed|missing] is [leadership|steady funding|a clear timetable].
f| [fairness|equity] between [communities|areas] should [guide|underpin] [every|each] decision.
f| the [evidence|experience] from elsewhere [is mixed|deserves attention|should be shared].
g| we would be [glad|happy] to [discuss this further|share our evidence|host a visit].
g| our [group|charity|organisation] has [worked|been active] in {place} for {years}.
g| [volunteers|our volunteers] cannot [fill|plug] every gap.
g| we [asked|surveyed] our members before [replying|writing this].
"""
CLOSERS = """
thank you for [reading|listening|taking the time].
thanks.
[rant over|end of rant]!
sorry for [going on|the long answer|the essay].
I hope [this helps|that's of some use|someone reads this].
[that's all|that's it from me].
[anyway, there you go|there, I've said it].
s| cheers.
s| that's me.
g| we look forward to [the next stage|seeing the results|your reply|hearing what was decided][ with interest| soon|].
f| these points deserve [careful thought|a proper reply].
"""
NIL_REPLIES = {
    "No": 20, "no": 14, "None": 8, "N/A": 7, "n/a": 8, "Nothing": 8, "nothing": 6, "No thanks": 3, "None thanks": 4,
    "-": 5, "Nothing to add": 3, "No comment": 4, "Not really": 4, "Nope": 2, "not sure": 3, "Don't know": 4, "na": 3,
    "no.": 3, "Nothing else": 3, "Not at the moment": 2, "none": 5, ".": 2, "Nil": 1, "dont know": 2, "NO": 2,
    "Nothing comes to mind": 1, "Can't think of anything": 1,
}  # fmt: skip
# Answers about something that no health and social care partnership runs.
OFF_TOPIC = """
the potholes [on the {place} road|outside my house] are [a disgrace|worse than ever]
fix the roads
dog fouling [in the park|on the pavements] in {place}
the bins [have not been emptied|are overflowing] again
[council tax|my council tax] has gone up [again |]and I see [nothing|very little] for it
bring back [the Saturday market|the Christmas lights] in {town}
too many [holiday lets|empty shops|vape shops] in {place}
speeding cars [past the school|on Main Street], somebody will be killed
I could not find the question about [recycling|street lighting]
[the wind farm|the bypass] should never have been allowed
[the fireworks|boy racers] keep the whole street awake
broadband in {place} is hopeless
"""


def slot_words() -> dict[str, list[Line]]:
    """The options of each slot, ready to be spoken."""
    return {name: [read_line(option.strip()) for option in text.split(";")] for name, text in SLOTS.items()}
