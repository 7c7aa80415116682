# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found in events as one HTML file; nothing in it can run or load anything."""

from functools import cache
from importlib import resources

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.reports.paragraphs import visible
from licet.app.watches.summary import Group, day, grouped, headline, kinds, minute
from licet.terms import Watched

__all__ = ["LISTED", "render"]

LISTED = 2000
"""Single breaches that the page lists; tables and JSON have all."""
_MONTHS = 24
"""Months the calendar of breaches has columns for; the latest are kept."""


def render(found: Watched) -> str:
    """One self-contained page: breaches by clause, party and time, and what is due next."""
    groups = grouped(found.breaches)
    months = _months(groups)
    style = _asset("licet.app.reports", "report.css") + _asset("licet.app.watches", "watch.css")
    return _environment().from_string(_asset("licet.app.watches", "watch.html")).render(
        found=found,
        headline=headline(found),
        groups=groups,
        months=months,
        most=max((count for g in groups for _, count in g.months), default=1),
        kinds=kinds(found.remarks),
        breaches=found.breaches[:LISTED],
        several=len(found.agreements) > 1,
        style=Markup(style),  # noqa: S704 (our own file)
    )  # fmt: skip


def _months(groups: tuple[Group, ...]) -> list[str]:
    """Every month from the first breach to the last, the latest `_MONTHS` of them."""
    named = sorted({month for group in groups for month, _ in group.months})
    if not named:
        return []
    first, last = (int(m[:4]) * 12 + int(m[5:]) - 1 for m in (named[0], named[-1]))
    first = max(first, last - _MONTHS + 1)
    return [f"{n // 12:04}-{n % 12 + 1:02}" for n in range(first, last + 1)]


@cache
def _asset(package: str, name: str) -> str:
    return resources.files(package).joinpath(name).read_text(encoding="utf-8")


def _shown(value: object) -> object:
    """Whatever stands on the page: no character of it steers the display."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> SandboxedEnvironment:
    environment = SandboxedEnvironment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, finalize=_shown
    )
    environment.filters.update(
        day=day,
        minute=minute,
        plainly=lambda name: str(name).replace("_", " "),
        count=lambda number, word, plural="": (
            f"{number:,} {word if number == 1 else plural or word + 's'}"
        ),
    )
    return environment
