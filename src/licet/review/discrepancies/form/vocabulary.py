# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which terms does a text define, and which does it use as if it did?

A term is known as soon as anything in the text could be its definition: quotation marks, a
bracket, a line that begins with it, bold type. Used as a term is only what has capitals in the
middle of a sentence behind a word such as `the`, `such` or `any`.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from licet.review.paper import Paper
from licet.terms import Document
from licet.terms.documents import Clause, ClauseKind, Definition

__all__ = ["Meaning", "Use", "Vocabulary", "folded", "over_rows", "vocabulary"]

_WORD = r"[A-Z][A-Za-z]*(?:['’-][A-Za-z]+){0,2}"
_GAP = r"(?:[ \t]{1,3}|[ \t]{0,3}\n[ \t]{0,20})"
_PHRASE = re.compile(
    rf"(?=[A-Z])(?<=\s)(?<![\w.,;:!?&/\"“(\[-])(?P<term>{_WORD}(?:{_GAP}{_WORD}){{0,4}})(?![\w&@\"”])"
)
_FIRST = re.compile(
    r"(?:\(?[0-9A-Za-z.]{1,8}[.)]\s{1,4}|[0-9.]{1,8}\s{1,4})?(?P<before>(?:(?:Neither|Either|Only|Some|Another|However|Whether|Unless|Once|While|Since|Because|Whoever|Both|Other|Where|Under|"
    r"Subject\sto|Rights\sin|When|From|With|Upon|After|Before|During|Until|Such|Each|Every|"
    r"Their|These|Those|This|That|Said|Your|The|Any|All|For|Its|Our|But|And|An?|No|In|Of|On|"
    r"If|To|At|By|As|Or|an?|the|any|all|each|such|of)\s{1,3}){0,3})"
    rf"(?P<term>{_WORD}(?:{_GAP}{_WORD}){{0,4}})(?=(?:'s|’s)?\s{{1,3}}[a-z(])"
)
_LEADS = re.compile(r"(?<![\w-])[a-z]{1,24},?\s{1,3}\Z")
_DETERMINED = re.compile(
    r"\b(?:the|such|any|each|all|every|its|their|said|these|those|an?|no|another|either|neither|"
    r"one|your|our|some|both)\s{1,3}\Z"
)
_QUOTE = re.compile(
    r"(?:[\"“„]|''|``"
    r"|(?<![A-Za-z])['‘])\s{0,2}(?P<term>[A-Za-z][^\"“”„\n]{0,70}?)[,.]?\s{0,2}(?:[\"”“]|''"
    r"|['’](?![a-z]))"
)
_TORN = re.compile(
    r"[\"“](?P<term>[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2}[ \t]{0,3}\n[ \t]{0,20}"
    r"[A-Z][\w-]{1,20}(?: [A-Z][\w-]{1,20}){0,2})[\"”]"
)
"""A term in quotation marks over the end of a line."""
_BOLD = re.compile(
    r"\*\*\s{0,2}(?P<term>[A-Z][^*\n]{1,60}?)[.:,]?\s{0,2}\*\*|__(?P<term2>[A-Z][^_\n]{1,60}?)__"
)
_OPENS = re.compile(
    r"(?:^|\n|\n\s{0,8}(?:\(?[0-9a-z.]{1,7}[.)]?\s{1,4}))[ \t*_>|-]{0,12}"
    r"(?P<term>[A-Z][A-Za-z'’/ -]{1,60}?)\s{0,3}"
    r"(?:[:.|–—-]|\t|\s{2,}|\bmeans?\b|\bshall\s{1,3}mean|\bis\s{1,3}defined"
    r"|\bhas\s{1,3}the\s{1,3}meaning|\brefers?\s{1,3}to|\n)"
)
_ARTICLE = re.compile(r"\A(?:the|an?)\s{1,3}", re.IGNORECASE)
"""`"The Program" refers to` what is called Program elsewhere."""
_GOING_ON = re.compile(r"[^\n]{50}[a-z,]\Z")
"""A full line that does not end its sentence: what begins the next one defines nothing."""
_CALLED = re.compile(
    r"(?:\(|\b(?:called|referred\s{1,3}to\s{1,3}as|hereinafter|known\s{1,3}as|titled|entitled"
    r"|means?|i\.e\.,?|defined\s{1,3}as|named?))"
    r"\s{1,3}(?:the\s{1,3}|an?\s{1,3}"
    r"|as\s{1,3})?(?P<term>[A-Z][A-Za-z'’-]*(?:\s{1,3}[A-Z][A-Za-z'’-]*){0,4})"
    r"|\((?:the\s{1,3})?(?P<term2>[A-Z][A-Za-z'’-]*(?:\s{1,3}[A-Z][A-Za-z'’-]*){0,4})\)"
)


