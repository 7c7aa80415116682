# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What a dossier looks like: terminal, Markdown, HTML."""
