# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The licences on the shelf by the names an agreement may call them by."""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from licet.app.licensing import instrument_of
from licet.library.names import licence_named
from licet.terms import Instrument
from licet.terms.licences import Catalogue, LicenceKind, LicenceRecord

__all__ = ["shelf_of"]

_PLACES = re.compile(r" (?:International|Generic|Unported)$")
_TAIL = re.compile(r" (?:Licen[sc]e )?Agreement$| Licen[sc]e$")
_VERSION = re.compile(r"[- ]v?\d+(?:\.\d+)*$")


def shelf_of(catalogue: Catalogue) -> Mapping[str, Instrument]:
    """Every licence of a catalogue by its names, in lower case, for `Paper(shelf=…)`.

    A name without a version stands for the version that the catalogue takes it for; a name that
    several licences have is left out.
    """
    found: dict[str, Instrument | None] = {}
    for record in catalogue.records.values():
        if record.kind is not LicenceKind.LICENCE or record.same_as:
            continue
        instrument = instrument_of(record, catalogue)
        for name in dict.fromkeys(_names(record, catalogue)):
            known = found.setdefault(name, instrument)
            if known is not None and known.id != instrument.id:
                found[name] = None
    return MappingProxyType({name: one for name, one in found.items() if one is not None})


def _names(record: LicenceRecord, catalogue: Catalogue) -> Iterator[str]:
    title = _PLACES.sub("", record.title)
    own = [record.id, record.title, title, _TAIL.sub("", title)]
    own += [name.split(":", 1)[-1].removeprefix("other/") for name in record.identifiers]
    yield from (name.lower() for name in own)
    for name in own:
        short = _VERSION.sub("", name)
        if short != name and licence_named(short, catalogue).licence == record.id:
            yield short.lower()
