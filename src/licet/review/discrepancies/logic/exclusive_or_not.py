# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The same grant is exclusive in one place and non-exclusive in another.

Finds a licence, right or appointment that is called exclusive in one sentence and non-exclusive in
another, between the same parties and of the same thing; and an appointment that shuts others out
in one clause while another lets them be appointed.

Leaves alone: grants of different things (patents exclusively, marks not), for different takers,
in different territories or fields, and a sentence that gives way to another.

Why it matters: exclusivity is most of the price. If it fails, the licensee has paid for what the
licensor may sell again; if it holds, the licensor is in breach with its next licence.

How it is mended: say once what the grant is. The edit writes the first word in place of the second.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.cited_grants import exclusive_by_number
from licet.review.discrepancies.logic.clashing import cite, clash, instead
from licet.review.discrepancies.logic.matters_settled import with_matters
from licet.review.discrepancies.logic.several_grants import is_of_models, less_grave
from licet.review.discrepancies.rule import Rule
from licet.review.grants.exclusivity import exclusivity
from licet.review.grants.labels import labels
from licet.review.grants.licences import Licence, Mark, Sign, licences, same_licence
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_ELSEWHERE = words(r"\b(?:outside|other than|except|co-exclusive|during the \w+ period|after)\b")


_RECITED = words(r"\b(?:recitals?|background|whereas|preamble|warrant\w*|representations?)\b")
_ITS = words(r"\b(?:the|this|its|such|your|kind of) (?:licen[sc]e|rights?|grant)\b")


def _find(paper: Paper) -> Iterator[Finding]:
    found = list(_by_grants(paper)) or list(_by_words(paper))
    cited = {
        two: clash(
            RULE, paper, one, two, "is the grant here, but", severity=Severity.MEDIUM,
            witness=f"a second licensee for the same thing: {cite(paper, one[0])} and "
            f"{cite(paper, two[0])} do not agree whether there may be one",
            mend="say once whether the grant is exclusive",
        )
        for one, two in exclusive_by_number(paper)
    }  # fmt: skip
    told = {(p.start, p.end) for one in found for p in one.places}
    yield from with_matters(RULE, paper, [*found, *(f for s, f in cited.items() if s not in told)])


def _by_words(paper: Paper) -> Iterator[Finding]:
    """Of the one licence of a model or of data, in whatever words."""
    told = exclusivity(paper) if is_of_models(paper) else ()
    yes = [one for one in told if one.exclusive]
    no = [one for one in told if not one.exclusive]
    few, many = sorted((yes, no), key=len)
    for one in few[:_MOST] if many else ():
        early, late = sorted((one, many[0]), key=lambda t: t.start)
        marks = [
            Mark(sign=Sign.EXCLUSIVE if t.exclusive else Sign.NON_EXCLUSIVE,
                 start=t.start, end=t.end) for t in (early, late)
        ]  # fmt: skip
        yield _finding(paper, *marks, of_all=True)


_MOST = 2


def _by_grants(paper: Paper) -> Iterator[Finding]:
    marked = [
        (licence, mark)
        for licence in licences(paper, bound=True)
        if not _ELSEWHERE.search(licence.folded)
        and not _RECITED.search(paper.reading.sentences[licence.index].heading)
        and (licence.gives or licence.words or _ITS.search(licence.folded))
        and (mark := licence.mark(Sign.EXCLUSIVE, Sign.NON_EXCLUSIVE))
        and not (licence.mark(Sign.EXCLUSIVE) and licence.mark(Sign.NON_EXCLUSIVE))
    ]
    gives = [(licence, mark) for licence, mark in marked if licence.gives]
    yield from _labelled(paper, gives or [m for m in marked if m[0].kind == "licence"])
    done: set[int] = set()
    for number, (one, mark) in enumerate(marked):
        for two, other in marked[number + 1 :]:
            if two.index in done or mark.sign is other.sign or not same_licence(one, two):
                continue
            if (one.refs or two.refs) and not (one.whole or two.whole):
                continue  # what is bound by other sections clashes with what is said of all
            if _below(paper, one, two) or _below(paper, two, one):
                continue
            if not (one.gives and two.gives) and not _plainly(one, mark, two, other, gives):
                continue
            done.add(two.index)
            yield _finding(paper, mark, other, of_all=one.whole or two.whole)


def _below(paper: Paper, one: Licence, two: Licence) -> bool:
    """Whether a licence is subject to the section that the other stands in."""
    section = paper.section(two.start).lower()
    return any(section.startswith(ref) or not section[:1].isdigit() for ref in one.refs)


Marked = tuple[Licence, Mark]


def _plainly(one: Licence, mark: Mark, two: Licence, other: Mark, gives: list[Marked]) -> bool:
    """Whether what is said of a grant can be meant of no grant that it is true of."""
    if not gives:
        return True
    told, said = (two, other) if one.gives else (one, mark)
    if told.whole and (one.gives or two.gives):
        return True  # what is said of all grants is said of this one
    fits = [given for licence, given in gives if same_licence(licence, told)]
    return bool(fits) and all(given.sign is not said.sign for given in fits)


_NAME = words(r"\b(?:licen[sc]e|exclusiv\w+|grant|rights?)\b")
_WORD = words(
    r"\b(?P<non>non-? ?exclusive|not exclusive|none|no|one of"
    r" (?:several|many)|not the (?:only|sole))\b|\b(?:exclusive|yes|sole|only)\b"
)


def _labelled(paper: Paper, gives: list[Marked]) -> Iterator[Finding]:
    """A line of the cover page or a schedule, against grants that are all of the other kind."""
    marks = [mark for one, mark in gives if not one.taker or one.taker == gives[0][0].taker]
    if not marks or len({mark.sign for mark in marks}) > 1:
        return
    for label in labels(paper):
        said = _WORD.search(label.value[:60]) if _NAME.search(label.name) else None
        if said is None or ("xclusiv" not in label.name and "xclusiv" not in said.group()):
            continue
        sign = Sign.NON_EXCLUSIVE if said["non"] else Sign.EXCLUSIVE
        start = label.start + said.start()
        if sign is not marks[0].sign:
            yield _finding(
                paper, marks[0], Mark(sign=sign, start=start, end=label.start + said.end())
            )
            return


def _finding(paper: Paper, one: Mark, two: Mark, *, of_all: bool = False) -> Finding:
    """The edit writes the first word over the second; what is said of all grants gives way."""
    first = paper.document.text[one.start : one.end]
    yes, no = (one, two) if one.sign is Sign.EXCLUSIVE else (two, one)
    return clash(
        RULE, paper, (one.start, one.end), (two.start, two.end), "is the grant here, but",
        witness=f"a second licensee for the same thing: {cite(paper, no.start)} lets the licensor "
        f"take one on, {cite(paper, yes.start)} does not",
        severity=less_grave(paper),
        mend="say once whether the grant is exclusive",
        edit=None if of_all else instead(
            paper, two.start, two.end, first.lower(), f"follows {cite(paper, one.start)}"
        ),
    )  # fmt: skip


RULE = Rule(
    id="X-003",
    family=Family.LOGIC,
    title="exclusive in one place, non-exclusive in another",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
