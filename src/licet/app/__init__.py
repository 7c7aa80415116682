# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How do people reach it? The only room that opens files, reads the clock and prints."""
