"""Cleaning: each answer's text made readable, and its status, so that every answer received is accounted for."""

import re
import unicodedata
from collections.abc import Collection
from html import unescape

import ftfy
import pandas as pd

from themes.campaigns import find_campaigns
from themes.consultation import Cleaning
from themes.languages import tell_language
from themes.tables import ADDITION, CLEAN, LATE, WITHDRAWN, Clean, Raw, Respondents

# What forms write into a cell that nobody filled in.
BLANK_MARKERS = frozenset({"did not answer", "not answered", "no answer", "no response", "no reply", "null"})
# Answers that say "nothing": people's own words, kept and counted, with nothing in them to find a theme in.
NIL_WORDS = """
as above, cannot think of anything, cant think of anything, dk, do not know, dont know, dunno,
i am not sure, i cant think of anything, i do not know, i dont know, im not sure, n a, na, nah, nil, no,
no comment, no comments, no further comment, no further comments, no idea, no more to say, no not really,
no nothing, no nothing else, no opinion, no other comments, no suggestion, no suggestions, no thank you,
no thanks, no view, no views, none, none thank you, none thanks, none that i can think of, nope,
not applicable, not at the moment, not at this time, not really, not sure, not that i can think of, nothing,
nothing at all, nothing at the moment, nothing comes to mind, nothing else, nothing else to add,
nothing for now, nothing further, nothing further to add, nothing i can think of, nothing in particular,
nothing more, nothing more to add, nothing really, nothing specific, nothing springs to mind,
nothing thank you, nothing thanks, nothing that i can think of, nothing to add, same as above, see above,
that is all, thats all, unsure, x, xx, xxx
"""
NIL_REPLIES = frozenset(reply.strip() for reply in NIL_WORDS.split(","))
INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]"
)
# What Excel writes for a character that XML cannot hold: _x000D_ is a carriage return.
EXCEL_ESCAPE = re.compile(r"_x00([0-9A-Fa-f]{2})_")
# Marks of web pages that forms let through: paragraphs and breaks are line breaks, the rest is nothing.
LINE_TAG = re.compile(r"<\s*/?\s*(?:p|br|div|li|ul|ol|tr|h[1-6])\b[^<>]{0,300}>", re.IGNORECASE)
OTHER_TAG = re.compile(
    r"<\s*/?\s*(?:a|b|i|u|em|strong|span|font|small|sup|sub|td|th|table|tbody|img|o:p|style|script|html|body|head|meta)\b"
    r"[^<>]{0,2000}>",
    re.IGNORECASE,
)
# What ftfy mends: text that was read in the wrong encoding. Quotation marks and ligatures are people's own.
REPAIRS = ftfy.TextFixerConfig(
    unescape_html=False, uncurl_quotes=False, fix_latin_ligatures=False, fix_character_width=False, normalization="NFC"
)
# A language in which the analysis reads answers; others are told apart for a person to read.
READ_LANGUAGES = frozenset({"en", "sco"})


def clean(raw: Raw, respondents: Respondents, settings: Cleaning, *, split: Collection[str] = ()) -> Clean:
    """Make each answer readable and give it a status; no row is dropped.

    Args:
        raw: answers as they were submitted.
        respondents: who submitted them, with `standing` (in time, late or withdrawn).
        settings: the length from which an answer shared by several people is a campaign, and further nil replies.
        split: the ids of campaigns that a person has looked at and found to be none: each answer counts for itself.

    Returns:
        One row a row of `raw`, and one for each campaign copy to which its sender added words: those words, as a
        comment of their own with the status `campaign_addition`. A withdrawn answer keeps its row and loses its words.
    """
    texts = {text: repair(text) for text in raw["text"].unique()}
    answers: pd.DataFrame = raw.assign(clean_text=raw["text"].map(texts).astype("str")).drop(columns="text")
    answers = answers.assign(key=answers["clean_text"].map({text: fold_words(text) for text in set(texts.values())}))
    standing = answers["respondent_id"].map(respondents.set_index("respondent_id")["standing"])
    answers = answers.assign(status=_status(answers, standing, settings))
    answers = _combined(answers)
    answers = answers.assign(language=_languages(answers))
    foreign = (answers["status"] == "analysed") & ~answers["language"].isin(READ_LANGUAGES)
    answers = answers.assign(status=answers["status"].mask(foreign, "other_language"), campaign_id="")
    answers = _with_campaigns(answers, respondents, settings.campaign_min_words, split)
    return CLEAN.check(answers.assign(clean_text=answers["clean_text"].mask(answers["status"] == "withdrawn", "")))


