# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The tables of a ledger in a database."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Dialect,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    func,
    insert,
    inspect,
    literal_column,
    select,
)

from licet.decide.accounts import State
from licet.decide.quotas import LedgerError

__all__ = ["ABOUT", "CLAIMS", "COUNTERS", "MEMBERS", "OPEN", "SCHEMA", "create"]

SCHEMA = 1
"""Version of these tables; it goes up when a program that knows the former cannot use them."""

_LOCK = 0x6C696365
"""Number of the advisory lock under which one program at a time creates the tables."""


class _Exact(TypeDecorator[int]):
    """A whole number of millionths, in digits: 64 bits end at nine trillion, floats round."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: int | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - the signature of SQLAlchemy
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> int | None:  # noqa: ARG002 - as above
        return None if value is None else int(value)


_NUMBER = BigInteger().with_variant(Integer, "sqlite")  # only INTEGER counts up by itself there
_METADATA = MetaData()

ABOUT = Table("licet_ledger", _METADATA, Column("schema", Integer, primary_key=True))

COUNTERS = Table(
    "licet_ledger_counters",
    _METADATA,
    Column("id", _NUMBER, primary_key=True),
    Column("agreement", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("party", Text, nullable=False),
    Column("window", BigInteger, nullable=False),
    Column("used", _Exact, nullable=False),
    Column("held", _Exact, nullable=False),
    UniqueConstraint("agreement", "rule", "party", "window"),
)

CLAIMS = Table(
    "licet_ledger_claims",
    _METADATA,
    Column("reservation", String(200), primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("counter", _NUMBER, nullable=False),
    Column("cap", _Exact, nullable=False),
    Column("amount", _Exact, nullable=False),
    Column("member", String(200)),
    Column("expires", BigInteger, nullable=False),  # microseconds since 1970
    Column("state", SmallInteger, nullable=False),
    Column("counted", _Exact, nullable=False),
    Column("overrun", _Exact, nullable=False),
)
# Written out, not a parameter: else PostgreSQL does not see that a query is about these alone.
OPEN = CLAIMS.c.state == literal_column(str(int(State.OPEN)))
Index(
    "licet_ledger_open",
    CLAIMS.c.counter,
    CLAIMS.c.expires,
    sqlite_where=OPEN,
    postgresql_where=OPEN,
)

MEMBERS = Table(
    "licet_ledger_members",
    _METADATA,
    Column("counter", _NUMBER, primary_key=True),
    Column("member", String(200), primary_key=True),
    Column("holders", Integer, nullable=False),
    Column("counted", Boolean, nullable=False),
)


def create(connection: Connection) -> None:
    """Make the tables if they are not there, within the transaction that has begun.

    Raises:
        LedgerError: They are there in another version.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    if not inspect(connection).has_table(ABOUT.name):
        _METADATA.create_all(connection)
    found = connection.execute(select(ABOUT.c.schema)).scalar()
    if found is None:
        connection.execute(insert(ABOUT).values(schema=SCHEMA))
    elif found != SCHEMA:
        raise LedgerError(
            f"the ledger's tables are of version {found}, this program knows {SCHEMA}",
            hint="use the version of licet that made them, or a ledger of its own",
        )
