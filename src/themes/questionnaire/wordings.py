"""Wordings: how forms head the columns that are no questions of the consultation itself."""

import re
from collections.abc import Mapping


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(patterns), re.IGNORECASE)


# In the order in which they are asked of a header: the first that finds it counts.
# Trans before sex ("the same as the sex you were registered at birth"), sexual orientation before sex, conditions
# before disability ("which of these describes your disability").
CHARACTERISTICS: Mapping[str, re.Pattern[str]] = {
    "trans": _any(
        r"\btrans\b",
        r"transgender",
        r"gender reassign",
        r"(same as|different from|match).{0,40}\b(sex|gender)\b",
        r"\b(sex|gender)\b.{0,60}(at birth|assigned|registered).{0,30}\?.*same",
        r"same.{0,40}(at|since) birth",
    ),
    "sexual_orientation": _any(r"sexual (orientation|identity)", r"sexuality", r"heterosexual|\blgb"),
    "pregnancy": _any(r"pregnan", r"maternity (leave|status)?", r"given birth"),
    "marital": _any(r"marital", r"civil partner", r"\bmarriage\b", r"relationship status", r"\bmarried\b"),
    "carer": _any(
        r"\bare you (also |or |currently )*(an? |the )(\w+ ){0,2}carer\b|\bare you or have you been\b.{0,20}\bcarer\b",
        r"\b(do|would) you (consider|identify|see|think of|regard|describe)\b.{0,30}\bcarer\b",
        r"^\W*(unpaid |young |informal )?carers?( status| role| responsibilit\w+)?\W*(\(.*\))?$",
        r"unpaid care",
        r"caring (responsibilit|role)",
        r"look(ing)? after,? (or|and)? ?(give|care|someone|help)",
        r"help or support to",
        r"provide.{0,30}\bcare (for|to)\b",
        r"care for (a |an |someone|anyone)",
    ),
    "condition": _any(
        r"\b(which|what|nature|type|kind)s?\b.{0,60}\b(conditions?|impairments?|disabilit(y|ies))\b",
        r"\bconditions?\b.{0,40}(select|tick|choose) all",
        r"do you have any of the following (health )?conditions",
        r"describe your (disability|condition|impairment)",
    ),
    "disability": _any(
        r"disab",
        r"long[- ]term.{0,25}(condition|illness|health)",
        r"physical or mental",
        r"health (condition|problem)",
        r"day[- ]to[- ]day activit",
        r"impairment",
        r"\bltc\b",
        r"limiting illness",
        r"ciorram",
    ),
    "national_identity": _any(r"national identity", r"\bnationality\b"),
    "ethnicity": _any(r"\bethnic", r"\brace\b", r"racial", r"cinneadh|buidheann cinnidh"),
    "religion": _any(r"\brelig", r"\bfaith\b", r"\bbeliefs?\b", r"\bdenomination\b"),
    "care_experience": _any(
        r"care[- ]experience", r"looked[- ]after (child|young|person)", r"(ever been|been),? in care", r"care leaver"
    ),
    "veteran": _any(r"\bveteran", r"armed forces", r"served in"),
    "simd_quintile": _any(r"\bsimd\b(?!.{0,20}(decile|rank|vigintile))", r"deprivation quintile"),
    "urban_rural": _any(r"\burban\b", r"rural(ity)?\b.{0,30}(class|\bor\b|category)", r"6[- ]?fold|8[- ]?fold"),
    "island": _any(r"live on an? island", r"\bisland(er)?\b.{0,15}(resident|resid|communit|\?|$)"),
    "age": _any(
        r"\bage (group|range|band|bracket|categor)",
        r"how old (are|is) you",
        r"what (is|was) your (current )?age",
        r"^\W*(\w{1,5}[.:)]\s*)?(your |respondent'?s? )?age\b\W*(\(.*\))?$",
        r"\byour age\b",
        r"\bwhich age\b",
        r"\bwhat age\b",
        r"date of birth|\bd\.?o\.?b\b|year of birth|birth year|(when|year) were you born",
        r"\bage last birthday",
        r"\bdè an aois",
        r"^\W*age (in years|of respondent)",
        r"- age$",
    ),
    "sex": _any(r"\bsex\b", r"\bgender\b"),
}
# What forms ask people of a proposal, a service or a need, however the header names a group: "Do you agree that the plan
# meets the needs of disabled people?"
OPINION = _any(
    r"\b(dis)?agree (that|with|on)\b",
    r"\bdo you (think|feel|believe)\b(?! of yourself| (that )?you('re| are| have)\b)",
    r"\bshould\b",
    r"\bpropos(al|als|ed)\b|\b(the|our|this) (\w+ ){0,2}(plan|strategy|vision|priorit(y|ies)|changes?)\b",
    r"\b(support|oppose) (the|our|this|these|more|an?|moving|closing|changes)\b",
    r"\b(happy|satisfied|confident) (with|that|about)\b",
    r"\b(is|are) there enough\b",
    r"\b(would|will|could) (this|these|it|they|the)\b",
    r"^\W*how (well|far|satisfied|easy|likely|important|good)\b",
)
# Answers of a gender question that are no sex.
GENDERS = _any(
    r"non[- ]?binary|gender ?(queer|fluid|neutral|non)|a-?gender|intersex|\btrans",
    r"self[- ]?(describe|identif)|another (way|gender|term)|^\W*other\b",
)
# A question that is asked the other way round: "yes" says that somebody is not trans.
ASKED_THE_OTHER_WAY = _any(r"(the )?same (as|gender)", r"match", r"identify with the (sex|gender)", r"\bcis")
# Axes that many forms ask about and that have no canonical categories: kept as the form words them.
OTHER_AXES: Mapping[str, re.Pattern[str]] = {
    "income": _any(r"household.{0,40}(income|earn)", r"\bincome\b", r"\bearn last year"),
    "education": _any(
        r"level of education",
        r"^\W*education\W*$",
        r"highest.{0,30}(qualification|education)",
        r"qualifications? (do|have) you",
    ),
    "employment": _any(
        r"employment status", r"working status", r"economic(ally)? activ", r"are you (currently )?(employed|working)"
    ),
    "first_language": _any(r"first language", r"main language", r"language.{0,25}(at home|speak)"),
    "housing_tenure": _any(r"housing tenure", r"own or rent|rent or own", r"^\W*tenure\W*$"),
    "gender": _any(r"\bgender\b"),
}
RESPONDENT_ID = _any(
    r"^\W*(anon(ymous)? )?(unique )?(survey )?(respon[sd]e?n?[ct]?e?|respondents?|response|submission|contribution|participant|user|record"
    r"|case|entry|reply|form|customer|comment|feedback|reference|unique|survey response|caller|letter|online)[ _-]*"
    r"(id|ids|identifier|no\.?|num(ber)?|ref(erence)?|code|key)\W*$",
    r"^\W*(id|uid|uuid|guid|ref|reference|urn|serial( (no\.?|number))?|unique (ref|reference|number)|record|no\.?|#|index)\W*$",
    r"^\W*(global|object|instance|entry|comment|contribution|form|paper form|questionnaire)[ _]?(id|no\.?|num(ber)?|ref(erence)?)\W*$",
    r"^(responseid|respondentid|respid|_recordid|userid|respondent_serial|uniqueid|token|network id)$",
)
SUBMITTED: tuple[re.Pattern[str], ...] = (
    _any(
        r"\bsubmi(t|tted|ssion)\b.{0,12}(at|on|date|time|\W*$)", r"(date|time)\b.{0,12}submi(t|ssion)", r"^submitdate$"
    ),
    _any(r"complet(ed|ion)\b.{0,12}(at|on|date|time|\W*$)", r"(date|time).{0,10}complet"),
    _any(
        r"^\W*(recorded ?date|end ?date|end ?time|ended|finished( at)?|finish (date|time)|date ?ended)\W*", r"received"
    ),
    _any(
        r"^\W*(date|time) ?stamp",
        r"^\W*timestamp",
        r"^\W*(response )?date\b.{0,25}$",
        r"^\W*(date )?created",
        r"\bdate of (response|contribution|comment|visit|contact|survey|reply)",
        r"date last action",
    ),
    _any(r"^\W*(date )?modified", r"^\W*(start ?(date|time|ed)?|date ?started|started|last (updated|modified))\b"),
)
KIND = _any(
    r"individual or",
    r"on behalf of",
    r"respond(ing|ed|s)?,? (to this \w+ )?as\b",
    r"\bin what capacity",
    r"\bcapacity\b.{0,20}respond",
    r"(type|kind|category) of respond",
    r"respond(ent|er|ing) (type|kind|category|group|as)",
    r"are you (a |an )?(individual|organisation|responding)",
    r"organi[sz]ation or (an )?individual",
    r"who are you responding",
)
PEOPLE = _any(r"how many people.{0,60}(represent|attend|took part|speak|behalf|present|contribut|view)", r"number of (people|attendees|participants|members)",
              r"^\W*(people|attendees|participants)( present| represented)?\W*$")  # fmt: skip
