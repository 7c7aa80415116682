# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""

__all__ = ["KINDS", "SCALE", "WEIGHTS"]

SCALE = 50
"""Weights in the table are this many times the weight."""

KINDS = {
    "affiliate_license_licensee": -0.85,
    "affiliate_license_licensor": -1.07,
    "anti_assignment": -2.22,
    "audit_rights": -5.25,
    "cap_on_liability": -1.62,
    "change_of_control": -1.30,
    "competitive_restriction_exception": -6.73,
    "covenant_not_to_sue": -1.43,
    "exclusivity": -6.60,
    "expiration_date": -2.13,
    "governing_law": -1.77,
    "insurance": -2.59,
    "ip_ownership_assignment": -1.81,
    "irrevocable_or_perpetual_license": -1.88,
    "joint_ip_ownership": -6.85,
    "license_grant": -2.71,
    "liquidated_damages": -6.68,
    "minimum_commitment": -1.89,
    "most_favored_nation": -6.95,
    "no_solicit_of_customers": -0.89,
    "no_solicit_of_employees": -1.98,
    "non_compete": -1.64,
    "non_disparagement": -5.33,
    "non_transferable_license": -2.22,
    "notice_period_to_terminate_renewal": -1.98,
    "post_termination_services": -1.98,
    "price_restrictions": -6.39,
    "renewal_term": -1.67,
    "revenue_profit_sharing": -2.20,
    "right_of_first_refusal": -6.84,
    "source_code_escrow": -6.09,
    "termination_for_convenience": -6.95,
    "third_party_beneficiary": -6.97,
    "uncapped_liability": -8.25,
    "unlimited_license": -7.17,
    "volume_restriction": -4.73,
    "warranty_duration": -1.39,
}
"""Kinds in the order of their letters, A first, and the score each begins with."""

