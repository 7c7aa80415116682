# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which licence the files beside a model are, by their text."""

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from licet.app.catalogue import load_catalogue
from licet.terms.artefacts import FoundText
from licet.terms.dossiers import Dossier, Match
from licet.terms.licences import LicenceKind

__all__ = ["Concluded", "concluded_from"]

_POLICY = ("USE_POLICY", "USE-POLICY", "ACCEPTABLE_USE", "ACCEPTABLE-USE")
_THIRD = re.compile(r"THIRD|3RD")
"""Of a file with the licences of what others wrote and that came along."""
_LICENCE = ("LICENSE", "LICENCE", "COPYING", "AGREEMENT", "TERMS")


@dataclass(frozen=True, slots=True, kw_only=True)
class Concluded:
    """What the files beside an artefact say its licence is."""

    licence: str
    texts: tuple[FoundText, ...]
    documents: Mapping[str, Dossier]
    problems: tuple[str, ...]


def concluded_from(documents: Iterable[tuple[str, Dossier]], *, where: str) -> Concluded:
    """The licence that the texts are, each by name of its file.

    Args:
        documents: Files and what was read in them.
        where: Goes before the name of a file in `text:<file>`; empty for the model itself.
    """
    texts: list[FoundText] = []
    kept: dict[str, Dossier] = {}
    licences: dict[str, str] = {}
    problems: list[str] = []
    for file, dossier in documents:
        licence = _known(dossier)
        if licence or not _is_notice(file):
            kept.setdefault(licence or f"text:{where}{file}", dossier)
        binds = _binds(file, licence)
        own = licence or (f"text:{where}{file}" if binds else "")
        notice = _is_notice(file)
        texts.append(
            FoundText(
                file=file, licence=own, notice=notice,
                notices=_prescribed(dossier.document.text) if notice else None,
            )
        )  # fmt: skip
        if binds:
            licences[file] = own
    for file, what in _for_others(licences):
        problems.append(f"{file}: taken for the licence of {what} that is not listed here")
        del licences[file]
    names = tuple(dict.fromkeys(licences.values()))
    if len(names) > 1:
        problems.append(f"{len(names)} licences stand beside it, and all are taken to bind")
    return Concluded(
        licence=" AND ".join(names), texts=tuple(texts), documents=kept, problems=tuple(problems)
    )


def _prescribed(text: str) -> tuple[str, ...]:
    """The notices of known licences that stand in a text; blanks and case do not count."""
    words = _folded(text)
    records = load_catalogue(os.environ).records.values()
    notices = {
        str(term.params.get("text", ""))
        for record in records
        for term in record.terms
        if term.key == "notice_text"
    }
    return tuple(sorted(n for n in notices if n and _folded(n) in words))


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _known(dossier: Dossier) -> str:
    """The catalogue id of a text; empty if it is no known edition word for word."""
    said = dossier.identified
    if said.match is Match.EXACT:
        return said.licence or ""
    if said.whole is not None:
        return said.whole.licence or ""
    return ""


def _is_notice(file: str) -> bool:
    return PurePath(file).stem.upper().startswith("NOTICE")


def _binds(file: str, licence: str) -> bool:
    """Whether a file is the licence itself: by its text if known, else by its name."""
    name = file.upper()
    if _THIRD.search(name):
        return False
    if licence:
        return load_catalogue(os.environ).records[licence].kind is LicenceKind.LICENCE
    if _is_notice(file) or any(word in name for word in _POLICY):
        return False
    return any(word in name for word in _LICENCE)


def _for_others(licences: Mapping[str, str]) -> list[tuple[str, str]]:
    """Files that say by their name that they are for code or data, where others do not."""
    named = [
        (file, what)
        for file in licences
        for what in ("code", "data")
        if re.search(rf"(?<![A-Z]){what.upper()}(?![A-Z])", file.upper())
    ]
    return named if len({file for file, _ in named}) < len(licences) else []
