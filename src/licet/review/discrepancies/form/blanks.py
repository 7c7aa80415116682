# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A blank and a complete text: something was to be filled in, chosen or struck, and was not.

Finds placeholders (`[●]`, `[insert the fee]`, `TBD`), notes of the draftsman (`[Note to draft:
…]`), alternatives (`[thirty/sixty]`) and blank lines inside sentences.

Leaves alone words that were made unreadable on purpose (`[***]`), lines for signatures, names
and dates of signature, forms in exhibits, and variables of a template that a cover page fills. A
text with many blanks is a template: it is told once, for information.

It matters because a blank in a signed text is a term nobody agreed.

It is mended by what was agreed; notes are struck by the edit, and what only a person knows is
left to a person.
"""

import re
from collections.abc import Iterable, Iterator

from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Place, Replacement, Severity
from licet.terms.documents import ClauseKind

__all__ = ["RULE"]

_NOTE = re.compile(
    r"\[\s?(?:(?:drafting\s|drafter'?s?\s)?note(?:\s(?:to|for)\s(?:draft\w*|the\sdraft|file"
    r"|\w+\sparty|\w+))?\s?[:–—-]|"
    r"nt[dc]\s?:|comment\s?:|todo\b|to\sbe\s(?:discussed|reviewed|updated)|"
    r"drafting\snote)[^\[\]]{0,600}\]"
    r"|\[[^\[\]:–—-]{0,30}?\b(?:notes?|comments?|remarks?|quer(?:y|ies)|questions?|placeholders?"
    r"|reminders?|memos?|annotations?|to-?\s?do)\b[^\[\]:–—-]{0,30}?[:–—-][^\[\]]{0,600}\]"
    r"|\[[^\[\]\n]{0,80}?\b(?:draft|(?:delete|strike|cross\sout)\s(?:as|where|if|what|which|one)"
    r"|open\spoint|internal\s(?:note|comment)|to\sbe\s(?:confirmed"
    r"|agreed|checked"
    r"|discussed|reviewed|decided|verified|cleared|settled)|tbc"
    r"|subject\sto\s(?:\w+\s){0,2}(?:approval|review"
    r"|confirmation)|before\s(?:signing|signature|circulation|execution)|delete\sbefore"
    r"|for\sdiscussion"
    r"|under\sreview|please\s(?:check|confirm|review|advise)|check\swith|confirm\swith|awaiting"
    r"|pending)"
    r"\b[^\[\]]{0,200}\]",
    re.IGNORECASE,
)
_QUALIFIED = (
    r"(?:the|a|an|your|our|full|legal|registered|company|trading|postal|street|e-?mail|web"
    r"|tele?phone|phone|fax|mobile|account|bank|contract|order|purchase|invoice|project|product"
    r"|contact|job|start|end|expiry|effective|due|agreed|applicable|relevant|maximum|minimum"
    r"|licensor|licensee|customer|supplier|vendor|client|party|court|tax|vat|registration)(?:'s|’s)?"
)
_FIELD = (
    r"urls?|links?|websites?|web\ssites?|(?:e-?mail|tele?phone|phone|fax|account|order)\s?(?:address"
    r"|number|no\.?)?|numbers?|nos?\.|names?|address(?:es)?|dates?|amounts?|sums?|prices?|fees?"
    r"|figures?|percentages?|rates?|currency|venue|place|location|town|city|country|state|county"
    r"|jurisdiction|courts?|period|days|weeks|months|years|hours|time|title|position|contact"
    r"|signatory|person|iban|reference|version|model|product|details|description|quantity|value"
)
"""What a form asks for."""
_INSERT = re.compile(
    r"\[\s?(?:(?:please\s)?(?:insert|specify|fill\sin|complete|enter|describe|choose|select"
    r"|add)\b[^\[\]]{0,120}|"
    r"(?:tbd|tbc|to\sbe\s(?:determined|confirmed|agreed|completed|inserted"
    r"|provided))\b[^\[\]]{0,60}|"
    r"(?:amount|date|name|address|company|price|number|figure"
    r"|percentage|fee|party|licensor"
    r"|licensee)(?:\s(?:of|to)\b[^\[\]]{0,40})?|"
    rf"(?:{_QUALIFIED}\s){{0,4}}(?:{_FIELD})(?:\s(?:of|for|to|in|here|and)\b[^\[\]]{{0,40}})?\??|"
    r"to\sbe\s(?:\w+\s)?\w+(?:ed|en|wn|set)(?:\s[^\[\]]{0,40})?|[^\[\]\n]{1,30}\?|#\s?\w[^\[\]]{0,30}|"
    r"(?:option|alternative|variant|choice)\s(?:[a-z]|\d{1,2}|one|two|three)\b[^\[\]]{0,300}|"
    r"x{2,6}|●|•|[….]{1,8}|\?{1,4}|_{2,40})\s?\]|<(?:insert|specify)\b[^<>]{0,80}>",
    re.IGNORECASE,
)
_TBD = re.compile(r"(?<![\w-])(?:TBD|TBC|T\.B\.D\.)(?![\w-])")
_EITHER = re.compile(
    r"\[\s?(?:[a-z0-9$%€£,.() -]{1,40}\]\s?/\s?\[[a-z0-9$%€£,.() -]{1,40}|"
    r"[a-z]{2,20}(?:\s\([0-9]{1,3}\))?\s?/\s?[a-z]{2,20}(?:\s\([0-9]{1,3}\))?)\s?\]",
    re.IGNORECASE,
)
_LINE = re.compile(r"_{4,200}")
_ALONE = re.compile(r"[.;]['”\")]?\s{1,3}\Z")
_BEHIND = re.compile(r"\s{0,3}(?:\n|\Z|[A-Z(])")
"""Between two sentences a mark is a remark, and no blank of either."""
_HIDDEN = re.compile(
    r"confidential\s{1,3}treatment\s{1,3}(?:request|has|have|is|was|order|appl|under|pursuant|by"
    r"|granted)|"
    r"(?:for|request\w{0,3}|subject\s{1,3}to|seeking)\s{1,3}confidential\s{1,3}treatment"
    r"|\[\s?\*+\s?\]|\*\s?\*\s?\*|redacted|omitted\s{1,3}(?:pursuant|and\s{1,3}filed)|"
    r"certain\s{1,3}(?:identified\s{1,3})?information\s{1,3}(?:has|in)",
    re.IGNORECASE,
)
_SIGNING = re.compile(
    r"\b(?:by|name|title|date|dated|signature|signed|its|witness|attest|address|attn|attention|tel"
    r"|fax|print\w*|"
    r"e-?mail|phone|initials?|notary|executed|day\s{1,3}of|20|19|this|no|telephone|facsimile|for"
    r"|company)"
    r"[\s:.,#()/]{0,12}\Z",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[\s_,]{0,12}(?:day\b|20[0-9_]|19[0-9_]|\(\s?(?:signature|name|title|date|seal)|,?\s{0,3}\n)",
    re.IGNORECASE,
)
_YOU = re.compile(r"\byou(?:rs?)?\b", re.IGNORECASE)
OFTEN = 5
"""A text that speaks to its reader this often, and names no parties, is a public licence."""
_BOX = re.compile(r"\[[ \t]{1,4}\](?!\()")
"""A box to be ticked, which only a form has."""
TEMPLATE = 6
"""Blanks from which on a text is a template."""


def _find(paper: Paper) -> Iterator[Finding]:
    text = paper.document.text
    blanks = list(_outer(sorted({*_marks(text), *_lines(paper)}, key=lambda s: (s[0], -s[1]))))
    notes = [m.span() for m in _NOTE.finditer(text)]
    said = [
        span
        for span in blanks
        if _ALONE.search(text, max(0, span[0] - 8), span[0])
        and _BEHIND.match(text, span[1])
        and text[span[0]] == "["
    ]
    blanks = [span for span in blanks if span not in said]
    notes = sorted({*notes, *said})
    if len(blanks) + len(notes) >= TEMPLATE or (blanks and _BOX.search(text)):
        place = paper.place(*min(blanks[:1] + notes[:1]))
        yield found(
            RULE, [place], f"the text is a template: {len(blanks) + len(notes)} places are open, "
            f"the first is `{_short(place.quote)}` in §{place.section}",
            severity=Severity.INFO, mend="fill in the blanks before it is signed",
        )  # fmt: skip
        return
    for span in notes:
        place = paper.place(*span)
        yield found(
            RULE, [place],
            f"a note of the draft is left in §{place.section}: `{_short(place.quote)}`",
            severity=Severity.LOW if _annexed(paper, span[0]) else None, mend="strike the note",
            edit=Edit(replacements=(_struck(text, *span),), comment="A note of the draft."),
        )  # fmt: skip
    public = len(_YOU.findall(text)) >= OFTEN and not paper.of_kind("parties")
    same: dict[str, list[Place]] = {}
    for span in blanks:
        place = paper.place(*span)
        same.setdefault(place.quote.lower(), []).append(place)
    for places in same.values():
        blank = places[0]
        light = public or blank.quote[0] == "_" or _annexed(paper, blank.start)
        yield found(
            RULE, places, f"`{_short(blank.quote)}` in §{blank.section} was not filled in",
            severity=Severity.LOW if light else None,
            mend="write what was agreed, or strike the words",
        )  # fmt: skip


def _outer(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Without what stands inside another: `TBD` in `[TBD by counsel]`."""
    reached = -1
    for start, end in spans:
        if end > reached:
            yield start, end
            reached = end


