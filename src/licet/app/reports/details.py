# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The details of a term in plain words: amounts, places, names, days."""

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache

from licet.terms import Param

__all__ = ["detailed", "listed", "place", "shown"]

_SIDES = {"more_than": "above", "at_least": "from", "less_than": "below", "at_most": "up to"}
_STATES = dict(
    re.findall(
        r"(\w\w)=(\w+)",
        "AL=Alabama AK=Alaska AZ=Arizona AR=Arkansas CA=California CO=Colorado CT=Connecticut "
        "DE=Delaware FL=Florida GA=Georgia HI=Hawaii ID=Idaho IL=Illinois IN=Indiana IA=Iowa "
        "KS=Kansas KY=Kentucky LA=Louisiana ME=Maine MD=Maryland MA=Massachusetts MI=Michigan "
        "MN=Minnesota MS=Mississippi MO=Missouri MT=Montana NE=Nebraska NV=Nevada "
        "NH=New_Hampshire NJ=New_Jersey NM=New_Mexico NY=New_York NC=North_Carolina "
        "ND=North_Dakota OH=Ohio OK=Oklahoma OR=Oregon PA=Pennsylvania RI=Rhode_Island "
        "SC=South_Carolina SD=South_Dakota TN=Tennessee TX=Texas UT=Utah VT=Vermont VA=Virginia "
        "WA=Washington WV=West_Virginia WI=Wisconsin WY=Wyoming DC=District_of_Columbia",
    )
)

_Rest = dict[str, Param]


def detailed(key: str, value: str, words: str, params: Mapping[str, Param]) -> str:
    """What a value means, with its details woven in; a detail we have no words for is appended.

    Args:
        key: Of the vocabulary.
        value: One of the key's values.
        words: What the value alone means.
        params: The details.
    """
    rest = dict(params)
    if key in _WEAVERS:
        words = _WEAVERS[key](value, words, rest)
    said = "; ".join(f"{_label(name)}: {shown(v)}" for name, v in sorted(rest.items()))
    return f"{words}; {said}" if said else words


