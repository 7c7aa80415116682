# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""

__all__ = ["KINDS", "SCALE", "WEIGHTS"]

SCALE = 50
"""Weights in the table are this many times the weight."""

KINDS = {
    "affiliate_license_licensee": -0.85,
    "affiliate_license_licensor": -0.81,
    "anti_assignment": -2.19,
    "audit_rights": -2.03,
    "cap_on_liability": -1.66,
    "change_of_control": -1.32,
    "competitive_restriction_exception": -0.77,
    "covenant_not_to_sue": -1.46,
    "effective_date": -0.88,
    "exclusivity": -1.65,
    "expiration_date": -2.14,
    "governing_law": -2.03,
    "insurance": -2.55,
    "ip_ownership_assignment": -2.06,
    "irrevocable_or_perpetual_license": -1.89,
    "joint_ip_ownership": -0.90,
    "license_grant": -2.68,
    "liquidated_damages": -0.94,
    "minimum_commitment": -1.79,
    "most_favored_nation": -1.14,
    "no_solicit_of_customers": -0.89,
    "no_solicit_of_employees": -2.25,
    "non_compete": -1.38,
    "non_disparagement": -0.87,
    "non_transferable_license": -2.27,
    "notice_period_to_terminate_renewal": -2.02,
    "post_termination_services": -1.74,
    "price_restrictions": -0.85,
    "renewal_term": -1.67,
    "revenue_profit_sharing": -2.18,
    "right_of_first_refusal": -1.80,
    "source_code_escrow": -1.01,
    "termination_for_convenience": -2.19,
    "third_party_beneficiary": -1.61,
    "uncapped_liability": -1.91,
    "unlimited_license": -0.99,
    "volume_restriction": -1.28,
    "warranty_duration": -1.61,
}
"""Kinds in the order of their letters, A first, and the score each begins with."""

