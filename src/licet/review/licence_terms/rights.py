# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Readers of the grants of a licence: use in business, handing on, changing; and the others."""

import re
from collections.abc import Callable, Mapping
from itertools import islice

from licet.review.licence_terms import alike, copies, derivative_ownership, derivatives, services
from licet.review.licence_terms.bans import CHANGING, SHARING, bans_in, by_licensor
from licet.review.licence_terms.fields import SHARED_FREE, Field, field_of, unrestricted
from licet.review.licence_terms.granting import (
    ACTS,
    FROM_USER,
    LONGEST,
    Act,
    Grant,
    Grants,
    found,
    grants_in,
    hedged,
    whole,
)
from licet.review.licence_terms.modality import MOST, words
from licet.review.licence_terms.quoting import term_in
from licet.review.licence_terms.territory_limits import read_territory
from licet.review.licence_terms.thresholds import read_threshold
from licet.review.licence_terms.waivers import waiver
from licet.review.reading import Reading, Sentence
from licet.terms import Term

__all__ = ["READERS"]


def _first(grants: Grants, act: Act) -> Grant | None:
    return next((grant for grant in grants if act in grant.acts), None)


_REGISTER = words(
    r"\b(?:register|registration|apply|application|obtain|request|acquire|contact)\b[^.;]{0,120}?"
    r"\b(?:commercial|licen[sc]e for commercial)\b",
    r"\bcommercial (?:use|users?|customers?|entit(?:y|ies)|purposes?|products?|applications?"
    r"|exploitation)\b[^.;]{0,200}?\b(?:register"
    r"|registration|apply|obtain|request"
    r"|separate|contact|prior (?:written )?(?:consent|authori[sz]ation|permission))\b",
    r"\bcommercial(?:ly)?\b[^.;]{0,120}?\b(?:once|after|unless|until|only if|if)\b[^.;]{0,120}?"
    r"\b(?:registered|registration|approv\w+|permission|consent|licen[sc]e from)\b",
)
_ASKS = words(
    r"\b(?:must|shall|need|required|please|have to|should|registered|requires?|once|after"
    r"|unless|until)\b"
)
_TIERS = words(r"\bcommercial (?:use )?(?:licen[sc]e|purposes?)\b")


def _commercial(reading: Reading) -> Term | None:
    """Whether the work may be used in business."""
    grants = grants_in(reading)
    field, narrowed = field_of(reading)
    rights_end = _rights_end(reading)
    produced = next((s for _, s in found(reading, _IN_PRODUCTION, "production")), None)
    if produced is not None:
        return term_in(reading, produced, key="commercial_use", value="conditional")
    if field is Field.NONCOMMERCIAL and narrowed is not None and not _tiers(reading):
        return term_in(reading, narrowed, key="commercial_use", value="prohibited")
    said = _condition(reading, rights_end, grants)
    if said is None and field is Field.LIMITED:
        said = narrowed
    if said is not None:
        return term_in(reading, said, key="commercial_use", value="conditional")
    use = _first(grants, Act.USE) or _first(grants, Act.SHARE) or _first(grants, Act.MODIFY)
    given = use.sentence if use else waiver(reading) or _welcomed(reading)
    if given is None:
        return None
    return term_in(reading, narrowed or given, key="commercial_use", value="permitted")


def _welcomed(reading: Reading) -> Sentence | None:
    """A sentence that allows commercial use by name, where none grants the use of the work."""
    return next((s for _, s in found(reading, _WELCOME, "commercial")), None)


_WELCOME = words(
    r"\b(?<!non-)(?<!non)commercial (?:use|exploitation)\b[^.;]{0,30}?\b(?:is|are) (?:\w+ly )?"
    r"(?:allowed|permitted|free|welcome)\b(?! only| if)"
)
_IN_PRODUCTION = words(
    r"\b(?:you|licensees?|users?) may (?:also )?(?:make"
    r"|put [^.;]{1,40}? to) production use\b[^.;]{0,80}?"
    r"\b(?:provided|if|so long as|as long as|unless|except|only)\b",
    r"\b(?:may|can) (?:only )?be used in production\b[^.;]{0,80}?"
    r"\b(?:only|if|provided|with|unless|so long as|as long as)\b",
    r"\bproduction use (?:requires?|needs?|is subject to|only with)\b",
    r"\bproduction use\b[^.;]{0,40}?\b(?:is|are) (?:allowed|permitted|granted)\b[^.;]{0,80}?"
    r"\b(?:provided|if|so long as|as long as|as far as|unless|except|only|limited)\b",
)
"""A grant of production use within limits, beside one of other use."""


