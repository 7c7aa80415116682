# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Proposals and answers: who makes them, of which fields, with which reason."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from licet.app.negotiations.fields import field_named, value_in
from licet.app.negotiations.log import appended, digest_of
from licet.library.playbooks import SIDES
from licet.review.negotiating import Deal
from licet.terms import Agreement, UsageError
from licet.terms.negotiations import FIRST, Entry, EntryKind, Moved

__all__ = ["Speaker", "answer", "propose", "side_of", "speaker_in"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Who makes an entry."""

    side: str
    person: str = ""


def speaker_in(text: str, agreement: Agreement | None) -> Speaker:
    """`licensor` or `licensor: Cato Lind`; a side is a role or an id of a party.

    Raises:
        UsageError: No party of the agreement is called so.
    """
    side, _, person = text.partition(":")
    name = " ".join(side.split())
    if not name:
        raise UsageError("nobody is named", where="--by", hint="write --by licensor, or "
                         '--by "licensor: Cato Lind"')  # fmt: skip
    return Speaker(side=side_of(name, agreement), person=_text(person, "--by"))


def side_of(name: str, agreement: Agreement | None) -> str:
    """The one name of a side: the id of the party that has the role, where there is one.

    Raises:
        UsageError: The agreement has parties, and none is called so.
    """
    known = SIDES.get(name, name)
    if agreement is None or not agreement.parties:
        return _text(known, "--by")
    for wanted in (name, known):
        named = [p.id for p in agreement.parties
                 if wanted == p.id or wanted in map(str, p.roles)]  # fmt: skip
        if len(named) == 1:
            return str(named[0])
        if named:
            return wanted  # several parties have the role: they are one side
    names = sorted({n for p in agreement.parties for n in (str(p.id), *map(str, p.roles))})
    raise UsageError(f"`{name}` is no party and no role of the agreement", where="--by",
                     hint=f"there is {', '.join(names)}")  # fmt: skip


def _text(words: str, where: str) -> str:
    plain = " ".join(words.split())
    try:
        plain.encode("utf-8")
    except UnicodeEncodeError:
        raise UsageError("this is not text", where=where) from None
    return plain


def propose(
    log: Path, deal: Deal, given: Iterable[str], *, by: Speaker, reason: str, at: datetime
) -> Entry:
    """Append a proposal.

    Args:
        log: The log.
        deal: The agreement.
        given: `FIELD=VALUE`, each.
        by: Who proposes.
        reason: Why.
        at: Now, in UTC.

    Raises:
        UsageError: A field or a value cannot be used.
        DecodeError: The log is broken.
    """
    changes = _changes(given, deal)
    return appended(
        log,
        lambda before: _entry(before, deal, EntryKind.PROPOSE, by, reason, at, changes),
        deal=deal.id,
    )


def answer(
    log: Path, deal: Deal, kind: EntryKind, proposal: int, *, by: Speaker, reason: str, at: datetime
) -> Entry:
    """Append that a proposal is accepted or rejected.

    Raises:
        UsageError: The log cannot be written.
        DecodeError: The log is broken, there is no such proposal, or it was answered.
    """

    def make(before: tuple[Entry, ...]) -> Entry:
        return _entry(before, deal, kind, by, reason, at, {}, proposal=proposal)

    return appended(log, make, deal=deal.id)


def _changes(given: Iterable[str], deal: Deal) -> dict[str, Moved]:
    found: dict[str, Moved] = {}
    for text in given:
        name, sign, value = text.partition("=")
        if not sign or not name.strip() or not value.strip():
            raise UsageError(f"`{text}` is not FIELD=VALUE", where="--propose",
                             hint="write whole.cure.days=45")  # fmt: skip
        field = field_named(name.strip())
        if field.id in found:
            raise UsageError(f"{field.id} is proposed twice", where="--propose")
        old = deal.values.get(field.id)
        found[field.id] = Moved(old=old.value if old else None, new=value_in(field, value))
    return found


def _entry(
    before: Sequence[Entry],
    deal: Deal,
    kind: EntryKind,
    by: Speaker,
    reason: str,
    at: datetime,
    changes: Mapping[str, Moved],
    *,
    proposal: int = 0,
) -> Entry:
    return Entry(
        seq=len(before) + 1, at=at.isoformat(timespec="seconds").replace("+00:00", "Z"), kind=kind,
        deal=deal.id, by=by.side, person=by.person, changes=changes, proposal=proposal,
        reason=_text(reason, "--reason"), previous=digest_of(before[-1]) if before else FIRST,
    )  # fmt: skip
