# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review as one HTML file: the text with marks on the left, the findings on the right.

As for the reports of `licet read`: the page's policy allows our script by its digest and no
request at all, and every word of a document is escaped.
"""

import base64
import hashlib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.reports.paragraphs import Block, Mark, blocks, visible
from licet.app.reviews.phrases import (
    cited,
    family_of,
    gravest_first,
    headline,
    law_words,
    reasons,
    severity_of,
    title_of,
    worded,
)
from licet.terms import Finding, LawResult, Review

__all__ = ["render"]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Change:
    """A replacement as shown."""

    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One finding of the panel."""

    id: str
    rule: str
    title: str
    severity: str
    family: str
    layer: str
    problem: str
    places: tuple[tuple[str, str], ...]
    """Section and quotation."""
    witness: str
    missing: str
    law: str
    result: str
    mend: str
    comment: str
    changes: tuple[_Change, ...]


def render(review: Review, *, name: str) -> str:
    """One self-contained page."""
    script = _asset("review.js")
    findings = gravest_first(review.findings)
    rows = tuple(_row(f"f{number}", finding, review) for number, finding in enumerate(findings))
    marks = tuple(
        Mark(row=row.id, start=place.start, end=place.end)
        for row, finding in zip(rows, findings, strict=True)
        for place in finding.places
    )
    shown: tuple[Block, ...] = tuple(blocks(review.document, marks))
    return _environment().from_string(_asset("review.html")).render(
        title=visible(name), headline=headline(review.findings), as_of=review.as_of.isoformat(),
        rows=rows, blocks=shown, warnings=[visible(w) for w in review.document.warnings],
        filters=_filters(rows),
        aside=[
            tuple(map(visible, (f.rule, worded(f.problem), s.reason, s.by, s.until.isoformat())))
            for f, s in review.suppressed
        ],
        dates=[(d.day.isoformat(), visible(d.says), visible(d.reckoned)) for d in review.dates],
        owed=[
            (visible(o.bearer), visible(o.act), visible(o.due), visible(cited(o.place)))
            for o in review.owed
        ],
        sha256=review.document.sha256,
        base=Markup(_report_style()),  # noqa: S704 (our own file)
        style=Markup(_asset("review.css")),  # noqa: S704 (our own file)
        script=Markup(script),  # noqa: S704 (our own file)
        script_digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )  # fmt: skip


def _row(id_: str, finding: Finding, review: Review) -> _Row:
    text, edit, law = review.document.text, finding.edit, finding.law
    title = title_of(finding.rule)
    return _Row(
        id=id_, rule=visible(finding.rule), title="" if title == finding.rule else title,
        severity=str(severity_of(finding)), family=family_of(finding),
        layer="" if finding.layer is None else str(finding.layer),
        problem=visible(worded("; ".join((finding.problem, *reasons(finding))))),
        places=tuple((visible(cited(p)), visible(p.quote)) for p in finding.places),
        witness=visible(worded(finding.witness)), missing=visible(", ".join(finding.missing)),
        law=visible(law_words(law)) if law else "",
        result=str(law.result) if law and law.result is not LawResult.VIOLATED else "",
        mend=visible(worded(finding.mend)),
        comment=visible(worded(edit.comment)) if edit else "",
        changes=tuple(
            _Change(old=visible(text[r.start : r.end]), new=visible(r.words))
            for r in (edit.replacements if edit else ())
        ),
    )  # fmt: skip


def _filters(rows: tuple[_Row, ...]) -> list[tuple[str, list[tuple[str, int]]]]:
    """What can be shown alone: each severity, family and layer there is, with its count."""
    found: list[tuple[str, list[tuple[str, int]]]] = []
    for name in ("severity", "family", "layer"):
        values = [getattr(row, name) for row in rows]
        kinds = [(v, values.count(v)) for v in dict.fromkeys(sorted(values, key=_rank)) if v]
        if len(kinds) > 1 or name == "severity":
            found.append((name, kinds))
    return found


_ORDER = ("block", "high", "medium", "low", "info")


def _rank(value: str) -> tuple[int, str]:
    return (_ORDER.index(value) if value in _ORDER else len(_ORDER), value)


@cache
def _asset(name: str) -> str:
    return resources.files("licet.app.reviews").joinpath(name).read_text("utf-8")


@cache
def _report_style() -> str:
    return resources.files("licet.app.reports").joinpath("report.css").read_text("utf-8")


@cache
def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
