# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is checked of an agreement before it is signed; one file for each kind of rule."""

__all__: list[str] = []
