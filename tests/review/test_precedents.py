# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which clauses are worth drafting from for what is asked for?"""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.review.precedents import rank, read_query
from licet.review.precedents.concepts import concepts, leanings
from licet.review.precedents.query import LONGEST
from licet.review.precedents.ranking import VIEWS
from licet.review.precedents.words import learned
from licet.terms import LicetError, UsageError

VECTORS = tomllib.loads(
    (Path(__file__).parents[1] / "vectors/review/precedents.toml").read_text("utf-8")
)
CLAUSES: dict[str, str] = VECTORS["clauses"]
CASES: list[dict[str, Any]] = VECTORS["case"]
QUERIES = st.one_of(
    st.sampled_from([case["query"] for case in CASES]),
    st.text(min_size=1, max_size=60).filter(lambda text: any(c.isalnum() for c in text)),
)
SOME = st.lists(st.one_of(st.sampled_from(list(CLAUSES.values())), st.text(max_size=300)),
                max_size=6)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["query"])
def test_the_clause_that_is_wanted_comes_first(case: dict[str, Any]) -> None:
    names = list(CLAUSES)

    found = [names[one.index] for one in rank(case["query"], list(CLAUSES.values()))]

    assert sorted(found[: len(case["best"])]) == sorted(case["best"]), found[:4]


@pytest.mark.parametrize(
    "case", [case for case in CASES if "reads" in case], ids=lambda case: case["query"]
)
def test_a_query_is_understood(case: dict[str, Any]) -> None:
    read = read_query(case["query"])

    wanted = case["reads"]
    assert list(read.wants) == wanted["wants"]
    assert list(read.avoids) == wanted.get("avoids", [])
    assert list(read.words) == wanted.get("words", [])


@given(query=QUERIES, clauses=SOME, data=st.data())
def test_the_order_of_what_is_given_is_irrelevant(
    query: str, clauses: list[str], data: st.DataObject
) -> None:
    mixed = data.draw(st.permutations(clauses))

    assert [(clauses[one.index], one.score) for one in rank(query, clauses)] == [
        (mixed[one.index], one.score) for one in rank(query, mixed)
    ]


@given(query=QUERIES, clauses=SOME, more=SOME)
def test_a_clause_is_scored_by_itself(query: str, clauses: list[str], more: list[str]) -> None:
    alone = {one.index: one for one in rank(query, clauses)}

    together = {one.index: one for one in rank(query, clauses + more)}

    assert sorted(together) == list(range(len(clauses) + len(more)))
    assert all(together[index] == one for index, one in alone.items())


@given(query=QUERIES, clauses=SOME)
def test_ranking_goes_from_the_best_down_and_says_why(query: str, clauses: list[str]) -> None:
    found = rank(query, clauses)

    asked = read_query(query)
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    for one in found:
        assert {*one.matched, *one.missing} == {*asked.wants, *asked.words}
        assert not {*one.matched} & {*one.missing}
        assert {*one.against} <= {*asked.avoids}


@given(query=st.text(max_size=30).filter(lambda text: not any(c.isalnum() for c in text)))
def test_a_query_without_a_word_is_refused(query: str) -> None:
    with pytest.raises(UsageError, match="no word"):
        rank(query, ["Some clause."])


def test_a_whole_contract_is_no_query() -> None:
    with pytest.raises(LicetError, match="more than 2,000 characters"):
        rank("a " * LONGEST, ["Some clause."])


def test_upper_case_curly_quotes_and_line_ends_change_nothing() -> None:
    plain = 'The Weights are provided "as is", and the Licensor\'s liability is excluded.'
    shouted = "THE WEIGHTS ARE PROVIDED “AS\nIS”, AND THE LICENSOR’S   LIABILITY IS EXCLUDED."

    first, second = rank("as is", [plain, shouted])

    assert first.score == second.score > 0


def test_long_text_without_a_full_stop_is_read_in_time() -> None:
    found = rank("cap on liability without limits on price", ["liability not " * 100_000])

    assert len(found) == 1


def test_every_concept_has_its_number_and_leanings_name_concepts() -> None:
    assert set(learned().concepts) == set(concepts())
    assert set(learned().weights) == set(VIEWS)
    named = {name for one in leanings() for name in (*one.topics, *one.wants, *one.avoids)}
    assert named <= set(concepts())


@pytest.mark.parametrize("name", concepts())
def test_a_concept_is_asked_for_and_said(name: str) -> None:
    concept = concepts()[name]

    assert concept.says or concept.lacks
    assert not concept.asks.fullmatch("")
    assert not concept.said_in("")
