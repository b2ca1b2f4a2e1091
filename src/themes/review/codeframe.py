"""The codeframe: the proposed themes as people kept, renamed, merged, parted, grouped and dropped them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import pandas as pd

from themes.exports import fold
from themes.tables import CODES, PROPOSALS, Codeframe, Codes, Decisions, Proposals, short_hash

Theme = tuple[str, str]
"""A theme: question_id, theme_id."""


@dataclass(frozen=True)
class Verdict:
    """The decision that stands about a theme; `value` is its new label, or the theme that it is merged into."""

    action: str
    value: str = ""


Verdicts = Mapping[Theme, Verdict]


def version(decisions: Decisions) -> int:
    """How often edits of the codeframe were applied; 0 as it was proposed."""
    applied = decisions.loc[decisions["about"] == "codeframe", "value"]
    return max((int(number) for number in applied), default=0)


def with_added(proposals: Proposals, decisions: Decisions) -> Proposals:
    """The proposed themes and those that people made: split off others, or headings for them."""
    rows = decisions[decisions["about"] == "added"].drop_duplicates(["question_id", "theme_id"], keep="last")
    known = set(zip(proposals["question_id"], proposals["theme_id"], strict=True))
    blank = {column.name: "" if column.kind == "text" else float("nan") for column in PROPOSALS.columns}
    added = [
        {**blank, "question_id": question, "theme_id": theme, "label": label}
        for question, theme, label in rows[["question_id", "theme_id", "value"]].itertuples(index=False)
        if (question, theme) not in known
    ]
    if not added:
        return proposals
    themes = pd.concat([proposals, pd.DataFrame(added, columns=PROPOSALS.names)], ignore_index=True)
    return PROPOSALS.check(themes.sort_values(["question_id", "theme_id"]))


def added_id(question: str, label: str) -> str:
    """The id of a theme that people made: that of its words, so that it is the same wherever they name it."""
    return f"{question}-p{short_hash(' '.join(label.casefold().split()))[:4]}"


def edited(proposals: Proposals, decisions: Decisions, about: str) -> dict[Theme, str]:
    """What people last said of each theme's parent, description or keywords; of a theme that has changed, nothing."""
    identity = identities(proposals)
    rows = decisions[decisions["about"] == about].sort_values("number")
    columns = ["question_id", "theme_id", "target", "value"]
    return {
        (question, theme): value
        for question, theme, target, value in rows[columns].itertuples(index=False)
        if (question, theme) in identity and target in {"", edit_target(identity, (question, theme))}
    }


def edit_target(identity: Mapping[Theme, str], theme: Theme) -> str:
    """How DECISIONS names the theme whose parent or words it changes: a hash of what it was proposed under."""
    return short_hash(identity.get(theme, ""))


def identities(proposals: Proposals) -> dict[Theme, str]:
    """What each proposed theme is, beyond its number: the words that it was proposed under."""
    columns = ["question_id", "theme_id", "label", "keywords"]
    return {
        (question, theme): f"{label}\n{keywords}"
        for question, theme, label, keywords in proposals[columns].itertuples(index=False)
    }


def theme_target(identity: Mapping[Theme, str], theme: Theme, verdict: Verdict) -> str:
    """How DECISIONS names the theme it is about: a hash of its proposed words, and of those of what it is merged into.

    Themes are numbered anew when the answers change; a decision lapses rather than fall on another theme.
    """
    into = identity.get((theme[0], verdict.value), "") if verdict.action == "merge" else ""
    return short_hash(f"{identity.get(theme, '')}\n{into}")


def verdicts(proposals: Proposals, decisions: Decisions) -> dict[Theme, Verdict]:
    """The last decision about each theme; one about a theme that has changed since counts for nothing."""
    identity = identities(proposals)
    rows = decisions[decisions["about"] == "theme"].sort_values("number")
    columns = ["question_id", "theme_id", "action", "value", "target"]
    standing = {}
    for question, name, action, value, target in rows[columns].itertuples(index=False):
        theme, verdict = (question, name), Verdict(action, value)
        if theme in identity and target in {"", theme_target(identity, theme, verdict)}:
            standing[theme] = verdict
    return standing


def follow(theme: Theme, standing: Verdicts) -> Theme | None:
    """The theme that a theme ends up in through its merges, itself if it has none; None where they go in a circle."""
    seen = {theme}
    while (verdict := standing.get(theme)) and verdict.action == "merge":
        theme = (theme[0], verdict.value)
        if theme in seen:
            return None
        seen.add(theme)
    return theme


def knots(standing: Verdicts, known: Collection[Theme]) -> list[Theme]:
    """The merged themes whose merges end in a circle, in a dropped theme or in none that there is."""
    merged = [theme for theme, verdict in standing.items() if verdict.action == "merge"]
    ends = {theme: follow(theme, standing) for theme in merged}
    return [theme for theme, end in ends.items() if end is None or end not in known or is_dropped(end, standing)]


