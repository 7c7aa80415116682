# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parties, titles and quotes of agreements."""

from itertools import pairwise

import pytest

from licet.review.provisions import find_provisions
from licet.review.provisions.names import find_collective, find_document_name
from licet.review.provisions.parties import find_parties
from licet.review.reading import Reading, read_sentences
from licet.text import read


def reading(text: str) -> Reading:
    return read_sentences(read(text.encode(), name="agreement.txt"))


def test_every_company_of_a_list_is_a_party_with_its_own_alias() -> None:
    text = (
        'This Agreement is made by and among Larch Tools, Inc., a Delaware corporation ("Larch"), '
        'Fir Homes LLC, a Texas company ("Fir"), and Elm Road Ltd. ("Elm").\n\n1. Supply.\n'
    )
    found = {p.name.text: [a.text for a in p.aliases] for p in find_parties(text)}

    assert found == {
        "Larch Tools, Inc.": ["Larch"],
        "Fir Homes LLC": ["Fir"],
        "Elm Road Ltd.": ["Elm"],
    }


def _consortium(count: int) -> list[str]:
    kinds = ("Telecom Ltd.", "Networks, Inc.", "Holdings LLC", "Partners L.P.", "Cable GmbH")
    trees = "Alder Birch Cedar Damson Elm Fir Gorse Hazel Iris Juniper Kale Larch Maple Nettle Oak"
    return [f"{t} {kinds[i % len(kinds)]}" for i, t in enumerate(trees.split()[:count])]


def test_a_numbered_list_of_fifteen_parties_is_read_to_its_end() -> None:
    names = _consortium(15)
    rows = "\n".join(
        f"({i}) {name}, a company organised under the laws of Norland, with its office at {i} Quay "
        f'Road, Port Larsen, and a branch at Low Street ("{name.split()[0]}");'
        for i, name in enumerate(names, 1)
    )
    text = (
        "CABLE AGREEMENT\n\nThis Agreement is made on 3 May 2010 by and among the following "
        f'parties:\n\n{rows}\n\n(each a "Party" and together the "Parties").\n\n1. Cable. The '
        "Parties lay a cable.\n"
    )
    found = {p.name.text: [a.text for a in p.aliases] for p in find_parties(text)}

    assert found == {name: [name.split()[0]] for name in names}


def test_where_the_opening_names_nobody_those_who_sign_are_the_parties() -> None:
    names = _consortium(9)
    pages = "\n\n".join(
        f"For and on behalf of\n{name}\n\nBy: ____________\nTitle:" for name in names
    )
    text = (
        "MAINTENANCE AGREEMENT\n\nThis Agreement is made among the Parties that sign it.\n\n"
        + "The Parties keep the cable. Each Party pays its share of what this costs.\n\n" * 60
        + f"IN WITNESS WHEREOF, the Parties have signed.\n\n{pages}\n"
    )
    assert [p.name.text for p in find_parties(text)] == names


FUNDS = [
    "Alder Growth Fund", "Birch Income Portfolio", "Cedar Tax-Exempt Trust", "Elm World Series",
    "Fir Money Market Fund", "Gorse Value Portfolio",
]  # fmt: skip


@pytest.mark.parametrize("between", [", ", "\n", ";\n"])
def test_names_of_no_kind_of_company_are_parties_where_a_list_calls_them_by_one_name(
    between: str,
) -> None:
    listed = between.join(FUNDS)
    text = (
        "AGENCY AGREEMENT\n\nThis Agreement is made by and among Zinnia Services, "
        f'Inc., a Norland corporation ("Agent"), and {listed} (each a "Fund").\n\n'
        + "The Agent keeps the register of each Fund, and each Fund pays the Agent.\n\n"
        * 30
    )
    assert {*FUNDS, "Zinnia Services, Inc."} <= {p.name.text for p in find_parties(text)}


def test_the_names_above_one_signature_all_sign() -> None:
    stack = "\n".join(name.upper() for name in FUNDS)
    text = (
        "AGENCY AGREEMENT\n\nThis Agreement is made as of May 3, 2010 between Zinnia Services, "
        'Inc., a Delaware corporation ("Agent"), and each of the funds that sign it.\n\n'
        + "The Agent keeps the register of each fund, and each fund pays the Agent.\n\n" * 30
        + "ZINNIA SERVICES, INC.\n\nBy: /s/ A. Bee\nTitle: President\n\n"
        + f"{stack}\n\nBy: /s/ C. Dee\nTitle: Secretary of each\n"
    )
    assert {name.upper() for name in FUNDS} <= {p.name.text for p in find_parties(text)}


def test_a_defined_name_belongs_to_the_name_before_it() -> None:
    text = (
        "SUPPLY AGREEMENT\n\nThis Supply Agreement is made by and between Larch Tools, Inc., a "
        'Delaware corporation (hereinafter "Supplier"), and Fir Homes LLC, a Texas company '
        '("Buyer").\n\n1. Supply. Supplier shall deliver tools to Buyer, and Buyer pays Supplier.\n'
    )
    called = {p.name.text: [a.text for a in p.aliases] for p in find_parties(text)}

    assert called["Larch Tools, Inc."] == ["Supplier"]
    assert called["Fir Homes LLC"] == ["Buyer"]


