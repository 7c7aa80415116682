# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Units of measure that vocabularies name alike: what they measure, and how much of it."""

from fractions import Fraction

from licet.decide.odrl.conflicts.formulas import local_name

__all__ = ["KINDS", "measure"]

KINDS: dict[str, dict[str, int | Fraction]] = {
    "data in bytes": {
        "bit": Fraction(1, 8), "byte": 1, "kb": 10**3, "kilobyte": 10**3, "mb": 10**6,
        "megabyte": 10**6, "gb": 10**9, "gigabyte": 10**9, "tb": 10**12, "terabyte": 10**12,
        "kibibyte": 2**10, "mebibyte": 2**20, "gibibyte": 2**30, "tebibyte": 2**40,
    },
    "pixels": {"px": 1, "pix": 1, "pixel": 1, "pixels": 1},
    "length in metres": {
        "millim": Fraction(1, 1000), "mm": Fraction(1, 1000), "millimetre": Fraction(1, 1000),
        "centim": Fraction(1, 100), "cm": Fraction(1, 100), "centimetre": Fraction(1, 100),
        "metre": 1, "meter": 1, "kilom": 1000, "km": 1000, "kilometre": 1000,
        "in": Fraction(254, 10_000), "inch": Fraction(254, 10_000), "ft": Fraction(3048, 10_000),
    },
    "time in seconds": {
        "millisec": Fraction(1, 1000), "sec": 1, "second": 1, "min": 60, "minute": 60, "hr": 3600,
        "hour": 3600, "day": 86_400, "wk": 604_800, "week": 604_800,
    },
    "dots per inch": {"dpi": 1, "ppi": 1, "pix-per-in": 1, "dot-per-in": 1},
}  # fmt: skip
"""Names as QUDT and plain usage have them, in lower case. Metres of QUDT (`M`) are left out:
the letter alone is also used for millions. Money is not here: rates change by the day."""

_FOUND = {
    name: (kind, Fraction(factor))
    for kind, names in KINDS.items()
    for name, factor in names.items()
}


def measure(unit: str) -> tuple[str, Fraction]:
    """What a unit measures and its size there; an unknown unit measures itself.

    >>> measure("http://qudt.org/vocab/unit/MegaBYTE")
    ('data in bytes', Fraction(1000000, 1))
    """
    return _FOUND.get(local_name(unit).lower(), (unit, Fraction(1)))
