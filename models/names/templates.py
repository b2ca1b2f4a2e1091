"""Sentences in the register of feedback, with places for names, from which the training texts of the name models are made.

`[a|b]` is a choice, `{slot}` a place. {N} is a name of any form, {F} a given name or a full name, {P} a given name alone,
{T} a name with a title before it, {I} one with initials, {R} one with the surname first. The other slots are filled from
`WORDS`. All sentences are our own.
"""

WORDS = {
    "role": """nurse|doctor|gp|receptionist|carer|support worker|social worker|physio|midwife|health visitor|consultant|
surgeon|pharmacist|dentist|manager|practice manager|volunteer|driver|bus driver|teacher|counsellor|psychologist|
podiatrist|optician|radiographer|porter|cleaner|link worker|key worker|advocate|home help|paramedic|student nurse|
staff nurse|charge nurse|district nurse|phlebotomist|dietician|ot|cpn|hca|warden|case worker|librarian|call handler|
lady on the desk|girl on reception|man on the phone|young lad|council officer|planning officer|play worker|chef""",
    "kin": """mum|mother|dad|father|husband|wife|partner|son|daughter|brother|sister|gran|granny|grandad|granda|nana|
auntie|uncle|cousin|neighbour|friend|best friend|niece|nephew|grandson|granddaughter|mother-in-law|mam|pal|wee boy|wee girl|
youngest|eldest|twin|flatmate|boyfriend|girlfriend|ex|late husband|elderly aunt""",
    "good": """brilliant|lovely|great|fantastic|so kind|very helpful|amazing|a star|an absolute gem|wonderful|patient|
excellent|first class|professional|friendly|super|the best|really caring|a lifesaver|a credit to the team|smashing""",
    "bad": """rude|unhelpful|dismissive|late again|sharp|no help at all|very abrupt|not listening|cold|off hand|useless|
awful|patronising|nowhere to be seen|condescending""",
    "service": """clinic|surgery|ward|hospital|day centre|library|community centre|health centre|practice|team|
reception|pharmacy|council|helpline|school|nursery|hub|foodbank|bus service|leisure centre|care home|sheltered housing""",
    "thing": """my appointment|the blood test|the operation|my results|the forms|the ramp|the bins|the parking|the repair|
my prescription|the bus pass|the care package|the referral|the wheelchair|the scan|physio|the discharge|my review|
the planning application|the waiting list|home visits|the new hours|the playpark|the funding""",
    "time": """last week|on Monday|yesterday|in March|this morning|on Tuesday afternoon|last year|in May|two weeks ago|
at 9am|on Friday|in June|over Christmas|in the evening|during lockdown|on 3 August|in April|every Thursday""",
    "did": """helped me|phoned me back|explained everything|listened|made me feel at ease|took the time|sorted it|
went the extra mile|came out to see us|looked after me|took my blood|did my dressing|found me a seat|rang every day|
held my hand|answered all my questions|got me an appointment|made me laugh|was there for us|sat with my mum""",
    "worse": """ignored me|never phoned back|lost the form|told me to wait|shouted at us|forgot|refused to help|
laughed|would not listen|left early|gave us the wrong letter|hung up|made us wait an hour|turned us away""",
    "place": """Glasgow|Edinburgh|Dundee|Perth|Paisley|Hamilton|Stirling|Inverness|Falkirk|Ayr|Oban|Leith|Govan|Partick|
Airdrie|Motherwell|Livingston|Kirkcaldy|Dunfermline|Elgin|Fraserburgh|Peterhead|Stornoway|Portree|Wick|Thurso|Skye|Lewis|
Harris|Arran|Bute|Islay|Jura|Mull|Orkney|Shetland|Fife|Angus|Moray|Argyll|Lanark|Lothian|Ross-shire|Sutherland|Darlington|
Durham|Newcastle|Sunderland|Preston|Bradford|Lincoln|Nottingham|Derby|Leicester|Burnley|Chester|Stafford|Kent|Devon|
London|Leeds|York|Whitby|Skipton|Windsor|Carlisle|Morpeth|Alnwick|Blyth|Ashington|Craig|Douglas|Gordon|Dunblane|Crieff|
Melrose|Kelso|Selkirk|Hawick|Peebles|Galashiels|Dalkeith|Musselburgh|Penicuik|Bathgate|Linlithgow|Alloa|Cumbernauld|
Renfrew|Greenock|Gourock|Largs|Irvine|Troon|Prestwick|Girvan|Stranraer|Dumfries|Annan|Lockerbie|Moffat|Biggar|Carluke|
Wishaw|Bellshill|Coatbridge|Clydebank|Dumbarton|Helensburgh|Dunoon|Rothesay|Campbeltown|Nairn|Forres|Huntly|Keith|Buckie""",
    "facility": """James Cook|Queen Elizabeth|Victoria|Ninewells|Raigmore|Royal Alexandra|Freeman|Monklands|Hairmyres|
Wishaw General|St John's|Western General|Forth Valley Royal|Borders General|Crosshouse|Gartnavel|Stobhill|Leverndale|
Queen Margaret|Victoria Infirmary|Princess Royal|Royal Victoria|Addenbrooke's|St Thomas|King's Mill|Queen's|Hope House|
Robert Jones|John Radcliffe|William Harvey|Bradgate|Belvoir|Rosewood|Cherry Tree|Kingsley|Beaumont|Langdale|Mulberry|
Thornhill|Ashby|Willow|Griffin|Herschel|Margaret Kerr|Marie Curie|Sue Ryder|Leonard Cheshire|Macmillan|Douglas Grant|
Nightingale|Florence|Bevan|Bronte|Keats|Byron|Lister|Fleming|Darwin|Elgar|Constable|Turner|Stuart|Tudor""",
    "facility_kind": """Hospital|ward|Ward|unit|Unit|clinic|Clinic|House|Centre|centre|Infirmary|surgery|Surgery|wing|
Court|Lodge|Suite|Road|Street|Park|Avenue|Medical Practice|Health Centre|Building|Day Hospital|Hospice|Library|School""",
    "illness": """Parkinson's|Crohn's|Alzheimer's|Asperger's|Hodgkin's|Huntington's|Tourette's|Down's syndrome|Bell's palsy|
Raynaud's|Sjogren's|Cushing's|Addison's|Hashimoto's|Graves disease|Meniere's|sepsis|aphasia|COPD|diabetes|fibromyalgia|
dementia|arthritis|asthma|epilepsy|ADHD|autism|depression|anxiety|psoriasis|eczema|sciatica|cellulitis|lymphoedema|
Perthes disease|Ehlers-Danlos|lupus|a stroke|angina|PTSD|OCD|lewy body dementia|Barrett's oesophagus|Dupuytren's""",
    "medicine": """Paracetamol|Ibuprofen|Sertraline|Citalopram|Metformin|Ramipril|Omeprazole|Warfarin|Apixaban|Gabapentin|
Pregabalin|Morphine|Oramorph|Zopiclone|Diazepam|Clozapine|Olanzapine|Quetiapine|Lithium|Methotrexate|Humira|Depo|
Ventolin|Fostair|Levothyroxine|Amlodipine|Bisoprolol|Atorvastatin|Simvastatin|Insulin|Calpol|Gaviscon|Botox|Prednisolone|
Amoxicillin|Flucloxacillin|Codeine|Tramadol|Naproxen|Furosemide|Lansoprazole|Melatonin|Ritalin|Concerta|Mirtazapine""",
    "famous": """John Swinney|Nicola Sturgeon|Keir Starmer|Boris Johnson|Robert Burns|Rabbie Burns|Donald Trump|Harry Potter|
William Wallace|Robert the Bruce|Mary Queen of Scots|Florence Nightingale|Nye Bevan|Peter Pan|Robin Hood|John Lewis|
Marks and Spencer|Father Christmas|Jesus|King Charles|Queen Victoria|Doctor Who|Mr Whippy|Winston Churchill""",
    "org": """Tesco|Asda|Boots|Lidl|Aldi|Morrisons|Lothian Buses|Stagecoach|First Bus|ScotRail|Age Concern|Mind|Barnardo's|
Samaritans|Cruse|Penumbra|Turning Point|Sense Scotland|Enable|Quarriers|Crossroads|Carers UK|Shelter|Citizens Advice|
Police Scotland|NHS Fife|NHS Grampian|NHS Lothian|NHS 24|Attend Anywhere|Near Me|Zoom|Teams|WhatsApp|Facebook|CAMHS|
Patient Access|Emis|LloydsPharmacy|Specsavers|Macmillan|Marie Curie|Alzheimer Scotland|Carr Gomm|Loretto|Cornerstone""",
    "language": "English|Gaelic|Polish|Urdu|Punjabi|Arabic|Mandarin|Scots|BSL|Welsh|French|Romanian|Ukrainian|Doric",
}

