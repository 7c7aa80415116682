# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The terms on outputs, use, recipients, thresholds and territory, each with its reader."""

from collections.abc import Callable, Mapping

from licet.review.licence_terms.output_ownership import read_output_ownership
from licet.review.licence_terms.output_rights import read_output_restrictions
from licet.review.licence_terms.pass_through import read_pass_through
from licet.review.licence_terms.territory_limits import read_territory
from licet.review.licence_terms.thresholds import read_threshold
from licet.review.licence_terms.training import read_distill, read_training
from licet.review.licence_terms.use_limits import read_use_restrictions
from licet.review.reading import Reading
from licet.terms import Term

__all__ = ["READERS"]

READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "distill_or_extract": read_distill,
    "train_other_models_on_outputs": read_training,
    "output_ownership": read_output_ownership,
    "output_restrictions": read_output_restrictions,
    "use_restrictions": read_use_restrictions,
    "pass_through": read_pass_through,
    "threshold": read_threshold,
    "territory": read_territory,
}