MAY_PUBLISH = _any(
    r"\bpublish",
    r"made publicly",
    r"publicly available",
    r"(made|make|be) public\b",
    r"\bquot(e|es|ed|ing)\b",
    r"share (my|your) (response|comment|answer)",
    r"making .{0,40}public",
    r"\b(on|in) (our|the) (website|report|posters?|social media)",
    r"attribut(e|ed|able) to (me|you)",
    r"use (my|your) (comments?|words?|response)",
    r"\b(comments?|words|answers?|responses?|feedback|views?) (may |can |to )?(be|being) (used|shared|included|quoted|reported)\b",
)
_PLACE = r"(area|town|village|locality|localities|community|ward|neighbourhood|district|region|council|local authority|settlement|island|health board|parish)"
LOCALITY = _any(
    r"^\W*(please (tell us|say|select|choose|indicate) )?(where|which part of .{3,40}) (do )?you (usually )?(live|stay|reside)",
    r"how would you describe where you live",
    r"\bwhere do you (live|stay|reside)\b",
    rf"\b(which|what|name)\b.{{0,50}}\b{_PLACE}\b.{{0,40}}\b(live|reside|from|based|stay|home|represent|nearest)\b",
    rf"^\W*(which|what)( is)?( your| the name of your)?( nearest| local| home)? ?{_PLACE}( are you in)?\W*$",
    rf"(nearest|closest|home) {_PLACE}\b",
    rf"\b(which|what) {_PLACE}\b.{{0,15}}\?",
    r"^\W*loc\W*$",
    rf"^\W*(home |your |local |us |respondent )?({_PLACE}|local area|council area|location|town/village|locality area|community council area|multi-member ward|suburb)( area| name| of residence)?\b\W*(\(.*\))?(/ ?post ?code)?$",
    rf"\b{_PLACE} (that |in which |where )?(do )?you (live|reside|stay)",
    rf"[-–:] {_PLACE}$",
    r"(closest|nearest) to (where you live|your home)",
    rf"\b(which|what) {_PLACE}\b.{{0,40}}\b(held|took place)\b",
)
CHANNEL = _any(
    r"^\W*(response |submission |input )?(channel|method|medium|mode)( of (response|submission|reply))?\W*$",
    r"^\W*how (was )?(the |this )?(response|form|reply) (was )?(received|sent|came|submitted)\W*$",
    r"^\W*(response|submission) (source|type|format)\W*$",
)
# What a column of channels holds: a tool's "completed" or "partial" is none.
CHANNELS = _any(
    r"\b(online|on-line|web|paper|post|postal|letter|e-?mail|phone|telephone|event|drop-?in|workshop|in person|face"
    r"|bsl|easy ?read|kiosk|qr|app|social media|survey)\b"
)
POSTCODE_HEADER = _any(r"post ?code", r"\bzip( code)?\b", r"\bpost-code\b")
# Who sent or typed a form in, a column for each thing that the tool knows of them.
SUBMITTER = _any(r"^\W*(submitted|created|modified|changed|updated) by\b")
TAGS = _any(r"\btags?\b\W*$", r"^\W*(analysis|analyst'?s?) tags?\b", r"\btag(s|ged)?:", r"- (parent )?topics\W*$", r"- (sentiment|topic) (score|polarity|hierarchy|level).*$", r"analyst (field|notes?|code|tag)", r"^\W*(analysis )?(theme|code|category) ?(codes?|tags?)\W*\d*$", r"\(analyst\)",
            r"\bcoding\b\W*$", r"analysis: ")  # fmt: skip
