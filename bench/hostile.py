# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Read 200 broken and hostile files; print what came of them: `python bench/hostile.py`.

Every file is made here: mutations of small valid documents, and files built to hurt.
"""

import io
import random
import resource
import sys
import time
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from licet.terms import UnreadableError
from licet.text import Marks, read
from licet.text.read import UNFORESEEN

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests" / "text"))

from word_cases import case, package, word

TOTAL = 200
PAGE = (
    "<html><head><title>t</title></head><body><h1>Deal</h1><ol type=a><li>You pay"
    "<li>You may copy</ol><table><tr><td>fee<td>5</table><p>End.</p></body></html>"
)
MARKDOWN = "---\na: 1\n---\n# Deal\n\n1. You pay\n   - monthly\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
TEXT = "1. DEAL\n\nYou may copy the weights.\n\n(a) You pay.\n\n(b) You tell us.\n" * 5


def pdf(content: bytes, *, more: bytes = b"", trailer: bytes = b"", objects: int = 0) -> bytes:
    """A one-page PDF with this content stream."""
    packed = zlib.compress(content)
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        *([more] if more else []),
        *(b"<< /A %d >>" % n for n in range(objects)),
    ]
    out, places = bytearray(b"%PDF-1.5\n"), []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer << /Size %d /Root 1 0 R %s >>\n" % (len(parts) + 1, trailer)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


SHOWN = b"BT /F1 12 Tf 72 700 Td (You may copy the weights for a fee.) Tj ET"


def locked() -> bytes:
    """A PDF whose owner set a password we do not have."""
    key = b"<" + b"ab" * 32 + b">"
    encrypt = b"<< /Filter /Standard /V 1 /R 2 /O %s /U %s /P -4 >>" % (key, key)
    return pdf(SHOWN, more=encrypt, trailer=b"/Encrypt 6 0 R /ID [<00><00>]")


def bomb(*, size: int, name: str = "word/document.xml") -> bytes:
    """A Word file of which one part unpacks to `size` bytes."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open(name, "w", force_zip64=True) as file,
    ):
        for _ in range(size >> 20):
            file.write(b" " * (1 << 20))
    return out.getvalue()


def liar() -> bytes:
    """The bomb, with a size of ten bytes in its directory."""
    data = bytearray(bomb(size=400 << 20))
    at = data.rfind(b"PK\x01\x02")
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    return bytes(data)


def entities() -> bytes:
    """A Word file with an entity bomb."""
    lines = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    return rewritten(f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e0 "x">{lines}]><d>&e11;</d>')


def rewritten(xml: str, name: str = "word/document.xml") -> bytes:
    """A Word file with one part replaced or added."""
    source, out = zipfile.ZipFile(io.BytesIO(word(case(1).paragraphs))), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for old in source.namelist():
            archive.writestr(old, xml if old == name else source.read(old))
        if name not in source.namelist():
            archive.writestr(name, xml)
    return out.getvalue()