NAMED = """
the {role} {N} was {good}
the {role}, {N}, was {good}
{role} {N} {did} {time}
{F} the {role} {did}
{F}, my {role}, {did}
my {role} {N} {did}
my {role} is {F} and [she|he] is {good}
[a|one] {role} called {F} {did}
[a|one] {role} named {F} {worse}
our {role} was called {F}
{F} was {good}
{F} was {good} and {F} too
{F} {did}
{F} and {F} {did}
{F}, {F} and {F} were {good}
{F} in the {service} is {good}
{F} at the {service} {did}
{F} on reception {did} {time}
{F} on reception {worse}
{F} [from|at] {org} {did}
{F} from {place} {did}
{T} was {good}
{T} {did} {time}
{T} {worse}
{T} and {T} were {good}
I saw {T} {time} and [she|he] was {good}
i saw {N} {time}
we saw {N} and felt [listened to|rushed|better]
I spoke to {N} about {thing}
spoke to {F} at the {service}, {bad}
i was seen by {N} who was {good}
seen by {N} {time}
[treated|looked after|cared for|helped] by {N}
my {thing_bare} was done by {N}
[thank you|thanks|many thanks|big thanks|a huge thank you] {F}
[thank you|thanks|many thanks|a big thank you|special thanks] to {N} for {thing}
[thanks|thank you] to {F} and {F} [on|at|in] the {service}
[well done|hats off|shout out|kudos] to {F}
[please|can you] [thank|pass on thanks to] {N} [for me|from us all|]
please give {F} a pay rise
keep {F}, {good}
more [people|staff|nurses] like {F} [please|needed|]
everyone was {good} especially {F}
all the staff but especially {F} {did}
all staff [including|particularly|namely] {F} and {N} were {good}
my {kin} {F} [has|had|lives with] {illness}
my {kin}, {F}, [has|had] {illness}
my {kin} {F} waited {time} for {thing}
my {kin} {F} [was in|goes to|attends] the {service}
{F} is my {kin}
{F} my {kin} [is|was] in the {service}
{F} [has|had] {illness} and needs {thing}
since {F} died I have struggled with {thing}
I am [writing|complaining] on behalf of my {kin} {F}
I care for my {kin} {F} who has {illness}
when {F} was [born|ill|in hospital|discharged] nobody {did}
we lost {F} {time}
[she|he] told {F} that {thing} was cancelled
{F} told me {thing} was cancelled
{F} said {thing} would be sorted {time}
I asked {F} about {thing}
I asked for {F} but was told to wait
I [emailed|phoned|rang|contacted|met|wrote to] {N} about {thing}
{N} phoned {time} about {thing}
{N} never replied
{N} [should be|needs to be|ought to be] sacked
{N} [has|had] been [our|my] {role} for years
there is a {role} there, {F}, who is {good}
[councillor|cllr|our MSP|our MP] {N} [knows|was told|has not replied|promised] about {thing}
my name is {N}
my name is {N} and I live in {place}
my name's {N}, I have {illness}
[hi|hello], [I'm|i am|im|this is] {F} and I have {illness}
[hi|hello|dear] {F}, I am writing about {thing}
[dear] {T}, {thing} is {bad}
[I'm|i'm|im] {F}, {number}, from {place}
{thing} was {bad}. [Regards|Kind regards|Best wishes|Yours sincerely|Thanks|Many thanks|Cheers], {N}
{thing} was {good}. [regards|kind regards|thanks|cheers|from] {N}
[Regards|Thanks|Yours|Signed]
{N}
- {F}
[signed|from|sent by|love] {N}
{F} x
{N}, {place}
{N} ({role})
contact {N} [on the number below|at the {service}|for details]
[ask|ring|phone] {F}, [she|he] knows
[in|under] the care of {N}
{N}'s [clinic|list|team|ward round|patients] [was|were] {bad}
{F}'s [kindness|manner|patience|attitude] was {good}
{F}'s {kin} is my {kin}
{N}'s staff are {good}
it was {F} who {did}
[only|not even|just] {F} {did}
{F} could not have been [kinder|more helpful|nicer]
nothing was too much trouble for {F}
[very|so|really] grateful to {F}
[wee|big|auld|young|old] {P} {did}
{F} is a [star|gem|legend|treasure|hero|godsend]
what a [star|gem|legend] {F} is
without {F} I would not be here
{F} makes the {service} what it is
{F} took my bloods, {F} did the scan
my [baby|wee one|lad|lassie] {P} was born {time}
the [twins|children|kids] {P} and {P} need {thing}
{P} (age {number}) and {P} (age {number}) go to the {service}
nurse {P} and doctor {S} {did}
[surgeon|consultant] {S} {did}
{S} the [surgeon|consultant] {worse}
{N} the {role} {worse}
{I} was {good}
{I} {did} {time}
[a|the] [note|reply|report|e-mail] [by|from] {I} was {bad}
[my|the] {thing_bare} [form|sheet] [has|had] the initials and name {I} on it
{thing} was {bad}. {I}
{thing} was {good}. Yours, {I}
[yours|cheers|best|regards] {I}
[passed on to|copied to|attention of|fao] {I}
{I} [wrote|rang|replied] {time} about {thing}
the [badge|label|card] said {I}
[patient|client|tenant|name]: {R}
[my file|the label|the letter] [is|was] in the name of {R}
[the list|the rota] had {R} and {R}
they [called out|typed|wrote] {R} and [nobody came|I did not know it was me]
{R} [was|is] {good}
{R} {did} {time}
[cc|re|attn] {R}
[the|a] {role} ({F}) {worse}
{role}: {N}
name of [worker|staff|nurse]: {F}
staff name {N}
I want to complain about {N}
complaint about {N} {time}
{N} was {bad} and {worse}
{N} bullied my {kin}
[i|I] think {F} {worse} because of {thing}
[had|got] {F} {time}, {good}
appointment with {N} {time} was {good}
[a|my] visit from {N} {time}
phone call with {N} was {bad}
group led by {N} and {F} was {good}
{F} ran the group, {good}
[the class|the session|art therapy|the quiz] with {F} was {good}
{F}. {good}
{F}!! {good}
{F} - {good}
{good} - {F}
{good}, {F}
staff {good} esp {F}
{F} gave me my {medicine}
{F} from {facility} {facility_kind} {did}
{N} at {facility} {facility_kind} {did}
I met {F} in {place} {time}
{F} speaks {language}
{F} will be missed
{F} may leave and I hope {F} stays
will {F} be back {time}
[tha|bha] {F} [anns an ospadal|glè mhath|an seo]
[taing mhòr|tapadh leat|mòran taing] [do|dha] {F}
[a|A] {V}, [tapadh leat|ciamar a tha thu|trobhad]
['s|is] mise {N}
[bha|tha] {N} [ann|anns a' chlachan|aig an dotair|nad aonar]
thàinig {N} [a-steach|dhachaigh|an-dè]
bhruidhinn mi ri {N} [an-dè|mu dheidhinn|air a' fòn]
chunnaic mi {N} [anns an ospadal|aig a' chlionaig]
[thuirt|dh'fhaighnich] {N} [rium|riut|rinn]
tha mo [mhàthair|athair|bhràthair|phiuthar], {F}, [tinn|glè thoilichte|anns an ospadal]
[taing|taing mhòr] do {N} airson [cuideachadh|obair|a h-uile rud]
[s|S]hout out [to] {F} and the [team|girls|boys]
[cannae|canny|couldnae] fault {F}
{F} wis pure {good}
{F} gied me a hand wi {thing}
oor {P} [is|wis] in the {service}
{P} is ma {kin}
aye {F} is {good}
@ {F} {good}
{F} dealt with {thing} and {F} followed up
I want to mention {F} who {did}
I would like to [name|praise|thank|nominate] {N}
my key worker is {F}, before that it was {F}
{F} to {F} to {F}, passed around for {thing}
we all call [him|her] {P}
[known as|everyone calls him] {P}
[Mr|Mrs] and [Mrs|Mr] {S} next door {worse}
the {S} family next door
{S} family at number {number}
[next door|downstairs|up the stair] {F} [plays music|has {illness}]
"""

