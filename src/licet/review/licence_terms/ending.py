# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""How a licence ends: at the licensor's will, or by a breach."""

from collections.abc import Callable, Iterator, Mapping

from licet.review.grammar import find_durations
from licet.review.licence_terms.finding import having, is_title
from licet.review.licence_terms.modality import governing, words
from licet.review.licence_terms.patents import is_suit, whole
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Param, Term
from licet.terms.quantities import Unit

__all__ = ["READERS"]

LONGEST = 3000
"""Characters of one sentence that are looked at."""

_GRANTING = words(
    r"\b(?:grants?|granted|licen[sc]es?|licensed|permissions?|rights?|waives?|dedicat\w+|"
    r"freedoms?|access|authori[sz]\w+|us(?:e|ing)|keys?)\b"
)
_ELSEWHERE = words(
    r"\birrevocabl[ey]\b[^.;]{0,60}?\b(?:submits?|consents?|attorns?|agrees?|"
    r"waives? (?:any|all|its|their) (?:objections?|immunit\w+|rights? to (?:a )?(?:trial|jury)))\b",
    r"\birrevocabl[ey] (?:and \w+ )?(?:accept|assent|acknowledg|consent|assign|transfer)\w*",
    r"\bgranted? ?-?back\b", r"\bfeedback\b", r"\brevocable consent\b",
    r"\bjurisdiction\b", r"\bvenue\b", r"\bforum\b",
    r"\battorney\b", r"\bguarant\w+", r"\bproxy\b", r"\btrial by jury\b",
)  # fmt: skip
_TAKEN = (
    "revoked|withdrawn|rescinded|terminated|cancelled|canceled|ended|discontinued|recalled|"
    "taken back"
)
_TAKE = (
    "revoke|withdraw|rescind|terminate|cancel|suspend|end|discontinue|recall|stop providing|"
    r"take (?:[\w']+ ){0,4}?back"
)
_ONLY_BREACH = r"only (?:if|as|in|upon|under|where|when|for|on)\b"
_IRREVOCABLE = words(
    r"\b(?<!not\s)(?<!non-)irrevocabl[ey]\b", r"\bnon-? ?revocable\b", r"\bnot revocable\b",
    r"\b(?:cannot|can not|can't|won't|may not|shall not|will not) (?:be )?(?:revoke|withdraw"
    r"|rescind|recall|"
    r"take (?:[\w']+ ){0,3}?back|taken back)\w*\b",
    r"\bnever (?:be )?(?:revoke|withdraw|rescind)\w*\b",
    r"\b(?:gives? up|waives?) (?:\w+ ){0,3}?right to (?:revoke|withdraw)\b",
    r"\b(?:no one|nobody|no \w+|neither party) (?:can|may) (?:revoke|withdraw|rescind)\b",
    rf"\bterminat(?:ed|e|es) {_ONLY_BREACH}",
    r"\b(?:may|can|shall) (?:only )?be terminated (?:only|solely) (?:if|as|in|upon|by reason)\b",
    r"\b(?:may|can) (?:only )?(?:terminate|revoke|withdraw|end) (?:the |this |your )?"
    rf"(?:licen[sc]e|agreement|rights?|permission) {_ONLY_BREACH}",
)  # fmt: skip
_WHIM = words(
    r"\bat any (?:time|moment)\b", r"\bfor any (?:or no )?reason\b",
    r"\bfor (?:its )?convenience\b",
    r"\b(?:at|in) (?:its|our|his|their) (?:sole |absolute |own |sole and absolute )?"
    r"(?:discretion|option|will)\b",
    r"\bwithout cause\b", r"\bwith or without (?:cause|notice|reason)\b", r"\bat will\b",
    r"\bwithout (?:giving |stating )?(?:any |a )?reasons?\b",
    r"\bwhenever (?:it|we|they) (?:\w+ )?(?:sees? fit|choos|wish|want|like|decid)",
    r"\bas (?:it|we|they) sees? fit\b",
    r"\b(?:at|in) (?:[\w']+ ){1,3}?(?:soles?|own|absolute) discretion\b",
    r"\bif (?:it|we|they) (?:so )?(?:decides?|chooses?|wish(?:es)?)\b",
)  # fmt: skip
_ON_NOTICE = words(
    r"\b(?:up)?(?:on|by|with|at|after|giving) (?:(?:us|you|the|a|an|other|party|at|least|not|less|"
    r"than|giving|prior|written) ){0,6}?[\w() -]{1,24}?(?:days?|weeks?|months?)'?s?'? (?:of )?"
    r"(?:(?:prior|written|advance) ){0,2}(?:notice|warning)\b",
)
_FAULT = words(
    r"\b(?:breach|violat|default|fail|infring|insolven|bankrupt|misus)\w*\b",
    r"\bnon-? ?(?:pay|compl)\w+", r"\b(?:unpaid|overdue|remed\w+|cur(?:e|ed)|not (?:pay|comply))\b",
)  # fmt: skip
"""What a notice is given for: an end on notice is at will only where no fault is named."""

