# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Each format's reader gives a `Raw`: clean text, blocks, and the way back to the source."""