def shown(value: Param) -> str:
    """A detail on its own."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if isinstance(value, int):
        return f"{value:,}"
    return str(value)


def place(code: str) -> str:
    """The name of an ISO code or a region; the code itself where it has none we know.

    >>> place("US-CA"), place("EU"), place("KR"), place("worldwide")
    ('California', 'the European Union', 'South Korea', 'worldwide')
    """
    country, _, part = code.partition("-")
    if country == "US" and part in _STATES:
        return str(_STATES[part]).replace("_", " ")
    name = _countries().get(code, code).removesuffix(" SAR China")
    of_many = ("EU", "EZ", "US", "GB", "AE", "NL", "PH", "UN")
    return f"the {name}" if code in of_many and not name.startswith("the ") else name


def listed(items: Iterable[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    *most, last = list(items) or [""]
    return f"{', '.join(most)} and {last}" if most else last


@cache
def _countries() -> Mapping[str, str]:
    from babel import Locale

    return dict(Locale("en").territories)


def _threshold(value: str, words: str, rest: _Rest) -> str:
    limit = _limit(rest) or _limits(rest)
    if not limit:
        return words
    effect = str(rest.pop("effect", ""))
    granted = re.match(r"no rights until (.+) grants", effect)
    if granted:
        said = f"no rights {limit} until {granted.group(1)} grants them"
    elif value == "display_duty":
        said = f"a display duty {limit}"
    elif effect == "separate licence required":
        said = f"a separate licence is needed {limit}"
    else:
        said = f"{effect or 'no rights'} {limit}"
    return said + _aside(_test_date(rest), rest.pop("window", ""), rest.pop("scope", ""))


def _limit(rest: _Rest) -> str:
    """`above 700,000,000 monthly active users`."""
    if "value" not in rest or "metric" not in rest:
        return ""
    side = _SIDES.get(str(rest.pop("comparator", "")), "at")
    amount, metric = shown(rest.pop("value")), str(rest.pop("metric"))
    currency = re.fullmatch(r"(.+)_([a-z]{3})", metric)
    if currency and "users" not in metric:
        return f"{side} {currency.group(2).upper()} {amount} {_label(currency.group(1))}"
    return f"{side} {amount} {_label(metric)}"


def _limits(rest: _Rest) -> str:
    """Several limits of which one suffices, each as `metric comparator value`."""
    found = rest.get("any_of", ())
    parts = [one.split() for one in found] if isinstance(found, tuple) else []
    if not parts or any(len(p) != 3 or not p[2].isdecimal() for p in parts):
        return ""
    del rest["any_of"]
    rest.pop("comparator", None)
    return " or ".join(_limit({"metric": m, "comparator": c, "value": int(v)}) for m, c, v in parts)


def _test_date(rest: _Rest) -> str:
    day, test = rest.pop("frozen_on", ""), str(rest.pop("test_date", ""))
    if day:
        return f"measured on {day} alone"
    if "frozen" in test:
        return "measured on the release date alone"
    return "measured continuously" if test == "continuous" else test


def _aside(*parts: Param) -> str:
    said = [_label(str(p)) for p in parts if p]
    return f" ({'; '.join(said)})" if said else ""


def _territory(_value: str, words: str, rest: _Rest) -> str:
    if excluded := _places(rest.pop("excluded", ())):
        words = f"everywhere but in {excluded}"
    elif included := _places(rest.pop("included", ())):
        words = f"only in {included}"
    test = str(rest.pop("test", ""))
    exempt = "end users are exempt" if rest.pop("end_users_exempt", False) else ""
    applies = rest.pop("applies_to", "")
    return words + _aside(applies, f"looks at: {test}" if test else "", exempt)


def _places(value: Param) -> str:
    codes = value if isinstance(value, tuple) else (str(value),) if value else ()
    return listed(place(code) for code in codes)


def _law(_value: str, words: str, rest: _Rest) -> str:
    codes = rest.pop("law", ())
    codes = codes if isinstance(codes, tuple) else (str(codes),)
    # A state says its country: ("US", "US-CA") is California.
    narrow = [c for c in codes if not any(o.startswith(f"{c}-") for o in codes)]
    parts = [f"the law of {listed(map(place, narrow))}"] if narrow else []
    forum = shown(rest.pop("forum", ""))
    kind, _, code = forum.partition(" ")
    if kind in ("courts", "arbitration"):
        parts.append(f"{kind}: {place(code)}" if code else kind)
    elif rest.pop("arbitration", False):
        parts.append(f"arbitration: {forum}" if forum else "arbitration")
    elif forum:
        parts.append(f"courts: {forum}")
    return "; ".join(parts) or words


def _display(_value: str, words: str, rest: _Rest) -> str:
    text, trigger = rest.pop("text", ""), rest.pop("trigger", "")
    said = f"{words}: “{shown(text)}”" if text else words
    reaches = rest.pop("reaches_models_trained_on_outputs", None)
    also = "also on models trained on outputs" if reaches else ""
    return said + _aside(f"when: {trigger}" if trigger else "", also)


def _name(_value: str, words: str, rest: _Rest) -> str:
    prefix, suffix = rest.pop("prefix", ""), rest.pop("suffix", "")
    reaches = rest.pop("reaches_models_trained_on_outputs", None)
    said = f"names begin with “{shown(prefix)}”" if prefix else words
    said = f"names end with “{shown(suffix)}”" if suffix and not prefix else said
    return said + _aside("also of models trained on outputs" if reaches else "")


def _breach(_value: str, words: str, rest: _Rest) -> str:
    days, again = rest.pop("cure_days", None), rest.pop("reinstated_after_days", None)
    if days is not None:
        words += f", unless mended within {shown(days)} days"
    return words + (f", restored after {shown(again)} days" if again is not None else "")


def _suit(_value: str, words: str, rest: _Rest) -> str:
    ends = {"patent_licence": "the patent licence ends", "all_rights": "all rights end"}
    end = ends.get(str(rest.get("ends", "")), "")
    if end:
        del rest["ends"]
        words = f"{end} {words}"
    return words + _aside("defence excepted" if rest.pop("defensive_exception", False) else "")


def _training(_value: str, words: str, rest: _Rest) -> str:
    covers = rest.pop("ban_covers", "")
    return f"{words} for {shown(covers)}" if covers else words


_WEAVERS: Mapping[str, Callable[[str, str, _Rest], str]] = {
    "branding_display": _display,
    "distill_or_extract": _training,
    "governing_law": _law,
    "model_name_rule": _name,
    "termination_breach": _breach,
    "termination_litigation": _suit,
    "territory": _territory,
    "threshold": _threshold,
    "train_other_models_on_outputs": _training,
}


def _label(name: str) -> str:
    """A name of ours with spaces: `monthly_active_users` is three words."""
    return name.replace("_", " ")
