# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the form family, one file each."""

from licet.review.discrepancies.form import (
    blanks,
    defined_twice,
    definition_unused,
    definitions_in_a_circle,
    exhibit_not_attached,
    numbering,
    party_by_another_name,
    reference_to_another_matter,
    reference_to_nothing,
    term_in_another_form,
    undefined_term,
    words_against_figures,
)
from licet.review.discrepancies.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    undefined_term.RULE,
    defined_twice.RULE,
    definition_unused.RULE,
    definitions_in_a_circle.RULE,
    term_in_another_form.RULE,
    reference_to_nothing.RULE,
    exhibit_not_attached.RULE,
    reference_to_another_matter.RULE,
    numbering.RULE,
    words_against_figures.RULE,
    blanks.RULE,
    party_by_another_name.RULE,
)
