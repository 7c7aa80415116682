# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The clause library: every wording, and the agreements that forms make of them."""

import contextlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from licet.library.clauses import definitions, forms, read_wording, wording, wordings, wordings_of
from licet.library.clauses.template import parse_blocks
from licet.library.kinds import kinds
from licet.terms.errors import CatalogueError, LicetError
from licet.terms.wordings import FieldType, Pick, See, Slot, Stance, Token, Wording, Words

WORDINGS = list(wordings().values())
_CITATION = re.compile(
    r"(?:Articles?|Annex|Regulation|Directive|Decision|Schedule|ISO|Part|Chapter)\b[^.;:]*?\d"
    r"[\d/()a-z, ]*(?:(?:and|to|or) \d+(?:\([\da-z]\))*)*|\d+ USC \d+(?:\([a-z]\))*"
)
FREE = (FieldType.LIST, FieldType.TEXT)


def _words(one: Wording) -> str:
    return " ".join(
        part.text for block in one.blocks for part in block.parts if isinstance(part, Words)
    )


@pytest.mark.parametrize("kind", kinds())
def test_every_kind_has_one_usual_wording_for_each_stance(kind: str) -> None:
    for stance in Stance:
        assert len([one for one in wordings_of(kind) if stance in one.stances]) == 1, stance
        assert wording(kind, stance).kind == kind


@pytest.mark.parametrize("one", WORDINGS, ids=lambda one: one.id)
def test_a_wording_says_why_and_needs_what_it_refers_to(one: Wording) -> None:
    assert one.rationale.endswith(".")
    assert one.heading
    assert set(one.needs) | set(one.excludes) <= set(kinds())
    for block in one.blocks:
        tested = {test.name for test in block.when if not test.negated}
        for part in block.parts:
            if isinstance(part, See):
                assert part.clause in {*one.needs, *tested}, part.clause


@pytest.mark.parametrize("one", WORDINGS, ids=lambda one: one.id)
def test_every_field_can_be_read_back(one: Wording) -> None:
    for name, type_ in one.types.items():
        written = [
            part for block in one.blocks for part in block.parts
            if isinstance(part, Slot | Pick) and part.field == name
        ]  # fmt: skip
        tests = [test for block in one.blocks for test in block.when if test.name == name]
        assert written or (tests and type_ in (FieldType.YES_NO, FieldType.CHOICE)), name


@pytest.mark.parametrize("one", WORDINGS, ids=lambda one: one.id)
def test_a_field_without_a_usual_value_stands_only_where_it_is_given(one: Wording) -> None:
    for block in one.blocks:
        asked = [test for test in block.when if not test.negated and "." not in test.name]
        for part in block.parts:
            if isinstance(part, Slot | Pick) and part.field not in one.defaults:
                assert asked, part.field


@pytest.mark.parametrize("one", WORDINGS, ids=lambda one: one.id)
def test_no_number_or_amount_stands_outside_a_place_for_a_value(one: Wording) -> None:
    """But for articles and numbers of laws and standards."""
    cited = re.sub(_CITATION, "", _words(one))

    assert not re.search(r"\d", cited), cited


@pytest.mark.parametrize("one", WORDINGS, ids=lambda one: one.id)
def test_a_free_phrase_has_words_on_both_sides_of_it(one: Wording) -> None:
    for block in one.blocks:
        for before, after in zip(block.parts, block.parts[1:], strict=False):
            free = [p for p in (before, after)
                    if isinstance(p, Slot) and one.types[p.field] in FREE]  # fmt: skip
            assert not free or isinstance(before, Words) or isinstance(after, Words)


def test_wordings_of_a_kind_differ_in_a_paragraph_that_always_stands() -> None:
    for kind in kinds():
        seen: set[str] = set()
        for one in wordings_of(kind):
            always = {str(block.parts) for block in one.blocks if not block.when and not block.item}
            assert always - seen, one.id
            seen |= always


@pytest.mark.parametrize("form", forms().values(), ids=lambda form: form.id)
def test_a_form_names_kinds_and_fields_that_are_there(form: object) -> None:
    from licet.terms.wordings import AgreementForm

    assert isinstance(form, AgreementForm)
    named = [clause.kind for clause in form.clauses]
    assert len(named) == len(set(named))
    assert named[0] == "whole.definitions"
    for clause in form.clauses:
        assert clause.kind in kinds()
        assert set(clause.asks) <= set(kinds()[clause.kind].fields), clause.kind
        assert not clause.wording or f"{clause.kind}/{clause.wording}" in wordings()


def test_a_definition_uses_no_term_that_is_not_defined() -> None:
    for term, block in definitions().items():
        assert all(isinstance(part, Words | Token) for part in block.parts), term
        last = block.parts[-1]
        assert isinstance(last, Words), term
        assert last.text.endswith("."), term


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("no header", "there is no header between two lines of `+++`"),
        ("+++\nid = 1\n+++\nx", "`1` is not text (write it in quotes)"),
        ('+++\nid = "whole.cures/x"\nheading = "H"\nstances = []\nrationale = "R."\n+++\nx',
         "`whole.cures` is no kind of clause"),
        ('+++\nid = "whole.cure/x"\nheading = "H"\nstances = []\nrationale = "R."\n+++\n{weeks} x',
         "`weeks` is no field of whole.cure"),
        ('+++\nid = "whole.cure/x"\nheading = "H"\nstances = []\nrationale = "R."\n+++\n- x',
         "a wording begins with a paragraph"),
        ('+++\nid = "whole.cure/x"\nheading = "H"\nstances = []\nrationale = "R."\n+++\n{days x',
         "a brace is not closed near `{days x`"),
        ('+++\nid = "whole.cure/x"\nheading = "H"\nstances = []\nrationale = "R."\n+++\n@who x',
         "`@who` is not one of lor, Lor, lee, Lee, starts, ends"),
    ],
)  # fmt: skip
def test_a_wording_that_cannot_be_read_says_what_is_wrong(text: str, problem: str) -> None:
    with pytest.raises(CatalogueError) as caught:
        read_wording(text, where="x.md")

    assert caught.value.problem == problem


@given(st.text(alphabet="ab {}@:|=-.\n+lorif", max_size=80))
def test_any_text_is_a_template_or_an_error_of_ours(text: str) -> None:
    with contextlib.suppress(LicetError):
        assert parse_blocks(text, where="x")
