"""How well copies of a campaign's letter are found as their words are changed.

`python benchmarks/quality/campaigns.py [--data FOLDER]` plants letters of 60 to 200 words, perturbed by a script, among
unrelated answers, and prints precision and recall over pairs of answers for each share of words changed. FOLDER holds
real answers (`nhs_fft_consultation.csv`, `rwwd_covid_worries.csv`, `polis_comments.csv`, zipped or not) for the
background and for the false alarms on real answers alone; without it the background is made by `themes.synthetic`.
"""

import argparse
import random
import string
import sys
from collections import Counter
from pathlib import Path

import pandas as pd

from themes.campaigns import find_campaigns, fold

TOPICS = {
    "clinic": """
I am writing because I am deeply worried about the plan to close the clinic at the top of our street.
Many of us have been going there for twenty years and we know the people behind the desk by name.
The new building is two bus rides away and the second bus does not run after four in the afternoon.
Older patients will simply stop going for their checks, and small problems will turn into emergencies.
Nobody has explained how the figures in the proposal were reached or who was asked before they were written.
We call on the board to keep the clinic open until there is something just as good within walking distance.
A mobile unit once a fortnight is no answer for somebody who needs a dressing changed every second day.
The waiting list for physiotherapy is already fourteen weeks and this decision can only make it longer.
Please publish the full assessment of what closing it would mean for people who do not drive a car.
I hope that you will listen to the community that you serve instead of a spreadsheet made far away.
Families with young children chose to live here because a nurse was five minutes from the front door.
Staff have told us privately that they fear for the safety of patients if the two sites are merged.
""",
    "library": """
Our library is the only warm room in the village where you can sit all day without buying anything.
Children do their homework there because the internet at home is too slow or there is none at all.
The saving that you hope to make is smaller than what was spent last year on new signs for the town hall.
A volunteer cannot replace a trained librarian who knows how to help somebody apply for a benefit online.
I urge councillors to visit on a wet Tuesday and count how many people are in the building by noon.
Reading groups, the knitting circle and the job club would all lose the place where they meet each week.
Once the books are sold and the shelves are gone nobody will ever put them back, whatever is promised now.
Ask the schools what it means to them, because they were left out of the consultation altogether.
Opening for fewer hours is better than closing, and opening on Saturdays would be better still.
People who cannot read well will not fill in a form of eighteen pages to tell you what they think.
I would gladly pay a little more council tax if I knew that it kept the doors of the library open.
The building was a gift to the people of this parish and it is not yours to sell for flats.
""",
    "windfarm": """
I object to the application for thirty turbines on the ridge above the loch for the reasons given below.
The access track would cut through deep peat that has taken thousands of years to form and cannot be restored.
Golden eagles have nested on the north crag in every one of the last eleven seasons without exception.
At two hundred metres the towers would be visible from every house in the glen and from the long distance path.
The noise report was made in a week without wind and tells us nothing about an ordinary winter night.
Visitors come here for the silence and the dark sky, and most of our income depends on those visitors.
Community benefit of a few thousand pounds a year does not make up for the loss of the landscape.
There are already four schemes within ten miles and their combined effect has not been looked at.
Lorries with blades would have to use the single track road that the school bus uses twice a day.
I am not against renewable energy, but it should be built where the power is needed and the ground is hard.
The company has changed its name three times and nobody can say who would take the turbines down at the end.
Please refuse consent, or at the very least hold a public inquiry at which local people can be heard.
""",
    "buses": """
The number seven bus is the only way that I can get to work, and you propose to take it away after six.
A taxi home costs more than I earn in an hour and a half, so I would have to give up the evening shift.
Young people will be stuck at home at weekends or standing at the roadside hoping for a lift from strangers.
The survey counted passengers in July, when the college is shut and half of the town is on holiday.
Drivers tell us that the timetable was drawn up by somebody who has never sat behind the wheel of a bus.
If fares went up by ten pence we would grumble, but we would pay it to keep the evening service running.
Disabled passengers were promised low floors on every route four years ago and we are waiting for them yet.
The shelter at the cross has no roof, no light and no timetable, and you wonder why fewer people wait there.
Linking the route to the train station would bring you more passengers than any advertisement ever could.
Hospital visiting ends at eight, and the last bus would leave the hospital gates at twenty to six.
I have sold my car because you told us to use public transport, and this is how we are thanked for it.
Keep the service as it is for a year, tell people that it exists, and then count the passengers again.
""",
    "school": """
Moving the catchment line would send my children to a different school from every one of their friends.
They would have to cross a trunk road without a crossing, where two pupils have been knocked down since spring.
The head teacher of the receiving school has said in public that there is no room for another class.
Portable cabins in the playground are not classrooms, however often they are called learning spaces.
Siblings ought to be kept together, and nothing in the document says that they will be kept together.
Parents were given nineteen days to answer, and eleven of those days were in the school holidays.
The projected roll leaves out the houses that are being built beside the old mill at this very moment.
Gaelic medium pupils would lose the only nursery within reach of the families who live in the east.
A child with additional support needs cannot be moved about like a piece of furniture to balance a budget.
We ask for one more year, a proper count of pupils, and a meeting at a time when working parents can come.
The breakfast club keeps a dozen children fed, and nobody has said who would run it after the change.
Small rural schools hold a place together, and when the school goes the young families go soon after it.
""",
    "carers": """
I have looked after my husband at home for nine years and in all of that time I have had four nights off.
Respite is what keeps carers like me going, and it is the first thing to be cut whenever money is short.
The assessment took seven months, and by the time that it was finished his needs had changed completely.
Every new worker has to be told the whole story again, because the notes never reach the person who comes.
Direct payments sound fine until you find that there is nobody in the area whom you could possibly employ.
We are told to phone a number that rings out, or to fill in a form that nobody ever seems to read.
Unpaid carers save the country more than it spends on the whole of social care, and we are worn out.
Day care gave him company and gave me six hours to sleep, shop and be something other than a carer.
Please write the right to a break into the plan with a number of hours and with the money to pay for it.
Young carers miss school, and their teachers do not know why, because nobody thought it right to ask them.
Put one named person in charge of each family, somebody who answers the telephone and who does not change.
When I fell ill myself there was no plan at all, and a neighbour of eighty moved in to look after him.
""",
}
ADDED = """
My sister had to wait nine weeks for an answer last winter.
As a retired nurse I see the effects of this on my own street every day.
Could you not use the empty hall beside the church instead?
I run the café on the corner and half of my customers would vanish.
We moved to Kilmorran only three years ago and already feel let down.
The lift has been broken since Easter and nobody seems to care.
Please send me a printed copy, since I have no computer at home.
My grandson uses a wheelchair and cannot manage the steps at the back.
Last month I spent forty pounds on taxis to see my brother in the ward.
I would be happy to help as a volunteer on Thursday mornings.
""".strip().splitlines()
CHANGES = (0.0, 0.05, 0.10, 0.15, 0.20, 0.25, 0.30, 0.40)
KINDS = ("swap", "delete", "exchange", "typing", "mixed")
SIZES = (2, 3, 10, 100)
BACKGROUND = 6_000


