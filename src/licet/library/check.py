# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is wrong on the shelf: contradictions, missing sources, reviews that are due."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from licet.terms.licences import LicenceRecord, LicenceRelation, LicenceTerm
from licet.terms.lineage import Way
from licet.terms.verdicts import Finding, Severity

__all__ = ["check"]

_ID = re.compile(r"[a-z0-9][a-z0-9.-]*")
_EDITION = re.compile(r"\d{4}-\d{2}-\d{2}|\d{4}-\d{2}|\d{4}|v?\d+(?:\.\d+)*|")
_LINE = re.compile(r"[=+~][A-Za-z0-9_-]{11}(?:[0-9a-f]{2})+")


def check(records: Iterable[LicenceRecord], *, at: date) -> tuple[Finding, ...]:
    """Everything that makes a catalogue unfit for use, in order of the ids.

    Args:
        records: All of one catalogue.
        at: The day on which it is checked; a review date on or before it has passed.
    """
    shelf = sorted(records, key=lambda r: r.id)
    by_id: dict[str, LicenceRecord] = {}
    found: list[Finding] = []
    for record in shelf:
        if record.id in by_id:
            found.append(_finding("duplicate-id", record, "this id is given twice"))
        by_id[record.id] = record
    for record in shelf:
        found += _record(record, by_id, at)
    return (*found, *_clashes(shelf))


def _record(
    record: LicenceRecord, shelf: Mapping[str, LicenceRecord], at: date
) -> Iterator[Finding]:
    if not _ID.fullmatch(record.id):
        yield _finding("id-shape", record, f"`{record.id}` has other characters than a-z 0-9 . -")
    if not record.source.strip():
        yield _finding(
            "missing-source", record, "nothing says where the text can be had",
            mend="fill in `source`: an address, or repository, commit and path",
        )  # fmt: skip
    if not record.title.strip() or not record.reviewed_by.strip():
        yield _finding("missing-name", record, "`title` and `reviewed_by` must not be empty")
    if not _EDITION.fullmatch(record.edition):
        yield _finding(
            "edition-shape", record, f"`{record.edition}` is neither a date nor a version",
            mend="write 2024-07-23, or a version such as 2.0",
        )  # fmt: skip
    if record.review_by <= at:
        yield _finding(
            "review-due", record, f"its review was due on {record.review_by.isoformat()}",
            mend="compare it with its source, then set a new `review_by`",
        )  # fmt: skip
    for other in (record.same_as, *record.incorporates, *record.compatible):
        if other and other not in shelf:
            yield _finding("unknown-id", record, f"it names `{other}`, which is not here")
    yield from _print(record)
    yield from _terms(record)
    yield from _relations(record)


def _print(record: LicenceRecord) -> Iterator[Finding]:
    if record.fingerprint is None:
        return
    lines = record.fingerprint.sentences
    if not lines or not all(map(_LINE.fullmatch, lines)):
        yield _finding(
            "fingerprint-shape", record, "a line of its fingerprint cannot be read",
            mend="write the fingerprint anew with `licet library add`",
        )  # fmt: skip


def _terms(record: LicenceRecord) -> Iterator[Finding]:
    seen: set[str] = set()
    for term in record.terms:
        if term.key in seen:
            yield _finding("duplicate-term", record, f"`{term.key}` is given twice")
        seen.add(term.key)
        if not term.words and not term.note and term.value != "silent":
            yield _finding(
                "missing-quote", record, f"`{term.key}` has neither words nor a note saying why",
            )  # fmt: skip
        if not _inside(record, term):
            yield _finding(
                "quote-outside", record, f"`{term.key}` quotes words that its text does not have"
            )


def _relations(record: LicenceRecord) -> Iterator[Finding]:
    seen: set[Way] = set()
    for row in record.relations:
        for way in row.ways:
            if way in seen:
                yield _finding("duplicate-relation", record, f"`{way}` is given twice")
            seen.add(way)
        if not row.section and not row.note:
            yield _finding(
                "missing-quote", record,
                f"`{', '.join(row.ways)}` has neither a section nor a note saying why",
            )  # fmt: skip
        if not _inside(record, row):
            yield _finding(
                "quote-outside", record,
                f"`{', '.join(row.ways)}` quotes words that its text does not have",
            )  # fmt: skip


def _inside(record: LicenceRecord, term: LicenceTerm | LicenceRelation) -> bool:
    lines = record.fingerprint.sentences if record.fingerprint else ()
    return all(
        0 <= sentence < len(lines) and 0 <= first <= last < (len(lines[sentence]) - 12) // 2
        for sentence, first, last in term.words
    )


def _clashes(shelf: Iterable[LicenceRecord]) -> Iterator[Finding]:
    """Two entries with one text, neither of which says that it is the other."""
    owner: dict[str, str] = {}
    for record in shelf:
        if record.fingerprint is None or record.same_as:
            continue
        other = owner.setdefault(record.fingerprint.digest, record.id)
        if other != record.id:
            yield _finding(
                "digest-clash", record, f"its text is that of `{other}`",
                mend=f'if it is another name for it, write `same_as = "{other}"`',
            )  # fmt: skip


def _finding(rule: str, record: LicenceRecord, problem: str, *, mend: str = "") -> Finding:
    return Finding(
        rule=f"library/{rule}", severity=Severity.HIGH, problem=problem, places=(),
        because=(record.id,), mend=mend,
    )  # fmt: skip
