# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A redline of two Word files: accept gives the new, reject the old, authors keep theirs."""

import base64
import contextlib
import io
import re
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from docx.shared import Pt
from hypothesis import given, settings
from hypothesis import strategies as st
from redline_cases import AUTHORS, NAMES, pair, zipped
from redline_truth import faults, shape, signed

from licet.terms import UnreadableError
from licet.text import Marks, read
from licet.text.limits import Limits
from licet.text.redline import ChangeKind, Redlined, accept_all, redline_files, reject_all

AT = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
US = "Cato Lind"
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg"
    "=="
)
CLAUSES = (
    "Licensor grants Licensee a licence to run the Model for its own research at one site.",
    "Licensee keeps a log of every use and lets Licensor inspect it once in a calendar year.",
    "Each invoice is paid within thirty days after the month in which the Model was used.",
    "Neither party is liable for loss that the other party could have kept away from itself.",
    "Either party ends this Agreement by a notice of ninety days to the end of a quarter.",
    "Weights are deleted within ten days after the end and the deletion is certified.",
)


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip(" |\t")]


def redlined(old: bytes, new: bytes) -> Redlined:
    return redline_files(old, new, author=US, at=AT)


def holds(old: bytes, new: bytes) -> Redlined:
    """The redline, after all that has to be true of it was found true."""
    red = redlined(old, new)
    accepted, rejected = accept_all(red.data), reject_all(red.data)
    back = reject_all(red.data, by=US)
    assert shape(accepted) == shape(accept_all(new))
    assert shape(rejected) == shape(reject_all(old))
    assert shape(accept_all(back)) == shape(accept_all(old))
    assert lines(read(red.data).text) == lines(read(new).text)
    was = read(old, marks=Marks.REJECTED).text
    assert lines(read(red.data, marks=Marks.REJECTED).text) == lines(was)
    known = {*faults(old), *faults(new)}
    assert not [
        f for d in (red.data, accepted, rejected, back) for f in faults(d) if f not in known
    ]
    return red


def paragraph(*runs: str, properties: str = "") -> str:
    inside = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{inside}{''.join(runs)}</w:p>"


def run(words: str, look: str = "") -> str:
    inside = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{words}</w:t></w:r>'


def body(*blocks: str, **parts: str) -> bytes:
    text = f"<w:document {NAMES}><w:body>{''.join(blocks)}</w:body></w:document>"
    return zipped({**parts, "document": text})


def plain(*texts: str) -> bytes:
    return body(*(paragraph(run(t)) for t in texts))


def edited(data: bytes, edit: Callable[[docx.document.Document], object]) -> bytes:
    word = docx.Document(io.BytesIO(data))
    edit(word)
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def blank() -> bytes:
    return edited(_saved(docx.Document()), lambda w: [w.add_paragraph(c) for c in CLAUSES])


def _saved(word: docx.document.Document) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


def part(data: bytes, name: str = "word/document.xml") -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


@settings(max_examples=60, deadline=None)
@given(st.integers(1_000, 1_000_000))
def test_accepting_gives_the_new_file_and_rejecting_the_old_one(seed: int) -> None:
    made = pair(seed)

    red = holds(made.old, made.new)

    assert not red.left
    assert signed(red.data, AUTHORS) == signed(made.old, AUTHORS)


@settings(max_examples=15, deadline=None)
@given(st.integers(1_000, 1_000_000))
def test_a_file_has_no_changes_against_itself_and_comes_back_as_it_is(seed: int) -> None:
    old = pair(seed).old

    red = redlined(old, old)

    assert red.data == old
    assert red.changes == ()


@settings(max_examples=10, deadline=None)
@given(st.integers(1_000, 1_000_000))
def test_the_same_two_files_give_the_same_bytes(seed: int) -> None:
    made = pair(seed)

    assert redlined(made.old, made.new).data == redlined(made.old, made.new).data


def test_only_the_words_that_changed_are_marked() -> None:
    old, new = plain("Pay within thirty (30) days."), plain("Pay within sixty (60) days.")

    (change,) = holds(old, new).changes

    assert (change.kind, change.old, change.new) == (ChangeKind.REPLACED, "thirty (30", "sixty (60")


