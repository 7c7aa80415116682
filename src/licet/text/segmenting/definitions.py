# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Terms a text defines, and where."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from licet.terms.documents import Clause, Definition

__all__ = ["defines", "definitions_of"]

_OPEN = "[\"“„«]|``|''"
_CLOSE = "[\"”“»]|''"
_MEANS = (
    r"(?:\s+(?:of|when used with respect to|with respect to)\s+(?:an?|any|the)\s+\w+,?)?"
    r"(?:,?\s*(?:as used (?:herein|in this \w+)|when used in this \w+),?)?\s+"
    r"(?:shall\s+|will\s+|each\s+)?"
    r"(?:means?|mean\s+and\s+include|refers?\s+to|ha(?:s|ve)\s+the\s+(?:meanings?|same)|includes?|"
    r"designates?|denotes?|signif(?:y|ies)|stands?\s+for|"
    r"(?:is|are)\s+(?:to\s+be\s+)?understood\s+(?:as|to\s+(?:be|mean))|"
    r"be\s+defined\s+as|is\s+defined\s+as|(?:be\s+)?deemed\s+to\s+mean)\b"
)
_QUOTED = re.compile(rf"(?:{_OPEN})\s?([^\"“”„«»\n]{{1,80}}?),?\s?(?:{_CLOSE})")
_ALSO = re.compile(
    rf"\s*(?:\(\s*)?(?:,|or|and|and/or|/|,\s*(?:or|and))\s*(?:or\s+|the\s+)?(?={_OPEN})|"
    rf"\s*\(\s*(?:or|and|each,?\s+an?|collectively,?(?:\s+the)?|the)?,?\s*(?={_OPEN})"
)
_AFTER = re.compile(r"\s*\)?" + _MEANS, re.IGNORECASE)
_ASIDE = re.compile(
    r"\(\s*(?:(?:each|individually|collectively|together|hereinafter|hereafter|herein|as|also|"
    r"sometimes|referred|known|called|to|such|all|any|of|the|foregoing|and|or|a|an|in|this|"
    r"agreement|is|are|being|defined|jointly|with|its|affiliates|these|those|may"
    r"|be)\b[\s,:]*){0,14}$",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\s*[A-Z][\w'’&/-]*(?:[ \t]+(?:[A-Z][\w'’&/-]*|of|and|or|the|for|to|in)){0,6}"
    r"\s+(?:means|shall\s+mean)\b"
)


def defines(text: str, start: int, end: int) -> bool:
    """Whether a paragraph, or the rest of one after its number, is a definition's entry."""
    head = text[start : min(end, start + 320)].lstrip("*_ \t•-")
    if head[:1] in "\"“„«'`":
        first = _QUOTED.match(head)
        while first:
            if _AFTER.match(head, first.end()):
                return True
            if re.match(r"\s*[:–—-]\s", head[first.end() : first.end() + 3]):
                return True
            joined = _ALSO.match(head, first.end())
            first = _QUOTED.match(head, joined.end()) if joined else None
            if first is None:
                return False
        return False
    return bool(_PLAIN.match(head))


def definitions_of(text: str, clauses: Sequence[Clause]) -> tuple[Definition, ...]:
    """Every term in quotation marks that the text gives a meaning, with the words that do.

    For `"Term" means …` the span is the innermost clause; for `(the "Term")` it is the
    bracket with its term.
    """
    found: list[Definition] = []
    starts = [c.start for c in clauses]
    chain: list[tuple[str, int]] = []
    edge = -1
    for quoted in _QUOTED.finditer(text):
        term = " ".join(quoted.group(1).split()).strip("*_ ")
        if chain and not _joined(text, edge, quoted.start()):
            chain = []
        if not term or not any(c.isalnum() for c in term):
            continue
        chain.append((term, quoted.start()))
        edge = quoted.end()
        if _AFTER.match(text, quoted.end(), quoted.end() + 80):
            first = chain[0][1]
            end = _clause_end(text, clauses, starts, first)
            found.extend(Definition(term=t, start=first, end=end) for t, _ in chain)
            chain = []
        elif _aside(text, quoted):
            opening = text.rfind("(", max(0, quoted.start() - 120), quoted.start())
            close = text.find(")", quoted.end(), quoted.end() + 120)
            stop = close + 1 if close >= 0 else quoted.end()
            found.append(Definition(term=term, start=opening, end=stop))
    return tuple(sorted(set(found), key=lambda d: (d.start, d.end, d.term)))


def _joined(text: str, edge: int, start: int) -> bool:
    link = _ALSO.match(text, edge, start + 2) if start - edge < 40 else None
    return link is not None and link.end() == start


def _aside(text: str, quoted: re.Match[str]) -> bool:
    """`(the "Term")`, `(hereinafter "Term")`, `("Term")`, `("Term", and with …, "Other")`."""
    before = text[max(0, quoted.start() - 120) : quoted.start()]
    opening = before.rfind("(")
    if opening < 0 or ")" in before[opening:]:
        return False
    inside = re.sub(_QUOTED, " ", before[opening:])
    return bool(_ASIDE.fullmatch(inside.rstrip() + " ") or _ASIDE.match(inside.rstrip() + " "))


def _clause_end(text: str, clauses: Sequence[Clause], starts: Sequence[int], at: int) -> int:
    index: int | None = bisect_right(starts, at) - 1
    while index is not None and index >= 0:
        clause = clauses[index]
        if clause.start <= at < clause.end:
            return clause.end
        index = clause.parent
    stop = text.find("\n", at)
    return stop if stop > at else len(text)
