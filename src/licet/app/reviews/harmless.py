# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits that bring no finding of their own: the document is mended, read and reviewed again."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from licet.app.reviews.marking import Written, as_diff, as_word, by_weight, edited
from licet.app.reviews.phrases import worded
from licet.app.reviews.rounds import since
from licet.terms import Document, Finding, Replacement, Review, Severity
from licet.text.read import read

__all__ = ["Hand", "Withheld", "harmless", "not_made", "redlined"]

Again = Callable[[Review], Review]
"""Makes the edits of a review and reviews what comes out."""
Change = tuple[Replacement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """A finding whose edit is not made."""

    finding: Finding
    brings: tuple[Finding, ...]
    """What a review of the edited text would find that the document did not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hand:
    """Who changes a Word file, and when."""

    author: str
    at: datetime
    """With a zone."""


def redlined(
    data: bytes,
    review: Review,
    reviewed: Callable[[Document], Review],
    *,
    name: str,
    hand: Hand | None,
) -> tuple[Written, tuple[Withheld, ...]]:
    """A document with the edits of its review that bring no new finding.

    Args:
        data: The file that was reviewed.
        review: What was found in it.
        reviewed: Reviews the edited document as this one was.
        name: What the document is called.
        hand: Gives a Word file with tracked changes of this hand; `None`: a unified diff.

    Raises:
        UsageError: The document was no Word file, and tracked changes were asked for.
        UnreadableError: It cannot be marked.
    """

    def again(tried: Review) -> Review:
        if hand is None:
            return reviewed(read(edited(tried)[0].encode("utf-8")))
        return reviewed(read(as_word(data, tried, author=hand.author, at=hand.at).data))

    left, withheld = harmless(review, again)
    if hand is None:
        return as_diff(left, name=name), withheld
    return as_word(data, left, author=hand.author, at=hand.at), withheld


def not_made(written: Written, withheld: Iterable[Withheld]) -> Iterator[tuple[Finding, str]]:
    """Findings whose edit was not made, each with the reason."""
    for finding in written.left:
        yield finding, "its words are changed by another edit"
    for one in withheld:
        rules = ", ".join(dict.fromkeys(f.rule for f in one.brings))
        yield one.finding, f"it would bring another finding ({rules})"


def harmless(review: Review, again: Again) -> tuple[Review, tuple[Withheld, ...]]:
    """The review with only those edits that together bring no new finding.

    Tries all at once; where that brings something, halves, the gravest first, so that one edit
    of n that does harm is found in about 2 log n reviews. What a review of the text as it was,
    read again, finds besides is no edit's doing.

    Args:
        review: Findings with edits.
        again: Makes the edits of a review and reviews what comes out.

    Returns:
        The review, in which a finding whose edit is withheld says so, and what was withheld.
    """
    all_ = list(dict.fromkeys(f.edit.replacements for f in by_weight(review) if f.edit))
    if not all_ or not _new(review, again(review)):
        return review, ()
    base = again(_with(review, ()))
    made: list[Change] = []
    harm: dict[Change, tuple[Finding, ...]] = {}

    def settle(some: Sequence[Change]) -> None:
        brought = _new(base, again(_with(review, (*made, *some))))
        if not brought:
            made.extend(some)
        elif len(some) == 1:
            harm[some[0]] = brought
        else:
            settle(some[: len(some) // 2])
            settle(some[len(some) // 2 :])

    settle(all_)
    withheld = {
        id(f): Withheld(finding=f, brings=harm[f.edit.replacements])
        for f in review.findings
        if f.edit and f.edit.replacements in harm
    }
    findings = tuple(
        _unmended(withheld[id(f)]) if id(f) in withheld else f for f in review.findings
    )
    return replace(review, findings=findings), tuple(withheld.values())


def _with(review: Review, changes: Collection[Change]) -> Review:
    """The review with these edits and no others."""
    return replace(
        review,
        findings=tuple(
            f if f.edit and f.edit.replacements in changes else replace(f, edit=None)
            for f in review.findings
        ),
    )


def _new(before: Review, after: Review) -> tuple[Finding, ...]:
    found = since(before, after).review.findings
    return tuple(f for f in found if f.severity is not Severity.INFO)


def _unmended(one: Withheld) -> Finding:
    told = "; ".join(f"{other.rule}: {worded(other.problem)}" for other in one.brings)
    why = f"no edit is made, for the wording at hand would bring another finding ({told})"
    mend = f"{one.finding.mend}; {why}" if one.finding.mend else why
    return replace(one.finding, edit=None, mend=mend)
