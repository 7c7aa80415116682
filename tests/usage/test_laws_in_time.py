# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The laws of an agreement in time, over random agreements and mean traces."""

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

import time_laws as laws

from licet.terms import Agreement, DecodeError
from licet.terms.decode import decode_toml

CASES = st.builds(laws.case_of, st.integers(0, 2**32), st.integers(0, 16))
few = settings(max_examples=40, deadline=None)


@given(CASES)
@few
def test_law_1_shuffling_the_input_changes_nothing(case: laws.Case) -> None:
    assert not laws.order_of_input(case)


@given(CASES)
@few
def test_law_2_what_was_told_never_changes_when_the_trace_grows(case: laws.Case) -> None:
    assert not laws.nothing_is_taken_back(case)


@given(CASES)
@few
def test_law_3_the_residual_is_enough(case: laws.Case) -> None:
    assert not laws.residual_is_enough(case)


@given(CASES)
@few
def test_law_4_every_breach_has_one_party_and_one_instant(case: laws.Case) -> None:
    assert not laws.one_bearer(case)


@given(CASES)
@few
def test_law_5_breaches_of_rules_apart_are_breaches_of_them_together(case: laws.Case) -> None:
    assert not laws.breaches_are_a_union(case)


@given(CASES)
@few
def test_law_6_a_reparation_is_a_new_duty_in_the_residual(case: laws.Case) -> None:
    assert not laws.reparation_is_a_duty(case)


@given(CASES)
@few
def test_law_7_nothing_is_owed_beyond_its_due_date(case: laws.Case) -> None:
    assert not laws.every_duty_has_a_due_date(case)


def test_law_7_a_duty_without_a_due_date_is_refused() -> None:
    with pytest.raises(DecodeError, match="this key is missing") as refused:
        decode_toml(
            Agreement,
            """
            id = "a"
            title = "A"
            parties = [{ id = "ann", name = "Ann", roles = ["licensee"] }]
            artefacts = []
            term = { starts = 2027-01-01T00:00:00Z }
            [[clauses]]
            id = "1"
            kind = "whole.other"
            values = {}
            rules = [{ kind = "duty", id = "pay", bearer = "ann", act = "pay", after = "sale" }]
            """,
        )
    assert refused.value.where == "clauses[0].rules[0].due"


@given(CASES)
@few
def test_law_8_unknown_evidence_is_never_a_pass(case: laws.Case) -> None:
    assert not laws.unknown_is_never_a_pass(case)


@given(CASES)
@few
def test_law_9_an_adjusted_parameter_reads_the_past_inside_its_bounds(case: laws.Case) -> None:
    assert not laws.adjustments_read_the_past(case)


@given(CASES)
@few
def test_law_10_late_events_end_like_events_in_order(case: laws.Case) -> None:
    assert not laws.late_events_correct(case)


@given(CASES)
@few
def test_what_the_gate_refuses_and_nothing_else_is_a_breach(case: laws.Case) -> None:
    assert not laws.gate_and_monitor_agree(case)
