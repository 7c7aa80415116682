# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How a text calls its two sides, itself and what it licenses: a new clause uses the same words."""

import re
from collections.abc import Iterable, Mapping

from licet.review.paper import Paper

__all__ = ["bearer_words", "words_for"]

_LICENSORS = (
    "Licensor", "Provider", "Supplier", "Data Provider", "Data Supplier", "Vendor", "Developer",
    "Owner",
)  # fmt: skip
_LICENSEES = ("Licensee", "Customer", "Recipient", "Data Recipient", "Data User", "Client",
              "Subscriber", "User", "Partner")  # fmt: skip
_THINGS = (
    "Licensed Model", "Licensed Models", "Model", "Models", "Licensed Materials",
    "Licensed Material", "Licensed Data", "Dataset", "Data Set", "Data", "Software", "Service",
    "Services", "Product", "Materials",
)  # fmt: skip
_PAPERS = ("Agreement", "License", "Licence", "Terms", "Addendum", "Contract")
_GRANTS = re.compile(
    r"\b(?P<the>[Tt]he )?(?P<lor>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3}) (?:hereby )?"
    r"(?:grants?(?: to)?|licenses to|licences to) (?:the )?"
    r"(?P<lee>[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,3})\b"
)
_PERSON = re.compile(r"\b(?:we|us) (?:hereby )?grant\b|\bgrants? (?:to )?you\b", re.IGNORECASE)
MANY = 3


def words_for(paper: Paper) -> Mapping[str, str]:
    """The words of a clause: `lor`, `lee`, `paper`, `thing`; with a capital where it begins so."""
    text = paper.document.text
    lor, lee = _sides(text)
    called = _most(text, _PAPERS) or "Agreement"
    thing = _most(text, _THINGS)
    found = {
        "lor": lor, "lee": lee,
        "paper": f"{'these' if called == 'Terms' else 'this'} {called}",
        "thing": f"the {thing}" if thing else "what is licensed",
    }  # fmt: skip
    return {**found, **{k.capitalize(): v[:1].upper() + v[1:] for k, v in found.items()}}


def bearer_words() -> tuple[str, ...]:
    """Every word for a side, the longest first."""
    return tuple(sorted({*_LICENSORS, *_LICENSEES}, key=lambda w: (-len(w), w)))


def _sides(text: str) -> tuple[str, str]:
    roles = _most(text, _LICENSORS), _most(text, _LICENSEES)
    if roles[0] and roles[1]:
        return _the(text, roles[0]), _the(text, roles[1])
    match = _GRANTS.search(text)
    if (
        match
        and match["lor"] not in _PAPERS
        and text.count(match["lor"]) >= MANY
        and text.count(match["lee"]) >= MANY
    ):
        return _the(text, match["lor"]), _the(text, match["lee"])
    if _PERSON.search(text):
        return (roles[0] and _the(text, roles[0])) or "we", "you"
    return _the(text, roles[0] or "Licensor"), _the(text, roles[1] or "Licensee")


def _the(text: str, word: str) -> str:
    """With `the`, where the text says it more often so."""
    whole = len(re.findall(rf"\b{re.escape(word)}\b", text))
    with_the = len(re.findall(rf"\bthe {re.escape(word)}\b", text, re.IGNORECASE))
    return f"the {word}" if whole and 2 * with_the > whole else word


def _most(text: str, words: Iterable[str]) -> str:
    """The capitalised word that stands most often in the text; empty if none does."""
    counts = {word: len(re.findall(rf"\b{re.escape(word)}\b", text)) for word in words}
    best = max(counts, key=lambda word: counts[word])
    return best if counts[best] > 1 else ""
