# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How sure it is which grant a word belongs to."""

from licet.review.grants.licences import licences
from licet.review.paper import Paper
from licet.terms import Severity

__all__ = ["less_grave"]


def less_grave(paper: Paper) -> Severity | None:
    """`MEDIUM` where it is not plain who grants to whom, or both do: marks may be of two grants."""
    pairs = {(one.giver, one.taker) for one in licences(paper) if one.gives}
    plain = len(pairs) == 1 and all(all(pair) for pair in pairs)
    return None if plain else Severity.MEDIUM
