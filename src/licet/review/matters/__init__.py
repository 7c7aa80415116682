# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What agreements usually settle, in whatever words, and where it is settled in two ways."""
