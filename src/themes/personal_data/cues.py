"""Cues: the phrases beside which a name stands, such as honorifics, roles, introductions and sign-offs."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from themes.personal_data.gazetteer import fold

_ROLES = """receptionist|nurse|nurse practitioner|staff nurse|charge nurse|practice nurse|district nurse|
community nurse|doctor|gp|carer|care worker|support worker|social worker|home carer|home help|midwife|
health visitor|physio|physiotherapist|consultant|surgeon|anaesthetist|manager|volunteer|pharmacist|
dentist|hygienist|paramedic|driver|teacher|therapist|counsellor|psychologist|psychiatrist|podiatrist|
chiropodist|optician|radiographer|sonographer|phlebotomist|hca|cpn|ot|occupational therapist|dietitian|
dietician|sister|matron|porter|cleaner|coordinator|co-ordinator|link worker|case worker|caseworker|
key worker|keyworker|advocate|befriender|warden|landlord|landlady|minister|priest|imam|headteacher|
head teacher|janitor|colleague|registrar|mum|mam|mother|mammy|dad|father|da|wife|husband|partner|son|
daughter|brother|uncle|auntie|aunt|aunty|gran|granny|grandma|nana|nan|grandad|granda|grandpa|grandfather|
grandmother|grandson|granddaughter|grandchild|nephew|niece|cousin|neighbour|neighbor|friend|pal|
boyfriend|girlfriend|fiancé|fiancée|stepson|stepdaughter|twin|baby|toddler|boy|wean|bairn|mother-in-law|
father-in-law|sister-in-law|brother-in-law|son-in-law|daughter-in-law|ex|wee|auld|named nurse|officer|
sergeant|constable"""
_WEAK_ROLES = "assistant|lady|girl|lad|guy|chap|student|service user|resident|tenant|patient|client|big|old|young"

_PHRASES = {
    "honorific": "mr|mr.|mrs|mrs.|ms|ms.|miss|mx|dr|dr.|doctor|prof|prof.|professor|rev|rev.|"
    "reverend|cllr|cllr.|councillor|pc|sgt|fr|fr.|bailie|provost|drs|messrs",
    "title": "sir|dame|lord|lady",
    "role": _ROLES,
    "introduction": "my name is|my name's|my names|name is|name:|name :|names are|is mise|'s mise|'se m' ainm|"
    "my full name is|signed by|full name:|first name:|surname:|surname is|maiden name is|maiden name",
    "called": "called|named|known as|by the name of|name of|nicknamed|formerly",
    "greeting": "i'm|i am|im|spoke to|spoke with|speak to|speaking to|spoken to|talked to|talk to|seen by|ask for|"
    "asked for|thanks to|thank you to|dear|hi|hello|well done|shout out to|treated by|dealt with by|looked after by|"
    "cared for by|helped by|care of|c/o",
    "beside": "saw|met|met with|see|contact|phone|email|ring|tell|told|especially|particularly|with|by|and|about|"
    "this is|regarding|re|re:|love|" + _WEAK_ROLES,
    "thanks": "thanks|thank you|many thanks|thankyou|cheers|thx|ta|thanks again|thank you so much",
    "sign_off": "regards|kind regards|best regards|best wishes|yours sincerely|yours faithfully|sincerely|faithfully|"
    "yours truly|yours|signed|sincerely yours|le dùrachd|le durachd|is mise le meas|le meas|love from|"
    "lots of love|much love|all my love|yours aye|all the best|from",
}
TITLES_AND_ROLES = frozenset(
    phrase.strip()
    for kind in ("honorific", "title", "role")
    for phrase in (*_PHRASES[kind].split("|"), *_WEAK_ROLES.split("|"))
    if " " not in phrase.strip()
)
"""Words that stand beside a name and are no part of it."""
STRONG_SIGN_OFFS = frozenset(
    {"regards", "wishes", "sincerely", "faithfully", "truly", "signed", "durachd", "meas", "love", "aye"}
)
"""Last words of the sign-offs after which even an unknown word at the end of the text is a name."""


@dataclass(frozen=True)
class Cue:
    """A phrase that was found: its kind ("allowed" for the allow-list), its tokens, half open, and its last word."""

    kind: str
    start: int
    end: int
    last: str


class Cues:
    """Finds the cues of a document, and the phrases of the allow-list."""

    def __init__(self, nlp: Language, allowed: tuple[str, ...]) -> None:
        self._strings = nlp.vocab.strings
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for kind, phrases in _PHRASES.items():
            self._matcher.add(kind, [nlp.make_doc(phrase.strip()) for phrase in phrases.split("|")])
        self._matcher.add("allowed", [nlp.make_doc(phrase) for phrase in allowed])

    def find(self, doc: Doc) -> Iterator[Cue]:
        """Yield the cues in the order of the text; overlapping ones too."""
        for key, start, end in sorted(self._matcher(doc), key=lambda match: (match[1], match[2], match[0])):
            yield Cue(self._strings[key], start, end, fold(doc[end - 1].text))
