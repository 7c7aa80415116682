# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A licence is irrevocable, and its use can be restricted or switched off from afar.

Finds an irrevocable or perpetual grant beside a right of the licensor to restrict, limit, suspend
or disable use remotely, or a duty to use the latest version.

Leaves alone: suspension of a hosted service for its security, and grants that can be revoked.

Why it matters: a right that cannot be taken away on paper is taken away in fact, with no notice
and no remedy; a duty to update ends the use of the version that was licensed.

How it is mended: limit the power to breaches that are found, or call the grant revocable. The edit
makes the later sentence subject to the earlier one.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.licences import Sign, licences
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_AFAR = words(
    r"\b(?:reserves? the right to|may|is entitled to|(?:has|have) the right to|can)\b[^.;]{0,60}?"
    r"\b(?:restrict|limit|suspend|disable|block|deactivate|switch off)\b[^.;]{0,60}?"
    r"\b(?:remote(?:ly)?|electronic(?:ally)?|over the air|usage of|use of) ?(?:or otherwise)?\)?"
    r"(?: usage| use| access)?(?: (?:of|to))?(?: the)?(?: (?:model|software|weights|materials?))?",
    r"\bremotely (?:[\w, ]{0,40}?)?(?:restrict|limit|suspend|disable|block|deactivate"
    r"|terminate)\w*\b",
    r"\b(?:shall|must|agrees? to|will|undertakes? to)\b[^.;]{0,60}?\buse (?:only )?the (?:latest"
    r"|newest"
    r"|most recent|current) (?:version|release)\b(?: of the \w+)?",
)


_NEEDLES = (
    "restrict",
    "limit",
    "suspend",
    "disable",
    "block",
    "deactivat",
    "switch",
    "latest",
    "newest",
    "recent",
    "current",
)


def _find(paper: Paper) -> Iterator[Finding]:
    grant = next(
        (
            (licence, mark)
            for licence in licences(paper)
            if licence.gives and (mark := licence.mark(Sign.IRREVOCABLE))
        ),
        None,
    )
    if grant is None:
        return
    licence, mark = grant
    for power in said(paper, _AFAR, *_NEEDLES):
        if power.index == licence.index:
            continue
        yield clash(
            RULE,
            paper,
            (mark.start, mark.end),
            power.span,
            "is the grant, and yet",
            witness=f"a copy that runs under the grant of {cite(paper, mark.start)} can be stopped "
            f"or has to be replaced under {cite(paper, power.start)}",
            mend="limit the power to use in breach, or do not call the grant irrevocable",
        )
        return


RULE = Rule(
    id="X-006",
    family=Family.LOGIC,
    title="irrevocable, and restricted from afar",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
