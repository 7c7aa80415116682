# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lay a text beside a known one of which only the fingerprint is here.

Sentences that hash alike are anchors. Their neighbours are tried word by word, so a copy that
cuts its sentences elsewhere still agrees. What remains between two anchors is aligned by the
one-byte sketches of its words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein, Opcodes

from licet.review.fingerprint import Words, hash_of, read_words, sketch_of
from licet.terms.documents import Document
from licet.terms.licences import Fingerprint, Standing

__all__ = ["Alignment", "Known", "Placed", "Text", "align", "known", "lay_out", "lay_outs"]

_LARGEST = 100_000_000
"""Known words times user's words that are aligned word by word (some 12 MB, 0.1 s)."""

_ALIKE = 0.5
"""Share of words two sentences have in common to be one sentence changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A user's text, ready to be compared."""

    words: Words
    sketch: bytes
    hashes: tuple[str, ...]
    """One a sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A fingerprint taken apart."""

    standings: tuple[Standing, ...]
    hashes: tuple[str, ...]
    bounds: tuple[int, ...]
    """Word at which each sentence starts; the last is the number of words."""
    sketch: bytes
    where: Mapping[str, tuple[int, ...]]
    """Sentences with a hash."""
    links: frozenset[str]

    def length(self, sentence: int) -> int:
        """Words in a sentence."""
        return self.bounds[sentence + 1] - self.bounds[sentence]


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a known sentence stands in the user's text."""

    start: int
    end: int
    """Words; `start == end` if it is missing: where it should stand."""
    equal: int
    """Words that are the same."""
    same: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Every known sentence in its place."""

    places: tuple[Placed, ...]
    start: int
    end: int
    """Words of the user's text that it covers."""
    share: float
    """Part of the known text's firm words that stand here."""
    whole: float
    """Part of them that stands here in whole sentences."""
    agreed: int
    """Words that are the same."""
    edits: tuple[int, ...]
    """Words that differ, of either text, in each place where the two part."""


def lay_out(text: str) -> Text:
    """Words, sketch and sentence hashes of a text."""
    words = read_words(text)
    pairs = zip(words.bounds, words.bounds[1:], strict=False)
    return Text(
        words=words,
        sketch=sketch_of(words.tokens),
        hashes=tuple(hash_of(words.tokens[a:b]) for a, b in pairs),
    )


def lay_outs(document: Document) -> tuple[Text, ...]:
    """The words of a document; and, if it counts its list numbers, the words without these.

    A number that Word or a browser shows is in one copy of a licence and not in another; taking
    it for a word, or for none, must not make the two differ.
    """
    whole = lay_out(document.text)
    if not document.labels:
        return (whole,)
    masked, at = [], 0
    for start, end in document.labels:
        masked += [document.text[at:start], " " * (end - start)]
        at = end
    return (whole, lay_out("".join((*masked, document.text[at:]))))


@lru_cache(maxsize=512)
def known(print_: Fingerprint) -> Known:
    """Take a fingerprint apart."""
    hashes = tuple(line[1:12] for line in print_.sentences)
    sketches = [bytes.fromhex(line[12:]) for line in print_.sentences]
    bounds = [0]
    where: dict[str, tuple[int, ...]] = {}
    for i, (mark, sketch) in enumerate(zip(hashes, sketches, strict=True)):
        bounds.append(bounds[-1] + len(sketch))
        where[mark] = (*where.get(mark, ()), i)
    return Known(
        standings=tuple(Standing(line[0]) for line in print_.sentences),
        hashes=hashes, bounds=tuple(bounds), sketch=b"".join(sketches), where=where,
        links=frozenset(print_.links),
    )  # fmt: skip


def align(
    text: Text, base: Known, start: int, end: int, *, anchors: tuple[int, int] | None = None
) -> Alignment:
    """Lay `text.words[start:end]` beside a known text.

    Args:
        text: The user's text.
        base: The known one.
        start: First word that may belong to it.
        end: First word that no longer may.
        anchors: The words in which whole sentences are looked for first. Default: all of them.
    """
    same = _extended(text, base, _anchors(text, base, *(anchors or (start, end))), start, end)
    places: list[Placed] = []
    here, sentence = start, 0
    for following in (*sorted(same), len(base.hashes)):
        stop = same.get(following, end)
        if sentence < following:
            places += _between(text, base, sentence, following, here, stop)
        if following < len(base.hashes):
            here = stop + base.length(following)
            places.append(Placed(start=stop, end=here, equal=base.length(following), same=True))
        sentence = following + 1
    return _measured(base, places)


def _anchors(text: Text, base: Known, start: int, end: int) -> dict[int, int]:
    """Known sentence to word: the longest series of equal sentences in one order."""
    bounds = text.words.bounds
    first, last = bisect_left(bounds, start), bisect_right(bounds, end) - 1
    pairs = [
        (k, s) for s in range(first, last) for k in reversed(base.where.get(text.hashes[s], ()))
    ]
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for i, (k, _) in enumerate(pairs):
        at = bisect_left(tails, k)
        before.append(ends[at - 1] if at else -1)
        if at == len(tails):
            tails.append(k)
            ends.append(i)
        else:
            tails[at], ends[at] = k, i
    found: dict[int, int] = {}
    i = ends[-1] if ends else -1
    while i >= 0:
        k, s = pairs[i]
        found[k] = bounds[s]
        i = before[i]
    return found