def letters(dice: random.Random) -> list[str]:
    """Two letters a topic that share no sentence, of 60 words or more: near misses stand beside one another."""
    made = []
    for sentences in TOPICS.values():
        lines = sentences.strip().splitlines()
        dice.shuffle(lines)
        cut = dice.choice([4, 5, 6])
        made += [" ".join(lines[:cut]), " ".join(lines[cut:])]
    return made


def perturbed(text: str, share: float, kind: str, *, dice: random.Random, vocabulary: list[str]) -> str:
    """A text with a share of its words changed."""
    words = text.split()
    for place in range(len(words)):
        if dice.random() >= share:
            continue
        how = dice.choice(KINDS[:4]) if kind == "mixed" else kind
        if how == "swap":
            words[place] = dice.choice(vocabulary)
        elif how == "delete":
            words[place] = ""
        elif how == "exchange" and place:
            words[place - 1], words[place] = words[place], words[place - 1]
        elif how == "typing":
            words[place] = _mistyped(words[place], dice)
    return " ".join(word for word in words if word)


def _mistyped(word: str, dice: random.Random) -> str:
    if len(word) < 2:
        return word + dice.choice(string.ascii_lowercase)
    at = dice.randrange(len(word) - 1)
    return dice.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + word[at] + word[at:],
        ]
    )


def planted(share: float, kind: str, background: list[str], *, seed: int) -> pd.DataFrame:
    """One answer a person: campaigns of each size, perturbed, with added sentences, among unrelated answers."""
    dice = random.Random(f"{share} {kind} {seed}")
    vocabulary = " ".join(dice.sample(background, min(2_000, len(background)))).split()
    rows = [("", text, "") for text in background]
    for number, letter in enumerate(letters(dice)):
        additions = dice.sample(ADDED, len(ADDED))
        for copy in range(SIZES[number % len(SIZES)]):
            text, added = perturbed(letter, share, kind, dice=dice, vocabulary=vocabulary), ""
            if dice.random() < 0.2 and copy:
                # In a small campaign no two senders add the same sentence; in a large one some do.
                added = additions[copy % len(additions)]
                text = dice.choice([f"{added} {text}", f"{text} {added}"])
            rows.append((f"letter {number}", text, added))
    dice.shuffle(rows)
    frame = pd.DataFrame(rows, columns=["letter", "clean_text", "added"])
    return frame.assign(respondent_id=[f"r{number:06}" for number in range(len(frame))], question_id="q1")


