# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Concepts of commercial agreements: groups of words that mean the same to the scorer."""

from collections.abc import Iterable
from itertools import combinations

__all__ = ["concepts_in", "pairs_of"]

_GROUPS = """
account: accounts accounting financial
affiliate: affiliate affiliates affiliated subsidiary subsidiaries
all: all entire whole substantially
annual: annual annually yearly calendar fiscal quarter quarterly monthly
any: any every each
assign: assign assigned assigns assignable assignment assigning assignee delegate delegated
audit: audit audits audited auditor auditors inspect inspection examine examination inspected
automatic: automatically automatic successive renewed
begin: begin begins commence commences commencing commencement starting beginning
benefit: benefit benefits beneficiary beneficiaries
breach: breach breaches default violation
books: books records record
business: business operations
buy: purchase purchases purchased order orders buy procure
cause: cause reason convenience
challenge: challenge contest dispute attack oppose
change: change merger consolidation acquisition reorganization sale acquire acquired
claim: claim claims action suit sue proceeding
compete: compete competes competing competitive competitor competitors competition
consent: consent approval approved permission
control: control controlling ownership controlled
convey: convey conveys transfers vest vests conveyed
damages: damages loss losses
day: days day month months year years
deposit: deposit deposited
effective: effective effectiveness
enforce: enforce enforceable enforced remedy remedies
escrow: escrow
exceed: exceed exceeds exceeding excess limited limit limitation cap maximum aggregate
except: except unless notwithstanding other provided
exclusive: exclusive exclusively exclusivity sole solely only
expire: expire expires expiration expiry end ends ending
favorable: favorable favourable favored favoured better lower lowest
grant: grant grants granted granting
hire: hire employ solicit recruit
indirect: consequential indirect incidental special punitive exemplary
infringe: infringe infringement infringing infringes misappropriation
insure: insurance insured insurer insurers coverage policies policy
invent: inventions invention improvements developments developed discoveries
joint: joint jointly co undivided
law: law laws jurisdiction
liable: liable liability liabilities responsible
liquidated: liquidated penalty penalties
minimum: minimum least guaranteed guarantee
money: $ dollars usd us
must: shall must will agrees
negligent: negligence willful wilful misconduct fraud gross
none: no not neither nor never none cannot
notice: notice notify notification notified
offer: offer refusal negotiate negotiation
own: own owned owner owns title belong property
perpetual: perpetual perpetually irrevocable irrevocably forever
price: price prices pricing priced
profit: profit profits revenue revenues royalty royalties commission proceeds
renew: renew renewal renewals extend extended extension renewable
right: right rights interest
sell: sell sells distribute market promote offer
source: source code
state: state commonwealth province
successor: successor successors
sublicense: sublicense sublicensable sublicenses sublicence
survive: survive survival following upon after thereafter
term: term period initial duration
terminate: terminate terminated termination terminates terminating cancel
territory: territory worldwide world
third: third
transfer: transfer transferred transferable nontransferable
unlimited: unlimited unrestricted enterprise
use: use using used access
volume: volume quantity quantities units number
void: void invalid null
license: license licence licenses licensed licensee licensor
warrant: warranty warranties warrants warrant defects defect
governed: governed construed interpreted governing
percent: % percent percentage
"""
_CONCEPT = {
    word: name
    for line in _GROUPS.strip().splitlines()
    for name, _, words in (line.partition(":"),)
    for word in words.split()
}
_COMMON = frozenset(("all", "any", "day", "must", "use", "right"))


def concepts_in(words: Iterable[str]) -> frozenset[str]:
    """The concepts that some of the words belong to."""
    return frozenset(_CONCEPT[word] for word in words if word in _CONCEPT)


def pairs_of(concepts: frozenset[str]) -> list[str]:
    """Every pair of the rarer concepts, each in the order of the alphabet."""
    return [f"{one}&{two}" for one, two in combinations(sorted(concepts - _COMMON), 2)]
