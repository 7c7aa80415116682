# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Drafts: numbers, references, definitions, values in words, and the formats."""

import io
import re
import zipfile
from datetime import UTC, datetime

import pytest
from lxml import etree

from licet.library.clauses import completed, definitions, form, read_wording, wordings
from licet.terms import Agreement, DecodeError, Format, UnreadableError, UsageError
from licet.terms.decode import decode_value
from licet.terms.drafts import Draft, DraftBlockKind, RunKind
from licet.terms.wordings import Wording
from licet.text import read
from licet.text.drafting import (
    carried_terms,
    draft,
    with_terms,
    write_docx,
    write_html,
    write_markdown,
    write_pdf,
)
from licet.text.drafting.values import in_words

HOSTILE = 'A & B <script>alert(1)</script> "Ltd"'
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _agreement(name: str = "Northwind Models Ltd", **values: object) -> Agreement:
    clauses = [
        ("whole.definitions", "usual", {}), ("model.grant", "balanced", {}),
        ("whole.term", "balanced", {}), ("whole.cure", "balanced", values),
    ]  # fmt: skip
    return completed(
        decode_value(
            Agreement,
            {
                "id": "d-1", "title": f"Model licence: {name}", "form": "model_licence",
                "term": {"starts": "2027-01-01T00:00:00Z", "ends": "2030-01-01T00:00:00Z"},
                "parties": [
                    {"id": "northwind", "name": name, "roles": ["licensor"], "domicile": "GB"},
                    {"id": "harbour", "name": "Harbour AG", "roles": ["licensee"]},
                ],
                "artefacts": [{"id": "northwind-7b", "kind": "weights", "revision": "2026-11"}],
                "clauses": [
                    {"id": kind.partition(".")[2], "kind": kind, "wording": f"{kind}/{which}",
                     "values": told}
                    for kind, which, told in clauses
                ],
            },
        )
    )  # fmt: skip


def _draft(agreement: Agreement, **more: Wording) -> Draft:
    return draft(
        agreement, form=form("model_licence"), wordings={**wordings(), **more},
        definitions=definitions(),
    )  # fmt: skip


MADE = _draft(_agreement())


def _wording(body: str) -> Wording:
    head = (
        'id = "whole.cure/mine"\nheading = "Cure"\nstances = []\nrationale = "R."\n'
        "[defaults]\ndays = 30\n"
    )
    return read_wording(f"+++\n{head}+++\n{body}", where="mine.md")


def _cure(body: str) -> list[str]:
    mine = _wording(body)
    agreement = _agreement()
    clauses = [
        {"id": c.id, "kind": c.kind, "wording": mine.id if c.kind == "whole.cure" else c.wording,
         "values": {"days": 30} if c.kind == "whole.cure" else dict(c.values)}
        for c in agreement.clauses
    ]  # fmt: skip
    told = decode_value(Agreement, {
        "id": "x", "title": "T", "form": "model_licence",
        "term": {"starts": "2027-01-01T00:00:00Z"}, "parties": [], "artefacts": [],
        "clauses": [c for c in clauses if c["kind"] != "whole.term"],
    })  # fmt: skip
    made = draft(told, form=form("model_licence"), wordings={**wordings(), mine.id: mine},
                 definitions=definitions())  # fmt: skip
    return [f"{b.number} {b.text}".strip() for b in made.sections[-1].blocks]


def test_sections_paragraphs_and_items_are_numbered() -> None:
    grant = MADE.sections[1]

    assert [section.number for section in MADE.sections] == ["1", "2", "3", "4"]
    assert grant.blocks[0].number == "2.1"
    assert [b.number for b in grant.blocks if b.kind is DraftBlockKind.ITEM][:3] == [
        "(a)", "(b)", "(c)",
    ]  # fmt: skip


def test_items_get_the_punctuation_of_a_list() -> None:
    assert _cure("A party may:\n\n- cure\n- leave\n- pay\n\nDone.") == [
        "3.1 A party may:", "(a) cure;", "(b) leave; and", "(c) pay.", "3.2 Done.",
    ]  # fmt: skip
    assert _cure("A party may:{or}\n\n- cure\n- leave")[1:] == ["(a) cure; or", "(b) leave."]


def test_only_terms_that_are_used_are_defined_and_those_their_definitions_use() -> None:
    defined = [
        run.text for b in MADE.sections[0].blocks for run in b.runs if run.kind is RunKind.TERM
    ]
    words = " ".join(b.text for s in MADE.sections for b in s.blocks)

    assert {"Agreement", "Licensor", "Licensee", "Model"} <= set(defined)
    assert defined == sorted(defined, key=str.lower)
    for term in defined:
        used = re.findall(rf"(?<!“)\b{term}(?:s|es)?\b", words)
        assert used, term


