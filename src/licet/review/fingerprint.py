# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A text as words that no layout changes, and the hashes by which it is recognised.

Copies of one licence differ in line ends, indentation, quote marks, markup, comment signs and
the name after "Copyright". None of these may change a word or the cut between two sentences,
so sentences end at punctuation only, never at a line end.

Source:
    SPDX License List matching guidelines (white space, capitals, punctuation, quotes, dashes,
    copyright symbols, copyright notices, optional text); decision record 0003.
"""

import base64
import hashlib
import re
import unicodedata
import zlib
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from licet.terms.licences import Fingerprint, Standing

__all__ = [
    "SCHEME",
    "Words",
    "digest_of",
    "fingerprint",
    "hash_of",
    "is_notice",
    "read_words",
    "sketch_of",
]

SCHEME = "licet/words/1"
"""Name of the normalisation and the hashes below; a change of either is a new name."""

SHORTEST, LONGEST = 4, 96
"""Words in a sentence: shorter ones join the next, longer ones are cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of a text, normalised, and where each stands."""

    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    """Characters of the text, half-open."""
    bounds: tuple[int, ...]
    """Word at which each sentence starts; the last is the number of words."""
    links: tuple[tuple[int, str], ...] = ()
    """Targets of Markdown links, hashed, each with the word before it: no words of the text, and
    gone from a rendered copy, but not to be swapped for another address either."""

    def sentence_at(self, word: int) -> int:
        """Index of the sentence that holds a word."""
        return bisect_right(self.bounds, word) - 1


_BREAK = r"(?:[ \t]+|[ \t]*\n[ \t>*#/|]*)?"
"""A line end with the marks of the next line; a single space where one was reflowed away."""

_TOKEN = re.compile(
    rf"""
    [^\W_]+
    (?: (?: [\u00ad\u200b-\u200d\u2060\ufeff]+{_BREAK}    # soft hyphen, zero-width marks
          | ['’‘ʼ´`]                                         # it's
          | \*{{1,3}}                                        # markup inside a word
          | (?<=\d)[.,](?=\d)                                # 1,000 and 3.1
          | (?<=[^\W\d_])[-‐‑]{_BREAK}\*{{0,3}}(?=[^\W_]) # non-exclusive, also at a line end
          | (?<=\d)[-‐‑]{_BREAK}\*{{0,3}}(?=[^\W\d_])             # 3-month
        ) [^\W_]+ )*
    | [$€£¥%©]
    """,
    re.VERBOSE,
)
_INNER = re.compile(r"[\s'’‘ʼ´`*>#/|\-‐‑\u00ad\u200b-\u200d\u2060\ufeff]+|(?<=\d),(?=\d)")
_UNSEEN = re.compile(
    r"\]\((?P<link>(?:[^()\s]|\([^()\s]*\)|(?<=\S)\n[ \t>*#/|]*(?=[^\s()]))*)\)"
    r"|https?://"
    r"|</?(?:a|b|i|u|em|p|br|hr|div|span|strong|h[1-6]|ul|ol|li|table|tbody|thead|tr|td|th|code"
    r"|pre|sup|sub|center|img)(?:\s[^<>]*)?/?>"
    r"|&(?:[a-z]{2,8}|\#\d{1,6});",
    re.IGNORECASE,
)
_END = re.compile(r"[.;:?!。；：？！]['\"”’»)\]*_]*\s")


def read_words(text: str) -> Words:
    """The words of a text as no layout changes them, with their places and sentences."""
    targets: list[tuple[int, str]] = []

    def blank(match: re.Match[str]) -> str:
        if link := match["link"]:
            targets.append((match.start(), _address(link)))
        return " " * len(match.group())

    masked = _UNSEEN.sub(blank, text)
    tokens: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(masked):
        if token := _normal(match.group()):
            tokens.append(token)
            starts.append(match.start())
            ends.append(match.end())
    cuts = (
        i + 1
        for i, end in enumerate(ends)
        if i + 1 == len(ends)
        or (starts[i + 1] - end > 1 and _END.search(masked[end : starts[i + 1]]))
    )
    return Words(
        tokens=tuple(tokens), starts=tuple(starts), ends=tuple(ends),
        bounds=tuple(_bounds(cuts, len(tokens), ())),
        links=tuple((max(0, bisect_right(starts, at) - 1), mark) for at, mark in targets),
    )  # fmt: skip


def _address(link: str) -> str:
    joined = re.sub(r"\n[ \t>*#/|]*", "", link)
    bare = joined.casefold().split("://")[-1].rstrip("/#")
    return hash_of([bare])


def _normal(token: str) -> str:
    if token.isascii() and token.isalnum():
        return token.lower()
    if token == "©":  # noqa: S105
        return "c"
    return unicodedata.normalize("NFKC", _INNER.sub("", token)).casefold()


def _bounds(cuts: Iterable[int], count: int, walls: Sequence[int]) -> Iterator[int]:
    """Starts of sentences, then `count`; walls always cut, short sentences join the next."""
    hard = {0, count, *walls}
    edges = sorted({*cuts, *hard})
    kept = [0]
    for place, edge in enumerate(edges[1:], start=1):
        following = edges[place + 1] if place + 1 < len(edges) else count
        last_and_short = following == count and count - edge < SHORTEST and edge != count
        if edge in hard or (edge - kept[-1] >= SHORTEST and not last_and_short):
            kept.append(edge)
    for start, end in pairwise(kept):
        yield from range(start, max(start + 1, end), LONGEST) if end > start else ()
    yield count


def digest_of(tokens: Iterable[str]) -> str:
    """BLAKE2b-128 of the words, hexadecimal: the same for two copies of one text."""
    return hashlib.blake2b(" ".join(tokens).encode(), digest_size=16).hexdigest()


def hash_of(tokens: Iterable[str]) -> str:
    """Eleven characters for one sentence: BLAKE2b-64, base64."""
    raw = hashlib.blake2b(" ".join(tokens).encode(), digest_size=8).digest()
    return base64.urlsafe_b64encode(raw)[:11].decode()


def sketch_of(tokens: Iterable[str]) -> bytes:
    """One byte a word: enough to align a changed sentence, too little to give it back."""
    return bytes(zlib.crc32(token.encode()) & 0xFF for token in tokens)


def fingerprint(text: str) -> Fingerprint:
    """The fingerprint of a licence, from its whole text."""
    words = read_words(text)
    blanks = _blanks(text, words)
    optional = _optional_from(words.tokens)
    walls = [edge for blank in blanks for edge in blank]
    if optional is not None:
        walls.append(optional)
    bounds = tuple(_bounds(words.bounds[1:-1], len(words.tokens), walls))
    inside = {i for start, end in blanks for i in range(start, end)}
    sentences = []
    for start, end in pairwise(bounds):
        standing = Standing.FIRM
        if start in inside:
            standing = Standing.BLANK
        elif optional is not None and start >= optional:
            standing = Standing.OPTIONAL
        part = words.tokens[start:end]
        sentences.append(f"{standing}{hash_of(part)}{sketch_of(part).hex()}")
    return Fingerprint(
        scheme=SCHEME, digest=digest_of(words.tokens), sentences=tuple(sentences),
        links=tuple(sorted({mark for _, mark in words.links})),
    )  # fmt: skip


_END_OF_TERMS = ("end", "of", "terms", "and", "conditions")
_HOW_TO_APPLY = ("how", "to", "apply")


def _optional_from(tokens: Sequence[str]) -> int | None:
    """First word of the instructions that some licences print after their terms."""
    for i in range(len(tokens) - len(_END_OF_TERMS)):
        if tuple(tokens[i : i + 5]) == _END_OF_TERMS:
            near = tokens[i + 5 : i + 5 + 5]
            if any(tuple(near[j : j + 3]) == _HOW_TO_APPLY for j in range(3)):
                return i + 5
    return None


_COPYRIGHT_LINE = re.compile(
    r"^[ \t>#*/;|-]*(?P<s>(?:copyright|©)[ \t]*(?:\(c\)|©)?[ \t]*(?=[\[<{])[^\n]{1,120})$",
    re.IGNORECASE | re.MULTILINE,
)
_PLACE_TO_FILL = re.compile(r"[\[<{](?!https?:)([^\[\]<>{}]{2,90})[\]>}]")


def _blanks(text: str, words: Words) -> list[tuple[int, int]]:
    """Word ranges that every user fills in; a copyright line that names someone is no blank."""
    spans = [m.span("s") for m in _COPYRIGHT_LINE.finditer(text)]
    optional = _optional_from(words.tokens)
    if optional is not None:
        begin = words.starts[optional]
        spans += [m.span() for m in _PLACE_TO_FILL.finditer(text, begin)]
    found: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        first = bisect_right(words.ends, start)
        last = bisect_right(words.starts, end - 1)
        if first < last and (not found or first >= found[-1][1]):
            found.append((first, last))
    return found


_OPENS_NOTICE = frozenset({"copyright", "c", "portions", "copyrights", "spdxfilecopyrighttext"})
_BINDS = frozenset(
    re.findall(
        r"\w+",
        """academic agree agreement binding but commercial commercially condition conditions dual
        distribute distributed evaluation except exclude excluded excluding exclusively forbidden
        grant granted governed if inside no outside territory users within
        internal license licensed licence licenced may modify must noncommercial nonprofit not
        only permission permitted personal prohibited provided purpose purposes redistribute
        require required research restricted restriction royalty sell shall solely subject terms
        unless use used with without""",
    )
)


def is_notice(tokens: Sequence[str], title: frozenset[str]) -> bool:
    """Whether words are only a title and copyright statements: they grant and forbid nothing."""
    joined = f" {' '.join(tokens)} ".replace(" all rights reserved ", " ")
    rest = joined.split()
    while rest and rest[0] in title:
        rest = rest[1:]
    while rest and rest[-1] in title:
        rest = rest[:-1]
    if not rest:
        return True
    if rest[0] == "spdxlicenseidentifier":
        return len(rest) <= 4
    return rest[0] in _OPENS_NOTICE and len(rest) <= LONGEST and not _BINDS & set(rest)
