# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Expressions that are compiled late are the expressions they stand for."""

import importlib
import pkgutil
import re

import pytest

import licet.review
from licet.review.late import late
from licet.review.quantities.stated import topics


def test_a_late_expression_does_what_the_compiled_one_does() -> None:
    shape = late(r"(?P<word>a+)b", re.IGNORECASE)
    assert shape.pattern == r"(?P<word>a+)b"
    assert [m["word"] for m in shape.finditer("xAab ab")] == ["Aa", "a"]
    assert shape.sub("-", "aab ab") == "- -"
    assert shape.groupindex == {"word": 1}
    assert shape.search("b") is None


def test_what_is_wrong_with_an_expression_shows_at_its_first_use() -> None:
    shape = late("(")
    with pytest.raises(re.error):
        shape.search("a")


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError):
        _ = late("a").__len__  # type: ignore[attr-defined]


def test_every_expression_of_the_review_compiles() -> None:
    modules = pkgutil.walk_packages(licet.review.__path__, "licet.review.")
    asked = 0
    for found in modules:
        for value in vars(importlib.import_module(found.name)).values():
            if type(value).__name__ == "_Late":
                assert value.flags is not None
                asked += 1
    for topic in topics():
        for shape in (topic.label, topic.never, *topic.cues, *topic.needs, *topic.gist):
            assert shape.flags is not None
            asked += 1
    assert asked > 1000