def _tiers(reading: Reading) -> bool:
    """Whether only those above a size need a commercial licence."""
    return _TIERS.search(reading.folded) is not None and _rights_end(reading) is not None


def _rights_end(reading: Reading) -> Term | None:
    """A size above which the licence ends."""
    threshold = read_threshold(reading)
    return threshold if threshold is not None and threshold.value == "rights_end" else None


def _condition(reading: Reading, rights_end: Term | None, grants: Grants) -> Sentence | None:
    """What makes commercial use conditional: a size, or an application."""
    if rights_end is not None:
        use = _first(grants, Act.USE)
        return use.sentence if use else _sentence_at(reading, rights_end.start)
    inside = next((g.sentence for g in grants if _INSIDE.search(g.text)), None)
    return inside or next(
        (
            s
            for _, s in found(reading, _REGISTER, "commercial")
            if _ASKS.search(s.folded, 0, LONGEST) and _applies(s.folded[:LONGEST])
        ),
        None,
    )


_INSIDE = words(
    r"\buse\b[^.;]{0,80}?\b(?:solely|only|exclusively) (?:for use )?(?:inside|within|in|as part of)"
    r" (?:[\w']+ ){0,3}?(?:applications?|products?)\b"
)
"""Use within something else alone."""


def _applies(folded: str) -> bool:
    """Whether one of the mentions of an application asks for it."""
    return any(
        not unrestricted(folded[max(0, match.start() - 30) : match.end()])
        for match in islice(_REGISTER.finditer(folded), MOST)
    )


def _sentence_at(reading: Reading, offset: int) -> Sentence:
    return next(s for s in reading.sentences if s.end > offset)


_LESS = (
    r"\b(?:grants?|everything|anything|all rights)\b[^.;]{0,240}?\b(?:other than"
    r"|except(?:ing)?(?: for| to)?|excluding|but not(?: to)?|apart from|save(?: for)?)"
)
"""A grant of all acts but those named next."""
_NO_SHARING = words(
    r"\b(?:may|shall|must|will|can) not (?:\([^()]{1,90}\) )?(?:\(\w{1,3}\) )?(?:\w+, (?:or "
    r")?){0,14}?"
    r"(?:distribute|redistribute|share|transfer|publish|convey)\b",
    rf"{_LESS} (?:[\w'-]+ ){{0,6}}?(?:distribut\w+|redistribut\w+|shar(?:e|ing)|convey\w*)\b",
    r"\b(?:(?:may|shall|must|will|can) not|agrees? not to)\b[^.;]{0,60}?\b(?:distribute"
    r"|release|redistribute|share"
    r"|sublicen[sc]e|transfer|disclose|publish|convey)\b",
    r"\b(?:not (?:allowed|permitted|authori[sz]ed|entitled) to|nothing\b[^.;]{0,60}?\b(?:permits?"
    r"|allows?) (?:\w+ )?to)\b[^.;]{0,60}?\b(?:distribute|redistribute|share|transfer|disclose"
    r"|publish|convey|pass)\b",
    r"\bbut (?:you )?(?:may )?not (?:to )?(?:\w+,? (?:or )?){0,3}?(?:distribute|redistribute|share"
    r"|transfer|publish|convey)\b(?! (?:\w+ )?(?:adapted|modified|derivative|changed|results?))",
    r"\b(?:may|shall|must|will|can) not make (?:\w+ ){0,4}?available to (?:any|others?|third)\b",
    r"\bnot be (?:\w+ )?(?:given (?:to|away)|distributed|redistributed|shared|transferred"
    r"|disclosed|published|passed"
    r"|made available)\b",
    r"\b(?:redistribution|distribution|sharing|transfer|publication|resale)\b[^.;]{0,40}?"
    r"\b(?:is|are) (?:not permitted|prohibited|forbidden)\b",
)
_NOT_FOR_PAY = words(
    r"\b(?:may|shall|must|will|can) not (?:\w+ )?(?:distribute|redistribute|share|supply|provide"
    r"|publish)\b[^.;]{0,120}?\b(?:in the course of|for|as part of) (?:\w+ ){0,2}?"
    r"(?:commercial|profit|payment|fee)\b",
)
"""A ban on handing on in business alone: otherwise copies may go on."""
_FREE_OF_DUTIES = words(r"\bwith or without fee is hereby granted\.")


