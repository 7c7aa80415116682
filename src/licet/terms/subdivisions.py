# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Names of states, provinces and the like, by ISO 3166-2 code: the part that contracts name."""

__all__ = ["SUBDIVISIONS", "subdivision_name"]

SUBDIVISIONS = """
US-AL alabama; US-AK alaska; US-AZ arizona; US-AR arkansas; US-CA california; US-CO colorado;
US-CT connecticut; US-DE delaware; US-FL florida; US-GA georgia|state of georgia; US-HI hawaii;
US-ID idaho; US-IL illinois; US-IN indiana; US-IA iowa; US-KS kansas; US-KY kentucky;
US-LA louisiana; US-ME maine; US-MD maryland; US-MA massachusetts; US-MI michigan;
US-MN minnesota; US-MS mississippi; US-MO missouri; US-MT montana; US-NE nebraska; US-NV nevada;
US-NH new hampshire; US-NJ new jersey; US-NM new mexico; US-NY new york|state of new york;
US-NC north carolina; US-ND north dakota; US-OH ohio; US-OK oklahoma; US-OR oregon;
US-PA pennsylvania; US-RI rhode island; US-SC south carolina; US-SD south dakota;
US-TN tennessee; US-TX texas; US-UT utah; US-VT vermont; US-VA virginia;
US-WA washington|washington state|state of washington; US-WV west virginia; US-WI wisconsin;
US-WY wyoming; US-DC district of columbia|washington, d.c.|washington d.c.|washington dc;
CA-AB alberta; CA-BC british columbia; CA-MB manitoba; CA-NB new brunswick;
CA-NL newfoundland|newfoundland and labrador; CA-NS nova scotia; CA-NT northwest territories;
CA-NU nunavut; CA-ON ontario; CA-PE prince edward island; CA-QC quebec|québec; CA-SK saskatchewan;
CA-YT yukon; GB-ENG england; GB-WLS wales; GB-SCT scotland; GB-NIR northern ireland;
AU-NSW new south wales; AU-VIC victoria; AU-QLD queensland; AU-WA western australia;
AU-SA south australia; AU-TAS tasmania; DE-BY bavaria; DE-BE land of berlin; IN-DL delhi;
IN-KA karnataka; IN-MH maharashtra; CN-GD guangdong; CN-ZJ zhejiang
"""
"""Codes, each with its names in lower case: `US-CA california; GB-ENG england; …`."""


def subdivision_name(code: str) -> str:
    """The first name of a subdivision, with capitals; empty if it has none here.

    >>> subdivision_name("US-NY")
    'New York'
    """
    for entry in SUBDIVISIONS.split(";"):
        found, _, names = " ".join(entry.split()).partition(" ")
        if found == code:
            small = ("and", "of", "the")
            words = names.split("|")[0].split()
            return " ".join(w if w in small else w[:1].upper() + w[1:] for w in words)
    return ""
