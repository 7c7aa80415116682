# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From names and texts to the licences a composition takes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from licet.compose import UNKNOWN
from licet.library.names import licence_named
from licet.terms import (
    SILENT,
    Artefact,
    DecodeError,
    Dossier,
    Instrument,
    Licensing,
    Lineage,
    Match,
    Relation,
    Row,
    Statement,
    Term,
    Way,
)
from licet.terms.licences import Catalogue, LicenceRecord, LicenceTerm

__all__ = ["instrument_of", "licensing_of"]


CHOICES = 8
"""Ways to satisfy what is declared and concluded that are looked at."""


@dataclass(slots=True)
class _Shelf:
    """Licences as they are asked for."""

    catalogue: Catalogue
    documents: Mapping[str, Dossier]
    built: dict[str, Instrument] = field(default_factory=dict)

    def take(self, licence: str) -> str:
        """Build a licence if it was not yet, and give its id."""
        if licence not in self.built:
            dossier = self.documents.get(licence)
            record = self.catalogue.records.get(licence)
            if record is not None and record.same_as:
                record = self.catalogue.records[record.same_as]
            if record is not None:
                self.built[licence] = instrument_of(
                    record, self.catalogue, dossier=dossier, licence=licence
                )
            elif dossier is not None:
                self.built[licence] = _read_instrument(licence, dossier, self.catalogue)
            else:
                self.built[licence] = _unknown()
        return licence


def licensing_of(
    lineage: Lineage, catalogue: Catalogue, *, documents: Mapping[str, Dossier]
) -> tuple[Mapping[str, Instrument], Mapping[str, Licensing]]:
    """The licences of a lineage, and which artefact is under which.

    Args:
        lineage: Artefacts with the licences that are declared or concluded for them.
        catalogue: Licences that are known.
        documents: Texts at hand, by the id that `Artefact.licence` names: their words are
            what is quoted, and a text that is in no catalogue is taken as it was read.

    Returns:
        Licences by id, and licensing by artefact. What has no known licence is under `UNKNOWN`,
        unless it was made in this lineage: then what it was made of is all that binds.
    """
    shelf = _Shelf(catalogue, documents)
    made = {step.output for step in lineage.operations if step.inputs}
    found = {a.id: _licensing(a, shelf, made=made) for a in lineage.artefacts}
    return shelf.built, found


def _licensing(artefact: Artefact, shelf: _Shelf, *, made: Iterable[str]) -> Licensing:
    """What it is under; where one may choose, the choice that limits least, with the others."""
    concluded, declared = _ways(artefact.licence, shelf), _ways(artefact.declared, shelf)
    pairs = [(c, d) for c in concluded for d in declared]
    if artefact.licence == artefact.declared:
        pairs = [(way, way) for way in concluded]
    found = [_taken(artefact, c, d, shelf, made=made) for c, d in pairs[:CHOICES]]
    return replace(found[0], alternatives=tuple(found[1:]))


def _taken(
    artefact: Artefact, concluded_: Sequence[str], declared_: Sequence[str], shelf: _Shelf, *,
    made: Iterable[str],
) -> Licensing:  # fmt: skip
    # What its text was found to be stands; what it is said to be may have changed in place.
    dated = artefact.date is not None and not artefact.texts
    concluded, unknown_c, notes_c = _resolved(concluded_, artefact, shelf, changing=dated)
    declared, unknown_d, notes_d = _resolved(declared_, artefact, shelf, changing=True)
    unknown = tuple(dict.fromkeys((*unknown_c, *(() if concluded else unknown_d))))
    nothing = not concluded and not declared and not unknown and artefact.id not in made
    if unknown or nothing or (artefact.unresolved and not concluded and not declared):
        concluded = (*concluded, shelf.take(UNKNOWN))
    chosen = [
        f"of “{names}”, {' and '.join(way)} is taken"
        for names, way in ((artefact.licence, concluded_), (artefact.declared, declared_))
        if " OR " in names.upper()
    ]
    return Licensing(
        concluded=concluded, declared=declared, unknown=unknown,
        notes=tuple(dict.fromkeys((*chosen, *notes_c, *notes_d))),
        clashes=tuple(_clashes(concluded, declared, shelf)),
    )  # fmt: skip


