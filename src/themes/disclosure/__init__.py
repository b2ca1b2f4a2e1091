"""Disclosure control: what may be published about small numbers of people, and a check that nothing more was."""

from themes.disclosure.audit import audit

__all__ = ["audit"]
