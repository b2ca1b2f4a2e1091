"""Permissions: what a respondent allowed to be done with their words."""

import re

REFUSED = re.compile(r"\bno\b|\bnot\b|n['’]t\b|\bconfidential|\bnone\b|^false$|^0$|\bprivate\b|do not agree|disagree")
WITHOUT_NAME = re.compile(r"without|anonym|not (my|our|the) name|response only|no name")
WITH_NAME = re.compile(
    r"with (my |our |your |the )?(\w+ )?name|(my|our|and|plus|including) (\w+ )?name|name and response|in full"
)
ALLOWED = re.compile(
    r"\byes\b|\bagree|\bpublish|\bconsent|\bhappy\b|^(true|1|y|x|ok|okay)$"
    r"|\bcan be (used|quoted)|may (be )?(use|quote|publish)|\bi understand\b"
)


def read_permission(answer: str) -> str:
    """What a respondent allowed: "with name", "without name" or "no". A blank, or words we do not know, mean no.

    >>> read_permission("Publish response only (without name)"), read_permission("Do not publish"), read_permission("")
    ('without name', 'no', 'no')
    """
    words = answer.casefold().strip()
    if REFUSED.search(re.sub(r"without[^,.;]*|not (my|our|the) name|no name|anonym\w*|, but not .*name.*", "", words)):
        return "no"
    if WITHOUT_NAME.search(words):
        return "without name"
    if WITH_NAME.search(words):
        return "with name"
    return "without name" if ALLOWED.search(words) else "no"
