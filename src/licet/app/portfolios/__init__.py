# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Thousands of agreements: reviewed one after another, kept in one file, and asked."""

__all__: list[str] = []
