# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Provisions of an agreement in plain words."""

import re
from collections.abc import Iterable, Iterator

from licet.app.reports.details import listed, place, shown
from licet.terms import Param, Provision

__all__ = ["NOT_ALL", "cover_page_first", "provision_name", "provision_words"]

NOT_ALL = "provisions that are not listed may still be there: only part of them is found"

_COVER = (
    "document_name", "parties", "agreement_date", "effective_date", "expiration_date",
    "renewal_term", "notice_period_to_terminate_renewal", "governing_law",
)  # fmt: skip
_UNSAID = ("alias", "duration", "name", "places", "precision", "successive")
"""Details that are woven in, or say how a provision was found and not what it provides."""


def cover_page_first(provisions: Iterable[Provision]) -> list[Provision]:
    """What stands on a cover page, then the rest by kind; within a kind as in the text.

    A party's short name is told with its full one, and not again.
    """
    rank = {kind: number for number, kind in enumerate(_COVER)}
    shown_once = (p for p in provisions if "alias_of" not in p.params)
    return sorted(shown_once, key=lambda p: (rank.get(p.kind, len(rank)), p.kind, p.start))


def provision_name(kind: str) -> str:
    """The kind as a heading.

    >>> provision_name("ip_ownership_assignment"), provision_name("non_transferable_license")
    ('IP ownership assignment', 'Non transferable licence')
    """
    words = " ".join({"ip": "IP", "license": "licence"}.get(word, word) for word in kind.split("_"))
    return words[:1].upper() + words[1:]


def provision_words(one: Provision) -> str:
    """What a provision says: its value, then amounts, times and the rest of its details."""
    said = list(dict.fromkeys(filter(None, (_value(one), *_details(one)))))
    return "; ".join(said) or "provided for"


def _value(one: Provision) -> str:
    codes = _items(one.params.get("places", ()))
    if one.kind == "governing_law" and codes:
        return f"the law of {listed(map(place, codes))}"
    if alias := _items(one.params.get("alias", ())):
        return f"{one.value} ({listed(f'“{name}”' for name in alias)})"
    if one.params.get("successive") is True:
        return f"{one.value}, again and again"
    return "" if one.value == "yes" else one.value


def _details(one: Provision) -> Iterator[str]:
    for name, value in sorted(one.params.items()):
        if name in _UNSAID:
            continue
        if name == "money":
            yield ", ".join(dict.fromkeys(map(_money, _items(value))))
        elif name == "percentages":
            yield ", ".join(f"{number} %" for number in dict.fromkeys(_items(value)))
        elif name == "durations":
            if one.value == "yes":  # else the value is the one that counts
                yield ", ".join(dict.fromkeys(_items(value)))
        else:
            yield f"{name.replace('_', ' ')}: {shown(value)}"


def _items(value: Param) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (shown(value),) if value else ()


def _money(words: str) -> str:
    """`2500.50 USD` as `USD 2,500.50`."""
    amount = re.fullmatch(r"(\d+)(\.\d+)? ([A-Z]{3})", words)
    if amount is None:
        return words
    return f"{amount.group(3)} {int(amount.group(1)):,}{amount.group(2) or ''}"
