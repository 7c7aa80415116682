# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Cards of models and data sets from the Hugging Face hub, through its own client and cache.

What was fetched once is in the client's cache and is found there without a network, too; a newer
card takes its place when there is one. `HF_HOME`, `HF_HUB_OFFLINE` and the like work as always.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol, cast

from licet.app.adapters.model_directory import front_matter
from licet.terms.errors import LicetError, UsageError

__all__ = ["Download", "Hub"]

_DATASETS = "datasets/"


class Download(Protocol):
    """What fetches one card."""

    def __call__(self, name: str, *, dataset: bool) -> Path | None:
        """The card as a file; `None` if there is none.

        Raises:
            LicetError: This one cannot be had.
            OSError: Nothing can be had now.
        """
        ...


class Hub:
    """Looks cards up, each once."""

    def __init__(self, download: Download | None = None) -> None:
        """Cards from a source.

        Args:
            download: Fetches a card; `None`: the hub itself.

        Raises:
            UsageError: The extra that talks to the hub is not installed.
        """
        self._download = download or _downloader()
        self._known: dict[str, Mapping[str, object] | None] = {}
        self._out_of_reach = False

    def card(self, id: str) -> Mapping[str, object] | None:  # noqa: A002 (the hub's own word)
        """Front matter of a card; `datasets/org/name` for a data set; `None`: there is none.

        Raises:
            LicetError: It cannot be fetched, or is not a card.
        """
        if id not in self._known:
            path = self._fetched(id)
            try:
                self._known[id] = None if path is None else front_matter(path)
            except OSError as error:
                raise LicetError("the card cannot be read", where=id) from error
        return self._known[id]

    def _fetched(self, id_: str) -> Path | None:
        if self._out_of_reach:  # once is enough: each try waits for a time-out
            raise LicetError("the hub cannot be reached", where=id_)
        try:
            return self._download(id_.removeprefix(_DATASETS), dataset=id_.startswith(_DATASETS))
        except OSError as error:
            self._out_of_reach = True
            raise LicetError("the hub cannot be reached", where=id_) from error


def _downloader() -> Download:
    try:
        from huggingface_hub import errors as hub
        from huggingface_hub import hf_hub_download
    except ImportError:
        raise UsageError(
            "cards of parents cannot be looked up: `huggingface_hub` is not installed",
            hint="install the extra: `pip install 'licet[hub]'`",
        ) from None
    fetch = cast("Callable[..., str]", hf_hub_download)

    def download(name: str, *, dataset: bool) -> Path | None:
        try:
            return Path(fetch(name, "README.md", repo_type="dataset" if dataset else "model"))
        except hub.LocalEntryNotFoundError as error:  # no network, and not in the cache
            raise ConnectionError from error
        except hub.GatedRepoError as error:
            raise LicetError("its card is behind a gate", where=name) from error
        except (hub.EntryNotFoundError, hub.RepositoryNotFoundError, hub.HFValidationError):
            return None
        except hub.HfHubHTTPError as error:
            raise LicetError("the hub does not give its card", where=name) from error

    return download