PLAIN = """
the {service} in {place} was {good}
{facility} {facility_kind} was {good}
{facility} {facility_kind} {time} was {bad}
I was in {facility} {facility_kind} and staff were {good}
moved from {facility} {facility_kind} to {facility} {facility_kind}
[the staff|everyone|all staff] on {facility} {facility_kind} {did}
{facility} was {bad}
transferred to {facility} {time}
I live in {place} and {thing} is {bad}
[from|between] {place} [to|and] {place} it is two buses
{place} needs a better {service}
{place} {service} is {bad}
my {kin} has {illness}
I have {illness} and {illness}
{illness_start} is misunderstood by the {service}
{illness_start} clinic was {good}
they gave me {medicine} and {medicine}
{medicine} did not help
{medicine} made me ill {time}
[I|we] like {famous} [but|and] not {thing}
{famous} would have been {good}
[it's|this is] like {famous}
{famous} [statue|book|shop|voucher] near the {service}
{org} were {good}
{org} {worse} {time}
I phoned {org} about {thing}
[the|my] {role} was {good}
[the|my] {role} {did} {time}
[the|my] {role} {worse}
my {kin} {did}
my {kin} waited {time} for {thing}
Will [they|you|the {service}|it|there|we|this|someone|anyone] [help|open|listen|change|be fixed]
May [I|we] suggest {thing} is changed
May was {bad}
in May and June {thing} was {bad}
Mark [my words|the spaces clearly|down the forms|up the pitch]
[the|a] mark on my arm was ignored
Grace [period|and dignity matter|under pressure]
they showed [grace|hope|faith|joy|patience]
Hope [it|this|they|you|that|to|so|things] [helps|get better|improves|hear]
Hope [is all we have|for the future]
Joy [to see|of the group]
Faith [groups|in the {service}] [matter|is lost]
Bill [payment|was too high]. Rob the poor
Dawn [raid|till dusk]. Sunny days. Summer opening
Frank [discussion|advice], Jack of all trades
Art [therapy|class|group] was {good}
Pat [on the back|testing|slide]. Sue the council
Rose [garden|tinted], Lily pond, Holly and Ivy, Heather and gorse
Robin [on the bird table|hood]. Jay walking. Penny pinching
Christian [values|church]. Dean of the college. Baker, Butcher and Smith
Young [people|carers|adults] need {thing}
Old [people|folk|age] [need|deserve] {thing}
Long [waits|queues|wait] for {thing}
Short [waits|staffed]. Sharp needles
White [people|coats], Brown [bread|bins], Black [history|bins], Green [space|spaces]
Grant [funding|application|for repairs] for {thing}
Ward [round|staff|manager] {worse}
Dale [and hill]. Glen walks. Heath and moor. Cliff top path
Miss [my|the|our|you] {service}
Major [changes|issue] with {thing}
Read [the letter|my notes]. Price [rises|of parking]. Rich [people|area]
Marshall [the traffic]. Hunter gatherer. Potter about. Cook meals. Taylor it to needs
Guy [on the desk|fawkes]. Ken what I mean. Tam o shanter
Carol [singing|concert]. Chase [up|them]. Drew blood. Ray of light. Ruby murray
[x-ray|X-ray|X ray|Xray|MRI|CT|ECG|ultrasound] was {good}
[tai chi|Tai Chi|yoga|Pilates|Zumba|bingo|Reiki|mindfulness] was {good}
[Physiotherapy|Physio|Podiatry|Dermatology|Cardiology|Oncology|Haematology|Rheumatology|Orthopaedics|Maternity|Audiology] was {good}
[Covid|COVID|Flu|Shingles] jab was {good}
[Excellent|Brilliant|Friendly|Helpful|Polite|Professional|Caring|Reassuring|Courteous|Efficient|Knowledgeable] staff
[Receptionist|Nurse|Doctor|Dr|Consultant|Dentist|Physio|Podiatrist|Midwife|Staff] was {good}
[Christmas|Easter|Ramadan|Diwali|Hogmanay|Burns Night|Eid] hours were {bad}
[Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday] [was|is] {bad}
[January|February|March|April|June|July|August|September|October|November|December] was {bad}
NOT ENOUGH {service} STAFF
[NHS|GP|A&E|ITU|ICU|CPN|OT|CBT|DBT|EMDR|ADHD|PIP|DWP|HMRC] [was|were|is] {bad}
[recieved|recieve|definately|appointmnet|apointment|recepton|nusre|docter|wating|helpfull|proffesional|thier|beleive] {good}
{language} [speakers|leaflets|interpreter] needed
[a|the] {language} {role} would be {good}
the wean [wis|was] greetin, pure scunnered
[dreich|drookit|stoater|wheesht|bairns|messages|haver|glaikit|crabbit|peelie wally|stour|boak|clarty] day at the {service}
cannae get through, gonnae fix it
[tapadh leibh|mòran taing|madainn mhath|slàinte mhath|ceud mìle fàilte]
chan eil [dotair|bus|nurs|seirbheis] [ann|againn|faisg]
[feumaidh|bu toil leam|tha sinn ag iarraidh] [barrachd|taic|seirbheis nas fheàrr|bus gach latha]
[thàinig|dh'fhalbh|bhruidhinn|chunnaic] [an dotair|a' bhanaltram|am bus] [fadalach|an-dè|a-raoir]
[is mise|tha mi] [às an eilean|nam chùramaiche|glè thoilichte]
[Chan eil|Tha|Bha] an [ospadal|seirbheis|clachan] [math|dona|dùinte]
[Ceilidh|Mod|Feis|Shinty|Curling|Highland games] {time} was {good}
[The Queen's|King's|Lord Provost|Chief Executive|Prime Minister|First Minister] [visit|speech|office] was {bad}
[Health Secretary|Cabinet Secretary|Chief Officer|Head of Service|Director of Nursing] must listen
[St|Saint] [Andrew|Mary|Margaret|Columba|Mungo|Ninian|Giles]'s [church|school|hall] {service} is {good}
[North|South|East|West] {place} [bus|residents|flats] need {thing}
{place} [Road|Street|Court|Academy|High School|Park|Hall|Terrace] is {bad}
[Option|Proposal|Question|Section|Phase] [A|B|C|1|2|one] is {good}
[Agree|Disagree|Strongly agree|Support|Oppose|Object] with {thing}
[Everything|Nothing|Anything|Something|Communication|Staff|Parking|Waiting times|Cleanliness|Food]
[Polish|Turkish|Indian|Chinese|African|Irish|Scottish|Pakistani] [community|food|shop|families] [is|are] {good}
[Muslim|Hindu|Sikh|Jewish|Catholic|Protestant] [women|families|staff] need {thing}
the [bairns|weans] hae nae [place|room|park] tae play
[ma|oor] [wee yin|auld yin|laddie|lassie] {did} at the {service}
ah [cannae|couldnae|wouldnae] get [through|a bus|an answer] fae the {service}
ye [cannae|dinnae|shouldnae] [pairk|wait|staun] [ootside|ahint|forby] the {service}
[whit|hoo|whaur|wha] [wey|aboot|aye] is {thing} no [sortit|mendit|feenisht]
it's a [guid|braw|bonnie|dowie|sair|wheen] [day|wee place|trauchle] at the {service}
thon [stramash|guddle|midden|fankle|bourach] at the {service} is a [pure|richt] [affront|scunner|disgrace]
[auld|muckle|peerie|thrawn|wabbit|puggled|fair forfochen|black affrontit] [fowk|bodies|craiturs] need {thing}
the [kirk|brae|burn|glen|wynd|close|vennel|pend|syke|haugh] is {bad}
[gie|gies|gaun|tak|mak|pit] us [mair|anither|oor] [buses|doctors|time|licht]
[haud|had] yer [wheesht|tongue] and [hear|tak tent o] the [fowk|toun|community]
[fit|foo|fa|far] [like|mony|wye] [min|quine|loon], the {service} is {good}
[aabody|abody|naebody|somebdy|awbody] [kens|kent|telt] {thing} was {bad}
[skelf|oxter|lug|hurdies|thrapple|wame|shooglie|sleekit|gallus|hoachin|mingin|boggin] [is what they said|was the word]
[Och|Aye|Ach|Naw|Jings|Crivens|Help ma boab] the {service} [is|wis] {bad}
the [coo|yowes|craws|whaups|puddocks|clegs|midgies] [on|ower] the [machair|moss|strath|merse] [are|is] {bad}
[tatties|neeps|clootie dumpling|stovies|mince|cullen skink|cranachan|bannocks|tablet] at the {service} [was|were] {good}
[tha|bha|bidh] an [sgoil|leabharlann|rathad|drochaid|aiseag|talla|bùth|clinig] [ro|glè|uabhasach] [fada|daor|trang|fuar|beag|fliuch]
[tha|bha|bidh] a' [chlann|choimhearsnachd|bhùth|chomhairle|mhuinntir] [ro|glè|uabhasach] [toilichte|sgìth|feargach|crosta|taingeil]
cha robh [duine|sgeul|airgead|àite-pàrcaidh|eadar-theangair|banaltram|cothrom] [ri fhaighinn|againn|ann an-dè|air fhàgail]
[feumaidh|bu chòir|dh'fheumadh] [a' chomhairle|an riaghaltas|an sgìre|sinn uile] [èisteachd|airgead a chur|cuideachadh a thoirt] [ris an t-sluagh|dhan sgoil|seachad]
[seirbheisean|sgoiltean|taighean|rathaidean|obraichean|buidhnean] [nas fheàrr|nas saoire|ùra|Gàidhlig|ionadail] [airson|anns] [na h-eileanan|na cloinne|na sgìre|nan seann daoine]
[taing mhòr|mòran taing|ceud taing|le meas|leis gach deagh dhùrachd|beannachd leibh|oidhche mhath|feasgar math]
[dè|cuin|càite|carson|ciamar] [a tha|a bha|a bhios|nach eil] [am bus|an aiseag|a' choinneamh|an t-ospadal] [a' tighinn|a' dol|fosgailte|dùinte]
[chuir|thug|rinn|fhuair|chaill] [iad|sinn|mi|thu|i] [litir|fios|fòn|taic|cus ùine] [gu|bho|airson] [ur|an|mo|ar] [n-oifis|cèile|teaghlach|nighean|mac|mhàthair|athair]
[chan eil|tha] [mo|do|ar|an] [mhac|nighean|mhàthair|sheanmhair|bhràthair|phiuthar|athair|clann] [gu math|tinn|ag iarraidh a dhol dhan sgoil|nas fheàrr]
[Gàidhlig|foghlam|dualchas|cànan|ceòl|turasachd|iasgach|croitearachd|fearann|mòine] [cudromach|riatanach|fo bhagairt|prìseil] [dhuinn|dhomh|don sgìre|dhan òigridh]
tha [cus|gu leòr|mòran|glè bheag de] [thrafaig|luchd-turais|thaighean-saora|phàipearan|dhaoine] [anns a' bhaile|air an eilean|an seo|sa ghleann]
[bu toil leinn|bu mhath leam|tha mi an dòchas|tha mi den bheachd] [gum bi|gun tèid|nach bi|gu bheil] [seo|an sgoil|an t-seirbheis|an rathad] [math|a chàradh|dùinte|sàbhailte]
an [Dùn Èideann|Glaschu|Inbhir Nis|Steòrnabhagh|Port Rìgh|An t-Òban|Leòdhas|Na Hearadh|Barraigh|Ìle|Muile|Uibhist|Loch Abar] tha {thing} {bad}
the [machair|cèilidh|dùn|mòd|fèis|ceòl|clachan|baile|taigh|sgoil|làn|tràigh|bealach|coire|lochan|cnoc] [near us|in our village|by the shore] [was|is] {good}
[Bòrd na Gàidhlig|Comhairle nan Eilean|Comunn na Gàidhlig|Sabhal Mòr|Acair|An Comunn|Fèisean nan Gàidheal|Caledonian MacBrayne|CalMac] {worse}
[a bus|the road|no train|a taxi|the cycle path] [from|between] {place} [to|and] {place} {time} was {bad}
{place}, {place} and {place} [need|have lost|share] [one|a|their] {service}
[moved|drove|came back] [here|over|up] from {place} {time} for {thing}
the {place} {service}, [not|or] the {place} one, was {good}
[Ward|Unit|Bay|Clinic|Level|Room] {number} [at|in] {facility} was {good}
[went|sent|taken|brought|admitted] to {facility} [then|and then|before] {facility}
[the|our] [{place} Action Plan|{place} Local Plan|Community Asset Transfer|Low Emission Zone|Best Value duty|Blue Badge] [is|was] {bad}
[Homestart|Home-Start|Sure Start|Talking Therapies|Silver Cloud|Living Life|Break the Silence|Lifelink|Men's Sheds|Befrienders] {worse}
[the|an] [Equality Act|Children Act|Care Act|Planning Act|Freedom of Information Act|Human Rights Act] [says|protects us|was ignored]
[Getting It Right for Every Child|Self-directed Support|Keys to Life|Right to Buy|Help to Buy|Universal Credit|Carer's Allowance|Attendance Allowance] [is|was] {bad}
"""

