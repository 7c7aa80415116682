# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the quantity family, one file each."""

from licet.review.discrepancies.quantity import (
    audit,
    bounds,
    confidentiality_period,
    convenience_notice,
    cure_period,
    deletion_period,
    empty_cap,
    end_date,
    fee,
    incident_notice,
    late_interest,
    late_notice,
    liability_cap,
    named_date,
    payment_term,
    performance,
    renewal_notice,
    retention,
    same_thing,
    shares,
    term_length,
    update_notice,
    usage_limit,
)
from licet.review.discrepancies.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    payment_term.RULE,
    late_interest.RULE,
    fee.RULE,
    cure_period.RULE,
    convenience_notice.RULE,
    renewal_notice.RULE,
    term_length.RULE,
    end_date.RULE,
    late_notice.RULE,
    retention.RULE,
    audit.RULE,
    liability_cap.RULE,
    empty_cap.RULE,
    confidentiality_period.RULE,
    incident_notice.RULE,
    usage_limit.RULE,
    named_date.RULE,
    performance.RULE,
    deletion_period.RULE,
    shares.RULE,
    bounds.RULE,
    update_notice.RULE,
    same_thing.RULE,
)
