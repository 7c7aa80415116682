# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The agreements that reviews are measured on: drawn from seeds, with flaws at known places."""

import re
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

from drawn import FIRST_KEPT, RULES, Drawn, draw, draw_flawed
from drawn.wordings import wordings

from licet.text import read

KEPT = Path(__file__).resolve().parents[2] / "tools" / "drawn" / "data" / "kept"
STARTS = [0, *([FIRST_KEPT] if KEPT.is_dir() else [])]
CLEAN = [draw(first + n) for first in STARTS for n in range(60)]


def flaws(rule: str) -> list[Drawn]:
    return [draw_flawed(first + n, rule) for first in STARTS for n in range(4)]


def test_a_seed_always_gives_the_same_agreement() -> None:
    assert [draw(d.seed) for d in CLEAN[:6]] == CLEAN[:6]
    assert draw_flawed(5, "Q-004") == draw_flawed(5, "Q-004")


def test_no_two_agreements_are_alike() -> None:
    assert len({d.text for d in CLEAN}) == len(CLEAN)


def test_every_reference_names_a_clause_that_is_there() -> None:
    for drawn in CLEAN:
        for words, meant in drawn.references:
            assert meant, (drawn.seed, words)
            assert words in re.sub(r"\s+", " ", drawn.text)


def test_every_defined_term_is_used_and_no_slot_is_left() -> None:
    for drawn in CLEAN:
        flat = re.sub(r"\s+", " ", drawn.text)
        assert not re.search(r"[{}\x01\x02]", flat), drawn.seed
        for term in drawn.terms:
            assert len(re.findall(rf"\b{term}", flat)) >= 2, (drawn.seed, term)


def test_clauses_stand_where_they_are_said_to() -> None:
    for drawn in CLEAN:
        ends = 0
        for clause in drawn.clauses:
            assert ends <= clause.start < clause.end <= len(drawn.text)
            ends = clause.end


def test_reading_leaves_the_text_as_it_is() -> None:
    for drawn in CLEAN:
        assert read(drawn.text.encode(), name="agreement.txt").text == drawn.text


@pytest.mark.parametrize("rule", RULES)
def test_a_flaw_is_told_with_the_clauses_that_clash(rule: str) -> None:
    texts = set()
    for drawn in flaws(rule):
        assert drawn.flaw is not None
        assert drawn.flaw.rule == rule
        assert drawn.flaw.note
        groups = {span.group for span in drawn.flaw.spans} - {-1}
        assert groups == set(range(len(groups)))
        assert groups
        for span in drawn.flaw.spans:
            assert drawn.text[span.start : span.end].strip()
        texts.add(drawn.text)
    assert len(texts) == len(flaws(rule))


def test_wordings_kept_apart_are_seen_in_no_agreement_of_the_first_half() -> None:
    if not KEPT.is_dir():
        pytest.skip("the wordings kept apart are not here")
    said = [w for form in wordings().clauses.values() for w in form.kept]
    runs = {max(re.split(r"\{[^{}]*\}|\n", w), key=len).strip() for w in said}
    # Shorter runs of words are what every lawyer writes ("all right, title and interest in …").
    telling = {run for run in runs if len(run) > 45}

    def seen(half: list[Drawn]) -> set[str]:
        flat = [re.sub(r"\s+", " ", drawn.text) for drawn in half]
        return {run for run in telling if any(run in text for text in flat)}

    assert len(telling) > 40
    assert not seen([d for d in CLEAN if d.seed < FIRST_KEPT])
    assert len(seen([d for d in CLEAN if d.seed >= FIRST_KEPT])) > len(telling) / 2
