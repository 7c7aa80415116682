# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Three versions of typed terms: what each party changed of the base, and where they clash."""

from collections.abc import Iterator, Mapping
from typing import Any

from licet.decide.comparing.aligning import as_agreed, matched
from licet.decide.comparing.compare import compare_agreements
from licet.decide.comparing.witnesses import Pair
from licet.terms import Agreement, Verdict
from licet.terms.comparisons import Change, Comparison, MergedHow, MergedTerms, Shift

__all__ = ["merged_terms"]


def merged_terms(
    base: Agreement, ours: Agreement, theirs: Agreement
) -> tuple[MergedTerms, ...]:  # fmt: skip
    """What each of two parties changed of the meaning of the base.

    A shift that one party made is held against the other's version by asking it the request
    that is the shift's witness; parts of agreements by what they are about.

    Args:
        base: What both began with.
        ours: One party's version.
        theirs: The other's.

    Raises:
        DecodeError: As for `compare_agreements`.
        UsageError: As for `compare_agreements`.
    """
    mine, yours = compare_agreements(base, ours), compare_agreements(base, theirs)
    found = list(_shifts(mine, Pair(old=as_agreed(base), new=as_agreed(theirs),
                                    names=matched(base, theirs)), ours=True))  # fmt: skip
    found += [
        one
        for one in _shifts(yours, Pair(old=as_agreed(base), new=as_agreed(ours),
                                       names=matched(base, ours)), ours=False)
        if one.how is not MergedHow.BOTH_SAME  # told from the other side
    ]  # fmt: skip
    return (*found, *_changes(mine, yours))


def _shifts(found: Comparison, other: Pair, *, ours: bool) -> Iterator[MergedTerms]:
    for shift in found.shifts:
        how = _how(shift, other, MergedHow.OURS if ours else MergedHow.THEIRS)
        said = {"ours": shift.says} if ours else {"theirs": shift.says}
        if how is MergedHow.BOTH_SAME:
            said = {"ours": shift.says, "theirs": shift.says}
        yield MergedTerms(how=how, **said)


def _how(shift: Shift, other: Pair, alone: MergedHow) -> MergedHow:
    witness = shift.witness
    if witness is None or witness.old is witness.new:
        return alone
    verdict: Verdict = other.asked(witness.request, witness.facts).new
    if verdict is witness.old:
        return alone
    return MergedHow.BOTH_SAME if verdict is witness.new else MergedHow.CONFLICT


def _changes(mine: Comparison, yours: Comparison) -> Iterator[MergedTerms]:
    ours, theirs = _by_subject(mine), _by_subject(yours)
    for key in dict.fromkeys((*ours, *theirs)):
        one, two = ours.get(key), theirs.get(key)
        if one and two:
            same = (one.kind, one.new) == (two.kind, two.new)
            how = MergedHow.BOTH_SAME if same else MergedHow.CONFLICT
            yield MergedTerms(how=how, ours=one.says, theirs=two.says)
            continue
        whole: Any = (*key[:2], "")
        if one:
            clash = theirs.get(whole) if key[2] else None
            yield MergedTerms(how=MergedHow.CONFLICT if clash else MergedHow.OURS, ours=one.says,
                              theirs=clash.says if clash else "")  # fmt: skip
        elif two:
            clash = ours.get(whole) if key[2] else None
            yield MergedTerms(how=MergedHow.CONFLICT if clash else MergedHow.THEIRS,
                              ours=clash.says if clash else "", theirs=two.says)  # fmt: skip


def _by_subject(found: Comparison) -> Mapping[tuple[str, str, str], Change]:
    return {(one.about, one.title, one.field): one for one in found.changes}
