# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Drafts: from typed terms and wordings to paper."""

from licet.text.drafting.composing import draft

__all__ = ["draft"]
