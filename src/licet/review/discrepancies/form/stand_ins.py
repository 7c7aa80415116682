# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Stray terms that stand for a defined one: `Licensed Region` for the `Contract Territory`.

What a stray term is has to mean the same as what the defined one is. Then the words before have
to answer to one another, or to say nothing of their own, or the defined term stands beside.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from licet.review.discrepancies.form.pointing import pointing
from licet.review.discrepancies.form.proper_names import names_of, parties_named
from licet.review.discrepancies.form.strays import strays
from licet.review.discrepancies.form.synonyms import (
    Likeness,
    Words,
    is_ordinary,
    kinship,
    likeness,
    words_of,
)
from licet.review.discrepancies.form.vocabulary import Meaning, Use, folded, vocabulary
from licet.review.paper import Paper

__all__ = ["StandIn", "stand_ins"]

_QUOTED = re.compile(r"[\"“](?P<term>[A-Z][^\"“”\n]{2,60}?)[,.]?[\"”]")
_BEFORE = re.compile(r"\(?[^()\n]{0,40}\Z")
"""What of the bracket, or of the line, stands before a quotation mark."""
_MEANS = re.compile(
    r"(?:\A|[.;:\n)])\s{1,20}(?P<term>[A-Z][\w-]{1,24}(?:\s[A-Z][\w-]{1,24}){0,4})\s{1,3}"
    r"(?:shall\s{1,3}mean|means?\b|shall\s{1,3}refer|refers?\s{1,3}to|shall\s{1,3}be\s{1,3}the\b)"
)
_CALLED = re.compile(
    r"\((?:collectively,?\s{1,3}|each,?\s{1,3})?(?:the|an?)\s{1,3}"
    r"(?P<term>[A-Z][\w-]{1,24}(?:\s{1,3}[A-Z][\w-]{1,24}){1,4})\)"
)
_TERM = re.compile(r"[A-Z][\w'’&/-]{0,30}(?:\s{1,3}(?:of|and|the|for|&|[A-Z][\w'’/-]{0,30})){0,4}")
_NO_THING = frozenset(("agreement", "party", "exhibit", "schedule", "section", "term"))
"""What every contract has, and a word like it stands for no other term."""
_EVERYDAY = frozenset(("party", "person", "day", "date", "time"))
FEW = 6
"""Stray terms up to which a text defines its terms with care."""
SHORT = 3
"""Words of a term that are few."""
LIKE, APART = 0.5, 0.1
"""How alike the words of two terms are, where each is like one, and how much less the next."""
NEAR = 700
"""Characters in which a text speaks of one thing."""
OFTEN = 4
"""Places from which on a phrase in capitals is a term though nothing says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StandIn:
    """A term that nothing defines, and the one that seems to be meant."""

    uses: tuple[Use, ...]
    meaning: Meaning


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    meaning: Meaning
    words: Words


def stand_ins(paper: Paper) -> Iterator[StandIn]:
    """The stray terms of an agreement that mean what a defined one does."""
    found = strays(paper)
    known = _known(paper) if found else {}
    for uses in found:
        words = words_of(uses[0].term)
        best = max(
            (
                (score, name)
                for name, one in known.items()
                if (near := likeness(words, one.words))
                and (score := _score(paper, uses[0], one, near))
            ),
            default=None,
        )
        name = best[1] if best else _kindred(paper, uses[0], known)
        if name:
            yield StandIn(uses=uses, meaning=known[name].meaning)


def _known(paper: Paper) -> Mapping[str, _Known]:
    """The terms that a text defines or uses throughout, by their folded form."""
    text, words = paper.document.text, vocabulary(paper)
    parties = {folded(party.quote) for party in parties_named(paper)}
    called = names_of(paper) | {name for name in parties if " " not in name}
    found: dict[str, Meaning] = {folded(m.term): m for m in words.meanings if m.term[0].isupper()}
    reached = 0
    for match in _QUOTED.finditer(text):
        before = _BEFORE.search(text, max(reached, match.start() - 41), match.start())
        reached = match.end()
        if _TERM.fullmatch(match["term"]):
            start = before.start() if before else match.start()
            meaning = replace(_meaning(match["term"], match), start=start)
            found.setdefault(folded(meaning.term), meaning)
    for shape in (_MEANS, _CALLED):
        for match in shape.finditer(text):
            if _TERM.fullmatch(match["term"]):
                found.setdefault(folded(match["term"]), _meaning(match["term"], match))
    for term, uses in words.uses.items():
        if len(uses) >= OFTEN and " " in term:
            first = uses[0]
            found.setdefault(
                term,
                Meaning(
                    term=" ".join(first.term.split()), start=first.start, end=first.end,
                    at=first.start, until=first.end, means=False,
                ),
            )  # fmt: skip
    return {
        term: _Known(meaning=meaning, words=words_of(meaning.term))
        for term, meaning in found.items()
        if term not in called and term not in _NO_THING
    }


def _kindred(paper: Paper, use: Use, known: Mapping[str, _Known]) -> str | None:
    """The known term whose words are like those of a stray one, far more than any other's."""
    words, text = words_of(use.term), paper.document.text
    near = ((kinship(words, one.words), name) for name, one in known.items())
    best, second = sorted((*near, (0.0, ""), (0.0, "")), reverse=True)[:2]
    if best[0] < LIKE or best[0] - second[0] < APART:
        return None
    return best[1] if text.count(known[best[1]].meaning.term) >= OFTEN else None


