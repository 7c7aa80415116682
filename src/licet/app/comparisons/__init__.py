# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Versions of an agreement compared, and the comparison shown."""
