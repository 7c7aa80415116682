# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the form family, one file each."""

from licet.review.discrepancies.form import (
    reference_to_another_matter,
    reference_to_nothing,
    words_against_figures,
)
from licet.review.discrepancies.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    reference_to_nothing.RULE,
    reference_to_another_matter.RULE,
    words_against_figures.RULE,
)
