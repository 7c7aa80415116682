# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Cards of models and data sets from the Hugging Face hub, kept in a folder."""

import hashlib
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, cast

from licet.app.adapters.model_directory import front_matter
from licet.app.files import write_whole
from licet.terms.errors import LicetError, UsageError

__all__ = ["Download", "HubCards", "hub_cards"]

_DATASETS = "datasets/"


class Download(Protocol):
    """What fetches one card."""

    def __call__(self, name: str, *, dataset: bool) -> Path | None:
        """The card as a file; `None` if there is none.

        Raises:
            LicetError: It cannot be had now.
        """
        ...


class HubCards:
    """Looks cards up, each once: what was fetched is kept, and asked for first."""

    def __init__(self, folder: Path, *, download: Download | None = None) -> None:
        """Cards kept in a folder.

        Args:
            folder: Where they are kept.
            download: Fetches one that is not there; `None`: offline, only the folder is asked.
        """
        self._folder = folder
        self._download = download

    def card(self, id: str) -> Mapping[str, object] | None:  # noqa: A002 (the hub's own word)
        """Front matter of a card; `datasets/org/name` for a data set; `None`: there is none.

        Raises:
            LicetError: It cannot be fetched, or is not a card.
        """
        kept = self._folder / f"{hashlib.blake2b(id.encode(), digest_size=16).hexdigest()}.json"
        if kept.is_file():
            try:
                found = json.loads(kept.read_text(encoding="utf-8"))
                return cast("Mapping[str, object]", found["card"])
            except (OSError, ValueError, KeyError, TypeError, RecursionError):
                kept.unlink(missing_ok=True)
        if self._download is None:
            return None
        path = self._download(id.removeprefix(_DATASETS), dataset=id.startswith(_DATASETS))
        if path is None:
            return None
        try:
            card = front_matter(path)
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise LicetError("the card cannot be read", where=id) from error
        text = json.dumps({"id": id, "card": card}, ensure_ascii=False, indent=2)
        write_whole(kept, text.encode())
        return card


def hub_cards(folder: Path) -> HubCards:
    """Cards from the hub itself, kept in a folder.

    Raises:
        UsageError: The extra that talks to the hub is not installed.
    """
    return HubCards(folder, download=_downloader())


def _downloader() -> Download:
    try:
        from huggingface_hub import hf_hub_download
        from huggingface_hub.errors import EntryNotFoundError, RepositoryNotFoundError
    except ImportError:
        raise UsageError(
            "cards of parents cannot be looked up: `huggingface_hub` is not installed",
            hint="install the extra: `pip install 'licet[hub]'`",
        ) from None
    fetch = cast("Callable[..., str]", hf_hub_download)

    def download(name: str, *, dataset: bool) -> Path | None:
        try:
            return Path(fetch(name, "README.md", repo_type="dataset" if dataset else "model"))
        except (EntryNotFoundError, RepositoryNotFoundError, ValueError):
            return None
        except OSError as error:
            raise LicetError("the hub cannot be reached", where=name) from error

    return download
