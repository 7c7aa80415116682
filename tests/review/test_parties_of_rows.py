# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Parties that a cover page lists one a line."""

import pytest

from licet.review.provisions.rows import is_role, parties_of_rows


def listed(text: str) -> list[tuple[str, list[str]]]:
    return [(p.name.text, [a.text for a in p.aliases]) for p in parties_of_rows(text)]


def test_a_role_and_a_name_on_a_line_are_a_party_and_what_it_is_called() -> None:
    text = (
        "Order form\n\nProvider | Quay Models Ltd (quay), with its seat in Ireland\n"
        "Customer: Saltmarsh Clinics, Inc., registered under 77\n"
    )

    assert listed(text) == [
        ("Quay Models Ltd", ["Provider"]), ("Saltmarsh Clinics, Inc.", ["Customer"]),
    ]  # fmt: skip
    assert [text[p.name.start : p.name.end] for p in parties_of_rows(text)] == [
        "Quay Models Ltd", "Saltmarsh Clinics, Inc.",
    ]  # fmt: skip


def test_what_tells_no_two_parties_apart_is_no_name_of_one() -> None:
    text = "Member | Quay Models Ltd\nMember | Saltmarsh Clinics AG\n"

    assert listed(text) == [("Quay Models Ltd", []), ("Saltmarsh Clinics AG", [])]


@pytest.mark.parametrize(
    "text",
    [
        "Licensor: Quay Models Ltd\n",
        "Licensor: Quay Models Ltd\nLicensee: Quay Models Ltd\n",
        "Customer: pays all taxes of its own\nProvider: keeps the service up and running\n",
        "Provider | [name]\nCustomer | [name]\n",
        "The Licensor grants the Licensee rights.\nCustomers like it.\n",
        "",
    ],
)
def test_fewer_than_two_names_list_no_parties(text: str) -> None:
    assert parties_of_rows(text) == ()


def test_the_word_for_a_side_is_no_name() -> None:
    assert is_role("the Licensee")
    assert not is_role("Licensee Robotics Ltd")