def _resolved(
    names: Sequence[str], artefact: Artefact, shelf: _Shelf, *, changing: bool
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Ids of licences by their names; names nobody knows; notes."""
    found: list[str] = []
    unknown: list[str] = []
    notes: list[str] = []
    for name in names:
        if name in shelf.documents:
            found.append(shelf.take(name))
            continue
        whose = artefact.id if changing else ""
        named = licence_named(name, shelf.catalogue, artefact=whose, on=artefact.date)
        if named.note:
            notes.append(named.note)
        if named.licence:
            found.append(shelf.take(named.licence))
        else:
            unknown.append(name)
    return tuple(dict.fromkeys(found)), tuple(unknown), tuple(notes)


def _ways(names: str, shelf: _Shelf) -> Sequence[Sequence[str]]:
    """The names in an expression: each way to satisfy it, that which limits least first."""
    if not names.strip() or names in shelf.documents:
        return [[names]] if names.strip() else [[]]
    if not any(f" {word} " in names.upper() for word in ("AND", "OR", "WITH")):
        if licence_named(names, shelf.catalogue).licence:
            return [[names]]  # “Apache License, Version 2.0” is one name
        return [[part.strip() for part in names.split(",") if part.strip()]]
    from licet.app.expressions import alternatives

    try:
        ways = alternatives(names)
    except DecodeError:
        return [[names]]
    return sorted(ways, key=lambda way: (_weight(way, shelf), way)) or [[names]]


def _weight(names: Iterable[str], shelf: _Shelf) -> tuple[int, int]:
    """How much a set of licences takes away: unknown ones first, then limits and share-alikes."""
    from licet.compose.limits import limits, said
    from licet.compose.standing import Standing

    unknown = count = 0
    for name in names:
        licence = licence_named(name, shelf.catalogue).licence
        if not licence:
            unknown += 1
            continue
        instrument = shelf.built.get(licence) or instrument_of(
            shelf.catalogue.records[licence], shelf.catalogue
        )
        count += 3 * len(limits(instrument, Standing(licence)))
        count += 2 * (said(instrument, "share_alike").value == "share_alike")
        count += len(instrument.statements) > 0
    return unknown, count


def _clashes(
    concluded: tuple[str, ...], declared: tuple[str, ...], shelf: _Shelf
) -> Iterable[tuple[str, str]]:
    """What does not fit: another licence or edition declared, or a text that was changed."""
    for text in concluded:
        dossier = shelf.documents.get(text)
        nearest = dossier.identified.nearest if dossier else None
        changed = dossier and dossier.identified.match is Match.VARIANT
        if dossier and nearest and changed and dossier.identified.whole is None:
            count = len(dossier.identified.differences)
            title = shelf.catalogue.titles.get(nearest, nearest)
            yield f"its text is {title} with {count} sentences changed", text
        for name in declared:
            one, other = shelf.built[text], shelf.built[name]
            if text not in (UNKNOWN, *declared) and name not in concluded:
                yield f"{other.title} ({name}) is declared; its text is {one.title} ({text})", text


def instrument_of(
    record: LicenceRecord,
    catalogue: Catalogue,
    *,
    dossier: Dossier | None = None,
    licence: str = "",
) -> Instrument:
    """A licence of the catalogue, with quotations from the user's own copy if there is one."""
    quotes = {t.key: t.quote for t in dossier.terms} if dossier else {}
    statements = {t.key: _statement(t, quotes.get(t.key, "")) for t in record.terms
                  if t.value != SILENT}  # fmt: skip
    return Instrument(
        id=licence or record.id, title=record.title, family=record.family, edition=record.edition,
        kind=record.kind, layers=frozenset(record.written_for or record.layers),
        statements=statements, rows=_rows(record), compatible=frozenset(record.compatible),
        policies=_policies(record, statements, catalogue),
        read=record.terms_read,
        source=f"{record.fingerprint.scheme}:{record.fingerprint.digest}"
        if record.fingerprint
        else record.source,
    )  # fmt: skip


def _policies(
    record: LicenceRecord, statements: Mapping[str, Statement], catalogue: Catalogue
) -> tuple[str, ...]:
    """Use policies it takes in: by address, and by title and edition where the text was seen."""
    said = statements.get("use_restrictions")
    address = str(said.params.get("policy_url", "")) if said else ""
    seen = [catalogue.records[licence] for licence in record.incorporates]
    if not seen:
        return (f"the use policy at {address}, whose text was not seen",) if address else ()
    where = f" at {address}" if address else ""
    return tuple(f"{p.title}{where}, edition {p.edition or 'undated'} seen" for p in seen)


def _statement(term: LicenceTerm, quote: str) -> Statement:
    return Statement(
        key=term.key, value=term.value, params=term.params, section=term.section, quote=quote,
        reach=term.reach, contested=term.contested,
    )  # fmt: skip


def _rows(record: LicenceRecord) -> Mapping[Way, Row]:
    return {
        way: Row(
            relation=row.relation, section=row.section, note=row.note, switch=row.switch,
            strict=row.strict or Relation.DERIVATIVE, lenient=row.lenient or Relation.INDEPENDENT,
        )
        for row in record.relations
        for way in row.ways
    }  # fmt: skip


def _read_instrument(licence: str, dossier: Dossier, catalogue: Catalogue) -> Instrument:
    """A text that is no known edition, as it was read; what it is near to lends its relations."""
    nearest = dossier.identified.nearest
    record = catalogue.records.get(nearest or "")
    close = record is not None and dossier.identified.match is Match.VARIANT
    return Instrument(
        id=licence, title=_title(licence, record if close else None),
        family=record.family if record and close else "",
        layers=frozenset(record.written_for or record.layers) if record and close else frozenset(),
        statements={t.key: _as_statement(t, record) for t in dossier.terms if t.value != SILENT},
        rows=_rows(record) if record and close else {},
        compatible=frozenset(record.compatible) if record and close else frozenset(),
        # What no reader found in words nobody has seen is not known to be absent.
        read=close, source=f"sha256:{dossier.document.sha256}",
    )  # fmt: skip


def _title(licence: str, record: LicenceRecord | None) -> str:
    name = licence.removeprefix("text:")
    return f"a variant of {record.title} ({name})" if record else f"the text in {name}"


def _as_statement(term: Term, record: LicenceRecord | None) -> Statement:
    entry = next((t for t in record.terms if t.key == term.key), None) if record else None
    params = term.params
    changed = entry is not None and any(
        key in entry.params and entry.params[key] != value for key, value in term.params.items()
    )
    if entry and entry.value == term.value and not changed:
        params = {**entry.params, **term.params}
    return Statement(
        key=term.key, value=term.value, params=params, section=term.section, quote=term.quote,
        reach=entry.reach if entry else (), contested=term.contested or "",
    )  # fmt: skip


def _unknown() -> Instrument:
    return Instrument(
        id=UNKNOWN, title="a licence that nobody named", statements={}, rows={}, read=False
    )
