# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What has to be shipped with an artefact, as a text file that can go beside it."""

import textwrap
from collections.abc import Iterator, Mapping

from licet.app.compositions.phrases import act_words, said, situation_words, verdict_words
from licet.terms import Composition, ConflictKind, Obligation

__all__ = ["render", "restricted_categories"]

WIDE = 96
"""Columns of the file; words that have to be shown as they stand are never broken."""

_PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Notices to reproduce word for word", ("notice_verbatim",)),
    ("Words to display", ("display_text",)),
    ("Name", ("name_prefix",)),
    ("Licence texts to include", ("licence_copy",)),
    ("Notices and credits to keep", ("keep_notices", "attribution", "notice")),
    ("Changes and source", ("state_changes", "source_offer")),
    ("Terms to pass on", ("pass_through", "share_alike")),
    ("Limits that go with it", ("threshold", "territory", "purpose", "training", "ownership")),
    ("To report or register", ("registration", "report")),
    ("To watch and to update", ("monitor_policy", "use_latest_version")),
)
"""Headings, and the kinds of obligation below each; other kinds stand last."""


def render(composition: Composition, *, found: Mapping[str, str]) -> str:
    """The obligations of a composition, by what has to be done about them.

    Args:
        composition: What was composed.
        found: Texts of notice files that stand beside the artefact, by file: they go in whole.
    """
    lines = [f"Notices and terms for {composition.artefact}", "", *_head(composition), ""]
    for title, duties in _parts(composition):
        lines += _part(title, duties)
    lines += _restrictions(composition)
    for file, text in sorted(found.items()):
        lines += [_underlined(f"Found beside it: {file}"), "", text.strip("\n"), ""]
    return "\n".join(lines).rstrip() + "\n"


def _head(composition: Composition) -> list[str]:
    """What the file rests on, and what it cannot hold."""
    lines = _wrapped(f"As {situation_words(composition.situation)}.", hang="")
    for one in said(composition):
        words = f"{act_words(one.act, one.answer.form)} ({', '.join(one.profiles)})"
        lines += _wrapped(f"- {words}: {verdict_words(one.answer)}", hang="  ")
    unknown = [c.problem for c in composition.conflicts if c.kind is ConflictKind.K15]
    if unknown:
        lines += ["", "Not in this file, since it is not known:"]
        for problem in unknown:
            lines += _wrapped(f"- {problem}", hang="  ")
    return lines


def _parts(composition: Composition) -> Iterator[tuple[str, list[Obligation]]]:
    named = {kind for _, kinds in _PARTS for kind in kinds} | {"use_restrictions"}
    for title, kinds in _PARTS:
        if duties := [o for o in composition.obligations if o.kind in kinds]:
            yield title, duties
    if rest := [o for o in composition.obligations if o.kind not in named]:
        yield "Other duties", rest


def _part(title: str, duties: list[Obligation]) -> list[str]:
    lines = [_underlined(title), ""]
    for duty in duties:
        # A notice that has to be reproduced stands alone, so that it can be copied.
        if duty.kind == "notice_verbatim" and duty.verbatim:
            lines += [duty.text, ""]
        else:
            lines += [*_wrapped(f"- {duty.text}", hang="  ")]
        lines += [*_wrapped(f"  [{_clause(duty)}]{_where(duty)}", hang="  "), ""]
    return lines


def _clause(duty: Obligation) -> str:
    return f"{duty.licence} §{duty.section}" if duty.section else duty.licence


def _where(duty: Obligation) -> str:
    parts = [duty.where and f"where: {duty.where}", duty.found and f"file: {duty.found}",
             "file: missing, add it" if duty.missing else "",
             duty.artefacts and f"for: {', '.join(duty.artefacts)}"]  # fmt: skip
    return "".join(f"; {part}" for part in parts if part)


def restricted_categories(composition: Composition) -> Mapping[str, tuple[str, ...]]:
    """Uses that are ruled out, by category, each with the licences that rule it out."""
    found: dict[str, list[str]] = {}
    for duty in composition.obligations:
        if duty.kind != "use_restrictions":
            continue
        said = composition.instruments[duty.licence].statements.get("use_restrictions")
        categories = said.params.get("categories", ()) if said else ()
        listed = categories if isinstance(categories, tuple) else (str(categories),)
        for category in listed:
            found.setdefault(category, []).append(_clause(duty))
    return {category: tuple(found[category]) for category in sorted(found)}


def _restrictions(composition: Composition) -> list[str]:
    duties = [o for o in composition.obligations if o.kind == "use_restrictions"]
    if not duties:
        return []
    lines = [_underlined("Uses that are ruled out"), ""]
    index = "By category, as an index: pass the words of the licences and policies on with them."
    lines += [*_wrapped(index, hang=""), ""]
    for category, clauses in restricted_categories(composition).items():
        lines += _wrapped(f"- {category.replace('_', ' ')} [{', '.join(clauses)}]", hang="  ")
    for duty in duties:
        if policies := composition.instruments[duty.licence].policies:
            lines += _wrapped(f"- and whatever {', '.join(policies)} lists [{_clause(duty)}]",
                              hang="  ")  # fmt: skip
    return [*lines, ""]


def _underlined(title: str) -> str:
    return f"{title}\n{'-' * len(title)}"


def _wrapped(text: str, *, hang: str) -> list[str]:
    return textwrap.wrap(
        text, WIDE, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False
    )
