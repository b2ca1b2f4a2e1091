"""The seeded synthetic consultation: invented people's answers, with the themes and personal data planted in them."""

from themes.synthetic.consultation import SyntheticConsultation, make, write

__all__ = ["SyntheticConsultation", "make", "write"]
