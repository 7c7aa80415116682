# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two clauses of a licence of a model that clash, or do not, in many ways of saying it."""

import pytest

from licet.review.discrepancies.logic import RULES
from licet.review.paper import Paper
from licet.text.read import read

BY_ID = {rule.id: rule for rule in RULES}
FRAME = """MODEL LICENCE AGREEMENT

This Agreement is made between Acme Inc. ("Licensor") and Bolt Ltd. ("Licensee"). It is about the
machine-learning model that Licensor has trained, with its weights (the "Model").

1. {first}

2. Fees. Licensee pays the fees within thirty days of an invoice.

3. {second}
"""


def found(rule: str, first: str, second: str) -> bool:
    text = FRAME.format(first=first, second=second)
    return any(BY_ID[rule].find(Paper(read(text.encode(), name="agreement.txt"))))


TUNED = "Licensee may fine-tune the Model on data of its own."
SHARED = "Licensee may hand out copies of the Model to its customers."
KEPT = "Licensee must not hand out copies of the Model to anybody."
FOR_EVER = "Licensor grants Licensee a perpetual, non-exclusive licence to use the Model."


@pytest.mark.parametrize(
    ("rule", "first", "second"),
    [
        ("X-001", TUNED, "Nobody can alter this Agreement by word of mouth; a change is signed."),
        ("X-001", TUNED, "Without signatures there is no alteration: to alter these terms, write."),
        ("X-001", TUNED, "For a month Licensee may only use the Model on unaltered terms."),
        ("X-001", KEPT, "Licensor may go on giving further licences to whomever it likes."),
        ("X-001", KEPT, "There passes from Licensor to Licensee a right of using the Model."),
        ("X-005", FOR_EVER, "Traces that use of the Model leaves are preserved for six years."),
        ("X-005", FOR_EVER, "Files on use of the Model are retained until two years have ended."),
    ],
)
def test_two_clauses_on_different_things_do_not_clash(rule: str, first: str, second: str) -> None:
    assert not found(rule, first, second)
