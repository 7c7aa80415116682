# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Writing files so that nothing half-written is left."""

import os
import tempfile
from pathlib import Path

from licet.terms import UsageError

__all__ = ["write_whole"]


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside it first, then renamed over it.

    Raises:
        UsageError: The folder does not exist or cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise UsageError(
            f"the file cannot be written: {(error.strerror or 'no reason given').lower()}",
            where=str(path),
        ) from error
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    umask = os.umask(0)
    os.umask(umask)
    Path(name).chmod(0o666 & ~umask)
    Path(name).replace(path)
