# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What `licet new` was given on its command line, as records."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from licet.app.drafting.starting import party_in
from licet.terms import UsageError
from licet.terms.artefacts import LAYER_OF, Artefact, ArtefactKind
from licet.terms.parties import Party, PartyRole
from licet.terms.quantities import Interval
from licet.terms.wordings import AgreementForm

__all__ = ["artefacts_from", "parties_from", "term_from"]

_ARTEFACT = re.compile(r"(?P<kind>[a-z_]+):(?P<name>[^@\s]+)(?:@(?P<version>[^\s]+?))?")
_SUFFIX = re.compile(
    r"(?:inc|llc|l\.l\.c|ltd|limited|llp|l\.p|lp|corp|co|plc|n\.a|s\.a|s\.l|s\.p\.a|b\.v|gmbh|ag)\.?",
    re.IGNORECASE,
)
"""What follows a comma within the name of a company."""
_FIRST = {"model": ArtefactKind.WEIGHTS, "data": ArtefactKind.DATASET, "code": ArtefactKind.CODE}
"""What is licensed of a layer where nobody names it."""
_POOLS = ("cross_licence", "consortium")
YEARS = 3
TWO = 2


def parties_from(given: str, form: AgreementForm) -> tuple[Party, ...]:
    """The parties of `--between`, the licensor first; in a pool each is on both sides.

    Raises:
        UsageError: There are too few, or two with one id.
    """
    names = list(_names(given))
    if len(names) < TWO:
        raise UsageError("an agreement is between two parties or more",
                         hint="write --between acme.toml,globex.toml")  # fmt: skip
    parties = [
        party_in(name, role=PartyRole.LICENSEE if number else PartyRole.LICENSOR)
        for number, name in enumerate(names)
    ]
    if form.id in _POOLS:
        parties = [_on_both_sides(party, form) for party in parties]
    ids = [party.id for party in parties]
    twice = sorted({one for one in ids if ids.count(one) > 1})
    if twice:
        raise UsageError(f"two parties have the id `{twice[0]}`",
                         hint="give them ids of their own in .toml files")  # fmt: skip
    return tuple(parties)


def _names(given: str) -> Iterator[str]:
    """The names between the commas; `Acme, Inc.` is one."""
    name = ""
    for one in (words.strip() for words in given.split(",")):
        if name and _SUFFIX.fullmatch(one):
            name = f"{name}, {one}"
            continue
        if name:
            yield name
        name = one
    if name:
        yield name


def _on_both_sides(party: Party, form: AgreementForm) -> Party:
    """A party that gives and takes; in a consortium it is a member, which votes."""
    from dataclasses import replace

    if PartyRole.POOL_ADMINISTRATOR in party.roles:
        return party
    both = {PartyRole.LICENSOR, PartyRole.LICENSEE}
    member = {PartyRole.MEMBER} if form.id == "consortium" else set()
    return replace(party, roles=party.roles | both | member)


def artefacts_from(
    given: Sequence[str],
    form: AgreementForm,
    parties: Sequence[Party],
    layers: frozenset[str] = frozenset(),
) -> tuple[tuple[Artefact, ...], str]:
    """What is licensed, and a note on what was assumed: one thing of each layer that is named.

    Raises:
        UsageError: One cannot be read.
    """
    if given:
        made = tuple(_artefact(one, parties) for one in given)
        _check_suppliers(made, given, form, parties)
        return made, ""
    usual = ArtefactKind(form.artefacts[0])
    wanted = [kind for layer, kind in _FIRST.items()
              if layer in layers and layer != LAYER_OF[usual]]  # fmt: skip
    if not wanted or LAYER_OF[usual] in layers:
        wanted = [usual, *wanted]
    suppliers = [p for p in parties if PartyRole.LICENSOR in p.roles]
    if form.id not in _POOLS:
        suppliers = suppliers[:1]
    made = tuple(
        Artefact(
            id=f"{party.id}-{LAYER_OF[kind] if kind is not ArtefactKind.SERVICE else 'service'}",
            kind=kind, supplier=party.id if form.id in _POOLS else "",
        )
        for party in suppliers
        for kind in wanted
    )  # fmt: skip
    names = ", ".join(one.id for one in made)
    return made, f"what is licensed is called {names}; say --artefact to name it and its version"


def _check_suppliers(
    made: Sequence[Artefact], given: Sequence[str], form: AgreementForm, parties: Sequence[Party]
) -> None:
    """Refuse what seems to name a party and does not; in a pool every artefact names one."""
    for artefact, words in zip(made, given, strict=True):
        if "/" in artefact.revision or (form.id in _POOLS and not artefact.supplier):
            raise UsageError(
                f"`{words}` does not end in a party", where="--artefact",
                hint=f"end it with /PARTY; there are {', '.join(str(p.id) for p in parties)}",
            )  # fmt: skip


def _artefact(given: str, parties: Sequence[Party]) -> Artefact:
    words, _, supplier = given.rpartition("/") if _supplied(given, parties) else (given, "", "")
    found = _ARTEFACT.fullmatch(words)
    kinds = [kind.value for kind in ArtefactKind]
    if found is None or found["kind"] not in kinds:
        raise UsageError(f"`{given}` names nothing that can be licensed",
                         hint=f"write KIND:NAME@VERSION; kinds are {', '.join(kinds)}")  # fmt: skip
    return Artefact(
        id=found["name"], kind=ArtefactKind(found["kind"]), revision=found["version"] or "",
        supplier=supplier,
    )  # fmt: skip


def _supplied(given: str, parties: Sequence[Party]) -> bool:
    return given.rpartition("/")[2] in {str(party.id) for party in parties}


def term_from(given: str, form: AgreementForm, *, today: date) -> tuple[Interval, str]:
    """The term of `--term`, both days inside, and a note on what was assumed.

    Raises:
        UsageError: It cannot be read.
    """
    if not given:
        first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
        if any(one.kind == "whole.term" and one.wording == "open" for one in form.clauses):
            return _interval(first, None), f"the term starts on {first}; say --term to set it"
        last = first.replace(year=first.year + YEARS) - timedelta(days=1)
        return _interval(first, last), f"the term is {first} to {last}; say --term to set it"
    begin, _, end = given.partition("..")
    try:
        return _interval(date.fromisoformat(begin), date.fromisoformat(end) if end else None), ""
    except ValueError:
        pass
    raise UsageError(f"`{given}` is no term", hint="write 2027-01-01..2029-12-31, or 2027-01-01..")


def _interval(first: date, last: date | None) -> Interval:
    ends = datetime.combine(last + timedelta(days=1), time(), UTC) if last else None
    if last is not None and last < first:
        raise UsageError("the term ends before it starts", where="--term")
    return Interval(starts=datetime.combine(first, time(), UTC), ends=ends)
