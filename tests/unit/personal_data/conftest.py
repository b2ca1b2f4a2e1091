"""The recognisers, built once, and ways to ask them about one text."""

from collections.abc import Callable

import pytest

from themes.personal_data import Recognisers, find, load_recognisers, replace


@pytest.fixture(scope="session")
def recognisers() -> Recognisers:
    return load_recognisers()


@pytest.fixture(scope="session")
def redact(recognisers: Recognisers) -> Callable[[str], str]:
    def redacted(text: str) -> str:
        return replace(text, find(recognisers, [text])[0])

    return redacted


@pytest.fixture(scope="session")
def found(recognisers: Recognisers) -> Callable[[str], list[tuple[str, str, str]]]:
    def words_kinds_tiers(text: str) -> list[tuple[str, str, str]]:
        return [(text[each.start : each.end], each.kind, each.tier) for each in find(recognisers, [text])[0]]

    return words_kinds_tiers
