# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the logic family, one file each."""

from licet.review.discrepancies.logic import (
    arbitration_and_courts,
    duty_reversed,
    exclusive_and_reserved,
    exclusive_or_not,
    granted_and_barred,
    indemnity_without_liability,
    irrevocable_and_restricted,
    lasting_and_revocable,
    law_and_courts,
    sublicensing,
    territory,
    two_forums,
    two_laws,
    uncapped_and_capped,
)
from licet.review.discrepancies.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    granted_and_barred.RULE,
    exclusive_and_reserved.RULE,
    exclusive_or_not.RULE,
    lasting_and_revocable.RULE,
    irrevocable_and_restricted.RULE,
    sublicensing.RULE,
    indemnity_without_liability.RULE,
    uncapped_and_capped.RULE,
    two_laws.RULE,
    law_and_courts.RULE,
    two_forums.RULE,
    arbitration_and_courts.RULE,
    territory.RULE,
    duty_reversed.RULE,
)
