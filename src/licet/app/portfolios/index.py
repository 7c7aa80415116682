# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The file a portfolio is kept in: SQLite, with full-text search over clauses.

Every value is bound, never put into a statement; words of a search are quoted for FTS5.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from importlib import resources
from pathlib import Path
from typing import Any

from licet.terms import UsageError

__all__ = ["Index", "Row", "opened"]

Row = dict[str, Any]
VERSION = 1


@contextmanager
def opened(path: Path, *, new: bool = False) -> Iterator["Index"]:
    """The index in a file; what was not finished is not kept.

    Args:
        path: The file.
        new: Make it if it is not there.

    Raises:
        UsageError: It is not there, no index of licet, or cannot be written.
    """
    if not new and not path.is_file():
        raise UsageError("there is no such file", where=str(path),
                         hint="`licet review FOLDER --index FILE` makes one")  # fmt: skip
    try:
        connection = sqlite3.connect(path, isolation_level=None)
    except sqlite3.Error as error:
        raise UsageError("the index cannot be opened", where=str(path)) from error
    try:
        index = Index(connection)
        index.prepare(str(path))
        yield index
    except sqlite3.OperationalError as error:
        raise _unusable(error, str(path)) from error
    except sqlite3.DatabaseError as error:
        raise UsageError(f"this is no index of licet, or it is damaged: {error}",
                         where=str(path)) from error  # fmt: skip
    finally:
        connection.close()


def _unusable(error: sqlite3.OperationalError, where: str) -> UsageError:
    """What stands in the way of a file that may well be an index."""
    code = error.sqlite_errorcode & 0xFF  # the rest says more than people need
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UsageError("another program is writing to the index", where=where,
                          hint="wait until it is done")  # fmt: skip
    if code == sqlite3.SQLITE_ERROR:
        return UsageError(f"this is no index of licet, or it is damaged: {error}", where=where)
    return UsageError(f"the index cannot be used: {error}", where=where)


