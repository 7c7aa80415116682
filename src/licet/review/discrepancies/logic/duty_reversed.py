# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What one clause obliges or entitles a party to do, another says it need not or may not do.

Finds two sentences anywhere in the text on the same party, the same act and the same thing, of
which one says "shall" or "may" and the other "shall not", "is not required to" or "has no
obligation to"; a sentence that repeats another one with its verb denied; and two parties that
are each to pay the same thing to the other, or are each alone responsible for the same thing; a
cost or a thing that falls on, or belongs to, one party here and the other there; and usual
matters settled in two ways (prices fixed or raised at will, silence that approves or not, goods
at the risk of one or the other).

Leaves alone: sentences that give way to another ("except", "unless", "subject to Section 4",
"notwithstanding"), an exemption for a narrower case than the duty (no royalty on samples), duties
of different parties, and what is said under a condition that the other does not share, for later
("thereafter") or for the cases of a list.

Why it matters: each side will perform the version it likes; non-performance is then a breach under
one clause and none under the other.

How it is mended: keep one of the two. The edit makes the later sentence subject to the earlier.
"""

import re
from collections.abc import Iterator
from itertools import combinations

from licet.review.discrepancies.logic.clashing import Said, cite, clash, gives_way, quoted, said
from licet.review.discrepancies.logic.copies_denied import copies_denied
from licet.review.discrepancies.logic.duties_by_topic import denials, reversed_payments
from licet.review.discrepancies.logic.duties_told import denied_duties, swapped_payments
from licet.review.discrepancies.logic.granted_and_barred import is_of_a_licence
from licet.review.discrepancies.logic.matters_settled import with_matters
from licet.review.discrepancies.logic.opposed import opposed
from licet.review.discrepancies.logic.several_grants import is_of_models
from licet.review.discrepancies.rule import Rule, found
from licet.review.grants.hedges import Hedge
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH, Cast
from licet.review.grants.predicates import content
from licet.review.grants.statements import Statement, statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]


def _find(paper: Paper) -> Iterator[Finding]:
    found = [*_by_statements(paper)]
    found += [f for f in _copies(paper) if not any(_overlap(f, other) for other in found)]
    found = found or list(_plain(paper))
    if not found and is_of_models(paper):
        found = list(_by_topic(paper))
    yield from with_matters(RULE, paper, found)


def _copies(paper: Paper) -> Iterator[Finding]:
    """Sentences that repeat another one with its verb denied."""
    for one, denial in copies_denied(paper):
        yield clash(
            RULE, paper, (one.start, one.end), (denial.start, denial.end), "is reversed by",
            witness=f"a party that does as {cite(paper, denial.start)} says is not within "
            f"{cite(paper, one.start)}",
            mend="keep one of the two, or say which prevails",
        )  # fmt: skip


def _overlap(one: Finding, two: Finding) -> bool:
    return any(a.start < b.end and b.start < a.end for a in one.places for b in two.places)


def _by_topic(paper: Paper) -> Iterator[Finding]:
    """Usual duties and the fee of a licence of a model or of data, in whatever words."""
    for one, two in (*denials(paper), *reversed_payments(paper)):
        if _of_one_case(paper, *two):
            continue
        yield clash(
            RULE, paper, one, two, "is reversed by",
            witness=f"a party that does as {cite(paper, two[0])} says is in breach of "
            f"{cite(paper, one[0])}",
            severity=Severity.MEDIUM,
            mend="keep one of the two, or say which prevails",
        )  # fmt: skip
        return


def _plain(paper: Paper) -> Iterator[Finding]:
    """Duties of usual kinds in whatever words, and fees that go the wrong way."""
    for one, two, who in denied_duties(paper):
        if _of_one_case(paper, *two):
            continue
        yield clash(
            RULE,
            paper,
            one,
            two,
            "is reversed by",
            witness=f"{who or 'the party'} that does not do it: {cite(paper, two[0])} lets it, "
            f"{cite(paper, one[0])} does not",
            mend="keep one of the two, or say which prevails",
        )
    for one, two, pays, other, sure in swapped_payments(paper):
        if _of_two_sums(paper, one[0], two[0]):
            continue
        yield clash(
            RULE,
            paper,
            one,
            two,
            "is reversed by",
            witness=f"who pays: {pays} by {cite(paper, one[0])}, {other} by {cite(paper, two[0])}",
            severity=None if sure else Severity.MEDIUM,
            mend="say once who pays",
        )


def _by_statements(paper: Paper) -> Iterator[Finding]:
    for pair in opposed(paper):
        if is_of_a_licence(pair) or _of_one_cause(paper, pair.denies):
            continue
        if _of_one_case(paper, pair.denies.start, pair.denies.end):
            continue
        one, two = sorted((pair.says, pair.denies), key=lambda s: s.start)
        yield _finding(
            paper, one, two, pair.sure,
            f"{pair.says.actor or pair.denies.actor or 'a party'} that does it: "
            f"{cite(paper, pair.says.start)} says {_WORDS[pair.says.duty]}, "
            f"{cite(paper, pair.denies.start)} says {_WORDS[pair.denies.duty]}",
        )  # fmt: skip
    yield from _owned(paper)
    yield from _told_and_kept(paper)
    for one, two in _swapped(paper):
        yield _finding(
            paper, one, two, 0.8,
            f"who does it: {one.actor} by {cite(paper, one.start)}, {two.actor} by "
            f"{cite(paper, two.start)}",
        )  # fmt: skip


def _of_one_cause(paper: Paper, denied: Statement) -> bool:
    """Whether a right is denied for one cause: `a change of control gives X no right to …`."""
    return _CAUSE.search(paper.reading.sentences[denied.index].folded) is not None


def _of_one_case(paper: Paper, start: int, end: int) -> bool:
    """Whether a duty is denied for later, for want of something, or for the cases of a list."""
    sentence = paper.sentence(start)
    before = paper.reading.folded[sentence.start : start] if sentence else ""
    listed = paper.reading.folded[end : end + 3].lstrip().startswith(":")
    return listed or _CASE.search(before) is not None


_CASE = words(
    r"\b(?:thereafter|after that|from then on)\b[ ,]*[\w ]{0,30}$",
    r"\b(?:absent|failing) (?:which|this)\b",
)
_CAUSE = words(
    r"\b(?:does not (?:by itself |alone )?(?:give|entitle|confer|allow)|(?:gives|confers))\b"
    r"[^.;]{0,40}?\b(?:(?:no|any|the|a) right|to (?:end|terminate))\b"
)
_WORDS = {
    Duty.MUST: "it has to", Duty.MAY: "it may", Duty.MUST_NOT: "it may not",
    Duty.NEED_NOT: "it need not",
}  # fmt: skip


def _finding(paper: Paper, one: Statement, two: Statement, sure: float, witness: str) -> Finding:
    return found(
        RULE,
        [paper.place(one.start, one.end), paper.place(two.start, two.end)],
        f"{quoted(paper, one.start, one.end)} is reversed by {quoted(paper, two.start, two.end)}",
        severity=Severity.HIGH if sure > 0.8 else Severity.MEDIUM,
        confidence=sure,
        witness=witness,
        mend="keep one of the two, or say which prevails",
        edit=gives_way(paper, two.start, one.start),
    )


_LOOSE = words(r"\b(?:such|its own|its and|if|set forth in (?:schedule|exhibit)|respective)\b")
_MUTUAL = frozenset(("bear", "pay"))


def _swapped(paper: Paper) -> Iterator[tuple[Statement, Statement]]:
    """Two parties that have to bear or pay the same thing, each instead of the other."""
    duties = [
        s for s in statements(paper).said
        if s.duty is Duty.MUST and s.hedge is Hedge.NONE and s.acts <= _MUTUAL
        and s.actor not in ("", EACH) and s.words and not s.broken
        and not _LOOSE.search(paper.reading.sentences[s.index].folded)
    ]  # fmt: skip
    for one, two in combinations(duties[:120], 2):
        if one.actor == two.actor or _mirrored(one, two) or _two_sums(paper, one, two):
            continue
        behind = [_named_behind(paper, s) for s in (one, two)]
        if one.actor in behind[0] or two.actor in behind[1]:
            continue  # each for what is its own
        same = one.rest ^ two.rest <= _WEAK or (not any(behind) and _part(one.rest, two.rest))
        same = same and one.words == two.words
        told = len(one.words | one.rest) >= 2
        if same and told and (one.to == two.actor or two.to == one.actor or _alone(one, two)):
            yield one, two


def _named_behind(paper: Paper, one: Statement) -> set[str]:
    """The parties named right behind what a party bears."""
    people = statements(paper).cast
    behind = paper.reading.folded[one.end : one.end + _BEHIND]
    return {people.who(" ".join(name.split())) for name in re.findall(people.names, behind)}


_BEHIND = 110


def _part(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether a duty is narrowed by the words that narrow the other one, and more."""
    few, many = sorted((one, two), key=len)
    return len(few) >= _ENOUGH and few <= many


