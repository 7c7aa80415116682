# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use cases, one function each: the only place that joins the rooms."""

import os
from pathlib import Path

from licet.app.catalogue import identified_terms, load_catalogue
from licet.app.opening import LARGEST, bytes_of, piped_bytes
from licet.review.extract import extract_reading
from licet.review.reading import read_sentences
from licet.terms import Document, Dossier, Identification, Match
from licet.text import read

__all__ = ["LARGEST", "bytes_of", "piped_bytes", "read_document", "read_file"]


def read_file(path: Path, *, with_catalogue: bool = True) -> Dossier:
    """Read one file from disk.

    Raises:
        LicetError: It cannot be opened or read.
    """
    return read_document(read(bytes_of(path), name=path.name), with_catalogue=with_catalogue)


def read_document(document: Document, *, with_catalogue: bool = True) -> Dossier:
    """Everything licet reads from a document.

    Args:
        document: From `licet.text.read`.
        with_catalogue: Identify it, and take known terms from the catalogue.

    Raises:
        LicetError: A folder of `LICET_CATALOGUE` cannot be read.
    """
    from licet.review.provisions import find_provisions

    reading = read_sentences(document)
    terms = extract_reading(reading)
    said = Identification(match=Match.UNKNOWN)
    if with_catalogue:
        said, terms = identified_terms(document, load_catalogue(os.environ), terms)
    return Dossier(
        document=document, identified=said, terms=terms, provisions=find_provisions(reading)
    )