def _annexed(paper: Paper, offset: int) -> bool:
    """Whether it stands in an exhibit, which may be a form to be filled in later."""
    kinds = (ClauseKind.EXHIBIT, ClauseKind.SCHEDULE)
    return any(c.kind in kinds and c.start <= offset < c.end for c in paper.document.clauses)


def _struck(text: str, start: int, end: int) -> Replacement:
    """A note with one of the spaces around it."""
    if text[start - 1 : start] == " " and text[end : end + 1] in (" ", "\n", ""):
        start -= 1
    return Replacement(start=start, end=end, words="")


_CITED = re.compile(r"(?<![\d.])\d{1,2}\.\d{1,2}\s{1,3}\Z")
"""In front of the heading of a clause that is cited: `5.1 [Rights/Restrictions]`."""


def _marks(text: str) -> Iterator[tuple[int, int]]:
    for shape in (_INSERT, _TBD, _EITHER):
        for match in shape.finditer(text):
            dotted = re.fullmatch(r"\[\s?(?:●|•|x+|_+|\?+)\s?\]", match.group(), re.IGNORECASE)
            if dotted and _HIDDEN.search(text):
                continue
            linked = text[match.end() : match.end() + 1] == "("  # of Markdown
            if linked or _CITED.search(text, max(0, match.start() - 12), match.start()):
                continue
            yield match.span()


