# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words in which licences grant, refuse and limit acts, as tables for folded text."""

from licet.review.licence_terms.modality import words

__all__ = [
    "COMMERCIAL",
    "DERIVED",
    "DISTRIBUTE",
    "LICENSEE",
    "MATERIAL",
    "MODIFY",
    "MUST",
    "NONCOMMERCIAL",
    "ONLY",
    "OWN_TEXT",
    "SELF",
    "USE",
]

USE = words(
    r"\bus(?:e|ed|ing|age)\b", r"\brun(?:ning)?\b", r"\bexploit\w*", r"\bexercis\w+",
    r"\bdeploy\w*", r"\breproduc\w+", r"\bcopy(?:ing)?\b", r"\bcopied\b", r"\bexecut(?:e|ing)\b",
    r"\bdeal(?:ing)? (?:in|with)\b", r"\baccess\b", r"\boperat(?:e|ing)\b", r"\bextract\w*",
    r"\bstudy\b", r"\bdo (?:anything|everything|whatever|what)\b", r"\bmake,? have made\b",
)  # fmt: skip

DISTRIBUTE = words(
    r"\b(?:re-?)?distribut(?:e|es|ed|ing|ions?)\b", r"\bconvey(?:s|ed|ing)?\b",
    r"\b(?:re)?shar(?:e|es|ed|ing)\b(?!-)", r"\b(?:re)?publish(?:es|ed|ing)?\b", r"\bpublication of\b",
    r"\bdisseminat\w+", r"\bpropagat(?:e|ed|ing|ion)\b", r"\bpass(?:ing)? on\b",
    r"\bmak(?:e|ing)\b (?:[\w,-]+ ){0,6}?(?:publicly |generally )?available\b",
    r"\bmade (?:publicly )?available (?:by you|to (?:third|others|the public|any))",
    r"\bcommunicat(?:e|ed|ing) (?:\w+ ){0,3}?to the public\b", r"\bgive (?:\w+ )?away\b",
    r"\b(?:sell|provide|supply|transfer|transmit|release|lend|furnish|upload|host) "
    r"(?:or \w+ )?(?:the |any |all |its |their |such |copies |your |a )",
    r"\b(?:sell|transmit|transfer|supply|release|rent|lease)\b(?=,| and\b| or\b|/)",
)  # fmt: skip

MODIFY = words(
    r"\bmodif(?:y|ies|ied|ying|ications?)\b", r"\badapt(?:s|ed|ing|ations?)?\b",
    r"\balter(?:s|ed|ing|ations?)?\b", r"\bderivative (?:works?|models?|materials?|databases?)\b",
    r"\b(?:\w+ )?derivatives\b", r"\bderive\b", r"\bfine-? ?tun(?:e|ed|es|ing)\b",
    r"\btransform(?:s|ed|ing|ations?)?\b", r"\bre-?train(?:ed|ing)?\b", r"\badapted material\b",
    r"\bbuild (?:up)?on\b", r"\bremix\w*\b", r"\bcustomi[sz]\w+", r"\bre-?parametri[sz]\w+",
    r"\bworks? based (?:up)?on\b", r"\benhance(?:ments?)?\b", r"\bwaives?\b[^.;]{0,160}\brights\b",
    r"\bchange (?:it|the (?:software|model|work|program))\b",
)  # fmt: skip

DERIVED = words(
    r"\bderivatives?\b", r"\bmodif(?:ied|ications?)\b", r"\badapt(?:ed|ations?|er)\b",
    r"\bbased (?:up)?on\b", r"\bimprovements?\b", r"\benhancements?\b", r"\baltered\b",
    r"\bfine-? ?tuned\b", r"\btransformed\b", r"\bentire work\b", r"\bwork,? as a whole\b",
    r"\bcovered (?:software|work|code)\b", r"\bchanges\b", r"\blarger work\b", r"\bportions?\b",
    r"\b(?:re-?)?distribut(?:ion|ions)\b", r"\bderived\b", r"\bremix\w*\b", r"\bbuild upon\b",
)  # fmt: skip