_POWER = words(
    rf"\b(?:may|can|reserves? the right|(?:is|are|be) entitled|(?:is|are) free|has the right|"
    rf"have the right|retains? the right)(?: to)?,? "
    rf"(?:(?:(?!\bnot\b)[^.;]){{0,90}}?[ ,])??(?:{_TAKE})\b(?!-| ?user)",
    rf"\b(?:may|can|shall|will) be (?:\w+ ){{0,2}}?(?:{_TAKEN})\b",
    r"\buntil (?:it is )?(?:revoked|recalled|withdrawn)\b",
)  # fmt: skip
_REVOCABLE = words(
    r"\b(?<!ir)(?<!non-)(?<!non)(?<!not\s)revocable\b", r"\bterminable at (?:the )?will\b",
    r"\b(?:may|can) (?:ask|require|request|instruct|direct) (?:you|licensees?|users?)(?: at any"
    r" time)?"
    r" to (?:stop|cease|discontinue) (?:using|use|all use)\b",
    r"\b(?:licen[sc]e|right|permission) (?:which|that) (?:can|may) be (?:revoked|withdrawn)\b",
    r"\buntil (?:we|(?:the )?(?:licensor|provider|company)) (?:tells?|asks?|notif\w+|instructs?"
    r"|requests?) (?:you|licensees?)\b",
    r"\buntil (?:the )?\w+ (?:revokes|withdraws|recalls) (?:it|them|the|this|that)\b",
)  # fmt: skip
_FROM_USER = words(
    r"\b(?<!\bto\s)(?<!\bto\sthe\s)(?<!grants\s)(?<!gives\s)(?:you|licensees?|users?|customers?) "
    r"(?:(?:are|hereby|agrees? to|also|irrevocably|and|unconditionally|will|shall) ){0,5}"
    r"(?:grant(?:s|ing)?|assign(?:s|ing)?|irrevocably|agrees? irrev\w+)\b",
    r"\byou (?:hereby |also )?gives? (?:to )?\w+ an? (?:[\w-]+,? (?:and )?){0,6}?licen[sc]e\b",
    r"\bgrants? (?:to )?(?:us|the (?:licensor|sponsor|company|provider|university|organi[sz]ers?"
    r"|owner|publisher))\b",
)
_USER = r"(?:you|licensees?|users?|customers?|recipients?|subscribers?)"
_USER_LAST = words(rf"\b{_USER}(?:, [^.;,]{{0,40}},)? (?:\w+ )?$")
_BY_USER = words(rf"^[^.;]{{0,60}}?\bby (?:the )?{_USER}\b")
_ON_BREACH = words(
    r"\b(?<!or\s)(?<!including\s)(?:if|upon|on|in (?:the )?(?:event|case)|where|when|for|should|"
    r"in)\b"
    r"[^.;]{0,60}?\b(?:breach|violat|fail(?:s|ed|ure)? to comply|non-? ?compl|not comply|default|"
    r"insolven|bankrupt|"
    r"infring)\w*\b",
    r"\b(?:notice|warning) of (?:[\w']+ ){0,3}?(?:breach|violat|default|infring|fail|non-)\w*",
    r"\b(?:if|in the event|in any of the following (?:cases|events))(?: that| of)?\W*$",
    r"\b(?:if|when|where|should)\b[^.;]{0,60}?\b(?:commence|institute|initiate|file|bring|sue|"
    r"participate)s?\b",
)
"""A condition, stated or left open to a list, makes no whim."""

_SERVICES = words(
    r"^,?(?: [\w-]+,?){0,6}? (?:services?|features?|functions?|functionality|pre-?release|"
    r"availability|development|support|maintenance|publication)\b"
)
_RIGHTS_ENDED = words(r"\b(?:licen[sc]es?|agreement|rights?|permission|access|use|grants?)\b")
_REMOTELY = words(
    r"\b(?:reserves?|has|have|retains?) the right to (?:restrict|limit|suspend|disable)\b"
    r"[^.;]{0,80}?\b(?:usage|use|access)\b"
)
"""Use can be stopped from afar: not a revocation, but no grant that only the user can lose."""