WEIGHTS = """
$|F-3J-6L8N-2R8T-3U-2V-4Y-2Z-6c5k-4
$ 0|J-4R3T-2U-2Y-2c11
$ per|L8
%|E-4F3M-3N-2P-4R5T-2U-2Y-2c33k-5
% 0|c7
% in|Z5
% of|R17c23
% to|c6
0|A-29B-32C-15E-9F-28H-33J-11K-24M-23N-30P-13R-12X-18Y-33Z-16b-23c-16f2j9k-20
0 %|E-4F5G9U-2Z8c16k-4
0 0|A-9B-14C-10D-4E-3G4H-16K-8N-15P-8U-33W-7X-12Z-23b-16c-3k-16
0 a|A3B-4K-2N-3Y-2Z3c-7
0 above|f50
0 additional|b6
0 and|E5J19L-5R12T-3U-2X-4Z-8b6h39
0 any|E9
0 at|Z15
0 b|B-3N-2T-2b3
0 below|J4Y-2
0 c|R2
0 calendar|Y3Z6
0 d|F5
0 day|Y-4k7
0 days|C-5F4H-3J-10M-4N-2R-6T-3U-4V-6Y8b2d-7k8
0 distributor|H3
0 dollars|R7
0 during|V9
0 except|X4
0 for|R7V6
0 g|A3X-4
0 governing|K11
0 herein|b5
0 hereof|Z6
0 hours|j91k6
0 in|L10P9R5c9
0 indemnification|L-6
0 k|A-2C-4K-2L-5R-5T-3U-2Y-3b-2c-5k-4
0 liability|L3
0 license|N4
0 million|c5
0 months|E7F6J7T3U2Y5Z19b6
0 new|R5
0 of|F6G33H-2R11X7c7h22j-17k-3
0 or|J3R8Z8
0 per|L4c6
0 scope|N2
0 shall|C10c6
0 shares|c6
0 source|N-2
0 subject|J4
0 t|J7
0 term|J9
0 termination|Z-9
0 th|J5
0 the|J4k-3
0 then|Z14
0 this|K11Y3b5
0 to|A9
0 under|A-4B3
0 unless|J7
0 working|k6
0 year|E7J4U3Y6Z4b10
0 years|B5E11J15U2V6Y2b8
a|A-8B-11C-4E-7F-6I-9J-11K-16L-9M-19N-13R-12T-15U-11V-6W-12X-5Y-11Z-6b-13j-19
a 0|K-2L-3N-2T-2U-2Y-2
a and|M6d13
a b|A3
a breach|B4E1Z7
a change|F16
a claim|h67
a commission|c6
a competitive|C5T2V10
a competitor|V7
a contract|J7
a copy|L6
a country|c4
a during|R4
a fee|c7
a i|Z4
a in|c7
a lead|c5
a license|B2P19X-5
a licensed|B4
a limited|X4
a majority|J4b4
a material|F-7
a merger|C5F5
a minimum|R21b2
a non|B4N-2P9X7
a nonexclusive|X8
a of|L6
a or|M5
a party|B-2N-2O-12V-5X-3g44
a party's|h77
a penalty|Q29
a period|J-4T2U5V7Z9b2k7
a permitted|A3
a perpetual|B8N6
a product|V5k6
a purchase|R4
a receiver|H6
a renewal|Y2b2
a result|c3
a right|d44j83
a royalty|P3Z7c8
a security|F4
a series|C4
a shall|d17
a state|K2
a substitute|Z5
a successor|C5
a term|J4
a termination|Q23
a the|J7Y-2
a third|H-3
a this|J8
a to|P4V6
a total|j63
a transfer|T2
a true|M5
a warranty|k3
a wholly|C10
a worldwide|A2N4P7
a written|X3b-2
ab|C5
abandon|d34
about|M8
above|B-2H-3K-1T6c8
above the|c7
absolute|F6
absolute discretion|F5
accept|d53
acceptable|L7
acceptable to|L7
acceptance|d24k9
acceptance or|k6
accepts|N2X6
access|D34M-3N2X-3Z5
accessible|P6
accompanied|k3
accompanied by|k3
accordance|A-5B6H-4J6K14L-6N-3U-3V-7X3k3
accordance with|A-5B6H-4J6K15L-6N-3U-3V-6X3k3
account|P-4T-2V-3k-2
account&affiliate|C4F4
account&audit|D-4
account&business|F1
account&change|F5
account&control|F6
account&exceed|F5
account&except|D-9
account&insure|L-3
account&liable|F5
account&none|D70
account&term|Z7
accrued|Z-10
achieve|R14
achieved in|R6
acknowledges|H11P-6
acknowledges and|H2
acquire|H3M6
acquired by|F3
acquirer|F10
acquisition|F9
acquisition by|F3
acquisition of|F4
act|C2K-2N-2c-4k-3
act or|H6
action|C-5E3F-6H6I-7k-3
action shall|E8
action that|Z7
actions|H3M5
activities|I11K-2T-3V3Y-1Z14k-3
activities to|Z5
actual|T2Z-7k-3
actual or|T3
actually|L-2
addition|C-9c7
addition to|c4
additional|A-3B-3C-6K-2L14T-3U-2V-5X3b17
additional insured|L14
additional insureds|L7
additional two|b2
address|Y-2
adequate|L9
adequate for|L6
adequate to|L5
administration of|Z6
advance|D26F6f71
advance written|f17
adverse|M-3
adverse to|H5
adversely|H3V4
adversely affect|H3V5
advertisement|U2
advertisements|c6
advertising|A-3C-6E-4I14N-2R9V6X4Y-2b-2c6j34k-3
advised|E3
advised of|E-1
adviser|C7
advisor|J5
affect|V4
affiliate|A6B-5C4G10K-2N-2P-5U2V-9X3
affiliate of|C-9
affiliate or|C5
affiliate&assign|B8C-7F3H-2Z8
affiliate&begin|U2
affiliate&benefit|C-4
affiliate&buy|C4R5
affiliate&cause|M3T-2W49
affiliate&challenge|H9
affiliate&change|X-3
affiliate&claim|E-8H3
affiliate&consent|A6C-11U4V-3
affiliate&control|B10
affiliate&convey|C4
affiliate&effective|B4M-4
affiliate&exceed|L4
affiliate&except|A11B2C7H-5M-6P-7U-4X4Z6
affiliate&exclusive|A11B3X-5
affiliate&expire|T-2U2
affiliate&grant|A17B6i34
affiliate&hire|U3
affiliate&indirect|h7
affiliate&insure|L14
affiliate&invent|B6
affiliate&joint|A6B4X-4
affiliate&law|F3
affiliate&liable|A3E8
affiliate&license|A16B9C8H3N-4V8
affiliate&minimum|R8
affiliate&none|F-3J-5U2V6
affiliate&notice|F11Z8
affiliate&own|A3B8C5M-5V5
affiliate&perpetual|N3
affiliate&profit|c8
affiliate&sell|A8R5
affiliate&sublicense|A11P-2X-4
affiliate&successor|C-7F5
affiliate&survive|A-2B6F4R10U5Z-2
affiliate&term|B6U5
affiliate&terminate|A-3H3U10
affiliate&territory|A10B5P5X-4
affiliate&third|A10V10
affiliate&transfer|A-4X2
affiliate&void|C-4
affiliates|A11B15F10H2U4W13X-8Y-2b-2d-29k-4
affiliates a|A6
affiliates and|A9B-3
affiliates as|B7
affiliates during|B2
affiliates in|P5
affiliates not|V6
affiliates or|A2H4Z-4
affiliates shall|A3B3F4I7
affiliates to|U3
after|C-5F4H5K-1R-4V7Y-5Z5b-6c2d-12f-37k3
after delivery|k5
after receipt|k4
after termination|Z11
after the|H7N-4P-6U5V11
after written|F3
against|A-4C-5F-7H8K-2L11M-6N-2P-3T-2U-2Z-7k-4
against all|E6L4
against any|E-11L4
against the|H9
age|c6
agency|K-3L-6
agent|A-4B-3K-2N-3V-1Y-2b-3j-44k-6
agent and|Z6
agent or|L10
agent pursuant|J4
agents|V-4
agents and|H5
aggregate|E10L7c6
aggregate amount|E6
aggregate purchase|c6
agree|A-5E-6U2k-3
agree that|T4U4
agreed|A-4H-2I6K-2L-4R10T-3X-3j15
agreed by|Z5
agreed upon|M4R4
agreement|A-12B-11E-7I-3J1K11N-9U-9X-7Y-2Z-5c-3e20f15k-17
agreement 0|X2
agreement and|A4B3C-11D8K8L6N3U7V5b-3
agreement any|E6
agreement as|A2
agreement by|C4Z6
agreement during|V5
agreement effective|Y3b4
agreement even|E7
agreement except|T6U2Z5
agreement for|U3Y-3
agreement i|C2
agreement if|F2
agreement immediately|R6
agreement in|C9F-1I-7J-5R-4Z4f27
agreement including|C5L6
agreement is|B-2J13K6L-3N-2U-2Y-1Z18
agreement may|C6F7Z-6
agreement neither|U2V5
agreement on|M6
agreement or|A-4F4H2J10M6N-2X-5Y-2h6k-3
agreement provided|P6
agreement pursuant|Z7
agreement shall|G33J33K19L-6P-8T-3U-3V-9Y9b20f55k-4
agreement such|C4
agreement the|E5N5P3T-2X5b4
agreement to|A-4H-2
agreement under|Z3
agreement unless|b2
agreement until|Z5
agreement upon|f-25
agreement which|b4
agreement will|J21K4L-3Z-8
agreement with|A3B4I47N3V6Z5d-12
agreement without|C11X-3
agreements|E-7K4N-2T-2U-2V-5Z9c-3
agreements to|M6
agreements with|Z5
agrees|C-13H8I26J-4M4P-4R6T8U4V16b-3d11k-7
agrees not|V9
agrees that|C-5H10J-2T2U3W72X-3
agrees to|C-5E-9M8T-2U-2c6k-3
all|A-5B3D-16F-10G-27H-4J-9L4M11N-8Q-33U-11V-14X-9Y-7Z3b-6f-14k1
all applicable|K-3
all associated|M4
all claims|E5
all commercially|R5
all data|Z6
all documents|M4
all insurance|L11
all intellectual|B8
all inventions|M6
all know|B5
all liabilities|E5
all of|F9K-1M-3R-4
all or|F4
all other|M7
all product|M5Z9
all respects|K5
all right|M2
all rights|M9
all risk|L6
all software|Z6
all the|C6k7
all third|A3
all times|L5R10
allegedly|k4
alliance|F-2
allocate|j44
allocated|c4
allow|B5
allowed|G55
already|Z9
also|J-4V-4
alternative|Z8
amend|V4
amended|C-6J-6P-5c-6
amendment|C-6
amendment shall|J7
among|c9
amount|E16H-3M-4R9V-6f-4h15
amount equal|R4U7c6
amount in|E9
amount of|E10Q38c3
amount to|E5
amounts|L15R10Z-8c-5
amounts due|Z-2
amounts of|L4
amounts paid|k5
amounts set|R5
an|A2D4E-14F4H-9I-3K-8N2P-8U4V-6X-7Y-2c6f-7
an additional|J5L12b8c5
an agreement|A4F5N2R7
an alternative|Z9
an amount|E6R4
an authorized|k3
an average|R6
an employee|U13
an entity|F4G16
an exclusive|I87X5
an extension|b4
an independent|D33
an initial|F4J8b-3
an insurance|L8
an interest|C5V5
an irrevocable|N1
an underpayment|Z5
ancillary|A3
and|A-21B-19D2E-19F-20H-25I-11J-19K-18L-12M-12N-20P-9Q-14R-16U-22V-24X-13Z-10b-32c-22f-41h-30k-21
and $|L3
and 0|E10G20N3R6c14
and a|X3
and absolute|V4
and advertising|R6
and agree|T5U4
and agrees|A4H5
and all|A-6F-2H8K2M-11R-8T-2V-4X-4
and any|B-3E-9H3K8M-4Q24R-5T-2Z17c-7
and as|A3M6T5V5
and assign|M8
and at|L3
and b|A-3B2J4R4Y-2b4
and c|A4B3
and causes|L4
and company|Z4k5
and complete|M4
and conditions|A6B1C6J-6T-2Y-2
and construed|K8
and consultants|M6
and credits|c4
and customer|X4
and decisions|K3
and development|B4
and dispute|K4
and distribute|X4
and documentation|E4
and duties|C4
and effect|J4
and employees|H5
and encumbrances|A3
and ending|J-6U2k5
and exclusive|E20M6k6
and expense|M4
and federal|K4
and for|J-3T4U8Z7
and hereby|M5
and if|E5
and ii|C5
and iii|B2
and immediately|R5
and import|B3
and in|M2N-3P5V-4
and indemnity|L4
and interest|M10P-10X-3
and irrevocable|A3N10
and is|E14
and its|A9B4F-5P9T-2Z6
and jurisdiction|K4
and license|B-2I14N3P13X7
and licensed|B2
and licenses|J4P-5X7
and logos|P4
and maintain|L10X3
and maintenance|Z6c7
and no|R8
and non|X5
and not|X5
and obligations|C3
and one|H4
and or|E-8F11H3M8T2W3Y-2Z-5b-2
and other|C-6D-33E-6P7T-3V-3Y-3
and own|M7
and performance|K3X3
and products|B3
and promotional|V5
and provided|C4
and regulations|K-3
and services|A4
and shall|E-11H6J25N-4V8c-6d-14
and similar|X3
and subject|P6
and such|c10
and termination|J1Y-4b-3
and that|B3I-6M-2
and the|A4C-4H8J-7K8L-3Y-4j-20
and thereafter|b5
and to|A5B6C-9H5M18N2T-2X-3
and together|Y2b2
and trade|H4
and under|B6
and upon|L7
and use|H6
and used|B6
and void|C11
and warrants|k-3
and when|k5
and where|L5
and whereas|P-7
and will|J9k-3
and with|X5
and without|A3F4H3
and workmanship|k8
and y|I80
anniversary|J5Z7k4
anniversary of|J6k4
annual|R12b3
annual&automatic|b3
annual&begin|J-9
annual&business|k-3
annual&compete|V5
annual&consent|J4b4
annual&exceed|R3
annual&except|V6b3
annual&expire|J-9Y5k-6
annual&favorable|R5
annual&grant|c7
annual&minimum|R23b3k-2
annual&money|R-6c-5
annual&negligent|c-11
annual&none|D15V6Y4b4
annual&notice|J2Y4
annual&renew|Y2
annual&survive|Y2b3c-3
annual&term|J-9Y4
annual&terminate|Y2Z2
annual&volume|R-8
annually|J5b4
annually by|J5b5
another|S87
another party|H2
any|A-4C5E3F-4H1I-13J-5K-6L-10M1N-3Q-5R-7S10U4V7Y-12c-11d6f16h-3k-2
any act|H7
any action|H5
any actual|T3
any additional|Z4
any advertising|X6
any agreement|I7
any amounts|k4
any and|A-4H4
any application|H4
any assignment|C10
any attempt|F6U2
any attempted|C5
any benefit|Z5
any business|T6V4
any change|F10
any claims|E7
any client|T6
any competing|V7
any competitor|T4V7
any damages|E7
any direct|F5
any employee|U10V-5
any expense|A2B2N2
any extension|Y3b2
any failure|E5k3
any form|V5
any further|A3J6
any future|H4
any insurance|L9
any intellectual|B2N2
any interest|H3
any invention|M13N3
any joint|B5
any kind|E10
any licensed|B3H3
any loss|E-3
any manner|X5
any material|F1
any matter|K5
any member|A3B3C7F4N2
any nature|E6
any of|B2C12H3I25J6K-3L-8T5U9V-7Y-2b-3
any other|A4B6C6I28J-4S15U-2V9Y-2b-3g-21
any part|X-2
any party|V6
any person|T2U5V4
any pre|V5
any product|V4
any products|T4
any purpose|A3
any reason|T2V-3f40
any remaining|Z6
any renewal|Y5
any right|E4M3X-3
any rights|M9X-4
any stock|F5
any sub|X7
any such|E-8H-7M5T-2U3X-5k5
any third|A3C5I3U-2X8
any time|H12d-6f95
any trademarks|H3
any transfer|C4
any way|H6
any work|M4
anything|E6H6
anywhere|V7
anywhere in|V5
appearance|P6
applicable|C-7D-5H-7K-4M-2N-3T-6V-12c-8
applicable law|K3
applicable product|R3c7
applicable to|K4
application|K4M5N-2R-8U-2Y-1
application of|K3
applications|B2M8P11X3
applications in|P7
applied|K1
applies|X5
apply|J-4K6M5T-2U5h51
apply for|M2
apply to|G39U2
apply with|U4
appoint|A4
appointment|J6V5b-3
appoints|I58P-4
appropriate|j3
approval|U-3
approval for|R6
approval of|C2
approvals|M6
approved|H-2R6T4U3k-4
approved in|T5U5V6
april|R-4
april 0|R-4
arbitration|K1
are|F-8N-7R-10Y-7k8
are exclusive|E5
are limited|k4
are not|T-2U4V-5b5
are the|H4
area|I43
arising|B-2E13H4I-33K8k-4
arising directly|E5
arising out|E5H7K5h12
arising under|E7K4
arizona|B9N4
arose|E7
article|B-6C-10E-8L-9M-5P-4T-6U-5Z-6
article 0|B-2C-5J2L-4T-3U-2X4
article viii|A3
as|A-6B2E-12I17K-19R-8V-7X-6Y-12b-8h-13
as a|D-23L-7N-2T-3k-4
as additional|L11
as an|L16
as applicable|C-3Y3
as contemplated|T2
as defined|B-3F7P-7X4
as exhibit|P7k7
as expressly|H3
as follows|B-2L-5N-2T-2U-2c14
as independent|U2
as is|B-2
as may|M5b3
as necessary|M9X3
as of|A5B6K-4L-4N7P8X-5c-6k-4
as otherwise|T9U5
as part|N5
as permitted|V6
as provided|J9P5X4
as required|L5
as set|B8F-3J7M6N-2R9T-2c5
as soon|Z7
as such|Z9
as the|H-2V4j-36
as those|X7
as to|Y-2b-3
assay|P4
assets|A2C6F7G-4
assets or|C6F-8
assets to|F7
assign|A-4C25F-3H-4M32N-2P-4X3
assign and|M10
assign any|C6
assign its|C9
assign or|M4
assign this|F-3
assign to|M18Z7
assign&automatic|C6
assign&benefit|M2
assign&breach|C2
assign&business|C4T3
assign&buy|C3
assign&cause|M10
assign&claim|M7
assign&compete|C7T6
assign&consent|C29H-3U-3
assign&control|F1M8
assign&convey|M6
assign&exceed|C7
assign&except|C24E-5F5K-1M8N-2T8U-5b-3
assign&exclusive|M12N-3X5
assign&grant|B-3N-3X6
assign&hire|T4
assign&invent|M3
assign&law|M11
assign&liable|Z5
assign&license|M9N-3X8
assign&none|C33E-4K-2M12T8U-5b-3g-14
assign&notice|C8
assign&own|B5C-7M20
assign&profit|X3
assign&successor|F-2M-5
assign&survive|C-1F-5M7
assign&term|B-2C5M9N-2T3
assign&terminate|C5T4Z7
assign&territory|N-2
assign&third|A-3F5
assign&transfer|B-2C-10F10H-2
assign&void|C18
assignable|C11M6X5
assigned|M8T-2Z3
assigned by|C13
assigned to|M7
assignee|F4
assigning party|C-5
assignment|B-3C11F5H-3K-2M-1N-3P-5U-3V-3
assignment by|C6
assignment of|C8Z9
assignment or|C10
assignment without|C-4
assignments|M10
assignments and|M5
assignor|C-7
assigns|F8M15
assigns of|C7
assigns to|M13
assist|H15M6V6Z6
assist any|H7
assistance|Z10
associated|L-4V5
associated with|L-3T3V6
association|P7
assumed|L3
assumed by|L2
assumes|F7
at|A-9B-6C-6D35I-27K-8L7N-4P-5V-16Z11c-10f1h-1j26
at a|L4
at all|L4R9
at any|G-9H9k-2
at its|D21L11k4
at least|R9V-4Y6b5c-5k-3
at the|A-3B-2D-24E-2F-7H-3K-1P5Y2Z5
attached|k5
attached hereto|k6
attack|H7
attempt|C7H2T6U4
attempt to|H2T8U2
attempted|C10
attempted assignment|C6
attorney|M5
audit|D66R-5c-5k-4
audit the|D28
audit&books|D-9
audit&business|D-18
audit&except|Z3k6
audit&minimum|D50
audit&none|k5
audit&notice|D6k5
audit&survive|k7
audit&term|D6
audit&terminate|Z5
audit&volume|k5
audit&warrant|k3
audited|D17
auditing|D29
auditor|Z7
audits|D40
august|J4
august 0|J4
authority|A-3B-2F-4I-10K-3L-5N-2P-6T-2U-2V-5Z-5c-5k-3
authorized|G5K-3T-3U-2V-5X-4
authorized representatives|D4
authorized to|Z5
authorship|M8
automatic|Y7b8
automatic&begin|b2
automatic&consent|J7b4
automatic&effective|J6Y6b4
automatic&except|Y14b18
automatic&expire|J-1Y4b6
automatic&minimum|Y7b8
automatic&none|J18Y6b9
automatic&notice|Y10b5
automatic&renew|R-5Y13b11
automatic&survive|J8Y5b9
automatic&term|R-5Y12b15
automatic&terminate|Y5b4
automatically|J10Y10b20
automatically be|Y1
automatically for|Y4b9
automatically renew|J-5Y4b8
automatically renewed|Y4b4
automatically upon|J4
available|C-6D29E-7F-4H-3R10T-2Y-2j40
available for|D47
available to|R4d-5
average|Q5
avoidance|P3V4
avoidance of|P3V4
b|A-3B5E-5H-11J5K-7X13Y-9Z-8h-21
b 0|F3X5
b above|c3
b and|A3X4
b any|k4
b hereto|c5
b in|P-4T5
b shall|b-2
b the|J4
b under|P4
b's|F5
b:account|B-2H-2K-2M-3T-2U-2V-3Z-5b-2c-8k-3
b:affiliate|A6B5C3J-2R-5T-5U3Y-3b-3k-3
b:all|D1F-12J-5R-4U-12V-11Y-8b-9c-4
b:annual|E-7J-7K-2M-3P-4U-3c7
b:any|A-14F-5G-1H-5I-18J-20K-14M-9P-9R-10T-18X-12Y-16b-13c-13d-5j-8k-3
b:assign|C25F9J-4K-3L-4M7N-3T-4U-3V-6k-3
b:audit|C-3D33K-2R-8T-2U-2V-4Y-2b-2c-5k7
b:automatic|F7Y2
b:begin|J-7Y5Z-5b7
b:benefit|N-1T-2g5
b:books|C-4D43E-4F-3J-3K-2L-5N-1T-2U-2Z15c-6k-4
b:breach|F3H-4J-5T-2U-4X-3b-3k-5
b:business|A-4B-4H-6J-7K-4L8M-6N-4P-9V5Z-7c-7k-7
b:buy|B-4C-11H-3J-5K-2L-7P-7R2U-5V-7X-3Y-4b-5c-10d4
b:cause|E3J-5N-2T-2Y-3b-2
b:challenge|H2K1
b:change|C6D-6E-4F11J-5K-1R-6Y-3b-3
b:claim|A-4B-3C-9F-7L6M-6N-3P-6R-7T-4U-4V-8Z-8b-2d-5
b:compete|V34Z-6
b:consent|B-4E-8F13H5J-5P-11R-9U-5X-5Y-3b-4c-8
b:control|F7H9J-4K-2M5T-3X-6Y-2b-3k-4
b:convey|X4
b:damages|C-4E20H-3N-2Q26T-2U-2V-5Z-8k-5
b:day|A-6B-4F-4H-5K-5M-4N-4P-3R-1V-5W-11X-6Y6a31b12c-6d19
b:effective|B3J8L-7R-3T-3X-6Y4b7
b:enforce|E4H-3U-2V-3
b:escrow|e98
b:exceed|B-5C-3E5F-7K-6L3N-4V5Y-3b-3d-1
b:except|C-5E-1G7J-11L-14O14P-16R-13X-6Y-4b-6c-13d-1h6
b:exclusive|D-11I27J-5L-8M10N4P3V-8X7Y-4b-5
b:expire|B-2H-2I-7K-2Y2Z3
b:favorable|S11
b:governed|K19
b:grant|A8B12E-6N3P19T-3U-2X10k-3
b:hire|T8U20
b:indirect|E20h47
b:infringe|E10H-3
b:insure|A-3B-2C-4E-10F-4H-4J-4L34M-3N-2P-4R-5U-3V-6Y-3b-3
b:invent|B4M12N4
b:joint|E-6F-3H-3K-2L-5O20R-9U-3Y-3b-2d12k-4
b:law|A-3B-4K9N-4P-3R-7T-5U-5V-8X-6Z-5b-2c-8k-6
b:liable|A-4B-3E23F-7J-3K-2L14N-3P-8R-9T-4U-4V-4Y-3b-4c-7
b:license|B-4G-15H3I-8J-3K-4L-2P13U-5X3Y-3k6
b:minimum|J-6K-3L16M-3R31T-2U-2f1
b:money|A-2E-9K-4L4T-3V-5X-3c-1
b:must|A-22B-21D-1H-8J-19L-7M-4N-16P-11R-5T-8W-8X-17Y-11b-6d10f-26h-30
b:none|B-12C-11F-3H-3I-6J-5P-12T-2X-4Y-9a-8b-8c-10j-6
b:notice|A-4B-3D17G-22J-6K-1N-4P-7R-11T-5U-6V-7X-5c-10d37
b:offer|d34
b:own|E-7F-12H12J-7K-7M16O48P4U-7Y-6b-6c-10j-16k-5
b:percent|E-5J-3T-2U-2b-2c13k-4
b:perpetual|M7
b:price|C-3J-4K-2L-4N-2P-4U-2V-4Y-2c6
b:profit|C-4E-1F-3H-4J-8K-4L-5M-3R-4T-5U-5X-4c15k-6
b:renew|C-4R7Y4b3
b:right|A10C5D-3E-11H11J-3L-8M9N-3U-9X7Y-4b-8c-7e-2j-10k-11
b:sell|B-3J-5K-2U-3Y-3k-5
b:source|A-5B-5C-6E-3F-7H-5J-6K-4L-7M-4N-4P-7R-6T-6U-5V-7X-5Y-5Z-5b-4c-8k-5
b:state|K2P-3
b:sublicense|A18P9X13
b:successor|C8
b:survive|A-8B-7E-6F-3G-4J-7K-6Q4X-6Y-5b-7d2f-16
b:term|A-7C-6D-24F-11H-7J11K-6L-8P-4Z1b10d6k1
b:terminate|A-5B-4C-5F7G-25J12K-3L-6P-6Y3Z5b3d-19f25k-8
b:territory|C-7E-5K-2L-3P6U-2V5k-4
b:third|C12E-12I9N4R-7T-3U-3V6X3d22g17k-5
b:transfer|B-2C7E-5F10I-6M14N-2R-6U-2X7Z4d13k-3
b:use|A-4B2C-9F-8G8H5J-4K-5L-4N-2P9U-8X7Y-5b-7c-9
b:void|K3
b:volume|E-5F-4J-4K-2L-5M-4N-2P-3R7T-2U-2V-6Y-2b-3
b:warrant|A-2B-3C-5E5F-4H-4K-3M-4P-5T-3U-3V-4Y-3k9
background|N1P16
bank|H-2J-3K-2T-2k-5
bankruptcy|H4Z-7
banners|V4
base|R7
based|C-4M3T-2U-2b-2c7
based on|X-3
basis|A-3U-2Y2c3
batch|k3
be|B-13C4E8J-4K4L1N-9P-7T-20U-16Y2c-10d-6j1k-7
be a|L5
be all|M4
be as|Z8
be assignable|C8
be assigned|C17M5
be automatically|Y6b4
be available|L4
be binding|C1
be bound|C7
be brought|E11
be calculated|c9
be commenced|E10
be consistent|A4
be covered|L5
be deemed|C-5J-4L-5Y-1c-7
be developed|P5
be done|H9
be effective|J3Y2Z-6b3
be entitled|G62P-3Q23Z3c7
be equal|R6
be extended|X6b6
be for|J9b4
be free|k7
be given|Y7
be governed|K25
be in|C-4J3Y-2
be less|R4
be liable|E21
be licensed|P4
be limited|E15P5
be made|R-7
be mutually|M6R7U2j57
be named|L7
be necessary|B3
be null|C11
be owned|M11P6
be permitted|C5
be primary|L8
be provided|X3k4
be reduced|c12
be renewed|Y1
be required|C-10F6
be terminated|F10J2f23
be the|L-5M10
be transferred|F1M9
be unreasonably|C2X5
be used|M5P-6
be valid|J4
be void|C12
be withheld|C4X3
bearing|B3
because|M5
become|J10N8
become effective|J14
become the|M6
been|A-6B-5H-7K-3L-9M-7N-3P-5R-12U-2V-8X-7Y-5b-5d-33j-21
been cured|J7
been represented|V5
been terminated|U3
before|Y2b3d29
before the|Y2b2
begin|J10Y-2
begin on|J5
begin&buy|b4
begin&consent|U2
begin&effective|J2Y-2
begin&except|Y-4b1
begin&exclusive|I33
begin&expire|J2Y-2b2k4
begin&minimum|R3Y2
begin&money|R6
begin&none|R10Y-3
begin&notice|b7
begin&profit|J4
begin&renew|J4Y-1b3
begin&survive|F-4J8R6Y3Z-3
begin&term|J19N-1T-2Y-1Z-5
begin&terminate|J8Z-7b4
begin&territory|J3
begin&warrant|k6
beginning|J3U2b2
behalf|B8H5N-3T5U4c-6
behalf of|B8N-3T5U4
believes|V9
believes that|V9
below|A-3J6U-3b-3d-17k-4
below and|F5
beneficial owner|V4
beneficiary|g64
beneficiary of|g52
benefit|H3
benefit of|H3
benefit&business|A3
benefit&claim|H4
benefit&except|M4
benefit&insure|L7
benefit&third|g19
benefits|L3
best|L6R-7
between|F-2L-7N-2P-9T-4X-5Y-3
between the|H-2
beyond|Z6
beyond the|Y-2
binding|C4R6
binding upon|C2
biologics|M4
biologics license|M4
bodily|L4
bodily injury|L6
book|X5c4
books|D35
books&expire|Z4
books&invent|M3
books&minimum|Z7
books&none|D-24
books&survive|D33
books&term|D-1
books&terminate|Z15
both|A-4F-3H-2M7T-3
bound|C5
bound by|C7
branded|M4P5V6c4
brands|A3
breach|T-2h2
breach of|E9K-1L-4
breach&business|Q24
breach&effective|B4N2
breach&exceed|h16
breach&exclusive|E9k5
breach&hire|U6
breach&license|B4N3
breach&none|C-8T-2
breach&profit|c4
breach&renew|B2
breach&state|K3
breach&survive|R10
breach&term|k-4
breach&terminate|F-7f-31
breach&territory|B2
breach&third|B4
breach&transfer|C5
breach&void|C10
breach&warrant|k3
breaching|J5
breaching party|J5
bring|E8H4W48
broadcast|A4P6
brought|E11
brought by|E7
budget|R6
bulk|R5
bureau|k8
business|C5D24J-4K-3N-1R-6T5V9W11Y-5b-3k-11
business and|P-5
business assets|C5
business by|T2
business hours|D73
business interruption|L5
business is|F5
business of|C6
business or|H-3T5
business plan|D58
business products|P5
business purposes|N2X6
business to|C7T3V4
business which|V6
business&buy|I28
business&cause|A2
business&change|C5F-5H-3
business&compete|C5T9V18
business&consent|V11
business&except|D-3G5L7P4T5Y-2b-3
business&exclusive|A3M1N3
business&expire|A3
business&grant|A6N3X3
business&hire|T6
business&indirect|T2
business&insure|L13
business&joint|V7
business&law|K-1
business&liable|F4L10
business&license|A5N3P5X3
business&none|C3G65R-6
business&notice|D-13R-6Y-2k-3
business&own|T-3U-2V6
business&percent|c2
business&perpetual|I12N5X-2
business&profit|c5
business&renew|b2
business&sublicense|A6X-3
business&survive|F-5Y-3b-3
business&term|N-2P3V-8
business&terminate|F4Z6
business&territory|A3N2
business&third|P4X5
business&transfer|A3C8N2T3
businesses|L4
but|B5E-21F-1K-2T-4X4Y-3
but excluding|B6
but in|J5k5
but not|A4E-5T-3d36
buy&change|d10
buy&consent|Z10
buy&exceed|c5
buy&except|E5H-3K-4P-7b6
buy&exclusive|I13P-7X-5
buy&expire|Z5b3
buy&insure|L5
buy&license|A2X-5
buy&minimum|R10b2
buy&none|E4X-6
buy&price|d42
buy&renew|b7
buy&survive|G7c-7k3
buy&term|G51T-2b7k7
buy&terminate|Z9b4
buy&territory|Z5
buy&third|E6
buy&volume|R6
buy&warrant|k3
buyer|E3F8j74
buyer's|F5
by|B-8C7F-21I-15O-13Q6R-16V-12Y-7Z-7b-4c12f-7g-6h-41j-33k-5
by a|B-2F7K-2X-4
by an|F5k6
by and|C-3J-6K5
by any|A7
by applicable|M5
by both|J7
by either|J7Y10b8
by licensee|E5k5
by merger|C4
by one|B2J5N2
by or|B1
by party|M6
by the|B-8F-13H-7K8M4P-6X-11Y-5b-5
by virtue|H5
by way|C4
c|A3C-9F-8J-5K-6X-4Y-3Z-8b-5c-6j-7
c the|X3
c to|A3
c:account|A-3B-3H-3K-3M-6N-2P-8R-5T-3U-3X-4Y-2k-4
c:affiliate|A26B10E-2F5G9M-3P-3U4V-2Y-3b-4k-7
c:all|A-8B2F-9G-2H-6J-10M8N-9T-9U-12V-7X-13Y-9Z3b-7g-18
c:annual|A-3B-3E-8F-6H-3K-2M-4P-8R9k-11
c:any|D2E-9F-7J-19K-10L-2N-6R-7T-7Y-12Z-12b-18d1k-6
c:assign|C44E-9F6I-12J-6K-5L-7M31P-7R-7T5U-7V-10X5Y-2b-5k-3
c:audit|A-3B-2D142E-4F-4H-2J-3K-2L-5M-5N-2P-6R-9T-2U-2V-5Y-2b-3c-8d-12j-5k3
c:automatic|J9Y15b22
c:begin|A-3F-4I14J22K-2L-3N-2T-3Y-2k2
c:benefit|E-6K-2N-2P-2T-2U-2Y-2g149
c:books|A-3B-2D57E-6F-4H-3J-4K-2L-5N-2P-8T-3U-2V-5X-3Y-2b-3c-4k-5
c:breach|E5L-4Q32T-3X-4Z-6b-3
c:business|C7E-6J-5K-4N-2R-8T4V6X-4Y-6b-4c-7d-8f-29j-26k-10
c:buy|D-21E-2H-8I7J-6K-7M-11P-13R3X-11Y-5Z5c-11
c:cause|C-2E1H3I-11M13U-4
c:challenge|F-3H32K2M-2P-4U-2V-6Z-9d-17
c:change|C5E-6F25K-5R-12U-6V-12Y-3Z-5b-3j-4
c:claim|C-12E8F-11H9L-5N-3P-8V-10X-8Y-3b-3c-10d-13j-16
c:compete|F3H-3J-3T12V58c-5k-2
c:consent|C8D-30E-10F4I-4J-2K-5M-10U3V8X3Y-2c-12f-13k-6
c:control|B3E-13F21H5J-4L-9P-7V-4b-3
c:convey|C5M5X5
c:damages|A-4B-2D-25E16F-4J-3K-1M-5N-2P-4T-3V-6Y-2b-2h49
c:day|A-6C-5E17H-4J21K-7M-11N-6P-12R18U4V-9X-10Y13Z10b22c-12d8f41k23
c:deposit|e92
c:effective|A2B7F-4J9N5T-5Y8b4
c:enforce|E24F-6I-28J-4L-5N-2T-2V-4Y-2Z-9
c:escrow|e116
c:exceed|C-5E13I-5J-5K-7L-1N-3S15X-3Y-6b-3d-18h22j71
c:except|A-6B-11E-4G13H-12J6K-12L-17M-10N-8P-9R-13V-5X-8Y-5Z-7c-8
c:exclusive|B-3C-9E11G27I59J-8L-9M7N4P10V-4X7Y-5Z-8b-3c-9g-17
c:expire|B-4I-19J13K-2V-4Y6Z8b9f-18j-10k6
c:favorable|S170
c:governed|C-10F-5H-3J-5K22L-7T-2U-2b-4
c:grant|A12B4C5I21K-1L-5M-14N13P24U-3X5Y-3c3i28k-4
c:hire|H-3M11P-4T19U19V-9
c:indirect|E20H-3L-3Z-5
c:infringe|E5I-8P-7X-5
c:insure|A-5B-3C-9E-7F-8H-5J-4K-5L57N-3R-10U-4V-8Y-3b-4c-6
c:invent|B5M10P5T-2
c:joint|B4E-7F-7H-7J-5L-5O32R-12U-5V6Y-5b-3d1k-5
c:law|A-6B-6C-12G-42I-41J-9K23M-4N-4P-3R-7T-6U-6V-10X-8Y-4Z-12b-5c-10d-27
c:liable|B-5D-45E16F-4G-11I-27J-5K-5L2M-9N-4P-11Q-60R-8U-6V-7X-7Y-3b-5c-10j-38
c:license|A7B9D-35K-3L-5M-10N10P13U-5V-3X10Y-6i32
c:liquidated|Q71
c:minimum|A-3B-3H-3J-4K-3L7P-6R53Y3Z-6b3k-8
c:money|A-4F-3I-29J-6K-3L5N-2R3T-5V-8Y-5k-6
c:must|B-20C-10D2E-11F-3H-10I15K-9M-6N-17P-19R6S16T-12U-9X-18Y-14b-11c6i-31j29k-11
c:negligent|c6h17k-3
c:none|B-13D-8E-2F-12H4I27J-10K-13L-10M-14N-10T5V1Y-7Z-16b-9c-19k-8
c:notice|A-7B-4E-6F7H-5K-3M-5N-5P-7T-6U-8X-4Y11Z-9b6c-9d24f55j-43
c:offer|R-4d57
c:own|A-7D-30H2K-8M9N-3R-9X-6Y-7b-8c-9k-9
c:percent|E-10H-2M-4N-2P-5R4T-2U-3Y-3a62c38k-5
c:perpetual|A4B5H3M5N34P6X-7
c:price|A-3B-2F-5G-16H-3J-5K-2L-7M-5P-6T-3U-2V-10
c:profit|A-3C-6E7F-3H-6J-2K-2L-10M-9N2P-4U-6Y-5Z10b-6c40h21j-24k-7
c:renew|F-5J5L4P-7V-5Y15b25
c:right|A6C7F12H10I17J-2K-6L-2M11P3T-13U-7X5Y-7Z-4b-3c-10j-6k-5
c:sell|D-2H-6I29J-9K-2L-6N-3P6T4V8Z4b-5k-5
c:source|L-8T-3X4Y-2
c:state|C-6J-4K13P-4R-7T-2U-2Z-6c-5
c:sublicense|A20I27M-5N4P8X23
c:successor|F4M-6
c:survive|A-7H-2K-7L-3P-6S-11T-5U-4V-6X-5Y-3b-4h-2j11k7
c:term|C-3G-16H-5J12K-6L-6O-30U4X-4Y1b9c-8d4k18
c:terminate|A-5F13I-37J11K-6N3Q43S-2U6Z26c-5f58j-3k-7
c:territory|B4E-8F-4K-3L-4M-4N4P12U-4V6X4Y-2Z-5b-3k-5
c:third|A6C5E-2J-6K-2L-6N1U-6V3X5Y-3b-3d10g10k-6
c:transfer|C15D-26F11H-4J-3K-2M12N1R-5X30Z11b-3c-4d18k-4
c:unlimited|P7
c:use|B4C-9F-7H-8I-4J-9K-6L-11M-5O14P18U-10V-4X4Y-6b-7c-10d-17e17
c:void|C21
c:volume|A-4B-3C-6E-8H-3J-6K-2L-7M-4R8T-3U-3b-4j10
c:warrant|A-4B-4C-9D-3E3J-4K-4M-6N-4P-11T-6U-5V-7X-6Y-4Z-7b-5k25
calculated|c9
calculation|k-3
calendar|L-3R-8c6
calendar days|Y3
calendar quarters|c4
calendar year|R-6
can|R6
cancel|H3
cancellation|L8
cancellation of|L5
cancer|c5
cannot be|P-4
cap|E7
capacity|R6j45k-2
capacity to|R5
capital|L-6
capital stock|F5
carry|L12
case|E5G-15K3M14T-3Z11
case may|J4M5Z6b3
case of|Z-1
case the|C-3
case whether|M4Z4
cash|Y-2
category|R6
cause|E9H4J-5M11U-4X-3Y-4b-4
cause its|V5
cause of|E15K4
cause the|A3P2
cause to|H5M6
cause upon|F4
cause&claim|E8H1K4
cause&consent|C3T3
cause&control|F-7Z8
cause&except|A2E2H3V6
cause&exclusive|Z2
cause&expire|Z-8
cause&grant|A2P4
cause&hire|U1
cause&invent|M4
cause&law|K5
cause&license|H3
cause&none|E2F-5H6I-5T3V4Z-7
cause&notice|f79
cause&own|H5
cause&sell|T3
cause&terminate|F-7J-3V-5
cause&territory|B5P4
cause&transfer|M10
caused|E3
caused by|E4
causes|H5
causes of|H6L4
ceases|F9
center|L-5M10
center and|M5
certain|B-3K-2M-3R-7T-3c7
certificate|L6k6
certificates|L11
certificates of|L5
challenge|H13
challenge or|H6
challenge the|H2
challenge&claim|H2
challenge&consent|H3
challenge&control|H10
challenge&except|H8
challenge&exclusive|H5
challenge&governed|K6
challenge&grant|H5
challenge&law|K5
challenge&license|H10
challenge&none|H28
challenge&notice|H2
challenge&own|H12
challenge&survive|H12
challenge&term|H9
challenge&terminate|H7
challenge&third|H2
challenging|H2
change|D-37F15H-3J-4R-6Y-2b-2
change in|F3L5
change of|F16
change&compete|F3
change&consent|Z-7
change&control|F23
change&exceed|E4F1j-14
change&except|B-4F18I6P3R-3U-3Y-2c7
change&exclusive|I-15
change&expire|V5Z7
change&grant|X-6
change&insure|L3
change&license|X-6
change&none|A-4C-8F5Q32R-8U-3Z-4d-18
change&notice|F17L3Y-2d2
change&own|C3
change&percent|c10
change&perpetual|N2
change&sell|T-2
change&survive|F9V5Y-2
change&term|F7T-2U-3j-3
change&terminate|F16V6
change&third|C6
change&transfer|F8M6N2
change&void|C-5F5
change&volume|F3
change&warrant|F5
changed|F5
changes|F4
charge|L-2j39k11
charge a|P6
charged|S53
charges|L-4
china|K2
choice|K2
choice of|K2
circumstances|F9
circumstances as|F5
claim|D-1H5P-4U-2d-20
claim for|k4
claim of|H5
claim or|E15H3h22
claim under|R5
claim&damages|E-11L-6
claim&exceed|H5h9
claim&except|A-3C-7E9F-6H3V-5
claim&exclusive|A2E2
claim&expire|Z9
claim&grant|A3H4
claim&indirect|E3
claim&insure|L4
claim&law|K-1
claim&liable|E-11L-1
claim&license|A2H7
claim&none|A-3C-7H4V-7X-3h6k5
claim&own|E-4H4P-5
claim&perpetual|H2
claim&renew|H3
claim&state|K-7
claim&survive|E4H5Z5
claim&term|Z8
claim&terminate|H3Z5
claim&territory|A3
claim&third|E-4
claim&warrant|E-5
claimed|E4
claims|E7H2h15k5
claims and|A3
claims arising|E4
claims demands|H6
claims for|k5
clause|E5L7P-4Z4
clause 0|E9L7Z5
client|H-3R5T5Z-5k-3
clinical studies|V5
closing|A-2F8d9
closing of|F8
co|H-3K-2N-2V4Y-2c2
co branded|M4V7Z7c3
code|A-3P-4X5
collaboration|A-4B4P9Z-4
collected|c8
collection|c11
collectively|M9
collectively claims|H6
com|A-2B-2H-2K-2L-4N-3U-2V7Y-3k-3
commence|J7Y-1b3
commence on|J4Z-6b3
commenced|E10
commenced within|E10
commencement|R3k4
commencement date|R7
commencement of|k6
commencing|J3b-4
commencing on|R-8b-3
commerce|k5
commercial|A-3K-3N-2P3T-2U-2
commercial sale|J3
commercialize|P4V7Z-6
commercialize any|V4
commercialize the|P9
commercializing|N3
commercially|A-3R3
commercially reasonable|R5
commission|N-2P-3T-3U-2Y-2c12
commissions|c8
commitment|R10
commitments|R7
committee|R-6
common|c4
common stock|c6
commonwealth|K6
commonwealth of|K6
companies|L9V11X8c7
company|A2E-8J-5K-9L2N-5V-8W53X-4b-6h-13j-4
company a|B2c4
company as|V6
company for|T2U2
company hereunder|c7
company if|V8
company may|F5
company or|V-3
company shall|L10R3Z4
company that|U3
company the|Z8
company to|T-2
company's|A3B-2C-4K-1V-4c16
compensate|c7
compensation|L6Q32c9
compensation insurance|L5
compete|V3
compete with|V7
compete&consent|V14
compete&control|F4
compete&exceed|V3
compete&except|G26T5V14
compete&exclusive|V2
compete&hire|T9V-3
compete&indirect|T2
compete&joint|V11
compete&license|V7
compete&none|C5H-2T3U-3V28
compete&notice|V6
compete&profit|V5
compete&sell|T3V15
compete&survive|T2V5
compete&term|V9
compete&terminate|F6T5V10
compete&territory|V10
compete&third|I-4
compete&transfer|C5
competing|V15
competing product|V3
competing products|V3
competition|V1
competitive|T5V16
competitive with|V7
competitor|F5T9V21
competitor means|V4
competitor or|F5T8
competitors|V8
completed|Z7
completed operations|L5
completion|J5
completion of|J6
compliance|D12K-4N-1R-3T-2U-2V-4k4
compliance with|K-3k5
comply|K-4Z-6
comply with|K-3Z-5k3
component|X5
component thereof|X5
composition|M4
compound|B6O15
compounds|A-4B3
comprehensive|L4
computer|P10
computer system|P12
concept|N3
concepts|M4
concern|V5
concerning|Z6
concerning the|Z6
concluding|J6
condition|F2
conditions|A3E-6H-3J-5T-3U-3V-3Y-3b3
conditions of|A4B2C12N2P12k-2
conduct|D5K-2V5Y-2b-2
conducted|D9
confer in|M5
confidential|A-4B-7C-7E-8F-6H-6J-7K-5U-6V-10Y-4Z-18b-4c-6k-6
confidential information|A-2B-3E-5H-4K-2L-3N-2P-9V-8X-4Y-1
confidential treatment|A-3B-2K-2T-2U-2X3Y-2
confidentiality|K-2L-4N-3P-8T-2U-2
confirm|M3
conflict|K9
conflict of|K6
conflicting|V6
conflicts|K2
conflicts of|K2
conform|E7k-4
conforming|E9
conforming product|E5
conformity|k3
conforms|X4
conforms to|X4
confusingly|H6
confusingly similar|H6
conjunction|T3U3
conjunction with|T3U3
connection|B1E8L-6M5N-3P7V-6X2Y-2
connection therewith|E5
connection with|B2E3H-2L-7M4N-3P4V-6X3Y-2
consecutive|R10
consent|C6F8J-4K-3L-3M-7P6U3V6X7c-4k-3
consent of|C11J-3M-5U3
consent to|B2
consent which|P5
consent&control|H3
consent&exceed|F4
consent&except|C6E-7K-1V6X5Z7k-3
consent&exclusive|N2P4k-2
consent&grant|C7
consent&hire|U2
consent&insure|L10X3
consent&invent|B2N1
consent&license|A5C-1N2X7
consent&minimum|C6R9b4
consent&none|C10F7K-2M-4R-7T5U4V7X3k-5
consent&notice|Z4
consent&own|H1T-3X3
consent&sell|T2
consent&sublicense|C13
consent&survive|C6U3V-5
consent&term|P3T3U11k-3
consent&terminate|U4
consent&territory|A-3V4
consent&third|A8X8
consent&transfer|F4
consequential|E17
consequential damages|E5
consequential punitive|E7
consideration|A-3c14
consideration for|c13
consistent|A6
consistent with|A6
consolidation of|F4
consolidation or|F5
constitute|R8
constitute a|R9
construction|K7
construction and|K4
construed|C-7K11
construed in|K12
construed under|K2
consultant|H-2M23T6U2
consultant agrees|M6
consultant shall|M6
consultant to|U2
consultant's|M7V5
consultants|M4
consummation|F5
contact|T11
contained|A-3F-4H-3K-2L-3P-7k-3
contained in|k-2
contemplated|A-3H-4
contemplated in|T2
content|A6E-5I15J-5K-2L-3P11T-3U-2V3X3c5
content for|P7X5
content in|A6
contest|H27
contest or|H7
contest the|H17
contesting|H6
continuance|b5
continue|H-2J24X-3Z23b2
continue for|J1
continue in|J10
continue to|Z14
continue until|J7b3
continued|H4
continues|Z4
continues to|Z5
continuing|d36
continuous period|T2
contract|A-3B-2E12J8L-6N-2P-4T-4Y2b3c7
contract period|J6
contract shall|Y3b3
contract tort|E9h39
contract year|R3c8
contractor|A-2T-3U2V-4
contractor of|U3
contractors|M5T-2X5
contrary|E3P-3
contributory|L4
control|E-7F14H-6L-4M-6T-3U-3Y-2b-2
control in|P9
control of|F12
control&effective|B1F5
control&exceed|E-6F3P5
control&except|B4C12E-9F12H3N-3V-4
control&exclusive|A-2H8Z2
control&grant|A-2P6
control&invent|B4
control&joint|P4
control&law|K4M7
control&license|A-3
control&minimum|F3
control&none|C-3E-9F3H13I-20
control&notice|F19V4
control&own|B4M-2P-6Z-4
control&percent|F3
control&profit|c5
control&state|K4
control&survive|A-3B5F10T-2V3
control&term|T-2Z2
control&terminate|F20V7
control&territory|A-2
control&third|P4
control&transfer|A-3B5F8M7
controlled|B2
controlled by|B3C6
controlling|C7F4
controlling or|F4
convey&except|C5I57X3
convey&license|X3
convey&none|X6
convey&own|M7
convey&survive|M3
convey&transfer|X5
conveyance|C4F5
conveys|C6
cooperate|Z20
cooperate in|Z9
cooperate with|Z7
cooperation|V6
copies|M5
copies of|M5
copy|B-3C-4L4N2P-5X4
copy of|L5
copyright|M9
copyrights|B6N3
corp|K-1
corporate|C4
corporation|B-3E-6J-5K-6L-5M-4N-2P-5Y-2b-2d-8k-3
corporation or|T2
correct and|M5
correct the|k4
cost|E8H-3U-2Z6
cost or|E10
costs|B-2F-3J-4K-2M-5N-2P-5T-2V-4Z8b-2c-17
could|Z7
counsel|E-6L-4
country|M11P5X-3Z7
country in|M10Z6c7
court|H4K2
court in|K6
courts|K3
covenant|E-5H8T5U4V3
covenant and|T6U5V5
covenants|B-2H6J-3K-1M-5N-2U2
covenants and|V6
covenants that|H5
cover|L15
coverage|L35
coverage for|L9
coverage in|L5
coverage with|L6
coverages|L6
covered|L4
covered by|L5
create|B-2X-3
created|M10
created by|M4
created or|P5
credit|Z-5
credits|c3
cure|R7
cured|J5
cured within|J6
current|T-2Y2
customer|A-5F-7J-5K-3M8N1R4T4Z5c8
customer data|M9
customer for|E5
customer of|C7T6
customer shall|R5
customer to|C5
customer's|E11Z4
customers|T17X6Z6k4
customers of|T5
d|A-6E3F1H-5K-3L-12U-4b-3k-5
d 0|F2
damage|E4L5
damages|C-3E15H-6Q7Z-8c-6h6
damages in|E5
damages&exceed|E5
damages&except|E4h33
damages&indirect|E18
damages&insure|L9
damages&liable|h-4
damages&liquidated|Q148
damages&money|L-4
damages&negligent|h-25
damages&none|E6
damages&profit|E11
damages&survive|E-9
damages&third|E-10
damages&warrant|E-8h-78k4
data|C-5H-3K-2L-2M8T3U-3Y-2Z11c-7
date|A4B5C-8J17K-7L-6M-8N5R-14S41U-3V-4X-11Y6c-14k3
date and|B7J9
date any|U2
date hereof|J4
date if|J10
date of|A-2B-3G4H-3J-1Q17T-3Y6Z7c-6k9
date on|F4J2Z6
date or|A3B3N4
date the|J3R5
date unless|J10
dated|F5
day|C-4E-5F-4J-9L-5N-1U-3V-6j38k3
day of|Y2
day period|Y-3k3
days|A-3B-2C-5H-4I-20J-7K-2M-5N-3R-8T-4V-6X-4Y9f4k13
days advance|f11
days after|F2V-4Y-3b-2k5
days before|Y2
days following|k2
days from|d82k5
days in|b3
days notice|L6Y5
days of|L-3Y-2k4
days prior|J-3Y9Z-7b3f9
days written|b-3f31
dealings|V5
debt|c7
december|J4
december 0|J5
decided|R6
decides|d112
decisions|K3
decisions of|K3
decline|E6
deductibles|L10
deductions|c6
deemed|C-6J-5M5Y-2b-3c-8
deemed a|Z5
deemed to|J-3
default|E6Y-2
defect|k1
defective|k14
defective product|k5
defects|k9
defects in|k6
defense|E-8
defined|B-4H-4K-1P-7X7Y-3b3
defined below|T-2
defined in|F4J7X7
definitive|d16
delaware|L-3
delegate|C9
delegate any|C6
delegation|C3
deliver|R6
deliver the|R5
deliver to|Z1
delivered|C-8M-4R11Y-2Z-7b-2k4
delivery|A-3C-5D-6K-1N-2P-5R8T-3U-2Z-5b-3c-11k13
delivery of|J6R8
demands|H5
demands and|L4
department|L-4
derivative|M4N4
derivative works|M6
derived|M11P3
described|F-4L-7V-6k5
described in|L-3V-4k6
design|R6
designated|j26
designee|P8Z23
desires|P-8
desires to|P-7d13
detail|k5
details of|D67
determination|R6
determine|Z5k-3
determine the|Z6
determined|j4
develop|P3V14
develop manufacture|P5V8
developed|B4H-2M4P2
developer|F7
developing|G30N2P8V4
developing the|X5
development|B2D-15E-4K-3L-4N-2T-4X-5Y-3b-4k-4
developments|M6
device|A3
difference|R5
direct|E10V8
direct or|T2
directed|U7
directly|B-4H6L-6T12U8V19c7
directly by|c7
directly or|B-3H7M-4T9U4V9X-3
directly with|V5
directors|E-2H5U-3W58
disaster|L4
disclose|C-7M5
disclosed|T-2
disclosure|T-2U-2d-6
discoveries|M3
discrepancies|k5
discrepancy|D9k10
discretion|A7H-2
discretion to|A8
disparage|W161
display|A4N2P13
dispose|Z7
dispose of|Z7
disposition|C2Z7
dispute|K3
dispute or|H4
dispute the|H3
disputes|K4
distribute|A8B-3P7X5i54
distribute sell|X4
distribute the|X4
distributed|c10
distribution|A9F-4J-5N-2P4T-2
distribution agreement|P4X6
distributor|B-3C12H6J-8L-6M-4N-4P-7Z7k13
distributor a|X3
distributor for|U2
distributor may|k12
distributor shall|C6H4I26k4
distributor to|k7
distributor will|H4Z8
distributor's|E7b-3
distributors|A3C5
do|A-4E-4H13c-5k-4
do any|U2
do anything|H5
do not|V-4
do or|H11T2
document|L-5
documentation|E6M7N3k6
documents|C-4M11
documents and|M1
does|B-2M9R5
does not|R5
doing|H5
dollars|L11R12
dollars $|L10
dollars us|R6
domain|M12
domain name|M12
done|H12V6
done any|H7
doubt|P3V4
due|C-6H-2L-5j-24k-7
due to|F5
due under|Z1
duly|K-5
duly licensed|L5
duration|J2Y2
duration of|J7
during|B6C-8F-8J-20K-3P9R11T8U6V8Y-6Z7c16f-25
during each|c7
during or|H4
during such|R6
during the|A-5B8C-5F-5I22J-17K-2L2P8R5S20T7U9V8Y-4Z11c13i32k5
duties|C12
duties hereunder|C4
duty|O61Z5
dynamic|Z8
e|B-5J-5K-3L-7N-5O-1Y-3b-4j-49
e g|C7
each|C-10F-10K-7L12M-9U-4V-9Y3b5d-12f-31j7
each a|R5Y3b2
each an|b2
each calendar|c1
each case|B3I36M4
each contract|R7
each of|C-4K-2M-6V-4
each party|B-3F-5K-3L7O7T-3Y-2b-2k-2
each subsequent|L4
each such|A6b4c5
earlier|J24Y-4Z-6b-7
earlier of|J6
earlier terminated|J8Z-3b-3
earlier termination|J7
earliest|J5
earn|c6
effect|B-2E-8F-10H-3J12K4L3M6P-4R-6T-3U-3Y4
effect and|Z3
effect for|J11
effect from|J3
effect to|K5
effect until|J7b4
effective|A2B7F-4J9N5T-5Y8b5
effective as|J5
effective date|A2B8K-3N7R-4T-4Y2
effective on|J5Y3b3
effective until|J3
effective upon|J3
effective&except|A3B5M-5T-2Y3b6
effective&exclusive|B-3I-13
effective&expire|J2
effective&grant|B2I14J5N2
effective&hire|U3
effective&law|Z5
effective&license|A3B9N2
effective&minimum|Y4
effective&money|c7
effective&none|A3B4R-5T-2V8Z6
effective&notice|Y8Z6b8
effective&own|A4B6
effective&renew|N2Y2b5
effective&sublicense|A6B2
effective&survive|B4T-2Y6Z-8
effective&term|A-2J7M-5N-2P-8T-2V7Y4b4
effective&terminate|B-2J14M-4T-2U3Y4
effective&third|A2B2N2
efficiency|R6
efforts|A-3P-15
efforts to|A-3R1
either|A-4B-3C-10F-4K-2L-6N-3X-3Y13b7c5f17
either directly|T6U5V6
either of|F4
either party|C-6F-8K-2L-3M-4N-2R-5T-3V-4Y8b7
elects|F3
elects to|F3
eligible|F4T6
email|c6
embodied|I42
employ|U6
employ any|U4
employ or|U5
employed|U4
employed by|U4
employee|J-3U24
employee of|U16
employee or|U5
employees|A-5C-7J-3M5P-5U10V-8Z-5
employees and|M5
employees in|L6
employees of|U9
employees or|T-2
employer's|L2
employer's liability|L3
employment|E9T-8U33V-5
employment by|E8
employment of|U6
employment or|U2
employment with|U9
enable|M4
encourage|U4
encourage any|U3
encourage or|U3
encumber|X6
encumbrance|F5
encumbrances|A3
end|I-23L-5N-2R9X3Z-6j-8k2
end of|R6Y1b4
end user|X3k6
ending|U2Z7k4
ending on|Z7
endorsement|Z6
enforce&except|E1
enforce&exclusive|E33k7
enforce&infringe|E7
enforce&law|K4
enforce&liable|E6
enforce&none|E-14
enforce&state|K6
enforce&term|E7
enforce&warrant|E13k6
enforcement|K6O18
engage|I25V11
engage in|T-3V11
engaged|L6U2
engaged in|L6
england|K3
english|K5
ensure|C-4D14Z5
ensure that|Z5
enter|U-2V6
enter into|U-2V7
entered|I-22
entered into|J-5
enters|F6
enters into|F6
entire|E10
entire liability|E10
entities|V7
entitled|P-4Z3c6
entitled to|P-4c7
entity|A6F5G3T6Z-5
entity as|P5
entity controlling|F5
entity other|I74
entity the|P6
equal|L-4M-3Q86R9b-3c17j-14
equal to|R7c17
equally|c8
equipment|H-2M1N-2T-2Z-12c-5k6
equipment to|k5
equity|F6
equity interests|F5
error|E4k4
error or|E6k6
escrow|e100
estimated|R3
europe|R6
even|E6
even if|E7h9
event|A-3E16F9K-4P5Q24R9Y-6Z5f-64h4
event exceed|E6
event of|C8E8Z11
event shall|E9
event that|M6N9R5Y-2Z-3c8
event this|V5Z6
events|F5R15
ever|Z10
evidence|C-4L8Z5
evidence of|C-3L8
evidencing|L11
evidencing the|L1
exceed|E25L-3a20j70
exceed the|E11L-2c6
exceed&except|E13M-5N-2P9S29Y-3Z8
exceed&exclusive|A-4B-2H-3
exceed&expire|Y-2
exceed&grant|P14
exceed&hire|M6
exceed&indirect|E4
exceed&insure|L2R-7
exceed&invent|N2
exceed&liable|E12K-2L-5R-4T-2
exceed&license|A-3N1
exceed&minimum|R4
exceed&money|E6L7c8
exceed&none|A-4B-4E8L-1Y-2c-8d-13j-12
exceed&notice|Y-2
exceed&own|E-4L5P-7
exceed&perpetual|N6
exceed&price|E7c5
exceed&profit|c1
exceed&renew|b3
exceed&sell|P-4
exceed&sublicense|X4
exceed&successor|C4
exceed&survive|c-8
exceed&term|J-5N-5Y-2k6
exceed&terminate|Y-2Z7
exceed&territory|A-3
exceed&third|N2h21
exceed&transfer|B3X8
exceed&volume|R-3j9
exceed&warrant|k8
except|A-6C-5F-12G9J-7L-5P-9T11V5X17d-14h58
except as|H-5T7U5X8Y-2k-3
except for|h67
except in|B-2X5
except that|J-3
except where|X5
except&exclusive|I-14J-4N4T8X2Z-11
except&expire|Y4f-18
except&favorable|V-3
except&governed|K-1
except&grant|B-3N3V6X5
except&hire|T13U10V-4
except&indirect|E9U4
except&infringe|P-3
except&insure|C-4F-3L11X6
except&invent|B1M8N1O29
except&joint|A2O11T6
except&law|A-3B-2C-9K2T-2U-3V-5c-5
except&liable|A7E5M-4O-7T-2U-2c-4
except&license|A8I10J10M-6N7P7T5U-2V7X11Z-7
except&minimum|R8Y4b10j-4
except&money|b4
except&negligent|c4
except&none|B-5C-1F-8G6I25K-4L-9M-3N-4T13U6X-5Z-8b-7c-8
except&notice|M-4T-2U-4Y12b4
except&offer|P7V5
except&own|H5M14P-7c-6
except&percent|c5
except&perpetual|A7N11P6X-3
except&price|R-5V-5
except&profit|A5E6I-24K2L-4M-5N1X5Z9c11
except&renew|R-8X-4Y13Z-2b13d-3
except&sell|A3B-4C6R5U-4X-4Z4
except&sublicense|A9N1X7
except&successor|F2
except&survive|C-5F-9H4K-2S-30Y4b4k4
except&term|J6R-3U4Y4b12k9
except&terminate|D-18H3J17N3Q-11T4U2V7Y2b-2k-5
except&territory|N6P3X4
except&third|A4C1N3U-3X2
except&transfer|C7E4F3N3U-3X9Z3
except&unlimited|b3
except&volume|k3
except&warrant|P-5k2
excess|L4Z7j30
excess of|Z5j19
exchange|F1M-4N-2P-6T-2
exchange act|F1
excite|F6J-3R12U-2V8b-2c-1k-3
excluding|B6c5
excluding any|B3
exclusive|A-3B5C-6E23G26H10I118J-2K-4L-4N6T4Y-2Z-8c-4
exclusive license|A3N-2P4
exclusive non|N2X13
exclusive ownership|H8
exclusive property|M9
exclusive remedies|E6
exclusive remedy|E19
exclusive right|H4X-4
exclusive rights|G79I1
exclusive royalty|A7B6N4
exclusive worldwide|A4
exclusive&expire|N2X3Z1b2
exclusive&governed|K2
exclusive&grant|A2B5N4P26X6c-4
exclusive&hire|M8T3
exclusive&infringe|E8
exclusive&insure|L2
exclusive&invent|M1N2
exclusive&joint|A2
exclusive&law|K-1
exclusive&liable|E3
exclusive&license|A9B1I8M-3N5P18X7k-3
exclusive&minimum|I19R7
exclusive&money|M5P6
exclusive&none|H8I-58L-5M8T5Z8
exclusive&own|A3B-4F-4I-23M10N1
exclusive&perpetual|A5B6N23X-7
exclusive&profit|A3B5N2P5V6X4
exclusive&renew|b2
exclusive&sell|A3B-4I-4X-4
exclusive&source|I-23
exclusive&state|K1
exclusive&sublicense|A4N2P-1X9
exclusive&survive|B3I21N2T-3d-9
exclusive&term|B2J-8M5R5c-5
exclusive&terminate|F10N3P7Z6
exclusive&territory|A5B9C-4I13N5
exclusive&third|N4P-6X-8
exclusive&transfer|B-2N2O9X17
exclusive&unlimited|N2
exclusive&volume|N2
exclusive&warrant|E19k5
exclusively|I139M7
exclusively by|M8
exclusively in|K3
exclusivity|G21I58R10
execute|M8
execute and|M4
executed|C-6K-1R-3
execution|B-2C-5E-5F-5H-4J9K3L5T-2Y-2Z-6
execution of|L5
exemplary|E14
exemplary damages|E8
exercise|F2H-2R-4Z5d35
exercise its|Z9
exercise the|d36
exhibit|B-5C-5H-3I19K-5L-4U-4X5Y-2Z-12b-5k4
exhibit 0|I18T-3
exhibit a|P-3
exhibit b|c5
existing|H-3K-5Y-2c-4
expense|D23F-3H-4L13M10U-2Z9
expense to|B2N2
expenses|K-1M-4R-4T-2U-2
expenses including|E-10
expiration|J1N4R-7Y1Z10
expiration date|J5
expiration of|J4N4R-5Y2Z11
expiration or|U3V7X4
expire|J8b2
expire on|J5
expire&grant|A2N4X4Z10
expire&hire|U2
expire&insure|L4
expire&liable|E5
expire&license|N2
expire&minimum|R7Y4b1k-2
expire&none|E4P-7R6T4U5Y4Z6
expire&notice|J-7Y12b11
expire&offer|b6
expire&percent|R3c8
expire&perpetual|N6
expire&profit|N4P6c4
expire&renew|L4Y10b9
expire&sell|T3
expire&source|X4
expire&sublicense|A3
expire&survive|J-1N4U4Y2k3
expire&term|J3Y8Z16b8
expire&terminate|U5Y2k-3
expire&third|Z5
expire&transfer|M4T4X6
expire&warrant|k13
expiry|Y8b11
expiry of|Y3b8
exploit|A5N5P11X-6
exploit the|A5P7
exploitation|B8
exploitation of|B8
express|U-2X5k-4
express written|X7
expressly|C-5E3U-2X3Z-9
expressly provided|X3
extend|B2b-3
extend the|b-2
extend to|B2
extended|Y6Z-2b3
extended for|b7
extended to|X6
extension|Y7b8
extensions|A3X-4
extensions and|A3
extent|A5B4C-6F-6K6L-8M11N4P17T-2Z10c-6
extent necessary|B3P9X5
extent not|X5
extent of|Z7
extent required|P4
extent such|E7
extent that|A3M12N2
extent the|N2
f|B-3L-5T-3U-2Y-2b-2
facilitate|Z6
facilities|D13
facilities and|D15
facility|C9
fails|R17f-56k6
fails to|R17k7
failure|C-5H-3U-2
faith|d2
faith to|Z6
falls|R9
favorable|S36
favorable&insure|L5
favorable&price|S72
favorable&third|d22
federal|K5
federal court|K4
federal courts|K1
federal state|K-2
fee|A-2D-19F-4J-7L-5Q2R6T-2c15j23
fee in|c4
fee of|c8
fees|A-4E-7F-3K-2L-9M-3P-7T-3V-5Y-3c6k-4
fees for|R5
fees paid|E7
fees shall|c5
fees to|Z4
field|B11G20I28R9X-5
field in|N-2
field of|A5G48R5X-3
fifteen|Y3
fifteen 0|Y3b2
fifth|J5Z7
fifty|F4R5
fifty percent|F4
filed|F-3K-1T-2U-2Y-2
filing|M4
filings|M9O59
financial|N-2R-5T-2U-2c-5
finds|Z5
firm|R6
firmware|M4
first|A-3B-3F-5K-2P-8T-3U-4V-7X-4b-4d67
first commercial|J3
first year|J5
five|F5J6R8U-2Y-3b-2j37
five 0|J3L-2b3
five percent|F5R7c-6
florida|K5
following|A-4E-2F12H-4J-5K-3L-1R7V1X-5a59c6k5
following events|F6
following such|Z10
following the|H-2J-6Z14b-2
follows|B-2H-2L-6N-2T-2U-2c15
for|B-3C-8E7F-16J-9K-15R-3U-2Y-11b8d-2h-8k6
for 0|J6
for a|R-7T5U7V17X-4Y2Z7b6k9
for additional|b3
for advertising|I39
for all|Z8
for an|J11b12
for any|E15L-7M5R15T2X-6
for cause|C6
for clarity|R7Z-6
for convenience|f79
for each|J-4
for employment|U10
for herein|V6
for hire|M14
for in|L4
for itself|A3U3
for not|L5
for one|Y4Z8b3
for or|E4V5
for purposes|C9M-3
for replacement|k8
for shipment|k3
for so|c6
for successive|b7
for such|D36E10M10P-5R9V-4
for the|A5B7J-9K-5N2P4V6W-22X11Y-6Z-4f-38k3
for two|b6
for up|J5b3
for use|B7V5X4
for which|c12k4
force|C-5J8L6T-2c-4
force and|J3
force for|J5
forecast|R6
forecast for|R4
foregoing|B3C-12F7H4K-2T-4U2b-3
foregoing in|P5
form|N-2R-3T-2U-2
form of|V4
formation|K6
formula|c10
formulation|X5
forth|B2H-2N-3V-8c5
forth herein|A3C4P-7
forth in|B3H-3K-2P9V-5X3c7
forth on|R2
forty|R8
forty five|R6
found|k8
four|R6
four 0|R4Y-3
fox|c10
frame|P6
franchise|T2
franchisee|U6
franchisor|F7U4
free|A4B3H-2N5P10V-3X7c-4d15k8
free from|k5
free fully|A3
free license|B6X4
free non|X4
free of|A3k5
free to|d58
freight|k7
from|A-9B-9C-17F-11J4K-8P-13S-55U-8X-8Y-4b-3c11d-25k7
from 0|R6
from a|G2c5h39
from defects|k4
from or|T-2
from such|c8
from the|A-5C-1J11K-3M-4Y-4b-2c6d-13j3k9
from time|c-5
full|A-3B-2C-5J2K-7L3R10T-2U-2V-4k-5
full calendar|c5
full force|J3
fully|A4N5X-4
fully paid|A5N6X-3
fund|J4
fund and|b5
fund's|J5b5
furnish|L6
furnished|X3
furnished by|X4
further|A4K4L-4T3Y3Z-8b8
furthermore|V5
future|H7
g|C8I-23K-2T-3Y-2b-2k-4
g in|C4
games|c6
gas|k-2
general|A-4B-3E-9H-5K3M-6N-3P-4R-5T-5U7V-7X-4Y-3Z-4c-7k-5
general liability|L9
general obligations|K3
generated|c15
generated by|c10
give|T-2
given|C-5F-5Y6b6
given by|Y2b5
gives|Y3b2
gives notice|Y1
gives written|Y2
giving|E5K5Z-6f9
giving effect|K5
giving rise|E7
giving the|J5
going|V4
going concern|V5
golf|R7
good|H-3K-4R6U-2d7
good faith|d13
goodwill|H3T4W10
goodwill associated|T4
govern|K7
governed|K29
governed and|K3
governed by|K22
governed&law|C-4J-3K27L-3
governed&state|K12
governing|K6
governing law|K3
government|K-3
governmental|A-2E-6K-2
grant|A1B9C4P1X-7
grant a|P1
grant and|P5
grant of|H3
grant sublicenses|A11B7C6N2
grant to|N1
grant&joint|A2B2
grant&law|A-3
grant&liable|A2
grant&license|A2B4E-7M-11N9P19X4Z-2
grant&minimum|G66
grant&none|C6N3
grant&notice|H4
grant&own|B3P5
grant&perpetual|A4B5N29P5X-7
grant&price|N4
grant&profit|B4I17N5P6X5c9
grant&renew|A3
grant&sell|B-4I-49X-4
grant&sublicense|A9C9N4X3
grant&survive|B2H4N8P6
grant&term|B4N5X6
grant&terminate|H4J2N6P1
grant&territory|B5N6Z-5
grant&third|A1C8X-3
grant&transfer|B-2I-11N4X26
grant&volume|P5
granted|A10C10M-8N3P-10Z7c5
granted by|c4
granted herein|J6
granted in|A4
granted to|N4Z5
granted under|H5P3
grants|B7C-3H-2I17M-5N16P42R-6T-2X12i23
grants to|A6B9M-3N4P22
greater|E5S7
greater than|E6
gross|c5
gross margin|c2
gross revenues|R5
gross sales|c-1
group|A13B6K-2N5R-5
group and|A3
group has|B2N2
group or|N2X3
group shall|E7
group to|A3
guarantee|R-5
guaranteed|R8
h|X2
h:0|A-6B-5E-5F3H-7J-4K-4L-8M-5N-6P-5R-7V-7X-8Y-4b-5c-10k-9
h:a|T-2Y-2c-5
h:acceptance|k5
h:account|e116
h:accounting|D39
h:additional|R-5Z6
h:advertising|V4
h:affiliates|A4C6F5
h:agency|L-5
h:agent|R10T7c8
h:agreement|A-6B-5C-4E-6H-7J3K-10M-7N-5P-6R-10T-7U-6X-7b-4j-3k-8
h:agreements|P-5
h:allocation|c8
h:and|B-18F-10G-13J-8M-4U-17V-10X-16d-10
h:annual|c-6
h:applicable|K1
h:application|M7
h:applications|P7
h:appointment|I43V7b-3
h:approvals|M7
h:assignment|A-3C35H-3K-2P-4T-3U-2V-4X-5Y-2
h:assignments|C3
h:assigns|C6F5
h:assistance|M3Z3
h:audit|D13
h:background|A-2H-2L-2M-4T-2U-3X-3Y-2b-3
h:bank|Z12
h:bankruptcy|Z6
h:benefits|c6
h:binding|C2
h:branded|M5P5V3c3
h:breach|F7
h:business|P-5V4
h:by|C8F12J-4N-3T-3U4Y-4b-3c-6d20f39
h:cause|F-4
h:certain|B5V-6Z9
h:change|C7F14
h:claims|E8k4
h:co|M4c5
h:communications|Z6
h:company|C-3J-3M-4R-7T-3U-2V-4Y-2b-2
h:compensation|R5c2
h:compete|G57T7U7V13
h:competition|V11
h:compliance|K-3
h:conditions|E-4F-4H-2L-4N-1
h:conduct|T4U5V3W111
h:confidential|B-2C-4K-2T-3
h:confidentiality|C-5E-4K-2L-3N-2T-3U-3V-5X-3Y-2Z-7b-2
h:consequences|M10Z21
h:contractors|C7
h:control|C7F3
h:convenience|f115
h:cooperation|I73
h:covenant|G95H4T3U5V12
h:covenants|A-4B-3H4K-2N-2T16U9V12c-4k-3
h:customer|c-3
h:customers|T8
h:damages|E8h67
h:date|J3
h:default|C10F10
h:definitions|A-10B3C-11E-12F-18G-3H-9K-7L-12M-14N-8P-20R-11T-10U-9V-15X-11Y-11Z-12b-12c-17d-2k-8
h:delivery|Z-5c5
h:development|A-5B-4C-6E-5J-4K-5N-5R-7T-5U-3Y-4b-5c-8k-5
h:disclaimer|k-7
h:disclosure|L-6M6
h:disparagement|W189
h:dispute|K7
h:disputes|K3
h:distribution|X9
h:duration|J10Y3b2
h:duties|E10k6
h:effect|J-5Z-14
h:effectiveness|J6
h:effects|N9Z10
h:efforts|B5
h:employees|E13
h:enforcement|O110
h:entire|C-5
h:equipment|k6
h:events|F7
h:exchange|k6
h:exclusive|A5E5I51i49
h:exclusivity|F9G162I105T-4U-2V17d106
h:expiration|N3c6
h:fee|J-3c21
h:fees|c8
h:field|V7
h:first|F-3d32
h:for|A-4B-3C4F-2J-9K-4L-11M-5P-9T-4U-4b-5e37f-70
h:from|V7
h:general|K5M-4T-2U-2V-4b5
h:generally|V6
h:global|F5Y-2
h:goodwill|H2
h:governing|K16
h:grant|B10I30N2P8V-4
h:grants|B3
h:how|A5B7N5P4
h:in|F8I19P7
h:indemnification|A-4B-3C-6E3F-4H-7K-2L-3M-4N-3P-4T-3U-3V-5Y-2b-2k-5
h:information|B-2H-3K-2L-3N-2P-5T-3U-2X-3Y-2b-2
h:inspection|D45
h:insurance|A-2C-4E-4F-4H-3J-3K-3L38M-4N-2R-9T-3U-2b-4c-4k-4
h:intellectual|C-6F-3J-4K-3L-4M12R-4T-3U-4V-5Y-2Z-6b-3k-3
h:interest|F6
h:interests|C4V5
h:inventions|M18
h:ip|B5
h:launch|V6
h:law|C-3H-3K19
h:liability|A-2E28K-2L16N-2T-2U-2V-4Y-2Z-6h96k-5
h:license|A12C-6E-5I39J-3M7N6P26R-4T-3V-4X11Y-1c-5k-3
h:licensed|k2
h:licensee|L5N3
h:licenses|A-4N2P9
h:limitation|E25h23k4
h:limitations|E17T4h22
h:limited|k7
h:limits|L6
h:llc|L-6
h:loss|b-2
h:maintenance|K-2N-2R-5T-2U-2Y-3
h:management|c4
h:manufacturing|P5
h:marks|H3P4
h:master|F5Y-2
h:material|M5
h:materials|A3
h:medical|I52P5c9
h:minimum|J-3L5R17c-6
h:miscellaneous|A-2H-2N-2T-2U-3Y-2b-2
h:modification|L7
h:names|P4
h:new|d26
h:no|A-4B-2H-6K-2L-3N-2P-8T-3U-4Y-2b-2
h:non|G44T4U28V13Y-2k-3
h:not|T7U8V4
h:notice|Y-2
h:notices|A-2B-2C-5E-4F-5H-3J-4K-2L-4M-3N-2R-3T-3U-4Y-3b-3c-3k-4
h:obligations|A-3B-2E-5F-4H-3J-4K-3L-7M-4N-3P-5R7U-2V14Y-2b-2c-3
h:of|B-8C-8E-3F-11I40K-14L-15N-6O4Q-19S-25U-17W-18Z5c-1j-11
h:offer|d71
h:on|I39P-5
h:operating|R5
h:operation|I29
h:operations|P-3
h:option|F6d126
h:or|F3H-2N-2Y-2b-3d1k-3
h:orders|R4
h:other|M-3U-2V5Z6
h:outsourcing|X3
h:ownership|C-3I-54M17O26
h:packaging|j82
h:page|D60K-2N-2T-3U-2V-4X-3c-4k-3
h:parties|H-3K-2Z-4
h:party|C3P-6
h:patent|H4
h:patents|M6
h:payment|H-2K-2L-4N-2T-2U-2Y-2Z-6b-2c-3
h:payments|Z-4c5
h:performance|Q95R8
h:period|Z8
h:plan|A-3B-2H-4J-4K-4L-4M-5N-4P-5R-8T-4U-2X-3Y-3b-4c-5k-4
h:platform|X5
h:post|T5
h:practices|W93
h:price|a44
h:product|A-3B-3C-4J-3K-2L2N-2T-2U-2X-4Y-2Z-7b-3k3
h:production|R13
h:products|A-2B-2E-4G51I36M-5P14T-2U-2X6Y-2c22d51j49
h:programs|k3
h:promotion|R3c7
h:property|F-4I-1J-4K-3M9R-5T-4U-4V-5Y-2Z-6b-3c-3k-3
h:proprietary|H4
h:protection|H5
h:purchase|R12k-3
h:rates|c6
h:recitals|B-3P-11
h:records|D29Z12
h:rejection|k3
h:releases|R7
h:remedy|E6
h:renewal|J6b5
h:reporting|V5
h:reports|R-6
h:representations|A-4B-3C-6E-7F-4J-4K-4M-7N-3P-7R-4T-4U-3V-6X-4Y-3Z-6b-3c-5k-6
h:research|H-3K-3N-3T-3Y-3b-3
h:resolution|K3
h:responsibility|V5
h:restrictions|G78T5V4X5
h:restrictive|P6V6
h:retention|Z8c6
h:return|Z2k4
h:revenue|c2
h:right|D-48F-4R-4X7Z-5d119
h:rights|A9B-5E-5J-5K-2L-4M-6N-6P8T-3U-3V-9X5Y-2Z12b-3i84k-4
h:risk|b-2
h:royalties|c9
h:royalty|R8c16
h:sale|c8
h:schedule|c3
h:scope|I16P12T5
h:service|R-6k4
h:services|A-3B-3H-3K-2M-5N-3P-6R-5U-3X-4Y-3Z-4c-7
h:settlement|c7
h:severability|K-3
h:shares|c5d64
h:sharing|c9
h:site|I39
h:software|A-3B-2X-4i80
h:solicitation|T7U29
h:specific|E4
h:sponsorship|J-6
h:sub|X9
h:subcontracting|C15
h:sublicense|C9X11
h:successors|C5F5
h:supply|F4
h:term|A-2B-2H-2J37L-4M-4P-3U-5V-6Y6Z-2b19k-4
h:termination|A-5B-5F16I-6J13K-1L-6P-10X-7Y-6Z-1b-9c-11f42k-8
h:terms|A-3B-3E-5F-5H-2K-2L-4N-2U-2V-3X-4
h:the|B-6C-4H-9J-12K-4N-5P-10T-8Z-12k-11
h:third|C3
h:to|B4C-3J-6K-4L-6P9R6U2X4Z-10k-5
h:trademarks|A-3B-2H10M3N-3P11X4
h:transfer|F10M15O92P6
h:transition|Z10
h:treatment|c8
h:under|k7
h:updates|k4
h:upon|F-4Z21c3
h:use|H2N-1T-2
h:venture|C4
h:waiver|h46
h:warranties|A-5B-3C-6E5F-4J-5K-4M-7N-4P-8R-5T-5U-3V-6X-4Y-3Z-7b-3c-5
h:warranty|E16J-2k34
h:with|K-3
h:work|M5
h:year|E9
half|R4Z4
half of|Z5
hardware|k6
has|C-9G18K-6P-13U-2X-7Y-8b-8
has any|H4
has been|A-3B-3H-4J-7K-3L-5M-3P-3R-11X-4Y-3b-3
has not|J6
has occurred|E7
has the|F-4M-3
have|D-12F-2G-1I-15K-6N-3V-5c-6d5
have a|J6R4Z10b2
have an|J4
have any|T-3U-2
have been|F-4J-3L-4N-2T-2U-2
have made|N2P7
have sold|P5
have the|C-10D6J-6K-2M-6P6X-5c-5d5
having|F-5k6
held|B6M2Z6
held in|M6Z10
her|U5V2
her employment|U5
hereafter|A5
hereby|C-10E7F-5H-2I31J-6L-7M13N4P24R-6T-4U-3Y-2b-2c-4k-4
hereby accepts|X5
hereby assigns|M10
hereby covenants|H4V5
hereby does|M7
hereby grant|B4
hereby grants|A5B6M-3N5P29X6i7
hereby irrevocably|M5
herein|C3I-8J7K-5M-8P-8T5Y-3b-1k-6
herein no|X4
herein shall|b-2
herein will|J5
hereof|D-11J9M-3T-3U-2Z8
hereto|F-4H-4J-4K5L-4N-1T-2U-2V-4
hereto and|K4
hereto as|k7
hereunder|A3B-5C15E9M-10S16T-4V-11Y-3Z-8b-3c4g-7h17
hereunder and|F5
hereunder shall|C-3
hereunder to|C11Z7
hereunder without|C7
hire|M14T-3U8
hire or|U3
hire&joint|T7
hire&none|T16U10V-9
hire&own|M11
hire&sell|T2U1
hire&survive|T4U9
hire&term|T3U11V-8
hire&terminate|T-4U6Z-2
hiring|U6
his|U7V4
his or|U6V3
hoc|d46
holding|F7
holds|G120
home|T5V8Z7
house|V5
how|B7M5N2
how and|N2
how means|B4
however|F-3I23J5L-5U4f13
however that|J3U3
however the|Z5
however to|M6
i|A-4D-26F-13G-18J-4K-5L-7N-2P-1U-4V-9Z-5c-12
i of|c7
i shall|P5
i with|N3
ice|c7
ideas|M4
if|B4C-7F7G-7H-7J-7K-8M8P-8R9W28X-9c4d56f-79j-33
if a|E9
if and|A2B2M5N2
if any|c6
if such|E5F7Z-3
if the|D-76F-4L-4P4R7V-5Y-3
if this|J-3Z5
ii|F-11H-5K-3L-9M-2U-3
ii any|N2
ii at|M4
ii for|k4
ii in|C3
ii the|E7
ii with|N3
iii|L-7T-4Y-3
image|P6
images|P5X4
immediately|H4N-1Q52R6b-3
immediately and|J6
immediately upon|H4R7
impair|H8
impair the|H5
impression|R2
impressions|R6
improvement|N4
improvements|M4
in|A-12B-9G3H-8I4J-11K-8L-4N-6P-7T-14W-18X-10Z-4c-13d-2h14j-5k-4
in 0|V8
in a|B-2F-5J-3T-2V3d-26
in accordance|A-5B6E-8H-4J6K15L-6N-3U-3V-7X3
in addition|L6c7
in advance|F6
in all|K3
in amounts|L4
in an|R6
in and|B5H7M16P-9
in any|A3B7E-7H15L-11N2X2Y-2h-5k-4
in at|R6
in business|V5
in circumstances|F6
in compliance|k5
in conjunction|T3U3
in connection|B1E8L-5M6N-3P2V-6X2Y-2
in consideration|c4
in contract|E11h23
in each|B7R12Z4c5
in effect|G37J10Y7b5f6
in excess|Z5
in force|J3L6
in full|J3L7
in good|K-4Z9
in interest|C-4
in it|F4
in its|A3D-5F-2H5P-7f70
in materials|E4
in new|K4
in no|E12j-20
in or|H4I8V5
in paragraph|L2M5X6c5
in paragraphs|P6
in part|C7
in relation|E5V5
in respect|E5
in section|B7K-1L-3N5P11T2X-3
in sections|A5P-3
in substantial|k4
in such|M10X-4Z6
in the|A-2C-8D-10H-6I-8P5Q5Y-13b-11c4d-3
in their|H5
in this|A-6E-10K-8N-2T-6X10
in to|B6N1
in violation|C10
in which|A5E5F-3R9Y-2k11
in whole|C8
in writing|B-2F4H-5J5K-2L-3U4f38k4
inc|A-8C-6E-9J-12K-9L-7M-9N-8P-12R-6T-9U-7V-9Y-7Z-7b-8d-8k-7
inc 0|E-4J-4L-6R-3T-4U-4X-5Y-3b-3
incidental|E8h6
include|F-4H-3J-4K-1T-3U-3Y-2k-4
include the|P8X7
included|X2d32
including|B-6E-3H-5J-8K-7L-3N3P-11R-11U-9Z-4c-15k-14
including all|B5
including any|B-3
including but|E-6H-4
including by|C4
including in|X4
including negligence|E7
including the|A2B-3D-18N3
including with|B3
including without|A-3H3X-4
income|c4
incorporated|K-5
incorporated into|P3
incorporating|V4
increase|a113
incurred|H-3
incurred by|E2Z9
indefinite|J6
indefinitely|J5
indemnification|L-7N-1h46
indemnification obligations|E10h42
indemnify the|E6
indemnifying party's|E7
indemnitee|E-4
indemnity|g111
independent|H-2T-3U3Y-1k-3
independent contractor|U2
independent contractors|T-2
independently or|V5
indirect|E8U4
indirect&law|E4
indirect&liable|E18
indirect&none|E14U4
indirect&profit|E1
indirect&term|F4
indirect&transfer|F4
indirectly|B-3G28H7M-4T12U7V12X-3
indirectly for|T4U3V5
indirectly solicit|T5U3
individual|T-3U10
individually|V7
inds|M4
induce|U6
inducement|T2
industry|L6
information|A-5C-11E-6F-5G-45H-10I-59J-5K-5L-12M-13R-12U-8V-17Y-5b-5c-6k-5
information and|P9
information of|D17
infringe&liable|E7
infringe&own|E7P-5
infringe&survive|H2
infringe&third|H-4
infringement|E9H-3P-4
infringement of|E7
initial|J11L-3N-2R4T-2U-2Y10b5j-33
initial period|J4b3
initial term|J9Y8
injuries|L4
injurious|T5V4
injury|E-9L7h30
injury and|L5
innovations|M10
insolvency|H8
inspect|D64Z-6
inspection|k7
installation|k3
installation of|k4
insurance|A-3B-2C-3F-4H-3J-4K-3L45N-2P-6R-9U-3V-5X-3Y-2b-3c-4
insurance coverage|L12
insurance evidencing|L6
insurance for|L9
insurance in|L11
insurance including|L3
insurance or|L7
insurance policies|L4
insurance to|L5
insurance which|L6
insurance with|L4
insure&law|K-2
insure&liable|L8R-5
insure&license|L6
insure&minimum|L18R-5
insure&money|L6R-5
insure&none|C-4L16X6
insure&notice|L7
insure&own|L12
insure&percent|R5
insure&renew|L8
insure&survive|L17
insure&term|L10
insure&terminate|L9Z11
insure&warrant|L5
insured|L23
insureds|L8
insurer|L2
insurers|L12
intellectual|B2F-5J-4L-3M-7N3P11U-2V-5X-3Y-2b-2c-4
intellectual property|B2F-5J-4L-3M-7N3P7U-2V-5X-3Y-2b-2c-4
intends|d37
intention|Y5b2
intention not|Y5
interest|C-3E-9F11H5M2R7T-4U-3V9c-8
interest in|F13H4M2O47T-3U-2V8
interested|J5V5b5
interested in|V5
interests|A-4B4C4F6
interests in|B5F3
interfere|Z6
interfere with|Z6
internal|N2X5
internal business|N3X6
international|K3
internationally|L4
internationally recognized|L4
internet|P11
interpretation|K5
interpretation and|K3
interpreted in|K-1
interruption|L5
into|F7H-5S34U-4X-6d15k-5
into a|F3
into an|F5
into any|G35N5V4
into such|d26
into the|Z4
introduced|V5
inure|C2
inure to|C4
invent&joint|O10P5
invent&license|B2N3P10
invent&none|M4
invent&own|B2M8N4P3
invent&perpetual|N3
invent&profit|N1
invent&sell|N2
invent&survive|B2X4
invent&term|B8M4
invent&terminate|P5
invent&territory|N1
invent&third|A-4B3
invention|M13N3O23X-3
inventions|B4
inventions or|M3
inventory|Z28j32
inventory of|Z12
investment|L-4V4
involved|U5
involved in|U5
ip|B4N2
ip and|B3
irrevocable|A5N25X-8
irrevocably|M6
is|A-13F-6G2M-5b-5d-4g19k-12
is a|K-4c-6
is acquired|F5
is an|C-4F6V6
is continuing|E7
is for|B3J8
is given|b2
is governed|K4
is granted|P8
is in|V6
is incorporated|P4
is limited|E6
is not|B-2R-9T-3
is specifically|b5
is terminated|F9M5Z19
is the|M-6c-4
is to|Z7k6
iso|C4F3
issue|B4c4
issue to|c8
issued|k7
issued by|k9
it|H6K-3M4V-2d6
it has|H1
it is|C-4G42H-5U-2X-4c-6
it provides|F5V4
it shall|H8T-2b-2
it to|M4
it will|H4I31
item|k4
its|A7B3D-12E-14F-5H-7I-25J-3K-4L2M-7P-19U-7X-9Y-4Z8j-21k12
its acceptance|k6
its affiliates|A6B12U6W34X-6Z12
its assets|F6
its business|F5L7
its designee|M6Z16
its discretion|k7
its intention|Y3
its interpretation|K3
its obligations|A2C-6P4X4
its option|F3k3
its own|L2T-2
its prior|V6
its right|F6M6
its rights|B-2C10
its sole|R8
its subsidiaries|A6
its then|k5
itself|B6T1U4V6
itself and|B6
itself or|U2V6
iv|A-2F-7N3Y-2
january|J4
january 0|J4
java|R9
joint|B6F-3H-3O96R-6U-3Y-3d23k-2
joint marketing|T5
joint venture|C6
joint ventures|A5V5
joint&law|K5
joint&license|B10
joint&none|T5U-2
joint&own|A3C10M6O53V5
joint&percent|c5
joint&profit|c6
joint&sell|A4V4
joint&state|K5
joint&sublicense|B4
joint&survive|A-2M4
joint&term|B5M6P-2
joint&terminate|Z11
joint&territory|A3
joint&transfer|C6
jointly|C-3O170
jointly owned|O16
jointly with|M6
judgment|E4
jurisdiction|K2
jurisdiction in|K5
jurisdiction over|K3
k|A-3C-4J-3K-3L-6R-6T-4U-3X-3Y-3b-2c-6k-5
k 0|A-2C-3L-4T-3U-2Y-2b-2
key|V7
kind|E9
king|H4
kingdom|P4
know|B7M3N2
know how|B7I19M3N2
known|i48
l|A-3H-3K-3L-4N-3T-2U-2Y-2b-2
l:0|A-30B-28C-13E-12F-16G35H-24J-29K-19L-17M-19N-24O7P-13Q-6R-9T-26V-14W33X-12Z-20b-27c-17d-39f-23k-23
l:a|E-5H-8J-9K-8L-15M-9Q-28U-10V-11Y-8b-8c5
l:above|A-2B-2L-4N-2Y-2k-3
l:acceptance|E4R6T6
l:accepts|P6
l:accordingly|F7Z7
l:acknowledges|H2
l:activities|G16
l:additional|L4X4
l:advertising|R5
l:affiliates|A4B5H5V5X-3
l:agency|L6
l:agent|c6
l:agreement|A-7B-9F1G6K-10M-7N-10P-4U-6X-4c-12d-5f31j-11k-9
l:agrees|B-2
l:all|F-7J-4K-2P-4Q25T-4U-3V-6X-4Y-3Z-8b-2
l:allocation|c3
l:an|B-2T-2
l:and|C-12E-15F-14G-31J-4K-9N-4R-6U-17V-13W-18Y-13a-12b-10d-25f-24
l:any|C-6F3I8J-6K-2L-7P-3X-3Y-5Z-8b-5c-8
l:appearances|j8
l:applicable|K2L2Y-2
l:appoint|X7
l:appointment|G20I15R6T10V7
l:arbitration|K2
l:are|A-2C-3L3R-4T-2
l:arising|E8
l:article|A-4B-5C-10E-15F-9J-18M-25N-16R-6T-15V-12W-24j-24
l:as|A-8B-9C-4E-10H-8J-5K-4N-7P-10R-9V-6Y-6Z-11b-2c7j-34k-5
l:assets|C6
l:assign|C9
l:assignment|C15F8M7
l:at|A-2B-3C-4E-4R-5T-3U-2X-3b-2c-7k-4
l:audit|D34
l:audits|D-8
l:authorized|N-2
l:available|R6
l:b|B-5D-18E-7F5H-6I-21J-8K-6U-6V-4X3b-6
l:background|N3
l:be|A-5B-9H-7J-3K-4L-2M-6N-8P-7U-7V-8X-9b-7f1k-6
l:behalf|B6T4U4
l:being|L9
l:below|c-6
l:benefits|c5
l:branded|c3
l:breach|F3k-4
l:business|T-2
l:by|C-4H-10J-4K-4N-10P-5X-8Y-3Z-9b-4d-17
l:c|A-3B-3H-3J-3K-3L-3N-3R15T-3U-3X-4Y-3c5
l:calculated|c8
l:calendar|c9
l:capacity|F7
l:case|M5
l:center|M5
l:change|C6F6
l:circumstances|F7
l:clarity|R4
l:clause|Z8
l:clinical|L7
l:co|G54I28c3
l:collaboration|G25
l:commercial|c17
l:commercialization|R4
l:commission|c6
l:commitments|R7
l:committee|R-7
l:company|B-2H-3T-2U-2b-2c-9
l:compensation|Z6c11
l:competition|G58V4
l:computer|E6P8
l:conditions|I25
l:confidential|C-4N-2U-3Y-2
l:confidentiality|A-2B-2C-7E-4F-3H-3N-2P-5T-3V-7X-4Y-2b-2k-3
l:consent|C15
l:consequential|E10
l:consumer|X3
l:contained|F3
l:content|A7c7
l:continue|R5b5
l:control|C5
l:cooperation|c9
l:costs|L-2
l:covenant|G32
l:covenants|A-2H7P-7T13U3X-4
l:customers|c5
l:d|F7J-3K-3L-4N-2T-2U-2Y-2b-2
l:damage|E4
l:damages|E10h78
l:data|O21
l:date|A-6C-4E-6H-4K-3L-8M-6P-1R-8U-4X-3Z-7b4k-2
l:days|R8
l:default|F8
l:defined|c4
l:definitions|A-8B7C-10E-10F-15G-14H-7K-6L-11M-11N-6P-15R-10T-8U-8V-11X-10Y-7Z-9b-7c-15
l:development|B-2T-2Y-2b-2k-2
l:different|L8
l:directly|T7U7V10
l:disclaimers|E5
l:disclosures|D84
l:distribution|X7
l:distributor|R-4k4
l:due|R6
l:duly|F-3N-2T-2Y-2
l:duration|J9Y2b5
l:duties|R-5
l:duty|Z7
l:e|N-2T-2U-2Z-6
l:each|A-3B-3E-4K-2M-4N-3P-7R-10T-3U-2V-6b-2
l:effect|C-1Z3
l:effective|B-2H-2T-3U-2
l:effects|N5O144Z11
l:efforts|V4
l:either|U5
l:end|k2
l:event|E6F1
l:events|F13
l:except|C9F-5L-3X5h95
l:exchange|k5
l:exclusive|I75P14X5k-3
l:exclusivity|F8G60R6V10
l:executed|A-3B-2F-6H-2K-1L-2N-3P-3T-3U-2Y-2b-2
l:exhibit|A-8B-9C-10D-14F-13H-10I14J-10K-14L-10M-10P-14T-11U-10V-12Y-8Z-8b-10j5k-7
l:expressly|H4X9
l:extent|L13
l:facility|R10
l:fee|c13
l:fees|A-2B-2E-8J-3L-4N-2T-2U-2Y-2b-3k-4
l:field|V9
l:filed|c5
l:financial|F7c3
l:first|A-2B-2C-3K-1N-2P-4R-5T-2U-2X-3Y-2Z-5b-2c-5
l:five|M5
l:following|A-4B-5F8M-6N-5X-5Z-8
l:follows|J-3N-2Q29T-2U-2Y-3b-2c4k-3
l:for|A-6B-6C8I-23J-5K-4N-7P-9Q-37X-3Y-5b-4c6
l:force|L8
l:forecasts|R2
l:foregoing|k-3
l:free|P10
l:from|A-3B-4C-6H-3K-2N-3O75P-5T-3V6X-4b-2c6k-4
l:future|B6I37P7
l:g|C-7
l:general|A-2B-2C7J-4K3M-5N-2P-4R-5T-3U-3V-5Y-3Z-4b-2c-5k-3
l:governance|R-5
l:governed|F4
l:governing|K11
l:grant|A10B5M10P5V6X15Z-4
l:granted|F6
l:grants|A8B4N2P7X5
l:has|L-3T-2Y-1
l:have|E-9F4H-4J-5K-2L-5T-5U-4Y-4b-3c-4k-4
l:hereby|P11
l:herein|L8P-4V7
l:hereto|N-2
l:hereunder|F-3L5
l:how|B3
l:i|A-5B-9C-4E-5K-3L-5M-5N-4T-4U-3X-4Z-5b-3k-5
l:if|A-3B-3F4J-4K-2L-5N-3T-3U-3X-3Y-3b-2c3
l:ii|A5K-2N-3T-2U-2X-6
l:iii|N-3X-4c-3
l:immediately|H4
l:improvements|N3
l:in|C-12E-8J-3K-6L-2R5X-9Y-6b-5c-9k-10
l:include|N-1P-4
l:including|H-3K-1L-5U-2X-3Y-2k-3
l:indemnification|C-5E11H-3K-2L12R-3T-2U-3Y-2h-12k-4
l:indemnity|L7
l:indirectly|T7U7V8
l:information|A-3B-3C-3F-4H-3K-1L-5R-5U-3X-4
l:insurance|L21R-7T-2Y-2k-2
l:intellectual|C-6F-3H6K-1M7N9O6P14T-2U-2Y-2c-6
l:internet|X3
l:interpretation|B4
l:inventions|M1
l:inventory|R4
l:ip|B6
l:is|A-3C-6T-4U-3X-4c-10
l:it|B-2T-2
l:its|L-1N-4T-4X-5Y-3
l:itself|B4
l:iv|k-3
l:ix|C4
l:joint|N-2Y-2
l:know|B3
l:launch|V6
l:law|K12L6
l:level|L8
l:liability|E19L8h25
l:liable|E10
l:license|A11B3N1P11T-2X6c-6d66
l:licensee|L4
l:licenses|A11B3I37M-5N8P15V4X12
l:licensor|I79P8
l:limitation|C-3E10k6
l:limitations|E9T5
l:limited|E4k11
l:limiting|F4
l:limits|E5L6
l:maintain|L8
l:maintenance|Y-2
l:make|F6
l:makes|c5
l:management|R5c7
l:manner|V4
l:marketing|U-3
l:marks|H2
l:material|M4
l:may|F3J-4K-1L-6P-7T-3U-3V-4b-3c-4
l:means|B6C-4N-1R-6T-2U-2Y-1c-4
l:medical|c9
l:meetings|X3
l:minimum|L15R17
l:miscellaneous|B-4C13E-11F5H-8J-5L-5M-5N-4P-7R-6T-5U3X-8Y-5Z-4b-4c-6k-5
l:month|c7
l:months|j45
l:neither|V3
l:net|c5
l:network|V5
l:no|N-2T-2X6
l:non|U5V7
l:not|G15J-5K-1T3U9V5X-5b-2c-7
l:notice|L-4N-2T-2U-2V-4W24Y-3b-2
l:notices|F-3U-2Y-2
l:notwithstanding|F7
l:obligation|R10k-3
l:obligations|A-2B-2E-4H-3K-1L6M-4T-2U-2Y-2Z4c-6
l:obtain|L7
l:occurrence|F9
l:of|B-9E-6G1H-12I6J-5K-10L-9R-6U-10Z9b-4
l:omitted|c6
l:on|A-6H-4K-2L-7M-5N-5R3c-3
l:only|C11X6
l:operating|R6
l:operation|I49
l:operations|P-3
l:option|F6d72
l:or|A-7J-9K-6M-3P-8Q-6R-8X-8Y-7b-4c-8d-15k-5
l:order|R3
l:orders|R5
l:other|F-4J-5K-2R-4T-6Y-4b-3c-5k-5
l:otherwise|F-4V8Y-1
l:ownership|C-4M12O71Z-4
l:page|Y-2Z11
l:paid|L4
l:parties|B-6C-5G34H-5J-4K-4L-4N-4P-9R-2T-6U-4X-5Y-4b-4c-6k-3
l:party|A-3K-2L-11M-4N-4O20P-4R-6Y-4b-3k-4
l:patent|H3
l:payment|F-4L-4U-2j-10
l:payments|L-3R-9c8k-3
l:penalty|j86
l:percentage|c7
l:performance|R8
l:performed|L9
l:period|R6Z9
l:personal|F7j80
l:plan|L-2R-4
l:post|T7
l:prejudice|F4
l:price|a22
l:principal|R6
l:principles|d22
l:prior|C8
l:produced|L5
l:product|A-3C-7F-5J-3K-2N-3R-1T-3Y-3b-3d-8k8
l:production|R7
l:products|A-3B-3G1J-3P13R6T-3U-2X6Y-2b-2c14d72j24
l:program|X-2
l:promotion|H4R8c10
l:property|C-4F-3H5I-21K-2L-3M10N8P12T-2U-2X5Y-2c-6d15k-3
l:proprietary|M6P5
l:provided|T-2X12
l:provider|G79
l:provision|F8
l:provisions|A-2B-2E-6F5H-3I-6J-4K2N-2Z-7b-2c3k-2
l:purchase|R11c-6k4
l:pursuant|Z5
l:receive|c5
l:received|c5
l:recitals|P-8
l:regulatory|P-6
l:remaining|Z7
l:remedies|Z-4
l:remedy|E7
l:renewal|J4b4
l:reporting|c9
l:reports|D45
l:representations|A-2B-2C-5K-4L-4N-2P-6T-2U-2V-4X-3Y-2
l:requested|c5
l:required|L6
l:requirements|C9
l:respect|k-4
l:restrictions|G42P7T6V9X13
l:revenue|c11
l:revenues|c10
l:right|F6P10X8d9
l:rights|I42K-2L-4M12N-2P6T-3U-3X9Y-3Z12b-3c7
l:royalties|c7
l:royalty|P8c6
l:s|A-3B-3C-4F-4T-3U-2Y-2
l:sale|d16
l:sales|R6c4
l:schedule|B-5C-6E-7J-5K-2L-6P-9T-4X-5Y-3
l:section|C13E-12F13H5K-6L8P7R7X8d26k-9
l:separately|c5
l:service|N-2T-2U-2Y-2j-13k-4
l:services|A-4B-2G16H-2J-2K-2P-4U-3X-4j47
l:set|N-2
l:settlement|c10
l:shall|A-3H-8K-4M-7N-4R13X-5b-2k-5
l:share|c5
l:shipping|k4
l:site|R-6X5
l:sites|c5
l:software|A-2B-2E6k-5
l:sole|E9
l:solicitation|M4U8
l:special|E7
l:sub|X7
l:such|A-5B-5E-5F4H-4J-3K-1T-5V-7X-6Y-3b-3
l:supply|I4L-4R5V-3Y-1
l:target|R9
l:taxes|c4
l:technology|X7
l:term|B-2C9E-6F12H-5J6N6T5X-6Y11Z19b20f7k-7
l:terminate|F6
l:terminated|F5
l:termination|A-6B-5F8J1L-6N7Q35W55X-8Y7Z30b3f5k-9
l:terms|B-3E-6K-2L-4N-3T-3U-2V-5c16k5
l:territory|F-3I24L-2
l:that|A-5K-5L-9P-10b-3c-7j-3
l:the|A-13E-4H-13J-3K-13M-14U-12X-13Z-11b-9k-12
l:then|F-3
l:third|I29L-3N-1P-4X-3
l:this|A-6B-7E-4F6K-5M-7P-4Q35U-5V-13b-6c-9k-8
l:those|L4
l:through|T3
l:title|H3
l:to|C-5F-3H-7J-12K-11M-6R-14T-18U-12Y-9b-9k-8
l:total|c6
l:trademarks|H9P13X3
l:transfer|C8F6
l:treated|Z7
l:treatment|c13
l:two|d68
l:types|L9
l:under|A-3J-3K-1T-3U-2V-5f-33
l:united|P5
l:upon|F4T-2V-4Y-2Z15k-3
l:use|N-2P9T-2X8
l:user|O81Z-3
l:v|A-3N-1
l:validity|H4
l:venture|C3
l:vi|J4
l:viii|J3Y-3
l:warranties|A-3B-3C-5E12F-3J-3K-4N-3P-8R-4T-3U-2V-4X-4Y-2Z-5c-3k13
l:warranty|E18k21
l:whatsoever|V5
l:whereof|A-3B-2F-6H-2K-1L-3N-3T-3U-2Y-2b-2
l:which|B-4H-2L1P-4R-4T-3U-2X-3Y-2b-2
l:will|A-3B-4C-4F-7K-2N-4X-4c-11
l:with|A-6E-6H-4K-3M-5P-6R-3X-5Y-4b-4
l:withdrawal|V8Z9
l:without|B-2C9F10N-2
l:witness|A-3B-3C-3F-6H-3J-3K-2L-3M-3N-3P-3T-3U-2Y-3b-2
l:worldwide|P7
l:written|A-3B-3J-4K-1L-7M-4N-3T-3V-5Y-3b-2c-5
l:x|F7
l:xii|Z2
l:you|F6T4
last|Y2
last day|Y3b2
later|E7Y3k1
later of|J5
later than|Y4k2
launch|J5R10
launch date|J6R4
law|A-5B-3C-7J-5K11T-3U-4V-5Y-2b-3c-5
law and|K1
law of|K5
law or|C-3
law principles|K1
law the|K5
law this|K7
law&liable|E-10
law&none|A-3H-4T-2U-3V-6X-5k-3
law&state|K13
law&survive|K3
law&transfer|F7
laws|A-3B-2C-6E-9J-5K28M-3N-2T-2U-2V-5X-3Y-2Z-5b-2c-4
laws of|K29
laws principles|K7
lead|N3c5
lease|X7
least|R9V-4Y6b5c-5k-3
least 0|J5R2
least one|Y4
least the|R6
least two|R2
leave|U10
leave the|U6
legal|B-2L-5T-2U-2X-3Z-8
legal theory|E6
lend|X5
less|G26I-13J4L12P-4R22T-2U-2Y-1b-4
less than|E-6F5J5L14R27T-2b-3
level|k-3
levels of|A2
liabilities|E-15H3
liabilities and|H6
liabilities arising|E6
liability|A-4B-3C-6E17F-4H-4K-3L9M-5N-2P-5R-9U-3X-3Y-2b-3
liability and|L12
liability arising|h8
liability coverage|L2
liability for|E7k6
liability insurance|E-4L8
liability of|E13h34
liability shall|E8
liability to|E5
liable|C5E22H-2
liable for|C5E13
liable to|E8h21
liable&minimum|L2
liable&none|E14L-5R-5U-3V-4c-5
liable&own|L5
liable&profit|E7
liable&sell|E4V5
liable&sublicense|A3
liable&survive|Z3
liable&term|E9
liable&warrant|k6
license|B2H-4I9N7P14R-5V-2X10Y-4f1i51k-8
license fees|E6
license for|N5
license grant|N2
license granted|C6P-10
license in|B3X4
license or|A-6
license rights|X6
license shall|P9X5
license the|A3X5
license to|A5I21M-4N-3P14X7
license under|N2X4
license with|A-3N2X-6
license without|N3
license&money|P7
license&none|E8H3I-6P7T6U-2V3X5
license&own|B3M-4X-3
license&percent|c13
license&perpetual|A4B3N32P7X-7
license&price|N4
license&profit|B3K2N4P6X7c12
license&renew|A3H3X2b3
license&sell|A3B-5P6R4X-9Z7
license&source|X5
license&sublicense|A11N2X9
license&survive|B2H4N4P6d40f6
license&term|A-5B5N4P7X4b3c-4
license&terminate|C-4N7P9V5Z6
license&territory|B5I15N6
license&third|A7B3F5I-9N5P5V8
license&transfer|B-2C6M7N4P7X23e73
license&unlimited|P5X4b3
license&warrant|E5k5
licensed|B17E9F-5G-11H4J-4K-2N6P14U-2d-30k10
licensed by|A2N2
licensed or|C3
licensed patents|B1H5
licensed product|B6k4
licensed products|B4P3k7
licensed to|P16
licensee|M9P-8R4T-2X-6k6
licensee shall|M4X-3c6
licensee's|R4
licensees|H6
licenses|A7B2H-3N7X8
licenses granted|A8N4P7
licensing|B4E4N2
licensing of|A2B2N2
licensor|F7J-2N-2P-4S90k6
liens|A3
likely to|V4
limitation|C-5H3K-2T-3U-3X-5k-6
limitation of|L-5
limitation shall|E8
limitations|E2h5
limited|E8H-7K-3P6T-4Y-2b-2k6
limited non|X4
limited to|E13H-4N2T-2
limited warranty|k9
limiting|E9F5
limits|L26R-4
limits and|L5
limits of|L10
line|P6V8
line of|P6
link|V5
liquidated damages|Q70
liquidated&none|Q24
list|V7X6
list of|V9
listed|I26V13X6
listed in|V5
llc|K-3N-2T-2U-2Y-2
load|N2
loan|X4
located|U-2
location|V5
locations|R4
logo|H4
logos|P2X4
long|Z4
long as|Z4c5
longer|Z10
longer period|Z6
loss|H-2L6
loss of|E12
loss or|E-5
losses or|E6
made|C-9K-2L-7M15R-9U-3V-6
made by|M4P-6
made for|M13
made to|F4
maintain|A-2H-3J-3L30M5P-11T-4U-3c-5
maintain in|L8
maintenance|B-2C-5F-3H-2M-3R-6T-3U-2V-4Y-2Z7c5j5
maintenance and|P5
majority|J4b4
make|D6J-5L-6R15T-4W5X-6Y-2Z-3
make a|R9
make available|A3
making|W43
management|A-3B-2E-4H-3J-4K-3N-2T-3U-3Y-2k-2
mandatory|R4
manner|H2L-5N-1W34X3
manner by|A4
manufacture|I18V4
manufacture and|R4X3
manufacture or|V5
manufacturer|V5Z4
manufacturer of|k3
manufacturer's|D12
manufacturers|A4
manufacturing|D51N5P-5
march|J4
march 0|J4
margin|c2
mark|P6
market|B-3F-4I34U-2X-4Z-3
market or|V5
marketing|B-5C-5F-3H-4J-5K-2L-5M-8U-3V1X-3k-4
marketing and|P5
marketing of|c5
marks|H11P-2T3X7Z5
marks and|H4T4X4
marks or|H2
massachusetts|K5
material|A-4B-4C-10E-14J5K-3N-3Y-4b-3c-7
material change|L2
materially|F3
materials|C-7J-4K-2L-5T-3U-2V-8Y-2b-2c-6j29
materials and|k5
materials or|E9k-2
matter|K5
maximum|E9c-3j45
may|A8C2D15E-12G9H-2K-7L-12M-5N-6V-6X5a28c-5
may 0|J8j87
may assign|C12
may at|C5F3H3
may be|A11B-4C-3D7F4T-4X5b1
may bring|E7
may continue|Z11
may grant|P6
may in|X3
may include|j86
may not|C11T8U-2V3X7
may only|C3
may reject|k6
may terminate|F5Y-9f34
may transfer|C-3
may update|V5
may use|P2
may without|C-6
md|N3
mean|L-4Y-4b-5
mean any|F5
mean the|R7
meaning|B-2E-5R-5T-2U-2c-3
means|A-6C-7E-9H-6K-5L-7M-9N-4P-7R-15T-6U-6X-4Y-5Z-8b-7c-11
means all|B8
means for|P7
means that|J4
means the|R-9c-5
measurement|c6
media|A4c-4k4
meet|R11Y-2b-2k7
meet or|R8
meet the|R8k9
member|A3B4N3P6T2W20c9
member of|A5B5N4P9
members|A13B5H5N4
members of|A14B6N4
membership|L6
merger|C11F13
merger of|F10
merger or|C7
method|N3P5
methods|M8
methods techniques|M6
million|L6R12c5
minimum|F-3G32L3P-5R57U-2
minimum of|R33b2
minimum&money|R20c-3
minimum&negligent|c-3
minimum&none|Y2b6
minimum&notice|R-9Y4b3
minimum&own|F2
minimum&percent|R17c-9
minimum&price|R-9
minimum&profit|R11
minimum&renew|J-8R-5Y2b1
minimum&sell|R10
minimum&survive|Y4Z7b6
minimum&term|J-6R18Y1b4
minimum&terminate|Y3Z6b3
minimum&territory|R5
minimum&third|R8
minimum&transfer|F5
minimum&volume|R8
misconduct|E-4
mobile|X4
modified|X3
modified or|X4
modify|N2P5
money&none|R6
money&price|c1
money&profit|c3
money&renew|b2
money&survive|R-5c4
money&term|R-1b4
month|D7L-4R11Y7b8k-6
month period|D31
month to|Y5b6
monthly|Q16c-8
months|E7J5Q41T5U6V7Y4b4f24
months after|R5V4
months before|b3
months from|J6k4
months notice|J6f24
months prior|Y3
months thereafter|T5
more|A6B2D41F-12J-6L-5T-2V7c-8
more than|j107
more third|C4
motor|R5
ms|E7
multiple|P-4
must|L7R19c-5k5
must be|k5
must have|C5
mutually|I5R16T-2V-6Y-2j2
mutually agreed|I39M5R12
n:0|A-6B-5E-6F-8H-6N-8T-4U-6X-6Y-7b-7k-5
n:1|F-5H-6b-6
n:2|A-30B-30C-34D-9E-36F-33H-30J-36K-43L-39M-32N-36P-32R-27T-27U-32V-28X-35Y-34Z-36b-39c-27k-27
n:3|A-41B-40C-43D-77E-49F-44H-41I-69J-42K-46L-57M-46N-42P-51R-42T-43U-43V-47X-44Y-41Z-48b-40c-41d-13k-43
n:4|A-35B-35C-32D-8E-37F-40H-32J-24K-31L-32M-39N-34P-38R-36T-38U-36V-40X-36Y-36Z-46b-34c-34f32j-4k-29
n:5|A-24B-27C-18E-14F-31H-23I16K-14L-11M-28N-24P-17U-28V-25X-25Y-27Z-29b-24d51f18
n:6|C-9G20I26J5K-9L-1O29Q17R9S26T-5U-3Y-7Z-2b-9d30g1h13j2k5
n:7|A4C-22D-14E-5F5G12H8I5J-4K-6N4O-2R8U-4b1c9d14
n:8|F-9I-17J-5M-5P-9V-6Y-2d-10h-6
name|B-7E-7F-7H3J-6K-6M6N-8P6R-8T-5U-7X-4Z9b-5c-7k-5
name and|H3M10P7
name of|M3
name or|H6Z6
name to|M7
named|F5T6
names|B-3H6P3
names and|P3
naming|L4
natural|A3
nature|E1H3
nda|M4
necessary|B6F-4J-3K-2M2P4T-2U-2V-6X5Z8
necessary or|B6
necessary to|M1P6X4Z5
needed|R5
negligent&none|E5h6
negligent&percent|c9
negligent&warrant|E-5
negotiate|b6d9
negotiate in|Z4
negotiations|d63
neither|A-4C11E8H3J-4U2V12Z-6
neither party|H6M-4T-3U2
net|J-3L-7Z8c21
net revenue|c5
net sales|c6
network|B-2N-2P-5
networks|P5
new|E-5H-3K2L-7N-2P-7T-2U-2
new product|d74
new york|K1
ninety|Y4
ninety 0|Y4
no|K-5M-7T-10U-9
no 0|R6
no charge|k4
no earlier|f86
no event|E10h29
no later|Y4b4
no less|R8
no more|j17
no party|C5
non|B4C-8H-6I-11J-7M-7N7P16U2V-10X12Y3
non conforming|E5
non exclusive|A5B8I-116N7P25X6Z-5
non renewal|Y7b1
non solicitation|U2
non sublicensable|X8
non transferable|N2X26
none&notice|H-3J7T-2U-3V4Y7b-3k6
none&own|E-6H19M7P5
none&percent|G37R-13a37c-7
none&perpetual|H2N4
none&price|D-17I8V-6c-3
none&profit|E4R8Z5c10
none&renew|J6Y10b8
none&sell|H-3P6T5Z-3c-4
none&source|h16
none&sublicense|A9P5X6
none&survive|D-10F-5H7J8T5U4Z-5b-2c-6d-26k7
none&term|A-5F-7G-63P-13T10U12V19Y2b3d-13k6
none&terminate|E10H5J10Q-19R12T9U9V17X-5Y3Z5b-5f17
none&territory|I21N-2P-3R5V7X-2
none&third|D-60P7U-3V5X6Z-8h18
none&transfer|C8I-29T3X3
none&volume|R3
none&warrant|P-5k6
nonexclusive|N3X14
nontransferable|X15
nor|I28J-3V8Z-6b-2
nor any|V4
nor will|V6
not|F-1G19H7J-4K-7L-3M-9T16U6V6X3Y-4Z-9a1b-2c-10d9f-26h-4k-6
not acquire|H6
not and|V4
not apply|G22T-2U4
not assign|C10
not at|H9
not be|J-6K-3N-2X6Z-10b-2
not been|J9k-3
not conduct|V7
not delivered|R7
not directly|T3U2
not do|H4
not during|T6
not either|U2
not enter|I6V6
not exceed|E15L-2
not in|k6
not include|P5
not less|L10R16
not limited|E-8H-4
not meet|R7
not offer|V5
not otherwise|X8b3
not patentable|M5
not previously|Z4
not sell|X4
not specifically|U8
not subcontract|C11
not terminated|E6
not the|C-5
not to|H7P7T5V13Y6
not use|P8
not without|F7U2
note|c-4
nothing|G31
nothing in|M5
notice|A-5B-3F6K-2M-6N-4P-3T-5U-6X-4Y11Z-6b7c-6d29f9
notice and|C-4E9
notice given|J6
notice is|F4
notice must|Y3b2
notice of|F8Y10b2d19
notice to|C9D15F-3J-8R-2U-2V3Y6b3f-10
notice&renew|J-4R-5Y16b7
notice&sell|d62
notice&successor|C-4
notice&survive|A-3F11J-2N-2P-7T-2U-4V5Y8Z-5b2c-4
notice&term|J-8U-3Y13b9f16k-5
notice&terminate|F2N-2T-2U-3W53Y10Z-4b3k-3
notice&third|F3
notice&warrant|k7
notification to|k3
notifies|G71Y4
notifies the|Y3
notify|E-4F3H-3P-4d13k4
notwithstanding|C-9E12F7G34L-5N-2T-2Z7b-2c-5
notwithstanding any|E4
notwithstanding the|C-6F5G39H-3
november|J6
november 0|J7
now|A4H4
now or|A5H4
null|C11
null and|C11
number|J-4K-1L-4U-2Y-2b-2
number of|k-4
object|N2
object code|N2
obligation|E6G-1H-4L-9N-2R3T-2X-5Y-2Z6b-2h12
obligation and|E4k4
obligation to|L-7b-2d17
obligations|C10H-7I-16M-11O-8T-5U-3V-4X-6Y-4Z-13b-3c-5h20k-3
obligations and|C2
obligations hereunder|C8F-3
obligations of|C10F8
obligations under|E4K-2M-4
obtain|A-4L7M7
obtaining|M5N5
occur|J8
occur of|J4
occurred|E10
occurred and|E6
occurrence|F7L15
occurrence and|L5
occurrence of|E8F6
occurs|Q7R-4
october|I26
october 0|I27
oem|k2
of|A-21B-24C-16E-28F-18H-20J-12K-13L-11M-18N-23O-10P-13R-13S-9T-26U-18V-18X-12Y-25Z-13b-23c-10k-24
of $|J-3b3
of 0|H-2N-2R9U3X-3j15
of a|J15L12M-6T-3k5
of action|E17H6K4
of all|A11C7F2K-2L10X-5
of an|R-4
of any|E2H2M-4P-16T1X-6c-8j-42k5
of arbitration|K2
of assets|F-4
of authorship|M7
of both|M5
of california|K3
of charge|k2
of china|K3
of client|C4
of common|c2
of company|H3M5Z-5
of company's|c10
of conflicts|K-1
of control|F18
of coverage|L4
of data|E3
of delivery|j35
of developing|X5
of distributor|E6
of doubt|P3V4
of each|R-13Z8k4
of either|F6
of employment|U2
of england|K4
of five|Y-3
of florida|K6
of i|J7
of insurance|L17
of intellectual|E7
of it|F4
of its|C1K-1L-4U2X-6Y3d11
of itself|B4
of law|K-1
of laws|K12
of liability|E-14
of massachusetts|K5
of may|J5
of net|c9
of non|Y7b2
of notice|W50
of of|R9c7
of one|J6Y6b9
of or|B-3H3P-5T2U2V9
of performance|B4
of product|Z6
of providing|T4
of receipt|k7
of reference|B4
of same|A2B2N2
of section|Z3
of sections|F5
of securities|F3
of shipment|k5
of shipping|k5
of software|k4
of subrogation|L3
of such|B-4C7I-30K-4N-4U4W-20Y-5Z7b-3j14
of termination|J-10Y9Z11b-2
of texas|K9
of the|B-4E7H4I-5K11L-4N-2P-3U6X-8Y-3Z-2c9d-4
of this|A5B4C-5J4L5M6N11P6R-1U6V7X8Y-5Z3b-2
of twelve|J3R5T3U1
of two|C6
of use|A3
of warranty|k3
of whatever|H5
of which|c-6
of written|R5
of your|H3
off|C7Z8
off period|Z9
offer|G-21M-4
offer the|d118
offer&term|b5d36
offering|c2
offering the|J5
offers|c7
office|K-2
officer|U-2
officers|E-4H5
offset|R4
omission|E3
omission or|E6
omit|H4
omit to|H4
omitted|K-1N-2T-2
on|B-4C-9E-6J7K-9T-6X-5b5k-4
on a|F-3I3Y2Z6c7k-4
on behalf|B8N-3T5U4
on june|b3
on line|V4
on or|c2
on sales|Z6
on such|b3
on the|B-3C-8D-5E-7F-7H-4J3K-3L-8R4T-5U-5Y6
on which|J2Z8
once per|V5
one|A4J5K-1L-7O17R5S-3U-1Y16Z5b15j27
one 0|U2Y10b9
one day|H4
one half|R5
one month|b4
one or|A5B4M6
one year|H4J7T-3Y3b5k7
online|T-2V5c10
only|B-5H-5M-9R-10T-3U-2X6Y-3
only in|E5
only to|A3N-1
ontario|K2
operating|R10V5Z5
operation|F6J7
operation and|Z4
operation of|M4
operations|H-3
operator|Z9
opportunity|d91
oppose|H7
opposing|H4
option|F10N-1Y-2Z8d107
option to|Z4
or|A-10B-7C-12D-26I3J-17K-18L-1M-9N-15P-10R-21T-7U-8V2W28Y-5Z-7c-9d10f-25h13j-32k-5
or 0|Q-7R10Z5
or a|F2
or after|H4
or any|B9C3E2H6L-3N2O-3R-5V-9Y4Z4k-6
or applicable|F5
or arising|K2
or as|J7L5
or assignment|F4
or assist|H15
or attempt|T9U2
or attempted|C5
or b|R6
or beneficial|V5
or business|C7F-4
or by|E-8
or cause|H7M2
or commercialize|V6
or company|O35
or consequential|E7
or consolidation|C6
or contest|H4
or controlled|B5F4
or customer|T7
or damage|L1
or damages|E11
or default|E6
or delegate|C10
or delegation|C6
or direct|V7
or do|T2
or employment|U2
or encourage|U4
or entity|T2
or equity|F5
or exceed|R7
or exemplary|E5
or expense|E8
or expenses|Z4
or expiration|M4Z9
or federal|K4
or filed|Z8
or for|k5
or grant|I45
or greater|R5
or have|V8
or held|B6
or her|U6V3
or hereafter|A5
or impair|H3
or in|A4B-3E5F-3G-24H7c5
or incurred|L5
or independent|U5
or indirect|T2
or indirectly|B-3H8T10U5V10X-3
or interest|M4
or into|F5
or is|V5
or its|D35F9M3N-2X-4b-2c9
or joint|A4
or jointly|M7O-9
or lease|X4
or loss|E6
or manufacture|M4
or merger|F4
or more|A8B3
or non|E6
or not|M6
or obligations|C12X-3
or of|F6
or omit|H4
or on|B5T-3
or other|E-12H-4I-38Q-27X-12Y-2b-3
or otherwise|C3K-2U-2c-5k-4
or part|P7
or perform|T2
or potential|T5
or product|B5
or products|Z1
or reasonably|B7
or registration|H8
or rejection|k6
or related|E4
or relating|H2
or renewal|Y2b3
or representatives|U2
or result|A2B2N2
or services|T5
or similar|I34P-6
or software|k6
or sublicensees|H4
or substantially|F7
or such|U3
or termination|L6U4
or the|E5N-2R-8U-4
or thereafter|H3
or thing|H7
or third|A5
or through|T2U4V11
or to|A5B-3C9H2T-2Z-9k-4
or trade|H1
or transfer|C3
or until|J5
or upon|J4
or use|X4
or with|B3F-3V2
or y|V4
or z|C5
order|B-3F-4H-4J-4K-5L-3M-3N-2R3T-3X-5Y-3Z-12b-3c-8d-30
order of|I77
orderly|Z16
orders|K-1j14
organizations|c5
organized|K-6
original|k2
other|A-11C-5E-10F-8H-2J-14K-9L-7M-7O-25R-8S11T-6V-11Y2Z7d19f-3k-17
other act|T2
other activities|Z6
other disposition|P5
other entity|F4
other for|E6
other intellectual|P-8
other party|A-3B-3C-3F6G-16K-2R-5U10X-7Z-5d-33k-3
other party's|H3
other persons|A5
other products|V4
other proprietary|H2
other provision|E3
other provisions|Y3b3
other remedies|E6
other similar|C5
other than|G16H4I9P-6c-6
others|H6V-5
others in|H3
others to|A3H4
otherwise|A-5C1E10H-5I16J5N-3T6X-4Z-6b3k-8
otherwise approved|T5U6V5
otherwise dispose|Z5
otherwise exploit|A4
otherwise provided|J6
otherwise terminated|J5b4
otherwise transferred|C3
our|H5
out|C-4E3H7K1L4M-7R-4U-2V-4
out of|E6H5K4
outlined|R5
outside|G52P10V4
outside of|V3
outstanding|J9
over|K2c7k-2
over the|c8
owed|D-5
own|C-5L5M10T-5V7Z-8
own all|M5
own and|M3
own expense|L7
own the|M6
own&perpetual|H3N4
own&profit|A4B-2N2
own&state|H4
own&sublicense|A7N2
own&survive|E-5G-8H4L6M6R-6T-2
own&term|H4L6M6
own&terminate|L3M6P9
own&territory|A3B-3M-7N2X-3
own&third|P-8Z8
own&transfer|F4
owned|A4B10C5F-7M8N3P6
owned by|B5N5
owned or|B4P2
owned subsidiary|C7
owner|C2I-8M-11Z10
owner of|M-5
owner or|H4
owner shall|C5
owners|F5
ownership|B-3C-7G45H13I-22M6N-2O5P-5T-2X-5
ownership and|H3
ownership of|H10M-4
ownership rights|M6
owns|H4
owns or|H4
p|L-5N-2T-2U-2
p:0|A-20C-29D-45E-27F-23H-19I8J-15K-22L-26M-25N-16P-17R-16U-19V-23X-20Y-13Z-24b-7c-21d-12j19k-21
p:1|B-3C-25E-16F-13G49H-16I16K-18L-14R-5U-15V-3X-7Z-6f-26k-16
p:2|B-2C-3E-20G36I15J-15K-14L-5M4N-8S31U-17V-5Z-11j4
p:3|A-4B-9C-21E-14H-5J-14K-14N-15P-11R-10U-14Y-15Z-21a22c-5d26j22k-12
p:4|A-3C-22F1H-10K-13M-8N-6P-10R-27T-15U-17X-6Y-15a-16b-10c2j-42k-9
p:5|A-17B-12C-18E-16H-5I-5K-11L-23M-10N-14P-20R-8S-7T-4U-6V-7X-19Y-7j-19
p:6|D-7E-16J-9L-4Q7R-13X-18Z-8b-11c-21f4h5
p:7|A-20B-15C-16D-48E-10F-6G-42K-11L-13P-19R-18S-2U-9X-16Y-13c-17d-16
p:8|A-18B-20C-9E-10H-16I-22J-15K-19M-19N-13P-27R-26T-17V-17X-20Y-20Z-16b-15c-19g4j-4
p:9|A-24B-23C-16D-32E-27H-26I-15J-24K-19L-25M-26N-24P-26R-24T-24U-16V-28X-27Y-23Z-14b-23c-29d-10f-39k-22
package|M4c10
packages|c6
packaging|Z2
packaging and|Z8
page|A-2B-2E-5F-5H-2J-3N-3X-5Y-2Z-7b-3
page 0|U4X-4
pages|P5
pages of|P6
paid|A2C-5E10H-2M-5N4R-7h22
paid by|E16
paid up|A4N4
paper|c7
paragraph|F7I17L3X12c10
paragraph 0|L4P5X6c6
paragraphs|P6
part|B-3H6K-2L-5M-2N4P8T-2U-2V-7
part of|H9N4P5V-5
partial|R6
participant|Z7
participants|Z7
participate in|V4
participation of|V5
parties|C-3D-8E-15G2I-16J-5K-2L-9M-2N-7T-7U-8b-1k-9
parties acknowledge|c6
parties and|J7P7
parties as|M5
parties each|A3
parties hereto|K6
parties including|M5
parties may|b5
parties or|F4
parties shall|Y-2Z3
parties to|J4b3
parties will|Z5
partner|N-2d62
partnership|F2
party|A-6C5H-11K-13M-17O29R-18U-3Z-13d-4g15h38j-25k-17
party a|c2
party and|U3
party at|b3
party b's|F5
party ceases|F6
party during|U2
party gives|b2
party giving|J5Y4
party in|C5H5T5U7Z-5
party may|F-9M-4U-2
party notifies|Y3
party or|E5F6T-3U4
party provides|b-2
party shall|A-3C-8F9I-12K-1N-3P-6T-2c-6k-2
party software|N3
party to|A-2T-2
party upon|Y3b4f23
party which|C2
party with|Y3
party's|J-5T-2Z-8
party's consent|C3
party's liability|E7
patent|A-4C-3M3d7
patent applications|B3
patentable|M4
patents|A-4B4C-3H5O39V-4X-4
patents and|B2
patents for|B5P9
patents or|H3
patents the|B2
patients|R5
pay|A-3H-3I-14J-9L-7M-5N-2P-6Q75S16T-2V-4X-3Y-2Z5b-3c36k-5
pay to|J-2c8
payable|J-3L-4Y-2c2
payable by|c2
payment|F6I-2K-2R-8U-3X4Y-3Z-6b-5c-10f20j-27
payment of|L8c-7
payments|J-5K-2L-5U-2V-4Y-2j-16k-3
payments as|I42
payments or|Z8
payments to|B2N1
people's|K2
people's republic|K2
per|E-3J-3L8P-4R12T-2U-2Y-2c10j11
per occurrence|L11
per quarter|V5
per year|R6
percent|F5R3c4
percent %|c11
percent 0|F7R2c-6
percent&price|R-8
percent&profit|c27
percent&renew|c6
percent&survive|F2c2
percent&term|R-1
percent&terminate|J4Z10
percent&volume|R4
percentage|c20
percentage of|c13
perfect|M7
perform|B-2C9K-2X-3Z-9c-4k4
perform and|N2
perform its|N-2
perform the|C3k4
performance|A6C5J-5T-4Y-2b-3d-7j-10
performance of|B-2T-2
performance under|B4
performed|V6
performing|X7
period|E9G46J7K-2T2U6V-3X-6Y-2Z15b7d1k24
period as|J4b4
period beginning|U2
period by|J4b4
period during|c6
period for|k5
period of|T4U3V8Z8b1k7
period or|J4
period provided|b3
period shall|k3
period unless|Y3
periodic|D101
periods|Y8b13
periods of|b5
periods unless|Y4b3
permit|D43V4Z8
permit its|V4
permitted|A5F5K-3L-4c-4
permitted to|C5
permitted under|C5
perpetual|B5N29P7X-8
perpetual irrevocable|A-2N7X-4
perpetual&profit|A3B5N18X-5
perpetual&sell|N5
perpetual&source|N3
perpetual&sublicense|A6N7X-7
perpetual&survive|N8
perpetual&term|N9
perpetual&terminate|N3
perpetual&territory|A4B6N17X-9
perpetual&third|N4
perpetual&transfer|A6N8
person|C-5P-7U11k-3
person to|U4
person who|U3
personal|C9
personal injury|h38
personal to|C7
personnel|U7j20
persons|A4U5V4
persons as|b5
petition|H7
petroleum|j20
photographs|j76
pipeline|R5
place|I65V8j22
placements|V4
plan|A-4E-6F-5H-2K-2N-3V-5Y-2d-8k-3
plan with|C7
play|R8
pledge|F7
policies|L6
policies shall|L8
policies will|L5
policy|C-3L1X6
policy shall|L6
possession|Z4
possibility|E7
possibility of|E6
possible|Z5
post termination|U4
potential|N-1T4
power|K-3T-2
practice|P3
prc|K4
preceding|R-9
preceding the|E6
prejudicial|T5V4
premises|L5
premium|L5
prepaid|k6
prepared|D30
present|I44
presented|V6
president|N-2
previously|F4X3Z7
price|F-3J-4L-4T-2V-6a81c5d2
price of|R-4c14
price to|c5
price&survive|c5
price&term|V-4
price&transfer|N4
prices|R-4
pricing|V-4
primary|L7R5
primary and|L3
principal|L-4U-2
principles|K7
principles thereof|K2
prior|B4C4D5E-10F-1J-4M-6Y10Z-7b8c-4f31
prior consent|C-4V8
prior to|B5G19T-3Y6b7d11j-45
prior written|C14K-2P10X-1Y3f28
procedures|L-7k-3
proceeding|H3
produce|P8R11
product|B6C-11F-13I26J-8K-5M7P-3T-8U-6V10Y-6Z17b-7k17
product and|B-3k11
product but|B8
product by|k6
product for|P5
product from|I48k4
product if|k3
product in|B1P-6Z7c8
product is|k6
product liability|E-4L11
product or|V5
product s|P4j7
product supply|R6
product to|I15k5
product warranty|k3
production|R12Z7
production of|Z9
products|A-5B8C-4E-1F-11I18J-9K-8L-3M5N-4O45P12R8T6V11W24Y-5Z18b-3c1k19
products and|L4M-5T-2X-4
products are|k4
products directly|I101
products for|k5
products in|B6P5
products including|B8
products listed|V7
products or|T4V8
products provided|V8
products shall|R7
products that|V5
products to|I54P6X6k6
profit&renew|R6c8
profit&sell|X-5Z10
profit&source|X4
profit&survive|B3N4c12
profit&term|B2N-3R7X5
profit&terminate|N1Z10
profit&territory|A4B5N2X3
profit&third|A-4X-4c8
profit&transfer|A2X12
profits|E13
program|B-4H-2M5T-3U-2Z12
project|R5c10
promote|N-2P-4V4X-4
promote market|V6
promotion|B-3H-2N-3P6R17T-2X3Y-2c4
promotion and|R5
promotional|A-3C-3N-1P4V2Z7j28
promotional and|P3
promotional materials|P3
promptly|E-5H-4M4P-5k4
properly|k5
property|B2F-6G-21K-2N2O1P11R-8U-3V-8Y-3b-3k-5
property damage|L8
property in|I28X7
property is|P8
property not|B2N2
property of|M14
property rights|E6P-5
property to|A4N3P7X4
proposed|F6R-5d29
proprietary|B-3C-3H2N5
proprietary rights|H3
prosecution|d56
prospective|T4V-5
protection|L7
protections|M5
protocol|P5
provide|A-7C-6G16H-5I17J-7K-3L10U-3Y-6Z9b-4c-9d8j11k8
provide a|k7
provide services|F5
provide that|L1
provide to|k8
provide written|F6
provided|A2C6D-4F-2G14H-6J7R-8V8X4Y-8k-2
provided for|L5V6
provided herein|F4V5
provided however|F-2J6U5
provided in|V5X4c2
provided that|A7C10H-3R4T-3W1Z9
provided to|Z9
provider|I43k-3
provider of|I94
provides|R-4b-3
provides the|F3
providing|E-4L5T5U2
providing services|V6
province|K2
province of|K3
provision|C-7T-2U2V-4
provisions|B-2E6H-4J3M-4
provisions of|H-2J1
provisions set|F5
public|K-2R-4T-2U3V-6
public or|A4
publication|M4
publicly|G50
publish|A3P6
published|k4
puerto|L4
puerto rico|L4
punitive|E20h43
punitive or|E6
purchase|B-3F-11H-2K-4L-3M-5P-8R8T-3U-3V-7Z10d41
purchase any|Z6
purchase from|R7
purchased|Z2k6
purchaser|F-5
purpose|A5D49T2X3k-4
purpose of|P9T3X9
purposes|E-5N2P8R-5X2c-8k-4
purposes including|N2
purposes of|E-5P4Z-7
pursuant|A3D14J3L-8M2N4U-3X-4Z8k-4
pursuant to|A3J3L-8M2N4U-3Z9k-4
quality|D34k6
quantity|R8j55
quantity of|R8j37
quarter|J-5
quarter of|R6
quarters|R6Z7c3
radio|P6
rate|c7k-3
rating|L6
re|A3c-4
reach|R7
realized|c10
reason|T3V-4
reasonable|A-7B-4D54J-5K-2N-3T-3U-4V-9W19Y-4Z12b-3c-12
reasonable amounts|L5
reasonable notice|D32
reasonably|A-5B3C-7G-2H-4J-4M-1T-2U-3Y-2
reasonably determines|d45
reasonably necessary|B-2C-3
reasonably requested|M6
recall|E6
receipt|J-4U-2Y-3b-2c-8k8
receipt of|d13k7
receive|F5c22k3
receive the|c6
received|E4H-2L-5Y-2
received by|E5
receiver|H5
recognized|L5
recognizes|H4
records|B-2D13P-6T-2Y-2b-2c-4k-4
records and|Z8
records relating|D67
recovery|E6
reduced|c11
reduction|c4
referred|P-7Y2
referred to|P-6Y2
refund|E16R11
refund of|E8
refund to|E5
refusal to|d2
regard|K2
regard to|K2
regarding|C-5Y-1Z-5b-2d13
regarding such|V7
regardless|E10
regardless of|E11
register|H9M5
register and|M6
register any|H4
registration|H9L-3M5V-4d-7
registration of|H6
registrations|P-6
regulations|K-3
regulatory|A-4C-5H-3K-1M7R-6T-2U-2d-30
regulatory approvals|M5
reimburse|Z1k-2
reject|k10
reject any|k9
rejection|k17
rejection of|k15
related|B-5G-16I-33P5R-4T-3U-3Y-2d19
related rights|P6
related to|B-3E11M4N-2V-5Z-7
relates|C4
relating|H1K4L-4M2N-2T-2U-2V-5k-2
relating to|H2K4N-2T-2U-2V-5
relation|E5V5
relation to|E5V5
relations|K3
relationship|C-4
relationship with|U3
release|C-7E-5H4Z-5
released|R8
releases|R5
relevant|J-4O-15R-4Z1k5
remain|A11C10J9Y3Z5b6
remain in|J10b5
remain liable|A6C7
remain the|M1
remainder|Z7
remainder of|Z7
remaining|Q32Z26
remains|A5
remedies|E11
remedies of|E5
remedy|E18
remedy for|E8
remit|c13
remit to|c7
remove|Z4
renew|Y3b23
renew for|J-5Y3b10
renew the|b3
renew this|b4
renew&survive|J-4Y6b-1
renew&term|J4Y11a55b21c-3
renew&terminate|J-5Y4b4f-31
renew&territory|B2
renew&third|B2
renewal|Y17b12
renewal of|Y4
renewal or|L5
renewal term|Y12b6
renewed|J-6Y5b5
renewed for|J-7Y4b7
rent|X5
repaired|k6
repayment|c5
replace|k7
replace such|k2
replacement|E9L7k9
report|R-7
report to|k6
reports|D2R-4c-5
represent|H4
representations|C-3E-9H-2K-1T-2Y-1
representative of|A3B2I59
representatives|D32H-2J-4P-3V-5
representatives will|U2
represents|k-4
represents and|k-2
reproduce|A5P11
republic|K7
republic of|K7
reputation|H3W159
request|A-3B-2C-6D28F-4K-1M6N-2P-5R-6T-2X-4Y-2b-2c-4
requested|A-4B-3C-5J-4K-2M4T-3U-3Y-2b-3k-5
requested by|M7Z9
requesting|D41
require|F5
require the|C5
required|A-4B-3E7H-5K-4L1T-3U-3V-4b-3c-8
required by|L5
required in|C-2
required to|C-7P-5k-3
required under|L3
requirements|I23R5V-3k-3
requirements of|L5
requirements set|R4
research|G13M8T-2
research and|B4
resell|P13
resolved|k4
respect|B6C-6E13H3I6K-4L4R-7T-4Y-4b-4h17k-5
respect of|E9h12
respect to|B7K-6N2T-3Y-3b-4j-9
respective|A2E-2H5K-2P-4
respective affiliates|B3
respective successors|C4
respects|K4
respects and|K2
responsible|H-3Z6c-5
responsible for|Z6c-5
restricted|U3
restrictions|G36N2P-5V4
restrictions set|V4
result|B4F7H-4N6c7
result in|F8
result of|c5
resulting from|c7
results|M3R-5c8
results in|c4
retail|I1
retains|M2
return|k15
returned|E6k5
returned to|E6
returning|k3
revenue|c21h21
revenue from|c3
revenue sharing|c2
revenues|c22
revenues for|c4
review|D52
reviews|D117
revocable|X4
revocation|L2
revoked|X4
rico|L4
right|A6C-5D41J-4K-4L-6M1N4P8X8Y-3Z-2c-3d4
right and|B-2I16N3P7X7
right in|A9M5
right of|A-2D1
right title|C-3H4M9X-3
right to|B8D-26I2J-3K-2N4P11R8d-17
rights|C11E-10H8M6P-11V-8Y-4d19j-2k-6
rights and|B-2M-2Z3
rights granted|c6
rights in|H7M15
rights of|H5M5
rights or|C10P-7
rights shall|M5
rights title|M4
rights to|N2Z6
rights under|C-8F13V8
rise|E9
rise to|E9
risk|L9
risks|L5
risks and|L4
royalties|Z6c1
royalty|B4E-6N6P9Q56R8X7c12
royalty free|B4N6P14X9
royalty payable|c4
royalty rate|c4
rule 0|F1
run|j93
s|A-8C-13E-4F-11J-8T-8V-13X-4
s 0|K-2L-4N-2T-2V-4
s a|K3
s and|P6
said|Z6
sale|F-8I21M-5N-2T-4U-4c8d32
sale and|A-3
sale of|N-1X-3
sales|A-4B-4F-4H-3K-2L-8M-5P-7R5T-4X-5c17k-4
sales and|R5
sales as|Z7
sales of|c8
sales price|c7
sales representatives|R6
same|E-6J-4M7U-2b4
same terms|b6
same to|A2B2N2k7
sample|k11
samples of|k4
satisfactory|L4
satisfy|R6
satisfy the|R6
schedule|F-4H-2K-2L-5k-4
scheme|L8
scope|A4N2X5
scope of|A4N2X6
section|A7B4C7E8F-2H-7K-4L-12M5N6R7V-4X-3b-4h3j-14
section 0|A8B5E7F-4H-5K-2L-12M8N5V-5Z7h35
sections|A4R8
sections 0|A4R7h4
securities|F1H-4K-2M-4N-2P-4T-3U-3X-4k-3
securities exchange|F4
securities of|F-5
security interest|F4
seek|C-6H3
seek to|H2
select|j21
self|L11
self insurance|L10
sell|A-4J-3R7T4U-4V10Z15k-3
sell any|T5V6
sell off|Z11
sell or|P4Z8
sell transfer|X4
sell&sublicense|P7
sell&survive|I-29J-3R9V7Z8b-2c-6d41j24
sell&term|J-4P5R7X-3Z3
sell&terminate|R9Z6
sell&territory|A3B-4I-31X-6
sell&third|I-14
sell&transfer|C6P5X13
seller|B3F10k-3
selling|F4P6Z3
selling or|P5
send a|F3
sending|k7
separate|c7
separate agreement|V5
series of|C4
service|B-5E-11F-5G15K-4L-7X-8
services|A-5C-6E-6H-4K-6N-4P1R-8X-5Y-6b-7c10
services by|P4
services hereunder|c3
services of|A3P-3
services provided|c4
services related|P7
services to|Z9
set|B2E5H-3K-6N-3V-9b-2c3
set forth|B2H-2K-3N-3V-8b-2c4
settlement of|K3
seven|k3
seven 0|k3
shall|B-13D8E-2F3G-9H-4I9K-1N-10O3P-2Q9R-6S11U-8V-5X-10Y-7b-2c5h-5j21
shall acquire|M5
shall arrange|L6
shall assign|M16
shall assist|M5
shall at|L2
shall automatically|J-6Y3b7
shall be|B-4C11D15H-12K11O41P-10R-3T-8U-7V-6X-8b5c8f-21g22
shall become|J9
shall cause|M7R6V14Z10
shall commence|J1Z-6b5
shall comply|k4
shall constitute|R9
shall continue|J16R-5Z6b2
shall cooperate|Z6
shall ensure|C-5
shall expire|J7
shall govern|K4
shall grant|P4
shall have|B-3C4H-4I21K-2L-5M-7P11V-5Z6d22
shall in|F6
shall inure|C6H3
shall issue|c7
shall maintain|L18
shall mean|R6Y-4b-5
shall not|C7E11F3G14H16J-9K-3L-7M-7R-7T2U8V18X9Y-2b-4j16
shall notify|k5
shall own|M10
shall pay|J-4c25
shall promptly|M6
shall provide|L6Y-3b-4
shall purchase|R9Z7
shall receive|S134c9
shall refund|E4
shall register|M6
shall remain|A9J9b5
shall report|k6
shall return|Z5
shall share|c7
shall survive|N3Z-13
shall terminate|J19R6b3
shall thereafter|Y2
shall transfer|C-3M8Z6
shall within|R4k4
share|c33d17
share equally|c9
share of|c5
shared|A5
shares|A-3E-10K-2L-4M-5V-4Z-7c10d19k-3
shares and|I38
shares of|c8
shares sold|c9
sharing|c15
shipment|k13
shipment of|k4
shipment to|k6
shipped|c10k4
shipped by|c6
shipper|R7j71
shipping|k4
should|k3
should the|k4
show|R4
signing|J8
similar|H2K-1L5R-5U-3V13
similar in|V5
similar to|I29V15Z10
similar transaction|C10
single|L7
site|B-3F-3H-3M-4R10T-3U-2V5c9
site and|R5
sites|V7
six|J-8Q27k5
six 0|V6Y2Z7
sixty|b2k5
sixty 0|b3k5
size|R7
so|F9K-2T-2c5
so long|A4F3c6
so that|P8
software|C-4D-1E13F-4J-3L-3N3O53P10R-5T-4U-3X9Y-2b-2k7
software and|E6N2
software or|M5
software to|P4
sold|B-2P5c18
sold by|c9
sole|A6B-4E27M8N-3P-6R7V6
sole and|E19M8R6k6
sole discretion|A6k-3
sole property|M3
sole remedy|E14
solely|A4B9E-8I-4L-4N-3P14T-2V-5X12
solely as|A4
solely for|B4P7X4
solely in|B4X9
solely or|M4
solicit|I50T21U14V-7
solicit any|T5
solicit for|U4
solicit or|T4
solicitation|U15
solicitation of|U3
solicitations|U8
soon|Z7
soon as|Z7
sooner|J9b-1
sooner terminated|J5
source|L-5T-3
source code|e91
source&survive|X5
source&terminate|X3
source&territory|N2
source&transfer|X4
sp|k8
special|E9
specific|I60P8R-4
specifically|P4U8X5
specifically approved|J5b5
specifically set|P6X6
specification|k2
specifications|k7
specified|X7
specified in|Z-6
spend|R7
split|c11
sponsor|I42R-8Y-2k-3
sponsorship|R5
sponsorship and|R5
standard|c-5
standards|k3
standing|K-3
starting|k6
state|C-6J-4K9P-3R-6T-2U-2Z-6
state of|K12
state or|K3
statement|H-4M-4U-2W14
states|K-3Z-5
states the|E7
statutory|L4
step|Z9
stock|F5M-4R-7c8
stock at|c7
stock or|F4
store|N2
stored|P10k3
structure|F3
sub|C1X22
sub license|X5
subcontract|C16
subcontract any|C4
subcontracting|C6
subcontractor|L6U2
subject|A5J4L-5N7P7Q-21X5b3k-3
subject of|E7
subject to|A4B3H-5I12J6L-5N7R-3b4k-3
sublicensable|A5X9
sublicense|A6X18
sublicense or|X3
sublicense the|A6X8
sublicense to|A4
sublicense under|N3
sublicense&term|X4
sublicense&territory|A-3N3X5
sublicense&third|A4
sublicense&transfer|B-2N4X6
sublicensee|A7
sublicensees|A9B-3H3
sublicenses|A10B7N3
sublicenses to|P5
submit|K4
submit to|K4
subrogation|L3
subscription|P6X3c5
subsection|C5
subsequent|b4
subsequently|X4
subsidiaries|A12P-5
subsidiaries and|A8
subsidiaries or|A5
subsidiary|C10
subsidiary or|C6
substantial|H5k4
substantial part|H6
substantially|F5
substantially all|F6
substantially similar|V6
succession|F5
successive|b8
successive one|b2
successor|F4Z5
successor in|C-1
successor or|C3
successor&survive|F3
successor&terminate|Z8
successor&transfer|C-4
successor&void|C-5
successors|M-4
such|A3C-9D-13E-8F-2H-17I-10J-15K-13L6M4Q-12R-3T-12U-3Y-15Z4b-7d7h-16
such affiliate|A4
such approval|Z7
such assignment|M3
such audit|D5
such change|F15
such consent|C2X-3
such contract|c6
such country|M4c11
such damages|E14L-2
such date|b2
such employee|U4
such employment|U4
such entity|A5
such error|k4
such insurance|L17Z7
such license|X4
such licensed|E5k4
such licenses|A3
such obligations|C6
such party|F-4M-6N-2P-6U2V-4Y-2
such period|G31R6
such person|U6
such policies|L10
such policy|L7
such product|M5
such products|M6k4
such rights|M5
such sublicense|A5
such term|J4b4
such termination|Z7f13
such that|R5
such third|B3N2P-3c6
such time|Z10
such transaction|F8
such transfer|M7V6
such use|X4
such written|F3
sue|H6
suffer|H3
suite 0|L-2
supply|A-3B-2E10K-2N-2R12T-2X-3c-8d-17
supply to|R7
support|F-3H-2K-2L-4N-3R-4T-3V-6Y-2b-3
survive|Z-21
survive and|N3
survive&term|D-4H4T4U3Y5k4
survive&terminate|C2E-2F12K-2Q-10T-3U4Y5Z22k-6
survive&territory|B6I-14V6
survive&third|F3V-6
survive&transfer|B6F-6M2V6X3
survive&volume|k4
survive&warrant|E6k7
system|C-5K-2N-2P7Z7b-2c-5
system and|Z5
t|J8Y-2b-3
take|K2M3Z9
take any|H2
target|R9
targets|R6
tax|c4
taxes|L-7
technical|Z6
techniques|M5
techniques and|M8
technologies|B-3P5
technologies and|M6
technology|G27M5R-5T-2V6
technology and|M5
television|P7
ten|J8b3
ten 0|L4b3
term|C-5E-12J24K-4N3U3Y5Z-12b13f1k-10
term 0|b3
term and|I39J-4T2V-4Y6
term as|B4Y1
term for|b2
term in|A3
term is|J3
term means|J8
term of|A-5B4C-3F-4J31K-2L9N10P11T3U9V9Y-4Z-5
term on|b3
term or|J-7Y10b6
term shall|J4b7
term subject|Y3b3
term the|J11b-3
term this|Y2b2
term unless|J8Y4Z-4
term will|J5
term with|b2
term&terminate|E-7K-2U6Z9b3k-6
term&territory|B2I-2N-2P8T-3V5
term&third|B2I-2R5
term&transfer|B5M7V4X5
term&unlimited|P4b3
term&volume|R1
term&warrant|E10V-4k28
terminate|F15J11K-2N-2P-7R19U3W14Y-6Z-20b-5d-53f38
terminate in|C5
terminate on|J6
terminate the|C8F7f30
terminate this|F10J-4R6U-2V10Y-3b-5
terminate upon|J3
terminate&territory|N3R6
terminate&third|F3
terminate&transfer|M8N1X2Z5
terminated|F16J33K-2O89R-5Y6Z9b8
terminated as|J6
terminated by|J8Y8b8
terminated earlier|J4
terminated for|Z4
terminated in|J5
terminated pursuant|F6
terminated under|J9
terminates|Z8
termination|A-5C-5F-3J-11K-3L8N2P8R-8T2Y2Z21b-8c-5f13k-7
termination as|J8
termination date|Y7
termination fee|Q189
termination of|E12J-3R-4U3Z18
termination or|Z6
termination the|Y4Z9
termination to|F5
terms|A3E-8F-6H-4J5K-5M-7R-9S38T-6U-5V-7X6Y-5b6c-5d56j-41
terms and|A5C3F-3T-2Y-3b5
terms including|b2
terms of|A2J10M-5b5
territory|B-4E-6I18K-2P9U-3X4Y-2b-2k-4
territory for|X3
territory the|J4
territory to|A3X4
territory without|V4
territory&third|A-3X-3
territory&transfer|A3M7N4P8X10
territory&volume|N2
testing|k3
texas|K7L-2
th|J5
th anniversary|J4
than|A-3F-1G10H5K-4L9N-2R9S10V4b-2d19
than $|L4R5
than 0|G15J4R3Y-4b-6f43j28
than a|F2Z7
than as|C5H3
than fifteen|Y3b2
than ninety|Y3
than once|V5
than the|B5H4L4P-3X-4
than twelve|b3
that|A-6F-5H2K-13L-12M3P2R4S26T-2U9k-4
that all|M4
that any|A4M3N5
that are|A-3M5U3
that consultant|M6
that during|T7U7
that either|C8V5
that for|U1
that is|B2F-6V3
that it|B-2H13P6T-3d3k-4
that no|I40
that period|J5
that such|Z4
that the|A-4B-3F11I-22N-2O19X-5Y-4b-4j-19k9
that this|Z7
that with|J6
that without|U3
that would|F3
the|A-28B-33C-25D4E-12F-20H-27I4J-25K-17L-17M-26N-24P-18Q36R-19T-29U-30V-14X-26Y-30Z-22b-29c-20d19f-9k-25
the 0|J7Y2
the acquisition|F2
the actual|c7
the additional|R5X5
the administration|Z6
the advertising|X4
the agent|E7k-3
the agreement|F-1J7N-2U-2V6Y-3b6c9k-3
the amount|E9
the annual|R4c1
the applicable|P-5c-1k2
the application|K1P5
the applications|P7
the appointment|J6
the assets|F5
the assignee|F6
the assigning|C-5F5
the audited|D-12
the auditor|Z5
the avoidance|P3V4
the benefit|H4
the best|L4
the breaching|J6
the business|C5W26Y-2b-2
the case|M7b3
the cause|E12
the change|F8
the closing|F5
the co|M4V7Z6c5
the collaboration|P3
the commonwealth|K6
the company|A4B2F2K-4M8N-1T3U2X-4b-4f13
the company's|M4
the composition|M4
the consent|F-3
the construction|K5
the consultant|M7
the content|A6N3P12X7d45
the contract|k3
the contrary|E4
the cooperation|V5b6
the copyright|M3
the cost|k4
the country|P6
the date|E10J12M-3c-9k11
the default|c6
the defense|E-5
the delivery|k6
the difference|R5
the distribution|A10
the distributor|C6I53c6k-2
the documentation|k4
the domain|M13
the earlier|J9
the earliest|J5
the effective|A3B8J2K-3N7T-4b-3
the employee|g106
the employees|E8
the employment|E7U4
the end|R8Y2b3
the entire|E8
the equipment|k4
the equity|F5
the event|C9D-13E5R10S19Y-4Z10d1f-41
the exclusive|A-3B-2I36K-2P-3R8V6
the exclusivity|I39R8
the executive|L9U5V6
the expenses|c7
the expiration|F-4J2R-4V6Y3Z-8
the expiry|Y5b10
the express|X5
the extent|A4B4F-6I33M12N3P16Z12c-6
the facility|C6
the federal|K1
the field|G25N-2R6
the fifth|J5Z7
the financing|d112
the first|Y-4b-3
the five|B3
the following|A-3B-4F12K-3M-4N-3R6X-4c6
the foregoing|B3C-12F7G19H4K-2T-4U2b-3
the franchise|T3
the fund|H4b4
the future|H4
the goodwill|T4W83
the grant|H4
the gross|c8
the initial|J4Q46Y13b11
the insurance|L6
the intended|J4b2
the international|K4
the investment|J5
the joint|A-4N-2O16
the jurisdiction|K3
the last|Y2
the later|J5
the launch|J4R9
the law|K8
the laws|K25
the liability|E8
the license|C7E5I14J5N4P-7Y-1b-3k-2
the licensed|B11E14M6N-3X7k11
the licenses|A10N6
the licensing|A2B2N2
the major|R6
the mark|P7
the marketing|V4c8
the maximum|c-4
the meaning|B-2E-4R-4T-2
the members|A6
the merger|F5
the minimum|G22R23
the mutual|b3
the name|M8P3
the natural|Y2
the net|c10
the new|K3
the non|E4P9
the number|j61
the obligations|J7
the occurrence|F7
the operating|R9V8Z4
the option|F5Z8
the orderly|Z6
the other|A-5B-4E9I-18J-6K-3O28U7V-7X-9Y11Z-6b8k-5
the other's|U2
the outstanding|G54J5
the ownership|F5H2
the page|R7
the parties|A-9C-11E-5F-3H-5J-6L-10N-4T-7U-4X-5f-27k-6
the party|C-5P-4
the patent|M6
the payment|L6
the people's|K2
the performance|A4C2
the period|E8Y-2k8
the policy|g35
the possibility|E7
the post|T3
the premises|L4
the present|F4
the price|a57c6
the principles|K-2
the prior|C3M-3
the product|B2F-4G-1K-1T-2U-2Z5b-2k3
the products|P-11U-2V9Z2k8
the professional|P4
the program|P6
the promotion|R9X3
the property|c7
the proposed|F4d9
the proprietary|H3
the province|K3
the provisions|E10J3M-4
the public|A3U4
the purchase|L-2
the purpose|P7T3X6
the purposes|P5
the records|D20
the recovery|E7
the regulatory|B4
the relevant|Y3k7
the remainder|Z8
the remaining|Z10
the remedies|E8
the renewal|Y1b6
the replacement|E4k6
the required|R6
the research|M7Z9
the respective|C7c7
the restricted|U3
the restrictions|V4
the revenue|c3
the right|A10B6D54I1N5P11X-6Y-4c-5k6
the rights|C13V-4d25
the risk|k4
the royalty|c11
the sale|Z7
the sales|c3
the same|E-5J-6S73U-2d26
the scope|A5X5
the section|k6
the selection|M4
the services|Z-6
the settlement|K3
the shares|c5
the signing|J6
the software|P4X6
the sole|M2O-4
the source|X3e176
the specifications|k5
the sponsorship|R6
the state|K12
the subject|E5
the system|R6T3
the term|B2C-3E-6I21J8K-2L7N6P11T6U8V7X6k-4
the termination|J-3T2Z18
the terms|A5B2E-7F-4J3K-2M-4P2R-4T-3U-3
the territory|A4B-5L-3U-2V-6X7k-3
the then|R-6
the third|A-2R6
the time|b-2c-5
the total|E5R10c7
the trademarks|H6M5P6
the transfer|C4F6
the transition|Z11
the trial|M5Z8
the types|L4
the united|K-2P3
the use|P-3X4
the validity|H21
the warranty|E12k15
the world|B3
theft|L6
their|A4F5H7J-3K-5M-6P-13T-5b-2c-5d-3
their employment|U3
their respective|A3H3
then|B-3F8G-19K-2L-1Q12R-6S12T-3U3Y4Z7d5
then current|R-6Y4
then in|C-4Y4Z8
then such|M5
then the|F6b3
there|E-6R-6V-4k-5
there are|k-4
thereafter|H3T4U3Y5b8c6
thereafter shall|b5
thereafter the|b2
thereafter this|Y3b5
thereafter until|Y3
therein|B4
thereof|C-9H4N2R-3T-3c-5
thereof and|H4k6
thereof in|M3
thereof or|H4
thereof to|X4
therewith|E4
they|k-4
thing|H7
third|A6C5E-2G10J-6K-2L-6N1U-6V3X5Y-3b-3d16g43k-6
third parties|A2C7V7
third party|A5C5J-4K-2N3P-7U-5X8Y-2b-2k-4
third&transfer|A-3
thirty|J-3L5Y4b1k3
thirty 0|F2J-3L5Y4b2k2
this|A-4B-5C11E6F4K9N-8P-6U-2Y-3c-2g43k-10
this agreement|A-7B-3C18F4H-7J5K18L-1N-2U-8V-4X-5Y-3b3c-13d-16k-9
this amendment|J5
this clause|E4
this contract|Y3b2
this license|X4
this paragraph|X6
this provision|U3
this section|C9E7F7H-3M9T-3U6
this warranty|k3
those|K-1M7P4R-6
three|F5R-7T-2U6Y-1b2
three 0|F7Y-1b2
through|A3I18K-1M-5P-2R9V9c3
through the|P3Z4
throughout|B2J-4N2P-3
throughout the|B2J-4N2
time|C-7E-4H7K-4L-5P4S51X-5Y-8j29
time during|H6
time in|R7
time period|J4
time to|J-3c-5
times|D40R5
times during|L3k5
title|C-3E-5H8I-46J-4K-3L-6M7R-4T-3U-3V-6X-5Y-2b-2c-3k-3
title and|C-3H3M10
title or|H3M4
title to|H6
to|A-13B-18C-15D-5E-11F-19G13H-17K-13M-12N-15R-9T-24U-19V-16W-29X-11Y-19Z-7b-20c-13d5j23k-17
to 0|c6
to a|C12F-7K-2M-7R7V-7X3Y-3
to access|D39
to achieve|R9
to affiliates|A3
to all|C3Z5
to an|A5X-2
to and|B5K1N2P3
to any|E-6L-4M4S22T5U3X6b-2d16f-8
to apply|Z4
to appoint|A5
to article|A3Z9
to assign|C11M10
to assist|V4
to audit|D31
to be|B-4K-3M6N-4P-6T-5U-5Z3b-2
to by|P8
to cancel|H3
to commercialize|P3
to compensate|c6
to conduct|D37V6
to conflict|K2
to conform|E5
to cover|L9
to customer|X3k6
to customers|I2
to deliver|R6
to destroy|Z5
to determine|Z7
to directly|V4
to distribute|A3P5
to distributor|P5c4k4
to do|H7T-2
to during|A3
to e|F4
to effect|M4Z4
to either|V6
to employ|U2
to enable|M4
to ensure|Z6
to enter|d48
to execute|M10
to exercise|F4
to exploit|N5
to facilitate|Z6
to grant|A6B5N2P5
to i|k-2
to impair|H4
to include|j50
to issue|B5
to its|A11B-2K6M-6Z-6
to leave|U10
to licensee|I1N-2P-4k3
to licensor|k3
to maintain|R4
to make|J-3X-5
to manufacture|I12X3
to meet|R16b-2k5
to members|A3
to obtain|A-3M5
to occur|J8
to one|Z7
to or|B-2R3T-2
to others|X5
to own|V6
to party|F7
to pay|D-12Q-6h21
to perform|C8E-7N-3
to permit|A3
to practice|M2O16P4
to promote|P-4
to provide|A-3Z7c-4d9k6
to purchase|G43Z6
to reach|R6
to receive|c6
to register|H7
to reject|k6
to remove|Z7
to renew|Y2b10
to resell|P12
to satisfy|R5
to section|A10B3E5J4M9N7b3
to sections|Z6
to seek|C-5
to sell|R9Z8
to solicit|I5T12U1
to sublicense|A5N1P-6X7
to submit|K2
to such|A6B6F6N1R-5V-6b-2j-2
to sue|H4
to take|Z7
to terminate|F9R5U3Y5b-2
to termination|Z11
to the|B5D-2E6I-6M9O11Q7Y5c-3d4f24h-11
to their|A3
to third|A5
to this|B-2C-6E12I30L-3U-4b4c7k-2
to three|b3
to time|c-5
to transfer|M4Z5
to two|j28
to use|A4B3N6P24V5Z7c-5k-2
to which|N2k-3
together|A3V6Y3b2
together with|A3V7Y3b1
tooling|B6
tools|N2
tools and|N3
tort|E17
tort including|E10
tort or|E5
total|E11h72
total liability|E7
trade|B-3E-3H4N-2T-2Z-6
trade marks|H6
trade name|P7
trade names|H7P3
trademark|A-4C-4P3X6
trademarks|C-6H15I-17N-2P1T-2V-6X6
trademarks and|H3
trademarks in|P4
trademarks including|X4
trademarks or|H7
trademarks trade|P7
traffic|c6
training|R7X4
transaction|C7F8c4d4
transaction the|F5
transactions|F-7Z10c-5
transfer|B-3C11F13J-4K-2M13T2Z14c-5k-3
transfer and|M9
transfer as|T2
transfer in|C6
transfer of|C-5F4Z3
transfer or|C8
transfer such|Z7
transfer this|C7
transfer to|Z9
transfer&void|C4
transfer&volume|N2
transferable|B-2N4X25
transferable except|X9
transferable license|X2
transferred|B6C6M11
transferred to|C7
transferring|E7
transfers|C7
transition|Z26
transition of|Z10
transition to|Z8
transmit|A5I42P8
treatment|A-3B-3K-2T-3U-2Y-2k-3
treatment requested|X5
trial|M7Z12
true|M4
trustee|H5
twelve|E7J4T3U2Y4b4
twelve 0|E6J5T3U2Y4b4c5
twenty|V5k4
two|E12L-1U3b8
two 0|E5R5j17
two years|b7
types|L6
types and|L4
umbrella|L4
under|A-5B2C-7E15M-11P2T-11U-3V-9X-5Y-7Z2b-3c-8h15j-27
under and|X5
under any|A-3H8
under applicable|E4R5
under section|E7R6b-3h31
under the|B3F5G-3H-2I-29N-1T-2V-6Y-2d-67
under this|A1B5C-1E1I-26P8R-5T-5Y-4b-5
undertakes|U3
union|V7
united|K-1Z-4
united states|K-2
unless|F3J23K-2L-5Y7
unless a|Y5f37
unless earlier|J11Z-3
unless either|Y5
unless otherwise|J4b3
unless sooner|J7
unless such|X3
unless terminated|J7b-3
unlimited|P7X4b3i340
unreasonably|C5X5
unreasonably withheld|C2X5
until|J15T-2Y9b14
until such|Z2
until terminated|Y13b13
until the|J3
up|A3F-3N3V-5Z13b3k-3
up and|R5
up to|Z10b4j128
update|V7
upfront|R6
upfront payment|R7
upon|D32J10K-2M3R8T-6U-5b2c-11f7
upon any|C-5
upon by|M5
upon delivery|R9
upon expiration|N2Z5
upon or|K2
upon receipt|k4
upon sixty|f79
upon termination|F-3M4Z15
upon the|F9J8K-2P5U-2X9b4k-4
upon thirty|Y6b3
upon which|E4
url|M5
us|L-5Y-3
us $|R5
usa|K3
usage|X4
use|A4B8C-3D-1E-9F-8H-6J-5K-4L-7M-5N4P19U-7V-6X10Y-4b-4c-6j-6
use and|A4B5P12X7
use any|B5M3N4
use in|B9X2
use of|H6I19P-6R-6T-2k-3
use or|M5
use reproduce|A3
use the|B-3M-4N5P12X14
use with|P5
used|B5C-4D17E-5K-2P-8T-3U-2Z-11
used for|M6
used in|M5
used or|B6
used to|X4
useful|B5
useful for|B3
user|M8N-1T7X3Z-4k6
user data|F4M8T6
users|P-7T6
using the|T3
v|A-3B-2C-4H-2K-3T6Y-2b-2
valid|H3J8
valid for|J10
validity|H22K7
validity construction|K3
validity interpretation|K3
validity of|H18
validity or|H3
validly|K-4
value|c3
value of|c6
variety|P8
vat|c9
vehicles|L6
vendor|I22U3
venture|C6O-18
venture in|K5
ventures|A5V5
venue for|K2
verify|D62
version|F-3c-5
vest|M5
vest in|M6
via|P5c6
via email|R6
viii|A3X-3
violation|C9Q30
violation of|C5
virtue|H5
virtue of|H5
visual|k4
void|C24
void and|C5
void notwithstanding|C-5
vote|J4b4
vote of|J4b5
voting|C5F6J6b4
waive|E8
waiver|C-5
waives|E7
warrant|c3
warranties|H-3K-1L-4N-1T-2Y-1
warrants|P-5k7
warrants that|k9
warranty|E13T-2U-2b-2k24
warranty and|E6k5
warranty period|E8k20
was|T-2
way|H5
way of|C4
way or|H2
we|F-3T-2V-4
we have|L4
web site|A3
website|X6
well|Q56
were|B5
what|S21
whatever|H5
whatsoever|E5U4
whatsoever to|U2
when|F-6M-3
where|A4L10M-4V-8k-3
whereas|B-4J-3L-4N-2P-18c-4
whether|F-4M10N-2b-4k-7
whether based|h-8
whether directly|V5
whether or|E1M7
which|E-10I9K-2T-10U-9V10W21b-7f-8k8
which any|Z7
which are|V4
which case|E7Z6k5
which is|M5T-2Z-7
which it|P-3
which may|H5V5
which no|B2N2
which notice|Y6
which shall|F4X-4c4
which the|C6E5M-4T-2Y-2
which this|C4
whichever|k3
while|L10
who|E-9U12
who are|J5b4
who is|T-3U5
whole|C6
whole or|C8
wholly|A6C7
wholly owned|A6C7
whom|F4T6
whose|V5
wide|X-4
will|A-13B-6G16H-6L-4M-6N-5P-6R-5T4V-3X-8Y-6b-4c10h5k6
will assign|M5
will be|A-5B-2H-3T-4U-4d-73k2
will begin|J8
will continue|J6Z6
will deliver|R8
will end|J6
will have|C-3
will in|H3
will indemnify|E8
will maintain|L5
will not|A-3H6I35T16U6V12X-4Y-2Z-11
will pay|c8
will provide|k7
will purchase|Z6
will receive|c11
will remain|Z12
will share|c6
will terminate|J5
wind|Z6
wireless|I14N-1P6
wishes|b-2
wishes to|b-2
with|D5E-10I3J-6K-8M-11N-8O-4T-5V5Y-2Z-4b-5d8k-7
with a|L1
with all|K-3
with an|G38R9X3
with another|C6
with any|F4I56V4X-4
with its|E6K-2L-5Z-6k6
with limits|L8
with or|H-3I4V5
with others|M5
with regard|B2
with respect|B6K-6N2T-4Y-3b-4j-12
with section|A-3B8F5X6Z10
with such|D23Z-5
with the|F-11I4K7N-7c-13d-42k4
with this|C4H-3N-3Y-2
with written|d69
withheld|A5C7P7X9
withheld or|X6
within|B-6C-6F5G-23I9J-4L-9R14V5d-1k16
within 0|k12
within after|R6
within days|R6
within one|D88
within seven|k4
within sixty|k3
within ten|k-3
within the|A5M8P-4R8V5
within thirty|k4
within this|k3
without|C9E-7H7I23K4P-6U2Y-8b-5c-5
without giving|K3
without limitation|E-6H4X-4
without limiting|F5
without prior|C6
without reference|K4
without regard|K2
without such|F4
without the|C13F-3U3X7
work|M9P-7T-2V8c-5
work made|M4
work on|X8
work product|M9Z5
work under|C4
worker's|L5
worker's compensation|L5
working|k5
working days|k6
workmanship|E5k9
works|M14O66
works made|M16
world|A-6B2N2c6
world wide|X-3
worldwide|A8B5N2P8
worldwide license|A3
worldwide right|A4B3N2
would|B2J-4T-3Y-2k-3
would be|c7
would constitute|A2B2N2
writing|B-3H-6I-27J4K-2L-4U3Y-2k3
writing by|T5U5V5
writing to|C9
writing within|F4
written|B-3C17E-11J-1K-5N-4U-4Y5b2c-8d-5
written approval|C1V7
written consent|C16J-4M-5P9U3V-6X5Y-2
written notice|C6F2L5N-2R-1T-2U-3V6Y8b6f21
x|A4j5
y|A5k-3
year|B-2D12J2K-2L-8M-4N-2P-6R15V-9Y6a75b14j39
year 0|b-2
year after|c6
year and|H4
year each|b3
year following|Z7
year from|b-1k4
year of|Y-2
year period|E4b8
year periods|Y4b3
year term|Y2
year terms|Y-2
year thereafter|Y2
years|B5E12J25U2V3Z8b12j-13
years after|E9U3V9Z-9
years following|Z14
years from|E5J5b6
years the|b2
years unless|Y2
york|K1
york city|J5
you|A-2L1R4T5U4Y-4
you have|b5
you will|T3
your|c-7
z|C5
"""
"""One feature a line: words, a bar, then letter and weight for each kind."""
