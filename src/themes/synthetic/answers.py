"""The open answers: which themes a respondent raises, and the text that they raise them in."""

from bisect import bisect
from dataclasses import dataclass, replace
from itertools import accumulate

from themes.synthetic import campaign, personal, words
from themes.synthetic.anything_else import ANYTHING_ELSE
from themes.synthetic.dice import Dice
from themes.synthetic.grammar import Line, Speaker, Theme, read_lines, read_themes
from themes.synthetic.hinders_being_there import BEING_THERE
from themes.synthetic.hinders_getting_there import GETTING_THERE
from themes.synthetic.matters_care import CARE
from themes.synthetic.matters_health import HEALTH
from themes.synthetic.mistakes import Typist, type_out
from themes.synthetic.people import known
from themes.synthetic.prose import Deck, Idea, Prose, capital
from themes.synthetic.respondents import Respondent
from themes.synthetic.wording import frame, reword

THEMES = {
    "q1": read_themes(f"\n{HEALTH}\n{CARE}"),
    "q2": read_themes(f"\n{GETTING_THERE}\n{BEING_THERE}"),
    "q3": read_themes(f"\n{ANYTHING_ELSE}"),
}
OFF_TOPIC = "Something else (off topic)"
OFF_TOPIC_SHARE = 0.012
# How many leave a question blank, and how many write that they have nothing to say; the last question is often both.
BLANK_SHARES = {"q1": 0.045, "q2": 0.085, "q3": 0.24}
NIL_SHARES = {"q1": 0.012, "q2": 0.035, "q3": 0.17}
PLANTED_SHARE = 0.052
SIGN_OFF_SHARE = 0.25
# How people answer: a few words, one idea, two, several, a list with a line each, a page.
STYLES = {"terse": 26.0, "single": 33.5, "pair": 23, "several": 11, "list": 2.5, "page": 4}
GROUP_STYLES = {"single": 30.0, "pair": 35, "several": 25, "page": 10}
IDEAS = {"terse": (1, 1), "single": (1, 1), "pair": (2, 2), "several": (3, 4), "list": (3, 4), "page": (4, 6)}
FURTHER_SHARES = {"terse": 0.0, "single": 0.15, "pair": 0.2, "several": 0.3, "list": 0.0, "page": 0.85}
LENGTHS = {"single": "short", "pair": "short", "several": "middle", "page": "long"}
# A theme that fills an answer: "nothing, I would use it" does not go on with "parking".
WHOLE = ("fine",)
OFF_TOPIC_LINES = read_lines(words.OFF_TOPIC.split("\n"))


@dataclass(frozen=True)
class Answer:
    """An answer as it was typed, personal data still marked, and the labels of its themes."""

    marked: str
    labels: tuple[str, ...] = ()


