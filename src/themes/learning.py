"""Learning: the codes that people gave some answers, carried to all answers to the same question.

Two kernels say how alike two answers are: in meaning (the sentence encoder's vectors) and in the characters of their
words. For each kernel, and for their sum, kernel ridge regression scores every code, on the whole answer and on its
likeliest passage. One logistic regression for all codes together then turns these scores, how often a code is given and
the likeness of an answer to the code's own words into a strength. Rare codes thus borrow from common ones, and a code
that nobody has given yet can still be found by its label.

Every score that the second step learns from is that of an answer by what the others teach (leave-one-out), which ridge
regression gives without fitting again: C. Rasmussen and C. Williams (2006), "Gaussian Processes for Machine Learning",
section 5.4.2. Thresholds are chosen on the same held-back strengths.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
from scipy.sparse import csr_matrix
from threadpoolctl import threadpool_limits

Numbers = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]

# With fewer coded answers than this, labels alone decide: thresholds would be chosen on a handful of codes. A fold that
# is held back from just so many is learned from all the same: it is to show what they teach.
LEAST_CODED = 20
# From so many coded answers on, strengths are calibrated with two weights; fewer bear but one.
MANY_CODED = 200
# The strength of the ridge. On 3,130 coded comments of patients (dev), 0.25 to 1 give the same micro F1 within 0.004.
RIDGE = 0.5
# A code's own threshold against the one for all codes: with so many answers of a code, both weigh the same. On the same
# comments, 10 gives 0.641 micro and 0.465 macro F1 from 500, 30 gives 0.651 and 0.460, no own threshold 0.654, 0.447.
SHRINKAGE = 30.0
# Without a coded answer: a passage less like its likest label than this (a cosine) is given none, others as like as
# this are given too; and how fast the strength falls around it. On the same comments 0.310 micro, 0.276 macro F1.
LEAST_LIKENESS, AS_LIKE = 0.2, 0.03
SPREAD = 0.1
# Characters of words, three to five together: Joachims' kernel for text, robust to spelling.
CHARACTERS = (3, 5)
# Answers that are scored at once: 1,000 against 4,000 coded ones are 32 MB.
AT_ONCE = 1000
FOLDS = 5


@dataclass(frozen=True, eq=False)
class Answers:
    """The answers to one question: words, passages, and whose (a place in `texts`) and of what vector each passage is.

    `owner` ascends, and each answer has a passage at least; `vectors` is [passages, 384], each of length 1.
    """

    texts: Sequence[str]
    passages: Sequence[str]
    owner: Places
    vectors: npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Labels:
    """The codes' own words, and a vector each."""

    words: Sequence[str]
    vectors: npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class Learned:
    """How strongly each answer has each code, from 0 to 1, whether it is given it, and the passage that raised it most.

    All are [answers, codes]; a passage is its place in `Answers.passages`. What was held back also says how strengths
    of other answers are to be calibrated.
    """

    strength: Numbers
    given: Flags
    evidence: Places
    calibration: "Calibration | None" = None


@dataclass(frozen=True, eq=False)
class _Features:
    """Answers or passages as rows: their meaning, and the characters of their words."""

    meaning: Numbers
    characters: csr_matrix

    def take(self, rows: Places) -> "_Features":
        return _Features(self.meaning[rows], self.characters[rows])

    def like(self, others: "_Features") -> list[Numbers]:
        """How alike each row is to each of the others: in meaning, in characters, and both together."""
        cosine = self.meaning @ others.meaning.T
        meaning: Numbers = np.maximum(cosine, 0) ** 2 + cosine / 2
        characters: Numbers = (self.characters @ others.characters.T).toarray()
        return [meaning, characters, meaning + characters]


@dataclass(frozen=True, eq=False)
class _Corpus:
    """The answers of a question, whole and by passage, and how like each is to each label."""

    whole: _Features
    passages: _Features
    owner: Places
    likeness: list[Numbers]
    by_label: Numbers


