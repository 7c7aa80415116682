# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Clauses of two documents: gained, lost, reworded, moved, numbered anew; what they fix."""

import time

from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.comparing import clause_changes, merged, reading_changes
from licet.review.paper import Paper
from licet.terms import Document
from licet.terms.comparisons import ClauseChange, ClauseMove, MergedHow
from licet.text import read

OLD = """Licence Agreement

This Agreement is made between Alder Models Ltd ("Licensor") and Birch Labs GmbH ("Licensee").

1. Definitions

1.1 "Adapter" means weights that Licensee trains and that change what the Model answers.

1.2 "Model" means the weights named in Schedule 1.

2. Grant

2.1 Licensor grants Licensee a non-exclusive licence to host the Model in the European Union.

2.2 Licensee may distribute the Adapter to its customers.

3. Reports

3.1 Licensee shall send a usage report within thirty (30) days after each quarter.

4. Termination

4.1 Either party may terminate this Agreement if the other party does not cure a material breach
within thirty (30) days after notice under Section 3.1.

4.2 On termination Licensee shall delete the Model and each Adapter without delay.
"""


def document(text: str) -> Document:
    return read(text.encode(), name="a.txt")


def changed(new: str, old: str = OLD) -> tuple[ClauseChange, ...]:
    return clause_changes(document(old), document(new))


def moves(found: tuple[ClauseChange, ...]) -> list[tuple[str, list[str]]]:
    return [((c.new or c.old).section, list(map(str, c.moves))) for c in found]  # type: ignore[union-attr]


def test_the_same_words_are_no_change_whatever_the_white_space_and_the_marks() -> None:
    assert changed(OLD) == ()
    assert (
        changed(OLD.replace('"', "\u201c").replace("  ", " ").replace(" host", "\u00a0host")) == ()
    )
    assert changed(OLD.replace("breach\nwithin", "breach within")) == ()


def test_a_reworded_clause_keeps_its_place_and_shows_both() -> None:
    (one,) = changed(OLD.replace("thirty (30) days after each", "ten (10) days after each"))

    assert one.moves == (ClauseMove.REWORDED,)
    assert one.old is not None
    assert one.new is not None
    assert (one.old.section, one.new.section) == ("3.1", "3.1")
    assert "thirty (30)" in one.old.quote
    assert "ten (10)" in one.new.quote


def test_a_clause_put_in_numbers_those_behind_it_anew_without_rewording_them() -> None:
    new = (
        OLD.replace("4. Termination", "5. Termination").replace("4.1 ", "5.1 ")
        .replace("4.2 ", "5.2 ").replace("3. Reports", "4. Reports").replace("3.1 Lic", "4.1 Lic")
        .replace("Section 3.1", "Section 4.1")
        .replace("4. Reports", "3. Security\n\n3.1 Licensee shall keep the weights of the Model "
                 "encrypted at rest and tell Licensor of every leak.\n\n4. Reports")
    )  # fmt: skip
    found = changed(new)

    assert ("3", ["gained"]) in moves(found)
    assert not any(ClauseMove.REWORDED in one.moves for one in found)
    assert [m for m in moves(found) if m[1] == ["renumbered"]] == [
        ("4", ["renumbered"]), ("5", ["renumbered"])
    ]  # fmt: skip


def test_a_reference_that_leads_elsewhere_is_a_rewording() -> None:
    (one,) = changed(OLD.replace("notice under Section 3.1", "notice under Section 2.1"))

    assert one.moves == (ClauseMove.REWORDED,)
    assert one.new is not None
    assert one.new.section == "4.1"


def test_a_lost_clause_is_told_as_one_with_all_that_stood_in_it() -> None:
    start, end = OLD.index("2. Grant"), OLD.index("3. Reports")
    found = changed(OLD[:start] + OLD[end:])
    (lost,) = [one for one in found if ClauseMove.LOST in one.moves]

    assert lost.old is not None
    assert lost.old.section == "2"
    assert "2.2 Licensee may distribute" in lost.old.quote


