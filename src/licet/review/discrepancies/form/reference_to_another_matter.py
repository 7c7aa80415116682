# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A reference and the clause it points to: what it says of the clause is said of another one.

Finds five things: a reference that gives a heading (`Section 9 (Confidentiality)`) where another
clause has that heading; one that describes what it points to (`the audit rights in Section 4`)
where the clause has nothing of it and another is headed so; a term that `has the meaning set
forth in` a clause that does not have the term, or is used `as defined in` one that does not
define it, where another does; `this Section 9` in a section of another number;
and a reference whose words, whatever they are about, fit another clause far better than the one
it points to (`terminated under 19.1 ... the party whose control has changed` where 19.2 is about
the change of control). The last but one is told with less weight: a reader knows what is meant.

Leaves alone a clause that speaks of the matter anywhere in its text, references to other texts,
lists of references, and descriptions for which no better clause is there.

It matters because the reference decides which of two clauses applies.

It is mended by the number of the clause that fits the description.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from textwrap import shorten

from licet.review.discrepancies.form.fitting import misfit
from licet.review.discrepancies.form.parts import Parts, Steps, shown
from licet.review.discrepancies.form.pointing import Pointer, pointing
from licet.review.discrepancies.form.standing import astray, own_steps
from licet.review.discrepancies.form.topics import (
    Topic,
    about,
    cited,
    described,
    explained,
    headed,
    named,
    speaks,
    stems,
    text_of,
)
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_HEADING = re.compile(
    r"\s{0,40}(?:[\[(]\s?|,?\s(?:entitled|titled|headed"
    r"|captioned)\s{1,2})[\"“]?(?P<name>[A-Z][^()\[\]\n\"”“]{2,70}?)[,.]?[\"”)\]]"
)
_MEANING = re.compile(
    r"(?:[\"“](?P<term>[^\"”“\n]{2,60})[\"”]|\n[ \t]{0,20}(?P<bare>[A-Z][\w ’'-]{2,50}?))"
    r"\s{1,3}(?:shall\s|will\s)?(?:has|have)\s{1,3}the\s{1,3}(?:respective\s)?meanings?\s{1,3}"
    r"(?:as\s)?(?:that\s|which\s)?(?:is\s)?(?:set\s{1,3}(?:forth|out)|given|ascribed|assigned"
    r"|specified|provided|defined|stated|described)"
    r"(?:\s{1,3}to\s{1,3}(?:it|them|such\s{1,3}terms?|that\s{1,3}term))?(?:\s{1,3}in|\s{1,3}under"
    r"|\s{1,3}by|\s{1,3}to|\s{1,3}at)?\s{1,3}\Z",
    re.IGNORECASE,
)
_AS_DEFINED = re.compile(
    r"(?<![\w-])(?P<term>[A-Z][\w-]{1,30}(?:\s{1,3}[A-Z][\w-]{0,30}){0,4})[\"”]?\s{0,3}"
    r"[(,]\s{0,2}(?:as\s{1,3}|each\s{1,3}as\s{1,3})?(?:such\s{1,3}term\s{1,3}is\s{1,3}"
    r"|(?:that|this)\s{1,3}term\s{1,3}is\s{1,3}|more\s{1,3}fully\s{1,3}|further\s{1,3})?"
    r"defined\s{1,3}(?:in|under|at|by)\s{1,3}\Z"
)
"""`Devices (as defined in` a clause."""
_NO_TERM = re.compile(r"(?:The|Each|Any|Such|All|An?|Every|No|This|These|Those)\s{1,3}")
_RARE = frozenset(
    (
        "audit", "confidentiality", "insurance", "governing law", "indemnity", "arbitration",
        "force majeure", "escrow", "late payment", "incidents", "assignment", "cure of breach",
        "dispute resolution", "limitation of liability",
    )
)  # fmt: skip
"""Topics that a clause does not mention without being about them."""
OPENING = 60
"""Characters by which a clause without a heading is called."""
SHORT = 40
"""Characters below which what was read of a clause may not be all of it."""


def _find(paper: Paper) -> Iterator[Finding]:
    seen = pointing(paper)
    parts = seen.parts
    same: dict[str, list[Finding]] = {}
    for pointer in seen.pointers:
        if not pointer.certain or parts.clause(pointer.steps) is None:
            continue
        finding = _named(paper, parts, pointer) or _defined(paper, parts, pointer)
        finding = finding or _described(paper, parts, pointer) or _own(paper, parts, pointer)
        finding = finding or _unfit(paper, parts, pointer)
        if finding:
            same.setdefault(finding.problem, []).append(finding)
    for problem, findings in same.items():
        edits = [f.edit for f in findings if f.edit]
        changes = tuple(change for edit in edits for change in edit.replacements)
        places = tuple(place for finding in findings for place in finding.places)
        edit = replace(edits[0], replacements=changes) if edits else None
        one = replace(findings[0], places=places, edit=edit)
        # Where `this Section 9` stands in section 5, a reader knows which is meant.
        plain = " stands in " in problem
        yield replace(one, severity=Severity.LOW) if plain else one


