# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where a new clause goes, and with which number."""

import re
from collections.abc import Iterable, Mapping

from licet.review.kinds import KindReading
from licet.review.paper import Paper
from licet.terms import Clause, ClauseKind, Edit, Replacement

__all__ = ["insert_clause"]

_APART = (ClauseKind.SECTION, ClauseKind.HEADING)
_LAST = re.compile(r"(?P<stem>.*?\.)(?P<number>\d{1,3})\Z")
_SIGNED = re.compile(
    r"in witness whereof|signed (?:by (?:the|their|its) (?:duly|authori[sz]ed)|for and on behalf)|"
    r"the parties have (?:signed|executed|caused)|[^ ][^:]{0,80} by: ?(?:  |/s/)"
)
"""Where the signatures begin, in folded text."""
LARGEST = 0.5
"""A clause with a greater share of the text is the text itself, not one of its clauses."""


def insert_clause(
    paper: Paper,
    readings: Mapping[str, KindReading],
    near: Iterable[str],
    *,
    heading: str,
    words: str,
    comment: str,
) -> Edit:
    """Put a clause at the end of the nearest related one, numbered as its neighbours are.

    Args:
        paper: The text.
        readings: Its kinds of clauses, by kind.
        near: Kinds behind which it belongs, the best first.
        heading: A heading for it, left out where its neighbours have none.
        words: The clause.
        comment: What is still to be settled.
    """
    clause = next((c for kind in near if (c := _clause(paper, readings.get(kind)))), None)
    text = paper.document.text
    end = _end(paper) if clause is None else clause.end
    signed = _SIGNED.search(paper.reading.folded, clause.start if clause else len(text) // 4, end)
    at = len(text[: signed.start() if signed else end].rstrip())
    number = _next_number(paper, clause) if clause else ""
    written = f"{number} {heading}. {words}" if number else f"{heading}. {words}"
    gap = "\n\n" if "\n\n" in text else "\n"
    return Edit(
        replacements=(Replacement(start=at, end=at, words=f"{gap}{written}"),), comment=comment
    )


def _clause(paper: Paper, reading: KindReading | None) -> Clause | None:
    """The whole clause that the last place of a kind stands in, short of the text itself."""
    if reading is None:
        return None
    sentence = paper.sentence(reading.places[-1].start)
    index = sentence.clause if sentence else None
    found: Clause | None = None
    most = LARGEST * len(paper.document.text)
    while index is not None:
        clause = paper.document.clauses[index]
        if clause.end - clause.start > most:
            break
        if clause.kind in _APART:
            found = clause
        index = clause.parent
    return found


def _next_number(paper: Paper, clause: Clause) -> str:
    """The number after the last of the clause's own parts: `9.4` after `9.3`."""
    clauses = paper.document.clauses
    whole = clauses.index(clause)
    parts = [c for c in clauses if c.parent == whole and c.number]
    last = _LAST.match(parts[-1].number) if parts else None
    if last is None or not last["stem"].startswith(clause.number):
        return ""
    return f"{last['stem']}{int(last['number']) + 1}"


def _end(paper: Paper) -> int:
    """Before the signatures and what is attached, else the end of the text."""
    for clause in paper.document.clauses:
        apart = clause.kind in (ClauseKind.SIGNATURE, ClauseKind.SCHEDULE, ClauseKind.EXHIBIT)
        if apart and clause.start > len(paper.document.text) / 4:
            return clause.start
    return len(paper.document.text)