def _redistribute(reading: Reading) -> Term | None:
    """Whether copies may be handed on."""
    grants = grants_in(reading)
    field = _field_of_act(reading, grants, Act.SHARE)
    handed = next((s for _, s in found(reading, _HANDED) if not FROM_USER.search(s.folded)), None)
    waived = waiver(reading) or next((s for _, s in found(reading, _FREE_OF_DUTIES, "fee")), None)
    if waived is not None and handed is None:
        return term_in(reading, waived, key="redistribute", value="permitted")
    grant = _first(grants, Act.SHARE)
    said = grant.sentence if grant else handed
    if said is not None and _WITHIN.search(said.folded, 0, LONGEST):
        return term_in(reading, said, key="redistribute", value="prohibited")
    unpaid = next((s for _, s in found(reading, _NOT_FOR_PAY, "not ")), None)
    if said is None and unpaid is not None:
        return term_in(reading, unpaid, key="redistribute", value="noncommercial")
    if said is None:
        banned = _banned(reading, _NO_SHARING, "redistribute")
        said = None if banned else _supposed(reading, _HANDED, "licence_copy")
        if said is None:
            return banned
    unpaid = next((s for _, s in found(reading, SHARED_FREE, "commercial")), None)
    free = field is Field.NONCOMMERCIAL or unpaid is not None
    value = "noncommercial" if free else "conditional"
    return term_in(reading, unpaid or said, key="redistribute", value=value)


def _field_of_act(reading: Reading, grants: Grants, act: Act) -> Field:
    """The field of one act; a field that a list of rights gives to use alone is not its own."""
    field, narrowed = field_of(reading)
    grant = _first(grants, act)
    if field is not Field.NONCOMMERCIAL or narrowed is None or grant is None:
        return field
    if _tiers(reading):
        return Field.ANY
    use = _USE_ALONE.search(narrowed.folded, 0, LONGEST)
    listed = use is not None and ACTS[act].search(narrowed.folded, 0, use.start())
    return Field.ANY if listed and grant.sentence == narrowed else field


_WITHIN = words(
    r"\b(?:share|distribute|pass on|disclose)\b[^.;]{0,60}?\b(?:only|solely) (?:within|inside|with"
    r" (?:members|employees|staff) of) (?:your|its|the) (?:own )?(?:\w+ )?(?:organi[sz]ation"
    r"|company|institution|group|team|firm)\b"
)
"""Handing on among one's own people is none to others."""
_USE_ALONE = words(
    r",? (?:and|or) (?:to )?make (?:only )?(?:non-? ?commercial|non-? ?production|research|academic"
    r"|evaluation|personal|internal) use of\b"
)
"""The last of a list of rights: `to copy, modify, and make non-production use of`."""

_HANDED = words(
    r"\b(?:if|when|where|whenever|provided that|to the extent) you (?:\w+ ){0,3}?(?:distribute"
    r"|redistribute|share|convey|publish|make available|provide|supply)\b"
    r"(?! (?:\w+ ){0,2}?(?:work done|results?|papers?|research|findings|articles?|outputs?"
    r"|feedback|suggestions?|any of these|your own))",
    r"\brecipients? to whom you (?:re)?distribute\b",
    r"\bany (?:re)?distribution\b[^.;]{0,80}?\b(?:must|shall)\b",
    r"\b(?:included|contained|reproduced|retained|kept) in all copies\b",
    r"\bmust be distributed\b",
    r"\b(?:versions?|derivatives?|derivative works?|copies) (?:\w+ ){0,3}?must\b[^.;]{0,60}?"
    r"\bbe (?:distributed|published|released|shared)\b",
)  # fmt: skip
"""A condition on handing on, which supposes that one may."""