def _lines(paper: Paper) -> Iterator[tuple[int, int]]:
    """Blank lines inside sentences; those of an exhibit only where it is no form."""
    text = paper.document.text
    kinds = (ClauseKind.EXHIBIT, ClauseKind.SCHEDULE, ClauseKind.SIGNATURE, ClauseKind.TABLE)
    apart = [(c.kind, c.start, c.end) for c in paper.document.clauses if c.kind in kinds]
    lone = sum(
        any(kind in _ANNEXED and a <= line.start() < b for kind, a, b in apart)
        for line in _LINE.finditer(text)
    )
    for match in _LINE.finditer(text):
        before, after = (
            text[max(0, match.start() - 40) : match.start()],
            text[match.end() : match.end() + 40],
        )
        annexed = next((kind for kind, a, b in apart if a <= match.start() < b), None)
        if annexed and (annexed not in _ANNEXED or lone > FEW or not _WITHIN.search(before)):
            continue
        if not before.strip() or before.rstrip(" \t").endswith(("\n", "_")):
            continue
        if (
            _SIGNING.search(before)
            or _AFTER.match(text, match.end())
            or not re.match(r"\W{0,6}[a-z]", after)
        ):
            continue
        yield match.span()


_ANNEXED = frozenset((ClauseKind.EXHIBIT, ClauseKind.SCHEDULE))
_WITHIN = re.compile(r"(?:[a-z]{2,} ){2}[$€£]?\Z")
FEW = 2
"""Blank lines in exhibits up to which one was left by mistake."""


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= 50 else flat[:47] + "…"


RULE = Rule(
    id="F-011", family=Family.FORM, title="a blank or a note of the draft",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
