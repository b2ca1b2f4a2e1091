"""Languages: which one an answer is in, so that those in another are told apart for a person to read."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from runpy import run_path

from themes.errors import ModelError

NAMES: Mapping[str, str] = {
    "en": "English", "sco": "Scots", "gd": "Scottish Gaelic", "ga": "Irish", "cy": "Welsh", "pl": "Polish",
    "ro": "Romanian", "lt": "Lithuanian", "lv": "Latvian", "hu": "Hungarian", "tr": "Turkish", "es": "Spanish",
    "fr": "French", "de": "German", "it": "Italian", "pt": "Portuguese", "nl": "Dutch", "cs": "Czech", "sk": "Slovak",
    "ru": "Russian", "uk": "Ukrainian", "bg": "Bulgarian", "el": "Greek", "ar": "Arabic", "ur": "Urdu", "fa": "Persian",
    "hi": "Hindi", "pa": "Punjabi", "bn": "Bengali", "gu": "Gujarati", "ta": "Tamil", "zh": "Chinese", "ja": "Japanese",
    "ko": "Korean", "he": "Hebrew", "th": "Thai", "am": "Amharic", "ka": "Georgian", "hy": "Armenian",
    "other": "another language",
}  # fmt: skip
# Languages of Latin letters whose commonest words spaCy lists.
LATIN = ("gd", "ga", "pl", "ro", "lt", "lv", "hu", "tr", "es", "fr", "de", "it", "pt", "nl", "cs", "sk")
# The words before a letter's name in Unicode, and the language that is most likely written so in Scotland.
SCRIPTS = {
    "GREEK": "el", "HEBREW": "he", "DEVANAGARI": "hi", "GURMUKHI": "pa", "BENGALI": "bn", "GUJARATI": "gu",
    "TAMIL": "ta", "THAI": "th", "ETHIOPIC": "am", "GEORGIAN": "ka", "ARMENIAN": "hy", "HANGUL": "ko",
    "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "ARABIC": "ar", "CYRILLIC": "ru",
}  # fmt: skip
# Letters that one language of a shared script has and its neighbours do not.
TELLING_LETTERS = {"CYRILLIC": {"uk": "іїєґ", "ru": "ыэё", "bg": "щъ"}, "ARABIC": {"ur": "ٹڈڑںےہھ", "fa": "پچژگ"}}
SCOTS_WORDS = """
aboot abune aff afore ahint ain aince aipple alang amang an'aw anither atween auld aw awa awbody awfy aye bairn
bairns baith begood ben bide biggin braw brae brung cairry canna cannae cauld claes couldnae couldna coudnae deid
dae daein dinna dinnae disnae doon dug dunt efter een fae faither fauld fecht feart fitba fower frae fu gaan gang
gaun gey gie gied gien gies gonnae guid hae haein hame haud heid hing hinna hisnae hoose hooses ither isnae jist ken
kens kent kirk laddie lassie lang leid likesay mair maist masel maun mebbe mibbe mither mony muckle nae naebody
naethin naething naw nicht noo no' onybody onything oor oot ower owre puir richt sae sair selt shouldnae sic sicht
siller snaw soond stane staun stoor strang syne tae telt thae thair thaim thegither thon thir thole toun trachled
twa twae twaes verra wad wae wans wasnae wean weans weel wha whaur wheesht whit whilk wi wir wisnae wis withoot
wouldnae wrang wumman yaise yaised yer yersel yin yince yins yon yous
""".split()
# ... some of which stand in English sentences too, as names or otherwise.
SCOTS = frozenset(SCOTS_WORDS) - set("aye ken kirk brae dug lang wad een ben hing an'aw no'".split())
# Words that spaCy's short list for Gaelic leaves out.
GAELIC = frozenset(
    "tha chan eil cha robh bha bidh bhiodh bheil gu gun gur nach is 's air airson anns ann an as às aig ri ris ro bho "
    "fhad le leis leam leat leinn leibh mo mho do dho ar ur na nam nan sinn sibh iad mi thu sinne againn agam agad aca "
    "agaibh oirnn orm dhomh dhuinn dhaibh dha dhan dhen den mar sin seo sam bith duine daoine barrachd feumaidh feum "
    "feumach faighinn fhaighinn cuideachadh taic dèidh ach agus no neo oir ma nuair cho glè math mhath doirbh mòr mhòr "
    "beag cudromach chudromach sgoil taigh ospadal coimhearsnachd choimhearsnachd comhairle chomhairle còir chòir toil "
    "bu buidheann cuid clann chlann bliadhna latha obair fuireach gàidhlig ghàidhlig e i iad ud tro thar feadh".split()
)
IRISH = frozenset(
    "tá níl bhí mar ag ar agus le is an na go don den níos mó ní mé tú sé sí muid sibh siad uainn againn".split()
)
# Letters that few other languages of Latin letters have.
TELLING_LATIN = {
    "lt": "ėįų", "lv": "ļņģķāēī", "pl": "łśźżćńąę", "hu": "őű", "tr": "ğı", "ro": "țșăţş", "cs": "ěřů", "sk": "ľĺŕ",
    "pt": "ãõ",
}  # fmt: skip
# So many words of a text hold one of them.
TELLING_SHARE = 0.12
# Welsh has no list in spaCy.
WELSH = frozenset(
    "yn y yr a ac ar i o mae nid dim wedi bod gyda gan am at fel hyn hwn hon ond neu eu ei fy dy ein eich bydd roedd "
    "oedd yw ydy sydd dylai gallu pobl iawn mwy gael cael ni chi nhw hi fo ef wrth dros heb rhaid angen".split()
)
# So many words tell a language: fewer are names, medicines, or nothing.
LEAST_WORDS = 5
# Of the words that are a language's commonest and not English, so large a share; and twice the English ones.
LEAST_SHARE = 0.30
LEAST_SCOTS = 0.25
LEAST_DIFFERENT = 3
# Most English answers hold one of these; a text with many is English whatever else is in it.
ENGLISH = frozenset(
    "the a an and or but if of to in on at for from with by is are was were be been have has had do does did not no "
    "yes i you he she it we they me my your our their his her its this that these those there here as so than then "
    "very more most would could should will can may might must need get all any some who what when where why how "
    "which because about up out just good service services staff people care time help".split()
)
ENGLISH_ENOUGH = 0.25
# So many characters tell it; a letter of a hundred pages tells no more.
MOST_READ = 20_000
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def tell_language(text: str) -> str:
    """The language of a text, as a code of NAMES; English where it is too short or too mixed to tell.

    A text of which one line of several words is in another language, as a Gaelic answer with its translation is, is in
    that language: somebody must read it.
    """
    text = text[:MOST_READ]
    script = _by_script(text)
    if script:
        return script
    words = _words(text)
    if len(words) < LEAST_WORDS:
        return "en"
    told = _by_words(words)
    if told != "en" or "\n" not in text:
        return told
    lines = [_words(line) for line in text.split("\n")]
    others = [code for line in lines if len(line) >= 8 and (code := _by_words(line)) not in ("en", "sco")]
    return others[0] if others else "en"


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in WORD.findall(text)]


def _by_script(text: str) -> str:
    """The language of a text most of whose letters are not Latin; "" for others."""
    if text.isascii():
        return ""
    letters = Counter(_script(letter) for letter in text if letter.isalpha())
    latin = letters.pop("LATIN", 0)
    if not letters or sum(letters.values()) <= latin:
        return ""
    if letters["HIRAGANA"] + letters["KATAKANA"] > 0.1 * sum(letters.values()):
        return "ja"
    script = max(sorted(letters), key=lambda name: letters[name])
    for code, telling in TELLING_LETTERS.get(script, {}).items():
        if any(letter in text.casefold() for letter in telling):
            return code
    return SCRIPTS.get(script, "other")


@cache
def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split(" ")[0]


def _by_words(words: list[str]) -> str:
    """The language whose commonest words a text is made of."""
    english = sum(word in ENGLISH for word in words) / len(words)
    scots = [word for word in words if word in SCOTS]
    if len(scots) >= LEAST_SCOTS * len(words) and len(set(scots)) >= LEAST_DIFFERENT:
        return "sco"
    if english >= ENGLISH_ENOUGH:
        return "en"
    counts = {code: [word for word in words if word in listed] for code, listed in _listed().items()}
    best = max(counts, key=lambda code: (len(counts[code]), code))
    found = counts[best]
    enough = len(found) >= LEAST_SHARE * len(words) and len(set(found)) >= LEAST_DIFFERENT
    if enough and len(found) >= 2 * english * len(words):
        return best
    for code, letters in TELLING_LATIN.items() if english < TELLING_SHARE else ():
        if sum(any(letter in letters for letter in word) for word in words) >= TELLING_SHARE * len(words):
            return code
    return "en"


@cache
def _listed() -> Mapping[str, frozenset[str]]:
    """The commonest words of each language, without those that are English words too."""
    english = _stop_words("en") | ENGLISH
    lists = {code: _stop_words(code) for code in LATIN}
    lists |= {"cy": set(WELSH), "gd": lists["gd"] | GAELIC, "ga": lists["ga"] | IRISH}
    return {
        code: frozenset(word.casefold() for word in words if len(word) > 1) - english for code, words in lists.items()
    }


def _stop_words(code: str) -> set[str]:
    """The commonest words of a language as spaCy lists them.

    The list alone is read: importing a language's package compiles patterns that take seconds and that we do not need.
    """
    spec = find_spec("spacy")
    if spec is None or spec.origin is None:
        raise ModelError("spaCy is missing: install the packages of requirements.lock")
    return set(run_path(str(Path(spec.origin).parent / "lang" / code / "stop_words.py"))["STOP_WORDS"])
