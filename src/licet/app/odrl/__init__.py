# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""ODRL files: policies, requests and states of the world in, reports out."""

from licet.app.odrl.reading import Reading, Unread, read_policies, salvage_policies
from licet.app.odrl.worlds import read_request, read_world

__all__ = ["Reading", "Unread", "read_policies", "read_request", "read_world", "salvage_policies"]
