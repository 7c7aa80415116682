# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of a Word file, unpacked within bounds and parsed without entities."""

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from lxml import etree

from licet.terms import UnreadableError
from licet.text.limits import Limits

__all__ = ["Package", "W", "attribute", "is_word", "open_package", "unpacked"]

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_LOOSE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
CHUNK = 1 << 20
LOCKED = 0x1


def attribute(element: etree._Element, name: str) -> str:
    """An attribute in Word's own namespace; empty if it is not there."""
    return element.get(W + name) or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """The XML parts that matter, by what they are."""

    body: etree._Element
    parts: Mapping[str, tuple[etree._Element, ...]]
    """`styles`, `numbering`, `comments`, `footnotes`, `endnotes`, `header`, `footer`."""
    main: str = "word/document.xml"
    """Name of the part that the body stands in."""
    strict: bool = False
    """Whether it is in the strict form of the standard; it is read in the ordinary one."""


def is_word(data: bytes) -> bool:
    """Whether a zip archive says that it is a Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(name.startswith("word/") for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        # `zipfile` raises the last for a compression or a version it does not know.
        return False


def open_package(data: bytes, *, limits: Limits) -> Package:
    """Unpack a Word file.

    Raises:
        UnreadableError: It is cut off, locked, a bomb, or has no document in it.
    """
    with unpacked(data) as archive:
        return _package(archive, limits)


@contextmanager
def unpacked(data: bytes) -> Iterator[zipfile.ZipFile]:
    """A Word file as an archive.

    Raises:
        UnreadableError: It is cut off or damaged, here or where the archive is used.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except (
        zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError,
        ValueError, KeyError,
    ) as error:  # fmt: skip
        raise UnreadableError(
            "the Word file is damaged or cut off", hint="open it in Word and save it again"
        ) from error


def _package(archive: zipfile.ZipFile, limits: Limits) -> Package:
    entries = {entry.filename: entry for entry in archive.infolist()}
    if len(entries) > limits.entries:
        raise UnreadableError(f"the Word file has more than {limits.entries:,} parts")
    reader = _Reader(archive=archive, entries=entries, limits=limits)
    main = next(
        (target for kind, target in reader.links("") if kind == "officeDocument"),
        "word/document.xml",
    )
    root = reader.parsed(main)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise UnreadableError("there is no document in this Word file")
    parts: dict[str, list[etree._Element]] = {}
    for kind, target in reader.links(main):
        if kind in ("styles", "numbering", "comments", "footnotes", "endnotes", "header", "footer"):
            part = reader.parsed(target)
            if part is not None:
                parts.setdefault(kind, []).append(part)
    return Package(
        body=body, parts={kind: tuple(found) for kind, found in parts.items()}, main=main,
        strict=reader.strict,
    )  # fmt: skip


@dataclass(slots=True, kw_only=True)
class _Reader:
    """Reads parts, and counts what they unpack to."""

    archive: zipfile.ZipFile
    entries: Mapping[str, zipfile.ZipInfo]
    limits: Limits
    unpacked: int = 0
    strict: bool = False

    def parsed(self, name: str) -> etree._Element | None:
        """A part as XML; `None` if it is not there."""
        entry = self.entries.get(name)
        if entry is None:
            return None
        if entry.flag_bits & LOCKED:
            raise UnreadableError("the Word file is locked with a password", hint="save it without")
        data = self._read(entry)
        if b"<!DOCTYPE" in data[:4096] or b"<!ENTITY" in data:
            raise UnreadableError("the Word file declares entities, which no Word document does")
        if _STRICT.encode() in data[:8192]:
            data = data.replace(_STRICT.encode(), _LOOSE.encode())
            self.strict = True
        try:
            return etree.fromstring(data, _parser())
        except etree.XMLSyntaxError as error:
            raise UnreadableError(
                f"the part `{name[:80]}` of the Word file is not XML",
                hint="open it in Word and save it again",
            ) from error

    def _read(self, entry: zipfile.ZipInfo) -> bytes:
        """A part, chunk by chunk: the size an archive states may be a lie."""
        chunks = []
        with self.archive.open(entry) as file:
            while chunk := file.read(CHUNK):
                self.unpacked += len(chunk)
                if self.unpacked > self.limits.unpacked:
                    raise UnreadableError(
                        f"the Word file unpacks to more than {self.limits.unpacked:,} bytes"
                    )
                chunks.append(chunk)
        return b"".join(chunks)

    def links(self, name: str) -> Iterator[tuple[str, str]]:
        """Kind and target of what a part refers to inside the file."""
        folder, base = posixpath.split(name)
        root = self.parsed(posixpath.join(folder, "_rels", f"{base}.rels"))
        for link in root.iter(_RELATIONSHIP) if root is not None else ():
            if link.get("TargetMode") != "External":
                target = link.get("Target") or ""
                whole = target[1:] if target.startswith("/") else posixpath.join(folder, target)
                yield (link.get("Type") or "").rsplit("/", 1)[-1], posixpath.normpath(whole)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
