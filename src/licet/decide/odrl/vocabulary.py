# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of the ODRL 2.2 common vocabulary that evaluation and reading need.

Source: ODRL Vocabulary & Expression 2.2 (W3C Recommendation, 15 February 2018).
"""

from licet.decide.odrl.policies import CC, ODRL

__all__ = [
    "ACTIONS",
    "BROADER",
    "FUNCTIONS",
    "LEFT_OPERANDS",
    "LOGICAL",
    "OPERATORS",
    "POLICIES",
    "RELATIONS",
    "SAME",
]

POLICIES = ("Policy", "Set", "Offer", "Agreement", "Assertion", "Privacy", "Request", "Ticket")

OPERATORS = (
    "eq", "gt", "gteq", "hasPart", "isA", "isAllOf", "isAnyOf", "isNoneOf", "isPartOf", "lt",
    "lteq", "neq",
)  # fmt: skip

LOGICAL = ("and", "andSequence", "or", "xone")

LEFT_OPERANDS = (
    "absolutePosition", "absoluteSize", "absoluteSpatialPosition", "absoluteTemporalPosition",
    "count", "dateTime", "delayPeriod", "deliveryChannel", "device", "elapsedTime", "event",
    "fileFormat", "industry", "language", "media", "meteredTime", "payAmount", "percentage",
    "product", "purpose", "recipient", "relativePosition", "relativeSize",
    "relativeSpatialPosition", "relativeTemporalPosition", "resolution", "spatial",
    "spatialCoordinates", "system", "systemDevice", "timeInterval", "unitOfCount", "version",
    "virtualLocation",
)  # fmt: skip

RELATIONS = ("output", "relation")
"""Properties from a rule to an asset, besides `target`."""

FUNCTIONS = (
    "attributedParty", "attributingParty", "compensatedParty", "compensatingParty",
    "consentedParty", "consentingParty", "contractedParty", "contractingParty", "function",
    "informedParty", "informingParty", "payeeParty", "trackedParty", "trackingParty",
)  # fmt: skip
"""Properties from a rule to a party, besides `assigner` and `assignee`."""

_IN_USE = (
    "acceptTracking", "aggregate", "annotate", "anonymize", "archive", "attribute", "compensate",
    "concurrentUse", "delete", "derive", "digitize", "distribute", "ensureExclusivity", "execute",
    "grantUse", "include", "index", "inform", "install", "modify", "move", "nextPolicy",
    "obtainConsent", "play", "present", "print", "read", "reproduce", "reviewPolicy", "stream",
    "synchronize", "textToSpeech", "transform", "translate", "uninstall", "watermark",
)  # fmt: skip

_CC_IN_USE = (
    "Attribution", "CommercialUse", "DerivativeWorks", "Distribution", "Notice", "Reproduction",
    "ShareAlike", "Sharing", "SourceCode",
)  # fmt: skip

_ALONE = (
    "adHocShare", "extractChar", "extractPage", "extractWord", "lease", "lend", "preview",
    "secondaryUse", "transfer", "use",
)  # fmt: skip

_OLD = {
    "append": ODRL + "modify",
    "appendTo": ODRL + "modify",
    "attachPolicy": CC + "Notice",
    "attachSource": CC + "SourceCode",
    "commercialize": CC + "CommercialUse",
    "copy": ODRL + "reproduce",
    "export": ODRL + "transform",
    "license": ODRL + "grantUse",
    "pay": ODRL + "compensate",
    "share": CC + "Sharing",
    "shareAlike": CC + "ShareAlike",
    "write": ODRL + "modify",
    "writeTo": ODRL + "modify",
}

SAME: tuple[tuple[str, str], ...] = (
    *((ODRL + old, new) for old, new in _OLD.items()),
    (ODRL + "payeeParty", ODRL + "compensatedParty"),
)
"""Terms of ODRL 2.1 and the terms that took their place (`skos:exactMatch`)."""

BROADER: tuple[tuple[str, str], ...] = (
    *((ODRL + name, ODRL + "use") for name in _IN_USE),
    *((CC + name, ODRL + "use") for name in _CC_IN_USE),
    (ODRL + "display", ODRL + "play"),
    (ODRL + "extract", ODRL + "reproduce"),
    (ODRL + "give", ODRL + "transfer"),
    (ODRL + "sell", ODRL + "transfer"),
)
"""Acts and the act each is included in."""

ACTIONS = tuple(
    sorted({*(narrow for narrow, _ in BROADER), *(ODRL + name for name in (*_ALONE, *_OLD))})
)
