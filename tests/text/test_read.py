# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Text, Markdown and HTML to clean text; hostile bytes to one clear error."""

import codecs
import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from word_cases import case, word

from licet.terms import Format, UnreadableError
from licet.text import Limits, Marks, read
from licet.text.read import UNFORESEEN

WORDS = "Fees\n\nYou pay 5 € a month – “net”.\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_text_of_any_encoding_is_read(encoding: str) -> None:
    assert read(WORDS.encode(encoding)).text == WORDS


def test_text_keeps_its_lines_and_loses_only_what_cannot_be_text() -> None:
    assert read(b"a\r\nb\rc\x00\n  d\n").text == "a\nb\nc\n  d\n"


def test_markdown_loses_its_marks_and_front_matter() -> None:
    source = b"---\nlicense: other\n---\n# Deal\n\n3. You **may** [copy](http://x.org)\n\n|a|b|\n|-|-|\n|1|2|\n"
    assert read(source, name="README.md").text == "Deal\n\n3. You may copy\n\na | b\n1 | 2"


def test_list_numbers_of_a_page_are_those_a_browser_shows() -> None:
    source = b"<html><body><ol type=i start=4><li>x<li>y</ol><ol reversed><li>p<li>q</ol>"
    assert read(source).text.split() == ["iv.", "x", "v.", "y", "2.", "p", "1.", "q"]


def test_what_a_page_hides_is_not_read() -> None:
    source = (
        b"<html><body><script>no</script><p hidden>no</p><!-- no --><p style='display: none'>no"
        b"</p><template>no</template><p>You pay.</p></body></html>"
    )
    assert read(source).text == "You pay."


def test_a_table_that_only_places_an_item_is_a_paragraph() -> None:
    source = b"<html><body><table><tr><td>(a)<td>You pay.</table><table><tr><td>fee<td>5</table>"
    assert read(source).text.split("\n\n") == ["(a) You pay.", "fee | 5"]


def test_a_table_in_a_cell_loses_no_words() -> None:
    source = b"<html><body><table><tr><td>one<table><tr><td>two<td>three</table>four</table>"
    assert read(source).text.replace(" | ", " ").split() == ["one", "two", "three", "four"]


def test_a_page_in_the_encoding_it_names_is_read() -> None:
    source = '<html><head><meta charset="shift_jis"></head><body>モデル</body>'.encode("shift_jis")
    assert read(source).text == "モデル"


def test_a_file_that_is_too_large_names_the_limit() -> None:
    with pytest.raises(UnreadableError) as caught:
        read(b"x" * 11, limits=Limits(bytes=10))
    assert caught.value.problem == "the file has 11 bytes, more than 10"


def test_a_word_file_that_unpacks_without_end_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 5_000_000)
    with pytest.raises(UnreadableError, match="unpacks to more than 1,000,000 bytes"):
        read(out.getvalue(), limits=Limits(unpacked=1_000_000))


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"", "a.txt"),
        (bytes(range(32)) * 50, "a.txt"),
        (b"%PDF-1.7\nbroken", "a.pdf"),
        (word(case(1).paragraphs)[:400], "a.docx"),
        (b"<html><body>" + b"<div>" * 100_000 + b"x", "a.html"),
    ],
)
def test_what_cannot_be_read_is_one_clear_error(data: bytes, name: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read(data, name=name)
    assert caught.value.problem != UNFORESEEN
    assert caught.value.where == name


def test_a_word_file_of_which_only_the_beginning_came_is_said_to_be_cut_off() -> None:
    with pytest.raises(UnreadableError, match="damaged or cut off"):
        read(word(case(1).paragraphs)[:100], name="a.docx")


def test_marks_that_would_take_for_ever_are_read_as_text() -> None:
    document = read(b"[" * 50_000 + b"words", name="a.md")
    assert document.warnings == ("too many marks for Markdown; read as plain text",)


VALID = (
    ("a.docx", word(case(3).paragraphs)),
    ("b.html", b"<html><body><ol><li>You pay<li>x</ol><table><tr><td>1<td>2</table></body></html>"),
    ("c.md", b"# Deal\n\n1. You pay\n\n> - x\n\n|a|b|\n|-|-|\n|1|2|\n"),
    ("d.txt", codecs.BOM_UTF16_LE + "1. You pay\n".encode("utf-16-le")),
    ("e.pdf", b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n"),
)


@settings(max_examples=60, deadline=None)
@given(
    file=st.sampled_from(VALID), at=st.integers(0, 2_000), new=st.binary(max_size=30),
    length=st.integers(0, 60), marks=st.sampled_from(Marks),
)  # fmt: skip
def test_changed_bytes_are_read_or_refused_and_nothing_else(
    file: tuple[str, bytes], at: int, new: bytes, length: int, marks: Marks
) -> None:
    name, data = file
    place = at % len(data)
    try:
        document = read(data[:place] + new + data[place + length :], name=name, marks=marks)
    except UnreadableError as error:
        if error.problem == UNFORESEEN:
            raise
    else:
        assert document.format in Format
        assert all(0 <= o.start <= o.end <= len(document.text) for o in document.origins)
