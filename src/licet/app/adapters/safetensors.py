# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The header of a safetensors file: names, shapes and types of the tensors, and metadata.

Source: the format's own description: eight bytes little-endian length, then that much JSON.
"""

import json
from collections import Counter
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from licet.terms import UnreadableError

__all__ = ["SafetensorsHeader", "read_safetensors"]

LONGEST = 100_000_000
"""Bytes a header may have: the limit of the format's own library."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafetensorsHeader:
    """What a weights file says of itself."""

    tensors: int
    parameters: int
    types: tuple[tuple[str, int], ...]
    """Type of number and how many parameters have it."""
    metadata: tuple[tuple[str, str], ...]


def read_safetensors(path: Path) -> SafetensorsHeader:
    """Read the header; the weights are not touched.

    Raises:
        UnreadableError: The header is cut off, too long, or not what the format says.
    """
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(LONGEST, path.stat().st_size - 8):
                raise UnreadableError("the safetensors header is cut off", where=str(path))
            header = json.loads(file.read(length))
        return _header(header)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableError("this is not a safetensors file", where=str(path)) from error


def _header(header: dict[str, Any]) -> SafetensorsHeader:
    metadata = header.pop("__metadata__", {})
    types: Counter[str] = Counter()
    for tensor in header.values():
        types[str(tensor["dtype"])] += prod(int(n) for n in tensor["shape"])
    return SafetensorsHeader(
        tensors=len(header),
        parameters=types.total(),
        types=tuple(sorted(types.items())),
        metadata=tuple(sorted((str(k), str(v)) for k, v in metadata.items())),
    )
