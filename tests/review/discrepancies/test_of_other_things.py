# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""In contracts on other things than models less is sure: two cases are not taken for one."""

from itertools import pairwise

import pytest

from licet.review.discrepancies import discrepancies
from licet.review.paper import Paper
from licet.terms import Finding, Severity
from licet.text import read

GRAVE = (Severity.BLOCK, Severity.HIGH, Severity.MEDIUM)
FILLER = (
    "The Supplier delivers the pumps to the yard of the Buyer and the Buyer unloads them with its "
    "own crane. Pallets remain with the Buyer until the next delivery and are then handed back. "
)


def grave(*clauses: str) -> list[Finding]:
    """What weighs in an agreement of numbered clauses on the sale of pumps."""
    body = "\n\n".join(f"{n}. Clause {n}. {words}" for n, words in enumerate(clauses, 1))
    text = (
        'Supply Agreement\n\nThis agreement is between Harl Pumps Ltd (the "Supplier") and Osk '
        f'Mills Ltd (the "Buyer").\n\n{body}\n'
    )
    paper = Paper(read(text.encode(), name="agreement.txt"))
    return [f for f in discrepancies(paper) if f.severity in GRAVE]


PAIRS = (
    (
        "The Buyer shall pay each invoice within 30 days after the date of the invoice.",
        "The Buyer shall pay each invoice within 45 days after the date of the invoice.",
    ),
    (
        "Either party may terminate this agreement for convenience by 90 days' notice.",
        "Either party may terminate this agreement for convenience by 60 days' notice.",
    ),
    (
        "A party may terminate this agreement if the other party fails to cure a material breach "
        "within 30 days after notice of the breach.",
        "A party may terminate this agreement if the other party fails to cure a material breach "
        "within 15 days after notice of the breach.",
    ),
)


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_two_values_weigh_in_two_clauses_and_hardly_side_by_side(one: str, two: str) -> None:
    assert [f.rule[0] for f in grave(one, FILLER, two)] == ["Q"]
    assert not grave(f"{one} {two}", FILLER)


def test_a_value_that_points_back_weighs_side_by_side_too() -> None:
    assert grave(
        "The Buyer may end this agreement by thirty (30) days' notice if the Supplier is late and "
        "does not make up for it within such ten (10) day period. The Buyer keeps the pumps."
    )


def test_findings_stand_in_order_of_the_text() -> None:
    found = grave(*(clause for pair in PAIRS for clause in (pair[0], FILLER, pair[1])))
    starts = [f.places[0].start for f in found]
    assert len(starts) >= len(PAIRS)
    assert all(one <= two for one, two in pairwise(starts))


@pytest.mark.parametrize(
    ("clause", "other"),
    [
        (
            "Either party may terminate this agreement for convenience by 90 days' notice.",
            "The Supplier may approach no one who bought pumps of the Buyer in the 12 months prior "
            "to the day on which either party may terminate this agreement at any time.",
        ),
        (
            "A party may terminate this agreement if the other party fails to cure a material "
            "breach within 30 days after notice of the breach.",
            "After a breach the Buyer keeps its shop open for a two-month exit grace period in "
            "which it may cure what is left and terminate its leases.",
        ),
    ],
)
def test_a_time_of_another_matter_is_no_second_value(clause: str, other: str) -> None:
    assert not grave(clause, FILLER, other)


def test_numbers_of_laws_and_rules_are_no_sum() -> None:
    assert not grave(
        "The accountants are independent within the meaning of the 1933 Act, of the regulations "
        "under the 1933 Act and of Rule 424 of them, and 12 C.F.R. Part 571 has been observed."
    )


SHALL = (
    "The Supplier shall deliver. The Buyer shall pay. The Supplier shall insure the pumps. The "
    "Buyer shall unload them. The Supplier shall mark them. The Buyer shall count them. The "
    "Supplier shall train the Buyer. The Buyer shall tell the Supplier of a fault."
)


