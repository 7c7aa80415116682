# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A portfolio as one HTML page: documents, deviations, obligations, dates."""

from datetime import date
from functools import cache
from importlib import resources
from urllib.parse import quote

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.portfolios.index import Index, Row
from licet.app.reports.paragraphs import visible

__all__ = ["render"]

MOST = 2000
"""Rows of a table that are shown; the index has all of them."""


def render(index: Index, *, as_of: date) -> str:
    """One self-contained page that links to the pages of the documents beside it."""
    documents = index.documents()
    dates = index.dates(since=as_of.isoformat())
    grave = index.findings(severity=("block", "high", "medium"))
    owed = index.obligations()
    return _environment().from_string(_asset("portfolio.html")).render(
        as_of=as_of.isoformat(), documents=[_safe(row) for row in documents],
        dates=[_safe(row) for row in dates[:MOST]], more_dates=max(0, len(dates) - MOST),
        findings=[_safe(row) for row in grave[:MOST]], more_findings=max(0, len(grave) - MOST),
        owed=[_safe(row) for row in owed[:MOST]], more_owed=max(0, len(owed) - MOST),
        base=Markup(_style()),  # noqa: S704 (our own file)
    )  # fmt: skip


def _safe(row: Row) -> Row:
    """A row with steering characters spelled out, and the address of its page."""
    shown = {k: visible(v) if isinstance(v, str) else v for k, v in row.items()}
    return shown | {"page": quote(f"{row['name']}.html")}


@cache
def _asset(name: str) -> str:
    return resources.files("licet.app.portfolios").joinpath(name).read_text("utf-8")


@cache
def _style() -> str:
    return resources.files("licet.app.reports").joinpath("report.css").read_text("utf-8")


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
