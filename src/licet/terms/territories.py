# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Places as sets: countries and their subdivisions, with exact algebra."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from licet.terms.errors import DecodeError

__all__ = [
    "COUNTRIES",
    "NOWHERE",
    "REGIONS",
    "WORLDWIDE",
    "Places",
    "Territory",
    "region",
    "territory",
]

_EU_SINCE = {
    "AT": (1995, 1), "BE": (1958, 1), "BG": (2007, 1), "CY": (2004, 5), "CZ": (2004, 5),
    "DE": (1958, 1), "DK": (1973, 1), "EE": (2004, 5), "ES": (1986, 1), "FI": (1995, 1),
    "FR": (1958, 1), "GB": (1973, 1), "GR": (1981, 1), "HR": (2013, 7), "HU": (2004, 5),
    "IE": (1973, 1), "IT": (1958, 1), "LT": (2004, 5), "LU": (1958, 1), "LV": (2004, 5),
    "MT": (2004, 5), "NL": (1958, 1), "PL": (2004, 5), "PT": (1986, 1), "RO": (2007, 1),
    "SE": (1995, 1), "SI": (2004, 5), "SK": (2004, 5),
}  # fmt: skip
_EU_UNTIL = MappingProxyType({"GB": date(2020, 2, 1)})
_EEA_BESIDE_EU = frozenset({"IS", "LI", "NO"})

REGIONS = ("EEA", "EU")
"""Named regions whose membership has dates. Source: treaties of accession; for the United
Kingdom, the withdrawal of 31 January 2020 (24:00 CET); EEA Agreement, art. 126."""


COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN
    BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ
    DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL
    GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM
    JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME
    MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP
    NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD
    SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO
    TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split()  # noqa: SIM905 (249 quoted codes are no easier to read)
)
"""ISO 3166-1 alpha-2, the 249 codes assigned in 2026."""

_CODE = re.compile(r"([A-Z]{2})(-[A-Z0-9]{1,3})?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Territory:
    """A set of places: countries (`DE`), subdivisions (`US-CA`), or all but some of them.

    A place is inside if `everywhere` is flipped an odd number of times on the way down from
    the world to its country to its subdivision. The form is canonical: equal sets are equal
    records. The list of subdivisions is open: a country less every state one can name is not
    taken to be empty.
    """

    everywhere: bool = False
    """Whether a place that is not mentioned is inside."""

    flipped: frozenset[str] = frozenset()
    """ISO 3166-1 alpha-2 or 3166-2 codes at which the answer differs from the level above."""

    def __contains__(self, code: str) -> bool:
        """Whether the place is inside; `US` stands for what is not in a named subdivision."""
        country = code[:2]
        inside = self.everywhere ^ (country in self.flipped)
        return inside ^ (code != country and code in self.flipped)

    def __or__(self, other: "Territory") -> "Territory":
        return ~(~self & ~other)

    def __and__(self, other: "Territory") -> "Territory":
        everywhere = self.everywhere and other.everywhere
        return _rebuilt(
            everywhere,
            ((code, code in self and code in other) for code in _mentioned(self, other)),
        )

    def __sub__(self, other: "Territory") -> "Territory":
        return self & ~other

    def __invert__(self) -> "Territory":
        return Territory(everywhere=not self.everywhere, flipped=self.flipped)

    def __le__(self, other: "Territory") -> bool:
        """Whether every place here is also there."""
        return not (self - other)

    def __bool__(self) -> bool:
        return self.everywhere or bool(self.flipped)

    def __str__(self) -> str:
        if not self.flipped:
            return "worldwide" if self.everywhere else "nowhere"
        countries = sorted(c for c in self.flipped if len(c) == 2)
        names = [self._described(country) for country in countries]
        alone = sorted(c for c in self.flipped if len(c) > 2 and c[:2] not in countries)
        if self.everywhere:
            return "worldwide except " + ", ".join((*names, *alone))
        return ", ".join((*names, *alone))

    def _described(self, country: str) -> str:
        parts = sorted(c for c in self.flipped if c.startswith(f"{country}-"))
        return f"{country} (except {', '.join(parts)})" if parts else country


def _mentioned(*territories: Territory) -> Iterator[str]:
    """Every code of the territories, and the country of each, countries first."""
    codes = {code for t in territories for code in t.flipped}
    yield from sorted(codes | {code[:2] for code in codes}, key=lambda c: (len(c), c))


def _rebuilt(everywhere: bool, values: Iterable[tuple[str, bool]]) -> Territory:  # noqa: FBT001
    """The canonical record for the value wanted at each code, countries before their parts."""
    flipped: set[str] = set()
    for code, inside in values:
        country = code[:2]
        above = everywhere ^ (code != country and country in flipped)
        if inside != above:
            flipped.add(code)
    return Territory(everywhere=everywhere, flipped=frozenset(flipped))


WORLDWIDE = Territory(everywhere=True)
NOWHERE = Territory()


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Places as people write them down; `on` turns them into a `Territory`."""

    included: frozenset[str] = frozenset({"worldwide"})
    """ISO 3166 codes, names of `REGIONS`, or `worldwide`."""

    excluded: frozenset[str] = frozenset()
    """As `included`; taken away from it."""

    def __post_init__(self) -> None:
        for code in sorted(self.included | self.excluded):
            _check(code)

    def on(self, day: date) -> Territory:
        """The set of places on a day: regions change their members."""
        inside = territory(self.included, on=day)
        return inside - territory(self.excluded, on=day) if self.excluded else inside


def _check(code: str) -> None:
    match = _CODE.fullmatch(code)
    known = match and match.group(1) in COUNTRIES
    if not known and code not in (*REGIONS, "worldwide"):
        raise DecodeError(
            f"`{code}` is not a place we know",
            hint="write ISO 3166 codes such as DE or US-CA, EU, EEA, or worldwide",
        )


def region(name: str, *, on: date) -> Territory:
    """The members of a named region on a day.

    Args:
        name: One of `REGIONS`.
        on: The day; membership changes.

    Raises:
        DecodeError: The region is not one of `REGIONS`.
    """
    if name not in REGIONS:
        raise DecodeError(
            f"`{name}` is not a region we know", hint=f"regions are {', '.join(REGIONS)}"
        )
    members = {
        code
        for code, (year, month) in _EU_SINCE.items()
        if date(year, month, 1) <= on < _EU_UNTIL.get(code, date.max)
    }
    return Territory(flipped=frozenset(members | (_EEA_BESIDE_EU if name == "EEA" else set())))


def territory(codes: Iterable[str], *, on: date) -> Territory:
    """The union of ISO codes and named regions.

    >>> str(territory(["US", "CA"], on=date(2026, 1, 1)))
    'CA, US'
    >>> str(WORLDWIDE - territory(["KR", "US-CA"], on=date(2026, 1, 1)))
    'worldwide except KR, US-CA'
    """
    named = frozenset(codes)
    countries = named & COUNTRIES  # most often that is all, and needs no algebra
    total = Territory(flipped=countries)
    for code in sorted(named - countries):
        total |= _named(code, on)
    return total


def _named(code: str, on: date) -> Territory:
    _check(code)
    if code == "worldwide":
        return WORLDWIDE
    return region(code, on=on) if code in REGIONS else Territory(flipped=frozenset({code}))
