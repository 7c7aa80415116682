# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0

"""licet: licence agreements for machine-learning models, read by people and programs alike."""
