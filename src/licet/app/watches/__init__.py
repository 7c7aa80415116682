# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found in events, for people and programs: terminal, JSON, tables, HTML."""

from licet.app.watches.encode import as_json, as_lines
from licet.app.watches.html import render
from licet.app.watches.terminal import print_watched

__all__ = ["as_json", "as_lines", "print_watched", "render"]
