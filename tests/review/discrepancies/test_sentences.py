# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Ways of saying one thing: beside a clause, each is a clash, or a near one is none."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from licet.review.discrepancies import RULES
from licet.review.paper import Paper
from licet.text.read import read

VECTORS = Path(__file__).parents[2] / "vectors" / "review" / "sentences.toml"
BY_ID = {rule.id: rule for rule in RULES}
TEXT = """\
This agreement is made between Acme Inc. ("Licensor") and Bolt Ltd. ("Licensee") on the use of an
AI model (the "Model").

1. Scope. {one}

2. Payment. Licensee shall pay EUR 10,000 within 30 days of the invoice.

3. Further terms. {two}
"""
Case = tuple[str, str, str, bool]


def _cases() -> Iterator[Case]:
    for pair in tomllib.loads(VECTORS.read_text(encoding="utf-8"))["pair"]:
        for said, clash in (("clash", True), ("silent", False)):
            for sentence in pair.get(said, ()):
                yield pair["rule"], pair["beside"], sentence, clash


@pytest.mark.parametrize("case", list(_cases()), ids=lambda case: f"{case[0]}: {case[2][:60]}")
def test_a_way_of_saying_clashes_or_not_whichever_comes_first(case: Case) -> None:
    rule, beside, sentence, clash = case
    for one, two in ((beside, sentence), (sentence, beside)):
        paper = Paper(read(TEXT.format(one=one, two=two).encode(), name="agreement.txt"))
        assert bool(list(BY_ID[rule].find(paper))) is clash