def present_codes(codes: Codes, proposals: Proposals, codeframe: Codeframe, decisions: Decisions) -> Codes:
    """Human codes, each that names a theme as it was proposed under the theme that people have made of it since."""
    proposals = with_added(proposals, decisions)
    standing, there = verdicts(proposals, decisions), set[Theme]()
    for question, theme, label in codeframe[["question_id", "theme_id", "label"]].itertuples(index=False):
        there |= {(question, fold(theme).casefold()), (question, fold(label).casefold())}
    became = dict[Theme, str]()
    for question, theme, label in proposals[["question_id", "theme_id", "label"]].itertuples(index=False):
        end = follow((question, theme), standing)
        if end and (question, end[1].casefold()) in there:
            became |= dict.fromkeys(((question, fold(words).casefold()) for words in (theme, label)), end[1])
    given = zip(codes["question_id"], codes["code"], strict=True)
    keys = [(question, fold(code).casefold(), code) for question, code in given]
    named = [code if (question, said) in there else became.get((question, said), code) for question, said, code in keys]
    now = codes.assign(code=pd.Series(named, index=codes.index, dtype="str"))
    return CODES.check(now.drop_duplicates(list(CODES.key)))


def is_dropped(theme: Theme, standing: Verdicts) -> bool:
    """Whether a person dropped the theme."""
    return theme in standing and standing[theme].action == "drop"


def decide(proposals: Proposals, standing: Verdicts, decisions: Decisions) -> pd.DataFrame:
    """The themes that are left, under the words and parents that people gave them, with the decision about each.

    To make a theme is to keep it.
    """
    themes = list(zip(proposals["question_id"], proposals["theme_id"], strict=True))
    added = decisions.loc[decisions["about"] == "added", ["question_id", "theme_id"]].itertuples(index=False, name=None)
    made = dict.fromkeys(added, "keep")
    targets = {follow(theme, standing) for theme in themes if standing.get(theme, Verdict("")).action == "merge"}
    said = [standing.get(theme, Verdict("merge" if theme in targets else made.get(theme, ""))) for theme in themes]
    labels = [
        verdict.value if verdict.action == "rename" else label
        for verdict, label in zip(said, proposals["label"], strict=True)
    ]
    parents = list(parents_of(proposals, standing, decisions).values())
    texts = {name: edited(proposals, decisions, name) for name in ("description", "keywords")}
    stays = [
        theme in targets or verdict.action not in {"merge", "drop"} for theme, verdict in zip(themes, said, strict=True)
    ]
    actions = [verdict.action for verdict in said]
    frame = proposals.assign(
        label=pd.Series(labels, index=proposals.index, dtype="str"),
        parent_id=pd.Series(parents, index=proposals.index, dtype="str"),
        decision=pd.Series(actions, index=proposals.index, dtype="str"),
        **{
            name: pd.Series(
                [said.get(theme, words) for theme, words in zip(themes, proposals[name], strict=True)],
                index=proposals.index,
                dtype="str",
            )
            for name, said in texts.items()
        },
    )
    return frame[pd.Series(stays, index=proposals.index, dtype="bool")]


def without_empty_headings(frame: pd.DataFrame, proposals: Proposals, assigned: pd.DataFrame) -> pd.DataFrame:
    """The codeframe without what headed themes as proposed, and now heads none and holds no passage itself."""
    theme, parent = ["question_id", "theme_id"], ["question_id", "parent_id"]
    here = pd.MultiIndex.from_frame(frame[theme])
    headed = here.isin(pd.MultiIndex.from_frame(proposals[parent]))
    heads = here.isin(pd.MultiIndex.from_frame(frame[parent]))
    return frame[~headed | heads | here.isin(pd.MultiIndex.from_frame(assigned[theme]))]


def parents_of(proposals: Proposals, standing: Verdicts, decisions: Decisions) -> dict[Theme, str]:
    """What each theme lies under now, in two levels: what would lie deeper lies under the topmost."""
    said = edited(proposals, decisions, "parent")
    themes = zip(proposals["question_id"], proposals["theme_id"], strict=True)
    under = {
        theme: _parent(theme, said.get(theme, parent), standing)
        for theme, parent in zip(themes, proposals["parent_id"], strict=True)
    }
    return {theme: _topmost(theme, under) for theme in under}


def _topmost(theme: Theme, under: Mapping[Theme, str]) -> str:
    """The theme at the head of those that a theme lies under; none where they go in a circle."""
    seen, top = {theme}, ""
    while (parent := under.get((theme[0], top or theme[1]), "")) and (theme[0], parent) in under:
        if (theme[0], parent) in seen:
            return ""
        seen.add((theme[0], parent))
        top = parent
    return top


def _parent(theme: Theme, parent_id: str, standing: Verdicts) -> str:
    """The theme that a theme now lies under: where its parent went, or none."""
    if not parent_id:
        return ""
    parent = follow((theme[0], parent_id), standing)
    return "" if parent is None or parent == theme or is_dropped(parent, standing) else parent[1]
