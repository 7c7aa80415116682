# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whether words are a heading: alone on a line, after a number, or run into a paragraph."""

import re
from itertools import islice
from typing import NamedTuple

__all__ = [
    "RunIn",
    "clean_heading",
    "is_heading",
    "is_title_case",
    "leading_heading",
    "short_heading",
]

_SMALL = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "but",
        "by",
        "for",
        "from",
        "if",
        "in",
        "into",
        "of",
        "on",
        "or",
        "per",
        "than",
        "the",
        "to",
        "upon",
        "via",
        "vs",
        "with",
        "without",
        "under",
        "between",
        "non",
        "de",
        "et",
        "y",
        "und",
        "der",
        "die",
        "van",
    ]
)
_NUMBERED = re.compile(r"\bno\. (?=\d)", re.IGNORECASE)
_STARTERS = (
    "The|This|These|Those|That|Each|Either|Neither|Any|All|Every|No|None|In|If|On|At|By|As|It|"
    "Subject|Except|For|You|Your|We|Our|Upon|During|Unless|Until|When|Where|While|With|Without|"
    "Within|Nothing|Notwithstanding|Both|Such|There|To|Under|After|Before|Following|From|Should|"
    "Licensor|Licensee|Company|Distributor|Supplier|Customer|Client|Provider|Party|Parties|Buyer|"
    "Seller|Consultant|Contractor|Agent|Franchisee|Franchisor|Reseller|Manufacturer|Whenever|A|An"
)
_MARKS = 8
"""Full stops, colons and gaps after which the end of a heading is no longer looked for."""
_MARKUP = "*_#~` \t\u00a0"
_VERB = re.compile(
    r"\b(?:shall|will|is|are|was|were|may|must|agrees?|means?|has|have|can|cannot|does|do|be|"
    r"grants?|includes?|provides?|represents?|warrants?|acknowledges?)\b"
)
_WORD = re.compile(r"[^\W\d_][\w'’.&/-]*")
_NOT_HEADING = re.compile(
    r"^(?:by|name|title|date|its|attn|attention|fax|tel|telephone|phone|email|e-mail|address|"
    r"dated|signed|witness|page|source|signature|print)\b[^a-z]{0,3}(?::|$)|/s/|_{3,}|\.{4,}|@|"
    r"\b(?:inc|llc|l\.l\.c|ltd|corp|co|lp|l\.p|plc|gmbh|n\.v|s\.a|b\.v|ag)\b\.?,?$|"
    r"^(?:and|between|by and between|by|among|if to|with a copy|ladies|gentlemen|dear|re)\b|"
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"\s+(?:\d{1,2},?\s+)?\d{4}|^(?:version|v\.?)\s*\d|^(?:mr|mrs|ms|dr)\.|https?:|^\$|\[\*|\*\*\*",
    re.IGNORECASE,
)
_END_RUN_IN = re.compile(
    r"(?:[.:](?=[\s*_]|[—–]|--)|\s[-–—]{1,2}(?=\s)|[—–]|\s{3,}|(?<=\S)  (?=\S)|\n)"
)
_ENUMERATES = re.compile(r"[;,]\s*(?:and\s+|or\s+)?\(?\w{1,3}\)")
_SUBMARKER = re.compile(r"\s+\(?(?:[a-zA-Z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2})*)$")
"""The number of an item that follows a heading at once: `DEFINITIONS a. …`."""
_STARTS = re.compile(rf"(?:{_STARTERS})\b")
_AFTER_TITLE = re.compile(rf"\s+(?=(?:{_STARTERS})\s+\S)")


class RunIn(NamedTuple):
    """A heading found at the start of a paragraph."""

    words: str
    end: int
    """Offset just after the heading and its punctuation."""
    whole: bool
    """Whether the heading is all there is in the paragraph."""


def clean_heading(words: str) -> str:
    """The words without markup, trailing punctuation or line breaks."""
    words = " ".join(words.split()).strip(_MARKUP)
    return words.strip(_MARKUP + ".:;,-–—=").strip(_MARKUP)


def is_title_case(words: str) -> bool:
    """Every word but the small ones begins with a capital, and there is a real word."""
    found = _WORD.findall(words)
    if not found or not any(len(w) > 2 for w in found):
        return False
    if not found[0][0].isupper():
        return False
    return all(w[0].isupper() or w.casefold() in _SMALL for w in found)


