# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What two documents fix differently, read from their words, with the words of both."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from licet.decide.comparing.values import who_of
from licet.review.grants.modals import Duty
from licet.review.grants.statements import statements
from licet.review.kinds import read_kinds
from licet.review.paper import Paper
from licet.terms import SILENT, Place
from licet.terms.comparisons import Change, ChangeKind

__all__ = ["reading_changes"]

_SAID = {
    Duty.MUST: "must", Duty.MAY: "may", Duty.MUST_NOT: "may not", Duty.NEED_NOT: "need not",
}  # fmt: skip
_FREEDOM = {Duty.MUST_NOT: 0, Duty.MUST: 0, Duty.NEED_NOT: 1, Duty.MAY: 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    """One value with the words it stands in."""

    field: str
    value: object
    says: str
    place: Place
    sentence: str


def reading_changes(old: Paper, new: Paper) -> tuple[Change, ...]:
    """Values of clauses, provisions and terms that differ, and acts that may, must or may not be.

    What is read from words that both documents have is no change.
    """
    found: list[Change] = []
    for read in (_kinds, _provisions, _terms):
        found += _fresh(found, _compared(list(read(old)), list(read(new)), old, new))
    found += _modes(old, new)
    return tuple(found)


def _fresh(before: Sequence[Change], more: Iterable[Change]) -> Iterator[Change]:
    """Without what was told of the same words before."""
    told = [p for one in before for p in (one.place_old, one.place_new) if p]
    for one in more:
        places = [p for p in (one.place_old, one.place_new) if p]
        if not any(p.start < t.end and t.start < p.end for p in places for t in told):
            yield one


def _kinds(paper: Paper) -> Iterator[_Reading]:
    for kind in read_kinds(paper):
        for value in kind.values:
            yield _Reading(
                field=f"{kind.kind}.{value.name}", value=value.value,
                says=_said(value.value, value.unit, value.place.quote), place=value.place,
                sentence=value.sentence.quote,
            )  # fmt: skip


def _said(value: object, unit: str, quote: str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple | frozenset):
        return ", ".join(sorted(map(str, value)))
    return " ".join(quote.split()) if unit or isinstance(value, int | float) else str(value)


def _provisions(paper: Paper) -> Iterator[_Reading]:
    for one in paper.provisions:
        if one.value not in ("yes", "no") and "alias_of" not in one.params:
            place = Place(section=one.section, quote=one.quote, start=one.start, end=one.end)
            yield _Reading(field=one.kind, value=one.value, says=one.value, place=place,
                           sentence=one.quote)  # fmt: skip


def _terms(paper: Paper) -> Iterator[_Reading]:
    """Terms of a public licence: an agreement between named parties has provisions instead."""
    if any(one.kind == "parties" for one in paper.provisions):
        return
    for key, term in paper.terms.items():
        if term.value != SILENT:
            place = Place(section=term.section, quote=term.quote, start=term.start, end=term.end)
            yield _Reading(field=key, value=term.value, says=term.value.replace("_", " "),
                           place=place, sentence=term.quote)  # fmt: skip


def _compared(
    old: list[_Reading], new: list[_Reading], one: Paper, two: Paper
) -> Iterator[Change]:  # fmt: skip
    texts = [_folded(paper.document.text) for paper in (one, two)]
    for field in dict.fromkeys(r.field for r in (*old, *new)):
        before = [r for r in old if r.field == field]
        after = [r for r in new if r.field == field]
        for reading in list(after):
            match = next((r for r in before if r.value == reading.value), None)
            if match is not None:
                before.remove(match)
                after.remove(reading)
        before = [r for r in before if _folded(r.sentence) not in texts[1]]
        after = [r for r in after if _folded(r.sentence) not in texts[0]]
        while before or after:
            yield _change(field, before.pop(0) if before else None, after.pop(0) if after else None)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _change(field: str, old: _Reading | None, new: _Reading | None) -> Change:
    kind = ChangeKind.CHANGED if old and new else ChangeKind.GONE if old else ChangeKind.NEW
    was = f"{old.says} (§ {old.place.section})" if old else "not said"
    now = f"{new.says} (§ {new.place.section})" if new else "not said"
    side = ""
    if old and new and isinstance(old.value, int | float) and isinstance(new.value, int | float):
        side = who_of(field, old.value, new.value)
    other = {"licensor": "licensee", "licensee": "licensor"}.get(side, "")
    name = field.removeprefix("whole.").replace(".", ": ").replace("_", " ")
    return Change(
        kind=kind, about="value", title=name, field=field, says=f"{name}: {was} → {now}",
        old=old.says if old else "", new=new.says if new else "",
        clause_old=old.place.section if old else "", clause_new=new.place.section if new else "",
        gains=(side,) if side else (), loses=(other,) if other else (),
        place_old=old.place if old else None, place_new=new.place if new else None,
    )  # fmt: skip


_Key = tuple[str, frozenset[str], frozenset[str]]


def _modes(old: Paper, new: Paper) -> Iterator[Change]:
    """Acts of a party that one document allows, bars or demands, and the other one does not."""
    before, after = _said_of(old), _said_of(new)
    for key, (duty, place) in after.items():
        if key not in before or before[key][0] is duty:
            continue
        was, there = before[key]
        actor = key[0]
        step = _FREEDOM[duty] - _FREEDOM[was]
        yield Change(
            kind=ChangeKind.CHANGED, about="act", title=actor, field="act",
            says=f"{actor} {_SAID[was]} (§ {there.section}) → {_SAID[duty]} (§ {place.section}): "
            f"{', '.join(sorted(key[1]))} {', '.join(sorted(key[2]))}".strip(),
            old=_SAID[was], new=_SAID[duty], clause_old=there.section, clause_new=place.section,
            gains=(actor,) if step > 0 else (), loses=(actor,) if step < 0 else (),
            place_old=there, place_new=place,
        )  # fmt: skip


def _said_of(paper: Paper) -> dict[_Key, tuple[Duty, Place]]:
    """Acts of which a document says one thing."""
    found: dict[_Key, list[tuple[Duty, Place]]] = {}
    for one in statements(paper).said:
        if one.actor and one.acts and one.things:
            place = paper.place(one.start, one.end)
            found.setdefault((one.actor, one.acts, one.things), []).append((one.duty, place))
    return {key: said[0] for key, said in found.items() if len({d for d, _ in said}) == 1}
