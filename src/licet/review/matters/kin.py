# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Do two stretches speak of the same thing? Their rarer words tell, with words of one meaning."""

import math
from collections import Counter
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cache

from licet.review.grants.predicates import content
from licet.review.grants.statements import statements
from licet.review.grants.words import stem
from licet.review.paper import Paper

__all__ = ["Kin", "kin"]

_SAME = """
order: order po orders
cancel: cancel withdraw revoke rescind cancellation withdrawal
establish: establish set build create construct install stand
bring: revenue revenues proceeds income turnover takings receipts bring earnings
change: change modification modifications alteration edit edited version versions adaptation
change: changes improvement improvements enhancement modify modified amend derivative derivatives
cost: cost costs expense expenses charge outlay spend spends spending
pay: pay paid payment payable remit settle settlement reimburse
bill: bill invoice invoicing invoiced billed bills
deed: deed deeds instrument conveyance conveyances document documents
market: market marketing advertise advertising advertisement promote promotion promotional
test: test tests testing inspect inspection examine examination
insure: insure insurance insured insurer premium premiums
book: book books record records
mark: mark marks trademark trademarks name names logo logos brand brands
ship: ship shipment shipping shipped deliver delivery delivered carriage freight transport
good: good goods product products merchandise stock inventory unit units
confirm: confirm confirmation accept acceptance acknowledge notify
royalty: royalty royalties commission commissions
site: site website web webpage portal page
train: train training
customer: customer customers buyer buyers purchaser client clients
use: use usage using used utilize utilise
report: report reports reporting statement statements
permit: permit permits licence license approval approvals registration
software: software program programs programme application app platform
"""
_WEAK = frozenset(
    """
    agreement party shall term other time include provid provision section relat connect
    respect reasonabl applicabl set forth pursuant herein hereund thereof du necessary require
    own sole bear addition purpos result event regard performanc perform obligation oblig take
    mak giv thing what which who whatever each every follow date day month year written any
    such itself come go cost pay for account expens chang owner property right titl interest
    belong whether not no without may can will be freely free solely exclusiv exclusively
    entirely full partly ask prepar execut confirm agr caus forthwith request don act carry
    out ownership stat resel creat mad acknowledg intellectual propriet patent secret worldwid
    throughout world licens includ keep bring half one all more further foregoing avoidanc
    doubt return in-return regardles however moreover furthermore accord
    """.split()  # noqa: SIM905
)
"""Stems that tell no thing."""


@cache
def _same() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _SAME.strip().splitlines():
        name, _, words = line.partition(": ")
        found.update({stem(word): stem(name) for word in words.split()})
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """The words of one document, weighed by how rare they are."""

    paper: Paper
    often: Counter[str]
    size: int

    def words(self, text: str) -> frozenset[str]:
        """Stems of the words that tell a thing, those of one meaning as one."""
        return _stems(self.paper, text)

    def weight(self, words: AbstractSet[str]) -> float:
        """How much words tell together."""
        return sum(math.log(1 + self.size / (1 + self.often[w])) for w in words)

    def share(self, one: AbstractSet[str], two: AbstractSet[str]) -> float:
        """What part of what the shorter tells is in the other one too, from 0 to 1."""
        least = min(self.weight(one), self.weight(two))
        return self.weight(one & two) / least if least else 0.0


def _stems(paper: Paper, text: str) -> frozenset[str]:
    same = _same()
    told = content(statements(paper).cast, text)
    return frozenset(same.get(w, w) for w in told) - _WEAK


def kin(paper: Paper) -> Kin:
    """The words of a paper; ask it by `paper.once(kin)`."""
    often: Counter[str] = Counter()
    for sentence in paper.reading.sentences:
        often.update(_stems(paper, sentence.folded))
    return Kin(paper=paper, often=often, size=max(60, len(paper.reading.sentences)))
