# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is called by a name in passing: `its yearly fee (the “Fee”)`, and what stands before it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.form.telling_apart import content
from licet.review.paper import Paper

__all__ = ["Naming", "namings", "several_texts"]

_CALLED = re.compile(
    r"(?:\((?:(?:an?|the|each|such|together|collectively|individually|hereinafter|hereafter|herein"
    r"|all|as|referred|called|known|to)[,\s]{1,3}){0,6}"
    r"[\"“](?P<term>[A-Z][^\"”“\n]{1,60}?),?[\"”](?:,?\s(?:and|but)\s[^()\n]{0,40})?\)"
    r"|\b(?:is|are|counts?\sas|ranks?\sas)\s{1,3}(?:called\s{1,3})?(?:an?\s{1,3}|the\s{1,3})?"
    r"[\"“](?P<also>[A-Z][^\"”“\n]{1,60})[\"”](?=\s?[,.;])"
    r"|\b(?:called|known\s(?:herein\s)?as|referred\sto\s(?:herein\s)?as)\s{1,3}(?:an?\s|the\s)?"
    r"[\"“](?P<hence>[A-Z][^\"”“\n]{1,60})[\"”])"
)
_SENTENCE = re.compile(r"[^.;:\n]{0,300}\Z")
"""What stands in front of a name in its sentence."""
_CITES = re.compile(r"\b(?:as\sdefined|defined\sin|section|clause)\b", re.IGNORECASE)
_TITLE = re.compile(r"\bthis\b[^.;:]{0,90}\Z", re.IGNORECASE)
_ITSELF = re.compile(
    r"(?:.*\s)?(?:agreement|contract|addendum|amendment|deed|lease|guarant(?:y|ee)"
    r"|statement of work|sow|terms|policy|order)\Z",
    re.IGNORECASE,
)
"""Names of a text, and of the texts that are joined to it."""
SAID = 3
"""Words in front of a name from which on they say what is called so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A name given in passing."""

    term: str
    start: int
    end: int
    """Of the bracket, or of the words that give the name."""
    at: int
    until: int
    body: str
    """What stands in front of it in its sentence."""
    cites: bool
    """Whether it takes the name from another clause."""


def namings(paper: Paper) -> tuple[Naming, ...]:
    """The names that are given in passing; read once."""
    return paper.once(_namings)


def _namings(paper: Paper) -> tuple[Naming, ...]:
    return tuple(_read(paper.document.text))


def _read(text: str) -> Iterator[Naming]:
    for match in _CALLED.finditer(text):
        name = next(k for k, v in match.groupdict().items() if v)
        before = _SENTENCE.search(text, max(0, match.start() - 400), match.start())
        if before is None or len(content(before.group())) < SAID:
            continue
        yield Naming(
            term=" ".join(match[name].split()), start=match.start(), end=match.end(),
            at=match.start(name), until=match.end(name), body=before.group().strip(),
            cites=_CITES.search(text, match.start(), match.end()) is not None,
        )  # fmt: skip


def several_texts(paper: Paper, term: str, one: int, two: int) -> bool:
    """Whether a name is one of a text, or another text with its own names begins in between."""
    if _ITSELF.match(term):
        return True
    begins = [n.at for n in namings(paper) if _ITSELF.match(n.term) and _TITLE.search(n.body)]
    return any(one < at < two for at in begins[1:])
