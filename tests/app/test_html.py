# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The page: what it shows, and that nothing in a document can act."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from licet.app.reports.html import render, render_many
from licet.app.reports.paragraphs import Mark, blocks
from licet.app.service import read_document
from licet.terms import Dossier, Note, NoteKind, Provision, Revision, RevisionKind
from licet.text import read

Browse = Callable[..., str]

ATTACK = '</script></title></mark><script>document.title="run"</script>'
HOSTILE = f"""A LICENCE {ATTACK} {{{{7*7}}}} {{% raw %}}

1. Law. This Licence is governed by the laws of \u202eFrance\u202c. {ATTACK}
"><img src=x onerror="document.title='run'"> javascript:alert(1) <style>* {{display:none}}</style>
"""


@pytest.fixture(scope="module")
def hostile() -> str:
    """The page of a document that attacks its reader."""
    document = read(HOSTILE.encode(), name="a.txt")
    noted = replace(
        document,
        notes=(Note(kind=NoteKind.COMMENT, text=ATTACK, author=ATTACK, start=0, end=9),),
        revisions=(
            Revision(
                kind=RevisionKind.DELETED, author=f'"{ATTACK}', date=ATTACK, text=ATTACK,
                start=3, end=3,
            ),
        ),
        warnings=(ATTACK,),
    )  # fmt: skip
    return render(read_document(noted, with_catalogue=False), name=f"{ATTACK}\udcff.txt")


def test_the_text_stands_on_the_page_word_for_word(dossier: Dossier) -> None:
    marks = tuple(Mark(row=t.key, start=t.start, end=t.end) for t in dossier.terms if t.quote)
    shown = [p.text for block in blocks(dossier.document, marks) for p in block.pieces]

    assert "".join("".join(shown).split()) == "".join(dossier.document.text.split())


def test_every_quotation_has_its_mark_and_its_row(dossier: Dossier) -> None:
    page = render(dossier, name="a.txt")
    for term in dossier.terms:
        if not term.quote:
            continue
        row = f"d0-t-{term.key}"
        pieces = re.findall(
            rf'<mark[^>]*data-rows="(?:[^"]* )?{row}(?: [^"]*)?">(.*?)</mark>', page
        )
        words = unescape(re.sub("<[^>]+>", "", "".join(pieces)))
        assert "".join(words.split()) == "".join(term.quote.split())
        assert f'<li id="{row}">' in page
        assert page.count(f'id="at-{row}"') == 1


def test_a_page_asks_for_nothing_from_elsewhere(dossier: Dossier) -> None:
    page = render(dossier, name="a.txt")

    assert "default-src 'none'" in page
    assert not re.search(r'\b(?:src|srcset|action)=|href="(?!#)|url\(|@import', page)


def test_tracked_changes_show_who_and_when(dossier: Dossier) -> None:
    at = dossier.document.text.index("worldwide")
    changed = replace(
        dossier.document,
        revisions=(
            Revision(kind=RevisionKind.INSERTED, author="Ada", date="2026-03-04T10:00:00Z",
                     text="worldwide", start=at, end=at + 9),
            Revision(kind=RevisionKind.DELETED, author="Ben", date="", text="royalty-free, ",
                     start=at, end=at),
        ),
    )  # fmt: skip
    page = render(replace(dossier, document=changed), name="a.docx")

    assert '<ins title="inserted by Ada, 2026-03-04">' in page
    assert '<del class="del" title="deleted by Ben">royalty-free, </del>' in page


def test_provisions_of_an_agreement_come_first(dossier: Dossier) -> None:
    text = dossier.document.text
    parties = tuple(
        Provision(
            kind="parties", value=name, params={}, section="preamble", quote=name,
            start=text.index(name), end=text.index(name) + len(name),
        )
        for name in ("Licensor", "you")
    )  # fmt: skip
    page = render(replace(dossier, provisions=parties), name="a.txt")

    assert page.index("<h2>Provisions</h2>") < page.index("<h2>Terms</h2>")
    assert "no known licence" not in page
    assert "<h2>Provisions</h2>" not in render(dossier, name="a.txt")


def test_a_model_without_a_text_has_a_page_of_facts() -> None:
    page = render_many([], title="model", facts=[("declared", "mit")])

    assert "<dd>mit</dd>" in page
    assert "<main>" not in page


def test_nothing_in_a_document_becomes_markup(hostile: str) -> None:
    assert hostile.count("<script") == 1
    assert "<img" not in hostile
    assert "{{7*7}}" in hostile
    assert "\u202e" not in hostile
    hostile.encode("utf-8")


def test_no_script_of_a_document_runs_in_a_browser(
    hostile: str, tmp_path: Path, chromium: Browse
) -> None:
    page = tmp_path / "page.html"
    page.write_text(hostile, encoding="utf-8")
    seen = chromium(page)

    title = re.search("<title>(.*?)</title>", seen)
    assert title is not None
    assert title.group(1) != "run"
    assert seen.count("<script") == 1
    assert "<img" not in seen


def test_a_link_to_a_row_lights_the_row_and_its_words(
    dossier: Dossier, tmp_path: Path, chromium: Browse
) -> None:
    page = tmp_path / "page.html"
    page.write_text(render(dossier, name="a.txt"), encoding="utf-8")
    seen = chromium(page, at="#d0-t-governing_law")

    assert re.search(r'<li id="d0-t-governing_law" class="lit">\s*<a[^>]*aria-current="true"', seen)
    assert re.search(r'<mark class="\s*lit"[^>]*data-rows="[^"]*governing_law', seen)


ACTIONS = {
    "a click on the words lights the row": (
        'document.querySelector("mark[data-rows*=governing_law] a").click()',
        '<li id="d0-t-governing_law" class="lit">',
    ),
    "a click on the row lights the words": (
        'document.querySelector("#d0-t-governing_law a").click()',
        '<mark class="lit" data-rows="d0-t-governing_law">',
    ),
    "the filter hides what does not fit": (
        'filter.value = "France"; filter.dispatchEvent(new Event("input"))',
        '<li id="d0-t-territory" class="hidden">',
    ),
    "an arrow key goes to the next row": (
        'const rows = document.querySelectorAll(".rows a"); rows[0].focus();'
        'rows[0].dispatchEvent(new KeyboardEvent("keydown", {key: "ArrowDown", bubbles: true}));'
        "document.title = String(document.activeElement === rows[1])",
        "<title>true</title>",
    ),
}


@pytest.mark.parametrize("name", ACTIONS)
def test_in_a_browser(name: str, dossier: Dossier, tmp_path: Path, chromium: Browse) -> None:
    """The page's policy is taken out of the copy, so that the test's own script may act."""
    act, seen = ACTIONS[name]
    whole = render(dossier, name="a.txt")
    open_ = re.sub(r'<meta http-equiv="Content-Security-Policy".*?>', "", whole)
    page = tmp_path / "page.html"
    page.write_text(open_.replace("</body>", f"<script>{act}</script></body>"), encoding="utf-8")

    assert seen in chromium(page)


def test_the_printed_page_begins_with_the_terms(
    dossier: Dossier, tmp_path: Path, chromium: Browse
) -> None:
    page, printed = tmp_path / "page.html", tmp_path / "page.pdf"
    page.write_text(render(dossier, name="a.txt"), encoding="utf-8")
    chromium(page, "--no-pdf-header-footer", f"--print-to-pdf={printed}")
    words = read(printed.read_bytes(), name="page.pdf").text

    assert words.index("Law and forum") < words.index("EXAMPLE MODEL LICENCE")