def _named(paper: Paper, parts: Parts, pointer: Pointer) -> Finding | None:
    """A reference that gives the heading of another clause."""
    match = _HEADING.match(paper.document.text, pointer.end)
    if match is None:
        return None
    name = " ".join(match["name"].split())
    wanted = stems(name)
    if 3 * len(wanted) < len(name.split()):  # a sentence in brackets, and no heading
        return None
    own = parts.by_steps[pointer.steps]
    if not wanted or any(wanted & stems(c.heading) for c in own):
        return None
    if all(not c.heading for c in own) and wanted & stems(text_of(parts, pointer.steps)[:800]):
        return None
    others = [s for s, heading in headed(parts) if stems(heading) == wanted and s != pointer.steps]
    if not others or any(_nest(s, pointer.steps) for s in others):
        return None
    heading = next((c.heading for c in own if c.heading), "")
    says = f"is headed `{heading}`" if heading else "says nothing of it"
    return _finding(
        paper, pointer, (pointer.start, match.end()), others[0],
        f"`{name}` is said of {cited(pointer.steps)}, which {says}; "
        f"{cited(others[0])} has that heading",
    )  # fmt: skip


def _nest(one: Steps, two: Steps) -> bool:
    """Whether one of two numbers is of a part of the other's part."""
    length = min(len(one), len(two))
    return one[:length] == two[:length]


def _described(paper: Paper, parts: Parts, pointer: Pointer) -> Finding | None:
    """A reference whose description fits another clause, and not the one it points to."""
    if len(pointer.steps) > 2:
        return None
    words = text_of(parts, pointer.steps)
    text = paper.document.text
    titled = ((topic, pointer.end) for topic in _titled(text, pointer))
    told = (*described(text, pointer), *((t, pointer.end) for t in explained(text, pointer)))
    for topic, start in (*told, *titled):
        if about(topic, words) or len(words) < SHORT:
            continue
        other = _about(parts, topic, pointer)
        heading = _of_another_matter(parts, topic, pointer)
        if other or heading:
            span = (min(start, pointer.start), pointer.end)
            return _finding(
                paper, pointer, span, other,
                f"{topic.name} is said to be in {cited(pointer.steps)}, which has nothing of it"
                + (f"; {cited(other)} is about it" if other else f" and is headed `{heading}`"),
            )  # fmt: skip
    return None


def _of_another_matter(parts: Parts, topic: Topic, pointer: Pointer) -> str:
    """The heading of a section that is about something else by all that is known."""
    heading = next((c.heading for c in parts.by_steps[pointer.steps] if c.heading), "")
    others = {other.name for other in named(heading.strip(" .:"))}
    return heading if others and topic.name not in others else ""


def _titled(text: str, pointer: Pointer) -> Iterator[Topic]:
    """What a heading in brackets says a clause is about: `Clause 12.3 (Audit)`."""
    match = _HEADING.match(text, pointer.end)
    return named(match["name"]) if match else iter(())


def _about(parts: Parts, topic: Topic, pointer: Pointer) -> Steps | None:
    """The clause headed by a topic; else the only one of the same rank that speaks of it."""
    others = [s for s, h in headed(parts) if about(topic, h) and s[:1] != pointer.steps[:1]]
    if others:
        return others[0]
    if topic.name not in _RARE:
        return None
    kind = type(pointer.steps[-1])
    for steps, clauses in parts.by_steps.items():
        alike = len(steps) == len(pointer.steps) and isinstance(steps[-1], kind)
        own = any(c.start <= pointer.start < c.end for c in clauses)
        if alike and not own and steps != pointer.steps and speaks(topic, text_of(parts, steps)):
            return steps
    return None


def _defined(paper: Paper, parts: Parts, pointer: Pointer) -> Finding | None:
    """A term whose meaning is said to stand in a clause that does not have the term."""
    text = paper.document.text
    begin = max(0, pointer.start - 220)
    match = _MEANING.search(text, begin, pointer.start)
    if match is None:
        return _defined_by_the_way(paper, parts, pointer)
    term = " ".join((match["term"] or match["bare"]).split())
    if stems_or_self(term) in _flat(text_of(parts, pointer.steps)):
        return None
    other = _defining(parts, term, pointer) or next(
        (steps for steps, heading in headed(parts) if _flat(heading).strip(" .:") == _flat(term)),
        None,
    )
    return _of_meaning(paper, pointer, term, other)


def _defined_by_the_way(paper: Paper, parts: Parts, pointer: Pointer) -> Finding | None:
    """A term `as defined in` a clause, where another clause defines it."""
    match = _AS_DEFINED.search(paper.document.text, max(0, pointer.start - 220), pointer.start)
    if match is None:
        return None
    words = _NO_TERM.sub("", " ".join(match["term"].split())).split(" ")
    tails = [" ".join(words[n:]) for n in range(len(words))]
    if any(_defines(parts, tail, pointer.steps) for tail in tails):
        return None
    for tail in tails:
        other = _defining(parts, tail, pointer, near=100)
        if other and not _nest(other, pointer.steps):
            return _of_meaning(paper, pointer, tail, other)
    return None


