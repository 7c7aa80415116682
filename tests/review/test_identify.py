# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""`exact` means word for word; everything else names the nearest edition and what differs."""

import os
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.fingerprint import fingerprint
from licet.review.identify import identify
from licet.review.known_terms import known_terms, places
from licet.terms.artefacts import Layer
from licet.terms.documents import Document, Format
from licet.terms.dossiers import Match, Term
from licet.terms.licences import LICENCE_SCHEMA, Catalogue, LicenceRecord, LicenceTerm
from licet.terms.vocabulary import VOCABULARY

VECTORS = tomllib.loads((Path(__file__).parents[1] / "vectors" / "identify.toml").read_text())
TEXTS: dict[str, str] = VECTORS["texts"]
CORPUS = Path(os.environ.get("LICET_CORPUS", "../shared/data")) / "licences" / "texts"

TERMS = {  # key: value, words in which it stands
    "territory": ("worldwide", "worldwide and without a fee"),
    "licence_copy": ("required", "if you hand over a copy of these terms with them"),
    "hosted_service": ("bound", "behind an interface for others"),
    "threshold": ("rights_end", "more than 5 million monthly users"),
    "governing_law": ("stated", "under Icelandic law"),
}


def document(text: str) -> Document:
    return Document(sha256="", format=Format.TEXT, text=text)


def record(licence: str, text: str) -> LicenceRecord:
    print_ = fingerprint(text)
    found = {k: (v, text.index(words), words) for k, (v, words) in TERMS.items() if words in text}
    return LicenceRecord(
        schema=LICENCE_SCHEMA, id=licence, title="Larch Model Licence", family="larch",
        edition=licence[-1], layers=(Layer.MODEL,), source="made up", reviewed_by="a test",
        review_by=date(2040, 1, 1), fingerprint=print_,
        terms=tuple(
            LicenceTerm(key=key, value=value, section="", params={},
                        words=places(text, print_, at, at + len(words)))
            for key, (value, at, words) in found.items()
        ),
    )  # fmt: skip


RECORDS = {licence: record(licence, text) for licence, text in TEXTS.items()}
CATALOGUE = Catalogue(
    records=RECORDS,
    titles={licence: r.title for licence, r in RECORDS.items()},
    prints={licence: r.fingerprint for licence, r in RECORDS.items() if r.fingerprint},
    fragments={},
)


@pytest.mark.parametrize("case", VECTORS["case"], ids=lambda case: case["name"])
def test_vectors(case: dict[str, Any]) -> None:
    text = case.get("text", TEXTS["larch-1"])
    old, new = case.get("change", ("", ""))
    assert old in text
    text = case.get("before", "") + text.replace(old, new, 1) + TEXTS.get(case.get("after", ""), "")
    paper = document(text)

    said = identify(paper, CATALOGUE)

    assert said.match == case["match"]
    assert said.licence == case.get("licence")
    assert said.nearest == case.get("nearest")
    assert [e.licence for e in said.embedded] == case.get("embedded", [])
    assert all(paper.text[d.start : d.end] == d.text for d in said.differences)
    if "kinds" in case:
        assert [d.kind for d in said.differences] == case["kinds"]
    if "terms" in case:
        assert set(case["terms"]) <= {key for d in said.differences for key in d.terms}
    if "at" in case:
        assert any(case["at"] in d.text for d in said.differences)


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_no_text_with_another_word_is_ever_exact(data: st.DataObject) -> None:
    words = TEXTS["larch-1"].split(" ")
    at = data.draw(st.integers(0, len(words) - 1))
    new = data.draw(st.sampled_from(["not", "only", "7", "Chile", "", "research"]))
    changed = " ".join((*words[:at], new, *words[at + 1 :]))

    said = identify(document(changed), CATALOGUE)

    same = fingerprint(changed).digest == fingerprint(TEXTS["larch-1"]).digest
    assert (said.match is Match.EXACT) == same
    if not same:
        assert said.nearest == "larch-1"
        assert said.differences


def test_embedded_licences_carry_their_own_span() -> None:
    text = TEXTS["larch-1"] + TEXTS["larch-policy"]

    (policy,) = identify(document(text), CATALOGUE).embedded

    assert text[policy.start : policy.end].startswith("LARCH HOUSE RULES")
    assert text[policy.start : policy.end].endswith("new harm")


def test_of_a_licence_known_in_part_nothing_is_ever_exact() -> None:
    clause = "Nobody may sell the pear, nor lend it, nor paint it."
    partial = Catalogue(
        records=RECORDS, titles=CATALOGUE.titles, prints=CATALOGUE.prints,
        fragments={"pear": fingerprint(clause)},
    )  # fmt: skip

    said = identify(document(clause), partial)

    assert (said.match, said.licence, said.nearest) == (Match.UNKNOWN, None, "pear")


def test_known_terms_are_quoted_from_the_copy_in_hand() -> None:
    text = TEXTS["larch-1"].replace("\n", "\r\n   ").upper()
    paper = document(text)
    said = identify(paper, CATALOGUE)

    terms = {t.key: t for t in known_terms(paper, said, RECORDS["larch-1"], ())}

    assert said.match is Match.EXACT
    assert tuple(terms) == tuple(VOCABULARY)
    assert terms["territory"].quote == "WORLDWIDE AND WITHOUT A FEE"
    assert all(paper.text[t.start : t.end] == t.quote for t in terms.values() if t.quote)
    assert terms["patent"].value == "silent"


def test_words_that_the_catalogue_does_not_ship_come_from_the_copy() -> None:
    paper = document(TEXTS["larch-1"])
    read = Term(
        key="licence_copy", value="required", params={"text": "these terms", "days": 3},
        quote="LARCH", start=1, end=6,
    )  # fmt: skip
    said = identify(paper, CATALOGUE)

    terms = {t.key: t for t in known_terms(paper, said, RECORDS["larch-1"], (read,))}

    assert terms["licence_copy"].params == {"text": "these terms"}
    assert terms["licence_copy"].quote == TERMS["licence_copy"][1]


def test_a_term_in_a_changed_sentence_is_the_one_read_anew() -> None:
    paper = document(TEXTS["larch-1"].replace("5 million", "50 million"))
    at = paper.text.index("50 million")
    read = Term(
        key="threshold", value="rights_end", params={"value": 50_000_000},
        quote="50 million", start=at, end=at + 10,
    )  # fmt: skip
    stray = Term(key="patent", value="granted", params={}, quote="Larch", start=0, end=5)

    said = identify(paper, CATALOGUE)
    terms = {t.key: t for t in known_terms(paper, said, RECORDS["larch-1"], (read, stray))}

    assert terms["threshold"] == read
    assert terms["governing_law"].quote == "under Icelandic law"
    assert terms["patent"].value == "silent"


@pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus of licence texts (LICET_CORPUS)")
def test_every_text_of_the_corpus_is_known_exactly() -> None:
    from licet.library import licences

    catalogue = licences()
    for path in sorted(CORPUS.glob("*.txt")):
        licence = path.name.removesuffix(".txt")
        said = identify(document(path.read_text(encoding="utf-8-sig")), catalogue)

        if licence.endswith(".PARTIAL"):
            assert said.licence is None
        else:
            assert said.licence == (catalogue.records[licence].same_as or licence)
