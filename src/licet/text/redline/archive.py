# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A Word file with some of its parts replaced, and comments added to it.

Source: ECMA-376 part 2 (packages): a new part needs its content type and a relationship.
"""

import io
import posixpath
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml import etree

from licet.terms import UnreadableError
from licet.text.formats.docx_package import W, attribute, unpacked
from licet.text.limits import Limits
from licet.text.redline.runs import Author

__all__ = ["Remark", "commented", "highest", "rewritten"]

_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LINKS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MADE = (1980, 1, 1, 0, 0, 0)
"""Date of a new part: the same input gives the same bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment, by its number in the file."""

    number: str
    words: str


def rewritten(data: bytes, parts: Mapping[str, bytes], *, limits: Limits) -> bytes:
    """The archive with these parts in place of its own, others unchanged, new ones at the end.

    Raises:
        UnreadableError: Another part is damaged, or they unpack to too much.
    """
    made = io.BytesIO()
    with unpacked(data) as old, zipfile.ZipFile(made, "w") as new:
        if sum(entry.file_size for entry in old.infolist()) > limits.unpacked:
            raise UnreadableError(f"the Word file unpacks to more than {limits.unpacked:,} bytes")
        for entry in old.infolist():
            content = parts.get(entry.filename)
            new.writestr(
                entry, old.read(entry) if content is None else content,
                compress_type=entry.compress_type,
            )  # fmt: skip
        for name in sorted(set(parts) - set(old.namelist())):
            new.writestr(zipfile.ZipInfo(name, _MADE), parts[name], zipfile.ZIP_DEFLATED)
    return made.getvalue()


def commented(
    data: bytes, main: str, remarks: Sequence[Remark], author: Author
) -> Mapping[str, bytes]:
    """The parts that change when comments are added: the comments, their link, their type.

    Raises:
        UnreadableError: The comments of the file are damaged.
    """
    with unpacked(data) as archive:
        folder, base = posixpath.split(main)
        links_name = posixpath.join(folder, "_rels", f"{base}.rels")
        links = _part(archive, links_name, f'<Relationships xmlns="{_LINKS}"/>')
        name = _linked(links, folder)
        parts: dict[str, bytes] = {}
        if name is None:
            name = posixpath.join(folder, _free(archive, folder))
            _link(links, name)
            parts[links_name] = _bytes(links)
            types = _part(archive, "[Content_Types].xml", f'<Types xmlns="{_TYPES}"/>')
            etree.SubElement(
                types, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=_CONTENT
            )
            parts["[Content_Types].xml"] = _bytes(types)
        comments = _part(archive, name, f'<w:comments xmlns:w="{W[1:-1]}"/>')
    for remark in remarks:
        comments.append(_comment(remark, author))
    parts[name] = _bytes(comments)
    return parts


def _part(archive: zipfile.ZipFile, name: str, empty: str) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(archive.read(name), parser)
    except KeyError:
        return etree.fromstring(empty, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError(f"the part `{name[:80]}` of the Word file is not XML") from error


def _linked(links: etree._Element, folder: str) -> str | None:
    for link in links:
        if (link.get("Type") or "").endswith("/comments"):
            target = link.get("Target") or ""
            return target[1:] if target.startswith("/") else posixpath.join(folder, target)
    return None


def _free(archive: zipfile.ZipFile, folder: str) -> str:
    names = set(archive.namelist())
    tried = ("comments.xml", *(f"comments{n}.xml" for n in range(1, 1000)))
    return next(name for name in tried if posixpath.join(folder, name) not in names)


def _link(links: etree._Element, name: str) -> None:
    used = {link.get("Id") for link in links}
    free = next(i for n in range(1, len(used) + 2) if (i := f"rIdC{n}") not in used)
    etree.SubElement(
        links, f"{{{_LINKS}}}Relationship", Id=free, Type=_KIND, Target=f"/{name}"
    )  # fmt: skip


def _comment(remark: Remark, author: Author) -> etree._Element:
    comment = etree.Element(f"{W}comment")
    for key, value in (("id", remark.number), ("author", author.name), ("date", author.date),
                       ("initials", author.name[:1].upper())):  # fmt: skip
        comment.set(W + key, value)
    for line in remark.words.split("\n"):
        run = etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r")
        text = etree.SubElement(run, f"{W}t")
        text.text = line
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return comment


def _bytes(part: etree._Element) -> bytes:
    return etree.tostring(
        part.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )


def highest(root: etree._Element, tags: Sequence[str]) -> int:
    """The highest number any element of these kinds has."""
    found = (attribute(e, "id") for tag in tags for e in root.iter(W + tag))
    return max((int(i) for i in found if i.isdecimal()), default=0)
