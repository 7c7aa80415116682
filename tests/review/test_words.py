# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How alike single words are."""

import time

from hypothesis import given
from hypothesis import strategies as st

from licet.review.words import alike

WORDS = st.text(st.characters(categories=("Ll", "Lu", "Pd")), min_size=1, max_size=12)


@given(WORDS, WORDS)
def test_it_does_not_matter_which_word_comes_first(one: str, two: str) -> None:
    assert alike(one, two) == alike(two, one)
    assert 0 <= alike(one, two) <= 1


def test_words_of_one_meaning_are_more_alike_than_words_of_two() -> None:
    for one, near, far in (
        ("territory", "region", "invoice"),
        ("hazardous", "dangerous", "quarterly"),
        ("quantities", "amount", "arbitration"),
        ("Insignia", "logos", "deadline"),
    ):
        assert alike(one, near) > 0.3 > alike(one, far)


def test_two_sides_of_a_bargain_are_not_alike() -> None:
    for one, two in (("buyer", "seller"), ("minimum", "maximum"), ("Licensor", "Licensee")):
        assert alike(one, two) == 0


def test_the_words_are_read_once_and_soon() -> None:
    alike("territory", "region")
    start = time.perf_counter()
    for _ in range(1000):
        alike("territory", "region")
    assert time.perf_counter() - start < 0.5