def test_a_party_that_signs_again_is_named_once() -> None:
    text = (
        'HOSTING AGREEMENT\n\nThis agreement is between Larch Tools GmbH ("Host") and Jane Fir '
        '("Customer").\n\n1. Term. It runs for a year.\n\nLarch Tools GmbH\nBy: /s/ F. Bern\n'
    )
    assert [p.name.text for p in find_parties(text)] == ["Larch Tools GmbH", "Jane Fir"]


def test_no_two_names_of_parties_overlap() -> None:
    for gap in (" ", "\n"):
        text = f"LARCH TOOLS INC.{gap}and FIR HOMES LLC agree.\n\nBy: A. Baker\nTitle: Director\n"
        spans = [(p.name.start, p.name.end) for p in find_parties(text)]
        assert all(one[1] <= two[0] for one, two in pairwise(spans))


def test_a_quoted_word_that_names_no_party_is_no_alias() -> None:
    text = (
        'SUPPLY AGREEMENT\n\nThis agreement is between Larch Tools, Inc. ("Larch") and Fir Homes '
        'LLC ("Fir"). Larch makes saws (the "Products"). Larch sells the Products to Fir.\n'
    )
    aliases = {a.text for p in find_parties(text) for a in p.aliases}

    assert {"Larch", "Fir"} <= aliases
    assert "Products" not in aliases


def test_companies_that_sign_are_parties_where_the_opening_names_none() -> None:
    text = (
        "JOINT FILING AGREEMENT\n\nThe undersigned agree that one statement is filed for all of "
        "them.\n\nLARCH PARTNERS L.P.\n\nBy: /s/ A. Baker\nTitle: Manager\n\n"
        "FIR CAPITAL LLC\n\nBy: /s/ C. Dyer\nTitle: Manager\n"
    )
    assert [p.name.text for p in find_parties(text)] == ["LARCH PARTNERS L.P.", "FIR CAPITAL LLC"]


def test_the_words_that_call_all_of_them_the_parties_are_found() -> None:
    text = 'Larch and Fir are each called a "Party" and together the "Parties". They agree.'
    name = find_collective(text)

    assert name is not None
    assert name.text == 'Larch and Fir are each called a "Party" and together the "Parties'


def test_words_without_both_party_and_parties_are_no_definition_of_them() -> None:
    assert find_collective('Each of them is a "Party" to this deed.') is None


def test_a_name_ends_before_the_address() -> None:
    text = 'This deed is between Larch Tools Limited of 4 Mill Lane ("Larch") and Fir Homes LLC.'
    assert [p.name.text for p in find_parties(text)] == ["Larch Tools Limited", "Fir Homes LLC"]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_title_that_the_opening_repeats_is_quoted_once(gap: str) -> None:
    name = find_document_name(f"Larch Supply Agreement{gap}This Larch Supply Agreement is made.")

    assert name is not None
    assert name.text == "Larch Supply Agreement"


SIGNED = "\n\nIN WITNESS WHEREOF the parties have signed.\n\nBy: A. Baker\nTitle: Director\n"
CLAUSES = (
    'SUPPLY AGREEMENT\n\nThis agreement is between Larch Tools Ltd. ("Larch") and Fir Homes Inc. '
    '("Fir").\n\n1. General\n\n1.1 Neither party may assign this Agreement unless the '
    "other has consented to it.\n\n2. Fees\n\n2.1 Fir shall pay a royalty on its sales, "
    "and no less than EUR 70,000 for each calendar quarter.\n"
)


def test_a_quote_begins_after_the_heading_and_the_number() -> None:
    quotes = {p.kind: p.quote for p in find_provisions(reading(CLAUSES + SIGNED))}

    assert quotes["anti_assignment"].startswith("Neither party may assign")


def test_an_amount_due_each_quarter_at_least_is_a_minimum_commitment() -> None:
    found = [
        p for p in find_provisions(reading(CLAUSES + SIGNED)) if p.kind == "minimum_commitment"
    ]

    assert len(found) == 1
    assert found[0].params["money"] == ("70000 EUR",)


def test_a_public_licence_has_no_provision_of_an_agreement_but_its_law() -> None:
    text = (
        "Larch Model Licence\n\n1. You may use and share the model. You may not assign this "
        "licence without our prior written consent.\n\n2. In no event shall our aggregate "
        "liability exceed one hundred dollars.\n\n3. This licence shall be governed by the laws "
        "of the State of Oregon.\n"
    )
    kinds = {p.kind for p in find_provisions(reading(text))}

    assert "governing_law" in kinds
    assert kinds <= {"governing_law", "document_name"}


def test_no_provision_says_how_it_was_scored() -> None:
    assert all("score" not in p.params for p in find_provisions(reading(CLAUSES + SIGNED)))