_ENOUGH = 2
_SUM = re.compile(r"[$€£] ?[0-9][0-9,.]*[0-9]")


def _two_sums(paper: Paper, one: Statement, two: Statement) -> bool:
    """Whether each pays another amount: then they pay for two things."""
    return _of_two_sums(paper, one.start, two.start)


def _of_two_sums(paper: Paper, one: int, two: int) -> bool:
    sentences = (paper.sentence(one), paper.sentence(two))
    sums = [set(_SUM.findall(s.folded)) if s else set() for s in sentences]
    return bool(sums[0] and sums[1]) and not sums[0] & sums[1]


def _mirrored(one: Statement, two: Statement) -> bool:
    """Whether they are cases of one clause, (a) and (b), or one sentence."""
    here, there = one.section.partition("("), two.section.partition("(")
    items = bool(here[2] and there[2])
    siblings = here[0].rpartition(".")[0] == there[0].rpartition(".")[0] and here[2] == there[2]
    return one.index == two.index or (items and (here[0] == there[0] or siblings))


_WEAK = frozenset("sol solely own amount due time".split())  # noqa: SIM905


def _alone(one: Statement, two: Statement) -> bool:
    return not (one.to or two.to) and len(one.words | one.rest) >= 3


_BELONGS = words(
    r"\b(?P<thing>[\w' -]{3,70}?) (?:is|are|shall be|will be|shall remain|will remain"
    r"|remains?|shall become)"
    r"(?: and (?:shall )?remain)?(?: at all times)? (?:the )?(?:(?:sole|exclusive"
    r"|absolute|and) )*property of"
    r" (?:the )?(?P<who>[\w'&. -]{2,40}?)(?=[.,;]|$| and | or | for | under )",
    r"\b(?P<thing2>[\w' -]{3,70}?) (?:is|are|shall be|will be|shall remain) (?:(?:solely"
    r"|exclusively) )?owned"
    r" (?:(?:solely|exclusively) )?by (?:the )?(?P<who2>[\w'&. -]{2,40}?)(?=[.,;]|$| and "
    r"| or | for )",
    r"\b(?P<who3>[\w'&-]+(?: [\w'&-]+){0,3}?) (?:(?:shall|will) (?:\w+ly )?"
    r"(?:own|retain|hold|have)|owns|retains|holds)"
    r"(?: (?:all|the|full|sole|exclusive|legal|any|and|right|title|interest|rights|ownership|of|in"
    r"|to),?)*"
    r"(?: including [^.;]{0,90}?,? in and to)?(?! including\b) (?P<thing3>[\w' -]{3,70}?)"
    r"(?=[.,;]|$| and | but | or | for | under )",
)
_SHARED = words(r"\b(?:joint\w*|if|unless|each|respective\w*|such|either|their|not)\b")


