# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is on the shelf? The licence catalogue: data files to records."""

from licet.library.catalogue import compiled, files_in, licences, read_record
from licet.library.check import check
from licet.library.write import write_record

__all__ = ["check", "compiled", "files_in", "licences", "read_record", "write_record"]