def test_a_clause_that_moved_is_shown_as_moved_with_its_edits() -> None:
    old = plain(*CLAUSES)
    new = plain(*CLAUSES[1:4], CLAUSES[0].replace("one site", "two sites"), *CLAUSES[4:])

    red = holds(old, new)

    (change,) = red.changes
    assert change.kind is ChangeKind.MOVED
    text = part(red.data)
    assert text.count("<w:moveFromRangeStart") == text.count("<w:moveToRangeStart") == 1
    names = re.findall(r'RangeStart [^>]*w:name="([^"]*)"', text)
    assert len(names) == 2
    assert names[0] == names[1]
    struck, put = text.index("<w:delText"), text.index("two sites")
    assert "one site" in text[struck : struck + 60]
    assert "<w:moveFrom " in text[struck:]  # struck out where it stood
    assert "<w:ins " in text[put - 120 : put]


def test_short_lines_that_recur_are_not_called_moved() -> None:
    old = plain("Signature:", *CLAUSES[:3], "Date:")
    new = plain(*CLAUSES[:3], "Signature:", "Date:")

    assert ChangeKind.MOVED not in {c.kind for c in holds(old, new).changes}


def test_what_an_earlier_author_did_stays_pending_and_theirs() -> None:
    ada = 'w:author="Ada" w:date="2026-03-01T10:00:00Z"'
    old = body(
        paragraph(
            run("The term is "),
            f'<w:del w:id="1" {ada}><w:r><w:delText>one year</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" {ada}>{run("three long years")}</w:ins>',
            run(" from signature."),
        )
    )
    new = plain("The term is three years from the date of signature.")

    red = holds(old, new)

    assert signed(red.data, ("Ada",)) == signed(old, ("Ada",))
    assert lines(read(reject_all(red.data, by=US)).text) == [
        "The term is three long years from signature."
    ]
    assert lines(read(reject_all(red.data)).text) == ["The term is one year from signature."]


def test_what_somebody_tracked_in_the_new_file_is_told_as_theirs() -> None:
    ben = 'w:author="Ben" w:date="2026-04-01T10:00:00Z"'
    old = plain("The fee is 100 euros a month, due on the first day.")
    new = body(
        paragraph(
            run("The fee is "),
            f'<w:del w:id="1" {ben}><w:r><w:delText>100</w:delText></w:r></w:del>',
            f'<w:ins w:id="2" {ben}>{run("80")}</w:ins>',
            run(" euros a month, due on the last day."),
        )
    )

    red = redlined(old, new)

    told = {(c.old, c.new): c.tracked_by for c in red.changes}
    assert told == {("100", "80"): "Ben", ("first", "last"): ""}
    assert set(signed(red.data, ("Ben",))) == {
        ("Ben", "2026-04-01T10:00:00Z", "ins"), ("Ben", "2026-04-01T10:00:00Z", "del")
    }  # fmt: skip


