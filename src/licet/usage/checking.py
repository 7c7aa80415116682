# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Before signing: does the agreement hold together, whatever will happen?

Nothing here looks at events: what is found is wrong for every course of events, or could go
wrong for some.
"""

from collections.abc import Callable, Iterable

from licet.terms import Agreement, Finding
from licet.usage.checks.adjustments import adjustments
from licet.usage.checks.deal import CHECKS, Deal
from licet.usage.checks.duties import duties
from licet.usage.checks.grants import grants
from licet.usage.checks.names import names
from licet.usage.checks.powers import powers
from licet.usage.checks.prices import prices

__all__ = ["CHECKS", "check_agreement"]

_ALL: tuple[Callable[[Deal], Iterable[Finding]], ...] = (
    names, adjustments, duties, powers, grants, prices,
)  # fmt: skip


def check_agreement(agreement: Agreement) -> tuple[Finding, ...]:
    """Everything that should be mended before the agreement is signed.

    Returns:
        Findings in the order of `CHECKS`, and of the rules in the agreement; empty: nothing
        was found that is looked for.
    """
    deal = Deal(agreement)
    found = [finding for check in _ALL for finding in check(deal)]
    return tuple(sorted(found, key=lambda finding: finding.rule))
