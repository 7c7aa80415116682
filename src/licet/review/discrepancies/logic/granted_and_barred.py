# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What one clause lets a party do with a thing, another forbids that party to do with it.

Finds an act of a licence (use, copy, modify, fine-tune, train, distribute, host, sell …) that is
granted in one sentence and barred in another, for the same party and the same thing, wherever
the two stand: in the body, in a schedule, in a use policy. The clash is worked out with sets of
cases, and the case on which the two disagree is named.

Leaves alone: a ban that gives way ("except as expressly permitted", "subject to Section 3",
"without prior written consent", "other than"), a ban on another thing (the Documentation, the
Outputs), a ban that speaks of a narrower case than the grant (to build a rival product, outside
the field), and sentences that say themselves which one prevails.

Why it matters: the licensee relies on the grant, the licensor on the ban, and a court reads the
doubt against whoever drafted. Until it is settled, nobody can say whether the use is allowed.

How it is mended: say which sentence prevails, or strike the one that is not meant. The edit
makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.acts_told import opposed_acts
from licet.review.discrepancies.logic.clashing import cite, clash, gives_way, quoted
from licet.review.discrepancies.logic.opposed import Opposed, opposed
from licet.review.discrepancies.logic.several_grants import is_of_models, less_grave
from licet.review.discrepancies.rule import Rule, found
from licet.review.grants.modals import Duty
from licet.review.grants.words import ACTS
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE", "is_of_a_licence", "witness"]


def _find(paper: Paper) -> Iterator[Finding]:
    plain = list(_by_acts(paper))
    yield from plain
    taken = [(p.start, p.end) for finding in plain for p in finding.places]
    for finding in _by_statements(paper):
        if not any(p.start < b and a < p.end for p in finding.places for a, b in taken):
            yield finding


def _by_acts(paper: Paper) -> Iterator[Finding]:
    """Acts of licences of models, in whatever words they are told."""
    is_licence = is_of_models(paper)
    for lets, bars in opposed_acts(paper, strict=not is_licence):
        yield clash(
            RULE,
            paper,
            lets.span,
            bars.span,
            "allows what is forbidden by",
            witness=f"{lets.who or bars.who or 'the licensee'} that does it: "
            f"{cite(paper, lets.span[0])} says yes, {cite(paper, bars.span[0])} says no",
            mend="say which of the two prevails, or strike the one that is not meant",
            severity=less_grave(paper) if is_licence else Severity.MEDIUM,
        )
        return


def _by_statements(paper: Paper) -> Iterator[Finding]:
    for pair in opposed(paper):
        if not is_of_a_licence(pair):
            continue
        one, two = sorted((pair.says, pair.denies), key=lambda s: s.start)
        yield found(
            RULE,
            [paper.place(one.start, one.end), paper.place(two.start, two.end)],
            f"{quoted(paper, pair.says.start, pair.says.end)} allows what "
            f"{quoted(paper, pair.denies.start, pair.denies.end)} forbids",
            severity=(less_grave(paper) or Severity.HIGH) if pair.sure > 0.8 else Severity.MEDIUM,
            confidence=pair.sure,
            witness=witness(paper, pair),
            mend="say which of the two prevails, or strike the one that is not meant",
            edit=gives_way(paper, two.start, one.start),
        )


def is_of_a_licence(pair: Opposed) -> bool:
    """Whether a permission is barred, of an act that licences are about."""
    acts = pair.says.acts & pair.denies.acts
    return pair.says.duty is Duty.MAY and bool(acts & ACTS)


def witness(paper: Paper, pair: Opposed) -> str:
    """The case on which the two disagree, in words."""
    who = pair.says.actor or pair.denies.actor or "anybody"
    thing = pair.case.thing if pair.case.thing != "another" else "the thing"
    act = pair.case.act
    return (
        f"{who} and the act “{act}” with “{thing}”: {cite(paper, pair.says.start)} says yes, "
        f"{cite(paper, pair.denies.start)} says no"
    )


RULE = Rule(
    id="X-001",
    family=Family.LOGIC,
    title="an act is granted and barred",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
