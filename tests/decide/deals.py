# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Small agreements of our own, a clause for each rule."""

from datetime import UTC, datetime

from licet.terms import Agreement
from licet.terms.decode import decode_toml

__all__ = ["AT", "agreement", "forbid", "permit", "place", "purpose", "threshold"]

HEAD = """
id = "{id}"
title = "A licence"
term = {{ starts = 2027-01-01T00:00:00Z, ends = 2028-01-01T00:00:00Z }}
[[parties]]
id = "lender"
name = "Lender"
roles = ["licensor"]
[[parties]]
id = "taker"
name = "Taker"
roles = ["licensee"]
domicile = "CH"
[[parties.facts]]
name = "headcount"
value = 40
since = 2027-01-01T00:00:00Z
[[parties.facts]]
name = "headcount"
value = 60
since = 2027-06-01T00:00:00Z
[[artefacts]]
id = "m"
kind = "weights"
[[artefacts]]
id = "n"
kind = "weights"
"""
AT = datetime(2027, 3, 1, tzinfo=UTC)


def agreement(*rules: str, name: str = "deal") -> Agreement:
    """An agreement with a clause for each rule; the clause is called as the rule's first part."""
    clauses = "".join(
        f'[[clauses]]\nid = "{k}"\nkind = "model.grant"\nvalues = {{}}\n[[clauses.rules]]\n{rule}\n'
        for k, rule in enumerate(rules, 1)
    )
    return decode_toml(Agreement, HEAD.format(id=name) + clauses)


def permit(conditions: str = "", name: str = "grant", acts: str = '"host"') -> str:
    return (
        f'kind = "permit"\nid = "{name}"\nacts = [{acts}]\nartefact = "m"\n'
        f"conditions = [{conditions}]"
    )


def forbid(conditions: str = "", name: str = "ban", more: str = "") -> str:
    return f'kind = "forbid"\nid = "{name}"\nconditions = [{conditions}]\n{more}'


def place(*codes: str, test: str = "place_of_use", excluded: str = "") -> str:
    listed = ", ".join(f'"{code}"' for code in codes)
    places = f"{{ included = [{listed}]{f', excluded = [{excluded!r}]' if excluded else ''} }}"
    return f'{{ kind = "territory", places = {places}, test = "{test}" }}'


def purpose(*names: str, excluded: bool = False) -> str:
    listed = ", ".join(f'"{name}"' for name in names)
    return f'{{ kind = "purpose", purposes = [{listed}], excluded = {str(excluded).lower()} }}'


def threshold(effect: str, comparator: str = "more_than") -> str:
    return (
        f'{{ kind = "threshold", metric = "headcount", comparator = "{comparator}", value = 50, '
        f'effect = "{effect}" }}'
    )