def _is_caps(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return len(letters) >= 3 and all(c.isupper() for c in letters)


def is_heading(line: str) -> bool:
    """Whether a line standing alone reads as a heading: few words, capitals, no sentence."""
    line = line.strip(_MARKUP)
    if not 3 <= len(line) <= 120 or line[-1] in ",;":
        return False
    if _NOT_HEADING.search(line):
        return False
    words = line.split()
    if len(words) > 14 or line[0].isdigit() or line[0] in "\"“'‘([-•":
        return False
    core = clean_heading(line)
    if sum(c.isdigit() for c in core) * 3 > len(core) or ". " in _NUMBERED.sub("", core):
        return False
    return (_is_caps(core) or is_title_case(core)) and len(core) >= 3


def _plausible(words: str) -> bool:
    """Whether the words before a full stop or colon are a heading and not a sentence."""
    words = words.strip(_MARKUP)
    count = len(words.split())
    if not 1 <= count <= 14 or len(words) > 110 or len(words) < 3:
        return False
    if words.endswith((" No", " Nos", " Number")):
        return False
    if not words[0].isalpha() or not words[0].isupper() or _ENUMERATES.search(words):
        return False
    if _NOT_HEADING.search(words):
        return False
    if _is_caps(words) or is_title_case(words):
        return not (_is_caps(words) and count > 12)
    return count <= 7 and not _VERB.search(words) and "," not in words


_AFTER_RUN_IN = re.compile(r"[\"“'‘(\[$\d]|[a-z]{1,3}[.)]\s|[^\W\d_](?<![a-z])")


def leading_heading(text: str, start: int, end: int) -> RunIn | None:
    """The heading a paragraph (or the rest of one after its number) begins with, if any.

    Looks at no more than the first 200 characters.
    """
    window = text[start : min(end, start + 200)]
    offset = len(window) - len(window.lstrip(_MARKUP + "-–—:.)"))
    whole = window[offset:].rstrip(_MARKUP)
    if not whole:
        return None
    bold = re.match(r"[*_]{2,3}([^*_\n]{2,110})[*_]{2,3}[.:]?", window.lstrip())
    if bold and _plausible(bold.group(1).strip(" .:")):
        used = len(window) - len(window.lstrip()) + bold.end()
        return RunIn(
            clean_heading(bold.group(1)), start + used, not text[start + used : end].strip()
        )
    if end - start <= 130 and _whole_is_heading(whole):
        return RunIn(words=clean_heading(whole), end=end, whole=True)
    return _run_in(text, start, end, window, offset)


def short_heading(words: str) -> str:
    """The words before the first item of a clause, if they are a heading: `More words`."""
    words = words.strip()
    if len(words) > 90 or words[-1:] in (",", ";"):
        return ""
    core = clean_heading(words)
    return core if _plausible(core) else ""


def _whole_is_heading(whole: str) -> bool:
    core = clean_heading(whole)
    if whole[-1] in ";,":
        return False
    if is_heading(whole.rstrip(".:")):
        return True
    return whole[-1] == ":" and len(core.split()) <= 8 and ". " not in core and _plausible(core)


def _run_in(text: str, start: int, end: int, window: str, offset: int) -> RunIn | None:
    if not window[offset].isupper():
        return None
    for mark in islice(_END_RUN_IN.finditer(window, offset + 2), _MARKS):
        words = window[offset : mark.start()]
        item = _SUBMARKER.search(words)
        if item and _plausible(words[: item.start()]):
            at = start + offset + item.start()
            return RunIn(words=clean_heading(words[: item.start()]), end=at, whole=False)
        after = window[mark.end() :].lstrip(_MARKUP + "-–—")
        if not _plausible(words):
            # an abbreviation such as "U.S." may stand inside a heading
            if mark.group()[0] in ".:" and len((words.split() or ["long"])[-1]) <= 2:
                continue
            break
        if after and not _AFTER_RUN_IN.match(after) and mark.group()[0] != ":":
            break
        if mark.group().isspace() and not (_is_caps(words) or is_title_case(words)):
            continue
        at = start + mark.end()
        return RunIn(clean_heading(words), at, not text[at:end].strip(_MARKUP + ".-–—"))
    return _before_starter(window, start, offset)


def _before_starter(window: str, start: int, offset: int) -> RunIn | None:
    """A title-case run that stops at the first word of a sentence: `Assignment Neither …`."""
    for mark in _AFTER_TITLE.finditer(window, offset + 2):
        words = window[offset : mark.start()]
        if any(c in words for c in '.:;,"“('):
            return None
        if not words.strip() or words.split()[-1].casefold() in _SMALL or _STARTS.match(words):
            continue
        following = window[mark.end() :].split(maxsplit=3)[1:3]
        if not any(w[:1].islower() for w in following):
            continue
        if is_title_case(words) and len(words.split()) <= 10 and len(words) >= 4:
            return RunIn(words=clean_heading(words), end=start + mark.end(), whole=False)
        return None
    return None
