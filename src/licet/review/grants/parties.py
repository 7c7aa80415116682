# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who is meant: parties called by their names, by what they are to each other, or by `you`."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from licet.review.provisions.names import Name, Party
from licet.review.provisions.parties import find_parties
from licet.review.reading import fold

__all__ = ["EACH", "Cast", "cast"]

EACH = "each party"
"""Every party of the agreement alike."""

ROLES = tuple(
    """
    licensor licensee sublicensor sublicensee provider customer supplier recipient vendor client
    you we owner user subscriber distributor reseller manufacturer seller buyer purchaser company
    contractor consultant developer publisher franchisor franchisee lessor lessee sponsor agent
    service+provider promoter affiliate marketer university institution institute discloser
    disclosing+party receiving+party data+provider data+recipient contributor operator
    evaluator grantor grantee tester first+party second+party data+supplier model+provider
    """.split()  # noqa: SIM905
)
_COMPANY = re.compile(
    r",? (?:inc|llc|l\.l\.c|ltd|limited|corp|corporation|co|company|gmbh|ag|s\.?a|n\.?v|b\.?v|plc"
    r"|lp|l\.p|pte|pty)\b\.?.*$"
)
_TWO = re.compile(
    r"\(\W{0,3}(?:the |hereinafter )?\"([^\"]{2,30})\",? (?:or|and) (?:the )?\"([^\"]{2,30})\""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """The parties of one document."""

    known: Mapping[str, str]
    """Party by folded name: what it is called everywhere else."""
    names: str
    """Alternatives of a regular expression, longest name first."""

    def who(self, name: str) -> str:
        """The party a folded name means; the name itself where it is no other's."""
        plain = " ".join(name.split()).removesuffix("'s")
        return self.known.get(plain, plain)

    def is_name(self, word: str) -> bool:
        """Whether one folded word is what a party is called."""
        return word.split("'")[0] in self.known or word.removesuffix("s") in self.known


def cast(text: str) -> Cast:
    """The parties of a text: those it names with their defined names, and the usual roles."""
    known: dict[str, str] = {role.replace("+", " "): role.replace("+", " ") for role in ROLES}
    known["your"] = "you"
    for party in find_parties(text):
        called = [n for alias in _own(party) if not _THING.search(n := _plain(alias.text))]
        known.update({n: n for a in party.aliases if not _THING.search(n := _plain(a.text))})
        name = _plain(party.name.text)
        own = next(iter(called), name)
        known.update(dict.fromkeys((*called, name, _COMPANY.sub("", name)), own))
    for match in _TWO.finditer(fold(text[:8000])):
        known[match[2]] = known.get(match[1], match[1])
        known.setdefault(match[1], match[1])
    known = {
        name: own for name, own in known.items()
        if len(name) > 1 and name not in _NOBODY and not _PLAIN_THING.fullmatch(name)
    }  # fmt: skip
    names = "|".join(
        re.escape(name).replace("\\ ", " +") for name in sorted(known, key=len, reverse=True)
    )
    return Cast(known=known, names=names)


_THING = re.compile(
    r"\b(?:models?|data(?:set)?|corpus|services?|platform|software|weights|system|materials?"
    r"|products?|outputs?|content|documentation|technology|agreement|terms|territory|fees?|date)$"
)
_PLAIN_THING = re.compile(
    r"(?:(?:the|licen[sc]ed|base|ai|hosted|inference|derivative|training|foundation|source) )*"
    r"(?:models?|data(?:set)?|corpus|services?|platform|software|weights|system|materials?)"
)
"""Defined names of things: no party is called so."""


def _own(party: Party) -> list[Name]:
    """The defined names that stand right after the full name, or after one another."""
    own: list[Name] = []
    end, near = party.name.end, 400
    for alias in party.aliases:
        if not 0 <= alias.start - end <= near:
            break
        own.append(alias)
        end, near = alias.end, 30
    return own


_NOBODY = frozenset(("parties", "party", "agreement", "the"))


def _plain(name: str) -> str:
    return " ".join(fold(name).split()).removeprefix("the ")
