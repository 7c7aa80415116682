# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A composition as people and programs read it: terminal, Markdown, HTML, JSON, SARIF, notices."""
