# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Negotiations: values of an agreement, the log of proposals, what was agreed written back."""
