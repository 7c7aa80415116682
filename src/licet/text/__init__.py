# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What does the paper say? Bytes to one `Document`."""

from licet.terms import Marks
from licet.text.limits import DEFAULT, Limits
from licet.text.read import read

__all__ = ["DEFAULT", "Limits", "Marks", "read"]
