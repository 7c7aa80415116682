# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""No layout changes the words of a text, and every other change does."""

import textwrap
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.align import known
from licet.review.fingerprint import digest_of, fingerprint, is_notice, read_words

VECTORS = tomllib.loads((Path(__file__).parents[1] / "vectors" / "identify.toml").read_text())
WORDS = st.lists(
    st.from_regex(r"[A-Za-z]{1,9}(-[a-z]{2,6})?|[1-9][0-9]{0,3}", fullmatch=True), min_size=1
)
SENTENCES = st.lists(WORDS.map(lambda words: " ".join(words) + "."), min_size=1, max_size=8)


def digest(text: str) -> str:
    return digest_of(read_words(text).tokens)


@pytest.mark.parametrize("case", VECTORS["same"], ids=lambda case: case["name"])
def test_one_text_laid_out_differently(case: dict[str, Any]) -> None:
    assert digest(case["one"]) == digest(case["other"])


@pytest.mark.parametrize("case", VECTORS["different"], ids=lambda case: case["name"])
def test_two_texts(case: dict[str, Any]) -> None:
    assert digest(case["one"]) != digest(case["other"])


@settings(max_examples=40, deadline=None)
@given(SENTENCES, st.integers(12, 90), st.sampled_from(["", "  ", "> ", " * ", "# ", "// "]))
def test_wrapping_and_indenting_never_change_a_fingerprint(
    sentences: list[str], width: int, indent: str
) -> None:
    text = " ".join(sentences)
    wrapped = textwrap.fill(
        text, width, initial_indent=indent, subsequent_indent=indent, break_long_words=False
    )

    assert fingerprint(wrapped).sentences == fingerprint(text).sentences


@settings(max_examples=40, deadline=None)
@given(SENTENCES)
def test_every_word_stands_in_exactly_one_sentence_at_its_place(sentences: list[str]) -> None:
    text = " ".join(sentences)
    words = read_words(text)

    assert words.bounds[0] == 0
    assert words.bounds[-1] == len(words.tokens) == known(fingerprint(text)).bounds[-1]
    assert list(words.bounds) == sorted(set(words.bounds))
    assert all(
        text[a:b].strip() == text[a:b] for a, b in zip(words.starts, words.ends, strict=True)
    )


@given(st.text(max_size=300))
def test_no_text_whatever_breaks_the_reading_of_words(text: str) -> None:
    words = read_words(text)

    assert len(words.tokens) == len(words.starts) == len(words.ends)
    assert fingerprint(text).digest == digest_of(words.tokens)


def test_a_fingerprint_has_no_word_of_the_text() -> None:
    print_ = fingerprint("Permission to harvest the orchard is granted to every neighbour.")

    assert all(set(line[12:]) <= set("0123456789abcdef") for line in print_.sentences)


@pytest.mark.parametrize(
    "words",
    ["copyright c 2031 jane doe and contributors", "larch licence", "copyright 2031 larch inc"],
)
def test_titles_and_copyright_lines_bind_nobody(words: str) -> None:
    assert is_notice(words.split(), frozenset({"larch", "licence"}))


@pytest.mark.parametrize(
    "words",
    ["copyright 2031 larch for research only", "copyright 2031 you may not", "schools"],
)
def test_words_that_bind_are_no_notice(words: str) -> None:
    assert not is_notice(words.split(), frozenset({"larch", "licence"}))


def test_links_of_a_marked_up_source_are_remembered() -> None:
    print_ = fingerprint("See [the rules](https://larch.example/rules/) before use.")
    plain = fingerprint("See the rules before use.")

    assert len(print_.links) == 1
    assert print_.digest == plain.digest


def test_instructions_after_the_terms_are_optional_and_their_gaps_blank() -> None:
    text = (
        "You may use the orchard as you like, at any hour.\n\nEND OF TERMS AND CONDITIONS\n\n"
        "How to apply these terms: put the next two lines on your gate.\n\n"
        "Copyright [year] [name of owner]\n\nUsed under the orchard terms, see the fence.\n"
    )
    marks = [line[0] for line in fingerprint(text).sentences]

    assert marks == sorted(marks, key="=+~+".index) or marks.count("~") == 1
    assert marks[0] == "="
    assert marks[-1] == "+"
