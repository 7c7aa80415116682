# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What happened; who breached what; what is owed? Events against agreements, over time."""

from licet.usage.monitor import Monitor, step, tick
from licet.usage.state import Seen

__all__ = ["Monitor", "Seen", "step", "tick"]