def repair(text: str) -> str:
    r"""Text as a person typed it: wrongly read letters mended, marks of web pages and Excel's escapes taken out.

    >>> repair("It&rsquo;s Iâ€™m<br>late_x000D_")
    'It’s I’m\nlate'
    """
    text = EXCEL_ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)
    if "&" in text:
        text = unescape(text)
    if "<" in text:
        text = OTHER_TAG.sub("", LINE_TAG.sub("\n", text))
    return tidy(text if text.isascii() else ftfy.fix_text(text, REPAIRS))


def tidy(text: str) -> str:
    """Text as a person would have typed it: composed letters, plain spaces, no invisible characters."""
    text = INVISIBLE.sub("", unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def fold_words(text: str) -> str:
    """The words of a text, in lower case, without punctuation: what two copies of one text share."""
    return " ".join(re.findall(r"\w+", text.casefold().replace("'", "").replace("’", "")))


def _status(answers: pd.DataFrame, standing: "pd.Series[str]", settings: Cleaning) -> "pd.Series[str]":
    """Each answer's one status; the first that applies."""
    nil = NIL_REPLIES | {fold_words(reply) for reply in settings.nil_replies}
    again = answers.duplicated(["respondent_id", "question_id", "key"])
    status = pd.Series("analysed", index=answers.index, dtype="str")
    status = status.mask(answers["key"].isin(nil) | (answers["key"] == ""), "nil_reply")
    status = status.mask((answers["clean_text"] == "") | answers["key"].isin(BLANK_MARKERS), "blank")
    status = status.mask(again & (answers["submission"] > 1), "duplicate")
    status = status.mask(standing == LATE, "late")
    return status.mask(standing == WITHDRAWN, "withdrawn")


def _combined(answers: pd.DataFrame) -> pd.DataFrame:
    """What one person sent in several responses to a question, as one answer: the first holds it all."""
    key = ["respondent_id", "question_id"]
    given = answers[answers["status"] == "analysed"]
    several = given[given.duplicated(key, keep=False)].sort_values([*key, "submission"])
    if several.empty:
        return answers
    first = ~several.duplicated(key)
    whole = several.groupby(key)["clean_text"].transform("\n".join)
    texts = answers["clean_text"].copy()
    texts.loc[several.index[first]] = whole[first]
    status = answers["status"].mask(answers.index.isin(several.index[~first]), "combined")
    return answers.assign(clean_text=texts, key=texts.map(fold_words), status=status)


def _languages(answers: pd.DataFrame) -> "pd.Series[str]":
    """The language of each answer that has words to read; "" for the others."""
    told = {text: tell_language(text) for text in answers.loc[answers["status"] == "analysed", "clean_text"].unique()}
    return answers["clean_text"].map(told).where(answers["status"] == "analysed", "").astype("str")


def _with_campaigns(
    answers: pd.DataFrame, respondents: Respondents, least_words: int, split: Collection[str]
) -> pd.DataFrame:
    """The answers, copies of a campaign's text told apart, and what their senders added as rows of their own."""
    read = answers.loc[answers["status"] == "analysed", ["respondent_id", "question_id", "clean_text"]]
    silent = set(respondents.loc[respondents["may_publish"] == "no", "respondent_id"])
    found = find_campaigns(read, least_words=least_words, last=silent)
    copies = found[~found["is_standard"] & ~found["campaign_id"].isin(list(split))]
    answers = answers.assign(
        campaign_id=found["campaign_id"].reindex(answers.index, fill_value="").astype("str"),
        status=answers["status"].mask(answers.index.isin(copies.index), "campaign_copy"),
    )
    added = copies[copies["additions"] != ""]
    rows = answers.loc[added.index].assign(clean_text=added["additions"], status=ADDITION)
    last = answers.groupby(["respondent_id", "question_id"])["submission"].transform("max")
    rows = rows.assign(submission=last.loc[added.index] + 1)
    return pd.concat([answers, rows], ignore_index=True)
