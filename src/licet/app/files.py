# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Writing files so that nothing half-written is left."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from licet.terms import UsageError

__all__ = ["replaced", "write_whole"]


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """A file beside `path` to write to; it takes the place of `path` if all goes well.

    Raises:
        UsageError: The folder does not exist or cannot be written.
    """
    made: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".licet-", suffix=path.suffix)
        os.close(handle)
        made = Path(name)
        yield made
        umask = os.umask(0)
        os.umask(umask)
        made.chmod(0o666 & ~umask)
        made.replace(path)
    except OSError as error:
        raise UsageError(
            f"the file cannot be written: {(error.strerror or 'no reason given').lower()}",
            where=str(path),
        ) from error
    finally:
        if made is not None:
            made.unlink(missing_ok=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        UsageError: The folder does not exist or cannot be written.
    """
    with replaced(path) as made:
        made.write_bytes(data)
