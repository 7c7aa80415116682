# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which licence a name means, as it stands in cards, tables and bills of materials."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.library import licences
from licet.library.names import folded, licence_named, nameless

VECTORS = Path(__file__).parents[2] / "vectors" / "lineage_files" / "names" / "names.toml"
MEANS: dict[str, str] = tomllib.loads(VECTORS.read_text(encoding="utf-8"))["means"]
CATALOGUE = licences()


@pytest.mark.parametrize("name", MEANS, ids=lambda name: name or "nothing")
def test_vectors(name: str) -> None:
    assert licence_named(name, CATALOGUE).licence == MEANS[name]


@pytest.mark.parametrize("licence", sorted(CATALOGUE.records))
def test_an_id_means_its_licence(licence: str) -> None:
    assert licence_named(licence, CATALOGUE).licence == licence


def test_a_version_that_was_guessed_is_said() -> None:
    assert licence_named("CC-BY-SA", CATALOGUE).note == (
        "“CC-BY-SA” names no version: cc-by-sa-4.0 is taken"
    )


def test_a_name_of_several_or_of_none_says_so() -> None:
    assert "its text decides" in licence_named("modified-mit", CATALOGUE).note
    assert "no licence we know" in licence_named("My Licence", CATALOGUE).note
    assert licence_named("unknown", CATALOGUE).note == ""
    assert nameless("n/a")


@given(st.text(max_size=40))
@settings(deadline=None)
def test_folding_a_name_twice_is_folding_it_once(name: str) -> None:
    once = folded(name)

    assert folded(once) == once or "/" in name
    licence_named(name, CATALOGUE)
