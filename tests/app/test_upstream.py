# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Licences by the names that agreements call them by."""

import pytest

from licet.app.catalogue import load_catalogue
from licet.app.upstream import shelf_of
from licet.terms.licences import LicenceKind

_CATALOGUE = load_catalogue({})
_SHELF = shelf_of(_CATALOGUE)


@pytest.mark.parametrize(
    ("name", "licence"),
    [
        ("cc-by-nc-4.0", "cc-by-nc-4.0"),
        ("cc-by-nc", "cc-by-nc-4.0"),
        ("llama 3.1 community", "llama-3.1"),
        ("llama3.1", "llama-3.1"),
        ("creative commons attribution-noncommercial 4.0", "cc-by-nc-4.0"),
        ("mit", "mit"),
    ],
)
def test_a_licence_is_found_by_its_names(name: str, licence: str) -> None:
    assert _SHELF[name].id == licence


def test_a_name_of_several_licences_stands_for_none() -> None:
    assert "gemma terms of use" not in _SHELF


def test_a_use_policy_is_no_licence_of_a_component() -> None:
    kinds = {_CATALOGUE.records[one.id].kind for one in _SHELF.values()}
    assert kinds == {LicenceKind.LICENCE}
