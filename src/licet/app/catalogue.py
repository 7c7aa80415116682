# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use cases of the licence catalogue: load it, look into it, check it, add to it, identify."""

import difflib
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from licet.library import check, compiled, files_in, licences, read_record, write_record
from licet.library.catalogue import COMPILED, FOLDER
from licet.terms.artefacts import Layer
from licet.terms.documents import Document
from licet.terms.dossiers import SILENT, Identification, Match, Term
from licet.terms.errors import UsageError
from licet.terms.licences import (
    LICENCE_SCHEMA,
    Catalogue,
    LicenceKind,
    LicenceRecord,
    LicenceTerm,
)
from licet.terms.verdicts import Finding, Severity

__all__ = [
    "VARIABLE",
    "Draft",
    "add_licence",
    "as_json",
    "check_catalogue",
    "find_licence",
    "identified_terms",
    "load_catalogue",
    "text_bytes",
]

VARIABLE = "LICET_CATALOGUE"
"""Environment variable with folders of further catalogue files, parted like PATH."""

REVIEW_AFTER = timedelta(days=365)

SHORTEST = 20
"""Words a text needs to be recognised by."""


def load_catalogue(environment: Mapping[str, str]) -> Catalogue:
    """Our catalogue with the folders that `LICET_CATALOGUE` names.

    Raises:
        LicetError: A folder or a file in it cannot be used.
    """
    named = environment.get(VARIABLE, "")
    return licences(Path(part) for part in named.split(os.pathsep) if part)


def text_bytes(path: Path) -> bytes:
    """The bytes of a file, or of standard input for `-`.

    Raises:
        UsageError: It cannot be opened, or is too large to be a document.
    """
    from licet.app.opening import LARGEST, bytes_of

    if str(path) != "-":
        return bytes_of(path)
    data = sys.stdin.buffer.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise UsageError(f"standard input has more than {LARGEST:,} bytes")
    return data


def find_licence(catalogue: Catalogue, name: str) -> LicenceRecord:
    """A licence by its id, or by an identifier such as `spdx:MIT` or `llama3.1`.

    Raises:
        UsageError: No licence has that name.
    """
    if name in catalogue.records:
        return catalogue.records[name]
    wanted = name.casefold()
    for record in catalogue.records.values():
        known = {i.casefold() for i in record.identifiers}
        if wanted in known | {i.split(":", 1)[-1] for i in known}:
            return record
    near = difflib.get_close_matches(wanted, list(catalogue.records), n=1, cutoff=0.7)
    raise UsageError(
        f"no licence is called `{name}`",
        hint=f"did you mean `{near[0]}`? `licet library list` shows all"
        if near
        else "`licet library list` shows all",
    )


def check_catalogue(folder: Path | None, *, at: date) -> tuple[Finding, ...]:
    """What is wrong with our catalogue, or with that of a folder on top of ours.

    Raises:
        LicetError: A file cannot be read or decoded.
    """
    if folder is None:
        records = [read_record(path) for path in files_in(FOLDER)]
        return (*check(records, at=at), *_stale())
    added = [read_record(path) for path in files_in(folder)]
    ours = {record.id for record in added}
    found = check([*licences().records.values(), *added], at=at)
    return tuple(one for one in found if ours & set(one.because))


def _stale() -> tuple[Finding, ...]:
    if COMPILED.exists() and COMPILED.read_text(encoding="utf-8") == compiled(FOLDER):
        return ()
    return (
        Finding(
            rule="library/index-stale", severity=Severity.HIGH, places=(),
            problem="the compiled catalogue is not that of its files",
            mend="run `python tools/build_catalogue.py --index`",
        ),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a person says of a licence that is to be added."""

    id: str
    title: str = ""
    family: str = ""
    edition: str = ""
    layer: Layer = Layer.MODEL
    kind: LicenceKind = LicenceKind.LICENCE
    source: str = ""
    reviewed_by: str = ""


def add_licence(document: Document, draft: Draft, catalogue: Catalogue, *, at: date) -> str:
    """The catalogue file of a licence: fingerprint, and its terms as licet reads them.

    What only a person can say (`source`, `reviewed_by`) is left empty where it was not given;
    `licet library check` names it until it is filled in.

    Raises:
        UsageError: The text is in the catalogue already, or the id is.
    """
    from licet.review.extract import extract
    from licet.review.fingerprint import fingerprint, read_words
    from licet.review.identify import identify

    if draft.id in catalogue.records:
        raise UsageError(f"the id `{draft.id}` is taken", hint="choose another with --id")
    said = identify(document, catalogue)
    if said.match is Match.EXACT:
        raise UsageError(
            f"this text is `{said.licence}` already",
            hint=f"see `licet library show {said.licence}`",
        )
    print_ = fingerprint(document.text)
    if len(read_words(document.text).tokens) < SHORTEST:
        raise UsageError(
            f"the text has fewer than {SHORTEST} words",
            hint="so short a text would be found inside many others",
        )
    record = LicenceRecord(
        schema=LICENCE_SCHEMA, id=draft.id, title=draft.title or draft.id,
        family=draft.family or draft.id, edition=draft.edition, kind=draft.kind,
        layers=(draft.layer,), source=draft.source, retrieved=at, reviewed_by=draft.reviewed_by,
        review_by=at + REVIEW_AFTER, fingerprint=print_,
        terms=tuple(_entry(document, term, print_) for term in extract(document)
                    if term.value != SILENT),
    )  # fmt: skip
    return write_record(record, header="")


def _entry(document: Document, term: Term, print_: Any) -> LicenceTerm:
    from licet.review.known_terms import places

    return LicenceTerm(
        key=term.key, value=term.value, section=term.section, params=term.params,
        words=places(document.text, print_, term.start, term.end),
        contested=term.contested or "",
    )  # fmt: skip


def identified_terms(
    document: Document, catalogue: Catalogue, read_terms: Iterable[Term]
) -> tuple[Identification, tuple[Term, ...]]:
    """Which licence a document is, and its terms: known where its words are, else as read."""
    from licet.review.identify import identify
    from licet.review.known_terms import known_terms

    said = identify(document, catalogue)
    licence = said.licence or said.nearest
    if licence is None or said.match is Match.UNKNOWN:
        return said, tuple(read_terms)
    record = catalogue.records[licence]
    terms = known_terms(document, said, record, read_terms)
    for part in said.embedded:
        if part.licence in record.incorporates:
            policy = known_terms(document, part, catalogue.records[part.licence], ())
            terms = _with_policy(record, terms, policy)
    return said, terms


def _with_policy(
    record: LicenceRecord, terms: tuple[Term, ...], policy: Iterable[Term]
) -> tuple[Term, ...]:
    """Terms that a licence has from its use policy, quoted from the policy beside it."""
    elsewhere = {term.key for term in record.terms if not term.words}
    theirs = {t.key: t for t in policy if t.value != SILENT and t.key in elsewhere}
    return tuple(theirs.get(term.key, term) for term in terms)


def as_json(said: Identification) -> dict[str, Any]:
    """What `licet identify --json` prints and `licet read --json` has as `identified`."""
    return {
        "match": str(said.match),
        "licence": said.licence,
        "edition": said.edition,
        "nearest": said.nearest,
        "differences": [
            {
                "kind": str(d.kind), "start": d.start, "end": d.end, "text": d.text,
                "terms": list(d.terms), "section": d.section, "sentence": d.sentence,
            }
            for d in said.differences
        ],
        "title": said.title,
        "sentences": said.sentences,
        "start": said.start,
        "end": said.end,
        "embedded": [as_json(one) for one in said.embedded],
    }  # fmt: skip