def test_what_ben_struck_out_elsewhere_is_no_excuse_for_an_edit_nobody_tracked() -> None:
    ben = 'w:id="1" w:author="Ben" w:date="2026-04-01T10:00:00Z"'
    old = plain("Licensee may not sublicense the Model.", "Licensee may not copy the Weights.")
    new = body(
        paragraph(
            run("Licensee may "),
            f"<w:del {ben}><w:r><w:delText>not </w:delText></w:r></w:del>",
            run("sublicense the Model."),
        ),
        paragraph(run("Licensee may copy the Weights.")),
    )

    told = [(c.paragraph, c.old.strip(), c.tracked_by) for c in redlined(old, new).changes]

    assert told == [(1, "not", "Ben"), (2, "not", "")]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(CLAUSES[:2], CLAUSES[:4], id="at the end"),
        pytest.param(CLAUSES[:4], CLAUSES[:2], id="out at the end"),
        pytest.param(CLAUSES[2:4], CLAUSES[:4], id="at the beginning"),
        pytest.param(CLAUSES[:4], CLAUSES[2:4], id="out at the beginning"),
        pytest.param(CLAUSES[:3], CLAUSES[3:], id="another text"),
        pytest.param(CLAUSES[:1], ("",), id="nothing left"),
        pytest.param(("",), CLAUSES[:2], id="out of nothing"),
        pytest.param((CLAUSES[0], "", "", CLAUSES[1]), (CLAUSES[0], "", CLAUSES[1]), id="blank"),
    ],
)
def test_paragraphs_come_and_go_wherever_they_stand(
    old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    if new == ("",):  # our reader refuses a file without words
        red = redlined(plain(*old), plain(*new))
        assert shape(accept_all(red.data)) == shape(plain(*new))
        assert shape(reject_all(red.data)) == shape(plain(*old))
        return
    red = redlined(plain(*old), plain(*new))
    assert shape(accept_all(red.data)) == shape(plain(*new))
    assert shape(reject_all(red.data)) == shape(plain(*old))
    assert not faults(red.data)


def test_pictures_and_looks_come_over_with_what_they_need() -> None:
    old = blank()

    def edit(word: docx.document.Document) -> None:
        word.add_paragraph("A mark of the parties:").add_run().add_picture(io.BytesIO(DOT), Pt(20))
        word.paragraphs[1].runs[0].bold = True
        word.add_paragraph("As listed", style="List Bullet")

    red = holds(old, edited(old, edit))

    assert ChangeKind.FORMATTED in {c.kind for c in red.changes}
    with zipfile.ZipFile(io.BytesIO(red.data)) as archive:
        assert any(n.endswith(".png") for n in archive.namelist())
    docx.Document(io.BytesIO(red.data))


def test_words_alone_can_be_asked_for() -> None:
    old = blank()
    new = edited(old, lambda w: setattr(w.paragraphs[0].runs[0], "bold", True))

    assert redlined(old, new).changes
    assert redline_files(old, new, author=US, at=AT, formatting=False).data == old


def test_a_header_that_the_old_file_lacks_is_put_in() -> None:
    old = blank()

    def edit(word: docx.document.Document) -> None:
        word.sections[0].header.paragraphs[0].text = "Draft 2, confidential"

    red = holds(old, edited(old, edit))

    assert [c.part for c in red.changes] == ["header"]
    holds(edited(old, edit), old)


def test_rows_and_cells_and_tables_are_tracked() -> None:
    def table(rows: tuple[tuple[str, ...], ...]) -> Callable[[docx.document.Document], None]:
        def edit(word: docx.document.Document) -> None:
            made = word.add_table(rows=len(rows), cols=len(rows[0]))
            for row, texts in zip(made.rows, rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
            word.add_paragraph("Below the table.")

        return edit

    fees = (("Use", "Fee"), ("Research", "EUR 1,000"), ("Product", "EUR 9,000"))
    old = edited(blank(), table(fees))
    new = edited(
        blank(), table((*fees[:1], ("Research", "EUR 2,000"), ("Hosting", "EUR 500 a day")))
    )
    wide = edited(blank(), table((("Use", "Fee", "Cap"), ("Research", "EUR 1,000", "none"))))

    kinds = [c.kind for c in holds(old, new).changes]
    assert kinds == [ChangeKind.REPLACED, ChangeKind.ROW_DELETED, ChangeKind.ROW_INSERTED]
    kinds = [c.kind for c in holds(old, wide).changes]
    assert kinds == [ChangeKind.TABLE_DELETED, ChangeKind.TABLE_INSERTED]
    assert next(c.kind for c in holds(old, blank()).changes) is ChangeKind.TABLE_DELETED
    holds(blank(), old)


def field(kind: str, code: str = "") -> str:
    told = f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
    return told + (f"<w:r><w:instrText>{code}</w:instrText></w:r>" if code else "")


def contents(*entries: tuple[str, str]) -> list[str]:
    """A table of contents: one field over all its paragraphs."""
    made = []
    for number, (title, page) in enumerate(entries):
        ends = field("begin", ' TOC \\o "1-2" ') + field("separate") if number == 0 else ""
        last = field("end") if number == len(entries) - 1 else ""
        made.append(paragraph(ends + run(f"{title} ") + run(page) + last))
    return made


def test_a_table_of_contents_is_never_left_half_open() -> None:
    old = body(*contents(("Grant", "1"), ("Fees", "2"), ("Term", "3")), paragraph(run(CLAUSES[0])))
    new = body(*contents(("Scope", "1"), ("Fees", "3"), ("Term", "4"), ("End", "5")),
               paragraph(run(CLAUSES[0])))  # fmt: skip

    red = redlined(old, new)

    for data in (red.data, accept_all(red.data), reject_all(red.data)):
        ends = re.findall(r'fldCharType="(\w+)"', part(data))
        assert ends.count("begin") == ends.count("end") == ends.count("separate")
    assert "Scope" in part(accept_all(red.data))
    assert "Scope" not in part(reject_all(red.data))


def test_a_table_of_contents_comes_and_goes_whole() -> None:
    entries = contents(("Grant", "1"), ("Fees", "2"), ("Term", "3"))
    without = body(paragraph(run("Title")), paragraph(run(CLAUSES[0])))
    with_ = body(paragraph(run("Title")), *entries, paragraph(run(CLAUSES[0])))

    for old, new in ((without, with_), (with_, without)):
        red = holds(old, new)
        there = [" TOC " in part(d) for d in (accept_all(red.data), reject_all(red.data))]
        assert there == [new is with_, old is with_]


def test_a_new_reference_finds_the_old_paragraph_it_points_to() -> None:
    ref = field("begin", " REF _Ref9 \\r ") + field("separate") + run("2") + field("end")
    mark = '<w:bookmarkStart w:id="3" w:name="_Ref9"/>{}<w:bookmarkEnd w:id="3"/>'
    old = plain(*CLAUSES[:3])
    new = body(
        paragraph(run(CLAUSES[0]), run(" See clause "), ref, run(".")),
        paragraph(mark.format(run(CLAUSES[1]))),
        paragraph(run(CLAUSES[2])),
    )

    assert 'w:name="_Ref9"' in part(accept_all(holds(old, new).data))


def test_references_links_controls_and_bookmarks_survive() -> None:
    def text(site: str, number: str) -> str:
        ref = field("begin", " REF _Ref77 \\r ") + field("separate") + run(number) + field("end")
        tag = '<w:sdtPr><w:tag w:val="site"/></w:sdtPr>'
        control = f"<w:sdt>{tag}<w:sdtContent>{run(site)}</w:sdtContent></w:sdt>"
        link = f'<w:hyperlink w:anchor="_Ref77">{run("clause 7")}</w:hyperlink>'
        marks = '<w:bookmarkStart w:id="5" w:name="_Ref77"/>{}<w:bookmarkEnd w:id="5"/>'
        return paragraph(
            marks.format(run("Use at ")), control, run(" under "), ref, run(" and "), link
        )

    old, new = body(text("Site A", "7.1")), body(text("Site B", "7.2"))

    red = holds(old, new)

    assert [(c.old, c.new) for c in red.changes] == [("A", "B"), ("7.1", "7.2")]
    accepted = part(accept_all(red.data))
    for kept in ("<w:sdt>", "REF _Ref77", "<w:hyperlink", 'w:name="_Ref77"'):
        assert kept in accepted


def test_a_link_that_is_put_in_works() -> None:
    old = plain("See the policy.")
    rels = f'<w:hyperlink r:id="l1">{run("the policy")}</w:hyperlink>'
    see = paragraph(run("See "), rels, run("."))
    text = f"<w:document {NAMES}><w:body>{see}</w:body></w:document>"
    new = zipped({"document": text}, ["https://example.org/policy"])

    red = holds(old, new)

    assert 'HYPERLINK "https://example.org/policy"' in part(accept_all(red.data))


def box(words: str) -> str:
    """A text box, with a copy for older programs."""
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    inside = f"<w:txbxContent>{paragraph(run(words))}</w:txbxContent>"
    shape_ = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    return (
        f'<w:r><mc:AlternateContent xmlns:mc="{compatible}"><mc:Choice Requires="wps" '
        f'xmlns:wps="{shape_}"><w:drawing><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp>'
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict>{inside}</w:pict></mc:Fallback>"
        f"</mc:AlternateContent></w:r>"
    )


def test_words_in_a_text_box_are_compared_and_told_once() -> None:
    old = body(paragraph(run("Cover. "), box("Draft of May")))
    new = body(paragraph(run("Cover. "), box("Draft of June")))

    red = redlined(old, new)

    assert [(c.old, c.new) for c in red.changes] == [("May", "June")]
    assert lines(read(red.data).text) == lines(read(new).text)
    assert lines(read(reject_all(red.data)).text) == lines(read(old).text)
    gone = redlined(old, body(paragraph(run("Cover. "))))
    assert "Draft" not in read(gone.data).text
    assert "Draft" in read(reject_all(gone.data)).text
    come = redlined(body(paragraph(run("Cover. "))), old)
    assert lines(read(come.data).text) == lines(read(old).text)
    assert not faults(come.data)


def test_what_cannot_be_tracked_is_named() -> None:
    old = blank()
    new = edited(old, lambda w: setattr(w.sections[0], "page_width", Pt(400)))

    red = redlined(old, new)

    assert red.left == ("the pages of section 1 differ in size",)
    assert red.data == old


def test_our_own_examples_hold() -> None:
    root = Path(__file__).parents[2] / "examples"
    old, new = (root / "agreement.docx").read_bytes(), (root / "round.docx").read_bytes()

    for one, other in ((old, new), (new, old)):
        red = redlined(one, other)
        assert shape(accept_all(red.data)) == shape(accept_all(other))
        assert shape(reject_all(red.data)) == shape(reject_all(one))
        assert not faults(red.data)


def test_a_long_pair_is_quick() -> None:
    old = plain(*(f"{n}. {CLAUSES[n % 6]} {n * 7}" for n in range(600)))
    new = plain(*(f"{n}. {CLAUSES[n % 6]} {n * 7 + (n % 9 == 0)}" for n in range(620)))

    begun = time.process_time()
    red = redlined(old, new)

    assert len(red.changes) > 60
    assert time.process_time() - begun < 20  # some 0.5 s on an idle machine


@pytest.mark.parametrize(
    ("break_", "said"),
    [
        pytest.param(lambda d: d[: len(d) // 2], "damaged or cut off", id="cut off"),
        pytest.param(lambda _: b"", "damaged or cut off", id="empty"),
        pytest.param(
            lambda d: d.replace(b"word/document.xml", b"word/documint.xml"),
            "no document",
            id="lost",
        ),
    ],
)
def test_a_broken_file_is_one_clear_error_that_names_it(
    break_: Callable[[bytes], bytes], said: str
) -> None:
    good = plain(*CLAUSES)
    for files in ((break_(good), good), (good, break_(good))):
        with pytest.raises(UnreadableError, match=said) as caught:
            redlined(*files)
        assert caught.value.where in ("the old file", "the new file")


def test_the_strict_form_a_bomb_and_entities_are_refused() -> None:
    good = plain(*CLAUSES)
    text = part(good)
    strict = text.replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                          "http://purl.oclc.org/ooxml/wordprocessingml/main")  # fmt: skip
    with pytest.raises(UnreadableError, match="strict form"):
        redlined(zipped({"document": strict}), good)
    with pytest.raises(UnreadableError, match="declares entities"):
        redlined(good, zipped({"document": f'<!DOCTYPE x [<!ENTITY a "b">]>{text}'}))
    with pytest.raises(UnreadableError, match="unpacks to more"):
        redline_files(plain("x " * 90_000), good, author=US, at=AT, limits=Limits(unpacked=90_000))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 60), st.integers(0, 10_000), st.binary(min_size=1, max_size=6))
def test_bytes_changed_at_random_are_one_clear_error_or_none(
    seed: int, at: int, bytes_: bytes
) -> None:
    made = pair(seed)
    data = bytearray(made.new)
    data[at % len(data) : at % len(data) + len(bytes_)] = bytes_
    with contextlib.suppress(UnreadableError):
        redlined(made.old, bytes(data))


TAGS = ("p", "r", "t", "tbl", "tr", "tc", "ins", "del", "sdt", "sdtContent", "pPr", "rPr", "trPr",
        "hyperlink", "fldSimple", "moveTo", "moveFrom", "footnoteReference", "sectPr",
        "fldChar")  # fmt: skip
TREES = st.recursive(
    st.sampled_from(("words", "")),
    lambda inner: st.builds(
        lambda tag, kids: f'<w:{tag} w:id="1" w:author="A">{"".join(kids)}</w:{tag}>',
        st.sampled_from(TAGS), st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(TREES, max_size=4), st.lists(TREES, max_size=4))
def test_no_order_of_elements_ends_in_anything_but_a_clear_error(
    old: list[str], new: list[str]
) -> None:
    with contextlib.suppress(UnreadableError):
        red = redlined(body(*old), body(*new))
        accept_all(red.data)
        reject_all(red.data)