@dataclass(frozen=True, eq=False)
class _Ridge:
    """A fitted ridge for every code: its coefficients, and the inverse that leaves an answer out."""

    mean: Numbers
    inverse: Numbers
    coefficients: Numbers

    def scores(self, like: Numbers) -> Numbers:
        """The scores of rows by their likeness to the coded answers."""
        scored: Numbers = like @ self.coefficients + self.mean
        return scored

    def left_out(self, like: Numbers, without: Places) -> Numbers:
        """The same, each row without what one coded answer taught."""
        pull: Numbers = np.einsum("ij,ji->i", like, self.inverse[:, without]) / np.diag(self.inverse)[without]
        return self.scores(like) - pull[:, None] * self.coefficients[without]


def learn(answers: Answers, labels: Labels, coded: Places, codes: Flags) -> Learned:
    """Give every answer its codes.

    Args:
        answers: all answers to a question; what is not coded still teaches which words are common.
        labels: the codes.
        coded: the places of the answers that people coded.
        codes: what they gave them, [coded, codes].

    Returns:
        Strengths and codes of all answers; those of coded ones are by what the others teach.
    """
    with threadpool_limits(1):  # sums in one order, whatever the machine
        corpus = _corpus(answers, labels)
        return _learn(corpus, coded, codes) if len(coded) >= LEAST_CODED else _by_label(corpus)


def held_back(answers: Answers, labels: Labels, coded: Places, codes: Flags) -> Learned:
    """What each coded answer is given when its fold, a fifth of them in turn, teaches nothing: for comparisons.

    Returns:
        The same as `learn`, of the coded answers only, in their order; each fold's strengths are calibrated on the
        others'.
    """
    held = Learned(np.zeros(codes.shape), np.zeros_like(codes), np.zeros(codes.shape, dtype=np.intp))
    with threadpool_limits(1):
        corpus = _corpus(answers, labels)
        fold = np.random.default_rng(0).permutation(len(coded)) % FOLDS
        for number in range(FOLDS):
            kept = fold != number
            enough = len(coded) >= LEAST_CODED
            learned = _learn(corpus, coded[kept], codes[kept]) if enough else _by_label(corpus)
            for part in ("strength", "given", "evidence"):
                getattr(held, part)[~kept] = getattr(learned, part)[coded[~kept]]
        maps = [calibration(held.strength[fold != number], codes[fold != number]) for number in range(FOLDS)]
        whole = calibration(held.strength, codes)
    raw = held.strength.copy()
    for number, fitted in enumerate(maps):
        held.strength[fold == number] = fitted.of(raw[fold == number])
    return replace(held, calibration=whole)


@dataclass(frozen=True)
class Calibration:
    """A map from strengths to strengths of which as many are right as they say: log odds, weighed anew.

    `of_it` weighs the log of a strength, `of_rest` that of what it lacks to 1; where both are the same it is Platt's.
    """

    of_it: float = 1.0
    of_rest: float = 1.0
    constant: float = 0.0

    def of(self, strength: Numbers) -> Numbers:
        """The strengths, calibrated."""
        it, rest = _logs(strength)
        calibrated: Numbers = 1 / (1 + np.exp(-(self.of_it * it - self.of_rest * rest + self.constant)))
        return calibrated.round(6)


def calibration(strength: Numbers, codes: Flags) -> Calibration:
    """Calibrate strengths on codes that did not teach them, [coded, codes].

    Of few answers by one weight (J. Platt 1999, "Probabilistic outputs for support vector machines"), of more by two
    (M. Kull, T. Silva Filho and P. Flach 2017, "Beta calibration", AISTATS 20). On the same comments, codes of others
    that 500 taught have an expected calibration error of 0.0011 with two, 0.0034 with one, 0.0029 as they are; that 60
    taught, 0.0046, 0.0025 and 0.0066.
    """
    from sklearn.linear_model import LogisticRegression

    if not codes.any() or codes.all():
        return Calibration()
    it, rest = _logs(strength.ravel())
    columns = np.stack([it, -rest], axis=1) if len(codes) >= MANY_CODED else (it - rest).reshape(-1, 1)
    fitted = LogisticRegression(C=1e4).fit(columns, codes.ravel())
    weights = fitted.coef_[0].round(6)
    found = Calibration(float(weights[0]), float(weights[-1]), float(fitted.intercept_[0].round(6)))
    return found if min(weights) > 0 else Calibration()  # a stronger code stays the stronger