WEIGHTS = """
$|F-3K-6M8O-1P-3R4S8U-2V-2W-4X-2Z-2b-2d6f-2j-2l-4
$ 0|S3U-2X-2Z-2b-1d12f-1g-2j-2l-3
$ per|M8
%|F3G5I-2J-6Q-5S6U-2V-2X-2Z-2b9d34f-2h-2j-2k4l-5
% 0|d7
% and|d6
% in|a5
% of|M-2R2S17b5d23
% to|d6
0|A-28B-32C-15E-9F-29G-19H-33I-19J-11K-10L-23N-24O-31Q-14R-25S-13Y-18Z-33a-15b-37c-23d-16e-18f-30g-19i-22k-13l-20
0 %|E-4F5G7R2S1V-2X-2a7b10d16h-1j-1k4l-4
0 0|A-9B-14C-10D-19E-3G-6H-16J-5K-1L-8O-15Q-8R-9S1V-33X-27Y-13a-21c-16d-3i-14l-15
0 a|A3B-4I-4J4L-2O-3Z-2f-3h-3
0 above|J6g7
0 additional|c6
0 and|G5I24K19M-5S11U-3X-2Y-5a-6c6f-1i8j-2
0 any|E9
0 applicable|L1
0 at|D6a15g-3
0 b|B-3M-3O-2U-2b4c3d-10j-1
0 below|K4Z-2
0 business|e13
0 c|G5S3T-2U-2f2h-2j-2
0 calendar|Z2
0 confidential|h-1
0 d|F5J5R7
0 day|Z-4e4g1k4l8
0 days|C-4D-5F4H-3I-3K-10M4N-4O-2Q-3S-6U-3V-4W-5Z8b5g9h-2j-2l8
0 distributor|H3
0 dollars|S7
0 during|G4W9
0 e|i3
0 effective|I3
0 except|Y4i3
0 for|R2S6W6
0 g|A3Y-4
0 governing|L11
0 herein|c5
0 hereof|K2a7
0 hour|k2
0 hours|k19l6
0 if|R6e3
0 in|M10Q9R4d9i5k4
0 indemnification|M-5i2
0 insurance|M3
0 k|A-3C-4G-4I-4L-2M-4P-4R-3S-5T-4U-3V-2X-2Y-2Z-2b-4c-2e-4f-4g-2h-5j-3k-4l-5
0 liability|M3
0 license|O4
0 million|d4
0 month|D2R2
0 months|E7F6I5K8R9U3Z5a16c6e4g10
0 new|S5
0 no|h-3
0 non|R4
0 notwithstanding|E4
0 of|F6G13H-2S10X-3Y7b-1d7f5g-4h-2i9k-5l-2
0 or|K3S7a10i8
0 party|J6
0 per|R5d7
0 q|b-1f-1h-2
0 restrictions|G6
0 scope|O2
0 shall|C10G6d7g-3
0 shares|d6
0 source|P-3T-2h-2j-2
0 st|I6
0 subject|I5K4
0 t|K7
0 term|I-1K9
0 termination|a-8g2
0 th|K5
0 the|K4T-3b-1f-2h-3j-2l-3
0 then|a12
0 this|I15L11Z3c4g-3
0 times|R3
0 to|A9Y-3
0 under|A-4B3
0 unless|K6
0 upon|a5
0 will|E7
0 with|W-5a-6
0 working|l6
0 year|E7K4V3Z6a4c10k-3
0 years|B5E11I-8K15W6c9k-3
a|A-8B-11C-4E-6F-7G-4J-11K-11L-17M-9N-19O-13R-3S-12U-15V-11W-6X-13Y-5Z-12a-7b-14c-12d-6f-7g-16h-12i-4k-13l-4
a 0|G6I-4L-2M-3O-2R-3T-3U-3V-2X-2Z-2f-3h-3j-3
a and|N6e6
a b|A3Q-3
a breach|B4a7i3
a business|G6
a change|F16
a claim|i10
a commission|d6
a competitive|C5G5U2W10
a competitor|W7
a contract|K7
a copy|M6f2
a country|d4
a definitive|e5
a during|S4
a facility|b5
a fee|d7
a i|a4
a in|d7
a is|R2
a joint|P2
a lead|d5
a license|B2Q20Y-5
a licensed|B4
a limited|Q6Y4
a majority|K4c4
a maximum|E5k8
a may|e4
a merger|C7F6
a minimum|S21c2
a non|B4J-10O-1P-3Q8Y7f4
a nonexclusive|Y8
a of|M6
a or|N5R6
a partner|e5
a party|B-2C3G-5P-5T-2W-5X3Y-3d-4f-1h8i9
a party's|i13
a payment|g6
a penalty|R11
a period|K-4R-3T-2U2V5W8a8c2e6k4l7
a permitted|A3
a perpetual|B8O6
a product|G-4J5W5l6
a reasonable|D5R4
a receiver|H6
a release|f2
a renewal|Z3c2
a right|e11k7
a royalty|Q4a7d9
a security|F4
a series|C5
a shall|e8
a state|L2
a substitute|a6
a successor|C4
a term|K4
a termination|R12
a the|I-4J7K8Z-2
a third|G5H-3h10i4
a this|I5K8
a to|J4Q4W5
a total|k11
a transfer|C4U2
a true|N5
a wholly|C10
a worldwide|A2O4Q6
a written|Y3g5
a's|R3
ab|C5
abandon|e9
ability to|g3
about|N9
above|B-2G6H-3I4J8L-2R3T-2U6b-2d8f-2h-2
above and|P4
above or|R4
above the|J5d7
above written|I3
absolute|F6
absolute discretion|F5
accept|Q3e12k5
accept and|k5
accept the|Q3
acceptable|D6M7
acceptable to|M7
acceptance|e8l8
acceptance or|l6
accepted|l4
accepts|J9O2Y6
access|D12N-3O2P-2Y-3j4k6
access to|D8
accessible|Q6
accompanied|l3
accompanied by|l3
accordance|A-5B6H-4J-3K6L14O-3V-3W-7X-4Y3d-5h-3i-4l2
accordance with|A-5B6H-4J-3K6L15O-3V-3W-6X-3Y3a-5d-5h-3i-4l2
account|P3Q-4R-2W-3f11
account in|f3
account of|i4k5
account to|P6
account&affiliate|C4F4
account&annual|D3k6
account&business|D-2
account&change|F5
account&consent|P2
account&control|F5
account&exceed|D-4F5k7
account&except|D-3P5T2
account&exclusive|D5
account&expire|D5
account&favorable|T5
account&joint|P6
account&liable|F5
account&none|D14P3T2
account&price|T3
account&survive|D10a4
account&term|a6
account&transfer|C1
accountant|D2
accounting firm|D2
accrued|a-10g2
achieve|S15
achieved in|S6
acknowledge that|G5
acknowledges|H11N-1P-2Q-6
acknowledges and|H2
acknowledges that|H2
acquire|H3N6
acquired|F1
acquired by|F4
acquirer|F10
acquisition|F9
acquisition by|F4
acquisition of|F4
act|B-2D-5G-6H4L-2O-2P-3T-2d-4f-2h-2i-5k-3l-3
act or|H6
acting in|i3
action|C-5F-5G-5H6L-1P9R-2T-2W-3g-2h-2l-3
action shall|E8
action that|a7
actions|H3N5a-6
active|T5e7
active pharmaceutical|e7
activities|I-2J6L-2R-3T-2U-3W2a15b-2f-2h-2i-2l-3
activities for|J6
activities in|G5
activities to|a5
activity|P3
actual|U2a-7
actual or|U3
actually|i5
actually paid|i3
ad|X3
addendum|b2
addition|C-9M5R3d7
addition to|M4R2d4g-3
additional|A-3B-3C-6E-4L-2M14U-3V-3W-6X-3Y3b-3c17e7f-2h-2i-2k2
additional insured|M14
additional insureds|M7
additional two|c2
address|I-3T-1Z-2f-2j-1
adequate|M9
adequate for|M5
adequate to|M5
adjust|b5
adjust the|b5
adjusted|b5
adjustment|b6
adjustments|a5
administration of|a6
advance|D8F6g14
advance written|g11
adverse to|H5
adversely|H3W4
adversely affect|H3W6
advertisement|V2
advertisements|d6
advertising|A-3B-2C-6D-4E-4I-2J11O-2P-2Q3S9T-2W6Y4b-2c-2d6f-2h-2k12l-3
advertising and|k6
advised|E3i4
advised of|i4
adviser|C7
advisor|K5
affect|W4
affiliate|A6B-5G5O-2Q-5Y3b-1h-2i-2l-2
affiliate of|C-8e6
affiliate or|C5
affiliate&assign|B8a9
affiliate&begin|V2
affiliate&breach|X2i1
affiliate&business|F3X6
affiliate&buy|S5k6
affiliate&cause|U-2W3X8
affiliate&challenge|H9X3
affiliate&change|A1G4Y-3
affiliate&claim|E-8H3j3
affiliate&consent|A6C-13V4W-3
affiliate&control|B10g-1
affiliate&effective|B4C6N-4
affiliate&except|A11B2C5H-5N-8Q-6V-4X3Y4f-2g-2
affiliate&exclusive|A11B3G2Y-5
affiliate&expire|U-2V2
affiliate&favorable|T5
affiliate&grant|A17B5O-2W4j6
affiliate&hire|V3
affiliate&indirect|i7
affiliate&insure|M14
affiliate&invent|B6P1
affiliate&joint|A6B4P-1Y-4
affiliate&liable|A3E8i2
affiliate&license|A16B9C8H3J-4O-3W7j3
affiliate&minimum|F5S7
affiliate&none|F-3G6K-5R-3V2W5X4g-2h-2l-3
affiliate&notice|F11a8
affiliate&own|A3B8C4H-3J-7O-2W5
affiliate&perpetual|O3
affiliate&price|T5
affiliate&profit|A2d8i6
affiliate&sell|A8Q-4S5j3k7
affiliate&sublicense|A11Q-2Y-4
affiliate&successor|C-8F5
affiliate&survive|B6F4S9V5X2g-3k7
affiliate&term|B6C6V5X2j4
affiliate&terminate|A-3H3V10
affiliate&territory|A10B4W5Y-5j3
affiliate&third|A9G4W9
affiliate&transfer|A-4B3Y2
affiliates|A11B16F10H2I-2R-3V3X8Y-8Z-2b-1c-2e-8f-2g-3j2l-5
affiliates a|A6
affiliates and|A9B-3
affiliates as|B7
affiliates during|B2
affiliates in|Q5
affiliates not|W6
affiliates or|A2H4X7a-3
affiliates shall|A2B3F5J5
affiliates to|V3
affixed|I3
afford|D6
after|C-4F4H5L-1R1S-6W7Z-5a6c-6d3f-3g-12h-3j-2l3
after delivery|l5
after receipt|F2l3
after termination|a11
after the|H7O-4Q-7T-3V5W11a-4c-2f-1
after written|F3
ag|f5
against|A-4B-2D-4F-7G-4H8L-2M11N-6O-2P5T-2U-2V-2a-7b-1e-5j-1l-4
against all|E7M4
against any|E-11M4i-5
against the|E3H9
age|d6
agency|L-4M-6h-1
agent|A-3B-3J-3L-2O-3R6T-3V1W-1Z-2b-2c-2f16g-7i-4j-2k-8l-6
agent and|R3a6
agent or|M10
agent pursuant|K4R5
agent shall|E2f4
agent the|f9
agents|W-4e-4
agents and|D5H5
aggregate|D6E9M6d6i7
aggregate of|i3
aggregate purchase|d6
agree|A-5D-5E-6I-6V2b-3f-3g-3h4
agree that|I-2J-5L1R4U4V4h7
agree to|G-4P-3
agreed|A-4H-3J7L-2M-4S9U-3Y-3b-2f-2g-3j-2k8
agreed by|a5
agreed in|V2
agreed that|G4
agreed upon|N4S2k7
agreement|A-12B-12E-8G-4J-5K1L10O-9Q-2R-5T-6V-9Y-7Z-2d-4e-1f1h-7i-7k-9l-17
agreement 0|Y2
agreement and|A4B3C-11D4L8M6O3V7W5a6c-3j-3k-5
agreement any|E6
agreement as|A2I-6d-4
agreement at|g14
agreement between|I6J-5
agreement by|C4D-4a6
agreement consultant|J6
agreement dated|I-3
agreement each|P3
agreement effective|Z3c4
agreement even|E7
agreement except|U6V2a5
agreement executed|I5
agreement for|V3Z-3a1g4i-3
agreement if|F2
agreement immediately|S7
agreement in|C10K-5R1g7i6
agreement including|C5M5P4
agreement is|I6K12L6M-4O-2T-2V-2X-2a18b-2f-2j-2
agreement may|C5F7R-2Z-2a-6b-1g2h-1
agreement neither|W5
agreement on|N6c-3k3
agreement or|A-4C-1G5H2K10N6O-2P-2Y-5Z-2f-2g-4i7j-1
agreement prior|g4
agreement provided|Q6
agreement pursuant|a5
agreement shall|D-6G7I15K33L19M-7Q-9R-4U-3V-4W-9X-3Z10c20e-4g16j-2k-4l-4
agreement such|C4
agreement the|E5G-4I2O5T4U-2X-2Y5c4j-1
agreement then|e5
agreement to|A-4I-4J4
agreement under|R2a4
agreement until|a6
agreement upon|g-7
agreement which|c4
agreement will|I3K21L4a-8
agreement with|A3B4J16O3P-2W6a4
agreement without|C10Y-3
agreements|E-7G3L4M-4O-2P-4R-3U-2V-2W-5X-2a8b-2j-2
agreements to|N6
agrees|C-13D-6H8I-3J12K-4S6T6U8V4W16X8a-2c-3e5f7g-4j-2l-7
agrees not|W10
agrees that|C-5H10J9K-2P-3T5U2V3X11Y-3e-6
agrees to|C-4E-9N9R-2S3U-2V-2e6f7h-1i-3l-3
all|A-5B4D-6F-10G-11H-5I-5K-9M3N11O-9R-12V-11W-14Y-9Z-7a3c-6e-2g-8h-10l1
all applicable|J6L-4
all associated|N4
all claims|E6
all clinical|a6
all commercially|S5
all costs|D8
all data|a6
all documents|N4
all insurance|M11
all intellectual|B8
all inventions|N6
all know|B5
all liabilities|E6
all liability|i5
all of|F9G-4S-4T-2X-2e9f-1j-2k-3
all or|F4e4
all other|J8N7
all product|N5a10
all products|d5
all relevant|a6
all respects|L5
all right|N3P2
all rights|N10
all risk|M7
all software|a6
all the|C6l7
all third|A3j3
all times|D2M4S10
alleged|P-3
allegedly|l4
alliance|I-3
alliance agreement|I-2
allocate|k7
allocated|d5
allocation|J5
allow|B5D5e6
allowed|G8
allowed to|G5
already|a9
also|K-4c-2j-1
alternate|M4
alternative|a8
amend|W4
amended|C-6I-4L-2Q-6S-5U-2X-2d-6
amended to|J5
amendment|F-3
amendment shall|I5K7
among|d9
amount|E16G-6H-3I-2N-4P-3R13S9U-2W-6X-2d-3f-1g-6i8
amount actually|i3
amount equal|R10S5d5
amount in|E9
amount of|E9R9d3k5
amount to|E5
amounts|M15S10T-2a-9i8
amounts and|M4
amounts of|M4
amounts paid|l4
amounts set|S5
an|A2D5E-14F3G4H-9I-10J6L-8M6O2Q-9R-4T1V5W-6X-7Y-6Z-2a9c3d6e2f5g-9h3j9
an ad|X3
an additional|K5M12c8d5
an affiliate|C-7
an agreement|A4F5O2S7e6
an alternative|a9
an amount|E6R7d3
an assignment|F-2
an authorized|l3
an average|S6
an employee|R5V13
an entity|F4G7
an exclusive|J36P4Y5j4
an extension|c4
an independent|D10
an initial|F4K8c-3
an insurance|M7
an interest|W5
an underpayment|D7a5
analysts|X2
ancillary|A3
and|A-21B-19D-10E-18F-21G-22H-25I-18J-21K-18L-18M-11N-12O-19P-18Q-8R-27S-17T-25V-23W-24Y-13a-10c-32d-22e-13f-22g-35i-25j-27k-15l-21
and $|M3
and 0|E10G11I-3O3S5T-1V-2a-5d14i9
and a|Y3
and absolute|W4
and advertising|S7
and after|g-1
and against|i-6
and agree|R4U5V4
and agrees|A4G3H6
and all|A-6H8I-2L3N-10S-9U-2W-4X-4Y-4b-2g-3h-2k-3
and any|B-3E-8H3L8N-4R7S-5U-2X-2a17d-7h-1k-4
and article|I4
and as|N5U5W5
and assign|N8
and at|D12
and b|A-3B2K4S3Z-2c4
and be|e6
and books|D6
and c|A4Q-4
and clear|e3
and company|l5
and complete|D4N4
and conditions|A6C6K-6L-2U-2X-2Z-3b-2h-2
and construed|L8
and consultants|N6
and continue|c2
and continuing|J8e6
and credits|d4
and customer|Y4
and data|D4
and decisions|L3
and development|B4
and dispute|L4
and distribute|Y3
and distribution|J-5
and documentation|E4
and duties|C4
and effect|K4c-2
and effective|I4
and employees|H5
and encumbrances|A3j3
and ending|K-5V2l4
and exclusive|E20J4N5l6
and expenses|D8
and federal|L4
and feel|P5
and for|K-3U4V8a7k-3
and have|I4P5
and hereby|J9N5
and ii|C6T3
and iii|B2
and immediately|S5
and import|B3
and in|G-4L2O-3Q5T-1W-4
and indemnity|M4
and inspect|D8
and interest|H2N10P6Q-8Y-3
and irrevocable|A3O10
and is|E14
and its|A9B4F-5O-2Q9U-2a6e-4j3
and jurisdiction|L4
and know|J5
and license|B-2J10O2Q14Y7j5
and licensed|B2
and licenses|K4Q-5Y7
and location|k6
and logos|Q4
and maintain|M10Y3f8
and maintenance|a6d7e5
and may|l3
and no|S9
and non|M1Y5
and not|R7Y5
and obligations|C3
and one|H4
and or|D6E-8F11H3I-2K-3N8Q-2U2X11Z-2a-5b-2c-2h-3
and other|C-6D-9I-2P-5Q7U-4W-3Z-3b-2g-2h-2
and otherwise|P3X4
and own|N7
and party|Q4
and patents|P5
and payment|j2
and performance|L3
and place|k4
and products|B3O1
and promotional|W5k3
and provide|T6
and provided|C4
and provisions|J5
and records|D4
and regulations|L-3
and safety|D5
and services|A4
and shall|E-11H6I18J-8K25O-4W8a2d-5e-7f-2
and similar|f3
and subject|Q6
and such|P6d9
and termination|R-4Z-3b-1c-3g-5
and that|B3J-6
and the|A4C-4H7K-7L7M-3R2Z-4c-2g-6h-5k-7
and thereafter|c4
and to|A5B6C-9E-5G-4H5N18O2P-2Q1T-2U-2X-3Y-3e-7h-2j5
and together|Z2c2
and trade|H4
and twenty|b2
and under|B6
and unless|a-4
and up|k6
and upgrades|f3
and upon|M6
and use|H5j4
and used|B6
and void|C11
and warrants|l-3
and when|l5
and where|M4
and will|I10J-5K9M-7l-3
and with|Y5
and without|F4H3
and workmanship|l8
and y|J10
anniversary|K5a7l4
anniversary of|K6l4
announcement|X3
annual|D6G5R-2S11T-2b-2c3
annual&audit|D3
annual&automatic|c3
annual&begin|I-4K-8R3b2
annual&breach|R4
annual&business|D5l-3
annual&buy|k6
annual&cause|R4
annual&change|b4
annual&compete|W5
annual&consent|K4c4
annual&damages|R3
annual&effective|I-4K-5
annual&exceed|k6
annual&except|I-4R4W6c3g-3l-3
annual&exclusive|G6J3
annual&expire|I-3K-8Z5l-5
annual&favorable|S5
annual&grant|d7
annual&liquidated|R5
annual&minimum|S22c3l-2
annual&money|S-6
annual&negligent|d-10
annual&none|D9W5Z4c4d-6
annual&notice|K2R3Z4
annual&percent|b5
annual&price|D-5b6
annual&renew|Z2b4
annual&survive|I-3Z2c3
annual&term|I-5K-8R6Z4b3
annual&terminate|R4Z2a2
annual&territory|G4
annual&volume|S-9
annually|K4c4k8
annually by|K5c5
another|F2T10
any|A-3B-2C5E2F-4H2I-14J-7K-5L-6M-10N1O-3R-8V4W7X-3Z-12b-6d-14e1g5i-6j-9
any act|H7
any action|H5
any activities|J6
any actual|U3
any additional|a4
any advertising|Y6
any affiliate|e5
any agreement|G5J9T5
any amounts|i6l4
any and|A-4H4P4X-2
any applicable|j2
any application|H4
any assignment|C10
any attempt|F6V2
any attempted|C4
any benefit|a5
any breach|i2
any business|U6
any capacity|X2
any change|F11
any claim|i6
any claims|E7
any client|U6
any competing|W7
any competitor|U4W8
any contract|G5
any damages|E6
any defective|l3
any dispute|L2
any disputes|L1
any document|X2
any employee|V10W-5
any expense|A2B2O2
any extension|Z3c3
any failure|E6l3
any form|W5
any further|A3K6
any future|H4
any given|k5
any guarantee|R4
any information|D2
any insurance|M8
any intellectual|O2
any interest|H3
any invention|N13O3
any joint|B5P8Q5
any kind|E10
any liability|i3
any licensed|B3H3
any loss|i-4
any manner|G5X3Y5j4
any material|a-4
any matter|L5
any member|A3B3F4O2
any nature|E6
any of|B2C12D-3H3I-2J8K5L-2M-8P-6T-3U6V9W-7Z-2b-1c-3g1h-2j-2k-3
any one|k5
any other|A4B6C6J14K-4T9W9X3Z-2b-2c-3f-3h-5j-2l-3
any party|W6g6i3
any person|H-3U2V5W4i-3
any pre|W5
any product|J4W4a-6
any products|U4a6
any proposed|C5
any purpose|A3
any reason|R3U2W-3g9
any reasonable|D8
any remaining|R4a7
any renewal|Z5c-1
any restrictions|j2
any right|E4
any rights|N9Y-4
any sale|F3
any statement|X7
any stock|F5
any sub|Y7
any such|E-7H-6J-6L-3N5R-4T6U-2V3Y-5f-2j-1l5
any third|A3C5J6P2V-2Y8e6
any time|F-2G-5H12R3T4b5f-1g21
any trademarks|H3
any way|H6Q-4X5
any work|N4
anything|E5H6i-2k6
anywhere|W7
anywhere in|W5
appearance|Q6k5
appearances|k6
applicable|C-7D-6H-7I-6O-3S-4U-5W-13X-4a7b2e-6g-4
applicable fees|j3
applicable law|A-2H-3L2
applicable party|e6
applicable product|S3d7
applicable to|L4
application|J-6L4N5O-3P5R-2S-8T-2V-2X-2b-1f-2h-2j-2
application for|H2
application of|L3
applications|B3N8Q11Y3
applications in|Q7
applied|L1
applies|Y5
apply|G10K-4L6N5P-2U-2V5i11
apply for|N2
apply to|G12V2i6
apply with|V4
appoint|A4
appointed|J5
appointed by|D6
appointment|J5K6W5Z-2c-2g5
appointment as|J5
appoints|J13
appoints the|J5
appropriate|J-6c-2k6
approval|C-1I-2P-4R-3T-2V-3X-2b-2f-2g-4h-1j-2
approval for|S6
approval of|C2
approvals|N5
approved|G-5H-2P-3S6U4V3X-2b-1f-1h-1l-4
approved in|U5V5W6
april|I4S-4
april 0|I4S-4
arbitration|L2
are|F-8N-2O-7P-4S-11Z-7e-3f-7g-8l7
are exclusive|E5
are limited|l4
are listed|G5
are more|T4
are not|V4W-6c5
are the|H3
area|J7
arising|D-3E13H4J-6L9R-3X-3f-2h-2i9l-3
arising directly|E5
arising from|H-2i5
arising out|E5H7L5i5
arising under|E7L4
arizona|B9O4
arose|E6
arrangements|G6
article|B-6C-9D-12E-8H-4I6M-10N-5U-6V-5X-4a-6b-5d-3f-4j-5
article 0|B-2C-5K2M-4U-3V-2X-2Y4b-2f-2j-2k-3
article viii|A3
article x|i4
as|A-5B3E-12J8K-2L-19R-1S-8T-7W-7Y-7Z-12c-8e-5g-6i-12
as a|D-7I-2M-7O-2T-3U-3Y-4j-2l-4
as additional|M11
as an|J9M15
as applicable|C-3D4R-2Z3e7
as contemplated|U2
as defined|B-3F7H-2J-7Q-7Y4k-3
as determined|k5
as exhibit|Q6l6
as expressly|H3
as follows|B-2D-3I-4M-5N-3O-2P-4T-2U-2X-2Y-2b-2d14e-4f-2h-2
as hereinafter|G5
as independent|V2
as is|B-2C-3
as liquidated|R9
as may|D3N5c3
as mutually|S3
as necessary|N9Y3
as of|A5B6I9L-4M-5O7P-4Q8X-3Y-5a-9d-7f-2h-2j-2k-4l-4
as otherwise|J5U9V5
as part|O5
as permitted|J5W6
as practicable|D5
as provided|D-4G4K9Q5Y4
as required|D-4M5
as set|B8G7K7N5O-2T-2d7g-4j-1k-4
as soon|D5a7
as specified|R5
as the|D-10G3H-2U-2W4g-2k-7
as those|T3Y6
as to|J8Z-2c-3
assay|Q4
asserted|i2
assets|A2C8F7G-6P-2X-2i-2
assets or|C6F-8
assets to|F6
assign|A-4C24F-3H-4N31V-2X-2e-6h-1
assign and|N10
assign any|C5
assign its|C8
assign or|N4
assign this|F-3
assign to|N18
assign&automatic|C6
assign&benefit|N2
assign&breach|C2
assign&business|C4G5U3
assign&buy|C3
assign&cause|N9
assign&change|C-3
assign&claim|N7
assign&compete|C7U6
assign&consent|C29H-3V-3g-2
assign&control|N8
assign&convey|N6P4
assign&effective|N2
assign&exceed|C7
assign&except|C24E-5F5J-6N8O-2Q-2R-3U8V-5Y3c-3f-1g-3h-3j-2
assign&exclusive|C-5N11Y5
assign&grant|B-3J-8Y6
assign&hire|U3
assign&indirect|F5
assign&invent|N3
assign&law|N11
assign&license|N9O-4Y8
assign&none|C34E-4J-5L-2N12U8V-5c-3f-1g-3h-3
assign&notice|C8a7
assign&own|B5C-7N20
assign&sublicense|B-2
assign&successor|F-1N-5
assign&survive|C1F-5N7V-3
assign&term|B-2C4N9O-2U3V-3
assign&terminate|C6U4
assign&third|A-3F5
assign&transfer|B-3C-10F9H-2J-5V-2
assign&void|C18
assignable|N6Y5
assigned|C6N8U-2
assigned by|C11
assigned to|N7
assignee|F4
assigning party|C-6
assignment|B-3C11F5H-3O-3Q-6R-3T-2V-3W-3X-2Y2Z-1f-1g-3h-2j-2
assignment for|C-6
assignment of|C9a10e6
assignment or|C10
assignments|N10
assignments and|N5
assigns|F8N15
assigns of|C7
assigns to|N13
assist|H16J6N6W7a6
assist any|H7
assistance|a11
associated|U2W5
associated with|N-4U2W6
associates|X4
association|Q7
assumes|F7
at|A-10B-6C-6D18I-15J-19L-9M7O-4Q-5T3W-16a11d-10g9i-9k14
at 0|I-5
at a|M5k5
at all|D8M4S9
at any|D7F-2G-5H10T4b4f-1g20h-1j-1k7l-2
at its|D7M12P3l4
at least|D6M5S9W-4Z6c5d-5l-3
at the|A-3B-2D-7E-2H-3I-4L-2Q6S-2Z2a6e-6f-3k4
attached|J6l5
attached hereto|l6
attack|H7X3
attempt|C8H2U7V4
attempt to|H2U8V2
attempted|C10
attempted assignment|C6
attention|h-1
attorney|N5
audit|D43d-5k-4l-3
audit of|D7
audit reveals|D-7
audit shall|D3
audit the|D9
audit will|D7
audit&books|D13g-2
audit&cause|D7
audit&claim|D6
audit&exceed|D3
audit&except|D17l6
audit&exclusive|D5
audit&expire|D1
audit&minimum|D12
audit&none|D9g-2k-3l5
audit&notice|D14g-3l4
audit&own|D7
audit&percent|D8
audit&survive|D13g-2l7
audit&term|D16
audit&terminate|D10
audit&third|D-1
audit&volume|l5
audit&warrant|l3
audited|D9
auditing|D10
auditing party|D2
auditor|D8a7
audits|D20
august|K4
august 0|K4
authority|B-2D-11F-4G-4I-2J-9L-3M-5O-2P-3Q-6R-2T-2U-2V-2W-5X-2b-1d-5f-2i-2j-2k-3l-4
authorized|A-3D10G7L-3P-2S-5T-2U-3W-5X-2b-2f-2h-1j-1
authorized representatives|D7
authorized to|a5
authorship|N8
automatic|Z7c8
automatic&begin|c3
automatic&consent|K7c4
automatic&effective|I2K7Z6c4g-4
automatic&except|Z13c18
automatic&expire|I-3K-1Z4c6
automatic&minimum|Z7c8
automatic&none|K18Z6c9
automatic&notice|Z10c5g-3
automatic&renew|I-4S-5Z13c11
automatic&survive|K8Z5c9
automatic&term|S-5Z11c15
automatic&terminate|I2Z5c4
automatically|K10Z10c21
automatically be|Z1
automatically for|Z4c9
automatically renew|K-5Z4c8
automatically renewed|Z4c4
automatically terminate|g3
automatically upon|K4
available|C-6D15F-4H-3I-2S10U-2b-1e-6h-2k14
available for|D13i4k4
available to|S4e-5j3
average|R8
avoidance|Q3W4
avoidance of|Q3W4
b|B5H-11I-6K5L-7R3Y13Z-9a-9d-1f-8i-10
b 0|Y5
b above|R5
b and|A3G4
b except|i3
b if|e6
b in|U5
b shall|R8c-2
b the|I-4X3
b to|R7
b under|Q4
b's|F5
b:account|B-2D3H-2L-2N-3U-2V-2W-3X-2Z-2a-5b-2d-8f-1g-3h-2j-2k-4l-3
b:affiliate|A7B6C4K-3R-5S-5T-4U-5V3b-3c-3f-4h-5i-3l-3
b:all|F-13G-9K-5M-4P3S-5V-13W-11Z-8b-11c-9d-4f-4g-12i-11
b:annual|A-2E-7H-2J-5K-7L-2N-3P-3Q-4V-3b6d5e-6f-2h-3i-2j-3
b:any|A-14F-5G-8H-4I-13J-17K-19L-13N-8Q-8S-10U-18Y-11Z-16c-13d-14e-9f-18g-13k-13l-1
b:assign|C25F9G-3I-4K-4L-2M-5N7O-3R-3T-3U-4V-3W-6b-2f-2h-5k-3l-3
b:audit|D26L-2R-3S-8T-2U-2V-2W-4X-2Z-2b-2c-2d-5e-6f-2g-2h-2j-2k-6l8
b:automatic|F8Z2g4
b:begin|F-3S1T-2Z5a-5c7k-4
b:benefit|J-6O-2T4b-1e-4f-1g-2h10j-2
b:books|C-3D24F-3H-2K-3L-2M-5P-2R-2T-2U-2V-2X-2a15b-2d-5f-1g-3h-2j-2k-5l-3
b:breach|F3H-4K-5L-3R6T-3U-2V-3b-2c-3f-2h-3i3j-3k-3l-5
b:business|A-5B-4D3H-6K-7L-4M9N-7O-4P-5Q-9R8T-6W5a-6b-4d-7f-4h-5k-7l-6
b:buy|B-4C-10H-3K-5L-2M-6P-5Q-7S2V-5W-7X-4Y-3Z-4c-5d-11e3g-4h-4i-5j-4
b:cause|E3I-3J-5K-5O-2Q-3T-2U-2W-4X-3Z-3b-2c-2f-2h-2j-2
b:challenge|H3L1
b:change|C6D-8E-4F11G1I-5K-5S-6X-4Z-3c-3e2f-4i-3
b:claim|A-4B-4C-9D-5F-6G-6I-4M6N-6O-3Q-6R-5S-7T-5U-4V-5W-8X-5a-7b-3c-3d-4e-7g-2j-3k-5
b:compete|W35a-7e6
b:consent|B-4D-2E-8F12H5K-5Q-11S-9V-5X-5Y-5Z-3b-4c-4d-8f-4h-5i-5j-4k-8
b:control|F7H9J-8K-4L-2N5T-3U-3X-4Y-5Z-2b-2c-2f-3i-3k-5l-4
b:convey|Y4
b:damages|C-4E19G-3H-3I-2N-3O-2P-3R10T-2U-2V-2W-4X-2a-7b-1f-2h-2i11j-2k-3l-5
b:day|A-6B-4C-3F-4H-5L-5N-4O-4P-6Q-4W-5X-8Y-7Z6b6c12e8h-7j-7k2
b:deposit|R4f9
b:effective|B3D-5I12K8M-7S-4U-3X-3Y-6Z4b3c7g-3h-3j-2k-3
b:enforce|E3H-2M-3O-1Q-3T-2U-2V-2b-1f-1h-3i-4j-2
b:escrow|f28
b:exceed|B-6C-3E5F-7G-8J-4L-5M3O-4W6Z-3b-4c-4e-11f-5g-2h-5i5k4
b:except|C-6E-1I-10K-11M-14Q-16S-13Y-6Z-4a-4c-5d-12e-4i-1k-11
b:exclusive|C-2D-10G8I-8J25K-5M-8N11O4Q3T-8W-8Y7Z-4b-5c-5h-6i-5
b:expire|G-4H-3I-5J-5L-2P-3T-3X-2a5f-2h-2j-2
b:favorable|T9
b:governed|L19P-2T-1b-1j-1
b:grant|A8B12E-6O3Q18R-2T-3U-3V-2X-2Y10b-1c-2f-2h-2l-3
b:hire|U8V20
b:indirect|E20i13
b:infringe|E10H-3h-1
b:insure|A-3B-3C-4D-6E-10F-4G-4H-4J-6K-4M35N-3O-2Q-4R-4S-4V-3W-6X-4Z-3b-3c-3e-6f-3i-4j-3k-5
b:invent|B3M-3N12O4P8T-2X-2f-1h-1
b:joint|E-6F-4H-4I-5M-5P12R-3S-9V-3X-3Z-2b-2c-3e6f-2i-3k-3l-3
b:law|A-2B-4G-8J-9L9O-4Q-3S-7T-5U-5V-5W-8X-5Y-6b-4c-2d-8e-6f-4h-6j-5k-7l-6
b:liable|A-4B-3D-7E23F-7J-7K-3L-2M14O-3P-5Q-8S-8T-4U-4V-5W-5X-4Y-3Z-3b-3c-4d-6f-3i8j-4
b:license|B-4G-11H3I-3J-5K-3L-5M-1Q13V-5Y3Z-4d-6e5h-6i-6k-7l6
b:liquidated|R9
b:minimum|G4I-3K-7L-3M16N-4P-3R3S32U-2V-3W-4X-2g5h-3
b:money|A-2D-8E-9I-5L-4M4P-3T-4U-4W-5Y-3b-3d-2f-3h-3i-3j-3
b:must|A-22B-21D-5H-8I-19J-5K-19M-6N-4O-16P-12Q-11R-10S-5U-8X-23Y-17Z-11c-6f-13g-21i-23k-8l-13
b:negligent|E4i10
b:none|B-12C-11F-3H-3I-11J-7K-5L-14Q-12Y-4Z-9b-14c-8d-10g-8i-4j-15k-11
b:notice|A-4B-3D12G-9I-7J-5K-7L-1O-4Q-7R2S-11U-5V-6W-7Y-6d-10e21f-5g1h-6j-5
b:offer|T-2e15
b:own|D-7E-7F-12H12I-6K-6L-7M-5N16P16R-7T-7V-7Z-5b-6c-6d-10g-8h-7k-10l-5
b:percent|E-5T-3U-2V-2X-2b3d13f-2g-2h-2j-2k4
b:perpetual|J5N7
b:price|B-2C-3G-4L-2M-4O-2P-2Q-4T5V-2W-4X-2Z-2b7d6e6f-2g-4h-2j-2
b:profit|C-4E-2F-3H-5I-7K-8L-4M-5N-3P4S-4U-5V-5X-5Y-4b-4d16e-7f-4g-4l-6
b:renew|I-2S8T-1Z4c3e6g5
b:right|A10C5D-6E-12H11I-7K-3M-7N9O-3P5Q-1V-9Y7Z-4b-7c-8d-7e7f-8i-6k-10l-10
b:sell|B-3K-5L-2P-5R-4T2V-3Z-3a2e4f-3g-4h-3i-2k5l-5
b:source|A-4B-5C-7D-6F-7G-7H-5J-6K-6L-4M-7N-4O-4Q-7S-7T-7U-6V-5W-7X-5Y-6Z-5a-5b-8c-4d-7e-5f10g-6h-10i-5j-7l-5
b:state|C-4L2X-2b-1f-1h-2j-1
b:sublicense|A18Q10Y13
b:successor|C8h-2
b:survive|A-7B-7C-3D-3E-6F-2G-11K-8L-6Y-5Z-5c-7g-9i-7j-9
b:term|A-7C-6D-9F-11H-8K10L-6M-7X-7a2b2c10e9g-4h-7i-7l2
b:terminate|A-5B-4C-3D-3F7G-9J-5K12L-3M-6R7Y-3Z4a4e-12f-5g20i-5j-5k-7l-8
b:territory|A2C-7E-4L-2M-3P-1Q8R-3V-3W5X-2Y2b-2f-2h-3l-4
b:third|C11D-6E-12I-4J7O4S-6U-4V-3W5Y3b-3e8g-2h7i-6l-5
b:transfer|C7D-4E-5F11I-2J-7N13O-2R-3S-6V-2X-2Y7a4b-2e4g-2h-2l-3
b:use|A-4C-9F-8G4H5K-4L-5M-3O-2Q8V-8Y7Z-5c-7d-9e-7g-3h-8i-8
b:void|L3
b:volume|B-2E-5F-4L-2M-5N-3O-2P-2Q-3S6U-2V-2W-5X-2Z-2b-3c-3f-2h-3k2
b:warrant|A-3B-3C-5D-5E4F-4H-5J-5L-3N-4P-3Q-5R-4T-4U-3V-3W-4X-3Z-3b-3g-3h-3j-2k-6l8
background|O1Q16
balance|D6R4g3
balance of|R4g4
balance sheet|D7
bank|F-3H-2K-3L-2N-4R-3T-2U-2X-2f-2j-1k-4l-5
bankruptcy|H4a-6
banners|W4
base|S7
based|C-4D-6E-2I-2N3T-2U-2V-2a-4b-1d8f-2g-3h-1i-4j-2
based on|D-5Y-3
baseline|b4
basis|H-2I-2P-3Z2h-1j-1
batch|D3l3
be|B-12E7G-4K-4L5N-4O-9Q-7R-5U-20V-16X-11Z2b-9d-10e-8f-16l-6
be 0|k6
be a|M5h7
be all|N4
be and|P6a6
be as|a8
be assigned|C15N5
be at|D4
be automatically|Z6c4
be available|D8M4k4
be bound|C7
be brought|E11
be calculated|d9
be commenced|E9
be conducted|D5
be consistent|A4
be construed|C-4L2h5
be covered|M5
be deemed|D-4R6Z-1b-1d-7f-1k-5
be developed|J6Q5
be done|H9
be effective|I19Z2a-6c3
be entitled|G9P4R5d7g-5h6
be equal|S6
be exclusive|J10
be exercised|e5
be extended|Y6c6
be for|K9c5
be free|e6l7
be given|Z7
be governed|L25
be granted|J8
be in|K3Z-2
be included|i4
be interpreted|L1
be jointly|P14
be kept|D7
be less|S4
be liable|C-3E22i5
be licensed|Q4
be limited|E16Q5i9k3
be made|S-7X3
be mutually|N6S6V2k11
be necessary|B3
be no|T2
be null|C11
be obligated|P3
be owned|N11Q6
be paid|i5
be permitted|C5
be primary|M8
be provided|Y3l3
be reduced|d11
be requested|D3
be required|C-10D9F6
be responsible|d-3
be subject|D7k5
be terminated|F10K2g8
be the|J11M-5N11
be transferred|N9
be unreasonably|Y5
be updated|b2
be used|N5Q-6
be valid|K4
be void|C11
be withheld|C4Y3
bearing|B2
because|N5
become|F-4I18K11O8
become effective|I20K15g3
become the|N6
becomes|g-5
been|A-5B-5C-1H-6L-2M-10N-7O-3Q-5S-13W-8Y-6Z-5b-4c-5e-13g-4h-5j-4k-8
been advised|i2
been cured|K7
been represented|W5
been signed|I6
been terminated|V3
before|H-4R5Z2c3e5
before the|Z2c2g-4
begin|I5K10Z-2
begin on|K5
begin&buy|c4
begin&claim|a6
begin&consent|V2
begin&effective|I-16Z-1
begin&except|I-1T-2Z-4c2
begin&exclusive|J10
begin&expire|I3K3Z-2l4
begin&grant|J6
begin&liquidated|R5
begin&minimum|G3S2Z2
begin&money|S5
begin&none|I-2J5R3S10Z-3b4
begin&notice|c7
begin&percent|b4
begin&price|b4
begin&profit|K4
begin&renew|Z-1c3
begin&survive|F-4K7S6Z3a-3b4k-5
begin&term|I14J6K19T-2U-2Z-1a-6b2
begin&terminate|I4K9a-7c4g-1
begin&territory|K3
begin&third|e7
begin&volume|b2k4
begin&warrant|l6
beginning|K4V2b4c2
beginning with|b2
behalf|B8G-5H4I-2O-3U5V4d-6e-5f-1k4
behalf of|B8G-4H3N-4O-3U5V4X-2f-1k5
being|G-5H2
believes|W9
believes that|W9
below|A-3D-7I8K6P-3R6V-3c-3e-8f-2h-2j-2k-5l-4
below and|F5
beneficial|G7
beneficial interest|G5
beneficiaries|h2
beneficiary|h20
beneficiary of|h16
benefit|H3T6h5
benefit of|H3T6
benefit&business|A3
benefit&claim|H4
benefit&consent|J5
benefit&enforce|h6
benefit&except|N4T8h13
benefit&favorable|T4
benefit&insure|M7h6
benefit&joint|h4
benefit&none|T5h1
benefit&profit|J5
benefit&survive|h4
benefit&terminate|C-7
benefit&third|h16
benefits|M3T5
best|M6Q-3S-7
best efforts|J6
between|D-4M-7O-2Q-10U-4Y-5Z-3g-4h-3j-3k-6
between the|H-2R3T-2k-4
beyond|a6
bid|e3
binding|C4I-5S7h-1
binding upon|C3
biologics|N4
biologics license|N4
board|D-5F-5
bodily|M4
bodily injury|M6
book|Y5d4
books|D18
books and|D1
books&exceed|D3
books&except|D10
books&minimum|a6
books&notice|D8g-2
books&survive|D19S-3g-2
books&terminate|a15
both|A-4F-3G-4H-2I10J-7N7P4R-2U-3a-6b-1e8f-2k-3
both parties|I11
bound|C5
bound by|C7
branded|N4Q5W6a5d4
brands|A3
breach|M-3P-3T-2U-2X4h-2i7j-2
breach of|E9M-4X3i7
breach&business|R8f4
breach&cause|X2
breach&compete|J7
breach&damages|E-2R8
breach&effective|A2B4O2
breach&enforce|g-3
breach&exceed|i10
breach&except|G4M-3R2g-5i4
breach&exclusive|E9R5l5
breach&hire|V6
breach&liable|R-2
breach&license|B4O3i3
breach&liquidated|R12
breach&negligent|E-2
breach&none|C-7G4R3X5g1i5
breach&notice|X3g-7
breach&own|i3
breach&profit|R3
breach&renew|B2
breach&source|f4
breach&state|L3
breach&survive|R6S9X4g-9
breach&term|l-4
breach&terminate|R4g-9
breach&territory|B2
breach&third|B4i2
breach&transfer|C5
breach&void|C10
breach&warrant|i-6
breaching|K5
breaching party|K5
bring|E8H4X6
broadcast|A4Q6j4
brought|E11
brought by|E7
budget|S6
bureau|l8
business|C6D8G4I-3K-5L-4O-1S-7T-6U5W10X7Z-5b-4c-3e-6g-9i-5j-2k-8l-11
business and|Q-5
business assets|C5
business by|U2
business days|e9
business hours|D17
business in|Y-3
business interruption|M5
business is|F5W4
business of|C6
business or|G5H-4U5X2
business plan|D6
business products|Q5
business purposes|O2Y6j4
business to|C7U2W4
business which|W6
business&buy|J8
business&cause|A2V-3a-6
business&change|C6F-5
business&compete|C5J6U9W19
business&consent|G6U2W11
business&control|G5a-5
business&damages|E2
business&exceed|G5M2i-4
business&except|D-5G9M7Q3T-3U5X4Z-2a4c-3g-5i-3l-3
business&exclusive|A3D4J7O3
business&expire|A3
business&grant|A6O3Y3j2
business&hire|U6
business&indirect|U2i-2
business&insure|M12
business&joint|W7
business&liable|F3M9i-3
business&license|A5O3Q4Y2j3
business&minimum|D5S1l-2
business&money|M3
business&none|C3G14S-6T-2X6g-5h-2i-2
business&notice|S-7X3Z-2
business&own|U-3V-2W6
business&percent|d2
business&perpetual|J9O5
business&profit|d5i-2j2
business&renew|c2
business&sell|G3a-5
business&source|f6j2
business&sublicense|A6Y-4
business&survive|F-6P-2X4Z-3c-3
business&term|Q4V-3W-8X2
business&terminate|F4R3a7
business&territory|A3O2
business&third|Y4j2
business&transfer|A3C9O2U4
business&unlimited|j4
business&volume|D7j3
businesses|M4
but|B5E-21F-1I-2L-2P6U-4Y5Z-3b-2h-3j-2
but at|N4
but excluding|B6
but in|K5l4
but not|A4E-5U-2e9i-3
buy|G4
buy&change|F-7G-5d-5e10
buy&compete|J5W4
buy&consent|U-2a10
buy&control|F-5
buy&exceed|J5k6
buy&except|D-5E4H-3N-4O-2Q-7X-2c6i-2k5
buy&exclusive|G8J15Q-7Y-5f2
buy&expire|a6c3
buy&favorable|T4
buy&grant|G5
buy&insure|M4
buy&liable|E5
buy&license|A2G3Y-5f2
buy&minimum|G5S10c2
buy&none|E4W-5Y-5e8
buy&own|f2
buy&percent|d-7
buy&price|G-4T2a2e10
buy&renew|c7
buy&sell|U-2
buy&source|f4
buy&survive|G7S1d-7k4l3
buy&term|G12T-2U-2c7l7
buy&terminate|G4a9c4
buy&territory|a4
buy&third|E6G3
buy&transfer|Y-4f2
buy&volume|S6k-3
buy&warrant|l4
buyer|F8k9
buyer's|F6
by|B-8C7D-6F-22J-15P-8R-3S-17T-7W-12Z-7a-7c-3d10f-14g-9h-17i-18k-18l-5
by 0|R4
by a|F8J-4P-4R-3Y-5h-1
by an|D12F5l6
by and|K-6L5
by any|A7G-4J7e-6
by applicable|N5
by both|I11K6
by company|T5
by country|g2
by customer|R3
by either|I7K7Z10c8g7
by giving|g10
by it|a4
by licensee|E5l5
by mutual|I5
by one|B2K5O2
by or|B1K-3i-3
by party|R9
by product|d4
by sponsor|J5
by the|B-7D-5F-13H-7J-7L8N5P9Q-6R6Y-11Z-6b-5c-4f-5k-7
by third|i4j2
by this|G6H-3
by virtue|H5
by way|C4
c|A3C-9F-9I-8K-5L-6Y-3Z-2c-5f-2k-9
c 0|f2
c above|G5
c the|Y4
c to|A3
c:account|A-4B-3D5H-3I-3L-3M-7N-6O-2P3Q-7S-6T2U-3V-3X-3Y-4Z-2b-2e-5f-2h-2i-3j-2l-4
c:affiliate|A26B10E-1F5G6I-4Q-2R-5V4W-4X3Z-3b-3c-4e-5g-4j2l-7
c:all|A-7D-2F-8G-12H-6I-7J-7K-10N8O-9P-1U-9V-12W-7Y-13Z-9a3c-7e-5g-6h-12
c:annual|A-4B-3D4E-8F-6H-3I-8J-6L-2N-4P-4Q-8S9b2e-7g-3h-3j-3l-11
c:any|A-2E-9F-8G-8I-14K-19L-10M-2O-6P-6R-11S-12T-3U-7X-5Z-12a-13b-10c-18i-9k-4l-7
c:assign|C44D-4E-9F5I-5J-7K-6L-5M-6N30P-1Q-8R-5S-7T-4U5V-7W-10Y5Z-2b-3c-5f-3g-6i-4j-4k-3l-3
c:audit|A-3D74E-5F-4G-5H-3I-2J-5K-3L-2M-5N-5O-2P-3Q-5R-3S-9U-3V-3W-5X-3Y-3Z-2b-2c-2d-8e-8f-2g-4h-2j-2k-7
c:automatic|K9R-2Z15c23
c:begin|F-4I20J7K23L-2O-2U-3X-2Z-2b4f-2h-2j-2
c:benefit|E-6G-3I-2L-2O-2R-3T6U-2V-2X-2Z-2b-1d-5e-5g-2h22j-1
c:books|A-3B-2D22E-5F-4G-4H-3J-6K-4L-2M-5O-2P-3Q-8T-2U-3V-2W-5X-3Z-2b-2c-3f-2g-4h-2j-2l-5
c:breach|E6I-3M-4R13T-3U-4Y-5a-6c-3h-3i7j-3k-4
c:business|C8D4E-7G4I-4K-6L-4M5O-2P-5S-8T-7U4W6X5Z-6b-5c-4d-7e-8g-9i-6k-10l-10
c:buy|D-8H-8I-5J7K-6L-8N-11P-7Q-14S2X-6Y-11Z-5a4e3g-2h-5j-5
c:cause|D1H3J-9K-6N13R2V-4f-2g16j-2
c:challenge|F-3H32J-5L3P-3Q-4R-2V-2W-6a-7e-8h-1
c:change|D-3E-7F25I-5L-5S-13V-6W-12Z-3a-8b2c-2e2h-4i-6k-6
c:claim|C-12D-3E9F-11G-8H9I-3L-4O-3P5Q-8R-5T-4W-10Y-7Z-3b-3c-4d-10e-9g-6h-5i5k-7
c:compete|D-3F2G10H-3J7K-3U12W59b-1d-6g-3h-1k-3l-2
c:consent|C10D-10E-9F4G-4I-2K-2L-5N-9V3W8X-7Y3Z-2b-4d-11f-5g-7h-5i-6j-5l-7
c:control|B3E-12F21G4H5I-4K-3M-8Q-7S-5W-4X-5b-3c-3f-4i-4k-4
c:convey|J8N5P3Y5
c:damages|A-4C-3D-8E17F-5G-5J-5K-3L-1N-5O-2P-5Q-5R19T-2U-3W-6X-4Z-2b-1f-2h-3i14j-2k-3
c:day|A-6C-5E17G-4H-4I-3J-6K21L-7M-8N-11O-6P-4Q-11R8S19V5W-8X-5Y-10Z13a8b7c22d-10e6g18h-8j-8k7l23
c:deposit|R2f13
c:effective|A2B6I27K10O5T3U-5Z7c4h-3i-3j-3
c:enforce|D-6E23F-6G-4J-8K-4M-6O-2T-2U-2W-4Z-2a-8b-1e-6g-5h6j-1
c:escrow|f34
c:exceed|C-4E13I-4J-7K-5L-7O-3T8Y-3Z-6c-2e-12g-5i11k31
c:except|A-5B-11D-8G5H-12K5L-12M-17N-10O-8P-8Q-7S-13W-5X-5Y-8Z-5a-5d-9g-5i4j-7
c:exclusive|C-7E11G12I-4J40K-7L-4M-9N6O3Q9S-2T-8Y6Z-5a-7c-3d-9h-8i-8j-3
c:expire|B-4J-8K14L-2M-1T-4Z6a7c9e5g-7h-3j-3k-6l6
c:favorable|T30
c:governed|C-9D-4F-5H-4I-3K-5L22M-7R-2T-1U-2V-2b-2c-4f-2g-2j-2k-3
c:grant|A12B4C5D-2G3I-4J11M-5N-15O13Q26R-4V-3X-3Y4Z-3b-3e2g2h-3j9k-7l-4
c:hire|H-3J9N11U19V19W-9
c:indirect|E20H-2M-3Q-3X-2h-2
c:infringe|E5P6Q-8e-6h-2
c:insure|A-5B-4C-9D-6E-6F-8G-7H-5I-3J-3K-4L-5M57O-3P-3Q-4R-5S-10T-4V-4W-8X-5Z-3b-3c-4d-6e-7f-4g-5h4j-3
c:invent|B5D-4I-2N11O1P8Q6T-2U-2X-2f-2h-2
c:joint|B4D-3E-7F-6H-6K-5M-5P33S-12T-5V-6W6Z-5a6b-4c-3e4f-4i-4j-5k-8l-5
c:law|A-7B-6C-12G-10I-6J-12K-9L22N-4O-4Q-4R-6S-6T-6U-6V-6W-10Y-8Z-4a-12b-4c-5d-10e-8f-5g-3h-6k-7
c:liable|B-5D-13E16F-4G-10I-3J-13K-6L-5M3N-9O-4P-7Q-10R-9S-8T-5V-6W-7Y-6Z-4b-4c-5d-9e-7f-5g-6h-6j-4k-10
c:license|A7B8D-11I-8L-3M-4N-10O10P-5Q13R-5V-5W-2X-6Y10Z-6b-6e5j8
c:liquidated|R29
c:minimum|A-3B-2G5H-3K-5L-3M6Q-6S53X-4Z3a-6c3e-7h-3j-3l-8
c:money|A-3F-3I-3J-9K-7L-3M4P-5S3U-4W-8X-4Z-5a-8b-4f-3j-4l-6
c:must|B-20C-11D-5E-12F-3G-6H-10I4L-9N-5O-17P-8Q-19R-9S8T-10U-12V-10X-18Y-17Z-14b-22c-12d7e-5f-5g-15h-17i-10j-23k3l-9
c:negligent|D-4T-2d6i7k-4l-3
c:none|B-13C-6D-15E-2F-12H3I-15K-10L-13M-11N-13O-10P-10R-11T-7U5W2X-4Z-6a-17b-5c-9d-20e-8f-8i-3j-13k-7l-8
c:notice|A-7B-4E-6F7H-5J-4L-3N-5O-5Q-7U-6V-8X4Y-4Z11a-10b2c6d-9e17g16h-5k-11
c:offer|G-4e18
c:own|A-7D-9H3I-10J-9K-3L-8N9O-3P10Q2R-6S-8T-7Y-7Z-7b-7c-8d-9e-5g-8i-2k-8l-9
c:percent|A-3E-10F2G4I-2J-7M-3N-4O-2Q-5S4U-2V-3X-3Z-3b11d39f-2h-2j-2l-5
c:perpetual|A4B5H4O34Q6Y-7j4
c:price|A-3B-3D-9F-5G-7H-3I-3K-6L-2M-6N-5P-3Q-6T10U-3V-2W-10X-3b13d-1e5f-3h-2j-2
c:profit|A-3C-6E7F-3H-6I-6J-3K-2L-2M-10N-9O2V-6Z-4a10b-4c-6d41e-4g-2j-4k-11l-7
c:renew|F-6G-4K5M4Q-6T-2W-5Z15b6c26f-1
c:right|A5C5D5F12H10I-10J9K-2L-6M-2N12U-13V-6Y5Z-7a-5c-3d-10e5h3j4k-6l-5
c:sell|D-7E-4H-6I-4J7K-9L-2M-6O-3Q7T4U4W6Y-4a5c-5e11f-4h-3i-3j3l-5
c:source|E-5G-5I-2M-8U-3X-3Y5Z-2f18h-4
c:state|C-6G-4I-3K-4L13P-3R-3S-7T-2U-2V-2X-3a-6b-2c-2d-5e-5f-2g-4h-2j-2k-4
c:sublicense|A20C9J11N-5O4Q8Y23j3
c:successor|F4G-4N-6h4
c:survive|A-8D1F1G-6H-2L-7M-3Q-6R-3T-10U-5V-3W-6X-2Y-5Z-3b1c-3i-8k4l8
c:term|C-4G-5H-4I13K13L-7M-4P-10Q-2V4X-5Y-4Z1b1c9d-6g-2j3l18
c:terminate|A-6D-7F12I5J-12K12L-6O3R11T-8V6X2a24c-1d-6e-11g14h-7i-3j-6k-8l-7
c:territory|B4E-8F-5G-4I-3J7L-3M-4N-4O4Q12R-3V-4W5X-3Y3Z-2b-2c-3h-2i-3j4l-5
c:third|A6C5E-3G4K-6L-3M-6O1V-6W2Y6Z-3b-3c-3e8g-4h9l-6
c:transfer|C15D-7F11G-8H-4I-3K-3L-2N12S-5T-4Y30a12b-2c-3d-4e4f3g-2h-3i-3l-4
c:unlimited|Q7j29
c:use|B4C-10D5F-8G-2H-8I-6J-4K-9L-6M-12N-5Q18R-7V-10W-5Y4Z-6b-7c-7d-10e-11f2g-5
c:void|C21h-1
c:volume|A-3B-3C-6E-8H-3I-4K-6L-2M-7N-4P-3R2S8U-3V-3X-3b5c-4f-3g-4h-3i-2j7k13
c:warrant|A-5B-4C-9D-8E4G-7J-5K-4L-4N-6O-4P-5Q-11R-6U-5V-4W-7X-5Y-6Z-4a-7b-4c-4d-3g-6h-4i-7j-4k-8l26
ca|I-2
calculated|R5d9
calculated as|R2d1
calculations|a5
calendar|F-3I-4S-8b-2d6
calendar days|K3Z3
calendar quarter|d1
calendar quarters|d4
calendar year|S-6
california|L1
call|e8
can|Q-7S6
cancel|H3
cancellation|M8
cancellation of|M5
cancer|d5
cap|E7
capacity|S6k9
capacity or|X2
capacity to|S5k7
capital|M-6
capital stock|F5
capture|Q3
card|k3
carry|M12
case|E5G-8I-2J5L3N14R9U-3X-3a11b-1j-2
case may|K4N5a7c3l-2
case the|C-4
case whether|N4a4
cases|C5
cash|Z-1d3
category|S7
cause|D3E10H4I-2K-4N11X4Y-3Z-4b-1c-4e4f-2h-2j-1l-5
cause each|X3
cause its|N5P5W5
cause of|E15L4
cause the|A3D1W4
cause to|H5N6X5
cause upon|F4g1
cause&challenge|X3
cause&claim|E10H1L4
cause&consent|C3U4
cause&control|F-8a8
cause&enforce|E-6
cause&exceed|E4
cause&except|A2H3J-6R3W5X3g8i2
cause&grant|A2
cause&insure|M4
cause&invent|N4
cause&joint|P3
cause&law|L5
cause&liable|i-4
cause&license|H3
cause&minimum|g5
cause&none|H6J-6U3W3X3a-7g4h-1
cause&notice|g23
cause&own|H5
cause&percent|g3
cause&sell|U3
cause&successor|X2
cause&survive|V-3e4g6
cause&term|U-2X2g1
cause&terminate|F-8H3I-2K-3P6R3V-2W-5X-3g12
cause&territory|B5Q5
cause&third|D5
cause&transfer|N10
caused|E3I-3
causes|H5i-4
causes of|H5
cease|F1a-4g-3
cease all|a3
ceases|F9
celebrity|k6
center|J5M-5N10
centers|G6J4
certain|B-4F-3I-4L-2M-4N-3S-7T-2U-3V-2X-2b-1d7g-2h-2j-2
certificate|M6l6
certificate of|M5
certificates|M11
certificates of|M5
challenge|H13
challenge or|H6
challenge&claim|H3
challenge&consent|H3
challenge&control|H10
challenge&exceed|i3
challenge&except|H8X3
challenge&exclusive|H5
challenge&governed|L6
challenge&grant|H5
challenge&law|L5
challenge&license|H10
challenge&none|H28X2
challenge&own|H12
challenge&survive|H12X3
challenge&term|H9
challenge&terminate|H7
change|D-7F15H-3K-3S-6T-2X-2Z-2b5c-2f-2h-1
change in|D-4F5M5
change of|F15
change&compete|F3
change&consent|J8
change&control|F23
change&effective|G5
change&exceed|E4F1
change&except|B-4C4F17J5S-4V-3X-3Z-2d5i-3j-1
change&expire|W5
change&grant|Y-6
change&license|F5Y-6j-2
change&liquidated|R4
change&none|A-4C-6D-4F6R6S-8V-3i-2
change&notice|F17Z-2e8g-4
change&percent|d10
change&perpetual|O1
change&price|b6
change&profit|d5
change&renew|c2
change&sell|G-6e3
change&survive|D-3F9R3W5Z-2k-4
change&term|F6R5T3V-2k-5
change&terminate|F15W6a4
change&transfer|F8N7O2
change&void|F5
change&volume|F3
change&warrant|F5
changed|F5
changes|F4P-2
channels|G3
characteristics|k7
charge|S-6k10l11
charge a|Q6
charged|T8
charges|D-3
chief|b-1f-1
china|L3
choice|L2
choice of|L2
circumstances|F9a-7
circumstances as|F5
claim|C-4D-6H5P-6Q-4T-2V-2X-2e-7f-2h-2i7
claim for|i3l3
claim of|H5i8
claim or|E15H3i6
claim under|S5
claim&control|P-3
claim&damages|E-9
claim&exceed|H5i9
claim&except|C-7E9F-6H4L-5R-3T-2U-2W-5g-3h-2i3
claim&exclusive|A2j3
claim&expire|a10
claim&governed|i4
claim&grant|A3E4H4j3
claim&indirect|E3i5
claim&infringe|P6
claim&insure|M2
claim&joint|P9
claim&law|i3
claim&liable|E-10i4
claim&license|A2H8j3
claim&negligent|E-6H4i1
claim&none|C-7F-5H5R-2T-2W-7Y-3h-2i7l6
claim&notice|g-3
claim&own|E-4H5P4Q-5
claim&perpetual|H3
claim&renew|H3
claim&source|i5
claim&state|L-6
claim&survive|H5g-3
claim&term|a9j3
claim&terminate|H3a6g-3
claim&territory|A3P3
claim&third|E-4P4i2j3
claim&warrant|E-5i-3
claiming|J5P4
claims|B-4E8H3N-4R-2X-2Y-3f-1h-1i4l5
claims and|A3j3
claims arising|E4i4
claims demands|H5
claims for|l5
claims under|i3
clarity|G3S6
class|W5
clause|D-6E5M7Q-5a4
clause 0|E10M7a5g5
clear|e3
clear of|e3
client|H-2I-3J-7S5U5X-2b-1f-1h-1l-3
clients|W-3
clinical|P-5W4j-1
clinical studies|W5
closing|F8I9J4e9g-3
closing date|F3e8
closing of|F9
co|H-2L-2O-2T-2V-2W4X-2Z-2a5b-2d2f-2h-2j-2k-4
co branded|N4W7a5d3
code|A-3J-6P2Q-4Y5f22j2
code of|f2
collaborate|J6
collaborate with|J6
collaboration|A-3B4G8P4Q9
collected|d7
collection|d11
collectively|G-4I-3N10X4g-2
collectively claims|H6
com|A-2B-2I-5L-2M-4O-3P-2R-2T-2V-2W7X-3Z-3f-3h-2j-2l-3
come|I6
come into|I6
commence|I-3K8Z-1c3
commence on|I-3a-6c3g4
commenced|E9
commenced within|E10
commencement|I9R4g-3l4
commencement date|I3R4S7g-3
commencement of|l6
commencing|I6K3c-4
commencing on|S-8c-3
comment|X3
commerce|f5l5
commercial|A-3D-4I-3O-2P-3R-3U-2V-2Z-2b-1f-2h-1i-3j-1
commercial sale|K3g3
commercialization|a2
commercialize|J3Q4W7e6
commercialize any|e5
commercialize the|J3Q9
commercializing|O3
commercially|A-3Q1S3W-5k-3
commercially reasonable|S5k-3
commission|G-5I-2O-2T-2U-3V-2Y-3b-2d13f-2h-2j-2
commissions|d7
commitment|S9
commitments|S6
committee|I-2P-6S-6
common|d4
common law|i5
common stock|d6
commonwealth|L6
commonwealth of|L6
communication|X8
communications|g-2
community|d3
companies|M9W10Y8d7
company|A3E-7I-5K-6L-9M2O-5T3W-8X16Y-4c-6f-8h-7i-9k-8
company a|B2d4
company agrees|T4
company and|H-2
company as|W6
company for|U2V2
company hereunder|d7
company if|W8
company may|F5G6R5g6
company of|X4
company or|W-3X2
company shall|M9R4S3T4X4e5
company that|V3
company the|a8
company to|D6T5U-2
company under|C6
company will|a6
company's|A3B-2C-4P-2W-4X7d17
compensate|d7
compensation|M7R6d9
compete|W3
compete with|W7
compete&consent|W14
compete&control|F3G6
compete&exceed|J7W3
compete&except|G13U5W15
compete&hire|U9W-3
compete&indirect|U2
compete&joint|W11
compete&license|Q-3W7
compete&none|C6U3V-2W28
compete&notice|W6
compete&own|G3
compete&profit|W5
compete&sell|G-4J6U3W14
compete&survive|U2W6
compete&term|W9
compete&terminate|F6U5W10
compete&territory|W9
compete&third|J-6
compete&transfer|C5
competing|W16
competition|G3J4W1
competitive|J6U5W16
competitive with|W7
competitor|F4G5U9W21e5
competitor or|F6U8
competitors|W8
complete the|e3
completed|D3a8
completed operations|M5
completed within|D7
completion|I7K5R7
completion of|I5K6R3
compliance|C-5D15H-2L-4N-4O-2S-3T-2U-2V-2W-4X-2Y-3b-1f-2h-2j-1k-3l4
compliance with|C-4D7L-3l5
comply|L-4M-6X-2a-6g-5i-2
comply with|L-3g-5i-2l3
component|Y5
component thereof|Y5
composition|N4
compound|B6P8
compounds|A-4B3
computer|Q10
computer system|Q12
conceived|P1
concept|O3
concepts|N4
concern|W5
concerning|a5
concerning the|a6
concluding|I6K6
condition|F3f6
conditions|A4E-5H-3K-6U-3V-2W-3X-3Z-3b-3f6h-3i-3
conditions of|A4B2C12O2Q12l-3
conditions set|Q-8
conditions under|G6
conduct|D13E-6W5X8Z-2c-2k-3
conducted|D6Q-3
confer|h5
confer in|N5
confidence|f2
confidential|A-4B-7C-7E-8F-6G-7I-6J-6K-8L-5P-9R-5S-3T-6V-6W-10Z-4a-19b-4c-4d-7e-7f-6g-2i-6k-5l-6
confidential information|A-2B-3E-5G-5H-4I-2K-3L-2M-3O-2Q-9T-2W-7Y-4Z-2b-2f-2g-2j-2k-3
confidential treatment|A-3B-2D-3I-3L-2P-3R-2T-2U-2V-2X-2Z-2b-2c-2f-2h-2i-2
confidentiality|G-3I-2L-2M-4O-3P-2Q-8R-2T-2U-2V-2W-3X-2b-1i5j-2
confidentiality obligations|i3
conflict|L9
conflict of|L6
conflicting|W6
conflicts|L2
conflicts of|L2
conform|E7l-4
conforming|E9
conforming product|E5
conformity|l3
conforms|Y4
conforms to|Y4
confusingly|H6
confusingly similar|H6
conjunction|U3V3
conjunction with|U3V3
connection|B1E9K-3M-7N5O-3P4Q8R-4W-6X-4Y2Z-2b-2f-2i5
connection therewith|E5
connection with|B2E4M-8N4O-3P4R-4W-6X-3Y3Z-2b-2f-2i3
consecutive|K-5S9
consent|C7D-5E-3F8K-3L-3N-7T-3V3W6X-3Y7b-2e-6f-2h-2i-3j-2l-2
consent and|W5
consent from|P3
consent of|C11K-3N-5V3X-2h-1
consent to|B2
consent which|Q5
consent&control|H3
consent&exceed|F4
consent&except|A-1C5E-6N-4W6X-3Y5a6b-1f-2g-3h-2i-4j-2l-3
consent&exclusive|O2Q5
consent&grant|C7P2
consent&hire|V2
consent&insure|M10Q5Y3
consent&invent|O2
consent&license|A5C-1O2P4Y7
consent&liquidated|R2
consent&minimum|C6S8c4
consent&money|S4
consent&none|C12D-6E-5F7I-2L-2N-4R-2T-3U5V4W8X-4Y3b-2f-2g-2h-2i-4j-2l-5
consent&own|H1U-3
consent&sell|V-3
consent&sublicense|C12
consent&survive|V3W-6
consent&term|U3V11l-3
consent&terminate|V4
consent&territory|A-3W4
consent&third|A8Y9
consent&transfer|F5V-2
consequences|R3
consequential|E16
consequential damages|E5
consequential punitive|E7
consideration|A-3J3R-2d15h-1
consideration for|d14
consideration of|J4
consist|k4
consist of|k4
consistent|A6
consistent with|A6
consolidation|C6
consolidation of|F4
consolidation or|F5
constitute|G4H-2
constitute a|G5S10
constitutes|X3
constitutes an|X3
construction|L6
construction and|L4
construed|C-6L11P-3
construed in|L12
construed under|L2
consult|P2
consultant|G5H-2N24P-3U6
consultant agrees|N7
consultant shall|G3N6
consultant to|V2
consultant's|N7W5
consultants|N4
consummate|e7
consummation|F4
consummation of|F2
contact|U11
contain|M4
contained|A-3F-5H-3L-2M-3P-3Q-7T4X-2
contained in|T5
containing|e7
contains|P6
contains a|P7
contemplated|H-3
contemplated in|U2
content|A6E-5I-2J6K-5L-2M-3Q12T-2U-3V-2W3X-2Y3b-1d5f-3g-2h-2i-3j3k4
content for|Q7Y5
content in|A6j4
contest|H27
contest or|H6
contest the|H17
contesting|H6
continuance|c5
continue|I5K24a24c3k-3
continue for|I5g-4
continue in|K10
continue to|P3a14
continue until|K7c3
continued|H3
continues|a3
continues to|a5
continuing|J7e9
continuous period|U2
contract|A-4B-3E12I9K8M-6O-2P-3Q-3S-1U-4X-3Z2b-2c3d6e-4g-5j-2
contract no|f3
contract period|K6
contract shall|D5Z3c3
contract tort|E9i12
contract year|G6S3d8
contractor|A-3M4U-3V2W-5g4
contractor of|V3
contractors|M6N5U-2Y5
contrary|E3G-4M-3k4
contrary in|i4
contribution|P4
contributory|M4
control|E-7F14H-6I-2M-4N-6P-4T-2U-3V-3X-3Y-3Z-2b-2c-2f-2h-2i-3j-2k-4
control and|F4
control in|Q9
control of|F12
control or|G7
control&effective|B1F5a-1
control&exceed|E-6F3Q5
control&except|B4C14E-8F12H3N3O-3W-4X-2
control&exclusive|B-2H8N1
control&grant|A-3O-2Q6
control&invent|B4
control&joint|P2Q4
control&law|L4N6
control&license|A-3
control&minimum|F3
control&none|C-2E-9G9H13J-8R-2d-3
control&notice|F19W4
control&offer|e4
control&own|B4
control&percent|F3G8
control&profit|d6
control&state|L4
control&survive|A-3B5F10G-5U-2
control&term|F4P-2U-2
control&terminate|F19W7
control&territory|A-2P-3
control&third|A2Q4
control&transfer|A-3B5F8N7
controlled|B3G-4P-5
controlled by|B4C6P-3
controlling|F4
controlling or|F4
convenience|g10
conversion|b7
convey&except|C6J6Y3
convey&license|J8Y3
convey&none|Y6
convey&own|N7P4
convey&transfer|Y5
conveyance|C4F5
conveys|C6
cooperate|a21
cooperate in|a10
cooperate with|a7
cooperation|R3W6
copies|N5
copies of|N5
copy|B-3C-4Q-5Y4f2
copy of|M5a5f2
copyright|N10
copyrights|B6O3
corp|I-3L-2M-3U-2b-2f-2h-2j-2
corp 0|f-1h-1
corporate|C4
corporation|B-3K-5L-6M-6N-4O-2P-3Q-5S-4T-3U-2X-3Y-4Z-2c-2e-8f-2g-3j-2l-3
corporation or|U2
correct and|N5
correct the|l4
cost|E8H-3J-7U-2X-2b5h-1
cost or|E10
costs|A-3E1F-3G-3K-4L-2N-6O-2Q-6T-2U-2W-4X-3a9b2c-2d-17f-2g-2h-2j-2k-5
costs for|b2
costs of|b2
could|X5a7
counsel|D-4E-6M-4
country|B-2N11Q5Y-3a8
country in|N11a6d7
court|H5L2
court in|L6
courts|L3
covenant|E-5H8U5V4
covenant and|U6V5W5
covenants|H6I-2J-7K-3N-4V2b-1f-1j-1
covenants and|J-5W6
covenants that|H5
cover|M14
coverage|M35
coverage for|M9
coverage in|M5
coverage with|M5
coverages|M6
covered|G4M3V-2
covered by|G6M4
covered under|J7
covering|M5
create|B-2Y-3
created|N11P7
created or|Q5
credit|b-1
credits|d3
criteria|D5
cross|P3
cure|S6g-10
cured|K5
cured within|K6
current|J-6R3T3U-2X3Z2
current or|X4
customer|A-4F-7G3J5K-5L-3N9R3S4T4U5X-3a6b3d8e-7f-3h-3j5l4
customer data|N9P5
customer may|D5
customer of|C7U6
customer shall|R5S5
customer that|G7
customer to|C5J7
customer's|E11J4
customers|G5J8T4U17Y6a5e-3g-3l4
customers of|U5
d|A-6H-5I-4L-3M-12R6T-5V-4X-4Z-3b-3c-3f-3h-3l-4
d 0|F2
d during|J5
d in|i4
daily|k9
damage|M5X2
damages|E16H-6P-3R21X-2a-6d-6f-1h-2i13
damages as|R5
damages for|i5
damages from|R5
damages in|E5R4i3
damages including|i5
damages of|R5
damages or|i4
damages whether|i3
damages&enforce|R3
damages&exceed|i5
damages&except|E5d-4i17
damages&exclusive|R3
damages&governed|i4
damages&grant|i6
damages&indirect|E18
damages&infringe|i2
damages&insure|M8
damages&law|i3
damages&liable|R-5a-6i-5
damages&license|i4
damages&liquidated|R29
damages&minimum|R2
damages&money|R2
damages&negligent|i-6
damages&none|E6R10a-5i10
damages&notice|R3
damages&own|i6
damages&percent|R4
damages&profit|E11i6
damages&source|i2
damages&survive|E-7R8
damages&term|R3
damages&terminate|R8
damages&third|E-9R5i3
damages&warrant|E-7i-8
data|C-5H-3I-3J-7K-3L-2N8P10T-2U3V-3X-3Z-2a10b-2d-7e-3g-2h-2i-2j-2
data generated|N5
data in|P6
date|A4B5C-9I19K16L-7M-5N-8O5P-8S-15T7V-4W-5Y-11Z7d-14e4h-6i-3j-7l3
date and|B7I-13K10U-2g4
date first|I4
date for|I6
date hereof|K4
date if|K10
date means|I16
date of|B-3G7H-3I14R7T6U-3W2Z6a10d-6f-1l10
date on|F4K2T6a6
date or|A3B3O4e7
date provided|I5
date such|D6
date that|I7e7
date the|K3S5
date unless|K10
dated|F5I3
day|C-4E-5F-4I4K-9L-2M-4P-2T-3V-2W-6X-3f-2h-2j-1k15l3
day of|I8Z2
day on|k6
day period|Z-3g3l3
days|A-3B-2C-4H-4I-3J-7K-8L-2N-5O-2Q-3S-8U-4W-6X-3Y-4Z9b4e5f5g13h-3j-3l14
days advance|g10
days after|F2Z-3a4l5
days before|Z2
days following|X4l2
days from|P5e13g-2l5
days in|c3
days notice|M6Z5
days of|M-3Z-2f6l5
days prior|I-2K-2R-3Z9a-7b5c4g8
days written|Z-1c-3g15
dealing|L-1
death|E-4h7i6
death of|h7
december|K4
december 0|K5
decided|S6
decides|e13
decides not|e11
decides to|e6
decisions|L3
decisions of|L3
decline|E6
declines|e7
declines to|e6
decrease|b5
decrease in|b2
deductibles|M10
deductions|d6
deem|S3
deemed|C-7D-6K-5R5Z-2b-1c-3d-8f-2g-2
deemed to|I-2R4
default|E6R5Z-2
defective|l14
defective product|l5
defects|l9
defects in|l6
defense|P-3
defined|B-4H-4P-5Q-6T-3U2Y6Z-3c3h-2
defined below|U-2
defined in|F4I-2K7Y7h-1
definition|e5
definition of|e5
definitive|e8
definitive agreement|e4
delegate|C9
delegate any|C6
delegation|C4
deliver|D-6S7e5k7
delivered|C-8L-2N-4R-2S10T-2W-4X-2Z-2a-7b-1c-2g-3l4
delivered to|D-2
delivery|A-3B-2C-5D-8I-7L-1O-2P-3Q-5S7U-3V-2W-3a-5b-2c-3d-11f-2h-2l14
delivery of|I-2K6S8T4
demands|H5
demands and|M4
deposit|R2f10
deposit&none|f5
deposit&source|f4
derivative|O4P7
derivative works|N6P7
derived|N11P6Q4
described|F-5M-7S5W-6X-2l5
described in|l5
describing|e4
design|J-4N3S6
designated|T-2k7
designated by|a4
designee|N4Q8a22
desires|J-10Q-8e10
desires to|J-9Q-8e10g5
destroy|a1
detail|l5
details|D8
details of|D9
determination|S5e3
determine|P4e6l-3
determine the|a6
determined|k5l-3
determined by|k4
determines|e7
develop|Q3W14
develop and|k7
develop manufacture|Q4W8
developed|B4Q3
developer|F7
developing|G6J2O2Q7W4
developing the|Y5
development|B3D-8E-4I-6L-3M-4O-2P5T-3U-4X-4Z-3b-3c-4f-3g-4h-3k-6l-4
development of|e5
developments|N6
develops|e4
device|A3j4
difference|S4
digital|J6
direct|E9R-2W8
directed|V7
directly|B-4G6H6J3M-7U12V8W19X3b-1d7e-7f-2g-2k-4
directly by|d7
directly or|B-3G4H7N-4U9V5W9X4Y-3g-2
directors|E-2G-5H5R-2V-3X12
directors or|X4
directors shareholders|X6
disaster|M4
disclose|C-7N5
disclosure|C-4G-4L-2P-2T-2V-2e-5h-1
discount|b7
discovered|P2
discoveries|N3
discovery|P4
discrepancies|D4l5
discrepancy|D6l10
discretion|A7G5J-3b-1g10
discretion terminate|g5
discretion to|A8G6
discussions or|W5
disparage|X12
display|A4O3Q13j5k5
displayed|G6
dispose|a6e7
dispose of|a6
disposition|a7
dispute|L3a-5e-7h-1
dispute or|H4
dispute resolution|L2
disputes|L4
disrepute|X5
distribute|A8B-3Q7Y5j8
distribute sell|J6Y4
distribute the|Y4
distributed|d10
distribution|A9E-4F-4K-5O-2Q4U-2V-2X-2b-1f-2h-1i-2j2l-2
distribution agreement|Q5Y6
distributor|B-3C11H6I-5J4K-7M-6N-4O-4P-4Q-7Y2a6e-8f-3h-3j-4l13
distributor a|Y3
distributor for|V2
distributor may|l12
distributor shall|C6G4H4J8l4
distributor to|l7
distributor will|H4a8
distributor's|E7a3c-2
distributors|A3C5
do|A-4E-5H13Q-4T-2X-2d-5h-1l-4
do any|V2
do anything|H5
do or|H11U2
document or|X2
documentation|N7O3f6l6
documentation and|f2
documentation to|N4
documents|C-4E-4N12P-3X-2
does|B-2G5N9P2S4e5g-5h-2
does not|G6R3S5g-5h-1
doing|H5
dollars|M10R4S12
dollars $|M10R3
dollars us|R4S6
domain|N13
domain name|N12
done|H12W6
done any|H7
doubt|Q3W4
driver|T6
due|C-6G-5H-3I-3M-6Q-4R2W-3X-2f-2h-2k-6l-7
due to|F5
duly|L-5
duly authorized|I-3
duly licensed|M5
duration|I5K2Z2g-2k3
duration of|I5K7
during|B6C-8D6F-8I-7J9K-20L-3Q10R-2S10T6U8V6W8Z-6a7d15g-8h-4j5k5
during any|b3
during each|d6
during normal|D11
during or|H4
during such|S7
during the|A-5B9C-6F-5I-5J17K-17L-2Q8R-2S5T8U7V8W8X2Z-4a12b-3d13g-5h-3j6k6l6
during which|P4
duties|C12
duties hereunder|C4
duty|P8a6
duty of|P2
duty to|P3
dynamic|a8
e|B-4I-5K-5L-3M-7P-6X-5Z-3b-4c-4f-4h-4k-12
e g|C7
each|C-11F-10L-7M11N-9V-4W-9X3Z3c5e-10f-7g-12j-7k7l-2
each a|S4Z3c2
each an|c2
each case|B3J9N4
each contract|S7
each day|k6
each fiscal|D5
each of|C-4D-4L-3N-6W-4X6i-4
each party|B-3F-5G-4J-6L-3M8P9R-2T-2U-3Z-2b-1c-2f-2g-3j-2k-4l-2
each subsequent|M3
each such|A7c4d6k5
earlier|I3K25R-3T5Z-4a-6c-7g6
earlier of|K6
earlier pursuant|I5
earlier terminated|K8a-4c-3g3
earlier termination|K7
earlier than|g5
earliest|K5
earn|d6
edition|j4
effect|B-2D-4E-7F-10H-3I15K13L4M3N6Q-4S-6U-3V-3Z4f-2g3h-2i-3j-2l-2
effect and|a3
effect for|K11
effect the|G5
effect to|L5
effect until|K7c4g4
effective|A2B7I28K10O5T3U-5Z8c4h-3i-3j-3
effective as|I7K5
effective at|g3
effective date|A2B8I2L-3O7R4S-4T3U-4X-3Z2g4h-2j-2
effective on|I8Z3c4
effective upon|I6K3
effective when|I8
effective&exceed|k6
effective&except|A3B5G5N-6U-2Z3a-5c6
effective&exclusive|B-3G6a-5
effective&expire|K3
effective&grant|B2I-2J7K4O2
effective&hire|V3
effective&license|A2B9I-4O2
effective&minimum|Z4
effective&money|d7
effective&none|A3B4S-5U-2W8a9g5
effective&notice|Z9a6c8
effective&own|A4B6
effective&renew|I-2O2Z3c5
effective&sublicense|A6B2J5
effective&survive|B4F-3I2K4U-2Z6a-4
effective&term|G3I-4K8N-5O-2P-2Q-7U-2W7Z4c5
effective&terminate|B-2I-2K14N-4R3U-2V3Z4c3e-6
effective&territory|W4
effective&third|A2B2O2
efficiency|S6
efforts|A-3Q-14Y-3f-1g-2
efforts to|A-3G6S2k-4
eight|k5
eight 0|k4
eighty|e5
either|A-4B-3C-12D-3F-5L-2M-6O-3W4Y-3Z13a-6b-3c6d5g6i5j-3
either directly|U6V5W6
either of|F4
either party|D-2F-9L-2M-3N-4O-2S-6T-2U-3Z9b-2c6f-2i6j-1
elect|R4
elect to|R4
electing|R6
election|e6
elects|F3
elects to|F4
eligible|F4P4U6
email|d6
embodied|J8
employ|V6
employ any|V4
employ or|V5
employed|V4
employed by|V4
employee|K-3V24h10
employee of|R5V16
employee or|V5
employees|A-4C-7J-5K-3N5Q-4T-2V10W-8X5a-6b-1e-4f-2j-1
employees and|N5
employees in|M6
employees of|V9
employees or|U-2X6
employer's|M2
employer's liability|M3
employment|E9U-8V32W-5g3
employment by|E8
employment of|V6
employment or|V2
employment with|V9
enable|N4
encompass|k4
encourage|V4X4
encourage any|V3X3
encourage or|V3
encumber|Y6
encumbrance|F5
encumbrances|A3j3
end|J-9M-4O-2S9T-2X-2b-2k-5l2
end of|I-3R-3S6Z1c4k-2
end user|Y3l6
end users|Q-3
ending|K-6V2a7l4
ending on|K-3a7
endorse|J6
endorsement|a6
energy|f-1h-1
enforce|h8
enforce the|h5
enforce&except|D-4H-3X3h6
enforce&exclusive|E33J-6l8
enforce&infringe|E6
enforce&joint|P3
enforce&law|L4
enforce&liable|E6
enforce&license|E5
enforce&liquidated|R5
enforce&none|E-14H-3g-2
enforce&state|L7
enforce&term|E8
enforce&terminate|E5
enforce&third|h9
enforce&warrant|E13i-2l7
enforcement|L6P7
enforcement of|P5
engage|J8W11
engage in|J7U-3W11
engaged|G5M6V2
engaged in|M7
england|L4
english|L5
enhance|J5
ensure|C-4D9a4k-4
ensure that|a4
enter|D5G4J8T6W6e10
enter into|F2G4J9T6W7e9
entered|J-7T3
entered into|J-7K-5T3
enters|F6
enters into|F6
entire|E10I-2M-2X-2
entire liability|E10
entirety|g5
entirety by|g5
entities|W7e4
entitled|G7P3Q-5R8T-2d6h9
entitled to|G8Q-4R9d6g-4h9
entity|A6F4G6J7P-3U6a-5f-1j-2
entity as|Q5
entity controlling|F5
entity other|J7
entity the|Q6
environmental|G4
equal|D-3K-3M-4N-3P4R20S9T-2c-3d16k-7
equal to|R16S7c-2d16g6k-5
equally|d8
equipment|I-2N1O-2U-2V-2X-2a-10b-1h-1i-3l7
equipment to|l5
equity|F6G4
equity interests|F5
equity securities|G3
equivalent|T6k7
error|E4l4
error or|E6l6
escrow|f34
escrow&except|f12
escrow&none|f9
established|G4
estimate|R4
estimate of|R4
estimated|R3S3b2
europe|S6
evaluate|e5
even|E6G4J5O-1Y3i5
even if|E6i5
event|A-3D-8E16F9R10S8T5Z-6a5e4g-17i8j-2
event exceed|E6
event of|C8E8P-2R7a11i6
event shall|E9
event that|D-4N6O9P7R5S6T6Z-2b3d8
event the|R4
event this|W5a6
event will|i6
events|F5G4S15g1
ever|a9
every|D5S4
evidence|C-4M7
evidence of|E7M7
evidencing|M11
exact|d2e7
example|R2
example if|R3
exceed|E25M-3T3b7i7k21
exceed 0|b6
exceed the|E11M-2S6i6
exceed&except|E13O-2Q8T11Z-3a7i16j4k14
exceed&exclusive|A-4N-3P3k3
exceed&expire|Z-2l3
exceed&favorable|T11
exceed&grant|Q14j4
exceed&hire|N5
exceed&indirect|i-1
exceed&insure|M1S-7
exceed&invent|O2P4
exceed&joint|P2
exceed&liable|E13L-2P-3R-4S-4T-2U-2X-2b-1f-1h-2j-1k-5
exceed&license|A-3P4j1
exceed&liquidated|R5
exceed&minimum|D8S3
exceed&money|E6M6d8i3k5
exceed&none|A-4B-4C-3E9T6Z-2b6e-9k6
exceed&notice|T3Z-2
exceed&own|E-4M5N-5i2k-3
exceed&percent|b7
exceed&perpetual|O6j2
exceed&price|E6T8d5
exceed&profit|d1i-3
exceed&renew|c3
exceed&sell|T3j3
exceed&source|i4
exceed&state|k-2
exceed&sublicense|Y4
exceed&successor|C4
exceed&survive|S2X2d-7k5l-2
exceed&term|K-5O-5R3T3X2Z-2d-4j-2k12l6
exceed&terminate|R2Z-2a7
exceed&territory|A-2J-5
exceed&third|G3O2i7
exceed&transfer|B2O-1Y7
exceed&unlimited|j4
exceed&volume|T3k15
exceed&warrant|i-3l8
exceeding|k4
exceeds|k6
except|A-6F-13G4I-3J5K-7M-5Q-8U11W5X-5Y18e-6i24k-4
except as|G2H-4Q-4U7V5X-2Y7Z-2
except for|E5G-3i19
except in|B-2O2Y5i4j2
except that|G7K-3
except where|Y5
except with|i2
except&exclusive|B-2G8K-4O4P-2Q-1S8U8a-10h-2j-2
except&expire|C-3D-4Z4g-6
except&favorable|T16e7
except&governed|L-1h5
except&grant|G3O3W5Y5j7
except&hire|U13V10W-4
except&indirect|E9V4i5
except&infringe|P2
except&insure|C-4M12Y5
except&invent|B1N9P9
except&joint|A2H-2P25U6e5
except&law|B-2C-8G-6J-6L2T-3U-2V-3W-5X-1b-1d-5e-5f-2h-2i3
except&liable|A7E3G-5J-6M-3P-4R-4T-2U-2V-3d-4f-1g-2h-2i7
except&license|A8J4K10N-7O8Q8R-3T4U5V-2W6X-2Y11a-7j5
except&liquidated|R3
except&minimum|S8Z5c10k-6
except&money|c4i4
except&negligent|d3i3
except&none|B-5F-9G11J15L-4M-9N-3O-4T4U13V6X3Y-5a-8c-7d-9i10j-4
except&notice|N-4T3U-2V-4Z12c4d-3g4h-2k-7
except&offer|Q7W5e8
except&own|D-6H5N13P11Q-6T-3X-4c-2d-6j-3k-4
except&percent|b7d5k3
except&perpetual|A7O11Y-3j6
except&price|D-5G-4J6S-5T9W-5b4k-5
except&profit|A5E5J-8L2N-5O2Y6a9d9
except&renew|I4S-8Z13b3c13e-6g-4
except&sell|A3B-5C7G2J5Q-7T4V-4Y-4a5e2j5
except&source|f5i3
except&sublicense|A9O2Y6
except&survive|C-4F-9H4K4L-2O-3R3T-6V-2X2Z4c4l4
except&term|K6S-4T4V4X4Z4b3c12l9
except&terminate|D-7H3I-2K17L-1O3T-3U4V3W7Z2c-2f-2g9h-2j-2k-3l-4
except&territory|O6P-5T4W5Y4j3
except&third|A4C1J5O3Q-5V-3W1Y2e3h12
except&transfer|C7E4F3O3T-2V-3Y9a5e4f3g-2
except&unlimited|c3j12
except&void|F4
except&volume|T2b3k8l4
except&warrant|G-4Q-5T-2i-6l3
exception|i3
exception of|i3
exceptions|J7
excess|M4a7i3k8
excess of|a5k8
exchange|D-5L-2O-2Q-6T-2U-2a5b-1f-1h-2j-2
exchange act|F1
exchange for|a5
excite|F6G5I-4K-3P-2R-2S12T-2V-2W8Z-1b-1c-2f-1g-4l-3
exclude|i4
excluding|B6d6
excluding any|B3
exclusive|A-3B5C-6D-3E23G13H10I-3J56K-2L-3M-4N5O6Q8R-3T-3U4X-3Z-2a-8b-2d-4h-2i-3k-6
exclusive jurisdiction|L-2
exclusive license|A3J8O-2Q4j2
exclusive non|B-2O2Y13f4
exclusive ownership|H8
exclusive property|N9
exclusive remedies|E6
exclusive remedy|E19
exclusive right|G9H4J10Y-4
exclusive rights|G8H2
exclusive royalty|A7B6O4j-2
exclusive worldwide|A4
exclusive&expire|K-5O2c2
exclusive&governed|L2
exclusive&grant|A2B5G3J7O4Q24T-2Y5d-4
exclusive&hire|N8U3
exclusive&infringe|E9
exclusive&insure|M2
exclusive&invent|J8O2
exclusive&joint|A2P4
exclusive&liable|E3
exclusive&license|A9J10N-4O6Q17T-2Y7f2l-4
exclusive&liquidated|R3
exclusive&minimum|G10J11
exclusive&money|N5Q6
exclusive&none|G5H7J-11N9U6a10f3h-2
exclusive&notice|J6P-3b5e6
exclusive&offer|e7
exclusive&own|A3B-4F-4N10P-3Y2f6j-2
exclusive&percent|G4
exclusive&perpetual|A5B6O23Y-7
exclusive&price|b7
exclusive&profit|A3B5O2Q4W6Y4
exclusive&renew|c2
exclusive&sell|A3B-4J-3Y-4
exclusive&source|f4
exclusive&state|L2
exclusive&sublicense|A4O2Y9j4
exclusive&survive|B3G9J16K-3O2P-4R5U-3b5g2k4
exclusive&term|B2G7J9K-8N5P-5S5T-2d-5j2
exclusive&terminate|F10G5O3Q7a7c-3g10
exclusive&territory|A5B9J11O5j2
exclusive&third|G4O3Q-4Y-8j4
exclusive&transfer|J-5O2P5Y16f4
exclusive&unlimited|O2j8
exclusive&volume|J8O2b5
exclusive&warrant|E19l5
exclusively|J34L1N7
exclusively by|N8
exclusively in|J6L3
exclusivity|G11J22S10
executable|j2
execute|N8
execute and|N4
executed|C-6I8X-2b-1f-1g-2h-1
executed by|I4
execution|C-5E-5F-5H-4I2J-6K8L3M4P-2R-2T-2U-2Z-2a-7b-1d-6f-1h-2j-2k-3
execution of|M4
executive|T-1b-1f-1h-1
exemplary|E14i6
exemplary damages|E8
exemplary or|i2
exercisable|e7
exercise|S-4a5e24g-2
exercise its|a10e8
exercise of|e10
exercise the|e10
exercised|e9
exercised by|e6
exercises|e4
exercises its|e8
exhibit|B-6C-5D-4H-3J6L-5M-4P-5V-4X-5Y4Z-3a-12b-4c-5e-5g-5h-4j-5l4
exhibit 0|J6T-2U-3f-1j-2k-3
exhibit a|I-2Q-3a-4l3
exhibit b|d5
existing|G7H-3L-5X-2Z-2d-4e6j-1
expand|e5
expense|C-4D12F-3G-4H-4M13N10Q-5R-3T-2V-2X-2Y-3b-1h-2k-5
expense to|A2B2D5O2
expenses|E-5G-3I-2J-6L-2N-4R-4S-5T-2U-2X-3b-2e-5h-2j-2
expenses including|E-9i-4
experience|J4
expiration|K2O3P-2S-7T-2Z2a10e2g3
expiration date|K4
expiration of|O4S-5V-2Z2a11g5
expiration or|V3Y5
expire|K8
expire on|K5
expire&grant|A2O4Y4a10
expire&hire|V2
expire&license|O2
expire&minimum|S6Z4c2l-3
expire&money|e3
expire&none|I-2K4Q-6R-4U5V5Z4a6e5g5k-3
expire&notice|K-7Z12c11
expire&offer|c6
expire&own|N3
expire&percent|S4d9
expire&perpetual|O6
expire&profit|O4Q6
expire&renew|I3M4Z10c9g-4
expire&sell|U3
expire&source|Y4f5
expire&sublicense|A3
expire&survive|O3S4V4Z2l3
expire&term|I2T-2Z9a16c8g-2
expire&terminate|I1V5X-2g-3l-3
expire&third|a4
expire&transfer|N4U4Y6a-10
expire&warrant|l12
expiry|Z8c11
expiry of|Z3c9
exploit|A5G6O5P5Q10Y-6j3
exploit the|A5Q7j4
exploitation|B8P4
exploitation of|B8
express|Y5l-4
express written|Y7
expressed|k4
expressed in|k4
expressly|C-6E3L-2V-2X-2Y3a-9f-1
expressly provided|P4
extend|B2I-3
extend to|B2
extended|I7Z6a-3c3
extended by|I5
extended for|c7
extended to|Y6
extension|Z7b3c9g-2
extensions|A3B-2J5Y-4
extensions and|A3
extent|A5B4C-6F-6J7L5M-8N11O4P4Q18T-2U-2X-3a10d-7f-2g-3h6
extent necessary|B3Q9Y5
extent not|Y5
extent of|M-1a6
extent required|Q4
extent that|A3N12O2P5
extent the|O2
f|B-2G-5M-5P-4R-3T-3U-3V-2X-2Z-2b-2c-2d-4f-3h-3k-4
f 0|b-1f-1h-1
facilitate|a5
facilities|D13
facilities and|D7
facility|C10D4K-6b7
facility and|D4
fail|R4S6
fail to|R4S6l-2
fails|S17g-10l6
fails to|S17g-8l7
failure|C-6H-3R4T-2h-1i-4
faith|e7
faith negotiations|e8
faith the|e5
faith to|a7
falls|S9
favorable|T16
favorable than|T5
favorable to|T3
favorable&insure|M5
favorable&minimum|T4
favorable&none|T17e8
favorable&notice|T4
favorable&price|T18
favorable&sell|T6
favorable&term|T12
favorable&third|T7e9
favorable&volume|T5
favourable|T7
february|I5K3
february 0|I5K3
federal|L5
federal court|L4
fee|A-2D-8G-4I-2K-7M-5R20S6U-2X-2b-1d15e-6f-1h-1k7
fee and|d3
fee of|d8
fee shall|R5
feel|P5
fees|A-4B-2D-4E-6F-4G-4L-2M-9N-3P-3Q-8U-2W-5X-3Z-3d5h-2j3k-5
fees for|S4
fees paid|E7
fees shall|d5
fees to|a4
field|B11G10J11S9Y-5
field and|J5
field in|J3O-2
field of|A5G10S5
fifteen|Z3g-4
fifteen 0|Z3c3g-4
fifth|K5a7
fifty|R4S5
fifty 0|G5
fifty percent|F4
file|N4P-2e6
filed|F-3L-1P7T-2U-2V-2Z-2b-2f-2h-2j-2
filed separately|X-2f-1h-1
filing|N4
filing prosecution|e8
filings|N8P9
final|L-2
financial|D-1N-3Q-5U-2V-2X-2b-1d-4f-1h-1j-1
financing|e7
finds|a6
firm|S6k4
firmware|N4
first|A-3B-3D-7F-6G-5L-3Q-10U-3V-4W-7X-3Y-4c-4e23h-2j-2
first above|I2
first commercial|K3g3
first day|k5
first refusal|e5
first right|e7
first written|I4
first year|K5
fiscal|b6
fiscal year|b7
fit|k6
five|F5K6S8T-2V-2Z-3c-2d-5k13
five 0|K4M-2k7
five percent|F5G4S8d-5
florida|L5
following|A-5E-1F12H-4K-6L-3Q-3S6T-4Y-6b6d6g-3h-4i-3l5
following a|g3
following events|F5g3
following expiration|V2
following such|a10
following the|K-6R-4a14b4c-3e-7g-2
follows|B-2D-3H-2I-5M-6N-4O-2P-4T-2U-2V-2X-2Y-2b-2d15e-4f-2h-2
for|B-3C-7D-1E7K-9L-15M-4P-1R-9S-4T-8V-2Y-2Z-10b-6c7e-8i-7j-9k-3l6
for 0|K6
for a|S-8U5V7W17Y-4Z2a8c6h-1l10
for additional|c2
for advertising|J8d3
for all|C-5D-6a8
for an|K11c12j5
for and|J5e6
for any|E15G8M-7N4P6S14T-3U2X-4Y-6g7h-3i5k-4
for cause|C6D10g-9
for claims|i6
for clarity|S6
for convenience|g10
for damages|i5
for death|i5
for each|K-4R2k3l-1
for employment|V10
for example|R3
for herein|W6
for hire|N15
for in|M4
for inspection|D10
for its|C-3M3f2
for itself|A3G4V2
for liability|i4
for loss|i-2
for no|f2
for not|M5
for one|Z4a8c3
for or|W5
for replacement|l8
for research|G6
for review|D6
for sale|Q-9e3
for shipment|l3
for so|d5
for successive|c7
for such|D13E10N10Q-4S9W-4b2
for the|A5B7J4K-9L-5O3Q4T6W6X-8Y12Z-5b3g-10l3
for two|c6
for up|K5c3k5
for use|B7Q4W5Y4
for which|d12i5
force|C-6I6K8M6P-2R-3V-2b5f-1g-7k-4
force and|K3c-2
force for|K5
forecast|S6k1
forecast for|S4
foregoing|B3C-12E3F7G11H4I-2L-2Q-1T-2U-4V2c-3f-2i3j-1k-5
foregoing in|Q5
foregoing shall|i3
foregoing the|G1
forfeit|R4
form|A-2O-2R-3S-4U-2V-2b-1f-2k-2
form of|W4
formation|L6
former|X4
formula|d10
formulation|Y5
forth|B2H-2O-3W-8d8i3
forth herein|B-2C4I-2Q-6
forth in|B4G4H-3I-3L-2Q9W-5Y3d9g-4h-4i7j-3
forth on|J-7
forty|S8
forty five|S5
forum|L-2
found|l8
four|I-4S6k2
four 0|I-4S3Z-3k1
fox|J6d10g-2
frame|Q6
franchise|P-3U2f-1
franchisee|V6
franchisor|F8V4h6
fraud|i5
fraud or|i6
free|A4B3H-2O4Q10T-2W-3Y8d-4e10j4l8
free and|e3
free from|l5
free fully|A3J8
free license|B6J-5Y4
free non|O-1Y4
free of|A3j3l5
free to|e9
freight|M-3l7
frequently|D6
frequently than|D5
from|A-8B-9C-17F-12G6I-8J3K4L-8M-7Q-13R-4T-12V-8X-2Y-8Z-4a-9b-8c-3d10e-12j-8l6
from 0|S6
from a|G6i8
from and|i-6
from any|E-4
from defects|l4
from making|X6
from or|i-3
from such|d7
from the|A-4D-7H-2J-4K11L-3X-2Z-3b-2c-2d7e-7j-2k5l9
from time|T-2d-5g-2
fulfill|k8
full|A-3B-2C-6G4K1L-7S9U-2V-2W-3X-2Y-3b1c-2e-5f-2g-4j-1l-5
full access|D5
full amount|R3
full force|K2
fully|A4K-3O5S-3Y-5
fully paid|A5O5Y-3
fund|K5f-1
fund and|c5
fund's|K5c5
funding|S5
furnish|M6
furnished|Y3
furnished by|Y4
furnished to|X2
further|A3L3M-4P-3U3X4Z2b-2c8g-6h-2
further that|C4D5
furthermore|W5
future|C-4H7P4j3
g|C9I-3J-9L-2O-2P-3R-3U-3X-3Z-2c-2f-2j-3k-4l-3
g in|C5
games|d6
gas|k9
general|A-4B-3C-4E-9H-5L3N-6O-3P-4Q-4R-4S-5T-3U-5V7W-7Y-4Z-3a-4d-6f-3g-2h-3i-4j-2l-5
general obligations|L3
generated|d14
generated by|d10
get|k6
give|e3
give rise|e5
given|T-2X-2Z6b-1c6
given by|Z2c5
given time|k7
gives|Z3c2g-1
gives notice|Z1
gives written|Z2
giving|E5L5a-6g8
giving effect|L5
giving rise|E7
giving the|K5g4
global|h-1
go|J5
going|W4
going concern|W5
golf|G5S8
good|H-3L-4P-5R-3S6T-2V-2X2Z-1b-1c-2e7f-1g-4h-2
good faith|e7
goodwill|H3U4X15
goodwill associated|U4X7
goodwill or|X7
govern|L7
governed|I-2L29
governed and|L3
governed by|L23
governed&law|C-4I-2K-3L27M-4h-2
governed&none|i3
governed&state|L12
governed&third|h5
governing|L6
governing law|L4
governmental|E-6L-2M-5P-3
grant|A1B9O-1Y-7e-4
grant and|J5Q4
grant any|J6
grant of|H3
grant sublicenses|A11B7C6O2P-2
grant to|O1
grant&indirect|i3
grant&invent|P1j4
grant&joint|A2B2P3
grant&liable|A2
grant&license|A3B4D-4E-7I-3O9Q20S-3X-2Y3b-1h-2j7k-4
grant&minimum|G8J7
grant&none|C6G2J4O3P-6
grant&notice|H4g5
grant&offer|e5
grant&own|B3
grant&perpetual|A4B5J-5O29Q5Y-7j3
grant&price|O4
grant&profit|B4J9N-3O5Q5Y5d9
grant&renew|A3
grant&sell|B-5J-10Y-4j4
grant&source|O1j1
grant&sublicense|A9C8O4Y3
grant&survive|B2G3H5O8Q6
grant&term|B4O5Y6e8j5
grant&terminate|H4O6
grant&territory|B5O6Y4a-6j6
grant&third|A1C7G3J-5Q-1W4Y-3j4
grant&transfer|B-2J-5N-3O4Q3Y26
grant&unlimited|j16
grant&volume|O2Q4j4
granted|A10C10G5H2I-3J5N-8O3Q-10a7d5e2h-1
granted by|d4
granted herein|K6
granted hereunder|i5
granted in|A4
granted to|B-2C3O4a5
granted under|H5Q3
grants|B7C-4H-2N-5O16Q43S-6U-2Y12j8
grants to|A6B9G-5N-3O4Q22f-1j4
greater|T7b1
greater than|E7b2
green|P3
gross|M-3d5i5k-3
gross margin|d3
gross negligence|i5
gross revenues|S5
group|A13B6F1I-3L-2O5S-5X3b-2f-2i-3j-2k-3
group and|A3
group has|B2O2
group or|O2Y3
group shall|E7
group to|A3
guarantee|R3
guaranteed|G5
h|Y2d-6j-1
h:0|A-6B-5E-5H-6K-4L-5M-8N-5O-6P-9Q-5R-6S-7T-8W-7X-7Y-8Z-4b-7c-5d-10f-6g-9h-9i-7j-7l-9
h:a|D-3T-1b-1d-5e7f-1h-1j-1k-3l-2
h:acceptance|l5
h:access|D4
h:account|f19
h:accounting|D7
h:actions|P5
h:additional|A-2S-5T-2a7e7h-1j-2
h:advertising|W4
h:affiliates|A4C6F6
h:agency|d7
h:agent|S9U7d8e-4f-1
h:agreement|A-6B-6C-5D-5E-6H-7I2K2N-7O-5P-9Q-6R-6S-10T-7U-7V-6X-8Y-8b-7c-4e-10f-7h-7i-6j-8k-9l-8
h:allocation|d8
h:amendment|J6
h:and|B-19D-10F-10G-18K-8N-4V-17W-10X-14Y-16e-11f-17h-17
h:annual|d-6
h:anti|D6
h:appearances|k8
h:applicable|L1
h:application|N7
h:applications|Q7
h:appointment|G4J18T-2W7c-3e7
h:approvals|N7
h:approved|D6
h:arbitration|L-3
h:assignment|A-3C35F6H-3I-2L-2O-1P-3Q-4T-2U-3V-2W-4X-2Y-5Z-2b-1f-2g-2h-3j-1
h:assignments|C3
h:assigns|C6F5
h:assistance|N3
h:audit|D13b-1
h:audits|D9
h:background|A-2M-2N-4P-3R-2T-2U-2V-3X-4Y-3Z-2b-2c-2f-2g-2h-3i-2j-2
h:bank|a11
h:beneficiaries|h2
h:beneficiary|h4
h:benefits|d6
h:books|D7
h:branded|N5Q5d3
h:breach|F7R3g-3
h:business|W4
h:by|C8D-4F13G-4I-4K-4O-3P-3T-2U-3V4Z-3b-2c-3d-5e7f-2g12h-2i-5j-3k-4
h:cause|F-4a-4g-5
h:certain|B5T-1W-6a9
h:change|C8F14g-2
h:changes|g-4
h:claims|E7l4
h:closing|e5
h:co|J9N4P-3d5
h:collaboration|G4
h:commercialization|e-4
h:communications|a6
h:company|C-3G-3I-2J-7N-4P-2R-2S-7T-2U-2V-2W-4X-3Z-2b-2c-2e-6f-2g-4h-2j-2
h:compensation|d2
h:compete|G11U7V7W14
h:competition|G8W11
h:compliance|L-3f-1h-1
h:conditions|D-6L-3M-4R-2T-1X-2b-2f-1h-1i-2j-1
h:conduct|U4V4X7
h:confidential|B-2C-4D-5H-2P-2T-2U-3V-2X-2a-6f-2h-2j-2
h:confidentiality|B-2C-5G-4I-2L-2M-3O-2P-3R-2T-2U-3V-3W-4X-3Y-3Z-2a-8b-2c-2f-2g-2i-3j-2k-3
h:consent|e7
h:consequences|N10a20
h:consequential|i6
h:content|Q-4
h:contract|h-1
h:contractors|C7
h:control|C7F2g-2
h:convenience|R6g10
h:cooperation|J11
h:counterparts|h-1
h:covenant|G13H3U3V4W13
h:covenants|A-4B-2H4I-2K-3O-2T-2U15V9W12X-2b-1d-4e-5f-2h-1j-2l-3
h:customer|b-1d-4f-1k-4
h:customers|U8
h:d|k4
h:damages|E8R5i12
h:date|I5Z-2
h:default|C10F10
h:defined|I-2K-3T-1h-1j-1
h:definitions|A-10B3C-11D-12E-12F-18G-15H-9I2J-11L-7M-12N-14O-8Q-19R-8S-11T-12U-10V-9W-15X-9Y-12Z-11a-12b-9c-12d-18e-12f-9g-8h-10i-9j-10l-8
h:delivery|I-2O-1T-2b-1d5
h:development|A-5B-4C-5D-7E-5G-4K-4L-5O-5R-4S-7T-4U-4V-3X-3Z-4b-3c-5d-8f-3g-6h-3i-4j-3k-5l-4
h:disclaimer|l-7
h:disclosure|M-6N6
h:disparagement|X19
h:dispute|L7
h:disputes|L3
h:distribution|Y9g6
h:distributor|Z-2
h:duration|I3K9Z3c2
h:duties|E10l6
h:early|g5
h:effect|K-5P5a-13g-3
h:effective|I7
h:effectiveness|I11K6
h:effects|O9a11
h:efforts|B5
h:employees|E13
h:endorsement|G3
h:enforcement|P14
h:entire|C-5X-2h-1
h:environmental|D5
h:events|F7
h:exceptions|i4
h:exchange|l5
h:exclusive|A5E5G4J20O-2j4
h:exclusivity|F8G51I-2J38M-2U-4V-2W16e27
h:expenses|I-2
h:expiration|O3P5d6
h:fee|R6d21
h:fees|K-3R-3T-2b-1c-2d9g-3j-1
h:field|W8
h:filings|P7
h:financial|D2
h:first|F-3I-2T-1e31
h:for|A-4B-3C4G-6I-6K-9L-5M-11N-5P-5Q-10R2T-4U-4V-4b-4c-5f9g-17h-4
h:force|F-3g-5h-1
h:from|W7e8
h:future|e7
h:general|L5T-2U-2V-2W-5X-2b-2c5f-2h-1j-1
h:generally|W6
h:global|F6I-3T-2Z-2b-2f-1h-1j-2
h:goodwill|H2
h:governing|I-2L16
h:grant|B9J12N-4O2Q8W-4j2
h:grants|B3
h:guarantee|R4
h:health|D5
h:hosting|j5
h:how|A5B7J5O5P5Q4
h:in|F9J8M-2P-2Q7R-2Y-2k-3
h:indemnification|A-4B-3C-5D-5E4F-4G-3H-7I-3L-3M-3N-4O-2P-4Q-4R-3T-3U-3V-3W-5X-4Z-2a-3b-2c-2d-4f-2g-3j-2k-4l-5
h:information|B-2F-3G-3H-3I-2L-2M-3O-3Q-5R-2T-2U-3V-2X-2Z-2a-7b-2c-2f-2g-2h-2i-2j-2k-3l-3
h:initial|d-6
h:inspection|D12
h:inspections|D4
h:insurance|A-2C-4D-4F-4G-3H-3I-3K-3M38N-4O-2P-3R-3S-9T-2U-3V-3X-3b-2c-4d-4e-5f-3g-3h-3j-2k-4l-4
h:intellectual|C-7D-3F-3G-4I-4J-8K-4L-2M-4N12R-3S-4T-3U-3V-4W-4X-5Z-2a-5b-2c-3e-3f-4g-4h-4i-3j-4k-3l-3
h:interest|F7
h:interests|G6W5
h:interpretation|I6
h:inventions|N17P5
h:inventory|D5k5
h:ip|B5
h:joint|I-2P-7e7
h:keeping|D4
h:launch|W6
h:law|C-3H-3I-3L19P-2X-2b-1f-1h-2j-2
h:liability|A-2D-4E27I-3L-2M15O-2P-2R-3T-2U-2V-2W-4X-2Z-2a-6b-1c-2d-3f-2g-2h-2i21j-2k-3l-5
h:license|A13C-6D-3E-4I-2J11K-3N7O6Q27S-3T-2U-3W-4X-2Y10b-2d-5e11h-2j4l-3
h:licensee|M4O3
h:licenses|A-4O2Q9
h:limitation|E24R-2h-1i15l4
h:limitations|E17U4i8
h:limited|l7
h:limits|M6i2
h:llc|M-6
h:loss|c-2
h:maintenance|D3E-4G-3I-4K-3L-2N-3O-2P-3R-2S-5T-2U-2V-2X-2Z-2b-2f-2h-2j-3k-6
h:majeure|g-5
h:management|d4
h:marketing|b-1
h:marks|H3Q4
h:master|F6I-2T-2Z-2b-2f-1h-2j-2
h:material|N5
h:materials|A3
h:medical|J8Q4d9
h:meetings|F-3
h:minimum|M5S16d-6
h:miscellaneous|O-2P-2R-2T-2U-2V-3X-2Z-2b-2f-2g-2h-3i-2j-2
h:modification|M7
h:nature|J7
h:new|J-5e16
h:no|A-4B-2D-3H-6I-3J-6M-3O-2P-3Q-7T-3U-3V-4Z-2b-2c-2e-5f-2i5j-2k-4
h:non|G12O-1U4V28W13X11Z-2e-5f-1g-2h-1l-3
h:not|G5U7V8
h:notice|M-3O-2P-4T-1Z-2b-1f-2h-1
h:notices|A-2B-2C-6E-4F-5H-3I-6K-4L-2M-4O-2P-4R-3S-3T-3U-3V-4X-4Z-3b-2c-2d-3e-5f-3g-4h-3i-3j-3l-4
h:number|k3
h:obligations|A-3B-2E-5F-4H-3I-3K-4L-3M-6N-4O-3P-3Q-5S7V-2W14X-3Z-2b-2c-2d-4e-4f-2g-3h-2j-2k-5
h:of|B-8C-9D-8E-5F-12J15L-15M-15R-18T-19V-17X-19a5e3f-18g-15k-14
h:offer|e20
h:on|F-3G4I-2J7Q-5T-2U-2b-1f-1h-2i-3j-1k-3
h:operating|S5
h:operation|J9
h:option|F6e27
h:or|I-2P3R-3T-2Z-2b-2c-3e6f-2g-3j-1
h:order|k-3
h:orders|S5
h:other|J-6P-2W5X-2a7b-1f-1g-3h-1j-1
h:outside|G5
h:outsourcing|Y3
h:ownership|C-4J-10N17P14
h:packaging|k8
h:page|D13L-2O-2P-3T-2U-3V-2W-4X-2Y-3b-2d-4f-2h-2j-2k-4l-3
h:parties|H-3I-2
h:party|C3P-2Q-6b-1g-3h1j-2
h:patent|H4e6
h:patents|N7e4
h:payment|I-4L-2M-4O-2U-2X-2Z-2a-6c-2d-4e-4f-2h-2j-2k-6
h:payments|R-2T-2b-1d6h-1
h:performance|R8S8
h:period|a8
h:personal|k8
h:plan|A-3B-2F-3H-4I-3K-4L-4M-4N-6O-4Q-5R-4S-8T-3U-4V-3X-2Z-3b-3c-4d-5f-2g-3h-2i-3j-2k-4l-3
h:platform|J6Y5
h:post|U5
h:practices|X7
h:pre|e9
h:price|D-7T3b12f-2
h:pricing|d-4
h:prior|g4
h:procedure|D-7
h:product|A-4B-3C-4I-3K-3L-2M2O-2P-3Q-4R-3T-2U-3V-2X-2Y-4Z-2a-7b-3c-3f-3g-3h-2i-2j-2l3
h:production|S13
h:products|A-2B-2D-5E-4G5I-2J12M-5N-5P-2Q14U-3V-2Y6Z-2b-2c-2d21e18f-2h-2j-2k12l3
h:programs|l3
h:promotion|S3d7
h:property|D-4F-4G-4I-4J-8K-4L-3N9R-3S-5T-3U-4V-4W-5Z-2a-6b-3c-4d-3e-4f-4g-4h-4i-4j-4k-3l-3
h:proprietary|H4N3
h:prosecution|P3
h:protection|H5
h:provisions|h-1
h:purchase|S12b-1d-6e14l-3
h:rates|d6
h:recitals|B-3J-13Q-12
h:records|D16a11
h:reference|Y3
h:refusal|e13
h:regulatory|D-10P5
h:rejection|l3
h:release|f4
h:releases|S8
h:remedies|a5
h:remedy|E6
h:renewal|K6c5
h:reports|D5k-3
h:representations|A-4B-3C-6D-5E-7F-3G-4I-5K-4L-4N-7O-3P-4Q-7R-4S-4T-3U-4V-2W-6X-4Y-4Z-3a-6b-3c-2d-5e-5f-2g-3h-3i-4j-3k-4l-6
h:research|H-3I-2L-3O-3P-4R-3T-2U-3Z-3b-2c-3f-1g-2h-2k-3
h:resolution|L2h-1
h:responsibilities|T-2h-1
h:responsibility|W5
h:restrictions|G11U6W4Y5
h:restrictive|Q5W5
h:retention|a8d7
h:return|a2l4
h:revenue|d1
h:right|D-11F-4I-2S-4T-2Y7a-6e43
h:rights|A9B-5D1E-5I-3K-5L-2M-4N-7O-7Q7U-3V-3W-9X-3Y5Z-2a12b-2c-3f-2i-3j8l-3
h:royalties|D-3d9
h:royalty|S8d17
h:s|D5
h:sale|d8
h:sales|G4b-1
h:schedule|I-2L-2O-2b-1d2f-2h-1
h:scope|J6Q12U5
h:service|S-6b-1f-1h-1j-2l4
h:services|A-4B-3D-7H-3L-2N-4O-3P-3Q-6V-3X-4Y-4Z-3a-4d-7f-3g-3h-3i-2j-3
h:settlement|d7
h:shares|d5e15
h:sharing|d8
h:site|J8
h:software|A-3B-2Y-4f-2j9
h:solicitation|U7V29
h:special|i4
h:specific|E4
h:sponsor|k4
h:sponsorship|K-6b-1d-1
h:statements|D3
h:sub|Y9
h:subcontracting|C15
h:sublicense|C9Y11
h:successors|C6F5
h:supply|T-1l5
h:support|b-1f-1h-1l-3
h:taxes|D6
h:term|A-2B-2D-4H-3I14K37M-4N-4P-3Q-4T-3V-4W-6X-3Z6a-2c19f-2h-2j-2k-5l-4
h:termination|A-5B-5D-6F16G-8I-3J-8K13L-1M-6Q-10R3T-6X9Y-7Z-6c-9d-11e-9g16h-6i-6j-5k-7l-8
h:terms|A-3B-3C-3D-4E-5F-5G-3H-2L-2M-4O-2P-4V-2X-2Y-4e-4f-2h-3i-3j-3
h:territory|G5J4
h:the|B-6C-5D-6E-2H-9K-13L-4O-5P-5Q-10T-6U-8a-12b-6f-6h-6k-9l-11
h:third|C3H-2h5
h:to|B5C-4K-6M-5Q10S6V2W-2Y4a-10b-4e7f-6h-6l-5
h:trademark|Q-6
h:trademarks|A-3H10N3O-3Q11Y5
h:transfer|F10N15O-1P9Q6T-2b-1
h:transition|a10
h:treatment|d8
h:under|l7
h:updates|l4
h:upon|F-4a20d3e4
h:usage|Q6
h:use|B-2H2P-2W-4j2
h:venture|C3
h:waiver|h-1i7
h:warranties|A-5B-3C-6D-6E6F-4G-4I-5J-4K-5L-4N-8O-4P-5Q-8R-4S-5T-3U-5V-3W-7X-4Y-4Z-3a-7b-3c-3d-5e-5f-3g-3h-3j-3k-4
h:warranty|E16S7b-1h-1k-3l34
h:with|D-4L-3h-1
h:without|F5g5
h:work|N5
h:year|E8S4
half|P3a5
half of|a5
hand|P5
hand and|P4
hardware|l6
has|A-9C-8D-10G7I-5L-6Q-13V-3X-3Y-7Z-8c-8g-9i-5k-8
has any|H4
has been|A-3B-3H-4K-7L-2N-3Q-4S-11T-3X-4Y-4Z-3a5b-2c-3g-1h-3i2j-2k-3
has not|K6
has occurred|E7
has the|F-4I-2J4b-1f-1
have|F-3G-4J-9L-5O-4W-6d-7e6
have a|I3K5S4a10f4
have an|K4
have any|U-3V-2W5
have been|F-4I8K-3M-4O-2P-2T-2V-2X-2b-1f-2h-1j-1k-4
have made|A-2O2P5Q7
have sold|Q5
have the|C-11D17I-4K-5L-2N-6Q6X7Y-5d-4e7g4i-2j-2
having|l6
health|M-5
health and|D6
held|B6N2a7
held in|N6a10
her|V5W3
her employment|V5
hereafter|A5j4
hereby|C-10D-5E8F-5H-2I-4J16K-6M-7N14O4P1Q24S-5T-3U-4V-3Z-2b-2c-2d-4g-3j6l-4
hereby accepts|J6Y5
hereby appoints|J9
hereby assigns|N10P5
hereby covenants|H4W5
hereby does|N7
hereby grant|B4
hereby grants|A5B6J10N-3O5Q29Y6j8
hereby irrevocably|N6
hereby waive|i3
herein|C3J-11K7L-4N-8P-4Q-8T4U5X-4Z-3b-2f-3g-4i-5l-6
herein no|Y4
herein shall|I-2
herein the|K4
herein will|K5
hereinafter|G5I4
hereinafter defined|G5
hereinafter referred|I6
hereof|D-7K9P-3U-3V-2X4a9b-1
hereof and|K2
hereto|D-4F-4H-3L4M-4O-1P-3T-2U-2V-2W-4X-2f-2h-3j-1
hereto agree|L2
hereto and|L4
hereto as|l6
hereunder|A3B-5C16E9F-1J-9N-10T6U-4W-11Z-3a-8b-2c-3d4e-6f-3h-5i10k-5
hereunder and|F5
hereunder shall|C-3
hereunder to|C11
hereunder without|C7
hire|N15V8
hire or|V2
hire&joint|U7
hire&none|U16V11W-9
hire&own|N11
hire&sell|U2
hire&survive|U4V9
hire&term|U3V11W-8
hire&terminate|U-4V6
hiring|V6
his|G3V6W4
his or|V6W3
hoc|e19
holding|F7
holdings|f-2h-1
holds|G9
home|F5M-3U6W8a7
hour|k3
hours|D15g-2k17
hours in|k3
hours to|D5
house|W5
how|B6J6N5O2P2j-1
how and|O2P4
how in|J7
how means|B4
however|F-3G3J8K5P3V5g6h-2i4
however that|J7K3R-3V4g5i3
however to|N6
hundred|b3e7
hundred and|b3
i|A-4D-10F-13G-5I-3K-4L-5M-6O-2Q-1R-3V-4W-9X-5a-4b-1d-12e-5h-5
i and|J5
i if|R3
i of|d7
i with|O3
ice|d6
ideas|N5
identifying|T6
if|C-7F7G-4H-7I-8L-8M-7N8Q-7R4S8X7Y-8d4e28f2h-7k-13
if a|E10
if after|e5
if and|A2B2N5O2
if any|d6g-4
if at|T3
if it|P4i4
if so|E6
if such|E5F7Z-2g-3i3
if the|D-14F-4Q4R2S8T-2W-5Z-3e2
if this|a5
ii|F-12H-4I-4L-3M-9T3V-3X-2Y-2b1h-4
ii any|O2
ii for|l4
ii such|T5
ii the|E8i-3
ii to|C3
ii with|O3
iii|D-7M-7T-4U-4Z-3e-9f-3g-3h-2i-2
image|Q6X7
images|Q5Y4
immediately|H3I-3R12S6T6c-3g-8l-3
immediately and|K6
immediately pay|R4
immediately preceding|R5k4
immediately upon|H4S7
impact|G3
impair|H8
impair the|H5
implied|i-2
impression|S3
impressions|S7
improvement|O4
in|A-12B-8C-1G-6H-8I-18K-11L-8M-6O-6P-9Q-6R-10T-12U-14X-16Y-10a-4b-13d-12e-10f-10i-3j-19k-9l-4
in 0|J5W8
in a|B-2U-2W2X5e-9f-1g-2h-2j-1
in accordance|A-5B6E-7H-4J-3K6L15O-3P-4V-3W-7X-3Y3d-5h-3i-4
in addition|M5R3d7
in advance|F6
in all|D-6L3
in amounts|M4
in an|S6f3
in and|B6H7N16Q-9
in any|A3B7D5E-7G4H15J2K-3M-10O3X7Y2Z-2f-3h-4i-5j2k4l-4
in at|S6
in business|W5
in circumstances|F6
in compliance|M4l5
in conjunction|U3V3
in connection|B1E9N6O-3P4R-4W-6X-3Y2Z-2b-2f-2i5
in consideration|J5
in contract|E11i9
in control|F-6
in default|R3
in duration|k6
in each|B7S12a6d4k4
in effect|G7K10Z7c5g6
in excess|E5a5i3k8
in exchange|a5
in force|I4K3M6
in full|K2M7
in good|L-4a9e3
in interest|C-4
in it|F4
in its|A3D-6F-2H4J-8Q-7g12
in joint|P4
in machine|j2
in materials|E4
in new|L4
in no|E11i6k-5
in or|H4J6W5
in order|Y-2f2
in paragraph|J6M2N5Y6d6
in paragraphs|Q6
in relation|W5
in respect|E6i5
in schedule|J5
in section|B7I-3M-3O5P-6Q11U3X-2Y-3h-4i9j-3
in sections|A5Q-3
in substantial|l4
in such|E-10N10X4Z-1a6
in the|A-2C-8D-9H-6I-8J-6L-3O1P2Q5R7T4Z-13c-11d4g-14
in their|H5
in this|A-6D-1E-9G6L-8O-2R3T5U-6X2Y10i3j-3
in to|B6
in violation|C10
in which|A5D4F-4G5K-5S8Z-2l11
in whole|C11
in writing|B-2D-5H-5J-8K4L-2M-3R-4V4Z-2b-2c-3e3g9h-2i-2
inactive|k4
inc|A-8C-6D-3E-9I-17J-9K-12L-9M-7N-9O-8P-12Q-12R-8S-7T-10U-10V-8W-9X-9Z-8c-7e-11f-11g-9i-7j-10k-10l-6
inc 0|E-5I-5J-5K-4M-6R-4S-3T-5U-4V-3X-4Y-5Z-3c-3e-5f-6g-3h-7j-5k-3
inc s|P-2T-1b-1f-2h-2j-2
incidental|E8i6
incidental consequential|i3
include|F-5G4H-3I-2J-7L-1R-3U-3V-3X-3b-2c-2f-2h-2j-2k6l-4
include the|Q8Y8
included|Y1e11
included in|i4
included therein|a8
included within|e5
including|A-3B-6E-4G7H-5I-6K-8L-7O4P-5Q-10S-11V-9W2X-3b-6d-16g-5l-14
including all|B6f2
including any|B-3P-2
including as|D4
including but|E-6H-4T-2i-6
including in|Y4
including negligence|E7i2
including reasonable|E-5
including the|A2B-3G-3O3Q-3R4e4j5
including travel|k4
including with|B2
including without|A-3H3J8P2Y-4i-4
income|d4
incorporate|P4
incorporated|P5
incorporating|W4
increase|T6b16
increase or|b2
incurred|H-3R2
incurred by|P-2a8
incurred in|D5P3
indefinite|K6
indefinitely|K5
indemnification|M-7P-2T-2X-2f-1i15j-1
indemnification by|i2
indemnification obligations|E10i12
indemnified|h6
indemnify and|i-4
indemnify the|E6
indemnifying party's|E7
indemnity|h7
independent|D2G-4P-2U-3V2X-2Y-3f-1g-2
independent contractor|V2
independent public|D4
independently or|W4
indirect|E7V4
indirect or|i4
indirect&law|E4
indirect&liable|E18i-2
indirect&license|i5
indirect&none|E14V4
indirect&term|F4
indirect&third|i7
indirect&transfer|F4
indirect&warrant|i-3
indirectly|B-2G6H7U12V7W12X4Y-3g-2
indirectly for|U4V4W5
indirectly in|X2
indirectly solicit|U5V3
individual|U-3V9
individually|W7
induce|V6
inducement|U2
industry|M6
information|A-5C-11E-5F-5G-13H-10I-6J-17K-5L-6M-12N-13R-6S-12V-8W-17Z-5b-6c-5d-6g-6i-7j-6k-4l-5
information and|Q8
information of|D6
information or|i-2
infringe|P3
infringe&joint|P7
infringe&liable|E7
infringe&license|P-4
infringe&none|P4
infringe&own|E8Q-5
infringe&territory|P5
infringe&third|H-4P7
infringement|E10P3
infringement of|E6P2
ingredient|J6
initial|K11M-3O-2R6U-2V-2Z10b6c5e-8f-1g5h-1k-8
initial period|K4c3g4
initial term|I-3K9Z8b3c1
injuries|M4
injurious|U5
injury|E-8M7i6
injury and|M5
injury or|i1
innovations|N10
insolvency|H8
inspect|D25a-6
inspect and|D5
inspect the|D7
inspection|D8l7
inspection of|D4
inspection or|D8
inspections|D8
inspections and|D3
install|j2
installation|l3
installation of|l4
insurance|A-3B-2C-3D-6E-6F-4G-4H-3K-4L-3M45O-2P-3Q-6R-3S-8T-3V-3W-5X-3Y-3Z-2b-2c-3d-4e-4f-3g-3j-2k-4
insurance coverage|M12
insurance evidencing|M5
insurance for|M9
insurance in|M11
insurance on|M5
insurance or|M6
insurance policy|M5
insurance requirements|M3
insurance to|M5
insurance which|M5
insurance with|M4
insure|M1
insure&law|M1
insure&liable|M9S-4
insure&license|M6
insure&minimum|M18S-5
insure&money|M5S-5
insure&none|C-4M15Y6
insure&notice|M8
insure&own|M13
insure&percent|S5
insure&profit|h7
insure&renew|M8
insure&survive|M17h6
insure&term|M11
insure&terminate|M10a12
insure&warrant|M5
insured|M23
insureds|M8
insurers|M12
intangible|d5
intellectual|B2D-4F-5G-6I-2K-4L-1M-4N-6O4Q10R-2T-2V-2W-5X-3Y-4Z-2b-1c-2d-5f-2h-3j-4k-3
intellectual property|B2D-4F-5G-5I-2K-4M-4N-6O4Q7R-2T-2V-2W-5X-3Y-4Z-2b-1c-2d-5f-2h-3j-4k-3
intended|L-1h7
intended third|h8
intended to|i3
intends|e12
intends to|e12
intent|g-3
intention|Z5c2
intention not|Z5
interest|C-4D-5E-8F11H5N2P5Q-4S7U-4V-3W8d-8f-1j-2k-4
interest in|F13G6H4N2P6Q-4U-3V-2W8
interested|G6K5W5c5
interested in|G6W5
interests|A-4B4F6J-4
interests in|A-3B5
interfaces|P4
interfere|D5a6
interfere with|D6a6
internal|O2Y5j4
internal business|O3Y6j4
international|L3
internationally|M4
internationally recognized|M4
internet|Q11
interpretation|L5
interpretation and|L3
interpreted|L-1
interruption|M5i-2
into|F6G5H-5I5Q-6R-5T11V-4Y-7b-2e8g-3h-3j-3l-5
into a|F3e3
into an|F5e5
into any|G9J8O5T3W3
into as|I1
into disrepute|X5
into force|I7
into such|e8
inure|C3
inure to|C4
invent&joint|P15
invent&law|P3
invent&license|B2O3P4Q10j4
invent&none|N4P6
invent&own|B2N9O4P1
invent&perpetual|O3
invent&profit|O1
invent&sell|O3
invent&survive|B1Y4
invent&term|B8N4
invent&territory|O1P5
invent&third|A-4B3
invention|N13O3P5Y-3
inventions|B4N-1P9
inventions or|N3
inventory|D7a29k7
inventory and|k6
inventory of|a12
investment|G4W4
investors|X6
involved|G4
involved in|V5
involving|J5
involving the|J5
ip|B4N1O2P3
ip and|B3P3
irrevocable|A5O24Y-8j3
irrevocably|J5N6
is|A-14D-4F-7I2N-5a2c-5e-7g-7h4i-2l-12
is a|L-4R4X-2d-5
is acquired|F5
is allowed|G5
is an|C-4F6W6h8
is applicable|l3
is continuing|E7
is effective|I7
is entered|I2
is entitled|R2
is for|B3K8
is given|c2
is governed|L4
is granted|Q8
is in|G4W6
is incorporated|Q5
is intended|i3
is later|E6
is limited|E6
is no|g6
is not|S-8T-2U-3b-1i-3
is obligated|k4
is required|i3
is signed|I4
is specifically|c5
is subject|G7
is terminated|F9I-3N5P7a19
is the|N-6
is to|a7l6
iso|C3
issue|B5b-1h-1
issue to|d8
issued|l7
issued by|l9
it|H6L-3N4S-7W-2X5e6h3
it does|G4
it is|C-4G9H-5I6L-2T-2V-2X-3Y-5Z-1b-1c-2j-1
it provides|F5
it shall|H8U-2e6
it to|N4
it will|H4J9X6
item|l4
items|P5
its|A7B3C-2D-4E-13F-5G3H-6I-6K-3L-5N-7P-6Q-16V-7X5Y-8Z-5a8g-4i-10k-12l12
its acceptance|l6
its affiliate|G5e6
its affiliates|A6B12G-5J-7R-2V6X8Y-6a14f-1g-3j3k-3
its assets|F6
its authorized|D5
its business|F5M7X4
its designee|N6a16
its discretion|l7
its entirety|g5
its intention|Z3
its interpretation|L3
its obligations|A2C-6P-2Y4e-5i2
its option|F3e7l3
its own|M2S-3U-2f5
its possession|a5
its prior|W6
its right|F6N6
its rights|B-2C10J-5
its sole|A3P7S9g5
its subsidiaries|A6
its terms|g4
its then|l4
itself|B6G6V4W6
itself and|B7
itself or|G6V2W6
iv|F-7L-1N-3O3R-2T-2X-2Z-2b-2f-2
january|I11K4
january 0|I11K4
java|S9
joint|B6C7F-3H-3P22R-3S-6T-2V-3Z-3b-2e6f-2j-2
joint marketing|U5
joint venture|C6P-6
joint ventures|A5W5
joint&law|L5
joint&license|B10P9
joint&none|H-2P13U5V-3
joint&notice|P3e10
joint&own|A3C9H-2N6P31
joint&percent|P5d5
joint&profit|A2d6
joint&sell|A4W4
joint&source|P4
joint&state|L5
joint&sublicense|B4
joint&survive|N5
joint&term|B5N5W3e7
joint&terminate|a10
joint&territory|A3P7
joint&third|P8h4
joint&transfer|C6
jointly|P45
jointly by|P12
jointly owned|P18
jointly with|N6
judgment|E5X5i4
jurisdiction|L3P-2
jurisdiction in|L4
jurisdiction of|L1
jurisdiction over|L3
k|A-3C-4D-3G-5I-5J-5K-3L-3M-5P-5S-6T-4U-4V-3X-3Y-3Z-3b-4c-3d-6e-5f-4h-5j-4k-5l-5
k 0|A-2C-3E-4G-3I-3M-4P-4R-3T-3U-3V-2X-2Z-2b-3c-2f-4h-4j-3k-3
kept|D6
key|W6
kind|E9
king|H3e6
kingdom|Q4
kits|Q4
know|B7J5N3O2P2j-1
know how|B7J6N3O2P2
known|j4
l|H-3I-2L-3M-3O-3P-2T-2U-2V-2X-3Z-2b-2c-2f-2h-2j-2
l:$|k4
l:%|k6
l:0|A-30B-28C-13D-15E-13F-16G-7H-24I-23J-13K-28L-19M-16N-19O-23P-21Q-13R-29S-8U-26W-14X-16Y-13a-22c-28d-17e-33f-35g-32i-20l-22
l:a|D-6E-6G-11H-8I-9J-8K-9L-8M-15N-9R-12V-9W-11X-13Z-8b-10c-8h-11i-4
l:above|A-2B-2G-3I-4O-2R-3T-2X-3Z-2b-1f-2j-2
l:acceptable|f5
l:acceptance|E4S6U6
l:accepts|Q6
l:access|D4
l:accordingly|F7a7
l:accrued|J7
l:acknowledge|R4
l:actions|P6
l:activities|G6Q-4
l:additional|A-2J-4M4T-2Y4d4e-4h-2
l:advertising|S6
l:affiliates|A5B5H5P3W5
l:agency|M5
l:agent|f4
l:agree|L-3
l:agreement|A-8B-9D-6G6L-10N-7O-9P-9Q-4R-1T-10V-6Y-5b-7d-13e-10g8h-7i-3k-10l-9
l:agrees|S-4k5
l:all|D-3F-7G-5K-4L-2Q-4R4T-5U-4V-3W-6X-4Y-4Z-3a-7b-2c-3f-3g-5h-2i-5k-5
l:allocation|d4
l:among|f5
l:an|B-2P4T-2U-2X-2f3h-1
l:and|C-12E-15F-14G-21K-3L-9O-5S-5V-17W-13X-17Z-13b-20c-11e-12g-20h-17i-10
l:any|A-3C-6F3I-5J4K-6L-3M-7N-6Q-3Y-3Z-5a-7b-3c-5d-8f-6h-4j-7k-5
l:appearances|k12
l:appendix|b-2f-1h-2j2
l:applicable|L3M2O-1Z-2
l:application|G4
l:appoint|Y7
l:appointment|G7J12Q3S5U10W7
l:approved|B-2N6T-2V2h-1j-2
l:arbitration|L2
l:are|I-3M3S-4T-2U-2f-1
l:arising|E8i7
l:article|A-4B-5C-10E-16F-8K-17N-26O-15S-7U-15W-12X-17b-15f-15g-2j-18k-17
l:as|A-9B-9C-4D-6E-10G-10H-8K-5L-4O-7Q-10S-10W-6X-9Z-6a-10b-5c-2d7e-10f-7h-5i-7k-12l-5
l:assets|C6
l:assign|C9
l:assignment|C16F7N7
l:assurance|D5
l:at|A-3B-3C-4E-4G4I-3J-5M-2P-3S-6U-3V-2X-3Y-3b-2c-2d-6f-3j-3k-5l-4
l:audit|D16
l:audits|D-4
l:authorized|G2I-2O-2R-2T-2X-2f-1j-1
l:available|S6
l:b|B-5D-10E-8G-5H-5I-5J-10K-8L-5R-6T-5V-6W-4X-7Y3c-6e-6f-5h-5i-5j-6
l:background|O3
l:based|d-4
l:be|A-6B-9G-10H-8J-5L-4M-2N-6O-8P-8Q-7V-8W-8Y-9a-3b-5c-7e-7f-7h-5j-9l-6
l:been|R-2T-2U-2j-1
l:behalf|B6U4
l:being|M8
l:below|O-1T-2X-2d-6f-1j-2k-3
l:benefits|d5
l:between|P3
l:branded|G4d3k4
l:breach|F3
l:business|I-2T-2U-2b-1f-2
l:by|C-4D-7G-9H-10J-7K-4L-4O-10P-8Q-5Y-8Z-3a-10b-7c-4e-13h-6i-10j-10
l:c|A-3B-3G-4H-3I-4K-3L-3M-4N-2O-3P6R-4S17T-3U-3V-3X-4Y-4Z-3b-3d5e-6f-3h-3i-3j-4
l:calculated|d8
l:calendar|d9
l:capacity|F7
l:case|N5
l:caused|O-1X-1j-1
l:center|J5N5
l:change|C6F6
l:circumstances|F8
l:claim|E4
l:clarity|S4e7
l:clause|a8
l:clinical|M7
l:co|G9J7d3
l:code|f10
l:collaboration|G6
l:combination|e8
l:commencement|k4
l:commerce|f5
l:commercial|d17
l:commercialization|G-3
l:commission|d6
l:commitments|S7
l:committee|P-3T-2b-1h-2
l:company|B-2H-2I-2P-2R-3T-3U-3V-2b-1d-8e-4f-2h-1j-3
l:compensation|a6d12
l:competition|G11W4
l:computer|E6Q8
l:conditions|J8T3
l:confidential|B-3C-4D-5F-3N-3O-2P-2R-2T-2V-3X-2Z-2b-1f-2j-2
l:confidentiality|A-2B-2C-7D-4E-4F-3G-5H-3I-3J-5O-2P-3Q-5R-2T-3U-3W-7X-3Y-4Z-2b-2c-2e-4f-2j-2k-3l-3
l:connection|R3
l:consent|C16
l:consequential|E10i8
l:consideration|k5
l:consultant|G4
l:consumer|Y3
l:content|A7d7
l:continue|S5c5
l:contracts|R4
l:control|C5
l:cooperation|J6d9
l:costs|R3
l:covenant|G10
l:covenants|B-2D8H6O-1Q-7U13V3a-6f-1h-2j-2
l:coverage|M5
l:customer|I-2f-1k-3
l:customers|d5
l:d|B-2F7G3I-3K-3L-3M-3O-2R-3T-2U-2V-2X-3Z-2b-2c-2f-2h-2
l:damages|E10R3i13
l:data|G4P11
l:date|A-6C-4D-6E-7G-4H-4L-3M-8N-6S-7V-4X-5Y-3a-7b-3c4e-7f-4h-3i-4j-5l-3
l:day|j-1
l:days|P5S9
l:default|F8R3
l:defined|d4
l:definitions|A-9B7C-11D-10E-9F-15G-13H-8J-8L-6M-11N-11O-6Q-16R-6S-12T-10U-8V-8W-11X-7Y-11Z-8a-9b-8c-7d-15e-9f-7g-6h-10i-7j-9
l:delivery|g-2
l:deposit|R4
l:designated|k5
l:development|B-2F-3G-3P-3R-2U-2V-2X-2Z-2b-2f-2h-2j-2k-4
l:different|M8
l:directly|U7V7W10
l:disclaimers|E5
l:disclosures|D7
l:discretion|G4
l:dispute|L1
l:distribution|Y7
l:distributor|S-4j-1l4
l:due|R4S6
l:duly|F-3O-2R-2T-2U-2X-2Z-1f-2g-2j-2
l:duration|K9c6
l:during|C-3F-4J8g-3
l:duties|S-5
l:duty|a7
l:e|G-4I-3L-2O-2P-2R-2T-2U-3V-2X-2a-6b-2f-2g-4j-2
l:each|A-3B-4G-4I-4J-4K-3L-2N-4O-3Q-7R-3S-10T-3U-3V-2W-6X-3b-2c-2f-2h-2i-3j-3
l:effect|P4
l:effective|B-2G-3M-3R-3T-3U-3V-2b-1f-2h-1j-2
l:effects|O5P12a10
l:efforts|W4
l:either|V4X-2
l:endorsement|G4k8
l:enforcement|P7
l:equal|P5
l:equipment|R3
l:event|E7F1g-3
l:events|F13G5
l:except|C9F-5Y5i13
l:exchange|l5
l:exclusive|J21Q15Y5
l:exclusively|R4
l:exclusivity|F8G39J17S6W10e9
l:execute|f5
l:executed|A-3B-3C-3F-6G-4H-3K-3L-2O-3P-2R-4S-3T-3U-3V-2X-3Z-2b-2c-2f-2g-4h-1i-2j-3
l:exhibit|A-8B-9C-12D-15F-13G-10H-10J-4K-9L-14M-10N-10P-12Q-13R-9T-9U-10V-11W-12Z-9a-9b-11c-11e-13f-11g-11i-10l-6
l:expiration|P5g4
l:expressly|H4Y9
l:extent|M13
l:facilities|R4
l:facility|S10
l:fee|d13
l:fees|C-3E-9H-2I-3J-5K-3L-1M-4O-2P-2T-3U-2V-2X-2Z-2b-2c-3f-2g-3h-2i-3j-2k2l-4
l:field|W9e5
l:filed|d5
l:financial|D-6F7d4
l:first|A-2B-2C-3G-3I-4J-5L-1M-6O-3Q-3R-3S-5T-3U-3V-2W-4X-3Y-3Z-2b-1c-2e6f-2g-3h-1j-3l-2
l:five|N5
l:following|A-4B-5D-5F9J-6N-6O-5P-5T-5Y-5a-8b-2e-6f-4h-2i-4j-5
l:follows|I-3O-2P-2R6T-3U-2V-2X-2Z-3b-1c-2d4f-1k-4l-3
l:for|A-6B-5C7I-3J-7K-5L-4O-7P-4Q-10R-10X-8Y-3Z-5a5b-5c-4d6e6f-6g-13h-5
l:force|M8
l:forecasts|S2
l:forth|B-3T-2U-2X-2f-1g-2j-2
l:free|J7Q10
l:from|A-3B-4C-6D-4E-6H-3I-3L-2O-3P5Q-5R-3T-3U-3W6X-3Y-4b-2c-2d6f-2h-2j-3l-4
l:full|M5
l:future|B6J7e6
l:g|K-3X-2g-3h-1i-2j-2
l:general|A-2C6G-4I-4K-4L4M-2N-5O-2P-4Q-4S-5T-3U-3V-3W-5Z-3a-4b-3c-2d-6e-4f-2g-3h-4i-4k-4l-3
l:given|M-3T-2
l:governance|P-3S-5T-2h-2
l:governed|F4
l:governing|L11
l:grant|A10B5G4J9N10Q5T-2V-2W6Y15Z-3a-5b-1h-2j2
l:granted|F6
l:grants|A8B4J6O2P4Q8Y5
l:has|F-4M-4R-4U-2Z-1f-1g-2j-2
l:have|E-10F4G-6H-4K-5L-2M-5P-4R-7T-5U-5V-4Z-4b-3c-3d-4f-4g-6h-2i-5k-5l-4
l:health|D4
l:hereby|J7Q11
l:herein|M8W7
l:hereto|L-2O-2T-1X-2Z-1f-1g-3j-2
l:hereunder|F-3M6
l:how|B3P4
l:i|A-4B-9C-4D-7E-5F-4G-6L-3M-5N-5O-4P-7Q-4S-4T-4U-4V-3X-4Y-5a-6b-3c-4f-4g-5h-4i-4j-4l-5
l:if|A-3B-3F5G-5K-5M-5O-3R-3T-3U-3V-2Y-3Z-2b-2c-2d3f-2h-2i-2j-3
l:ii|A5E-5H-3I-3M-3O-2P-3U-2V-2X-2Y-6f-2g-3h-2j-1
l:iii|M-2Y-4d-3
l:immediately|H4
l:improvement|G6
l:improvements|O3
l:in|C-12D-5E-8K-3L-6P-9S6Y-9Z-6b-8c-5d-8e-7h-8i-4k-9l-11
l:inc|S4j-1
l:include|f-1
l:including|H-3L-1R-3T-2V-2X-2Y-3Z-2b-1f-2g-3h-1j-2k-3l-3
l:indemnification|C-4D-5E11H-4I-2M12N-3P-3R-2T-2V-2Z-2b-1e-4f-2j-2k-3l-4
l:indemnity|M7
l:indirectly|U7V7W8
l:information|A-3B-4F-4H-3J-7L-1M-5P-4R-3S-5T-3V-3X-3Y-4b-2f-2g-3i-2j-3k-4
l:inspection|D9
l:insurance|E-2M21S-7T-2U-2V-2Z-2h-2i2j-1k-3
l:intellectual|C-6D-4F-3H5J-4L-1M-2N6O9P5Q14T-2U-2V-2X-2Y3Z-2b-2d-5f-2g-2h-3
l:interest|P5
l:internet|Y3
l:interpretation|B4j-1
l:inventions|N1P10
l:inventory|D5S4
l:ip|B6
l:is|A-3C-6G-5J-5P-4U-4V-3X-3Y-4b-2d-8f-3h-2i-3j-4
l:it|B-2T-2U-2f-1j-1
l:its|I-4O-3P-4R-4T-4U-4Y-5Z-3b-2f-3h-2k-4
l:itself|B4
l:iv|D-4P-2b-1f-1
l:ix|C4g4
l:joint|D-4F-3O-2P7T-2V-2Z-2b-1d-4f-1h-2k-4
l:jurisdiction|L-1
l:know|B3P4
l:launch|W6
l:law|L12M6
l:level|M8
l:liability|E18M8h-1i20
l:liable|E10i7
l:license|A11B3D-3E-5I-2N3Q11T-2U-2X-2Y6Z-2a-6b-1d-6e15f-2i-2j3k-4l-3
l:licensee|M4
l:licenses|A11B3J6N-5O8Q15W4Y12
l:licensor|J8Q8
l:limitation|E9S-4V-2i11l6
l:limitations|E9U5i6
l:limited|E4l10
l:limiting|F4
l:limits|E5M6i3
l:maintain|M7
l:maintenance|I-2T-2Z-2b-1h-1
l:make|F6
l:makes|d5
l:management|S6d7
l:manner|W4
l:manufacture|J7
l:manufacturing|D9
l:marketing|T-2V-2X-2Z-1b-1f-2h-1j-1
l:marks|H2
l:material|N4
l:maximum|E4
l:may|F2I-4K-4L-1M-6Q-7R-5U-3V-3W-4Y10b-2c-2d-4f-3g2h-2j-3
l:means|B6O-1P-3S-6T-2V-2X-2b-1f-1g-2h-1j-2k-3
l:medical|J8Q4d9
l:meetings|Y3
l:minimum|M15S17
l:miscellaneous|B-4C13D-3E-11F5G-5H-7J-7K-5M-4N-5O-4P-7Q-7S-6T-6U-5V3X5Y-8Z-5a-5b-5c-4d-6e-9f-5g-6h-4j-6k-7l-5
l:month|d7k6
l:months|k6
l:must|D4
l:mutually|f4
l:negotiate|e6
l:neither|W3
l:net|d5
l:network|W5
l:new|e10
l:no|M-2O-2U-2X-2Y7b-1f-1h-2i5
l:non|G10V4W7g3j-1
l:not|D-5G10K-4L-1P-4R-5S-3T-4U3V8W6Y-5b-2c-3d-7f-4h-3i-4j-4k-3
l:notice|B-2D-4I-3K-3M-4O-2R-3T-3U-2V-2X8Z-3b-1c-2f-2g3h-1j-2
l:notices|I-3O-2R-2T-2V-2X-2Z-2b-1f-1g-2h-2j-2
l:notwithstanding|F8L-2
l:obligation|S10
l:obligations|A-2B-2E-4H-3I-3M6N-4P4U-2V-2X-2Z-2b-1d-6f-1g-3h-2j-2k-4
l:obtain|M7
l:occurrence|F9g6
l:of|B-9H-12I-10J4K-5L-10M-11S-6a9b-16c-4f-20h-18i-3
l:offer|e11
l:offering|Y3
l:omitted|d6
l:on|A-6D-6G3H-4I-3L-2M-7N-6O-5P-5R-6T-5b-3d-3e-6f-4h-3i-3j-5
l:one|f4k4
l:only|C11Y5
l:operating|S6
l:operation|J9
l:option|A-2F7e22
l:or|A-7D-5I-4K-8L-6N-3Q-8R-14S-7X-10Y-8Z-7b-6c-4d-8e-12f-10g-5h-7j-10k-4l-6
l:orders|S5
l:other|K-5L-2Q-2S-4U-6Z-3b-3c-3d-5f-5g-3h-3j-5k-3l-5
l:otherwise|F-4G4W8Z-1
l:own|G5P4
l:ownership|N12P19a-4j-1
l:packaging|k6
l:page|D10O-2T-2Z-2a10b-1c-2h-1j-2
l:paid|M4S3
l:parties|B-5C-5G6H-5K-4L-4M-4Q-8S-2U-6V-4X-6Y-5Z-5b-3c-4d-6e-7f-4g-5h-3j-6k-6l-3
l:party|I-5K-3L-2M-11N-4O-5P5Q-4S-6T-5X-5Z-4b-2c-3e-5f-4g-8h-3k-4l-5
l:patent|H3P8
l:patents|P4
l:payable|J6
l:payment|F-4J-5K-4M-4P-2f-1h-2j-2k-6
l:payments|D4I-2R-2S-8T-3b-1d8e-4f-1h-1j-2k-5l-3
l:penalty|k6
l:percentage|d8
l:performance|R9S8
l:performed|M9
l:period|O-1S6a9
l:permit|J7
l:personal|F7k12
l:place|f5
l:policy|k5
l:post|U7
l:pre|e6h-1j-2
l:prejudice|F4
l:price|D-3b11
l:principal|S5
l:principles|e8
l:prior|C8g4
l:procedure|J5
l:produce|e6
l:produced|M5
l:product|A-3C-7F-5I-3K-3L-1O-4P-4R-4T-4U-3X-3Z-3b-3c-3e-7f-3g-4h-3i-3j-3l8
l:production|S7
l:products|A-3B-3D-5G4I-2J9P-3Q13S6U-3V-2Y6Z-2b-2d14e22f-2h-2j-2k10
l:project|d5
l:promotion|H3J-5S7T-1d11k-4
l:property|C-4D-5F-3H5I-2L-1M-3N10O8P5Q12R-2T-3U-2V-2Y5Z-2b-2d-6e5f-2g-2h-3k-3l-3
l:proprietary|N7Q5
l:prosecution|P3
l:provided|R-2T-2U-2Y12f-2j-2l-3
l:provider|G9
l:providing|G5
l:provision|F8G8
l:provisions|A-2E-6F5H-3I-4J-8K-4L2O-2P5T-3X-3a-7b-2c-2d4f-2g-4i-3j-3k-5l-3
l:purchase|S11d-6l4
l:purpose|G5
l:pursuant|a5
l:reasonable|R3
l:receipt|F-3
l:receive|d5
l:received|d5
l:recitals|J-8
l:recognized|M2
l:records|D5
l:refusal|e5
l:regulatory|Q-6h-1j-2
l:related|R3
l:remaining|a7
l:remedy|E7
l:renewal|K4c4e5
l:reporting|d9
l:reports|D16
l:representations|A-2B-2C-5I-2L-3M-3O-2P-3Q-6R-2T-2U-2V-2W-4Y-3Z-2b-1f-2h-2j-2k-3
l:requested|d5k5
l:require|f5
l:required|M7
l:requirements|C9
l:respect|e6j-1
l:respective|P4
l:responsible|D8
l:restrictions|G9Q7U6W9Y13
l:return|k5
l:revenue|d11
l:revenues|d10
l:right|D5F6Q11T-2Y8e16
l:rights|D1I-3J19K-3L-2M-4N12O-2P9Q6U-3V-3X-4Y8Z-3a13b-2c-2d7f-2i-3j3
l:royalties|d7
l:royalty|Q8d6
l:s|A-2B-3F-4G-3P-2R-2T-2U-2V-2X-3Z-2b-2f-3g-3h-2
l:safety|D5
l:sale|e10
l:sales|M-3S6
l:schedule|B-5C-5D-6E-7G-4I-5K-5L-2M-6R-4U-4X-4Y-5Z-3b-4e-5f-4h-4j-6
l:section|C13E-12F13H4L-6Q7R3S7T-7Y8b-5e10f-4h-6k-6l-9
l:securities|R-2
l:separately|d6
l:service|G3I-3O-2P-2R-3T-2U-2V-2X-2Z-2b-1c-2f-2g-2h-2j-2k-6l-3
l:services|A-4B-3D-4G6H-3L-2P-3Q-4R5T-4V-3X-3Y-4f-3g-3h-3i-3k7
l:set|O-2R-2S3T-2U-2X-2f-1j-2
l:settlement|d10
l:shall|A-3G1H-8I-3K2L-4N-6O-4S14Y-5b-6c-2e-6h-6l-5
l:shipping|l4
l:site|Y5
l:sites|d5
l:software|B-2E6K-3f-1i-3
l:sole|D6E9G4
l:solely|G5
l:solicitation|V8
l:source|f10
l:special|E7i6
l:sponsor|e5k3
l:sponsorship|S3e4
l:standards|k5
l:sub|Y7
l:such|B-5E-5F4G-7H-4K-3L-2R-6T-5U-5W-7X-4Y-6Z-3b-2c-3f-4h-2i-4j-4k-6
l:supply|G3J6M-4S5W-3h-1j-1k2
l:target|S9
l:taxes|d5
l:technology|Y7
l:term|B-2C9D-6E-6F11H-5K7O6R-4U5Y-6Z11a19b-4c20e-5f-4g8h-4i-4l-7
l:terminate|F6R-2g7
l:terminated|F5g7
l:termination|A-6B-5D-6F7G-8L-1M-5O7R11T-6X13Y-8Z7a31b-6c3e-5f-5g10i-5j-5l-9
l:terms|B-3E-6G-4L-2M-4O-3P-3T2U-3V-3W-5X-3d15f-2g-5i-3l4
l:territory|J6
l:that|A-6J-6L-5M-9Q-10R-6a-5b-3c-3d-7f-4g-5h-3i-3j-5k-8
l:the|A-13D-6E-6H-12I-5J-6K-3L-13N-14P-12V-13Y-13a-11b-15c-9e-5h-13i-8k-12l-12
l:their|O-1X-2f-1j-1
l:third|H-3J9Q-5T-1Y-3h-1
l:this|A-6B-7D-5E-5F6G2L-5N-7P-8Q-4V-5W-13a5b-6c-6d-9e-3f-8g3h-5i-3k-7l-8
l:those|M4
l:through|U3
l:title|H3
l:to|C-5D-8F-3H-7I-10K-12L-11N-6S-14U-18V-12X-14Z-9b-12c-10e-4g-6h-10i-4l-8
l:total|d7k5
l:trademarks|H9Q14Y4
l:transfer|C8F6
l:treated|a7
l:treatment|d13
l:two|e8
l:types|M10
l:under|A-3I-3K-3P-3R2T-3U-3V-2W-5X-3a-5b-1f-2g-6h-1
l:unless|G3
l:upon|A-2F4P-2R-3T-2U-2Z-2a14f-1g3j-2l-3
l:use|O-2P-4Q9T-2U-2Y7f-1
l:user|G4P11
l:v|A-3J-5O-1
l:validity|H4
l:venture|C3
l:vi|e-6
l:viii|K3R3Z-3h-1
l:waiver|i3
l:warranties|A-3B-3C-5E12G-3I-3J-5K-3L-4N-4O-3P-3Q-8R-3S-4T-3U-3V-2W-4Y-4Z-2a-5b-2d-4f-2h-2j-3k-3l12
l:warranty|E18l21
l:whatsoever|W5
l:whereof|A-2B-3F-6G-3H-2L-1O-3P-2R-4T-3U-3V-2X-3Z-2b-1c-2f-2g-4h-1i-2j-3
l:which|B-4G-4H-2K-3M1Q-3T-3U-3V-2Y-3Z-2b-1c-2f-2g-2h-1j-3
l:will|A-4B-4C-4E-4F-7G-5J-7L-2O-4P-4R-5T-5Y-4b-2d-11f-3h-2i-3j-4
l:with|A-6E-7H-4I-5L-3N-4P-6Q-5Y-5Z-4b-3c-4e8f-5h-3i-5k-6
l:withdrawal|W8a9
l:without|B-2C9F9O-2S-3T-2f-1j-1
l:witness|A-3B-3C-3F-7G-4H-3K-3L-2M-3N-3O-3P-2R-4S-3T-3U-3V-2X-3Z-3b-2c-3f-2g-5h-1i-3j-4
l:worldwide|Q6
l:writing|G2I-2M-4R-2T-2X-2f-1j-1
l:written|A-3B-3G-4J-5K-4L-2M-7N-3O-3R-3T-3U-3W-5Z-3b-2c-2d-5f-2h-2j-3
l:x|F6g-2h-2i4k5
l:xi|h-1
l:xii|a3k5
l:xv|C3
l:year|O-1T-2b-1f-1g-3j-2
l:you|F7U4
last|I3T-2Z2
last day|Z3c2
later|E7Z3c1k-3
later of|I3K5
later than|Z4c2l2
launch|I-4K5S10k-2
launch date|I-2K6S4
law|A-5B-3C-6G-6I-4J-7K-5L11R-5T-3U-3V-4W-5Z-2b-2c-3d-5e-6f-3g-5h-3k-5
law of|L5
law principles|L1
law the|L5
law this|L7
law&liable|E-8i2
law&none|A-3C-4E-8G-5H-3J-7U-2V-2W-6Y-5i-4l-3
law&notice|g2
law&perpetual|L-2
law&state|I-2L13N-4X-2
law&terminate|g2
law&transfer|F6
laws|A-4B-2C-6E-7G-4I-4K-5L27O-2T-2U-2V-2W-5Y-3Z-2a-6b-2c-2e-6f-2g-3h-2i-3j-2
laws of|I-3L29
laws principles|L7
lead|O3d6
lease|Y7
least|D6M5S9W-4Z6c5d-5l-3
least 0|K5S2
least one|Z4
least six|Z1c1
least the|S6
least twenty|D4
leave|V10
leave the|V6
legal|B-2I-2M-6R-3T-2U-2V-2X-3Y-3a-8b-1e-7f-2i2l-3
legal or|i3
legal theory|E5
lend|Y5
lenders|R3
less|G9I-2J-7K4M12R4S23T6U-2V-2X-2Y-2Z-1c-4e9g4
less favorable|T7
less than|E-7F6G8J-5K5M14R4S27U-2Z-1c-3g4
level|l-3
levels of|A2
liabilities|E-14H3
liabilities and|H6
liabilities arising|E6
liability|A-4B-3C-6D-6E16F-4G-5H-4J-7L-3M8N-5O-2P-5Q-5R-5S-9T-3V-3Y-3Z-2b-2c-3e-5f-3g-3h-3i6j-2k-5
liability and|M12
liability arising|i6
liability for|E7i3l6
liability insurance|E-4M9S-3
liability is|i3
liability of|E12i12
liability or|i5
liability shall|E8
liability to|E5
liable|C5E22H-3i3
liable for|E12i-4
liable to|E8i8
liable&license|E5
liable&money|M3
liable&none|D-5E14G-5J-6M-6P-3R-5S-6T-2V-3W-4a-4d-5e-4f-2g-4h-2i4k-4
liable&profit|E8i7
liable&sell|W6
liable&source|i3
liable&sublicense|A3
liable&term|E9M3
liable&terminate|E6R-2a-1
liable&third|i2
liable&transfer|C-1
liable&warrant|i-3l6
license|B1D-6H-4I-5J13O7Q14R-4S-6W-2X-4Y10Z-4b-3d5e4g2h-4j7l-9
license fees|E7
license for|O5
license grant|O3
license granted|C6Q-9
license in|B3P5Y4
license or|A-6
license rights|Y6
license shall|Q9Y5
license the|A3Y4
license to|A5G-5J11N-5O-3P-3Q14Y7a-5f-1j4
license under|O3Y4
license with|A-3J10Y-6
license without|O3
license&minimum|R4
license&money|Q7R3
license&none|E8H3Q8U6V-2Y5f3h-2
license&notice|e5
license&offer|e6
license&own|B3N-4f3i-2j-3
license&percent|d13
license&perpetual|A4B4J-3O32Q6Y-7j5
license&price|O4
license&profit|B3G-4L2O4Q4Y7d12
license&renew|A3H3Y2c3
license&sell|B-5J-11Q6S5Y-8a7j4
license&source|Y5f3j3
license&sublicense|A11G-3O2Y9
license&survive|A2B2H4I-3O4Q6e10g4
license&term|A-5B5K3O4Q8Y4c3d-4g-5j7l4
license&terminate|C-4O7Q9W5a6g1
license&territory|B5J8O6j4
license&third|A7B3F5G5J-7O5W8Y-2j5
license&transfer|B-3C6J-6N7O4Q6Y23f5
license&unlimited|Q5Y4c3j18
license&volume|O2j8
license&warrant|E5l5
licensed|B17F-5G-8H4I-2K-4O6P-3Q15R-3V-2b-2e-9f-2h-2l10
licensed by|A2B1O2
licensed or|C3
licensed patents|H5
licensed product|B6l4
licensed products|B3Q4l7
licensed to|Q16
licensee|F5G-4J1N9Q-8S5T-2U-2Y-6d2f-1j-2l6
licensee shall|N4R3Y-4
licensees|H6
licenses|A7B2H-3O7P3Y8
licenses granted|A8O4Q7
licensing|B4O2e7
licensing of|A2B2O2
licensing or|B3
licensor|F7T7e6l6
liens|A3e3j3
likeness|G4
limit|G4M-1i8
limit or|i5
limitation|C-5H3L-2S-5U-3V-3Y-5b-1d-5f-2j4l-6
limitation of|M-5i-5
limitation shall|E8i4
limitations|i7
limited|E9H-7L-3U-4Z-2b-2c-2e-6h-2k-6l6
limited non|Y4
limited to|D3E14H-4O2T-2U-2
limited warranty|l9
limiting|E9F5
limits|M25S-4
limits and|M5
limits of|M10
line|Q6W8
line of|Q6
link|W5
links|k4
liquidated|R23
liquidated damages|R24
liquidated&minimum|R2
liquidated&money|R3
liquidated&none|R15
liquidated&notice|R2
liquidated&percent|R5
liquidated&profit|R4
liquidated&survive|R9
liquidated&term|R5
liquidated&terminate|R9
liquidated&third|R5
list|W7Y6b-2f-1
list of|W9
listed|G5J8W13Y6
listed in|J9W5
listings|G7J8Q4
llc|B-2L-3O-2T-1U-2V-2X-3Z-1c-2f-2g-2h-1j-2
load|O2
loan|Y4
location|D2V-2
location to|k6
locations|J4S4
logo|H3
logos|J-4Q3Y4
long|a5
long as|G3J5a5d4
longer|a10
longer period|a6
look|P5
look and|P5
loss|D-4H-2M6
loss of|E12
losses or|E6
lost profits|E4i3
lowest|T8
ltd|I-4P-3T-2U-2X-2b-2f-2g-2h-2
m|I-2b-1
machine|j2
made|C-9L-2M-7N16P6S-10V-4W-6b-3h-3k-4
made any|X3
made available|G4
made by|N4
made for|N13
made or|X3
made to|F4
mail|I-2
main|J6
maintain|H-3K-3M29N5Q-10R-2T-2U-4V-3X-2b-1d-5f6j-1
maintain in|M8
maintain the|f4
maintained and|D6
maintenance|A-2D-6F-3G-4H-2N-3P-4S-6T-2U-3V-2W-3X-2Z-2a7d5h-3j-2k4
maintenance and|Q5
maintenance of|P-2e5
majority|K4c4
make|D8G2I-2K-6M-6S15U-4X8Y-5Z-2a-3b-2e-10h-2i-3j4k3
make a|S9
make available|A3D8G6j4
make have|Q6
make or|X3
making|X8
making any|X6
management|B-2H-3I-4K-4L-3N-4O-3P-3S-5T-2U-3V-3Z-2b-2c-2g-2h-2l-2
mandatory|S4
manner|G6H3L-2M-5N-7O-1P-2X11Y3h-1k-3
manner by|A4j4
manner in|G6
manner that|X5
manufacture|J7W4j-1
manufacture and|S4
manufacture or|W5
manufacture use|J6
manufacturer|G5W5a4
manufacturer of|l3
manufacturer's|D9
manufacturers|A3
manufacturing|D16I-2O5T-2b-1d-5j-1
march|I8K4
march 0|I9K4
mark|Q6
market|B-3F-5G6J15T-3V-2X-2Y-4b-1h-1l-3
market and|G4J9
market or|W6
marketing|B-5C-5F-3H-4I-4K-5L-2M-5N-7P-5R-2V-3W1Y-3b-2e-4g-3h-2i-2j-3l-4
marketing and|Q5
marketing of|d5
markets|G4
marks|G-3H11P-2Q-1U3Y7a5f-1j-2
marks and|H3N-4U4Y4
massachusetts|L5
material|A-4B-4C-10E-13I-3J-7K5L-3O-3T-4X-4Z-4b-3c-3d-7h-3i-5j-3k-6
material terms|e5
materially|F3
materials|C-6I-3K-4L-2M-4R-3U-3V-3W-8Y-2Z-2c-2d-6f6g-3h-3i-4k9
materials and|l5
materials or|E8
materials the|f3
matter|H-3L5
maximum|E10d-3i-4k22
maximum amount|k6
maximum of|k6
may|A8C1D6E-12G2H-3L-7M-13N-5O-6W-6Y5b1e1f-8g2i-5k-1
may 0|I10K8k8
may also|g4
may assign|C13
may at|C5F3H3g-3
may be|A11B-3C-3F4U-4Y5f-2
may bring|E7i4
may continue|a11
may grant|Q6
may i|D6
may in|Y3g4
may include|G4k9
may make|G4
may not|C10U8W3Y7e8h-1
may only|C3
may perform|D5
may provide|G5
may purchase|e7
may reject|l6
may terminate|F4I-2Z-8g17
may update|W5
may without|C-6
md|O3
mean|F3M-4T-2Z-4c-5h-1
mean any|F5
mean the|S7
meaning|B-2D-3E-4I-3O-1P-3S-5T-2U-2V-2Z-1b-2d-3f-2h-2i-2j-2k-3
meaning set|I-2h-1
means|A-6C-7D-8E-9G-9H-6I3J-7L-5M-8N-9O-5Q-6S-15T-6U-6V-6X-5Y-5Z-6a-8b-5c-7d-12e-7f-5g-4h-6i-4j-6
means all|B8
means for|Q7
means that|K3
means the|I4S-10Z-2b-1c-2
measurement|d6
media|A4J10d-4j5l4
meet|S12Z-2c-2l8
meet or|S8
meet the|S8l10
member|A3B4O3Q7U2X6d9f-1
member of|A5B5O4Q9X6
members|A13B6H5O4
members of|A14B6O4
membership|M6
merger|C11F13e-5
merger consolidation|C1
merger of|F10
merger or|C8F4
met|S5
method|O3Q5
methods|N8
methods techniques|N6
million|M6S11d6
minimum|D-5E-5F-3G9M3Q-5S58T-3V-2X-2b-2e-5h-2j-2
minimum of|S34c2
minimum&money|R5S19d-3k-3
minimum&negligent|d-3
minimum&none|S-2Z1c6
minimum&notice|S-9Z4c3g1
minimum&own|F2
minimum&percent|S17d-9
minimum&price|S-9T4
minimum&profit|S10a4
minimum&renew|K-7S-5Z2c1
minimum&sell|S10d-3
minimum&survive|G3J6S6Z4a8c6g-3
minimum&term|G5K-6R5S17Z1c5
minimum&terminate|R4Z3c4g-4
minimum&third|S8
minimum&transfer|F4
minimum&volume|S8
misconduct|E-3
mitigation|G5
mobile|Y4
modified|Y4
modified or|Y4
modify|O2j2
modify the|Y3
money&none|S6
money&notice|R3
money&own|M4
money&percent|k-3
money&price|d1
money&renew|c2
money&survive|S-6d5e3
money&term|R4c4k-4
money&terminate|R7
month|D6I-3R4S11T-2Z7b-2c9k-5l-6
month in|S3
month period|D6R4S-1
month to|Z5c6
month's|R4
monthly|R7d-8k3
months|E7I6K6R13U5V6W6X-2Z4a8c4g15
months after|S4W4
months before|c3
months from|K6l4
months notice|K6g9
months prior|R4Z3c2g10
months thereafter|U5
more|A6B2D13F-11K-7M-5T10U-3W8X-3b4d-9f-2h-2k16
more favorable|T3
more frequently|D6
more products|g5
more than|D5T-2g-4k21
more third|C5
most|T6
motor|S5
ms|E7
multiple|G3
multiplied|R5
multiplied by|R5
must|I-2J-5M7S19T-2b-1d-5f-1l5
must be|E9l5
must have|C5
mutual|L-2
mutual agreement|I5
mutually|I-3J9S15W-6Z-2g-2k10l-2
mutually acceptable|k4
mutually agreed|I-2J9N5S11k5
n:0|A-6B-5E-7F-8H-6I-2L-6O-7P-4R-6T-5X-6Z-7b-2c-6f-3g-6i-7l-4
n:1|c-6
n:2|A-30B-30C-34D-30E-36F-33G-31H-31I-25J-31K-36L-44M-37N-32O-36P-29Q-33R-32S-29T-29U-26V-32W-28X-27Y-35Z-35a-35b-23c-39d-27e-29f-23g-33h-24i-35j-27k-26l-27
n:3|A-40B-40C-43D-46E-50F-44G-45H-40J-53K-42L-46M-57N-46O-42P-48Q-52R-44S-48T-47U-44V-43W-47X-41Y-45Z-41a-47b-37c-40d-41e-49f-35g-42h-43i-41j-45k-41l-43
n:4|A-35B-35C-32D-33E-38F-40G-40H-32J-40K-25L-31M-32N-38O-35P-41Q-39R-37S-43T-41U-38V-36W-40X-31Y-36Z-36a-45c-33d-34e-42g-27i-35j-37k-36l-29
n:5|A-24B-27C-18E-14F-30G-34H-23I-14J-27L-13M-12N-28O-23P-30Q-20R-29S-23T-37V-28W-24Y-25Z-27a-28c-24e-23g-12i-28
n:6|C-10G-8K5L-10M-1P-4Q-9R-4T-9U-5V-3Z-7c-8e-5f-3h-4i-3k5l4
n:7|A4B3C-21E-6F4G6H8I-6K-3L-6O4P-7S2T4V-4a3b5d9e5i2j-2k9
n:8|B1F-9N-5Q-9T1W-7Z-2a-5
name|B-6C-5D-6E-7F-7H2I-6K-6L-6N6O-7Q6R-5S-8T2U-5V-7W-7a8b-4c-5d-7f-5g-6h-3i-5j-5l-5
name and|H3N10Q8a3
name of|N3
name or|H6a7
name to|N7
named|F5U6
names|B-3H6Q5
names and|Q3
naming|M4
national|T5k5
natural|A3Q4Z2k5
natural gas|k6
nature|E1H3a-5i-3
necessary|B7F-4G-5K-4L-2R-3T-2U-2V-2W-6X-2Y6a10b-2f-2g-2h-2j-3l-3
necessary for|O-2
necessary or|B6
necessary to|Q7Y4j-1l-2
needed|S6
negative|X3
negligence|i3l-2
negligence of|i5
negligence or|i4
negligent&none|E6d3i7l-2
negligent&percent|d9
negligent&survive|i3
negligent&third|d2
negligent&warrant|E-4
negotiate|c5e13
negotiate with|e7
negotiation|e7
negotiations|e12
neither|A-4C11H3K-4M-4P5V2W13X3a-6e-4f-1g-3h-2i3
neither party|H5N-4P2U-3V3g-2
net|J-5K-3M-6T-3a9b-1d21
net revenue|d5
net sales|d6
network|C-2O-2Q-5k3
network or|J4
networks|Q5
new|D-3E-5G-5H-3I-5L2M-6O-2P-4Q-7R-3T-3U-3V-2X-3b-2e10h-3j-2
new product|e14
new york|L1
ninety|Z4g6k6
ninety 0|Z4g5
no|D-4I-7L-5N-7P-9T5U-10V-10b-6e-2g2
no 0|S6f3
no charge|l4
no earlier|g6
no event|E10i8k-4
no later|Z4c4
no less|S9T5g5
no more|T-2k9
no other|f2
no rights|J6
non|B4C-9D-9H-5J-18K-8N-7O7Q13T-4V2W-9Y12Z3b-3g-4h-3j-4
non competition|G3
non conforming|E5
non exclusive|A5B8J-25O7Q24Y6a-5f3j-2
non renewal|Z7
non solicitation|V2
non sublicensable|Y9
non transferable|O2Y26f4j-2
none&notice|F4G-3I-2K6U-2V-3W4X3Z7g4l6
none&offer|e3
none&own|E-6H19N7P3f4h-2i3l-2
none&percent|G9M-3S-13Z-1b9d-8
none&perpetual|H3O3
none&price|D-5G-4T9W-6b6
none&profit|E4S8T-2a5d10
none&renew|K6Z10b4c7
none&sell|G6H-3J8Q6T2U6W4a-3e5
none&source|f11i5
none&sublicense|A9Q5Y6
none&successor|C4
none&survive|C-3F-5H7K8R2U5V5X5a-4b5c-2d-6e-12j-2k3l7
none&term|A-5F-7G-8Q-12T2U11V12W19X4Z2b4c3h-2l6
none&terminate|E9H4I-2K9P-2S12T-2U9V9W17Y-5Z3a6c-5e3g9
none&territory|G5J10P-1S5V-2W7
none&third|C-1D-9Q9V-4W4Y7a-9i6j-2
none&transfer|C8J-8U3Y3f4
none&void|C3
none&volume|S3T3b3k3
none&warrant|G-4Q-5i-2l6
nonexclusive|O3Y14j2
nontransferable|Y15j2
nor|J12K-3Q-4T3W8X4a-6i4
nor any|X3i5
nor shall|J9
nor will|W6
normal|D11
normal business|D6
not|F-1G9H7I-5J2K-4L-7M-3N-9P-7U16V6W6Y3Z-4a-8b2c-2d-11e6g-14i-8j-8k3l-6
not a|R4h5
not acquire|H6
not and|W4
not apply|G11V4i8
not as|R3
not assign|C11
not at|H9
not be|C3E2K-6L-3O-2X-3Y5a-9b-2c-2f-2g-4h-3
not been|K9l-3
not conduct|W7
not delivered|S7
not directly|U3V2
not do|H3
not during|U6
not either|V2
not enter|J8T4W6
not exceed|E15M-2b6k13
not exercise|e8
not in|R5l6
not include|G2M-2Q4
not including|k4
not less|M10S16k-4
not limited|E-8H-4T-2U-2
not meet|S7
not more|S-4k6
not offer|W5
not otherwise|Y8c3
not patentable|N5
not prevent|G4
not previously|a4
not sell|Y4
not specifically|V8
not subcontract|C11
not terminated|E6
not the|C-5e7
not to|G3H7Q7T-2U5W13Z6k5
not unreasonably|D4
not use|Q8
not without|F7V3
notes|d-4
nothing|G9W-4h3i6
nothing in|G9H4N5i7
notice|A-5B-3D3F6J-6L-2N-6O-4Q-3U-5V-6X6Y-4Z11a-7b3c8d-7e20g16h-4i-5k-8
notice and|C-4E10
notice given|K6
notice in|e6g5
notice is|F4
notice must|Z3
notice of|F9Z10a-4e7f-1g6
notice the|e8
notice thereof|g5
notice to|C10D7F-3K-8P-3S-2T-2V-2X4Z6c3f-1g4
notice within|e6
notice&offer|e6
notice&own|P2
notice&percent|b6
notice&price|b5
notice&renew|I5K-4S-5Z16c7g-4
notice&sell|e18
notice&source|g4
notice&successor|C-4
notice&survive|F11I-5K-3O-2Q-7R-3U-2V-3W5X4Z8a-4b5c2d-4g2h-2j-2
notice&term|K-8V-2Z13c9e7g13l-5
notice&terminate|F2O-1P-3R5T-2U-2V-3X10Z10a-5c3f-1g20j-1l-3
notice&third|F3
notice&volume|R3b5
notice&warrant|l7
notices|I-3
notification|l3
notification to|l3
notifies|G10Z3
notifies the|Z3
notify|E-5F3H-3T6e7l4
notify the|e6
notwithstanding|C-8E11F7G19M-4O-2R-3U-2X-2a8c-2d-5g1k7
notwithstanding anything|i-2
notwithstanding the|C-6F5G15
november|I6K6
november 0|I6K7
now|A4H4j3
now or|A5H4j4
null|C11
null and|C11
number|I-3K-4L-1R3T-3V-2X-2Z-2b-2c-2f-2g-3h-2j8k3
number of|R4e9j10k8l-4
object|A-2O2j3
object code|O2j3
obligated|P3k5
obligated to|P3
obligation|B-2E6G-6H-4J-6M-10R-3S3T-2U-2Y-5a7b-1e5h-2i8
obligation and|E4l4
obligation of|i4
obligation to|e7
obligations|C9G-8H-7I-3J-12N-11P-8U-5V-3W-5X-5Y-6Z-4a-12b-3c-4d-5e-4g-7i10j-4k-3l-4
obligations and|C3
obligations hereunder|C9F-3
obligations in|i3
obligations of|C9F8P-2i6
obligations under|E4L-2N-5X-2e-5h-1i4j-1
obtain|A-4M8N7P5T-2e5l-3
obtained|N5
obtaining|O5P-1
occur|K8R3
occur of|K4
occurred|E10
occurred and|E6
occurrence|F8M14
occurrence and|M5
occurrence of|E8F6g-1
occurs|K-4R7S-4
occurs in|R4
october|J7
october 0|J7
oem|l2
of|A-21B-24C-16D-11E-27F-19G-19H-20I-18J-14K-12L-13M-11N-17O-23P-28Q-12R-22S-12T-27U-27V-18W-18X-18Y-12Z-25a-14b-31c-23d-10e-20h-30i-23j-28k-11l-22
of $|c3k5
of 0|E-5H-2I-6O-2R3S9T-3V3X-3Y-3b-1h-2k7
of a|I-4K15M11N-6U-3X5b3i9l6
of action|E17H6L4
of all|A11J9L-2M10R-3T-2X-2Y-4
of any|D5E3F-1H2I-4N-4P4Q-17Y-6c-3k-12l4
of arbitration|L2
of article|i4
of assets|F-4
of authorship|N7
of both|N5
of california|L2
of certain|G5
of china|L3
of client|C4
of communication|X6
of company|H3N5
of company's|d11
of confidentiality|i3
of contract|i-2
of control|F17
of coverage|M4
of data|E3
of default|R6
of delivery|k8
of developing|Y4
of distributor|E6
of dollars|R4
of doubt|Q3W4
of each|D5S-13a8l5
of either|F6P4i4
of employment|V2
of england|L4
of first|e9
of five|K3Z-3
of florida|L6
of i|K7
of in|k5
of incorporation|M6
of information|e3
of infringement|P4
of insurance|M17
of intellectual|E7
of it|F4
of its|B2C2L-2X2Y-6Z3b-2e9j-2
of itself|B4
of january|I2
of law|L-1
of laws|L12
of less|G6
of liability|E-14i-8
of massachusetts|L5
of may|I7K5
of natural|k6
of net|d9
of non|Z7c2
of notice|X7
of november|I5
of of|S10d7
of one|K6Z6c9g-2
of or|B-3H3Q-5U2V2W9h-1i7
of performance|B4
of product|D4J7a6
of profits|i3
of providing|U4
of receipt|l7
of reference|B4
of same|A2B2O2
of section|G4a5i7
of sections|F5
of securities|F2
of shipment|l5
of shipping|l5
of signature|I8
of software|l4
of such|B-4C7I-3J-10L-3O-4R3T3V4X-6Z-5c-3e7f-4g-6k7l3
of termination|C-4K-10R9Z9a11c-2e-5g-2
of texas|L9
of the|B-4E6H4L11M-4O-2Q-2V5X-2Y-8Z-3d9f-4i-8l-3
of their|i4
of this|A5B4C-4I-1K4M5N7O11V6W7X-5Y8Z-5a3b1c-2h9
of time|D5K2
of twelve|S5U3
of two|I-2
of use|A2
of warranty|l3
of whatever|H5
of which|D-5P-2
of years|I6
of your|H3
off|C8G6a8
off period|a9
offer|G-7J-6N-4T-2W5e16j-1
offer the|e13
offer to|J-7e7
offer&own|e7
offer&survive|e8
offer&term|c5e16
offered|T5W5e13
offered by|e8
offered to|T4e8
offering|I-2Q-4S-4a-6d2
offering the|K5
offers|d7
officer|V-2b-1f-1
officers|E-4H5X10i-6
officers directors|X7
officers or|X4
offset|S4
omission|E4
omit|H4
omit to|H4
omitted|I-2O-2U-2X-2b-1f-2g-2h-2j-2
on|B-4C-9E-6G-4I6J-7K6L-9R-7U-6X-6Y-5c5i-6l-4
on a|H-2I-3J6P-2Z2a7d9l-4
on account|i4
on an|G4
on behalf|B8G-4H3N-4O-3U5V4X-2f-1k5
on each|k5
on exhibit|J2
on june|c3
on line|W4
on march|I8
on may|k6
on or|R4X3a-7e7
on request|D5
on sales|a6
on such|J7c3k4
on the|B-3C-8D-6E-7F-7G5H-4I7K4L-2M-7S2U-5V-5Z5f-5h-4i-5k3
on which|K2a9
once|D8b5k-6
once per|D5W5b5
one|A4F-3K5L-1M-7P5S6T-6Z16a5b3c15f3g1k11
one 0|V2Z10c9k5
one day|H4
one half|P3
one hand|P5
one hundred|b3e5
one month|c4
one or|A5B4F-3
one party|F3
one time|k3
one year|H4I3K7U-3Z3c5g-3l7
online|W5d11
only|B-4H-4N-9S-9U-3V-3X-3Y7Z-3b5h-2i-4
only be|J-5
only in|E5
only to|A3O-1
ontario|L2
operate|G7V-3
operate or|G5
operating|G4S9W4a5
operation|F6K7Q2U-2
operation of|N5
operations|H-3M5X-2
operator|a9
opinion|D-5X7
opportunity|J8e21i2
opportunity for|J4
opportunity to|e12
oppose|H7
opposing|H4
option|F10T-1Z-2a9e46k-4
option at|e7
option but|e3
option to|a4e13
or|A-9B-6C-10D-18G-9I-11J-5K-17L-18N-8O-16P-11Q-9S-22T-12U-7V-8W2Z-5a-8g-21i-4k-24l-5
or 0|D-4G5I-2K-4R-4S10a7i6
or a|T5
or action|E3i5
or after|H4
or any|B9E2H6I-3M-3N-5O2P-9S-6W-8X6Z4a5b-2f-4j-3k-3l-6
or applicable|F5
or arising|L2
or as|K7M5
or assets|C1
or assignment|F5e5
or assist|H15
or attempt|U9V2
or attempted|C5
or audit|D9
or before|R5
or beneficial|W5
or business|C7F-4
or by|E-7R5
or cause|H7N3X6
or change|F3
or claims|i1
or commercialize|W6
or common|i5
or company|P5
or consequential|E7
or consolidation|C6F4
or contest|H4
or controlled|B5F4
or customer|U7
or damage|i-3
or damages|E10
or death|i4
or decrease|b2
or default|E7
or delegate|C10
or delegation|C6
or direct|W7
or directors|X4
or distributor|J3g4
or do|U2
or employees|X3
or employment|V2
or encourage|V4
or enter|J5
or entity|U3
or equitable|i3
or equity|F4
or exceed|S8
or exemplary|E5
or expense|E8
or expenses|a4
or expiration|N4a10
or exploitation|P4
or extended|I5
or federal|L4
or filed|a8
or for|i3l5
or former|X4
or grant|J9
or greater|S5
or have|V-2W7
or held|B6
or her|V5W3
or hereafter|A5j4
or impair|H3
or in|A5B-3D-6E5F-3G-9H6R-3T-2X3f-1h-2
or incurred|M5
or independent|V5
or indirect|U2
or indirectly|B-2H7U10V5W10X4Y-3g-2
or information|D6
or into|F6
or is|W4
or its|D14F9N3O-2X2Y-4c-2d8e-3f-2g-3h-2
or joint|A4P2e7
or jointly|N7
or lease|Y4
or license|J6
or manner|X2
or manufacture|N4
or merger|F5
or more|A8B3G-4
or not|N7
or obligations|C12Y-3
or of|F6X2
or omit|H4
or on|B5N-2U-3
or oral|J6X5
or other|C1D-7E-12F-6H-4J-13R-7Y-12Z-3c-3g-2h-4i-6
or otherwise|C4D3G6J7L-2Q2T-3W4X2b-1d-6f-2g-3h-2l-4
or part|Q7
or perform|U2
or potential|U5
or prior|e4
or product|B5G5e6
or punitive|i5
or reasonably|B7
or registration|H8
or rejection|l6
or related|i4
or relating|E5
or renewal|Z2c3
or report|X2
or representatives|V2
or reputation|X8
or result|A2B2O2
or section|i4
or sections|i3
or self|M7
or services|J-6U5X2
or shall|e7
or similar|G3J11Q-6
or software|l6
or sublicensees|H4
or substantially|C-3F7T2
or such|V3
or termination|M7R-3V3g-3
or that|H2
or the|E5I-3O-2S-9V-4X12j-2
or thereafter|H3
or thing|H7
or third|A5
or through|G3U2V4W11X2
or to|A5B-3C9H2T-2U-2a-10l-4
or tort|i-3
or trade|Q4
or transfer|C3
or transferred|e5
or until|K5
or upon|K4
or use|Y4
or used|P4
or with|B3W3
or without|g3
or y|W4
or z|C5
oral|J5X4
order|B-3H-4I-3K-4L-5M-3N-3O-2P-4S1U-3X-3Y-4Z-3a-13b-2c-3d-10e-12f1g-2h-2j-2
order of|J11
order to|f2
orderly|a16
orders|a5b-1e-5k5
orders for|G4
organization|U-2
organizations|d5
organized|L-6
original|J-4
other|A-11B-2C-5E-11G-10H-2I-2K-15L-9M-6N-6O-2P-9S-9T2U-7W-11Z2b-11c2g-8i-5k-10l-17
other act|U2
other activities|a6
other agreement|T4
other agreements|H3
other business|G6
other disposition|Q6
other entity|F4
other equity|G4
other form|X5
other hand|P5
other intellectual|Q-7
other jurisdiction|L-1
other legal|i3
other on|J7
other parties|g6
other party|A-3B-3C-2E2F4G-8J-6L-2P6S-5T-3V10X5Y-7a-8b-2e-10f-3g-5h-3i6j-2k-3l-3
other party's|C1H3W3X5
other person|H-3X2
other persons|A5X2
other products|W4
other provisions|Z3c3
other purpose|f2
other remedies|E6
other services|e6
other similar|C5
other than|D-5G6H4J11Q-7W3a4b-1g-5j-1k-4
other theory|i3
other's|V2
others|H6P-2W-5j3
others in|H3
others to|A3H4j3
otherwise|A-6E10H-5J9K6O-3P4U6W-2X2a-7b-3c3f-4g-7k-4l-8
otherwise approved|U5V5W5
otherwise dispose|a5
otherwise exploit|A4j4
otherwise provided|I9K6
otherwise terminated|K5c4
otherwise transferred|C3
otherwise use|J5
our|H4
out|C-4E4H7I-2L2M3N-6S-4T-3V-2W-4X-3a-2b-2d-5e-6g-3h-2i2j-2k-6
out of|D-6E7H5L4N-4a-5i3
outlined|S5
outside|B-2G9P7Q9W4
outside of|W3
outside the|G6P4Q4
outstanding|G6K9
outstanding equity|G6
over|L2d7l-2
over the|d9
oversight|D5
own|C-5M4N11U-5W7a-8f4h-2j-1
own all|N5P4
own expense|M7
own the|N6
own&percent|P3
own&perpetual|O4
own&profit|A3N-3O2R4
own&source|P4f5i3
own&state|H5
own&sublicense|A7O2
own&survive|E-4G-5H4M6N6P2S-6U-2
own&term|H4M6N6a-2
own&terminate|C-3M3N6Q9
own&territory|A3B-3N-7O2
own&third|B1Q-6a7i2
own&transfer|Y1e4f4
own&warrant|H-3
owned|A4B10F-7N7O3P13Q6
owned by|B6N4O5P5
owned or|B4N-3
owned subsidiary|C7
owner|C2G4N-11a10
owner and|M5
owner of|J-7N-5
owner or|H4
owner shall|C5
owner's|a4
owners|F5
ownership|B-3C-6G8H13J-8N4O-2P8Q-5U-2Y-6f-1
ownership and|H3
ownership of|G6H10P6
ownership rights|N6
owns|H4
owns or|H4
p|I-3M-5O-2U-2X-2b-2f-2h-1j-1
p:0|A-21C-29D-28E-26F-22H-19I1K-14L-22M-28N-25O-16P-20Q-18R-16V-20W-23X-20a-24b-19c-7d-21e-18f-21g-18h-21i-19k-7l-21
p:1|B-3C-25E-15F-13G7H-16L-18M-15V-14W-4X-15Y-4a-6e-14f-17g-17h-16i-15l-16
p:2|B-2C-4D-5E-19K-15L-13M-7O-8P-5Q-5R-5T-2V-17W-5a-10e-6f-16g-3i-13
p:3|A-4B-9C-20D-10E-13H-5I-14K-14L-14O-14Q-11S-8V-14W-3Z-15a-21b-3d-6e1i-10l-12
p:4|A-3C-22H-10I-15L-13O-6P-7Q-10S-25U-15V-17Z-15b-14c-10d1f-14h-14j-14k-22l-9
p:5|A-17B-11C-19D-3E-15I-15J-14M-24N-10O-14Q-21S-5T-16U-3V-5W-8Y-18Z-6b-13d-9e-10f-15k-19
p:6|D-12E-15G-18J-19K-8M-6R-6S-11Y-17a-7c-11d-21e-6f-7g-5i-8k-17
p:7|A-20B-15C-16D-25E-9F-7G-20J-16L-10M-15Q-20S-17T-18V-10Y-15Z-12b-15d-18e-20f-17g-11i-12j-15
p:8|A-19B-20C-9D-19G-21H-16J-25K-15L-18M-12N-18O-13P-13Q-27R-18S-24T-21U-17W-17Y-19Z-20a-16b-20c-15d-20h-13i-9j-18k-22
p:9|A-23B-24C-16D-28E-25G-25H-25I-27J-29K-24L-18M-27N-26O-24P-24Q-26R-25S-22T-25U-24V-17W-29Y-26Z-22a-16c-23d-29e-28f-16g-25i-21k-25l-22
package|N4d10
packages|d6
packaging|J-4k4
packaging and|a8
page|A-3B-3E-5F-5H-2K-3O-2Y-6Z-3a-6b-2c-2f-3g-5j-3
page 0|I-2Y-5b-1f-2g-4j-2k-3
pages|Q5
paid|A3C-5E11H-2J5N-5O4R9S-8T6b-1f-1i9
paid and|R4
paid by|E16T7i7
paid or|i7
paid up|A4O4
paper|d7
paragraph|F7J6M3Y11d10g-5
paragraph 0|J5M4Q5Y6d7
paragraphs|G6Q6
paragraphs 0|G6
part|B-3H6I-2L-2M-5N-2O4Q8T-2U-3V-2W-6X-3b-1h-2k-5
part of|H9O4Q5W-5
partial|S6
participant|a7
participants|a7
participate|k4
participate in|W4k4
participating|e6
participation of|W5
particular|G5S4
parties|C-4D-7E-16G2I5J-11K-8M-8N-2O-7P8V-8b-7c-1e3g-6i-2l-9
parties acknowledge|d5
parties agree|I-2Z-1
parties and|I4K6Q7
parties as|N5
parties each|A3
parties have|I-5
parties hereto|L6h-1
parties including|N5P3
parties may|c5
parties or|F4I-2
parties shall|F-3P5
parties to|K4c3
parties will|a6
parties without|C4
partner|b-2e8
partners|b-1
partnership|F2h-1
party|A-7C4G-3H-11L-13N-17P3S-17V-2X-5b-9e-10g-3h2i12k-14l-18
party a|R9d3
party agrees|X5
party and|V2X5
party b|R11T4
party b's|F5
party be|i9
party beneficiaries|h2
party beneficiary|h16
party ceases|F6
party during|V2
party for|G6g3i4
party gives|c2
party giving|K5Z4
party has|i3
party hereby|P5Y-3
party in|C5H5N-4P4R5U5V7a-6g-4i3
party is|Z-1i4
party may|D-9F-9I-2R-4U-2V-2X-3a-4g-8h-1
party not|R3
party notifies|Z3
party of|g-4i2
party or|E5F6G4R-2U-3V3
party provides|c-2g3
party receiving|D5
party shall|A-3C-9E-4F8I-2J-7L-2P4T-2U-2X-2d-6f-2h-2k-3l-2
party software|O3j2
party to|G-6U-2X-2i4
party under|i4
party upon|Z3c4g8
party was|i3
party whether|P3
party which|C1
party will|D3i2
party with|Z3e4
party without|C6
party's|G-5K-5R-3T-2U-2X6a-9f-2g-3h-2i12k-3
party's breach|i5
party's consent|C3
party's indemnification|i2
party's liability|E7
party's obligation|i3
patent|A-4C-4N3P7e7h-1
patent applications|B3
patent prosecution|P4
patents|A-4B5C-3H5P14W-4h-1j-2
patents and|B2J6P2
patents for|B5Q8
patents or|H3
patents the|B2
patients|S5
pay|A-3G-6H-3I-3J-10K-9L-1M-7N-5O-2Q-6R24T5U-2W-4X-2Y-3Z-2b-2c-3d37f-2g-5h-2i7j-2l-4
pay a|R6d4
pay any|R3
pay the|R6
pay to|d8
payable|D-1K-4Q-5R5d3
payable to|R4
payment|D-5F7I-6J-9L-2R8V-3Y4Z-3a-6b-3c-5d-10g8h-3k-8
payment of|M8R11Y4d-7j2
payments|D-6K-5L-2M-5P-3V-2W-4X-2Z-2f-1g-4h-2j-1k-6l-3
payments as|J6
payments made|R3
payments or|a7
payments to|B2O1
penalty|R10
per|K-3M8Q-4R4S12T6U-2V-2X-2b5d10f-2h-2j-2k10
per month|k2
per occurrence|M10
per quarter|W5
per year|S6b7k4
percent|F5T-2b8d5k2
percent %|d11
percent 0|F7G3R4b4d-6g-1k2
percent&price|S-8b8k-4
percent&profit|d28k-4
percent&renew|b7g3
percent&survive|b6
percent&term|Z-2b8d-4
percent&terminate|K4R4a9
percent&transfer|F2
percent&volume|b5k4
percentage|d21k-3
percentage of|d13
perfect|N7
perform|B-3C8L-2T-2X-2Y-3a-7e-3f-1h-1l4
perform and|j2
perform any|C4J4
perform its|O-2
perform the|l4
performance|A6C6I-2J-5K-6R3U-4Z-2b-2c-3e-6f-2g-4h-2j-2k-6
performance in|i3
performance of|J-3U-3X-2k-3
performance under|B4
performed|W6l-3
performed by|D3
performing|Y7
period|E9G13K7L-2P-3U3V6W-3X3Y-5a16c7e7h-3k6l24
period and|G4l2
period as|K4c4g5
period beginning|J5V2
period by|K4c4
period during|d6
period not|k5
period of|G4I8U4V4W8a8c1k5l8
period or|K4
period provided|c3
period shall|l3
period unless|Z3
periodic|D15
periodically|D4
periods|Z8b4c13g-3
periods of|c4
periods unless|Z4c3
permit|C-6D18a7j3
permit its|W4
permitted|A5F6L-3M-4c-2d-4f-2h-3k-4
permitted assigns|C-7
permitted by|J7
permitted to|C5
permitted under|C5
perpetual|B5O28Q6Y-8j5
perpetual irrevocable|A-2O7Y-5
perpetual&profit|A3B5O18Q2Y-6
perpetual&sell|O6j2
perpetual&source|O3
perpetual&sublicense|A6O7Y-7
perpetual&survive|O8Q2
perpetual&term|O9
perpetual&terminate|O3
perpetual&territory|A4B6J-6O17Q4Y-9j3
perpetual&third|O4
perpetual&transfer|A6O8
person|C-5Q-7S-5V11b-1f-2g-3h3j-2l-3
person or|h5
person to|V4X3
person who|V3
personal|C8i6
personal injury|i6
personal to|C7
personality|k4
personnel|U-2V7k7
persons|A4Q-3V5W4k8
persons as|c5
persons that|X2
petition|H7
petroleum|k6
pharmaceuticals|I-2
pharmaceuticals inc|I-1
photo|k4
photographs|k6
place|I-3J12P-3W8f3k6
place in|f4
placed|j2
placed on|j2
placements|W4
places|k6
plan|A-4E-5F-6G-6H-2I-3L-2O-3T-2W-6X-2Z-2b-2e-8f-2g-3j-2l-3
plan with|C7
plans|P-2
platform|G5
platform or|G6
play|S8
pledge|F8
point|k4
points|k4
policies|M6
policies shall|M8
policies will|M5
policy|C-3M1Y6h6
policy shall|M7
portion|l-2
portion of|a-6
portions|f-1h-1
possession|a3
possibility|E7i3
possibility of|E6
possible|a5
post|U2
post termination|V4
potential|M4U4
power|J-6L-3M-3T-2U-2X-2b-1e-4f-2g-3h-2j-1k-4
practicable but|D6
practice|P6
practices and|D7
prc|L4
pre existing|W5
preceding|R5S-9T4b6i6
preceding sentence|i1
preceding the|E5R4
prejudicial|U5W5
premises|D11M5
premium|M5
prepaid|l6
preparation filing|e7
prepared|D6
present|J7
presented|W6
president|I-2X-2b-1f-2h-1j-2
press|X2
prevent|G9X4
previously|F4a9i3
price|D-7F-4G-5I-2M-4T1W-5X-2b15d4e7f-2g-4h-1i-3j-1
price for|D-5S-4b5
price of|d14
price paid|E4
price to|d5
price&renew|b4
price&sell|T5
price&survive|D-4b7d4
price&term|T3W-4b5
price&third|T5
price&transfer|O4
price&volume|T4b8
prices|S-4T7b6
prices and|b5
pricing|T6W-4b-1
primary|M7S5
primary and|M3
principal|I-3
principals|X3
principles|L6
principles thereof|L2
prior|B4C4D8E-10G6I-9K-4N-6R3Z10a-8c8d-5f-4g18h-4i-4j-3
prior consent|W8
prior notice|D7g4
prior to|B5G7I-4P-3U-2Z6c7e7f-2g3h-1k-8
prior written|C15I-4L-2Q12X-4Z3e-6f-2g16h-2
procedures|M-6N-4l-3
proceeding|H4P-3
proceedings|F-4
proceeds|h7
process|P-2a5
procure|a4
produce|Q8S11e5
product|B6C-10F-14I-9J12K-8L-5N7Q-3T-2U-8V-5W10X-8Z-6a17b2c-7g-3h-7j-7l16
product and|B-3l10
product basis|d3
product but|B8
product by|d3l5
product for|Q5
product from|J8l4
product in|Q-6a7d8
product is|l6
product liability|M11
product or|G8W5e4
product s|Q4k7
product shall|P5
product specific|e5
product supply|S6
product to|J7P6l5
product warranty|l3
product which|e5
product will|b2
production|S12a6k5l-3
production of|a9k5
products|A-5B8C-4F-12I-5J11K-9L-8M-2N5O-4P6Q12R-5S9T2U6W10X8Z-5a18c-3g-6h-6j-8l19
products and|J-6N-5U-2Y-4e5
products are|l4
products directly|J8
products for|l5
products in|B6J6k3
products including|B8
products listed|W8
products or|G5U4W8X4
products provided|W8
products services|X6
products shall|S7
products that|W5
products the|P5
products to|J13Q5Y6a4l6
profit&renew|S6d9
profit&sell|J-5Y-5a9
profit&source|Y3
profit&survive|B3M-2O4R4d13h6
profit&term|B2J-5O-3S7Y5
profit&terminate|R3a11
profit&territory|A4B5N-3O2Q4Y3
profit&third|A-4J5Y-4d7
profit&transfer|Y12
profit&unlimited|j5
profit&warrant|i-3
profits|E12i7
profits or|i3
program|B-3H-2N5R-3U-2V-2X-2a12b-2e-4f-2h-2i-2
programs|G7
prohibited|G4
project|d10
promote|O-2W4
promote market|W6
promoting|k7
promoting the|k6
promotion|B-3O-3P-2Q7S17T-2U-2X-2Y4Z-1b-1d5f-1h-1
promotion and|S5
promotional|A-2C-3D-4Q5T-1W2a7j-1k10
promotional materials|k7
promptly|E-6H-4N5Q-5R-2T-2W-4X-2f-2k-3l4
properly|l5
property|B2D-6F-7G-9I-4L-2O2P2Q11R-4S-8T-4V-3W-8Z-3b-2c-3f-4h-4l-5
property and|P5
property damage|M8
property in|J7Q7Y7
property is|Q8
property not|B2O2
property of|N15P7
property rights|E7N-3Q-5
property to|A4O3Q7Y4
proposed|F6S-5e14
proposes|e9
proposes to|e10
proprietary|B-3C-3H2O5P-4
proprietary rights|H3
prosecution|P4e8
prosecution and|e6
prospective|U5W-5
prospectus|X-2
protection|M7
protections|N5
protocol|Q5
provide|A-7C-6G7H-5I-4J7K-7L-3M10R-6T4V-3X-5Z-6a9b-3c-5d-9e11i-4k8l7
provide a|l6
provide services|F5
provide to|l7
provide written|F6
provided|C5F-2G9H-6K7P5S-8T4V-2W7Y5Z-7b1e-11i-5l-2
provided below|K4
provided for|K2W6
provided further|C4D5
provided herein|F4W5
provided however|C6D-4K6P4R-3V5c-3g5h-1
provided in|F-3W5Y4d2
provided that|A7C11H-3S4U-3X5a9k4
provided to|T5a9
provider|G5J16P-2i-3
provider of|J12
providers|j2
providers and|j3
provides|C-4S-3T3c-3e5f2g1
providing|M4U5V2e6
providing services|W6
province|L2
province of|L3
provision|C-7D-5I-2R-3V2W-4X-2
provisions|B-2H-4K3N-4X-3b-2j-2
provisions of|H-3J5U-2a-8f-1
provisions set|F5
public|S-4U-2V3W-6b-1e-5f-1g-2h-1
public accountant|D3
public or|A3j4
publication|N4
publicly|G7X4
publicly traded|G6
publish|A3Q6j4
published|l4
puerto|M4
puerto rico|M4
punitive|E20i10
punitive damages|i5
punitive or|E6
purchase|B-3D-6F-11G5H-2I-3J7L-4M-3N-5P-3Q-8S8U-3V-3W-7X-2a10e17f-3h-2j-2k3
purchase all|e6
purchase and|e7
purchase any|a6
purchase from|S7
purchase order|S4
purchase price|e9
purchase the|e8
purchased|a2l6
purchaser|F-5
purchasing the|a5
purpose|A4D14U2X-2Y3f5l-4
purpose of|D10Q8U3Y8k4
purpose whatsoever|f2
purposes|B2G4J-5K-4M-2O2Q9T-2V-2X-2Y2d-9h-2j5l-4
purposes including|G5O2
purposes of|P-2Q4
pursuant|A3D8E4K3M-8N2O4V-3X-4Y-3a10b-3d6k-5l-4
pursuant to|A3D7K3M-8N3O4V-3X-4Y-3a11b-3d6k-5l-4
put|e10
q|b-1f-2h-2
q 0|h-1
quality|D13M-3b-1l7
quality agreement|D3
quality control|D4
quantities|S4k3
quantities of|k1
quantity|S8k14
quantity of|S8k13
quarter|W4d-2
quarters|S7a7
r|k3
radio|Q6k4
rate|R5d7k1
rating|M6
re|A3j4
reach|S7
realized|d10
reason|G-4R4U3W-4X-2g10
reason upon|g5
reasonable|A-7B-4D33I-3K-5L-2O-4U-3V-4W-9X7Z-4a14b-3c-4d-12f-3h-3i-7j-3
reasonable access|D6
reasonable amounts|M5
reasonable cost|a5
reasonable notice|D8
reasonable prior|D5
reasonable request|D1k6
reasonable times|D8
reasonably|A-5C-6D3G-6J-5R-3T-3U-2V-3X-2Z-2b-1f-2g-5h-2j-2l4
reasonably determines|e8
reasonably necessary|B-2C-3
reasonably requested|N6
receipt|G-5H-2J-6O-2P-3R-5T-2U-2V-2Z-3b-2c-2d-8e4h-1j-2l9
receipt of|G-3R-3e8l7
receive|F5M-4Q-5R4T5d23h6
receive the|d6
received|D-5E3J-6M-4T-2X-2Z-2
received by|E5
receiver|H5
receives|J9d5
receiving|g-3h-1
recognized|M5
recognizes|H4
records|D21G-3P-3Q-5T-2U-2X-2Z-2b-2c-2f-2g-3h-1j-2k-5l-4
records and|D-1a8
records available|D8
records of|D6
records relating|D13
records shall|D3
recover|D5
recovery|E6i4
reduced|d11
reduction|d4
reference|L2N-3
reference to|L4
references in|J6
referred|E-5Q-7Z2
referred to|E-5Q-6Z2
reflect|X3b1
reflects|X5
refrain|X5
refrain from|X5
refund|D-2E16S12
refund of|E7
refund to|E5
refusal|e6
refusal to|e10
regard|A-2L3i6
regard to|A-2L2i6
regarding|C-5G-4T-2X6a-5e9
regarding such|W7e5
regarding the|X5
regardless|E10
regardless of|E11
register|H9N5
register and|N6
register any|H4
registered|I-2
registration|H8J-6N5T-2W-4X-2e-8l-3
registration of|H6
registrations|Q-5
regulations|L-4Q3U-2X-2
regulatory|A-4C-5G-5H-3I-2M-4N6Q-10R-4S-6T-3U-2V-2X-2b-2d-4e-8f-2h-2j-2
regulatory approvals|N5
regulatory filings|P6
reject|l10
reject any|l9
rejection|l17
rejection of|l15
relate|P-2
related|B-5D-6G-7I-2J-11P-1Q6R-4T-3U-3V-2X-3Z-2b-2h-2
related documentation|f4
related rights|Q6
related to|B-2E11J-7O-2W-5a-6g-2i1l-2
relates|C5
relates to|i2
relating|D8H2J-5L4M-3N2O-2R-2T-2U-2V-2W-5g-3h-1
relating to|D9H2J-5L4M-3O-2P2R-2T-2V-2W-5g-3h-1i-1
relation|W5
relation to|W5
relations|L3
relationship|G5P-2R3V2
relationship with|V2
release|C-7E-5H4a-4f9
release of|f4
released|S8
releases|S5
relevant|J-5K-3N-4P-4R-3k-4l6
remain|A11C10K9L-2R-2Z3a6c6
remain in|I3K9c5
remain liable|A7C7
remainder|P3a8
remainder of|P3a8
remaining|R9a26
remains|A4g-3
remedies|E11
remedies of|E5
remedy|E18g-3
remedy for|E7
remit|d13
remit to|d7
remuneration|T5
renew|I-3Z3c23
renew for|K-5Z3c10g3
renew the|c3
renew this|c4
renew&survive|K-5Z6g-2
renew&term|K4Z11b7c21g-4
renew&terminate|F-4I4K-4Z4c4g-5
renew&territory|B2
renew&third|B2
renew&warrant|l2
renewal|M1Z17c12
renewal of|Z4
renewal or|M5
renewal term|I-2Z12c6
renewed|K-6Z5c6
renewed for|K-7Z4c7
rent|Y5
repaired|l6
replace|l7
replacement|E9M8l9
report|D-3S-7
report to|l6
reporting|M-3
reports|D3a5d-5h-1
represent|H4
representation|X4
representations|E-9H-2I-2M-2U-2Z-1b-1f-1h-1i-3
representative|D5J8
representative of|A3J8
representatives|D13H-2K-4M-5U-2W-5h-1
representatives and|C4
representatives to|D4
representatives will|V3
represents|N-4l-4
represents and|l-3
reproduce|A5Q11Y3j2
reproducing|A3
republic|L7
republic of|L7
reputation|H3X25
reputation of|X15
reputation or|X3
request|A-3B-2C-6D14F-4I-3K-2L-1N6O-2Q-5S-6T-2U-3X-3Y-3Z-2b-2c-2d-5g-4h-2j-2k4
request for|k4
requested|A-3B-3C-5I-4J-5K-4L-2N4P-3R-3T-3U-3V-3Z-2b-2c-3f-2h-3i-2l-5
requested by|N7a9
requesting|D7
requesting party|D6
require|F5f3
require the|C5
required|A-5B-4E8H-5I-2J-7L-4P-4U-3V-4X-5b-3c-3d-8f-3g-5h-3
required by|M5j3
required for|k6
required in|C-2
required to|C-7a-9i5l-3
required under|M3
requirement|G7
requirements|I-2J9L-2M2N-4S5T-2U-2V-2W-4X-2b-1d-4f-2h-2j-1l-3
requirements as|J7
requirements of|M4
requirements set|S4
research|G8N8S-4c-2e-5j-1
research and|B4
resell|Q13
resolution|D-6
resolved|l4
respect|B6C-5E13H3J9L-5M3U-4Z-3c-4f-4i7j-4l-5
respect of|E10i8
respect to|B7L-6O2P3U-3Z-3c-4f-3j-3k-8
respective|A2D-3H5I-2K-4Q-4k-4
respective affiliates|B3
respective successors|C4
respectively|S3
respects|L4
respects and|L2
responsible|L-1T-1X-2a7b-1d-5f-1h-1k-3
responsible for|J-6X-2a7d-4h-1i-3k-3
restricted|V3
restrictions|G10O2Q-5W4j1
restrictions on|G6
restrictions set|G5W4
result|B4D-4F6H-4O6P-5R2U-2X-2d8e-7
result in|F8
result of|d5
resulting|d4
resulting from|d6
results|N3S-5d8
results in|d4
retail|J10
retain|N-5
retains|N2
return|l15
returned|E6l5
returned to|E6l3
returning|l3
revenue|d21i4k-3
revenue from|d3
revenues|d22
revenues for|d5
review|D24l-3
review by|D4
review or|D5
review the|D9
reviews|D11
revocable|Y4
revoked|Y4
rico|M4
right|A6D16I-4K-4L-4M-6O3P-3Q11Y7Z-2d-3e3h3j3
right and|A3B-2J8O3Q7Y8j7
right as|e6
right but|e5
right in|A9N5
right of|e11
right title|H4N10P5
right to|B8D1I-2J10K-3L-2O4Q11S7Y3e-9j2
rights|C12D-5E-10H8I-5N6P5Q-11R-7T-7W-9X-5Z-4b-4e8f-5j1k-8l-6
rights and|N-3a3
rights granted|G6d6
rights in|H7N14P4
rights including|J5
rights of|H5N5
rights or|C10J-4Q-6
rights shall|N5
rights to|F3J3O2
rights under|C-8F13W8
rise|E9
rise to|E9
risk|M10d-3
risks|M4
risks and|M4
royalties|D-5a6
royalties shall|a3
royalty|B3E-6G-5O6Q7R7S8Y7d12k-3
royalty free|B4N-3O6Q13Y10
royalty payable|d4
royalty rate|d3
rules|i-2
run|S2k8
s|A-8C-13E-4F-11I-8K-9P-3R-9U-8W-14X-9Y-4b-8e-8f-8h-8
s 0|I-3L-2O-2T-2U-2W-4b-2f-3g-2h-3k-3
s a|L3
s and|Q6
s of|k3
s or|T6
s to|P7
safety|D4
said|D4a5
sale|C-2F-9I-3J9M-3N-5U-4V-3b-2d7e13h-2i-3
sale and|A-3
sale of|O-2T3
sales|A-4B-3F-4H-3I-3L-2M-7N-5P-3Q-7S6T-4U-4X-3Y-5b-3d17e-9f-3g-4h-3i-3j-3l-4
sales and|S5
sales as|a7
sales of|d8
sales price|d7
sales representatives|S6
same|E-6N6T14V-2X-2c4e6g-2h-1j-1
same as|T4
same or|J9T4
same terms|c6e5
same time|T5
same to|A2B2O2l6
sample|l10
samples of|l4
satisfactory|c-2
satisfy|S6
satisfy the|S6
savings|i3
schedule|F-4H-2L-2M-5X-3b5e-5f-2g-3h-3j-2l-4
schedule a|J6b8
scheduled|G6R5
scheme|M8
scope|A4J-6O2Y5
scope of|A3O2Q-4Y6
sec|X4
second|I-3R5
seconds|k7
secret|N1
section|A7B4C7E8F-2G2H-6I-9L-4M-12N5O6P-6S4W-4Y-3c-3f4i14k-9
section 0|A8B5E7F-3G4H-5I-8L-2M-12N8O5P-5W-5c-2f5i13k-7
sections|A4G4S8a-7i7
sections 0|A4G4S7i7
securities|A-3B-2H-3L-2N-4O-2Q-5T-3U-3V-3Y-3b-1d-6f-2h-2
securities exchange|F4
securities of|G6
security interest|F4
seek|C-6H3P4
seeking|P3
select|k6
selected|S5
self|M11
self insurance|M10
sell|A-4J4K-3Q3S7U4V-4W10a16e-4j-3l-3
sell and|J8
sell any|U5W6
sell off|a11
sell or|Q4a8
sell transfer|Y4
sell&sublicense|Q7
sell&survive|S9W7c-2d-7e13k11
sell&term|K-4Q5S7Y-4a4
sell&terminate|S10a8g2
sell&territory|A3B-4J-10Y-6
sell&third|J-6j2
sell&transfer|C6Q5Y14a-3j-2
sell&unlimited|j4
seller|B3F10l-3
selling|F4Q6
selling or|Q5
sells|T4
sending|l6
separate|d7
separate agreement|W5
separately|L-1X-2b-1f-2h-2j-1
separately with|X-2f-1h-1
separation|g4
september|I2
september 0|I2
series|d4
series of|C4
servers|Q3
service|B-5D-9E-11F-5G5I-4L-4M-7P-5Q-4X-5Y-8b-3e-4h-3k6
service to|G6
services|A-5C-6D-6E-6H-4I-5L-6O-4P-8Q1S-8X2Y-6Z-5c-7d10e-6h-5j-6
services hereunder|d3
services of|A3
services provided|d4
services that|G4
services to|a8
session|k10
sessions|k8
set|B3H-3L-6O-3U-6W-9g-4
set forth|B2H-2L-3O-3W-8c-2g-2i4
seven|k6l2
seven 0|l3
shall|B-13C4F3G-10H-3I6L-1O-10P6R5S-7V-8W-5X-9Y-10Z-7b-9d4f-4i-8j-12k7
shall acquire|N5
shall apply|L4
shall arrange|M6
shall assign|N16
shall assist|N5
shall at|M2P4a6
shall automatically|K-7Z3c7
shall be|B-4C12D7H-11I13L12M3P12Q-10U-8V-7W-6Y-8c5d8f-6g-9h4
shall become|I14K9
shall cause|N7P5S6W13a9e5
shall cease|k4
shall commence|a-6c5g3
shall comply|l4
shall constitute|S10
shall continue|I5K16R-2a6c2
shall cooperate|a7
shall ensure|C-5
shall enter|I5
shall equal|R5
shall expire|K7
shall govern|L4
shall grant|Q3
shall have|B-3C2H-4J8L-2M-5N-7Q10R-6V-2W-5X3a6e11
shall immediately|R4
shall in|F6X2
shall indemnify|i-4
shall inure|C6H3
shall issue|d7
shall jointly|P6
shall limit|i3
shall maintain|M17
shall make|D5k3
shall mean|S6T-1Z-4c-5h-1
shall not|C7D-1E9G12H16J5K-9L-3M-7N-7P-5S-7U2V8W18X6Y10Z-3c-4g-2h-5i6j-2k8
shall notify|l5
shall only|Q5
shall own|N10
shall pay|K-4R17T-2d25
shall permit|D10
shall promptly|N6
shall provide|M7f-1k3
shall purchase|S9a7
shall receive|T7d9
shall refund|E4
shall register|N6
shall remain|A9C2K9c5
shall report|l6
shall require|f4
shall return|a5
shall share|d7
shall supply|J5
shall survive|O3a-11
shall terminate|I10K19S6c3g8
shall thereafter|Z2e4
shall transfer|C-4N8a7
shall within|k6l4
share|d33e7
share equally|d8
share of|R5d6
shared|A5
shareholder|G4
shareholders|X5
shareholders employees|X6
shares|D-3E-9I-2M-4N-5R-3U-2W-4X-2a-7b-1d9e15f-1g-3k-5l-3
shares and|J6
shares of|d8
shares sold|d8
sharing|d15
sheet|D6e5
ship|g-1
shipment|D5l13
shipment of|l4
shipment to|l6
shipped|d10l5
shipped by|d6
shipper|S6k13
shipping|S-5d5l4
should|l3
should the|l4
show|S4
signature|I18
signature of|I5
signature page|I7
signatures|I6
signed|I7
signed and|I6
signed by|I5
signing|K8
similar|D-5J7L-1M5P-4R-2S-5T6V-3W14X-2h-1k-3
similar in|W5
similar to|J11T2W15a10
similar transaction|C10
similarly|T6
similarly situated|T6
single|M6
site|B-2F-3H-3J7N-4R-2S9U-3V-2W5b-2d9f-2g-3h-2j-2
site and|S5
sites|G6W7a5
situated|T6
six|I8K-7R10l5
six 0|I8K-8R7W6Z2a6
sixty|c2f6g6l5
sixty 0|c3f6g7l5
size|S8
so|D3F10G3H2I-3L-3U-3b-1d5f-2h-1
so long|A4G4J5d5
so that|D5Q7
software|C-4D-8E13F-4I-3J-10K-3M-3O3P7Q11S-5T-3U-4V-2X-3Y8Z-2b-2c-2e-6f6h-3j4l7
software and|E5O2f2l3
software or|N5P-2
software to|E4Q5
sold|A-2B-2N-4Q6d17
sold by|d8
sole|A6B-4D3E27J-10N8O-3Q-6S8T-2W5X-2b-2f-2g4h-2j-2
sole and|E19N8S7l6
sole discretion|A6l-3
sole expense|D5a8
sole purpose|Y3
sole remedy|E14
solely|A4B9E-9J-10M-4O-3Q14W-6Y13
solely as|A4B2
solely for|B3G4Q7Y4f2
solely in|A-2B4Y9
solely or|N4
solely to|J-5
solicit|J11U21V15W-7
solicit any|U5
solicit for|V4
solicit or|U4
solicitation|V15
solicitation of|V3
solicitations|V8
soon|D5a7
soon as|D5a7
sooner|I-7K9
sooner terminated|K5
source|I-2M-5U-3X-2Z-2e-3f21h-3i3
source code|f25
source&survive|Y5f6
source&term|f6
source&terminate|Y3f5g4
source&territory|O2
source&third|j3
source&transfer|Y4f4
source&volume|j3
sp|l8
special|E9
special punitive|i3
specific|G4J13Q8T-1b-1h-1
specifically|J6Q4V8Y5
specifically approved|K5c5
specifically set|J6Q5Y6
specification|l2
specifications|P-2k-3l8
specifications and|D5
specified|T-2Y6b-1g-4
spend|S8
split|d12
sponsor|J9S-8Z-2e8
sponsor for|e5
sponsor of|J4
sponsorship|S6T5e5
sponsorship and|S5
st|I5
st day|I5
standard|D1b5d-5
standards|l3
standing|L-3
start|k6
starting|l6
state|C-5G-3I-3K-4L9P-3R-2S-6T-2U-2V-2X-3a-6b-1d-4f-2g-4h-2j-2k-4
state of|L12
state or|L4
stated|I-2k4
statement|G-4H-4V-2X9e-5
statement or|X5
statements|X2
states|L-3T2a-5
states the|E7
statutory|M5
step|a9
stipulated|R3
stock|F5N-4Q-4X-2d8g-2
stock at|d7
stock of|G4
store|O1j2
stored|Q10
strategic|I-3
strategic alliance|I-2
sub|C1Y22j-1
sub license|Y5
subcontract|C16
subcontract any|C3
subcontracting|C6
subcontractor|M5
subcontractors|D7
subject|A6G4J6K4M-5O7P4Q8R-6Y5b4c3f-4h-4l-3
subject of|E7
subject to|A4H-5J8K6M-5O7P5R-5S-4b5c4f-3h-3k3l-4
sublicensable|A5Y9
sublicense|A6O1Y18j4
sublicense or|Y4
sublicense the|A7Y8
sublicense to|A4
sublicense under|O3
sublicense&survive|A2
sublicense&term|Y4
sublicense&territory|A-4O3Y5
sublicense&third|A3B-2
sublicense&transfer|B-2O4Y5
sublicensee|A7
sublicensees|A9B-3
sublicenses|A10B7O3P-2
sublicenses to|Q5
submit|L4
submit to|L4
subscription|Q6Y3d5
subsection|C5
subsequent|T3c4
subsequently|Y4
subsidiaries|A13M3Q-5
subsidiaries and|A8
subsidiaries or|A5
subsidiary|C9F-4
subsidiary of|C4
subsidiary or|C5
substantial|H5l4
substantial part|H6
substantially|F6T5
substantially all|F6
substantially similar|J6T3W5
substantially the|T3
succession|F5
successive|c8g-4
successive one|Z2c2
successor|F5
successor in|C-1
successor or|C2
successor&survive|F4
successor&terminate|a8
successor&transfer|C-4
successors|N-4
such|A3C-9E-8F-2G-4H-18I-15J-14K-15L-13M5N4P3R-8S-5T1U-12V-2Z-14a7b1c-6e5i-13
such action|P3
such advertising|k6
such affiliate|A4
such agreement|G5e4
such amounts|M5
such approval|a7
such as|Q-4
such assignment|N3
such audit|D13
such audits|D9
such breach|R2
such change|F16
such consent|Y-3
such contract|d6
such country|N5d10
such coverage|M4
such damages|E14
such date|c2
such employee|V4
such employment|V4
such entity|A5
such error|l4
such financial|D3
such financing|e5
such infringement|P2
such insurance|M18a7
such items|P3
such joint|P7
such license|Y4
such licensed|E5T6l4
such licenses|A3
such limitation|i4
such materials|k4
such new|e9
such notice|g1
such obligations|C6
such other|D5F-5P-2T3
such party|B-2F-4N-6R-2V2W-4Z-2
such party's|F6
such period|D5G6J6S5
such person|V6
such policies|M10
such policy|M7
such product|N5b5
such products|N6l4
such proposed|e7
such records|D3
such right|e6
such rights|N5
such services|e8
such sublicense|A5
such term|K4c4
such termination|g12
such third|B3O2Q-3d5j2
such time|a10
such transaction|F8
such transfer|N7W6
such use|Q4Y4
sue|H6
suit|P4
suite|I-5h-1
suite 0|I-4h-1
suits|i-2
sum|i4
supplier|D4G6
supply|B-2E10G3I-4J5M-4O-2P-3S11U-2V-2X-2d-8e-8h-2j-2
supply agreement|I-2g3i4
supply to|S7
support|F-3G-5H-2I-3J-8L-2M-4O-2R-2U-3W-6X-2Z-2b-2c-3e-5f4g-3h-2i-3
support and|f6
survive|a-19
survive and|O3
survive&term|D-3H4I3P-4T-5U4V4X2Z5b6e-7j-2l4
survive&terminate|C3E-1F12I-5J-5L-2R-3T-2U-3V4Z6a22g3h-2j-2l-6
survive&territory|B6J-9Q3W5
survive&third|G4W-6X3k6
survive&transfer|B6F-6N2W7Y3
survive&volume|b4l4
survive&warrant|E7l7
system|C-4L-2M-6O-2P-2Q6R-3T-2X-3Z-1a7b-2c-2d-4f-2h-2j-2
system and|a5
systems|I-2T-1b-1f-2h-1
t|K8U4Z-2c-3j-1
take|N3X-2a8
take any|H2
take effect|I5
taking|k4
target|S8
targets|S6
taxes|M-7
technical|a5k5
techniques|N5
techniques and|N8
technologies|B-3I-2P-2Q5b-1g-2h-1j-1
technologies and|N6
technology|G5J-5N6S-5T-2U-2W6b-1f-2h-2
technology and|N5
television|Q7k5
ten|K7b5c3e6k3
ten 0|c3e6
ten percent|b3
term|C-5D-5E-12H-3I11J7K25L-4O2R-2T2V3Z5a-12b2c14i-5j4l-10
term 0|I5c3
term and|J8K-4U2W-4X-1Z6a-3b-1
term as|B4
term by|R3
term for|c2
term in|A3j3
term means|K8
term of|A-5B4C-3D-3F-4I-2K31L-2M9O11P-3Q12T5U3V9W9Z-4a-7h-2
term on|c3
term or|K-7Z10c6
term shall|K4c7
term sheet|e5
term subject|Z3c3
term the|I-7K11g-4
term this|I5g4
term unless|K8Z4g4
term will|I5K5
term with|c2
term&terminate|E-8I3K-4L-2P-3R1T-3V6X-4a10c3h-2j-2l-6
term&territory|J-7O-2Q7U-2W5j5
term&third|B2J-4S5j3
term&transfer|B5N8Y5a-4j-2
term&unlimited|Q4c3j11
term&volume|R3
term&warrant|E10J6l28
terminate|D-3F15I11J-6K11L-2O-2P-3Q-7R7S19T-2V3X7Z-6a-21c-5e-10f-2g24h-2j-2k-3
terminate immediately|g4
terminate in|C6
terminate on|I6K6
terminate or|g5
terminate the|C8F6G6R3g12
terminate this|D-3F10G-3I-4K-4R3S6V-2W9X7Z-2c-5e-8f-1g9
terminate upon|K2g4
terminate&territory|O3S6
terminate&third|F3S3W5
terminate&transfer|B2N7O2Y2a7
terminate&volume|R3
terminated|D-3F16G-4I6K33L-2M-3P12S-5T-2X-2Z6a8b-1c8f-1g8
terminated as|K6c-1
terminated at|g4
terminated by|I8K8R3Z8c8g7
terminated earlier|I3K4
terminated in|I2K5
terminated pursuant|F6
terminated under|K8
terminates|R2a7
terminates this|R3a1
termination|A-5C-5F-4I-4J-6K-11L-3M8O2P-6Q9R7S-8T-5U2Z2a23c-8d-6g6h-4j-4l-7
termination as|K8
termination date|R3Z7g-2
termination fee|R23
termination occurs|R4
termination of|E12P-2R3S-4V3a17g6k-3l-2
termination or|R-2a8
termination the|Z4a9
termination to|F5
terms|A3E-8F-5H-4K4L-4N-7Q-4S-10T15U-6V-5W-7Y6Z-5a-5c6d-5e23k-9
terms and|A5F-3L-1U-2X-2Z-3c5h-2k-2
terms conditions|J5
terms including|c2
terms of|A2G-5K10N-5S-4b-1c5e8g-5h-1j-2k-3
territory|B-4D-6E-6I-2J12L-2P5Q8V-3X-2Y3Z-2b-2c-2h-2j3l-4
territory during|J6
territory for|Y3
territory the|K4
territory to|A3Y4j4
territory without|W3
territory&third|A-3P5Q-3Y-3j2
territory&transfer|A3J-3N7O5Q8Y10
territory&unlimited|j9
territory&volume|O2
testing|D5
texas|L8
th|K5
th anniversary|K4
than|A-4F-1G8H5I-3L-3M10O-2S9T14b3c-3e12g1j-3k10
than $|M4S5
than 0|G6K3R2S2Z-4c-7g7k10
than a|F2G4
than any|G4
than as|C6H3
than fifteen|Z3
than five|G4
than ninety|Z3
than once|D3W4
than one|b1e8k6
than six|R3
than the|B5H4M4T7Y-4k-4
than those|T10
than twelve|c3
than two|E6
that|A-7B-3F-4H1L-13M-13N4P-3R2T7U-3V9X6e-3h-3l-4
that a|P-3Q-5R3
that all|N4
that any|A4O5P2
that are|A-3N6T4V4
that consultant|N6
that during|T6U7V7X4
that either|C8W5
that has|G5
that i|G4
that in|G-3
that is|B3F-6T-3W3X6h-1
that it|H13J4M1Q6U-3X5e7l-4
that neither|P3
that no|J7
that period|K4
that the|A-4B-2F11I10J-10O-2P5R1S-2X-1Y-4Z-4b-3c-4h7k-8l9
that this|G5a6g3
that with|K6
that without|V3
the|A-28B-33C-25D-18E-13F-20G-26H-27I-19J-18K-26L-18M-17N-26O-24P-33Q-16R-24S-15T-31U-28V-30W-14X-27Y-26Z-30a-24b-36c-29d-20e-17f-29g-31h-36i-23j-33k-24l-25
the 0|I4K8k-3
the ability|g3
the acceptance|e4
the account|k5
the acquisition|F2
the action|P3
the actual|d7
the additional|S5Y5
the administration|a6
the advertising|Y4
the agent|E7R7e6f-1k-4
the aggregate|D7d1i3
the agreement|F-1I7K7O-2T-2V-2W6X-2Z-3b6c5j-1k-5l-3
the amount|E10R3d1
the amounts|i-2
the annual|S4
the applicable|Q-5b4d-3l1
the application|Q5
the applications|Q7
the appointment|g6
the assets|F5
the assignee|F6
the assigning|C-6F5
the audit|D6
the auditor|a5
the authorized|I5
the available|k5
the average|R6
the avoidance|Q3W4
the benefit|H4
the best|M4
the breach|i-2
the breaching|K6
the business|C5G-4X9Z-2c-2
the call|e8
the case|N7P4R5
the cause|E12i3
the change|F9
the claim|i-2
the closing|F5
the co|N4W7a5d5
the collaboration|P-4
the commencement|R3g-2
the commercial|Q4
the commonwealth|L6
the company|A4B2F2I-6L-4U3V2X10Y-4b-3c-4f-4g7h-4i-6k-4
the company's|N5X3k7
the completion|I4
the composition|N4
the consent|F-3
the consequences|R4
the construction|L5
the consultant|N7
the consummation|F2
the content|A6J5O3Q12Y6e8j5
the contract|l3
the contrary|E4G-4M-3k4
the cooperation|R3W5c6
the cost|l5
the country|Q5
the course|i3
the current|R4d6
the customer|G7
the damages|R3
the date|E9I37K12L-2N-4T2d-9e6f-2h-2j-1l12
the death|h7
the default|d7
the defense|E-6
the definition|e5
the delivery|l7
the deposit|f7
the development|e6
the difference|S5
the distribution|A10J5
the distributor|C6J10d5
the documentation|l3
the domain|N13
the earlier|K8
the earliest|K5
the effective|A3B9I-10L-3O7R4T4U-4X-3c-3g4h-2j-2
the employee|h9
the employees|E8V2
the employment|E8V4
the end|I-2R-3S7Z2c3k-2
the entire|E8
the equity|F6
the estimated|R3
the event|C9D-5E6P6R10S10T6W5Z-4a9e4g-13h-2i5j-1
the exception|i3
the exclusive|A-3B-2G6J31L-2P-2Q-4S8W6
the exclusivity|G10J14S8
the execution|I3
the executive|G6M9W6
the expenses|d6
the expiration|F-4S-4W6Z3a-7e2g3
the expiry|Z6c11
the express|Y5
the extent|A4B4F-6J8N12O3P4Q17T-2U-2X-2a12d-6f-1g-3i1
the facilities|D4
the facility|C6b4
the failure|l-2
the federal|L1
the field|G10J8O-2P3
the fifth|K5a7
the financing|e9
the first|D-4P-3Z-4b3c-3e3
the five|B3
the following|A-3B-3D-7F13G4I-5L-3N-4O-2R5T-2Y-4d5h-3
the foregoing|B3C-12E3F7G11H4I-2L-2Q-1T-2U-4V2c-3f-2i3k-5
the form|i-3
the franchise|U3
the full|R2
the fund|H4c5
the funds|D5
the future|H4
the goodwill|H1U4X11
the grant|H4
the gross|d8
the immediately|R4
the indemnification|i6
the initial|I-1R7T-2Z13b7c11e-6g6k-5
the inspection|D-2
the insurance|M6
the intended|K4c2
the international|L4
the investment|K5
the joint|A-4O-2P12e4
the jurisdiction|L3
the last|I4Z2
the later|I3K5
the launch|K4S8
the law|L8
the laws|I-3L25
the liability|E7i6
the license|J6K5O4Q-7Z-1c-3e3l-2
the licensed|B11E15G-3N6O-3Y6e-3l11
the licenses|A10O6P3
the licensing|A2B2O2
the limitations|i6
the loss|i7
the lowest|T5
the major|S6
the management|D6
the mark|Q7
the marketing|W4d8
the material|e5
the maximum|d-5i-3k8
the meaning|B-2D-3E-4I-3P-3S-5T-2b-1f-2h-2j-1k-3
the members|A6
the merger|F5
the minimum|G8S23
the most|T6
the mutual|c3
the name|N8a3k6
the natural|Z2
the net|S-4d10
the network|k5
the new|J-3L3e12
the non|E4Q9
the notice|R5
the number|R3e10k10
the obligation|e5
the obligations|K7
the occurrence|F8
the one|P5
the operating|S9W7
the operation|K4
the opportunity|e4
the option|F5a8e15
the orderly|a6
the other|A-5B-4D3E8G-5J-10K-6L-2P8T-5V7W-7X5Y-9Z11b-2c8f-4g5h-4j-3k-5l-4
the other's|V2
the outstanding|G7K5
the owner|h6
the ownership|F5G5H2
the page|S6
the parties|A-9C-12D-2E-6F-2H-5I-1M-10O-4P11U-7V-4Y-5a3b-5g-9l-6
the party|P2
the patent|N6P7
the payment|R2
the performance|A5
the period|E8G5Z-2l8
the point|k6
the policy|M-2h7
the possibility|E7i3
the post|U3
the preceding|i3
the premises|D6
the press|X2
the price|b13d6
the prices|T4
the prior|C3K-3N-3e-4
the product|B2C-6F-4G-7I-2L-1U-2V-2X-2Z-1a4b-1c-2h-1j-2l4
the products|J7Q-11V-2W9a2b4f-1g-3j-2l8
the program|Q7
the promotion|S10Y3d2
the property|d7
the proposed|F4e9
the proprietary|H3
the prospectus|S6
the province|L3
the provisions|E12K3N-4
the public|A3V4j4
the purchase|e4
the purpose|D8Q7U3Y5k4
the purposes|Q5
the quality|D7
the records|D9
the recovery|E7
the regulatory|B4
the release|f4
the relevant|Z3l7
the remainder|a8
the remaining|a10
the remedies|E8
the renewal|Z1c6
the replacement|E4l6
the reports|D6
the reputation|X8
the required|S6
the research|N6a6
the respective|C7d6
the restricted|V3
the restrictions|G4W4
the right|A10B6D20K-2O5Q11T4Y-6Z-4d-4e-6l6
the rights|C13W-5e9
the royalty|d11
the sale|a7
the same|E-5K-6T14X-2e7h-1
the scheduled|R5
the scope|A5Y5
the sec|X4
the second|R6
the section|l6
the securities|h-1
the selection|N4
the service|d3
the services|k4
the settlement|L3
the shares|e5
the shortfall|S7
the signature|I8
the signing|K6
the software|G-3J-4N3Q4Y6f9j3
the sole|N2P-4
the source|Y4f22
the specifications|D7l6
the specified|S1
the sponsorship|S6
the state|L12
the subject|E5
the successors|C4
the supply|i4
the surviving|C-2
the system|S5U3
the term|B2C-3E-6I3J13K8L-2M7O6Q11T2U6V8W8Y6c-1h-3i-3j4
the termination|K-3R10U2a18g5
the terms|A5B3E-7F-4J5K3L-2N-4Q4R-3S-4T6U-3V-3X-3e6g-5k-5
the territory|A3B-5D-4J-1P4Q2V-2W-6Y7j2l-3
the then|R3S-6g-2
the third|I5
the time|c-2d-5g-2
the total|E5S10d6i7k4
the trademarks|H6N5Q6
the transactions|L-2
the transfer|C4F6
the transition|a10
the trial|N5a6
the twelve|R3i4
the types|M5
the u|T6e6
the united|L-2Q4
the unpaid|g4
the use|G3Y5
the validity|H21
the voting|F3
the warranty|E12l15
the world|B3
theft|M6
their|A4F5H7I-5L-5Q-13T-2U-5b-2c-2d-4e-9f-2g-2k-3
their employment|V3i3
their respective|A4H4
them|i-3
then|B-3F8G-7M-1R10S-7T7U-3V3X-3Z3a7b4c1e8h-2j-1k-6
then current|S-6T4Z4
then in|C-4Z4a7e6
then such|N5
then the|F6b1c3
theory|i6
there|E-6W-4l-5
there are|l-4
thereafter|H3U4V3Z5b-1c8e8
thereafter shall|c5
thereafter the|c2
thereafter this|Z3c5
thereafter until|Z3
therein|B4E-5P4a5
therein as|a6
thereof|C-8G-4H4J-6O3S-4U-3b-1d-5
thereof and|H4l5
thereof in|N3
thereof or|H4
thereof to|Y4
therewith|E4
these|k3
they|l-4
thing|H7
third|A6C5E-3G4K-6L-3M-6O1V-6W2Y6Z-3b-3c-3e8g-4h9l-6
third parties|A2C7G3J-5W7Y-2i4j2
third party|A5C5K-4L-2O3Q-3T2V-5Y8Z-2b-2c-3e5g-3h8j2l-4
third&transfer|A-3Y1
third&unlimited|j4
third&volume|j3
third&warrant|E-4
thirty|C-3K-3M6Q-4Z4l3
thirty 0|F2I-3K-3M6Q-4R-3Z4c2g-7l3
this|A-4B-5C10E6F4I10J-3L8O-8Q-2T-7V-2X-7Z-4f-6h1k-7l-9
this agreement|A-7B-3C18F4H-7I4K4L18O-2T-2V-8W-4X-4Y-5Z-3c3d-14e-13g2i-4k-5l-9
this amendment|I4
this clause|E5
this contract|Z3c2
this license|Y4
this limitation|i2
this paragraph|Y6
this provision|V4
this section|C9D6E8F7G8H-2I-3N9R6S2U-3V5X4e9g-5i4j-2
this supply|g4
this warranty|l4
those|N7Q5S-6T10V-2X-2e6j-1
thousand|R5
threatened|H-3
three|F5R2S-8U-2V6k5
three 0|F7k5
three years|I5
threshold|b4
through|A3G4J11N-6S9W9X2b-2d4e-8f-2h-3j3
through the|k5
throughout|B2K-4O2
throughout the|B2K-4O2
time|C-7E-4H7L-4M-4R1T8Y-5Z-7g12i-4j-5k13
time at|k3
time during|H6k3
time for|k5
time in|S7T5g5k4
time period|K4
time shall|T6
time to|P-2T-2d-5g-3
time upon|g5
time with|g2
timeframe|D6
timely|g-2
times|D11M2R3S5
times during|M3l5
times the|R3
title|D-4E-5G-5H8I-3J-12K-4L-3M-6N7R-3S-4T-3U-3V-3W-6X-4Y-6Z-2b-2c-2d-4f-3g-3h-2i-3j-3k-3l-3
title and|C-4H3N10P5
title or|H3
title to|H6
to|A-12B-18C-15D-17E-11F-18G-10H-16I-22J-11L-13N-12O-16P-12R-14S-8T-18U-25V-18W-16X-25Y-11Z-19a-7b-24c-20d-12e-7f-17g-14h-25i-15j-25l-16
to 0|J6S3d6k2
to a|C12D-9F-7G5I-2N-8P-4S7W-6X-2Z-3b-1c-2d5f-2h-2i6j-3k2
to abandon|e7
to accept|e12k5
to account|P6
to achieve|S9
to affiliates|A3
to all|C3P5a6k6
to an|A5
to and|B5L1O2Q3j3
to any|E-7G3I-2N4T8U4V3Y6c-2e12g-7i3
to appoint|A5
to article|A3a9
to as|G3I4
to assign|C10N10
to assist|J4
to audit|D12
to be|B-4L-3N7O-4Q-6U-5V-5Z-3a4c-2g-3j-4
to by|Q8
to cancel|H3
to commercialize|J4Q3e7
to compensate|d6
to conduct|D13W6
to confer|h5
to conflict|L2
to conform|E5
to cover|M9
to cure|g-6
to customer|D-6Y3l6
to customers|J6
to damages|i2
to deliver|S6k7
to destroy|a5
to determine|D3a8
to directly|W4
to dispose|e5
to distribute|A3Q5
to distributor|Q5l5
to do|H7U-2
to during|A3j3
to e|F5
to each|K3
to effect|N4a5
to either|W6
to employ|V2
to enable|N4
to enforce|h8
to engage|J4
to ensure|D4S-3a5
to enter|D5G4e12
to evaluate|e5
to examine|D3
to exceed|k10
to execute|N10
to exercise|F4e3
to exploit|J5O5P5
to facilitate|a6
to fully|D4
to grant|A6B5O2Q5
to have|a-6
to hire|V2
to hold|f2
to i|l-2
to impair|H4
to include|k9
to increase|b5
to inspect|D10
to issue|B5
to its|A11B-2J-5L5N-6Q-5a-7
to jointly|P3
to leave|V10
to licensee|J6Q-5l3
to licensor|l3
to maintain|G5S3
to make|X4Y-5
to manufacture|J8Y3
to market|G6J3
to meet|S16l6
to members|A3
to negotiate|e6
to notify|e2
to obtain|A-3N5e5
to occur|K8
to of|d5k4
to one|a6k3
to or|B-2S3
to order|S4
to others|Y5
to own|W6
to party|F8R3
to pay|D-5i9
to perform|C8O-3a-5
to permit|D4j3
to place|f4
to practice|P6Q4
to prepare|e5
to produce|e5
to provide|A-2C-3J7M5N-4O-2T-2a7d-4e6l6
to purchase|G8a6e8
to reach|S6e5
to receive|R4d7
to recover|D5
to reflect|b1
to register|H7
to reject|l6
to remove|a7
to renew|Z2c10
to request|D7
to research|G5
to resell|Q12
to review|D6
to satisfy|S5
to section|A10B3E4G-5N9O7R3T-2c3d5j-2
to sections|a6
to seek|C-5
to sell|S9a9
to solicit|J7U12
to sublicense|A6O1Q-8Y7
to submit|L2
to subscribe|e5
to such|A6B6D-9F5I-2O1T2W-6c-2g-4h-2j-2k-6
to sue|H4
to support|f4
to take|P4a7
to terminate|F8R4S5V3Z5c-2e-7g3
to termination|a11
to the|B5E6I-2N9P8R5Z6d-4g13h6i-3
to their|A3
to third|A5
to this|B-2C-5E12J11K1M-3T-3V-3X-2b-1c4d5f-2j-2k-3
to three|c3k8
to time|T-2d-5g-2
to transfer|N4
to two|k10
to use|A3B3D-4O6P-6Q25X-2d-5f5h-1i-3j-2k-4
to verify|D11
to which|C1O2l-3
to work|J6
together|A3G4W6Z3c2
together with|A3W7Z3
tooling|B6
tools|O2j2
tools and|O3j2
tort|E17i5
tort including|E10i4
tort or|i7
total|E11G-4T-2b-1d1i12k11
total amount|i3
total liability|E7i6
total of|k8
trade|B-3H4J-7O-2U-2a-6j-1
trade marks|H6
trade name|Q7
trade names|H7
trade secret|N1
traded|G6
trademark|A-4C-4Q3Y6
trademarks|C-7D-3G-5H15J-11O-2Q2T-2U-2V-2W-6Y5e-4f-1h-1j-3
trademarks and|H3
trademarks in|Q4
trademarks including|Y4
trademarks or|H7
trademarks trade|Q7
traffic|d6
training|S6Y4j-1
transaction|C7F8L-1e6
transaction the|F5
transactions|H-3L-2a10
transactions contemplated|L-2
transfer|B-3C11D-5F13I-2J-8K-4L-2N13T-3U2X-2a16b-2d-5e6f-2g-3h-2j-2l-3
transfer and|N9
transfer as|U2
transfer in|C6
transfer its|C-3
transfer of|F3a3e4
transfer or|C8
transfer such|a6
transfer this|C8
transfer to|a10
transfer&void|C4
transfer&volume|O2
transferable|A1B-2O4Q6Y25f4j-3
transferable except|Y9
transferable license|Y2
transferee|e5
transferor|e6
transferred|B6C7N11
transferred to|C7
transferring|C2E7
transfers|C7
transition|a25
transition of|a10
transition to|a8
transmit|A5J7Q8j4
transportation|k4
treatment|A-3B-3C-4D-4I-3K-3L-2P-3R-3U-3V-3X-3Z-2b-2c-2f-3h-3i-3l-3
treatment requested|h-1
trial|N6a10
true|D-6N4
trustee|H5
twelve|D5E6I-2R5U3Z4c4i4
twelve 0|D4E6I-2K6R6U3Z4c4d5
twenty|W5b2k-6l4
two|E12I-5T-2V3c8k10
two 0|E5I-3S5g4k11
two years|c7
types|M6
types and|M5
u|P-3T4
u s|P-2T5
umbrella|M4
unable|e5
unable to|e5
unaudited financial|D4
under|A-5B2D-6E14F-1I-9M4N-11Q3U-11V-3W-9Y-5Z-7a2c-3d-8f1i12k-10
under all|O1
under and|Y5
under any|A-3H8P-4
under applicable|S5
under article|i6
under or|i-3
under section|E6S5c-3f3i15
under sections|i7
under the|B3F6G-8J-10O-1S-3T-3U-3W-7Z-2b-2e-12j-3
under this|B4C-4D4I-5J-13M2Q8S-6U-5Z-4c-5e-10j-4
under which|G5e8
undergoes|F4
undergoes a|F4
underpayment|D2
understood|G3
undertakes|J8V3
undertakes that|J7
undivided|P6
unexpired|R3
union|W7
united|I-2S-3a-4f-1h-1j-1
united states|L-2T2
unless|F3H-2I-2K23L-1M-5Z7b-2f-2g-1j-2
unless a|Z5g6
unless earlier|K11
unless either|K-1Z5
unless extended|I4
unless otherwise|I3K4c3
unless sooner|K7
unless such|Y4
unless terminated|I2K7c-3
unless the|g5
unlimited|Q7c3j29
unpaid|R3g4
unreasonably|C6D4Y5
unreasonably interfere|D5
unreasonably withheld|Y6
until|I-1K15T-2U-2Z9c14
until terminated|K4Z12c13
until the|K4
up|A3F-4I-2O3a13c3d-7k33l-3
up and|S5
up to|a10c4k39l-2
update|W7
updated|b2
updates|f4
updates and|f2
upfront|S6
upfront payment|S6
upgrades|f3
upon|D14E-4I9K9L-2N4S6T-6U-6V-5c2d-11g7h4i-6l-3
upon 0|g7
upon by|N5S3k3
upon delivery|S9
upon expiration|O2
upon ninety|g4
upon or|L2
upon prior|g4
upon reasonable|D11
upon receipt|l4
upon request|D8
upon sixty|g9
upon termination|N3a14
upon the|E-6F8I2K7L-2M-6Q5R3X-2Y9b-1c4k-3l-4
upon thirty|F5Z6c3
upon which|E4
upon written|g-9
url|N5
us|T-2i4j-2
us $|R3S4
us dollars|i3
usa|L3d7
usage|Y4
use|A4B8C-3D-7E-8F-8H-6I-4K-5L-4M-7N-5O4Q19R-3V-7W-6Y10Z-3b-4c-5d-6e-7f3g-2h-6k-8
use and|A4B5Q12Y7
use any|B5N3O4
use in|B9Y3f2
use of|D-3G5H6J6Q-7U-2f-2k-3l-3
use or|N5P2
use reproduce|A3
use the|A3B-3G-6N-4O4Q12Y14f4j5
use with|Q5
used|B5D7E-5G-5L-2N1Q-8T-2U-3V-2X-3a-10b-2c-2f-2h-2j-2
used by|Y-4
used for|N6
used in|N5
used or|B6
used to|Y4
useful|B6
useful for|B3
user|N8O-2P10T5U7Y4a-5h-1k-4l6
user data|F4N8P6U6
users|J-6U6j4
using|D-4
using the|U3a1
utilities|j2
v|A-3B-2C-4F4G-4L-3R-3U6X-2Z-2b-2e-4f-2h-2
valid|H3K8
valid for|K10
validity|H23L7
validity construction|L3
validity interpretation|L3
validity of|H18
validity or|H4
validly|L-4
value|J-6R7X-2d3f-1k4
value of|d6k5
variation|Q4
variety|Q8
vat|d9
vehicles|M6k6
vendor|J6T4V3a5l4
venture|C5D9P-7U-2
venture in|L5
ventures|A5W5
venue for|L2
verification|D4
verify|D13
verify the|D9
version|d-5h-1
vest|N5P3
vest in|N6
vi|L-2
via|Q5
video|k7
viii|A3Y-3
violation|C9R11
violation of|C5R5
virtue|H5
virtue of|H5
visit|D5
visual|l4
void|C24
void and|C5
void notwithstanding|C-5
volume|b8
voluntarily|g4
vote|K4c4
vote of|K4c4
voting|C5F5K6c4g-3
w|k6
waive|E7i3
waived|e7
waived in|e6
waiver|C-5h-1
waives|E7
want|G4
warranties|H-3I-2J-5K-3L-1M-4O-2T-2U-2X-2Z-2b-2f-2h-2j-1
warrants|I-2N-4Q-5l7
warrants that|l9
warranty|E13T-2V-2X-2b-2c-2f-2h-1i-3k-4l24
warranty and|E6l6
warranty period|E8l20
was|U-2V2g-2
way|G-6H6X6
way of|C4
way or|H2
we|F-3J-4Q8W-4j-1k-4
we have|M4
web|Q-4
web site|A3
website|Y6
well|R6d-5
were|B5
western|e7
what|T6
whatever|H4
whatsoever|E5V4Y-3f2
whatsoever to|V2
when|C-5G-4I16L-2P4T-2W-3X-2a-6e-6f-1g-5h-1
where|D7M10N-5P4R-2T-2W-8b-1h-1i-4j-1l-3
whereas|B-4G-3K-3M-4O-2Q-18U-2X-2Y-7f-1
whether|E4L-2N10O-2P3Q-7R-3b-1c-4h-2l-7
whether based|i-5
whether directly|W5
whether or|E1N7
whether written|X3
which|A-4C1E-8H3T-2U-10V-9W10X9c-6g-9l8
which a|i3
which any|a7
which are|W4
which case|D6E7a6l4
which is|N5T2U-2a-7
which may|H5W5
which no|B2O2
which notice|Z6
which shall|F4J7R3Y-4
which the|C6E6R4T-2X-2Z-2d-6g-3k-4
which this|C4
whichever|l3
while|G4M10i3
who|B-2E-8G-5J-7R-3V12f-1
who are|K5c5
who is|V4
whole or|C11
wholly|A6C7
wholly owned|A6C7
whom|F4U6
whose|W5
will|A-13B-6G4H-7J6M-3N-6O-5P-6Q-4S-5U4Y-8Z-6c-3d10g-4i1j-9k-3l7
will assign|N5
will be|A-5B-3H-3U-4V-4W-4d-3e-14f-3
will begin|I8K8
will continue|K7a6
will deliver|S9
will discuss|e5
will either|i7
will end|I4K6
will have|G5g5
will in|H3
will indemnify|E8
will it|V2
will maintain|M5
will not|A-3D-4G5H6J14P-2R-2U16V7W11Y-4Z-2a-11b-1f-2g-2h-2i2
will pay|d8
will provide|l7
will receive|d11
will remain|a12
will share|d6
will terminate|K5
will use|Q-5
willful misconduct|i3
wind|a7
wireless|J7Q5
wishes|e8
with|D4E-10I-19K-6L-8N-11O-7P-8Q6T-7U-5W4Z-2a-3b-5c-5i-4l-7
with a|G6H-2P-2R3X-2h-1i2j-1
with all|D-5L-3
with an|G6S9Y3
with another|C6F2
with any|F3J18W4X-2Y-4f-1l-3
with each|J6k4
with its|E6a-5l6
with limits|M8
with or|G4H-3J5Q-4W4
with others|N5
with regard|B2i6
with respect|B6L-6O2P1U-4Z-3c-4f-3i2j-3k-8
with section|A-3B8F5Y6a11j1
with such|D9P4V2a-6b1
with the|D-1F-11I-4L8O-7d-11e-18l5
with this|C5D6O-4Z-2d-4g-2
with written|e9
withdraw|g5
withheld|A5C9Q8Y9
withheld or|Y6
within|A2B-5C-5F5G-3I-5J5K-4M-9R2S13W4b-3h-3i-3k3l16
within 0|l13
within a|k4
within after|S6
within days|S6
within one|D9
within seven|l4
within sixty|f7g-4l3
within such|g2
within ten|l-3
within the|A5J4N7Q-4S8T-2W4X-2g-3l2
within thirty|g-7l5
within this|l3
without|C9D-1E-8H6J8L4P4Q-6V2Z-7b-4c-5d-5g-5
without any|A2
without cause|g10
without giving|L3
without limitation|E-6H4J6U-2Y-4i-5j5
without limiting|E7F5
without prior|C6
without reference|L4
without regard|L2
without such|F4
without the|C11F-3V3X-2Y7e-5g-2h-1
word|J4
work|N9Q-7U-2W8X-2b-1d-5f-1h-1
work made|N4
work on|Y8
work product|N10
work under|C4
working|R4l6
working days|l6
workmanship|E5l9
works|N15P8Q-4
works made|N17
works of|N4
world|A-5B2O2W4d6
worldwide|A8B5J-3O2Q8j1
worldwide license|A3
worldwide right|A4B3J7O2
would|B2F4J3K-4T-2U-3Z-2f-1g-3h-1j-1k-3
would be|B2d7
would constitute|A2B2O2
writing|B-3D-6H-5J-10K4L-2M-4R-4V3Z-2b-2c-3e2g9h-3i-3
writing by|U4V5W5
writing of|G4
writing that|e5
writing to|C9K4
writing within|F4
written|B-3C17E-11K-1L-6M7O-4V-4X-3Z5c2d-8g7h-5i-6j-5
written above|I4
written agreement|I-4
written and|I6
written approval|W7
written consent|C16K-4N-5R-2T-2V3W-6X-2Y5Z-2f-1h-1
written notice|C6O-2R2S-1U-2V-3W6X-2Z8c7e1g14h-2j-2
written notification|l4
written or|J6X5
written request|D6
wrongful|i3
x|A4J5X-1b-1d-7f-1k5
y|A5J9k5l-3
year|A-2B-2D10L-2M-7N-3O-2P-3Q-6S16W-8X-3Z6b16c14f-3h-2j-2k13
year 0|c-2
year after|d7
year and|D5H4
year during|k8
year each|c3
year following|a7
year from|K5c-1l4
year in|G5
year of|D6R5Z-2
year period|E4c8e5
year periods|Z4c3
year terms|Z-2
year thereafter|J5Z2
year to|b2
years|E13K25S-2T-2V2a9c12k-6
years after|E10K-3V3W9a-9
years commencing|I3
years following|a14
years from|E5I-4K5c6g4
years the|c2
years thereafter|X5
years unless|Z2
york|L1
york city|K5
you|A-2E-5L-2P-2S4T-2U5V4Z-4b-2f-2j-2k-5
you have|c5
you will|U3
your|d-7h-1
z|C5
"""
"""One feature a line: words, a bar, then letter and weight for each kind."""
