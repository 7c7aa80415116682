# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A review: asked for, shown, marked in the document, and compared with the last round."""

__all__: list[str] = []