def many_parts() -> bytes:
    """A Word file of 30,000 parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for number in range(30_000):
            archive.writestr(f"word/{number}.xml", b"")
    return out.getvalue()


def built() -> Iterator[tuple[str, bytes]]:
    """Files made to hurt."""
    plain = word(case(2).paragraphs)
    yield "bomb.docx", bomb(size=1 << 30)
    yield "liar.docx", liar()
    yield "entities.docx", entities()
    yield "many.docx", many_parts()
    yield "names.docx", rewritten("<a/>", name="../../../../tmp/escape.xml")
    yield "cut.docx", plain[: len(plain) // 2]
    yield "deep.docx", package("<w:sdt><w:sdtContent>" * 20_000)
    yield "deep-closed.docx", package("<w:tbl><w:tr><w:tc>" * 90 + "</w:tc></w:tr></w:tbl>" * 90)
    yield "wide.docx", package("<w:p><w:r><w:t>word </w:t></w:r></w:p>" * 50_000)
    yield "nested.docx", rewritten("", name="word/inner.docx")
    yield "empty.docx", package("")
    yield "external.html", b"<!DOCTYPE html SYSTEM 'file:///etc/passwd'><html><body>a word</html>"
    yield "deep.html", b"<html><body>" + b"<div>" * 100_000 + b"words"
    yield "lists.html", b"<html><body>" + b"<ol><li>x" * 100_000
    yield "tables.html", b"<html><body>" + b"<table><tr><td>x" * 20_000
    yield "attributes.html", b"<html><body " + b"a=1 " * 500_000 + b">words"
    yield "entity.html", b"<html><body>" + b"&nbsp;&lt;&#0;&#xD800;&#x110000;" * 50_000 + b"words"
    yield "script.html", b"<html><body><script>" + b"x" * 5_000_000 + b"</script>words"
    yield "big.txt", b"word " * 40_000_000
    yield "long-line.txt", b"word " * 1_000_000
    yield "nul.txt", b"\x00" * 1_000_000
    yield "nuls-between.txt", TEXT.replace(" ", " \x00").encode()
    yield "wide.txt", TEXT.encode("utf-16")
    yield "wide-no-mark.txt", TEXT.encode("utf-16-le")
    yield "utf-32.txt", TEXT.encode("utf-32")
    yield "noise.txt", random.Random(1).randbytes(1_000_000)
    yield "high.txt", bytes(range(128, 256)) * 20_000
    yield "brackets.md", b"[" * 100_000
    yield "images.md", b"![a](" * 50_000
    yield "stars.md", b"*a _b " * 50_000
    yield "quotes.md", b">" * 50_000 + b" words"
    yield "lists.md", b"".join(b" " * n + b"- x\n" for n in range(2_000))
    yield "table.md", b"|a" * 2_000 + b"|\n" + b"|-" * 2_000 + b"|\n" + b"|b" * 2_000 + b"|\n"
    yield "ticks.md", b"".join(b"`" * n + b" " for n in range(1_500))
    yield "locked.pdf", locked()
    yield "objects.pdf", pdf(SHOWN, objects=300_000)
    yield "content.pdf", pdf(b"q " * 200_000_000)
    yield "characters.pdf", pdf(b"BT /F1 1 Tf " + b"(word word word) Tj " * 300_000 + b"ET")
    yield "scan.pdf", pdf(b"0 0 612 792 re f")
    yield "pages.pdf", pdf(SHOWN).replace(b"/Count 1", b"/Count 999999999")
    yield "loop.pdf", pdf(SHOWN).replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]")
    yield "archive.zip", bomb(size=1 << 20, name="a.txt")
    yield "empty.txt", b""
    yield "only-mark.txt", b"\xef\xbb\xbf"


def mutated(chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """Valid files with bytes changed, taken out, doubled or cut off."""
    valid = (
        ("a.docx", word(case(3).paragraphs)), ("b.pdf", pdf(SHOWN)), ("c.html", PAGE.encode()),
        ("d.md", MARKDOWN.encode()), ("e.txt", TEXT.encode()),
    )  # fmt: skip
    while True:
        for name, data in valid:
            yield name, changed(bytearray(data), chance)


def changed(data: bytearray, chance: random.Random) -> bytes:
    """A few random changes."""
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(data) or 1), chance.randint(1, 40)
        match chance.randint(0, 3):
            case 0:
                data[at : at + length] = chance.randbytes(length)
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = data[at : at + length] * chance.randint(1, 50)
            case _:
                del data[max(at, len(data) // 2) :]
    return bytes(data)


def main() -> None:
    """Read them all and print the figures."""
    files = list(built())
    more = mutated(random.Random(20261124))
    files += [next(more) for _ in range(TOTAL - len(files))]
    seen: Counter[str] = Counter()
    slowest = (0.0, "")
    for number, (name, data) in enumerate(files):
        begun = time.perf_counter()
        seen[outcome(data, name, list(Marks)[number % 3])] += 1
        slowest = max(slowest, (time.perf_counter() - begun, name))
        if "-v" in sys.argv:
            print(f"{time.perf_counter() - begun:7.2f} s  {name}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    own = sum(len(data) for _, data in files) / 2**20
    print(f"files {len(files)}: {seen['read']} read, {seen['error']} one clear error")
    print(f"tracebacks {seen['traceback']}, errors caught by the last net {seen['unforeseen']}")
    print(f"slowest {slowest[0]:.2f} s ({slowest[1]}), peak memory {peak:.0f} MiB")
    print(f"of that the files themselves {own:.0f} MiB")


def outcome(data: bytes, name: str, marks: Marks) -> str:
    """What reading the file came to."""
    try:
        read(data, name=name, marks=marks)
    except UnreadableError as error:
        if "-v" in sys.argv:
            print("   ", error.problem, "|", error.hint, repr(error.__cause__)[:120])
        return "unforeseen" if error.problem == UNFORESEEN else "error"
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")
        return "traceback"
    return "read"


if __name__ == "__main__":
    main()