def test_a_moved_clause_is_neither_lost_nor_gained() -> None:
    clause = "2.2 Licensee may distribute the Adapter to its customers.\n\n"
    new = OLD.replace(clause, "") + "\n4.3" + clause.removeprefix("2.2").rstrip() + "\n"
    found = changed(new)

    assert moves(found) == [("4.3", ["moved", "renumbered"])]


def test_a_changed_definition_names_the_sections_that_use_the_term() -> None:
    (one,) = changed(OLD.replace("Licensee trains and that", "anybody trains and that"))

    assert one.defines == "Adapter"
    assert "2.2" in one.touches
    assert "4.2" in one.touches


def test_what_is_fixed_differently_has_the_words_of_both() -> None:
    new = OLD.replace(
        "within thirty (30) days after notice", "within fifteen (15) days after notice"
    )
    found = reading_changes(Paper(document(OLD)), Paper(document(new)))
    (cure,) = [one for one in found if one.field == "whole.cure.days"]

    assert cure.says == "cure: days: thirty (30) days (§ 4.1) → fifteen (15) days (§ 4.1)"
    assert cure.gains == ("licensor",)
    assert cure.place_old is not None
    assert OLD[cure.place_old.start : cure.place_old.end] == "thirty (30) days"
    assert reading_changes(Paper(document(OLD)), Paper(document(OLD))) == ()


def test_an_act_that_is_barred_now_is_told() -> None:
    new = OLD.replace("Licensee may distribute", "Licensee may not distribute")
    found = reading_changes(Paper(document(OLD)), Paper(document(new)))

    assert any((one.old, one.new, one.loses) == ("may", "may not", ("licensee",)) for one in found)


def test_of_three_versions_each_clause_says_who_changed_it() -> None:
    base, ours = document(OLD), OLD.replace("non-exclusive", "exclusive")
    theirs = OLD.replace("non-exclusive", "revocable").replace("without delay", "at once")
    found = {one.section: one.how for one in merged(base, document(ours), document(theirs))}

    assert found == {"2.1": MergedHow.CONFLICT, "4.2": MergedHow.THEIRS}
    both = merged(base, document(ours), document(ours))
    assert [one.how for one in both] == [MergedHow.BOTH_SAME]
    assert merged(base, base, base) == ()


def test_clauses_put_in_at_one_place_clash() -> None:
    ours = OLD + "\n4.3 Licensor may audit once a year.\n"
    theirs = OLD + "\n4.3 Nobody may audit anything at all.\n"
    (one,) = merged(document(OLD), document(ours), document(theirs))

    assert one.how is MergedHow.CONFLICT
    assert "once a year" in one.ours
    assert "Nobody" in one.theirs


def test_documents_without_clauses_are_compared() -> None:
    found = changed("one two three")
    assert {move for one in found for move in one.moves} == {ClauseMove.LOST, ClauseMove.GAINED}
    assert changed("one two three", old="one  two three") == ()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(OLD.split("\n\n")), max_size=12), st.text(max_size=80))
def test_every_word_that_differs_is_in_some_change(parts: list[str], more: str) -> None:
    new = document("\n\n".join([*parts, more, "the end"]))
    old = document(OLD)
    found = clause_changes(old, new)

    for one in found:
        for place, text in ((one.old, old.text), (one.new, new.text)):
            if place is not None:
                assert text[place.start : place.end] == place.quote
    if not found:
        assert sorted(new.text.split()) == sorted(old.text.split())


def test_many_equal_lines_are_paired_quickly() -> None:
    old = document("the same words once more\n\n" * 4000)
    new = document("the same words once more\n\n" * 2000 + "and other words this time\n\n" * 2000)
    begun = time.process_time()
    found = clause_changes(old, new)

    assert len(found) == 4000
    assert time.process_time() - begun < 5


def test_a_table_of_contents_is_no_clause() -> None:
    names = ("1. Definitions 2", "2. Grant 2", "3. Reports ... 3", "4. Termination 4")
    contents = "\n\n".join(("Contents", *names))
    with_one = OLD.replace("This Agreement is made", f"{contents}\n\nThis Agreement is made")

    assert changed(with_one) == ()
    assert changed(OLD, old=with_one) == ()
