# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What do all licences of a lineage allow together? Pure; no file, no clock, no network."""

from licet.compose.compose import DEFAULT_ACTS, World, compose
from licet.compose.profiles import LENIENT, PROFILES, STRICT, SWITCHES
from licet.compose.remedies import Plan, make_possible, with_remedies
from licet.compose.walk import UNKNOWN

__all__ = [
    "DEFAULT_ACTS",
    "LENIENT",
    "PROFILES",
    "STRICT",
    "SWITCHES",
    "UNKNOWN",
    "Plan",
    "World",
    "compose",
    "make_possible",
    "with_remedies",
]
