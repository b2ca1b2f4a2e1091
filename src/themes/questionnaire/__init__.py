"""Questionnaire: what an export shows of the questions that were asked, as settings that an analyst can check."""

from themes.questionnaire.proposal import Proposal, propose_settings
from themes.questionnaire.settings import write_settings
from themes.questionnaire.summary import summary

__all__ = ["Proposal", "propose_settings", "summary", "write_settings"]
