# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Powers: can they ever be exercised?"""

from collections.abc import Iterator

from licet.terms import Cap, Choice, Duty, Finding, Forbid, Power
from licet.usage.adjusting import members_of
from licet.usage.checks.deal import Deal

__all__ = ["powers"]


def powers(deal: Deal) -> Iterator[Finding]:
    """Powers that wait for what never comes, and votes that nobody can carry."""
    for power in deal.of(Power):
        after = deal.rules.get(power.after) if power.after is not None else None
        if after is not None and not isinstance(after, Forbid | Cap | Duty | Choice):
            yield deal.finding(
                "A-041", power, after,
                problem=f"it comes after a breach of `{after.id}`, and a {after.kind} cannot be "
                "breached",
                mend="name a prohibition, a cap, a duty or a choice",
            )  # fmt: skip
        if power.change == "renew" and deal.agreement.renewal is None:
            yield deal.finding(
                "A-042", power,
                problem="it renews the term, and for how long is not said",
                mend="say in `renewal` how long a renewal lasts",
            )  # fmt: skip
        if power.change == "vote":
            yield from _vote(deal, power)


def _vote(deal: Deal, power: Power) -> Iterator[Finding]:
    if not members_of(deal.agreement):
        yield deal.finding(
            "A-020", power,
            problem="members vote, and no party is a member",
            mend="give the role `member` to those who may vote",
        )  # fmt: skip
    quorum = power.quorum
    if quorum is None or not 0 < quorum.per_cent <= 100:
        said = "no quorum is said" if quorum is None else (
            f"a quorum of {quorum.per_cent} % is never reached, or always")  # fmt: skip
        yield deal.finding(
            "A-020", power, problem=said, mend="write a share above 0 and up to 100 %"
        )