def scored(frame: pd.DataFrame) -> dict[str, float]:
    """Pairs and members found and missed, and added sentences found."""
    found = find_campaigns(frame, least_words=20)
    answers = frame.join(found)
    answers["campaign_id"] = answers["campaign_id"].fillna("")
    together = answers[answers["campaign_id"] != ""]
    cells = Counter(zip(answers["letter"], answers["campaign_id"], strict=True))
    right = sum(_pairs(size) for (letter, campaign), size in cells.items() if letter and campaign)
    real = sum(_pairs(size) for letter, size in Counter(answers["letter"]).items() if letter)
    claimed = sum(_pairs(size) for size in Counter(together["campaign_id"]).values())
    strangers = sum(_pairs(size) for (letter, campaign), size in cells.items() if campaign and not letter)
    copies = answers[(answers["letter"] != "") & (answers["campaign_id"] != "") & (answers["is_standard"] != True)]  # noqa: E712  the column holds None too
    given = copies["additions"].fillna("").map(lambda text: set(text.split("\n")) - {""})
    # The answer that stands for the standard text is read whole: what it adds needs no comment of its own.
    wanted = [(added, got) for added, got in zip(copies["added"], given, strict=True) if added]
    hit = sum(any(_same(added, one) for one in got) for added, got in wanted)
    said = sum(len(got) for got in given)
    return {
        **_members(answers),
        "right": right,
        "real": real,
        "claimed": claimed - strangers,
        "strangers": strangers,
        "hit": hit,
        "wanted": len(wanted),
        "said": said,
    }


def _members(answers: pd.DataFrame) -> dict[str, int]:
    """For each size of campaign, how many sent it, and how many are in the cluster that holds most of them."""
    counts: Counter[str] = Counter()
    for _, rows in answers[answers["letter"] != ""].groupby("letter"):
        found = Counter(rows.loc[rows["campaign_id"] != "", "campaign_id"])
        counts[f"sent by {len(rows)}"] += len(rows)
        counts[f"members of {len(rows)}"] += max(found.values(), default=0)
    return counts


def _same(planted_text: str, found: str) -> bool:
    """Whether a found addition holds the planted sentence, however it was changed."""
    ours, theirs = set(planted_text.casefold().split()), set(found.casefold().split())
    return len(ours & theirs) >= 0.6 * len(ours)


def _pairs(size: int) -> int:
    return size * (size - 1) // 2


def read_background(folder: Path | None) -> dict[str, list[str]]:
    """Real answers by file, each text once; made ones where there is no folder."""
    if folder is None:
        from themes.synthetic import make

        print("No --data: the background is made.")
        return {"made": _made(make)}
    found = {}
    for name, column in (
        ("nhs_fft_consultation", "Answer"),
        ("rwwd_covid_worries", "text_long"),
        ("polis_comments", "text"),
    ):
        path = next(iter(sorted(folder.glob(f"{name}.csv*"))), None)
        if path:
            found[name] = pd.read_csv(path, dtype=str, keep_default_na=False)[column].tolist()
    return found


def _made(make: object) -> list[str]:
    frame = make(3_000).export if callable(make) else pd.DataFrame()
    columns = [column for column in frame.columns if frame[column].str.split().str.len().mean() > 6]
    return [text for column in columns for text in frame[column] if text]


def on_real_answers(texts: dict[str, list[str]]) -> None:
    """What is found where nothing was planted: every cluster should be a true copy."""
    for name, answers in texts.items():
        frame = pd.DataFrame({"clean_text": answers, "question_id": "q1"})
        frame["respondent_id"] = [f"r{number}" for number in range(len(frame))]
        found = find_campaigns(frame, least_words=20)
        short = frame["clean_text"].map(fold).str.len() < 20
        repeated = int((frame["clean_text"].duplicated(keep=False) & short & (frame["clean_text"] != "")).sum())
        print(
            f"{name}: {len(frame):,} answers, {found['campaign_id'].nunique()} sets of {len(found)} answers found; "
            f"{repeated:,} repeated short answers, of which merged: {int(short.reindex(found.index).sum())}"
        )


def main() -> int:
    """Print the curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    texts = read_background(options.data)
    on_real_answers(texts)
    background = sorted({text for answers in texts.values() for text in answers if len(text.split()) >= 5})
    background = random.Random(7).sample(background, min(BACKGROUND, len(background)))
    sizes = "".join(f"{f'of {size}':>10}" for size in SIZES)
    print(f"\n{'':>18}{'pairs':>10}{'pairs':>10}{'members found, of campaigns':>40}{'additions':>10}{'additions':>10}")
    print(f"changed  {'kind':<9}{'recall':>10}{'precision':>10}{sizes}{'recall':>10}{'precision':>10}")
    for share in CHANGES:
        for kind in KINDS if share else ("none",):
            sums: Counter[str] = Counter()
            for seed in range(options.seeds):
                sums.update(scored(planted(share, kind, background, seed=seed)))
            shares = [
                sums["right"] / sums["real"],
                sums["right"] / max(1, sums["claimed"]),
                *(sums[f"members of {size}"] / max(1, sums[f"sent by {size}"]) for size in SIZES),
                sums["hit"] / max(1, sums["wanted"]),
                sums["hit"] / max(1, sums["said"]),
            ]
            print(f"{share:>7.0%}  {kind:<9}" + "".join(f"{number:>10.4f}" for number in shares), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
