"""Random consultations: who answered, in which groups they are, and which themes they raised. Nobody writes a word."""

import random
from collections import Counter
from dataclasses import dataclass, replace

Person = str
# Names under which no characteristic is internal by default.
NAMES = ("age", "sex", "disability", "ethnicity", "carer", "locality_type")
POSITION, NEITHER = "position", "Neither or unclear"
SIDES = {"Agree": "Agree", "Disagree": "Disagree"}


@dataclass(frozen=True)
class Respondent:
    """One respondent: a pseudonym, a kind, a group in each characteristic, and what they answered."""

    name: str
    is_organisation: bool
    groups: dict[str, str]
    themes: dict[str, frozenset[str]]
    options: dict[str, str]


@dataclass(frozen=True)
class Consultation:
    """Respondents in the order in which they answered, with the themes of each question and the closed options.

    `positions` names the closed question that asks whether people agree with what an open one is about.
    """

    respondents: list[Respondent]
    themes: dict[str, list[str]]
    options: dict[str, list[str]]
    positions: dict[str, str]

    def groups_of(self, person: Respondent, question: str) -> dict[str, str]:
        """The groups that a person counts in when they answer a question, their position on it among them."""
        if person.is_organisation or question not in self.positions:
            return person.groups
        option = person.options.get(self.positions[question], "")
        return {**person.groups, POSITION: SIDES.get(option, NEITHER)}


def consultation(seed: int) -> Consultation:
    """A consultation of 20 to 2,000 respondents, 3 to 40 themes, and characteristics of 2 to 20 groups."""
    dice = random.Random(f"consultation {seed}")
    size = round(20 * 100 ** dice.random())
    questions = [f"q{number + 1}" for number in range(dice.choice([1, 1, 2]))]
    themes = {question: [f"{question}-{number:02}" for number in range(dice.randint(3, 40))] for question in questions}
    popularity = {
        theme: dice.choice([0.3, 0.15, 0.05, 0.02]) * dice.random() for all_ in themes.values() for theme in all_
    }
    groups = {}
    for name in NAMES[: dice.randint(1, len(NAMES))]:
        number = dice.randint(2, 20)
        groups[name] = {
            f"{name} {place:02}": 1 / (place + 1) ** dice.choice([0.3, 1.0, 1.5]) for place in range(number)
        }
    leaning = {
        (theme, group): 2 ** dice.gauss(0, 1) for theme in popularity for named in groups.values() for group in named
    }
    organisations = dice.choice([0.0, 0.03, 0.1])
    options = {
        "c1": ["Agree", "Disagree", "Not sure"],
        "c2": [f"Option {place}" for place in range(dice.randint(2, 7))],
    }
    people = []
    for number in range(size):
        is_organisation = dice.random() < organisations
        belongs = {} if is_organisation else _belongs(groups, dice)
        raised = {}
        for question in questions:
            if dice.random() < 0.85:
                chances = {t: popularity[t] * _leaning(leaning, t, belongs) for t in themes[question]}
                raised[question] = frozenset(t for t, chance in chances.items() if dice.random() < min(0.9, chance))
        chosen = {name: _option(all_, dice) for name, all_ in options.items() if dice.random() < 0.9}
        people.append(Respondent(f"r{number:05}", is_organisation, belongs, raised, chosen))
    return Consultation(people, themes, options, {"q1": "c1"})


def _belongs(groups: dict[str, dict[str, float]], dice: random.Random) -> dict[str, str]:
    """A group in each characteristic; some say nothing, some that they prefer not to say."""
    belongs = {}
    for name, weights in groups.items():
        chance = dice.random()
        if chance < 0.05:
            belongs[name] = "Not answered"
        elif chance < 0.08:
            belongs[name] = "Prefer not to say"
        else:
            belongs[name] = dice.choices(list(weights), list(weights.values()))[0]
    return belongs


def _leaning(leaning: dict[tuple[str, str], float], theme: str, belongs: dict[str, str]) -> float:
    product = 1.0
    for group in belongs.values():
        product *= leaning.get((theme, group), 1.0)
    return product


def _option(options: list[str], dice: random.Random) -> str:
    weights = [1 / (place + 1) ** 1.5 for place in range(len(options))]
    return dice.choices(options, weights)[0]


def waves(whole: Consultation, seed: int) -> list[Consultation]:
    """Three releases in time: two interim ones and the final one; often but a few people apart."""
    dice = random.Random(f"waves {seed}")
    size = len(whole.respondents)
    if dice.random() < 0.5:
        ends = sorted({max(10, round(size * share)) for share in (dice.uniform(0.4, 0.7), dice.uniform(0.7, 0.95))})
    else:
        ends = sorted({max(10, size - gap) for gap in (dice.randint(1, 4), dice.randint(5, 30))})
    return [replace(whole, respondents=whole.respondents[:end]) for end in [*ends, size]]


def counts(whole: Consultation) -> Counter[tuple[str, ...]]:
    """The true numbers, under the names that an attacker gives them; groups as people gave them."""
    found: Counter[tuple[str, ...]] = Counter()
    for person in whole.respondents:
        kind = "organisations" if person.is_organisation else "individuals"
        for question, themes in person.themes.items():
            for theme in themes:
                found["responses", question, theme] += 1
                found[kind, question, theme] += 1
                for name, group in whole.groups_of(person, question).items():
                    found["count", question, theme, name, group] += 1
        for question, option in person.options.items():
            found["chose", question, option, "all"] += 1
            found["chose", question, option, kind.removesuffix("s")] += 1
    return found
