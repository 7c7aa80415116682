# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement files are decoded strictly: what is wrong, where, and a hint."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from licet.terms.agreements import Agreement
from licet.terms.decode import decode_json, decode_toml, encode_json, schema
from licet.terms.errors import DecodeError

ROOT = Path(__file__).parents[2]
DEAL = (ROOT / "examples" / "deal.toml").read_text()
CASES = tomllib.loads((ROOT / "tests" / "vectors" / "agreement.toml").read_text())["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_vectors(case: dict[str, Any]) -> None:
    old, new = case["change"]
    assert DEAL.count(old) >= 1

    with pytest.raises(DecodeError) as caught:
        decode_toml(Agreement, DEAL.replace(old, new, 1), where="deal.toml")

    assert caught.value.where == (f"deal.toml: {case['where']}" if case["where"] else "deal.toml")
    assert caught.value.problem == case["problem"]
    assert caught.value.hint == case["hint"]


def test_an_agreement_written_as_json_reads_back_equal() -> None:
    deal = decode_toml(Agreement, DEAL)

    assert decode_json(Agreement, encode_json(Agreement, deal)) == deal


def test_a_key_given_twice_is_refused_in_json_as_in_toml() -> None:
    with pytest.raises(DecodeError, match="given twice"):
        decode_json(Agreement, '{"id": "a", "id": "b"}')
    with pytest.raises(DecodeError, match="not TOML"):
        decode_toml(Agreement, 'id = "a"\nid = "b"')


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "\x00", "null", "[]", '"x"'])
def test_what_is_no_agreement_gets_one_clear_error(text: str) -> None:
    with pytest.raises(DecodeError):
        decode_json(Agreement, text)


def test_the_schema_refuses_unknown_keys_everywhere() -> None:
    described = schema(Agreement)

    records = [d for d in (described, *described["$defs"].values()) if "properties" in d]
    assert len(records) > 20  # the vocabulary of the agreement, not one flat object
    assert all(record["additionalProperties"] is False for record in records)
