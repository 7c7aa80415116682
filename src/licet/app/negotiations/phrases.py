# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words in which a negotiation is told, in the terminal and in Markdown alike."""

from collections import Counter
from collections.abc import Iterator

from licet.app.negotiations.fields import fields
from licet.review.negotiating import told
from licet.terms import Param
from licet.terms.negotiations import (
    Change,
    Entry,
    EntryKind,
    Meeting,
    Negotiation,
    OfferItem,
    Package,
    Settlement,
    Status,
    View,
    Zone,
)
from licet.terms.playbooks import Grade

__all__ = [
    "blocking",
    "change_words",
    "counted",
    "deal_words",
    "entry_words",
    "gain_words",
    "offer_words",
    "settlement_words",
    "side_words",
    "status_words",
    "to_do",
    "why_blocked",
    "zone_words",
]

_STATUS = {
    Status.BLOCKED: "blocked", Status.GAP: "needs an approver", Status.OPEN: "open",
    Status.AGREED: "agreed", Status.SILENT: "silent", Status.NO_COMPARISON: "two currencies",
}  # fmt: skip
_ALONE = {
    Grade.STANDARD: "standard", Grade.ACCEPTABLE: "acceptable", Grade.OUTSIDE: "outside",
    Grade.BEYOND: "walk away", Grade.SILENT: "not said",
}  # fmt: skip
_DONE = {EntryKind.PROPOSE: "proposes", EntryKind.ACCEPT: "accepts", EntryKind.REJECT: "rejects"}


def blocking(found: Negotiation) -> bool:
    """Whether a field is blocked, or stands outside the range of a side."""
    bad = (Status.BLOCKED, Status.GAP, Status.OPEN, Status.NO_COMPARISON)
    return any(m.status in bad for m in found.meetings)


def counted(found: Negotiation) -> str:
    """`1 blocked · 3 open · 2 agreed · 18 silent`."""
    if not found.theirs:
        grades = Counter(_alone(m) for m in found.meetings if m.ours)
        return " · ".join(f"{grades[word]} {word}" for word in _ALONE.values() if grades[word])
    counts = Counter(m.status for m in found.meetings)
    return " · ".join(f"{counts[s]} {word}" for s, word in _STATUS.items() if counts[s])


def _alone(meeting: Meeting) -> str:
    return _ALONE[meeting.ours.grade] if meeting.ours else ""


def status_words(meeting: Meeting, *, both: bool) -> str:
    """How a field stands, in a word."""
    alone = not both and meeting.ours and meeting.status is not Status.NO_COMPARISON
    return _alone(meeting) if alone else _STATUS[meeting.status]


def deal_words(meeting: Meeting) -> str:
    """What the agreement says, and where: `30 days (§9.2)`."""
    if meeting.deal is None:
        return "–"
    where = meeting.deal.where
    cited = f"§{where}" if where[:1].isdigit() else where
    said = told(meeting.field, meeting.deal.value)
    return f"{said} ({cited})" if cited else said


def side_words(meeting: Meeting, view: View | None) -> str:
    """What a side wants and takes: `30 days, at worst 45 days (×3)`."""
    if view is None:
        return "–"
    ask, worst = (told(meeting.field, v) for v in (view.ask, view.fallback))
    said = ask if ask == worst else f"{ask}, at worst {worst}"
    return f"{said} (×{_number(float(view.weight))})"


def zone_words(meeting: Meeting) -> str:
    """Where they meet: `15 days to 45 days`, `consent or barred`; `nowhere`."""
    if not meeting.zone:
        return "nowhere" if meeting.status in (Status.BLOCKED, Status.GAP) else "–"
    return " or ".join(_zone(meeting, zone) for zone in meeting.zone)


def _zone(meeting: Meeting, zone: Zone) -> str:
    if zone.among:
        return " or ".join(told(meeting.field, value) for value in zone.among)
    least, most = (None if v is None else told(meeting.field, v) for v in (zone.least, zone.most))
    if least and most:
        return least if least == most else f"{least} to {most}"
    return f"at least {least}" if least else f"at most {most}" if most else "any"


def why_blocked(meeting: Meeting) -> Iterator[str]:
    """Why a field blocks: both sides' reasons, and who could decide."""
    if meeting.status is Status.NO_COMPARISON:
        yield "amounts in two currencies cannot be compared; agree on one currency first"
        return
    if meeting.status not in (Status.BLOCKED, Status.GAP):
        return
    for name, view in (("ours", meeting.ours), ("theirs", meeting.theirs)):
        if view is not None:
            yield f"{name}: {view.reason.rstrip('.')}{_needs(view)}"


def _needs(view: View) -> str:
    """Who could accept what stands there; nobody accepts a reason to walk away."""
    asked = view.grade is Grade.OUTSIDE and view.approver
    return f" (as it stands it needs {view.approver})" if asked else ""


def to_do(meeting: Meeting) -> Iterator[str]:
    """Advice from our playbook alone: what they proposed, and why we ask."""
    if meeting.proposed:
        said = ", then ".join(told(meeting.field, v) for v in meeting.proposed)
        yield f"they proposed {said}{'; they hold to it' if meeting.firm else ''}"
    view = meeting.ours
    if view is not None and view.grade not in (Grade.STANDARD, Grade.SILENT):
        yield f"{view.reason.rstrip('.')}{_needs(view)}"


def change_words(change: Change) -> str:
    """`time to cure: 60 days → 30 days`."""
    field = fields()[change.field]
    return f"{field.title}: {told(field, change.old)} → {told(field, change.new)}"


def gain_words(package: Package) -> str:
    """`ours +4.6, theirs +5`."""
    return f"ours +{_number(float(package.ours))}, theirs +{_number(float(package.theirs))}"


def settlement_words(settlement: Settlement) -> str:
    """What the settlement leaves each side of what would be full."""
    share = f"ours {float(settlement.ours):.0%}, theirs {float(settlement.theirs):.0%}"
    cut = "" if settlement.exact else "; the search was cut off, a better one may exist"
    return f"settlement: {share} of full satisfaction{cut}"


def offer_words(item: OfferItem) -> str:
    """The change, marked where we give way."""
    return f"{change_words(item.change)}{'  (we give way)' if item.concession else ''}"


def entry_words(entry: Entry, outcome: str) -> Iterator[str]:
    """An entry of the log, in lines."""
    who = f"{entry.by} ({entry.person})" if entry.person else entry.by
    what = f"proposal {entry.proposal}" if entry.proposal else outcome
    yield f"{entry.seq}  {entry.at}  {who} {_DONE[entry.kind]}: {what}"
    for name, moved in sorted(entry.changes.items()):
        yield f"   {_moved(name, moved.old, moved.new)}"
    if entry.reason:
        yield f"   because: {entry.reason}"


def _moved(name: str, old: Param | None, new: Param) -> str:
    if name not in fields():
        return f"{name}: {old} → {new}"
    return change_words(Change(field=name, old=old, new=new))


def _number(number: float) -> str:
    return f"{round(number, 2):g}"