COMMERCIAL = words(
    r"(?<![-\w])(?<!non )commercial(?:ly|i[sz]\w+)?\b(?! (?:advantage|general liability|code|courts?"
    r"|arbitration|computer software|item|reasonabl\w+|terms and conditions|product[s]? "
    r"warranty))(?!ly reasonable)"
)
NONCOMMERCIAL = words(
    r"\bnon-? ?commercial\b(?!ly)",
    r"\bnot (?:\w+ ){0,3}?(?:intended|directed|used|undertaken|made)? ?(?:for|toward\w*) (?:\w+ ){0,4}?commercial\b",
    r"\bnon-? ?production\b",
    r"\b(?:(?:scientific|academic|non-? ?profit|personal|basic|private|internal|pure) )*"
    r"(?:research|academic|scientific|educational|evaluation|experimental|teaching|scholarly"
    r"|benchmarking|testing|personal|hobby)"
    r"(?:(?:,| and| or| and/or|/|, and|, or) ?(?:\w+|non-commercial)){0,6}? "
    r"(?:(?:and |or )?\w+ )?(?:purposes?|us(?:e|es|age)|activit\w+|projects?|settings?|reasons)\b",
    r"\b(?:purposes?|goals?) of (?:[\w-]+ ){0,3}?(?:research|evaluation|evaluating|testing|teaching|education)\b",
    r"\bfor (?:[\w-]+ )?(?:research|evaluation|testing|education)(?: (?:and|or|and/or) \w+)? only\b",
    r"\bonly for (?:[\w-]+ )?(?:research|evaluation|testing|education)\b(?! and development)",
)  # fmt: skip

ONLY = words(
    r"\bonly\b", r"\bsolely\b", r"\bexclusively\b", r"\bstrictly\b", r"(?<!not )(?<!be )\blimited (?:only )?to\b",
    r"\bwill be limited to\b", r"\brestricted to\b", r"\bsole (?:purpose|intent)\b", r"\bno purpose other than\b",
    r"\bnot\b[^.;]{0,80}\b(?:other than|except) for\b", r"\bconfined to\b",
)  # fmt: skip

LICENSEE = words(
    r"\byou(?:r|rs|rself)?\b", r"\blicensees?\b", r"\busers?\b", r"\bcustomers?\b",
    r"\brecipients?\b", r"\bany(?:one| person| individual| party)\b", r"\beveryone\b",
    r"\bsubscribers?\b", r"\bclients?\b",
)  # fmt: skip

MATERIAL = words(
    r"\b(?:models?|software|data(?:set|sets|base|bases)?|materials?|works?|programs?|weights|code"
    r"|derivatives?|copies|copy|documentation|product|products|licensed \w+|technology|package"
    r"|checkpoints?|parameters|files?|content of the licensed|modifications?|adapted|library"
    r"|it|them|thereof|service|platform|system)\b"
)

MUST = words(
    r"\bmust\b", r"\bshall\b", r"\bwill\b", r"\b(?:is|are) (?:also )?required\b", r"\brequires?\b",
    r"\bagrees? (?:to|that)\b", r"\bprovided,?(?: however,?)? (?:that|you)\b", r"\bproviding (?:that|you)\b",
    r"\b(?:so|as) long as\b", r"\bconditions?\b", r"\bonly (?:if|when|under)\b", r"\b(?:has|have|need|needs) to\b",
    r"\b(?:is|are) to be\b", r"\bundertakes? to\b", r"\bon condition\b", r"\bensur(?:e|ing)\b",
    r"\bobligat\w+", r"\bfollowing (?:conditions|requirements|terms)\b", r"\bif you\b",
    r"\bwhen (?:you|re-?distributing|distributing|sharing)\b", r"\bplease\b", r"\bsubject to\b",
)  # fmt: skip

_NAMES = r"(?:public |community |model |data |software |open |general |research |user |end )*"
SELF = (
    rf"(?:this|these|the present|the same|that same|the original|the foregoing) {_NAMES}"
    r"(?:licen[sc]e|agreement|terms|permission notice|notice|conditions|document|eula|legal code)"
)
OWN_TEXT = (
    rf"(?:{SELF}|the (?:{_NAMES})(?:licen[sc]e|agreement)(?: agreement| text)?"
    r"|this list of conditions|these conditions)"
)
