# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A comparison as one HTML file: no script, no request, and every word of a version escaped."""

from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from typing import Any

from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup

from licet.app.comparisons.blocks import Block
from licet.app.reports.paragraphs import visible

__all__ = ["render"]

_MARKS = ("lost", "gone", "gained", "new", "terms", "changed")


def render(
    title: str, names: Sequence[str], blocks: Iterable[Block],
    digests: Iterable[tuple[str, str]] = (),
) -> str:  # fmt: skip
    """One self-contained page.

    Args:
        title: Counts in one line.
        names: Of the versions, the oldest first.
        blocks: Those without lines are left out.
        digests: Names of documents, and the SHA-256 of each.
    """
    return _environment().from_string(_asset("comparisons", "comparison.html")).render(
        headline=visible(title), names=list(map(visible, names)), blocks=list(_shown(blocks)),
        digests=[(visible(name), sha256) for name, sha256 in digests],
        base=Markup(_asset("reports", "report.css")),  # noqa: S704 (our own file)
        style=Markup(_asset("comparisons", "comparison.css")),  # noqa: S704 (our own file)
    )  # fmt: skip


def _shown(blocks: Iterable[Block]) -> Iterator[dict[str, Any]]:
    for block in blocks:
        lines = [
            {"mark": visible(one.mark), "kind": one.mark if one.mark in _MARKS else "",
             "says": visible(one.says), "who": visible(one.who),
             "details": [visible(detail) for detail in one.details]}
            for one in block.lines
        ]  # fmt: skip
        if lines:
            yield {"title": visible(block.title), "loud": block.loud, "lines": lines}


def _asset(room: str, name: str) -> str:
    return resources.files(f"licet.app.{room}").joinpath(name).read_text("utf-8")


def _environment() -> SandboxedEnvironment:
    return SandboxedEnvironment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
