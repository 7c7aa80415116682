# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Do policies contradict one another? Exact sets for each left operand, three answers."""

from licet.decide.odrl.conflicts.detect import conflicts
from licet.decide.odrl.conflicts.records import (
    CommonUse,
    Knowledge,
    Norm,
    Operand,
    Pair,
    Relation,
    Report,
    Scope,
    Truth,
    Use,
    Verdict,
)

__all__ = [
    "CommonUse",
    "Knowledge",
    "Norm",
    "Operand",
    "Pair",
    "Relation",
    "Report",
    "Scope",
    "Truth",
    "Use",
    "Verdict",
    "conflicts",
]