ORDINARY = """
[i|we] [went|came|waited|asked|tried|called|wanted|needed] [to|for|at|about] {thing} [because|but|and] the {service} was {bad}
[it|this|that] [would|could|should|might] [help|make|be better|work] if the {service} [opened|listened|answered|started] [earlier|properly|again|quickly]
[please|could you] [repair|reopen|improve|consider|provide|install|extend] [the|our|another] [crossing|shelter|toilets|footpath|lighting|benches|playground|timetable] [before winter|near the school|urgently|immediately]
[really|absolutely|completely|particularly|extremely] [disappointed|frustrated|impressed|grateful|worried|confused] [with|about|by] {thing}
[children|pensioners|families|disabled people|residents|patients|commuters|everybody] [deserve|require|struggle without|depend on] [somewhere|transport|information|accommodation|appointments|support]
[there|their] [is|was|are] [not enough|never any|hardly any|plenty of] [parking|information|seating|privacy|communication|equipment|volunteers]
[environment|government|neighbourhood|maintenance|experience|consultation|questionnaire|accessibility] [should be|is|was] [better|considered|important|difficult|confusing]
"""

DEV_NAMED = """
{F} deserves a medal
I cannot praise {N} enough
would recommend {N} to anyone, {good}
first class treatment from {N}
my consultant {T} operated on me {time}
a lady called {F} at the front desk sorted my badge
{F} brought me tea and a blanket
complaints were passed to {N} but nothing came of it
{F} has been visiting mum since January
it took {F} five minutes to fix what others could not
lots of love, {F}
[please let|let] {N} know the ramp is fixed
our daughter {P} started at the nursery in August
I was referred to {N} by my own doctor
{F} and her colleagues never make you feel a nuisance
can't thank {N} enough for what they did
when I got home {F} rang to check on me
{N} chaired the meeting badly
the planning meeting was a shambles and {N} walked out
{F} the lollipop man knows every child
you should speak with {N} who runs the lunch club
my grandson {F} uses the skate park
[Yours faithfully|Kind regards|Ta], {N}
I'm {N} and I use the number 12 bus
{F} waited six hours in a corridor
neighbours such as {N} feel the same
"""

DEV_PLAIN = """
the lift at {facility} {facility_kind} is always broken
parking near {facility} is a nightmare
we moved from {place} to {place} for the schools
on {medicine} since the spring and it works
{illness_start} nurses visit twice a week
the {org} bus replacement never turned up
hope they fix the road before winter, it may snow
will the pool reopen? mark the bays and keep the grace period
the report by {org} was ignored
cuts to {place} libraries are wrong
"""

NUMBERS = "3|4|7|9|11|14|23|34|47|52|61|68|74|79|83|91"
