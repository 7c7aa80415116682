# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Who may, shall and shall not do which act with what: statements read from the sentences."""
