# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Tables become events as their mapping says, and no cell is guessed at."""

from decimal import Decimal
from pathlib import Path

import pytest
from event_samples import at, event, read

from licet.app.events import Mapped, load_mapping
from licet.terms import LicetError

PLAIN = (
    "at,source,id,actor,act,artefact,territory,tokens\n"
    "2027-01-05T09:00:00Z,gateway,e-1,northwind,generate,harbour/reef-7b,DE,4000\n"
)
GERMAN = """
[fields]
at = "Zeitpunkt"
id = "Nr."
actor = "Kunde"
artefact = "Modell"
amount = "Betrag"
territory = "Land"

[constants]
source = "billing"
act = "pay"
currency = "EUR"

[values.actor]
"Nordwind GmbH" = "northwind"

[values.territory]
Deutschland = "DE"
"*" = "*"

[time]
format = "%d.%m.%Y %H:%M"
zone = "Europe/Berlin"

[numbers]
decimal = ","
thousands = "."

[table]
encoding = "cp1252"
"""
GERMAN_TABLE = (
    "Nr.;Zeitpunkt;Kunde;Modell;Betrag;Land;Notiz\r\n"
    '1;05.01.2027 10:00;Nordwind GmbH;harbour/reef-7b;1.250,50;Deutschland;"für ""Q1"""\r\n'
    "2;05.07.2027 10:00;Nordwind GmbH;harbour/reef-7b;7;FR;\r\n"
    "3;05.07.2027 10:00;Südwind AG;harbour/reef-7b;7;FR;\r\n"
    "4;28.03.2027 02:30;Nordwind GmbH;harbour/reef-7b;7;FR;\r\n"
    "5;2027-07-05;Nordwind GmbH;harbour/reef-7b;7;FR;\r\n"
    "6;05.07.2027 10:00;Nordwind GmbH;harbour/reef-7b;7.5;FR;x;y\r\n"
    "7;05.07.2027 10:00;Nordwind GmbH;harbour/reef-7b;1,2,3;FR;\r\n"
)


def mapping(text: str, folder: Path) -> Mapped:
    path = folder / "map.toml"
    path.write_text(text, encoding="utf-8")
    return load_mapping(path)


