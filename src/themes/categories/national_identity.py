"""National identity: the boxes of Scotland's census; people may tick more than one."""

from themes.categories.category import wordings


def _of(name: str) -> str:
    return f"{name} only | {name} national identity | {name} identity"


WORDINGS = wordings(
    ("SCO", "", "Scottish", f"{_of('scottish')} | scots | scot"),
    ("ENG", "", "English", _of("english")),
    ("WEL", "", "Welsh", _of("welsh")),
    ("NIR", "", "Northern Irish", _of("northern irish")),
    ("BRI", "", "British", f"{_of('british')} | uk | briton"),
    ("IRI", "", "Irish", _of("irish")),
    ("POL", "", "Polish", _of("polish")),
    (
        "OTH", "", "Other national identity",
        "other | other identity | another | another national identity | any other national identity | other nationality"
        " | any other | other identities | another nationality",
    ),
)  # fmt: skip
