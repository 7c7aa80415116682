# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review written into the document: tracked changes and comments, or a unified diff."""

import difflib
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from licet.app.plain import plain
from licet.app.reviews.phrases import cited, law_words, severity_of, worded
from licet.terms import Edit, Finding, Format, Review, Severity, UsageError
from licet.text.redline import Said, apply_edits, redline_docx, together

__all__ = ["Written", "as_diff", "as_word", "by_weight", "edited"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What was written, and what could not be."""

    data: bytes
    made: int
    """Edits that were made."""
    left: tuple[Finding, ...]
    """Findings whose edit was not made: it would change the words of another, or a number that
    Word counts."""


def _chosen(review: Review) -> tuple[tuple[Edit, ...], tuple[Finding, ...]]:
    """The edits that can be made together, the gravest first, and the findings left out."""
    grave = by_weight(review)
    made, _ = together(f.edit for f in grave if f.edit is not None)
    changed = {one for edit in made for one in edit.replacements}
    left = tuple(f for f in grave if f.edit and not set(f.edit.replacements) <= changed)
    return made, left


_NUMBERED = re.compile(r"(?P<stem>\n+(?:\d{1,3}\.)+)(?P<number>\d{1,3})(?= )")


def _counted(review: Review) -> Review:
    """With clauses that are put behind the same one numbered one after the other."""
    at: Counter[int] = Counter()
    counted: dict[int, Finding] = {}
    for finding in by_weight(review):
        if finding.edit is None or len(finding.edit.replacements) != 1:
            continue
        (one,) = finding.edit.replacements
        number = _NUMBERED.match(one.words) if one.start == one.end else None
        if number is None:
            continue
        words = (
            f"{number['stem']}{int(number['number']) + at[one.start]}{one.words[number.end() :]}"
        )
        at[one.start] += 1
        edit = replace(finding.edit, replacements=(replace(one, words=words),))
        counted[id(finding)] = replace(finding, edit=edit) if words != one.words else finding
    return replace(review, findings=tuple(counted.get(id(f), f) for f in review.findings))


def by_weight(review: Review) -> list[Finding]:
    """Findings with an edit, the gravest first."""
    return sorted(
        (f for f in review.findings if f.edit is not None),
        key=lambda f: (list(Severity).index(f.severity), -f.confidence, f.rule),
    )


def edited(review: Review) -> tuple[str, int, tuple[Finding, ...]]:
    """The text with every edit made that can be, how many, and the findings left out."""
    made, left = _chosen(_counted(review))
    return apply_edits(review.document.text, made), len(made), left


def as_diff(review: Review, *, name: str) -> Written:
    """A unified diff of the text, line by line.

    Args:
        review: Findings with edits.
        name: What the document is called in the head of the diff.
    """
    text, made, left = edited(review)
    lines = difflib.unified_diff(
        review.document.text.splitlines(keepends=True), text.splitlines(keepends=True),
        fromfile=plain(name), tofile=plain(name),
    )  # fmt: skip
    whole = "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
    return Written(data=whole.encode("utf-8"), made=made, left=left)


def as_word(data: bytes, review: Review, *, author: str, at: datetime) -> Written:
    """The Word file with each edit as a tracked change, and each finding as a comment.

    Args:
        data: The Word file that was reviewed.
        review: What was found in it.
        author: Who changes and comments are shown as.
        at: When; with a zone.

    Raises:
        UsageError: The document was no Word file.
        UnreadableError: It cannot be marked.
    """
    if review.document.format is not Format.DOCX:
        raise UsageError(
            "only a Word file can be marked with tracked changes",
            hint="end the name in .diff for a unified diff of the text",
        )
    review = _counted(review)
    made, left = _chosen(review)
    told = {edit: _comment(_of(review.findings, edit)) for edit in made}
    # Of two paragraphs that go to one place in Word, the later one ends up first.
    edits = [Edit(replacements=e.replacements, comment=told[e]) for e in reversed(made)]
    changed = {one for edit in made for one in edit.replacements}
    said = [
        Said(start=f.places[0].start, end=f.places[0].end, words=_comment([f]))
        for f in review.findings
        if f.places and not (f.edit and set(f.edit.replacements) <= changed)
    ]
    marked = redline_docx(data, edits, author=author, at=at, said=said)
    lost = {edit.replacements for edit in marked.left}
    missed = tuple(f for f in review.findings if f.edit and f.edit.replacements in lost)
    return Written(data=marked.data, made=len(made) - len(marked.left), left=(*left, *missed))


def _of(findings: Iterable[Finding], edit: Edit) -> list[Finding]:
    return [f for f in findings if f.edit and set(f.edit.replacements) <= set(edit.replacements)]


def _comment(findings: Iterable[Finding]) -> str:
    """What a reader of the Word file is told: the rule, the problem, where, and the law."""
    lines = []
    for finding in findings:
        where = ", ".join(dict.fromkeys(cited(p) for p in finding.places))
        lines.append(f"{finding.rule} ({severity_of(finding)}): {worded(finding.problem)}")
        lines += [f"Where: {where}"] if len(finding.places) > 1 else []
        lines += [f"So: {worded(finding.witness)}"] if finding.witness else []
        lines += [f"Law: {law_words(finding.law)}"] if finding.law else []
        lines += [worded(finding.edit.comment)] if finding.edit and finding.edit.comment else []
        lines += [worded(finding.mend)] if finding.mend and finding.edit is None else []
    return "\n".join(lines)
