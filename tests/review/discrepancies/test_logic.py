# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The logic family: flawed agreements, near misses, edits that mend, and published licences."""

import os
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.review.discrepancies.logic import RULES
from licet.review.paper import Paper
from licet.terms import Edit, Finding
from licet.text.read import read

VECTORS = tomllib.loads(
    (Path(__file__).parents[2] / "vectors" / "review" / "logic.toml").read_text(encoding="utf-8")
)
BY_ID = {rule.id: rule for rule in RULES}
CORPUS = Path(os.environ.get("LICET_CORPUS", "nowhere")) / "licences" / "texts"

OPENING = 'This agreement is made between Acme Inc. ("Licensor") and Bolt Ltd. ("Licensee").'


def paper_of(text: str) -> Paper:
    return Paper(read(text.encode(), name="agreement.txt"))


def text_of(case: dict[str, Any]) -> str:
    return f"{case.get('preamble', '')}\n{case['text']}"


def findings(text: str, rule: str) -> list[Finding]:
    return list(BY_ID[rule].find(paper_of(text)))


def edited(text: str, edit: Edit) -> str:
    for one in reversed(edit.replacements):
        text = text[: one.start] + one.words + text[one.end :]
    return text


def name(case: dict[str, Any]) -> str:
    return f"{case['rule']}: {' '.join(case['text'].split())[:60]}"


@pytest.mark.parametrize("case", VECTORS["case"], ids=name)
def test_a_flaw_is_found_once_with_the_words_that_clash(case: dict[str, Any]) -> None:
    paper = paper_of(text_of(case))
    found = list(BY_ID[case["rule"]].find(paper))

    assert len(found) == 1
    quotes = [place.quote for place in found[0].places]
    for words in case["quotes"]:
        assert any(words in quote for quote in quotes), quotes
    for place in found[0].places:
        assert paper.document.text[place.start : place.end] == place.quote
    assert found[0].witness
    assert found[0].problem[:1] != found[0].problem[:1].upper() or "“" in found[0].problem[:1]


@pytest.mark.parametrize("case", VECTORS["case"], ids=name)
def test_the_edit_silences_the_rule_and_wakes_no_other(case: dict[str, Any]) -> None:
    paper = paper_of(text_of(case))
    [found] = BY_ID[case["rule"]].find(paper)
    assert found.edit is not None
    mended = paper_of(edited(paper.document.text, found.edit))

    before = {f.rule for rule in RULES for f in rule.find(paper)}
    after = {f.rule for rule in RULES for f in rule.find(mended)}
    assert case["rule"] not in after
    assert after <= before


@pytest.mark.parametrize("case", VECTORS["silent"], ids=name)
def test_a_near_miss_is_left_alone(case: dict[str, Any]) -> None:
    assert not findings(text_of(case), case["rule"])


def test_every_rule_has_three_flaws_and_three_near_misses() -> None:
    for rule in RULES:
        for kind in ("case", "silent"):
            assert sum(case["rule"] == rule.id for case in VECTORS[kind]) >= 3, rule.id


def test_rules_are_listed_by_number_and_explain_themselves() -> None:
    assert [rule.id for rule in RULES] == sorted(rule.id for rule in RULES)
    for rule in RULES:
        assert len(rule.explanation) > 300, rule.id
        assert rule.title == rule.title.strip().rstrip(".")


@pytest.mark.parametrize(
    "hostile",
    [
        "licensee shall not grant a licence to the ",
        "subject to section 1 the rights of a licensee may not, ",
        "exclusive licence of rights is ",
        "court of law in the ",
    ],
)
def test_hostile_text_is_read_in_linear_time(hostile: str) -> None:
    def seconds(size: int) -> float:
        paper = paper_of(hostile * (size // len(hostile)))
        paper.reading  # noqa: B018
        start = time.perf_counter()
        for rule in RULES:
            list(rule.find(paper))
        return time.perf_counter() - start

    assert seconds(400_000) < 10 * seconds(100_000) + 1


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not there (LICET_CORPUS)")
@pytest.mark.parametrize(
    ("names", "rule", "quotes"),
    [
        (("llama-4", "llama-4-aup"), "X-017", ("worldwide", "European Union")),
        (("nvidia-open-model-2025",), "X-014", ("Delaware", "California")),
        (("nvidia-open-model-2025",), "X-004", ("perpetual", "revocable")),
        (("bigscience-openrail-m",), "X-006", ("irrevocable", "restrict (remotely")),
        (("nvidia-open-model-2025",), "X-010", ("indemnify", "liable")),
        (("qwen-2024",), "X-010", ("indemnify", "LIABLE")),
    ],
)
def test_published_licences_contradict_themselves(
    names: tuple[str, ...], rule: str, quotes: tuple[str, ...]
) -> None:
    text = "\n\n".join((CORPUS / f"{n}.txt").read_text(encoding="utf-8") for n in names)
    [found] = findings(text, rule)

    assert all(words in place.quote for words, place in zip(quotes, found.places, strict=True)) or (
        all(any(words in place.quote for place in found.places) for words in quotes)
    )
