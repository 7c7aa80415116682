# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What hangs below what: paragraphs and numbers, read in order, become nodes of a tree."""

import re
from collections.abc import Sequence

from licet.terms.documents import ClauseKind
from licet.text.segmenting.blocks import Paragraph
from licet.text.segmenting.definitions import defines
from licet.text.segmenting.headings import clean_heading, is_heading, leading_heading
from licet.text.segmenting.markers import Marker, schedule_at
from licet.text.segmenting.paragraphs import continues
from licet.text.segmenting.reader import PLAIN, TITLE_WITHIN, Reader
from licet.text.segmenting.schedules import is_listed, names_document
from licet.text.segmenting.sequence import place, succeeds
from licet.text.segmenting.state import Level, Node, Outline

__all__ = ["outline"]

_RECITALS = re.compile(
    r"(?:recitals?|background|w\s*i\s*t\s*n\s*e\s*s\s*s\s*e\s*t\s*h|whereas|premises|"
    r"preliminary statements?|background and recitals)",
    re.IGNORECASE,
)
_SIGNATURE = re.compile(
    r"\s*(?:IN WITNESS|In Witness|In witness|SIGNATURE PAGE|Signature Page|"
    r"EXECUTED (?:as|AS|by|BY)\b|AS WITNESS|/s/|By:\s)"
)
_SIGNED = re.compile(r"\bBy:?\s*(?:/s/|_{3,}|$)|^/s/")
_WHEREAS = re.compile(r"\s*(?:WHEREAS|Whereas)\b")
_THEREFORE = re.compile(r"\s*(?:NOW|Now),?\s+(?:THEREFORE|Therefore|therefore)\b")
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,?$")
_BULLET = re.compile(r"[*•-]\s+")
_RULE = re.compile(r"[-=_*~\s]{3,}")
_FILING = re.compile(r"Exhibit \d{1,2}\.\d{1,3}.*")
_LEVELS = 12
"""Levels of headings that are told apart; Word has nine of them."""
_KINDS = {"contents": ClauseKind.TABLE, "row": ClauseKind.TABLE, "footnote": ClauseKind.FOOTNOTE}


def outline(text: str, paragraphs: Sequence[Paragraph]) -> list[Node]:
    """Nodes in document order; a node's parent stands before it."""
    reader = Reader(text, paragraphs)
    for index in range(len(paragraphs)):
        _read(reader, index)
    return reader.state.nodes


def _read(reader: Reader, index: int) -> None:
    paragraph, state = reader.paragraphs[index], reader.state
    if paragraph.kind in PLAIN:
        kind = _KINDS.get(paragraph.kind, ClauseKind.PARAGRAPH)
        state.add(
            Node(
                kind, paragraph.start, parent=state.top(), limit=paragraph.end,
                furniture=paragraph.kind == "furniture",
            )
        )  # fmt: skip
        return
    bare, reader.bare = reader.bare, None
    if index == reader.named:
        return
    taken = _schedule(reader, index) or _numbered(reader, index)
    if not taken and not _named_below(reader, index, bare):
        _unnumbered(reader, index)
    for marker in reader.candidates[index]:
        if not marker.leads:
            place(state, marker, paragraph)


def _numbered(reader: Reader, index: int) -> bool:
    """Places the numbers a paragraph begins with."""
    state, paragraph = reader.state, reader.paragraphs[index]
    leads = False
    for marker in reader.candidates[index]:
        if not marker.leads or not place(state, marker, paragraph):
            break
        leads = True
    if leads and not reader.text[state.nodes[-1].body : paragraph.end].strip(" .:-–—*_"):
        reader.bare = len(state.nodes) - 1
    return leads


