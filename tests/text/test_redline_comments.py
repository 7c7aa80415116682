# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Comments in a redline: the old file's stay, the new file's come over to the same words."""

import io
import zipfile
from collections import Counter
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from redline_cases import NAMES, pair, zipped
from redline_truth import faults, remarks

from licet.text.redline import (
    CommentFate,
    Redlined,
    accept_all,
    redline_files,
    reject_all,
)

AT = datetime(2026, 11, 27, 12, 0, tzinfo=UTC)
WORD = "http://schemas.microsoft.com/office/word"
EX = f"{{{WORD}/2012/wordml}}"
PARA = f"{{{WORD}/2010/wordml}}paraId"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def run(words: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'


def sign(id_: int) -> str:
    return f'<w:r><w:commentReference w:id="{id_}"/></w:r>'


def on(id_: int, inside: str) -> str:
    start, end = (f'<w:commentRange{k} w:id="{id_}"/>' for k in ("Start", "End"))
    return f"{start}{inside}{end}{sign(id_)}"


def par(*inside: str) -> str:
    return f"<w:p>{''.join(inside)}</w:p>"


def table(*rows: str) -> str:
    cells = "".join(f"<w:tr><w:tc><w:tcPr/>{row}</w:tc></w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>{cells}</w:tbl>'


def comment(id_: int, words: str, author: str = "Ada", para: str = "") -> str:
    named = f' w14:paraId="{para}"' if para else ""
    return (
        f'<w:comment w:id="{id_}" w:author="{author}" w:initials="AQ" '
        f'w:date="2026-05-04T08:00:00Z"><w:p{named}>{run(words)}</w:p></w:comment>'
    )


def file(*blocks: str, comments: str = "", notes: str = "") -> bytes:
    parts = {"document": f"<w:document {NAMES}><w:body>{''.join(blocks)}</w:body></w:document>"}
    if comments:
        more = f'xmlns:w14="{WORD}/2010/wordml"'
        parts["comments"] = f"<w:comments {NAMES} {more}>{comments}</w:comments>"
    if notes:
        parts["footnotes"] = f"<w:footnotes {NAMES}>{notes}</w:footnotes>"
    return zipped(parts)


def threaded(data: bytes, *entries: tuple[str, str, str]) -> bytes:
    """The file with a part that says which comment answers which: own, parent, done."""
    kind = "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"
    type_ = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml"
    said = "".join(
        f'<w15:commentEx w15:paraId="{own}" w15:done="{done}"'
        + (f' w15:paraIdParent="{above}"/>' if above else "/>")
        for own, above, done in entries
    )
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            link = f'<Relationship Id="ex" Type="{kind}" Target="commentsExtended.xml"/>'
            if name == "word/_rels/document.xml.rels":
                text = text.replace("</Relationships>", f"{link}</Relationships>")
            if name == "[Content_Types].xml":
                entry = f'<Override PartName="/word/commentsExtended.xml" ContentType="{type_}"/>'
                text = text.replace("</Types>", f"{entry}</Types>")
            new.writestr(name, text)
        new.writestr(
            "word/commentsExtended.xml",
            f'<w15:commentsEx xmlns:w15="{WORD}/2012/wordml">{said}</w15:commentsEx>',
        )
    return out.getvalue()


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def redlined(old: bytes, new: bytes) -> Redlined:
    """The redline, once it is found to be built as it should be, however it is settled."""
    red = redline_files(old, new, author="Cato Lind", at=AT)
    everywhere = [red.data, accept_all(red.data), reject_all(red.data)]
    assert not [fault for data in everywhere for fault in faults(data)]
    assert len({frozenset(r[:2] for r in remarks(data)) for data in everywhere}) == 1
    return red


def placed(data: bytes) -> dict[str, str]:
    """Words that each comment is on, by what it says."""
    return {said: words for _, said, words in remarks(data)}


@settings(max_examples=40, deadline=None)
@given(st.integers(1_000, 1_000_000))
def test_comments_stay_on_their_words_and_new_ones_come_to_theirs(seed: int) -> None:
    made = pair(seed)
    red = redlined(made.old, made.new)

    had, come = remarks(reject_all(made.old)), remarks(accept_all(made.new))
    names = {r[:2] for r in had}
    fresh = Counter({r: n for r, n in come.items() if r[:2] not in names})
    assert not had - remarks(reject_all(red.data))
    assert not fresh - remarks(accept_all(red.data))
    told = Counter(one.fate for one in red.comments)
    assert told[CommentFate.BROUGHT] == fresh.total()
    assert told[CommentFate.GONE] == len(names - {r[:2] for r in come})


def test_a_comment_stays_where_its_words_are_struck_out_moved_or_in_a_table() -> None:
    moving = "Each party keeps what it learns of the other secret for five years."
    stays = [par(run(f"Clause {n} is left as it always was.")) for n in range(3)]
    marks = "".join(comment(n, f"remark {n}") for n in range(5))
    old = file(
        par(run("Pay in "), on(0, run("thirty")), run(" days.")),
        par(on(1, run(moving))), *stays,
        par(on(2, run("Nobody may ever sublicense anything."))),
        table(par(run("first row")), par(on(3, run("second row"))), par(on(4, run("third one")))),
        par(run("End.")), comments=marks,
    )  # fmt: skip
    new = file(
        par(run("Pay in "), run("forty"), run(" days.")), *stays, par(run(moving)),
        table(par(run("first row")), par(on(4, run("third two")))), par(run("End.")),
        comments=marks,
    )  # fmt: skip

    red = redlined(old, new)

    assert placed(reject_all(red.data)) == placed(old)
    assert placed(accept_all(red.data)) == {
        "remark 0": "forty", "remark 1": "", "remark 2": "", "remark 3": "",
        "remark 4": "third two",
    }  # fmt: skip
    assert not red.comments, "both files have all of them"


def test_a_comment_comes_over_with_who_when_and_a_number_of_its_own() -> None:
    old = file(par(on(0, run("Pay")), run(" in ten days.")), comments=comment(0, "who?", "Ben"))
    new = file(
        par(run("Pay in "), on(0, run("twenty days")), run(".")), comments=comment(0, "too long")
    )

    red = redlined(old, new)

    assert placed(red.data) == {"who?": "Pay", "too long": "twenty days"}
    brought = [c for c in part(red.data, "word/comments.xml") if c.get(f"{W}author") == "Ada"]
    assert [(c.get(f"{W}initials"), c.get(f"{W}date")) for c in brought] == [
        ("AQ", "2026-05-04T08:00:00Z")
    ]
    assert [(c.fate, c.author, c.words, c.at) for c in red.comments] == [
        (CommentFate.GONE, "Ben", "who?", ""),
        (CommentFate.BROUGHT, "Ada", "too long", "twenty days"),
    ]


@pytest.mark.parametrize(
    "new",
    [
        pytest.param([par(run("One.")), par(sign(0)), par(run("Two."))], id="empty paragraph"),
        pytest.param([par(run("One."), sign(0)), par(run("Two."))], id="no range"),
        pytest.param([par(run("One.")), par(run("Two.")), par(sign(0))], id="end"),
        pytest.param([par(on(0, ""), run("One.")), par(run("Two."))], id="beginning"),
        pytest.param(
            [par(on(0, '<w:del w:id="9" w:author="Eve" w:date="2026-01-01T00:00:00Z"><w:r>'
                       "<w:delText>One</w:delText></w:r></w:del>"), run(".")), par(run("Two."))],
            id="words struck out there, too",
        ),
        pytest.param([], id="nothing else"),
    ],
)  # fmt: skip
def test_a_comment_on_no_words_stands_at_the_nearest_paragraph(new: list[str]) -> None:
    old = file(par(run("One.")), par(run("Two.")))

    red = redlined(old, file(*(new or [par(sign(0))]), comments=comment(0, "hm")))

    assert placed(red.data) == {"hm": ""}


def test_a_comment_in_a_footnote_comes_to_where_the_note_is() -> None:
    note = '<w:footnote w:id="2">{}</w:footnote>'
    refer = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    old = file(par(run("One."), refer), notes=note.format(par(run("See two."))))
    new = file(par(run("One."), refer), notes=note.format(par(on(0, run("See two.")))),
               comments=comment(0, "which?"))  # fmt: skip

    assert placed(redlined(old, new).data) == {"which?": ""}


def test_answers_stay_answers() -> None:
    old = file(par(on(1, run("One.")), sign(2)),
               comments=comment(1, "why?", para="01") + comment(2, "so", para="02"))  # fmt: skip
    old = threaded(old, ("01", "", "0"), ("02", "01", "0"))
    marks = comment(1, "why?", para="0000000A") + comment(5, "no", "Ben", para="00000002")
    marks += comment(6, "new thread", para="0000000C") + comment(7, "aye", "Ben", para="0000000D")
    new = threaded(
        file(par(on(1, run("One.")), sign(5), sign(6), sign(7)), comments=marks),
        ("0000000A", "", "0"), ("00000002", "0000000A", "0"), ("0000000C", "", "1"),
        ("0000000D", "0000000C", "0"),
    )  # fmt: skip

    red = redlined(old, new)

    by_para = {
        p.get(PARA): "".join(t.text or "" for t in c.iter(f"{W}t"))
        for c in part(red.data, "word/comments.xml") for p in c.iter(f"{W}p") if p.get(PARA)
    }  # fmt: skip
    told = {
        (by_para[e.get(f"{EX}paraId")], by_para.get(e.get(f"{EX}paraIdParent")),
         e.get(f"{EX}done"))
        for e in part(red.data, "word/commentsExtended.xml")
    }  # fmt: skip
    assert told == {
        ("why?", None, "0"), ("so", "why?", "0"), ("no", "why?", "0"), ("new thread", None, "1"),
        ("aye", "new thread", "0"),
    }  # fmt: skip
    assert placed(red.data).keys() == {"why?", "so", "no", "new thread", "aye"}


def test_a_thread_comes_to_a_file_without_any_comment() -> None:
    marks = comment(0, "why?", para="0000000A") + comment(1, "because", para="0000000B")
    new = file(par(on(0, run("One.")), sign(1)), comments=marks)

    red = redlined(file(par(run("One."))), threaded(new, ("0000000B", "0000000A", "0")))

    entries = {e.get(f"{EX}paraId"): e.get(f"{EX}paraIdParent")
               for e in part(red.data, "word/commentsExtended.xml")}  # fmt: skip
    paras = [p.get(PARA) for p in part(red.data, "word/comments.xml").iter(f"{W}p")]
    assert entries == {paras[0]: None, paras[1]: paras[0]}


def test_a_second_redline_knows_what_the_first_brought() -> None:
    old = file(par(run("One two three.")))
    new = file(par(run("One "), on(0, run("two")), run(" four.")), comments=comment(0, "hm"))
    once = redlined(old, new)

    again = redlined(once.data, new)

    assert not again.comments
    assert again.data == once.data
    assert redlined(old, new).data == once.data
