# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words around an act by which a sentence on it is narrowed, or is one on something else."""

from licet.review.grants.licences import GENERIC
from licet.review.grants.sided import TAKER
from licet.review.grants.words import stem
from licet.review.licence_terms.modality import words

__all__ = [
    "APART",
    "CHANGED",
    "FOR_FREE",
    "FREED",
    "GIVEN_RIGHTS",
    "MILD",
    "MODEL",
    "NARROW",
    "NO_STATE",
    "OF_ITSELF",
    "OPEN",
    "OTHER_THING",
    "RIGHT",
    "SHUT",
    "TEXT",
    "THING",
    "TO_TAKER",
    "TRAINS",
    "USED",
    "WEAK",
]

NARROW = words(
    r"\b(?:except|unless|other than|otherwise than|save|without (?:the )?(?:\w+ ){0,4}?(?:consent"
    r"|approval|permission|agreement)|(?:prior|written) (?:\w+ )?(?:consent|approval)|beyond"
    r"|to the extent|so as to|in order to|in a (?:way|manner)|if(?![^,.;]{0,60}?\b(?:wants?"
    r"|wish\w*|asks?|desires?|lacks?|"
    r"would like|in any way|at all)\b)|(?<!even\s)where(?! business)|when|compet\w+|rival\w*"
    r"|unlawful\w*|illegal\w*|provided that|such that|enter into|until|after|before|during"
    r"|go(?:es)? on using|while it ran|(?:a|the) schedule \w+ lists|schedule \w+ lists"
    r"|(?:more|longer|larger|greater) than|exceed\w*|number of|in excess|harmful|prohibited by"
    r" law|to (?:any )?other (?:places?|countr(?:y|ies)))\b"
)
"""A ban with one of these is of some cases only."""
OPEN = words(
    r"\b(?:if(?![^,.;]{0,60}?\b(?:wants?|wish\w*|sells?|needs?|desires?|would like)\b)|unless"
    r"|only (?:with|after|if)|consent|approval|subject to|would"
    r"|warrant\w*|represents?)\b"
)
"""Leave with one of these is not plain."""
OTHER_THING = words(
    r"\b(?:outputs?|documentation|confidential|personal data|trade ?marks?|logos?|names?|notices?"
    r"|feedback|improvements?|invoices?|fees?|royalt\w+|payments?|agreement is|information|inputs?"
    r"|prompts?|(?:re)?sell access|insurance|warrant\w+|liab\w+|indemn\w+|logs?|records?|keys?"
    r"|credentials?"
    r"|assign\w*|audit\w*|benchmarks?|competitors?|sublicens\w*|reports?|title|dut(?:y|ies)"
    r"|secre\w+|none but|components?|word of)\b"
)
"""Objects that are not what is licensed."""
FOR_FREE = words(
    r"\b(?:for|against) (?:payment|a fee|money|consideration|nothing)(?: or (?:free of charge"
    r"|without(?: it| charge)?|for nothing|gratis))?\b|\bfree of charge\b|\bgratis\b"
)
TEXT = words(
    r" (?:the (?:text|terms|wording) of )?(?:this|the|these|any|its|their"
    r"|your) (?:\w+ )?(?:agreement|terms\b|contract|clause|section"
    r"|provision"
    r"|schedule|polic|notice|title|rights|licen[sc]e\b)"
)
"""What is changed or handed out is the text itself."""
GIVEN_RIGHTS = words(
    r"(?:hand|giv|pass|deal|deliver|transfer|convey|send|surrender|extend|offer|sell)\w*"
    r"(?: out| on| over)? (?:(?:further|other|more|new|like|similar|such|equal|the same|parallel)"
    r" )*(?:rights?|licen[sc]es?|permissions?|privileges?)\b"
)
"""What is handed out is leave to use, and no copy."""
WEAK = words(
    r"(?:includ\w+|cover\w*|extends? to|compris\w+|takes in|embraces?|encompass\w+|carries"
    r"|possible|granted|within (?:the|its"
    r"|this)|open to"
    r"|in order|fine|welcome|grants?)"
)
RIGHT = words(
    r"\b(?:licen[sc]es?|rights?|permission|purposes? (?:for|of)|fields? of use"
    r"|permitted (?:\w+ )?use|(?:is|are|stays?|remains?) (?:\w+"
    r" ){0,2}?(?:included"
    r"|covered|possible"
    r"|within|open|welcome|fine|granted|in order))\b"
)
"""What includes an act is a licence, or the act is said to be included."""
THING = words(
    r"\b(?:models?|weights|parameters|checkpoints?|data ?sets?|data|corpus|corpora|services?"
    r"|platform"
    r"|software|systems?|licensed|it|them|cop(?:y|ies)|thereof|same|work|program)\b"
)
CHANGED = words(r"\b(?:derivativ\w*|adapted|derived works?|adaptations?|modified|combined)\b")
USED = words(
    r"\b(?:us(?:e[ds]?|ing|age)|uses|deploy\w*|install\w*|run|running|operat\w*"
    r"|licen[sc]\w*|rights?)\b"
)
NO_STATE = words(
    r"\b(?:not|never) (?!(?:be |an? )?(?:\w+ly )?(?:permit|allow|authori|licen|includ|part\b|open"
    r"|cover|within"
    r"|possible|grant|lawful|to\b|for\b|in\b|among|on\b|welcome|take place|happen|occur|extend"
    r"|used\b(?! to\b)|employed\b(?! to\b)|engaged\b"
    r"|fall|something|done\b))|\bno (?!part|longer|right|permission|licen|case|event|way|circum)"
)
"""What follows an act and denies another one: `fine-tuning must not remove a safeguard`."""
APART = words(
    r"\b(?:without|arising|sue|claims?|relat\w+|when(?:ever)?|while|if|before|after|by|upon"
    r"|where|who|whom|results? of"
    r"|resulting from"
    r"|in connection with|in the course of|for use in)\b"
)
"""Words between a ban and an act that make the act another one's circumstance."""
TO_TAKER = words(
    rf"\b(?:to|furnish\w*|suppl\w+|provid\w+|deliver\w*|hand\w*|send\w*|giv\w+) {TAKER}\b(?!'s)"
)
"""In a sentence of `sided`: what is handed out goes to the licensee itself."""
TRAINS = words(r"train|fine-? ?tun|\btun(?:e|ed|ing)|teach|weights?|parameters?")
OF_ITSELF = words(
    r"\W*(?:onward|re-?distribution|distribution|modification|fine-? ?tuning"
    r"|hosting|commercial)\b"
)
"""A row of a table names the act and nothing else."""
FREED = words(
    r"\b(?:need not|needn't|no need|not (?:have to|be required|required|obliged|bound))\b"
)
SHUT = words(r"\b(?:not|no|never|exclu\w+|prohibit\w+|off limits|forbidden|requires? a)\b")
MODEL = frozenset(
    stem(word)
    for word in """
    model base ai licensed service platform software dataset data corpus training system
    """.split()  # noqa: SIM905
)
"""Stems of what is licensed."""
MILD = GENERIC | frozenset(
    stem(word)
    for word in """
    third part party person customer provider server cloud account other another purpose end
    commercial business strictly copy available fine-tune tuning train further modify adapt alter
    change derivative version weights parameters unchanged leave host hosting third-party
    installation install run distribute distribution redistribute product sell use using user own
    reproduce permitted allow kind form entitled permit way whatsoever whether directly indirectly
    part whole non-commercial customise retrain distil reverse engineer decompile disassemble
    benchmark result publish embed integrate incorporate back-up backup unmodified unaltered
    hardware premises machine research academic private prohibited forbidden excluded barred
    allowed included covered any environment centre distributing modification adaptation outside
    remain transfer others anyone give leave pass share hand deploy public profit money earn gain
    itself supplied delivered sharing else limited extend possession
    infrastructure external redistribution make made making strictly must never keep disclose
    """.split()  # noqa: SIM905
)
"""Stems of words that do not tell one statement on an act from another."""
