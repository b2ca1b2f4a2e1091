"""Cleaning: each answer's text made readable, and its status, so that every answer received is accounted for."""

import re
import unicodedata

import pandas as pd

from themes.consultation import Cleaning
from themes.tables import CLEAN, LATE, WITHDRAWN, Clean, Raw, Respondents

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
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|_x000D_")


def clean(raw: Raw, respondents: Respondents, settings: Cleaning) -> Clean:
    """Make each answer readable and give it a status; no row is dropped.

    Args:
        raw: answers as they were submitted.
        respondents: who submitted them, with `standing` (in time, late or withdrawn).
        settings: the length from which an answer shared by several people is a campaign, and further nil replies.

    Returns:
        One row a row of `raw`. A withdrawn answer keeps its row and loses its words.
    """
    answers = raw.assign(clean_text=raw["text"].map(tidy)).drop(columns="text")
    answers = answers.assign(key=answers["clean_text"].map(fold_words))
    standing = answers["respondent_id"].map(respondents.set_index("respondent_id")["standing"])
    status = _status(answers, standing, settings)
    campaign = _campaigns(answers[status == "analysed"], respondents, settings.campaign_min_words)
    status = status.mask(status.index.isin(campaign.index[~campaign["counted"]]), "campaign_copy")
    return CLEAN.check(
        answers.assign(
            status=status.astype("str"),
            campaign_id=campaign["campaign_id"].reindex(answers.index, fill_value=""),
            clean_text=answers["clean_text"].mask(standing == WITHDRAWN, ""),
        )
    )


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


def _campaigns(answers: pd.DataFrame, respondents: Respondents, least_words: int) -> pd.DataFrame:
    """The answers that several people sent in the same words: which campaign, and the one copy that is counted.

    The copy that is counted is the first that may be quoted, in the order of the pseudonyms.
    """
    long = answers[answers["key"].str.count(" ") + 1 >= least_words]
    shared = long[long.duplicated(["question_id", "key"], keep=False)]
    permission = respondents.set_index("respondent_id")["may_publish"]
    shared = shared.assign(silent=shared["respondent_id"].map(permission) == "no")
    shared = shared.sort_values(["question_id", "key", "silent", "respondent_id"])
    number = shared.groupby(["question_id", "key"], sort=True).ngroup() + 1
    return pd.DataFrame(
        {
            "campaign_id": number.map("campaign-{}".format).astype("str"),
            "counted": ~shared.duplicated(["question_id", "key"]),
        }
    )