_GOES_ON = re.compile(
    r"\s{1,3}(?:(?:of|for)\s{1,3}(?:the\s{1,3})?|(?:and|or|&)\s{1,3}|in\s{1,3}(?=Control|Law))"
    r"(?P<next>[A-Z][\w-]*)|[-/.,]?[A-Z0-9]|\.[a-z]|\s{1,3}[A-Z0-9]"
)
_CAME_FROM = re.compile(r"[A-Z][A-Za-z]*\s{1,3}(?:of|and|for|to|in|on|with|by|&)\s{1,3}\Z")
"""Part of a longer name: `Board of Directors`, `Change of Control`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """A term, and the words that define it."""

    term: str
    start: int
    end: int
    """Of the defining words."""
    at: int
    """Where the term itself begins, behind its quotation mark."""
    until: int
    """Where the term itself ends."""

    means: bool
    """Whether it is defined by `means`, and not in a bracket."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One capitalised phrase in the middle of a sentence."""

    term: str
    start: int
    end: int
    determined: bool
    """Whether `the`, `such`, `any` or the like stands before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vocabulary:
    """What a text defines and what it uses."""

    meanings: tuple[Meaning, ...]
    known: frozenset[str]
    """Folded terms that anything in the text may define."""
    quoted: frozenset[str]
    """Those of them that stand in quotation marks, brackets or bold type, or are said to mean."""
    uses: Mapping[str, tuple[Use, ...]]
    """Capitalised phrases in the middle of a sentence, by their folded form."""
    opening: Mapping[str, tuple[Use, ...]]
    """Those that begin a sentence and are more than its first word."""

    def all_uses(self) -> Iterator[tuple[str, tuple[Use, ...]]]:
        """Every phrase with the places that use it, in whatever part of a sentence."""
        for term in dict.fromkeys((*self.uses, *self.opening)):
            uses = (*self.uses.get(term, ()), *self.opening.get(term, ()))
            at = {use.start: use for use in uses}
            yield term, tuple(at[start] for start in sorted(at))


_ENDS = re.compile(r"(?:'s|’s|s'|s’)\Z")


def folded(term: str) -> str:
    """A term without case, possessive and plural.

    >>> folded("Licensed  Materials'"), folded("Sub-Licensee's"), folded("Territories")
    ('licensed material', 'sub-licensee', 'territory')
    """
    words = _ENDS.sub(lambda m: "s" if m.group()[0] == "s" else "", " ".join(term.split())).lower()
    words = words.replace("\u00ad", "-")  # a soft hyphen that a conversion left
    words = words.removesuffix("(s)").removesuffix("(es)")
    if words.endswith("ies") and len(words) > 5:
        return words[:-3] + "y"
    if words.endswith(("sses", "xes", "ches", "shes")):
        return words[:-2]
    return words[:-1] if words.endswith("s") and not words.endswith(("ss", "us", "is")) else words


def vocabulary(paper: Paper) -> Vocabulary:
    """The terms that an agreement defines, and those it uses; read once."""
    return paper.once(_vocabulary)


def _vocabulary(paper: Paper) -> Vocabulary:
    document = paper.document
    meanings = tuple(_meanings(document))
    defined = frozenset(folded(m.term) for m in meanings)
    quoted = defined | {folded(t) for t in _known(document, (_QUOTE, _TORN, _BOLD, _CALLED))}
    headed = {folded(clause.heading) for clause in document.clauses if clause.heading}
    return Vocabulary(
        meanings=meanings,
        quoted=quoted,
        known=quoted | headed | {folded(t) for t in _known(document, (_OPENS,))},
        uses=MappingProxyType(_uses(document.text, defined)),
        opening=MappingProxyType(_opening(paper)),
    )


def _meanings(document: Document) -> Iterator[Meaning]:
    text = document.text
    for one in document.definitions:
        at = _written(text, one)
        if at is None:
            continue
        means = text[one.start] != "("
        yield Meaning(
            term=one.term, start=one.start, end=one.end, at=at[0], until=at[1], means=means
        )


def _written(text: str, one: Definition) -> tuple[int, int] | None:
    shape = re.compile(r"\s{1,4}".join(re.escape(word) for word in one.term.split()))
    match = shape.search(text, one.start, min(one.end, one.start + 400))
    return match.span() if match else None


def _known(document: Document, shapes: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    text = document.text
    for shape in shapes:
        for match in shape.finditer(text):
            if shape is _OPENS and _GOING_ON.search(
                text, max(0, match.start() - 60), match.start()
            ):
                mark = text[match.end() - 1]
                if mark not in ":|\tso":  # nor `means`, `refers to`
                    continue
            term = match["term"] or match.groupdict().get("term2") or ""
            yield term
            yield _ARTICLE.sub("", term)
            yield from re.split(r"\s+(?:and|or)\s+|/|,\s*", term)


_ITSELF = re.compile(r"\b(?:this|these)\s\Z", re.IGNORECASE)
_NEXT_ROW = re.compile(r"(?:Agreement|Contract|Terms|Licen[sc]e|Deed)[ \t|]*\n")
"""`this Agreement` ends a row, and a label begins the next."""


def over_rows(text: str, start: int) -> bool:
    """Whether words with capitals that begin at `start` belong to two rows of a table."""
    itself = _ITSELF.search(text, max(0, start - 8), start)
    return itself is not None and _NEXT_ROW.match(text, start) is not None


def _uses(text: str, defined: frozenset[str]) -> dict[str, tuple[Use, ...]]:
    found: dict[str, list[Use]] = defaultdict(list)
    for match in _PHRASE.finditer(text):
        before = text[max(0, match.start() - 40) : match.start()]
        if not _LEADS.search(before):
            continue
        term = match["term"]
        longer = _GOES_ON.match(text, match.end())
        if longer and longer["next"] and folded(longer["next"]) in defined:
            longer = None  # `each Group Entity of Licensee`
        row = before.endswith("\n") and not re.search(r"\s|-", term)
        row = row or over_rows(text, match.start("term"))
        if longer or row or _CAME_FROM.search(before):
            continue
        found[folded(term)].append(
            Use(
                term=term, start=match.start("term"), end=match.end("term"),
                determined=_DETERMINED.search(before) is not None,
            )
        )  # fmt: skip
    return {term: tuple(uses) for term, uses in found.items()}


def _opening(paper: Paper) -> dict[str, tuple[Use, ...]]:
    """`The Base Model must`, `Confidential Data is`: the first word has its capital anyway."""
    text = paper.document.text
    found: dict[str, list[Use]] = defaultdict(list)
    for sentence in paper.reading.sentences:
        match = _FIRST.match(text, sentence.start, sentence.end)
        if match is None or not re.search(r"\s", match["term"]):
            continue
        found[folded(match["term"])].append(
            Use(
                term=match["term"], start=match.start("term"), end=match.end("term"),
                determined=bool(match["before"]),
            )
        )  # fmt: skip
    return {term: tuple(uses) for term, uses in found.items()}


def clause_at(document: Document, offset: int) -> Clause | None:
    """The innermost numbered clause that holds a character."""
    inner = None
    for clause in document.clauses:
        if clause.start > offset:
            break
        if offset < clause.end and clause.kind is not ClauseKind.PARAGRAPH:
            inner = clause
    return inner
