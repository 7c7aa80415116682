# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition as one HTML file: answers, conflicts, the lineage drawn, what has to be shipped.

Nothing in a lineage or a licence can run or load anything: the page's policy allows our script by
its digest and no request at all, and every word that comes from elsewhere is escaped.
"""

import base64
import hashlib
from functools import cache
from importlib import resources

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.compositions import html_words as words
from licet.app.compositions.graph import BOX, PILL
from licet.app.compositions.html_answers import (
    acts,
    headline,
    missing,
    numbered,
    questions,
    together,
)
from licet.app.compositions.html_graph import graph
from licet.app.compositions.html_lists import Names, artefacts, duties, licences
from licet.app.compositions.kinds import kinds
from licet.app.compositions.notices import restricted_categories
from licet.app.compositions.phrases import ACTS, KIND_WORDS, situation_words
from licet.app.reports.paragraphs import visible
from licet.terms import Composition

__all__ = ["render"]


def render(composition: Composition) -> str:
    """One self-contained page: what may be done, why, and what has to be shipped."""
    script = _asset("licet.app.compositions", "composition.js")
    style = _asset("licet.app.reports", "report.css")
    style += _asset("licet.app.compositions", "composition.css")
    names = Names(composition)
    return _environment().from_string(
        _asset("licet.app.compositions", "composition.html")
    ).render(
        composition=composition,
        names=names,
        box=BOX,
        pill_size=PILL,
        headline=headline(composition),
        situation=situation_words(composition.situation),
        acts=acts(composition),
        missing=missing(composition),
        questions=questions(composition),
        grave=numbered(composition, notes=False),
        notes=numbered(composition, notes=True),
        duties=duties(composition),
        categories=restricted_categories(composition),
        graph=graph(composition, names),
        licences=licences(composition),
        artefacts=artefacts(composition),
        style=Markup(style),  # noqa: S704 (our own file)
        script=Markup(script),  # noqa: S704 (our own file)
        script_digest=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode(),
    )  # fmt: skip


@cache
def _asset(package: str, name: str) -> str:
    return resources.files(package).joinpath(name).read_text(encoding="utf-8")


def _shown(value: object) -> object:
    """Whatever stands on the page: no character of it steers the display."""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> SandboxedEnvironment:
    made = SandboxedEnvironment(
        autoescape=True, trim_blocks=True, lstrip_blocks=True, finalize=_shown
    )
    made.filters.update(
        cited=words.cited,
        act=lambda act: ACTS[act],
        operation=words.operation_words,
        key=words.key_words,
        fact=words.fact_words,
        kind=words.kind_words,
        kind_word=lambda kind: KIND_WORDS[kind],
        kind_title=lambda kind: kinds()[kind]["title"],
        severity=lambda severity: words.SEVERITIES[severity],
        plain=lambda name: name.replace("_", " "),
        count=words.count,
        raised=words.raised,
        together=together,
    )
    return made
