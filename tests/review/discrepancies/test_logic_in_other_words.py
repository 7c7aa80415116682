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


SOLE = "Licensor grants Licensee an exclusive licence to use the Model in France."
SUB = "Licensee may appoint sublicensees for the Model, as long as they accept section 9."
NO_SUB = "Sublicensing of the Model is withheld."
CAP = "The liability of either party is capped at USD 1,000,000 in total."
ASKS = "To hand its place in this Agreement over to somebody, a party needs a yes from the other."
FREELY = "Either party may assign this Agreement to anybody without consent."
NORWAY = "This Agreement is governed by the law of Norway."


@pytest.mark.parametrize(
    ("rule", "first", "second"),
    [
        ("X-002", SOLE, "Further licences of the Model, like this one, can be given by Licensor."),
        ("X-002", SOLE, "In spite of its exclusivity, Licensor may take on additional licensees."),
        ("X-007", SUB, "Sublicensees: not admitted."),
        ("X-007", SUB, "Can the licence be sublicensed? No."),
        ("X-007", SUB, "Letting somebody else in by way of sublicence is a grave breach."),
        ("X-007", NO_SUB, "Licensee can onward-license the Model to its customers."),
        ("X-007", NO_SUB, "Power to sublicense: granted."),
        ("X-007", NO_SUB, "Licensee may bring in sublicensees of the Model at will."),
        ("X-008", ASKS, "Change of party: free, no consent needed."),
        (
            "X-008",
            ASKS,
            "No sign-off is needed where Licensee makes this Agreement over to others.",
        ),
        ("X-008", ASKS, "A transfer of this Agreement takes effect on notice alone."),
        ("X-008", FREELY, "Can this Agreement be assigned? No."),
        ("X-008", FREELY, "No hand-over of this Agreement has effect unless the other agrees."),
        ("X-011", CAP, "Infringement indemnity of Licensor: uncapped."),
        ("X-011", CAP, "Licensor bears without any ceiling all damages awarded for infringement."),
        ("X-011", CAP, "Losses from patent claims are covered by Licensor in unlimited amount."),
        ("X-013", NORWAY, "“Home Law” means the legal order of France; it governs this Agreement."),
        ("X-013", NORWAY, "Legal system chosen: Singapore"),
        ("X-013", NORWAY, "Disputes are decided according to the law prevailing in Germany."),
    ],
)
def test_two_clauses_that_clash_in_other_words_are_found(
    rule: str, first: str, second: str
) -> None:
    assert found(rule, first, second)


@pytest.mark.parametrize(
    ("rule", "first", "second"),
    [
        ("X-002", SOLE, "Further copies of the Model can be given to Licensee by Licensor."),
        ("X-007", SUB, "A sublicence that omits any of the limits is without effect."),
        ("X-007", SUB, "Sublicensees in breach: to be dismissed at once."),
        ("X-007", SUB, "Fees for sublicences: none."),
        ("X-008", ASKS, "Transfer of risk: free of charge."),
        ("X-008", FREELY, "Assignment of staff: not allowed."),
        ("X-011", CAP, "Number of users: unlimited."),
        ("X-011", CAP, "Licensee pays the fees for use of the Model in an unlimited number."),
        ("X-013", NORWAY, "Export law: that of France."),
    ],
)
def test_near_misses_of_them_are_left_alone(rule: str, first: str, second: str) -> None:
    assert not found(rule, first, second)
