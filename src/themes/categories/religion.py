"""Religion: the boxes of Scotland's census of 2022; "None" is an answer, never a blank.

Those who write in that they are atheists or agnostics belong to no religion. Where forms offer "Humanist" it stays a
group of its own inside "No religion": it is a protected belief, and the Humanist Society Scotland itself asks people to
tick "None" in the census (humanism.scot, 2022 census), so that population tables count humanists there. Churches that
the Scottish census has no box for are "Other Christian"; "Christian" by itself, as in England and Wales, may be any
church. "Presbyterian" may be the Church of Scotland or not, and so is "Christian".
"""

from themes.categories.category import combined, wordings

CHRISTIAN = ("", "christian")

WORDINGS = wordings(
    (
        "NONE", "", "No religion",
        "none | no | no religion or belief | no religion/belief | no religion, belief or faith"
        " | no religion or faith | no religious belief"
        " | no religious beliefs | no belief | no faith | no religion, denomination or body | none/no religion"
        " | i have no religion | i do not have a religion | no religion/none | no religion (none) | no religious group"
        " | i do not belong to a religion | not religious | non religious | no religion at all"
        " | no particular religion | no affiliation | no religious affiliation | atheist | atheism"
        " | agnostic | agnosticism | atheist or agnostic | atheist, agnostic | no religion (atheist or agnostic)"
        " | none (atheist or agnostic) | no religion, atheist or agnostic | secular",
    ),
    ("HUM", "NONE", "Humanist", "humanism | humanist belief"),
    (
        "CHR", "", "Christian",
        "christianity | christianity (all denominations) | christian (all denominations)"
        " | christian, all denominations | presbyterian"
        " | christian - presbyterian | christian including church of england, catholic, protestant and all other"
        " christian"
        " denominations | christian (church of england, catholic, protestant and all other christian denominations)"
        " | christian, including church of scotland, roman catholic, protestant and all other christian denominations",
    ),
    (
        "COS", "CHR", "Church of Scotland",
        combined(CHRISTIAN, ("church of scotland", "the church of scotland", "cos", "cofs", "c of s", "kirk"))
        + " | church of scotland christian | church of scotland (presbyterian)",
    ),
    (
        "RC", "CHR", "Roman Catholic",
        combined(CHRISTIAN, ("roman catholic", "catholic", "rc", "roman catholic church", "catholic church",
                             "roman catholicism", "catholicism", "catholic christian")),
    ),
    (
        "CHR_OTH", "CHR", "Other Christian",
        "any other christian | another christian | other christian denomination | other christian church"
        " | any other christian denomination | other christian religion | christian - other christian"
        " | christian - other denomination | any other christian religion | christian other | "
        + combined(CHRISTIAN, (
            "protestant", "church of england", "anglican", "episcopalian", "episcopal", "scottish episcopal",
            "scottish episcopal church",
            "scottish episcopalian", "baptist", "methodist", "free church of scotland", "free church",
            "free presbyterian",
            "united free church", "united free church of scotland", "united reformed church", "congregational",
            "congregationalist", "evangelical", "pentecostal", "salvation army", "quaker",
            "religious society of friends", "brethren", "jehovahs witness", "jehovahs witnesses", "mormon",
            "church of jesus christ of latter day saints", "latter day saints", "seventh day adventist", "orthodox",
            "greek orthodox", "russian orthodox", "eastern orthodox", "unitarian", "church of ireland",
            "church in wales", "lutheran", "born again",
        )),
    ),
    ("OTHER_REL", "", "Religion other than Christian", "non christian religion | other non christian"),
    (
        "MUS", "OTHER_REL", "Muslim",
        "islam | islamic | moslem | muslim (islam) | muslim - sunni | muslim - shia | muslim - shiite | sunni | shia"
        " | shiite | sunni muslim | shia muslim | muslim, write in denomination or school | ahmadiyya | ahmadi",
    ),
    ("HIN", "OTHER_REL", "Hindu", "hinduism | hindu (hinduism)"),
    ("BUD", "OTHER_REL", "Buddhist", "buddhism | buddhist (buddhism)"),
    ("SIK", "OTHER_REL", "Sikh", "sikhism | sikhi | sikh (sikhism)"),
    ("JEW", "OTHER_REL", "Jewish", "judaism | jew | jewish (judaism)"),
    ("PAG", "OTHER_REL", "Pagan", "paganism | wiccan | wicca | heathen | druid"),
    (
        "OTH", "OTHER_REL", "Another religion or body",
        "other | other religion | another religion | any other religion | other religion or belief | other faith"
        " | other religion or body | any other religion or belief | another religion or belief | other belief"
        " | another religion or faith | any other faith | another faith | any other religion or body | other body"
        " | other religious body | another religion, body or belief | another religion, denomination or body"
        " | other religion, denomination or body | spiritual | spiritualist | bahai | baha'i | jain | jainism | taoist"
        " | zoroastrian | rastafarian | other religions | another",
    ),
)  # fmt: skip
