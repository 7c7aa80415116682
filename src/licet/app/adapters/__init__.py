# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What comes from outside: model directories and the headers of weight files."""
