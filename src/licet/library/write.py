# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Write a licence record as the TOML file a person reads and edits."""

from collections.abc import Iterator
from datetime import date

from licet.terms.dossiers import Param
from licet.terms.licences import Fingerprint, LicenceRecord, LicenceRelation, LicenceTerm
from licet.terms.tomls import toml_value

__all__ = ["write_record"]

_HEADER = "# SPDX-FileCopyrightText: The licet authors\n# SPDX-License-Identifier: Apache-2.0\n"


def write_record(record: LicenceRecord, *, header: str = _HEADER) -> str:
    """A record as TOML that `read_record` reads back to an equal one; empty fields are left out."""
    lines = [*_head(record)]
    for term in record.terms:
        lines += ["", "[[terms]]", *_term(term)]
    for relation in record.relations:
        lines += ["", "[[relations]]", *_relation(relation)]
    if record.fingerprint is not None:
        lines += ["", "[fingerprint]", *_print(record.fingerprint)]
    return f"{header}\n" * bool(header) + "\n".join(lines) + "\n"


def _head(record: LicenceRecord) -> Iterator[str]:
    yield from _pairs(
        schema=record.schema, id=record.id, title=record.title, family=record.family,
    )  # fmt: skip
    yield f"edition = {toml_value(record.edition)}"
    yield from _pairs(version=record.version, kind=str(record.kind))
    yield f"layers = {toml_value(tuple(map(str, record.layers)))}"
    yield from _pairs(identifiers=record.identifiers)
    yield f"source = {toml_value(record.source)}"
    yield from _pairs(retrieved=record.retrieved)
    yield f"reviewed_by = {toml_value(record.reviewed_by)}"
    yield f"review_by = {record.review_by.isoformat()}"
    if record.partial:
        yield "partial = true"
    if not record.terms_read:
        yield "terms_read = false"
    yield from _pairs(
        same_as=record.same_as, incorporates=record.incorporates,
        written_for=tuple(map(str, record.written_for)), compatible=record.compatible,
        note=record.note,
    )  # fmt: skip


def _term(term: LicenceTerm) -> Iterator[str]:
    yield from _pairs(key=term.key, value=term.value, label=term.label)
    yield f"section = {toml_value(term.section)}"
    inner = ", ".join(f"{key} = {toml_value(value)}" for key, value in sorted(term.params.items()))
    yield f"params = {{ {inner} }}" if inner else "params = {}"
    yield from _pairs(reach=tuple(map(str, term.reach)))
    yield from _words(term.words)
    yield from _pairs(note=term.note, contested=term.contested)
    if term.unverified:
        yield "unverified = true"


def _relation(row: LicenceRelation) -> Iterator[str]:
    yield f"ways = {toml_value(tuple(map(str, row.ways)))}"
    yield f"relation = {toml_value(str(row.relation))}"
    yield f"section = {toml_value(row.section)}"
    yield from _words(row.words)
    yield from _pairs(
        note=row.note, switch=row.switch,
        strict=str(row.strict or ""), lenient=str(row.lenient or ""),
    )  # fmt: skip


def _words(words: tuple[tuple[int, int, int], ...]) -> Iterator[str]:
    if words:
        yield f"words = [{', '.join(f'[{a}, {b}, {c}]' for a, b, c in words)}]"


def _print(print_: Fingerprint) -> Iterator[str]:
    yield from _pairs(scheme=print_.scheme, digest=print_.digest, links=print_.links)
    yield "sentences = ["
    yield from (f'  "{line}",' for line in print_.sentences)
    yield "]"


def _pairs(**values: Param | date | None) -> Iterator[str]:
    """`key = value` for every value that is not empty."""
    return (f"{key} = {toml_value(value)}" for key, value in values.items() if value)
