# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The closed vocabulary of a licence's terms: 27 keys, and the values each may have.

`silent` is a value of every key: the text says nothing on the point, which is never a permission.
"""

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["VOCABULARY"]

VOCABULARY: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "commercial_use": ("prohibited", "conditional", "permitted", "silent"),
        "redistribute": ("prohibited", "noncommercial", "conditional", "permitted", "silent"),
        "modify_finetune": ("prohibited", "noncommercial", "conditional", "permitted", "silent"),
        "hosted_service": ("prohibited", "not_bound", "bound", "silent"),
        "distill_or_extract": ("prohibited", "permitted", "conditional", "silent"),
        "train_other_models_on_outputs": ("prohibited", "permitted", "conditional", "silent"),
        "output_ownership": ("licensor_claims_none", "user_owns", "licensor_owns", "silent"),
        "output_restrictions": ("unrestricted", "restricted", "silent"),
        "derivative_ownership": ("user_owns", "licensor_owns", "silent"),
        "relicense_derivatives": ("prohibited", "same_terms", "own_terms", "silent"),
        "share_alike": ("restrictions_only", "share_alike", "silent"),
        "licence_copy": ("required", "silent"),
        "notice_text": ("verbatim", "retain", "attribution", "silent"),
        "state_changes": ("required", "silent"),
        "branding_display": ("encouraged", "required", "silent"),
        "model_name_rule": ("required", "silent"),
        "threshold": ("display_duty", "rights_end", "silent"),
        "territory": ("worldwide", "limited", "silent"),
        "use_restrictions": ("law_only", "restricted", "silent"),
        "pass_through": ("no_added_limits", "required", "silent"),
        "trademark": ("limited", "none", "silent"),
        "patent": ("granted", "not_granted", "silent"),
        "revocable": ("irrevocable", "revocable", "silent"),
        "termination_litigation": ("patent_suit", "ip_suit", "silent"),
        "termination_breach": ("automatic", "after_notice", "silent"),
        "governing_law": ("stated", "silent"),
        "update_obligation": ("latest_version", "optional", "may_change", "silent"),
    }
)
