# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Redlines of two Word files, and changes accepted or rejected: files in, records out."""

import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from licet.app.opening import bytes_of
from licet.app.plain import plain
from licet.terms import UnreadableError, UsageError
from licet.text.formats.docx_package import is_word
from licet.text.redline import COVER, Change, ChangeKind, CommentFate, Redlined

__all__ = ["check_author", "check_kind", "counted", "redline_json", "render", "word_bytes"]

_OLE = b"\xd0\xcf\x11\xe0"
_KINDS = (".docx", ".docm", ".dotx", ".dotm")
_NO_XML = re.compile("[\x00-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FATES = {
    CommentFate.BROUGHT: "brought over from the new file",
    CommentFate.GONE: "gone in the new file; it stays",
    CommentFate.EXPLAINS: "what the change means",
}
WIDE = 160
"""Characters of a change that are shown to a person; JSON has them all."""


def word_bytes(path: Path) -> bytes:
    """The bytes of a Word file.

    Raises:
        UsageError: It is not there, or of another format.
        UnreadableError: It is an old or a locked Word file.
    """
    data = bytes_of(path)
    if data.startswith(_OLE):
        raise UnreadableError(
            "this is an old or a locked Word file", where=str(path),
            hint="save it as .docx without a password",
        )  # fmt: skip
    named = path.suffix.lower() in _KINDS
    if not data.startswith(b"PK") or not (is_word(data) or (named and b"word/" in data)):
        raise UsageError(
            "a redline needs two Word files (.docx), and this is none", where=str(path),
            hint="`licet compare` compares text, Markdown, HTML and PDF as well",
        )  # fmt: skip
    return data


def check_kind(out: Path, old: Path) -> None:
    """The result is a Word file of the same kind as the one that is marked, macros or not.

    Raises:
        UsageError: Its name says otherwise.
    """
    kind = old.suffix.lower() if old.suffix.lower() in _KINDS else ".docx"
    if out.suffix.lower() != kind:
        raise UsageError(f"the result is a {kind} file, as the old one is", where=str(out),
                         hint=f"end its name in {kind}")  # fmt: skip


def check_author(name: str) -> None:
    """Changes are shown as somebody's.

    Raises:
        UsageError: The name is empty, or has a character that no Word file can hold.
    """
    if not name.strip() or _NO_XML.search(name):
        raise UsageError("this is no name of an author", where=repr(name),
                         hint="say --author with a person's name")  # fmt: skip


def counted(changes: tuple[Change, ...]) -> Mapping[ChangeKind, int]:
    """How many changes there are of each kind, the kinds in their order."""
    found = Counter(change.kind for change in changes)
    return {kind: found[kind] for kind in ChangeKind if found[kind]}


def redline_json(redlined: Redlined, *, old: str, new: str, out: str | None) -> dict[str, Any]:
    """What a redline holds, for programs.

    Args:
        redlined: The redline.
        old: Name of the file that was marked.
        new: Name of the later version.
        out: Where it was written; `None` if it was not.
    """
    return {
        "old": old,
        "new": new,
        "written": out,
        "counts": {str(kind): count for kind, count in counted(redlined.changes).items()},
        "changes": [
            {
                "kind": str(one.kind), "part": one.part, "paragraph": one.paragraph,
                "section": one.section, "old": one.old, "new": one.new,
                "tracked_by": one.tracked_by,
            }
            for one in redlined.changes
        ],
        "comments": [
            {"fate": str(one.fate), "author": one.author, "date": one.date, "words": one.words,
             "at": one.at}
            for one in redlined.comments
        ],
        "left": list(redlined.left),
    }  # fmt: skip


def render(redlined: Redlined) -> str:
    """What changed, for a person: place, kind, then the words that went and those that came."""
    lines: list[str] = []
    for one in redlined.changes:
        named = "" if one.section == COVER else "section "
        section = f"{named}{plain(one.section)}, " if one.section else ""
        where = "" if one.part == "body" else f"{one.part}, "
        tracked = f", tracked by {plain(one.tracked_by)}" if one.tracked_by else ""
        lines.append(f"{where}{section}paragraph {one.paragraph}: {_named(one.kind)}{tracked}")
        same = one.kind is ChangeKind.FORMATTED
        lines += [f"  - {_short(one.old)}"] if one.old and not same else []
        lines += [f"  {' ' if same else '+'} {_short(one.new)}"] if one.new else []
    for note in redlined.comments:
        lines.append(f"comment by {plain(note.author)}: {_FATES[note.fate]}")
        lines += [f"  on {_short(note.at)}"] if note.at.strip() else []
        lines += [f"  {_short(note.words)}"] if note.words.strip() else []
    lines += [f"not tracked: {plain(said)}" for said in redlined.left]
    return "\n".join(lines) if lines else "nothing changed"


def _named(kind: ChangeKind) -> str:
    return str(kind).replace("-", " ")


def _short(words: str) -> str:
    said = plain(" ".join(words.split()))
    return said if len(said) <= WIDE else f"{said[: WIDE - 1]}…"
