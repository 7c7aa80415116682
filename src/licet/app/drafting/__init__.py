# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""New agreements, drafts of them, and the terms of drafted documents."""
