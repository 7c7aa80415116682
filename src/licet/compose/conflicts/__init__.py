# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Conflicts: one file a kind. K1, K4, K7 and K11 come out of what is asked, in `answers`."""

from collections.abc import Callable, Iterator

from licet.compose.conflicts import (
    k02_share_alike,
    k03_two_share_alikes,
    k05_names,
    k06_training_ban,
    k08_ownership,
    k09_drift,
    k10_missing_text,
    k12_layer,
    k13_gate,
    k14_edition,
    k15_unknown,
)
from licet.compose.view import View
from licet.terms.compositions import Conflict

__all__ = ["RULES", "conflicts"]

RULES: tuple[Callable[[View], Iterator[Conflict]], ...] = (
    k02_share_alike.find,
    k03_two_share_alikes.find,
    k05_names.find,
    k06_training_ban.find,
    k08_ownership.find,
    k09_drift.find,
    k10_missing_text.find,
    k12_layer.find,
    k13_gate.find,
    k14_edition.find,
    k15_unknown.find,
)
"""Every rule that looks at the lineage alone, in the order of their kinds."""


def conflicts(view: View) -> tuple[Conflict, ...]:
    """All conflicts of one artefact that do not hang on what somebody wants to do."""
    return tuple(found for rule in RULES for found in rule(view))