_OWNS = words(r"\b(?:owns?|title|ownership)\b")


def _plainly_owns(people: Cast, one: Said) -> bool:
    """Whether it is owning that is told, and of a thing that is no party's own."""
    behind = one.text[one.match.start("thing3") : one.match.end() + _NEAR]
    return _OWNS.search(one.match.group()) is not None and not re.search(
        rf"\b(?:{people.names}|it|they)\b", behind
    )


_NEAR = 40


def _owned(paper: Paper) -> Iterator[Finding]:
    """A thing that belongs to one party here, and to another there."""
    people = statements(paper).cast
    told = []
    for one in said(paper, _BELONGS, "property of", "own", "title", unless=_SHARED):
        who = one.match["who"] or one.match["who2"] or one.match["who3"]
        thing = content(people, one.match["thing"] or one.match["thing2"] or one.match["thing3"])
        if one.match["who3"] and not _plainly_owns(people, one):
            continue
        if thing and who.strip() in people.known:
            told.append((one, people.who(who), thing))
    for (one, who, thing), (two, other, same) in combinations(told[:20], 2):
        if who == other or thing != same:
            continue
        yield clash(
            RULE,
            paper,
            one.span,
            two.span,
            "is denied by",
            witness=f"who may sell it: {who} by {cite(paper, one.start)}, {other} by "
            f"{cite(paper, two.start)}",
            mend="say once whom it belongs to",
        )


