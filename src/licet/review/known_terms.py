# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Terms of a licence that is known, read from the user's own copy.

Where a sentence is the known edition's word for word, its terms are known, too; the quotation is
cut from the copy at the words the catalogue names. Where a sentence differs, what was read anew
counts.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from itertools import pairwise

from licet.review.align import Alignment, Text, align, known, lay_outs
from licet.review.fingerprint import read_words
from licet.terms.documents import Document
from licet.terms.dossiers import SILENT, Identification, Match, Param, Term
from licet.terms.licences import Fingerprint, LicenceRecord, LicenceTerm
from licet.terms.vocabulary import VOCABULARY

__all__ = ["known_terms", "places"]

WORDING = ("text", "url")
"""Parameters in the licence's own words: taken from the copy where the catalogue has none."""
LONGEST_QUOTE = 1500
"""Characters a quotation may span from its first part to its last; else its longest part."""


def known_terms(
    document: Document,
    identification: Identification,
    record: LicenceRecord,
    read_terms: Iterable[Term],
) -> tuple[Term, ...]:
    """Every term of the vocabulary, from the catalogue where the text is the known one.

    Args:
        document: The user's copy.
        identification: What `identify` said of it.
        record: The edition it is, or is nearest to.
        read_terms: The terms as the extractor reads them, for the parts that differ.

    Returns:
        One term a key, in the order of the vocabulary; every quotation is the user's own text.
    """
    read = {term.key: term for term in read_terms}
    silent = {key: Term(key=key, params={}) for key in VOCABULARY}
    if identification.match is Match.UNKNOWN or record.fingerprint is None:
        return tuple(read.get(key, silent[key]) for key in VOCABULARY)
    base = known(record.fingerprint)
    texts = lay_outs(document)
    alignments = [align(text, base, *_words(text, identification)) for text in texts]
    laid, text = max(zip(alignments, texts, strict=True), key=lambda pair: pair[0].agreed)
    entries = {term.key: term for term in record.terms}
    settled: list[Term] = []
    for key in VOCABULARY:
        anew, entry = read.get(key, silent[key]), entries.get(key)
        if entry is None or entry.value == SILENT:
            keep = not record.terms_read or _differs(identification, anew)
            settled.append(anew if keep else silent[key])
            continue
        taken = _taken(document, text, laid, entry, anew)
        moved = anew.value != entry.value and _differs(identification, anew)
        settled.append(anew if taken is None or moved else taken)
    return tuple(settled)


def _words(text: Text, identification: Identification) -> tuple[int, int]:
    """The words of the part that was identified."""
    starts = text.words.starts
    return bisect_left(starts, identification.start), bisect_left(starts, identification.end)


def _differs(identification: Identification, term: Term) -> bool:
    """Whether a term was read from words that are not the known edition's."""
    return bool(term.quote) and any(
        d.start < term.end and term.start < d.end for d in identification.differences
    )


def _taken(
    document: Document, text: Text, laid: Alignment, entry: LicenceTerm, anew: Term
) -> Term | None:
    """The catalogue's term with its quotation from this copy; `None` if its words differ."""
    spans: list[tuple[int, int]] = []
    for sentence, first, last in entry.words:
        place = laid.places[sentence]
        if not place.same:
            return None
        spans.append((place.start + first, place.start + last + 1))
    if not spans:
        return None
    start, end = _whole(text, spans)
    own: Mapping[str, Param] = {}
    if anew.value == entry.value:
        own = {name: value for name, value in anew.params.items() if name in WORDING}
    return Term(
        key=entry.key, value=entry.value, params={**own, **entry.params}, section=entry.section,
        quote=document.quote(start, end), start=start, end=end, contested=entry.contested or None,
    )  # fmt: skip


def _whole(text: Text, spans: list[tuple[int, int]]) -> tuple[int, int]:
    """Characters from the first part to the last; of parts far apart the longest."""
    words = text.words
    joined = [spans[0]]
    for start, end in spans[1:]:
        if start == joined[-1][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    low, high = min(s for s, _ in joined), max(e for _, e in joined)
    if words.ends[high - 1] - words.starts[low] > LONGEST_QUOTE:
        low, high = max(joined, key=lambda j: j[1] - j[0])
    return words.starts[low], words.ends[high - 1]


def places(
    text: str, print_: Fingerprint, start: int, end: int
) -> tuple[tuple[int, int, int], ...]:
    """Where the characters `start:end` of a text stand in its own fingerprint.

    Returns:
        Sentence, first word and last word (inclusive), one for each sentence they touch: what
        `LicenceTerm.words` holds.
    """
    words = read_words(text)
    first, last = bisect_right(words.ends, start), bisect_left(words.starts, end)
    bounds = known(print_).bounds
    return tuple(
        (k, max(first, a) - a, min(last, b) - a - 1)
        for k, (a, b) in enumerate(pairwise(bounds))
        if a < last and first < b
    )