def test_columns_that_are_named_as_fields_need_no_mapping() -> None:
    assert read(PLAIN).events == [event(territory="DE", tokens=4000)]
    assert read(PLAIN.replace(",", "\t")).events == [event(territory="DE", tokens=4000)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_mark_at_the_start_tells_the_encoding(encoding: str) -> None:
    mark = "\ufeff" if encoding.endswith(("le", "be")) else ""
    table = PLAIN.replace("northwind", "nördlich·風")

    assert read((mark + table).encode(encoding)).events == [
        event(actor="nördlich·風", territory="DE", tokens=4000)
    ]


def test_a_mapping_reads_dates_numbers_and_values_as_they_are_written(tmp_path: Path) -> None:
    came = read(GERMAN_TABLE.encode("cp1252"), mapping=mapping(GERMAN, tmp_path))

    assert came.events == [
        event("1", source="billing", act="pay", amount=Decimal("1250.50"), territory="DE",
              currency="EUR"),
        event("2", at=at("2027-07-05T08:00:00+00:00"), source="billing", act="pay", amount=7,
              territory="FR", currency="EUR"),
    ]  # fmt: skip
    assert came.reasons == [
        "actor: a value that the mapping does not list", "at: clocks skipped this time",
        "at: no time", "too many cells", "amount: no number",
    ]  # fmt: skip
    assert [row.row for row in came.aside] == [4, 5, 6, 7, 8]
    assert came.aside[0].said == "Südwind AG"


def test_a_row_may_go_over_lines_inside_quotation_marks(tmp_path: Path) -> None:
    table = 'n,note,when\n1,"one\n\ntwo",2027-01-05T09:00:00Z\n\n2,plain,2027-01-05T09:00:00Z\n'
    rest = (
        '[fields]\nid = "n"\nat = "when"\n'
        '[constants]\nsource = "gateway"\nactor = "northwind"\nact = "host"\n'
        'artefact = "harbour/reef-7b"\n'
    )
    came = read(table, mapping=mapping(rest, tmp_path), kind="table")

    assert [e.id for e in came.events] == ["1", "2"]


def test_a_lost_quotation_mark_costs_one_line_and_no_more() -> None:
    row = PLAIN.splitlines()[1]
    broken = row.replace("northwind", '"northwind')
    came = read("\n".join([PLAIN.strip(), broken, row, row, '"', row]))

    assert len(came.events) == 4
    assert [one.row for one in came.aside] == [3, 6]
    assert came.aside[0].raw == broken.encode()
    closed = read("\n".join([PLAIN.strip(), broken, row, row.replace("northwind", 'n"'), row]))
    assert len(closed.events) == 4
    assert [one.row for one in closed.aside] == [3]


def test_cells_of_another_encoding_cost_their_row() -> None:
    row = PLAIN.splitlines()[1]
    data = f"{PLAIN}{row.replace('DE', 'ü')}\n{row}\n".encode("latin-1")
    came = read(data)

    assert len(came.events) == 2
    assert came.reasons == ["not text in its encoding"]


def test_a_table_without_names_counts_its_columns(tmp_path: Path) -> None:
    text = (
        '[fields]\nid = "1"\nat = "2"\ntokens = "3"\n'
        '[constants]\nsource = "gateway"\nactor = "northwind"\nact = "generate"\n'
        'artefact = "harbour/reef-7b"\n[time]\nformat = "unix"\n'
        '[table]\nheader = false\ndelimiter = "|"\n'
    )
    came = read("e-1|1799139600|5\ne-2|1799139600\n", mapping=mapping(text, tmp_path))

    assert came.events == [event(tokens=5)]
    assert came.reasons == ["too few cells"]


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        (PLAIN.replace("territory", "terrtory"), "the column `terrtory` is no field of an event"),
        (PLAIN.replace("artefact", "source"), "two columns are called `source`"),
        (PLAIN.replace("actor", "user"), "no column tells `actor`"),
    ],
)
def test_a_table_that_lacks_a_column_is_one_error(table: str, problem: str) -> None:
    came = read(table)

    assert came.tally.read == 0
    assert [one.problem for one in came.tally.broken] == [problem]


def test_a_column_that_the_mapping_names_has_to_be_there(tmp_path: Path) -> None:
    came = read(PLAIN, mapping=mapping(GERMAN, tmp_path), kind="table")

    assert [one.problem for one in came.tally.broken] == ["there is no column `Zeitpunkt` for `at`"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[fields]\nactr = "x"\n', "map.toml: `actr`"),
        ("[feilds]\n", "did you mean `fields`?"),
        ('[time]\nzone = "Europe/Atlantis"\n', "no time zone"),
        ('[time]\nzone = "../../etc/passwd"\n', "no time zone"),
        ('[numbers]\ndecimal = ";"\n', "neither `.` nor `,`"),
        ('[numbers]\ndecimal = ","\nthousands = ","\n', "the same mark"),
        ('[table]\ndelimiter = ";;"\n', "not one character"),
        ('[table]\nencoding = "utf-99"\n', "no encoding"),
        ("[constants]\nterritory = [1]\n", "constants"),
        ("[constants\n", "this is not TOML"),
    ],
)
def test_a_mapping_that_is_not_clear_is_refused(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(LicetError) as refused:
        mapping(text, tmp_path)

    assert said in str(refused.value).replace(str(tmp_path), "")


def test_flags_are_read_from_words() -> None:
    table = PLAIN.replace("territory", "registered")
    said = {
        word: read(table.replace(",DE,", f",{word},"))
        for word in ("true", "No", "1", "perhaps", "")
    }

    assert said["true"].events[0].attributes["registered"] is True
    assert said["No"].events[0].attributes["registered"] is False
    assert said["1"].events[0].attributes["registered"] is True
    assert said["perhaps"].reasons == ["registered: neither true nor false"]
    assert "registered" not in said[""].events[0].attributes