_KEPT = words(
    r"\b(?:produce|create|make|modify|adapt|alter|change|fine-? ?tune)\b[^.;]{0,60}?"
    r"\bbut,? (?:not|may not|you may not) "
    r"(?:share|distribute|publish)\b",
    r"\bif you (?:remix|transform|modify|adapt|alter|change|build)\b[^.;]{0,120}?\byou may not "
    r"(?:share|distribute|publish)\b",
)
"""Leave to change, so long as the result is kept to oneself."""
_PRIVATE = words(
    _KEPT.pattern,
    r"\b(?:may|shall|must|do) not\b[^.;]{0,60}?\b(?:share|distribute|publish|convey)\b[^.;]{0,40}?"
    r"\b(?:adapted|modified|derivative|changed|altered)\b",
    r"\bnot have permission\b[^.;]{0,60}?\bto share adapted\b",
)  # fmt: skip
_NO_CHANGE = words(
    r"\b(?:(?:may|shall|must|will|can) not|agrees? not to)\b[^.;]{0,120}?\b(?:modify|adapt"
    r"|alter|create derivative"
    r"|make derivative|prepare derivative|change(?! (?:of|in) )|fine-? ?tune)\b"
    r"(?![^.;]{0,60}?\b(?:notices?"
    r"|licen[sc]e|terms|agreement|legends?)\b)",
    r"\bbut (?:you )?(?:may )?not (?:to )?(?:\w+,? (?:or )?){0,3}?(?:modify|adapt|alter|change"
    r"|fine-? ?tune)\b(?![^.;]{0,60}?\b(?:notices?|licen[sc]e|terms|agreement|legends?)\b)",
    r"\brefrain from (?:\w+ ){0,4}?(?:modif|adapt|alter|chang)\w*",
    r"\b(?:changes?|modif\w+|adapt\w+|alter\w+|fine-? ?tun\w+|derivatives?)\b[^.;]{0,60}?"
    r"\b(?:is|are) (?:\w+ly )?(?:prohibited|forbidden|not (?:permitted|allowed|licen[sc]ed))\b",
    r"\b(?<!or\s)(?:without|no right to) (?:\w+ )?(?:modif\w+|adapt\w*|alter\w*)\b",
    r"\bno rights? to (?:make|create|prepare) (?:\w+ )?(?:adaptations?|derivative works?"
    r"|derivatives|modifications?|changes)\b",
    rf"{_LESS} (?:[\w'-]+ ){{0,6}}?(?:modify\w*|adapt\w*|alter\w*"
    r"|mak\w+ (?:\w+ ){0,2}?(?:changes|modifications|derivatives|derivative works))\b",
    r"\bright to (?:make|create|prepare) (?:derivative works|derivatives)\b[^.;]{0,40}?\bnot"
    r" granted\b",
    r"\bno (?:derivatives?|modifications?|derivative works?)\b[^.;]{0,30}?"
    r"\b(?:are |is )?(?:permitted|allowed|may)\b",
)


def _banned(reading: Reading, said: re.Pattern[str], key: str) -> Term | None:
    """The act is refused in so many words."""
    for index, sentence in found(reading, _ACT_OF[key]):
        folded = sentence.folded[:LONGEST]
        if _OTHER_BAN.search(folded):
            continue
        text = whole(reading, index, folded)
        ban = said.search(text)
        if ban is not None and not _of_licensor(text, ban):
            business = key == "modify_finetune" and _IN_BUSINESS.match(text, ban.end())
            value = "noncommercial" if business else "prohibited"
            if key == "redistribute" and _STAND_ALONE.search(text, ban.end(), ban.end() + 120):
                value = "conditional"
            return term_in(reading, sentence, key=key, value=value)
    outright = (s for s in bans_in(reading, _BANNED_ACT[key]) if not _OTHER_BAN.search(s.folded))
    ruled_out = next(outright, None)
    return term_in(reading, ruled_out, key=key, value="prohibited") if ruled_out else None


def _of_licensor(text: str, ban: re.Match[str]) -> bool:
    """Whether the licensor binds himself: `we will not share your data`."""
    return _MODAL.match(ban.group()) is not None and by_licensor(text[: ban.start()])


_MODAL = words(r"(?:may|shall|must|will|can|agrees?)\b")
_BANNED_ACT = {"redistribute": SHARING, "modify_finetune": CHANGING}
_STAND_ALONE = words(r"\b(?:on|as) an? (?:stand-? ?alone|separate)\b", r"\bstand-? ?alone\b")
"""What may not go on alone may go on inside something."""
_IN_BUSINESS = words(r"[^.;]{0,220}?\bfor (?:any |your )?(?:[\w-]+,? (?:or )?){0,3}?commercial\b")
"""A ban on changing the work in business supposes that one may change it otherwise."""


