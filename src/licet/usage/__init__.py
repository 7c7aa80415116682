# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What happened; who breached what; what is owed? Events against agreements, over time."""

from licet.usage.history import History
from licet.usage.monitor import Monitor, step, tick
from licet.usage.ordering import ordered
from licet.usage.state import Seen

__all__ = ["History", "Monitor", "Seen", "ordered", "step", "tick"]
