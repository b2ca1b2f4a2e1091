"""What people review: the tables and sentences that the workbook shows, and the decisions that stand about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from themes.review.codeframe import Theme, Verdict, identities, verdicts
from themes.review.masks import Answer, Mask, analysed_texts, standing_masks
from themes.tables import Assigned, Decisions, Findings, Proposals, Quotes, Redacted, Reviewed, Themes


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
        findings: spans of the clean text that hold or may hold personal data.
        decisions: what people decided before.
        sentences: of each sentence of the report its id, its computed text and the text shown.
    """

    proposals: Proposals
    themes: Themes
    assigned: Assigned
    redacted: Redacted
    reviewed: Reviewed
    quotes: Quotes
    findings: Findings
    decisions: Decisions
    sentences: Sequence[tuple[str, str, str]] = ()

    @cached_property
    def identity(self) -> dict[Theme, str]:
        """What each proposed theme is, in their order."""
        return identities(self.proposals)

    @cached_property
    def labels(self) -> dict[Theme, str]:
        """The label under which each theme was proposed, in their order."""
        return dict(zip(self.identity, self.proposals["label"], strict=True))

    @cached_property
    def verdicts(self) -> dict[Theme, Verdict]:
        """The decision that stands about each theme."""
        return verdicts(self.proposals, self.decisions)

    @cached_property
    def texts(self) -> dict[Answer, str]:
        """The redacted text of each analysed answer, before people's decisions."""
        return analysed_texts(self.redacted)

    @cached_property
    def masks(self) -> dict[Answer, list[Mask]]:
        """The masks that people put into each answer."""
        return standing_masks(self.texts, self.decisions)