def _extended(
    text: Text, base: Known, same: Mapping[int, int], start: int, end: int
) -> dict[int, int]:
    """Try the sentences beside each anchor at the words beside it, forwards, then backwards."""
    tokens, count = text.words.tokens, len(base.hashes)
    found = dict(same) or _ends(text, base, start, end)
    for k in range(1, count):
        if k not in found and k - 1 in found:
            at = found[k - 1] + base.length(k - 1)
            if _is(tokens, base, k, at, _next(found, k, end)):
                found[k] = at
    for k in range(count - 2, -1, -1):
        if k not in found and k + 1 in found:
            at = found[k + 1] - base.length(k)
            lowest = max((p + base.length(j) for j, p in found.items() if j < k), default=start)
            if at >= lowest and _is(tokens, base, k, at, found[k + 1]):
                found[k] = at
    return found


def _ends(text: Text, base: Known, start: int, end: int) -> dict[int, int]:
    """Without an anchor: the first sentence at the start, or the last at the end."""
    last = len(base.hashes) - 1
    tried = {0: start, last: end - base.length(last)}
    return {
        k: at for k, at in tried.items() if at >= start and _is(text.words.tokens, base, k, at, end)
    }


def _next(found: Mapping[int, int], k: int, end: int) -> int:
    return min((p for j, p in found.items() if j > k), default=end)


def _is(tokens: Sequence[str], base: Known, k: int, at: int, limit: int) -> bool:
    stop = at + base.length(k)
    return stop <= limit and hash_of(tokens[at:stop]) == base.hashes[k]


def _between(text: Text, base: Known, first: int, last: int, start: int, end: int) -> list[Placed]:
    """Place the known sentences `first:last` in the words `start:end`."""
    offset = base.bounds[first]
    ours = base.sketch[offset : base.bounds[last]]
    theirs = text.sketch[start:end]
    edges = [base.bounds[k] - offset for k in range(first, last + 1)]
    if not theirs or len(ours) * len(theirs) > _LARGEST:
        return [Placed(start=start, end=start, equal=0, same=False)] * (last - first)
    low, high, equal = _spread(Levenshtein.opcodes(ours, theirs), edges)
    places: list[Placed] = []
    here = start
    for i, k in enumerate(range(first, last)):
        at, stop = max(here, start + high[i]), start + low[i + 1]
        places.append(_judged(text, base, k, at, max(at, stop), equal[i]))
        here = max(here, places[-1].end)
    return places


def _judged(text: Text, base: Known, k: int, at: int, stop: int, equal: int) -> Placed:
    length = base.length(k)
    for begin in (at, stop - length):
        if begin >= at and _is(text.words.tokens, base, k, begin, stop):
            return Placed(start=begin, end=begin + length, equal=length, same=True)
    if 2 * equal < _ALIKE * (length + stop - at):
        return Placed(start=at, end=at, equal=0, same=False)
    return Placed(start=at, end=stop, equal=equal, same=False)


def _spread(opcodes: Opcodes, edges: Sequence[int]) -> tuple[list[int], list[int], list[int]]:
    """Each edge of the known text before and after insertions, and equal words between edges."""
    low = [-1] * len(edges)
    high = [0] * len(edges)
    equal = [0] * (len(edges) - 1)
    for code in opcodes:
        tag, i1, i2 = code.tag, code.src_start, code.src_end
        j1, j2 = code.dest_start, code.dest_end
        for e in range(bisect_left(edges, i1), bisect_right(edges, i2)):
            step = edges[e] - i1 if tag in ("equal", "replace") else 0
            if low[e] < 0:
                low[e] = j1 + step
            high[e] = j2 if tag == "insert" else j1 + step
        if tag == "equal":
            for e in range(max(0, bisect_right(edges, i1) - 1), len(equal)):
                if edges[e] >= i2:
                    break
                equal[e] += max(0, min(i2, edges[e + 1]) - max(i1, edges[e]))
    return low, high, equal


def _measured(base: Known, places: list[Placed]) -> Alignment:
    present = [p for p in places if p.end > p.start]
    firm = [k for k, s in enumerate(base.standings) if s is Standing.FIRM]
    length = sum(map(base.length, firm))
    return Alignment(
        places=tuple(places),
        start=present[0].start if present else 0,
        end=present[-1].end if present else 0,
        share=sum(places[k].equal for k in firm) / length if length else 0.0,
        whole=sum(base.length(k) for k in firm if places[k].same) / length if length else 0.0,
        agreed=sum(p.equal for p in places),
        edits=tuple(_edits(base, places)),
    )


def _edits(base: Known, places: Sequence[Placed]) -> Iterator[int]:
    """Words that differ in each run of sentences that are not the same."""
    here = next((p.start for p in places if p.end > p.start), 0)
    run = 0
    for k, place in enumerate(places):
        spot = place.end - place.start
        run += max(0, place.start - here) if spot else 0
        here = max(here, place.end)
        if place.same:
            if run:
                yield run
            run = 0
        elif base.standings[k] is Standing.FIRM or (
            spot and base.standings[k] is Standing.OPTIONAL
        ):
            run += max(base.length(k), spot) - place.equal
    if run:
        yield run