@pytest.mark.parametrize(
    "words",
    [
        "The Supplier carries Employer's liability insurance of EUR 500,000.",
        "In the bankruptcy of the Supplier the Trustee or Debtor in possession, as the law has "
        "it, does not interfere with the pumps.",
        "Model of pump\n\nOwner of record\n",
    ],
)
def test_persons_of_the_law_are_no_parties_by_another_name(words: str) -> None:
    bare = SHALL.replace("The ", "").replace("the ", "")
    for said in (SHALL, bare):
        assert not [f for f in grave(said, words) if f.rule == "F-012"]


def test_a_role_that_no_party_has_is_told() -> None:
    found = grave(SHALL, "The Licensee shall pay the freight.")
    assert [f.rule for f in found] == ["F-012"]


def test_a_note_of_the_filing_uses_no_term() -> None:
    found = grave(
        '"Confidential Information" means what a party marks so. "Pump" means a pump of Harl.',
        "The Buyer keeps the Confidential Information secret. The Supplier keeps the Confidential "
        "Information secret. The Confidential Information is handed back.",
        "Note: the Confidential Materials omitted here have been filed separately.",
    )
    assert not [f for f in found if f.rule == "F-005"]


def test_the_heading_of_a_clause_that_is_cited_is_no_blank() -> None:
    words = "Clauses 4.4 [Ownership], 5.1 [Rights/Restrictions] and 6.2 [Taxes] outlast the end."
    assert not [f for f in grave(SHALL, words) if f.rule == "F-011"]


NAMES = ("Valve", "Rotor", "Stator", "Flange", "Gasket", "Bearing", "Washer", "Casing", "Spindle")


@pytest.mark.parametrize(
    "behind", ["(s) of Receipt", " (as defined in the Lease)", ", as such term is defined there,"]
)
def test_a_term_that_goes_on_or_is_defined_elsewhere_wants_no_definition(behind: str) -> None:
    terms = [f'"{name}" means {name.lower()} of Harl.' for name in NAMES]
    uses = [f"The Buyer shall {act} from the Hoist to the yard." for act in ("go", "drive", "ride")]
    further = [f"The Supplier shall {act} the Hoist at noon." for act in ("clean", "paint", "oil")]
    assert [f.rule for f in grave(*terms, *uses, *further)] == ["F-001"]
    uses[0] = uses[0].replace("the Hoist", f"the Hoist{behind}")
    assert not grave(*terms, *uses, *further)


DENIED = "The Supplier shall have no obligation to accept returned pumps"


@pytest.mark.parametrize(
    ("denied", "grave_too"),
    [
        (f"{DENIED}.", True),
        (f"Thereafter, {DENIED[0].lower()}{DENIED[1:]}.", False),
        (f"The Buyer has to send the form, absent which {DENIED[0].lower()}{DENIED[1:]}.", False),
        (f"{DENIED}:\n\n(a) without a box;\n\n(b) without a bill.", False),
    ],
)
def test_a_duty_is_not_reversed_for_later_nor_for_a_case(denied: str, *, grave_too: bool) -> None:
    said = "The Supplier shall accept returned pumps."
    found = [f for f in grave(said, FILLER, denied) if f.rule == "X-029"]
    assert bool(found) is grave_too


def test_two_fees_that_each_owes_the_other_are_two_payments() -> None:
    one = "The Supplier shall pay the Buyer a licence fee of $500."
    two = "The Buyer shall pay the Supplier a licence fee of {}."
    assert [f.rule for f in grave(one, FILLER, two.format("$500"))] == ["X-029"]
    assert not [f for f in grave(one, FILLER, two.format("$900")) if f.rule == "X-029"]


def test_a_sentence_set_with_wide_spaces_names_no_court() -> None:
    arbitrated = "All disputes under this agreement shall be resolved by binding arbitration."
    wide = "The venue for the    arbitration shall be at the City of New York, New York."
    assert not [f for f in grave(arbitrated, FILLER, wide) if f.rule == "X-016"]
    court = "All actions under this agreement shall be brought only in the courts of New York."
    assert [f for f in grave(arbitrated, FILLER, court) if f.rule == "X-016"]