PERSONAL = _any(
    r"\be-?mail\b",
    r"^\W*(your |full |first |last |given |family |middle |sur|fore|recipient ?(first|last)? ?|respondent |contact |user ?|user's )?names?\b(?! of (the )?(your )?(area|town|village|service|street|ward|road))[^?]{0,30}\W*$",
    r"what is your (full |first |last )?name",
    r"(phone|tel|mobile|contact) (number|no\.?)\b",
    r"^\W*(\w+ ){0,2}((tele)?phone|tel)\W*$",
    r"^\W*(visitor|contributor|network id|(submission )?ip)\W*$",
    r"\bmobile (number|no)",
    r"contact (number|details)",
    r"\bip ?-?address\b",
    r"^\W*ip\W*$",
    r"(home|postal|street|your) address",
    r"^\W*address\b",
    r"latitude|longitude|geo ?(location|code)?$|^\W*(lat|lng|lon)\W*$",
    r"organi[sz]ation('s)? name|name of (your |the )?(organi[sz]ation|group|company|business)",
    r"(what|which) organi[sz]ation",
    r"^\W*(organi[sz]ation|company|business)\W*$",
    r"recipient(last|first|email)",
    r"login|^\W*user( ?name)?\W*$|screen ?name",
    r"signature",
    r"job title",
    r"\bd\.?o\.?b\b|date of birth",
    r"respondent email|profile",
    r"social media handle|twitter",
    r"what is (your|its|the) (organi[sz]ation|group)('s)?( name)?\W",
    r"organi[sz]ation.{0,30}what is its name",
    r"[-–:] (full |first |last |your |sur|organi[sz]ation )?(name|organi[sz]ation)\W*$",
    r"your (contact )?details",
    r"^\W*(first|last|sur)name\W*$",
    r"ainm\b",
    r"\bchi (number|no)\b|^\W*chi\W*$",
    r"\b(interviewer|enumerator|surveyor|facilitator|scribe|note[- ]?taker)('?s)?\b( (full |first )?name| initials| id)?\W*$",
    SUBMITTER.pattern,
    r"nhs number",
    r"author",
)
ADMINISTRATION = _any(
    r"collector",
    r"^\W*status\W*$",
    r"progress",
    r"duration|time taken|seconds|minutes",
    r"^\W*finished\W*$",
    r"distribution ?channel",
    r"user ?agent|browser|device|platform|operating system",
    r"user ?language|start ?language|response language|^\W*(survey )?language\W*$|language used",
    r"external(data)? ?ref",
    r"custom ?(data|value|field)",
    r"tracking|referr?er|referral|^\W*ref ?url|^\W*source( url)?\W*$|campaign ?id|utm_",
    r"last ?page|^\W*seed\W*$|score$",
    r"\btoken\b",
    r"^\W*(page|section|survey|form|questionnaire|consultation)( (id|name|title|version|url))?\W*$",
    r"^\W*(question|q)\W*(no\.?|num(ber)?|id|ref|order)\b",
    r"is ?test|test response|preview",
    r"\b(entered|input|typed|keyed|transcribed|coded|recorded)( up| in)? by\b",
    r"^\W*(batch|version|channel|method|submission type|response type|completion status|state|moderat\w+|likes?|dislikes?|agrees?|votes?|replies|views|tracking link|contact ?list|quota|panel)\b[^?]{0,20}$",
    r"^\W*url\b|\blink\W*$",
    r"^q_\w+|^\W*randomi[sz]",
    r"^\W*(total )?points\b|^\W*quiz feedback\b|^\W*(session|object|global|device|network|contact) ?id\W*$",
    r"^\W*(is )?(complete|completed|finished|confirmed|verified|approved|flagged|hidden|spam|agreements?|edit ?date|test)\W*$",
    r"^\W*(etl|loaded|exported|imported|processed)\b",
)
# What people agreed to that is no leave to publish.
CONSENT = _any(
    r"consent to (the )?(data|processing|take part)|privacy|data protection|gdpr|terms and conditions",
    r"process(ing|ed)? (of )?(my|your) (personal )?(data|information)|(my|your) (personal )?(data|information) (being|to be) (processed|stored|held)",
    r"keep (me|you) (informed|updated)|contact(ed)? (you|me) (about|again)|happy to be contacted|may we contact|mailing list|newsletter",
    r"acknowledge?(ment)? (e-?mail|receipt)|copy of (my|your) response",
)
OPEN_WORDS = _any(
    r"open[- ]ended",
    r"please (explain|describe|give|provide|tell|say|comment|expand|add|share|let us know|outline|use (this|the) (space|box)|write|detail|list)",
    r"\bcomments?\b",
    r"\breasons?\b",
    r"\bwhy\b",
    r"tell us",
    r"anything (else|we|you|further|that)",
    r"any (other|further|additional)\b.{0,30}(comment|view|thought|suggestion|feedback|information|points|issue)",
    r"in your own words",
    r"suggest(ion|ions)?",
    r"\bfeedback\b",
    r"\bthoughts\b",
    r"your views?\b",
    r"free ?text",
    r"what (would|could|should|do you (like|think|feel|value)|matters|else|works|concerns|difference|worries)",
    r"how (could|might|can|should|would|did|do you feel)",
    r"more (detail|information)",
    r"further (detail|information|comment)",
    r"explain your",
    r"expand on",
)
OTHER_SPECIFY = _any(
    r"^\W*other\s*[-–:]\s",
    r"\b(please )?(specify|state|write in|describe)\b\W*(below|here)?\W*$",
    r"if (you (selected|chose|answered|said|ticked)|yes|other)\W.*(specify|state|write|describe|detail)",
    r"\bother\b\W*(\((please )?(specify|state|write in|describe|write)[^)]*\)|text|:? ?please (specify|state|describe|write).*)\W*$",
    r"_TEXT$",
    r"- other( text)?\W*$",
    r"\[other\]$",
    r"other answer",
    r"\bother:?\W*\(?(text|free text|write[- ]in)",
)
# ... and nothing but the box beside the options of the question before it.
BOX = _any(
    r"^\W*other\W*$",
    r"^\W*other\s*[-–:]\s",
    r"[-–:(\[] ?other,?:? ?\(?(please )?(specify|state|write|describe)",
    r"^\W*other,?:? ?\(?(please )?(specify|state|write|describe)[^)]{0,30}\)?\W*$",
    r"_TEXT$",
    r"- other - text$",
)
EXPLAINS = _any(
    r"what (makes|made|leads|led) you (say|think|feel|choose|give)",
    r"tell us more|say more",
    r"what (would|will|does|might|could) (this|it|that|the change|these changes)",
    r"how (would|will|might|could) (this|it|that) (change )?affect",
    r"(impact|effect)s? (of this|on you)",
    r"please (explain|give|provide|tell|say|comment|expand|describe|use)",
    r"\bwhy\b",
    r"\breasons?\b",
    r"explain",
    r"comments?\W*$",
    r"reason for your (answer|view|score|response|choice)",
    r"more about your answer",
    r"further (detail|information|comment)",
    r"if (not|no|yes|you (disagree|agree|answered|said))",
    r"your answer",
)
RANKING = _any(r"\brank(ed|ing)?\b", r"order of (preference|importance|priority)")
SEVERAL = _any(
    r"(select|tick|choose|mark|check|click) (all|any|as many|up to|one or more|your top)",
    r"all that apply",
    r"which of (these|the following)",
)
