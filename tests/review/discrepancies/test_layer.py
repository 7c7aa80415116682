# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the layer family: what they find, what they leave alone, and their edits."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.app.catalogue import load_catalogue
from licet.app.upstream import shelf_of
from licet.review.discrepancies.layer import RULES
from licet.review.discrepancies.rule import Rule
from licet.review.layers import laid_out
from licet.review.paper import Paper
from licet.terms import Document, Edit, Finding
from licet.text.read import read

_VECTORS = tomllib.loads(
    (Path(__file__).parents[2] / "vectors" / "review" / "layer.toml").read_text("utf-8")
)
_SHELF = shelf_of(load_catalogue({}))
_RULES = {rule.id: rule for rule in RULES}


def _cases(kind: str) -> list[Any]:
    return [pytest.param(case, id=f"{case['rule']} {case['name']}") for case in _VECTORS[kind]]


def _document(text: str) -> Document:
    return read(text.strip().encode(), name="agreement.txt")


def _found(rule: Rule, document: Document) -> list[Finding]:
    return list(rule.find(Paper(document, shelf=_SHELF)))


def _fired(document: Document) -> set[str]:
    paper = Paper(document, shelf=_SHELF)
    return {finding.rule for rule in RULES for finding in rule.find(paper)}


def _edited(document: Document, edit: Edit) -> Document:
    text = document.text
    for one in reversed(edit.replacements):
        text = text[: one.start] + one.words + text[one.end :]
    return _document(text)


@pytest.mark.parametrize("case", _cases("flawed"))
def test_a_clash_is_found_once_in_its_own_words(case: dict[str, Any]) -> None:
    found = _found(_RULES[case["rule"]], _document(case["text"]))
    assert [[place.quote for place in one.places] for one in found] == [case["says"]]


@pytest.mark.parametrize("case", _cases("flawed"))
def test_a_clash_says_on_which_case_its_clauses_differ(case: dict[str, Any]) -> None:
    for one in _found(_RULES[case["rule"]], _document(case["text"])):
        assert one.witness
        assert one.mend
        assert all(place.section in one.problem for place in one.places)


@pytest.mark.parametrize("case", _cases("flawed"))
def test_the_edit_silences_the_rule_and_wakes_no_other(case: dict[str, Any]) -> None:
    document = _document(case["text"])
    before = _fired(document)
    for one in _found(_RULES[case["rule"]], document):
        if one.edit is None:
            assert one.mend
            continue
        after = _fired(_edited(document, one.edit))
        assert case["rule"] not in after
        assert after <= before


@pytest.mark.parametrize("case", _cases("sound"))
def test_a_near_miss_wakes_no_rule(case: dict[str, Any]) -> None:
    assert _fired(_document(case["text"])) == set()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_each_rule_has_three_clashes_and_three_near_misses(rule: Rule) -> None:
    for kind in ("flawed", "sound"):
        assert sum(case["rule"] == rule.id for case in _VECTORS[kind]) >= 3


@given(st.sampled_from(_VECTORS["flawed"]), st.sampled_from(["\n\n", "\n\n\n"]))
@settings(max_examples=30, deadline=None)
def test_an_unrelated_clause_before_a_clash_hides_nothing(case: dict[str, Any], gap: str) -> None:
    text = f"Recitals\n\nThe parties have met several times this spring.{gap}{case['text'].strip()}"
    assert case["rule"] in _fired(_document(text))


@given(st.text(alphabet="Y U the Model Outputs owns data (a) . ; \n\"'", max_size=400))
@settings(max_examples=60, deadline=None)
def test_marking_moves_no_character(text: str) -> None:
    document = read(f"Terms. {text}".encode(), name="agreement.txt")
    laid = laid_out(Paper(document))
    assert len(laid.text) == len(document.text)
    for sentence in laid.reading.sentences:
        assert len(sentence.folded) == sentence.end - sentence.start
