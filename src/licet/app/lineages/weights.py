# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What the header of a weights file says of licence and descent.

Source: the GGUF specification's `general.*` keys; for safetensors the keys that trainers write.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["WeightsFacts", "facts_of_weights"]

_ADDRESS = re.compile(r"https?://huggingface\.co/(?:datasets/)?([^/?#]+/[^/?#]+)")
_MOST = 64
"""Base models or data sets that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightsFacts:
    """What a header says."""

    name: str
    licence: str
    bases: tuple[str, ...]
    datasets: tuple[str, ...]


def facts_of_weights(pairs: Mapping[str, str]) -> WeightsFacts:
    """The facts in the keys and values of a header."""
    return WeightsFacts(
        name=_first(pairs, "general.name", "modelspec.title"),
        licence=_licence(pairs),
        bases=_things(pairs, "general.base_model") or _plain(pairs, "base_model"),
        datasets=_things(pairs, "general.dataset") or _plain(pairs, "general.datasets"),
    )


def _first(pairs: Mapping[str, str], *keys: str) -> str:
    return next((text for key in keys if (text := pairs.get(key, "").strip())), "")


def _licence(pairs: Mapping[str, str]) -> str:
    licence = _first(pairs, "general.license", "license", "modelspec.license")
    if licence in ("", "other"):
        return _first(pairs, "general.license.name") or licence
    return licence


def _plain(pairs: Mapping[str, str], key: str) -> tuple[str, ...]:
    names = (part.strip() for part in pairs.get(key, "").split(","))
    return tuple(dict.fromkeys(name for name in names if name and name != "…"))


def _things(pairs: Mapping[str, str], key: str) -> tuple[str, ...]:
    """Names of the numbered things under a key, as the hub has them where an address says so."""
    found: dict[str, None] = {}
    for number in range(_MOST):
        start = f"{key}.{number}."
        address = _ADDRESS.match(_first(pairs, start + "repo_url", start + "url"))
        name = _first(pairs, start + "name")
        owner = _first(pairs, start + "organization")
        id_ = address[1] if address else f"{owner}/{name}" if owner and name else name
        if id_:
            found[id_.replace(" ", "-")] = None
    return tuple(found)
