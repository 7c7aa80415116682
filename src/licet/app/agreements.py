# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Agreement files: read, one or a folder of them, and written."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from licet.app.opening import bytes_of
from licet.library.clauses import completed
from licet.terms import Agreement, DecodeError, UsageError
from licet.terms.decode import decode_json, decode_toml, encode_json

__all__ = [
    "ACCEPTED", "agreement_in", "agreements_in", "as_json", "named", "written_agreement_in",
]  # fmt: skip

ACCEPTED = (".toml", ".json")


def agreement_in(path: Path) -> Agreement:
    """One agreement file, TOML or JSON by its ending, with the rules of its wordings.

    Raises:
        UsageError: It cannot be read.
        DecodeError: It is no agreement; the place in it is given.
    """
    with named(path):
        return completed(written_agreement_in(path))


@contextmanager
def named(path: Path) -> Iterator[None]:
    """Have what is wrong within an agreement name its file, too."""
    try:
        yield
    except DecodeError as error:
        if error.where.startswith(str(path)):
            raise
        where = f"{path}: {error.where}" if error.where else str(path)
        raise DecodeError(error.problem, where=where, hint=error.hint) from None


def written_agreement_in(path: Path) -> Agreement:
    """One agreement file as it is written: nothing that follows from its wordings is put in.

    Raises:
        UsageError: It cannot be read.
        DecodeError: It is no agreement; the place in it is given.
    """
    if path.suffix not in ACCEPTED:
        raise UsageError(
            "an agreement file ends in .toml or .json", where=str(path),
            hint="`licet schema` says what stands in one; a document is read by `licet read`",
        )  # fmt: skip
    try:
        text = bytes_of(path).decode("utf-8-sig")  # some editors begin with a mark
    except UnicodeDecodeError as error:
        raise UsageError("the file is not UTF-8 text", where=str(path)) from error
    decode = decode_toml if path.suffix == ".toml" else decode_json
    return decode(Agreement, text, where=str(path))


def agreements_in(paths: Iterable[Path]) -> tuple[Agreement, ...]:
    """The agreements of files and folders, each once.

    Raises:
        UsageError: There is none, or a file cannot be read.
        DecodeError: A file is no agreement, or two have one id.
    """
    found: dict[str, tuple[Agreement, Path]] = {}
    for path in _files(paths):
        agreement = agreement_in(path)
        if agreement.id in found:
            other = found[agreement.id][1]
            raise DecodeError(
                f"`{agreement.id}` is the id of `{other}`, too", where=str(path),
                hint="an agreement is told from others by its id",
            )  # fmt: skip
        found[agreement.id] = (agreement, path)
    return tuple(agreement for agreement, _ in found.values())


def _files(paths: Iterable[Path]) -> Iterable[Path]:
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        inside = sorted(p for p in path.rglob("*") if p.suffix in ACCEPTED and p.is_file())
        if not inside:
            raise UsageError("there is no agreement file in this folder", where=str(path),
                             hint="agreement files end in .toml or .json")  # fmt: skip
        yield from inside


def as_json(agreement: Agreement) -> str:
    """The agreement, with its standing, as a file that reads back to the same."""
    return encode_json(Agreement, agreement)
