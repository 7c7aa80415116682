# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Licence agreements drawn from a seed, clean or with one known flaw.

Every clause, schedule, cover page and definition of a drawn agreement is rendered from one
dictionary of facts, so that a clean one is consistent by construction. A flaw changes one
statement, adds one that contradicts, or takes something away, and says which clauses clash.
"""

from drawn.drawing import RULES, draw, draw_flawed
from drawn.records import FIRST_KEPT, Drawn, Flaw, Span

__all__ = ["FIRST_KEPT", "RULES", "Drawn", "Flaw", "Span", "draw", "draw_flawed"]
