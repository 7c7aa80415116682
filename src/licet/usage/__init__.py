# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What happened; who breached what; what is owed? Events against agreements, over time."""

__all__: list[str] = []