def _named_below(reader: Reader, index: int, bare: int | None) -> bool:
    """Takes a paragraph as the words of a clause whose number stood alone on its line."""
    paragraph, text = reader.paragraphs[index], reader.text
    words = text[paragraph.start : min(paragraph.end, paragraph.start + 60)]
    if bare is None or bare != len(reader.state.nodes) - 1:
        return False
    if _SIGNATURE.match(words) or _WHEREAS.match(words):
        return False
    run = leading_heading(text, paragraph.start, paragraph.end)
    if run is not None:
        reader.state.nodes[bare].heading = run.words
    return True


def _schedule(reader: Reader, index: int) -> bool:
    """Takes a paragraph as the start of a schedule, or as the number the filing gave the text."""
    paragraph, state = reader.paragraphs[index], reader.state
    schedule = schedule_at(reader.text, paragraph.start, paragraph.end)
    if schedule is None or continues(reader.text[max(0, paragraph.start - 60) : paragraph.start]):
        return False
    name, body = schedule
    filing = not state.filing and (
        index < TITLE_WITHIN
        if not (state.numbered or state.prose)
        else bool(_FILING.fullmatch(name))
    )
    if filing:
        state.filing = name
        title = clean_heading(reader.text[body : min(paragraph.end, body + 200)])
        if title and is_heading(title) and not state.titled:
            state.titled = True
            _leaf(state, ClauseKind.TITLE, paragraph, heading=title)
        else:
            _leaf(state, ClauseKind.PARAGRAPH, paragraph)
        return True
    if name == state.filing or not (state.numbered or state.prose):
        return False
    if names_document(reader, index, body):
        _leaf(state, ClauseKind.PARAGRAPH, paragraph)
        return True
    if is_listed(reader, index, name):
        _leaf(state, ClauseKind.TABLE, paragraph)
        return True
    _open_schedule(reader, index, name, body)
    return True


def _open_schedule(reader: Reader, index: int, name: str, body: int) -> None:
    state, paragraph = reader.state, reader.paragraphs[index]
    state.stack.clear()
    state.last.clear()
    kind = ClauseKind.EXHIBIT if name.startswith("Exhibit") else ClauseKind.SCHEDULE
    rest = reader.text[body : min(paragraph.end, body + 200)]
    run = leading_heading(reader.text, body, paragraph.end) if paragraph.end - body > 2 else None
    words = run.words if run else clean_heading(rest) if len(rest) < 120 else ""
    words = words or reader.heading_below(index)
    node = Node(
        kind, paragraph.start, body=body, label=name, join="=", heading=words.strip("()\"“” "),
        limit=paragraph.end,
    )  # fmt: skip
    state.stack.append(Level(node=state.add(node), parent=None, scope="schedule"))
    state.numbered = True


def _unnumbered(reader: Reader, index: int) -> None:
    paragraph, state, text = reader.paragraphs[index], reader.state, reader.text
    words = text[paragraph.start : min(paragraph.end, paragraph.start + 240)]
    if _SIGNATURE.match(words) or (paragraph.end - paragraph.start < 400 and _SIGNED.search(words)):
        _open_signature(state, paragraph)
    elif state.scope() == "signature" and not _restarts(reader, index):
        _plain(reader, index)
    elif _WHEREAS.match(words):
        state.drop(lambda level: level.scope != "recitals" and level.scope != "schedule")
        _leaf(state, ClauseKind.RECITAL, paragraph)
        state.prose = True
    elif len(words) < 60 and _RECITALS.fullmatch(clean_heading(words)):
        state.drop(lambda level: level.scope != "schedule")
        node = Node(
            ClauseKind.RECITAL, paragraph.start, parent=state.top(),
            heading=clean_heading(words), limit=paragraph.end,
        )  # fmt: skip
        state.open_scope(node, "recitals")
    elif _opens_heading(reader, index):
        _heading(reader, index, clean_heading(words), alone=True)
    elif (run := _run_in(reader, index)) is not None:
        _heading(reader, index, run, alone=False)
    else:
        _plain(reader, index)


