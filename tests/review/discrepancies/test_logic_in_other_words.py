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


ONLY_USE = "Copies of the Model must not be handed on to anybody."
LASTING = "Licensor grants Licensee an irrevocable, perpetual licence to use the Model."
BOUND = "A sublicence that leaves out any of the restrictions of section 9 is void."
NIL = "Licensor's liability towards Licensee is nil, for every loss whatsoever."


@pytest.mark.parametrize(
    ("rule", "first", "second"),
    [
        ("X-001", TUNED, "Not covered by the licence: parameter changes of any sort to the Model."),
        ("X-001", TUNED, "“Fixed Form” means the Model as it came, which no tuning may touch."),
        ("X-001", ONLY_USE, "Licensee's customers may be given the Model, as a copy of their own."),
        ("X-001", ONLY_USE, "Licensee is free to let the Model travel to those who buy from it."),
        ("X-001", SHARED, "Licensee may run the Model but not pass it along."),
        ("X-001", SHARED, "Delivery of copies to outsiders: ruled out."),
        ("X-004", LASTING, "It lies in the free choice of Licensor to rescind the licence."),
        ("X-004", LASTING, "A change of mind of Licensor is enough to terminate the licence."),
        (
            "X-005",
            LASTING,
            "Thirty months of use of the Model are granted; then the licence is spent.",
        ),
        ("X-006", LASTING, "A time lock is built in: if Licensor wishes, the Model stops running."),
        (
            "X-009",
            BOUND,
            "The restrictions stop at Licensee: whoever gets the Model is free of them.",
        ),
        (
            "X-009",
            BOUND,
            "Holders further down the line are not bound by the restrictions of section 9.",
        ),
        (
            "X-010",
            NIL,
            "Claims of strangers against Licensor over the Model are borne by Licensee.",
        ),
    ],
)
def test_further_clauses_that_clash_are_found(rule: str, first: str, second: str) -> None:
    assert found(rule, first, second)


@pytest.mark.parametrize(
    ("rule", "first", "second"),
    [
        ("X-001", ONLY_USE, "The weights of the Model are handed over to Licensee on a disk."),
        ("X-001", ONLY_USE, "Licensor may make the Model available to anybody else."),
        ("X-001", ONLY_USE, "Components by other authors travel with the Model."),
        ("X-001", TUNED, "“Base” means the Model as it came, which Licensee may keep for tests."),
        ("X-004", LASTING, "It lies in the free choice of Licensor to change its name."),
        ("X-005", LASTING, "Six months of support are granted; then the budget is spent."),
        ("X-006", LASTING, "A counter is built in: if Licensor wishes, it gets a report."),
        ("X-009", BOUND, "Substitution of Licensee by a transferee of its choice is agreed to."),
        ("X-010", NIL, "The cost of travel is borne by Licensee."),
    ],
)
def test_further_near_misses_are_left_alone(rule: str, first: str, second: str) -> None:
    assert not found(rule, first, second)
