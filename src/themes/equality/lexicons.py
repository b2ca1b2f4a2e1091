"""Lexicons: words that suggest that a passage is about a characteristic, whoever wrote it.

They propose and a person confirms: words are missed, and others mean something else here. What a lexicon finds says
nothing of the writer. Each stands for itself; sex and trans status share no word, and neither is read from the other.
"""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

# Beside the characteristics, what the further sheets of the workbook are about.
ISLAND_COMMUNITIES, CHILDRENS_RIGHTS, FAIRER_SCOTLAND = "island_communities", "childrens_rights", "fairer_scotland"

_POVERTY = (
    r"povert\w+ | poor(?:er|est)? (?:people|famil\w+|area\w*|communit\w+|household\w*) | low(?:er)?[- ](?:income|paid|pay)"
    r" | depriv(?:ed|ation) | disadvantage\w* | benefits? (?:system|claim\w*|cut\w*|sanction\w*) | on benefits"
    r" | universal credit | food ?bank\w* | cost of living | afford\w* | unaffordable | (?:fuel|energy) (?:bill\w*|cost\w*)"
    r" | debts? | in work poverty | zero[- ]hours? | unemploy\w+ | homeless\w* | social housing | council (?:house|housing)"
    r" | minimum wage | too expensive | (?:less|worse)[- ]off | inequalit\w+"
)
_ISLANDS = (
    r"islands? | islanders? | ferr(?:y|ies) | off[- ]island | on[- ]island | mainland | orkney | shetland | hebrid\w+"
    r" | western isles | arran | bute | mull | islay | jura | skye | tiree | barra | uist | lewis | harris | cumbrae"
)
_CHILDREN = (
    r"child(?:ren)?(?:['’]s)? | kids? | bab(?:y|ies) | toddlers? | teen\w* | young (?:people|persons?|ones?) | youths?"
    r" | schools? | pupils? | nurser(?:y|ies) | playgroups? | play ?(?:parks?|grounds?) | under[- ]?(?:16|18)s?"
    r" | grandchild\w*"
)
PATTERNS: Mapping[str, str] = MappingProxyType(
    {
        "age": (
            r"elder(?:ly|s) | older (?:people|persons?|adults?|residents?|generations?) | old age | old(?:er)? folks?"
            r" | pensioners? | retire(?:d|ment) | ageis[mt]\w* | aged \d+ | over[- ]?(?:50|55|60|65|70|75|80|85|90)s?"
            r" | under[- ]?(?:16|18|21|25|30)s? | my age | age (?:group|discrimination)s? | young(?:er)? (?:people|adults?"
            r"|persons?|ones?|generations?) | teen\w* | children | frail\w* | \d{2}[- ]year[- ]olds?"
        ),
        "disability": (
            r"disab\w+ | wheelchairs? | impair(?:ed|ments?) | deaf\w* | blind(?:ness)? | hearing (?:loss|aids?|loops?)"
            r" | sight loss | visually | bsl | british sign language | sign language | autis\w+ | adhd | neurodiver\w+"
            r" | learning (?:disab\w+|difficult\w+) | dementia | alzheimer\w* | mental(?:ly)? (?:health|ill\w*)"
            r" | long[- ]term (?:condition|illness)\w* | chronic\w* | mobility | walking (?:aid|frame|stick)s?"
            r" | blue badges? | accessib\w+ | step[- ]free | ramps? | easy read | parkinson\w* | epilep\w+ | stroke"
            r" | can(?:no|['’])t walk | arthritis | shield(?:ed|ing) | reasonable adjustments?"
        ),
        "trans": (
            r"trans | transgender\w* | trans(?:sexual|itioning|itioned)\w* | gender (?:reassignment|identit\w+|clinic\w*"
            r"|recognition|dysphoria) | non[- ]?binary | deadnam\w* | misgender\w* | pronouns | transphob\w+ | lgbt\w*\+?"
        ),
        "marital": (
            r"marri(?:ed|ages?) | civil partner\w* | widow(?:s|ed|ers?)? | divorc\w+ | unmarried | cohabit\w*"
            r" | marital status | separated from my"
        ),
        "pregnancy": (
            r"pregnan\w+ | matern\w+ | midwi(?:fe|ves|fery) | antenatal | postnatal | breast[- ]?feed\w* | miscarr\w+"
            r" | giving birth | gave birth | births? | labour ward | new mothers? | newborns? | expecting a (?:baby|child)"
        ),
        "ethnicity": (
            r"rac(?:ial|ially|ism|ist|ists) | ethnic\w* | bame | people of colou?r | black (?:people|women|men|communit\w+)"
            r" | asian\w* | african\w* | caribbean\w* | chinese | pakistani\w* | indian\w* | polish | roma | gypsy\w*"
            r" | gypsies | travellers | migrants? | immigrants? | immigration | refugees? | asylum | interpret(?:er|ing)\w*"
            r" | translat(?:e|ed|ion|ions|or|ors) | english (?:is not|isn['’]t) | first language | nationalit\w+ | skin colou?r"
            r" | ukrainian\w* | xenophob\w+"
        ),
        "religion": (
            r"religio\w+ | faiths? | church(?:es)? | mosques? | temples? | synagogues? | muslims? | islam\w* | christian\w*"
            r" | catholic\w* | protestant\w* | jew(?:s|ish) | hindus? | sikhs? | buddhis\w+ | atheis\w+ | humanis\w+"
            r" | pray(?:er|ers|ing)? | halal | kosher | ramadan | eid | chaplain\w* | sectarian\w* | antisemit\w*"
        ),
        "sex": (
            r"wom[ae]n(?:['’]s)? | girls? | m[ae]n(?:['’]s) | boys? | males? | females? | sexis[mt]\w* | misogyn\w+"
            r" | (?:a|as a|older|young|single) m[ae]n | men | menopaus\w* | period (?:products|poverty) | (?:single|lone|working) (?:mother|father|mum|dad|parent)s?"
            r" | mothers | fathers | single[- ]sex | domestic (?:abuse|violence) | violence against"
        ),
        "sexual_orientation": (
            r"gays? | lesbians? | bisexual\w* | lgb\w*\+? | queer | same[- ]sex | homosexual\w* | homophob\w+ | biphob\w+"
            r" | sexual orientation | sexuality | heterosexual\w*"
        ),
        "carer": (
            r"carers? | (?:unpaid|family|informal|young) carers? | caring (?:for|role|responsibilit\w+) | cares? for (?:my|his"
            r"|her|their|an?) | look(?:s|ed|ing)? after (?:my|his|her|their) | respite | short breaks?"
        ),
        "care_experience": (
            r"care[- ]experienced? | care leavers? | looked[- ]after (?:child\w*|young) | foster\w* | kinship | adopt(?:ed|ion)"
            r" | children['’]s (?:home|hearing)s? | in care | corporate parent\w*"
        ),
        "veteran": (
            r"veterans? | armed forces | ex[- ]?(?:service|forces|army|military)\w* | military | served in the | army | navy"
            r" | raf | ptsd"
        ),
        "simd_quintile": _POVERTY,
        "urban_rural": (
            r"rural\w* | remote(?:ness)? | villages? | villagers | countryside | isolated | farm(?:s|ers|ing)?"
            r" | cit(?:y|ies) cent(?:re|res) | inner[- ]city | urban | out in the country | miles (?:away|from)"
        ),
        "island": _ISLANDS,
        ISLAND_COMMUNITIES: _ISLANDS,
        CHILDRENS_RIGHTS: _CHILDREN,
        FAIRER_SCOTLAND: _POVERTY,
    }
)


@cache
def pattern(name: str) -> re.Pattern[str] | None:
    """What finds a characteristic's words as whole words, whatever their case; None where there is no lexicon."""
    words = PATTERNS.get(name.partition(": ")[0])
    if words is None:
        return None
    return re.compile(rf"(?<![\w\[])(?:{words.replace(' | ', '|')})(?![\w\]])", re.IGNORECASE)


def words_about(name: str, text: str) -> tuple[str, ...]:
    """The words of a text that suggest a characteristic, each once, in the order of the text."""
    found = pattern(name)
    if found is None:
        return ()
    words = (match.group().casefold() for match in found.finditer(text))
    return tuple(dict.fromkeys(words))
