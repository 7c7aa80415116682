# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How alike the words of contracts are in meaning, as data."""

from licet.review.words.alike import alike

__all__ = ["alike"]
