# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A reference and the numbers of the clauses: it points to a clause that is not there.

Finds references to a section, article, clause or paragraph of this agreement whose number no
part of it has, and references that a word processor could not work out.

Leaves alone what belongs to a statute or to another agreement, references of amendments, which
name the parts of the text they change, and exhibits, which may count anew. Where the numbers of
the text itself have gaps, or only an item of a list is missing that may be unnumbered, it says
so with less weight.

It matters because a right that hangs on a clause that is not there hangs in the air: a cure
period `under Section 12.4`, a survival list, a carve-out from the cap.

It is mended by pointing to the clause that was meant; the edit proposes the one whose heading
fits the words around the reference, else the nearest, and a person has to look.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.parts import Parts, Steps, shown
from licet.review.discrepancies.form.pointing import Pointer, pointing
from licet.review.discrepancies.form.standing import astray, own_steps
from licet.review.discrepancies.form.topics import cited, likely
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_BROKEN = re.compile(
    r"error!\s{1,2}(?:reference\s{1,2}source|bookmark)\s{1,2}not\s{1,2}(?:found|defined)\.?",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"^[ \t]*(?:\[\s?\*|\*\s?\*\s?\*|\[?redacted\b)", re.IGNORECASE | re.MULTILINE)
"""A paragraph left out of a filing, and with it perhaps the number that is pointed to."""
MANY = 6
"""Sections from which on a text whose own count has gaps is still known to end where it does."""
FEW = 2
"""Parts of a section from which on they are counted."""
_THIS = re.compile(r"\bthis\s{1,3}\Z", re.IGNORECASE)


def _find(paper: Paper) -> Iterator[Finding]:
    yield from _unresolved(paper)
    seen = pointing(paper)
    missing: dict[Steps, list[Pointer]] = {}
    for pointer in seen.pointers:
        if not (pointer.certain or pointer.rare):
            continue
        if not seen.parts.has(pointer.steps) or _was_cut(paper, seen.parts, pointer.steps):
            together = pointer.steps if isinstance(pointer.steps[-1], int) else pointer.steps[:-1]
            missing.setdefault((*together, ""), []).append(pointer)
    for pointers in missing.values():
        if seen.parts.top or _is_gap(seen.parts, pointers[0].steps):
            yield _finding(paper, seen.parts, pointers)


def _unresolved(paper: Paper) -> Iterator[Finding]:
    for match in _BROKEN.finditer(paper.document.text):
        place = paper.place(match.start(), match.end())
        yield found(
            RULE, [place], f"`{place.quote}` stands in §{place.section} where a clause was meant",
            mend="write the number of the clause that was meant",
        )  # fmt: skip


def _finding(paper: Paper, parts: Parts, pointers: list[Pointer]) -> Finding:
    steps = pointers[0].steps
    places = [paper.place(p.start, p.end) for p in pointers]
    kind = pointers[0].kind
    named = " and ".join(dict.fromkeys(f"{kind} {shown(p.steps)}" for p in pointers))
    own = astray(paper, parts, pointers[0])
    target = own_steps(paper, pointers[0], own) if own else likely(parts, pointers[0])
    edit = None
    if target is not None and target != steps:
        edit = Edit(
            replacements=tuple(
                Replacement(start=p.number, end=p.end, words=shown(target)) for p in pointers
            ),
            comment=f"There is no {named}; {cited(target)} seems to be meant, please confirm.",
        )
    severity = Severity.MEDIUM if _is_sure(parts, steps, pointers, paper) else Severity.LOW
    return found(
        RULE, places, f"§{places[0].section} points to {named}, and there is none",
        severity=severity, confidence=0.9 if severity is Severity.MEDIUM else 0.5, edit=edit,
        mend="point to the clause that was meant, or strike the reference",
        because=(f"sections 1 to {max(parts.top)}",) if len(steps) == 1 else (),
    )  # fmt: skip


def _is_gap(parts: Parts, steps: Steps) -> bool:
    """Whether the parts around a number are there: 2.3 and 2.5, or 2.3 and section 3, for 2.4."""
    if len(steps) != 2:
        return False
    section, own = steps
    if not isinstance(section, int) or not isinstance(own, int):
        return False
    there = {step for step in parts.children((section,)) if isinstance(step, int)}
    last = own - 1 == max(there, default=0) and len(there) >= FEW and parts.has((section + 1, 1))
    return own - 1 in there and (own + 1 in there or last)


def _is_beyond(parts: Parts, steps: Steps) -> bool:
    """Whether a number lies beyond a row that is counted nearly or wholly without a gap."""
    if not all(isinstance(step, int) for step in steps) or len(steps) > 2:
        return False
    own = int(steps[-1])
    if len(steps) == 1:
        last = max(parts.top, default=0)
        return last >= MANY and own > last + 1 and 4 * len(set(parts.top)) >= 3 * last
    there = {step for step in parts.children(steps[:1]) if isinstance(step, int)}
    last = max(there, default=0)
    follows = parts.has((int(steps[0]) + 1, 1)) or (int(steps[0]) + 1,) in parts.by_steps
    return last > FEW and own > last and there >= set(range(1, last + 1)) and follows


def _was_cut(paper: Paper, parts: Parts, steps: Steps) -> bool:
    """Whether the number stands in a table of contents alone, and not where its part would."""
    if steps in parts.by_steps or steps in parts.labels or not _is_gap(parts, steps):
        return False
    before = parts.stretch((steps[0], int(steps[1]) - 1))
    if before is None or any(known[:2] == steps for known in parts.by_steps):
        return False
    shape = rf"(?<![0-9.]){steps[0]}\.{steps[1]}(?![0-9])"
    return re.search(shape, paper.document.text[before[0] : before[1]]) is None


def _is_sure(parts: Parts, steps: Steps, pointers: list[Pointer], paper: Paper) -> bool:
    text = paper.document.text
    this = all(_THIS.search(text[max(0, p.start - 8) : p.start]) for p in pointers)
    if this:
        return all(astray(paper, parts, p) is not None for p in pointers)
    if not all(p.certain for p in pointers):
        return False
    if not (parts.whole() or _is_gap(parts, steps) or _is_beyond(parts, steps)):
        return False
    if len(steps) == 1 and any(known[:1] == steps for known in parts.written):
        return False  # `16.2` stands somewhere, and 16 may have been overlooked
    letters = [step for step in steps if isinstance(step, str)]
    if len(letters) > 1 or (letters and not isinstance(steps[-1], str)):
        return False
    above = steps[:-1]
    span = parts.stretch(above) if above else None
    if span and _HIDDEN.search(text, *span):
        return False
    return not above or not parts.has(above[:1]) or parts.has(above)


RULE = Rule(
    id="F-006", family=Family.FORM, title="reference to a clause that is not there",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