_ENDING_NEEDLES = (
    "revo", "terminat", "terminab", "withdraw", "rescind", "cancel", "discontinu", "recall",
    "end ", " back", "right to suspend", "stop providing", "until ", "to stop", "to cease",
)  # fmt: skip


def _revocable(reading: Reading) -> Term | None:
    taken: Sentence | None = None
    kept: Sentence | None = None
    for index, sentence in having(reading, *_ENDING_NEEDLES):
        folded = sentence.folded[:LONGEST]
        if _ELSEWHERE.search(folded) or _FROM_USER.search(folded):
            continue
        keeps = kept is None and _IRREVOCABLE.search(folded)
        takes = taken is None and _revokes(folded)
        if not (keeps or takes):
            continue
        about = _about(reading, index, folded)
        if _GRANTING.search(about):
            kept, taken = sentence if keeps else kept, sentence if takes else taken
        elif takes and ("agreement" in about or "terminat" in sentence.heading):
            taken = sentence
        elif keeps and "agreement" in about:
            kept = sentence
    if kept and (taken is None or kept.start <= taken.start or "irrevocabl" in kept.folded):
        return term_in(reading, kept, key="revocable", value="irrevocable")
    taken = taken or _stopped_from_afar(reading)
    return term_in(reading, taken, key="revocable", value="revocable") if taken else None


_IT = words(r"\b(?:it|them)\b")


def _about(reading: Reading, index: int, folded: str) -> str:
    """A sentence and the words that say what is ended: its lead, or what `it` stands for."""
    said = reading.sentences[index - 1].folded[-300:] if index and _IT.search(folded) else ""
    return f"{governing(reading, index)[-300:]} {said} {folded}"


def _stopped_from_afar(reading: Reading) -> Sentence | None:
    if pattern(r"\bperpetual\b").search(reading.folded):
        return None
    found = having(reading, "the right to restrict", "the right to limit", "suspend", "disable")
    return next((s for _, s in found if _REMOTELY.search(s.folded[:LONGEST])), None)


def _revokes(folded: str) -> bool:
    """Whether the licensor may end the rights without a breach."""
    if _REVOCABLE.search(folded):
        return True
    at_notice = _ON_NOTICE.search(folded) and not _FAULT.search(folded)
    if not (at_notice or _WHIM.search(folded)) or _ON_BREACH.search(folded):
        return False
    return any(
        not _USER_LAST.search(folded[: m.start()][-60:])
        and not _BY_USER.search(folded[m.end() :])
        and not _ends_services(folded[m.end() :])
        for m in _POWER.finditer(folded)
    )


def _ends_services(after: str) -> bool:
    """Whether it is a service, and no right, that stops: the words after the verb say so."""
    match = _SERVICES.search(after[:120])
    return match is not None and _RIGHTS_ENDED.search(after[: match.end() + 10]) is None


