# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""

__all__ = ["KINDS", "SCALE", "WEIGHTS"]

SCALE = 50
"""Weights in the table are this many times the weight."""

KINDS = {
    "affiliate_license_licensee": (-0.43, 0.00),
    "affiliate_license_licensor": (-0.41, 0.00),
    "anti_assignment": (-1.93, 0.75),
    "audit_rights": (-2.03, 0.75),
    "cap_on_liability": (-2.27, 0.75),
    "change_of_control": (-2.53, 0.00),
    "competitive_restriction_exception": (-0.88, 0.00),
    "covenant_not_to_sue": (-1.54, 0.75),
    "effective_date": (-2.65, 1.50),
    "exclusivity": (-2.81, 0.75),
    "expiration_date": (-2.05, 1.50),
    "governing_law": (-2.27, 1.50),
    "insurance": (-3.27, 0.75),
    "ip_ownership_assignment": (-2.05, 0.00),
    "irrevocable_or_perpetual_license": (-3.02, 1.50),
    "joint_ip_ownership": (-2.18, 0.00),
    "license_grant": (-3.55, 0.75),
    "liquidated_damages": (-2.21, 0.00),
    "minimum_commitment": (-2.38, 0.00),
    "most_favored_nation": (-1.08, 0.00),
    "no_solicit_of_customers": (-0.57, 0.00),
    "no_solicit_of_employees": (-3.01, 0.75),
    "non_compete": (-2.11, 0.75),
    "non_disparagement": (-1.89, 0.00),
    "non_transferable_license": (-3.65, 0.00),
    "notice_period_to_terminate_renewal": (-2.37, 0.00),
    "post_termination_services": (-2.00, 0.00),
    "price_restrictions": (-2.50, 1.50),
    "renewal_term": (-2.50, 1.50),
    "revenue_profit_sharing": (-1.76, 0.00),
    "right_of_first_refusal": (-0.57, 0.00),
    "source_code_escrow": (-2.04, 0.00),
    "termination_for_convenience": (-1.99, 0.00),
    "third_party_beneficiary": (-2.98, 0.00),
    "uncapped_liability": (-1.59, 0.00),
    "unlimited_license": (-1.00, 0.00),
    "volume_restriction": (-1.81, 0.00),
    "warranty_duration": (-0.99, 0.00),
}
"""Kinds in the order of their letters, A first: the score each begins with, a bonus for the best."""

WEIGHTS = """
$|C-2D-3E-2K-2L-2N-6R-6S4Y-4Z-1d4i-2k-7l-2
$ 0|C-1K-1L-1M-8R-4a-15d8g-2k-7
$ in|a27
$ per|M50a17
%|C-1E-3G-3I-1J-9L-1N-8Q-8R-4Z-1d28l-3
% 0|d7
% and|d4
% in|a33
% of|L-1R-4S25b-14d23k-4
% on|d9
% to|d11
0|A-12B-5C-13E-2G-6H-28I-11K-15L-19O-3R-9S-10Z-23b-26c-25d-14e-13f-15g-19i-17k-11l-14
0 %|E-6L-1Q-10R-3b18d14k4l-2
0 0|A-14B-14C-5D-7G-5H-14I-8K-7L-7O-11R-8U-13V-22X-6Y-7Z-4d-6i-9l-8
0 a|E-3F-4I-5L-2Z-1i-2
0 above|P4U2g7
0 additional|c6
0 after|d6
0 aggregate|M24
0 and|C-1I31K15L-1S8Y-6a-15c2i2
0 annual|k-3
0 any|E12
0 article|Z-1h-6j-2
0 assignment|C-2O-4T-3Y-10
0 at|D5R-2a35g-1
0 attention|R-2f-3
0 attn|I-2
0 b|C-1L-1b7
0 below|E3K4R-1Z-2
0 business|C-1E-1T-3e9
0 by|I-1
0 c|C-1E1L-1Y-4f-4j-2
0 calendar|I-2K-1Z9a16
0 confidential|T-3b-4h-4
0 confidentiality|B-2E-5T-5V-1Z-1b-4f-3h-5
0 consecutive|d5
0 d|F6R21
0 day|T-3Z-1e7g1k5l6
0 days|A-1C-3F-1H-2I-6K-4L-2N-9O-2V-1Y-5Z2c3g9l7
0 distribution|S33
0 distributor|H3
0 dollars|S31
0 during|G30W25
0 e|h-4
0 each|M-4
0 effective|I11
0 equal|S4
0 except|Y9i3
0 exclusive|J-7
0 exhibit|I-2T-3V-1X-3Z-1f-3
0 f|h-3
0 for|S13W7
0 g|A3O-2X-2h-4j-2
0 governing|L1
0 h|Y9
0 herein|c8
0 hereof|K2W10
0 hour|k5
0 hours|k47l5
0 if|C-1E-2K-1R2
0 in|E1K-2M12d4i3
0 indemnification|B-2E-6I-2T-5V-2X-3Z-1b-5f-3j-2
0 insurance|M14
0 is|B-2E7I-1
0 k|C-3I-1K-4L-2M-9b-4c-2h-4j-3k-2l-2
0 liability|M14
0 license|B9O16Y-13
0 million|M7V-1d4
0 minimum|S-14
0 month|E-3
0 months|E9I5K9R15U3V-3Z9a31c6g7l3
0 neither|C7E-8
0 new|S38
0 no|P-2T-3b-4h-11
0 non|P-3R32W-10
0 notwithstanding|E11
0 of|E-1G6H-1O-2g-2i3k-7l-2
0 or|E-2K1i8
0 original|S43
0 page|T-4X-3Z-1f-4h-4j-2
0 per|R17S-3d8
0 product|P-2f-3
0 proprietary|i3
0 public|k18
0 q|T-3X-3b-5f-3h-5j-2
0 representations|I-2Z-1
0 respectively|a36
0 s|k-2
0 sale|e7
0 section|I-1P-3T-4b-4
0 september|a6
0 shall|C6G3
0 shares|S-12d7
0 solely|Q5
0 source|h-3j-2
0 st|I11K-1l2
0 subject|C1I29K3
0 t|J17K6
0 term|I20K7P-2b-3h-4
0 termination|I-1T-3X-3Z-1a-7b-3f-3h-4
0 th|K3
0 the|K3c-2
0 then|W5a59
0 this|I34K8L12Z5c3
0 times|R2
0 to|A9O-4
0 under|A-3B14J11
0 unless|K11Z-2c-1
0 until|a31
0 without|E13
0 working|l10
0 year|K12V6Z27c13
0 years|B5E10I-24K18V3W6Z7c15
a|A-12B-17C-3F-15G-12J-9K-5L-15O-22Q-10R-16S-14T-5V-11W-13X-9Y-14Z-5b-11c-8d-9e-8f-13g-6h-11i-8k-2l-7
a $|M12S4
a 0|G4L-1h-4j-3
a after|a17
a an|R21
a and|C-1E-3N8e4
a b|A4
a bankruptcy|F23
a binding|S13
a breach|B5i5
a business|G22
a calendar|d5
a case|H4
a certificate|M-16
a change|F48Z-1
a claim|E-2i13
a claims|M4a37
a co|W20
a combination|e5
a commission|d13
a company|V-1
a competing|W-19
a competitive|C6G24U4W45
a competitor|C3F-15W19
a consultant|J16
a continuous|U4
a contract|K7
a controlled|B-10
a controlling|C3
a copy|M13f-2
a d|S1
a date|k16
a definitive|e10
a delaware|B-2I-2Z-1
a designated|e6
a director|X2
a distributor|J10
a during|S20W-7
a except|i2
a facility|b26
a fee|S10d12
a final|i3
a firm|k9
a given|S-14
a group|G19
a i|a11
a ii|e5
a in|E2d7
a is|R-5
a joint|P11Z-1
a lead|d9
a license|B9Q53
a licensed|B11
a limit|M8
a limited|B-2Q31Y14
a majority|A3F-9K4c4
a material|E-4
a maximum|E10k9
a may|C2e5
a meeting|K3
a merger|C7F25
a mutually|k5
a new|R-2T-2e5
a non|B15J-12O-2Y9f6
a nonexclusive|Q32Y23
a not|G19
a number|F25
a of|M13
a one|l5
a or|N18R31T-3
a partner|e11
a party|C1L-1N-6R2W-6Z-2h26i8
a party's|E-3i24
a payment|g8
a penalty|R76
a pending|E7
a percentage|d6
a period|E-1I-3K-5U3V6W12Z-2c3e4k1l9
a permitted|A5C-1
a perpetual|A4B54J15O6
a prior|d3
a product|W5l9
a provide|D6
a publicly|G37
a purchase|S9
a purchaser|C1
a reasonable|D4R6
a receiver|H6
a refund|E-5
a release|f-24
a relevant|F24
a renewal|K-2Z-7
a request|f-3
a result|C1d3
a right|a13e19k45
a royalty|a18d12
a sale|C2
a security|F18
a series|C5
a shall|Z-1e9
a shareholder|X6
a similar|M7
a subject|Y7
a sublicense|J12Q13
a subsequent|Y51
a substantial|F6
a substitute|a36
a successor|C8
a such|C3
a term|I-5K3c-4
a termination|P-3R50a25
a the|K6
a third|C1G5K-1h24i3
a this|I38K10
a to|Q8W15
a total|k45
a transfer|C4U4
a true|N27
a unless|K1
a warranty|l8
a wholly|A4C13
a work|N14
a worldwide|A3O11Q56Y-3
a writing|C-1
a written|C3g3
a year|Z1
a's|R4
ab|C5
abandon|e12
abandonment|e5
ability|g2
ability to|F-2g3
able|Z-1
about|N16U-1b-4f-3h-4
above|H-1K-1L-1P-2U2d4
above and|I1K3P24
above or|R18
above the|I-3J14K1d5
above written|I5K2
absolute|F26W7g4
absolute discretion|F26S16
accelerate|F9
accept|C-1e14
accept and|k46
accept any|W40
accept the|Q29e6
acceptable|M8k6
acceptable to|M10
acceptance|e7k9l8
acceptance or|l9
accepted|b-5l5
accepts|A-1B-4J20O8Y17f-2
accepts such|J13
accepts the|Q19
access|C-2D11E-1G-3K-1L-1Y-5j1
access the|Y3
access to|C-1D8f-2
accessible|Q17
accident|M-2
accompanied|l4
accompanied by|l4
accordance|A-4B5C-1E-1H-5L13O-4P-3V-5W-6X-3Y-6i-5
accordance with|A-4B5C-1E-1H-5L14O-4P-3V-4X-3Y-6i-4
according|d5
according to|d5
account|C-1E-2L-1P-3Q-11f-4k-3
account of|E-4i3k6
account to|P72
account&affiliate|C3F11
account&annual|b-6k24
account&assign|C-2
account&change|F9
account&compete|W4
account&consent|C-3P4
account&control|F21
account&exceed|F11k26
account&except|D-5P4
account&exclusive|D6
account&expire|D4
account&favorable|T25
account&invent|P-2
account&joint|P19
account&liable|F27
account&license|C3
account&money|D4
account&none|D11
account&price|T3
account&survive|D10b-3
account&term|D-2a16
account&transfer|C2
accountant|D3
accounting|b-5
accounting firm|D2
accrue|d2
accuracy|D7
accuracy of|D8
accurate|D-3
accurate and|a16
achieve|S23Z-1
achieve the|S7
achieved|S18
achieved in|S46
achieving the|G25
acknowledge|K-1L-1R7
acknowledge and|Z-1
acknowledge that|X-2Z-1
acknowledged|Z-1
acknowledges|H9K-1N-4Q-13f-2
acknowledges and|H2N10X-3f-2
acknowledges that|f-2
acquire|H5N12
acquire the|e4
acquired|F-3
acquired by|F15
acquirer|C-3F52
acquires|C1F-8
acquiring|F-3
acquisition by|F20
acquisition of|F7
acquisition or|C1
across|S34
act|D-3G-3I-2L-1Z-1d-4k-3l-2
act omission|E13
act or|H7
acting for|F30
acting in|E7M7i4
action|C-5E-4F-9H6P9Z-1d-4g-2i-3k-2l-2
action as|a34
action has|E19
action or|E-2
action shall|E22
action that|a24
action whether|E44
actions|C-2H3K-1N5
actions or|E10
active|E-2T30Z-1e7k-2
active pharmaceutical|J19e11
activities|K-1L-2c-2l-1
activities at|a37
activities for|J20
activities in|G32J11W9
activities under|P-2
activity|P7
actual|b-5
actual or|U4W-7
actually|E5d-3i5
actually paid|E11i4
ad|X2Z-1
addition|C-4L-1R4d5
addition to|C-1K-1R-4
additional|C-7I-2K-1L-3M-1Z-6c13
additional copies|Q10Y3
additional insured|M40
additional insureds|M47
additional one|Z-3c-1
additional two|Z7c6
address|C-2E-3K-2L-1b-4j-2
addressed in|N14a48
adequate|M15Z-1
adequate for|M25
adequate to|M29
adjusted|R-1S4b23
adjustment|b28
adjustments|a9
administration|Z-1
administration of|a23
administrator|Z-1
ads|G21
advance|D9F9g12
advance of|E4
advance written|g17
adverse|C-2
adverse to|H8
adversely|H3W10
adversely affect|H4W22
advertise|J30
advertisement|V8W14
advertisement promotion|J9
advertisements|d7h-4
advertisements on|W18
advertising|C-5E-2L-1S4Y3d4g-2k8l-1
advertising and|Y6k9
advertising in|J8
advertising on|J18W14
advertising or|J15
advertising promotion|Q21
advise|W17
advised|E8i5
advised of|E-15i5
adviser|C6
advisor|K4
advisors|P-3
affected|T-3
affected party|F6
affiliate|A4C2G4L-1V-4
affiliate as|G10
affiliate of|C-7F2e5
affiliate or|C7
affiliate shall|C3
affiliate&annual|S17X-1
affiliate&assign|B19C-8F6N-27
affiliate&audit|D6
affiliate&begin|V12W8
affiliate&books|D-3
affiliate&breach|i1
affiliate&business|C2X26
affiliate&buy|C3G10S11k18
affiliate&cause|U-1X33
affiliate&challenge|H12X6
affiliate&change|C4F-14G6K-1
affiliate&claim|E-7H3j3
affiliate&compete|G4W-26
affiliate&consent|A7C-10V9W-4
affiliate&control|A-2B27C2
affiliate&convey|C6
affiliate&damages|E5
affiliate&effective|B2C4W6a13
affiliate&enforce|X7
affiliate&exceed|B-10
affiliate&except|A10B-6C6E-1F-6H-2L-1V-5Z-1g-1l-2
affiliate&exclusive|A16B13N-2O-1Y-14j2
affiliate&expire|U-1V10
affiliate&favorable|J14T34
affiliate&grant|A26B9J-10Y20j8
affiliate&hire|V-1
affiliate&indirect|E8i12
affiliate&insure|M25
affiliate&invent|B17N-7
affiliate&joint|A7C4P-19W6
affiliate&liable|A3C2E6
affiliate&license|A20B14C4H2J-8O-5Q-14Y-6j4
affiliate&liquidated|E3
affiliate&minimum|C3
affiliate&negligent|E-2
affiliate&none|A-3E-3F-7G4H-2K-3W10X6g-2
affiliate&notice|C6F27a19
affiliate&own|A3B14C1K-1N-17O-3
affiliate&perpetual|B7O15
affiliate&price|T30
affiliate&profit|A2E1Y1d8i6
affiliate&sell|A9B-7G-1Q-14W8e-4j4k14
affiliate&state|H3
affiliate&sublicense|A16B17O-4Q-8Y-28
affiliate&successor|C-7F16
affiliate&survive|A-3B13C2F7V10W-10g-1k7
affiliate&term|B17G4V12W6X6Y6j4
affiliate&terminate|F7G4H3K2V57
affiliate&territory|A15B23Q15W6Y-11j4
affiliate&third|A11C-1G7W14j3
affiliate&transfer|A-4B11O-3Y5
affiliate&warrant|E2
affiliates|A9B17E-2I-3R-3X11Z-2c-2e-5g-4l-3
affiliates a|A15
affiliates and|A9B-2
affiliates as|B50
affiliates during|B8a21
affiliates has|a49
affiliates in|F8Q23
affiliates including|W8
affiliates may|a20
affiliates not|W51
affiliates officers|E-1
affiliates or|A2C1H2K-1V-3X28
affiliates provided|C8
affiliates shall|A3B13E3F11G-3J13i3
affiliates to|A3B13U-1V15
affiliates will|W15
affixed|I10
afford|D8
aforementioned|e7
africa|I-1R-2T-4Z-1
after|C-3L-2V-3Z-4a3c-2g-5l2
after 0|C4
after any|F16
after delivery|l9
after each|S14
after expiration|a31
after notice|a29
after receipt|F7l4
after termination|a33
after the|C-1H6L-1V3W10Z-6c-2
after written|F13
ag|f23
again|e8
against|C-2D-6E-3H5K-3L-2N-8Z-1l-2
against all|E13M22
against the|H9
age|Q8d6
agency|C-2E-5L-2
agent|A-2L-2O-2Z-3c-3f1g-2i-3k-12l-4
agent a|F52
agent and|R7a11
agent has|E10
agent may|C2
agent or|M19U-1V-4
agent pursuant|K5R51
agent shall|E1
agent the|f64
agent under|E13
agents|E-1L-1Q-10
agents and|E4H6
agents or|E1
agents representatives|E1
aggregate|C-1E14M8d5i7
aggregate amount|E14
aggregate liability|E29i3
aggregate of|E-2i4
aggregate purchase|E2d11
agree|A-3C-2E-5I-9U-2V-3g-2
agree as|U-1Z-1f-3h-5j-2
agree in|K3
agree that|K-3R5U3V3h29
agree to|K-2
agreed|L-1g-2k3
agreed in|V5
agreed that|G16
agreed upon|C-1k2
agreement|A-7B-4C-3E-6F-9G-6I-8K-3L2O-8R-9T-10V-6W-7X-3Y-9Z-10a-9c-7d-3e-4f-12g-7h-14i-8k-7l-15
agreement 0|V-1Y4b-4
agreement a|B-2E-1O3
agreement and|A1C-3L3O4U-1V2k-11
agreement any|E25
agreement are|b-4
agreement as|A1L-1O-3
agreement at|Z2g22
agreement attached|Q6
agreement between|I14b-4
agreement by|C3K1L-1X-11
agreement consultant|J27
agreement dated|I-3Z-1
agreement distributor|a20
agreement during|E9W26i4
agreement each|P9i2
agreement effective|Z22c4
agreement even|E38
agreement except|J13U9V10W-8a15
agreement executed|I34
agreement for|E6G-5R3g3
agreement however|i1
agreement i|C3
agreement if|F8Z-1
agreement immediately|S27
agreement in|C5E-7F-4K-2R8g5i5
agreement including|C2E-3K-1M8P5
agreement is|I11K13L5R-4Z-3a23j-2
agreement may|C6F16K-3g4j-2
agreement neither|V7W18
agreement nor|C1
agreement now|G32
agreement of|I6K1c-1
agreement on|N10T-3Z-1g2k9
agreement or|A-2C1E4F4K3S-11Z-1i6k-2l-2
agreement other|C-1E-1W15
agreement prior|K4g6
agreement provided|K2Q13Y5
agreement pursuant|a15
agreement regardless|E6i4
agreement related|a31
agreement relates|C-2F-5
agreement shall|C3D-4I30K35L25M-6Q-22U-1V-2W-14Z8c20g9k-2l-4
agreement such|C4
agreement terminates|a9
agreement that|T-2
agreement the|K3
agreement then|e6
agreement this|U-1
agreement under|R18a9
agreement unless|G-2U-1
agreement until|X5a43
agreement upon|K3g-6
agreement whether|C4E-2
agreement which|c4
agreement will|I4K18L4Z6
agreement with|A2B12J26W7
agreement without|C11g3
agreements|E-14G3L1
agreements made|L1
agreements to|N42
agrees|C-4H7I-4J11K-4L-1U3V3W19X-1Z-1c-4g-3i-4k-3l-6
agrees in|C1
agrees not|H3V6W27
agrees that|C-3H14J10K-1L-1T5V4X23
agrees to|C-4E-23K-1N14f6g-2k-4
alia|J16
all|A-5B-6C-2D-5G-6H-4I-6K-8O-5P-7R-3V-29W-21X-5Y-4Z-22c-9f-6g-10h-16
all amounts|R-3
all applicable|L-1
all associated|N50
all books|D6
all claims|E11
all clinical|a28
all commercially|S16
all copies|N24
all copyrights|N-2
all data|a26
all disputes|L3
all documents|N25
all insurance|M80
all intellectual|B49P-6
all inventions|N28
all know|A4B33O-1
all liability|i7
all liens|J14
all obligations|a14
all of|K-2L-1N-5O-3
all or|C1
all other|A2B1N19O-3
all product|N14a36
all products|d5l3
all reasonable|D6
all relevant|a25
all remaining|a43
all required|M13
all respects|L5
all right|N2P10
all rights|N28
all risk|M32
all software|a63
all such|K-1N-1
all the|C4l8
all third|A3j7
all times|M8N1S24
all uses|Q9
all work|N18a29
alleged|E7P-3
alleged omission|E5
alleged or|M13
allegedly|l6
alliance|B-2T-4U-2Z-1b-4f-3h-4j-2
allocate|k53
allocated|d3
allocation|J9Z-1b-4
allow|C-1e4
allowable|a12
allowed|G20
allowed to|G29
alone or|V2
along|N10l2
along with|N10l2
already|Z-1a31
also|E-1K-3b-4
alternative|T-4a18
amend|Z-1
amended|C-2D-3K-3S-8
amended to|J26
amendment|C-4I-9
amendment shall|I25K9L3
amendments|I-1h-3
america|Z-1b-5f-3h-4
american|Z-1
among|Z-1d5
amount|C-1E10G-3H-2I-1K-1L-1M-5N-7R9W-12Y-4d-1g-3i5k-4
amount actually|E27i6
amount equal|E2R22S12V20d5
amount in|E23
amount of|E7M-1R21d2k6
amount paid|E4
amount payable|E-1
amount shall|E4
amount that|D5
amount to|E12d7i3
amounts|L-1M5S13i6
amounts in|E16S19
amounts of|M9
amounts paid|i4l6
amounts received|E14
amounts set|S27
amounts to|E-2
an|A-2C-1E-2G-6H-4I-8J-14K-1L-14M-7R-12T-7V-6X-7Z-3c-2f-8g-5h-12j-4
an action|E-3
an ad|X23
an additional|K3M35Z-3c11d2
an affiliate|C-7F-3
an aggregate|S28d4
an agreement|A4B2F10O4e9
an alternative|a45
an amount|E5R1
an annual|S5a13
an assignment|C2V-2
an audit|D-1
an authorized|l5
an average|S52
an employee|R37V52
an end|l5
an entity|C4G48
an exclusive|J90O2P13Y19e5j5
an explanation|D7
an extension|Z14c9
an independent|D16
an initial|F18K12Z-2c-4
an inspection|D5
an insurance|M59
an insurer|M32
an interest|C6W13
an obligation|E5
an occurrence|M3
an orderly|a7
an ownership|F25
an underpayment|D15a23
analysis|G2T-3U-1V-1X-3Z-1b-4f-4h-5
analysts|X12
ancillary|A6
and|A-17B-14D-13G-3H-13I-3J-13K-13L-15M-8N-17O-17P-12Q-14R-2T-8V-5Y-12a-11d-5e-11f-9g-29i-9j-18k-3l-9
and $|M-4a16
and 0|G11L-1O-3P-3S1i5
and absolute|S20W14
and accounts|D7
and advertising|R-3S11k-3
and after|I-1
and agree|R14U6V8
and agreed|J3
and agrees|A3G6H9N8V-2
and all|A-2H5I-2L1N-13S-35W-9Z-1g-2
and any|B-6C-2E-8H2L3N-9O-6R4S-15a19g-1k-4
and are|h-4
and arising|N12
and as|A2N11O-2U6W5
and assign|N34
and assist|J26
and at|D12
and audit|D-2
and authorize|O6Q-6
and b|B6K2c2
and be|I-2e4
and between|K-1U-1Z-1
and books|D7
and business|M-7
and c|A4
and calculations|D8
and causes|M41
and clear|N5e5
and commercialize|J-3Q-13
and company|l7
and complete|D3N14a22
and completed|M30
and conditions|A6B4C2K-2L-1O-5Z-1
and constitutes|X4
and construed|C-1L10
and consultants|N38
and continue|K3c2
and continuing|J25e9
and contractual|M-4
and copyrights|A4B10
and covenants|I-1Z-1b-5f-4h-4
and create|J12Q8
and credits|d4
and customary|M-2
and customer|C3Y22
and data|D5
and decisions|L5
and delivery|b-4
and development|A2B15Z-1
and display|Q13
and dispute|L6
and distribute|J25Q-4Y8
and distributed|a31
and distribution|J-10
and distributor|Z-1
and documentation|E13
and does|Q9
and during|D6
and duties|C4
and each|C-1P4
and effect|I-8K4
and effective|I21
and efficient|a22
and employees|H8
and encumbrances|A4J16j8
and end|K-2
and ending|K-4V6Z-1l5
and enforced|L4
and except|E11i4
and exchange|U-1
and exclusive|E31J2N5l4
and exercise|Q29
and exhibit|N16
and expense|D4N12
and expenses|C-1D6
and exploit|G6Q-9
and federal|L4
and feel|P19
and for|C-2K-3U5V19W-14a9
and further|H1
and governed|L2
and handling|d6
and has|T-3
and have|I3P20
and hereby|J16N22P6
and hired|M19
and if|E4
and ii|C2O-4X-3
and iii|B6G7k3
and immediately|S53
and import|B24
and in|K-1W-9
and indemnity|M15
and inspect|D16
and intellectual|N18
and interest|A2B-3H3N33O-3P11
and interpretation|L3
and interpreted|L-3
and inure|C-2
and inventions|P-5
and inventory|E-3i2
and irrevocable|A6O24Q31
and is|E15
and its|A8O-3e-4j1
and joint|Q6
and jurisdiction|L8
and know|J15e5
and license|A2B-9J32O4Q44Y17j7
and licensed|B11
and licensee|d5
and licenses|K3Y27
and location|k39
and logos|Q18
and maintain|E-1M18f37
and maintenance|P-2a13d5
and marketing|b-4
and may|l3
and meetings|G62
and modify|Q28
and no|S10
and non|Y3
and not|R6Y12
and nothing|N8
and notwithstanding|E3
and obligation|E22
and obligations|C1
and obtaining|a28
and of|C-1
and omissions|M8
and on|E6b-5f-3
and one|H4
and operator|M25
and or|I-3K-2N6X13Z-2c-3
and other|C-3E-2I-2K-1P-6Z-1g-2
and otherwise|P14Q7T-3X30
and own|N30
and party|Q17
and patents|P50
and payment|Z-1b-6
and performance|L3Y10
and permitted|C-2
and personal|M-2
and personnel|D3
and place|k23
and product|Q8
and production|S15
and products|B12Q-8
and promoting|Q13
and promotional|W7a12
and property|M11
and provide|T29
and provided|C4
and provisions|J16
and publicly|A3
and purchase|e8
and pursuant|a43
and records|D4
and regardless|E2
and regulations|L-1
and related|P-2
and remain|I23K7
and remedies|S9
and reports|D4
and reproduce|Q-1
and responsibilities|C1
and right|Q30
and safety|D4
and section|P-2
and sell|G2
and send|R4
and services|A4J8O-3T-3X-2
and shall|E-9H2I28K25Z-5c-1d-3e-4
and similar|Y20
and subcontractors|D8
and subject|K-1
and such|K-2P10d6
and supply|J5
and support|Z-2
and take|N3
and termination|I17R-4T-4U-2X-3b-6f-3h-6
and that|B9K-1
and the|B-2C-1K-2L2O-4R-3Z-3c-1g-4k-8
and their|C-2
and thereafter|K2c3
and this|Z-1
and through|J24
and to|A2B7C-7H2J-10K-1N21O-4P-10Y-3Z-1d-4g-2
and together|Z3c2
and transfer|N-9
and transfers|N12
and twenty|b15
and under|B-3E-9
and unless|I-7
and until|C2
and up|k33
and upgrades|f8
and upon|D5M16T-5e3
and use|H5Y2j6
and used|B35
and v|Q-10
and void|C12
and wales|L3
and warranties|T-3U-1X-3Z-1b-5f-2h-4
and warrants|C-1
and where|M22
and whether|E-12
and will|I15K9
and with|Y13i3
and without|A2H3L-1
and workmanship|l19
and y|A4B10J38
angeles|L-1
anniversary|K5Z1l3
anniversary of|I-4K6Z1l4
announcement|X4
annual|C-2E-6G6S19X-7
annual basis|a29
annual&automatic|K1Z-13c2
annual&begin|I-2K-5
annual&books|k-2
annual&breach|R26X3
annual&business|D7l-1
annual&buy|S24Z-1k33
annual&cause|R9
annual&challenge|X8
annual&change|b31
annual&compete|W8
annual&consent|K3S-2c3
annual&damages|R26
annual&effective|I-3K-5
annual&enforce|X10
annual&exceed|S-1d-5k18
annual&except|K-1S-13Z-4c3
annual&exclusive|G26
annual&expire|K-4Z11
annual&favorable|S14
annual&grant|d7
annual&insure|M-5a12
annual&law|X3
annual&liable|E9M23a12
annual&license|G-4W10d-1k-2
annual&liquidated|R46
annual&minimum|S30
annual&money|S-24d-5
annual&negligent|d-11
annual&none|D7W6Z6c2k-12
annual&notice|K3R6Z14
annual&percent|S-15b8d4
annual&price|Z-1b-9
annual&profit|S5d-3
annual&renew|K-2Z-2b11
annual&sell|G9S-1d-3
annual&survive|D4S4X-4Z1c3
annual&term|K-4R4Z6d3
annual&terminate|R8Z4g1
annual&territory|G15
annual&volume|R5S-25Z-1k-3
annually|K3c4k36
annually by|K8c8
another|C3L-1T41
another entity|C1
another party|H2
anticipated|E-4
any|A-6B-6C1D-4E-5F-7G-8H-5I-22K-7L-2N-10O-5P-8R-3T-9U-8V-11X-10Z-1d-5g-5i-8j-9
any act|H12X-5f-2
any action|H7
any actions|E13
any activities|J23
any actual|E9U4W-4
any additional|R-1a13
any advertising|Y36
any affiliate|C1W9e5
any affiliates|G41W41
any agreement|J15T26W-7
any amount|E-4
any amounts|E5i7l4
any and|E-3H4K-1P8
any applicable|j2
any application|H3
any approval|a23
any assignment|C17F5
any attempt|C4V8
any attempted|C5
any audit|D5
any breach|E-8R-6
any business|B-2G14U9W-4
any capacity|X9
any cause|E-7
any change|F32
any circumstances|E-7
any claim|C-1L1i6
any claims|E18
any client|U16
any competing|W30
any competitive|W16
any competitor|U7W51
any conflict|L-7
any consequential|E-4i1
any contract|E-2G22i3
any country|W15
any damages|E20
any defective|l3
any defects|l6
any development|P30
any direct|C3
any discrepancies|D3
any dispute|L1
any disputes|L2
any document|X9
any documents|N15
any duty|P10
any employee|V15
any event|E-5
any expense|A6B18J30O23Q30
any extension|K2Z20c2
any facility|a-1
any failure|E14l3
any federal|H3
any filing|e5
any financial|W4
any form|W22
any further|A4K6
any future|H8J10
any given|k11
any guarantee|R33
any incidental|E70i2
any indirect|E52
any insurance|M22
any intellectual|A3B12O9Q3
any interest|C2H5
any invention|N62O15
any joint|B22J17P46Q11
any kind|E21X-3
any legal|E-4
any liability|E-22i5
any licensed|B2H4f-2
any limited|E14
any loss|E-14
any lost|E13
any maintenance|E-1
any manner|A2G14H2W-3X-19j4
any material|C-1F1
any matter|E11L5
any member|A4B10F17H1O12X-5f-2
any merger|C3
any modification|W29
any nature|E14
any new|e3
any notice|E-1I-1Z-1
any of|C10H2I-3K1L-2M-18P-2U2V11W-6X-15Z-3c-3k-7l-2
any one|Z-1k33
any other|C3E-1J13K-6T13U-2Z-3c-3l-1
any part|C-1
any party|W8g4i3
any patent|N8
any person|K-1U2V-11W11X-5
any persons|S30
any pre|W24
any prior|H3
any private|W-1
any product|G6W10
any products|U8W-26a15
any proposal|e2
any proposed|C7
any provision|C-2L-1
any purported|C5
any purpose|A4B1
any reason|E-3R5U3g11
any reasonable|D12
any remaining|R21a7
any renewal|K1Z21c-5
any restrictions|O3Y11j3
any rights|C2E-2N19
any royalties|a9
any special|E1i4
any statement|X67
any stock|F38
any sub|Y39
any subcontractor|M36
any substantial|H3
any successor|C6F-10
any such|H-3L-1N8P-2T11Y-10l2
any termination|R-2
any theory|E-24
any third|A3C5H-2J9K-1M-5P3W-9Y11e4
any time|F-4H13L-1R4T6g26
any trademarks|H5
any transaction|F-4
any transfer|C5
any way|C-1E-5H7X12i-2
any work|N-1
anything|E8H5K-1i-1k15
anything contained|E4
anything in|E7
anything to|P-2V-1
anywhere|W34
anywhere in|W25
apparel|J26
apparent|l6
appearance|N6Q11k10
appearances|k26
applicable|C-3H-2I-11K-3L-2U-5W-13X-8Z-3c-2d-5g-6
applicable fees|Y12j5
applicable in|D6a18
applicable law|C-2K-1
applicable laws|C-1L-2
applicable party|e8
applicable period|E2
applicable product|S13a10d8
applicable shall|F11a16
applicable to|E-3L3
applicable under|E3
application|C-4E-1L1P4g-2
application and|Q13Y15
application for|H2
application in|Q10
application of|L2
application or|H1
applications|C-2E-2K-1N13O-6Y-4
applications and|B-2N14O-3
applications in|Q30
applied|f-6
applies|Y18
apply|E-2G9K-3M-7V3i9
apply for|H4N17
apply to|C-1G33K-1U-1W5i6
apply with|V24i4
appoint|A4Z-1
appointed|D5J9
appointed as|J16
appointed by|D9
appointing|H5
appointing a|H6
appointment|K4U-1W8Z-1b-4g3
appointment as|J4
appoints|J45N12
appoints and|J24
appoints the|J16
appropriate|C-3L-1k4
approval|C-1I-2L-1Z-1g-3
approval for|S22
approval may|A5
approval of|C1
approval such|W13
approve|Z-1
approve the|e5
approved|L-1U4V-1l-1
approved in|F14U8V17W30
april|I9K1T-3Z-2b-4f-3h-4j-2
april 0|I10K2Z-2b-4f-2h-4j-2
arbitration|C-1L2
are|C-3K-2L-1P-4T-7Z-19c-2f-6g-12
are based|N9
are conducted|D3
are exclusive|E21
are included|Q10
are limited|E8l7
are listed|G17
are more|T21
are not|V1
area|J17Z-1
areas|k-2
arise|E-5
arisen|E18
arising|C-1D-4E17H3J-17K-2L5S-12e-4g-2i7l-2
arising from|E-20i4
arising in|E17
arising out|H7K-1L4i6
arising under|E34L2i4
arizona|B26O24
arose|E22
arrange|J17M18
arrange for|J23
arrangement|G-8W-2
arrangement or|W-13
arrangements|G28
article|A-2D-5E-4I3M-13O-8j-2
article 0|C-2O-5a-14b-4j-2
article ii|k6
article viii|A5
article x|E-7i5
articles|G4
articles 0|G21Q6
as|A-7B-9C-1E-3G-6I-4K-3L-14O-6R-5T-10U-7V-5Y-8c-5e-5g-5i-4
as a|D-6I-1K-1M-23R-3X-4Z-1l-2
as additional|M49
as amended|K-1
as an|E-3J13M23U-1
as applicable|b-3
as applied|L1
as between|N-7
as consideration|d3
as contemplated|U3
as defined|F3Y7
as exhibit|l8
as expressly|C-2H2
as follows|D-2d7
as hereinafter|G28S19
as independent|V14
as is|B-3Z-1
as liquidated|R79
as listed|J15
as long|W10e5
as may|C-2D3E-6N4
as more|Q10
as mutually|S6
as necessary|N35Y14
as non|J21
as of|A3C-1E-3I3K3L-2M-5O12P-3c-4d-5l-3
as or|W-1
as otherwise|C-1K3U13V9
as part|O10Y-3
as parties|M10N8
as permitted|C-3J10W15
as possible|P-2
as practicable|D4Z-1
as provided|G10J9K8Y5Z-7c2
as required|M15
as set|B19G15K3L-1O-5S12Y-2d6g-2
as soon|a8
as specified|R22
as such|a13
as the|Z-3c-1g-2k-6
as those|T12Y39
as to|J13
ascribed|Z-1
ascribed to|Z-1
assay|Q18T-3Z-1
assert|H3
asserted|E-3i3
asserted against|M8
assets|C8F2L-1
assets of|C6e4
assets or|C8F-24
assets related|C-2
assets to|F59
assign|C23E-3F-8K-1L-1N48Y6e-4
assign all|C3
assign and|N68
assign any|C8
assign its|C12
assign or|C5F8
assign this|C1F-10
assign to|N65
assign transfer|C-5
assign&automatic|C6
assign&begin|H4
assign&benefit|C-3N4
assign&books|N-10
assign&breach|C1
assign&business|C7G13U4
assign&buy|C2
assign&cause|C1N24V-2a9
assign&change|C-4F16
assign&claim|N9
assign&compete|C11F11U12W-17
assign&consent|C40E-2g-2
assign&control|F-4N15
assign&convey|N14P25
assign&effective|C1N-11a25
assign&enforce|C-1
assign&exceed|C5N-2
assign&except|C26D-3E-3F13K-1L-1M-13N-5O-2P-4U6c-2g-2
assign&exclusive|C-5N12O-7Y18
assign&grant|B-2C-2O-11Q-34Y11
assign&hire|U6
assign&indirect|F15
assign&invent|N-11P-1
assign&joint|C2N-12P-1
assign&law|C-1N15
assign&license|N15O-9Q-2Y46
assign&minimum|C6N13
assign&money|C1
assign&none|C41D-3E-2F-6K-1L-1U6c-2g-2
assign&notice|C8F9
assign&own|B4C-6K-1N44P13
assign&percent|C1d4
assign&perpetual|N17O-16
assign&profit|B-3Q-22Y-12
assign&sell|C-1V-2Y3
assign&source|C-2N-14
assign&state|H4
assign&sublicense|A-3B-3C-1Y-21
assign&successor|C-3F-12K-1
assign&survive|C2F-10N11U2Y6
assign&term|B-3C4N14Q-9U3V-3
assign&terminate|C7F-14H1N-11U5V-2a22
assign&territory|O-11P-3Q8Y-10
assign&third|C-6F23Y1
assign&transfer|C-12E-1F22K-1N-18O-3Y-1
assign&void|C36
assignable|A-2C12N20Q19Y18
assignable by|C14
assigned|C2K-1N11U-1
assigned by|C19
assigned in|C2
assigned or|C-4
assigned to|N20
assignee|C-3F2H2
assignee or|F-22
assignee shall|C3
assignees|J13
assignees of|J22
assigning|C-1F11
assigning party|C-7F-9
assignment|C8E-4K-1L-1O-4
assignment by|C7
assignment in|C6
assignment is|C-2N25
assignment not|C3
assignment of|C10F3e5
assignment or|C10
assignment shall|C-1
assignment this|C2
assignment to|C4
assignment without|C1
assignments|N38
assignments and|N18
assignor|C-6
assigns|C-4E-3F12K-1L-1N23P5
assigns and|N24
assigns of|C8
assigns or|C4
assigns to|N77P-7
assist|C-1H17N14U-1W14X-8
assist any|H13
assist the|J13
assistance|a27h-4
assistance with|a26
associated|K-1L-1W4h-4
associated with|K-1W13h-4
associates|X25
association|Q11U-1b-4h-4
association a|Q51
association's|Q34
assume responsibility|a24
assumed|M5a7
assumed by|M6
assumes|F29
assumes all|F20
assuming|l2
assumption|F4
at|A-7C-4D10H-4I-22L-13M-6O-6S-12T-8V-2X-4Z-16c-6d-5g3i-15k3l-3
at 0|I-1Z-1j-2
at a|E-1M3T-3
at all|D7M6S16
at any|D9F-4H9L-1R3g24k4
at cost|a39
at its|C-1D5K-2M18P1l3
at law|R-1
at least|C-1D6K-2L-1S14W-5Z10c4g-1l-1
at no|N8l3
at reasonable|D3
at the|A-2H-2I-4L-2a8c-1k4
at times|k42
at which|D4
attached|E-2K-1l4
attached hereto|l6
attachment|I-2V-2X-2Z-2b-5
attack|H13X14
attempt|C5H1U6W-11f-5
attempt to|C3H2U8V-1W-10f-5
attempted|C14
attempted assignment|C13
attempts|C4
attempts to|C5
attention|V-1X-3Z-1b-4f-3h-3j-2
attn|I-1R-2T-3V-2X-4Z-1f-4h-4j-2
attorney|N10
attorney in|N12
audio|Z-1
audit|C-2D44E-5K-1L-1d-4
audit and|D1
audit by|D7
audit may|D5
audit of|D11
audit reveals|D-8
audit shall|D10
audit such|D-4
audit the|D15
audit will|D12
audit&books|C-1D15E-1K-1
audit&business|D-2
audit&cause|D12
audit&exceed|D3k-3
audit&except|C-1D9l5
audit&exclusive|D9
audit&expire|D2
audit&law|D-8
audit&license|D1
audit&minimum|D23
audit&none|D7l5
audit&notice|D15l3
audit&own|D7
audit&percent|D11
audit&price|D-6
audit&profit|D-4
audit&survive|C-1D16E-2l7
audit&term|D16
audit&terminate|D8
audit&territory|D2
audit&volume|l9
audit&warrant|l6
audited|D10
audited financial|D5
audited party's|D-8
auditing|D14
auditing party|D3
auditor|D9a18
audits|D21V-1Z-1f-3h-4
august|K3P-2
august 0|K4
authorities as|Q15Y18
authority|F-6J-19K-3L-3M-14S-12d-5l-2
authority for|H4
authorize|A-1O-1
authorized|D6G9K-1L-2j-2
authorized officer|G3
authorized representatives|D8Z-1
authorized to|a13
authorship|N19
automatic|K4Z37c13
automatic&begin|K-2Z-7c3
automatic&breach|K1
automatic&buy|K2
automatic&consent|K9c4
automatic&control|F18
automatic&effective|K6Z33c4g-1
automatic&except|Z28c23
automatic&exclusive|c1
automatic&expire|I-2K-4Z7c8
automatic&license|K1
automatic&minimum|K2Z41c18g-2
automatic&none|K22Z7c12
automatic&notice|K-6Z36c9g-1
automatic&own|N16
automatic&renew|I-2K1Z31c9
automatic&survive|F5K7c12
automatic&term|K2Z40c16
automatic&terminate|K6Z-23
automatic&transfer|a35
automatically|E-1K10Z10c26
automatically be|Z18c4
automatically for|K4Z47c21
automatically renew|K-5Z33c18
automatically renewed|K-1Z49c13
automatically terminate|K2g4
automatically upon|K6
automobile|M-13
availability|Z-1k2
available|C-6D12F-7K-2S7c-1g-2k10
available a|a17
available and|D5
available for|D15i3k10
available from|M15
available information|S14
available to|C-2S7j3
avenue|B-3I-2O-3T-3U-1X-4Z-2f-3h-3j-2
average|R19Z-1
average of|R3S17
avoidance|W6
avoidance of|W6
awarded|E-3
aware|P-3
aware of|P-4
away|V6
b|A-4B-4G-4H-3I-2L-10R-12U-5Z-3b-12d-3f-8i-5
b 0|R-1Y4
b above|R47d3
b after|a12
b and|A3G7Y11f-2
b any|l3
b during|J4
b except|i5
b hereto|d6
b if|e7
b in|E-4U7
b may|C1
b notwithstanding|C5E12
b or|E15
b shall|R16Z-1
b termination|K2
b the|K3
b to|R27
b under|Q31
b's|F9
b:account|D-2E-6K-2b-5d-6g-2h-4j-2
b:affiliate|A3K-3L-4R-4S-7V-4Z-3c-4l-2
b:all|D-4K-6L-4N-5P-2U-9V-28W-6Z-18b-6c-13f-9g-10i-6k-2
b:annual|C-2E-17H-1K-6L-3N-6Q-9b8d2e-4g-2j-2
b:any|A-5E-3H-6I-14J-10K-19L-10P-4Y-8Z-14c-13d-11e-4f-11g-7k-2l-5
b:assign|C20E-5F17I-3K-5M-5N7O-1S-14W-12Z-1c-2g-1k-4l-2
b:audit|C-3D21E-3K-2L-1Q-8S-14b-4e-5g-2j-2l4
b:automatic|F25Z18c2f-2
b:begin|E-2K-3L-1T-2Z1c10j-2
b:benefit|K-1T10b-5h21j-2
b:books|C-4D20E-8K-3L-1M-12Q-10g-2j-2
b:breach|E-3H-2K-1L-1j-2k-3l-3
b:business|A-1B-2H-2K-6L-3O-5R-4d-3k-7l-4
b:buy|C-10H-1K-4L-1P-6Q-11V-4Z-4c-6d-5g-3i-5k-3l-1
b:cause|E3J-12K-5j-2
b:challenge|E-5b-3h-4j-2
b:change|D-7E-3F10I-8K-5L-1Z-3c-4g-3i-3
b:claim|A-3C-8D-3F-8G-7I-5K-1L-2N-6O-4Q-12R-3S-16U-1V-3W-8Z-3c-2d-4e-6g-2i-3k-6
b:compete|E-1F3G-12K-1T-3U-2V-5W51b-4
b:consent|C-3E-8F10K-6L-1S-12Z-3c-4d-8i-4k-14
b:control|H4K-5L-2Z-1c-2i-2k-5l-3
b:convey|Y12
b:damages|C-2E19J-7K-2L-1M-6Q-9R3e-3i10j-2l-2
b:day|A-7C-5D-2H-6L-7N-4O-6P-2Q-11R-5X-10Y-14Z-1b-3c3e5g-3j-3k-6l-4
b:deposit|R12b-4f18
b:effective|E-3I11K1L-1M-22Y-8Z-7c11g-2j-2
b:enforce|E1K-2M-8Q-10b-4j-2
b:escrow|f87
b:exceed|B-4C-2E-4F-7G-4K-1L-4M1Z-6c-3e-5g-2l-4
b:except|C-4E-2G-3I-8K-7L-5P-5S-14Z-4c-4d-9i-3k-7
b:exclusive|A-2C-1G3H-3I-15J19K-7L-2P-4U-1W-6Z-7c-4g-1i-2
b:expire|C-1H-1L-2R-3Z2a7g-1j-2l-1
b:favorable|T41b-4f-3
b:governed|C-1J-10L20b-4g-1j-2
b:grant|A7B24E-15L-1O-9Q29Y19c-1l-2
b:hire|U10V70
b:indirect|E30U-1b-5h-4i15
b:infringe|E9b-4h-5
b:insure|A-1C-4D-4E-8H-2J-17K-3L-1M26Q-10W-11Z-1c-3e-4g-2i-3
b:invent|L-1O3P11b-4h-4j-2
b:joint|B-4E-10H-2I-3K-1L-2M-9P5S-23Z-1c-3l-2
b:law|A-2B-3G-14J-19K-1L1O-8Q-9S-20U-4V-6W-5X-3Z-7c-6d-13e-5g-2k-15l-3
b:liable|A-3D-5E19F-22J-12K-2L-1O-4Q-35S-8U-2V-3Y-4Z-3c-4d-8i3
b:license|A-4B-9G-7J-9K-3L-7O-11P-4V-5Z-2i-7j-5k-4l1
b:liquidated|R16
b:minimum|K-4L-3M17R-2S33W-8
b:money|C-3D-3E-12I-2K-2L-3Y-4b-4j-2
b:must|A-19B-19D-9H-7I-12K-15L-7N-5O-4P-8R-9U-8Y-7Z-7c-9d-3e-5f-9g-12i-13k-2
b:negligent|C-1E7K-1d-4h-4i10
b:none|B-3C-7D-3E-2G-4H-5I-12K-7L-6U-6V-4Z-9b-16c-9d-7g-10i-4j-10
b:notice|A-4B-3G-14I-17K-4L-1O-7Q-13U-3V-6Y-16d-9e14g-4
b:offer|C-1T-5b-4e18
b:own|D-3E-2F-14H8I-6K-12L-7N11O-4P14Q3R-4V-9Z-10c-8d-9g-13k-24l-3
b:percent|E-10K-3L-1d14g-1h-4j-2
b:perpetual|J9N12
b:price|C-4K-2L-2M-7Q-10b4e3g-2h-4j-2
b:profit|C-5E-3H-1I-9K-11L-5U-1V-2Y-5d15e-4g-4l-6
b:renew|C-3Z18c1h-4j-2
b:right|A2B-4C1D-4E-9H5I-11K-2L-2M-10N7U-9V-17Z-4c-6d-7e2f-7i-5k-12l-7
b:sell|E-1K-2L-3M-9Z-1e3g-2l-3
b:source|A-2C-10D-6E-1F-12G-4H-3J-12K-6L-6M-19Q-10S-8Z-1b-4c-4d-9f-18g-8h-4i-4j-4l-1
b:state|C-2L-1Q-9b-4d-3h-4j-2
b:sublicense|A23B4O-2Q22Y23f-3
b:successor|C8K-1b-4h-6j-1
b:survive|A-7B-5C-3E-1F-8K-2L-6R-6Z-5c-5g-4i-7j-7
b:term|A-8C-6H-6I-6K8L-7R-4T-7X-9Z-6c6e3g-3i-6l-2
b:terminate|A-4B-3F7G-16K8L-2Z-7a7c3e-6g16i-6k-7l-9
b:territory|C-8E-11K-1L-2P-5Z-1l-2
b:third|C3E-2I-4K-2L-1O-1P-4Z-2g-2i-4l-4
b:transfer|C5E-5F6J-16K-2L-1N15S-12Y6e3g-2l-2
b:use|C-8F-10K-8L-6V-3Y3Z-13c-11d-5g-4i-7k-2l-2
b:void|C-5V-1b-4h-4
b:volume|C-2E-3K-3L-2M-12R-5S4b-5h-4
b:warrant|C-6D-3E-5F-8H-3L-2N-8Z-1g-3j-2k-5l7
back|Q10Z-1k-2
background|O3Q30
bad|d4
balance|D5R8Z-1g3
balance of|R18g5
balance sheet|D9
bank|C-1K-2L-1Q-7j-2
bankruptcy|E-1H2O-3
bankruptcy insolvency|H2
banners|K1W9k-3
banners and|K3
base|S12Z-1d8k-3
based|C-3E-10K-2R-5X-5d4g-2i-4
based in|E4
based on|C-2D-4E-5L-1R-4i-2
based upon|E-2
baseline|d-4
basis|L-1Z-2d2
basis and|a19
basis of|S5
basis to|C2
batch|D3l3
be|B-14C-2D-3E-5K-2L-4O-10P-5R-4T-4U-20V-8X-5Z-6b-15c-6d-4e-5f-24h-14i-7k-2l-6
be 0|k40
be a|h32
be all|N43
be and|P42a24
be as|S5a19
be assignable|C15
be assigned|C21N10
be at|D7
be attached|J37
be automatically|Z48c9
be available|D9M11k11
be binding|C3b-4
be borne|D4
be bound|C9I-1
be brought|E38
be calculated|d12
be canceled|M20
be commenced|E61
be completed|a7
be conducted|D8Z-1
be considered|F4
be consistent|A6
be construed|C-2X-4h10
be covered|M46
be deemed|C-1K-2M-15d-6g-2
be determined|d6
be done|H13
be effective|I59K8c3
be employed|W3
be entitled|C3G15P7R7d6h17
be equal|S29
be excluded|J20
be exclusive|J64
be exercised|e7
be extended|K4Y14Z1c10
be for|K17Z-1c7k-3
be free|T-3e9l11
be furnished|M25
be given|Z34
be governed|C-2E-2K-1L36
be granted|J29e5
be held|P-2
be in|C-1E-2K2
be included|i5
be infringed|a18
be interpreted|L1
be jointly|P72
be kept|D9
be less|S18
be liable|C-2E38K-1i9
be licensed|Q15
be limited|E50i13k7
be made|D-3K-1X-4
be mutually|N8P-2S15V4Z-1k35
be named|M44
be necessary|B8
be no|T-20
be not|S38
be null|C13
be obligated|P17
be on|e5
be one|K4
be owned|N52P19Q11
be paid|E-5i5
be payable|d3
be permitted|C4
be primary|M57
be provided|Y6l3
be read|J25
be reasonably|Z-1
be reduced|d17
be renewed|Z-11
be requested|D4
be required|C-5D5E3F9
be responsible|K-1
be subject|k6
be terminated|F44K-1g12
be the|C-1N32R-3h-4
be three|K5
be to|D4E15
be transferred|C2F6N36
be unreasonably|C3Y7
be updated|b4
be valid|K4
be void|C22
be withheld|A3C5
be written|M10
bear|T-2
bearing|B12O-3Y8
because|N7Z-1
become|I18K7
become effective|I60K18g4
become the|N33
becomes|B-2
becomes known|E31
been|A-5B-4C-1E-3H-4L-1M-14O-7Q-12V-3Z-9c-6e-9g-4i-4k-21
been advised|E-40i3
been cured|K9
been filed|X-3b-5f-3j-1
been informed|E9
been obtained|C4
been omitted|E-1U-1
been represented|W26
been requested|X-3f-3h-4j-2
been required|E15
been signed|I15
been terminated|V27a5
before|E-6R9X-4Z-1c4e5
before the|R8c3
begin|I9K13Z-1
begin on|I-12K10
begin&buy|c5l2
begin&cause|R9
begin&compete|W11
begin&consent|K1V7
begin&effective|I-36K2V-2Z-2c-2
begin&exceed|k-1l4
begin&except|I-3K-1R-1V-2Z-10c2
begin&exclusive|G-6J30P-2a19
begin&expire|I3K3Z-6c2l4
begin&grant|J24
begin&joint|K4P5
begin&law|H3
begin&license|K-3e5l3
begin&liquidated|R28
begin&minimum|G7I-3S10Z6
begin&money|S36e4
begin&none|G6S26V2
begin&notice|K6Z-5c7g1
begin&own|H2P10
begin&percent|S-11b33
begin&price|b74
begin&profit|G-2K3d-4
begin&renew|I6K7Z-10c6
begin&sell|J7
begin&state|H4
begin&survive|K6R-1S4Z8
begin&term|C-2I35K22V-2Z-2c2l-4
begin&terminate|I12K14R-2Z4a-8c5g-1
begin&territory|K3d2
begin&third|e10
begin&volume|S-3k22
begin&warrant|l11
beginning|K2V4b8c3
beginning on|a15
beginning with|b14
begins on|d5
behalf|B6H3K-2L-1N-3P-5U4V5
behalf of|B10K-2L-1N-4P-5U5V7
being|C-2
being conducted|a31
believes|W26
believes that|W48
belong|N4
belong to|N10
below|I13K4L-1c-2k-3l-2
below and|F11
below by|R3
below for|d7
below the|E8
beneficial|F-15G9
beneficial interest|G50
beneficial owner|W14
beneficiaries|h17
beneficiary|h36
beneficiary of|h64
benefit|C-2E-6H2T6h9
benefit of|E-3H2T9
benefit&business|A5
benefit&claim|H6
benefit&enforce|h-22
benefit&exceed|C2
benefit&except|C-2N5T20h34
benefit&expire|K4
benefit&favorable|T23
benefit&grant|J10
benefit&insure|M19
benefit&joint|h-9
benefit&none|C1T8h-10
benefit&own|H3
benefit&profit|J17
benefit&survive|h-28
benefit&territory|N48
benefit&third|b-4f-3h43
benefits|T10
best|C-1T-2
between|C-3I-5M-20O-3Q-18Y-9g-1k-13
between the|P-5R2
beyond|a10
beyond the|Z-2
bid|e4
bill of|E3
binding|C3E-4K-2b-4
binding upon|C4b-4
biologics|N15
biologics license|N15
board|E-1
board and|C3
board of|Z-1
board or|K4
bodily|M12
bodily injury|M33
bona|e-1
bona fide|e-1
bond|R33
book|J4O-4Y9Z-1f-3
books|C-1D18K-1
books and|D1
books of|a6
books&buy|D-3
books&cause|D-5
books&exceed|D7
books&except|C-1D7
books&expire|a10
books&invent|N27
books&joint|D8
books&license|D-4
books&minimum|S-14a28
books&money|D3
books&none|D-5k-2
books&notice|D14
books&profit|D1
books&source|D-5
books&survive|C-1D29E-1
books&term|D-7
books&terminate|D-2a43
books&territory|a16
books&third|D-7
borne|D4
borne by|D5
both|I3
both of|N23
both parties|I11
bound|C5
bound by|C8
bound to|G23
brand|T-3X-3Z-1b-4f-3
branded|C-1E-2Y-5
brands|A4Y11
breach|D-3E-1I-1P-3R-6Y-5d-4i7k-2
breach by|Z-1
breach if|X18
breach of|L-1M-12R-2i3
breach to|X12
breach&business|E-5R33f11
breach&buy|i3
breach&cause|E1R-2g-3
breach&challenge|X4
breach&change|F-24
breach&claim|C-1E-5i-4
breach&compete|J34W-8
breach&consent|C-1
breach&control|F-25
breach&damages|R-1i-4
breach&effective|A3B15O6g-1
breach&enforce|E-7R-2
breach&exceed|E12i13
breach&except|C-2E-7G4M-10R3V4X-6g-3i5
breach&exclusive|E14O1R15
breach&grant|O3
breach&hire|V53
breach&indirect|E1
breach&infringe|E-7
breach&insure|M2
breach&law|E-3L1i3
breach&liable|E4
breach&license|A2B15E-9O11i4l-1
breach&liquidated|E4
breach&minimum|S23
breach&money|E5
breach&negligent|E-8
breach&none|D-6E1L-1R-5X14i5
breach&notice|C-2g-7
breach&own|E-9i4
breach&profit|E-1O2R6i5
breach&renew|B26
breach&sell|G21a8
breach&source|E3f19
breach&state|L3
breach&survive|G3R12S8X9g-6
breach&term|C-1E5G3K1R-7
breach&terminate|E-2F-11R9a-13g-8
breach&territory|B18O9
breach&third|A2B9E-4O3i2
breach&transfer|C5
breach&void|C15
breach&warrant|E8i-6
breaches|E3Z-1g-2
breaches or|E6
breaching|K4R-2
breaching party|K4R-2
bring|E-2H5X22i4
british|L-1
broadcast|A7Q19j8
brought|E15
brought by|E17
budget|S9Z-1k-2
bulk|S26
business|A-2D3E-3G-3I-3K-5L-3O-9U-1W-6X-4Z-11c-4g-8i-3j-5k-2l-9
business and|B-4O-2
business as|G-2
business assets|C9
business by|U3W6
business days|C-1E-1K-1X-4e4
business entity|C5F10
business hours|D25
business in|A2B-2F5
business interruption|M45
business is|F41W12
business of|C5
business operations|D3
business or|F-8G17U5V-4X4
business plan|D5
business products|Q25
business purposes|O5Q-14Y24j8
business that|W-2
business to|C6U4W21
business unit|C1
business which|W35
business&buy|J12
business&cause|A2U1V-2
business&challenge|X2
business&change|C7F-24
business&claim|i-3
business&compete|C4G-1J12U12W57X-3
business&consent|C-2G10U2W24
business&control|C1F1G10
business&convey|C5
business&damages|E6i-3
business&enforce|E8X7
business&exceed|E-3G9X-6i-3
business&except|B-4C2E-4G12K-1O-4U3X9Z-1c-3g-5i-3l-2
business&exclusive|A3B-2D4G3O-2
business&expire|A4U1Z-1
business&grant|A10O3Q-12T-3Y19
business&hire|U9V-17W-8
business&indirect|E-25U1i-4
business&infringe|H5
business&insure|M22
business&joint|W26
business&law|C-1
business&liable|M31i-4
business&license|A7B-7C2Q18j2
business&minimum|D6l-1
business&money|M14
business&negligent|E-4
business&none|C3G31X13Z-1g-2i-2
business&notice|E-2X-5
business&own|F-3G-5M-13O-2U-1
business&percent|G-14d-1k-2
business&perpetual|B-11J38O14Y-3
business&profit|B3d3i-4
business&renew|M5
business&sell|G11T-3
business&source|f38j3
business&sublicense|A10B-4Y-19
business&successor|G-3
business&survive|F-8L-1X-3c-2
business&term|G-6U-2V-7W-19X3
business&terminate|E3F7R8Z-1
business&territory|A4B3J-24O3
business&third|C3Y17j2
business&transfer|A3C12Q-8U4Y1
business&unlimited|j6
business&volume|D6j3k-3
business&warrant|E-7i-3
businesses|T-3V-2X-4
but|C-2E-5L-2P-2R-3U-1Z-3
but at|N24
but excluding|B19
but in|D3K4P-2l5
but not|A2E-4K-2L-1d-3e5g-1
but shall|C2F4
buy|G17a-27
buy&cause|E-5
buy&change|F-20e12
buy&claim|E-2
buy&compete|C4J19W-1
buy&consent|C2U-1a20
buy&control|F-29
buy&convey|C4
buy&damages|E-4
buy&effective|I-2K-1Z-1
buy&enforce|E1
buy&exceed|E-1J5S-7k3l2
buy&except|E3L-2c2k3
buy&exclusive|E3G13J23S-4Y-6
buy&expire|c4e8
buy&favorable|T-15
buy&grant|G8J4Q-4T-4Y-10
buy&infringe|E11
buy&invent|J22
buy&liable|E8
buy&license|G9Q-11Y-11f3
buy&minimum|G7J-8S15
buy&money|S5T-3Z-1
buy&negligent|E-9
buy&none|E3K-1L-1e7l2
buy&percent|d-5k6
buy&price|K-1T-9e11f-4
buy&profit|E-1
buy&renew|c11
buy&sell|U-2
buy&source|f17
buy&sublicense|J1Q1Y-7
buy&successor|F2
buy&survive|G7S4d-4e3k3l2
buy&term|G28S-7c5l10
buy&terminate|G6a7c3
buy&territory|G-4Y-5a20
buy&third|E3G12J4
buy&transfer|C1Y-15e2f2
buy&volume|E-1S8k-15
buy&warrant|E-6l8
buyer|E5F11b-5f-3h-4k34
buyer's|F20
by|B-7C-2D-6E-2L-9N-7P-14R-10T-11f-4g-8h-7i-7k-10l-3
by 0|R27
by a|L-1
by agreement|K1
by all|C2
by an|D16G4l6
by and|C-1E-5K-4L3Q-11
by any|A5C1K-2L-1S-7e-4j1
by applicable|M-2N8
by both|I30K6Z-1
by company|B-2T25
by country|g2
by delivering|S15
by distributor|E1W11Z-1
by either|C6I11K4Z26c7g8
by end|d5
by giving|g12
by insurance|M-10
by itself|W17
by law|C-1E-1
by laws|X5
by licensee|E5N7Z-1l6
by merger|C9
by mutual|I19K2
by one|A2B6K5O7P7Q12
by operation|C5F17N15P5
by or|C1K-1N-4P-1
by party|N19R35
by product|d5
by providing|F3X-3
by reason|E4
by reference|Z-1
by s|I-2R-2T-3U-2V-4Z-3f-4h-3j-2
by sponsor|J26
by such|K-1
by the|B-12F-11H-2L1P-2R-1Y-13Z-2c-2f-5k-4
by third|i5j3
by this|G9K-1
by virtue|H8
by way|C3R-2
by written|K2
c|B-5C-3G-2I-18K-3L-7Z-3c-2f-9i-2k-6
c 0|T-4U-1h-4
c above|G33
c all|N-3
c and|E12i3
c shall|E10F7
c such|a32
c the|Y8
c to|A5N18
c:account|E-3H-2I-2K-1L-3P-4Q-16T-6Y-7Z-1l-2
c:affiliate|A19H-3I-4K-1L-2R-3V-5W-11X-6Y-4Z-8c-6g-4i-3j-3l-8
c:all|A-5B-7C-2D-4F-6G-6H-4I-9K-9N-9O-6P-8R-2U-5V-36Y-7Z-26c-11f-6g-6h-21l-3
c:annual|A-3C-5E-5F-9H-3I-12L-3N-6P-5Q-29R-9Z-3b-18c-3e-5k-11l-4
c:any|A-7B-7C-3D-4E-9G-8H-9I-18K-12L-5N-12O-6P-10R-3T-9U-10V-13W-9X-10Z-5b-7c-7e-5g-7i-10l-5
c:assign|C32D-10E-14I-7K-7L-3M-36N11P-3R-6S-29V-4W-5Z-1c-5g-6k-10l-4
c:audit|C-5D67E-8F-6H-2J-18K-4L-2M-7N-7Q-17S-8W-10Y-4Z-1c-2d-10e-8g-4k-7
c:automatic|E-2K7Z10c22
c:begin|C-3G-4I34K18L-2R-4S-11V-2Y-4Z-6b4
c:benefit|C-4D-3L-1e-4h26
c:books|C-2D15E-13F-6H-2K-3L-2Q-18Y-5Z-1c-2g-3l-3
c:breach|D-5E3I-5R6U-2X-4Y-12c-1i5k-8
c:business|A-3C2D-1E-3G-5I-4K-6L-4O-9T-4U-2W-9X-7Z-14c-5g-9i-3j-6k-4l-5
c:buy|C-1G-6H-5I-4K-4L-8N-11P-18X-6Z-5g-2j-2k-4
c:cause|C-1E-2H2I-3K-2N7V-4X-9c-5g9
c:challenge|C-3H27J-8K-2L1M-5Q-13X-13a-13e-5
c:change|D-4E-2F13I-12K-1L-2V-8Z-3b-8c-3i-7k-3
c:claim|C-10D-4E3F-9G-6H5I-7K-1R-3W-14Y-24Z-7c-6d-10g-9i2k-19
c:compete|D-3E-6F-5G6K-3U11W71g-1
c:consent|A-2D-8E-13G-3I-2K-2L-6N-11U-2V-5X-7Z-3d-9g-7i-7j-2l-4
c:control|B-9C-1E-30F7G-4H-1I-5K-3M-14N-8P-10Z-1c-4k-3l-2
c:convey|C4P7
c:damages|A-2C-4D-10E8F-11G-4I-2J-18K-3L-2O-2P-4Q-17R-7S-8W-12Y-7Z-1c-2g-1i9k-6
c:day|A-9C-6D-1F-7H-3I-8K11L-13N-27O-17P-3Q-20R-7U-6V-11W-8X-7Y-35b-17c11d-7g8h-11j-10k-5l14
c:deposit|f28
c:effective|D-2I22K9L-2U-3V-4Z5g-2
c:enforce|C-2E12F-7J-27K-4M-11R-8W-8X-5Y-4Z-1c-1d-4h-7l-1
c:escrow|f60
c:exceed|C-3E2G-3I-4K-5L-5M-5O-3T-6Y-8Z-15c-1e-10g-7i3k19l-3
c:except|A-8B-4C-6D-5E-9F-9G-8H-6K-4L-4N-7O-8P-12T-11U-8V-9W-7X-8Y-11Z-15c-8g-5h-8i-6j-8
c:exclusive|A-5B-21C-3G-5H-3I-3J18K-9N-5O-15P-5Q-18Y-13Z-6c-2d-6i-7j-8
c:expire|B-2C-3I-4K8L-3O-3U-2V-4Z-10c3g-4
c:favorable|S-4T31e5
c:governed|C-7F-10H-2I-2K-5L15M-9N-9S-14W-7Y-4c-2d-4e-4k-3l-2
c:grant|A8B-12C1G2H-2I-6L-1M-21O5P-3Q4R-5Y-22Z-4c-2j3k-14l-5
c:hire|E-2K-1U21V20W-12X-6
c:indirect|E-11L-1
c:infringe|C-2E-1K-1L-1P-3
c:insure|A-4C-10D-3E-3F-19G-8H-5K-5L-7M35O-4R-5V-3W-20Z-4c-5d-4e-9g-6h-14
c:invent|B4C-1D-4K-2L-1M-8N4O-6P-17g-1
c:joint|A-2B-9E-2F-10H-5K-3M-5N-10P-25S-12V-3Z-5c-3g-2i-2k-5l-5
c:law|A-5B-9C-4G-28I-23J-16K-13L9O-3R-7T-5U-6V-12W-14Y-5Z-7c-7d-10e-6f-4g-4k-14l-7
c:liable|B-6D-8E11G-19I-2J-31K-6L-6M-14N-16O-4P-7Q-32R-18S-12V-8Y-23Z-9c-7d-11e-8g-5i-6j-2k-24
c:license|B-8D-5H-4I-13J-19L-5N-5O-15P-8Q6V-6X-4Y-8Z-5j-3l-2
c:liquidated|R9
c:minimum|A-2E-1H-3K-3L-4M-11Q-12R-5S36Z-8g-1l-2
c:money|A-3C-2E-2K-3L-5M-14P-5R-10W-18Z-5k-6l-5
c:must|B-16C-9D-9E-11G-8H-13I-3K-9L-11M-10N-13O-9P-10Q-11R-13S-10T-11U-12V-10W-9X-4Y-17Z-11a-13b-7c-14d-4e-9f-13g-8h-12i-12j-22k-5l-10
c:negligent|C-2E-12L-1d3i6k-2l-1
c:none|B-6C-9E-7G-11H-5I-28K-3L-16O-7P-4T-12U-5V-14W-12X-10Z-6c-6d-11e-7f-6i-8j-12k-6l-4
c:notice|A-8B-10F-10H-2I-1K-2L-6N-6O-8Q-16R-5T-3U-7V-13Y-8Z-12d-14e12g6k-9l-3
c:offer|C-2E-3K-1T-2e16
c:own|A-7B-11I-28K-3L-12M-9N-9O-8P-19R-2U-12Z-11c-11d-6g-7i-3k-8l-7
c:percent|A-1C-1E-9G-4H-2I-2J-13K-1L-2N-11Q-11R-4Z-1d33k-4l-4
c:perpetual|A3B6C-1H3N5O20Q-4Y-11j4
c:price|C-2D-5H-1I-2K-6L-1M-15P-2T-7W-18b-13
c:profit|A-6B-17C-8E-6F-5H-8I-16K-2L-4M-16N-20O-19Q-27R-2V-10Y-17Z-11c-4d26e-3g-4i-3j-6k-16l-10
c:renew|C-1E-2F-8I-3K3L-1Z-23b2c20
c:right|B-11C1G-6H4I-30K-2L-3O-11P-8Q-13U-7V-5Y-4Z-9c-3d-7e1h-16j-6l-4
c:sell|D-9E-3G-7H-5I-7J4K-9L-2M-13O-10T-6W-12Y-7c-2e5i-4j-2l-2
c:source|I-5K-2M-6O-6P-7Y-6Z-2f-17j-5l-1
c:state|A-2C-7G-3H-2I-3K-5L7P-3S-19a-19c-3d-6e-6g-2k-6l-3
c:sublicense|A24B-5C5E-3J8K-1O3Q12Y32j2
c:successor|C-3K-2L-1X-5h11
c:survive|C-1D-4F-11H-5K-5L-8R-7T-3U-6V-13X-10Z-16a-17b-10c-7e-7g-8i-8k-2
c:term|B-9C-4D-4G-7H-4J-15K2L-10P-2Q-9R-5S-7T-11U-6V-11W-14X-7Y-7Z-15a-14b-14c-2d-5g-4j-5k-11l5
c:terminate|A-4D-3F-1H-3I-5J-16K4L-5T-8U-3V-4Z-9a24c-6d-5g7j-6k-5l-6
c:territory|B-8C-2E-21G-6I-5K-1L-3M-8O-12P-8Q13V-3Z-3c-4g-1i-3l-5
c:third|A2B-4C3E-2K-6L-3O-4P-4T-6U-4V-5Z-5c-2e4g-5j-2l-5
c:transfer|A-4C9D-7E2F-1H-1I-4K-3L-3N7O-10S-7U-2Y19c-3f-5i-3l-4
c:unlimited|B-2O-10Q17Z-1j42
c:use|A-4B-4C-9F-4G-5H-5I-13J-9K-10L-13M-13O-16P-3Q3R-17V-3Y-9Z-23c-14d-5e-5f-7g-10h-8j-8
c:void|C19E-1K-1L-1
c:volume|A-2C-7E-10H-2I-3K-4L-3M-22P-2R-7S5T-9Z-2b-14c-3e-1g-5k-6
c:warrant|A-3C-11D-7E-9G-9K-2L-3O-4P-5Q-16R-4U-2V-3W-7Z-4c-5g-6i-5k-12l10
ca|I-2P-3T-3V-2X-3Z-1b-5f-3h-4j-1
ca 0|I-3V-1f-3
calculated|R11b-5d11
calculated as|R5
calculated based|d5
calculations|D4a28
calendar|C-1M-6S-8X-4d6k-4
calendar days|K4Z17
calendar month|S13
calendar quarters|a25d5
calendar year|D3S-11Z-1d3k-1
california|I-1L-2
california without|L5
call|Z-1e8
called for|K4
can|K-1L-1
can be|k-3
canada|L2X-2Z-1
cancel|H4S6
cancel the|G25S11
cancellation|M19
cancellation of|M22
cancellation or|M2
cancer|d7
cannot|R-3T-2Z-1
capacity|K-1S8X-7b-4h-4k20
capacity or|X11
capacity to|S37k61
capital|L-1b-4f-3h-4j-2
capital stock|F17
card|Z-1f-2h-4k4
cards|Z-1b-4f-3h-4
care|T-3b-4f-3
carrier|M-3Z-1
carriers|M-2
carries|M9
carry|M21
carry out|T-4
case|I-3N10O-2R11a7
case may|N7c3
case of|K-1
case solely|A3
case the|E6F3
case whether|N15a16
case with|M29
cases|C4
cash|Z-1b-4d3f-7
cast|K4
casualty|M2
category|S24
cause|C-1H3K-2N2V-3Z-1c-2g-6
cause by|g7
cause each|H3N19X22
cause its|P13W6
cause of|E32L3i3
cause the|A3W6
cause their|a35
cause to|H6N7X16
cause upon|F43g2
cause whatsoever|E10
cause&challenge|H1X10
cause&change|F-14R27
cause&claim|E19H2L2
cause&compete|W-43
cause&consent|C2G-3Q13U5
cause&control|R6a3
cause&damages|E-3i-2
cause&effective|Z-2a16g4
cause&enforce|E-6X5
cause&exceed|E17W8
cause&except|A1H2R-1V-3W2X6g5
cause&exclusive|B20U-1
cause&expire|V-4Z-1
cause&grant|A3Q22
cause&hire|V1
cause&indirect|E-10
cause&joint|P10
cause&law|E-1L4
cause&liable|E-15i-3
cause&license|E9H4
cause&minimum|g8
cause&negligent|E-5i-2
cause&none|E6H8L-1U2V-4X2g1
cause&notice|R-2X-9g33
cause&own|H5
cause&perpetual|N10
cause&profit|A2E-3
cause&renew|a20
cause&sell|S4U5
cause&successor|X9
cause&survive|E-3F-5R-3V-5X-5a-8g8
cause&term|E-2R-4U-2V-5X11
cause&terminate|E2F-9H1P5V-6W-11g13
cause&territory|A2B45N3Q13
cause&third|W6
cause&transfer|N34a1e4
cause&warrant|E-8
caused|E14i-5
caused and|E-30
caused by|E7i-2
causes|E-3H6R-4
causes of|E-1H9M14
causing|H2
cease|F11k13
cease all|a11
ceases|F34
ceasing|K5
ceasing to|K5
celebrity|k33
center|C-1J4N8T-3U-1Z-1b-4f-3h-4
center and|N19
centers|G28J10
ceo|B-2R-2f-4j-2
ceo and|S14
certain|C-2E-3L-2S-15g-1j-2
certain information|R-2X-3
certificate|M12Z-1
certificate of|M13Z-1
certificates|M22Z-1
certificates of|M16
certified public|D6
challenge|H22
challenge or|H10
challenge the|H5
challenge&claim|L-1
challenge&consent|H4
challenge&control|H13
challenge&enforce|X3
challenge&exceed|E-1i4
challenge&except|H6
challenge&exclusive|H6X3
challenge&governed|L9
challenge&grant|H6
challenge&indirect|E10
challenge&infringe|H-1
challenge&law|L4
challenge&license|H14
challenge&none|H34
challenge&notice|H1
challenge&own|H21
challenge&state|L-1
challenge&survive|H17
challenge&term|H13
challenge&terminate|H8
challenging|H2
change|D-7E-7F-11K-3L-1Q-16b7
change in|F13M7
change of|C2F18R4
change&claim|H2
change&compete|C2W-41
change&consent|C-7F-1J8
change&control|C4F51K-1
change&damages|E10
change&effective|G10K1g2
change&exceed|C1E3G6
change&except|C3F30J6L-1Z-1
change&exclusive|F-4K-1
change&expire|W21a15
change&governed|L-2
change&grant|Y-6
change&hire|J1
change&indirect|C2
change&insure|Z-1
change&invent|O-4
change&joint|W-7d4
change&law|C-3F-8L-1
change&liable|C-2E-3a7
change&license|A-3B-5C1E-1
change&liquidated|R31
change&minimum|S-22
change&money|F7
change&negligent|d7
change&none|C-4F-4H1
change&notice|F32K-1e9g-4
change&own|C1F-15H1N5
change&percent|F-20d10
change&perpetual|O-10
change&price|b41l2
change&profit|G5O-2d3
change&sell|E-1F-7K-1e3
change&source|C1
change&state|L-3
change&sublicense|J-6O-6
change&successor|F-6
change&survive|F15W2
change&term|F8T5
change&terminate|C2E-1R2W11g1
change&territory|J-10
change&third|C5F-3
change&transfer|C-1F11N11O-2Y-5e3
change&void|C-4F28
change&volume|F6
change&warrant|E2F17l2
changed|F27
changes|C-1F2K-1b-9h-4
changes to|Z-1
channel|Z-1b-3f-3k-2
characteristics|k61
charge|k14l9
charge a|Q55
charged|T46
charges|C-1
chief|T-3U-2V-2X-3Z-1b-5f-4h-4j-2
chief executive|I-2U-1V-2X-3Z-1b-4j-1
children|G27
china|J11L2
choice|L3
choice of|L3
circumstances|E-10F14
circumstances as|F50
city|I-2T-4U-2h-4
city or|W23
claim|C-3D-6E-12H4J-15Q-24e-7g-2i8
claim arising|E-2L1
claim for|i5l5
claim is|E6
claim of|E8H6i11
claim or|E26H3i7
claim relating|E3
claim shall|E-2i3
claim under|S30
claim&control|P-2
claim&damages|C-1E-11
claim&effective|P-2
claim&enforce|E-6
claim&exceed|E5H6i12
claim&except|C-4D-3E12H3L-3W-10Z-1d-5g-2i3k-2
claim&exclusive|A2E8j3
claim&expire|K2
claim&governed|L-2i5
claim&grant|A3H5j5
claim&indirect|E-5i9
claim&infringe|E3P13
claim&insure|M-8
claim&joint|P27
claim&law|C-1E1L-2i3
claim&liable|E-24K-1L-1i7l2
claim&license|A2E7H10j3
claim&minimum|S-3
claim&money|E-3
claim&negligent|E-24H5i1
claim&none|C-4E3H5L-1g-2i8k-2l2
claim&notice|E-2K-1
claim&own|E-5H7P5
claim&perpetual|H3
claim&price|E4
claim&profit|E-17
claim&sell|A2
claim&source|E-3i6
claim&state|L-7
claim&survive|E3H5
claim&term|E5H3K1a8j4
claim&terminate|E2H4
claim&territory|A4
claim&third|E-3H-3P2i1j2
claim&transfer|N1
claim&warrant|E-10i-4
claimed|E21
claiming|J17O-1P22
claims|C-1E14K-2M-9g-1i1l2
claims and|A4J10j6
claims arising|E10i7
claims by|E7
claims demands|H9
claims for|E23i-2l7
claims made|M2a17
claims of|E7
claims or|E5
claims shall|L2
claims under|E8i4
class|W12Z-1
clause|C-1D-4E3
clause 0|C-1E9M7g3
clauses|N3P-3V-1
clear|e4
clear of|N5e5
click|S10
client|J-12N-3S2U3
client to|E-1
client's|Z-1
clinical|C-2E-2K-2L-1j-2
clinical development|J15
clinical studies|W18
clinical trial|P-3
close of|D6
closing|C-1E-5I17e7f-3
closing date|e8
closing of|F47
co|C-3D-3E-6L-1P11b-4f-3h-4j-2
co branded|G7W10
code|C-1E-3K-1O-3f22
code for|Q-10Y12
code of|f-17
collaborate|J23
collaborate with|J42
collaboration|B8C-2E-2Q6j-2
collaboration agreement|I-2P-4X-2
collaboration with|W7
collected|Z-1d8
collection|d10k-2
collectively|C-2D-2N15X8
collectively claims|H16
collectively the|X-4
colorado|L1
columbia|L-1
com|E-2L-2T-3X-2Y-4b-6f-3h-5j-3
com inc|G-3
combination with|E-2e5
combined|M2
combined single|M21
come|I21
come into|I28
commence|I-2K8Z-4
commence on|I-8K4Z-4c3g3
commence upon|K3
commenced|E14
commenced within|E55
commencement|I15T-3Z-3l2
commencement date|I-1R5S5
commencement of|K1P6T-3l6
commences|K-2
commences on|K-1
commencing|I5K2
commencing on|I-11K-1R-2Z-1
commencing upon|K4
comment|X6
commerce|E-2O-2Y-5f6l4
commercial|D-4L-2
commercial activities|W37a16
commercial general|M-35
commercial sale|K2g3
commercialization|E-1
commercialize|O-7Q10W10e5
commercialize any|W21e8
commercialize the|Q41
commercializing|O16
commercially|C-2K-1
commercially reasonable|C-1K-1
commission|C-1F-7K-1c-2d4j-2l-2
commission of|d12
commissions|d7
commitment|S37Z-1
commitments|E6S14
commits|S9
commits to|S15
committee|C-1E-2K-1U-1b-4h-4
common|C1d2
common control|C4F-4
common law|i8
common stock|d4
commonwealth|L9
commonwealth of|L9
communicate|X-1
communication|Z-1
communications|C-2E-2b-4
community|d3
companies|M19W17Y14
company|B-4I-2K-3L-8N-2O-5T-8V-4Z-1c-4f-7i-9
company a|B13O-1Q12Y-3
company agrees|T21k-2
company all|N26
company and|K-1L-1
company any|X3
company as|W15
company at|S15
company be|E4
company for|E7U4V2
company has|Z-1
company hereby|B-10J-7Y12
company hereunder|d11
company if|W21
company may|F18G28R25Y7Z-1g9
company of|X31
company or|C2V-6X-7
company provided|X8
company shall|K-1M9R4S6T7X9h-4
company that|V26
company the|E-2X25
company to|T17U-1
company will|Z-1
company's|A2C-2L-1O-3X14d7
compensate|d9
compensation|E-2K-1L-1R10b-4d6h-4
compensation insurance|M15
compete|W-4
compete with|W61
compete&consent|C4W38
compete&control|F-4G12W-26
compete&effective|W-13
compete&exceed|J15
compete&except|C1G34K-1U6W-4
compete&exclusive|G-17J-9W-8
compete&expire|W-11a-2
compete&grant|W-16
compete&hire|U19V-16W-25
compete&indirect|U3
compete&joint|W44
compete&liable|W9
compete&license|F21G-5
compete&none|C3E-2G-12J-4K-1U4V-7W42
compete&notice|F16W7
compete&offer|W17
compete&own|N15W-10
compete&percent|W-9
compete&price|J16
compete&profit|W17
compete&sell|G-5J12U4W18
compete&source|W-8
compete&survive|F-13U3
compete&term|G-15J-5V-8
compete&terminate|F14G-5U7W40a-9
compete&territory|F11W43
compete&third|F-3W2
compete&transfer|C5U3W-13e5
compete&volume|W-10
compete&warrant|J38
competes|W14
competes with|W21
competing|G-5W37
competing products|W9
competition|G9J11X-3Z-1
competitive|G2J7U4W12
competitive with|W43
competitor|F9G20U12W42e5
competitor of|F-6W-13
competitor or|F31U16
complete|C-1E-3K-2N9
complete the|e3
completed|a14
completed in|a27
completed operations|M51
completed within|D12
completion|E-1I16K3R20
completion of|I16K6Z-1
compliance|C-5D11K-3L-3g-1j-2
compliance with|C-3D5K-1L-2
compliant|E10
comply|L-3
comply with|L-2
component|Y13
component thereof|Y35
components|Z-1b-4f-3
components and|S13
composition|N11
compound|B7P18
compounds|A-3B12N1
comprehensive|M11
comprehensive general|M-19
computer|Q11Z-1
computer system|Q40
conceived|N-6P-10
concern|W21
concerning|C-1
concerning the|P-3Z-1a11
concluding|I64K9
condition|K-1f15
conditional|Q19
conditioned|C2
conditions|A2E-6H-2K-2L-1O-10T-8V-2Y-7Z-2i-2
conditions and|J11
conditions as|A3
conditions hereof|J10
conditions of|A6C5J-5L-1O-4Q34Y-10
conditions set|Q-8
conditions under|G42
conduct|C-1D9E-4L-1X14
conduct the|J7
conducted|D9E-3K-1
conducted by|D4
conducting any|a29
confer|h23
confer in|N16
confer on|C8
confidence|P-2
confidential|A-2B-6C-6E-8H-3I-11K-11L-4P-4W-10Z-7a-15c-5e-6g-3i-4k-4l-6
confidential information|C-1E-5G-3H-2K-3L-2M-9Q-14S-11W-17Y-7Z-1c-1e-5g-2k-2
confidential treatment|C-3D-2K-3U-1b-4h-4
confidentiality|C-1E1K-2L-2Q-14b-4i3j-1
confidentiality obligations|E6i4
confirm|N11
confirmation|Z-1
conflict|E-2K-1L8
conflict of|L6
conflicting|W54
conflicts|L-1
conflicts of|L-1
conform|E9l-3
conformance|D3
conformance with|D5
conforming|E31
conforming product|E14
conformity|l5
conforms|Q22Y25
conforms to|Q26Y28
confusingly|H11
confusingly similar|H11
conjunction|G-4U7V11W7
conjunction with|G-4U7V11W7
connected|E-3
connection|C-2E8I-3K-3O-6R-4Z-3g-1i3l-2
connection therewith|E18
connection with|B4C-1E1I-2K-3O-6R-4Z-3g-1i2l-1
consecutive|I-2S27d7
consecutive calendar|d11
consent|D-6E-5F9H-1K-2L-2M-9N-7P-3W3d-6g-1i-2l-2
consent and|W15
consent from|P29
consent in|C-6
consent may|C2
consent not|C1
consent of|C11E-3K-1L-1M-6N-6V6
consent shall|F7
consent such|C4
consent to|B8C-4W9
consent which|Q18
consent will|C6
consent&control|F-1U-1
consent&convey|C6
consent&damages|R-16
consent&effective|C4I-2Z-1
consent&exceed|C-1F4
consent&except|A-2C7E-9L-2P-3V-2W4g-2i-3l-2
consent&exclusive|A1G9O4Q7
consent&expire|G-3V-3W14
consent&grant|C8O-3P1Q-14Y-17
consent&hire|U-3V-1
consent&insure|M11Q14Y10
consent&invent|B16O14
consent&joint|W3
consent&law|C-3
consent&license|A5C-1O3P6Y32
consent&liquidated|R-16
consent&minimum|C3K2S14c3
consent&money|k-2
consent&none|C10D-5E-2I-3K-1L-2N-9U3V2W1d-8g-3i-3l-5
consent&notice|C-1
consent&own|C-2G-5P-3U-1
consent&profit|O-2Y-10a10
consent&sell|C1U2
consent&sublicense|C17Y1
consent&successor|C3F10
consent&survive|C5F1V2W-9
consent&term|U3V44W-10Y6
consent&terminate|C-1F-2K1U2V13W-7a-19
consent&territory|A-2Q-3U-1W10Y9
consent&third|A9C2G5Y24
consent&transfer|F15
consequences|R17
consequential|C-1E35
consequential damages|E4
consequential incidental|E27
consequential indirect|i-5
consequential loss|E-21
consequential or|E55
consequential punitive|E42
consideration|C-2K-2d13
consideration for|d19
consideration of|Z-1
consist|k3
consist of|k3
consistent|A6E-2K-1
consistent with|A6E-1K-1
consolidated|Z-1
consolidation|C8
consolidation of|C4F20
consolidation or|F17
constitute|K-1L-1
constitute a|G13S16
constitute the|E8
constitutes|P-2
constitutes an|X17
construction|L4b-4h-4
construction and|L6
construction or|L-2
construed|C-5K-2L12M-6S-5X-7h1
construed in|C-1L24
construed to|X-2
construed under|L3
consultant|G4L-1N36U6V-9W4
consultant agrees|N26W23
consultant hereby|N30
consultant may|g4
consultant shall|C2G2N19U-1V-1
consultant to|V11
consultant's|C1P-2W9Z-1
consultants|N9
consulting|Z-1
consumer|R-2T-4W12Z-1b-4f-3h-4
consummate|e12
consummation|F7
consummation of|F7
contact|C-1U17V-9X-2Z-1f-3h-3
contain the|a16
contained|D-3L-2l-2
contained in|L-1T6
containing|e6
contains|P11Z-1
contains a|P37
contemplated hereby|E3L-1
contemplated in|U4
content|A2C-2K-5L-2M-8O-5Q12b-4g-2
content and|Q-9
content for|Q44Y23
content from|a33
content in|A10J11Q-11j8
content or|d5
content the|Q15
content to|A2
contents|T-7Z-1f-2
contest|H44
contest or|H12
contest the|H27
contesting|H12
continuance|K3c6
continue|E-5I3K25L-1Z-6a22c2g-2
continue for|I35K2a14g-2
continue in|K14O-2Z-6
continue to|a28
continue until|K14c2
continued|A3B12H4O-2
continues|J11
continues to|a20
continuing|G-3Z-1e10
continuing for|J16
continuous|U3
continuous period|U5W5
contract|E7I8K2M-10Z-1f-6g-4
contract no|T-6b-4f5
contract period|K6k5
contract shall|D6K3Z28c4
contract tort|E22i17
contract warranty|i2
contract with|V2a29
contract year|G14d8
contracted|d3
contractor|K-1L-1U-2V-2b-4f-3g5
contractor of|V32
contractors|A1N11U-1
contractors and|N11
contracts|L-2
contractual|L1M-14
contractual liability|M-32
contractual or|G52
contrary|k3
contrary contained|E-7
contrary in|E-6V-1i6
contrary the|E12
contravention|C4
contravention of|C3
contribute|E-2
contributing|M-12
contribution|P15
contributory|M21
control|B-3E-12F7G-3H-2K-1L-1Z-1c-2k-4
control as|F14
control in|Q51a37
control of|C3F29G3
control or|C4F8G23W24
control shall|F-1
control with|C3F-7
control&convey|N-2
control&effective|B14F2P-2
control&exceed|E-3
control&except|B10C7E-6F6H3M-7V-2
control&exclusive|A-2B-9F-6H9N9
control&expire|W10a-31
control&governed|L3
control&grant|A-4B7F3O-3P-3Q2Y-5
control&hire|V1
control&indirect|C2F-16
control&invent|B-8P1
control&joint|B-4P13Q2
control&law|C-1L2N8
control&license|A-4B-12C2N-7Y5
control&minimum|F9
control&none|C-2E-5F-12G11H14K-1V-2W-8
control&notice|F64
control&offer|e7
control&own|B4F-11K-1P-5Q-12
control&percent|F6G25
control&profit|P-2Z-1d2
control&sell|F-13
control&source|F-20
control&state|L5
control&sublicense|B12O-3Y-5
control&successor|C-1F-34
control&survive|B11F10U-1V-2W5
control&term|F5U-2V-2a2
control&terminate|F39R1W12
control&territory|A-3B-6N-6O-2P-4Q-11
control&third|A2C1F-13H-2
control&transfer|B26C1F14N13
control&volume|a16
controlled|B-3C3V-2
controlled affiliates|V3
controlled by|B9C4
controlling|C5P-2
controlling controlled|C2
controlling interest|C3
controlling or|F25
controls|Z-1
controversies|E8
convenience|X-2Z-1g12
convenient|k23
convention|L1
convention on|L1
conversion|b14
convertible|d4
convey|C1
convey&exceed|N17
convey&except|C6J13N-8P2
convey&exclusive|J24N23
convey&invent|N9
convey&law|P6
convey&license|C1J37
convey&notice|C4a26
convey&own|N16P22
convey&sell|C2
convey&survive|C4
convey&term|C4
convey&terminate|C4
convey&transfer|C4N-19
conveyance|C4F9
conveys|C7
cooperate|C-1E-2a37
cooperate in|a18
cooperation|J8K5U-1W11b-4f-2h-4
cooperation and|a34
coordination with|S28
copies|C-2K-1N11O-2
copies of|C-1D5N3O-2
copy|C-2E-4K-2L-1O-3Y7f1
copy of|K-1a4f-5
copying|a21
copyright|H1N16
copyrightable|N-10
copyrights|A2B26N1O13
copyrights and|H3
copyrights or|N14
core|A3B6J5O-2
corp|K-1L-1U-1b-5f-3h-5j-3
corp 0|I-2R-2X-4Z-1b-4f-4h-5j-2
corporate|C1E-2L-1
corporate or|G33
corporate reorganization|C2F-2
corporation|E-7K-4L-5M-10U-4V-7b-4e-5g-2j-2
corporation or|C3U4V-3W7
correct|E2N8
correct and|N32a35
correct or|E6
correct the|E12l9
correction of|E22
corrective action|D5
correspondence|Z-1
corresponding|R-1
cost|E5J-16K-2L-1g-1
cost of|E-3
cost or|E30
costs|C-2E1F-7I-1K-4L-2N-6Q-22W-7Y-5Z-1b-11c-2g-2
could|X15
could result|a32
counsel|C-2E-10K-1L-1f-3
counter|G16
counterparts|T-3X-3Z-1b-5f-3h-5j-1
country|C-2E-3N13
country in|N56W8a11d7
court|C-3E-2H2K-1L1
court in|L7
court or|H2
courts|L2
courts of|L-1
covenant|H5U7V10
covenant and|U13V42W31
covenants|H4K-2L-1V3W-4b-5j-2
covenants and|U2V-1W14X-4Z-1
covenants that|H8
cover|E-2M40
coverage|C-1M62
coverage for|M33
coverage in|M57
coverage of|M8
coverage with|M65
coverages|M33
covered|G12V-2
covered by|G20R-2
covered under|J49
covering|M7O-2
covering all|M8
create|E-2O-5Y-7
create derivative|J3Y-5
created|N29
created or|Q40
creation|N11
creation of|E12
credit|C-2T-5b-6h-4j-1
creditors|Z-1h-5
credits|d2
criteria|D4
cross|P-3
cumulative|S-27Z-1
cure|g-1
cured|K4Z-1
cured within|K6
current|R-6X-3Z2h-4
current or|X25
current term|K1Z-2c2
currently|O-3
currently or|A2B13
custodian|H3
customer|A-2F-6K-3L-4R-6T-2Y-3e-6j-1
customer a|Y7
customer data|N41P15
customer for|E17
customer in|a25
customer is|Q18
customer may|D6
customer of|C6U9W-4a5
customer shall|S13
customer that|G50
customer to|C4G-2J15
customer with|a12
customer's|E17J6
customers|C-3L-1U18e-3l2
customers in|J3
customers of|U9
customers on|S36
d|A-3I-5K-1L-4M-9V-1c-2l-2
d 0|F11
d during|J28
d in|E6S25i5
d notwithstanding|G23
d of|Q8
d the|Z-1
daily|k41
damage|C-1E12
damage and|M12
damage arising|M6
damage including|E-1
damage or|E9
damage the|X-13
damage to|E13
damaged|E-4
damages|C-3E-4H-2K-2L-1d-6i11l-1
damages and|E3R-10
damages arising|E18
damages as|R53
damages for|E-8i10
damages from|R41
damages hereunder|E11i4
damages in|E24R34i6
damages including|E16i8
damages of|E4R34
damages or|E-8i4
damages resulting|E1
damages suffered|E8
damages whether|E-8i6
damages which|E22
damages&enforce|E4R5
damages&exceed|C-1E18i5
damages&except|C-2E19K-1i21
damages&exclusive|E9
damages&expire|E7
damages&governed|i8
damages&grant|E2i11
damages&indirect|E13i3
damages&infringe|E-4i2
damages&insure|M23
damages&invent|E15a22
damages&law|E2
damages&liable|E-15K-1L-1i-7
damages&license|E-10i4
damages&liquidated|R72
damages&minimum|R3
damages&money|E-3M-21R4
damages&negligent|E10i-11
damages&none|C-2E8K-1i13
damages&notice|E-8R23
damages&own|i8
damages&percent|R10
damages&price|E5
damages&profit|E36i8
damages&sell|E8
damages&source|i3
damages&survive|E-13R13
damages&term|E-5P-1R3
damages&terminate|E9R5a-13
damages&third|E-29i3
damages&volume|R-10
damages&warrant|E-23i-9
data|C-6E-4H-2I-2K-3L-2N-1P-5Z-1c-2d-3g-2i-2
data from|a27
data generated|N24
data in|P38Q3
data of|a38
data or|E5
data relating|a36
data that|N18
date|B-11C-7D-5I-4K10L-10P-2R-3T-2V-7Y-10Z-4a-16c-2d-6g-2j-5
date and|B7C-1D-2I-21K14L-1Z-10c-3g4k-2
date any|V34
date as|I19Z-1
date first|I3K5
date for|Z-1
date hereof|I-14K5
date if|K18
date means|I89
date of|G5H-1I11K-1L-1R13T10Z7a20l9
date on|F8K2T38a12
date or|A4B18O15V6e4
date provided|g5
date such|D4
date that|I24K3P-2W8e9
date the|K3O-3
date unless|K8
date with|Q23
dated|I11T-4U-1b-4j-2
dated as|Z-1
dates|S8Z-1
day|C-4E-7K-3L-2M-15W-8k8l1
day following|l3
day notice|G22
day of|I14K-3Z6b-3
day on|k21
day period|T-2Z-1g3k8l3
day prior|K7
days|A-3B-3C-3F-8H-5I-3K-3L-3N-9O-6U-3X-7Y-10Z2e3f-4g9i-3l10
days advance|g18
days after|F4K-1l4
days before|Z1c1
days following|X23Z-1l2
days from|P22Z-1e17l9
days notice|M31Z36
days of|C-1l3
days or|e5
days per|S34
days prior|E-2F-3K-2X-6Z37b17c7g12
days written|K1X-3Z-3c-2g25
dd|I-1
de|F9
deadline|X3
deal|C2J17
dealing|L-1
dealings|W11
death|E-8M-11h4i6
death of|h48
debt|d7
december|I-6K3b-4
december 0|I-5K4f-2
decided|S18
decides|e19
decides not|e19
decides to|e9
decision and|e7
decisions|L3Z-1
decisions of|L6
declare|C4
declared|Z-1
decline|E26
declines|e11
declines to|e9
decrease|b11
decrease in|b9
decrease the|S25
deduct|d2
deduct the|d5
deducted from|d4
deductibles|M48
deductions|a17d5
deemed|C-2I-3K-3N-4Y-4Z-1c-2d-7g-2
deemed a|a19
deemed to|C-2K-2
default|E2R3
default is|F61
defect|E3l2
defect in|E11
defective|l23
defective product|l11
defects|l14
defects in|E12l10
defined|K1L-1Z-1
defined below|U-2V-2Z-1
defined herein|J10
defined in|K3
definition|G-3P-3
definitions|B-2I-1T-5U-1Z-1b-6f-3h-4j-2
definitions in|S11
definitive|e11
definitive agreement|e5
delaware|I-2K-1L-3
delaware without|L3
delayed|C-4
delayed except|C3
delayed or|C2
delegate|C11
delegate any|C13
delegate its|C-6
delegation|C3
delegation of|C3
deliver|D-4L-1k7
deliver the|S11
deliver to|a10
delivered|C-5Q-13S6g-2
delivered to|k9
delivers|Z-4
delivery|C-4D-4I-5L-2c-3k-6l7
delivery and|Z-1
delivery date|S-3
delivery of|C-1K4S9T5e4
demands|H6
demands and|M24
demonstrated|a12
department|T-3Z-1f-3
deposit|f21
deposit&none|f31
deposit&source|f17
derivative|O15P9Y-7
derivative works|N23O-1P16Y-6
derived|B-4N40P24
described|C-2K2L-1W-7l3
described herein|K4
described in|C-1L-1l4
describing|e8
describing the|e5
description|T-3U-1V-1Z-1b-5f-3h-4
design or|W31
designate|Z-1
designate the|J19
designated|E-5b-4k10
designated by|Z-1
designations|Q19
designed|P-2Z-1
designee|T-2a51
designee and|a32
designee to|a3
designs|N-12
desire|Z-1
desires|Z-1e10g4
desires to|Z-1e11g4
destroy any|a5
detail|l5
detailed|Z-1
details|D6Z-1
details of|D9
determination|e3
determine|P11
determine the|a11
determined|h-4
determined based|S12
determines|e7
determines to|e5
develop|B-8C-1J6K-1O-6Q6U-1W24f-2
develop and|Q-7k47
develop manufacture|Q22W28
develop the|Q10
developed|B4E-2K-1N2P-8
developed by|N3
developed or|P-1
developer|C2F21G-6U-2
developing|G22O7P-3W15
development|D-4E-2I-5K-1L-2O-4P3Y-6Z-2c-4g-5k-8l-3
development and|Z-1
development costs|a19
development of|N8
development or|N17
development plan|Z-1
developments|N30
develops|e6
device|A4j6
devices|P-2
difference|S17
difference between|S-5
different|Z-1
digital|I-1J12T-3U-1Z-1b-4f-3h-4j-2
direct|E10W10
direct indirect|E-14
direct or|C3
directed|V25
directly|H4K-1L-1M-14U13V8W15e-4g-2k-3
directly by|d11
directly or|H7K-1M-7U10V-4X10g-1
directly with|W16
director|T-3U-1X-9Z-1b-4h-4
director of|X5
directors|D-4E-4H4L-1X16i-4
directors employees|E3X-4
directors officers|E-7
directors or|X10d4
directors shareholders|X27
disaster|M22
disclose|C-5
disclose to|N6
disclosed|C-2E-1
disclosing|C-1
disclosing party|C-1
disclosure|C-4K-1L-1e-4
discontinued|a19
discount|b33
discovered|P10
discoveries|N10
discovers|J21N9
discovery|P32
discrepancies|D5l8
discrepancy|D9l20
discretion|A6C-1G12L-1g8
discretion terminate|g10
discretion the|A6
discretion to|A11G29S17
discuss|Z-1
discussed and|S14
discussions|G-3
discussions or|W18
discussions with|e4
disparage|X158
display|A3C-1O-6Q32U-1j4k14
display and|Q12
display on|W21
displayed|G40
displaying|A5Q-12
dispose|C3a17e8
dispose of|C1a19
disposing of|F26
disposition|C1a21
dispute|C-2H-4K-1L1
dispute between|E3
dispute or|H8
dispute resolution|L1b-4
dispute the|H3
disputes|L4
disputes arising|L2
disrepute|X28
distribute|A9E-2J4O-6Q12f-3j9
distribute and|A2
distribute or|W2
distribute sell|J36Q13Y8
distribute the|J-9Y8
distributed|d10
distributed by|a23
distributed to|d5
distributes|W1
distribution|A7K-2O-11T6
distribution agreement|Q17Y32
distribution and|S23
distribution channels|a28
distribution of|Q-6
distribution rights|J10
distributor|C3E-2H2I-5K-5L-1M-13N-4O-3P-4T-3e-5l9
distributor a|Y32
distributor acknowledges|H3
distributor agreement|B-2I-3T-3U-1Z-1b-5f-2h-3j-1
distributor agrees|S13
distributor as|J5
distributor for|V7
distributor in|J19
distributor is|J17
distributor may|C2l18
distributor or|E5l4
distributor shall|C4G12H4J18h-4l5
distributor to|l8
distributor will|H4W5a26
distributor within|J32
distributor's|E11Z-1h-4
distributors|A3Z-1
divestiture|C5
do|E-3H11
do all|N11
do any|V17
do anything|H10
do not|C-1
do or|H20U2
do the|Q17
document|K-2L-1X-7j-2
document or|X10
documentation|C-2E2L-1Y-7f-9l6
documentation in|N9
documentation to|N29
documents|C-4E-5J-8K-1L-1N15Q-11
documents and|D5
does|C-1G1L-1e3g-3
does hereby|N22
does not|G2L-1e2g-2
does or|a32
doing|H6
dollar|d5
dollars|C-1E-1K-1M18S14
dollars $|E-2M26R1
dollars us|R15S32
domain|N14P5Q6
domain name|N24
domain names|J10Q7
done|H17W13
done any|H14
doubt|W6
doubt a|W17
drawings|N4
drive|O-2V-2Z-1b-4f-4
driver|J19T38
drop|G24J40
drug|T-3f-3h-4
dual|e9
due|C-2I-2L-2R-3c-2k-7l-3
due date|e3
due to|C-1
due under|S14
duly|C-1E-3K-2L-4
duly authorized|I-2
duly executed|Z-1
duly licensed|M29
duration|I9K2Z2
duration of|I13K6V8
during|C-7D2F-9G-4H-2I-11K-18L-4R-5S9U3V-2X-4Y-5Z-10b-7d8g-3l-3
during any|S-6b64
during each|S10d8k13
during normal|D19
during or|H7
during regular|D5
during such|E6S16l-1
during the|B8C-4G-2H-2I-6J24K-16L-3O-2T7U4V6W6X-3Y-2Z-5a9d8g-3j2k6l-1
during which|P18a17
duties|C9K-1
duties and|C2
duties hereunder|C5
duties under|C4
duty|E-4P23i-3
duty of|P8
duty or|E3i-2
duty to|P20
dynamic|a21
e|C-1I-7K-4L-3M-8P-6T-6Z-3c-4k-17
e all|a14
e g|C3Z-1
e notwithstanding|G17
e or|i5
each|C-2F-6L-7P-7V-2X-6Z-5c-2f-8g-12j-6l-2
each a|S12
each an|Z10c3
each anniversary|Z8
each calendar|Z-1d3
each case|B6J14O-2
each contract|S36k7
each country|a25
each day|k27
each fiscal|D9
each member|H5
each occurrence|M11
each of|C-2K-1L-1V-3X16
each party|C-1F-9G-3J-9K-2L-3P17Z-1c-2g-3k-4l-1
each party's|E-2i3
each report|a15
each subsequent|M26c3
each such|A7c3d5k-2
each year|S23
earlier|C-1I9K31T17Z-8c-6g6
earlier in|K10
earlier of|K6a17
earlier pursuant|I43
earlier terminated|I6K10Z1c-5g4
earlier termination|K7
earlier than|g7
earliest|K6X4
early|K1R17
early termination|R28a16
earn|d11
earned|d4
earned by|d10
economic|T-5Z-1
edition|j5
effect|D-3E-8I18K8Z-3g1
effect and|a6
effect by|L1
effect during|M1
effect for|I-11K18
effect from|K5
effect of|I-1Z-1b-4
effect on|I11
effect or|N11
effect such|e5
effect the|G25
effect to|L8
effect unless|K3
effect until|I-15K11Z4c4g8
effective|D-1I30K8L-2U-3V-4Z6g-2
effective as|I6K7Z-1
effective at|E8g5
effective date|B3E-1I16K-3L-3O5R1T3V-3Z4c-2g2
effective on|I28K9Z19c5g1
effective until|K2
effective upon|I13K2
effective when|I36
effective&enforce|E-3
effective&except|A2B8I-5K-1L-1Z-4c7g2
effective&exclusive|B-18J-18O1
effective&expire|K3R8V3Z-7a7
effective&grant|B11I-2J19K3O11Z-1
effective&hire|V9
effective&joint|B1
effective&law|I-2a17
effective&license|A4B40O5
effective&minimum|V7Z26g2
effective&money|d7
effective&none|A2B3K-3W5Z-7a4g2
effective&notice|K-2Z17c11
effective&offer|e7
effective&own|A5B10K1N-10O3
effective&percent|d5
effective&perpetual|J11O-17Q-3
effective&profit|B-5K-1O-8
effective&renew|B5I-4K3O16Z10c4
effective&sell|W8
effective&sublicense|A12B12J23Q10
effective&survive|B5I-2K2L-1Z6c1
effective&term|B-7I-8K12V-3W5Z21c5
effective&terminate|I-7K16L-1R4Z4a-17c4e-5g2
effective&territory|J10O5W14
effective&third|A4B6J8O5
effective&warrant|l4
effectiveness|I-3
efficiency|S19
efforts|K-1L-1g-1
efforts to|L-1
eight|k2
eight 0|k8
eighty|S16e8g4
eighty 0|g4
either|A-1C-8E-10F-5K-1L-2M-13O-6P-5V-4W-7Z14c6g5i3
either alone|V6
either as|E12
either by|W11
either directly|U10V20W18
either of|F15
either party|C-6E-9F-7L-2M-11P-4S-8Z15c8g-1i5k-2l-2
either party's|C2E3
either written|J10
elect|R17Z-1
elect to|R28
electing|R81
election|T-2X-3e7
electronic|C-1
elects|F6N14W13
elects to|F9
element|Z-1
elements|Z-1
eligible|U9Z-1
email|T-3X-2b-4f-3h-4j-1
embodied|A2B-4J41Q-4
employ|V12
employ any|V23
employ or|V16
employed|V7W-12
employed by|V11W-2
employee|C-2K-1R6V31
employee agent|M11
employee of|R26V60
employee or|V9
employees|C-4F-6K-4L-1P-3Q-10V3W-9X-9Y-3g-1
employees agents|E10
employees contractors|N15
employees in|M30
employees of|U-1V41
employees or|U-2X12
employer's liability|M29
employers|M10
employment|C-1E7U-5V61W-7g2
employment by|E49
employment of|V21
employment or|V5
employment with|V45W8
enable|N6
enable the|N17
encompass|k7
encourage|G-4V10X12
encourage any|V7X17
encourage or|V10
encumber|C-5Y42
encumbered|C1
encumbrance|F21
encumbrances|A3N3j7
encumbrances and|N34
end|C-3K2L-1S5Z-9c-1
end of|C-1K-1Z2c6
end on|K2
end user|l9
ending|K-5V4a12l4
ending on|K-4a9l3
endorse|J41
endorsement|I-2Z-1a18
energy|C-1U-1X-3Z-1b-4f-3h-5j-2
enforce|h11
enforce the|h24
enforce&exceed|E-4
enforce&except|E1K-1h17
enforce&exclusive|E49L1h-4
enforce&expire|E3
enforce&governed|L2
enforce&indirect|E-4
enforce&infringe|E12
enforce&joint|P19
enforce&law|C-1L4
enforce&liable|E8
enforce&license|E9
enforce&liquidated|E24R32
enforce&minimum|S14
enforce&negligent|E-10
enforce&none|E-15K-1X-2
enforce&notice|E-5
enforce&own|E-5
enforce&price|E-2
enforce&state|L10
enforce&survive|E-2
enforce&term|E18
enforce&terminate|E-1
enforce&third|E6h58
enforce&warrant|E39l3
enforceable by|C3
enforced|L3
enforced in|L3
enforcement|L5P19
enforcement of|P18
enforcing|N17
engage|J12V-13
engage in|J17U-3V-10W27
engaged|G12M7U-1V4
engaged in|M13W7
england|L4
england and|L3
english|L6b-4
enhance|J22Q7
ensure|C-1D7E-3K-1
enter|G4T10e9
enter into|G6T12W9e8
enter the|a26
entered|I-5K-1T-2j-2
entered into|I-5T-2j-2
entering|G8e1
entering into|G8e1
enters|F10
enters into|F15
entire|E4N-3b-5j-2
entire agreement|T-3b-6f-3j-2
entire liability|E56
entirely|L1
entirely within|L2
entirety|K1Z-1g5
entirety and|K4
entirety by|g10
entities|C-1K-1
entitled|C2G8K-1L-1P4Q-11R8d4h15
entitled to|G11L-1Q-8R18d5h21
entity|A4C3G5K-1L-1U6W-2
entity as|Q43
entity controlling|C2F36
entity or|C5
entity other|J34
entity that|F3G13
entity the|Q23
entity without|C-1
environmental|G4I-1Z-1f-3
epidemic|E12
equal|K-1R28S6d15g2
equal to|K-1R19S7d16g3
equally|d8
equipment|K-1L-1U-1b-4h-4l4
equipment or|E5
equitable|E-5i2
equity|F5K-1
equity interest|F6
equity interests|C-1F32
equity securities|G8e3
equivalent|S-7T24k13
error|E8l6
error or|E22l12
errors|E4
escrow|f60
escrow&except|f46
escrow&none|f39
essential|E-12
essential purpose|E8
establish|Z-1
established|G13
estimate|R20
estimate of|R28
estimated|R2b11k-3
etc|V-1Z-1f-3
europe|S26
evaluate|e5
even|E5Y6i6
even if|E18i7
event|A-2C1D-4E15F7L-2Z-3g-6i5
event and|a19
event exceed|E55
event for|E-4
event more|a6
event no|a18
event of|C3E8R11a16i4
event shall|E21
event that|F-8L-1N8O24P22R9T22a-15d5
event the|R12
event this|W22a33
event to|E25
event will|E-15i11
event within|D3
events|F3G11S30
events of|E8
ever|a57
every|D5S4
evidence|C-1M11
evidence of|F6M32P-3
evidence that|a43
evidencing|M48
evidencing such|M28
evidencing the|M-17
ex|e8
exact|T-3Z-1d2e8f-3h-4
examination|D4
examine|D3
example|Z-1k-2
example if|R7
exceed|C-1E46K-1b11i8k44
exceed $|E8
exceed 0|b65
exceed the|E23i7k-21
exceed&except|E12L-2O-3T13X-3Z-1i16k7
exceed&exclusive|A-3B-7E-3G-3J-6K-1N-7Q7Y-18k-2
exceed&expire|E-3Z-1a-13l3
exceed&favorable|T46
exceed&governed|L-1
exceed&grant|A-2O-3Q53Y-12j5
exceed&hire|N16
exceed&indirect|E-7i-2
exceed&infringe|E-7H4i2
exceed&insure|E-2
exceed&invent|N-10O11P16
exceed&law|C-1X-3
exceed&liable|E15K-2L-2M-20S-10k-2
exceed&license|A-2B-5E-3K-1O3Q-18
exceed&liquidated|E2R9
exceed&minimum|D4S-11k-7
exceed&money|k8
exceed&none|C-1I-2K-1L-2T3X-5Z-2e-8g-2
exceed&notice|T10
exceed&own|B-5E-2N-13P-5
exceed&percent|S-13b13k-3
exceed&perpetual|O27j2
exceed&price|E7T30d5
exceed&profit|B-3C-1d3i-5
exceed&renew|c6
exceed&sell|B11E-1Q-13T10W-2j3
exceed&source|i4
exceed&state|L-1Y6
exceed&sublicense|O-1Y12
exceed&successor|C4
exceed&survive|E-3R-3k4
exceed&term|E-5K-3T1k21l5
exceed&terminate|E8F-5R2S7a9k-2
exceed&territory|A-2B-4J-13O-10P7Y9
exceed&third|E11G5O5i9
exceed&transfer|A-2B8C1O-4Y18k-3
exceed&unlimited|O-7j6
exceed&volume|S-14T8k24
exceed&warrant|E-1i-2l11
exceeding|k28
exceeds|E6k31
exceeds the|E18
except|A-3C-4G3K-2O-5U7V-1Y18i21j-2k-3
except as|C-5G6O-2U8V3Y11
except for|E19i26
except in|A-1E-4O5Y13i4j2
except pursuant|Y-8
except that|C3G16K-1L-2
except to|E2
except under|i3
except where|Y16
except with|C-3E-3i3
except&exclusive|B-7E1G11I-2J-19K-2P-3U3X-6Y-1j-3
except&expire|C-2I3K-1V-1Z3a-20
except&favorable|T33e7
except&governed|C-1K-1L-6X-2h20
except&grant|B-9G6O9P-6Q-15Y3j6
except&hire|U18V20W-7
except&indirect|E14V4i8
except&infringe|E-1P-1
except&insure|C-1M-13
except&invent|O-1P14
except&joint|B-2N-3P44U5
except&law|C-4G-5H-2K-2L-1N-7X-6
except&liable|A3J-10K-2L-1M-12N-7P-3Z-1c-1d-6i9k-2
except&license|A7B-11K3L1M-8O17P-2Q4R-2T3Y25f-3j3k-7
except&liquidated|E-4R-3
except&minimum|L-1Z2c10
except&money|M-1R-6S-7c3f-3i2
except&negligent|C-1E-15i3
except&none|B-2C1E-8G11I-1J6L-4O-3P-3R-2U6V-2Z-5c-5d-7f-5i5j-3
except&notice|A-2L-1N-5X1Z26c4d-5e-1g2k-10
except&offer|Q13T-3W16Z-1e7
except&own|B-2H5L-1N12O-6P8U-1k-7
except&percent|D4F-13G-10b4d-4k2
except&perpetual|A9B-6O25Y-14j8
except&price|E4T20
except&profit|A4B-3E3L1M-9Y7a3d5
except&renew|S-8Z18c12
except&sell|A2C2E2G1J5K-1M-6T5Y-6a8j3
except&source|f-11
except&state|C-1H1K-1L-3
except&sublicense|A10B10C4J-9O-2Y12f-2
except&successor|F7h-7
except&survive|F-10G-3K3L-2V-4X-7Z2c3l2
except&term|A-2C-1G-4K6L-1V1Z-2c11g-2l4
except&terminate|D-4I-9K14L-1R-5U2V3Z8c-2g7l-3
except&territory|E-3G-2O13P-10Q-14T6W9Y6j2
except&third|A3C1G-6K-1L-1M-5P-4T-2g-1h24j-2
except&transfer|B2C9E1F1L-1M-6N-8Q-20Y-4e2g-1
except&unlimited|O-14j18
except&void|C4P-3
except&volume|E-1K-1R-2S-12k10l2
except&warrant|C-2E2L-1i-5l2
exception|i3
exception of|i4
exceptions|J43
excess|h-6k12
excess of|E3k16
exchange|K-1L-2N-6c-1l-2
exchange and|G21
exchange commission|U-1
exchange for|a3
excite|C-2K-2S19g-1
exclude|E-1i6
excluded|E-3Z-1
excluded by|E-15
excluding|B15C-1L-1
excluding any|B3
excluding its|L3
exclusive|A-5C-7D-4E7G7H4I-4J69K-3L-2M-19O4Q-11R-3Y-14Z-2c-3f-5g-2i-3j-3k-10
exclusive and|Q16
exclusive basis|J12
exclusive distributor|J-12
exclusive jurisdiction|L-3
exclusive license|A3J10O-6Q5j3
exclusive limited|Q-31Y-26
exclusive non|B-5J-9O14Q6Y62f23
exclusive of|L1
exclusive owner|N-10
exclusive ownership|H17
exclusive property|N18
exclusive remedies|E32
exclusive remedy|E69
exclusive right|G23H4J21Q25U-1Y-6
exclusive rights|G46H3J33
exclusive royalty|A13B26O-2Q1
exclusive to|J10
exclusive worldwide|A7B2Q27Y-9
exclusive&expire|K-1Q-10Y2a-7
exclusive&governed|L2
exclusive&grant|B8C-1D-4G5K-1L-1O5Q50d-3
exclusive&hire|N16U4V-5
exclusive&indirect|E-10
exclusive&infringe|E16
exclusive&insure|G-2M-9h-6
exclusive&invent|J8N-5O8P6Q-12
exclusive&joint|A2J-14N-3P7Q9
exclusive&liable|E-2
exclusive&license|A11B-8J21K-1L-1O2Q28Y22f-4k-3
exclusive&liquidated|R13
exclusive&minimum|G30J17S3Z-1
exclusive&money|N14Q11
exclusive&negligent|E-9
exclusive&none|G-7H6J-17K-1L-1N5U2W-6X-5
exclusive&notice|G2b5e8
exclusive&offer|J-6e10
exclusive&own|A2B-7J-22K-1L-1N20O1P-6Y-5f11
exclusive&percent|G17S-11k-3
exclusive&perpetual|A5B18O69Q-29Y-15
exclusive&price|b42
exclusive&profit|A4B11C-1K-1O-3Y13
exclusive&renew|J6c1
exclusive&sell|A3B-7E-4G5J5K-1O-3W7Y-8
exclusive&source|J-10O-2Y-5f12
exclusive&state|L2
exclusive&sublicense|A4O1Q-34Y43j4
exclusive&successor|X5
exclusive&survive|B5J4O3X-4b6
exclusive&term|A-2B9C-1G-1J16K-6O6V-3Y4j2
exclusive&terminate|E-2F22G3O7Q9g9
exclusive&territory|A5B27C-3E-3G-7J23O17P-2Q-12Y12j2
exclusive&third|B-3G12J-11O16Q-18Y-11j4
exclusive&transfer|B-9O9P8Q-11Y-20f6
exclusive&unlimited|Y12j16
exclusive&volume|J22O3b10
exclusive&warrant|E52
exclusively|J82L1N16
exclusively by|N56
exclusively in|J16L5
exclusivity|G5J42S31
exclusivity and|G5
executable|O5Q-8Y8j4
execute|N-1
execute and|N4
execute any|N7
executed|C-4D-3E-6I-3M-6j-2
executed by|Z-1
executed in|I15
execution|C-4E-10I-2J-12K4L1a-12j-2
execution and|K3
execution date|K3
execution of|K1X-5
execution version|B-3I-1R-2T-4U-2V-2X-3Z-1b-5f-3j-2
executive|C-1E-3K-1L-1b-5h-5j-2
executive officer|I-1V-2X-3Z-1b-4
exemplary|E51i10
exemplary damages|E30
exemplary or|E-29i3
exercisable|e10g2
exercise|C-1e22
exercise its|Z-1a34e9
exercise of|e13
exercise the|e17
exercised|e12
exercised by|e11
exercises|e3
exercises its|e10
exhaust|a22
exhibit|C-5D-3H-1L-5V-2a-23c-1g-6
exhibit 0|C-1L-1T-3U-1b-4h-4j-2
exhibit a|j-2l2
exhibit b|d3f-3h-4
exhibit c|I-1Z-1b-5h-4
exhibit e|W6Y16
exhibit have|Z-1
exhibits|h-3
exist as|Q18
existing|C-1E-2K-2L-5d-3
expected|X-12
expenditures|E21
expense|B3C-4D11E2K-2L-1M19N15g-1k-2
expense including|E19
expense of|E10
expense or|E5
expense to|A3B7D7O11
expense unless|a33
expenses|C-2J-11K-2L-2Q-11W-5e-4
expenses to|E30
experience|J7h-4
experienced|S26
expiration|E-2L-1O-3S-9V-2a16
expiration date|K3a16
expiration of|K3O-1Z3a18g3
expiration or|V8W10Y7a7
expire|I4K12c3
expire on|K14
expire&grant|A3B-2Y9a35
expire&hire|V5
expire&indirect|E-4
expire&invent|O10
expire&liable|E5
expire&license|C-1K1
expire&minimum|K-2S19V3Z15c1
expire&money|c1e2
expire&none|C-1K3U4V11W-8Z2e5g2
expire&notice|I9K-4Z29c15
expire&offer|c6
expire&own|B-2H2K1N8
expire&percent|S19d9
expire&perpetual|O11
expire&profit|K-1O7d1
expire&renew|I9K-1Z31c13
expire&sell|G1T-2U4
expire&source|Y8f29
expire&sublicense|A6O11
expire&survive|K-2L-1O-2V4Z-2a-3c-4
expire&term|C-1K2L-1W-10Z15a23c9
expire&terminate|I2K-1L-1V6Z-5a-2g-3
expire&territory|B-3O2
expire&third|E8W4a7e2
expire&transfer|N17U7W12Y14a-14
expire&volume|S-4
expire&warrant|E5I-2l18
expired|l4
expires or|M20
expiry|K-3Z32c14
expiry of|Z2c10
explanation|D5
explanation of|D5
exploit|A6B-4G18O5P17Q20j4
exploit such|A3
exploit the|A8J18Q33j7
exploitation|B24P5
exploitation of|B26P-11
export|Z-1
exposure|d8
express|K-1X-6
express written|Y29
expressed|k6
expressed in|k17
expressly|C-2K-3L-1Y2a-16h13
expressly agreed|E17
expressly agrees|J12
expressly provided|C-1P20Y13
expressly set|C-1
expressly stated|E15
expressly waives|E2
extend|B5I-2K1
extend to|A3B19J9
extended|I17K3Z20c4
extended by|I18K5
extended for|K3Z-6c13
extended to|Y36
extension|B-2K-1Z21b1c9
extensions|A4B-11J8O-1
extensions and|A6
extent|A3B4C-3E-3I-2K-1N8Q13Z-1a2d-5g-3h7l-1
extent any|E-3
extent arising|E5
extent necessary|A2B16J8Q39Y20
extent of|R-1a9
extent required|Q13
extent such|E7
extent that|A2E1N39O4P10
extent the|A3B2O8
extracts|D5
f|C-1K-2M-11b-4h-3
f 0|T-4X-4b-4f-3h-5
facilitate the|a12
facilities|D13
facilities and|D7
facilities for|D9
facilities of|D2
facilities or|N17
facility|C4D2b2
facility and|D7
facility or|C3
facsimile|C-1Z-1b-5f-3h-5j-1
fail|R10S10T-2
fail to|R12S11T-3
fails|C-1K-1R-6S21l4
fails to|C-1K-1R-6S23l4
failure|C-2E3L-1R-6i-3l-2
failure by|E4
failure of|E-6
failure to|E2O-2
faith|C-2e5
faith negotiations|e14
faith on|M19
faith the|e8
faith to|a22
falls|S34
family|C5
favorable|T54e4
favorable than|T12
favorable to|e3
favorable&insure|M40
favorable&minimum|T26
favorable&none|T13e10k-1
favorable&notice|T15
favorable&price|T69
favorable&sell|e2
favorable&survive|e2
favorable&term|T71e5
favorable&terminate|e5
favorable&third|T30e14
favorable&volume|T8
favourable|T61
fax|I-2T-3V-1X-2Z-1f-3h-4j-2
february|I15K3Z-1
february 0|I15K3
federal|E-6K-1L3
federal court|L4
federal or|H2
federal state|H2
fee|D-7K-6L-1M-10R21T6d11k6
fee and|d4
fee of|d13
fee shall|R6S11
fee the|d5
fee to|E10S7
feel|P19
fees|C-3E-4I-1L-2M-12W-9Z-1d1
fees and|C-1
fees for|S15
fees paid|E26d5
fees shall|d6
fees to|a35
fide|e-1
fidelity|M-15
field|A1B15E-3G12J12K-1L-1O-6P2Q13Y-4
field and|A3B8Q16
field in|B-11J8N4
field of|A8B-2G37O-1W12
fifteen|Z9c3g-1
fifteen 0|Z9c3g-1
fifth|K6a17
fifth 0|K4
fifty|G5R3S6d-3
fifty 0|G41
fifty percent|F4S4d-3
fifty thousand|R13
file|e3
file any|N28
file prosecute|N13e4
filed|C-2E-3K-2L-1X-14Z-1c-1j-2l-1
filed separately|L-1j-2
filed with|X-3
filing|C-2K-1
filing or|e6
filing prosecution|e7
filings|N17P22
final|C-3L-1b-4
final judgment|E5i4
financial|L-2T-4
financial records|D4
financial services|J13
financial statements|Z-1f-3
financing|e7
finds|a33
firm|b-4k4
firmware|N34
first|D-5I-9K-2L-3R-3S-11c-3e18
first 0|S20l5
first above|I-7K3
first commercial|K3g3
first day|k41
first obtaining|C3
first refusal|e5
first right|e10
first sentence|Q9
first set|K2
first written|I11
first year|K5R16S12
fiscal|b26
fiscal quarter|S8
fiscal year|b33
fit|k14
five|K5R-3Z-11c-2k26
five 0|I3K4Z-2c4g1k11
five percent|D3F10G9R-2S21T-6d-4k-3
five years|K3
floor|R-2T-3Z-1k-2
florida|L6
following|A-5C-1E-1F12G-3L-4R-3V-5X-4Y-9g-3l1
following a|g4
following amounts|S45
following events|F13g4
following expiration|V13
following insurance|M14
following such|F-11J13O-3a28
following termination|a16
following the|C-2G-3V-3Z-3a18b18c-2g-1
following written|X13
follows|D-3b-4d8
follows 0|I-2
for|A-7B-16C-8D-5E-7G-7K-8L-18N-6O-14P-2Q-7R-9S-10T-6U-10V-17W-10Y-7Z-16b-19c-5d-8e-7i-12j-12k-7l-5
for 0|K10
for a|I4K1L-1U4V10W27Z1c8l8
for additional|K-1Z-1c3
for advertising|J39d5
for all|K-1a13
for an|K18Z6c19j5
for and|J11e5f-3
for any|E31G7H-2I-2O-4P3U1g4i6
for at|V10
for bodily|M32
for breach|E20
for cause|C5D11g-9
for change|a16
for claims|E4i12
for clarity|I-1S14
for confidential|f-3
for consequential|i4
for convenience|g12
for damages|E18i8
for death|i8
for direct|E20
for distribution|Q15
for each|C-1K-1S-8k8l-2
for employment|V112
for example|R3
for herein|W40
for hire|N63
for in|M8
for indirect|E15
for infringement|H5
for inspection|D17
for investment|G25W26
for its|C-1
for itself|A4B7G7V7
for less|e7
for liability|E-9i7
for loss|E7i-3
for losses|E24
for lost|E16
for maintaining|M28
for manufacture|a36
for manufacturing|Q25
for no|f15
for not|M29
for one|K2V2Z10a31c5
for or|E6W11
for products|G-3
for promotional|Q18
for purposes|C4E-2K-1
for replacement|l19
for resale|J-2
for research|G33
for review|D6
for sale|J10O7Q-18
for shipment|l4
for similar|M20
for so|d8
for special|E-21
for subsequent|Z-3c5
for successive|K1Z-18c12
for such|C-1D9E6L-1N8P-1
for that|S5
for the|G-3L-5T-8U-2X-14Y5Z-2b-9g-15k-3
for two|K3c8
for up|K7c4k13
for use|B9O-1Q14Y10
for which|E-8d10i5l3
force|D-3I1J-9K7c-1d-4
force and|I-6K3
force as|K8
force for|K10
force majeure|C-1G6
forecast|S15Z-1k9
forecast and|S7
forecast for|S28
forecasted|k23
forecasts|S2
foregoing|C-7F6G11L-2V-2c-2k-5
foregoing in|Q22
foregoing including|F31
foregoing nothing|i4
foregoing provisions|E13
foregoing shall|i4
foregoing the|G9
foregoing this|F13
foregoing warranties|E24
foreseeable|E12i-3
foreseeable or|E12
forfeit|R33
form|K-2L-2c-1g-2
form of|K-1W7f-2
form property|M8
format|O-2b-4
formation|L7
former|X26
forms|Z-1
formula|d19
formulation|Y23a16
forth|G-3H-2K-1O-3T-4W-6Y-5g-1
forth above|I-5
forth herein|A3C3O-3Q-13
forth in|B3C-2H-3I-2L-2Z-1d5g-3i4
forty|S21e4
forty five|S20
forum|L-1
found|l12
four|K-1S8U-1
four 0|I-3Z-2k-14
fox|J15d12
frame|Q17
franchise|g-1j-2
franchisee|U-1V12X-7f-4
franchisor|F18G-5V1W-3Z-1f-7h18
fraud|E16Z-1i5
fraud or|E21i9
free|B-5C-5K-1L-1O-14Y4d-2e4j3l7
free and|e5
free from|l10
free fully|A4J31O10Q-4Y1
free license|B19J-17O-1Q55Y31
free non|O-2Q56Y26
free of|A3j5l7
free right|Q-14Y20
free to|e15
freight|l4
frequently|D5
frequently than|D6
from|A-4B-5C-11E-6I-1K1L-10R-6T-3V-4X-12Z-2c-4d3e-3j-8l2
from 0|S29
from a|C-1G18i7
from any|L-1
from complying|J18
from defects|l7
from making|X27
from or|E-3U-2V-3i-3
from such|d9
from the|A-3C-1D-6E-2K10L-3R-4V-4X-6Z-7c-4d5e-3k1l6
from this|E-2
from time|C-2E-4K-2L-1
fuel|J16
fulfill|O-1k32
fulfill any|a39
fulfillment|S17
full|C-6G4L-3R-2b-10l-2
full access|D10
full amount|R16S4
full calendar|a27d6
full force|C-1c-2
fullest|E5
fullest extent|E5
fully|A2B-5K-1N-5Y-11
fully paid|A7J10O12Q7Y-12
fully perform|C8
fully set|Q14
functionality and|W2
fund|K1b-5f-3h-4
fund and|K3c6
fund's|K4c4d3
funding|S18
funds|f-4
furnish the|M24
furnished|Y5
furnished by|Y16
further|M-11X9c2
further agrees|H4
further consideration|N13
further force|a8
further rights|K4
further that|C5D4
further use|a-1
furthermore|S12W22Y20
future|B-6C-2H6O-4P8j2
g|C2J-15K-1L-1O-7j-2
g 0|X-3Z-1f-3h-4j-2
g in|C6
g of|E10
gaap and|D3
games|d8
gas|T-3Z-1f-2h-4k3
general|C-2E-8M-17N-6Q-12Y-5Z-1i-2j-2l-3
general counsel|f-3
general liability|M67
general obligations|L7
general partner|B-2I-2O-4T-3U-2V-3Z-3b-7f-5
generally|C-1K-1
generated|d16
generated by|d11
generation|O-2
get|k24
give|X-4e3
give rise|e6
given|C-1L-1Z7c3
given by|Z18c5
given calendar|S20
given time|k46
gives|Z12c4
gives notice|Z17
gives the|Z5c4
gives written|Z16c3
giving|L5Z-4g10
giving effect|L10
giving rise|E22
giving the|F6K5g8
global|C-1K-1U-1X-3Z-1b-5f-3h-4j-2
go|J17
goal of|S28
going|J22W9
going concern|W31
golf|G35J-4S19
good|C-2K-2L-3X-3c-2e3g-3
good and|Z-1f-3
good faith|C-2e5
good will|E23
goods|E-3
goodwill|H4U4X10
goodwill associated|H-2U6W12X30
goodwill or|X60i2
govern|L8
governed|C-2E-4K-2L37
governed and|L8
governed by|C-2E-3K-1L27
governed in|L2
governed&grant|L2
governed&indirect|E3i4
governed&law|C-4E-9K-2L34M-8g-1
governed&liable|E5i3
governed&none|E4X-2
governed&profit|E6i4
governed&source|L2
governed&state|C-2K-1L20
governed&survive|L2
governed&terminate|L1
governed&third|h40
governing|L3b-5h-4
governing law|X-3b-6h-5
government|C-1L-1f-3
government authorities|Q13Y23
governmental|E-6K-1L-1M-8
grant|B17C1K-2L-1O-16T13Y-7
grant a|Q17
grant and|J18Q64
grant any|J28
grant of|B-2H3J-9Q12
grant sublicenses|A17B36C4J21O12P-3Q33
grant to|Q21Y-5
grant&indirect|E6i5
grant&invent|J-1O-11j5
grant&joint|A3B1J15P14Q2
grant&law|A-2
grant&liable|A4i3
grant&license|D-6E-3H-2I-2J-9L-2M-8O-2P-3Q28Z-1j4k-4l-2
grant&minimum|G57J37S12
grant&none|C7G2K-2Y4
grant&notice|G-5H4Z-1g5
grant&offer|e9
grant&own|B12J2O-4Q6Y9
grant&perpetual|A4B13J-20O73Q26Y-16j3
grant&price|J20O16
grant&profit|C-2K-1Q2Y9d7
grant&renew|A5
grant&sell|B-12J-35O-3Y-15j5
grant&source|Y-7j2
grant&state|J4
grant&sublicense|A9B2C5E-1O11Y-6
grant&successor|F9
grant&survive|C-2H4O16Q11
grant&term|B15J-3O31Q-5Y17j6
grant&terminate|H4O35Q2Y-6
grant&territory|A1B3C-1E-2J25O20j8
grant&third|A2B-4C5G10J-10O-9Q-16Y-5j5
grant&transfer|A-2B-9C-1J-9O6Q-19Y71
grant&unlimited|Q42Y5j34
grant&volume|O3Q19j6
granted|A8C6G5O-14Q-7
granted a|Q13
granted by|A2d4
granted herein|H2K7
granted hereunder|C-1I-2K1i6
granted in|A6Y7
granted pursuant|C3J27
granted the|Q9e6
granted to|A2C2O-4a3
granted under|H7
grants|A4B17C-2L-1N-8O68Q76S-13Y18j8
grants the|Q5
grants to|A7B35E-3K-1Y-2j5
greater|C-1E3T31b-1
greater of|S1
greater than|E11R-1
green|B-3P-2W5f-3
gross|C-1E-2d3i4
gross margin|d5
gross negligence|E9i8
gross receipts|d7
gross revenues|S31
group|A12B2K-1L-2O3X-4j-2
group and|A4E6
group as|A2B5
group has|A3B19J20O20
group in|E12
group or|A2B6O9Y12
group shall|E23
group to|A4N17
guarantee|R-1S-6T-3
guarantee of|S14
guaranteed|S33
guidelines|P-2Z-1
h|L-1Y2b-4j-2
h:0|A-5B-2C-1E-2H-2K-3L-4M-11O-7P-9R-7Y-16Z-1c-4d-9g-6i-6l-9
h:a|C-3K-1L-1U-1b-5f-2h-4j-2
h:acceptance|Z-1b-5f-2h-4l6
h:access|D4
h:account|f57k-2
h:accounting|D6
h:actions|P23R-2
h:activities|B-2T-2Z-1
h:additional|C-1E-5K-1L-1T-2U-1e6f-3h-5j-2
h:advertising|K-1T-3U-1W10Z-1b-4d2f-3h-5
h:affiliates|A6C4F17
h:agency|Z-1b-4d6
h:agent|C-2E-2L-1S23U7b-5d5j-2
h:agreement|A-5B-3C-2E-3H-6I-4K2N-8O-9P-10S-12U-4V-5Y-17c-3e-12i-6k-18l-8
h:agreements|T-3X-2Z-1b-4f-2h-4
h:alliance|T-4U-1V-1Z-1f-3
h:allocation|P-2R-2X-2d8
h:amendment|T-3Z-1b-5f-2h-4
h:amendments|b-4
h:and|B-44D-4G-10I-4K-5V-23X-6Y-6f-32h-6
h:annual|I-2V-1X-3Z-1b-5f-4h-5j-2
h:anti|D5
h:appearances|k5
h:applicable|Z-1
h:application|N16X-2Z-1b-4f-3h-4
h:applications|O-2Q25Y-10
h:appointment|C-1E-1J32T-3W13b-4e7h-3j-1
h:approval|T-3Z-1b-4f-3h-4
h:approvals|N23
h:approved|D6
h:arbitration|C-1L-3b-5h-4
h:as|I-2T-3X-4Z-1b-5f-3h-4k-1
h:assignability|C5
h:assignment|C34D-3E-5K-2L-2M-6N-11Q-13W-6g-2
h:assignments|C3
h:assigns|C8F16
h:assistance|N7Z-1k3
h:assurances|T-2
h:audit|C-1D12E-2K-1b-6
h:audits|D4
h:authority|T-4Z-1h-4
h:b|R-2
h:background|C-1T-4U-2V-1X-3b-8f-5h-6j-3
h:bank|Z-1a16h-4
h:bankruptcy|R-2
h:be|X-2j-2
h:beneficiaries|h14
h:beneficiary|h-9
h:benefits|d8
h:binding|C1
h:books|D7
h:branded|N6W-2Z-1d3f-3h-4
h:breach|F21R17Z-1b-4f-3
h:business|C-1T-3U-1X13b-5f-4h-5
h:by|C3D-4F17K-3Z-1b-4c-2d-5g8j-2
h:c|B-2I-2R-2S16T-3
h:cancellation|K4
h:cause|E12I-1R-4f-4g-5h-4
h:center|G-3I-2Z-1f-3h-4
h:certain|B4C-1K-1T-3b-4h-4j-1
h:certificates|M-8
h:change|C6F23R9Z-1f-3
h:changes|Z-1b-11
h:claims|E5f-3l5
h:clinical|B-2T-3X-4Z-1b-5f-4h-5j-1
h:closing|d4e5
h:co|J16T-3U-1Z-1b-5d5f-3h-4
h:collaboration|G2h-4j-1
h:commercialization|B-2F12I-1T-4Z-1h-4
h:commission|d4
h:committee|T-3U-1X-3Z-1b-5f-3h-5j-2
h:communications|a24
h:company|C-1J-12K-2O-4S-11e-4g-2j-2
h:compensation|C-1T-3U-2b-5f-3h-5
h:compete|G54U11V25W51X-2
h:competition|G21W34Z-1
h:compliance|C-2E-3K-1L-2T-3U-1b-4f-3h-4j-2
h:conditions|D-4K-1L-1b-5h-5j-2
h:conduct|U5V17X41b-3h-5
h:confidential|C-3D-4K-2L-1T-3U-2b-5f-3h-4j-2
h:confidentiality|C-5D-5E-10K-2L-2M-6a-16b-4f-2g-1j-2
h:consent|L2e8
h:consequences|N48a61
h:consequential|E-19i8
h:consideration|d-2
h:construction|X-2Z-1b-5h-3
h:content|A2F9P-2T-3X-3Y-4Z-1b-5f-3h-4j-1
h:contract|R-14U-1b-5f-3h-5j-2
h:contractor|T-2Z-1
h:contractors|C6M11
h:contribution|E3
h:control|C4F-13R5
h:convenience|R23g15
h:conversion|G-4I-1R17V-1
h:cooperation|C-1J19T-4U-1X-7b-4f-3h-4
h:copyright|Q5
h:costs|Z-1
h:counterparts|C-1T-3X-3Z-1b-5f-3h-4j-2
h:covenant|G57H4R-2U4V21W47
h:covenants|C-1H3K-2L-1U14V6W21d-3g-1j-2
h:customer|C-1T-3U-2V-2X-3Z-1b-6f-5h-6j-2
h:customers|U13
h:d|k15
h:damages|E29R7h-4i16
h:data|C-1T-3U-1b-5f-3h-4j-2
h:date|C-1R7U-1X-3Z-1b-6f-4h-5j-2
h:default|C4F14b-4h-4
h:defined|C-1K-3T-3b-5f-3h-6j-2
h:definitions|A-11B-5C-17D-19E-36F-53G-25H-11I-2J-15L-12M-38N-33O-17Q-59R-6S-11T-6U-8V-12W-28X-7Y-36Z-22a-43c-16d-16e-20f-3g-15i-10j-5l-3
h:delivery|C-2K-1L-1T-3U-1b-5d2h-4j-2
h:development|C-6D-8E-14K-3L-6P-4U-2b-6c-3d-7g-3h-5j-3l-2
h:diligence|S31
h:disclaimer|E-5f-2h-3i-2j-2l-2
h:disclaimers|E4
h:disclosure|N17f-2h-4
h:disparagement|X127
h:dispute|C-1E-4L5b-4h-4j-1
h:disputes|L3X-2Z-1b-4f-2h-4
h:distribution|T-3Y23Z-1b-6g8
h:distributor|C3T-3U-2Z-1b-6f-3h-4j-2
h:duration|I-9K13R-1Z11c3g1
h:duties|E14T-3b-4h-4l5
h:e|b-4f-3h-4
h:early|S12g6
h:effect|K-2P8b-4
h:effective|I33K2
h:effectiveness|I57K11
h:effects|O45Z-1a27
h:efforts|B31
h:employees|E23R-2Z-1f-3h-5k-2
h:end|E3I-1Z-1f-3h-4
h:endorsement|J16
h:enforcement|P47Z-1b-5
h:entire|C-4K-1b-6f-3h-5j-2
h:environmental|D4
h:equipment|T-3Z-1b-5f-2h-4l5
h:event|E2R-4T-4V-3b-4h-5
h:events|F13R-2
h:exceptions|i7
h:exchange|l8
h:exclusion|E21
h:exclusive|A5E8G7J59R-1U-1b-4h-4j5
h:exclusivity|C-1E-2F11G87J73W29e27
h:exhibit|f-4
h:existing|N11
h:expenses|C-1X-3b-4f-3h-4
h:expiration|I-2P18X-3Z-1d5
h:failure|S-4k-1
h:fee|E-1K-1T-3b-5d20f-3h-5
h:fees|C-1E-3K-2T-3U-1b-5d3f-2h-5j-2
h:field|W21
h:filings|P29
h:financial|R-2X-3Z-1b-5f-3h-6
h:first|T-3b-4e35
h:for|F-8I-3K-10L-2M-22N-9Q-9R2Z-2c-3f16g-9
h:force|C-1b-4f-3h-4
h:form|I-2R-2U-1V-3X-3Z-2b-6f-4h-5j-2
h:from|W18Z-1e9f-3
h:further|Z-1h-3
h:future|e8
h:general|C3L2T-3U-1b-5c2f-3h-4j-2
h:generally|W29
h:global|F9K-2U-1b-4f-3h-4j-2
h:goodwill|H5
h:governing|C-1E-8K-2L17M-5j-2
h:grant|A2B32C-2E-1J38K-1O13Q17j1
h:guarantee|R11
h:headings|f-2
h:health|D4
h:hosting|j9
h:how|A9B47J25O41P33Q19
h:i|X-4
h:in|F1K-1h-4j2
h:indemnification|C-5D-5E5F-5H-2I-2J-10K-3L-3M-2N-6Q-15S-7W-6Y-4Z-1c-2d-5e-5g-3j-2k-2l-3
h:indemnity|E-7f-3h-10
h:independent|T-3U-1V-2X-3Z-1b-5f-3h-5
h:information|C-2E-1K-2L-1M-5Q-16U-1b-4d-3g-1h-5j-2
h:infringement|Z-1h-4
h:initial|S6f-2h-4k-2
h:inspection|D16E2Z-1b-4
h:inspections|D5
h:insurance|C-4D-5E-5K-1M49N-4Q-8S-23Z-1c-2d-4e-3g-2k-2l-2
h:intellectual|C-6D-4H-1K-4L-2M-7N20P11S-6a-9b-5c-1g-2h-4j-3l-1
h:interest|C3F16f-2
h:interests|C3G24W25
h:internal|Q-10Y3
h:interpretation|C-1E-1I14L-1T-3U-1b-5h-5j-2
h:inventions|N44P16
h:inventory|D4T-3Z-1b-3h-3k17
h:ip|B31Q3
h:joint|E-2L-1P-13T-3U-1b-5e5h-5j-2
h:jurisdiction|L-4b-4
h:jury|L-1
h:keeping|D5
h:launch|W16
h:law|C-2D-4E-5J-8K-3L19c-1g-1j-2
h:laws|L-3T-4Z-1b-4f-3
h:lead|d4
h:legal|B-2I-3R-2T-3V-1X-3Z-1b-4f-3h-4
h:liability|E26K-3L-1M24S-7a-17d-3g-2i23j-2k-2l-3
h:license|A13C-5D-4E-11H-2J18K-4L-1M-6O14Q36Y14e7j2l-2
h:licensed|B-4T-3Z-1b-4f-3h-4l2
h:licensee|F7M19O14
h:licenses|A-2O9P-2Q24T-4b-4
h:limitation|C-2E54K-1i17j-2l1
h:limitations|E31U5W13h-4i8
h:limited|E1Z-1l8
h:limits|E7M23i3
h:loss|E1M-6Z-2b-4
h:maintenance|E-10K-2L-1Q-11S-9U-1b-4h-4j-3
h:majeure|C-1b-5f-3h-4
h:management|T-3U-1Z-1b-3f-4h-4j-2
h:manufacturing|B-2Q14T-4Z-1b-3f-2h-4
h:marketing|C-1T-3U-1X-6Z-1b-6f-3h-5j-2
h:marks|H2O-2Q11b-4h-4
h:master|K-2U-1b-5f-3h-4j-2
h:material|N28P-2R-2T-2Z-1h-3
h:materials|A2B-3C-1O-4T-3b-5h-4j-2
h:matters|V-2X-3Z-1b-4h-4
h:maximum|E16
h:medical|J34d11
h:meetings|Z-1b-4h-4
h:minimum|K-1S33b-4f-3h-4
h:miscellaneous|E-1K-2L3U-1b-6f-3h-5j-2
h:modification|I-2M15f-2
h:mutual|I-2T-3V-2X-31Z-1f-3
h:name|I-2R-2T-3V-2X-4Z-1b-6j-2
h:names|Q15
h:nature|J44
h:new|Z-1e20
h:no|C-2D-4K-2L-1M-12R-9a-11b-4c-1e-5j-2
h:non|E-1G17K-1L-1U3V29W22
h:not|U9V23W-28X-2
h:notice|E-3K-1L-1b-6f-3h-4j-2
h:notices|C-5E-9K-4L-4M-8Q-7U-1b-5d-3e-3g-3h-4j-3l-1
h:number|R-2S-4T-3V-2
h:obligation|X-5f-3h-5
h:obligations|E-6F-5I-1K-4L-3M-17N-5W13c-2g-3j-2
h:of|A-5B-5C-7E-18L-5M-8O-3P-6R-7T-21V-10X-20b-6e-4f-16g-8h-11i-7k-7
h:offer|e29
h:on|E-9G4K-2L-1M-5U-1b-4h-4i-3j-2
h:operating|S13
h:operation|G-4J38Z-1
h:operations|T-3X-3
h:option|F17Z-2e34
h:or|C-2K-2L-1P3W-5a-12b-4e4g-1j-2
h:order|S-1T-3Z-1b-4h-4
h:orders|S12Z-1h-4
h:other|K-2L-1b-5f-4h-4j-2
h:out|F-2
h:outside|G27J15
h:outsourcing|Y20
h:ownership|C-3E-3H-3K-1L-1N26O-5P19b-4
h:packaging|k46
h:page|D4E-3K-2L-3U-1b-4h-4j-3
h:parties|E-1K-1L-1U-1b-4j-2
h:party|C1K-1L-1R-5b-4h-21j-2
h:patent|H3I-1O-4X-3Z-1b-5e4f-3h-5
h:patents|C-1P-10X-3b-4e2f-3h-5j-2
h:payment|C-3K-1L-1M-7d-2h-5j-2
h:payments|C-1K-1L-1T-3U-1b-4d7f-3h-5j-2
h:performance|R29T-4U-1X-3b-6f-3h-4
h:period|K4a24b-5f-3h-4
h:personal|k37
h:personnel|V-9
h:plan|C-4E-6K-4L-4T-4U-3X-3b-8f-3h-6j-3
h:policy|R-2
h:post|U8a14
h:practices|X54
h:pre|e11
h:press|I-2R-2U-1b-5k-2
h:price|T-1X-3Z-1b46f-4h-4k7
h:pricing|U-1X-3Z-1b-10f-3h-4j-1
h:prior|X-3Z-1g7h-4
h:procedure|T-6V-2X-2Z-1b-8f-3h-4
h:procedures|T-2X-3Z-1b-4h-5
h:product|C-4K-3L-2b-6g-2h-4j-2
h:production|S26k-2
h:products|C-3D-4E-4G14J17K-2L-1Q10b-5d19e15g-1j-2k20
h:program|B-2T-3V-1X-3Z-1b-6f-3h-4j-2
h:programs|l4
h:project|B-2I-1O-2R-2T-5U-1V-3X-3Z-2b-7f-3h-5j-1
h:promotion|C-1E-1K-1S6T-3b-4d6f-3h-5j-1
h:promotional|T-4X-3Z-1b-4f-3h-5
h:property|C-1D-4F-5H-2I-1K-4L-3N12P6S-8W-5a-12b-4c-2g-3h-4j-2l-2
h:proprietary|H4I-1Z-1b-5f-3h-4
h:prosecution|P-5e4
h:protection|H5I-2V-1X-4Z-1b-6f-3h-4
h:provisions|E-1K-1T-3U-1X-3b-6f-4h-6j-2
h:purchase|K-1S20U-1b-5e13h-4j-2
h:quality|T-4U-1Z-1b-5f-3h-4j-1
h:rates|d8
h:recitals|B-4T-4U-2X-3Z-1b-5f-4h-6j-2
h:records|C-1D18E-2K-1a23b-4
h:refusal|T-3e18
h:registration|Z-1h-4
h:regulatory|C-1P6T-3b-4f-3h-5j-2
h:rejection|l3
h:relationship|V-1Z-1b-5f-3h-5j-1
h:release|I-1R-2U-1V-2X-3Z-1b-6h-5k-2
h:releases|S26
h:remedies|C-1Z-1a17b-4
h:remedy|E16
h:renewal|K6Z-19c6
h:replacement|a35
h:reporting|T-3W8X-3Z-1b-5f-3h-4
h:reports|D3T-3U-1b-5f-3h-5j-1
h:representations|A-2C-7D-8E-4F-8G-3I-6K-6L-6N-12O-2P-2Q-19S-11W-11Y-9Z-2a-15c-3d-7e-6g-3i-3k-4l-2
h:requirements|T-3V-1X-3Z-2b-6f-4h-4j-2
h:research|A-2C-2H-2I-1K-1L-2O-2R-3T-5U-3V-2X-4Z-2b-8f-3h-7j-2
h:reservation|J12
h:resolution|C-1E-7K-1L1b-4h-4j-2
h:responsibilities|C-1E-2K-1T-3U-1b-5f-4h-5j-2
h:responsibility|T-3V-1W10Z-1b-4f-4h-4
h:restrictions|G33U8W11Y3
h:restrictive|Q34W34
h:retention|a23d6
h:return|a10f-2h-4l3
h:revenue|R-2T-3Z-1d1f-3h-4
h:right|E-3K-1e47
h:rights|A7E-5I-2K-6L-3M-13P6Y8Z-1c-2i-2j4l-3
h:risk|M-7Z-2
h:royalties|Z-1a5d10
h:royalty|K-1S13T-3b-4d15
h:rules|T-3V-3Z-1b-4h-4
h:s|B-3T-4U-1Z-1b-4f-2h-4j-1
h:safety|D4
h:sale|d6j-1
h:sales|E-3G7T-3X-3b-5f-3h-5j-2
h:schedule|B-3I-2L-1R-2T-4U-2V-2X-3Z-1b-6f-5h-6j-3
h:scope|C-1J20K-1Q28U5b-4h-4j-2
h:section|T-3X-3Z-1b-6f-3h-5j-1
h:service|K-1U-1b-5f-3h-4j-2l2
h:services|C-1D-8I-2L-1Q-8Y-4Z-1h-4j-2
h:settlement|R-2T-3Z-1d12
h:severability|b-4
h:shares|C-1e21
h:sharing|d11
h:site|J15T-3X-3Z-1f-3h-4
h:software|A-2B-3K-1O-3Q-9T-4U-2Y-9Z-1b-6f-5h-5j8
h:solicitation|G7U10V78
h:special|E-3J21i5
h:specific|P-2R-1T-3V-2f-2
h:sponsor|k10
h:sponsorship|K-2R-2T-4U-1Z-1b-6f-2h-4j-1
h:statements|T-4V-1Z-1b-5f-3h-4
h:sub|Y34
h:subcontracting|C16
h:sublicense|C10Y53
h:successors|C7F14h-3
h:supplier|D6
h:supply|K-1U-1h-4j-2l2
h:support|C-1E-2K-1T-3U-2X-3Z-1b-6f-3h-5
h:survival|T-2Z-1b-4f-2
h:suspension|a13
h:taxes|R-2T-3V-2Z-1b-6f-3h-4
h:technology|B-3P-2T-3X-3Z-1b-4f-3h-4
h:term|D-6E-4H-2I25K42M-16N-9P-3Q-7Z12c20g2k-5l-2
h:termination|A-5B-5D-7F20G-14I-5J-28K7L-2M-17Q-26R5X4Y-21Z-6a-11c-7d-12e-6g13i-7j-2k-7l-9
h:terms|C-1D-4E-6L-1M-8e-3h-4j-2
h:territory|G5J7Z-1b-5f-2h-4
h:the|B-6C-3D-3E-4H-3K-7L-1O-4U-5k-8l-12
h:third|C2T-2b-4f-3h18j-2
h:this|f-2
h:time|T-5Z-1
h:title|Z-1
h:to|B-3C-2K-4M-9U-4V-5W-8e1l-2
h:trademark|Q-15T-3X-4Z-1b-4f-3h-4j-2
h:trademarks|B-2C-1H11Q15T-3U-1X-3Y7b-5f-3h-5j-1
h:training|T-3X-3Z-1b-4h-4
h:transfer|C-3E-3F6L-1N20P18b-4j-2
h:transition|a44
h:transportation|k6
h:treatment|B-2d7
h:under|l13
h:united|e4
h:updates|l7
h:upon|E4K-1T-4a43d2e1
h:usage|Q23
h:use|C-1E-3K-1L-1O-3U-1Y-6b-4
h:user|E2U-1
h:venture|C2P-3T-3Z-1
h:venue|L-1
h:waiver|K-1b-5h-4i6j-2
h:warranties|A-3C-8D-9F-10G-4K-3L-5N-15O-2P-3Q-17R-2S-17W-14Y-11Z-3a-19c-3d-8e-6g-3k-5
h:warranty|C-1E16K-1L-1b-4h-5j-2l32
h:with|C-2E-3K-1L-2U-1b-5h-4j-2
h:without|C-4F6g8
h:work|N11
h:year|E22S12i5
had|V-3Z-1
half|P8a10
half of|a42
hand|P10
hand and|P20
handle all|a36
hardware|Z-1l5
harm|X5
has|C-4I-3L-5V-3X-8Z-4c-4f-8g-7i-5k-10
has any|H6
has been|A-2E-15H-3K-5L-1S-12V-4Y-9Z-2c-3g-2k-4
has expired|l5
has had|G47
has not|C-2K4
has notified|G22
has occurred|E17
has the|L-1M-6b-4
have|L-4O-2P-4X-6d-6g-2
have a|E-2I4K3a25f5h-4
have an|K3
have any|E-12U-2V-2W8
have been|I2K-1M-11
have full|J26
have in|N11
have its|N25
have made|A-4J13O7P27Q37Y4
have occurred|E8
have sold|Q51
have ten|e8
have the|C-3D15E-4I-4K-2L-3O-2X6Y-4d-4e5i-2
have thirty|e7
having|E-2
he|Z-1
headings|h-3
health|T-3Z-1b-4f-3h-4
health and|D5
hearing|X-4
held|B10C-2K-1L-1f-3
held by|a6
held in|N26a35
her|U-2V4W2Z-1
her employment|V22
hereafter|A6P-2j5
hereby|B-9C-6D-8E3F-12I-6K-4M-16N-7O-16P-5Q15U-1V-2Y-15Z-3c-3d-3g-3l-2
hereby accepts|J6Q-13Y20
hereby agree|G-3Z-1f-2h-4
hereby appoints|J28
hereby assigns|N73P32
hereby covenants|H7W18
hereby does|N70
hereby grant|A4B37O-8Q37
hereby grants|A6B13C-2J40K-1O16Q81Y28j10
hereby irrevocably|N32
hereby or|E29
hereby waive|i7
herein|H-2K3L-2N-8R-2T3c-1g-3l-4
herein may|C1
herein no|Y28
herein or|W7
herein shall|I-2K3
herein the|K3
herein will|K6
herein without|W23
hereinafter|I3Z-1
hereinafter defined|G24S19
hereinafter referred|I18
hereof|I-7K6
hereof and|K2
hereof shall|C2
hereof the|K4
hereto|C-1D-3H-1J-8K-3L1M-13
hereto agree|L2
hereto and|L3h-5
hereto as|l9
hereunder|B-2C13U-2W-14Z-4c-4i6
hereunder are|E4
hereunder except|C4S12
hereunder for|S12i3
hereunder in|C-2R-2
hereunder may|C4
hereunder or|C2
hereunder shall|C-3
hereunder to|C16
hereunder whether|E4i-2
hereunder without|C14
high|k-3
hire|N26U-3V35
hire or|V23
hire&insure|M8
hire&joint|U16
hire&none|U22V4W-13X-2
hire&notice|J29
hire&own|N46V-3
hire&sell|U3V-6W-3
hire&survive|U6V22X-2
hire&term|G-3U4V50W-18
hire&terminate|U-6V5a-7
hire&territory|J48
hire&third|J19
hired|M10
hiring|V29
his|U-2V-3h-4
his or|V8W5
hoc|e24
hold|C-1K-1f-6
holders|Z-1
holding|A2F16
holding company|Z-1
holdings|K-1L-1X-3f-3h-4j-2
holdings inc|G-3I-1T-3X-4Z-1f-4h-5j-2
holds|C3G36
home|C-1T-2U4W17b-4
hong|L1
hong kong|L1
hosting|Z-1
hour|k18
hours|C-1D16K-1k7
hours and|D9
hours at|D4
hours in|k1
hours to|D12
house|W23
how|A-2B-1E-3N17O3Q-9
how and|A-2B-1O16P14
how in|J51
how means|B18
how to|B7J-5Q29a12
however|C1E-3G2K4M-7V4g3i2
however caused|E-21
however that|C4K3V4g4
however the|a17d5
however this|V19
however to|N33
howsoever|E-5i5
hundred|G6T-5Z-1e6
hundred and|b15
hundred eighty|g4
hundred fifty|a34
hundred percent|e6
hundred twenty|Z5
i|A-4B-5D-6G-9I-6K-2L-5O-7R-5T-5V-4X-9d-4e-4
i and|J12
i e|k-2
i if|R11
i of|d10
i on|C2
i provide|a27
i shall|Q36
i the|E3R-3X-3
i with|J5O49
ice|Q13d7
ideas|N10
identification|G-3
identified|b-4
identified in|d6
identify|Z-1
identifying|T45Y11
if|C-2E-7G-6H-2I-33K-2L-7R-9X4Y-7e18f-5h-5i-3k-3
if a|E15
if after|e7
if and|A4B7N36O13
if any|L-1
if at|T25
if it|P14i4
if so|E21
if such|E6F11i3
if the|C-2M-11e1
if this|a2
ii|A-2B-6G-6H-3I-3L-4O-5P-4T-5V-5X-8b-8e-2
ii a|C2
ii all|a15
ii any|F2O4
ii at|N20
ii for|l5
ii in|C3
ii such|T79
ii the|E5
ii to|C3
ii with|O32
ii within|a36
iii|D-4K-1L-2Z-2g-1
iii a|J16
illegal|Z-1
illinois|L-3
image|Q15S11X37
image and|J40
images|S13
immediately|L-1M-4R14T8g-5
immediately after|F18
immediately and|K8
immediately cease|a-1
immediately following|S18
immediately pay|R23
immediately preceding|R15k24
immediately terminate|a24
immediately upon|H4S12Z-1g-4
impact|G3
impair|H13
impair any|H5
impair or|H2
impair the|H9
impairs|H3
import|O4
import and|Q-45
import the|Q8
importing|Q5
impressions|I-3K-1R-2S21V-2Z-1f-3h-4k-3
improved|N4
improvement|G-3J6O18
improvements|N3O-2P-11f-3
improvements and|N-6
in|A-12B-12C-4D-3E-10F-11G-10H-12I-3J-11K-7L-9N-14O-10P-10Q-13R-9S-8T-8U-9W-10X-5Y-8Z-1b-11d-7e-9f-7i-10j-11k-5l-8
in 0|J9T-3W21Y8Z-1h-4
in a|F-8I-1K-3X3Z-1g-3
in accordance|A-4B5C-1E-3H-5L13O-4P-3V-4W-6X-3Y-6i-5
in acquiring|W25
in addition|C-4L-1R5d5
in advance|F12
in all|L1
in amounts|M41
in an|K-1S11
in and|B16C-1E-2H8K-1N31O-5P-4Q-10
in any|B7E-5H15K-2M-19O-3X-2Z-4i-2
in appendix|Q11
in article|h-7
in as|G28
in at|S39
in bankruptcy|C1
in business|W38
in case|Z-1
in certain|J22
in circumstances|F20e6
in clause|Z-1
in collaboration|Q21W9
in conjunction|G-4U7V11W7
in connection|B3C-2E9I-3K-3O-6R-4Z-3g-1i4l-2
in consideration|C-1K-1d4
in contract|E24i12
in contravention|C4
in control|C2F-33
in default|R4
in distributor's|a16
in duration|k24
in each|B13K-1O-3
in effect|C-1G6I-5K10Z14c4g7
in equity|E5R-1
in excess|E4h-6i3k18
in exchange|a3
in exhibit|C-1
in fact|N10
in force|I25K6M15
in full|C-1K1L-1M11
in good|L-3e2
in interest|C-4F8
in it|F59
in its|A2C1E-3F-5G-3H3K1L-1g12
in joint|P52
in law|E-5
in machine|O4Q-7Y19j4
in manufacturing|D9
in marketing|J18Q-4
in materials|E18l6
in more|G31
in multiple|G19
in no|E18i8
in obtaining|N30
in one|k5
in or|F4H6J7W12
in order|E-4K-1
in paragraph|R-2d6
in paragraphs|Q38
in part|C8E-2
in process|a9
in relation|E4H2W10
in respect|C-3E11K-1i4
in schedule|k-1
in section|B7E5I-5L-1P-5Q14Y-3i7
in sections|A6
in subsection|K5
in substantial|l10
in such|E-15N14
in terms|M15
in the|A-4B-11C-2D-3G-6H-4I-25J-12K-5L-2O-4P-4R-6T-9W-6Y-5Z-33c-8g-12j-6l-2
in their|H6
in this|A-4E-6G2K-1L-9U-3X-3Y3h-5
in to|B-3
in tort|E-4
in violation|C10
in which|A2E2G5K-2S8l8
in whole|C10
in witness|X-2Z-1b-5f-2
in writing|H-3L-1M-5R-2X-4Z-5c-3e3g3l2
inc|A-4C-3E-13I-5K-18L-11O-2P-4R-9U-4V-6W-5X-3Z-8c-10e-12g-9i-3k-9l-6
inc 0|E-2I-5K-5L-3M-4Z-1c-3e-4g-2h-3j-3
inc a|B-2T-3U-1Z-1
inc s|K-1T-3U-1X-3b-5f-3h-6j-3
incidental|E13i6
incidental consequential|E10i4
incidental damages|E-13
incidental indirect|E12i4
incidental or|E35
incidental punitive|E-7
incidental special|E20i-2
include|C-4K-4L-2Z-1c-2g-2k-1l-2
include such|e6
include the|Q12Y12
included|K-1e8
included in|C-1f-2i3
included therein|a30
includes|C-1U-1b-5h-4
including|A-3B-9E-10H-4I-19K-6L-1M-8N-8O-5P-8S-10V-8X-10Z-1c-2d-11g-6i-7l-13
including all|B22
including any|E-2K-1
including as|D5
including but|E-8K-1i-4
including by|C4
including in|X4Y10
including negligence|E17i3
including non|L2
including the|K-1O-3j2
including travel|k10
including with|B14
including without|E-3G-2H4K-1X-4i-2
inclusive|E10
inclusive of|E10
income|C-1d3
income of|d5
inconsistent|H3
inconsistent with|H4
incorporate|P20Q-3
incorporated|L-1P10f-3
incorporated into|Q10
incorporates|Q25
incorporating|W28
incorporating the|Q15
increase|T12Z-1b67
increase or|b-14
increased|E-4
increased to|a36
incremental|d7
incurred|E1K-1L-1R-1
incurred by|E7a19
incurred in|P7
incurring|a9
incurring any|a24
indefinite|K15
indefinitely|K9
indemnification|C-2E8K-1L-1M-3T-3U-1b-5i16j-2
indemnification and|M1
indemnification by|E-8i2
indemnification obligations|E46M-3i21
indemnification or|a37
indemnification under|E-4
indemnified|C-2h39
indemnified party|C-1
indemnify|C-1
indemnify the|E11
indemnifying|C-1h-5
indemnifying party|C-1h-5
indemnifying party's|E23
indemnitee|h-4
indemnity|E-12M-7h54
independent|C-3K-1L-1U-1V-1b-4
independent certified|D8
independent contractor|V1
independent contractors|V5
independent public|D6
independently|W6
independently or|W49
indicated|Z-1
indirect|E-7V5
indirect consequential|E2
indirect damages|E13
indirect incidental|E-12
indirect or|E-19i5
indirect special|E-58i-5
indirect&insure|E5
indirect&liable|E74i-3
indirect&license|C2E12i8
indirect&liquidated|E-12i2
indirect&money|E5
indirect&negligent|E-6i-1
indirect&none|E22V4
indirect&profit|E-50
indirect&sell|C2
indirect&term|F15
indirect&third|E2i14
indirect&transfer|C4F-2
indirect&warrant|E-9i-5
indirectly|G6H8K-1M-5U12V11W14X11
indirectly any|U1
indirectly for|U10V26W51
indirectly in|X5
indirectly solicit|U7V17
indirectly through|F12
individual|E-1U-2V15h-10
individual who|V-8
individually|W20
individually or|W15
inds|N22
induce|V22
inducement|U2W6
industry|M9Z-1
industry standards|M13
information|A-2C-13E-2G-13H-11I-15J-24K-6L-10M-32N-7R-4S-12V-4W-9Z-11c-9d-7g-11i-3j-2l-4
information and|C-1O-2Q11
informed|E-1k-1
infringe|P15
infringe&joint|P13
infringe&liable|E24
infringe&license|E3P-7
infringe&none|H1P9
infringe&notice|P-15
infringe&own|E4P-14
infringe&state|E6
infringe&survive|H4P1
infringe&territory|P27
infringe&third|E2P15
infringed by|a20
infringement|C-1E6H-2P-8
infringement claim|E24
infringement of|E9P1
infringement or|E3
infringing|P-2
ingredient|J39e4
initial|K10L-1R6Z-1b8c4e-4k-4
initial period|K8g9
initial term|C-1I-7K11R5Z3c1
injuries|M46
injurious|U9W14
injury|E-9i2
injury and|M49
injury or|i2
innovations|N54
insolvency|H7
insolvency or|H2
inspect|D34
inspect the|D4
inspection|D6l6
inspection and|l3
inspection by|D3
inspection or|D11
inspections|D8
inspections and|D3
install|Q-14j2
install and|Q-7Y22
installation|Z-1l3
installation of|l6
installed|B-2O-4
installments of|S10
instructions|Z-1
insurance|C-4D-6E-1F-7H-2K-5L-4M38P-2Q-24W-9Y-6Z-1c-3d-3e-5g-3
insurance 0|M-5
insurance and|M14
insurance as|M46
insurance carriers|M1
insurance company|M-2
insurance coverage|Z-1f-3
insurance coverages|M-2
insurance evidencing|M6
insurance for|M55
insurance in|M55
insurance including|M-3
insurance of|M-5
insurance on|M31
insurance or|M19
insurance policies|M-5
insurance policy|M18
insurance required|M-8
insurance requirements|M37
insurance shall|M8
insurance to|M25
insurance will|M-1
insurance with|M45
insure|M2
insure&liable|K-1M12
insure&license|M16
insure&minimum|M69S-15
insure&money|M4
insure&negligent|M7
insure&none|C-1K-1M4
insure&own|C-1E-3M22
insure&percent|M-5S13
insure&profit|M-6h36
insure&renew|M26
insure&source|M-7
insure&state|M-7
insure&survive|E-2M17h11
insure&term|C-1M12
insure&terminate|M12a22
insure&third|M-7
insure&transfer|Y13
insure&warrant|M16
insured|M42
insureds|M35
insurer|M-14
insurers|M74
intangible|d5
intellectual|A-3B1D-6F-7G-3I-1K-2L-1M-9N-11O8Q23S-9W-11Y-6Z-1c-2d-5k-2l-2
intellectual property|A-3B1D-6F-7G-3I-1K-2L-1M-9N-10O8S-9W-10Y-6Z-1c-2d-5k-2l-2
intended|h3
intended third|h72
intended to|V-2h-9i3
intends|e15
intends to|G-2e14
intent|Z-3
intention|Z22e7
intention not|K3Z40c3
intention to|Z7e3
intentional|E-5
interest|B-4C-2E-7F2G-3H5K-1L-1N-20O-4W3d-8k-4l-2
interest as|S27
interest in|E-3F24H6N-4O-4P19U-1W5
interest including|N-10
interest or|C3
interested|G22K5W21c5
interested in|G28W29
interests|B-2C4E-2F8
interests in|A-2B3C1F11P-1
interests or|C4
interests to|e4
interface|R-2T-4b-4k-2
interfaces|P26
interfere|D6a12
interfere with|D8a16
interim|Q8
intermediary|F29
intermediate|J28
internal|C-1L2j3
internal business|O6Q-14Y23j8
internal laws|L7
international|C-1L2U-1Z-1b-5f-4h-4
international sale|L1
internationally|D-5M12
internationally recognized|D-5M18
internet|Q15T-3U-1Z-1b-4f-3
internet based|W1
internet domain|Q8
interpretation|L7T-3b-5
interpretation and|L6
interpretation of|L-2
interpreted|L-1
interpreted in|L-1
interruption|E3M16i-4
interruption of|a17
interruptions|E-8
into|E-1G-3H-3R-2W-8Y-5e4g-5l-3
into a|F4Z-1e3
into account|a7
into an|F14e6
into any|G38O36T10W16
into as|I6
into disrepute|X40
into force|I42K5
into in|L5
into such|e15
into the|Z-1
into this|I-1Z-1
into with|G19
introduced|W11
inure|C3H2h-6
inure to|C4H3h-6
invalid|P-3
invent&joint|P45
invent&law|N-14P21
invent&license|O9P12Q28Y-5j4
invent&none|B3P28
invent&own|B8N38O9P-5
invent&perpetual|A2O-6Q12
invent&profit|O-4
invent&sell|A1J-8O12Q-5
invent&sublicense|A-4O-8
invent&survive|B-3N-16O-2P-3
invent&term|B53N5P-6Q5f-2
invent&terminate|O6Q20
invent&territory|A-3B-6N-5P15Q-14
invent&third|A-3B12N-13
invent&transfer|A1B13N-13O-3Y-4
invented|P4
invention|N31O9P8
inventions|B13N-10P19
inventions and|N-12P2
inventions or|N12P5
inventories|D11
inventory|C-1K-1a51b-5f-2k10
inventory and|k37
inventory as|a29
inventory of|a27
investment|G3U-1f-3
investors|X18
invoice|h-4
invoices|Z-1
involuntarily|C1
involved|G11V23
involved in|V36
involving|F-7J12
involving the|J24
ip|A-2B-9P15Q-19
ip and|N5P13
ip or|N-4
irrevocable|A6B-7O46Y-18j4
irrevocably|N14O-2P-2
is|A-5D-4G-5I-2K-2R-9e-4g-4h-15i-4l-5
is a|L-1R-4
is acquired|F47
is advised|E17
is allowed|G48
is an|F30V-4W14Z-1h28
is applicable|l6
is based|E-4
is continuing|E49
is customary|M15
is defined|V-2h-4
is effective|I50K3
is entered|I5
is expressly|E1
is for|B35K12
is given|c2
is governed|L5
is granted|Q38
is hereby|I-1Z-1
is in|K-1W8
is incorporated|Q19
is intended|U-1i4
is later|E34
is limited|E38
is more|d7
is necessary|B10
is no|T-5Z-1g6
is not|L-1
is obligated|k17
is or|B-4U-1
is payable|d3
is providing|W38
is reasonably|B-2
is received|a18
is required|C-1E2i3
is signed|I29
is specifically|K4c6
is subject|G15
is terminated|F22K-2N12P36R-1a52
is the|E-1I9
is then|a12
is to|L-1a17l6
is valid|K9
iso|F7R-2V-2X-2Z-1f-3h-4
issue|B4C-2K-1h-4j-2
issue to|d13
issued|C-1E-2
issued and|P-1
issued by|Z-1
issues|Z-1
it|H2K-1L-2X-11c-4e3g-2h-7
it and|F7
it be|J13
it does|G15
it has|C-1
it is|C-2G16I6L-2d-6g-1
it nor|X9
it or|L1
it provides|F23W38
it shall|H10U-1e7
it to|N15
it were|C6
it will|E-2H6J10V3X9
item|b-4f-3h-4j-2
item of|l8
items|K-1P10f-2
its|B-7C-5D-4F-9H-6I-6K-2L-3M-5N-11P-4V-9X-5Y-5Z-3g-3i-4k-8l2
its acceptance|l11
its affiliate|G29e5
its affiliates|A6B21G-4V7X16Y-4a16g-2k-3l-1
its and|N-1
its assets|C3F18
its authorized|D8
its best|J16
its business|F10X11
its conflict|L9
its conflicts|L5
its consent|C2G9
its designee|N12a20
its discretion|l14
its duly|N11
its employees|N-7
its entirety|K2Z-1g7
its exclusive|J-2
its expense|M11
its failure|S24
its intent|Z6
its intention|K1X4e6
its interest|M14
its interpretation|L5
its obligations|A2C-2L-1Y6
its option|E6F7e4l5
its own|C-1E-5K-1f9
its parent|C1
its possession|a21
its prior|W50
its representatives|D7
its requirements|J30
its right|F17N24
its rights|C16E-4K-1N-7Y-4
its rules|L3
its sales|S18
its services|W16d3
its sole|A2G-3P9S15g4
its subcontractors|M-6
its subject|L2
its subsidiaries|A8
its successor|C3
its successors|F12
its suppliers|E10
its termination|M17
its terms|g4
its territories|Q12Y18
its then|l10
its trademarks|Q-7
itself|A-4B8C-1G11O-5U2V17W13
itself and|B27J6O-4
itself or|G18V5W18
iv|L-1
iv a|i3
j|I-1T-3U-1V-2Z-1b-6f-3h-4j-1
january|I22K5Z-1b-4
january 0|I25K6Z-1
japanese|e8
java|S67
joint|A-1H-1K-1P40S-13Z-1j-2l-1
joint marketing|U12
joint venture|C4U-1
joint ventures|A8Q-19W32
joint&law|L6P8
joint&liable|E1
joint&license|B39P24Q16
joint&none|G4P10U4
joint&notice|P10e12
joint&own|C4N3P68
joint&percent|P22d4
joint&profit|A3B2P-7d6
joint&sell|A6P-7W1
joint&source|P12
joint&state|L8
joint&sublicense|B30Y3
joint&survive|P-5
joint&term|B5N9P-10Q-8W3e5
joint&terminate|a32
joint&territory|A5B3J-13P23Q6e4
joint&third|P22W2h-7
joint&transfer|C5P2
jointly|C-2P91
jointly by|N12P45
jointly owned|P46
jointly with|N21
jsc|Z-1
judgment|C-1E5X16i5
judgment or|E12i3
july|K-2
july 0|K-2
june|Z-1
june 0|Z-1
jurisdiction|C-3E-5J-8K-2L2
jurisdiction and|L-2
jurisdiction in|L3
jurisdiction over|L4
k|C-2I-2K-5L-2M-13Z-1b-4c-2h-4j-3k-4l-3
k 0|C-2K-3L-1M-6U-1b-4c-1f-3h-5j-3l-1
keep|D-1
kept|D7
kept in|D5
key|W17Z-1b-3f-3
kind|E14X-4
kind including|E9
kind whatsoever|E22
king|H3T-3e7
kingdom|G2
kits|Q36
knew|E5
know|A-2B-2N4O2
know how|E-2J12N7O4
knowingly|H4V1
knowledge|C-1
known|E4H2j5
kong|L1
l|E-3K-4L-3T-3U-2b-6f-3h-5j-3
l p|R-2
l:$|S-6Z-1b-4h-4k16
l:%|k28
l:0|A-10B-4C-7D-11F-5G-9H-12I-3O-5P-13U-12X-12Y-7Z-3c-10d-10e-8f-10g-10i-8l-11
l:a|A-4B-3C-3D-7E-7G-3H-6I-9K-13L-18R-4V-13W-8X-23Z-8c-10h-5i-4k-4
l:above|C-1M-6j-3
l:accept|S13
l:acceptable|f21
l:acceptance|E5S10U8f-3k-2
l:accepts|Q35S27
l:access|O-2X-3f-2
l:accordance|C-1T-2U-1f-2
l:according|d7
l:accordingly|F25a21
l:account|R-2V-1f-10k-2
l:accounting|T-3h-5
l:accounts|D5
l:accrued|J28
l:acknowledge|R10
l:acknowledges|H1
l:act|Z-1
l:actions|P26R-2
l:activities|G9T-3U-1f-2h-5
l:activity|D6
l:additional|K-1L-1Y8h-4j-2
l:address|C-1T-4U-2X-3Z-1b-5f-4h-5j-2
l:addressed|I-1T-3V-1X-3Z-1f-3h-4
l:advertising|C-1K-1b-4d8f-3h-5
l:affiliates|A3B10H3P2
l:agency|M15Z-1
l:agent|C-1E-3K-1L-1j-2
l:agree|K-1L-1j-2
l:agreed|T-3Z-1
l:agreement|A-6B-3D-6L-7N-10O-5P-2R-5V-6Y-6d-6e-13g-1h-6i-3k-13l-6
l:agreements|T-2Z-1
l:agrees|E-2j-1k6
l:all|E-3F-17G-4K-5L-3R-5W-14Y-8Z-2c-3g-5i-4k-8l-2
l:allocation|P-2V-6X-2Z-1
l:amended|I-1T-3
l:amendment|I-3U-1X-3Z-1
l:america|C6
l:among|f20
l:amount|Z-1
l:amounts|M-6d3
l:an|f-2
l:and|C-9D-4E-4F-6G-15K-5L-9M-6T-7V-7X-11Z-8a-11b-39c-9e-12g-10h-10i-5j-13
l:annex|I-2P-3T-2U-1V-1X-3Z-1b-6f-4h-5j-1
l:annual|I-2Z-1b-3f-3k-2
l:any|C-2D-3I-7K-7L-3Y-4Z-11c-7d-6j-2k-11
l:anything|E2F4
l:appearances|k16
l:appendix|R-2T-3U-1V-4X-4Z-1b-7f-5h-5
l:applicable|L1j-2
l:application|G5Z-1f-3h-4
l:appoint|Y57
l:appointment|G22J16T-2U11W18b-4h-4
l:approval|T-3
l:approvals|b-4f-3h-4
l:approved|W9
l:arbitration|L1Z-1
l:are|C-3D-3K-1L-1S-9
l:arising|C-1E3i5
l:article|A-4B-10C-5E-2O-2P-4U-11X-6b-18f-29g-3j-21k-9
l:as|A-10B-13C-3D-7E-16G-11H-11K-5L-5O-3Q-14X-12Z-8c-3e-13f-3g-2i-11l-5
l:assets|C5
l:assign|C8
l:assignment|C15F22
l:assistance|k13
l:assurance|D4
l:at|C-3E-10I-2K-2L-2Z-1c-2d-6j-2k-6l-3
l:attachment|I-2R-5T-4U-1V-2X-3Z-1b-6f-4h-5j-2
l:audit|D16
l:audits|D2Z-1
l:authority|R-2f-3h-4j-1
l:authorized|C-2T-4U-2X-3b-4j-2
l:available|T-3U-1f-3h-5
l:b|C-2D-5E-5H-4J-17K-7L-6P-4R-3V-2c-5e-4i-4j-2
l:background|O-1P-5V-1f-3
l:bank|R-2Z-1h-3
l:based|V-1f-3
l:basic|e11
l:basis|T-3Z-1
l:be|A-5B-13G-10H-11I-2K-4L-7N-8O-18P-9Q-15U-3V-15Y-30c-10e-8f-3g-2j-5l-4
l:been|K-1L-1T-3U-1h-4j-2
l:behalf|B25U4V14X-3
l:being|M19R-2Z-1
l:below|C-1E-3U-1j-2
l:benefits|d5
l:between|P3T-3U-1f-2h-4j-2
l:billing|d5
l:binding|C-3
l:board|T-7Z-1
l:both|I-2Z-1
l:brand|E9Y5
l:branded|G4Z-1d3f-3h-4k9
l:breach|F4
l:business|E-5K-1U-1b-4f-3h-4
l:but|E-1U-1j-2
l:by|C-3D-4H-14I-3K-4L-8O-5P-5Y-13Z-1c-4e-16g-2i-10j-6
l:c|E-4I-2K-3L-3M-10P6Y-4Z-1b-5e-5h-4j-3
l:calculated|d11
l:calendar|Z-1d8
l:can|B-2Z-1
l:capacity|F14Z-1h-3
l:carry|M6
l:case|C-1N10X-3
l:cause|F-4
l:caused|C-1T-3U-2X-3Z-1b-4f-3j-2
l:center|G-4J3
l:certain|T-3h-4j-2
l:certified|I-2f-3
l:change|C4F5f-2
l:charges|Z-1
l:chief|R-2
l:circumstances|F31
l:claims|E1
l:clarity|S11e10
l:clause|Z-1a13
l:client|T-3
l:clinical|M6T-3Z-1
l:co|G21J9K-1T-3b-4f-3h-4j-2
l:collaboration|G6h-4
l:com|I-1R-2V-2X-3b-4f-3h-5
l:combination|e9
l:commencement|k30
l:commerce|f21
l:commercial|T-3b-6d20f-3h-4
l:commercialization|T-3h-4
l:commercially|S12
l:commission|T-3U-1V-1X-2Z-1d5h-4
l:commissions|M25
l:commitments|S27
l:committee|C-2E-3K-2b-4h-4j-2
l:communications|T-3X-3Z-1f-3h-4j-1
l:company|C-1I-2K-1L-2c-1e-4j-2
l:compensation|C-1K-1T-3b-4d14h-4
l:competition|G38Z-1
l:compliance|C-1E-1K-1L-1T-3U-1b-4f-2h-4j-2
l:computer|E31Q26
l:conditions|K-1T10
l:confidential|C-2E-5K-2L-1j-2
l:confidentiality|C-7D-6E-8I-1J-12K-5Y-5c-1d-4e-4j-2l-1
l:consent|C14F-7
l:consequential|E49i14
l:consideration|T-3d3h-4k17
l:consultant|G4
l:consumer|Q7Y14k17
l:contained|Y4Z-1
l:contemplated|R-2
l:content|A7T-3k15
l:context|Z-1
l:continue|S21c6k-1
l:contract|C-1b-4j-1
l:contractor|S10
l:contractors|M19
l:contracts|R22
l:contrary|F3
l:contribution|E4
l:control|C3F-3
l:cooperation|Z-1d7
l:corporation|B-2I-1T-3X-3Z-1b-5f-3j-2
l:costs|C-1K-1R-3j-2
l:countries|M30
l:courier|I-2T-3V-1f-3
l:covenant|G60W-1
l:covenants|H5K-2L-2U13V1d-3g-1j-2
l:coverage|M14
l:customer|T-3U-1b-5f-3
l:customers|Z-1d6k-2
l:d|C-2F7K-3L-2U-1b-5f-2h-4
l:damages|E14R13i14
l:data|C-1G3P17j-2
l:date|A-3C-5E-20H-3L-4N-12S-7V-2e-7i-4j-2l-1
l:dated|B-2I-2T-4U-1Z-1b-4f-3h-5
l:day|T-3U-2X-3Z-1b-4f-3h-4j-2k-2
l:days|C-1j-1
l:decision|Z-1g6
l:deemed|C-1E-1U-1f-2j-2
l:default|F10
l:defined|C-1f-3h-4j-2
l:definitions|A-9B-2C-16D-15E-27F-40G-19H-9J-9K-4L-11M-33N-26O-13Q-53R-4S-13T-3U-6V-10W-19X-5Y-27Z-14a-30c-12d-14e-15g-11i-8j-4
l:delivered|C-1T-3U-1X-3f-2h-4j-2
l:delivery|C-2K-1U-1h-4j-2
l:deposit|R1T-4Z-1f-4h-4
l:described|T-3Z-1
l:designate|d10
l:designated|I-1R-2T-5V-1X-3k18
l:designed|E22
l:determined|g6
l:development|E-9K-1L-1g-2j-2
l:different|M20
l:directly|R-2U7V11W17Y3
l:directors|Z-1
l:disclaimer|E-13
l:disclaimers|E8l-2
l:disclosed|Z-1f-3
l:disclosures|D7
l:discretion|G2V-2
l:dispute|C-1K-1L-1b-4h-4j-1
l:distribute|Q6
l:distribution|Y16Z-1
l:distributor|K-1b-4h-4j-2l1
l:do|R-2T-4
l:document|T-3X-3Z-1j-1
l:documentation|B-2Z-1
l:documents|R-2
l:does|R-2
l:due|R4Z-1
l:duly|C-1E-1K-1T-3U-2b-4f-2j-2
l:duration|K10Z4c6
l:during|C-3G-5K-1L-1U1V1
l:duties|C-1K-1U-1b-4h-4j-2
l:duty|a29
l:e|C-1L-1U-1g-2j-2k-5
l:each|E-3I-3K-3L-2N-7W-10c-2j-2
l:early|S23g4
l:effect|P3
l:effective|C-1D-3E-5L-1U-1j-2
l:effects|N17P72a19
l:efforts|Z-1
l:either|K-1j-2
l:election|a7
l:email|k9
l:employees|f-3
l:endorsement|G8k20
l:enforcement|I-2P10b-4
l:entire|T-2
l:entitled|S6
l:equal|P20
l:equipment|R1T-3U-1V-3X-3Z-1b-4f-2h-4
l:event|E1K-1L-1j-2
l:events|F20G15Z-1
l:except|C4E-1K-1i10
l:excess|S21
l:exchange|Z-1l5
l:exclusive|J30Q27U-1Y15
l:exclusively|R21
l:exclusivity|F16G56W17e5
l:execute|f20
l:executed|C-3E-2K-1L-1M-4T-3U-2b-5g-2j-3
l:execution|R-2T-3U-1Z-1b-4h-4
l:executive|R-2f-3
l:exhibit|A-4B-6C-7D-14F-31G-16H-10K-9L-11M-18N-16P-16R-11U-5V-11W-11Z-4a-7c-9e-18g-11i-12k-3l-6
l:existing|Z-1
l:expense|M2
l:expenses|C-1f-4h-5
l:expiration|P13f-1g5
l:expressly|H2Y19
l:extent|M14j-2
l:f|T-3U-1X-3b-5f-4h-5j-2
l:facilities|R10
l:facility|S29
l:facsimile|I-2R-2T-3V-1Z-1
l:failure|R12Z-1
l:faith|D5
l:fee|R-2T-4Z-1d13
l:fees|C-2E-5J-11K-2L-1R-5c-1e-4g-3j-2l-2
l:field|W21Z-1e4f-2
l:filed|d5
l:files|E19
l:filing|P16
l:financial|F7d3
l:first|C-3E-3L-1M-9S-7U-2e2g-1j-3
l:five|N15
l:following|A-4B-3C-2D-3E-4L-3M-5N-26Y-4c-2e-7i-5
l:follows|E-1K-2L-1R4c-1g-2k-4l-1
l:for|A-4J-10K-6L-5O-16P-2R-7U-5X-8Z-2c-4g-6k-4
l:foregoing|G14j-2
l:form|L-1U-1X-2Z-1b-5f-3h-4j-2
l:forth|E-6U-1j-2
l:free|J12P-2Q30Y5
l:from|C-5D-3H-1I-2K-2L-2Y-5Z-1c-1j-2l-3
l:fully|Q11Y15
l:further|Z-1
l:future|B26J18Q12e6
l:g|K-2b-4f-3h-4j-2
l:general|C2I-3K-6L-1N-8Q-14W-9Z-1c-2d-6e-4g-3i-3k-3l-2
l:given|C-1E-1K-1U-1X-2f-3h-4j-2
l:giving|S13
l:global|U-1X-3Z-1b-3f-3h-4j-2
l:governance|C-2E-1K-1b-4f-3h-5j-1
l:governed|F24
l:governing|L11
l:grant|A8E-7G10J5L-1N12W2Y17g-1
l:granted|F12d7
l:grants|A9B10C-1J11O7P12Q8Y24f-2
l:group|B-2I-1T-3Z-1
l:h|T-3U-1X-3Z-1b-5f-2h-4j-2
l:handling|D6
l:has|C-2K-1L-2U-1j-2
l:have|E-8G-4H-3K-5L-2M-6P-3R-3V-1Z-3c-3d-5g-2k-7l-3
l:health|D5
l:hereby|H2L-1Q10U-1Y-3
l:herein|M8W9j-2
l:hereof|T-3U-1Z-1f-4
l:hereto|L-1T-3U-2X-3b-4f-3j-3
l:hereunder|K-1j-1
l:how|B4N4O-6P7
l:i|A-2C-4D-4E-9K-1L-3M-6N-5P-3Y-4a-10b-3g-4j-2l-3
l:if|C-1K-4L-1X5Y-3Z-1c-2j-2
l:ii|A3E-10K-1L-1U-1b-4h-4j-2
l:iii|K-1L-1U-1b-4h-5
l:immediately|F-3H2
l:improvement|G54
l:improvements|O30
l:in|A-4C-10D-4E-6H-3I-2K-5L-8Y-8Z-4c-5d-4e-6h-10i-4l-11
l:inc|B-3L-1T-4U-1V-1X-2Z-1b-5f-3h-4j-2
l:include|C-1E-2K-1U-1f-3j-2
l:including|D-6K-2L-1M-8g-2j-2l-1
l:indemnification|C-5D-4E-1K-3L-2S-7e-3g-1i-6l-2
l:indemnity|C-1E-6
l:indicated|R-2T-3V-1
l:indirect|E5
l:indirectly|B-2U9V16W6
l:information|C-2E-5F-8H-2J-22K-1L-1M-17S-14Y-5g-3j-2k-4
l:initial|I-2
l:inspection|D7
l:insurance|C-3D-3E-2K-2L-1M-1S-18d-3g-1
l:intellectual|A-2C-7D-4K-3L-2M-7N5O16P13Q17c-1d-7g-2l-1
l:interest|P6h-4
l:international|Z36
l:internet|Q7Y21
l:interpretation|B3C-1E-1L-1b-4h-4j-2
l:into|T-3Z-1
l:invention|N11
l:inventions|B-3N-14O-2P20
l:inventory|D4R-2V-1Z-2
l:investment|S26
l:ip|B35
l:is|C-6G-3Y-7i-2j-2
l:issue|I-1V-2X-3Z-1f-3j-1
l:it|C-2H3K-1U-1j-2
l:its|I-3L-2P-3Y-10Z-2k-7
l:itself|B22U4
l:iv|C-2E-3K-1b-4j-2
l:ix|C2K-1g6
l:joint|D-4E-1P12b-4h-4
l:jurisdiction|L-2
l:know|B4N3O-6P8
l:l|T-3U-1Z-1b-4f-3h-4j-1
l:launch|W20
l:law|K-1L9j-2
l:laws|Z-1
l:legal|X-3h-4
l:less|R-2
l:level|I-2M14R-5T-3X-3Z-1f-3k-3
l:liability|C-3E10K-1L-1M8g-1i19
l:liable|E34i10
l:license|A8B-8D-3K-2L-1M-7Q15c-1e9k-3l-2
l:licensed|C-1T-3U-1j-1
l:licensee|T-3f-2
l:licenses|A12E-3J9K-1O26Q18U-1Y24k4
l:licensor|J23Q20
l:limitation|C-3K-1i9j-2l3
l:limitations|E8U7i6
l:limited|C-1E-1T-3U-1h-4j-2l10
l:limiting|F12
l:limits|E14M20i4
l:list|B-2R-2T-3b-4f-2j-2k-2
l:llc|I-2R-2T-3U-1V-2Z-1b-4h-4
l:local|d6
l:loss|M11
l:made|U-1f-4h-4
l:mail|T-3U-1V-1X-3Z-1f-3h-4j-2
l:maintain|M20
l:maintenance|E-5U-1b-4f-3h-4
l:majeure|Z-1
l:make|C1F10k7
l:makes|d6
l:management|Z-1b-3f-2h-4j-1
l:manner|W10
l:manufacture|J22Z-1
l:manufacturing|B-2C-1D7Z-1f-3
l:mark|a29
l:marketing|C-2E-4K-2L-1T-3W-6b-5f-3h-5j-2k-3
l:marks|Q4T-3X-3h-4
l:master|V-1X-3Z-1f-3h-3j-1
l:material|C-1
l:materials|O-2
l:matters|C-1b-4h-4
l:maximum|E22
l:may|I-3K-5L-1M-18Q-15c-2g-1j-2
l:mean|Z-1b-4h-5j-2
l:means|B15C-2E-3K-1L-1U-1b-5h-5j-2
l:medical|J28d11
l:meetings|Y9
l:methods|I-1
l:minimum|M28S30
l:miscellaneous|B-3C6D-7E-3H-7K-7L-4M-4O-7P-9Q-32S-18U-3V-2X-11Y-21Z-2a-10c-4d-11e-14g-10h-5k-16l-7
l:month|Z-1d6k24
l:months|W3k33
l:more|X-3
l:must|X-3
l:mutual|T-3V-1f-2
l:mutually|f15
l:n|I-1T-3U-1X-3Z-1f-2h-4j-1
l:name|T-3U-2V-2X-3Z-1b-5f-4h-4j-2
l:national|k9
l:negotiate|e17
l:neither|V-2
l:net|d1
l:network|W9
l:new|Z-1e13g5
l:no|L-1
l:non|E-2G8V-4X-9Y7j-2
l:nor|Z-1
l:not|D-4E-3K-4L-1P-4U-2W-8Y-5c-3d-8e-4g-2k-2
l:notice|D-4K-3L-1M-10W-5X15d-4j-2
l:notices|C-2K-2L-2M-4T-3U-1b-6f-3h-5j-3
l:notwithstanding|F17
l:number|I-1V-1X-3Z-1f-3
l:obligation|S16
l:obligations|C1E-3H-1I-2K-2L-1d-4g-3j-2k-3
l:occur|P28
l:occurrence|F26X-7Z-1g6
l:of|B-4E-2G-6H-7I-7K-7L-13P-5b-10c-3f-53h-20i-6
l:offer|G-3T-8Z-1e14
l:offering|Y8
l:officer|I-2V-2Z-1f-3
l:officers|Z-1
l:omitted|B-3U-1d5
l:on|A-3C-3D-3H-3K-2L-1N-13P-6R-4d-3e-4
l:one|K-1h-4j-2k12
l:only|C7Y14
l:operating|S21
l:operation|G-3J32T-3Z-1
l:operations|b-4
l:option|A-1F21Z-1e20
l:or|A-3D-3I-4K-10L-6R-3S-10X-4Y-7Z-11c-4e-12f-7g-3j-8k-3l-4
l:order|C-1E-1T-3b-4h-4j-2
l:orders|S-1
l:other|K-6L-3S-7U-2Z-5c-4k-3l-2
l:otherwise|G2j-2
l:out|C-1
l:overnight|I-2T-3V-2X-3Z-1f-3
l:own|G12M6P7
l:ownership|C-2E-2N28P33
l:p|R-2T-3b-5h-4
l:packaging|k31
l:page|D4K-1U-1b-4h-4j-2
l:paid|R-2Z-1
l:part|Z-1
l:parties|C-3H-4K-4L-3U-1V-3Z-5c-4e-3k-12l-2
l:partnership|W16
l:party|D-3I-10K-4L-2O-6S-16Z-5c-4g-5k-11l-5
l:patent|H2O-3P11
l:patents|P6X-2b-3h-4j-1
l:pay|C-1d5
l:payable|J12
l:payment|C-1J-10K-2L-1M-7d2e-3j-2k-3
l:payments|C-2E-9K-3L-1M-6Q-8S-14d6f-2h-4j-2
l:per|I-1V-1Z-1b-4h-4k-2
l:percentage|d8
l:perform|Z-1
l:performance|R21S8
l:performed|M19
l:period|S7V-4
l:permit|J24
l:person|W11
l:personal|F21k27
l:place|f18
l:plan|E-1K-1T-3U-1X-2b-4f-3h-4j-2
l:policies|M5
l:policy|k18
l:post|U10W-3f-3
l:postage|f-3
l:potential|S8
l:pre|e11
l:prejudice|F31
l:prepaid|f-3
l:price|C-1T-1Z-1h-4
l:prices|X-2
l:pricing|Z-1
l:principal|S20
l:principles|e10
l:prior|C5E-3K-1g3j-2
l:procedure|J22X-2Z-1
l:procedures|e2
l:process|X-3
l:produced|M35
l:product|A-1C-8F-9I-2K-5L-2Z-1c-3e-5g-4j-2l4
l:production|S8
l:products|C-2D-6E-2G6K-4L-1Q6Y6c-1d9e15j-2k17
l:professional|V-1Z-1
l:program|K-1U-1h-4j-2
l:project|B-2R-2T-5U-1V-2X-3Z-1b-6d8f-3h-5j-2
l:promotion|E-2K-2S7d7h-4j-1
l:promotional|W-3Z-1f-2
l:property|A-3C-4D-5F-5K-3L-2M-9O12P7Q9Z-1c-1d-5g-2k-2l-2
l:proposal|e4
l:proposed|d9
l:prosecution|P4
l:provide|C-1E-2T-3U-1f-3h-5j-2k4
l:provided|E-3L-1Y8j-2
l:provider|G43I-1f-3
l:providing|G15
l:provision|F30G26
l:provisions|C-3E-15H-2I-3K-4P-3a-22g-4i-2j-2k-4l-2
l:purchase|C-1K-1S7T9h-4j-2
l:purpose|G15
l:purposes|Z-1j-2
l:pursuant|C-2K-1f-2j-2
l:quality|D3T-3X-3Z-1b-3f-2h-4
l:r|T-4U-1V-1X-3Z-1
l:reasonable|R-4j-2
l:receipt|K-1L-1T-3U-1b-4f-3h-4j-2
l:receive|T-3U-1Z-1d3g5
l:received|d5
l:recitals|B-3T-3U-1X-3Z-1b-5f-4h-6j-1
l:recognized|M7k8
l:record|D3
l:records|C-1D13E-2K-1
l:refusal|e5
l:regard|k13
l:regarding|W-2
l:registered|I-1X-3b-5f-3
l:registration|Z-1
l:regulatory|C-2E-4K-1L-1U-1b-4f-3h-5j-2
l:related|R1T-3f-2
l:relevant|F9O-2S11T-3Z-1
l:remaining|a44
l:remedies|Z-1h-4
l:remedy|E24
l:renewal|I-2K2c3e6
l:replaced|S11
l:reporting|b-5d6f-4h-4
l:reports|C-1D15f-3h-4
l:representations|C-6D-3F-5I-3K-4L-4S-9W-8Z-1a-10c-2d-5e-4g-3k-3
l:representative|X-3
l:representatives|T-3U-1X-4Z-1j-2
l:represents|C-2K-1L-1
l:request|X-2Z-1
l:requested|U-1X-2Z-1f-3h-5k12
l:require|f17
l:required|E-1U-1f-3h-4j-2
l:requirement|S20
l:requirements|E-2K-1U-1b-4f-3h-4j-2
l:requires|f-3h-4
l:research|T-3f-3
l:reseller|V-1Z-1f-3
l:reservation|J17
l:resolution|C-1K-1b-4h-4j-2
l:respect|C-3K-1e3j-2
l:respective|P7
l:responsibilities|f-2h-4
l:responsibility|W11Z-1f-2
l:responsible|D6Z-1f-2h-4
l:restrictions|G23U9W29Y28
l:result|Z-1
l:resulting|P-2
l:results|T-3V-1
l:retain|d7
l:return|V-2X-3Z-1f-3k6
l:revenue|R-2T-3Z-1d10f-2k-2
l:revenues|d14
l:review|T-3X-2Z-1h-4
l:right|F4Q8Y5e13
l:rights|A-3B-7E-2H-2I-5J11K-3L-4M-9U-1V-2Y-4Z-3c-3i-3j-2
l:risk|M12
l:royalties|Z-1d2f-3
l:royalty|d13
l:rules|Z-1
l:s|C-4D-4E-9U-1b-5f-4g-2h-4
l:safety|D5a13
l:sale|K-1e9j-2
l:sales|K-1V-1b-4f-3j-2
l:same|U-1Z-1
l:schedule|C-7E-13K-4L-2M-10U-1b-6d-5f-3g-3h-4j-3k-5
l:schedules|S19
l:scope|V-2Z-1
l:section|A-2C3E-3F6L-1O-2P-3V-4f-3l-12
l:securities|U-1Z-1j-1
l:security|R-2V-1Z-1h-5
l:sent|I-1T-3U-1V-2X-3Z-1f-3h-4j-2
l:separately|d6
l:service|C-1E-8K-2U-1b-4g-1h-4j-2
l:services|C-1G4H-1L-2R-4g-1k6
l:set|E-7j-2
l:settlement|R-2d15
l:shall|A-2C-1E-5H-13I-5K-2L-5M-5N-15O-2Y-5c-3e-6l-3
l:shared|A3B3O-2
l:shareholders|M9
l:shares|Z-1
l:shipping|l4
l:signed|R-2
l:site|T-3Y13Z-1h-4k-2
l:sites|d7
l:sixty|S49
l:software|C-1E6K-2O-5U-1b-4f-2h-4l-5
l:sole|E12V-1Z-1
l:solely|G17Z-1
l:solicitation|F9N13V16W-2
l:special|E15J20i7
l:specifically|T-3X-2Z-1
l:specifications|T-3X-3Z-1b-5f-3h-5j-2
l:specified|X-2f-3h-4
l:sponsor|R-1U-1Z-1e4h-4k13
l:sponsorship|S3T-4U-1Z-1b-3e4h-4
l:standards|X-3Z-1f-3k23
l:statement|X-2b-4h-4j-2
l:states|X-2
l:steering|Z-1f-2h-4
l:stock|I-1Z-1
l:sub|Y20
l:subject|K-1j-2
l:sublicense|C6
l:subsidiaries|C5
l:substantially|S13
l:such|B-2E-6G-7H-4K-3L-1R-6U-2W-10Y-6Z-5c-4i-4k-13
l:suite|C3
l:supply|C-2G4K-2L-1M-10S2j-2k5
l:support|C-1U-1Z-1f-3h-4j-1
l:system|T-3V-4X-3Z-1b-5f-3h-5j-2
l:t|T-3U-1b-4j-2
l:take|Z-1
l:target|S45
l:taxes|R-2Z-1d3h-4
l:technical|I-1
l:technology|B-2O-3T-3U-1Y13f-7h-5
l:term|A-2C1D-5E-8H-4I-4K-1R-4U-1Y-17a22c14e-5i-5l-7
l:terminate|F10g5j-2
l:terminated|F13P11g7
l:termination|A-6B-7D-7G-17K-4L-3M-8R5T-3X12Y-21Z13a23e-3f-3g1i-7j-3l-10
l:terms|L-1W-9d9g-2i-2
l:territory|C-1E-1
l:that|A-5D-3K-3L-4M-35Q-16R-3Z-1c-6g-7i-3k-23
l:the|A-11C-4D-5E-5H-8I-2K-7L-19N-5O-3V-8Y-4b-28c-8d-5e-3i-8l-9
l:their|U-2j-2
l:them|Z-1f-3
l:these|R-2T-3V-2Z-1
l:this|A-4D-5E-4K-2L-4N-11P-17Q-8R-5V-3W-13c-4d-3e-2f-7g-2i-3k-8l-10
l:those|M10Z-1k-1
l:through|U1
l:time|E-4K-1h-4j-2
l:title|H5T-3U-1V-1X-3b-4f-3h-3
l:to|C-4D-4E-2H-3I-10K-15L-13U-11V-5Z-8b-13c-13d-3g-5i-5l-8
l:total|R-2k32
l:trademark|P17X-3Y6
l:trademarks|C-1E-1H10O-4Q16Y11
l:training|V-5W-5Z-1b-3
l:transactions|R-2
l:transfer|C3F5f-3
l:treated|a29
l:treatment|d19
l:two|X-3Z-1b-4e7f-3h-4
l:type|k15
l:types|M34
l:under|C2I-2K-3L-1R-4W-9g-5
l:united|Q14X-2
l:units|d7
l:unless|E-1U-1j-1
l:upon|E-4M-8a21d-6j-2
l:us|X-3
l:use|L-1M-6Q6Y4
l:used|Z-1j-2
l:user|G6P32
l:v|C-2N-7P-4T-3h-4
l:validity|H6
l:venture|C2P-2g5
l:venue|L-1
l:vi|E-3K2
l:vii|D6E-3h-4
l:viii|C-3E-3K1R12h-5
l:volume|S12
l:waiver|i4
l:warranties|A-2C-7F-8G-3K-3L-5O-2P-2R-2S-13W-11Z-2a-15c-2d-7e-6g-3k-5l6
l:warrants|C-2K-1L-2
l:warranty|C-1E26K-1h-4l15
l:web|Q7Y11
l:whatever|a40
l:whatsoever|W20
l:when|I-3T-3X-3Z-1f-3
l:where|V-1Z-1
l:whereof|C-2E-1K-1L-1M-4T-3U-2b-5g-1j-3
l:which|K-3L-1Y-4j-2
l:will|A-2C-2E-5F-7L-2O-2P-4R-4V-4Y-9c-2d-7
l:with|A-5C-1E-11H-3I-4K-2L-3P-12Z-8c-6i-6
l:withdrawal|W30a28
l:within|C-1
l:without|C5F6K-1L-1d-4j-2
l:witness|C-3E-2K-2L-1M-5T-3U-2b-5f-2g-2h-4j-3
l:work|T-3X-3Z-1b-3
l:worldwide|Q30
l:would|T-3Z-1
l:writing|C-1K-1f-3j-2
l:written|J-9K-3L-1M-16W-7Z-1c-1d-6j-2
l:x|C-1F10h-6i2k12
l:xi|I19b-4h-5
l:xii|F-6Z-1a17h-4
l:xiii|E2X-2Z-1
l:xiv|Z-1h-4
l:xv|C3M23h-4
l:y|B-3
l:year|C-1E-3b-5f-2h-4j-2
l:years|k-2
l:you|U4
labeling|P-1
laboratory|Z-1b-4f-3h-4
language|X-2b-4
last|T-4Z7
last day|K-2Z23c3
last sentence|a3
later|I9Z2l1
later of|I18K5
later than|Z5l2
launch|I-1K3S14
launch date|I-6K5Z-1
law|A-3C-4G-6I-5J-19K-4L5R-5U-1V-2W-8Z-1c-2d-5e-7g-7k-10l-2
law and|L4
law for|E-1
law in|Q19Y6
law of|L6
law or|C-3
law principles|L-1
law provisions|L5
law the|E9L3
law this|L12
law which|L2
law without|L-1
law&liable|E-21i2
law&money|M-5
law&negligent|E-9i-3
law&none|C-4E-3J-10K-2X-5Y-7d-3i-3
law&notice|C-1F-5
law&own|H2N-15
law&profit|E-2i-2
law&source|L1
law&state|C-4E-11I-1K-2L12g-2
law&sublicense|Q20
law&survive|L1
law&terminate|F-11H1a-11
law&third|h-4
law&transfer|C-3F19
laws|A-2C-6E-8G-5I-5K-6L20O-3U-1V-2W-16Y-10Z-3c-3d-6g-4l-4
laws and|X-4
laws of|C-1D-4E-7I-1K-2L33g-1
laws principles|L17
laws provisions|L5
lead|O7Z-1d5
lease|Y9
leases or|E7
least|C-1D6K-2L-1S14W-5Z10c4g-1l-1
least 0|K4S7Z-8g2
least fifty|F11
least five|S15
least in|S26
least ninety|Z6c4
least one|K-2V6Z29c-5
least six|Z4c3
least sixty|Z1c3
least the|S20
least thirty|M9Z-5c-1
least twenty|D5
least two|S6a13
leave|V39
leave the|V18
left|V6
legal|E-7K-3d-4g-1
legal or|i4
legal proceedings|P17
legal theory|E67
legally|Z-1
lend|Y28
lenders|R17
length|S15
less|K2L-1M11Q-13S15Z-6c-3d-6g2
less favorable|T27
less than|C-1E-6K4M25R4S40Z-6c-3g3
less the|S17
lesser|E6R3
lesser of|R5
letter|R-2
level|C-1E-1b-4f-3h-4
levels|A3O-2
levels of|A4
liabilities|E-4H3i-4
liabilities and|H10
liabilities arising|E34
liabilities under|M-3
liability|A-2C-2D-7E23G-4J-16K-1L-4N-9O-3P-5Q-17R-3S-30V-1Y-6Z-2c-3e-6g-1i3k-6
liability 0|E-7
liability and|E-4M40h-5
liability arising|E-15i13
liability claim|E1
liability company|P-2
liability except|E-2
liability for|E18i4l7
liability in|E3
liability insurance|E-4M18
liability is|E-8i4
liability of|E24i16
liability or|E-16i7
liability shall|E46
liability to|E15
liability under|E28i3
liability whether|E28i5
liability with|E8
liable|C2E36K-1i6
liable for|C3E13i-4
liable to|E12i15
liable under|E10
liable&license|E21
liable&liquidated|E-7
liable&minimum|C2M-16
liable&money|E-4M-6
liable&negligent|E7i-2
liable&none|D-7E19G-3J-11L-1M-12N-5P-2S-10Y-4Z-1c-2d-6e-5g-4i7k-3
liable&notice|E-3
liable&own|C1E-2M-2
liable&price|E6
liable&profit|E30i7
liable&sell|E13W19
liable&source|E-3i5
liable&state|E-2
liable&sublicense|A6
liable&survive|E-2M3
liable&term|E15M7
liable&terminate|E6a-16
liable&third|E4i2
liable&warrant|E2i-3l2
library|A3B6
license|A-4B1D-5H-2I-7J15L-1M-5O-5P-5Q3R-6Y9Z-6j2l-8
license agreement|K-1Q-11b-4f-2j-2
license and|Y11
license during|Q66Y-5
license fees|E13
license for|O20
license grant|O-2Q-12
license granted|C4Q-8Y3
license in|O-1P32
license is|Q-5
license or|A-4P-4
license rights|J18Y35e5
license shall|Q20Y15
license the|A4Y9
license to|A6B-5E-4J18O-12Q24j3
license under|A3B7O1Q5Y30
license with|A-5B2J37O2P-3Q26Y-17
license without|O26Y16
license&minimum|R4
license&money|Q8R6Z-1
license&negligent|E2d4
license&none|B-6E3H4L-1N-7Q4Y1e2f-3
license&notice|e8
license&offer|e8
license&own|B5H1N-10O-2P-9Q-18S-9Y-12
license&percent|R-1d18
license&perpetual|A5O85Q23Y-16j6
license&price|O11
license&profit|B-5C-1Y7d11
license&renew|A4B7K2
license&sell|A3B-9E-3J-11K-1O-3Q5W-4Y-15j4
license&source|f-10j3
license&state|J2
license&sublicense|A14B-9E-1J2Q-14Y14
license&successor|C-2
license&survive|H3J9O-6e8g2
license&term|A-3B2J3K1O9W-7Y9g-2j7l4
license&terminate|C-1K1O24Q11
license&territory|B3E-3J18O4P-4Q-7T4j5
license&third|A8C3F8G8O18W11j6
license&transfer|A-3B-9C2E-2J-10N9O6Q10Y7f9
license&unlimited|O-14Q29Y14j37
license&void|C4
license&volume|O4Y1j13
license&warrant|E12l7
licensed|A-2B14F-11G-5I-2K-1L-2O4Q20l7
licensed by|A3B6O13
licensed or|C3
licensed patents|B-9H6
licensed product|B7l6
licensed products|B5Q4l8
licensed to|Q51
licensee|L-1M-9N10Y-9l3
licensee or|l3
licensee shall|d7
licensee under|E1
licensees|H5
licenses|A6B-2O11P5Y13
licenses for|Q13
licenses granted|A11O-4Q10a-2
licensing|B1E8O4e7
licensing of|A5B16J17O20Q17
licensing or|B1i3
licensor|F17K-1T24e4l6
licensors|E10
lien or|a26
liens|A3e4j6
life|B-2T-3Z-1b-4
likely|W-6k-1
likely to|W14
likeness|G31J21
limit|G3M-31R2i10
limit for|M30
limit or|i7
limitation|C-1E-12H2K-3L-1X-5Y-4c-1d-4i-4l-3
limitation any|E8
limitation in|X4
limitation of|E-11b-6h-4i-5
limitation shall|E110i7
limitations|E3i7
limitations set|i4
limited|H-4K-2L-3O-3Y-11Z-1c-3e-6l4
limited in|F35
limited license|Q9Y-1
limited non|Q-4Y22
limited to|E21K-2L-1k2
limited warranty|E-2l19
limiting|E10
limiting any|S26
limiting the|E-2
limits|M52
limits and|M23
limits of|M18
line|W19Z-1h-3
line of|Q34
link|U-1W21Y-3Z-1f-3h-4
links|Z-1k10
liquidated|R38
liquidated damages|R80
liquidated&minimum|R-14
liquidated&money|R14S16
liquidated&negligent|E-6i1
liquidated&none|R25
liquidated&notice|R17g-1
liquidated&percent|R8
liquidated&profit|R27
liquidated&survive|R9
liquidated&term|E21
liquidated&terminate|R3
liquidated&third|E16R21
liquidated&volume|R-16
liquidator|H3
list|E-2K-1U-1W4b-6f-3h-4j-2
list of|W22Z-1f-3
listed|E-1G-1J9W20
listed in|J26W8
listed on|W5
listed or|G24
listing|W17
listings|G30J23
llc|C-2L-2T-3U-2X-3Z-1b-6f-4h-4j-3
load|O3
located|C-1V-2
location|E-2V-1k-7
location to|k42
locations|J8S15
logo|H4Q-4X-6Y-3Z-1h-4
logos|B-3Q2Y13
long as|G2
longer|X-3Z-1a19l2
longer period|a21
longer than|a27
look|P16
look and|P19
los|L-1
los angeles|L-1
loss|E-7
loss and|M-5
loss liability|E9
loss of|E34
loss or|E-18
losses|C-1E2
losses are|E9
losses or|E20
lost|E-11Z-1
lost profits|E40i3
lower than|d3
lowest|T19
ltd|C-1T-3U-2V-1X-4Z-1b-6f-5h-5
ltd and|F46
m|C-1K-1L-1b-4f-3h-4j-2
ma|Z-1
machine|Q-3Y6j3
made|C-5D-3K-1L-1N-3O-6P-2R-3V-2X-10g-2
made and|L1Z-1
made any|X16
made by|K-1
made for|N19
made or|N-3X7
made to|F7P-3
made under|E13
made use|B26O8
mail|C-1E-2K-1
mails|S24
main|J12T-3Z-1b-5f-2
maintain|C-1E-1K-3L-1M27Q-12d-5g-2k-3l-1
maintain any|M-5N11
maintain at|M15
maintain complete|a27
maintain during|M5
maintain in|M35
maintain insurance|M-6
maintain records|a25
maintain such|M10
maintain the|M-9f8
maintained|X-2
maintained and|D10
maintained by|M2
maintained for|M7a19
maintaining|Z-1
maintains|M2
maintenance|C-5L-1j-2k4
maintenance and|Z-1b-4
maintenance of|P-2
majeure|C-1G6K-1
major|Z-1d4
majority|A3C2K3c4
make|A-3D4I-1K-7L-2M-11O-5X4Y-6Z-2i-2k-1
make a|S34
make all|S24
make available|A3D9G11j5
make have|B10J17O9Q52Y-7
make its|D2
make or|X6
make such|f-8
make use|Q-1
makes|C-2
making|C-1E-2P10X24h-4
making and|J16
making any|X26
malfunction|E3
management|E-8K-4L-3U-2b-4g-2
management or|F-4
manager|T-2V-2Z-1b-4f-3h-4j-1
managing|B-2O-2R-2T-5X-4Z-2f-4
mandatory|E11S15
manner|G9H2K-1L-1M-10X12
manner by|A8Q10j9
manner in|G42
manner so|D4
manner that|X9
manual|Z-1
manufacture|J11K-1L-1O-5
manufacture and|S7Y8
manufacture or|W5
manufacture the|a9
manufacture use|J36
manufacturer|G8
manufacturer and|a3
manufacturer of|l5
manufacturer or|C5W17a9
manufacturer's|D10Z-1
manufacturers|A5
manufacturing|C-2D10K-1L-1O5d-4
manufacturing facility|D5
march|I14K5T-3Z-1b-4h-4
march 0|I17K6T-3Z-1h-3
margin|d4
margins|d3
mark|H3Q10X-3
market|C-2G7J17K-2L-1Y-4
market and|G13J25
market distribute|W3
market or|J9W35
market sell|J-3
market the|Q14
marketing|C-6E-5H-2I-2K-5L-3M-6N-8Q-8Y-7g-2j-2l-2
marketing and|Q8
marketing distribution|J16
marketing of|d6
marketing plan|J22
marketplace|J21
markets|G18W7Z-1e3
marks|C-1E-9H9L-1M-5Y14j-2
marks and|H4Q-7U5Y19
marks as|Q6
marks or|H2
marks solely|Q80Y30
marks the|Q11
massachusetts|L6
master|B-2T-3U-2X-3Z-1f-3h-3j-2
material|A-3C-6E-14I-4L-4X-10Z-1c-2d-5i-5k-10l-2
material and|P-2U-2Z-1
material breach|X-4
material change|M9
material terms|e8
materially|C-1F9
materials|C-6I-2K-4L-3M-18O-6Z-1c-2d-8g-3i-3k6l-2
materials and|O-2l6
materials in|a1
materials including|A4B2
materials or|E19N14
materials the|f7
materials which|a40
matter|E-1K-1L2O-2
matter and|D4
matter hereof|X-3
matter of|C1
matter or|L2
matters|C-1
maximum|E22b-5i-4k42
maximum amount|k29
maximum extent|E-6
maximum of|S18k24
may|C-3E-4F-5G-4H-4L-7T-5c-2d-5f-4g-6i-6k-3
may 0|I38K10T-3V-2Z-2k19
may acquire|M9
may appear|M19
may assign|C16
may at|F4H3Z-1g-1
may be|A5C-1U-1Z-4g1
may bring|E8i7
may continue|a59
may either|G21
may elect|S13
may exist|N16
may grant|C-1Q27
may i|D9
may in|Y11g4
may include|G14k40
may make|G13S9
may not|C12E-4K-1U9W7Y12e4
may only|C3
may perform|D7
may provide|G27
may purchase|e11
may reject|l13
may sell|a19
may terminate|F18R1f-3g21
may transfer|C-4
may update|W20
may use|Q3
may without|C-7
md|N-8O12
mean|L-1Q-14b-5h-4
mean any|F16
mean the|P-1S13Z-1b-4h-4
meaning|C-1D-4E-5K-2L-1b-4g-1h-5j-2
meaning ascribed|Z-1
meaning set|T-2b-5f-3h-8j-2
means|A-4B-16C-6D-11E-22G-8H-5I-3L-8M-21N-6O-5S-20U-2V-4Z-5a-14c-7d-11e-7g-6i-4
means a|T-4h-4
means all|B26P-1
means any|T-3b-5f-3h-5j-2
means that|K3
means the|C-1E-1I-9L-1T-2U-1b-5f-3h-6j-2
measurement|d7
media|A4U-1V-1X-8j5l4
medical|C-1T-3U-1b-4f-3h-4
meet|S2l3
meet or|S52
meet the|S10Z-2l7
meet with|J42
meeting|X-5
meetings|Z-1b-4h-4
member|A2K-2L-1W-10X16d5
member of|A5B10H3O15Q11X38
members|A14B6H4X-5
members as|a40
members of|A22B22J5O16Q-6f-3
membership|M20
merchandise|T-3Z-1b-4h-3
merchant|U-1b-5f-4h-4
merged|C3
merger|C13F31
merger acquisition|C6F2
merger consolidation|C3
merger of|C3F61
merger or|C9F12
merger reorganization|C-3
merger sale|C1
merges|F66
met|S7
method|Z-1
methods|N13X-3Z-1h-4
methods techniques|N22
milestone|T-3Z-1h-4
million|K-1M13S19d4
million dollars|M11
minimum|D-6E-1G4L-1Q-10R-3S77c-2e-4
minimum number|S-35
minimum of|S92
minimum&money|R6S44Z-1d-1
minimum&negligent|S3d-4
minimum&none|K2S-10Z-2c4
minimum&notice|K-1S-21c5
minimum&own|F4
minimum&percent|S27d-10
minimum&price|S-25T20
minimum&profit|G-3S12d-2
minimum&renew|K-6M-4S-11c2
minimum&sell|S6
minimum&source|S-10
minimum&successor|S12
minimum&survive|K-1R2Z2c6g-1
minimum&term|C-1K-4R6Z-4c5
minimum&terminate|K3M8R14S-2V2c8g-1
minimum&territory|J8S21
minimum&third|S17
minimum&transfer|C1F15
minimum&volume|R2S23Z-1
misappropriation|E13H3
misappropriation or|E16
miscellaneous|B-3O-2R-2T-5U-2V-3X-4Z-1b-5f-5h-6j-2
misconduct|E-7i2
misconduct or|i1
misrepresentation|E-6
mitigation|G50
mobile|X-3Z-1b-4f-3j-1
modification|M1b-4
modified|Y4
modified or|Q22Y21
modify|A-2O-3
modify and|Q15
money|E9Z-1
money&negligent|E12i2
money&none|E-2S10
money&notice|R16
money&own|M11
money&percent|S-12k-3
money&price|d1k-3
money&profit|S13
money&renew|c2
money&survive|R-5d3e2
money&term|S-8Z-1c3
money&terminate|R18a-15
money&territory|S7
money&volume|S-13
monies|a9
month|C-1E-2M-6R-1S25Z8c6k-2
month in|S15
month period|D6R6T-3
month shall|J23
month to|Z58c11
month's|R38
monthly|C-1K-1R9S6d-5h-4k6
months|E8I5K4R16T5U5W5Z6c3g15
months after|I-1K3R-3S11U-1W13
months before|c7
months following|V2W8a19
months from|K8W7c2l5
months notice|K9g18
months of|S-2
months prior|I-2K-3R20X-2Z6c5g18
months thereafter|U9V3
moral|N2
moral rights|N4
more|A3D8K-3T9k8
more favorable|T14e3
more frequently|D6
more fully|Q10
more of|P-1
more products|a28g9
more than|D6K-1k48
more third|C5
most|S4T15Z-1
motor|M13S28
ms|E21
multiple|G11Q-12X-3Y-9b-3
multiplied|R19
multiplied by|R21
must|S26X-8
must also|M9
must be|E8K-1l4
must have|M20S18
must make|a13
mutual|C-1E-3K-1U-1h-4j-2
mutual agreement|I20
mutual written|K-3c-1
mutually|C-2E-4S15V-2k7
mutually acceptable|k22
mutually agreed|C-1J10S18
n|T-3U-2X-3Z-1b-5f-3h-4j-2
n:0|A-4B-10G-4H-4I-3K-5O-2P-5R-6T-11U-5V-8X-8Z-1b-10f-8g-1i-2j-3k-3l-3
n:1|H-4I-4P-6V-7i-2l-3
n:2|A-30B-31C-45D-43E-86F-49G-36H-33I-11J-66K-46L-67M-35N-56O-50P-35Q-77R-29S-62U-15V-36W-53X-8Y-54Z-50a-70c-45d-38e-42g-31i-45k-40l-20
n:3|A-55B-81C-52D-68E-119F-44G-95H-52J-126K-64L-73M-85N-118O-97P-96Q-139R-88S-72T-61U-46V-93W-96X-64Y-112Z-98a-84c-51d-50e-70f-43g-44h-32i-53j-17k-71l-59
n:4|A-47B-88C-26D-32E-51F-37G-47H-38J-41K-26L-36M-18N-73O-80P-53Q-63R-46S-41T-70U-48V-73W-62X-16Y-62Z-99a-86b-8c-46d-35e-55i-53k-28l-24
n:5|A-22B-35C-7E-15F-13G-16I-4J-13K-7L-16N-21O-42P-18Q-16R-12T-62V-26W-8Y-15Z-20a-24b-15c-12e-24g-11i-35
n:6|C-4D-4E-6G-3K-3L-4M-7P-8R-6T-6V-8Y-5Z-15c-11d-4e-7f-5h-11i-5k-5l-4
n:7|C-4D-4E-10H3I-11L-2O-5P-7R-5T-7V-3W-8Y-6Z-2c-2d3g-2j-5
n:8|C1F-9G-6L-1N-8P-4T-6a-20
name|C-4D-9E-21F-9I-3K-8L-8S-18Z-2b-4c-4d-8g-4i-4j-2l-4
name and|H3N25Q21X-2
name of|N4P-2
name or|H10a25
name the|M-18
name to|N28
named|F8M-8U8
named as|M-2
names|C-1H6Y3
names logos|H5
naming|M15
national|T19Z-1f-2
national securities|a9
nations|L1
nations convention|L2
natural|A4O-2Q12Z3
natural gas|k19
nature|E-1H2
nature of|Z-1
nature whatsoever|E13
necessary|C-2E1F-9G-3K-4L-2W-12Z-1c-2g-2l-3
necessary for|B-3J9
necessary or|B8
necessary to|E-9K-1L-1
need|Z-1
needed|S14
negative|X17
negligence|C-1E-4i4
negligence and|E14
negligence breach|E6i-2
negligence of|E-3i8
negligence or|E-4i4
negligence strict|E-4
negligent&none|E17i10
negligent&notice|E7i2
negligent&own|i2
negligent&percent|R-1b-4d12
negligent&price|E-4
negligent&profit|E-11d-6
negligent&source|E14
negligent&survive|i3
negligent&term|S23
negligent&terminate|S17i4
negligent&third|E-12i2
negligent&warrant|E-13l-1
negotiate|T-3Z-1e15
negotiate and|e7
negotiate in|a16e1
negotiate with|e10
negotiation|e5
negotiations|T-3e14
negotiations and|e6
negotiations with|e4
neither|C8K-4L-1P5W12X-1g-2i3
neither it|X9
neither party|C6E-7H3K-1P3
neither this|C9
net|K-3L-1M-10d19
net sales|d6
net worth|C5
network|C-1L-1Y-5b-4f-3h-4
networks|Q11
nevada|L-1
new|C-2E-9H-2I-3Y-5e5j-2
new agreement|a10
new product|e27
new york|C-1E-2
newspaper|X4
nine|a18
nine 0|a21
ninety|K-1Z10c3g10k24l5
ninety 0|K-1Z9c3g8l5
no|C-4D-4E-5I-22L-7P-2T-2U-7V-12f-8i-3
no 0|T-4b-4h-5
no action|E6
no assignment|C4
no charge|l7
no circumstances|E2i4
no earlier|g8
no effect|C3
no event|E20i11
no further|a5
no greater|E21
no later|Z12
no less|S25T21g5
no liability|E8
no longer|P-2X-2
no more|D4T-9k32
no obligation|f-2
no other|f7
no party|C6E2K3i3
no reason|g4
no rights|C2J24
no such|C-5G-2
nominate|X4
nomination|J11
non|A-4B-5C-2G-2H-5J-20K-2O-1R-1V-5W-7Z-4c-2g-2j-6
non competition|G16W-29
non conforming|E12
non exclusive|A5B28C-3G-5J-49Q76Y10j-2
non owned|M21
non performance|E15
non renewal|K-1M-15Z29c1
non solicitation|V-10
non sublicensable|Y48
non transferable|A-2B-7C-1J15O13Q36Y133f11j-2
nonconforming|E6
none|b-4f-3h-4
none&notice|F-6K1L-1X5Z8c-2e5g1l3
none&offer|T-3
none&own|C-1G-4H22L-1M-9P1
none&percent|G24S-24b30d-9
none&perpetual|H4N-12P-3
none&price|T7b34
none&profit|C-1E5M-5O-4S12d5i4
none&renew|B5K6Z13c7
none&sell|G9J11K-1T-6U7W10a-11
none&source|f26i3
none&state|H2
none&sublicense|A13C8O-1Q23Y18f-4
none&successor|C7F-8h-8
none&survive|C-1D-4F-8H5K3L-2U3V1Z-3c-2k-2l5
none&term|A-3G-9L-1T-3U12V28W43Z-5k-6l4
none&terminate|E5F-13G-3H2K5R-8U9V19W30Y-5a-23c-4d-4g4
none&territory|G16J26K-1O-8P-7Q-16W9Y-5
none&third|C2D-6E-1G-8K-2L-1P-3W7Y9e1h-17i5
none&transfer|C12J-11K-1U3Y5f3
none&volume|S-2k-2
none&warrant|C-2E-3l5
nonexclusive|Y73j2
nontransferable|Q56Y127j4
nor|C-4E-5G-5J9K-2L-1W15X7
nor any|E-1W14i5
nor its|E13
nor shall|J25
nor will|V12W42
normal|C-1D12
normal business|D5
normal use|l6
north|I-2T-3Z-1h-4
not|C-3E-4I-7K-1L-8P-3R-5U4V-8X-4Z-5b-8c-5d-8g-5i-6j-8k-5l-3
not a|R2h42
not acquire|H13
not and|H1
not apply|G23U-1V8i9
not as|R18
not assign|C23
not assignable|C9
not at|H19
not be|C7E3K-2L-2c-2g-4
not been|K8V3l-1
not conduct|W58
not cure|G-3S53
not delivered|S58
not directly|G9U5V12
not do|H6
not during|H3
not either|U3V11W-3
not elect|a31
not enter|J39T31W23
not exceed|E38b12k45
not except|W41
not exercise|e14
not have|C-4
not in|R16l6
not include|G8
not including|k2
not less|E-2K1M12S31Z-6c-1
not limit|i6
not limited|E-8K-1i-4
not meet|S26
not more|k24
not offer|W44
not otherwise|Y24c5
not patentable|N13
not permit|H4
not prevent|G20
not previously|a22
not provide|e5
not sell|C4J10Y25
not specifically|V62
not subcontract|C22
not terminate|E7
not terminated|E35
not that|E31i5
not the|E7P-2e8
not to|G4H9L-1U3V-4W11Z3
not transfer|C4
not unreasonably|C3D3G3
not use|G-2Q11
not used|J61
not without|C-1F33V5
note|R-3Z-1k-2
notes|N7
nothing|G16h2i6
nothing in|G22H4i8
notice|A-5B-6K-1L-4N-12O-4R-3U-5V-8X5Y-8Z-2c2d-10e15g9i-3k-7
notice and|C-1D3E10
notice at|e7
notice by|g2
notice given|K8
notice in|X-3Z-2e7g6
notice is|F1
notice must|Z44
notice of|F11L-1R-2Z15e6g6
notice or|I-1
notice the|e13
notice thereof|Z-1g6
notice to|C4D6F-4L-1X8Z8c3g2
notice with|e7
notice within|e10
notice&offer|e9
notice&own|P7
notice&percent|F21
notice&profit|E4
notice&renew|I16K-3Z35c9g-4
notice&sell|W-4e26
notice&source|F-11e2g5
notice&sublicense|C1
notice&successor|C-3F19
notice&survive|A-2F18I-7K-2L-2O-3Q-14R-2X7Z11c3d-5g3
notice&term|K-6X-6Z20c13e7g7
notice&terminate|K-2L-1R12X30Z33a-15c4g26k-2l-1
notice&territory|G11W9e5
notice&transfer|C6F3
notice&volume|R11Z-1b15
notice&warrant|l10
notices|C-1K-2L-1b-4h-3
notification|Z-2l2
notification the|J44
notification to|l4
notified|Z-1
notifies|G51Z13
notifies the|Z17c4
notify|E-10K-1M-6T15e8l2
notify the|e4
notifying|F12
notwithstanding|C-6E17G26M-7c-2k3
notwithstanding any|E16H2i2
notwithstanding anything|a8i-1
notwithstanding the|C-6F7G26e3
november|I16K7
november 0|I17K7
now|A3C-1E-2G-3H1K-1f-3j1
now existing|G25
now or|A8H3j6
now therefore|Z-1f-3h-5j-2
null|C11
null and|C12
number|C-3E-4L-1R-1g-1j4
number of|C-1K-2R3j8k7
o|C-1T-3U-1X-3Z-1b-4f-3h-4j-2
object|A-2f-6j3
object code|O3Q-11Y11j5
obligated|P8
obligated to|P10Z-1
obligation|E6H-1K-1L-1M-12Z-1c-1i5
obligation and|E10l7
obligation of|i4
obligation on|S18
obligation to|e6
obligation with|E17
obligations|C6E-6G-6H-2I-3P-4U-3X-3Z-5c-3d-5g-3i4k-3l-3
obligations and|C2
obligations contained|C1
obligations hereunder|C11F-10
obligations in|i4
obligations of|C7E-5F12M-3i6
obligations or|C1E-1
obligations to|E8f-2
obligations under|E8L-2Y-3e-5
obtain|K-1L-1N9P7e4
obtain and|M7N9
obtain from|J13
obtained|G4N11
obtained by|i2
obtained under|a13
obtaining|O5
obtains|R-1
occur|F6K7
occur of|K6
occurred|E15
occurred and|E30
occurrence|F9K-2M18
occurrence and|M6a9
occurrence of|E7F7
occurring|F12
occurs|F7R8Z-1
occurs in|R22
occurs the|a25
october|I-4J14K1
october 0|I-4J14K1
oem|l2
of|A-14B-9C-13D-11E-10F-11G-5H-15I-3K-11L-13M-7N-8O-7P-4R-8S-8T-6U-14V-11W-6X-9Y-5Z-10a-15c-16d-12e-14g-6h-6i-14k-5l-12
of $|K-1M-17S-8Z-1c2d5f-4k7
of 0|C-1E-3H-1I-6V-2
of a|E-4F-10I-3K5L-1U-2b-7i4
of access|Q23a15
of action|E32H7L2i-3
of additional|e5
of advertising|k4
of agency|W41
of agreement|I1b-4
of all|A7B-4C4F-6L-2O-4Y-5
of america|Z-1
of an|G-3K-1R-2
of another|L-1
of any|E3I-11K-1P-2Q-11U-2c-1k-39
of arbitration|L4
of article|E-18i7
of assets|C-3F-16
of assignment|C3
of at|F5S-1
of authorship|N22
of both|N19P-2
of breach|E4
of business|E-2
of by|a21
of california|L2
of canada|L1
of cancellation|M-19
of capital|E1
of certain|G15
of china|L3
of client|C2
of colorado|L1
of common|d1k-2
of communication|X26
of company|C2H4N13
of company's|d14
of confidential|P-2
of confidentiality|E9i3
of conflict|L-1
of conflicts|L-2
of consultant's|C3
of contract|E7i-4
of control|C3F40R6
of coverage|M20
of damages|E-10R8i4
of data|E34
of default|R38
of delaware|L-2
of delivery|Z-1k27l3
of distributor|E19
of dollars|R17
of doubt|W6
of each|L-1l3
of either|E-6F22P7i5
of employment|V-9
of england|L5
of equity|S23
of essential|E82
of every|D4
of execution|I3K7
of expiration|a-10
of fees|a38
of filing|a22
of first|T-3Z-1e7
of five|K5Z-17c3
of florida|L9
of form|E36
of four|K-3S-4
of fraud|E8
of goods|L1
of i|E-2K4
of illinois|L-3
of in|k22
of incorporation|M16
of information|e4
of infringement|E9P30
of insurance|M31Z-1
of intellectual|E27P6
of intent|e4
of interest|J9
of it|F25
of its|C2L-1X-6Z-4c-2e5k-2
of itself|B17
of january|I1
of japan|L1
of law|L-4
of laws|L20
of less|G39
of liability|E-31b-5h-4i-9
of licensed|d6
of licensee's|F19
of loss|M5
of management|a32
of massachusetts|L7
of material|X3
of may|I34K8
of months|R20
of natural|k39
of net|d12
of new|L-6
of no|C-1
of non|K-1Z37c3
of not|M9
of notice|R-2X53Z-1
of november|I31
of obligations|E-5
of of|S47d13
of one|K5Z19a15c13k9
of or|E-11H2L1U1W6g-1i6
of paragraph|W27
of party|C-3
of pennsylvania|L1
of percent|d8
of performance|B26
of pre|F28
of product|C-1J15K-1S1a12l-1
of products|C-1
of profit|E-5
of profits|E-44i5
of promoting|k12
of providing|U8Y16
of purchase|l4
of reasonable|E20
of receipt|T-2e2k-6l6
of reference|B24
of related|C2F-3
of remedy|X10
of revenue|i4
of rights|C-1J5
of sale|l2
of same|A5B11J17O18Q7
of section|G5i9
of sections|F22
of securities|F7
of services|E9
of shipment|l9
of signature|I63
of six|J11
of state|J11
of statutory|E8i-3
of stock|C2
of subrogation|M8
of substantially|C1
of such|C2E-12F-3G-5I-7J-10L-1O-2P-2R-2V-2Z-5c-2e4g-3i-3
of ten|K2
of termination|C-2K-4R15Z28a15c-2
of texas|L13
of that|Z-1
of the|A-5B-7C-5D-2E-4F-9H-5K-4O-5R-10T-4V-9X-9Z-11b-10c-10e-5f-8i-8l-4
of their|E-3G9X-3i3
of this|A-1B-4C-2E-2H-2I-2K2O-1T-6U-5V-4X-6Z-2c-3f-6l-2
of time|D3K2l3
of twelve|K3S25U6V1
of two|C4I-3K-2U2V6
of units|S8
of up|a35
of use|A4E-7O-1Q-5Y-6
of using|A3Q16
of verifying|D3
of warranty|E22l4
of whatever|H10
of whether|E-5i-3
of which|k3
of written|S9
of years|I61K5
of your|H3Z-1
off|C5G12
off period|a33
off the|G34
offer|E-4J-10K-1e16
offer for|G-3J6O11Q-13
offer the|e21
offer to|G-4Q-3e9
offer&own|e12
offer&renew|e6
offer&survive|T-4e10
offer&term|T-3Z-1e24
offer&terminate|a12
offer&territory|Q1
offer&third|e7
offered|e12
offered by|W20e9
offered to|T47e14
offering|E-5
offering and|J12
offering the|K6
offers|S13U-1Z-1d7
office|T-3U-1V-1Z-1f-9
officer|E-2G-5L-1U-2X-10b-4f-3h-4j-2
officer director|G12
officer or|X5
officers|E-6H5K-1L-1X9i-4
officers agents|E4
officers directors|X14
officers employees|E-5
officers or|X20
official|H1
official of|H4
offset|S6
omission|E5X-2
omission or|E14
omissions|T-3U-1X-2Z-1b-5j-1
omit|H6
omit to|H6
omitted|E-7K-1L-1U-1b-4g-1j-2
omitted pursuant|X-3b-4
on|B-5C-8G-4H-3I-11K-2L-11R-4T-7U-7X-12Z-5c-3d-4e-4i-4j-7k-6l-4
on 0|K2
on a|L-1Z-1d7
on account|i4
on any|W12
on behalf|B9K-2L-1N-4P-5U5V7
on breach|E35
on contract|E1
on december|K3
on each|k11
on exhibit|J6
on its|U-1W12
on january|K1
on line|W21
on march|I58
on may|K3k38
on net|a20d3
on or|e5
on product|d7
on reasonable|D6
on request|D5
on sales|a49
on site|D4
on such|c1k14
on terms|e7
on the|C-7D-5E-7H-3K2L-4M-7P-2U-3V-7Z3c-1i-4j-3
on which|K1a11
once|D7
once a|D4
once each|D4
once every|S1
once per|D7W10b9
one|C-1K1L-1P-3V-7Z15b-11c8f-6g-1k8
one 0|V3Z17c11k-4
one and|k-2
one day|H9
one half|P9S27
one hand|P17
one hundred|T-6g2
one million|M15
one month|Z-2c3
one or|A4B5N9
one time|k21
one year|H3K6U-2V-1Z9c8l9
online|C-1E-2K-1R-4U-1Y-2b-4d7f-3h-4j-2
only|H-2K-1N-14Q1Y13Z-1
only be|A2I-1Z-2
only by|C2
only in|E15Y10
only of|G26W30
only to|A3B-3
ontario|L2
open|J10
operate|G13V-3
operate or|G59
operating|G4U-1
operating procedures|D-1
operation|A-2B-4K3L-1O-4P-2
operation and|a10
operation of|B-4C4H2O-3
operational|Z-1
operations|K-1
opinion|X32
opportunity|E-3e24
opportunity for|J37
opportunity to|Z-1e12
oppose|H12
opposing|H7
option|C-4F10a10e42
option at|e12
option but|e6
option for|e4
option of|S17
option to|Z-1e12
or|A-10B-9C-12D-7E-13F-11G-9H-12I-8K-7L-10N-13O-3P-9S-10T-8U-14V-17W-12X-12Z-4a-19e-6g-7i-11k-14l-5
or 0|F-9G6S4i5
or a|C1F5T9
or accept|W-21
or access|Q30
or acquisition|F20
or action|E-4i6
or advertising|a33
or after|H5
or all|C-2
or alleged|E3
or anticipated|E14
or any|A-2B5C4E8G-2H5I-4S-13V-1X4Z-1c-2i-3k-4l-1
or applicable|F31
or applications|N23
or are|P-3
or arising|L2
or as|B-6K5O3
or assets|C4F-6
or assign|C-1a17
or assigned|C5
or assignment|C-1F29e8
or assist|H29
or at|N6
or attempt|U13V5
or attempted|C10
or audit|D14
or authorize|J22
or b|F-6G6K2R12
or be|E5
or before|R7
or beneficial|W48
or both|N10
or breach|E-2
or business|C6M8
or by|C1E-3L-1R5
or cause|H7X15
or change|F14
or claim|E-6L1
or claims|E-10L1
or collectively|W32
or commercialize|W22
or commitments|E17
or common|i9
or communications|a15
or company|P35
or compromise|E18
or conditioned|C3
or consequential|E38
or consolidation|C8F10
or contest|H4
or contract|a45
or controlled|B23F11P-5
or controls|F14
or costs|E-7
or customer|U13
or damage|i-5
or damages|E47
or data|E-2
or death|i8
or default|E13
or delayed|C-6
or delegate|C15
or delegation|C8
or developed|N4
or direct|W20
or directly|H3
or directors|X18
or dispose|C4
or disposing|F26
or disposition|a29
or distributor|J10g6
or do|U3W15
or duties|C6
or earlier|K-1
or employment|V7
or encourage|V21
or enforceability|H1
or enter|J10
or entity|U4
or equitable|i5
or equity|C3F17
or exceed|S40
or exhibit|i3
or expense|E22
or expenses|a11
or expiration|N8a30
or expires|a5
or exploitation|P39
or extended|I49K5
or fail|a32
or fails|e6
or failure|E-8
or filed|a30
or for|C-1f-2i4l4
or form|E-4
or formation|L2
or former|X36
or goodwill|i4
or grant|J31
or greater|S21
or gross|E10
or has|R-2Z-1
or have|V-6W18h-5
or held|B49
or her|V8W5
or hereafter|A8j6
or if|K-1
or ii|B-1L-1V-1
or impair|H5
or implied|E6
or in|A2D-3E6G-4H4K-3O-2X-1Z-1c-2
or incidental|E-15
or incurred|M14a19
or independent|V27
or indirect|C3
or indirectly|G5H8K-1M-5U9W20X11
or information|D4
or interest|H3N15
or interruption|E2
or into|C4F43
or is|W9
or its|B-3D9E-2F5G2K-1V-5c-1g-3
or joint|A5C2P18e5
or jointly|N30P-29
or lease|J12Y18
or liability|E-3i2
or license|J14W15
or licensed|A-2
or licensee|a16
or loss|E14
or losses|E-4
or lost|E32
or maintain|M-2e2
or make|W3
or manner|X13
or manufacture|N41
or marketing|W13
or material|M-20
or materially|M27
or merger|F12
or misappropriation|E3
or more|A8B3F-10K-1
or no|g2
or non|E12Z-1
or not|C-1E1N4P-5
or obligations|C19
or of|C1F16X17
or omission|E2X-2
or omit|H5
or on|B11N-3U-2V-4W6
or operating|F18
or oral|J6X23
or order|i3
or other|D-3E-7H-2I-4K-5R-9X-7Y-8Z-3c-4g-2i-3l-3
or otherwise|C3E-5G7H-2K-2L-2U-2V-2X-9Z-1c-2d-5g-3i-2k-4l-3
or part|Q21
or patent|H2
or payable|i4
or payment|e4
or perform|U2W10
or performance|E4
or permit|W10
or permitted|P-3
or place|W24
or policies|M-3
or potential|U8W-11
or prior|e5
or procure|J18
or product|G9e6
or products|W14a1
or profits|E6
or promote|W25
or promotion|J33
or providing|G37
or punitive|E-1i8
or reasonably|B27
or receive|E9
or reduced|P-11
or registration|H17
or rejection|l9
or related|E7i6
or relates|X10
or relating|E7H2
or renewal|Z8c4
or replace|E16l4
or replacement|E4
or report|X11
or representatives|V10
or reputation|X21
or restrict|i4
or result|A4B9J10O11
or resulting|E-7
or revenue|E2
or sale|C-6F5
or sections|i7
or self|M30
or sell|J-6
or series|F13
or service|G-5W9a21
or services|U6X12
or shall|e9
or similar|J14
or software|E2l8
or solicit|V-1
or special|E6
or state|H2
or sublicense|C3Y-4
or subsidiary|C-1
or substantially|C-6F25T7
or successor|F16
or such|K-2V14X-3
or supplier|W40
or system|a13
or termination|C-1M12V8a5
or that|H2W11
or the|E5H-2I-4O-5V-2X5Z-2k-2
or their|F7
or thereafter|H4
or thing|H13
or third|A9
or threatened|P-8
or through|U8V11W28
or to|C5H3K-2L-1S-10V-3l-1
or tort|E5i-4
or trade|H1
or transfer|C5F-6
or transferred|C-1e5
or under|C3
or unenforceable|P-3
or until|K7
or upon|K5
or use|B-3E-3Y8f-2
or v|i3
or warranty|E2
or with|G1W5
or y|W16
or z|C5F17
oral|C-1X7
order|H-2I-3K-3L-3P-2Y-11Z-2c-3d-5f-5g-2
order 0|S35
order for|S11Z-1
order of|J36
order that|S22
order to|E-3K-1
order was|S43
orderly|a59
orders|K-1L-1S-6k8
orders for|G19J-2k5
orders placed|a34
organization|T-3U-2f-3
organizations|d4
organized|I-1L-1Z-1
original|E-2
original or|Z1
originals|a32
other|A-6B-6C-4E-10G-4H-5I-5K-7L-5N-8O-3P-13S-9T-6U-6V-8W-7X-9Z-7b-21c-3g-5i-7k-5l-11
other act|U3
other activities|a28
other agreement|T22
other agreements|H4
other at|c3
other business|G11W13X3
other cause|E-2
other commercial|E12
other company|J20
other corporate|C5
other damages|E-7
other disposition|Q22
other distribution|Q30
other distributors|G30
other documentation|N11
other entity|F15
other equity|G18
other facility|D5
other for|E25
other form|X16
other hand|P18
other information|P-2
other insurance|M12
other intellectual|N15P4
other items|a20
other jurisdiction|L-1
other legal|E16N13i3
other of|Z-1
other on|J55
other parties|C2g5
other party|B-2C-4E9G-11J-7L-2P10S-14Z-5g-4i4k-6l-3
other party's|C2W4X-1
other person|E-5V-2
other persons|A6X4
other products|J15W20
other proprietary|H3N-6P-3
other provision|E17
other purpose|f15
other remedies|E10
other service|a36
other services|e7
other similar|C3P-2
other than|A-2B-7G14H3J17O-5g-4
other theory|E-2i6
other transaction|C1
other transfer|C-2
other with|M21
other's|V7
others|H6N-2V-3j4
others and|J34
others in|H4
others to|A4H5j7
otherwise|A-4D-3E7H-3K2O-7U1V-2W-13X-8Y-5g-6i-2j-3k-4l-8
otherwise agreed|K1
otherwise and|E-3
otherwise approved|U12V39W51
otherwise arising|E-3
otherwise dispose|a19
otherwise even|E7i3
otherwise exploit|A8j8
otherwise for|E10i4
otherwise in|B3
otherwise may|J51Y6
otherwise or|C-3
otherwise permitted|J14
otherwise provided|C-1E2I49K7Z-1
otherwise shall|E29
otherwise subject|J49
otherwise terminated|K15Z-11c8
otherwise to|E11
otherwise transferred|C5
otherwise use|J31
otherwise whether|E22i4
otherwise without|C4
our|H2K-1R-5
out|C-3E-3H4I-2K-3L1Z-1c-2g-3k-9
out of|E3H5K-1L3Q-13S-8i3
out such|D5
outlined|S17
outlined in|S8
outside|G20J-9O-2P16W5
outside of|P7W10
outside the|B-2G13P6
outsourcing|Y11
outstanding|G3K6
outstanding equity|G35
outstanding voting|K4
over|K-1L1d4
over the|d8
overnight|Z-1
oversight|D5
owed|D-6
own|C-5E-4K-1L-1M2N8
own all|N23P22
own expense|M21X-3
own internal|Q56
own the|N11
own&percent|P9
own&perpetual|B-7H4
own&profit|A4B-4E5O7P-4R9
own&sell|B-5P-2Q7
own&source|N-10P8f17i3
own&state|E7H4
own&sublicense|A10B-8O17Q1Y-11f-3
own&successor|a19
own&survive|E-2H3N3S-11
own&term|B4H3M9N11P1U-1
own&terminate|C-1K1N22Q16a11
own&territory|A5B-13C-1N-15O1P-12Q7
own&third|B6P-6
own&transfer|A-2B-7N-1O-6P1Y-5f11
own&warrant|E-4
owned|A2B20C1E-1K-1L-1N12P3
owned and|M8
owned by|B9C-1N11O8P10
owned non|M19
owned or|B16P-5
owned subsidiaries|A3
owned subsidiary|A5C9
owner|G-2L-1N-8h7
owner and|M14
owner in|S21
owner may|S15
owner of|N-7
owner or|H5
owner shall|C4
owner will|J35
owner's|a9
owners|F24
ownership|C-1E-3G7H12J-14K-1L-1N9P15
ownership and|H3Q-12
ownership by|G8
ownership in|H3
ownership of|C-1G11H10N-8P11
ownership or|F16H3
ownership rights|N29
ownership to|a9
owns|H5P-1Z-1f-2
owns or|F11H7
p|C-3K-2L-2T-3U-2X-3b-5f-4h-4j-2
p:0|A-14C-36D-38E-82F-21G-5H-23I-7J-10K-9L-23M-47N-74O-4P-12R-29V-45W-15X-37Z-5a-37b-12c-7d-13e-9f-27g-16h-17i-29l-32
p:1|B-9C-31D-3E-9F-22H-11J-5K-1L-25M-10V-6X-31Y-4e-5f-21g-15h-13i-23l-9
p:2|A-5B-4C-5D-5E-11G-4K-5L-18O-6P-3R-9T-16V-37f-21g-4i-13k-9
p:3|A-8B-8C-18D-6E-4H-7I-7L-21O-7V-3Y-6Z-4a-11b-19d-6i-9k-3l-7
p:4|A-7C-17D-9H-7I-7K-4L-8O-8P-3S-8U-11V-13X-12b-9c-4f-5h-13j-13k-22
p:5|A-13C-8D-5E-3H-5L-3O-5T-20U-7V-9Y-5Z-3b-7e-4f-4k-20l-3
p:6|C-4D-7E-5G-16J-19K-4N-5R-4Y-5c-6d-21e-3f-19g-6i-8k-18
p:7|A-26B-18C-12D-25E-4G-14J-14L-8M-6Q-17S-5T-23V-8Y-18Z-6b-9d-13e-8f-21g-7i-10j-15
p:8|A-17B-38C-11D-22E-6G-14H-6J-40K-7L-16N-18P-5Q-39R-6S-16T-26U-9W-7Y-20Z-24b-12c-7d-13h-16i-11j-7k-12
p:9|A-22B-48C-14D-25E-18G-33H-35I-12J-50K-22L-17M-23N-43O-54P-41Q-45R-19S-9T-34U-19V-11W-45Y-55Z-29a-9c-24d-23e-33f-21g-28h-17i-20k-6l-14
package|d7
package or|d4
packages|d7
packaging|k7
packaging and|a40
page|C-2E-2F-8H-1K-1Y-6Z-1g-4j-2
page 0|K-1g-2j-3
pages|Z-1
pages of|Q19
paid|C-5E3L-1N-8O-6R8T1Y-1Z-1i7
paid and|R7
paid by|E32T17a8i7
paid or|i10
paid to|E-3S-3
paid under|E20
paid up|A6O19Q20
paper|d6
paragraph|F9Y11d8
paragraph 0|d5
paragraphs|G11Q15
paragraphs 0|G20
parent|F-7
part|C-2H2I-1K-1L-2N-5O-1Z-1c-2k-6
part any|C3
part by|C3
part of|C-3H7L-1N-4
part to|C5F15
part without|C4
partial|Z-1b-4
participant|a16
participants|a13
participate|W7X-4
participate in|W10X-3
participates|A4Q-11
participating|e6
participation|B-2Z-1
participation of|W18
particular|C-1G8K-1
parties|B-8C-3D-3I-4K-3L-2P-1V-5c-3g-5i-3l-9
parties acknowledge|R7d3
parties agree|C-2E-4
parties and|C1E-2K4h-6
parties as|N8
parties at|Z2
parties consent|F21
parties each|A5P1
parties have|I-2X-2
parties hereby|Z-1
parties hereto|E-4L4h-4
parties in|P6Z-1
parties including|N28P22
parties may|T-2
parties or|F6I-2K-1
parties otherwise|S24
parties provided|C2
parties shall|E-3P10
parties to|c1
parties under|C2E1i3
parties will|T-2
parties with|b-4
parties without|C5
partner|C-3G-3L-1R-4T-3U-1V-2W-8X-3Z-1b-6e6f-3h-4j-1
partner of|R3
partners|C-2K-1L-1U-1X-6Z-1b-5f-3j-1
partnership|F5V-5W-6
partnership corporation|U3V-5W10
partnership interests|e4
parts|Z-1
parts of|C3
party|A-4E-4F-7H-5L-23P-5R-8S-31U-5V-7X-6Z-14b-16c-4e-5g-5h-21i3j-7k-26l-23
party a|R7
party agrees|V-1W6X20
party all|C3
party arising|E10
party at|Z10c7
party b|R15T6
party b's|F10
party be|E25i13
party beneficiaries|h31
party beneficiary|h50
party by|Z-5
party ceases|F37
party claims|E16
party during|V10
party except|C-2W11
party for|E-10G6g3i7
party gives|K-4Z29c7
party giving|K8Z21c3
party has|E-3i4
party hereby|E4P23
party hereto|C-1h-10
party i|C2
party if|F8g-1
party in|C3E3H3P8R7U4V10a-9i3
party is|E6i4
party may|F-12K-1L-1g-6
party nor|E-3i4
party not|R16
party notifies|Z16
party of|P-2i2
party or|E10F8G7K-1X2g-1
party provided|P-1T-3
party provides|K1Z-9c-5
party receiving|D8
party regarding|J23e5
party shall|A-2C-6E-1F6I-1J-22L-2P4d-5k-3l-2
party software|O22Q-7Y10j4
party subject|C2
party that|C-2
party the|D4
party to|C-1E-2L-1Z-1h13
party under|E-5i6
party unless|C4
party upon|K2Z12c5g12
party was|E7i5
party whether|C2P28
party which|C3
party who|P-2
party will|E-3K-1V-2i2
party with|K1Z15e3
party without|C6
party's|C-2E-2K-5L-1P-4S-11d-5g-2i11k-2
party's ability|F15
party's affiliates|F23
party's assets|F-1
party's breach|E6i13
party's business|C7
party's consent|C6
party's indemnification|i3
party's liability|E54
party's obligation|i5
party's or|E7
patent|B-6C-3H-2P14e3
patent application|H2
patent applications|B9N-2
patent prosecution|P24
patentable|N4P-12
patentable or|N17
patents|A-4B-1C-2E-8H3O1P16
patents and|B8J18P7Q-13
patents for|Q39
patents or|H3
patents owned|Q18
patents that|N5
patents the|B14Q10
patents trade|N11
patient|T-2Z-1
patients|S20
pay|A-1C-1G-4H-2I-2J-27K-9L-2M-10N-10Q-10R27T1Y-5Z-2c-3d35g-2i3l-1
pay a|R23d6
pay any|R5
pay in|E11i5
pay the|R13S1
pay to|K-1R-7d9
payable|E-3K-2M-5R3d1
payable by|E3d2
payable on|d2
payable pursuant|a51
payable to|G-3R8d3
payable under|d2
payee|M22
payment|C-1I-7L-3S-13Z-2a-20c-4d-5g3k-2
payment as|a3
payment due|e4
payment of|M7R21
payment the|F27
payment to|R-2d6
payments|B-4D-9K-4L-1M-11a-10d-1g-2k-2
payments as|J58
payments made|R12
payments or|a28
payments that|a-8
payments to|A1B7O7
penalties|E3
penalty|R9S8
people's|L3
people's republic|L3
per|C-3K-1L-1S13T4b-9d6j-2k14
per day|S16
per month|S16k10
per occurrence|M73a11
per quarter|W25
per share|d1
per year|S16b45k20
percent|F1b21
percent %|b-5d13
percent 0|F8G2R5S-4d-6k3
percent of|D5
percent&price|b11d3k-2
percent&profit|C-1E-3K-1b-5d42
percent&renew|b98d8
percent&sell|G-6
percent&survive|F2b8
percent&term|G-3S3b26d-7k3
percent&terminate|F22R23a32
percent&territory|S-1
percent&transfer|F3
percent&volume|S26b12k19
percentage|b-8d23
percentage of|d16
perfect|N37
perform|B-5C4H-2K-2L-2O-9Y-7d-4j-2l3
perform and|J10O13j3
perform any|C4f-2
perform its|A3Q6
perform services|W11
perform such|C1
performance|A2C1E-4I-2K-6L-1Z-2c-3e-7g-4k-7
performance hereunder|C3
performance in|E23i4
performance of|C1E-1K-2
performance or|E7
performance under|B30
performed|L2
performing|C-1Y8
performing its|Q17
period|C-1G3I-2K2L-2P-3R-3W-14X-4Y-5Z-6a16c4e3g-2l22
period and|G8K3S10V6Z-1
period as|K4Z1c6g5l2
period beginning|J22V10
period by|K6c7
period commencing|S-8
period during|d9
period for|l7
period immediately|E3
period in|a12
period is|a22
period not|a40k14
period of|E-1I9K1U5V6W9Z-4a22c1l10
period or|K4
period provided|c5
period referred|G48J30
period shall|l4
period the|G11J8T-3Z-1l-2
period then|S7e3
period unless|Z15
period will|a29
periodic|D19
periods|I-1K-2Z27b24c19
periods of|c9
periods unless|K-1Z28c8
permission|C2
permit|C-2D17E-2K-1j3
permit any|V12W11
permit its|W41
permit the|J8
permitted|A4C-4K-4L-2g-1
permitted above|C-1
permitted assigns|C-3
permitted by|E-2
permitted in|J16
permitted to|C3f-8
permitted under|C4
perpetual|B12O109Q29Y-14j7
perpetual irrevocable|A-4B-10O32Q-40Y-10
perpetual&profit|A4B15O109Y-16
perpetual&sell|O42j3
perpetual&source|O10
perpetual&sublicense|A11B-8O14Y-21
perpetual&survive|N-7O-19a14
perpetual&term|O20Q-13
perpetual&terminate|O-19Q22
perpetual&territory|A5B18J-24O63Q21Y-21j4
perpetual&third|B6O44Y-1
perpetual&transfer|A10N-7Y-4
person|C-1H-1L-2Q-26U-2V10Z-1g-3h-2l-2
person at|K4
person or|h11
person that|C3
person to|V7W6X9
person who|V-10W3X3
personal|C5K-1M-10i4
personal and|M6
personal injury|E-8i8
personal to|C13
personality|d5k20
personnel|K-1U-1V22k14
persons|A2V5X-4h-5k12
persons as|K4c7
persons that|X8
petition|H8
petition or|H4
petroleum|k38
pharmaceutical|T-3X-3Z-1b-4f-3h-5
pharmaceutical ingredients|e5
pharmaceuticals|I-1T-3X-3Z-1b-4f-3h-4j-2
pharmaceuticals inc|I-2T-3X-3Z-1b-4f-3h-4j-2
photo|k22
photographs|k47
physical|k-2l-1
pipeline|S17
place|E-4J10K-1U-1W9f-8h-4j-2k6
place in|f30
place of|I-2Z-1
placed|O-2Z-1j2
placed on|Q-7Y24j4
placements|K2W11
places|k37
plan|E-13F-8K-2L-2W-7g-3j-2l-1
plan and|Z-1
plan b|Q10
plan for|P-2
plan the|S7
plan with|C11
planned|a18
plans|f-3
plant|P13Z-1
platform|G9
platform or|G58
play|S37
pledge|C-3F13
pledge or|C1
pledged|C-1
plus|S-14Z-1
pocket|k-3
point|T-2f-3k-9
points|k10
policies|C-1K-1L-1h-5
policies of|M17
policies shall|M50
policies will|M24
policy|C-1E-2Y7h14
policy of|M7
policy or|M-7
policy shall|M58
port|Q12
portal|d7
portion of|C1
portions|K-1f-3h-4j-2
portions of|f-2j-2
possession|B-2C-1O-2a9
possession of|B3O-2
possibility|E26i4
possibility of|E16
possible|a6
post|T-3V-3b-4h-4
post termination|V30a23
potential|U3h-4
power|L-1j-2
practicable|D3
practicable but|D7
practice|C-1P12Y-5
practices|T-4
practices and|D9
prc|L5
pre|T-3
pre existing|W11
preceding|E3R8T9i7k4
preceding sentence|i2
preceding the|E31R14i5
preferred|Z-1f-2
preferred stock|d3
prejudice|Z-1
prejudice to|E-2
prejudicial|U9W26
premier|X-2b-5k-2
premises|D9
premises of|D5
premium|M22
premiums|M1
preparation filing|e5
prepare|P-3Z-1e3
prepare file|e4
prepared by|N16
present|J7U-1
present a|J14
presented|W36
president|C-2I-1L-1T-3U-2V-2X-4Z-1b-6f-4h-4j-2
prevent|G29X9
previous|k-2
previously|B-2F13O-3T-2
previously paid|a31
previously provided|a29
price|C-1D-3E-2K-4L-1M-7T-23W-7b5d2e5g-2
price and|e6
price equal|a26
price for|R-2Z-1b22
price in|e7
price of|E-2d15k-2
price paid|E13
price per|d2
price to|d6
price&profit|b-4
price&renew|b20
price&sell|T15
price&survive|T-3b31e6
price&term|b8
price&terminate|a9
price&territory|J-6
price&third|T16
price&transfer|O11T-4a15e4
price&volume|S-9T10b22
price&warrant|E6
prices and|b24
pricing|T19U-1b-8h-4
primary|M-8Z-1
primary and|M-2
principal|E-2
principals|X13
principles|C-1K-1L7
principles gaap|D6
principles of|L2
principles thereof|L2
prior|C1E-3I-18K-3L-1N-5V-3c4g14j-2
prior consent|W21
prior notice|D8R-2g5
prior to|B5G9I-3L-2R3Z-1c6e4
prior written|C16E-1I-2L-2Z1g19
privacy|Z-1
private|P-2
procedure|T-3
procedures|C-1K-1L-1f-4
procedures and|D3
proceeding|C-2H2K-1L-2
proceeds|h19
process|C-1E-3K-1b-4
process of|H5
processed by|a11
processes|B-2f-3
processing|U-1b-5
procure|M-11U-2a11k-1
procure and|M42
procurement of|E1
produce|Q12S29T-3k-2
product|C-8F-15G-3I-26K-3L-10T-7V-4X-13Z-10b-16c-7g-2j-5k-3l7
product and|C-1l11
product at|l6
product basis|d5
product but|B79
product by|d4l6
product containing|e6
product developed|N18
product for|e4
product from|J37l8
product if|l7
product in|a15d5
product is|l7
product liability|E-11M53
product or|G18W16l2
product s|P-3k33
product sales|d10
product service|G54
product set|S27
product shall|P18b-3
product specific|e5
product that|E6
product then|a6
product to|J16P12l8
product warranty|l2
product which|J14e5
product will|b11
production|E-3S8k-8
production of|a47k12
products|A-5C-3F-15G-4I-6K-11L-9O-7Q9R-2T-5Y-4Z-16c-3d-3g-5j-4k-2l10
products and|C-2K-1O-4U-1Y-4l1
products are|l7
products as|l4
products directly|J52
products during|J14Q3
products each|J27
products for|l6
products in|B21J12K-1Q22k4
products including|B59W-6
products liability|M33
products listed|W57
products or|C-2U8W20X27
products provided|W61
products services|X26
products shall|S18
products sold|E8
products subject|d4
products that|W27
products the|P36
products to|J26l6
products used|Q30
products which|a23
products will|l4
products with|J14Y11
professional|h-4
profit|E-3
profit&renew|S34d11
profit&sell|J-8O8Y-12a21
profit&source|Y9
profit&sublicense|B-4Q1Y-21
profit&survive|B2C-1R10d9h7
profit&term|B7C-1K1O-2Q-12S10Y10d9
profit&terminate|B3E8K-1O3R14a28
profit&territory|A5B10C-1J-7O-2Q6Y9
profit&third|A-4B-3Y-9d8i3
profit&transfer|A2O-8Y29
profit&unlimited|Q-25Y9j7
profit&volume|R9
profit&warrant|E-2i-6
profits|E64i8
profits or|E-20i7
program|L-1k-1
programs|C-1G14U-1f-3h-4
prohibited|G9
project|C-2E-3K-2L-1U-1b-4f-3h-4
prominently|W48
promote|K-1Q-12W6Y-4
promote market|W40
promoting|k14
promoting the|Q12k28
promotion|C-3L-1S16
promotion and|J7Q11S17Y15
promotional|C-2D-3L-1k10
promotional and|Q8
promotional material|a21
promotional materials|T-3k12
promotional or|a17
promotions|J9
promptly|C-2E-1K-1L-1l2
promptly after|F11
promptly notify|P-5Z-1
promptly transfer|a5
proof of|M-13
properly|l5
property|A-3B3D-8E-2G-10H-4I-4L-2M-2N-9P3Q8R-5S-18U-2V-3W-5Y-6Z-3c-4g-2l-5
property and|N4P17
property damage|M44
property for|Q20
property in|J12P-4
property including|J15
property is|Q39
property not|A3B22J30O30
property of|N27P24
property to|A7O20Q29Y18
property which|J20N17
proportionate|a43
proposal|Z-1
proposed|E-2K-1e12
proposes|e13
proposes to|e15
proprietary|C-2L-1O4f-3
proprietary information|N-8
proprietary rights|H4N2P-2
prorated|S50
prosecute|N2e3
prosecute and|N-1
prosecute or|e6
prosecution|e5
prosecution or|e6
prospective|E-1U6
prospectus|C-1E-3K-1
protect|M10X-4
protection|M13b-4f-4h-5
protections|N41
provide|A-5C-5H-5I-7K-4L-4T-3Z-2c-1d-4e6i-4k4l4
provide a|Z-1l10
provide and|M26
provide customer|a18
provide for|M-1
provide its|W14
provide notice|e7
provide reasonable|a28k9
provide services|F39
provide such|a6e3
provide that|J14
provide the|C-1
provide to|f-3l8
provide written|F27
provided|C2G8H-3K3L-1V-3X-5Z-5c-1g-1l-2
provided below|K8
provided by|C-2L-1
provided for|K2M10W14
provided further|C5
provided herein|K1W16Z-4
provided however|C5K5P4V8g3
provided in|J8W6Y10
provided that|A4C8G-4H-2X11k2
provided to|T18a23
provided under|E4
provider|J23K-2b-4
provider of|J60
providers|j3
providers and|Y11j5
provides|C-1K-1T6Z-9c-5e4f-4
provides the|F12Z9
provides written|K1Z8
providing|E-7U4g1
providing services|W42
providing written|F-3g-1
province|L2
province of|L4
provision|C-3D-5K-3
provision of|C-1K-2
provision thereof|F30
provisions|E1H-3K2
provisions and|L2
provisions for|M-5
provisions hereof|K4
provisions of|K1M-10
provisions set|F26
provisions thereof|L2
public|E-2K-2L-2S-11X-13g-1
public accountant|D5
public offering|F-5
public or|A5j8
public statement|X3
publication|N19Z-1
publicity|P-2
publicly|G9X27
publicly traded|G26
publish|A4J5Q15j6
published|l5
puerto|M7
puerto rico|M7
punitive|E48i15
punitive damages|E4i6
punitive or|E-1
purchase|C-1D-9H-2I-2L-2T-9e14k3
purchase a|S37
purchase all|e11
purchase and|e10
purchase any|a37
purchase at|J18a33
purchase from|S34
purchase in|S21
purchase of|G-3
purchase or|G4J11
purchase order|S2b-7
purchase orders|k9
purchase price|b-5e12f-7
purchase the|e12
purchased|a6l6
purchaser of|C2
purchases|B-2S-15T-2b-5
purchasing the|a14
purport|C2
purport to|C2
purported|C5
purported assignment|C3
purpose|A3D12E-1L-1M-8O-2Q-11e-4g-1l-1
purpose and|A4
purpose including|D5
purpose of|C-1D9Q15U3Y13k-2
purpose whatsoever|f20
purposes|K-4L-1O-2Q5Y-8g-1j2
purposes including|G54O20
purposes of|K-1L-1
pursuant|K1L-1V-1X-4k-4l-4
pursuant to|K1L-1V-1X-4k-4l-4
put|e15
q|T-3U-1X-3b-5f-3h-5j-2
q 0|T-3X-3b-4f-3h-5j-2
qualified|Z-1
quality|C-1D9L-1U-1b-4h-4j-2l5
quality agreement|D3
quality control|D4
quantities|S12k9
quantities of|k-11
quantity|S13k27l2
quantity of|S18k31
quarter|E-1K-2
quarter and|d3
quarter during|d6
quarter for|d3
quarter in|S-5
quarter of|S24
quarterly|Z-1
quarters|S15a12d2
r|K-1T-4U-1X-3Z-1b-5f-3h-5j-2k-2
race|J43
radio|Q20k20
rate|C-1R12b-4d8k2
rate for|d7
rate shall|d3
rates|d3k-3
rating|M33
rating of|M31
re|A3Z-1j4
reach|S16T-4e5
reach agreement|e5
real|Z-1f-3
realized|d17
reason|E-5R12U4V-3g8
reason of|E3
reason upon|K2g17
reasonable|A-5B-3D26I-4K-4L-4O-5U-2V-4W-10X5Z-5c-3d-9
reasonable access|D10
reasonable amounts|M35
reasonable and|M-3
reasonable commercial|C5
reasonable cooperation|a34
reasonable efforts|C-1G7K-1
reasonable notice|D14
reasonable prior|D10
reasonable request|D2N11k31
reasonable times|D15
reasonably|A-2B-3C-2G-4K-4L-2X-14Z-1c-2g-4
reasonably be|X-16
reasonably determines|e12
reasonably requested|N19Z-1
recall|E13
receipt|J-10K-2Z-1c-2d-6e4l6
receipt and|Z-1
receipt of|e6l6
receipts|d3
receive|T15d21k-1l2
receive an|d6
receive from|E7
receive the|d7
received|C-1L-1M-11
received by|E6
received from|S18
receiver|H5
receives|J7P-2d4
receiving|C-2E-7K-1
receiving party|C-1E-2
recognized|M2
recognizes|H6
record|Z-1
records|C-3D18E-8J-11K-2L-1Q-11c-1g-2k-2l-2
records as|D5
records available|D16
records of|D7
records relating|D24
records shall|D7
records upon|D9
records with|D5
recover|E6
recover from|E9
recovery|E20i5
recovery of|E6
redacted|R-2X-2Z-1b-4f-3h-5
reduced|B-2P-6R-1d12
reduced by|a34
reduced to|B-3P-6d7
reduction|d4
reference|C-2E-4K-1
reference to|L3h-4
references in|J46
referred|E-5L-1Z-4c-2
referred to|E-5L-1Z-4c-2
reflect|R-1X-6Z-1
reflects|X12
refrain|X36
refrain from|X36
refund|E36S30
refund of|E31
refund the|S25
refund to|E9S21
refusal|T-3Z-1e6
refusal to|e19
regard|C-1L1i4
regard to|C-1L1i4
regarding|C-4K-1X10e8
regarding such|W50e6
regarding the|X10e4
regardless|E13
regardless of|E13
register|H11
register and|N26
register any|H4
registered|E-2L-1U-1
registration|C-3H7K-1L-1e-5
registration of|H10
registration statement|E-3
registrations|H2N8
registrations or|N23
regular business|D8
regulation|C-1L-1
regulations|C-1E-3K-2L-2
regulatory|C-5E-1K-2L-1M-6S-16d-3e-7
regulatory approval|R-1
regulatory approvals|N17T-4
regulatory filings|N7P16
reimbursable|E5
reimbursement|E6R-2h-4
reject|l14
reject any|l14
rejection|l23
rejection of|l25
relate|P-3
relate to|P-4
related|C-1D-3E-3G-6I-2K-1Z-1
related documentation|f16
related rights|Q51
related to|C-1E15J-13g-1
related transactions|C2F-4
relates|C6E-2F-2P6i2
relates to|E-3i3
relating|D5E-5K-1L1W-10Z-1g-3
relating to|D6E-6K-1L1W-8Z-1g-2i-2
relation|E4H2W10
relation to|E4H2W10
relations|L3
relationship|C-2G5K-1R6V-3b-5
relationship with|V8a11
relative|J23
release|C-2E-5H3f1
release of|f-8
released|P-3S19
relevant|E-3K-3l3
remain|A10C6E-8I5K9L-1a-1c2
remain effective|a19
remain in|I8K10c2
remain liable|A12C10
remain the|N3
remain valid|K7
remainder|P11a14
remainder of|P12a16
remaining|R14Z-1a49h-5
remains|A5g-1
remedies|C-2E13K-1
remedies of|E13
remedies set|E21
remedy|C-1E11K-1R-5X-3h-5l2
remedy and|E31
remedy for|E15
remedy in|E3
remedy of|E-6
remedy such|X11
remedy the|R2
remit|d16
remit to|d11
remove|Z-1f-3
remuneration|T43
renew|K-2Z-9c42
renew for|K-6Z12c27
renew the|K-1Z-13c8
renew this|Z5c5
renew&survive|K-5Z21
renew&term|I-4K3Z3b17c27l2
renew&terminate|I16K-5Z-2c2
renew&territory|B23
renew&third|A3B16Q2
renew&warrant|l3
renewal|K-3Z35c13
renewal of|Z10
renewal or|M30
renewal term|I-3K-3Z28c6
renewal terms|K4Z-10
renewals|N11
renewed|K-8Z9c11
renewed for|K-9Z14c17
rent|Y10
reorganization or|C1F-6
repair|E-2Z-1
repair or|E4l-3
repaired|l10
repayment|d5
replace|E1l10
replace such|l3
replaced|Z-1l3
replacement|E4M15b-4h-4l4
replacement of|E10
report|C-1E-5K-2L-1X-6
report and|D4
report of|D4
report to|l8
reporting|Z-1b-4h-4
reports|C-1K-1L-1b-4h-4
represent|H6
represent that|H3
representations|C-2K-2L-1M-3U-1b-5h-4j-2
representations and|C-1T-3U-1X-3b-5h-4
representative|O-5
representative of|A3E6J16O-2T-5Z-1
representatives|D11K-3L-1M-7X-9g-1
representatives and|C4
representatives of|P-2Z-1
representatives to|D3
representatives will|V18
representing|F-11
representing the|a25
represents|C-1K-1L-1
represents and|C-1
reproduce|A6J7O-1Q27Y11f-2
reproduce the|Q-6
reproducing|A4Q-16
republic|L8
republic of|L9
repurchase|a32
reputable|M17
reputation|E-1H4M6X100
reputation of|X29
reputation or|X19
request|C-7D13F-8I-2K-2L-2M-2N2R-3Z-1c-2g-4
request and|N6
request for|k8
request of|N4f-3
request shall|M13
request to|a2
request with|D7
requested|C-6E-4I-1K-3L-1Z-1c-2l-3
requested by|C-1E-1K-1N8
requesting|D7
requesting party|D10
requests|Z-1
require|E-3K-1
require the|C4L1
required|H-5I-1K-1L-5U-2V-3c-1d-6g-4j-3l-4
required by|C-2L-1M12
required for|k29
required in|C-1
required insurance|M-27
required to|C-5E3K-1L-1Q-12i3
requirement|G28
requirement and|J25
requirements|C-4d-3g-2
requirements as|J56S31
requirements for|J14S8
requirements set|S2
resale|J-4
research|G8L-1P-3
research and|B18P-2T-3Z-1
resell|J15Q50
reseller|E-3U-2b-4f-3h-6
reserves|X-2Z-2b-5f-4
reserves the|Z-2
resolution|b-4
resolve|Z-1
resolved|l4
resort|e6
resources|I-1T-4X-3Z-1b-4h-4
respect|B4C-3E5G-5L-1U-4Z-7c-6i3j-2l-1
respect of|C-3E18K-1i8
respect to|B7C-1E-2L-3U-3Z-5c-4k-8
respective|E-3H2K-2L-1Q-9X-6
respective affiliates|B10E-1
respective directors|E2
respective rights|C2
respective successors|C5
respects|C-1L2
respects and|L3
respects including|L1
response|Z-1f-2
responsibilities|C-2T-4Z-1b-6f-3h-4
responsibilities hereunder|C6
responsibility|C-1f-3h-4
responsibility for|P-2
responsible|K-2L-1d-4
responsible for|C-1K-1L-1
restrict|i3
restrict the|i4
restricted|V17
restrictions|E-1G11U-1W4Y-4
restrictions on|a5
restrictions set|G29W31
restrictions shall|G2
result|B5F12O9R-2d4
result in|F31
result of|d4
resulting|E-3
resulting from|E-2d7
results|C-1G-6K-1L-1
results in|d5
retail|J22Z-1
retain|C-1E-2N-8P1Q-7
retain ownership|Q-10
retain the|J23
retained|Z-1h-4
retains|N16
return|C-1K-1l14
return or|E26
return to|a-3
returned|E8l5
returned to|E22l3
reveals|D-6
revenue|C-1E-7K-1L-1d24h-4
revenue from|d6
revenue or|E14i4
revenue share|d2
revenue sharing|d1
revenues|d22
revenues for|d6
revenues from|d5
review|C-2D19E-4K-1U-1
review and|Z-1
review by|D7
review or|D8
review the|D12
reviews|D16
revocable|Q33Y18
revocation|M-4
revoked|Q30Y25
rico|M7
right|A2B-12C-3D9G-5H-3I-6K-3L-5M-7N-12O-11P-8Z-1d-7g-2h-9j-2
right and|A5B-9J18O-5Q11Y23j10
right as|e10
right but|e7
right for|D5
right in|A15N30
right of|C-1e9
right or|C1
right shall|a29
right title|C-1H6N28P9
right to|A-2C-1I-2J6K-2L-3O-1P-2Q17Y5d-3e-4g-2
right upon|D7
rights|A-2C10H5I-9N1P2Q-10R-7T-5Z-10c-1e4f-3g-2j-3k-23l-9
rights 0|J17
rights and|C2N-7
rights are|J14
rights as|N28e6
rights granted|A2C4G22H4d5
rights hereunder|A4C5
rights in|H9J-6N37P11
rights including|J18N7
rights interests|C7
rights obligations|C3
rights of|H5
rights or|C13
rights set|C3D4
rights shall|N28
rights that|N-24
rights therein|N5P-6
rights title|N2
rights to|J1K-1O6Q2
rights under|C-4F42W13
rights with|J26
rise|E25
rise to|E26
risk|M17Z-1b-4f-3
risks|M13
risks and|M25
road|B-2I-2T-3V-1X-3Z-1f-2h-3
rolling|S-7k-9
rolling forecast|k-1
royalties|a16d1
royalties payable|a3
royalties shall|a24
royalty|C-3E-2L-1O-3Q2R14Y3d10g-1k-1
royalty bearing|B1Y-5
royalty free|A2B7C-1O7Q55Y38
royalty payable|d8
royalty payment|S13
royalty payments|d5
royalty rate|d9
rule|C-1K-1
rule 0|C-1K-1
rules|K-1L-2
rules of|L1
run|k53
running|d8
s|A-3C-9E-4F-8I-2K-7P-5R-8T-5U-4W-19X-3c-4e-5k-2
s 0|K-2L-1T-3U-1b-5f-2h-6
s a|L3
s and|Q23
s of|k-5
s on|G54
s or|T46a11
s to|N13P35a14
safety or|a15
said|T-3
sale|C-5F-19I-3O-4T-4d5e11i-3
sale and|A-2J-5Q-3
sale distribution|J13
sale import|O12
sale of|d2
sale to|e1
sales|A-2F-7H-2I-3L-3M-19N-10P-2Z-2d13e-6g-4
sales and|S18U-1Z-1
sales as|a43
sales force|S2
sales of|d11
sales price|d12
sales representatives|S22
same|E-7L-1T14e4
same as|T26
same day|G77
same or|J35T16
same terms|A4c7e9
same time|T59
same to|A4B10J12O13
sample|l15
samples|X-3f-3h-4
samples of|l6
samples or|S15
satisfactory|M9Z-1
satisfactory to|M6Z-1
satisfy|S12
satisfy the|S30
savings|E-14i3
schedule|C-3L-2b-4j-2l-2
schedule 0|B6K-1b-4h-4j-2
schedule a|J14Z-1b34
scheduled|G19R20Z-1
schedules|Z-1
scheme|M42
scope|A3O-4Y3
scope and|Q15
scope of|A3O-3Y8
season|K-2
sec|X17Z-1
second|R18S-10
seconds|k37
secretary of|J5
secrets|B-3
section|B-6E3H-7I-3K-2L-2M-8O-6R-2Y-6c-2f-5i7k-6
section 0|B-4E3H-6I-2K-1L-2M-9O-5R-2Y-6c-2f-4i5k-4
section and|d4
section shall|C3V11
sections|A2E-6G5S12i6
sections 0|A2E-6G6S10i7
secure|M-4
secured|a16
securities|H-2I-2L-2N-7Z-1l-2
securities and|L-1
securities by|F22
securities of|F-14G4
security interest|F6
seek|C-1H3P9
seek to|H1
seeking|P15
seeks|e5
select|k17
selected|S8Z-1
selection|N9
self|M10
self insurance|M42
sell|A-3B-4C-1G1K-2L-1O-1U3W9a15
sell and|J9Q-13
sell any|U10
sell assign|C-4
sell distribute|J-7
sell off|a55
sell offer|J17Q-15
sell or|J-8Q6T-3a27e4f-4
sell the|G6T-2X-2
sell to|S25
sell transfer|C5Y11
sell&source|O-2j2
sell&sublicense|A-2O11Q15Y-14f-5
sell&survive|E-3S6W11e11k19
sell&term|A-1E-3J-6K-1Q26S15T-2Y-4a2
sell&terminate|G5S17U2W2g2
sell&territory|A4B-8G-5J-23K-1O-4Y-13
sell&third|J-13e3j2
sell&transfer|B5C3O-4Y42e4
sell&unlimited|j7
seller|B-10F22O-2b-4
selling|B-2O-3b-6
selling or|Q23
sells|F7G6T29
sells or|F17
send|f-2
send a|F30
sending|l10
senior|V-2X-2Z-1f-2
sent|C-1E-1
sent by|I-1
sentence|T-2
sentence of|N20
separate|d4
separate agreement|W51
separately|K-1L-1j-2
separately with|L-1j-2
separation|g7
september|I3Z-1
september 0|I5
series|F-7Z-1d2
series of|C2F-6
servers|Q12
service|C-2D-7I-7K-2L-3P-5Y-5c-5
service fee|d2
service marks|N-6Q-13
service on|Q31
service provider|C1
service that|W41
service to|G49
services|A-5C-3E-3H-2I-2K-1L-9O-8P-6T-4W-9X-9Z-11c-7e-5
services by|Q17
services during|E6
services for|V-2Z-1
services hereunder|d4
services in|X-6Z-1
services of|A5O-1Q-6
services or|E7W4
services performed|E5
services provided|d4
services related|Q50
services that|G21W-6
services to|U-1
services which|W12
session|k40
sessions|k22
set|H-2L-5O-4T-4U-2W-5Y-6g-3l-3
set forth|G-3H-1L-4O-3T-4W-5Y-6g-2
settle|Z-1
settlement of|L2
seven|k16l2
seven 0|l3
seventy|S19
severance|E13
shall|B-6C-3D-2E-7G-5H-7I-3K-6L-6M-7N-6O-5P-8R-13T-10V-2X-4Y-6Z-10c-10e-3f-7g-3i-8j-10k-2l-5
shall a|E11
shall acquire|N43
shall also|S10
shall and|N4
shall apply|L4
shall arrange|M53
shall assign|C3N71
shall assist|N55
shall at|M8P6a6
shall automatically|K-6Z11c10
shall be|B-6C5E-1H-14I2L6P7Q-14R-4T-2U-12V-16Y-10Z-4c-2f-4g-7h-8
shall become|I30K10b-3
shall begin|K3
shall bind|C3
shall carry|M19
shall cause|N15P7S17W41e3
shall cease|a-9k33
shall commence|I5Z-2c3g3
shall comply|l5
shall confer|N14
shall constitute|E7S20
shall continue|E-2I9K21Z-5a16c3
shall cooperate|a10
shall directly|J43W42
shall during|M-1a26
shall either|E6
shall ensure|F6
shall enter|I43
shall equal|R67
shall expire|K12
shall extend|K1
shall first|e14
shall govern|L5
shall grant|B-12Q27
shall have|D2H-2L-1P-2e12
shall immediately|R5a-9
shall in|E-2F18
shall inure|C6H3
shall issue|d9
shall jointly|P32
shall limit|i5
shall maintain|M55
shall make|D6
shall mean|L-1b-5h-4
shall not|C7E3G9H14K-9L-5W23Z-5c-5g-3k5
shall notify|e5l4
shall obtain|M8
shall only|A3
shall own|N41
shall pay|C-1K-2L-1R27d27
shall permit|D17
shall promptly|E-2N17
shall provide|E-2K-2L-1M7k5
shall purchase|S42a40
shall receive|T86d8
shall refund|E11
shall register|N46
shall remain|A11C1E-2I-2K8c2
shall remit|d8
shall report|l10
shall require|M-6f17
shall result|g4
shall retain|J7
shall return|a17
shall share|d12
shall so|S16
shall supply|J32
shall survive|O-3
shall terminate|I30K26S5g7
shall thereafter|K1Z16e5
shall transfer|C-3N21a33
shall upon|J29
shall use|C-1T-2
shall within|k26l4
share|C-1E-4d34
share equally|d12
share of|R22d2
share or|d7
shared|A4Z-1f-4
shareholder|G6
shareholders|X9
shareholders employees|X46
shares|E-15L-2M-9Q-11W-6d5e15g-2k-3
shares and|J13
shares for|J35
shares of|d6
shares on|e4
shares sold|d16
sharing|T-2d17
sheet|D6e6
shelf|S1
shelf life|S4
ship|T-2Z-1
shipment|D3b-5f-2l16
shipment of|D3l6
shipment to|l10
shipped|R-2d9
shipped by|d9
shipper|K-1S10b-3h-3k18
shipping|T-3X-3Z-1b-4h-4
shipping and|d5
shorter|K2
shortfall|S11
should|K-1l3
should have|D4E-5
should the|d6l7
show|S14
shown|T-2
shows|d5
sign|N11
signature|C-1I39U-1X-3b-5f-3h-3j-2
signature of|I17
signature page|I14X-3Z-1b-4
signatures|I36
signed|E-1I-2
signed and|I43K3
signed by|C2I-3
significant|G-4Z-1
signing|K7
signs|a26
similar|G3T10W10
similar in|W48
similar law|H4
similar official|H4
similar to|H2J26W36a25
similar transaction|C12
similarly|T31
similarly situated|T38
single|F-6M10
single limit|M22
site|C-4E-5G-2L-1S8Y-4c-1d5g-2j-1
site and|G-3J-2S15
site as|Q19
site with|d6
sites|W13
sites on|J6
situated|T33
six|I17R25V-2Z6l5
six 0|I26R21S8W11Z11a11c2
six months|g4
sixty|K-1Z3c2f9g5l5
sixty 0|K-1Z3c2f10g8l5
size|S8
slogans|Q2
so|F7I-1L-2
so as|T-4
so long|A4C1F6G6
so notify|S14
so that|N7
software|A-1C-4D-9E9F-6I-2K-2O-3Q9S-8Z-1c-2e-6f-12l1
software and|A2E5Y-10
software documentation|Y10
software in|Q6
software including|J7
software is|l-3
software on|Q-13Y20
software or|E-1N11P-2
software products|Q15
software shall|l2
software to|E9Y-3
sold|K-1L-1d18
sold by|d11
sold for|d6
sold in|d1
sole|A3E17G-5K-2L-2N11
sole and|E28J-8N12S9l4
sole discretion|A5E-3F-5G8
sole expense|D6a28
sole owner|N-2
sole property|N10
sole purpose|A2W15Y18
sole remedy|E68l6
solely|A4B29J-12K-2L-1M-9N-8O-7Q38S-8X-7Y20
solely as|A6B13Q-15Y14
solely for|B19G17Q12Y-17
solely in|A-2B33O-6Y45
solely or|N12
solely to|B9J-10Y16
solicit|J16U27V32W-13X-3
solicit any|U8V-6
solicit for|V21
solicit or|J5U4W-1
solicitation|V40
solicitation of|V5
solicitations|V45
soon|a8
soon as|D4a8
sooner|K16c1
sooner terminated|K10c2
source|I-3K-1Z-1
source code|f63
source&sublicense|O-1
source&term|f25
source&terminate|a-15f25g5
source&third|J7j5
source&transfer|C1F-17Y-12f15
source&volume|j4
sourced|J22
sources|J9
sp|l10
special|C-2E5K-1
special consequential|E30
special incidental|E-11i4
special indirect|E-2i-3
special or|E25
special punitive|E78i4
specific|J9L-1
specifically|V12
specifically approved|K9c8
specifically set|Y11
specification|l4
specifications|C-1K-1L-1l6
specifications and|D5l2
specified|g-2
specified in|R2T-2e7h-4
specify|Z-1b-3
spend|S36
split|d16
sponsor|J14U-1
sponsor for|e9
sponsor of|J20
sponsorship|S8T13U-1Z-1b-5f-3h-4j-1
sponsorship and|S16
sponsorships|e5
spot|k1
spouse|G24
st|B-2I1T-3U-1V-2X-3Z-1f-3h-4
st day|I25
standard|C-1K-1b12h-4
standards|C-1K-1L-1b-4
start|k31
starting|S23l9
state|C-6H-2I-3K-4L4P-2S-17a-17c-2d-5e-5g-2k-5l-2
state and|H2
state of|C-2E-5K-1L14
state or|L2
state without|L1
state&successor|F22
state&survive|H2L1
state&terminate|H5
state&territory|J8
stated|O-3b-3k14
statement|C-3K-3L-1Q-9X8
statement of|X-4
statement or|X-2
statement that|a28
statements|C-1E-3K-1X8
states|K-2L-2T-3
states and|Q8Y5
states of|Z-1
states the|E29
status|T-3V-1X-3Z-1b-4f-3h-4
statutory|I-1M2
statutory duty|E12i-3
steering|I-1P-2h-3
steering committee|I-1P-2h-3
step|a36
stock|E-2K-1L-1Q-11d3g-1
stock at|d10
stock for|d7
stock in|e8
stock of|G24Z-1
stock or|F24
stock sale|C4
stocks|a56
storage|Z-1
store|B-2O-3Z-1f-3
stored|Q32
stores|f-3
strategic|B-2I-2T-4U-1Z-1b-4f-2h-4
strategic alliance|B-2I-3T-3U-1Z-1
street|B-2I-1T-3U-2V-2X-4Z-1b-4f-3h-4j-2
strict|E18
strict liability|E53i3
structure|F6
studies|W7Z-1f-3
study|I-1Z-1
sub|C1O-4Y42h-5
sub license|Y41
subcontract|C23
subcontract any|C4
subcontracting|C7
subcontractor|U-1
subcontractor and|D5
subcontractors|D6T-2
subject|A4B-9K1R-10Y6b-9j-3l-2
subject matter|L-1O-2
subject of|E17
subject to|A3B-7G-4H-2K2O3P3R-6Y-7b-7j-2l-2
subjected|F21
subjected to|F21
sublicensable|A9O-8Y77
sublicense|A4B-3C3O-1Q-15Y23f-3j4
sublicense or|Y21
sublicense the|A9Q14Y34
sublicense to|A6Q-3
sublicense under|J32O36Y10
sublicense&survive|A2B-3C2Y-14
sublicense&term|B11O9Q28Y1
sublicense&terminate|O3Y-8
sublicense&territory|A-6B3J15O14Q46Y26
sublicense&third|A4B-7C3O-4Q14Y-8
sublicense&transfer|B-8C-2O10Q-2Y-21
sublicensee|A11
sublicensees|A12B-3O-2
sublicenses|A13B34C3O10P-2Y8
sublicenses to|Q26
sublicensing|J25
submit|L3
submit to|L4
subparagraph|E10
subrogation|M9
subscribe|e5
subscribed|S-3
subscribers|S11
subscription|Q10d3
subscriptions|J12
subsection|C4K2
subsection 0|K2Q20
subsequent|C-1E-2Z2c5
subsequent one|Z1c3
subsequently|Y9
subsidiaries|A15C-1X-4
subsidiaries and|A13
subsidiaries or|A7W18
subsidiary|C8
subsidiary of|A4C4
subsidiary or|C7
substantial|H5l5
substantial part|H7
substantially|F-4L-1
substantially all|C4F17
substantially in|l4
substantially similar|J18T8W17
substantially the|T15
substantive|L2
substantive laws|L3
succession|F27
successive|K-1Z-19c10
successive one|K-3Z-17
successor|C3F9
successor in|C-1
successor or|C3
successor to|C2
successor&survive|F15
successor&term|S8
successor&terminate|F24a29
successor&third|C-1
successor&transfer|C-3F-8
successors|C-3X-4
successors and|C-3
successors or|F13X4
such|A-3C-5D-4E-10F-9G-5H-6I-48K-7L-10N-7P-7R-3T-11U-10V-4b-16c-3i-8k-3l-3
such action|P13
such additional|Q9e5k-2
such advertising|k47
such affiliate|A7C2
such agreement|G16e5
such agreements|C2
such alleged|E26
such amount|S7d4i3
such applications|N51
such approval|R-1a24
such as|V-3f-3
such assignment|C-4F4N10P-2
such audit|D17
such audits|D15
such books|D-2
such breach|R7
such calendar|d2
such case|F7
such change|F65Z-1
such claim|E8
such claims|E-1
such consent|C2
such contract|S-5d11
such cooperation|G82W45
such country|d12
such damage|E-11i2
such damages|E47
such date|K1c3g5
such delivery|S11
such destruction|a3
such development|P36
such election|a9
such employee|V14
such employees|V-10
such employment|V12
such entity|A9
such error|l10
such examination|D5
such excess|S-13
such expiration|a1
such facilities|D7
such financial|D3
such financing|e8
such infringement|P7
such inspections|D4
such insurance|M72Z-1a17
such intellectual|N1
such invention|N-5
such inventory|a-25
such items|P23
such joint|P42e4
such liability|E19
such license|Y10
such licensed|E9T44l6
such licenses|A5
such limitation|E13i8
such loss|E-17
such material|X5
such materials|k33
such month|S5
such new|e18
such obligations|C8
such other|T3V4
such ownership|a8
such party|C1E-4F-6i2
such party's|C1
such payments|a19
such period|D7G29J17S10
such person|U-1V19
such policies|M45
such policy|M34
such power|S15
such prior|C-2
such product|G-1N5b22l4
such products|A3N23l5
such proposed|e10
such purchase|S6
such quantities|J21
such quarter|a13
such records|D5
such replacement|a22
such right|Y11e8
such rights|N7P4
such royalties|a21
such sale|F11
such sales|a19
such services|e9
such shares|e4
such specific|J32
such standards|S37
such state|L-2
such sublicense|A10
such term|c4h-4
such termination|a1g15
such terms|e6
such that|F-1S11
such third|B10C2O4Y-3d5j2
such time|a16
such trademarks|Q6
such transaction|C1F36
such transfer|N30W23a22
such untrue|E12
such use|Q9Y15
such written|D3F4
such year|S26
sue|H13
suffer|H3
suffered|E-10R4
suffered by|E3R5
sufficient|E-2M4
suit|J11P11
suite|C-1E-2K-1L-1U-2X-3Z-1f-3h-4j-2
suite 0|I-2T-3U-2V-1X-3Z-1f-3h-4j-2
sum|E6i4
sum of|d4
supplier|G14K-1W6l3
supplier of|G14
suppliers|E-1T-2
suppliers and|E3
supplies|V-1
supply|C-2E3L-1S9d-4e-6j-2
supply agreement|T-3b-4g3i3
supply of|J13
supply to|S31
support|C-1L-2U-1X-12c-2e-4f-6g-1h-4
support and|f30
surgical|W16
survive|C-1O-3a-10
survive expiration|a35
survive&term|D-3G-5H2I1K1L-2P-7U2V2W-8X-3Z1b6k-2l2
survive&terminate|F24K3L-2R-4U-2Z8a26g4l-5
survive&territory|B24C-1J-22O-5W12
survive&third|G6K-1T-2W-15k5
survive&transfer|B16K-1N2W11a-9
survive&void|C-2
survive&volume|R-2W5l3
survive&warrant|E11l10
surviving|F-2
suspension or|E-1
sustained by|E-4
system|C-3L-2U-2g-1j-2
system on|Q53a14
systems|C-2K-1L-1U-1b-4f-3h-4j-2
systems in|E2l5
t|E-3K4L-1T-3U3Z-1b-4f-2h-4j-2k-5
t h|K2
table|I-1T-3Z-1b-4
tag|f-4h-3
take|N5
take all|N10
take any|H2
take effect|I38K2
take place|e4
take such|N6a12
taken|K-1
taken as|E7
taking|k13
taking into|a13
target|I-1S6Z-1f-3k-2
targets|S10
tariff|k-4
tax|h-3
taxes|C-1E-4h-4
team|k-2
technical|L-1U-1k9
technical support|a8
techniques|N3
techniques and|N38
technologies|B-2C-1E-3T-3U-2X-3b-5f-4h-5j-2
technologies and|N59
technology|A-2G11K-2L-2O-7b-4f-3
technology and|N17
technology in|Q33
technology or|Q10
telephone|I-1Z-1f-3
television|Q24X-4k24
television radio|X3
ten|C-1K5b12c3e5k8
ten 0|K2c4e6
term|B-8C-4E-12H-3I5K16L-7R-2T-6U-2V-10Y-5Z-2b-8c6g-1i-4j-2l-10
term 0|I12K6
term a|Y14
term and|C-1E-2I-5J13K-6U2V-3W-5Y-6Z19b-4c-4h-4
term as|B23K2Z-9
term by|R38a20
term for|c4
term if|S22d6
term in|A3Z-1h-4j5
term including|k25
term is|K5
term means|K10
term of|A-2C-1I-7K38L-2O12P-4Q11U2V13W15Z-11c-2
term on|Z4c8
term or|K-6Z56c8
term provided|K1
term shall|K7c6
term sheet|e9
term the|I-2K3Z2a14c2
term this|I5K-3Z-9c9
term unless|K9Z28
term upon|Z-10
term will|I42K9
term with|c3
term&terminate|K-8L-1P-3R7V8Z3c1g-1l-3
term&territory|A2B5C-1J-15O-5Q33U-1W15j6
term&third|B6G8S8e4j3
term&transfer|B20K-1N14U1W8Y8a-14
term&unlimited|Q24j19
term&volume|S2k-5
term&warrant|E14l38
terminate|D-2F20I10J-26K8L-2Q-13R8S17X15Z-6c-3d-4g24k-4
terminate and|a5
terminate automatically|K4
terminate immediately|g5
terminate in|C7K3
terminate on|I20K10
terminate or|g6
terminate the|C4F18G13Z-2g12
terminate this|F33K-2L-1R8S6W10X22Z-5c-2e-7g13
terminate upon|K2g7
terminate&territory|B2O16S22U-1
terminate&third|F-4G11T-2W9
terminate&transfer|B4C1N18O5U2W9a21
terminate&void|C-1
terminate&volume|R17S7
terminate&warrant|E-1
terminated|F21I7K32L-1M-8P16V-1Z-1c8g7
terminated as|K9Z-11
terminated at|g6
terminated by|I23K5R5Z17a-10c8g8
terminated earlier|I4K8
terminated for|V5a-3
terminated in|I5K9R-2a8
terminated or|K2
terminated pursuant|F17I15K-2R-1Z-7a-8c-2
terminated under|K18
terminates|R27Z-1a10g-1
terminates the|a11
terminates this|R25a-17
terminating|K3a14
termination|A-2C-3F-8I-3K-6L-2R-8V-6W-6Z-1a22c-5d-6g6l-7
termination 0|I2
termination a|K1
termination and|G-3R3a-15
termination as|K14
termination by|P-3W15a-12
termination date|K-1R9Z32g-1
termination fee|R113
termination for|a-2f-3h-4
termination in|a-6
termination occurs|R22
termination of|C-1E6R4a23g4k-2
termination or|C-1a9
termination provided|a5
termination rights|K3
termination that|a38
termination the|a42g4
termination this|K3
termination to|F22Z-10c2g-1
terms|E-2H-4K2L-3O-9Q-15T13U-5V-10Z-12c-1e15k-7
terms and|A4B2C1E-1H-1L-1O-7T-7Z-1
terms conditions|J18Q17
terms including|c4
terms of|K7Z-1c3e7g-3k-2
terms under|e8
territories|Y5
territories and|G25
territory|B-5E-11G-4I-2J14L-2O-3P2Q8W-11Y-9Z-1c-2l-3
territory and|J13
territory as|J-18
territory during|J35Y-3a15
territory except|W20
territory for|Y14
territory in|Q-12
territory including|J11
territory is|G32
territory solely|J-15O-3Y23
territory the|K5
territory to|A6J-10O-3Q11Y19j7
territory which|G25
territory without|W21
territory&third|A-4B9P19Q-12Y-12j4
territory&transfer|A4J-7N20O32Q57Y15
territory&unlimited|O-9Y6j20
territory&volume|O7S4
test|B-2X-2Z-1b-4h-4
testing|D4T-3f-3h-4l2
testing of|D2l3
tests|P-3Y13
texas|L7X-3Z-1f-2
texas and|L1
th|K3
th anniversary|K8
than|A-3B-7I-2L-1M-5O-5R-5T5Z-3c-3e5k-3
than $|M36S20f-3
than 0|G7K3S5T-3Z-10g6k25
than a|F8G8a18
than after|F18
than all|e7
than any|G29P21
than as|C4H4
than by|a12
than fifteen|Z26c6
than five|G16
than ninety|Z31
than once|D2W6k-3
than one|Z-1e9k17
than six|R27g5
than the|H4O-4
than thirty|D-7
than those|T23
than twelve|Z9c6
than two|E8k-3
that|A-4B-4C-3F-8G-9H-5L-3N-10P-7R-5T-7U-7V-7W-10X-14e-6h-10l-6
that a|C1K-1R11
that acquires|C-1
that all|H2N13
that an|N13
that any|A3C1N4O13
that are|K-1P-5
that as|N24
that constitutes|X7
that consultant|N31
that contains|a21
that country|a22
that distributor|J11
that during|T33U14V41W-8X29
that each|C3
that either|C12P-2W8
that for|V7e5
that from|X7
that has|G28
that i|G12
that in|E1
that incorporate|Q12
that is|L-2W4X1
that it|E-4H16K-1L-1e4
that neither|E5P10W-6
that no|J15
that party|E17
that period|K5
that product|J31
that relates|X6
that requires|e5
that should|D5
that state|L1
that the|A-3I6O-3P3X-6Z-4c-2h4k-4l3
that this|E3G17K2a20g2
that with|K9
that without|V20
that would|L-1X-8
that x|J30
that you|V-2
the|A-15B-6C-13D-13E-6F-6G-8H-16I-2J-11K-16L-12N-7O-6P-8Q-10R-10S-9T-8U-17V-5W-8X-8Y-6Z-8b-6c-16d-15e-15f-10g-6i-12j-15k-4l-15
the 0|I2K4X-6c-1
the ability|g4
the acceptance|e5
the account|k16
the accounting|D-6
the accuracy|D8
the acquirer|C-3F9
the acquisition|F2
the action|P10
the actual|R-2T-4Z-1d6
the additional|S15T-2Y35
the administration|a37
the advertisement|J20
the advertising|S10Y9
the agency|M8
the agent|E4L-1R13e4
the agent's|E3d4
the aggregate|D4E2M2T-4d2i2
the agreement|F-6K5Z-9b-3c5k-4l-1
the alleged|E17
the amount|C-1E11K-2M-3h-8
the amounts|S5i-4
the annual|S10Z-1
the applicable|L-1
the applications|Q36
the appointment|I-1K6g5
the areas|J40
the as|M10N6
the assets|C2F13
the assignee|C3F27
the assigning|C-6F19
the assignor|C-4
the audit|D4
the audited|D-8
the auditing|D2
the auditor|D1a24
the authorized|I34
the availability|S12
the available|k48
the average|R18
the avoidance|W7
the bank|C-1E-3
the bankruptcy|J11
the benefit|C-3E-2H3
the binding|k24
the books|D5
the breach|E9R-2Z-1
the breaching|K6
the business|C4X36
the call|e16
the case|N7R13
the cause|E28i3
the change|F35
the claim|E12i-2
the claims|H3
the client|I-1K3
the close|D6
the closing|F4f-5
the co|W13
the collaboration|I-1J9
the commencement|K3T-3Z-3
the commercial|Q16
the commission|C-1K-1b-4h-5
the commonwealth|L9
the company|B-3C-1I-15L-3O-6U-2V-1c-2g2i-7
the company's|O-3k11
the completion|I9K2a-13
the composition|N31
the confidential|T-3
the conflict|L5
the conflicts|L-1
the consent|P4Y17
the consequences|R36
the construction|L4
the consultant|N2U-1V-1
the consummation|F4
the contact|a12
the content|A6J9Q30Y13e7j6
the continued|J20
the contract|S7b-4k5l4
the contrary|k3
the control|F4
the cooperation|I36R7W18
the copyright|N6
the cost|E4
the costs|Z-1
the country|Q21
the course|i2
the cumulative|E11
the current|R9d6
the customer|G20J10
the damages|E-9R27
the date|C-2I64K9L-2T-2V-2X-6Z-4a-10c-1d-6e4k-3l9
the day|I3K2Z-1l4
the death|h38
the default|d7
the defective|E7
the delivery|Z-1l5
the deposit|f26
the description|E18
the development|E-2e4
the difference|S22
the disclosing|C-1
the dispute|Z-1
the distribution|A15B5H2J14O-2X-2g3
the distributor|C4J20U-1Z-1b-4f-2h-4
the documentation|l6
the domain|N70
the duration|M-9V10
the duties|C3
the duty|a44
the earlier|K8
the earliest|K6X4
the effective|B5I-12K2L-2O6R2T5V-2c-3g2
the employee|h46
the employees|E27V-3
the employment|E24V4
the end|C-1K-1Z4l-2
the endorsement|W9
the entire|E5
the equipment|E3l6
the equity|F33
the estimated|R10
the event|C1D-5E3L-1P7R11T8a3g-4
the exception|i4
the excess|d7
the exclusive|G-4J42
the exclusivity|G47J43S33
the execution|C-1I9L2
the executive|G7M13V20W15Z-1h-5
the exercise|Z-1
the existing|Z-1
the expenses|d6
the expiration|K2W4Z9e2g3
the expiry|Z22c14
the express|C2Y19
the extent|A3B5C-2K-1N11Q12Z-1a9g-2l-1
the facilities|D5
the facility|C5b-7
the federal|Z-1
the fees|E-4
the field|B-11G28J17P6Q-11
the fifth|K6a24
the filing|N9
the final|Z-1
the financing|e12
the first|C-2K-2b-7c-1e2
the fiscal|a30
the five|B20K2
the following|A-2D-4E-2F15L-3N-13O-2d4
the foregoing|C-7F6G11L-2V-2c-2k-4
the form|E13i-3
the franchise|U3c2f-2
the full|R4
the fullest|E5
the fund|H3c3
the funds|D4
the further|S45
the future|H4
the goodwill|H3U6W7X42
the grant|H4Q12
the greater|S1
the gross|d9
the immediately|R23S10
the income|d4
the indemnification|E-21i12
the indemnifying|C-1E2
the industry|M-5
the infringement|E20
the initial|K3R17S10Z27b19c10e-4g6
the insurance|M7N8
the intellectual|N-1
the intended|K5c3
the internal|L4
the international|L5
the investment|K4
the joint|B-3P14
the jurisdiction|L2
the key|Q28
the last|I2K-2Z9
the later|I17K5
the launch|I-2K3S12Z-1
the law|L10
the laws|C-3D-3E-6K-2L29
the lease|g4
the lesser|R5
the liability|E42i9
the license|A2C3J11K2e1
the licensed|B26E15K-2N5O-4Q-10Y11l10
the licensee|N5
the licenses|A13B-3O17P4a9
the licensing|A6B17J32O23Q22
the limitation|E35
the limitations|Q19i8
the limited|Q9Y13
the longer|l4
the loss|E18i11
the lowest|S14T11
the maintenance|O-2R-2V-1Z-1
the major|S32
the manner|T-3
the manufacturer|J17
the mark|Q36
the marketing|J7W18d5
the marks|Q18Y-10
the material|e5
the maximum|i-4k-13
the meaning|C-1D-3E-5K-2L-1b-4h-6j-2
the media|E23
the members|A9O-1
the merger|C1F13
the minimum|G19R-1S18
the most|T35
the mutual|c4
the name|N7P-1Q6k9
the natural|Z13c3
the needs|J27
the negligence|E-3
the net|R-2d13
the network|k15
the new|L3e11
the non|E4Q20
the notice|R23Z-1e3
the number|R6e10k31
the obligation|e5
the obligations|C2K5
the occurrence|E5F17
the of|S14
the one|P18
the only|J15
the operating|S30W18
the operation|E7K3
the opportunity|e8
the option|F18Z-1a12e19g4
the orderly|a23
the other|A-3B-6C2E8G-3H-1J-16L-4P1V1X-3Z5c6g1k-14l-5
the other's|V8
the outstanding|G28K5
the owner|h49
the ownership|F22G21H2
the page|S36
the parties|A-9B-11C-2D-3H-2I-2K-3L-2M-35U-7V-1Y-8g-9l-5
the party|E-3
the patent|N40P49
the patents|B12
the payment|M7R7
the payments|D3
the people's|L3
the performance|A3K-1
the period|E7K-3l9
the permitted|S31
the point|k7
the policies|M-4
the policy|M-10h52
the possession|B3
the possibility|E28i4
the post|U5
the preceding|E-7P-2i5k-2
the premises|D5M11Z-1
the preparation|e5
the press|X11
the price|Z-1b44d6
the prices|T17
the prior|C4K-1L-1V4
the process|H4
the product|B2C-3F-8G-3L-1Z-1c-2l3
the production|I-1
the products|B7E-1K-1L-1Q-14W10b-7g-2l3
the professional|Q17
the program|Q10
the promotion|S18Y10
the promotional|Q16
the properties|H2
the property|P7
the proposed|Z-1e10
the proprietary|H3
the province|L4
the provisions|E7K3M-6
the public|A2V7j4
the purchase|E-1e3
the purchasers|J18
the purpose|D7E-1Q7U3Y3k-5
the quality|D7Z-1l3
the quarterly|d2
the receipt|Z-1
the receiving|C-1
the recipient|P-2
the records|D14
the recovery|E44
the regulatory|B16
the release|f18
the relevant|E-3K-1Z5l6
the remainder|a21
the remaining|Z-1a16h-5
the remedies|E30
the removal|a12
the renewal|c12
the replacement|E8M14l5
the reports|D8
the reputation|X31
the request|N1f-2
the required|S13Z-1
the research|N15a9
the respective|C5d6
the restricted|V42
the restrictions|G8W22
the revenue|d6
the right|A7B-3C-1D19I-1K-2L-1O-2Q17Y-7Z-1d-9e-4g-3
the rights|A2C14e5
the royalty|d11
the rules|L2
the sale|K-2
the sales|d5
the same|E-5K-2L-1T19e5
the scheduled|R49a18
the scope|A6Y14
the sec|X23Z-1
the second|I-2R28Z-1
the secretary|J5
the section|E22l9
the securities|C-1K-1L-1
the selection|N23
the services|L-1k-1
the settlement|L3
the share|e4
the shares|S-9d4e5
the shortfall|S42
the signature|I52
the signing|K5
the site|W9
the software|E-2O3f12j2l-2
the sole|C-1E-4N2h-6
the source|f107
the specifications|D5l5
the specified|S-1
the sponsor|M-5Z-1
the sponsorship|S24
the state|C-2E-5K-2L15
the stock|C3
the strategic|C3
the subject|E6K-1
the substantive|L3
the successors|C4
the supply|E5i4
the support|K3
the surviving|C-2F-9
the system|T-3U3X-2f-3k-3
the term|B-2C-2E-7J17K5L-3O3Q16U4V4W9Z-7c-2i-2l-3
the terminated|a-1
the termination|C-1F-2L-1R10U1V-5a25g5
the terms|A4B5E-3K1L-1O-4U-1V-2e4g-3k-11
the territory|A3B-12E-6G-2L-1M-10P3Q1W-11Y10l-1
the then|K-1
the third|G10I11
the three|d10
the time|R-1
the title|H4
the total|E14S10d6i7k6
the trademarks|H6N14Q11
the training|d5
the transactions|L-1
the transfer|C2F15a17e3
the transition|E-2a24i2
the transportation|k4
the trial|N27a10
the twelve|E18R20i6
the twenty|l5
the types|M13
the u|T25e4
the ultimate|C6
the unauthorized|i3
the united|E-2K-1L-2
the unpaid|g8
the use|G6Y6
the validity|H24
the value|k-4
the voting|F13
the warranty|E26l19
the willful|E-2
the withholding|a44
the work|N12
the world|B2J6Q-18
the written|C3l3
theft|M43
their|A1C-3H3I-5K-3L-3R-2V-6X-8c-3d-4e-4g-2
their employment|V15i4
their respective|A2C-1H3K-1L-1
them|L-1
them is|a30
them or|M6
then|C-1F1I-2L-1P-3R14T6Z2e6k-3
then current|R-8T9Z15
then have|e8
then in|Z17a20e5
then such|N21
then the|F14c2
theory|E13i8
theory of|E-25
there|E-2K-2L-1
there is|T-4Z-1
thereafter|H2K-1U4Z18c8e5
thereafter each|Z19
thereafter for|K1
thereafter have|e4
thereafter shall|K4c7
thereafter the|K3c3
thereafter this|Z45c14
thereafter until|K1Z27c2
therefor|N5
therefore|K-1Z-1f-3h-5j-2
therefore in|Z-2f-3
therein|B8C-1E-5K-1O-3P14
therein and|N-11
therein as|a7
thereof|C-2H2L-1O-2Z-1
thereof and|H6l6
thereof by|g5
thereof in|N10
thereof or|E-3H5P-2R-1
thereof to|Y8
thereon|J16
thereto|K-2O-3
thereto shall|L1
thereunder|C1
thereupon|e8
therewith|E11P-2X-3
these|b-4f-3k8
these records|D6
they|C-1K-2
they relate|a23
thing|H13
things|Z-1
third|A2B-4C3E-2K-6L-3O-4P-4T-6U-4V-5Z-5c-2e4g-5j-2l-5
third 0|E13
third parties|A2C3G1W8Y-5i2
third party|A2B-2C4E-1G-2K-6L-2T-4U-2V-2Y6Z-2c-3g-5h-11l-3
third&transfer|C3Y5
third&unlimited|O4Q-22Y11j7
third&volume|Y6j4
thirty|C-3J-13K-2X-6c2g-6l3
thirty 0|C-2K-2X-5Z2c3g-7
this|A-5B-2C3E-3F-7G-4I-4K-4O-5R-4T-4V-6X-6Y-6Z-11a-13c-6d-4f-5g-8h-14i-6k-5l-7
this agreement|A-5B-3C12E-3H-5I-4K1L8O-6R-4T-5V-4X-4Y-11Z-8c-2d-10e-8g-2h-10i-6k-6l-10
this amendment|I-5K3L2Z-1
this article|K-2
this clause|E8
this contract|I6K1Z14c2
this exhibit|C-1K-1b-5f-3j-2
this license|Y29a16
this limitation|E-9i3
this obligation|a31
this paragraph|Y14
this provision|V18
this section|C5G4H-1I-4L-1X-3e3g-1
this supply|I-2g5
this warranty|l5
those|C-1K-1S-16
thousand|R15Z-1k-3
threatened|P-4
three|K-2L-1R-4V12X-6Z-6k-8
three 0|X-3Z-4k-3
three month|d8
three years|I45a11
threshold|b18
through|C-1K2L-1O-5U-2V-5X-5Z-1e-3g-1
through a|C1
through december|K3
through multiple|A3Y-10
through the|C-1E-1P-1U-2X-5k9
throughout|K-1O-4Y-5
throughout the|K-1O-4Y-5
tiers|A-1
time|C-3E-3L-6T3Z-5c-3g6i-4j-2k8
time after|g-1
time as|a5
time by|R-2
time during|H6
time each|D7
time for|k27
time in|S18T16g6
time period|K3
time shall|T57
time thereafter|H3
time to|C-3E-6K-3L-1g-1k-5
time upon|g11
time with|g2
timeframe|D9
times|D10K-1R-3S6k-7
times and|S16k3
times during|M6S20
times the|E5
times to|D3
title|C-2D-5E-12H4K-4L-3M-12N8S-9W-7Y-5b-4c-2d-4g-2j-2l-2
title and|C-1H3N9P10
title or|H6N15
title to|H7N8
to|A-16B-11C-7D-14E-7F-7G-11H-14I-19J-15K-3L-5N-16O-14P-11Q-19R-11S-7T-12U-9V-6W-8X-4Y-14Z-9a-14b-7c-11d-11e-14f-10g-9h-7i-13j-16k-8l-10
to $|S16
to 0|J10Z-1d8h-4k-5
to a|C6D-5E-1F-8I-3K-2L-4P-5Z-3g-2i4k-4
to abandon|e10
to accept|e19k19
to account|P45
to achieve|S16
to advertise|J22Q23
to advise|J65
to affiliates|A5
to agreements|L3
to all|C2N-15P9k13
to allow|e4
to an|A3
to and|B-7N-5O1X-4j2
to any|E-4H-2I-3X-9e6g-7
to anyone|J23
to apply|a22
to appoint|A7
to approve|e4
to arrange|J29
to article|A5R-1Y-6
to articles|Q18
to as|G8I5
to assign|C12N19
to at|S18
to audit|D23
to be|B-5H-3L-1O-10U-4V-3X-13g-2j-2
to become|C2
to by|Q16Z-1
to cancel|H5
to cause|A2H2T-5
to claim|E3
to claims|E10
to clause|E-2
to commercialize|J16Q1e5
to company|Z-1
to compensate|d10
to compete|W-12
to compliance|J25
to conduct|D13W12
to confer|h36
to conflict|L3
to conflicts|L6
to conform|E16
to contracts|L3
to contribute|E21
to correct|E10
to cover|M14
to cure|g-1
to customer|E2l8
to customers|J26Z-1
to damages|E5i3
to deliver|S12Z-1f-2k27
to demonstrate|a12
to destroy|a21
to determine|D3
to develop|J4Q-10f-2
to directly|G24W5
to disclose|N8
to dispose|e9
to distribute|A5Y6
to distributor|E-3Q18Z-1l6
to do|H6U-1
to during|A6i2j9
to e|F20
to each|K1
to effect|N19
to either|F8W17
to employ|V8
to enable|N8
to enforce|h13
to engage|J5V4
to ensure|b-3
to enter|C-1D3G10e14
to evaluate|e7
to examine|D4
to exceed|k44
to execute|N18
to exercise|F10
to exhibit|S21
to exploit|J22O17P32W7
to facilitate|a26
to fund|G29S22
to grant|A5B17
to handle|a32
to have|C-2
to hire|V5
to i|B6
to impair|H8
to include|e4k37
to increase|b8
to indemnification|i3
to indemnify|E-4
to individually|W14
to induce|V3
to inspect|D12
to install|Q-16
to issue|B31
to its|A10C3K-1L4
to joint|A4
to jointly|P3
to leave|V70
to license|Q-6
to licensee|F11J12Q-23l3
to maintain|G19M-6
to make|C-1K-2M-7O-3X11Y-3
to manufacture|J19Y8
to market|G21J8
to meet|S22Z-1
to members|A6
to negotiate|e10
to nominate|X9
to notify|T-3e3
to obtain|N17e4
to occur|K10
to of|d9k6
to offer|a17
to one|R-5a15k8
to or|H-1K-1S1
to order|S33
to others|Y31
to own|W18
to paragraph|S34
to party|F24R-2
to patients|a40
to pay|K-1R-7i9
to payment|g3
to perform|C4H-1L-1O-5
to permit|A3D4j5
to place|f19
to potential|Y8
to practice|B-4O-1P18Q9Y-3
to prepare|e5
to principles|L4
to promote|A3X-3Z-1
to protect|P-2X-5
to provide|C-1L-1e3k4l3
to publish|J18
to purchase|C-1G21S14a11e10k9
to reach|S13e6
to receive|C1R6d7
to record|k22
to recover|E8
to register|H10Y7
to reject|l9
to remedy|X7
to remove|a24
to renew|K-3R-2Z-1c17
to reproduce|O1Q-7
to request|D11R18
to research|G33
to resell|Q68
to resolve|Z-1
to review|D7Z-1
to satisfy|S15
to section|A10B6E3F-7K3L-1N10O15
to sections|a27
to seek|P6Z-1
to sell|S19a19e5
to solicit|J21U16V-11W-2
to stockholders|a11
to store|Y11
to sublicense|A7O6Q-33Y16
to subscribe|e8
to subsection|a36
to such|A3B9N-7T-4Z-1c-1g-1k-5
to sue|H9
to support|f14
to take|H2P1a10
to terminate|F10S8W5Z12c-2g1
to termination|a30
to the|A-5B-8D-4H-3I-2K-1L-3N-5O-9P-5R-6T-8Y-6Z-8a-13c-6h-9i-7
to their|A3
to third|A7C2i3
to this|C-2E6V-1c1l-2
to three|c4k41
to time|C-2E-4K-2L-1
to transfer|N16a13
to two|k59
to use|A3C-3D-4L-1M-6O11Q39Y3d-6f-1j-2k-3
to verify|D15
to visit|D8
to which|C1
to work|J20
to year|Z9
to you|Z-2
together|A2O-3
together with|A3C-1O-2W11Z2c2
tooling|B40
tools|Z-1j2
tools and|O4Y11j4
tort|E41i4
tort including|E70i8
tort or|E-19i9
total|C-2E14L-1d1i10
total amount|E-5i4
total liability|E80i11
total of|S4k22
towards|J21
trade|D-3H3K-1L-1N-8
trade marks|H10
trade name|H2Q11
trade names|H7Q21
trade secrets|B-3
traded|G24
trademark|C-2Y12
trademark trade|Q10
trademarks|C-4D-4E-7H15L-1Y3d-3
trademarks and|H3X-5Y4
trademarks as|Q6
trademarks in|Q12
trademarks including|Q19Y28
trademarks or|H13
trademarks service|Q-14
trademarks to|Q26
trademarks trade|Q31
traffic|d6
training|E-1K-1U-1b-4f-3h-4j-2
transaction|C3F16K-1
transaction in|C-1
transaction including|e6
transaction is|e6
transaction the|F28
transaction which|e7i3
transactions|E2F-10K-1L-1
transactions contemplated|E1L-1
transactions of|D6
transactions that|F-10
transfer|C8D-5E2F14I-2J-12K-4L-2N14a14c-2e5g-3l-2
transfer and|N29
transfer any|C7
transfer as|U5
transfer assign|C-3Y25
transfer by|C3
transfer in|C5
transfer is|C7
transfer its|C-3
transfer of|C-3F4N-6e4
transfer or|C7T-2
transfer such|a38e8
transfer the|e7
transfer this|C19
transfer to|N8a24
transfer without|C-3
transfer&void|C10
transfer&volume|O7Q-11
transferable|A2B-7O19Q35Y82f8j-2
transferable except|A2J11O-4Q-34Y124
transferable license|J-12Q19Y-9
transferee|F7e6
transferor|e14
transferred|B20C6N26
transferred by|C3
transferred or|C-2
transferred to|C6
transferring|C2E16
transfers|C5
transfers to|N9
transition|E-2a53
transition of|a51
transition to|a34
transmission|I-2Z-1
transmit|A7J24Q34j7
transmitting|A4Q-11
transport|k-2
transportation|E-2T-3U-1b-4f-3h-4k-2
travel|V-3
treated|V-1
treatment|C-4D-3E-1K-3L-1b-4h-4l-1
treatment has|X-3f-3h-4j-2
treatment requested|C-1K-1T-5U-2X-3Z-1b-6f-4h-5
trial|C-1E-5K-1N11a10
trial or|a22
true|N8b-3
trust|I-1
trustee|H5Z-1
trustee custodian|H4
twelve|E18K4R10U3Z7c4i3
twelve 0|E17K6R13U3Z5c4d4
twelve month|S7i3
twenty|K-1W10b-2d-3l2
twenty 0|P-2Z2
twenty five|F2
twenty four|K-1a22
two|E8L-1V4W-10Z-3c3k-2
two 0|E4K-2Z3c4g3k15
two years|E7K4
type|V-2f-3
types|M14
types and|M13
u|E-4T5j-2
u s|E-3T6
ultimate|C5
umbrella|M31
unable|T-2
unable to|T-2e5
unaffiliated third|F11
unaudited financial|D5
unauthorized|E-4
unauthorized use|E2
under|A-6B-9C-4D-3E8I-7O-12U-14V-1Y-4Z-11c-3f-6h-4i4k-14
under a|E-1
under all|A3
under and|J11L3Q7Y15
under any|E-16H7
under applicable|E3S12
under article|i10
under common|C3F-4
under no|E21
under normal|l3
under or|E4
under section|E19G1S7i18
under sections|i10
under the|B-6L-6O-4X-5Z-2e-6
under this|C1E3I-3U-3Z-6c-4
under which|B-2G11Z-1e11f-2
undergoes|F24
undergoes a|F24
underpaid|D-5
underpayment|D5a15
understood|G13
undertaken by|D6
undertakes|J20V30
undertakes that|J48
undertakings|M26
underwriter|d5
undivided|N-9P54
unenforceable|P-3
uniform|J38
union|W38
unit|Z-1b-4l3
united|E-5K-2L-2T-3
united kingdom|G4
united nations|L1
united states|E-3K-1L-2T-3
units|T-3U-1f-3k7
unless|I-13K24L-1Z-4c-1g-1
unless a|Z21c3g6
unless and|C2
unless earlier|I2K19Z5c-3
unless either|K-1Z46c3
unless extended|I36
unless otherwise|I6K4c2
unless sooner|K15c3
unless such|Y8
unless terminated|K9Z-8c-4
unless the|g4
unless this|K-4
unlimited|O-15Q45Y8j53
unpaid|R7g5
unreasonably|C5K-1Y4
unreasonably interfere|D8
unreasonably withheld|C3Y6
unreasonably withhold|G11
until|I-8K14L-1X-7Z15c11
until such|a8
until terminated|I9K9Z95c26
until the|K1Z-2
untrue or|E9
up|A1C-1L-1O-5Y-5a18d-4k20
up and|S37
up to|a25c3k65
update|V-2W11f-4
updates|Z-1f13
upfront|S19
upfront payment|S29
upon|C-1D8F-10I3K2L-1R-4T-4U-6Z-3a-7g5h-6i-5l-2
upon 0|g11k10
upon and|C1
upon by|P-2S4
upon completion|K2
upon delivery|S51
upon execution|K5
upon expiration|Q10W9
upon ninety|g10
upon or|L2
upon prior|g4
upon reasonable|D21
upon receipt|l4
upon request|D10
upon sixty|g18
upon termination|N10a47
upon the|B-3E-18F11K4L-1Z-1c3k-2
upon thirty|K2Z39c3g3
upon which|E12
upon written|C1g-7
url|N6
us|L-1R-7
us $|R7S9
us dollars|E12i4
usa|I-2X-3b-4f-3k-3
usage|Y17
use|C-3D-3E-3F-22G-3H-3I-12J-3K-7L-7M-8O-9P-2Q16R-6V-5Z-10c-8d-5e-4f-7g-4j-5k-2
use and|A4B20H2O-3Q22Y19
use any|O6
use in|B28O-2Y12
use its|Q-13
use of|G5H4K-1L-1O-2Q-7S-15k-2l-2
use on|J21
use or|P2
use reproduce|A5Q-9Y17
use sell|O8
use such|Q-13Y-4
use the|A4B-12O10Q17Y26j5
use thereof|E-2
use with|Q26
used|B4C-2E-5K-1L-2O-4g-1
used for|N8
used in|B-5E-1K-1O-2
used or|B36
used to|Y14
useful|B9
useful for|B10
user|C-3K-1P4T5U4b-4l6
user data|F7N24P12U7Z-1
users|C-1K-1U4f-3j3
uses|G5
using|C-1O-4
using the|G-3U2
utilities|Y11j3
v|C-4L-2U4b-4f-3h-4
v a|i4
valid|K9L-1
valid for|K28
validation|D5
validity|C-1H24L7
validity and|L1
validity construction|L5
validity interpretation|L7
validity of|H25
validity or|H5
value|C-2K-1L-1k1
value of|d6k8
variation|Q24
variety|B-3Q15Z-1
vat|d11
vehicle|Z-1k-2
vehicles|G-2M22k29
vendor|J15V5
venture|C3U-1
venture in|C5L9
ventures|A8Q-17W32
venue|L-1
venue for|L2
verification|D3
verification of|D4
verify|D18
verify the|D15
verifying|D6
verifying the|D1
version|K-1T-3b-5
version of|Z-1
vest|J14N17P21
vest in|J21N28
vi|T-3Z-1f-4h-4
via|Z-1d3
via the|Q6
vice|I-2T-2U-1V-1X-3Z-1b-5f-4h-4j-1
vice president|T-3V-2Z-1f-4h-3j-1
video|O-2T-3Z-1k15
vii|T-3Z-1b-4f-3h-4
viii|A3O-2T-3Z-1b-4
violation|C5R43
violation of|C3R4
virtue|H8
virtue of|H8
visit|D6
visual|l5
void|C31
void and|C2
volume|Z-1b24
volume of|S20
voluntarily|g5
voluntarily or|C2
vote|K3c3
vote of|C2K5c5
voting|C2F17K4c3
voting securities|F10
vs|N10e4
w|P-4T-2V-2X-3Z-1b-4f-3h-4j-1k13
waive|E15i3
waived|E11e10
waived in|e10
waiver|C-2K-1L-1b-4h-4j-1
waiver of|C-1
waives|E9
waives and|E13
waives any|E6
wales|L3
want|G30
warehousing|D6
warrant|d3
warranties|C-2E-3K-2L-1M-6U-1b-5h-4j-2l-4
warranties and|Z-1h-4
warranties of|h-3
warrants|C-2E-2K-2L-1l4
warrants that|l9
warrants to|I-3
warranty|C-2D-2E17i-3j-2l21
warranty and|E16l7
warranty as|E7
warranty is|E19
warranty or|E2
warranty period|E13S12l26
was|K-1U-1
was the|d6
water|X-3Z-1f-3
way|H5X18
way of|C3R-2
way or|H4
way related|E-4
we|K-2L-1b-5e-6
we have|M10
we may|M-16T-3
we will|R-2
web|C-1K-1U-1b-4j-1
web site|Y-4
website|I-1K3R-2Y15Z-1f-3h-4
websites|P-2T-3
well|C-1K-1R15
were|B9
west|P-2T-4
western|S11e8
what|T83
whatever|H6I-1P-2
whatsoever|E15V11
whatsoever and|E-6
whatsoever including|E18
whatsoever the|a40
whatsoever to|V11
when|C-4E-2I18L-1e-4g-2
when such|S14
where|K-2
whereas|C-2K-2L-1Q-28T-4U-2b-7f-4h-7j-2
whereas the|B-2
whereby|F21
whereof|V-1X-2Z-1b-4f-2
whereof the|V-1Z-1b-4f-2
whether|C-1E-12K-5L-1N5X-6Z-1c-3l-4
whether arising|i2
whether based|E19i-7
whether direct|E9
whether directly|F26W29
whether during|N24
whether in|C2E2i2
whether or|C-1E9N4
whether such|E-7N12
whether the|E-3S21
whether written|X11
which|A-3C-1E-2G-4H-2K-2L-1R-4T-9U-8V-2c-2g-5l2
which a|E8i5
which approval|A3C2
which are|K-1W8
which case|D7E12N13a5l4
which consent|F8Y5
which contain|a17
which distributor|l7
which have|a14
which if|g4
which may|H5W6
which no|A3B11J9O19
which notice|Z39e7
which shall|C-1F5K-1R6
which termination|E7
which the|C2E1g-2
which this|C7F-6
whichever|E10l4
whichever is|E13
while|B-2E-1G8M33P-3V-2i3
who|E-13L-1V-2X-7
who are|K3c4
who has|V7X3
who is|P-2U-3
who was|V-4
whole|C6K-1
whole or|C10F5
wholly|A7C5L2P-1
wholly owned|A8C7P-2
wholly within|L2
whom|F10U7V-3
whose|U-1Z-1
wide|J-2O-3Q14Y-12
wide web|J15
wilful|E-6
will|A-10B-13D-3E-3G-4H-6K-1O-4Q-9U-5V-8W-7X-10Y-20Z-4c-4g-5i-3j-7k-4l-4
will a|i3
will assign|N54
will automatically|Z-6c2
will be|A-4H-2L-4U-2V-4b-13e-10g-1l-1
will become|K2
will begin|I47K21
will commence|K11
will continue|K7T-2a15
will deliver|S32
will discuss|e9
will either|E31i14
will end|I24K16
will expire|K5
will have|C-2g4h-4
will in|H4X3
will include|M14
will indemnify|E16
will it|V24W-2
will maintain|M14
will make|D3Z-1
will not|C-2G6H7J13U19V20W34Z-1a-33g-2
will notify|e4
will pay|R8a10d11
will perform|l3
will promptly|f-5
will provide|C-1l8
will purchase|a31
will receive|d16
will remain|a42
will send|a14
will share|d9
will then|e3
willful|E4i2
willful misconduct|E8i4
wind|a26
wireless|J6Q9U-1Y-4b-4f-3j-2
wishes|e13
wishes to|e7
with|A-7B-9E-2G-8I-20K-3L-10M-11O-9P-6T-8U-10V-10W-9Y-7Z-1b-12c-3e-3i-5l-4
with 0|g4
with a|C-1G3K-3L-1M-5
with all|E-4L-1
with an|G17S15
with and|L2X-3
with another|C9F14
with any|G-3J18K-2L-1Y-4
with at|S16
with each|J12
with evidence|M-20
with full|N15
with industry|M36
with interest|D5
with it|L2
with its|C-2E4L-1l5
with limits|M83
with notice|F14Z3
with or|G11J8V-14W10
with others|N15V4
with prior|C-1
with regard|B8E-3i8
with respect|B5C-1L-4U-3Z-5c-4k-8
with section|A-3B26E-3K1O-3Y10
with such|E-7P9V4
with that|Q18
with the|A-2B-7F-10I-2K-2O-7Q-4V-4Y-4Z-2c-2d-4e-11g-1
with this|C3D3E-4P-1d-4
with whom|V-2
with written|Z-5e10
withdraw|g12
withheld|A4C9Y15
withheld delayed|C3
withheld except|C3
withheld in|A4C2
withheld or|C-5Y18
withhold|C4
withhold its|C3G14
within|C-2I-10K-3R-4Z-1i-3l10
within 0|l14
within a|k7
within days|S23Z-1
within ninety|a20
within one|D10
within seven|l7
within six|F15
within sixty|f22g-1l4
within such|g2
within the|A3J2g-2
within thirty|K-1l5
within this|l7
without|C6E-2H2I-2K-1L-1P-2V-2Y-3Z-17c-3g-4l-2
without an|W21
without any|K6Z-1
without cause|d6g18
without consent|C-6
without first|C2e4
without further|J14
without giving|L5
without limitation|E-7G-3H4K-2X-4i-3j3
without limiting|E7F6
without prejudice|E-2
without prior|C7W16
without providing|J49
without reference|L6
without regard|L2
without such|C-2F10
without the|C11D-3F-5K-1L-1M-9P-2V6Y5
witness|C-1V-2Z-1b-5f-3
witness whereof|V-1X-2Z-1b-4f-2
word|J18b-4
words|Z-1
work|K-2L-1d-5
work in|a26
work made|N17
work on|Y56
work performed|N16
work product|N52a20
worker's|M13
worker's compensation|M13
workers|M-12
workers compensation|M-10
working|P-2R8V-1l5
working days|l10
workmanship|E9l17
works|N16O-5P15Y-7
works made|N125
works of|O-1P3Q-27Y-7
world|A-2B-5C-1O-6Y9d3
world wide|J-1O-3Q22Y-6
worldwide|A10B16C-1J-20O-7Q13Y-3
worldwide license|A3O-16Y9
worldwide right|A7B19J60N22O11Q34
worth|C3S9
would|B-3C-2G-4H-2K-3L-1g-2k-3
would be|d3
would constitute|A4B9J9O11
would require|L2
would result|F-10
writing|D-4H-3L-1M-6R-2X-4Z-5c-3g3
writing all|F17
writing by|U6V9W12
writing of|G3
writing signed|C2
writing that|e6
writing the|S13
writing to|C6K3
writing within|F29l4
writings|N5
written|A-1B-11C11E-12F-3K-3L-5O-4V-5X-12Z-9d-8e-4g1i-8j-4
written above|I11
written agreement|I-4K-1c-2
written and|I47K4
written approval|W20
written consent|C18D-3K-1N-8V2
written evidence|M11
written notice|E-1F-6K-1L-1X-10Z10c6d-4g16
written notification|Z1l5
written or|X18
written request|D6
wrongful|i4
www|T-3
x|A2B-3C-1E-2O-13b-4h-4k7
x 0|S12
x the|i3
y|A5J8O-3k12
year|A-2C-1D6G-4I-3K1L-2M-6N-9O-2P-4Q-21R-4S22V-3Y-5Z2b35c14k23l2
year 0|I-1T-3Z-1b-4f-2
year after|V10a34d7
year and|D6H5K-1c1
year basis|Z3
year commencing|K6
year during|S18k37
year each|Z2c7
year following|E6a27
year from|K9Z1c-4l7
year in|E10G28
year of|D6R13S4Z-1k-8
year period|E10K-2Z5c14e5
year periods|K-1Z26c7
year provided|K1
year term|K5Z25c1
year terms|K-2Z-47c-6
year thereafter|J22K3V3Z11
year to|Z3
year unless|K2Z5c3
year with|S19
yearly|S15
years|E7I-5K27L-1V4Z-6a10c11
years 0|S19
years after|E20H2U2V10W35a-10
years commencing|I26K7
years following|K1a56
years from|E9I-4K10Z6c4g4
years of|J26
years the|K2c4
years thereafter|X27
years unless|K5Z21c1
york|C-1E-2
york city|K8
york without|L-7
you|E-2K-2L-3M1U3V3Z-1k-4
you have|c6
you will|U5c4
your|K-1L-1b-5d-5
z|C3
"""
"""One feature a line: words, a bar, then letter and weight for each kind."""