_OTHER_BAN = words(
    r"\b(?:re-?)?export\w*\b[^.;]{0,200}?\b(?:laws?|controls?|regulations?|destinations?|countr\w+"
    r"|embargo\w*|sanction\w*|prohibited|entity)\b",
    r"\b(?:nuclear|weapons?|missiles?)\b",
    r"\bassign\w*\b[^.;]{0,60}?"
    r"\b(?:this|these|the) (?:agreement|terms|licen[sc]e(?! (?:model|data|work)))\b",
    r"\bdistribut\w+ this licen[sc]e\b[^.;]{0,30}?\bwithout modif",
)
"""A ban on sending a thing to some countries, or on handing over the contract."""


_ACT_OF = {
    "redistribute": words(ACTS[Act.SHARE].pattern, r"\bgiven (?:to|away)\b"),
    "modify_finetune": words(ACTS[Act.MODIFY].pattern, r"\bmak\w+ (?:\w+ ){0,2}?changes\b"),
}


_IN_TERRITORY = words(r"\b(?:in|for|within|outside) the territory\b")


def _modify(reading: Reading) -> Term | None:
    """Whether the work may be changed, fine-tuned or built upon."""
    grants = grants_in(reading)
    grant = _first(grants, Act.MODIFY)
    said = grant.sentence if grant else waiver(reading)
    said = said or next((s for _, s in found(reading, _KEPT, "but", "may not")), None)
    if said is None:
        banned = _banned(reading, _NO_CHANGE, "modify_finetune")
        said = None if banned else _supposed(reading, _IF_CHANGED, "state_changes")
        if said is None:
            return banned
    field = _field_of_act(reading, grants, Act.MODIFY)
    if field is Field.NONCOMMERCIAL:
        return term_in(reading, said, key="modify_finetune", value="noncommercial")
    private = next(
        (
            s
            for _, s in found(reading, _PRIVATE, "not ")
            if (match := _PRIVATE.search(s.folded)) and not hedged(reading, s.folded, match)
        ),
        None,
    )
    if private is not None:
        return term_in(reading, private, key="modify_finetune", value="conditional")
    narrow = field is Field.LIMITED or (grant is not None and _NARROW_CHANGE.search(grant.text))
    value = "conditional" if narrow or _bounded(reading) else "permitted"
    return term_in(reading, said, key="modify_finetune", value=value)


_NARROW_CHANGE = words(
    r"\b(?:modif|adapt|alter|fine-? ?tun|chang)\w*\b[^.;]{0,80}?\b(?:for (?:your|its|their) "
    r"(?:own )?internal\b|(?:only|solely|exclusively) (?:for|within|in(?! accordance|"
    r" compliance))\b"
    r"|for (?:\w+ ){0,2}?(?:development|testing)(?: and (?:testing|development|evaluation))?(?:"
    r" purposes)?(?=[.;,]|$| without))"
)
_IF_CHANGED = words(
    r"\b(?:if|when|where|whenever) you (?:\w+ ){0,2}?(?:modify|adapt|alter|change|fine-? ?tune)\b"
    r"(?! (?:\w+ ){0,2}?(?:licen[sc]e|agreement|terms|account|password|address|mind))",
    r"\bmodels? (?:that |which )?you (?:\w+ )?(?:fine-? ?tune|train|modify|adapt)\b",
)


def _supposed(reading: Reading, said: re.Pattern[str], duty: str) -> Sentence | None:
    """A condition on an act, or a duty that goes with it: both suppose that one may."""
    condition = next((s for _, s in found(reading, said)), None)
    term = None if condition else copies.READERS[duty](reading)
    return _sentence_at(reading, term.start) if term else condition


def _bounded(reading: Reading) -> bool:
    """Whether the grant holds within a territory alone."""
    if _IN_TERRITORY.search(reading.folded) is None:
        return False
    territory = read_territory(reading)
    return territory is not None and territory.value == "limited"


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "commercial_use": _commercial,
    "redistribute": _redistribute,
    "modify_finetune": _modify,
    **services.READERS,
    **derivatives.READERS,
    **alike.READERS,
    **derivative_ownership.READERS,
}
