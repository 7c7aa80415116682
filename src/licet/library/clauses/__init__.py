# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The clause library: wordings of every kind of clause, and forms of agreements made of them."""

from licet.library.clauses.deriving import completed, derived_rules
from licet.library.clauses.shelf import (
    definitions,
    form,
    forms,
    read_wording,
    wording,
    wordings,
    wordings_of,
)

__all__ = ["completed", "definitions", "derived_rules", "form", "forms", "read_wording",
           "wording", "wordings", "wordings_of"]  # fmt: skip
