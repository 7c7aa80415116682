# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What was found in events as one Parquet table."""

import json
from pathlib import Path
from typing import Any

from licet.app.files import replaced
from licet.app.watches.encode import as_lines
from licet.terms import Watched

__all__ = ["COLUMNS", "write_parquet"]

COLUMNS = (
    "is", "agreement", "clause", "rule", "party", "time", "cause", "text", "evidence", "kind",
    "missing", "parameter", "old", "new", "bearer", "act", "event", "known", "withdrawn", "added",
)  # fmt: skip
"""One table for all kinds of rows, told apart by `is`; `time` and `known` are UTC instants."""


def write_parquet(path: Path, found: Watched) -> None:
    """Write all rows, or no file.

    Raises:
        UsageError: The file cannot be written.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = list(as_lines(found))
    columns: dict[str, Any] = {name: [_cell(row.get(name)) for row in rows] for name in COLUMNS}
    table = pa.table({name: pa.array(values, pa.string()) for name, values in columns.items()})
    for name in ("time", "known"):
        at = table.column_names.index(name)
        table = table.set_column(at, name, table[name].cast(pa.timestamp("us", "UTC")))
    with replaced(path) as part:
        pq.write_table(table, part)


def _cell(value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False)
