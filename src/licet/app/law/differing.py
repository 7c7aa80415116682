# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What changes for agreements between two days, or between two releases of the packs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from licet.review.comply import comply
from licet.terms.errors import UsageError
from licet.terms.regulation import Case, LawRule, Outcome
from licet.terms.verdicts import LawResult

__all__ = ["Change", "between_days", "between_releases", "files_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A rule version that says something else than before."""

    what: str
    """`newly violated`, `newly satisfied`, `newly unknown`, `newly upcoming`, `newly watched`,
    `changed` where it is violated for other reasons, or `gone`."""
    before: LawResult
    after: LawResult
    outcome: Outcome
    """The later one; the earlier one of a rule that is no longer there."""


_NEWLY = {
    LawResult.VIOLATED: "newly violated",
    LawResult.SATISFIED: "newly satisfied",
    LawResult.UNKNOWN: "newly unknown",
    LawResult.UPCOMING: "newly upcoming",
    LawResult.WATCH: "newly watched",
    LawResult.NOT_APPLICABLE: "gone",
}
_ORDER = ("newly violated", "newly unknown", "changed", "newly upcoming", "newly watched",
          "newly satisfied", "gone")  # fmt: skip


def between_days(
    case: Case,
    rules: Iterable[LawRule],
    first: date,
    second: date,
    *,
    known_as_of: date | None = None,
) -> tuple[Change, ...]:
    """What the same rules say on a second day and did not say on a first.

    Args:
        case: The agreement.
        rules: As `chosen` gives them.
        first: The day compared with.
        second: The other day; it may come before the first.
        known_as_of: Day whose knowledge counts for both. Default: each day's own.
    """
    asked = tuple(rules)
    return _changes(
        comply(case, asked, as_of=first, known_as_of=known_as_of),
        comply(case, asked, as_of=second, known_as_of=known_as_of),
    )


def between_releases(
    case: Case, first: Iterable[LawRule], second: Iterable[LawRule], *, as_of: date,
    known_as_of: date | None = None,
) -> tuple[Change, ...]:  # fmt: skip
    """What the rules of a second release say on a day and those of a first did not."""
    return _changes(
        comply(case, first, as_of=as_of, known_as_of=known_as_of),
        comply(case, second, as_of=as_of, known_as_of=known_as_of),
    )


def files_of(portfolio: Path) -> tuple[Path, ...]:
    """The agreements and case files of a portfolio: a folder, with its folders, or one file.

    Raises:
        UsageError: There is no such folder or file, or nothing in it.
    """
    if portfolio.is_file():
        return (portfolio,)
    found = tuple(
        path
        for path in sorted(portfolio.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
        and not path.name.endswith(".licet.toml")
    )  # fmt: skip
    if not found:
        raise UsageError("this is no folder with agreements or case files", where=str(portfolio))
    return found


def _changes(first: Iterable[Outcome], second: Iterable[Outcome]) -> tuple[Change, ...]:
    before, after = _by_name(first), _by_name(second)
    found = [
        change
        for name in dict.fromkeys((*before, *after))
        if (change := _change(before.get(name), after.get(name))) is not None
    ]
    return tuple(sorted(found, key=lambda change: _ORDER.index(change.what)))


def _by_name(outcomes: Iterable[Outcome]) -> Mapping[str, Outcome]:
    return {one.rule.name: one for one in outcomes}


def _change(first: Outcome | None, second: Outcome | None) -> Change | None:
    nothing = LawResult.NOT_APPLICABLE
    outcome = second or first
    if outcome is None:
        return None
    before = first.result if first else nothing
    after = second.result if second else nothing
    if before is not after:
        what = _NEWLY[after]
    elif first and second and after is LawResult.VIOLATED and _why(first) != _why(second):
        what = "changed"
    else:
        return None
    return Change(what=what, before=before, after=after, outcome=outcome)


def _why(outcome: Outcome) -> tuple[object, ...]:
    return outcome.lacks, outcome.lacks_parts, outcome.wrong, outcome.rule.severity
