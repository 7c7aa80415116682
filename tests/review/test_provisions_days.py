# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Dates and parties are read from agreements between parties, not from public licences."""

from hypothesis import given, settings
from hypothesis import strategies as st

from licet.review.provisions import find_provisions
from licet.review.provisions.days import dates_of, find_dated
from licet.review.reading import Reading, read_sentences
from licet.text import read

SIGNED = "\n\nIN WITNESS WHEREOF the parties have signed.\n\nBy: A. Baker\nTitle: Director\n"
OPENING = (
    'Supply Agreement\n\nThis Supply Agreement (the "Agreement") is made and entered into as of '
    'the 3rd day of May, 2019 (the "Effective Date") by and between Larch Tools Ltd. ("Larch") '
    'and Fir Homes Inc. ("Fir").\n\n1. Supply. Larch shall deliver tools to Fir.\n'
)


def reading(text: str) -> Reading:
    return read_sentences(read(text.encode(), name="agreement.txt"))


def test_the_opening_words_date_the_agreement_and_say_when_it_takes_effect() -> None:
    made, effective = find_dated(reading(OPENING + SIGNED))

    assert made is not None
    assert made.date is not None
    assert str(made.date.date) == "2019-05-03"
    assert effective == made


def test_a_date_with_a_blank_day_is_a_date_without_a_day() -> None:
    text = OPENING.replace("3rd day of May, 2019", "____ day of May, 2019")

    first = dates_of(reading(text))[0]

    assert first.date is None or first.date.precision == "month"


def test_the_release_date_of_a_public_licence_is_no_date_of_an_agreement() -> None:
    text = (
        'Larch Model Licence\nVersion 2, 3 May 2019\n\nLarch Tools Inc. ("Larch") lets you use '
        "the model. You may share it. You keep this notice.\n"
    )
    kinds = {p.kind for p in find_provisions(reading(text))}

    assert not kinds & {"agreement_date", "effective_date", "parties"}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="dayof Mrch2019,._[]●thn:\n", max_size=300))
def test_dates_stand_in_order_inside_the_text(text: str) -> None:
    whole = f"x {text} as of May ___, 2019"
    found = dates_of(reading(whole))

    assert all(0 <= d.start < d.end for d in found)
    assert [d.rank for d in found] == list(range(len(found)))
    assert [d.start for d in found] == sorted(d.start for d in found)