_TERMS = (
    "terms?|conditions?|obligations?|duties|provisions?|requirements?|restrictions?|rules?|"
    "licen[sc]e|agreement"
)
_BREACH = words(
    r"\b(?<!no\s)(?:breach\w*|violat\w+|non-? ?complian\w+|not (?:\w+ )?compl(?:y|ied)"
    r"|(?:in )?default\w*|"
    r"contraven\w+|except as (?:expressly )?provided under|attempts? otherwise|disregard\w*"
    r"|flout\w*|"
    r"fail(?:s|ed|ure|ing)? (?:\w+ ){0,2}?(?:comply|to (?:comply|follow|abide|honou?r|respect|"
    r"keep)|"
    r"observe|perform|to meet|meet))\b",
    rf"\b(?:break(?:s|ing)?|infring\w+|contrary to|act(?:s|ing)? against) (?:[\w']+ "
    rf"){{0,4}}?(?:{_TERMS}|it)\b",
    rf"\bnot (?:follow|observe|keep to|abide by|respect|meet|adhere to|fulfil\w*) (?:[\w']+ "
    rf"){{0,4}}?"
    rf"(?:{_TERMS}|it)\b",
    r"\b(?:as|so) long as [^.;]{0,30}?\bcompl(?:y|ies)\b",
    r"\bif [^.;]{0,20}?\bus(?:e|es) [^.;]{0,40}?\b(?:prohibited|not permitted|not allowed)\b",
    r"\battempts? to [^.;]{0,80}?\botherwise\b",
    r"\bnot in (?:accordance|compliance|conformity) with\b",
    r"\b(?:exceed|circumvent|misus)\w*\b[^.;]{0,60}?\b(?:limits?|limitations?|access|rules?)\b",
    rf"\b(?:{_TERMS}) (?:is|are) not (?:met|observed|followed|kept|respected|complied|fulfilled)\b",
    r"\b(?:upon|on|in (?:the )?(?:event|case) of|if|after) (?:the occurrence of )?"
    r"(?:any (?:of |such )?)?(?:the )?(?:restricted|prohibited|forbidden) (?:uses?|acts?"
    r"|conduct)\b",
)  # fmt: skip
_RIGHTS = r"(?:rights?|licen[sc]es?|agreement|permissions?|freedoms?)"
_SELF = words(
    r"\bautomatic(?:ally)?\b", r"\bwithout (?:any )?(?:further )?notice\b",
    r"\bimmediately terminat\w+\b", r"\bby itself\b",
    r"\b(?:shall|will) (?:\w+ ){0,2}?(?:terminate|end|cease|lapse|expire|be (?:terminated|void))\b",
    r"\b(?:terminates?|ceases?|ends?|lapses?|expires?|stops?) (?:immediately|upon|if|when|at once|"
    r"as soon as|the moment|with immediate)\b",
    r"\b(?:they|it) (?:\w+ly )?(?:ends?|lapses?|ceases?) (?:once|as soon as|when)\b",
    r"\bends? (?:\w+ ){1,4}?(?:later|after)\b", r"\bends? (?:there and then|then and there)\b",
    rf"\b{_RIGHTS} (?:lapse|end|expire|cease)s?\b",
    r"\b(?:is|are|become|becomes) (?:(?:null and )?void|gone|over)\b",
    rf"\b(?:los(?:e|es|ing)|forfeit\w*) (?:\w+ ){{0,3}}?{_RIGHTS}\b",
    rf"\b(?:ends|terminates|voids) (?:\w+ ){{0,3}}?(?:{_RIGHTS}|it)\b",
)  # fmt: skip
_BY_LICENSOR = words(
    r"\b(?:(?:may|can)(?! not)|shall (?:have|be entitled)|has|have|reserves?|(?:is"
    r"|are) (?:entitled|"
    r"authori[sz]ed|free))\b[^.;]{0,100}?"
    r"\b(?:terminat|revok|cancel|suspend|withdraw|rescind|clos|block|disabl|end\b)\w*",
    r"\bright to (?:\w+ )?(?:terminate|revoke|cancel|end)\b",
    r"\b(?:terminated|revoked) by\b",
)  # fmt: skip
_MAY_AUTOMATICALLY = words(
    r"\b(?:may|can|entitled to|right to)(?: \w+)? automatically (?:terminat|revok|cancel|end)"
)
_ACCESS = r"(?:access|accounts?|keys?)"
_TERMINATES = words(
    r"\b(?:terminat|revok)\w*\b",
    rf"\bcancel\w* (?:[\w,]+ ){{0,6}}?{_RIGHTS}\b",
    rf"\b{_RIGHTS}\b[^.;]{{0,60}}?\b(?:ends?|ceases?|void|lapses?|expires?|forfeited|stops?|gone|"
    rf"over)\b(?!-| user)",
    r"\b(?:they|it) (?:also |then |\w+ly )?(?:stops?|ends?|lapses?|ceases?)\b(?! to\b)",
    r"\b(?:ends|terminates) it\b",
    rf"\b(?:end|ends|withdraw|suspend|lose|loses|voids?|forfeits?|rescind) (?:\w+ "
    rf"){{0,4}}?{_RIGHTS}\b",
    rf"\b(?:suspend|cancel|end|clos|disabl|block|withdraw|restrict|remov)\w* (?:[\w']+"
    rf" ){{0,4}}?{_ACCESS}\b",
    rf"\b{_ACCESS}\b[^.;]{{0,80}}?\b(?:suspended|closed|disabled|blocked|withdrawn)\b",
)
_FROM_USER_ENDS = words(rf"\b{_USER} may (?:\w+ )?(?:terminate|end|cancel)\b")
_UNCURED = words(
    r"\bunless [^.;]{0,40}?\b(?:cured?|remed\w+|put [^.;]{0,20}?right|mend\w*)\b",
    r"\bwithout (?:putting|curing|remedying|mending|fixing)\b",
    r"\b(?:do|does|did|is|are|has|have) not (?:been )?(?:cured?|remed\w+|fixed|put right|"
    r"made good)\b",
)
_CURE = words(
    r"\b(?:cur(?:e|ed|ing)|remed\w+|reinstat\w+|correct\w*|rectif\w+|mend(?:ed|ing)?|"
    r"fixed|redress\w*)\b(?! terms?\b)",
    r"\bput(?:ting)? (?:[\w']+ ){1,4}?right\b", r"\bma(?:k|d)e(?: it| that)? good\b",
)  # fmt: skip
_BREACH_NEEDLES = (
    "breach", "violat", "complian", "comply", "default", "contraven", "provided under", "otherwise",
    "disregard", "flout", "fail", "break", "infring", "contrary to", "prohibited", "not permitted",
    "not allowed", "complies", "against", "not follow", "not observe",
    "not keep", "restricted", "forbidden", "prohibited",
    "exceed",
    "circumvent",
    "not in accordance",
    "not in compliance",
    "not in conformity",
    "misus",
    "not abide", "not respect", "not meet", "not adhere", "not fulfil", "are not", "is not",
)  # fmt: skip


