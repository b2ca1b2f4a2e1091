"""Prose: ideas joined into one text, as people join them, with openings, links, turns, asides and closings."""

from collections.abc import Callable
from dataclasses import dataclass

from themes.synthetic import words
from themes.synthetic.dice import Dice
from themes.synthetic.grammar import Line, Speaker, read_lines

OPENERS, LEADS, LINKS, TURNS, ASIDES, CLOSERS = (
    read_lines(text.split("\n"))
    for text in (words.OPENERS, words.LEADS, words.LINKS, words.TURNS, words.ASIDES, words.CLOSERS)
)


@dataclass(frozen=True)
class Idea:
    """An idea in words: its line, and the sentences that follow it."""

    text: str
    line: Line
    framed: bool = False
    further: tuple["Idea", ...] = ()

    @property
    def joins(self) -> bool:
        """Whether it is a plain statement, which "but" or "and" may join to another."""
        return not self.line.fragment and not self.framed and "?" not in self.text and ". " not in self.text


class Deck:
    """Lines dealt without putting them back, so that none comes twice before the others have come."""

    def __init__(self, lines: list[Line], dice: Dice) -> None:
        self.lines = lines
        self.dice = dice
        self.left: list[Line] = []

    def deal(self, voices: str) -> Line | None:
        """The next line that someone of those voices would speak; None where there is none."""
        for _ in range(2):
            for at in range(len(self.left) - 1, -1, -1):
                if self.left[at].suits(voices):
                    return self.left.pop(at)
            self.left = self.dice.shuffled(self.lines)
        return None


class Prose:
    """Joins ideas into texts."""

    def __init__(self, dice: Dice, speaker: Speaker) -> None:
        self.dice = dice
        self.speaker = speaker
        groups = (OPENERS, LEADS, LINKS, TURNS, ASIDES, CLOSERS)
        self.openers, self.leads, self.links, self.turns, self.asides, self.closers = (
            Deck(lines, dice) for lines in groups
        )

    def run_on(self, ideas: list[Idea], *, voices: str, known: dict[str, str], length: str) -> str:
        """The ideas as running text: `length` is "short", "middle" or "long", and long texts wander."""
        sentences: list[str] = []
        if self.dice.chance({"short": 0.02, "middle": 0.12, "long": 0.5}[length]):
            sentences.append(self._glue(self.openers, voices, known))
        for number, idea in enumerate(ideas):
            before = ideas[number - 1] if number else None
            self._add(idea, before, sentences, glue=lambda deck: self._glue(deck, voices, known))
            for further in idea.further:
                self._follow(further, idea, sentences)
            if self.dice.chance({"short": 0.0, "middle": 0.06, "long": 0.3}[length]):
                sentences.append(self._glue(self.asides, voices, known))
        if self.dice.chance({"short": 0.0, "middle": 0.04, "long": 0.4}[length]):
            sentences.append(self._glue(self.closers, voices, known))
        gap = "\n\n" if length == "long" and self.dice.chance(0.35) else " "
        return self._spaced([sentence for sentence in sentences if sentence], gap)

    def _add(self, idea: Idea, before: Idea | None, sentences: list[str], *, glue: Callable[[Deck], str]) -> None:
        """Add an idea as a sentence of its own, or joined to the sentence before."""
        if before is None:
            lead = glue(self.leads) if idea.joins and self.dice.chance(0.07) else ""
            sentences.append(_ended(f"{lead} {idea.text}".strip(), self.dice))
            return
        turns = idea.joins and before.line.praise != idea.line.praise
        joinable = idea.joins and before.joins and not before.further and sentences[-1].endswith(".")
        if joinable and self.dice.chance(0.55 if turns else 0.2):
            joint = self.dice.pick((", but ", " but ", ", although ") if turns else (" and ", ", and ", " - ", "; "))
            sentences[-1] = sentences[-1][:-1] + joint + _ended(idea.text, self.dice)
            return
        linked = idea.joins and self.dice.chance(0.6 if turns else 0.3)
        link = glue(self.turns if turns else self.links) if linked else ""
        sentences.append(_ended(f"{link} {idea.text}".strip(), self.dice))

    def _follow(self, further: Idea, idea: Idea, sentences: list[str]) -> None:
        """Add what follows an idea, to its sentence or after it."""
        if sentences[-1].endswith(".") and idea.joins and further.joins and self.dice.chance(0.35):
            joint = self.dice.pick((" - ", ", ", " and ", "; ", ", and "))
            sentences[-1] = sentences[-1][:-1] + joint + _ended(further.text, self.dice)
        else:
            sentences.append(_ended(further.text, self.dice))

    def _glue(self, deck: Deck, voices: str, known: dict[str, str]) -> str:
        """A piece of glue in one of the voices; "" where there is none."""
        line = deck.deal(voices)
        return self.speaker.say(line.parts, known) if line else ""

    def _spaced(self, sentences: list[str], gap: str) -> str:
        """Sentences with their first letters large, a space or now and then a new paragraph between them."""
        text = capital(sentences[0])
        for sentence in sentences[1:]:
            within = text.endswith((":", " -"))
            between = " " if within or gap == " " or self.dice.chance(0.6) else gap
            text += between + (sentence if within else capital(sentence))
        return text


def capital(sentence: str) -> str:
    """A sentence with its first letter large."""
    return sentence[:1].upper() + sentence[1:]


def _ended(sentence: str, dice: Dice) -> str:
    """A sentence with its stop."""
    if sentence.endswith(("?", "!", ".", "...")):
        return sentence
    return sentence + dice.pick((".",) * 22 + ("!", "..."))