def _restarts(reader: Reader, index: int) -> bool:
    """Whether a heading below signatures begins another part, numbered from one again."""
    upcoming = reader.leads[index + 1]
    if upcoming is None or not reader.heading_like(index) or upcoming.form == "(x)":
        return False
    near = range(index + 1, min(index + 3, len(reader.paragraphs)))
    return any(r.path[0] == 1 for r in upcoming.readings) and any(
        m is upcoming for i in near for m in reader.candidates[i]
    )


def _run_in(reader: Reader, index: int) -> str | None:
    """The heading an unnumbered paragraph begins with: `Governing Law. These terms …`."""
    paragraph, text = reader.paragraphs[index], reader.text
    start = paragraph.start
    begun = paragraph.end - start >= 60 and (reader.state.prose or reader.state.titled)
    if not begun and not text.startswith(("* ", "**", "#", "- "), start):
        return None
    bullet = _BULLET.match(text, start)
    run = leading_heading(text, bullet.end() if bullet else start, paragraph.end)
    if run is None or run.whole or text[start : run.end].rstrip()[-1:] not in ".:-–—*_":
        return None
    after = text[run.end : min(paragraph.end, run.end + 120)].split()
    if len(after) < 6 or _MONTH.match(after[0]):
        return None
    return run.words if after[0][:1].isalpha() or after[0][:1] in '"“(' else None


def _opens_heading(reader: Reader, index: int) -> bool:
    paragraph = reader.paragraphs[index]
    if not reader.heading_like(index):
        return False
    if paragraph.kind == "heading" or (index == reader.title and not reader.state.titled):
        return True
    if _RULE.fullmatch(reader.text, paragraph.start, paragraph.end):
        return False
    if reader.unfinished(index) or _on_cover(reader, index):
        return False
    return _has_content(reader, index)


def _on_cover(reader: Reader, index: int) -> bool:
    """Whether a line is one of those around the title: names, dates, places."""
    if index < reader.title:
        return True
    early = index < TITLE_WITHIN and not reader.state.prose
    return early and reader.heading_like(max(0, index - 1))


def _has_content(reader: Reader, index: int) -> bool:
    """Whether clauses or running text follow, and not the next line of an address or a table."""
    after = reader.following(index)
    if after is None:
        return False
    if any(m.leads for m in reader.candidates[after]):
        return True
    if index and reader.heading_like(index - 1) and not reader.state.after_heading(index - 1):
        return False
    following = reader.paragraphs[after]
    return following.end - following.start > 60 and not reader.heading_like(after)


def _heading(reader: Reader, index: int, words: str, *, alone: bool) -> None:
    paragraph, state = reader.paragraphs[index], reader.state
    if alone and index == reader.title and not state.titled:
        state.titled = True
        state.last_heading = index
        _leaf(state, ClauseKind.TITLE, paragraph, heading=words)
        return
    state.last_heading = index
    state.titled = True
    following = reader.following(index)
    upcoming = reader.leads[index + 1] if following is not None else None
    direct = alone and upcoming is not None and following is not None and any(
        m is upcoming for m in reader.candidates[following]
    )  # fmt: skip
    node = Node(ClauseKind.HEADING, paragraph.start, heading=words, limit=paragraph.end)
    state.drop_soft()
    if direct and upcoming is not None and _wrap(state, node, upcoming):
        return
    rank = min(paragraph.level, _LEVELS) or (2 if words.isupper() else 3 if alone else 5)
    depth = _heading_depth(state, paragraph.start, alone=alone)
    del state.stack[depth:]
    while state.stack and state.stack[-1].scope == "heading" and state.stack[-1].rank >= rank:
        state.stack.pop()
    node.parent = state.top()
    state.open_scope(node, "heading", rank=rank)