_KEPT_THING = r"(?:confidential|proprietary|secret) (?:and \w+ )?(?:information|materials?|data)"
_TOLD = words(
    r"\b(?:may|can|is free to|are free to|shall be (?:free|entitled|permitted) to|is"
    r" permitted to)\b"
    r"(?! not)[^.;]{0,40}?\b(?:disclose|share|publish|reveal|divulge|provide)\b[^.;]{0,60}?"
    rf"\b{_KEPT_THING}\b[^.;]{{0,80}}?\b(?:to (?:any|other|the) ?(?:third |other )?(?:part(?:y"
    rf"|ies)|persons?|public)|to third parties"
    r"|to anyone|publicly|to others|freely|without (?:any )?restrictions?)\b",
)
_KEPT = words(
    rf"\b(?:shall|will|must|agrees? to|undertakes? to)\b(?! not)[^.;]{{0,60}}?\b(?:keep"
    rf"|hold|maintain|treat|protect|preserve)\b[^.;]{{0,80}}?\b{_KEPT_THING}\b",
    rf"\b{_KEPT_THING}\b[^.;]{{0,80}}?\b(?:shall|will|must) be (?:kept|held|maintained|treated)\b",
    rf"\b(?:shall|will|must|may|agrees?) not (?:to )?(?:[\w, ]{{0,60}}? )?(?:disclose"
    rf"|share|publish|reveal|divulge)\b[^.;]{{0,80}}?\b{_KEPT_THING}\b",
)
_SAFE = words(
    r"\b(?:employees?|advis[eo]rs?|law|court|need|consent|approval|who|bound|already|if"
    r"|affiliates?|auditors?|order|non-confidential|subject to|required|obligation)\b"
)


def _told_and_kept(paper: Paper) -> Iterator[Finding]:
    """Confidential information that may be told to anybody, and has to be kept."""
    kept = next(said(paper, _KEPT, "confiden", "propriet", "secret", hedged=True), None)
    if kept is None:
        return
    for told in said(paper, _TOLD, "confiden", "propriet", "secret", unless=_SAFE):
        if told.index != kept.index:
            yield clash(
                RULE,
                paper,
                told.span,
                kept.span,
                "is reversed by",
                witness=f"the information given to a stranger: {cite(paper, told.start)} says yes, "
                f"{cite(paper, kept.start)} says no",
                mend="keep one of the two, or name those who may be told",
            )
            return


RULE = Rule(
    id="X-029",
    family=Family.LOGIC,
    title="a duty and its reverse",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
