# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Databases that a bulk query can run in, by name or address, and what differs between them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from licet.terms import DecodeError, LicetError, UsageError

if TYPE_CHECKING:
    import ibis
    import pyarrow as pa
    from ibis import BaseBackend

__all__ = ["ENGINES", "Engine", "connect", "micros"]

ENGINES = ("duckdb", "datafusion", "pyspark", "postgres")
"""What a bulk query runs in; its SQL is also made for bigquery, clickhouse and snowflake."""


@dataclass(frozen=True, slots=True)
class Engine:
    """A connection, with what is said differently in each database."""

    name: str
    con: "BaseBackend"

    def micros(self, at: "ibis.Value") -> "ibis.Value":
        """Microseconds since 1970 of a column of instants."""
        return micros(at, self.name)

    def rows(self, columns: Mapping[str, Sequence[Any]], types: Mapping[str, str]) -> "ibis.Table":
        """A table of rows that are in memory."""
        import ibis
        import pyarrow as pa

        schema = ibis.schema(dict(types)).to_pyarrow()
        return self.table(pa.table({name: columns[name] for name in types}, schema=schema))

    def table(self, rows: "pa.Table") -> "ibis.Table":
        """A table of Arrow's, where the database can join it."""
        import ibis

        if self.name in ("duckdb", "postgres", "datafusion"):
            from ibis.util import gen_name

            temp = self.name != "datafusion"
            return self.con.create_table(gen_name("licet"), rows, temp=temp or None)
        return ibis.memtable(rows)

    def keep(self, table: "ibis.Table") -> "ibis.Table":
        """The rows of a query, computed once."""
        if self.name == "datafusion":
            return self.table(table.to_pyarrow())
        return table.cache()

    def batches(self, table: "ibis.Table") -> "Iterator[pa.RecordBatch]":
        """The rows of a query, as many at a time as are quick to handle."""
        if self.name == "duckdb":
            # Ibis 12 asks DuckDB 2 for its batches by a name that is gone.
            found = self.con.con.sql(self.con.compile(table))
            name = "to_arrow_reader" if hasattr(found, "to_arrow_reader") else "fetch_arrow_reader"
            yield from getattr(found, name)(_BATCH)
        elif self.name in ("datafusion", "pyspark"):
            yield from table.to_pyarrow().to_batches(max_chunksize=_BATCH)
        else:
            yield from table.to_pyarrow_batches(chunk_size=_BATCH)


_BATCH = 100_000


def micros(at: "ibis.Value", engine: str) -> "ibis.Value":
    """Microseconds since 1970 of a column of instants, as a database says it.

    Ibis knows seconds since 1970 everywhere, but with a fraction in some databases only.
    """
    import ibis
    import ibis.expr.datatypes as dt

    def call(name: str, *args: "ibis.Value") -> "ibis.Value":
        kinds = tuple(arg.type() for arg in args)

        def function(*_args: Any) -> None: ...

        function.__signature__ = _positional(len(kinds))  # type: ignore[attr-defined]
        made = ibis.udf.scalar.builtin(name=name, signature=(kinds, dt.int64))(function)
        return made(*args)

    ways: Mapping[str, Callable[[], ibis.Value]] = {
        "duckdb": lambda: call("epoch_us", at),
        "pyspark": lambda: call("unix_micros", at),
        "bigquery": lambda: call("unix_micros", at),
        "clickhouse": lambda: call("toUnixTimestamp64Micro", at),
        "snowflake": lambda: call("date_part", ibis.literal("epoch_microsecond"), at),
        "datafusion": lambda: call(
            "arrow_cast",
            call("arrow_cast", at, ibis.literal('Timestamp(Microsecond, Some("UTC"))')),
            ibis.literal("Int64"),
        ),
        "postgres": lambda: call(
            "int8", at.truncate("s").epoch_seconds() * 1_000_000 + at.microsecond()
        ),
    }
    return ways[engine]()


def _positional(count: int) -> Any:
    from inspect import Parameter, Signature

    return Signature([Parameter(f"x{i}", Parameter.POSITIONAL_ONLY) for i in range(count)])


_DATABASES = frozenset(
    ("duckdb", "datafusion", "pyspark", "py4j", "psycopg", "pyarrow", "ibis", "_duckdb")
)


@contextmanager
def told_plainly(where: str) -> Iterator[None]:
    """What goes wrong in a database is told in its first line.

    Raises:
        UsageError: It could not be reached, or could not do it.
    """
    try:
        yield
    except LicetError:
        raise
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in _DATABASES:
            raise
        said = " ".join(str(error).split())
        raise UsageError(
            f"the database says: {said[:1].lower()}{said[1:200]}", where=where
        ) from error


def connect(engine: str, *, threads: int = 2, memory: str = "2GB") -> Engine:
    """A connection to a database.

    Args:
        engine: One of `ENGINES`, or an address such as `postgres://user@host/base` or
            `duckdb:///folder/base.duckdb`.
        threads: For DuckDB and Spark in this process.
        memory: For DuckDB: beyond it, it writes to disk.

    Raises:
        DecodeError: The engine is not one of these, or is not installed.
    """
    name, _, _ = engine.partition(":")
    name = {"postgresql": "postgres", "spark": "pyspark"}.get(name, name)
    if name not in ENGINES:
        raise DecodeError(
            f"`{engine}` is not an engine we know", hint=f"engines are {', '.join(ENGINES)}"
        )
    try:
        with told_plainly(name):
            return Engine(name, _connected(name, engine, threads, memory))
    except ImportError as error:
        raise DecodeError(
            f"`{name}` is not installed: {error}", hint=f"pip install 'ibis-framework[{name}]'"
        ) from None


def _connected(name: str, address: str, threads: int, memory: str) -> "BaseBackend":
    import ibis

    if name == "duckdb":
        path = address.partition("://")[2] or ":memory:"
        if path != ":memory:" and not Path(path).parent.is_dir():
            raise DecodeError("the folder of the database is not there", where=path)
        con = ibis.duckdb.connect(path, threads=threads, memory_limit=memory)
        con.raw_sql("SET TimeZone = 'UTC'; SET preserve_insertion_order = false")
        return con
    if name == "datafusion":
        return ibis.datafusion.connect()
    if name == "postgres":
        con = ibis.connect(address if "://" in address else "postgres://")
        con.raw_sql("SET TIME ZONE 'UTC'").close()
        return con
    return _spark(address if "://" in address else f"local[{threads}]", threads)


def _spark(master: str, threads: int) -> "BaseBackend":
    import ibis
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", str(2 * threads))
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.driver.memory", "4g")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    return ibis.pyspark.connect(session)