def _wrap(state: Outline, node: Node, upcoming: Marker) -> bool:
    """Puts a heading around the numbered clauses that follow it, if they continue a list."""
    for depth in range(len(state.stack) - 1, -1, -1):
        level = state.stack[depth]
        if level.key and not level.inline and succeeds(level, upcoming):
            del state.stack[depth + 1 :]
            if depth and state.stack[depth - 1].scope == "wrapper":
                del state.stack[depth - 1]
                depth -= 1
            node.parent = state.stack[depth - 1].node if depth else None
            added = state.add(node)
            state.stack.insert(depth, Level(node=added, parent=node.parent, scope="wrapper"))
            level.parent = added
            return True
    return False


def _heading_depth(state: Outline, at: int, *, alone: bool) -> int:
    """How many levels stay open under a new heading without a number.

    A heading run into its paragraph stays inside the numbered clause it stands in. One that
    stands alone leaves the clauses whose numbers do not go on after it.
    """
    base = numbered = 0
    for depth, level in enumerate(state.stack):
        if level.scope == "schedule" or (level.scope in ("heading", "wrapper") and not numbered):
            base = depth + 1
        if not level.major or level.inline:
            continue
        if alone and not state.level_goes_on(level, at):
            if state.restarts(level, at):
                return base
            numbered = depth
            break
        numbered = depth + 1
    if not numbered:
        return base
    while numbered < len(state.stack) and state.stack[numbered].scope == "heading":
        numbered += 1
    return numbered


def _open_signature(state: Outline, paragraph: Paragraph) -> None:
    if state.scope() == "signature":
        _leaf(state, ClauseKind.PARAGRAPH, paragraph)
        return
    state.drop(lambda level: level.scope != "schedule")
    node = Node(ClauseKind.SIGNATURE, paragraph.start, parent=state.top(), limit=paragraph.end)
    state.open_scope(node, "signature")


def _leaf(state: Outline, kind: ClauseKind, paragraph: Paragraph, *, heading: str = "") -> None:
    node = Node(kind, paragraph.start, parent=state.top(), heading=heading, limit=paragraph.end)
    state.leaf = state.add(node)


def _plain(reader: Reader, index: int) -> None:
    """A paragraph without number or heading: own text of the part it stands in."""
    paragraph, state, text = reader.paragraphs[index], reader.state, reader.text
    if _THEREFORE.match(text, paragraph.start, paragraph.end):
        state.drop(lambda level: level.scope != "schedule")
    else:
        _close_lists(reader, index)
    if paragraph.end - paragraph.start > 200:
        state.prose = True
    kind = ClauseKind.PARAGRAPH
    if defines(text, paragraph.start, paragraph.end):
        kind = ClauseKind.DEFINITION
    if not state.stack and not state.numbered and kind is ClauseKind.PARAGRAPH:
        node = Node(ClauseKind.PREAMBLE, paragraph.start, limit=paragraph.end)
        state.open_scope(node, "preamble")
        return
    _leaf(state, kind, paragraph)


def _close_lists(reader: Reader, index: int) -> None:
    """Ends the lists that a paragraph without number does not belong to.

    A paragraph between two items belongs to the first. One after the last item is closing
    language of the part that holds the list, if the item was finished and had no heading.
    """
    state, paragraph = reader.state, reader.paragraphs[index]
    upcoming = reader.leads[index]
    outermost = next((i for i, level in enumerate(state.stack) if level.key), len(state.stack))
    while len(state.stack) > outermost:
        level = state.stack[-1]
        if not level.key or (upcoming is not None and succeeds(level, upcoming)):
            return
        minor = not level.major and not level.titled and len(state.stack) - 1 > outermost
        if not level.inline:
            if not minor or paragraph.indent > level.indent + 1 > 1:
                return
            if not _finished(reader.text, paragraph.start):
                return
        state.stack.pop()


def _finished(text: str, at: int) -> bool:
    before = text[max(0, at - 60) : at].rstrip()
    return before[-1:] in '.;!?)"”' or before.endswith((" and", " or"))
