# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A draft as one HTML page, and as Markdown."""

import re
from collections.abc import Iterator, Sequence
from importlib.resources import files

from licet.terms.drafts import Draft, DraftBlock, DraftBlockKind, DraftSchedule

__all__ = ["write_html", "write_markdown"]

_MARKED = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>|#"})
_ENTITY = re.compile(r"&(?=\\?#?\w+;)")


def write_html(draft: Draft) -> str:
    """One page that stands alone: no script, nothing fetched."""
    from jinja2.sandbox import SandboxedEnvironment  # not at start-up

    folder = files("licet.text.drafting.web")
    template = SandboxedEnvironment(autoescape=True).from_string(
        (folder / "draft.html").read_text("utf-8")
    )
    from markupsafe import Markup

    # The style sheet is our own file; what comes from the draft is escaped.
    css = Markup((folder / "draft.css").read_text("utf-8"))  # noqa: S704
    return template.render(draft=draft, css=css) + "\n"


def write_markdown(draft: Draft) -> str:
    """CommonMark with tables; numbers are written out, so that references stay true."""
    return "\n\n".join(_pieces(draft)) + "\n"


def _pieces(draft: Draft) -> Iterator[str]:
    yield f"# {_safe(draft.title)}"
    yield "## Cover page"
    rows = [("", ""), *((f"**{_safe(row.label)}**", _safe(row.text)) for row in draft.cover)]
    yield _table(rows)
    yield _safe(draft.opening)
    for section in draft.sections:
        yield f"## {section.number}. {_safe(section.heading)}"
        yield from (_block(block) for block in section.blocks)
    if draft.closing:
        yield _safe(draft.closing)
    for signatory in draft.signatories:
        yield f"**{_safe(signatory.label)}**: {_safe(signatory.name)}"
        yield _table([("", ""), *((line, "") for line in ("Signature", "Name", "Title", "Date"))])
    yield from (piece for schedule in draft.schedules for piece in _schedule(schedule))


def _schedule(schedule: DraftSchedule) -> Iterator[str]:
    yield f"## {_safe(schedule.title)}"
    yield _safe(schedule.intro)
    yield _table([tuple(map(_safe, row)) for row in (schedule.columns, *schedule.rows)])


def _block(block: DraftBlock) -> str:
    words = "".join(
        f"**{_safe(run.text)}**" if run.kind == "term" else _safe(run.text) for run in block.runs
    )
    if block.kind is DraftBlockKind.DEFINITION:
        return words
    # A number such as `2.1` begins no list, and `(a)` neither: the paragraph stays as it is.
    return f"{block.number} {words}"


def _table(rows: Sequence[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"|{' --- |' * len(rows[0])}", *lines[1:]])


def _safe(words: str) -> str:
    return _ENTITY.sub(r"\&", words.translate(_MARKED))