def _meaning(term: str, match: re.Match[str]) -> Meaning:
    return Meaning(
        term=" ".join(term.split()), start=match.start(), end=match.end(),
        at=match.start("term"), until=match.end("term"), means=False,
    )  # fmt: skip


def _score(paper: Paper, use: Use, known: _Known, near: Likeness) -> int:
    """How much says that the known term is meant; 0 if too little does."""
    if folded(known.meaning.term) in folded(use.term):
        return 0
    if near.same_head:
        return _same_head(near, known)
    before = known.words.before
    if near.matched and near.open + near.missing <= (0 if near.equal else 2):
        return 5 + near.matched + near.equal - near.open - near.missing
    if near.plain and not before:
        return 2
    beside = bool(before) and _is_tidy(paper, use) and known.words.head not in _EVERYDAY
    return int(beside and _stands_beside(paper, use, known.meaning.term))


def _same_head(near: Likeness, known: _Known) -> int:
    """Of terms with the same last word every other word has to answer to one."""
    whole = near.matched == len(known.words.before) and not near.open
    return 3 if whole and near.matched and not near.equal else 0


def _is_tidy(paper: Paper, use: Use) -> bool:
    """Whether hardly a term stands undefined, and this one consists of ordinary words."""
    words = use.term.split()
    return len(strays(paper)) <= FEW and len(words) <= SHORT and is_ordinary(_unseen(paper, words))


def _unseen(paper: Paper, words: list[str]) -> list[str]:
    """The words that the text has with a capital alone."""
    small = paper.once(_small_words)
    return [word for word in words if word.lower() not in small]


def _small_words(paper: Paper) -> frozenset[str]:
    return frozenset(re.findall(r"(?<![\w-])[a-z]{3,}", paper.document.text))


def _stands_beside(paper: Paper, use: Use, term: str) -> bool:
    """Whether the known term stands near, in the same section of the body."""
    if use.start >= pointing(paper).parts.body_end:
        return False
    text = paper.document.text
    shape = r"\s{1,4}".join(re.escape(word) for word in term.split())
    own = paper.section(use.start)
    return any(
        paper.section(match.start()) == own
        for match in re.compile(shape).finditer(
            text, max(0, use.start - NEAR), min(len(text), use.end + NEAR)
        )
    )
