# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The weights that the scorers add up: data of this package, read when first needed."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["table"]


@cache
def table(name: str) -> dict[str, Any]:
    """One table of weights, as a command in `bench/` wrote it.

    Args:
        name: `provisions`, `days` or `parties`.

    Returns:
        `weights` by feature, and what else the scorer has to know.
    """
    source = files("licet.review.provisions") / f"{name}.json"
    found: dict[str, Any] = json.loads(source.read_text("utf-8"))
    return found
