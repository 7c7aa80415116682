# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The laws of composition, over random lineages under real licences."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from random import Random

from hypothesis import given
from hypothesis import strategies as st
from random_lineages import LICENCES, ROLES, SITUATIONS, lineages, world

from licet.app.checking import Asked, best
from licet.compose import LENIENT, PROFILES, STRICT, SWITCHES, compose
from licet.terms import (
    Act,
    Composition,
    Input,
    Known,
    Lineage,
    Profile,
    Relation,
    Situation,
    Verdict,
)

ORDER = {Verdict.DENY: 0, Verdict.ASK: 1, Verdict.ALLOW: 2}
ACTS = tuple(Act)


def composed(lineage: Lineage, situation: Situation, *profiles: Profile) -> Composition:
    return compose(
        world(lineage, situation),
        artefact=lineage.artefacts[-1].id,
        acts=ACTS,
        profiles=profiles or (STRICT, LENIENT),
    )


def verdicts(found: Composition) -> Mapping[tuple[Act, str], int]:
    return {(a.act, a.profile): ORDER[a.verdict] for a in found.answers}


@given(lineages(), SITUATIONS, st.data())
def test_adding_an_upstream_licence_never_raises_a_permission(
    lineage: Lineage, situation: Situation, data: st.DataObject
) -> None:
    """Semantics §3: one more licence upstream.

    One more licence on the artefact asked about is another thing: it is what its publisher says,
    and a publisher who says more of what binds drops less of it (K9).
    """
    before = verdicts(composed(lineage, situation))
    place = data.draw(st.integers(0, len(lineage.artefacts) - 2))
    added = data.draw(st.sampled_from(LICENCES))
    changed = replace(
        lineage,
        artefacts=tuple(
            replace(a, licence=", ".join(filter(None, (a.licence, added)))) if k == place else a
            for k, a in enumerate(lineage.artefacts)
        ),
    )
    known = lineage.artefacts[place].licence or lineage.artefacts[place].declared
    # A licence for what had none says what was unknown: that is learning, not adding.
    if not known:
        return
    after = verdicts(composed(changed, situation))
    assert all(after[key] <= before[key] for key in before)