class Author:
    """Writes the answers of one respondent after another."""

    def __init__(self, dice: Dice) -> None:
        self.dice = dice
        self.speaker = Speaker(dice, words.slot_words())
        self.prose = Prose(dice, self.speaker)
        self.off_topic = Deck(OFF_TOPIC_LINES, dice)
        self.decks: dict[tuple[str, str], Deck] = {}
        self.sums: dict[tuple[str, tuple[str, ...]], list[float]] = {}
        self.themes = {theme.key: theme for themes in THEMES.values() for theme in themes}

    def answers(self, respondent: Respondent, hand: Typist) -> dict[str, Answer]:
        """The respondent's answer to each open question."""
        life = known(respondent, self.dice)
        campaigner = not respondent.organisation and self.dice.chance(campaign.SHARE)
        return {
            question: self._letter(respondent, hand, life=life)
            if campaigner and question == "q1"
            else self._answer(question, respondent, hand=hand, life=life)
            for question in THEMES
        }

    def _answer(self, question: str, respondent: Respondent, *, hand: Typist, life: dict[str, str]) -> Answer:
        """An answer of its own, or none."""
        share = self.dice.roll()
        if share < BLANK_SHARES[question]:
            return Answer("")
        if share < BLANK_SHARES[question] + NIL_SHARES[question]:
            return Answer(self.dice.weighted(words.NIL_REPLIES))
        if not respondent.organisation and self.dice.chance(OFF_TOPIC_SHARE):
            line = self.off_topic.deal(respondent.voices)
            said = self.speaker.say(line.parts, life) if line else ""
            return Answer(type_out(capital(said), hand, dice=self.dice), (OFF_TOPIC,))
        style = self.dice.weighted(GROUP_STYLES if respondent.organisation else STYLES)
        themes = self._raised(question, respondent, style)
        text = self._text(themes, respondent, style, life)
        keys = tuple(theme.key for theme in themes)
        if style != "terse" and not hand.capitals and self.dice.chance(PLANTED_SHARE):
            text, keys = self._plant(text, keys, question=question, group=respondent.organisation, life=life)
        labels = tuple(self.themes[key].label for key in dict.fromkeys(keys))
        return Answer(type_out(text, hand, dice=self.dice), labels)

    def _raised(self, question: str, respondent: Respondent, style: str) -> list[Theme]:
        """The different themes that an answer raises, the first drawn first."""
        least, most = IDEAS[style]
        count = least + self.dice.below(most - least + 1)
        if style == "terse":
            count = self.dice.weighted({1: 62, 2: 24, 3: 14})
        themes = THEMES[question]
        sums = self._sums(question, respondent.traits)
        drawn: list[Theme] = []
        while len(drawn) < count:
            theme = themes[bisect(sums, self.dice.roll() * sums[-1], hi=len(sums) - 1)]
            listed = style in ("terse", "list") and count > 1
            if theme not in drawn and self._can_speak(theme, respondent.voices) and not (listed and theme.key in WHOLE):
                drawn.append(theme)
        return drawn

    def _sums(self, question: str, traits: tuple[str, ...]) -> list[float]:
        """The themes' weights for somebody of those traits, added up."""
        if (question, traits) not in self.sums:
            weights = []
            for theme in THEMES[question]:
                weight = theme.weight
                for trait in traits:
                    weight *= theme.factors.get(trait, 1)
                weights.append(weight)
            self.sums[question, traits] = list(accumulate(weights))
        return self.sums[question, traits]

    def _can_speak(self, theme: Theme, voices: str) -> bool:
        """Whether a theme has a line in those voices."""
        return any(line.suits(voices) and not line.follows for line in theme.lines)

    def _text(self, themes: list[Theme], respondent: Respondent, style: str, life: dict[str, str]) -> str:
        """The themes as a text in a style."""
        if style in ("terse", "list"):
            said = [self._say(theme, "fragments", "t", life) for theme in themes]
            return self._listed(said, style)
        alone = "l" if len(themes) == 1 and not respondent.organisation else ""
        voices = respondent.voices + alone
        ideas = [self._idea(theme, voices, life, FURTHER_SHARES[style]) for theme in themes]
        return self.prose.run_on(ideas, voices=voices, known=life, length=LENGTHS[style])

    def _idea(self, theme: Theme, voices: str, life: dict[str, str], further_share: float) -> Idea:
        """A theme in a sentence, and now and then more sentences on it."""
        line = self._deck(theme, "lines").deal(voices)
        if line is None:
            raise ValueError(f"nobody of the voices {voices} has a line for {theme.key}")
        further = []
        more = self._deck(theme, "further").deal(voices) if self.dice.chance(further_share) else None
        if more and more.praise == line.praise:
            further.append(self._put(more, voices, life))
        return replace(self._put(line, voices, life), further=tuple(further))

    def _put(self, line: Line, voices: str, life: dict[str, str]) -> Idea:
        """A line in this person's words."""
        plain = reword(self.speaker.say(line.parts, life), voices, dice=self.dice)
        framed = frame(plain, line, voices=voices, dice=self.dice)
        # "Portlaw would miss it, not least in Portlaw"
        framed = plain if "{place}" in framed and life["place"] in plain else framed.replace("{place}", life["place"])
        return Idea(framed, line, framed=framed != plain)

    def _say(self, theme: Theme, kind: str, voices: str, life: dict[str, str]) -> str:
        """One line of a theme, said."""
        line = self._deck(theme, kind).deal(voices)
        return self.speaker.say(line.parts, life) if line else theme.label

    def _deck(self, theme: Theme, kind: str) -> Deck:
        """A theme's lines of a kind, as a deck."""
        if (theme.key, kind) not in self.decks:
            self.decks[theme.key, kind] = Deck([line for line in theme.lines if _kind(line) == kind], self.dice)
        return self.decks[theme.key, kind]

    def _listed(self, said: list[str], style: str) -> str:
        """Fragments in a row, or a line each."""
        if style == "list":
            bullets = self.dice.pick((("- ",) * 4, ("1. ", "2. ", "3. ", "4. "), ("* ",) * 4, ("",) * 4))
            return "\n".join(bullet + capital(words) for bullet, words in zip(bullets, said, strict=False))
        joint = self.dice.pick((", ", ", ", " and ", ". ", "; ", "\n", " / "))
        parts = [capital(words) for words in said] if joint in (". ", "\n") else said
        return capital(joint.join(parts)) + self.dice.pick(("", "", "", ".", "."))

    def _plant(
        self, text: str, keys: tuple[str, ...], *, question: str, group: bool, life: dict[str, str]
    ) -> tuple[str, tuple[str, ...]]:
        """The text with one more sentence that holds personal data, and the themes then raised."""
        slots = {**life, **personal.details(self.dice, age=int(life["age"]), her_age=int(life["her_age"]))}
        if group or self.dice.chance(SIGN_OFF_SHARE):
            lines = personal.GROUP_LINES if group else personal.SIGN_OFF_LINES
            joint = self.dice.pick((" ", "\n", "\n\n"))
            return text + joint + capital(self.speaker.say(self.dice.pick(lines).parts, slots)), keys
        here = [theme.key for theme in THEMES[question] if theme.key in personal.THEME_LINES]
        key = self.dice.pick(here) if self.dice.chance(0.5) else ""
        line = self.dice.pick(personal.THEME_LINES[key] if key else personal.ANYWHERE_LINES)
        sentence = capital(self.speaker.say(line.parts, slots)) + "."
        gap = "\n" if "\n" in text else " "
        whole = f"{sentence}{gap}{text}" if self.dice.chance(0.25) else f"{text}{gap}{sentence}"
        return whole, (*keys, key) if key else keys

    def _letter(self, respondent: Respondent, hand: Typist, *, life: dict[str, str]) -> Answer:
        """The campaign's letter, as it was given or with a change of the respondent's own."""
        keys: tuple[str, ...] = campaign.THEMES
        opening = addition = ""
        if self.dice.chance(campaign.CHANGED_SHARE):
            if self.dice.chance(0.35):
                opening = self._opening(life)
            else:
                own = next(theme for theme in self._raised("q1", respondent, "page") if theme.key not in keys)
                idea = self._idea(own, respondent.voices, life, 0.3)
                said = self.prose.run_on([idea], voices="n", known=life, length="short")
                addition, keys = type_out(said, hand, dice=self.dice), (*keys, own.key)
        return Answer(
            campaign.letter(self.dice, opening=opening, addition=addition),
            tuple(self.themes[key].label for key in keys),
        )

    def _opening(self, life: dict[str, str]) -> str:
        """An own opening of the letter."""
        slots = {**life, "years": self.dice.pick(("twelve years", "most of my life", "thirty years", "six years"))}
        return self.dice.pick(campaign.OPENINGS).format(**slots)


def _kind(line: Line) -> str:
    """The deck that a line belongs to."""
    return "further" if line.follows else "fragments" if line.voice == "t" else "lines"
