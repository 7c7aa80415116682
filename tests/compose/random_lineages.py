# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Random lineages under real licences, and what is asked about them."""

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from licet.app.licensing import licensing_of
from licet.compose import World
from licet.library import licences
from licet.terms import (
    Artefact,
    ArtefactKind,
    Input,
    Known,
    Lineage,
    Operation,
    Role,
    Situation,
    Step,
)
from licet.terms.licences import LicenceKind

CATALOGUE = licences()
LICENCES = sorted(
    licence for licence, record in CATALOGUE.records.items() if record.kind is LicenceKind.LICENCE
)
KINDS = tuple(ArtefactKind)
TODAY = date(2026, 11, 24)

FACTS = st.lists(
    st.one_of(
        st.builds(Known, name=st.just("commercial"), value=st.booleans()),
        st.builds(
            Known,
            name=st.just("monthly_active_users"),
            value=st.sampled_from([Decimal(10), Decimal(2_000_000), Decimal(10**9)]),
        ),
        st.builds(
            Known,
            name=st.just("annual_revenue_usd"),
            value=st.sampled_from([Decimal(10), Decimal(10**9)]),
        ),
        st.builds(Known, name=st.just("purpose"), value=st.sampled_from(["research", "personal"])),
        st.builds(Known, name=st.just("registered"), value=st.booleans()),
    ),
    max_size=4,
    unique_by=lambda fact: fact.name,
)
SITUATIONS = st.builds(
    lambda facts, territory: Situation(facts=tuple(facts), territory=territory),
    FACTS,
    st.sampled_from(["", "US", "DE", "KR", "GB", "JP"]),
)


@st.composite
def lineages(draw: st.DrawFn) -> Lineage:
    """Up to eight artefacts, each made of earlier ones or a source."""
    count = draw(st.integers(2, 8))
    artefacts = tuple(
        Artefact(
            id=f"a{k}",
            kind=draw(st.sampled_from(KINDS)),
            licence=draw(st.sampled_from([*LICENCES, ""])),
            declared=draw(st.sampled_from(["", "", "", *LICENCES])),
        )
        for k in range(count)
    )
    steps = tuple(
        Step(
            op=draw(st.sampled_from(list(Operation))),
            inputs=tuple(
                Input(artefact=f"a{draw(st.integers(0, k - 1))}", role=draw(ROLES))
                for _ in range(draw(st.integers(1, 3)))
            ),
            output=f"a{k}",
        )
        for k in range(1, count)
    )
    return Lineage(artefacts=artefacts, operations=steps)


ROLES = st.sampled_from(list(Role))


def world(lineage: Lineage, situation: Situation) -> World:
    """A lineage with its licences looked up in the catalogue that ships."""
    instruments, licensing = licensing_of(lineage, CATALOGUE, documents={})
    return World(
        lineage=lineage, instruments=instruments, licensing=licensing, situation=situation,
        today=TODAY,
    )  # fmt: skip
