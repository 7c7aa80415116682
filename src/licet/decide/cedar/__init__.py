# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An agreement as Cedar policies, for those who run Cedar: it opens on what licet allows alone."""

from licet.decide.cedar.attributes import ContextAttribute
from licet.decide.cedar.export import CedarExport, CedarPolicy, export
from licet.decide.cedar.requests import cedar_request

__all__ = ["CedarExport", "CedarPolicy", "ContextAttribute", "cedar_request", "export"]
