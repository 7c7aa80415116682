# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a licence says of changing, sharing, hosting, sublicensing and relicensing."""

from collections.abc import Iterator

from licet.compose.duties import hosting_is_distribution
from licet.compose.facts import Held, flag, is_commercial
from licet.compose.rulings.asked import (
    Asked,
    Bar,
    Part,
    for_purposes,
    hanging_on,
    missing,
    narrowed,
)
from licet.terms.compositions import ConflictKind, Statement
from licet.terms.dossiers import SILENT
from licet.terms.lineage import Relation
from licet.terms.verdicts import Permission

__all__ = ["change", "host", "made", "relicense", "share", "sublicense"]

K = ConflictKind


def _right(
    asked: Asked, statement: Statement, kind: ConflictKind, *, barred: str, unsaid: str
) -> Iterator[Part]:
    """A right that is given, given for some purposes, refused, or not spoken of."""
    title = asked.instrument.title
    if statement.value == "prohibited":
        yield Bar(Permission.PROHIBITED, kind, statement, f"{title} allows no {barred}")
    elif statement.value == SILENT:
        problem = f"{title} does not say whether it may be {unsaid}"
        yield Bar(Permission.SILENT, K.K1, statement, problem)
    elif statement.value == "noncommercial" or statement.params.get("purposes"):
        yield from for_purposes(asked, narrowed(statement, asked))
    else:
        yield statement


def change(asked: Asked) -> Iterator[Part]:
    """The right to make what the artefact is, or is to become."""
    statement = asked.says("modify_finetune")
    yield from _right(asked, statement, K.K4, barred="adapted works", unsaid="adapted")


def made(asked: Asked) -> Iterator[Part]:
    """Whether what is at hand should have been made at all: whatever is done with it then."""
    statement = asked.says("modify_finetune")
    changed = asked.standing.relation in (Relation.DERIVATIVE, Relation.EXTRACTED)
    if statement.value == "prohibited" and (changed or asked.standing.adapted):
        problem = f"{asked.instrument.title} allows no adapted works"
        yield Bar(Permission.PROHIBITED, K.K4, statement, problem)


def share(asked: Asked) -> Iterator[Part]:
    """The right to give it to others, changed as it is."""
    statement = asked.says("redistribute")
    title = asked.instrument.title
    yield from _right(asked, statement, K.K1, barred="distribution", unsaid="distributed")
    # Where two sentences of a licence differ, the narrower one is a switch.
    if statement.params.get("or_narrowly") and asked.case.profile.on("terms.tension"):
        problem = f"{title} differs with itself: {statement.contested}"
        yield Bar(Permission.PROHIBITED, K.K1, statement, problem, switch="terms.tension")
    if statement.params.get("not_by") == "commercial_entity":
        yield from _not_by_a_business(asked, statement)
    changed = asked.standing.relation in (Relation.DERIVATIVE, Relation.EXTRACTED)
    if changed or asked.standing.adapted:
        yield from _share_changed(asked)


def _not_by_a_business(asked: Asked, statement: Statement) -> Iterator[Part]:
    entity = flag(asked.case.situation, "commercial_entity")
    problem = "no distribution by a business"
    if entity:
        yield Bar(Permission.PROHIBITED, K.K7, statement, problem)
    elif entity is None:
        yield missing(K.K7, statement, Held(None, ("commercial_entity",)), problem)


def _share_changed(asked: Asked) -> Iterator[Part]:
    statement = asked.says("modify_finetune")
    if statement.params.get("sharing") is False:
        yield Bar(Permission.PROHIBITED, K.K4, statement, "adapted works may not be shared")
    else:
        yield from change(asked)


def host(asked: Asked) -> Iterator[Part]:
    """The right to let others reach it over a network."""
    statement = asked.says("hosted_service")
    if statement.value == "prohibited":
        yield from _hosting_barred(asked, statement)
    elif statement.value == "bound":
        yield statement
        if hosting_is_distribution(asked.instrument, asked.case.profile):
            yield from share(asked)
    elif statement.value == SILENT and asked.case.profile.on("service.distribution"):
        yield from hanging_on("service.distribution", share(asked))


def _hosting_barred(asked: Asked, statement: Statement) -> Iterator[Part]:
    title = asked.instrument.title
    commercial = is_commercial(asked.case.situation)
    if statement.params.get("if") not in ("revenue", "commercial") or commercial:
        yield Bar(Permission.PROHIBITED, K.K1, statement, f"{title} bars hosting it for others")
    elif commercial is None:
        held = Held(None, ("commercial",))
        yield missing(K.K1, statement, held, f"{title} bars commercial services")
    else:
        yield statement


def sublicense(asked: Asked) -> Iterator[Part]:
    """The right to give others rights in it oneself."""
    statement = asked.says("relicense_derivatives")
    given = statement.params.get("sublicense")
    if given is None:
        statement = asked.says("redistribute")
        given = statement.params.get("sublicense")
    if given is True:
        yield statement
    elif given is False:
        problem = "no sublicences: recipients get their licence from the licensor"
        yield Bar(Permission.PROHIBITED, K.K1, statement, problem)
    else:
        problem = f"{asked.instrument.title} does not say whether it may be sublicensed"
        yield Bar(Permission.SILENT, K.K1, statement, problem)


def relicense(asked: Asked) -> Iterator[Part]:
    """The right to put what is made of it under terms of one's own."""
    statement = asked.says("relicense_derivatives")
    title = asked.instrument.title
    if statement.value == "own_terms":
        yield statement
        yield asked.proviso("relicense", f"with the restrictions of {title} passed on", statement)
    elif statement.value == SILENT:
        problem = f"{title} does not say whether what is made of it may be put under other terms"
        yield Bar(Permission.SILENT, K.K1, statement, problem)
    else:
        yield Bar(Permission.PROHIBITED, K.K1, statement, f"what is made of it stays under {title}")