def test_a_reference_names_the_section_and_a_missing_one_is_an_error() -> None:
    assert _cure("See {see model.grant}.") == ["3.1 See Section 2."]
    with pytest.raises(UsageError) as caught:
        _cure("See {see whole.audit}.")
    assert caught.value.problem == (
        "clause cure refers to whole.audit, which the agreement does not have"
    )


def test_a_block_stands_only_under_its_condition() -> None:
    body = "A.\n\n{if whole.audit} B.\n\n{if not whole.audit} C.\n\n{if days} D {days}."
    assert _cure(body) == ["3.1 A.", "3.2 C.", "3.3 D thirty (30) days."]


def test_a_value_of_another_type_is_refused_where_it_stands() -> None:
    with pytest.raises(DecodeError) as caught:
        _draft(_agreement(days="soon"))
    assert caught.value.where == "clause cure: days"


@pytest.mark.parametrize(
    ("number", "words"),
    [(0, "zero"), (13, "thirteen"), (40, "forty"), (99, "ninety-nine"),
     (100, "one hundred"), (365, "three hundred and sixty-five"), (1000, "1,000")],
)  # fmt: skip
def test_numbers_in_words(number: int, words: str) -> None:
    assert in_words(number) == words


@pytest.mark.parametrize("write", [write_docx, write_pdf], ids=["docx", "pdf"])
def test_the_same_draft_gives_the_same_bytes(write: object) -> None:
    assert callable(write)
    assert write(MADE) == write(MADE)


def test_every_format_says_the_same_words() -> None:
    blocks = ["".join(b.text.split()) for section in MADE.sections for b in section.blocks]
    for data in (write_docx(MADE), write_pdf(MADE), write_html(MADE).encode(),
                 write_markdown(MADE).encode()):  # fmt: skip
        found = "".join(read(data).text.replace("**", "").split())
        assert all(block in found for block in blocks)


def test_names_that_look_like_markup_stay_names() -> None:
    made = _draft(_agreement(HOSTILE))

    assert "<script>" not in write_html(made)
    for data in (write_docx(made), write_pdf(made), write_html(made).encode()):
        assert "<script>alert(1)</script>" in read(data).text.replace("\n", " ")
    assert "\\<script\\>" in write_markdown(made)


def test_references_in_word_are_fields_to_bookmarks_that_exist() -> None:
    agreement = _agreement()
    mine = _wording("See {see model.grant} and {see whole.term}.")
    clauses = tuple(
        type(c)(id=c.id, kind=c.kind, values={}, wording=mine.id) if c.kind == "whole.cure" else c
        for c in agreement.clauses
    )
    from dataclasses import replace

    made = draft(replace(agreement, clauses=clauses), form=form("model_licence"),
                 wordings={**wordings(), mine.id: mine}, definitions=definitions())  # fmt: skip
    with zipfile.ZipFile(io.BytesIO(write_docx(made))) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
    asked = re.findall(r"REF (\w+) ", " ".join(t.text or "" for t in body.iter(f"{W}instrText")))
    there = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}

    assert len(asked) >= 2
    assert set(asked) <= there


@pytest.mark.parametrize("format_", [Format.DOCX, Format.PDF])
def test_terms_travel_inside_and_a_changed_word_is_seen(format_: Format) -> None:
    agreement = _agreement()
    data = with_terms(_draft(agreement), agreement, format_, letter=False)
    document = read(data)
    found = carried_terms(data, document)
    other = read(write_docx(_draft(_agreement(days=15))))

    assert found is not None
    assert found.agreement == agreement
    assert not found.drifted
    changed = carried_terms(data, type(document)(
        sha256=document.sha256, format=format_, text=other.text
    ))  # fmt: skip
    assert changed is not None
    assert changed.drifted


def test_a_document_without_terms_carries_none() -> None:
    for data in (write_docx(MADE), write_pdf(MADE), write_html(MADE).encode()):
        assert carried_terms(data, read(data)) is None


@pytest.mark.parametrize("inside", ["{", "[]", '{"id": 1}', '{"x": "' + "y" * 100 + '"}'])
def test_terms_inside_that_are_none_are_said_so(inside: str) -> None:
    data = write_docx(MADE, terms=inside, digest="0")

    with pytest.raises(UnreadableError, match="the terms inside cannot be read"):
        carried_terms(data, read(data))


def test_an_end_that_is_not_midnight_is_written_with_its_hour() -> None:
    from dataclasses import replace

    from licet.terms import Interval

    term = Interval(
        starts=datetime(2027, 1, 1, tzinfo=UTC), ends=datetime(2027, 6, 1, 18, 30, tzinfo=UTC)
    )
    made = _draft(replace(_agreement(), term=term))
    told = next(row.text for row in made.cover if row.label == "Term")

    assert told == "from 1 January 2027 until 1 June 2027, 18:30:00+00:00"