def _breach(reading: Reading) -> Term | None:
    for index, sentence in having(reading, *_BREACH_NEEDLES):
        if not _BREACH.search(sentence.folded[:LONGEST]) or is_title(reading, sentence):
            continue
        folded = whole(reading, index)
        breach = _BREACH.search(folded)
        if breach is not None and (ended := _unless_mended(reading, index)) is not None:
            return term_in(
                reading, ended, key="termination_breach", value="after_notice",
                params=_cure_days(reading, sentence),
            )  # fmt: skip
        if breach is None or not _TERMINATES.search(folded):
            continue
        if is_suit(folded, before=breach.start()) or _OTHERS_WRONG.search(folded):
            continue
        if value := next(_breach_values(folded), None):
            return term_in(
                reading, sentence, key="termination_breach", value=value,
                params=_cure_days(reading, sentence),
            )  # fmt: skip
    return None


def _unless_mended(reading: Reading, index: int) -> Sentence | None:
    """The sentence after a notice of breach by which rights end if the breach is not mended."""
    if not _NOTIFIED.search(reading.sentences[index].folded[:LONGEST]):
        return None
    return next(
        (
            after
            for after in reading.sentences[index + 1 : index + 3]
            if _OTHERWISE.match(after.folded) and _TERMINATES.search(after.folded[:LONGEST])
        ),
        None,
    )


_OTHERS_WRONG = words(
    r"\brepeat(?:ed)? infringers?\b",
    r"\b(?:if|when|where) (?:we|(?:the )?(?:licensor|provider|company)) (?:\w+ )?"
    r"(?:breach|violat|default|fail)\w*",
)
"""Wrongs that are not the licensee's against the licence."""
_NOTIFIED = words(r"\bnotif(?:y|ies|ied)\b", r"\bnotices?\b", r"\bwarn(?:s|ed)\b")
_OTHERWISE = words(
    r"\W*otherwise\b",
    rf"\W*if (?:{_USER}|that|this|it) (?:\w+ ){{0,2}}?(?:do(?:es)?|is|fails?)(?: not|n't| to)\b",
)


def _breach_values(folded: str) -> Iterator[str]:
    by_licensor, by_itself = _BY_LICENSOR.search(folded), _SELF.search(folded)
    if by_itself and "automatic" in folded and not _MAY_AUTOMATICALLY.search(folded):
        yield "automatic"
    elif by_licensor and not _FROM_USER_ENDS.search(folded[: by_licensor.end()]):
        yield "after_notice"
    elif by_itself:
        yield "after_notice" if _UNCURED.search(folded) else "automatic"


_DAYS = {Unit.DAY: 1, Unit.BUSINESS_DAY: 1, Unit.WEEK: 7}


def _cure_days(reading: Reading, sentence: Sentence) -> dict[str, Param]:
    """Days in which a breach can be cured, where the same section says so."""
    begin = max(0, sentence.start - 200)
    near = reading.folded[begin : sentence.start + min(len(sentence.folded), LONGEST) + 700]
    cures = list(_CURE.finditer(near))
    if not cures:
        return {}
    days = [d for d in find_durations(near) if d.unit in _DAYS]
    for cure in cures:
        for day in days:
            if cure.start() - 120 <= day.start and day.end <= cure.end() + 165:
                return {"cure_days": int(day.amount) * _DAYS[day.unit]}
    return {}


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "revocable": _revocable,
    "termination_breach": _breach,
}
