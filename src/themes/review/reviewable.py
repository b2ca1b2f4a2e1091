"""What people review: the tables and sentences that the workbook shows, and the decisions that stand about them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from themes.local_list import Hasher
from themes.review.codeframe import Theme, Verdict, edited, identities, parents_of, verdicts, with_added
from themes.review.masks import Answer, Mask, analysed_texts
from themes.review.passages import Ruled, ruled_passages
from themes.review.rulings import Answers, Rulings, read_rulings, row_masks
from themes.signoff import Drawn, draw
from themes.tables import (
    ACTIONS,
    COUNTERPARTS,
    EXAMPLES,
    MATCHES,
    POINTS,
    READ,
    Actions,
    Assigned,
    Clean,
    Counterparts,
    Decisions,
    Examples,
    Findings,
    Matches,
    Points,
    Proposals,
    Quotes,
    Redacted,
    Reviewed,
    Themes,
)


@dataclass(frozen=True)
class Reviewable:
    """What the workbook shows.

    Attributes:
        proposals: the codeframe as it was proposed, so that a dropped or merged theme can be brought back.
        themes: the themes that are left, with how many raised them.
        assigned: their passages.
        redacted: the answers before people's decisions; masks are spans of these.
        reviewed: the answers with people's decisions applied.
        quotes: the quotes chosen.
        clean: the answers before redaction; of these the workbook shows only words that a person must see to decide.
        findings: spans of the clean text that hold or may hold personal data.
        hasher: tells words by their keyed hash.
        decisions: what people decided before.
        sample_size: how many redacted answers an officer reads before a release.
        seed: draws them.
        matches: the passages as the computer placed them, as spans of the redacted text.
        examples: the passages that show each proposed theme best.
        sentences: of each sentence of the report its id, its computed text and the text shown.
        points: passages that may hold a point which must be answered.
        counterparts: the code of people's own that each theme stands for.
        register: what the body decided about what people said.
        action_keys: how the workbook names each row of the register that was written in a workbook.
        register_is_file: whether the register is a file beside the settings, and so not to be written in a workbook.
    """

    proposals: Proposals
    themes: Themes
    assigned: Assigned
    redacted: Redacted
    reviewed: Reviewed
    quotes: Quotes
    clean: Clean
    findings: Findings
    hasher: Hasher
    decisions: Decisions
    sample_size: int = 200
    seed: int = 0
    sentences: Sequence[tuple[str, str, str]] = ()
    matches: Matches = field(default_factory=MATCHES.empty)
    examples: Examples = field(default_factory=EXAMPLES.empty)
    points: Points = field(default_factory=POINTS.empty)
    counterparts: Counterparts = field(default_factory=COUNTERPARTS.empty)
    register: Actions = field(default_factory=ACTIONS.empty)
    action_keys: Mapping[int, str] = field(default_factory=dict)
    register_is_file: bool = False

    @cached_property
    def frame(self) -> Proposals:
        """The proposed themes, and those that people made."""
        return with_added(self.proposals, self.decisions)

    @cached_property
    def identity(self) -> dict[Theme, str]:
        """What each proposed theme is, in their order."""
        return identities(self.frame)

    @cached_property
    def labels(self) -> dict[Theme, str]:
        """The label under which each theme was proposed, in their order."""
        return dict(zip(self.identity, self.frame["label"], strict=True))

    @cached_property
    def verdicts(self) -> dict[Theme, Verdict]:
        """The decision that stands about each theme."""
        return verdicts(self.frame, self.decisions)

    @cached_property
    def parents(self) -> dict[Theme, str]:
        """What each theme lies under now."""
        return parents_of(self.frame, self.verdicts, self.decisions)

    @cached_property
    def ruled(self) -> dict[Answer, dict[str, list[Ruled]]]:
        """What people decided about passages."""
        return ruled_passages(self.decisions)

    @cached_property
    def put(self) -> dict[Theme, str]:
        """What people said each theme lies under."""
        return edited(self.frame, self.decisions, "parent")

    @cached_property
    def texts(self) -> dict[Answer, str]:
        """The redacted text of each analysed answer, before people's decisions."""
        return analysed_texts(self.redacted)

    @cached_property
    def reviewed_texts(self) -> dict[Answer, str]:
        """The same with people's decisions applied."""
        return analysed_texts(self.reviewed)

    @cached_property
    def answers(self) -> Answers:
        """The answers as redaction left them, with what was found in them."""
        return Answers(self.redacted, self.clean, self.findings, self.hasher)

    @cached_property
    def sample(self) -> list[Drawn]:
        """The answers that an officer reads, as people's decisions left them."""
        return draw(self.reviewed, size=self.sample_size, seed=self.seed)

    @cached_property
    def rulings(self) -> Rulings:
        """What people decided about words."""
        return read_rulings(self.decisions)

    @cached_property
    def masks(self) -> dict[Answer, list[Mask]]:
        """What people's decisions replace in each analysed answer."""
        rows = self.redacted[self.redacted["status"].isin(READ)].drop_duplicates(["respondent_id", "question_id"])
        changed = row_masks(self.answers, self.rulings)
        keys = rows[["respondent_id", "question_id", "submission"]].itertuples(index=False, name=None)
        return {key[:2]: changed[key] for key in keys if key in changed}