def _logs(strength: Numbers) -> tuple[Numbers, Numbers]:
    """The logs of strengths and of what they lack to 1, none quite 0 or 1."""
    kept = np.clip(strength, 1e-6, 1 - 1e-6)
    return np.log(kept), np.log(1 - kept)


def _corpus(answers: Answers, labels: Labels) -> _Corpus:
    """The features of answers, passages and labels."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectors = answers.vectors.astype(np.float64)
    sums = np.add.reduceat(vectors, _starts(answers.owner))
    whole = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=CHARACTERS, min_df=2, sublinear_tf=True)
    characters = vectorizer.fit_transform(answers.texts)
    parts = _Features(vectors, vectorizer.transform(answers.passages))
    named = _Features(labels.vectors.astype(np.float64), vectorizer.transform(labels.words))
    rows = _Features(whole, characters)
    by_label: Numbers = parts.meaning @ named.meaning.T
    likeness = [
        rows.meaning @ named.meaning.T,
        _highest(by_label, answers.owner),
        (rows.characters @ named.characters.T).toarray(),
        _highest((parts.characters @ named.characters.T).toarray(), answers.owner),
    ]
    return _Corpus(rows, parts, answers.owner, [likely - likely.mean(axis=0) for likely in likeness], by_label)


def _learn(corpus: _Corpus, coded: Places, codes: Flags) -> Learned:
    """Ridge scores, one logistic regression for all codes, thresholds."""
    from sklearn.linear_model import LogisticRegression

    if not codes.any() or codes.all():
        return _by_label(corpus)
    truth = codes.astype(np.float64)
    ridges = _fit(corpus.whole.take(coded), truth)
    counts = truth.sum(axis=0)
    # How often a code is given by the others.
    others = (counts - truth + 0.5) / len(coded)
    left_out, evidence_of_coded = _left_out(ridges, corpus, coded)
    known = _columns(left_out, corpus.likeness, coded, others)
    scale = known.std(axis=0) + 1e-9
    pooled = LogisticRegression(max_iter=500).fit(known / scale, codes.ravel())
    strength = np.empty((len(corpus.whole.meaning), codes.shape[1]))
    evidence = np.empty(strength.shape, dtype=np.intp)
    for rows in _pieces(len(strength)):
        share = np.broadcast_to((counts + 0.5) / (len(coded) + 1), (len(rows), codes.shape[1]))
        scores, evidence[rows] = _scores(ridges, corpus, coded, rows)
        columns = _columns(scores, corpus.likeness, rows, share)
        strength[rows] = pooled.predict_proba(columns / scale)[:, 1].reshape(share.shape)
    strength[coded] = pooled.predict_proba(known / scale)[:, 1].reshape(codes.shape)
    evidence[coded] = evidence_of_coded
    strength = strength.round(6)
    return Learned(strength, strength >= _thresholds(strength[coded], codes), evidence)


def _by_label(corpus: _Corpus) -> Learned:
    """Codes by their labels alone: each passage is given the label that it is likest, if it is like enough."""
    likeness = corpus.by_label.round(6)
    is_given = (likeness >= likeness.max(axis=1, keepdims=True) - AS_LIKE) & (likeness >= LEAST_LIKENESS)
    highest = _highest(likeness, corpus.owner)
    given: Flags = np.logical_or.reduceat(is_given, _starts(corpus.owner))
    strength = 1 / (1 + np.exp((LEAST_LIKENESS - highest) / SPREAD))
    return Learned(strength.round(6), given, _likeliest(likeness, corpus.owner))


def _fit(coded: _Features, truth: Numbers) -> list[_Ridge]:
    """A ridge for each kernel."""
    mean: Numbers = np.asarray(truth.mean(axis=0), dtype=np.float64)
    ridges = []
    for like in coded.like(coded):
        inverse: Numbers = np.linalg.inv(like + RIDGE * np.eye(len(like))).astype(np.float64)
        ridges.append(_Ridge(mean, inverse, inverse @ (truth - mean)))
    return ridges


def _left_out(ridges: list[_Ridge], corpus: _Corpus, coded: Places) -> tuple[list[Numbers], Places]:
    """The scores of the coded answers, each by what the others teach: whole, then by the likeliest passage (and it)."""
    known, order = corpus.whole.take(coded), np.argsort(coded, kind="stable")
    place = np.full(len(corpus.whole.meaning), -1)
    place[coded] = np.arange(len(coded))
    mine = np.flatnonzero(place[corpus.owner] >= 0)
    without = place[corpus.owner[mine]]
    own = [ridge.left_out(like, np.arange(len(coded))) for ridge, like in zip(ridges, known.like(known), strict=True)]
    parts = zip(ridges, corpus.passages.take(mine).like(known), strict=True)
    scores = [ridge.left_out(like, without) for ridge, like in parts]
    back = np.argsort(order, kind="stable")
    best = [_highest(scored, corpus.owner[mine])[back] for scored in scores]
    return [*own, *best], mine[_likeliest(scores[-1], corpus.owner[mine])[back]]


def _scores(ridges: list[_Ridge], corpus: _Corpus, coded: Places, rows: Places) -> tuple[list[Numbers], Places]:
    """The scores of some answers in a row: whole, then by the likeliest passage; and which that is."""
    known = corpus.whole.take(coded)
    mine = np.flatnonzero((corpus.owner >= rows[0]) & (corpus.owner <= rows[-1]))
    own = [ridge.scores(like) for ridge, like in zip(ridges, corpus.whole.take(rows).like(known), strict=True)]
    parts = zip(ridges, corpus.passages.take(mine).like(known), strict=True)
    scores = [ridge.scores(like) for ridge, like in parts]
    best = [_highest(scored, corpus.owner[mine]) for scored in scores]
    return [*own, *best], mine[_likeliest(scores[-1], corpus.owner[mine])]


def _columns(scores: list[Numbers], likeness: list[Numbers], rows: Places, share: Numbers) -> Numbers:
    """What the pooled regression reads of each answer and code, a row each."""
    relative = [score / np.sqrt(share) for score in scores]
    columns = [np.log(share), *scores, *relative, *(likely[rows] for likely in likeness)]
    return np.stack([column.ravel() for column in columns], axis=1)


def _thresholds(strength: Numbers, codes: Flags) -> Numbers:
    """The strength from which a code is given: the best for all codes, drawn to the best of each as it is common."""
    shared = _best(strength.ravel(), codes.ravel())
    counts = codes.sum(axis=0)
    own = np.array(
        [_best(strength[:, code], codes[:, code]) if counts[code] else shared for code in range(len(counts))]
    )
    weight = counts / (counts + SHRINKAGE)
    drawn: Numbers = weight * own + (1 - weight) * shared
    return drawn


def _best(strength: Numbers, given: Flags) -> float:
    """The threshold of the highest F1: half way from the last strength that is given to the next below it.

    At that strength itself, an answer that is a little less like the coded ones than each of them would go without.
    """
    order = np.argsort(-strength, kind="stable")
    right = np.cumsum(given[order])
    last = int(np.argmax(2 * right / (np.arange(1, len(order) + 1) + given.sum())))
    below = float(strength[order[last + 1]]) if last + 1 < len(order) else 0.0
    return (float(strength[order[last]]) + below) / 2


def _highest(scores: Numbers, owner: Places) -> Numbers:
    """The highest score of each answer's passages."""
    highest: Numbers = np.maximum.reduceat(scores, _starts(owner))
    return highest


def _likeliest(scores: Numbers, owner: Places) -> Places:
    """Which passage of each answer scores highest, the first of several."""
    starts = _starts(owner)
    sizes = np.diff(np.r_[starts, len(owner)])
    is_highest = scores == np.repeat(_highest(scores, owner), sizes, axis=0)
    places = np.where(is_highest, np.arange(len(owner))[:, None], len(owner))
    likeliest: Places = np.minimum.reduceat(places, starts)
    return likeliest


def _starts(owner: Places) -> Places:
    """Where each answer's passages begin."""
    return np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])


def _pieces(size: int) -> Iterator[Places]:
    """Places in pieces that are scored at once."""
    for start in range(0, size, AT_ONCE):
        yield np.arange(start, min(start + AT_ONCE, size))
