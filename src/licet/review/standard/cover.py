# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The cover page and the schedule read back: parties, dates, term, what is licensed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from licet.review.standard.values import DAY, day_of, places_of
from licet.terms import Document
from licet.terms.artefacts import Artefact, ArtefactKind
from licet.terms.parties import Party, PartyId, PartyRole
from licet.terms.quantities import Interval
from licet.terms.wordings import AgreementForm

__all__ = ["Cover", "read_cover"]

_ADMINISTRATOR = "Administrator"
_OWN = ("Form", "Reference", "Roles under law", "Date of agreement", "Term")
_PARTY = re.compile(
    r"(?P<name>.+?) \((?P<id>[^()\s]+)\)(?:, registered under (?P<registration>.+?))?"
    r"(?:, with its seat in (?P<seat>.+))?"
)
_TERM = re.compile(
    rf"from (?P<starts>{DAY})(?:, (?P<hour>\S+))?(?:, without a fixed end| to (?P<last>{DAY})"
    rf"| until (?P<ends>{DAY})(?:, (?P<end_hour>\S+))?)",
    re.IGNORECASE,
)
_KINDS = {
    "code": ArtefactKind.CODE, "documentation": ArtefactKind.DOCUMENTATION,
    "data set": ArtefactKind.DATASET, "index": ArtefactKind.INDEX, "weights": ArtefactKind.WEIGHTS,
    "adapter": ArtefactKind.ADAPTER, "prompt": ArtefactKind.PROMPT, "output": ArtefactKind.OUTPUT,
    "output data set": ArtefactKind.OUTPUT_DATASET, "service": ArtefactKind.SERVICE,
    "product": ArtefactKind.PRODUCT,
}  # fmt: skip
_SCHEDULE = "in the version given."
_RULE = "| --- |"
"""Under the head of a table in Markdown."""
_MARKS = re.compile(r"\\([\\`*_\[\]<>|#&])|[*|]")
_COLUMN = re.compile(r"(?m)^([^|\n]*?) \| ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What stands on the cover page and in the schedule."""

    form: str
    id: str
    title: str
    parties: tuple[Party, ...]
    artefacts: tuple[Artefact, ...]
    signed: date | None
    term: Interval


def read_cover(document: Document, forms: Mapping[str, AgreementForm]) -> Cover | None:
    """The cover of a document; `None` if it has no such cover."""
    text = _plain(document.text)
    begin = re.search(r"(?m)^[#\s]*Cover page\s*$", text)
    end = _opening(text, forms, begin.end()) if begin else -1
    if begin is None or end < 0:
        return None
    rows = list(_rows(" ".join(text[begin.end() : end].split()), forms))
    told = {label: words for label, words in rows if label in _OWN}
    form = next((f for f in forms.values() if f.title == told.get("Form")), None)
    term = _term(told.get("Term", ""))
    if form is None or term is None or not told.get("Reference"):
        return None
    parties = tuple(_parties(rows, form, told.get("Roles under law", "")))
    return Cover(
        form=form.id, id=told["Reference"], title=_title(text[: begin.start()]), parties=parties,
        artefacts=tuple(_artefacts(text, parties)), term=term,
        signed=day_of(told["Date of agreement"].lower()) if "Date of agreement" in told else None,
    )  # fmt: skip


def _plain(text: str) -> str:
    """Without the marks of Markdown, or without what parts the columns of tables."""
    if _RULE in text:
        return _MARKS.sub(lambda mark: mark[1] or " ", text)
    # The title is above the first table: a bar in it is its own.
    title, head, rest = text.partition("Cover page")
    return title + head + (_COLUMN.sub(r"\1 ", rest) if "Form | " in rest else rest)


def _opening(text: str, forms: Mapping[str, AgreementForm], begin: int) -> int:
    """Where the sentence behind the cover begins; -1 if there is none."""
    shapes = {r"\s+".join(map(re.escape, form.opening.split())) for form in forms.values()}
    found = re.compile("|".join(sorted(shapes))).search(text, begin)
    return found.start() if found else -1


def _title(before: str) -> str:
    return " ".join(before.strip().removeprefix("# ").split())


def _rows(words: str, forms: Mapping[str, AgreementForm]) -> Iterator[tuple[str, str]]:
    """Labels with what stands behind them, up to the term; key terms repeat what sections say."""
    sides = {name for f in forms.values() for name in (f.licensor, f.licensee, f.both)}
    labels = {*_OWN, *sides, _ADMINISTRATOR}
    one = "|".join(sorted(map(re.escape, labels), key=len, reverse=True))
    # A label stands at the beginning, or behind the end of a value: a name may hold its word.
    shape = re.compile(rf"(?:(?<=^)|(?<=\s))({one}) (?=\S)")
    found = [m for m in shape.finditer(words) if _begins(words, m)]
    for here, following in zip(found, [*found[1:], None], strict=True):
        end = following.start() if following else len(words)
        yield here[1], words[here.end() : end].strip()
        if here[1] == "Term":
            return


def _begins(words: str, label: re.Match[str]) -> bool:
    """Whether the label's value looks like one: a party has its id in brackets."""
    behind = words[label.end() :]
    if label[1] == "Term":
        return _TERM.match(behind) is not None
    if label[1] == "Date of agreement":
        return re.match(DAY, behind, re.IGNORECASE) is not None
    if label[1] in ("Form", "Reference", "Roles under law"):
        return True
    return _PARTY.match(behind) is not None


def _parties(rows: list[tuple[str, str]], form: AgreementForm, roles: str) -> Iterator[Party]:
    for label, words in rows:
        found = _PARTY.fullmatch(words)
        if label in _OWN or found is None:
            continue
        sides = {
            form.licensor: {PartyRole.LICENSOR}, form.licensee: {PartyRole.LICENSEE},
            form.both: {PartyRole.LICENSOR, PartyRole.LICENSEE},
        }.get(label, set())  # fmt: skip
        seat = places_of((found["seat"] or "").lower().replace("’", "'"))
        yield Party(
            id=PartyId(found["id"]), name=found["name"],
            roles=frozenset(sides | set(_roles_of(found["name"], roles))),
            domicile=seat[0] if seat else "", registration=found["registration"] or "",
        )  # fmt: skip


def _roles_of(name: str, roles: str) -> Iterator[PartyRole]:
    for told in roles.split("; "):
        who, _, which = told.rpartition(": ")
        if who == name:
            for one in re.split(r", | and ", which):
                yield PartyRole(one.strip().replace(" ", "_"))


def _term(words: str) -> Interval | None:
    found = _TERM.match(words)
    starts = _moment(found["starts"], found["hour"]) if found else None
    if found is None or starts is None:
        return None
    ends = _moment(found["ends"], found["end_hour"]) if found["ends"] else None
    if found["last"]:
        last = _moment(found["last"], None)
        ends = last + timedelta(days=1) if last else None
    return Interval(starts=starts, ends=ends)


def _moment(day: str, hour: str | None) -> datetime | None:
    found = day_of(day.lower())
    if found is None:
        return None
    at = time.fromisoformat(hour) if hour else time(tzinfo=UTC)
    return datetime.combine(found, at)


def _artefacts(text: str, parties: tuple[Party, ...]) -> Iterator[Artefact]:
    start = text.rfind(_SCHEDULE)
    if start < 0:
        return
    words = " ".join(text[start + len(_SCHEDULE) :].replace(" --- ", " ").split())
    words = words.replace(" | ", " ")
    kinds = "|".join(sorted(_KINDS, key=len, reverse=True))
    names = {party.name: party.id for party in parties}
    who = "|".join(sorted(map(re.escape, names), key=len, reverse=True)) or "(?!)"
    row = re.compile(
        rf"(?<!\S)(?P<id>\S+) (?P<kind>{kinds}) (?P<version>\S+)"
        rf"(?: (?P<date>{DAY}|undated))?(?: (?P<who>{who}))?",
        re.IGNORECASE,
    )
    for found in row.finditer(words):
        version, day = found["version"], found["date"] or ""
        yield Artefact(
            id=found["id"], kind=_KINDS[found["kind"].lower()],
            revision="" if version == "unversioned" else version,
            date=day_of(day.lower()) if day[:1].isdigit() else None,
            supplier=names.get(found["who"] or "", ""),
        )  # fmt: skip