@given(lineages(), SITUATIONS, st.randoms(use_true_random=False))
def test_order_and_repetition_change_nothing(
    lineage: Lineage, situation: Situation, random: Random
) -> None:
    """Semantics §3."""
    artefacts, steps = list(lineage.artefacts), list(lineage.operations)
    random.shuffle(artefacts)
    steps = [
        replace(step, inputs=tuple(random.sample(step.inputs, len(step.inputs)))) for step in steps
    ]
    steps += random.sample(steps, len(steps) // 2)
    random.shuffle(steps)
    other = Lineage(artefacts=tuple(artefacts), operations=tuple(steps))
    target = lineage.artefacts[-1].id

    first = compose(world(lineage, situation), artefact=target, acts=ACTS)
    second = compose(world(other, situation), artefact=target, acts=ACTS)

    assert first.answers == second.answers
    assert first.conflicts == second.conflicts
    assert first.obligations == second.obligations
    assert set(first.bindings["strict"]) == set(second.bindings["strict"])


@given(lineages(), SITUATIONS, st.frozensets(st.sampled_from(sorted(SWITCHES))))
def test_a_profile_that_reaches_further_never_allows_more(
    lineage: Lineage, situation: Situation, on: frozenset[str]
) -> None:
    """Strict ⊒ any mixture of switches ⊒ lenient."""
    between = Profile(id="between", switches=dict.fromkeys(on, True), otherwise=False)
    found = verdicts(composed(lineage, situation, STRICT, between, LENIENT))
    for act in ACTS:
        assert found[act, "strict"] <= found[act, "between"] <= found[act, "lenient"]


@given(lineages(), SITUATIONS)
def test_every_answer_cites(lineage: Lineage, situation: Situation) -> None:
    """Each clause names its licence, a section, and what the citation rests on."""
    found = composed(lineage, situation)
    for one in found.answers:
        for clause in one.because:
            instrument = found.instruments[clause.licence]
            assert clause.licence in found.instruments
            assert clause.section or not instrument.read or clause.key not in instrument.statements
            assert clause.source == instrument.source
        binds = [b for b in found.bindings[one.profile] if b.artefact == found.artefact]
        assert one.because or not binds, one.act
    for conflict in found.conflicts:
        assert conflict.clauses
        assert conflict.problem


@given(lineages(), SITUATIONS)
def test_open_answers_say_what_is_open(lineage: Lineage, situation: Situation) -> None:
    found = composed(lineage, situation)
    for one in found.answers:
        if one.verdict is Verdict.ASK:
            assert one.missing or one.because


@given(lineages(), SITUATIONS)
def test_what_differs_between_profiles_names_its_switch(
    lineage: Lineage, situation: Situation
) -> None:
    found = composed(lineage, situation)
    by_act: dict[Act, list[Verdict]] = {}
    for one in found.answers:
        by_act.setdefault(one.act, []).append(one.verdict)
    for one in found.answers:
        if len(set(by_act[one.act])) > 1:
            assert one.questions, one.act


@given(lineages(), SITUATIONS)
def test_a_licence_binds_an_unchanged_copy_of_itself(
    lineage: Lineage, situation: Situation
) -> None:
    found = composed(lineage, situation)
    target = lineage.artefacts[-1]
    held = {
        b.licence
        for profile in PROFILES
        for b in found.bindings[profile]
        if b.artefact == target.id and b.relation is Relation.COPY
    }
    if target.licence:
        assert target.licence in held


@given(lineages(), SITUATIONS, st.data())
def test_one_more_input_never_raises_a_permission(
    lineage: Lineage, situation: Situation, data: st.DataObject
) -> None:
    """Something else that went into a step brings its licences, and takes none away."""
    before = verdicts(composed(lineage, situation))
    place = data.draw(st.integers(0, len(lineage.operations) - 1))
    step = lineage.operations[place]
    source = data.draw(st.integers(0, int(step.output[1:]) - 1))
    more = Input(artefact=f"a{source}", role=data.draw(ROLES))
    steps = list(lineage.operations)
    steps[place] = replace(step, inputs=(*step.inputs, more))
    after = verdicts(composed(replace(lineage, operations=tuple(steps)), situation))
    assert all(after[key] <= before[key] for key in before)


@given(lineages(), SITUATIONS, st.data())
def test_what_else_is_asked_changes_no_answer(
    lineage: Lineage, situation: Situation, data: st.DataObject
) -> None:
    together = verdicts(composed(lineage, situation))
    act = data.draw(st.sampled_from(ACTS))
    alone = compose(world(lineage, situation), artefact=lineage.artefacts[-1].id, acts=(act,))
    assert all(together[key] == verdict for key, verdict in verdicts(alone).items())


@given(lineages(), st.permutations([(5, 1, 1), (10**8, 6, 1), (10, 3, 15)]))
def test_the_order_of_facts_changes_nothing(
    lineage: Lineage, counts: list[tuple[int, int, int]]
) -> None:
    facts = tuple(
        Known(name="annual_revenue_usd", value=Decimal(n), on=date(2025, month, day))
        for n, month, day in counts
    )
    ordered = tuple(sorted(facts, key=lambda fact: fact.on or date.min))
    given_, sorted_ = (Situation(facts=f, territory="US") for f in (facts, ordered))
    assert verdicts(composed(lineage, given_)) == verdicts(composed(lineage, sorted_))


@given(lineages(), SITUATIONS, st.data())
def test_of_alternatives_each_act_has_the_better(
    lineage: Lineage, situation: Situation, data: st.DataObject
) -> None:
    """`A OR B` allows what A allows, and what B allows."""
    first, second = (data.draw(st.sampled_from(LICENCES)) for _ in range(2))
    place = data.draw(st.integers(0, len(lineage.artefacts) - 1))

    def under(licence: str) -> Mapping[tuple[Act, str], int]:
        artefacts = list(lineage.artefacts)
        artefacts[place] = replace(artefacts[place], licence=licence, declared="")
        plain = tuple(replace(a, declared="") for a in artefacts)
        here = world(replace(lineage, artefacts=plain), situation)
        asked = Asked(acts=ACTS, situation=situation, profiles=(STRICT,), today=here.today)
        return verdicts(best(here, asked, artefact=plain[-1].id)[1])

    either = under(f"{first} OR {second}")
    one, other = under(first), under(second)
    assert all(either[key] >= max(one[key], other[key]) for key in either)
