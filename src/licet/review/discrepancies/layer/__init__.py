# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The rules of the layer family, one file each."""

from licet.review.discrepancies.layer import (
    adapters,
    copyleft,
    data_purposes,
    deletion_at_the_end,
    derivative_outputs,
    disclosure,
    exclusive_outputs,
    input_training,
    irrevocable_removal,
    logs,
    model_purposes,
    opt_outs,
    output_assurance,
    output_training,
    processor_training,
    provenance,
    two_owners,
    upstream_licence,
    weights_or_api,
    which_model,
)
from licet.review.discrepancies.rule import Rule

__all__ = ["RULES"]

RULES: tuple[Rule, ...] = (
    data_purposes.RULE,
    model_purposes.RULE,
    upstream_licence.RULE,
    output_training.RULE,
    derivative_outputs.RULE,
    adapters.RULE,
    deletion_at_the_end.RULE,
    irrevocable_removal.RULE,
    input_training.RULE,
    weights_or_api.RULE,
    two_owners.RULE,
    which_model.RULE,
    exclusive_outputs.RULE,
    output_assurance.RULE,
    opt_outs.RULE,
    copyleft.RULE,
    provenance.RULE,
    logs.RULE,
    disclosure.RULE,
    processor_training.RULE,
)