class Index:
    """A portfolio: documents with their reviews, clauses, obligations and dates.

    Args:
        connection: An open database.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.db = connection
        self.db.row_factory = sqlite3.Row
        self.db.create_function("folded", 1, str.casefold, deterministic=True)

    def prepare(self, where: str) -> None:
        """Make the tables, or refuse a file that has others.

        Raises:
            UsageError: It is no index, or a later version's.
        """
        version = int(self.db.execute("PRAGMA user_version").fetchone()[0])
        tables = self.db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if version > VERSION or (version == 0 and tables):
            raise UsageError("this is no index of licet, or a later version's", where=where)
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA synchronous = NORMAL")
        if version == 0:
            text = resources.files("licet.app.portfolios").joinpath("schema.sql").read_text("utf-8")
            self.db.executescript(text)
            self.db.execute(f"PRAGMA user_version = {VERSION}")

    def known(self) -> Mapping[str, tuple[str, str]]:
        """For each document reviewed without a problem, its digest and the settings."""
        rows = self.db.execute("SELECT name, sha256, settings FROM documents WHERE problem = ''")
        return {row["name"]: (row["sha256"], row["settings"]) for row in rows}

    def keep_only(self, names: Iterable[str]) -> int:
        """Forget documents that are no longer there; how many."""
        there = set(names)
        gone = [r[0] for r in self.db.execute("SELECT name FROM documents") if r[0] not in there]
        self.db.executemany("DELETE FROM documents WHERE name = ?", [(name,) for name in gone])
        return len(gone)

    def put(self, line: Mapping[str, Any]) -> None:
        """Keep what came of one document, in place of what was known of it."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            self._put(line)
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def _put(self, line: Mapping[str, Any]) -> None:
        review = line.get("review") or {}
        self.db.execute("DELETE FROM documents WHERE name = ?", (line["file"],))
        cursor = self.db.execute(
            "INSERT INTO documents (name, sha256, settings, format, words, problem, as_of, review)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                line["file"], line["sha256"], line["settings"],
                review.get("document", {}).get("format", ""), line.get("words", 0),
                line.get("problem", ""), review.get("as_of", ""),
                json.dumps(review, ensure_ascii=False),
            ),
        )  # fmt: skip
        document = cursor.lastrowid
        self._many("parties", document, ("name", "called"), line.get("parties", ()))
        self._many("clauses", document, ("section", "heading", "starts", "ends", "words"),
                   line.get("clauses", ()))  # fmt: skip
        self._many(
            "findings", document, ("rule", "family", "severity", "section", "problem", "law"),
            (
                (f["rule"], f["family"], f["severity"],
                 ", ".join(dict.fromkeys(s["section"] for s in f["spans"])), f["message"],
                 (f["law"] or {}).get("rule", ""))
                for f in review.get("findings", ())
            ),
        )  # fmt: skip
        self._many(
            "obligations", document, ("bearer", "act", "kind", "due", "section"),
            (
                (o["bearer"], o["act"], o["kind"], o["due"], o["span"]["section"])
                for o in review.get("obligations", ())
            ),
        )  # fmt: skip
        self._many(
            "dates",
            document,
            ("day", "kind", "says", "reckoned"),
            ((d["day"], d["kind"], d["says"], d["reckoned"]) for d in review.get("dates", ())),
        )
        self._many(
            "facts", document, ("name", "value"),
            ((n, json.dumps(v, ensure_ascii=False)) for n, v in review.get("facts", {}).items()),
        )  # fmt: skip

    def _many(
        self, table: str, document: int | None, columns: tuple[str, ...], rows: Iterable[Any]
    ) -> None:
        marks = ", ".join("?" * (len(columns) + 1))
        statement = f"INSERT INTO {table} (document, {', '.join(columns)}) VALUES ({marks})"  # noqa: S608 (our own names)
        self.db.executemany(statement, [(document, *row) for row in rows])

    def rows(self, statement: str, values: Iterable[Any] = ()) -> list[Row]:
        """What a statement of ours finds."""
        bound = (v.encode("utf-8", "replace").decode() if isinstance(v, str) else v for v in values)
        return [dict(row) for row in self.db.execute(statement, tuple(bound))]

    def documents(self) -> list[Row]:
        """Every document with its findings counted by severity."""
        return self.rows(
            "SELECT d.name, d.format, d.words, d.problem, d.as_of,"
            " sum(f.severity = 'block') AS block, sum(f.severity = 'high') AS high,"
            " sum(f.severity = 'medium') AS medium, sum(f.severity = 'low') AS low,"
            " (SELECT group_concat(p.name, '; ') FROM parties p WHERE p.document = d.id) AS parties"
            " FROM documents d LEFT JOIN findings f ON f.document = d.id"
            " GROUP BY d.id ORDER BY d.name"
        )

    def reviews(self) -> Iterator[tuple[str, str]]:
        """Name and review (as JSON) of each document, in order of names."""
        for row in self.db.execute(
            "SELECT name, review FROM documents WHERE problem = '' ORDER BY name"
        ):
            yield row["name"], row["review"]

    def findings(self, *, rule: str = "", severity: tuple[str, ...] = ()) -> list[Row]:
        """Findings, of a rule or a severity or all."""
        return self.rows(
            "SELECT d.name, f.rule, f.severity, f.family, f.section, f.problem, f.law"
            " FROM findings f JOIN documents d ON d.id = f.document"
            " WHERE (? = '' OR f.rule = ? COLLATE NOCASE)"
            " AND (? = '[]' OR f.severity IN (SELECT value FROM json_each(?)))"
            " ORDER BY d.name, f.rowid",
            (rule, rule, json.dumps(severity), json.dumps(severity)),
        )

    def dates(self, *, since: str = "", until: str = "9999") -> list[Row]:
        """Days that matter, in order; both ends are inclusive, ISO 8601."""
        return self.rows(
            "SELECT t.day, t.kind, t.says, t.reckoned, d.name, d.sha256"
            " FROM dates t JOIN documents d ON d.id = t.document"
            " WHERE t.day >= ? AND t.day <= ? ORDER BY t.day, d.name, t.rowid",
            (since, until),
        )

    def obligations(self, *, bearer: str = "") -> list[Row]:
        """What has to be done, of a party or of all."""
        return self.rows(
            "SELECT d.name, o.bearer, o.act, o.kind, o.due, o.section"
            " FROM obligations o JOIN documents d ON d.id = o.document"
            " WHERE ? = '' OR instr(folded(o.bearer), folded(?)) ORDER BY d.name, o.rowid",
            (bearer, bearer),
        )

    def with_party(self, name: str) -> list[Row]:
        """Agreements with a party whose name, or what it is called by, has these words."""
        return self.rows(
            "SELECT DISTINCT d.name, p.name AS party, p.called FROM parties p"
            " JOIN documents d ON d.id = p.document"
            " WHERE instr(folded(p.name), folded(?)) OR instr(folded(p.called), folded(?))"
            " ORDER BY d.name, p.rowid",
            (name, name),
        )

    def with_words(self, words: str, *, most: int = 1000) -> list[Row]:
        """Clauses that have all these words, the best first; a phrase stands in quotes."""
        asked = _asked(words)
        if not asked:
            raise UsageError("there is no word to look for", where=words)
        return self.rows(
            "SELECT d.name, c.section, c.heading, c.starts, c.ends, c.words"
            " FROM clause_words w JOIN clauses c ON c.id = w.rowid"
            " JOIN documents d ON d.id = c.document"
            " WHERE clause_words MATCH ? ORDER BY bm25(clause_words), c.id LIMIT ?",
            (asked, most),
        )


def _asked(words: str) -> str:
    """Words and phrases for FTS5, each quoted, so that none is an operator.

    >>> _asked('"switch off" remote OR')
    '"switch off" "remote" "OR"'
    """
    parts: list[str] = []
    clean = "".join(c if c.isprintable() else " " for c in words)
    for number, part in enumerate(clean.split('"')):
        found = [part] if number % 2 else part.split()
        parts += [p.strip() for p in found if any(c.isalnum() for c in p)]
    return " ".join(f'"{p}"' for p in parts)
