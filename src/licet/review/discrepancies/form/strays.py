# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Terms of several words that stand once or twice in a text, and that nothing in it defines."""

import re
from collections import defaultdict
from collections.abc import Iterator

from licet.review.discrepancies.form.proper_names import is_own_name, names_of
from licet.review.discrepancies.form.synonyms import is_ordinary
from licet.review.discrepancies.form.vocabulary import (
    Use,
    Vocabulary,
    folded,
    over_rows,
    vocabulary,
)
from licet.review.paper import Paper

__all__ = ["strays"]

_WORD = r"[A-Z][a-z]+(?:-[A-Z]?[a-z]+){0,2}"
_GAP = r"(?:[ \t]{1,3}|[ \t]{0,3}\n[ \t]{0,20})"
_PHRASE = re.compile(
    rf"(?<![\w&/\"“(\[-])(?P<term>{_WORD}(?:(?:{_GAP}{_WORD}){{1,4}}|{_GAP}of{_GAP}{_WORD}"
    rf"(?:{_GAP}{_WORD})?))(?![\w&@\"”-])"
)
_SMALL = frozenset(
    (
        "the", "a", "an", "any", "all", "each", "every", "such", "no", "this", "that", "these",
        "those", "its", "their", "his", "her", "our", "your", "if", "upon", "when", "where",
        "unless", "until", "after", "before", "in", "of", "on", "at", "by", "for", "to", "from",
        "with", "under", "during", "as", "or", "and", "but", "not", "both", "either", "neither",
        "said", "other", "some", "one", "another", "only", "notwithstanding", "except", "subject",
        "following", "pursuant", "while", "whether", "once", "since", "because", "should",
        "however", "further", "provided",
    )
)  # fmt: skip
"""Words that have a capital only where a sentence begins."""
_INSIDE = re.compile(r"(?:(?<![\w-])[a-z][a-z-]{0,20},?|[a-z]\)|['’]s|s['’]|\b[Aa])[ \t\n]{1,4}\Z")
_BEGINS = re.compile(r"[.;:)\n]\s{1,20}\Z")
_GOES_ON = re.compile(
    r"\s{1,3}(?:shall|will|must|may|is|are|does|do|has|have|includes?|can|and|or|of|which|that|in"
    r"|to|under|from|by|with|for|at|on|not)\b"
)
_LONGER = re.compile(r"(?:[ \t]{1,3}|[ \t]{0,3}\n[ \t]{0,20})[A-Z0-9]|[-/]|\.[a-z]")
_NAMED = re.compile(
    r"[.,;]{0,2}[\"”]|\s{1,3}\((?:as|has|the\s{1,3}meaning)\b|,?\s{1,3}as\s{1,3}(?:such|that|defined)\b"
)
"""Behind a title in quotation marks, and behind a term that another text defines."""
_OPEN_QUOTE = re.compile(r"(?:“[^”\n]{0,80}|(?:^|\s|\()\"(?=\S)[^\"\n]{0,80})\Z")
_CAME_FROM = re.compile(r"[\w,’'] [A-Z][a-z]{1,24}\s{1,3}(?:of|and|for|&|or)\s{1,3}\Z")
"""Part of a longer name, and no list that begins its sentence: `Payments of`."""
_PLAIN_WORD = re.compile(r"(?<![A-Za-z])[a-z]{2,}")
TWO = 2
"""Words that a term has at least."""
TWICE = 2
"""Places up to which a term is a stray one."""
PROSE = 12
"""Words in small letters around a term, which the lines of a table have not."""
AROUND = 100
"""Characters in front of a term and behind it in which they are counted."""


def strays(paper: Paper) -> tuple[tuple[Use, ...], ...]:
    """The stray terms of an agreement, each with its places; read once."""
    return paper.once(_strays)


def _strays(paper: Paper) -> tuple[tuple[Use, ...], ...]:
    words = vocabulary(paper)
    names = frozenset(name for name in names_of(paper) if not is_ordinary((name,)))
    found: dict[str, list[Use]] = defaultdict(list)
    for use in _phrases(paper.document.text, names):
        found[folded(use.term)].append(use)
    return tuple(
        tuple(uses)
        for term, uses in found.items()
        if len(uses) <= TWICE
        and not _is_known(term, words)
        and not is_own_name(term, names)
        and _is_prose(paper.document.text, uses[0])
        and _is_rare(paper.document.text, uses[0])
    )


def _phrases(text: str, names: frozenset[str]) -> Iterator[Use]:
    """Phrases with capitals in the middle of a sentence, or those that begin one with a verb."""
    for match in _PHRASE.finditer(text):
        start, small = _first(match, names)
        before = text[max(0, start - 40) : start]
        term = text[start : match.end()].split()
        if len(term) < TWO or _SMALL.intersection(w.lower() for w in term if w != "of"):
            continue
        opens = not small and not _INSIDE.search(before)
        if opens and not (_BEGINS.search(before) and _GOES_ON.match(text, match.end())):
            continue
        if _LONGER.match(text, match.end()) or _CAME_FROM.search(before) or over_rows(text, start):
            continue
        if _NAMED.match(text, match.end()) or _OPEN_QUOTE.search(text[max(0, start - 90) : start]):
            continue
        yield Use(
            term=text[start : match.end()], start=start, end=match.end(), determined=not opens
        )


def _first(match: re.Match[str], names: frozenset[str]) -> tuple[int, bool]:
    """Where a phrase begins behind `The` or a name, and whether such a word was there."""
    start = match.start()
    for word in re.finditer(r"\S+", match["term"]):
        start = match.start() + word.start()
        small = word.group().lower()
        if small not in _SMALL and small not in names:
            break
    return start, start > match.start()


def _is_known(term: str, words: Vocabulary) -> bool:
    """Whether anything defines the term, or more than a word that it ends with."""
    parts = term.split()
    tail = term.partition(" of ")[2]
    return (bool(tail) and tail in words.known) or any(
        " ".join(parts[i:]) in words.known for i in range(len(parts) - 1)
    )


def _is_prose(text: str, use: Use) -> bool:
    around = text[max(0, use.start - AROUND) : use.end + AROUND]
    return len(_PLAIN_WORD.findall(around)) >= PROSE


def _is_rare(text: str, use: Use) -> bool:
    """Whether the words stand nowhere else either, in capitals or without."""
    shape = r"\s{1,20}".join(re.escape(word) for word in use.term.split())
    found = re.finditer(shape, text, re.IGNORECASE)
    return sum(1 for _ in found) <= TWICE
