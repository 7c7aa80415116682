# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Lineages in and out: model directories, bills of materials, data set descriptions, our files."""

from pathlib import Path

from licet.app.lineages.loaded import Loaded, Resolver

__all__ = ["Loaded", "Resolver", "load_lineage"]


def load_lineage(
    path: Path, *, hub: Resolver | None = None, parents: tuple[Path, ...] = ()
) -> Loaded:
    """The lineage that a file or a model directory tells of.

    Args:
        path: A lineage file (TOML or JSON), a model directory, a weights file, or a CycloneDX,
            SPDX 3, Croissant or Model Openness Framework file; told apart by content.
        hub: Where cards of parents are looked up that are not on disk; `None`: nowhere.
        parents: Folders in which directories of parents are looked for.

    Raises:
        LicetError: It cannot be opened, is in none of the formats, or contradicts itself.
    """
    from licet.app.lineages.sniff import load

    return load(path, hub=hub, parents=parents)
