# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The licensee indemnifies the licensor, who excludes all liability of its own.

Finds a duty of one party to indemnify another beside a clause by which that other is liable for
nothing: not only for indirect damage, but for direct damage too.

Leaves alone: an exclusion of indirect damage only, a cap, an exclusion for both sides, and
agreements in which the other side indemnifies too.

Why it matters: one side bears every risk, also those that only the other can control; in standard
terms a court may strike the exclusion, or the whole.

How it is mended: make the indemnity mutual, or limit the exclusion. The edit limits the indemnity
to claims that the exclusion does not leave to the other side.
"""

from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Said, cite, clash, said
from licet.review.discrepancies.rule import Rule
from licet.review.grants.modals import Duty
from licet.review.grants.parties import EACH
from licet.review.grants.statements import Statement, statements
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_NOTHING = words(
    r"\b(?:in no event|under no circumstances|not|no)\b[^.;]{0,300}?\b(?P<core>(?:be )?liable\b"
    r"[^.;]{0,260}?\b(?:for (?:any |all )?(?:damages|claims?|loss(?:es)?)\b(?![^.;]{0,12}? exceed)"
    r"|\bdirect\b))",
)
_DIRECT = words(
    r"\bincluding(?:,? but not limited to,?|,? without limitation,?)? (?:any |all )?direct\b"
    r"|\bany direct\b|\bdirect,? (?:or )?indirect\b|\bany claim, damages or other liability\b"
    r"|\bdamages of any (?:kind|character|nature)\b|\bfor (?:any|all) damages?(?: or loss(?:es)?)?"
    r"(?: whatsoever| of any)|\bany (?:loss|damage|liability) whatsoever\b"
)
_SUBJECT = words(r"\bsubject to (?:section|clause|article|the clause|the other|schedule|exhibit)\b")
_LESS = words(
    r"\b(?:exceed|lost profits or any indirect|except (?:for|to|as)|other than|neither party"
    r"|either party"
    r"|limited to the amount|aggregate|in excess)\b|\bunder any theory[^.;]{0,300}? for any (?:lost"
    r"|indirect)(?![^.;]{0,40}\bdirect\b)"
)


def _find(paper: Paper) -> Iterator[Finding]:
    duties = [
        s for s in statements(paper).said
        if "indemnify" in s.acts and s.duty is Duty.MUST
        and not _SUBJECT.search(paper.reading.sentences[s.index].folded)
        and "only if" not in paper.reading.sentences[s.index].folded
    ]  # fmt: skip
    if not duties or any(s.actor == EACH for s in duties) or len({s.actor for s in duties}) > 1:
        return
    for one in said(paper, _NOTHING, "liable", hedged=True):
        if _LESS.search(one.text) or _SUBJECT.search(one.text) or not _DIRECT.search(one.text):
            continue
        duty = _owed(paper, duties, one)
        if duty:
            yield clash(
                RULE,
                paper,
                (duty.start, duty.end),
                one.group("core"),
                "is owed, though the protected side will not",
                witness=f"a third party's claim over a fault of the protected side: "
                f"{cite(paper, duty.start)} has {duty.actor or 'the other side'} pay, "
                f"{cite(paper, one.start)} leaves it with nothing to claim back",
                mend="make the indemnity mutual, or keep liability for what the excluding side "
                "controls",
            )
            return


def _owed(paper: Paper, duties: list[Statement], one: Said) -> Statement | None:
    """An indemnity that is not owed by the party that excludes its liability."""
    people = statements(paper).cast
    cut = one.text[: one.match.end()]
    excluded = {own for name, own in people.known.items() if f" {name} " in cut.split(" liable")[0]}
    to = cut.partition(" liable to ")[2][:40]
    for duty in duties:
        if duty.actor in excluded and not to.startswith(duty.actor):
            continue
        return duty
    return None


RULE = Rule(
    id="X-010",
    family=Family.LOGIC,
    title="an indemnity for a party that excludes all liability",
    severity=Severity.HIGH,
    explains=__doc__,
    find=_find,
)