def _defines(parts: Parts, term: str, steps: Steps) -> bool:
    """Whether a clause may define a term: in quotation marks, by its heading, or by a verb."""
    name = re.escape(term)
    shape = (
        rf"[\"“'‘]\s?{name}s?,?\s?[\"”'’]|\(the\s{name}s?\)"
        rf"|\b{name}s?\s{{1,3}}(?:shall\s|will\s)?(?:means?|refers?|includes?|is|are|has|have|consists?)\b"
    )
    stretch = parts.stretch(steps)
    words = parts.document.text[stretch[0] : stretch[1]] if stretch else text_of(parts, steps)
    heading = " ".join(c.heading for c in parts.by_steps.get(steps, ()))
    return _flat(term) in _flat(heading) or re.search(shape, words, re.IGNORECASE) is not None


def _of_meaning(paper: Paper, pointer: Pointer, term: str, other: Steps | None) -> Finding | None:
    if other is None or _figures(other) == _figures(pointer.steps):
        return None  # items of one section: which of them holds the words is less sure
    return _finding(
        paper, pointer, (pointer.start, pointer.end), other,
        f"the meaning of `{term}` is said to be in {cited(pointer.steps)}, which does not have it; "
        f"{cited(other)} does",
    )  # fmt: skip


def _own(paper: Paper, parts: Parts, pointer: Pointer) -> Finding | None:
    """`This Section 9` where section 5 stands."""
    section = astray(paper, parts, pointer)
    if section is None:
        return None
    said = paper.document.text[pointer.start : pointer.end]
    return _finding(
        paper, pointer, (pointer.start, pointer.end), own_steps(paper, pointer, section),
        f"`this {' '.join(said.split())}` stands in {cited((section,))}",
    )  # fmt: skip


def _unfit(paper: Paper, parts: Parts, pointer: Pointer) -> Finding | None:
    """A reference whose words fit another clause far better."""
    better = misfit(paper, pointer)
    clause = parts.clause(better.other) if better else None
    if better is None or clause is None:
        return None
    said, other = (_opening(paper, parts, steps) for steps in (pointer.steps, better.other))
    finding = _finding(
        paper, pointer, (pointer.start, pointer.end), better.other,
        f"§{paper.section(pointer.start)} points to {cited(pointer.steps)} (`{said}`), and its "
        f"words fit {cited(better.other)} (`{other}`)",
    )  # fmt: skip
    finding = replace(
        finding, severity=Severity.LOW, confidence=0.6
    )  # right in about three of five
    sentence = paper.sentence(clause.start)
    if sentence is None:
        return finding
    place = paper.place(sentence.start, sentence.end)
    return replace(finding, places=(*finding.places, place))


def _opening(paper: Paper, parts: Parts, steps: Steps) -> str:
    """The heading of a clause, else its first words."""
    clause = parts.by_steps[steps][0]
    words = clause.heading or paper.document.text[clause.start : clause.end]
    return shorten(words, OPENING, placeholder=" …")


def stems_or_self(term: str) -> str:
    """A term without its plural, folded."""
    return _flat(term).removesuffix("s").removesuffix("ie").removesuffix("y")


def _flat(words: str) -> str:
    return " ".join(words.lower().split())


def _defining(parts: Parts, term: str, pointer: Pointer, near: int = 250) -> Steps | None:
    """The clause that puts the term in quotation marks, other than by reference."""
    shape = re.compile(rf"[\"“]\s?{re.escape(term)}s?,?\s?[\"”]", re.IGNORECASE)
    for match in shape.finditer(parts.document.text):
        if abs(match.start() - pointer.start) < near:
            continue
        holding = [
            steps
            for steps, clauses in parts.by_steps.items()
            for c in clauses
            if c.start <= match.start() < c.end and len(steps) <= max(2, len(pointer.steps))
        ]
        if holding:
            return max(holding, key=len)
    return None


def _figures(steps: Steps) -> Steps:
    return tuple(step for step in steps if isinstance(step, int))


def _finding(
    paper: Paper, pointer: Pointer, span: tuple[int, int], target: Steps | None, problem: str
) -> Finding:
    if target is None:
        return found(
            RULE, [paper.place(*span)], problem, confidence=0.85,
            mend="point to the clause that is meant, or change the words that describe it",
        )  # fmt: skip
    change = Replacement(start=pointer.number, end=pointer.end, words=shown(target))
    return found(
        RULE, [paper.place(*span)], problem, confidence=0.85,
        edit=Edit(
            replacements=(change,),
            comment=f"The words fit {cited(target)}, not {cited(pointer.steps)}; please confirm.",
        ),
        mend=f"point to {cited(target)}, or change the words that describe it",
    )  # fmt: skip


RULE = Rule(
    id="F-008", family=Family.FORM, title="reference to a clause about another matter",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
