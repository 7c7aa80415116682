# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is written as TOML is what was meant."""

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from licet.terms.tomls import toml_of

_KEYS = st.text(max_size=6)
_PLAIN = st.one_of(st.text(max_size=8), st.booleans(), st.integers(-(2**40), 2**40),
                   st.floats(allow_nan=False, allow_infinity=False))  # fmt: skip
_TREES = st.recursive(
    _PLAIN,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_KEYS, inner, max_size=3)),
    max_leaves=12,
)


@given(st.dictionaries(_KEYS, _TREES, max_size=4))
def test_what_is_written_as_toml_reads_back(data: dict[str, object]) -> None:
    assert tomllib.loads(toml_of(data)) == data
