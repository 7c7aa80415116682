# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""

__all__ = ["KINDS", "SCALE", "WEIGHTS"]

SCALE = 50
"""Weights in the table are this many times the weight."""

KINDS = {
    "affiliate_license_licensee": (-0.68, 0.00),
    "affiliate_license_licensor": (-0.41, 0.00),
    "anti_assignment": (-2.33, 0.75),
    "audit_rights": (-2.53, 0.75),
    "cap_on_liability": (-2.02, 0.00),
    "change_of_control": (-3.22, 0.75),
    "competitive_restriction_exception": (-0.63, 0.00),
    "covenant_not_to_sue": (-2.32, 0.75),
    "effective_date": (-1.67, 0.75),
    "exclusivity": (-1.97, 0.00),
    "expiration_date": (-2.68, 1.50),
    "governing_law": (-2.52, 1.50),
    "insurance": (-2.78, 0.75),
    "ip_ownership_assignment": (-2.05, 0.00),
    "irrevocable_or_perpetual_license": (-3.15, 1.50),
    "joint_ip_ownership": (-1.39, 0.00),
    "license_grant": (-3.55, 0.75),
    "liquidated_damages": (-2.21, 0.00),
    "minimum_commitment": (-1.96, 0.00),
    "most_favored_nation": (-1.74, 0.75),
    "no_solicit_of_customers": (-1.38, 0.00),
    "no_solicit_of_employees": (-3.01, 0.75),
    "non_compete": (-2.06, 0.00),
    "non_disparagement": (-1.52, 0.00),
    "non_transferable_license": (-3.77, 0.00),
    "notice_period_to_terminate_renewal": (-3.39, 1.50),
    "post_termination_services": (-2.13, 0.00),
    "price_restrictions": (-2.62, 1.50),
    "renewal_term": (-3.28, 1.50),
    "revenue_profit_sharing": (-2.77, 0.00),
    "right_of_first_refusal": (-1.64, 0.00),
    "source_code_escrow": (-2.17, 0.00),
    "termination_for_convenience": (-2.90, 0.75),
    "third_party_beneficiary": (-2.98, 0.00),
    "uncapped_liability": (-2.58, 0.75),
    "unlimited_license": (-1.88, 0.00),
    "volume_restriction": (-1.81, 0.00),
    "warranty_duration": (-1.58, 0.00),
}
"""Kinds in the order of their letters, A first: start, and bonus of the best."""

WEIGHTS = """
$|C-3E-2K-4L-2M9N-6R-6S8Y-4Z-1d4i-3k-7l-3
$ 0|C-2K-2L-1M-2R-4S2a-15d12g-3k-7
$ in|a27
$ per|M20a17
%|C-1E-3G2I-1J-6L-2N-8Q-8R-4Z-1d35l-4
% 0|d11
% for|D18
% in|a33
% of|L-1R-4S27b-14d27k-4
% on|d14
% to|d20
0|A-13B-5C-12E-2F-8G-12H-30I-17J-6K-14L-21O-3R-9S-11Z-26b-26c-28d-15e-14f-15g-20i-19k-11l-16
0 %|E-6F4G5L-1Q-10R-3Z-1b18d15k4l-3
0 0|A-14B-14C-6D-8F-8G-6H-14I-4J-6K-5L-8M-7O-11R-8U-16V-22X-6Y-7Z-10d-5i-10l-9
0 a|E-3F-1I-5L-2Z-2i-3
0 above|P4U3g15
0 additional|c10
0 after|d10
0 aggregate|M9
0 and|C-1G4I34K21L-2M-3S13Y-6a-15c3i6
0 annual|k-3
0 any|E12
0 article|Z-1h-6j-2
0 as|C-1
0 assignment|C-4O-4Y-10
0 at|R-2a35g-3
0 attention|R-2f-3
0 b|C-1L-1b7i-3
0 below|E3K8R-1Z-2
0 business|C-1E-1K-1T-2e12
0 by|I-2
0 c|C-1E1G5L-1T-2Y-4f-4j-2
0 calendar|I-3Z5a16
0 confidential|b-4h-4
0 confidentiality|B-2E-5T-2V-1Z-1b-4f-3h-5
0 consecutive|d7
0 d|F8R21
0 day|T-2Z-2e15g1k5l10
0 days|C-5H-3I-5K-7L-2N-9O-2V-1Y-5Z4c3g8l7
0 december|K1
0 distribution|S13
0 distributor|H7
0 dollars|S16
0 during|G13W17
0 e|h-4
0 each|M-3
0 effective|I7
0 equal|S3
0 except|Y9i5
0 exhibit|V-1X-3f-3
0 f|h-3j-2
0 for|S12W8
0 g|A3O-2X-2h-4j-2
0 governing|L1
0 h|Y9
0 herein|c15
0 hereof|K4W7
0 hour|k5
0 hours|k47l8
0 if|C-2E-2K-1R2
0 in|E1K-4M12d8i6
0 indemnification|B-2E-6I-1T-2V-2X-3b-5f-3j-2
0 insurance|M8
0 is|B-2E7
0 k|C-4I-2K-5L-2M-6T-3b-4c-2h-4j-4k-2l-3
0 liability|M6
0 license|B9O16Y-13
0 million|V-1d8
0 minimum|S-6
0 month|E-3
0 months|E9I4K14R15U3V-3Z8a31c9g9l5
0 neither|C11E-8
0 new|S18
0 no|b-4h-11
0 non|R32
0 notwithstanding|E11
0 of|E-1G8H-2O-2g-4i4k-7l-3
0 or|E-2i9
0 original|S14
0 page|T-2X-3Z-1f-4h-4j-2
0 per|M5R17S-2d11
0 product|f-3
0 proprietary|i4
0 public|k18
0 q|T-2X-3b-5f-3h-5j-3
0 respectively|a36
0 s|k-2
0 sale|e9
0 section|P-2T-2b-4
0 september|a6
0 shall|C10G5d7
0 shares|d8
0 solely|Q5
0 source|K-1T-2h-3j-2
0 st|I9K-1l2
0 subject|C3I13K6
0 t|J10K10
0 term|I13K10b-3h-4
0 termination|I-2X-3Z-1a-7b-3f-3h-4
0 th|K5T-2
0 the|K3c-3
0 then|W5a59
0 this|I30K4L20Z5c3
0 times|R2
0 to|A13O-4
0 under|A-5B14
0 unless|K12Z-2c-2
0 until|a31
0 without|E13
0 working|l16
0 year|K15V6Z13c19
0 years|B5E10I-16K21V3W8Z4c21
a|A-12B-17C-2F-11G-10J-11K-6L-17M-6O-22Q-10R-16S-15T-10V-11W-10X-9Y-14Z-7b-11c-9d-10e-9f-13g-7h-11i-9k-2l-7
a $|M6
a 0|G5I-1L-1T-2h-4j-4
a after|a17
a an|R21
a and|C-1E-3N8e9
a any|C1
a b|A5
a bankruptcy|F9
a binding|S10
a bona|e-2
a breach|B5i7
a business|G13
a calendar|d11
a case|H4
a change|F32Z-1
a claim|E-2i19
a claims|M1a37
a co|W8
a combination|e8
a commission|d18
a company|V-1
a competing|W-9
a competitive|C11G12U5W27
a competitor|C4W14
a consultant|J8
a continuous|U4
a contract|K13
a controlled|B-10
a controlling|C5
a copy|M9f-2
a date|k16
a definitive|e11
a delaware|B-2Z-1
a designated|e9
a director|X2
a during|S10
a except|i4
a facility|b26
a fee|d17
a final|i5
a firm|k9
a group|G7
a i|a11
a ii|e11
a in|E2d12i5
a is|R-5
a joint|P5
a lead|d16
a license|B9Q53
a licensed|B11
a limit|M-5
a limited|B-2Q31Y14
a majority|A5F-5K4c6
a material|E-4
a maximum|E10k9
a may|C5e9
a meeting|K5
a merger|C10F11
a minimum|K-1S21
a mutually|k5
a new|R-2e5
a non|A5B15C-1J-11O-2Y9f6
a nonexclusive|Q32Y23
a not|G7
a number|F8
a of|M10
a one|l7
a or|N18R31
a partner|e19
a party|C3G-2L-1N-6P-3R2W-5Z-1h26i12
a party's|E-3i32
a payment|g17
a penalty|R76
a pending|E7
a percentage|d7
a period|E-1I-1K-10U2V6W10c6e7k1l14
a permitted|A9C-3
a perpetual|A5B54O6
a prior|d3
a product|W4l15
a provide|D12
a publicly|G18
a purchase|S7
a purchaser|C3
a reasonable|D7K-1R6
a receiver|H11
a refund|E-5
a release|f-24
a relevant|F9
a renewal|K-2c-4
a request|f-3
a result|C1d5
a right|a13e29k45
a royalty|A-3P-2a18d22
a sale|C2
a security|F10
a series|C7
a service|d10
a shall|Z-1e17
a shareholder|X6
a subject|Y7
a sublicense|Q13
a subsequent|Y51
a substitute|a36
a successor|C18
a such|C6
a term|K5c-8
a termination|R50a25
a the|K7
a third|C1G6K-1e-5h24i4
a this|I15K17
a to|J6Q8W10
a total|k45
a transfer|C5U6
a true|N27
a unless|K1
a warranty|l14
a wholly|A5C21
a work|N14
a worldwide|A4O11Q56Y-3
a writing|C-1
a written|C6Z-1g6
a year|Z1
a's|R4
ab|C10
abandon|e17
abandonment|e8
ability|g4
ability to|F-1g4
able|Z-1
about|K-1N16U-2b-4f-3h-4
above|G3H-2K-2L-1U4
above and|I1P11
above or|R18
above the|I-2J10K2d10
above will|C-2
above written|I4K3
absolute|F15W5g7
absolute discretion|F13S10
accept|C-1e19
accept and|k46
accept any|W13
accept the|Q29e7
acceptable|M8k6
acceptable to|M9
acceptance|Z-1e13k9l13
acceptance or|l15
accepted|K-1b-5l8
accepts|A-3B-4J16O8Y17f-2
accepts such|J9
accepts the|Q19
access|C-3D16E-1K-2L-1Y-5j2
access the|Y3
access to|C-1D11K-1f-2
accessible|Q17
accompanied|l5
accompanied by|l5
accordance|A-5B5C-3E-1H-6K2L15O-4P-2V-5W-6X-3Y-6i-6
accordance with|A-5B5C-3E-1H-6K2L17O-4P-2V-4W-6X-3Y-6i-6
according|L1Z-1d7
according to|L1Z-1d7
account|C-2E-2L-1P2Q-11f-4k-3
account of|E-4i4k6
account to|P25
account&affiliate|C7F7
account&annual|b-6k24
account&assign|C-4
account&audit|D-7
account&cause|D-1
account&change|F9
account&compete|W4
account&consent|C-5P3
account&control|F14
account&exceed|F8k26
account&except|C-1D-8P5
account&exclusive|D12
account&favorable|T14
account&invent|P2
account&joint|P12
account&liable|F13
account&license|C5
account&minimum|D4
account&money|D8
account&none|D21P3
account&own|P3
account&price|T3
account&survive|D14b-3
account&term|D-3a16
account&transfer|C4
accountant|D2
accountants|D-2
accounting|D-5K-1b-5
accounting firm|D7
accounts and|D-3
accrue|d3
accuracy|D9
accuracy of|D11
accurate|D-6
accurate and|a16
achieve|S22Z-1
achieve the|S5
achieved|S13
achieved in|S19
achieving the|G10
acknowledge|K-1L-1R7
acknowledge that|X-2
acknowledged|Z-1
acknowledges|H11K-1L-1N-4Q-13T-2f-2
acknowledges and|H3N10X-3f-2
acknowledges that|H-3f-2
acquire|H5N12
acquire the|e6
acquired|F-1
acquired by|F9
acquirer|C-5F27
acquires|C1F-1
acquiring|C-3F1
acquisition|F7L-1
acquisition by|F10
acquisition of|F7
across|S18
act|D-6G-5I-2L-1P-2Z-1d-5k-3l-3
act omission|E13
act or|H7
acting for|F11
acting in|E7M6i6
action|C-7E-4F-7G-3H6K2P10Z-1d-5g-3i-4k-2l-3
action as|a34
action has|E19
action or|E-2H-2
action shall|E22
action that|a24
action whether|E44i-4
actions|C-4H4K-1N5
actions or|E10
active|E-2T15e11k-2
active pharmaceutical|J10e17
activities|J3K-1L-3Z-1c-2l-2
activities at|a37
activities for|J11
activities in|G14
activity|P4U-2
actual|b-5
actual or|U5
actually|E5d-7i9
actually paid|E11
ad|X2
addition|C-7L-1R4d8
addition to|C-1K-1R-4
additional|C-11I-3K-2L-3M6Z-2c18
additional copies|Q10Y3
additional insured|M25
additional insureds|M21
additional one|c-5
additional two|Z2c8
address|C-3E-3K-3L-2T-2b-4j-2
addressed in|N14a48
adequate|M15
adequate for|M15
adequate to|M15
adjusted|R-1b23
adjustment|b28
adjustments|a9
administration of|a23
ads|G8
advance|D15F8g21
advance of|E4
advance written|g27
adverse|C-3K-1
adverse to|H12
adversely|H6W8
adversely affect|H8W12
advertise|J14
advertisement|V8W7
advertisement promotion|J6
advertisements|d12h-4
advertisements on|W8
advertising|C-8E-2J10L-1S8T-2Y3d7g-2k8
advertising and|Y6k9
advertising on|J11W8
advertising or|J7
advertising promotion|Q21
advise|W8
advised|E8i6
advised of|E-15i6
adviser|C15
advisor|K8
affect|K-1
affiliate|A8C4G7L-1V-4
affiliate as|G6
affiliate of|A-1C-12F5e6
affiliate or|C10
affiliate shall|C4
affiliate&annual|S7X-1
affiliate&assign|B19C-16F5N-27
affiliate&audit|D7
affiliate&begin|V12
affiliate&books|D-5
affiliate&breach|i1
affiliate&business|X26
affiliate&buy|C4G6S7k18
affiliate&cause|U-2W2X33
affiliate&challenge|H17X6
affiliate&change|A1C7F-7G3K-1W-4
affiliate&claim|E-7H1j4
affiliate&compete|W-14
affiliate&consent|A10C-17V9W-4
affiliate&control|A-2B27C2U-1W-4
affiliate&convey|C9
affiliate&damages|E5
affiliate&effective|B2C8I-1U-2a13
affiliate&enforce|X7
affiliate&exceed|B-10
affiliate&except|A10B-6C9E-1F-2H-3K1V-5Z-1g-1
affiliate&exclusive|A17B13K-1N-2O-1Y-14j2
affiliate&expire|U-3V10
affiliate&favorable|T14
affiliate&grant|A34B9J-7Y20j13
affiliate&hire|U-4V-1
affiliate&indirect|E8i17
affiliate&insure|A-2M20
affiliate&invent|B17N-7
affiliate&joint|A9C6P-6
affiliate&law|C1F4
affiliate&liable|A2C2E6i2
affiliate&license|A21B14C7H3J-6K1O-5Q-14W8Y-6j7
affiliate&liquidated|E3
affiliate&minimum|C5S12
affiliate&negligent|E-2
affiliate&none|A-9C-1E-3F-5G3H-4K-4W8X6Z-1g-2
affiliate&notice|C11F18a19e-6
affiliate&own|A1B14H-4J-8K-1N-17O-3
affiliate&perpetual|B7O15
affiliate&price|T14
affiliate&profit|E1Y1d14i9
affiliate&sell|A12B-7G-1Q-14S5W8e-8j6k14
affiliate&sublicense|A19B17O-4Q-8Y-28
affiliate&successor|C-10F10
affiliate&survive|A-7B13F6S8V10W-4g-1k7
affiliate&term|B17G3V12X6Y6j5
affiliate&terminate|F6H3K5V57
affiliate&territory|A22B23Q15Y-11j5
affiliate&third|A12C-4G4W12j3
affiliate&transfer|A-7B11C2O-3Y5
affiliate&warrant|E2
affiliated|C-1
affiliates|A9B17C-1E-2F9I-3L2R-3X11Z-2c-3e-8g-5l-5
affiliates a|A24
affiliates and|A11B-2
affiliates as|B50
affiliates during|B8a21
affiliates has|a49
affiliates in|F5Q23
affiliates including|W4
affiliates may|a20
affiliates not|W17
affiliates officers|E-1
affiliates or|C3H4K-1V-3X28
affiliates provided|C14
affiliates shall|A4B13E3F8G-3J9i5
affiliates to|A6B13U-2V15
affiliates will|W7
affixed|I6
afford|D14
aforementioned|e13
africa|R-2
after|C-5I-2K-1L-2V-3W4Z-5a3c-3g-8
after 0|C6
after any|F8
after delivery|l14
after expiration|a31
after notice|a29
after receipt|F4e5l8
after such|g-2
after termination|a33
after the|C-1H8L-1V3W11Z-3c-2l-1
after written|F6
ag|f23
again|e14
against|C-2D-9E-3G-2H9K-4L-3M9N-8P4Z-1l-4
against all|E13M11
against any|M3
against the|H19
age|Q8d10
agency|C-3E-5L-3M-3
agent|A-3J-6K-1L-2O-2Z-3c-4f1g-4i-4k-12l-6
agent a|F14
agent and|R7a11
agent has|E10
agent may|C3
agent or|M16U-2V-4
agent pursuant|K10R51
agent shall|E1
agent the|f64
agent under|E13
agents|E-1K1L-1Q-10
agents and|D9E4H8
agents or|E1
agents representatives|E1
aggregate|C-1E14M6T-2d7i9
aggregate amount|E14
aggregate liability|E29
aggregate of|E-2i7
aggregate purchase|E2d18
agree|A-4C-4E-5I-8U-3V-3g-2
agree as|Z-1f-3h-5j-2
agree in|K5
agree that|K-5R5U5V3h29
agree to|K-4
agreed|L-1S5g-3k3
agreed in|V5
agreed that|G9
agreed upon|C-1S3k2
agreement|A-8B-4C-3E-6F-4G-6I-5J-7K-3L8O-8R-9T-10V-6W-6X-3Y-9Z-5a-9c-5d-3e-5f-12g-4h-14i-9k-7l-15
agreement 0|P-2V-1Y4b-4
agreement a|B-2E-1O3
agreement and|A2C-6L5O4U-3V2k-11
agreement any|E25
agreement are|b-4
agreement as|K-1L-1O-3
agreement at|Z2g29
agreement attached|Q6
agreement between|I9T-2b-4
agreement by|C6K1L-1X-11
agreement consultant|J12
agreement dated|I-4
agreement distributor|a20
agreement during|E9W13i5
agreement each|P5i4
agreement effective|Z7c9
agreement even|E38
agreement except|J10U15V10W-5a15
agreement executed|I14
agreement for|E6G-2L-1R3Z-1g6i-4
agreement i|C7
agreement if|F5Z-1
agreement immediately|S14
agreement in|C6E-7F-2K-3R8g9i8
agreement including|C6E-3K-1M7P5
agreement is|C1I9K20L9R-4Z-2a23j-2
agreement may|C9F9K-7g4j-2
agreement neither|V7W9
agreement nor|C-3
agreement now|G10
agreement of|K1c-3
agreement on|N10T-2Z-1g4k9
agreement or|A-2E4F4K6Z-1i10k-2l-3
agreement other|C-2E-1W6
agreement prior|K9g14
agreement provided|K1Q13Y5
agreement pursuant|a15
agreement regardless|E6i7
agreement related|a31
agreement relates|F-3
agreement shall|C3D-5G5I22K41L34M-6Q-22U-2V-2W-11Z10c28g17k-2l-6
agreement such|C8
agreement terminates|a9
agreement that|L-1
agreement the|I2K6T3
agreement then|e11
agreement to|C-1
agreement under|R18a9
agreement unless|U-2
agreement until|X5a43
agreement upon|K4g-10
agreement whether|C7E-2
agreement which|c8
agreement will|I5K26L7Z6c5
agreement with|A6B12G4J21W6
agreement without|C17U-1Z-1g6
agreements|E-14G4L3Z-1
agreements made|L2
agreements to|N42
agrees|C-7H7I-3J12K-4T4U5V3W17X-1Z-1c-4g-4i-6k-3l-9
agrees in|C3
agrees not|H4V6W17
agrees that|C-4H16J10K-1L-1T6V4X23
agrees to|C-5E-23K-1L1N14Z-1f6g-2k-4
all|A-6B-6C-1D-7F-7G-9H-4I-6K-10O-5P-3R-3V-29W-16X-5Y-4Z-14c-10f-6g-10h-16
all amounts|R-3
all applicable|L-1
all associated|N50
all books|D10
all claims|E11
all clinical|a28
all commercially|S9
all copies|N24
all copyrights|N-2
all data|a26
all disputes|L5
all documents|N25
all insurance|M33
all intellectual|B49P-3
all inventions|N28
all know|A6B33O-1
all liability|i11
all liens|J8
all obligations|C-1a14
all of|C-4F8G-3K-2L-1N-5O-3
all or|C-1F4
all other|A2B1J7N19O-3
all product|N14a36
all products|d9
all reasonable|D7
all records|D-6
all relevant|a25
all remaining|a43
all required|M6
all respects|L8
all right|N2P3
all rights|N28
all risk|M17
all software|a63
all such|K-1N-1
all the|C6l13
all third|A4j10
all times|D2M7N1S15
all uses|Q9
all work|N18a29
alleged|E7P-3
alleged omission|E5
allegedly|l9
alliance|B-2I-2T-2U-2Z-1b-4f-3h-4j-2
allocate|k53
allocated|d4
allocation|J7b-4
allow|C-1e6
allowable|a12
allowed|G12
allowed to|G13
alone or|V2
along|N10l2
along with|N10l2
already|a31
also|E-1K-4b-4
alternative|a18
amend|C-1
amended|C-4K-5S-6
amended to|J14
amendment|C-7L1
amendment shall|I11K17L7
amendments|h-3
america|Z-1b-5f-3h-4
among|Z-1d12
amount|C-1E10G-4H-2I-2K-1L-1M-2N-7P-2R9S7W-9Y-4g-5i8k-4
amount actually|E27i11
amount equal|E2R22S8V20d6
amount in|E23
amount of|C1E7R21d2k6
amount paid|E4
amount payable|E-1
amount shall|E4
amount that|D7
amount to|E12d13i5
amounts|K1L-1M14S13d-6i6
amounts in|E16S9
amounts of|M7
amounts paid|l13
amounts received|E14
amounts set|S11
amounts to|E-2
an|E-2H-5I-9K-1L-17R-12V-6X-7Z-3c-2f-8g-8h-12j-3
an action|E-3
an ad|X23
an additional|K4M18Z-2c14d4
an affiliate|C-10
an aggregate|S11
an agreement|A10B2F7O4S7e9
an alternative|a45
an amount|E5R1
an annual|a13
an assignment|C4V-2
an audit|D-5
an authorized|l8
an average|S27
an employee|R37V52
an end|l9
an entity|C6F5G19
an exclusive|J65O2P7Y19e9j8
an explanation|D14
an extension|Z5c13
an independent|D23U-1
an initial|F9K19Z-1c-7g-2
an inspection|D8
an insurance|M24
an insurer|M13
an interest|C10W8
an obligation|E5
an orderly|a7
an underpayment|D23a23
analysis|G4U-2V-1X-3Z-1b-4f-4h-5
analysts|X12
ancillary|A11
and|A-19B-14D-13F-6G-10H-14I-10J-20K-14L-16M-12N-17O-17P-18Q-14R-2S-10T-16V-5W-8Y-12a-11d-7e-12f-9g-32i-10j-20k-3l-11
and $|M4a16d3
and 0|G12I-2L-2O-3S4i8
and absolute|S11W7
and accounts|D10
and advertising|R-3S10k-3
and agree|R14U9V8
and agreed|J4
and agrees|A7C-1G4H10K-1N8V-2
and all|A-4H8I-2L2N-13S-18W-6Z-1g-3
and any|B-6C-4E-8H4L6N-9O-6R4S-8a19g-2k-4
and are|h-4
and arising|N12
and as|A3N11O-2U14W5
and assign|N34
and assigns|C3
and assist|J14
and at|D19Z-1
and audit|D-3
and authorize|O6Q-6
and b|B6K3c2
and be|I-2e8
and between|K-3Z-1
and books|D14
and c|A5
and calculations|D16
and causes|M16
and clear|N5e7
and commercialize|Q-13
and company|l13
and complete|D6N14a22
and completed|M13
and conditions|A6B4C4K-4L-2O-5Z-1
and constitutes|X4
and construed|C-1L5
and consultants|N38
and continue|K2c4
and continuing|J19e15
and contractual|M-3
and copy|D-8
and copyrights|A7B10
and covenants|U-1Z-1b-5f-4h-4
and create|J7Q8
and credits|d9
and customer|C5Y22
and d|i-1
and data|D9
and decisions|L11
and delivery|b-4
and development|A3B15c-2
and display|Q13
and dispute|L10
and distribute|J11Q-4Y8
and distributed|a31
and distribution|J-8
and documentation|E13
and does|Q9
and duties|C8
and each|C-2K-1P4Z-1
and effect|I-4K5
and effective|I9
and efficient|a22
and employees|H11
and encumbrances|A6J9j10
and end|K-2
and ending|K-8V6Z-1l7
and enforced|L7
and except|E11i3
and exchange|L-1
and exclusive|E31N5P-1l6
and exercise|Q29
and exhibit|N16
and expense|D7N12
and expenses|C-1D12
and exploit|G4Q-9
and federal|L10
and feel|P13
and for|C-3G2K-4U4V19W-7a9g-1
and further|H1
and governed|L2
and handling|d10
and has|T-1
and have|I4P12
and hereby|J13N22P5
and hired|M7
and if|E4K-1e-4
and ii|A-3C5O-4P3T3X-3
and iii|B6G4k3
and immediately|S18
and import|B24
and in|W-7
and indemnity|M7
and inspect|D26
and intellectual|N18
and interest|A2B-3C-1N33O-3P8
and interpretation|L4
and interpreted|L-8
and inure|C-3
and inventions|P-2
and inventory|E-3
and irrevocable|A7O24Q31
and is|E15K-1
and its|A12O-3j1
and joint|Q6
and jurisdiction|L15
and know|J10e11
and license|B-9J21O4Q44Y17j11
and licensed|B11
and licensee|d7
and licenses|K6Y27
and location|k39
and logos|Q18
and maintain|E-1M16f37
and maintenance|P-2a13d9
and marketing|b-4
and meetings|G18
and modify|Q28
and no|S9Z-1
and non|Y3
and not|R6Y12
and nothing|N8
and notwithstanding|E3
and obligation|E22
and obligations|C1
and obtaining|a28
and on|E6Z-1b-5f-3
and one|H9
and operator|M9
and or|F6I-2K-3L1N6X13Z-2c-4
and other|C-4D-5E-2I-2K-1L1P-6Z-1g-2
and otherwise|P7Q7X30
and own|N30
and party|Q17
and patents|P18
and payment|Z-1b-6
and performance|L4Y10
and permitted|C-3
and personal|M-1
and personnel|D8
and place|k23
and product|Q8
and production|S7
and products|B12Q-8
and promoting|Q13
and promotional|W7a12
and property|M7
and provide|T15
and provided|C7g-2
and provisions|J10
and publicly|A4
and purchase|e11
and pursuant|a43
and records|D3
and regardless|E2
and regulations|L-2
and remain|I11K12
and remedies|S7
and reports|D8
and reproduce|Q-1
and responsibilities|C2
and right|Q30
and safety|D6
and section|P-2
and sell|G5
and send|R4
and services|A4O-3U-2X-2
and shall|E-9H3I24K34Z-2c-2d-6e-7
and similar|Y20
and subcontractors|D13
and subject|K-1
and such|K-3P8d12
and support|Z-1
and take|N3
and termination|I12K3R-4T-1U-2X-3b-6f-3h-6
and that|B9K-1
and the|B-2C-1H4K-3L3O-4R-3Z-3c-2g-5k-8
and their|C-2K-1
and thereafter|K2c5
and through|J12
and to|A3B7C-11N21O-4P-5Y-3Z-1d-5g-3
and transfer|C-1N-9
and transfers|N12
and twenty|b15
and under|B-3E-9
and unless|I-2K-2
and until|C3
and up|k33
and upgrades|f8
and upon|M10T-2e5
and use|H8Y2j9
and used|B35
and v|Q-10
and venue|L-3
and void|C13
and wales|L3
and warranties|U-2X-3Z-1b-5f-2h-4
and warrants|C-1K-1
and where|M11
and whether|E-12
and which|U-2
and will|I14K14M-5
and with|Y13i4
and without|F5H4L-1
and workmanship|l27
and y|A5B10J22
angeles|L-1
anniversary|K6g-2l5
anniversary of|I-4K8d6g-1l6
announcement|X4
annual|C-2E-6G7K-1L-1S18X-7
annual basis|a29
annual&audit|D6
annual&automatic|Z-4c1
annual&begin|I-3K-8
annual&books|D-20k-2
annual&breach|R26X3
annual&business|D12l-2
annual&buy|S12Z-1k33
annual&cause|R9
annual&challenge|X8
annual&change|b31
annual&compete|W7
annual&consent|K4c4
annual&damages|R26
annual&effective|I-4K-8
annual&enforce|X10
annual&exceed|S2d-9k18
annual&except|D-3K-1S-7W5Z-1c3
annual&exclusive|G15
annual&expire|K-6Z8l-2
annual&favorable|S10
annual&grant|d16
annual&insure|a12
annual&law|X3
annual&liable|E9M7a12
annual&license|W6d-4k-2
annual&liquidated|R46
annual&minimum|S31
annual&money|S-13d-8
annual&negligent|d-22
annual&none|D11W5Z5c4k-12
annual&notice|K7R6Z7
annual&percent|S-3b8
annual&price|b-9
annual&profit|K-1
annual&renew|K-4b11c-1
annual&sell|G6S1d-6
annual&survive|C1D4X-4Z2c4d-7
annual&term|K-7R4Z6
annual&terminate|R8Z3g1
annual&territory|G8
annual&volume|R5S-15k-3
annually|D1K4c5k36
annually by|K11c9
another|C4K-1L-2T25
another entity|C1
another party|H3
anticipated|E-4
any|A-6B-6C3D-4E-5F-7G-6H-4I-16K-6L-2N-10O-5P-6R-3T-4U-8V-11X-10Z-4d-6g-3i-9j-10
any act|H13X-5f-2
any action|H9
any actions|E13
any activities|J12
any actual|E9U6
any additional|R-1a13
any advertising|Y36
any affiliate|C1e6
any affiliates|G14W15
any agreement|C-1G7J13T12W-4
any amount|E-4
any amounts|E5i10l8
any and|E-3H4K-1P6
any applicable|j2
any application|H2
any approval|a23
any assignment|C22F5
any attempt|V8
any attempted|C2
any breach|C-1E-8R-6
any business|B-2G6U18W4
any capacity|X9
any cause|E-7
any change|F23
any circumstances|E-7
any claim|C-1L2i9
any claims|E18
any client|U25
any competing|W17
any competitive|W3
any competitor|U9W24
any conflict|L-15
any consequential|E-4i1
any contract|E-2G12i5
any damages|E20
any defects|l10
any development|P9
any direct|C5F8
any discrepancies|D5
any dispute|H-2L-1
any disputes|L2
any document|X9
any documents|N15
any duty|P5
any employee|V15
any event|E-5
any expense|A12B18J10O23Q30
any extension|K4Z8c3
any facility|a-1
any failure|E14l5
any federal|H3
any filing|e8
any form|W12
any further|A6K10
any future|H13J5
any given|k11
any guarantee|R33
any incidental|E70i5
any indirect|E52
any insurance|M14
any intellectual|A6B12J3O9Q3
any interest|C2H6
any invention|N62O15
any joint|B22J9P23Q11
any kind|E21P-2X-3i-1
any legal|E-4
any liability|E-22i8
any licensed|B2H7f-2
any limited|E14
any loss|E-14
any lost|E13
any maintenance|E-1
any manner|A3G9X-19j7
any material|C-3F2
any matter|E11L9
any member|A7B10F8H1O12X-5f-2
any merger|C6
any modification|W9
any nature|E14
any new|e1
any notice|E-1Z-1
any obligations|C-1
any of|C12H1I-2K2L-2M-12P-3U6V11W-7X-15Z-2c-4g1k-7l-4
any one|k33
any other|C6E-1J14K-8T11U-2Z-2c-4i3
any part|C-2
any party|W7g7
any patent|N8
any person|K-1U1V-11W5X-5
any pre|W11
any prior|H4
any private|W5
any product|G4W6
any products|U12a15
any proposed|C12
any provision|C-3L-3
any purported|C8
any purpose|A8B1
any reason|E-3R5U6g13
any reasonable|D21
any remaining|R21a7
any renewal|K1Z12c-9
any restrictions|O3Y11j4
any rights|C3E-2N19
any royalties|a9
any sale|F2
any special|E1i5
any statement|X67
any stock|F15
any sub|Y39
any subcontractor|M9
any substantial|H3
any successor|C10
any such|C2D-7H-5K-1L-1N8P-3T9Y-10l4
any termination|R-2
any theory|E-24
any third|A6C6H-4J8K-1M-3P2W-4Y11e4
any time|H17L-1R4T5Z-1g31
any trademarks|H7
any transaction|F-1
any transfer|C13
any way|C-3E-5H5X12i-4
any work|N-1
anything|E8H8K-2i-3k15
anything contained|E4
anything in|E7
anything to|P-2V-1
anywhere|W17
anywhere in|W12
apparel|J9
apparent|l8
appearance|N6Q11k10
appearances|k26
applicable|C-5H-2I-8K-3L-3U-6W-13X-8Z-2c-2d-9g-8
applicable fees|Y12j6
applicable in|D13a18
applicable law|C-3K-1M-3
applicable laws|C-1L-3
applicable party|e15
applicable period|E2
applicable product|S9a10d18
applicable shall|F6a16
applicable to|E-3L7
applicable under|E3
application|C-6E-1H-2L3P4g-2
application and|Q13Y15
application for|H2
application in|Q10W4
application of|L5
applications|C-3E-2K-1L-1N13O-6Y-4
applications and|B-2N14O-3
applications in|Q30
applied|f-6
applies|Y18
apply|E-2G12K-4M-5V3i13
apply for|H8N17
apply to|C-1G23K-1U-2W4i8
apply with|V24i5
appoint|A7
appointed|D9J9
appointed by|D16
appointing|H6
appointing a|H8
appointment|K7U-2W7Z-1b-4g6
appoints|J29N12
appoints and|J11
appoints the|J10
appropriate|C-4L-1k4
approval|C-1I-2L-1P-2Z-1g-5
approval for|S14
approval may|A6
approval of|C3
approval such|W7
approve the|e10
approved|L-1U5V-1l-2
approved in|F8U12V17W15
april|I7K2Z-1b-4f-3h-4j-2
april 0|I8K3Z-1b-4f-2h-4j-2
arbitration|C-1L3
are|C-3F-4K-2L1P-5T-5Z-11c-2f-6g-15
are based|N9
are conducted|D8
are exclusive|E21
are included|Q10
are limited|E8l12
are listed|G10
are more|T10
are not|U-2V1
area|J14
areas|k-2
arise|E-5
arisen|E18
arising|C-1E17H5J-10K-3L8S-7Z-1g-2i7l-3
arising from|E-20i5
arising in|E17i-1
arising out|H11K-1L7i8
arising under|E34L4i4
arizona|B26O24
arose|E22
arrange|J11M13
arrange for|J13
arrangement|C-1
arrangement or|W-3
arrangements|G15
article|A-2D-8E-4I5K-1M-11O-8j-3
article 0|C-3M-3O-5a-14b-4j-3
article ii|k6
article viii|A6
article x|E-7i7
articles|G4
articles 0|G8Q6
as|A-8B-9C-2E-3G-5I-4K-3L-17O-6R-5S-7T-10U-8V-5W-8Y-8c-6e-6g-5i-6
as a|D-10I-2K-1L1M-13R-3X-4Z-1l-3
as additional|M30
as amended|K-2
as an|E-3J12M19U-2
as applicable|K-1Z2b-3c-1
as applied|L2
as between|N-7
as contemplated|U5
as defined|F7L-1Y7
as exhibit|l14
as expressly|C-4H5
as follows|I-2T-2d12
as further|d3
as hereinafter|G15S10
as independent|V14
as is|A-2B-3
as liquidated|R79
as listed|J7
as long|e8
as may|C-4D6E-6L-1N4
as more|Q10
as mutually|S4
as necessary|N35Y14
as non|J10
as of|A4C-1E-3I9K3L-3M-5O12P-3c-5d-7l-4
as or|W5
as otherwise|C-2K5U21V9W4
as part|O10Y-3
as parties|N8
as permitted|C-7J8W11
as possible|P-1
as practicable|D6
as provided|G6J7K9Y5Z-4c3
as required|M10
as set|B19G12K7L-1O-5S13Y-2d8g-3
as soon|D6a8
as specified|R22
as such|a13
as the|K1Z-2c-1g-4k-6
as those|T6Y39
as to|J12
ascribed|K-1
assay|Q18T-2
assert|H6
asserted|E-3i4
asserted against|M6
assets|A2C8F7L-1
assets of|C7e7
assets or|C11F-14
assets related|C-3
assets to|C7F20
assign|C24E-3F-6K-1L-1N48Y6e-7
assign all|C4
assign and|N68
assign any|C9
assign its|C16
assign or|C8F3
assign the|C1
assign this|F-6
assign to|N65
assign transfer|C-11
assign&automatic|C13
assign&begin|H4
assign&benefit|C-7K-1N4
assign&books|N-10
assign&business|C10G9U7
assign&cause|N24V-2a9
assign&change|C-9
assign&claim|N9
assign&compete|C21F3U19W-7
assign&consent|C45E-2g-2
assign&control|C2F-1N15P3
assign&convey|N14P12
assign&effective|C2N-11a25
assign&enforce|C-2
assign&exceed|C10N-2
assign&except|C29E-3F9K-2L-1M-8N-5O-2P-2U10c-2g-3
assign&exclusive|C-11N12O-7U-2Y18
assign&grant|B-2C-5O-11Q-34Y11
assign&hire|U9
assign&indirect|C-2F8
assign&invent|N-11
assign&joint|C4N-12
assign&law|C-1N15P3
assign&liable|C-2
assign&license|N15O-9Q-2Y46
assign&minimum|C11N13
assign&money|C3
assign&none|C45E-2K-2L-2U10c-2g-2
assign&notice|C12F3
assign&own|B4C-10K-1N44P6
assign&percent|d7
assign&perpetual|N17O-16
assign&profit|B-3Q-22Y-12
assign&sell|V-2Y3
assign&source|C-4N-14
assign&state|H4
assign&sublicense|A-6B-3C-4Y-21
assign&successor|C-7F-6K-1L-1
assign&survive|C1F-7N11U4Y6
assign&term|B-3C7N14Q-9U5V-3
assign&terminate|C11N-11U8V-2a22
assign&territory|O-11P-3Q8U-3Y-10
assign&third|A-3C-14F10Y1
assign&transfer|C-27E-1F16K-1N-18O-3Y-1
assign&void|C44
assignable|A-3C18N20Q19Y18
assignable by|C23
assigned|C-1K-1N11U-2
assigned by|C25
assigned in|C3
assigned or|C-9
assigned to|N20
assignee|F4H2
assignee of|C3
assignee shall|C4
assignees|J8
assignees of|J10
assigning|C-1F6
assigning party|C-13
assignment|C10E-4F2K-2L-1O-4
assignment by|C12
assignment in|C9
assignment is|C-3N25
assignment not|C1
assignment of|C16e10
assignment or|C18
assignment this|C2
assignment to|C8
assignment without|C-1
assignments|N38
assignments and|N18
assignor|C-13
assigns|C-6E-3F10K-1L-1N23P4
assigns and|N24
assigns of|C14
assigns or|C6
assigns to|N77P2
assist|C-1H25N14U-2W9X-8
assist any|H17
assist the|J9
assistance|a27h-4
assistance with|a26
associated|K-2L-1U-2W5h-4
associated with|K-1W9h-4
associates|X25
association|L-1Q11U-2Z-1b-4h-4j-3
association a|Q51
association's|Q34
assume responsibility|a24
assumed|M5a7
assumed by|M4
assumes|F16
assumes all|F8
assumption|F3
at|A-10C-5D12H-4I-18J-14L-17O-6T-2V-2W-7X-4Z-8c-9d-7g5i-17k3l-3
at 0|I-2Z-1
at a|E-1M4T-3
at all|D10M6S13
at any|D12H12L-1R3T4Z-1g28k4
at cost|a39
at its|C-1D10K-3M16P3l5
at law|R-1
at least|C-1D7K-3L-1S10W-5Z7c3g-3l-2
at no|N8l5
at reasonable|D3
at such|e7
at the|A-2D-7H-3I-4L-2Z2a8c-2k4
at times|k42
at which|D7
attached|E-2K-2l6
attached hereto|l11
attachment|V-2X-2Z-1b-5
attack|H21X14
attempt|C8H1U6W-6f-5
attempt to|H2U10V-1f-5
attempted|C17
attempted assignment|C14
attempts|C8
attempts to|C10
attention|V-1X-3Z-1b-4f-3h-3j-2
attn|I-1R-2T-2V-2X-4Z-1f-4h-4j-2
attorney|N10
attorney in|N12
audio|Z-1
audit|C-2D52E-5K-1L-1d-6
audit by|D14
audit may|D9
audit of|D16
audit report|D-2
audit reveals|D-16
audit shall|D9
audit such|D-7
audit the|D23
audit will|D24
audit&books|C-1E-1K-1
audit&business|D-12
audit&cause|D13
audit&change|D-7
audit&exceed|D3k-3
audit&except|C-1D1l5
audit&exclusive|D13
audit&expire|D1
audit&grant|D8
audit&law|D-18
audit&license|D1
audit&minimum|D31
audit&none|D6l6
audit&notice|D15l4
audit&own|D9
audit&percent|D16
audit&price|D-11
audit&profit|D-8
audit&source|D-6
audit&survive|C-1D12E-2K-1l9
audit&term|D17
audit&terminate|D13
audit&territory|D4
audit&volume|l12
audit&warrant|l7
audited|D17
audited financial|D10
audited party|D-3
audited party's|D-15
auditing|D21
auditing party|D4
auditor|D11a18
auditors|D3
audits|D30V-1Z-1f-3h-4
august|K6
august 0|K7
authorities as|Q15Y18
authority|F-5J-14K-4L-4M-8S-7W-6Z-1l-2
authority for|H5
authority to|L-1
authorize|A-3O-1
authorized|D11G8K-2L-3Z-1j-3
authorized officer|G4
authorized representatives|D12
authorized to|a13
authorship|N19
automatic|K7Z19c23
automatic&begin|K-3Z-2c3
automatic&breach|K-1
automatic&buy|K5
automatic&consent|K13c4
automatic&effective|K9Z15c4g-3
automatic&except|K-3Z19c28
automatic&exclusive|c2
automatic&expire|I-2K-6Z7c9
automatic&license|K1c-2
automatic&minimum|K2Z18c23g-5
automatic&none|K31Z5c15
automatic&notice|I-2K-11Z18c10g-1
automatic&own|N16
automatic&renew|I-2Z21c5
automatic&survive|I-2K8Z4c12
automatic&term|I-3K1Z23c14
automatic&terminate|K8Z-6c-2
automatic&transfer|a35
automatically|E-1K14Z16c34g-2
automatically be|Z7c4
automatically for|K5Z15c33
automatically renew|K-8Z7c24
automatically renewed|K-3Z16c19
automatically terminate|g6
automatically upon|K15
availability|k2
availability of|S6
available|C-10D15F-5I-2K-1L-1S8Z-1c-2g-3k10
available a|a17
available and|D8
available for|D23i6k10
available from|M8
available to|C-3K-1S6j4
avenue|B-3I-2O-3T-2X-4Z-1f-3h-3j-2
average|R19Z-1d-7g-1
average of|R3S13
avoidance|W5
avoidance of|W5
awarded|E-3
aware|P-3
aware of|P-3
away|V6
b|A-5B-4G-5H-4I-4L-11R-12U-4Z-5b-12d-4f-8i-7
b 0|R-1Y4
b above|R47d7
b after|a12
b and|A4G6Y11f-2
b any|l5
b except|i7
b hereto|d12
b if|e9
b in|E-4U12
b notwithstanding|C10E12
b or|E15
b shall|R16Z-1
b termination|K3
b the|K3
b to|R27
b under|Q31
b's|F9
b:account|D-4E-6K-4b-5d-11g-2h-4j-2
b:affiliate|A9K-3L-4R-4S-6V-4Z-3c-4
b:all|F-6K-6L-5N-5U-11V-28W-9Z-13b-6c-15f-9g-13i-8k-2
b:annual|C-1E-17K-10L-3N-6Q-9b8d5e-5g-3j-2
b:any|A-6E-3H-5I-14J-13K-22L-11P-9S-7Y-8Z-14c-13d-12e-5f-11g-8k-2l-4
b:assign|C21E-5F15I-3K-6M-3N7O-1S-8W-9Z-1c-3g-1k-4l-3
b:audit|C-4D23E-3K-3L-2Q-8S-11T-2b-4e-7g-2j-2l7
b:automatic|F14Z12c2f-2
b:begin|E-2K-4L-1T-2Z1c13j-2
b:benefit|C-1H-3K-2T7b-5h21j-2
b:books|C-5D23E-8K-4L-2M-8Q-10g-2j-2
b:breach|E-3H-3K-2L-1e-4j-2k-3l-4
b:business|B-2H-3K-7L-4M4O-5P-2R-4k-7l-5
b:buy|C-15K-5L-1P-5Q-11V-4Z-4c-8d-8g-3i-7k-3
b:cause|E3I-2J-8K-7T-2Z-1g3j-2
b:challenge|E-5H1b-3h-4j-2
b:change|D-10E-3F12I-6K-7Z-3c-4g-4i-4
b:claim|A-3C-12F-7G-7I-4L-2N-6O-4Q-12R-3S-11U-2V-3W-7Z-3c-2d-5e-8g-2i-3k-6
b:compete|E-1G-2K-2L-1T-2U-4V-5W48b-4e4
b:consent|C-5E-8F12H3K-9L-1S-9Z-3c-5d-12i-5k-14
b:control|F10H7J-7K-7L-2Z-2c-3k-5l-4
b:convey|Y12
b:damages|C-3E19K-3L-1M-3Q-9R3W-5e-4i13j-2l-3
b:day|A-9C-5F-5H-6L-7N-4O-6P-3Q-11R-5X-10Y-14Z5b-3c7e9g-2j-4k-6l-4
b:deposit|R12b-4f18
b:effective|E-3I12K3M-12Y-8c16g-3j-2
b:enforce|E1K-3M-4Q-10b-4j-2
b:escrow|f87
b:exceed|B-4C-3E-4F-6G-6K-1L-5M1Z-5c-4e-7g-2l-6
b:except|C-4E-2G-3I-9K-9L-6M-4P-2S-15Z-5c-4d-10i-3k-7
b:exclusive|G6H-5I-10J21K-10L-3M-4T-3W-6Z-5c-5i-3
b:expire|C-2D4F-6G-3H-2L-3P-1R-3Z3a7j-2l-3
b:favorable|T22b-4f-3
b:governed|C-2L27b-4j-2
b:grant|A14B24E-15L-1O-9Q29T-2W3Y19Z-1j-3
b:hire|U19V70
b:indirect|E30K-1U-2b-5h-4i19
b:infringe|E9T-2b-4h-5
b:insure|C-6D-6E-8G-4H-3J-10K-4M32Q-10W-9Z-2c-3e-5g-2i-4
b:invent|L-1O3P11T-2b-4h-4j-2
b:joint|B-4E-10H-2I-4K-1L-2M-6P9S-15Z-1c-3l-3
b:law|B-3G-11J-14L-1O-8Q-9S-13T-2U-4V-6W-7X-3Z-5c-7d-17e-7g-2k-15l-4
b:liable|A-4D-8E19F-13J-9K-3L-1M9O-4P-2Q-35S-8U-3V-3Y-4Z-3c-5d-10
b:license|A-6B-9G-9J-6K-3L-8O-11P-2V-5Z-3i-9j-5k-4l3
b:liquidated|R16
b:minimum|I-2K-5L-4M19R-2S33W-7g3
b:money|C-2D-5E-12G-2I-3K-3L-3T-2Y-4Z-1b-4j-2
b:must|A-22B-19D-9G-5H-8I-16K-16L-7M-8N-5O-4P-10R-9U-7Y-7Z-11c-8f-9g-14i-15k-2
b:negligent|C-2E7K-1T-2d-10h-4i13
b:none|B-3C-8E-2F-5G-4H-6I-12J-5K-6L-8U-4V-4Z-9b-16c-10d-10g-12i-4j-11
b:notice|A-5B-3G-12I-11J-5K-6L-1O-7Q-13S-7U-4V-6W-4Y-16d-13e19g-5
b:offer|C-1T-3b-4e22
b:own|E-2F-12H14I-6K-16L-8N11O-4P15Q3R-4T-4V-9Z-7c-10d-12g-17k-24l-3
b:percent|E-10K-4L-1T-2d17h-4j-2
b:perpetual|J7N12
b:price|C-5K-3L-2M-5Q-10T4b4d5g-3h-4j-3
b:profit|C-5E-3H-2I-8K-15L-6M-4P3U-2V-2Y-5d17e-5g-5l-8
b:renew|C-4L-1T-2Z13c-2e7h-4j-2
b:right|A6B-4C3D-5E-9H9I-9K-2L-2M-8N7P4U-12V-17Z-5c-8d-9e1f-7i-6k-12l-10
b:sell|E-1K-3L-4M-7Z-2e1g-3l-4
b:source|A-3C-14D-8E-1F-9G-5H-3J-9K-7L-7M-12Q-10S-7T-2W-4Z-2b-4c-4d-11f-18g-10h-4i-5j-5
b:state|C-3Q-9T-2b-4d-6h-4j-2
b:sublicense|A34B4O-2Q22Y23f-3
b:successor|C9K-1T-2b-4h-6
b:survive|A-8B-5C-4E-1F-5K-2L-6R-6Z-6c-6g-6i-8j-8
b:term|A-10C-8H-8I-2K9L-8M-3R-4T-3X-9Z2c6e5g-4i-8
b:terminate|A-5B-3F7G-11J-6K11L-2Z-3a7c5e-9g21i-8k-7l-13
b:territory|C-13E-11K-1L-2P-3W3Z-1l-3
b:third|C8E-2I-3K-2L-1O-1P-2W6Z-2e7g-2i-5l-5
b:transfer|C7E-5F11I-1J-10K-3L-1N15S-9Y6e5g-3l-2
b:use|C-8F-9G5H3K-10L-7M-2V-3Y3Z-8c-13d-7g-4i-9k-2l-2
b:void|C-8V-1b-4h-4
b:volume|C-2E-3K-4L-2M-8R-5S6b-5h-4
b:warrant|C-8D-4E-5F-6H-4J-6L-3N-8P-2Z-2g-4j-2k-5l6
back|Q10k-2
background|J4O3Q30
balance|D8R8g4
balance of|R18g6
balance sheet|D13
bank|C-1K-3L-2Q-7
bankruptcy|E-1H4O-3
bankruptcy insolvency|H2
banners|K1W7k-3
banners and|K4
base|k-3
based|C-5E-10K-2R-5X-5Z-1g-3i-6
based in|E4
based on|C-2D-7E-5L-2R-4i-3
based upon|E-2
baseline|d-8
basis|C-1L-1
basis and|a19d-8
basis of|S5
batch|D5l4
be|B-14C-2E-5K-2L-3O-10P-2R-4T-7U-25V-8X-5Z-3b-15c-5e-6f-24h-14i-6k-2l-7
be 0|k40
be a|h32
be all|N43
be and|P17a24
be as|a19
be assignable|C24
be assigned|C26N10
be at|D11
be attached|J14
be automatically|K-2Z21c12
be available|D16M7k11
be binding|b-4
be borne|D6
be bound|C13
be brought|E38
be calculated|d16
be canceled|M9
be commenced|E61
be completed|a7
be conducted|D8
be consistent|A8
be construed|C-4K-1L3X-4h10
be covered|M16
be deemed|C-2I-2K-4M-8Z-1d-10g-2
be determined|d9
be done|H13
be effective|I36K9c5
be entitled|C3G13P5R7d9g-3h17
be equal|S15
be excluded|J11
be exclusive|J30
be exercised|e10
be extended|K4Y14Z1c13
be for|I2K26Z-1c14k-3
be free|T-2e14l13
be given|Z20
be governed|C-3E-2K-2L44
be granted|J19e9
be held|P-1
be in|C-2E-2K3
be included|i10
be infringed|a18
be interpreted|L2
be jointly|P38
be kept|D12
be less|S8
be liable|C-4E38K-1i11
be licensed|Q15
be limited|E50i17k7
be made|D-6K-2L-1X-4
be mutually|N8P-1S13V4k35
be named|M20
be necessary|B8
be not|S14
be null|C15
be obligated|P7
be on|e9
be one|K7
be owned|N52P6Q11
be paid|E-5i7
be payable|d6
be permitted|C9
be primary|M25
be provided|Y6l5
be read|J10
be reduced|d23
be renewed|Z-1c-7
be requested|D8
be required|C-8D9E3F8K-1
be responsible|K-1
be subject|D10k6
be terminated|F25K-1g17
be the|C-2J12M-4N32R-3h-4
be three|K8
be to|D5E15
be transferred|C3F3N36
be unreasonably|C3Y7
be updated|b4
be valid|K7
be void|C29
be withheld|A4C9
be written|M3
bear the|D-1
bearing|B12O-3Y8
because|N7
become|I22K8L-1
become effective|I38K26g8
become the|N33
becomes|B-2
becomes known|E31
been|A-7B-4C-1E-3H-5L-1M-12O-7Q-12V-3W-7Z-7c-8e-13g-5i-6k-21
been advised|E-40i2
been cured|K19
been filed|X-3b-5f-3
been informed|E9
been obtained|C7
been omitted|E-1
been represented|W12
been requested|X-3f-3h-4j-2
been required|E15
been signed|I13
been terminated|V27a5
before|E-6R9X-4Z2c7e9
before the|R8c5
begin|I8K17Z-2
begin on|K10
begin&buy|c9l3
begin&cause|R9
begin&consent|K2V7
begin&effective|I-26V-2Z-2c-5
begin&exceed|k-1l7
begin&except|G3K-7R-1V-2Z-7c2
begin&exclusive|J22a19
begin&expire|I2K2Z-3c3l6
begin&grant|J13
begin&joint|K8
begin&law|H3
begin&license|K-6e10l5
begin&liquidated|R28
begin&minimum|G6I-2J6K-1S4Z4
begin&money|S16e8
begin&none|G5S18U-2V2
begin&notice|K11Z1c10g1
begin&own|H2P4
begin&percent|b33
begin&price|b74
begin&profit|K7d-10
begin&renew|I4K12Z-4c7
begin&sell|J7
begin&state|H4
begin&survive|K9R-1S5Z5c-4
begin&term|C-3I24K27L-1V-2Z-1c2l-10
begin&terminate|I9K12R-2Z2a-8c4g-3
begin&territory|K7d3
begin&third|e15
begin&volume|S-2k22
begin&warrant|l13
beginning|K6V4b8c7l-2
beginning on|K1a15
beginning with|b14
begins on|d11
behalf|B6H6K-3L-1N-3P-3U7V5d-6
behalf of|B10K-2L-1N-4P-3U8V7
being|C-3
being conducted|a31
believes|W20
believes that|W28
belong|N4
belong to|N10
below|G-3I11K8L-1c-3k-3l-2
below and|F8
below by|R3
below for|d12
below the|E8
beneficial|F-10G10W5
beneficial interest|G19
beneficial owner|W8
beneficiaries|h17
beneficiary|h36
beneficiary of|h64
benefit|C-4E-6H2L-1T9h9
benefit of|E-3H3T11
benefit&business|A10
benefit&claim|H11
benefit&consent|J8
benefit&enforce|h-22
benefit&exceed|C5
benefit&except|C-6N5T14h34
benefit&expire|K7
benefit&favorable|T11
benefit&grant|J7
benefit&insure|M13
benefit&joint|h-9
benefit&law|C-1
benefit&none|C2T8h-10
benefit&own|H2
benefit&profit|J11
benefit&survive|C-1h-28
benefit&territory|N48
benefit&third|b-4f-3h43
benefit&transfer|C-1
benefits|T9
best|C-1K-1L-1
between|C-4I-5M-12O-3Q-18Y-9g-2k-13
between the|P-4R2
beyond|a10
beyond the|Z-2
bid|e5
bill of|E3
binding|C6E-4K-4S6b-4
binding on|C-1
binding upon|C8b-4
biologics|N15
biologics license|N15
board|E-1
board and|C5
board or|K5
bodily injury|M18
bona|e-4
bona fide|e-4
bond|R33
book|O-4Y9d5f-3
books|C-1D25K-1
books and|D-1
books of|D3a6
books&buy|D-5
books&cause|D-10
books&exceed|D14
books&except|C-1D8
books&expire|a10
books&invent|N27
books&joint|D16
books&license|D-9
books&minimum|a28
books&money|D4
books&none|D-6k-2
books&notice|D16
books&profit|D1
books&source|D-8
books&survive|C-1D35E-1
books&term|D-13
books&terminate|D-5a43
books&territory|a16
books&third|D-14
borne|D5
borne by|D7
both|I9K-1P3e4
both of|N23
both parties|I13K1
bound|C6
bound by|C11
bound to|G11
brand|X-3Z-1b-4f-3
branded|C-1E-2W6Y-5
brands|A8Y11
breach|E-1I-2P-3R-6Y-5d-5i12k-2
breach by|Z-1g-1
breach if|X18
breach of|L-2M-7R-2
breach to|X12
breach&business|E-5R33f11i3
breach&buy|i4
breach&cause|E1R-2g-5
breach&challenge|X4
breach&change|F-12
breach&claim|C-1E-5i-8
breach&compete|J18W-5
breach&consent|C-1
breach&control|F-11
breach&damages|R-1i-12
breach&effective|A5B15O6g-3
breach&enforce|E-7R-2
breach&exceed|E12i16
breach&except|C-3E-7G4M-6R3V4X-6g-3i3
breach&exclusive|E14G-3O1R15
breach&grant|O3
breach&hire|V53
breach&indirect|E1
breach&infringe|E-7
breach&law|E-3L1i6
breach&liable|E4
breach&license|A3B15E-9O11i5l-2
breach&liquidated|E4
breach&money|E5
breach&negligent|E-8
breach&none|D-9E1G3L-1R-5X14i4
breach&notice|C-5e-4g-10
breach&own|E-9
breach&profit|E-1O2R6i8
breach&renew|B26
breach&sell|G10a8
breach&source|E3f19
breach&state|L5
breach&survive|C1G3R12S10X9g-10
breach&term|C-2E5G3K1R-7
breach&terminate|E-2F-9R9a-13g-13
breach&territory|B18O9
breach&third|A4B9E-4O3i4
breach&transfer|C10
breach&void|C18
breach&warrant|E8i-9
breaches|E3Z-1g-1
breaches or|E6
breaching|K6R-2
breaching party|K7R-2
bring|E-2H9X22i6
british|L-1
british columbia|L-1
broadcast|A11Q19j11
brought|E15
brought by|E17
budget|S10Z-1k-2
bulk|S12
business|C3D5E-3I-3K-5L-4O-9T-4X-4Z-8c-4g-11i-4j-6k-2l-12
business and|B-4O-2U-2
business assets|C16
business by|U3
business days|C-2E-1K-1X-4e4
business entity|C6
business hours|D30
business in|B-2F4
business interruption|M16
business is|F15W8
business of|C10
business operations|D6
business or|G11U6V-4X4
business plan|D11
business products|Q25
business purposes|O5Q-14Y24j9
business to|C10U5W10
business unit|C2
business which|W15
business&buy|J11e-10
business&cause|A3G-3V-2
business&challenge|X2
business&change|C7F-12
business&claim|i-4
business&compete|C6G4J9U14W35X-3
business&consent|C-4G8U4W17
business&control|G7
business&convey|C8
business&damages|E6i-5
business&enforce|E8X7
business&exceed|E-3G7K-1X-6i-5
business&except|A1B-4E-4G11K-1O-4U5X9Z-2c-4g-8i-4j-3l-3
business&exclusive|B-2D8J4K-1O-2
business&expire|A7U2Z-1
business&grant|A14O3Q-12T-2Y19
business&hire|U13V-17W-5
business&indirect|E-25i-6
business&infringe|H7
business&insure|M20
business&joint|W14
business&law|C-1
business&liable|M17i-6
business&license|A8B-7C2Q18
business&minimum|D11l-2
business&money|M8
business&negligent|E-4i-2
business&none|C4G21X13Z-2g-4i-3
business&notice|E-2S-8X-5
business&own|F-2K-1M-9O-2U-2
business&percent|G-5k-2
business&perpetual|B-11J21O14Y-3
business&profit|B3d4i-7
business&renew|M7d8
business&sell|C1G6T-2W2
business&source|f38j3
business&sublicense|A15B-4Y-19
business&survive|D-6F-7L-1X-3Z-1c-2
business&term|U-6V-7W-13X3
business&terminate|E3F5R8U-2Z-1
business&territory|A4B3O3U-3
business&third|C3G3Y17i4j3
business&transfer|A5C18Q-8U7Y1
business&unlimited|j4
business&volume|D13j4k-3
business&warrant|E-7i-6
businesses|M3V-2X-4
but|C-3E-5L-2P2R-3U-2Z-3
but at|N24
but excluding|B19
but in|D5K9P-2l7
but not|A3E-4K-3L-1e10g-2
but shall|C3F4
buy|G9a-27
buy&cause|E-5
buy&change|F-14e16
buy&claim|E-2
buy&compete|C7J13W3
buy&consent|C4U-2a20
buy&control|F-14
buy&convey|C5
buy&damages|E-4
buy&effective|I-1K-1Z-1
buy&enforce|E1
buy&exceed|E-1J5K-1S-5k3l2
buy&except|E3L-3c4k3
buy&exclusive|E3G13J21K-1Y-6
buy&expire|c7
buy&favorable|T1
buy&grant|G9J7Q-4T-2Y-10
buy&infringe|E11
buy&insure|M2
buy&invent|J9
buy&liable|E8
buy&license|G6Q-11Y-11f3
buy&minimum|G8S12c3
buy&money|S4
buy&negligent|E-9
buy&none|E3K-1L-1W-6e10l2
buy&percent|d-12k6
buy&price|K-1T-1e17f-4
buy&profit|E-1
buy&renew|c17
buy&sell|U-3
buy&source|f17
buy&sublicense|Q1Y-7
buy&survive|G7S3d-6e3k3l1
buy&term|G20S-8U-2c10l12
buy&terminate|G4Z-1a7c5
buy&territory|G-3J4Y-5a20
buy&third|E3G6i3
buy&transfer|Y-15f2
buy&volume|E-1K-1S10k-15
buy&warrant|E-6l6
buyer|E5F12b-5f-3h-4k34
buyer's|F13
by|B-7D-6E-2F-12J-7L-12N-7P-12R-10S-7T-11W-6f-4g-11h-7i-10k-10l-4
by 0|R27
by a|J-4L-1
by agreement|K2
by all|C4
by an|D26F5G4l11
by and|C-2E-5K-7L-5Q-11
by any|A10K-2L-1e-6j3
by applicable|M-2N8
by both|I18K8Z-1
by company|B-2T13U-2Z-1
by country|g4
by distributor|E1W7Z-1
by either|C7I9K6L-1Z19c9g10
by end|d10
by giving|g17
by insurance|M-4
by itself|W7
by law|C-1E-1L-1
by laws|X5
by licensee|E5N7Z-1d4l9
by merger|C13
by mutual|I11K2
by one|A3B6K12O7P4Q12
by operation|C6F11N15P5
by or|C3K-2N-4
by party|N19R35
by product|d7
by providing|X-3
by reason|E4
by s|I-1R-2U-2V-4Z-2f-4h-3j-2
by sponsor|J12
by such|K-2
by the|B-12F-12H-3L2P2R-1Y-13Z-4c-2f-5k-4
by third|i9j4
by this|G9K-2
by virtue|H11
by way|C7R-2
by written|C-2K4
c|B-5C-3F-6G-3I-12K-4L-9Z-4c-3f-9k-6
c 0|T-2h-4
c above|G13
c all|N-3
c and|E12i6
c shall|E10F5
c such|a32
c the|Y8
c to|A6N18
c:account|D2E-3H-2I-2K-2L-4Q-16Y-7Z-1l-3
c:affiliate|A26G3H-5I-4R-3V-5W-7X-6Y-4Z-5c-7g-4i-4l-11
c:all|A-6B-7C-1D-6F-9G-8H-5I-8K-11N-9O-6P-5R-2U-5V-36W-6Y-7Z-16c-12f-6g-7h-21l-3
c:annual|A-3C-4E-5F-7H-4I-10L-4N-6P-4Q-29R-9S4Z-2b-18c-5e-6k-11l-7
c:any|A-6B-7C-2D-4E-9F-7G-8H-8I-16K-15L-5M-6N-12O-6P-8R-3S-8T-7U-11V-13X-10Z-8b-7c-9g-7i-11l-6
c:assign|C40D-14E-14F4I-6K-9L-4M-17N11P-2R-6S-15U3V-4W-8Z-1c-7g-9k-10l-5
c:audit|C-7D84E-8F-5G-3H-2I-2J-10K-5L-3M-5N-7P-2Q-17S-9W-7Y-4Z-2c-3d-15e-11g-5k-7
c:automatic|E-2K8L-1Z21c24
c:begin|C-5I29K23L-2R-4V-2Y-4Z-4b4l2
c:benefit|C-7L-2T6e-7h26
c:books|C-2D21E-13F-5G-3J-6K-3L-3P-2Q-18Y-5Z-1c-3g-4l-4
c:breach|D-9E3I-4R6U-3X-4Y-12c-2i7k-8
c:business|A-3C3D-1E-3I-4K-7L-5O-9P-3T-5X-7Z-10c-5g-13i-4j-7k-4l-7
c:buy|C-2H-7I-4K-5L-11N-11P-11S1X-6Z-5g-2j-3k-4
c:cause|C-1E-2H3I-3J-10K-3N7V-4X-9Z-1c-9g11
c:challenge|C-4H29J-6K-2Q-13X-13a-13e-8
c:change|E-2F22I-7L-4S-7V-8W-6Z-3b-8c-3i-9k-3
c:claim|C-14D-4E3F-10G-7H7I-5K-1P2R-3T-2W-12Y-24Z-4c-6d-13g-12i1k-19
c:compete|E-6G9K-4U13W69g-2
c:consent|D-12E-13G-4I-2K-3L-8N-11V-5W4X-7Z-2d-12g-10i-10j-3l-6
c:control|B-9C-3E-30F17I-4K-3M-11N-8W-5Z-1c-5k-3l-2
c:convey|C6J9P7
c:damages|A-3C-3D-14E8F-7G-4I-2J-10K-4L-3O-2P-4Q-17R-7S-6W-9Y-7Z-1c-2i11k-6
c:day|A-10C-7D-2F-5H-3I-5J-4K16L-15N-27O-17P-4Q-20R-7S10U-7V-11W-9X-7Y-35Z10b-17c17d-10g12h-11j-11k-5l20
c:deposit|f28
c:effective|I29K11L-1T2U-4V-4Z8c3g-3
c:enforce|C-3E12F-7G-3I-1J-16K-7M-8R-8W-6X-5Y-4Z-1c-2h-7l-1
c:escrow|f60
c:exceed|C-4E2I-4K-4L-6M-4O-3T3Y-8Z-9c-1e-13g-8i4k19l-5
c:except|A-9B-4C-6E-9F-7H-7K-3L-4M-5N-7O-8P-11S-8T-7U-8V-9W-6X-8Y-11Z-10c-8g-5h-8i-6j-9
c:exclusive|A-8B-21C-4G4H-4I-3J32K-10M-5N-5O-15P-3Q-18T-3Y-13Z-5c-3d-8i-9j-10
c:expire|B-2C-2I-4K13L-3O-3V-4W-5Z1c4g-7
c:favorable|T48e6
c:governed|C-10F-7H-2I-3K-7L12M-8N-9S-8W-5Y-4c-3e-5k-3l-2
c:grant|A10B-12C2G3H-3I-5L-1M-10O5P-3Q4R-5Y-22Z-3j5k-14l-6
c:hire|C-1E-2K-2U23V20W-12X-6
c:indirect|E-11L-1
c:infringe|C-3E-1H-4K-1L-1P3
c:insure|A-5C-14E-3F-12G-7H-6I-2K-5L-8M51O-4R-5S-6V-3W-13Z-4c-6d-6e-12g-8h-14
c:invent|B4C-1D-5K-3L-1N4O-6P2Z-1
c:joint|A-2B-9E-2F-8H-6K-4M-5N-10P14S-10V-3Z-4c-3i-3k-5l-6
c:law|A-7B-9C-5G-18I-13J-15K-17L13O-3R-7S-8T-5U-8V-12W-13Y-5Z-5c-7d-14e-7f-4g-3k-14l-8
c:liable|B-6D-12E11G-13I-2J-21K-6L-7N-16O-4P-8Q-32R-18S-11T-4V-8W-6Y-23Z-5c-8d-14e-9g-7i-10j-3k-24
c:license|B-8D-7H-5I-11J-9L-4M-4N-5O-15P-7Q6V-6W-4X-4Y-8Z-6l-3
c:liquidated|R9
c:minimum|A-3E-1G2H-4K-5L-5Q-12R-5S43g-2l-3
c:money|A-4C-2E-2K-5L-5P-5R-10W-13Z-5k-6l-7
c:must|B-16C-9D-10E-11F-6G-10H-14I-3K-8L-12M-4N-13O-9P-10Q-11R-13T-11U-13V-10W-4X-4Y-17Z-13a-13b-7c-15e-10f-13g-9h-12i-14j-24k-5l-10
c:negligent|C-3E-12L-1d6i8k-2l-2
c:none|B-6C-10E-7F-5G-6H-5I-22K-4L-17M-7O-7P-7T-11V-14X-10Z-7c-7d-14e-7f-6i-8j-13k-6l-5
c:notice|A-11B-10H-2I-3K-1L-6N-6O-8Q-16R-5U-9V-13Y-8Z3d-18e14g9k-9l-5
c:offer|C-3E-3K-2T-2e16
c:own|A-10B-11I-17K-2L-13N-9O-8R-2S-7T-3U-17Z-8c-12d-8g-9i-3k-8l-8
c:percent|C-2E-9H-2I-2J-9L-2N-11Q-11R-4Z-2d39k-4l-6
c:perpetual|B6C-2H5N5O20Q-4Y-11j6
c:price|C-2D-8G-4H-2I-2K-8L-1M-9P-2T6W-15b-13
c:profit|A-8B-17C-8E-6F-4H-10I-10J-7K-1L-2M-12N-20O-19Q-27R-2V-10Y-17Z-7c-5d32g-4j-9k-16l-12
c:renew|C-3E-2F-7K2L-1Z6b2c26
c:right|B-11C1F6G-4H8I-17K-1L-3M-3O-11P-4Q-13U-10V-5Y-4Z-7c-2d-8h-16j-5l-4
c:sell|D-12E-3H-7I-5J7K-13L-2M-8O-10Y-7c-3e6i-5l-2
c:source|I-4K-3M-7O-6P-4Y-6Z-2f-17j-7
c:state|C-9G-3H-4I-3K-6L8P-3S-11a-19c-3d-7e-7g-3k-6l-3
c:sublicense|A31B-5C5E-3J11K-1O3Q12Y32j3
c:successor|C-6F5K-2L-2X-5h11
c:survive|H-6I-2K-5L-9M-5R-7T-6U-6V-13W-6X-10Z-9a-17b-10c-8e-10g-9i-10k-2l2
c:term|B-9C-3D-5G-8H-5I7J-7K3L-11P-5Q-9R-5T-5U-6V-11X-7Y-7Z-7a-14b-14c-1d-6g-5j-5k-11l7
c:terminate|A-4D-5F6H-2J-13K5L-6T-8U-3V-4Z-6a24c-7d-5g8j-7k-5l-6
c:territory|B-8C-1E-21G-5I-4J2L-4M-5O-12P-3Q13V-3Z-2c-4i-4l-6
c:third|A3B-4C5E-2G2K-8L-4M-4O-4T-2U-5V-5Z-4c-2e6g-7j-3l-7
c:transfer|A-4C14D-11E2F7G-3H-2I-3K-3L-4M-2N7O-10S-6U-2Y19c-4e3f-5i-4l-5
c:unlimited|B-2O-10Q17j57
c:use|A-4B-4C-10F-6G-5H-7I-8K-11L-15M-11O-16Q3R-17V-3W-7Y-9Z-12c-16d-6e-8f-7g-10h-8j-10
c:void|C22E-1K-3L-2
c:volume|A-3C-10E-10H-3I-3K-7L-4M-12P-2R-7S9T-4Z-2b-14c-4e-1g-7k-6
c:warrant|A-4C-15D-10E-9G-8K-2L-4O-4P-5Q-16R-4U-2V-3W-7Z-4c-7g-9i-6k-12l14
ca|I-2T-2V-2X-3Z-1b-5f-3h-4j-2
ca 0|I-2V-1f-3
calculated|R11b-5d14
calculated as|R5
calculated based|d9
calculation|D-6l-3
calculations|D7a28
calendar|C-2M-4S-7X-4d9k-4
calendar days|K8Z9
calendar month|S7
calendar quarter|d-2
calendar quarters|a25d7
calendar year|D2S-8Z-1k-1
california|I-2L-5
california without|L8
call|e10
called for|K6
can|K-1L-1S7
can be|k-3
canada|L3X-2
cancel|H4S5
cancel the|G7S5
cancellation|M16
cancellation of|M12
cancellation or|M2
cancer|d15
cannot|R-3T-1l-3
capacity|K-1S8X-7b-4h-4k20
capacity or|X11
capacity to|S15k61
capital|L-2b-4f-3h-4j-2
capital stock|F10
card|f-2h-4k4
cards|b-4f-3h-4
care|b-4f-3
carrier|C-1M-2Z-1
carry|M18
case|I-2L1N10O-2R11a7
case may|N7c5
case of|K-2
case solely|A3
case the|E6F4
case whether|N15a16
case with|M10
cases|C6
cash|Z-1b-4d3f-7
cast|K7
category|S14
cause|C-1H4K-4N2V-3Z-2c-3g-11i-3
cause by|g8
cause each|H7N19X22
cause its|P10W7
cause of|E32L7
cause the|A5W5
cause their|a35
cause to|H7N7X16
cause upon|F14g3
cause whatsoever|E10
cause&challenge|X10
cause&change|F-9R27
cause&claim|E19H4L5
cause&compete|W-14
cause&consent|C4Q13U10
cause&control|R6U-2a3
cause&damages|E-3i-4
cause&effective|Z-2a16g4
cause&enforce|E-6X5
cause&exceed|E17W4
cause&except|A2R-1V-3W5X6g3
cause&exclusive|B20H-3U-2
cause&expire|V-4Z-1
cause&grant|A3Q22
cause&hire|V1
cause&indirect|E-10
cause&insure|M6
cause&joint|P5
cause&law|E-1L8
cause&liable|E-15i-5
cause&license|E9H7
cause&minimum|g13
cause&negligent|E-5i-4
cause&none|E6H14K-1L-1U4V-4X2Z-1
cause&notice|R-2X-9g46
cause&own|H6U-2
cause&perpetual|N10
cause&profit|A3E-3
cause&renew|a20
cause&sell|U9
cause&successor|X9
cause&survive|E-3F-5R-3V-5X-5a-8g6
cause&term|E-2H-4R-4U-5V-5X11g-4
cause&terminate|E2F-8H3P7V-6W-8g11
cause&territory|A4B45N3Q13
cause&third|W6
cause&transfer|N34a1e7
cause&warrant|E-8
caused|E14i-8
caused and|E-30
caused by|E7i-2
causes|E-3H9R-4l-2
causes of|E-1H13M9
causing|H2
cease|F6k13
cease all|a11
ceases|F20
ceases to|F3
ceasing|K7
ceasing to|K7
celebrity|k33
center|C-1J4N8U-2b-4f-3h-4
center and|N19
centers|G16J7
ceo|B-2R-2f-4j-2
certain|C-2E-3I-2L-3M-3S-10j-2
certain information|R-2X-3
certificate|C-1M7Z-1
certificate of|M8
certificates|M16
certificates of|M9
certified|K-1
challenge|H29
challenge or|H12
challenge the|H7
challenge&claim|H-5L-2
challenge&consent|H5
challenge&control|H13
challenge&enforce|X3
challenge&exceed|E-1i5
challenge&except|H4
challenge&exclusive|H5X3
challenge&governed|L12
challenge&grant|H7
challenge&indirect|E10
challenge&infringe|H-2
challenge&law|L4
challenge&license|H17
challenge&none|H43
challenge&own|H27
challenge&survive|H22
challenge&term|H17
challenge&terminate|H11
change|D-13E-7F6K-5L-1Q-16Z-1b7
change in|F6M6
change of|F18K-1R4Z-1
change&claim|H1
change&compete|W-18
change&consent|C-9F-1J6K-1
change&control|C5F30K-2
change&damages|E10
change&effective|G6K2g3
change&exceed|C2E3G3
change&except|C6F24J5K-1L-1Z-2d3
change&exclusive|A-2K-2
change&expire|W12Z-1a15
change&governed|L-7
change&grant|Y-6
change&hire|J5
change&indirect|C1F1
change&insure|M-1Z-1
change&invent|O-4
change&joint|d8
change&law|C-5L-3
change&liable|C-4E-3a7
change&license|A-5B-5C1E-1K-1
change&liquidated|R31
change&minimum|S-10
change&money|F5
change&negligent|d9
change&none|C-7F1Z-1e-7
change&notice|F24K-2e10g-6
change&offer|e-1
change&own|C1F-8N5
change&percent|F-10d13
change&perpetual|O-10
change&price|b41l4
change&profit|G4O-2d-1
change&sell|E-1F-6K-1U-2
change&state|L-7
change&sublicense|O-6
change&successor|C5F-3
change&survive|F10W5Z-1
change&term|F6T4
change&terminate|C4E-1F15R2W11Z-1
change&territory|A-2J-8
change&third|C5
change&transfer|F9N11O-2Y-5e1
change&void|C-12F11
change&volume|F6
change&warrant|E2F9l3
changed|F12
changes|C-2F4K-1P-2b-9h-4
channel|b-3f-3k-2
characteristics|k61
charge|k14l16
charge a|Q55
charged|T19
charges|C-1K-1
chief|I-1U-2V-2X-3Z-1b-5f-4h-4j-3
chief executive|V-2X-3Z-1b-4
children|G12
china|J6L3
choice|L4
choice of|L5
circumstances|E-10F12
circumstances as|F18
city|I-2U-2h-4
claim|C-4D-10E-12H7J-9K-1P-3Q-24Z-1e-12g-2i8
claim arising|E-2
claim for|i6l6
claim is|E6
claim of|E8H13i14
claim or|E26H4i11
claim relating|E3
claim shall|E-2
claim under|S13
claim&control|H-6P-2
claim&damages|C-1E-11
claim&enforce|E-6
claim&exceed|E5H7i17
claim&except|C-5D-4E12H4L-4W-7Z-1d-7g-3k-2
claim&exclusive|A3E8K-1j4
claim&expire|K3
claim&governed|L-3i7
claim&grant|A4H6j7
claim&indirect|E-5i13
claim&infringe|E3H-3P9
claim&joint|P17
claim&law|C-1E1L-2i5
claim&liable|E-24K-1L-1i9l2
claim&license|A2E7H14j4
claim&minimum|S-1
claim&money|E-3i2
claim&negligent|E-24H9i2
claim&none|C-5E3H5L-1W-5Z-1g-3i9k-2l4
claim&notice|E-2K-1
claim&own|E-5H6P3
claim&percent|S1
claim&perpetual|H5
claim&price|E4
claim&profit|E-17
claim&source|E-3i10
claim&state|H-2L-12
claim&survive|E3H5K-1
claim&term|E5H6K2a8j5l-1
claim&terminate|E2H7K-1
claim&territory|A6P6
claim&third|E-3H-6P3i1j3
claim&transfer|N1
claim&warrant|E-10i-5
claimed|E21
claiming|J10O-1P11
claims|E14K-2g-1i4l5
claims and|A5J7j8
claims arising|E10i11
claims by|E7
claims demands|H12
claims for|E23i-4l13
claims made|a17
claims of|E7
claims or|E5
claims shall|L3
claims under|E8i6
clarity|S7
class|W8
clause|C-2E3K-1L-1M6
clause 0|C-1E9M8g5
clauses|N3V-1
clear|e5
clear of|N5e7
client|J-9N-3S3U6
client to|E-1
clinical|C-2E-2K-3L-1j-2
clinical development|J10
clinical studies|W11
clinical trial|P-2
clinical trials|M6
close of|D9
closing|C-2E-5F9I12e8f-3
closing date|F5e8
closing of|F22e5
co|C-3E-6L-2T-2b-4f-3h-4j-3
co branded|G5W10
code|C-2E-3K-1O-3P3f22
code for|Q-10Y12
code of|f-17
collaborate|J17
collaborate with|J24
collaboration|B8C-4E-2G8L-1P1Q6j-2
collaboration agreement|X-2
collaboration with|W6
collected|d11
collection|d14k-2
collectively|C-2D-4N15X8
collectively claims|H23
collectively the|X-4
colorado|L1
columbia|L-1
com|E-2L-2M-5T-3W7X-2Y-4Z-1b-6f-3h-5j-3
combination with|E-2e8
combined|M5
combined single|M11
come|I15
come into|I17
commence|I-2K6Z-2g3
commence on|I-6Z-2c4g6
commence upon|K5
commenced|E14
commenced within|E55
commencement|C-1I11T-2Z-1c-3l5
commencement date|I1K-2R5S8g-2
commencement of|K3P3T-2l12
commences|K-4
commences on|K-3
commencing|G5I6K2l-3
commencing on|I-6K-4R-2Z-1
commencing upon|K5
comment|X6
commerce|E-2O-2Y-5f6l11
commercial|D-6L-3
commercial activities|W14a16
commercial general|M-3
commercial sale|K5g6
commercialization|E-1
commercialize|J4O-7Q10W10e8
commercialize any|W7e15
commercialize the|J6Q41
commercializing|O16
commercially|C-3G3K-1l6
commercially reasonable|C-2K-1
commission|C-1F-5I-1K-1L1Z-1c-2d8j-2l-2
commission of|d17
commissions|d10
commitment|S19Z-1
commitments|E6S10
commits|S6
commits to|S8
committee|C-2E-2K-1T-2b-4h-4
common|C3d3
common control|C7
common law|i17
common stock|d6
commonwealth|L15
commonwealth of|L15
communicate|X-1
communication|Z-1
communications|C-3E-2b-4
community|d2
companies|M14W16Y14d9
company|B-4I-3K-3L-10N-2O-5V-4W-6Z-1c-4f-7i-11
company a|B13O-1Q12Y-3d6
company agrees|T9U-1k-2
company all|N26
company and|K-1L-1
company any|X3
company as|W11
company at|S10
company be|E4
company for|E7U4V2
company has|U-2
company hereby|B-10Y12
company hereunder|d20
company if|W16
company may|F10G14R25Y7g12
company of|X31
company or|C3K-1V-6X-7
company provided|X8
company shall|K-2M10R4S7T6X9h-4
company that|V26
company the|E-2X25
company to|T11U-3
company will|Z-1
company without|C-1
company's|A4C-3L-1O-3X14d13
compensate|d16
compensation|E-2K-2L-1M2R10T-2b-4d11h-4
compete|W1
compete with|W24
compete&consent|C8U-2W25
compete&control|F1G8W-8
compete&exceed|J11W-1
compete&except|G20K-1U5W8
compete&exclusive|G-6J-6
compete&expire|W-1a-2
compete&grant|W-8
compete&hire|U30V-16W-11
compete&indirect|U3
compete&joint|W25
compete&liable|W7
compete&license|F8G-4W9
compete&none|C4E-2G-3K-1U1V-7W32
compete&notice|F7W6
compete&offer|W8e6
compete&own|G4N15
compete&price|J12
compete&profit|W9
compete&sell|G-5J9U4W20
compete&source|W-6
compete&survive|F-5U2
compete&term|G-7J-3U-5V-8
compete&terminate|F10G-4U9W21a-9
compete&territory|F6W22
compete&third|W-1
compete&transfer|C7U3W-6e8
compete&warrant|J12
competing|W26
competing products|W5
competition|G5J8W-1X-3Z-1
competitive|G4J7U4W17
competitive with|W19
competitor|C-2F5G9U19W31e7
competitor or|F14U25
competitors|W7
complete|C-2D-2E-3K-3L-1N9
complete the|e3
completed|M6a14
completed in|a27
completed operations|M18
completed within|D23
completion|E-1I12K5R20Z-1
completion of|I10K11Z-1
compliance|C-7D18K-3L-4W-4g-2j-2
compliance with|C-5D4K-1L-2
compliant|E10
comply|C-1L-4
comply with|K-1L-3
complying with|D7
component|Y13
component thereof|Y35
components|b-4f-3
components and|S6
composition|N11
compound|B7P15
compounds|A-5B12N1
comprehensive|M7
comprehensive general|M1
computer|Q11U-2
computer system|Q40
conceived|N-6P-2
concern|W11
concerning|C-2
concerning the|a11
concluding|I25K18
condition|F2K-1f15
conditional|Q19
conditioned|C3
conditioned or|C-1
conditions|E-6H-3K-3O-10T-5V-2Y-7Z-3i-3
conditions and|J7
conditions as|A4
conditions hereof|J5
conditions of|A6C9K-1L-1O-4Q34Y-10
conditions set|Q-8
conditions under|G19
conduct|C-2D11E-4L-2W5X14
conduct the|J5
conducted|D12E-3K-1
conducted by|D6
conducting any|a29
confer|h23
confer in|N16
confer on|C16
confidence|P-1
confidential|B-6C-5E-8F-5H-4I-8K-14L-5P-5T-2W-10Z-6a-15c-6e-8g-3i-5k-4l-7
confidential information|E-5G-4H-2I-1K-4L-2M-5Q-14S-7W-12Y-7Z-1e-6g-2k-2
confidential treatment|C-4K-3T-2U-2b-4h-4
confidentiality|E1K-3L-2Q-14T-2b-4i3
confidentiality obligations|E6i6
confirm|N11
conflict|C-1E-2K-1L9
conflict of|L3
conflicting|W22
conflicts|L-4
conflicts of|L-3
conform|E9l-8
conformance with|D9
conforming|E31
conforming product|E14
conformity|l8
conforms|Q22Y25
conforms to|Q26Y28
confusingly|H13
confusingly similar|H13
conjunction|U7V11W5
conjunction with|U7V11W5
connected|E-3
connection|C-2E8H-2I-2K-4O-6P2R-4Z-2i5l-2
connection therewith|E18
connection with|B4C-2E1H-1I-2K-3O-6P3R-4Z-2i2l-1
consecutive|I-2S19d11
consecutive calendar|d20
consent|C-6D-9E-5F11H-2K-2L-3M-5N-7W3d-7i-3l-3
consent and|W10
consent from|P10
consent in|C-13
consent may|C4
consent not|C-2
consent of|C10E-3K-2L-1N-6V6Z-1
consent shall|F3
consent such|C7
consent to|B8C-7
consent which|C1Q18
consent will|C10
consent&control|C1U-3
consent&convey|C8
consent&damages|R-16
consent&effective|C7I-1Z-1
consent&exceed|C-2F6
consent&except|A-4C10E-9L-2P-2U-1V-2W5g-3l-2
consent&exclusive|A3G5O4Q7U-2
consent&expire|V-3
consent&grant|C11O-3P2Q-14U-2Y-17
consent&hire|U-7V-1
consent&insure|M13Q14Y10
consent&invent|B16O14P-1
consent&joint|C2P-1
consent&law|C-6
consent&license|A7C-4O3P6Y32
consent&liquidated|R-16
consent&minimum|C6K3S11c4
consent&money|k-2
consent&none|C10D-8E-2I-2K-1L-2N-9U6V2W4d-12g-3i-4l-7
consent&notice|C-3
consent&own|C-4U-3
consent&profit|O-2Y-10a10
consent&sell|U4e-5
consent&source|C-1
consent&sublicense|C27Y1
consent&successor|C2
consent&survive|C8V2W-9
consent&term|V44Y6
consent&terminate|K2V13a-19
consent&territory|A-3Q-3U-3W7Y9
consent&third|A15C-3Y24
consent&transfer|C-3F11
consent&void|C-2
consequences|R17
consequential|C-1E35
consequential damages|E4
consequential incidental|E27i-3
consequential indirect|i-8
consequential loss|E-21
consequential or|E55
consequential punitive|E42
consideration|C-3K-3T-2d18
consideration for|d27
consideration of|K-1Z-1d-4
consist|k3
consist of|k3
consistent|A10E-2K-1
consistent with|A11E-1K-1
consolidated|g-2
consolidation|C11F-3
consolidation of|C8F11
consolidation or|F11
constitute|G4K-2L-1S7
constitute a|G9S13
constitute the|E8
constitutes|P-2
constitutes an|X17
construction|L5b-4h-4
construction and|L9
construction or|L-5
construed|C-8K-3L8M-5X-7h1
construed and|L-3
construed in|C-1L29
construed to|X-2
construed under|L5
consultant|C3G5K-1L-1N36U13V-9W4
consultant agrees|N26W9
consultant hereby|N30
consultant may|g7
consultant shall|C3G5N19U-2V-1
consultant to|V11
consultant's|C2P-2W7
consultants|N9
consulting|Z-1
consumer|R-2U-2W9b-4f-3h-4
consummate|e18
consummation|F6
consummation of|F4
contact|C-1U27V-9X-2f-3h-3j-2
contain|M3
contain the|a16
contained|L-3T4l-2
contained in|L-1T7
containing|e10
contains|P11
contains a|P21
contemplated|K-1
contemplated hereby|E3L-1
contemplated in|U5
content|A3C-2J6K-8L-2M-5O-5Q12T-2W5b-4g-2
content and|Q-9
content for|Q44Y23
content from|a33
content in|A14J5Q-11j12
content or|d10
content the|Q15
content to|A2
contents|f-2
contest|H58
contest or|H12
contest the|H39
contesting|H12
continuance|K4c8
continue|E-5I5K28L-1Z-2a22c1g-6
continue for|I15K-2a14g-4
continue in|I2K15O-2Z-3
continue to|P3a28
continue until|K19c4
continued|A4B12H6O-2
continues|J9
continues to|a20
continuing|J10Z-1e18
continuing for|J13
continuous|U4
continuous period|U7
contract|E7I9K5M-8P-2Z1c3f-6g-5
contract no|T-2b-4f5
contract period|K11k5
contract shall|D10K5Z11c8
contract tort|E22i24
contract warranty|i5
contract with|V2a29
contract year|G10S4d14
contracted|d4
contractor|K-1L-1U-3V-2Z-1b-4f-3g8
contractor of|V32
contractors|A1M6N11U-2
contractors and|N11
contracts|L-4
contractual|L1M-7
contractual liability|M-12
contractual or|G18
contrary|k3
contrary contained|E-7
contrary in|E-6V-1i9
contrary the|E12
contravention|C6
contravention of|C5
contribute|E-2
contributing|M1
contribution|P7
control|B-3E-12F10H-4I-1L-1P-3Z-2c-2k-4
control as|F3
control in|Q51a37
control of|C5F23G2
control or|C7F1G13W9
control shall|F-2
control with|C5F-4
control&convey|N-2
control&effective|B14F6P-2
control&exceed|E-3F3P-2
control&except|B10C10E-6F11H3V-2W-5
control&exclusive|A-4B-9F-4H13N9
control&expire|W5a-31
control&governed|L6
control&grant|A-7B7O-3P-3Q2Y-5
control&hire|V1
control&indirect|C2
control&invent|B-8
control&joint|B-4P5Q2
control&law|C-1L4N8P6
control&license|A-7B-12C2H-8N-7P-3Y5
control&minimum|F6
control&none|C-6E-5G11H18K-1V-2W-4
control&notice|F39
control&offer|e15
control&own|B4F-6K-1L-1Q-12
control&percent|F5G15
control&profit|d6
control&sell|A-2
control&source|F-7
control&state|L9
control&sublicense|B12O-3Y-5
control&successor|C-2F-13
control&survive|B11F10U-2V-2W5
control&term|F4U-3V-2a2
control&terminate|F25R1W10
control&territory|A-4B-6N-6O-2P-4Q-11
control&third|A3H-3
control&transfer|A-3B26C-3F9N13
control&volume|a16
controlled|B-3C4K-1V-2
controlled affiliates|V3
controlled by|B9C6P-3
controlling|C6F6
controlling controlled|C4
controlling interest|C4
controlling or|F10
controversies|E8
convenience|X-2Z-1g21
convenient|k23
convention|L1
convention on|L2
conversion|G3b14
convertible|d9
convey|C2
convey&exceed|N17
convey&except|C10J9N-8P3
convey&exclusive|J12N23
convey&invent|N9
convey&law|P6
convey&license|C2J19
convey&notice|C4a26
convey&own|N16P11
convey&survive|C5
convey&term|C5
convey&terminate|C5
convey&transfer|C4N-19
conveyance|C8F8
conveys|C13
cooperate|C-1E-2a37
cooperate in|a18
cooperation|J7K10U-2W10Z-1b-4f-2h-4
cooperation and|a34
copies|C-3K-1N11O-2
copies of|C-1D8N3O-2
copy|C-3E-4K-3L-1O-3Y7f1j-2
copy of|K-1M7a4f-5
copying|a21
copyright|C-1H3N16
copyrightable|N-10
copyrights|A3B26N1O13
copyrights and|H3
copyrights or|N14
core|A4B6J6O-2
corp|K-2L-1U-2Z-1b-5f-3h-5j-3
corp 0|R-2X-4Z-1b-4f-4h-5j-2
corporate|C1E-2L-1
corporate or|G11
corporate reorganization|C1
corporation|E-7K-7L-7M-7T-2U-6V-7b-4g-2j-3
corporation or|C4U4V-3
correct|E2N8l1
correct and|N32a35
correct or|E6
correct the|E12l14
correction|l-4
correction of|E22
corrective action|D10
corresponding|R-1
cost|E5J-11K-3L-1g-2
cost of|E-3
cost or|E30
costs|C-2E1F-5G-2I-1K-5L-3N-6Q-22W-5Y-5Z-1b-11c-2g-3
costs and|C-1
could|X15
could result|a32
counsel|C-3E-10K-1L-1f-3
counter|G9
counterparts|C-1X-3Z-1b-5f-3h-5j-2
country|C-3E-3N13T-2d-1
country by|K-3
country in|N56a11d16
county|U-2
court|C-5E-2H2K-2L1
court in|L13
court or|H2
courts|L3
courts of|L-3
covenant|H9U10V10
covenant and|U19V42W16
covenants|H7K-3L-1T-2V3b-5j-2
covenants and|V-1W9X-4
covenants that|H15
cover|E-2M29
coverage|C-1K-1M49T-2
coverage for|M20
coverage in|M23
coverage of|M4
coverage with|M20
coverages|M14
covered|G9V-2
covered by|G12M7R-2
covered under|J18
covering|O-2P2
covering the|K-1
create|E-2L-1O-5Y-7Z-1
create derivative|Y-5
created|N29P7
created or|Q40
creation|N11
creation of|E12
credit|C-3T-3U-2b-6h-4j-2
creditors|Z-1h-5
credits|d4
criteria|D8
cumulative|S-13Z-1
cure|g-2
cured|K7Z-1
cured within|K12
current|R-6T3U-2X-3Z2h-4
current or|X25
current term|K2Z1c1
currently|O-3U-2
currently or|A3B13
custodian|H3
customer|A-3F-6J3K-4L-5R-6U-2Y-3e-8
customer a|Y7
customer data|N41P12
customer for|E17
customer in|a25
customer is|Q18
customer may|D11
customer of|C10U11a5
customer shall|S8
customer that|G22
customer to|C7J14
customer with|a12
customer's|E17J5
customers|C-4L-1T3U32l5
customers of|U11
customers on|S14
d|A-4I-5K-2L-5M-10V-1c-2l-2
d 0|F6
d during|J15
d in|E6S12i10
d notwithstanding|G11
d of|Q8
d the|e8
daily|k41
damage|C-2E12K-1M5
damage and|M3
damage including|E-1
damage or|E9
damage the|X-13
damage to|E13
damaged|E-4l2
damages|C-4E-4H-3K-3L-1d-9i10
damages and|E3R-10
damages arising|E18i-3
damages as|R53
damages for|E-8i15
damages from|R41
damages hereunder|E11
damages in|E24R34i12
damages including|E16i14
damages of|E4R34
damages or|E-8
damages resulting|E1
damages suffered|E8
damages whether|E-8i9
damages which|E22
damages&enforce|E4R5
damages&exceed|C-1E18i3
damages&except|C-4D-4E19K-1L-1d-6i28
damages&exclusive|E9
damages&expire|E7
damages&governed|i13
damages&grant|E2i18
damages&indirect|E13
damages&infringe|E-4i3
damages&insure|M13
damages&invent|E15a22
damages&law|E2
damages&liable|E-15K-1L-1i-13
damages&license|E-10i7
damages&liquidated|R72
damages&minimum|R3
damages&money|E-3M-11R4
damages&negligent|E10i-20
damages&none|C-3E8K-1i17
damages&notice|E-8R23
damages&own|i13
damages&percent|R10
damages&price|E5
damages&profit|E36i13
damages&sell|E8
damages&source|i4
damages&survive|E-13R13
damages&term|E-5R3
damages&terminate|E9R5a-13
damages&third|E-29i4
damages&volume|R-10
damages&warrant|E-23i-14
data|C-8E-4H-2I-2J-7K-3L-3N-1P6Z-1c-2d-6g-3i-3
data from|a27
data generated|N24
data in|P16Q3
data of|a38
data or|E5
data relating|a36
data that|N18
date|B-11C-8I8K13L-13P-4R-3S-11T4V-7Y-10Z3a-16c-3d-10j-6
date and|B7C-2D-5I-18K15L-1Z-4c-7g6k-2
date any|V34
date as|I10
date by|g-2
date first|I2K6
date hereof|I-6K5
date if|K31
date means|I49
date of|G6H-2I13K-3L-2R13T8Z7a20l9
date on|F7K1T17Z-1a12
date or|A6B18O15V6e7
date provided|K-1g7
date such|D7
date that|I14K7W6e14
date the|K3O-3S4
date unless|K14
date with|Q23
dated|F6I6U-2b-4j-2
day|C-7E-7I3K-5L-2M-8W-7k8l2
day following|l4
day notice|G7
day of|I11K-5Z4b-3
day on|k21
day period|T-1Z-1g4k8l5
day prior|K13
days|A-4B-3C-4F-3H-6I-3J-6K-4L-3N-9O-6S-8U-4X-7Y-10Z6f-4g12i-4l12
days advance|g27
days after|F3K-2
days before|Z2c1
days following|X23Z-1g4l2
days from|P11Z-1e28l12
days notice|M15Z15
days of|C-2T-2l3
days per|S13
days prior|E-2F-2K-3X-6Z19b17c11g14
days written|K1X-3Z-3c-4g39
dd|I-1
de|F5
deadline|X3
deal|C4J8
dealing|L-3
dealings|W8
death|E-8M-4h4i11
death of|h48
debt|d7
december|K2b-4
december 0|K4f-2
decided|S12
decides|e30
decides not|e33
decides to|e14
decision and|e12
decisions|L6
decisions of|L12
declare|C9
decline|E26
declines|e20
declines to|e17
decrease|b11
decrease in|b9
decrease the|S12
deduct|d1
deduct the|d10
deducted from|d4
deductibles|M24
deduction|d2
deductions|a17d11
deemed|C-3I-4K-5N-4Y-4Z-1c-3d-13g-3
deemed a|a19
deemed to|C-4K-3
default|E2L-1R3
default is|F19
defect|E3l-2
defect in|E11
defective|l30
defective product|l10
defects|l14
defects in|E12l10
defined|L-1P-3Z-1
defined below|U-3V-2Z-1
defined in|F7K4
definition|G-2
definitions|B-2I-1T-2U-1Z-1b-6f-3h-4j-2
definitive|e12
definitive agreement|e-1
delaware|K-2L-4Z-1
delaware without|L5
delayed|C-8
delayed except|C6
delayed or|C3
delegate|C16
delegate any|C18
delegate its|C-10
delegation|C2
delegation of|C5
deliver|D-8L-1S4k7
deliver the|S10
deliver to|a10
delivered|C-8Q-13S8g-3
delivered to|k9
delivers|Z-1
delivery|C-6I-6K1L-2S5c-4e6k-6l11
delivery of|C-1K7S9T6e6
demands|H7
demands and|M13
demonstrated|a12
department|C-1f-3
deposit|f21
deposit&none|f31
deposit&source|f17
derivative|O15P8Y-7
derivative works|N23O-1P11Y-6
derived|B-4N40P12
described|C-2K5L-1S7W-7l6
described herein|K8
described in|L-1l8
describing|e14
describing the|e7
description|U-2V-1Z-1b-5f-3h-4
design|K-1U-2
design or|W10
designate the|J10
designated|E-5b-4k10
designations|Q19
designee|C-1a51
designee and|a32
designee to|a3
designs|N-12
desires|Z-1e13g9
desires to|Z-1e14g9
destroy any|a5
detail|l9
details|D10
details of|D17
determination|e5
determine|P7l-1
determine the|a11
determined|h-4
determined based|S6
determined in|L-1
determines|e9
determines to|e7
develop|B-8C-2J4K-1O-6Q6U-2W21f-2
develop and|Q-7k47
develop manufacture|Q22W17
develop the|Q10
developed|B4E-2K-1N2P-4
developed by|N3
developed or|P-1
developer|C5F15U-3
developing|G13O7P-3W8
development|D-6E-2I-5K-2L-3M-3O-4P5Y-6Z-2c-5g-7k-8l-4
development and|Z-1
development costs|a19
development of|N8
development or|N17
development plan|P-2Z-1
developments|N30
develops|e9
device|A7j9
difference|S10
different|Z-1
digital|J9U-2Z-1b-4f-3h-4j-2
direct|E10U-3W10
direct indirect|E-14
direct or|C5
directed|V25
directly|G1H5K-2L-1M-9U16V8W19Z-1d4e-7g-3k-3
directly by|d17
directly or|G1H9K-2L-1M-5U12V-4W8X10g-1
directly with|W10
director|T-2X-9Z-1b-4h-4j-2
director of|X5
directors|D-6E-4H7L-1M-1X16i-5
directors employees|E3X-4
directors officers|E-7
directors or|X10d10
directors shareholders|X27
disaster|M12
disclose|C-8
disclose to|N6
disclosed|C-2E-1K-1
disclosing|C-2K-1
disclosing party|C-1
disclosure|C-5K-2L-2e-7
discontinued|a19
discount|b33
discovered|P5
discoveries|N10
discovers|J9N9
discovery|P13
discrepancies|D11l14
discrepancy|D14l33
discretion|A8C-1G7L-1g13
discretion terminate|g16
discretion the|A9
discretion to|A18G15
discussions or|W10
discussions with|e6
disparage|X158
display|A4C-2O-6Q32U-2j5k14
display and|Q12
display on|W9
displayed|G16
displaying|A6Q-12
dispose|C5a17e13
dispose of|C1a19
disposing of|F10
disposition|a21
dispute|C-2H-10K-1
dispute between|E3
dispute or|H10
dispute resolution|L3b-4
dispute the|H3
disputes arising|L2
disputes or|L2
disrepute|X28
distribute|A15E-2J3K-1O-6Q12f-3j13
distribute and|A2
distribute sell|J18Q13Y8
distribute the|U-2Y8
distributed|d19
distributed by|a23
distributed to|d9
distribution|A13K-4O-11T5
distribution agreement|Q17Y32
distribution and|S14
distribution channels|a28
distribution of|Q-6
distributor|C6E-2H6I-5K-7L-2M-9N-4O-3P-4e-8l12
distributor a|Y32
distributor agreement|B-2I-2U-2Z-1b-5f-2h-3j-2
distributor agrees|S7
distributor for|V7
distributor in|J10
distributor is|J9
distributor may|C5l30
distributor or|E5l6
distributor shall|C8G8H6J13h-4l8
distributor to|l14
distributor will|H8U-2a26
distributor's|E11Z-1h-4
distributors|A6
divestiture|C7
do|E-3H14U-3
do all|N11
do any|V17
do anything|H17
do not|C-2
do or|H27U2
do the|Q17
document|K-2L-2X-7j-2
document or|X10
documentation|C-3E2L-1Y-7f-9l6
documentation in|N9
documentation to|N29
documents|C-6E-5J-7K-1L-2N15Q-11
does|C-2G4L-1P1e4g-5
does hereby|N22
does not|G5L-1e3g-4
does or|a32
doing|H8
dollar|d8
dollars|C-1E-1K-1M14S16
dollars $|E-2M17R1
dollars us|R15S17
domain|N14P3Q6
domain name|N24
domain names|Q7
done|H21W10
done any|H17
doubt|W5
doubt a|W8
drawings|N4
drive|O-2V-2b-4f-4
driver|J12T17
drop|G10J14
drug|T-2f-3h-4
dual|e14
due|C-3G-3I-2L-2R-3c-3k-7l-6
due to|C-2F4
due under|S9
duly|C-2E-3K-3L-5
duly authorized|I-2
duly licensed|M14
duration|I8K3Z2
duration of|I10K11V8
during|C-10D1F-9G-2H-3I-8J8K-25L-5R-5S8T3U5V-2W5X-4Y-5Z-7b-7d11g-5j3l-4
during any|b64
during each|S10d16k13
during normal|D25
during or|H7
during regular|D3
during such|E6S11l-2
during the|B8C-5H-2I-6J21K-23L-3O-2S5T9U6V6W8X-3Y-2Z-4a9d13g-4j6k6l-1
during which|P10a17
duties|C14K-1
duties and|C3
duties hereunder|C8
duties under|C6
duty|E-4P18i-6
duty of|P5
duty or|E3i-4
duty to|P12
dynamic|a21
e|I-6K-6L-3M-8P-6T-2Z-3c-5k-17
e all|a14
e g|C8
e notwithstanding|G8
e or|i6
each|C-3F-7L-9M10P-4V-2X-6Z-1c-2f-8g-15j-7l-3
each a|S10Z2l-1
each an|Z5c4
each anniversary|Z2
each calendar|Z-1d3
each case|B6J11O-2
each contract|S20k7
each country|a25
each day|k27
each fiscal|D14
each member|H10
each of|C-3D-4K-1L-1V-3X16
each party|F-6G-3J-8K-3L-4P13Z-1c-2g-4k-4
each party's|E-2
each report|a15
each subsequent|M10c5
each such|A14K-1c6d9k-2
each year|S16
earlier|C-1I7K39L-1T10Z-6c-9g10
earlier in|K15
earlier of|K6a17
earlier pursuant|I19K-1
earlier terminated|I2K9Z-2c-8g7
earlier termination|K14
earlier than|g14
earliest|K8X4
early|K2R17
early termination|R28a16
earn|d18
earned|d4
earned by|d14
economic|T-3
edition|j7
effect|E-8I14K9L3S-7Z2c-3g2
effect and|a6
effect by|L1
effect for|I-3K23
effect from|K9
effect of|Z-1b-4
effect on|I6
effect or|N11
effect such|e5
effect the|G13
effect to|L12
effect unless|K5
effect until|I-7K15Z1c5g13
effective|I30K9L-1T3U-3V-4Z8c3g-3
effective as|I6K6Z-1g-2
effective at|E8g10
effective date|B3E-1I3K-6L-4O5R1T4V-3Z3c-4g4
effective on|I18K10Z8c10g2
effective until|K4
effective upon|I11K3
effective when|I19
effective&enforce|E-3
effective&except|A3B8I-3L-1c12g3
effective&exclusive|B-18O1
effective&expire|K6R8V3Z-4a7
effective&grant|B11I-2J10K4O11
effective&hire|V9
effective&joint|B1
effective&law|I-1a17
effective&license|A3B40I-2O5
effective&minimum|V7Z10g5
effective&money|d12
effective&none|A4B3K-6W7Z-3a4c-3g3
effective&notice|K-6Z13c16
effective&own|A6B10I-1N-10O3
effective&perpetual|O-17Q-3
effective&profit|B-5I-2K-1O-8
effective&renew|B5I-2O16Z4g-2
effective&sell|W6
effective&sublicense|A16B12J13Q10
effective&survive|B5K1L-1Z8c1
effective&term|B-7C-1I-8K12L-1V-3W6Z10c9
effective&terminate|I-5K18L-1R4Z4a-17c6e-7
effective&territory|J6O5W8
effective&third|A5B6O5
effective&warrant|l8
effectiveness|I4
efficiency|S11
efforts|C1K-1L-1g-2
efforts to|G3L-1
eight|k2
eight 0|k8
eighty|S10e14g6
eighty 0|g6
either|A-2C-13E-10F-4K-1L-3M-8O-6P-3V-4Z15c8g10
either alone|V6
either as|E12
either by|W6
either directly|A-2H-2U15V20W11
either of|F10
either party|C-10E-9F-8L-2M-6P-3S-7Z12c11i6k-2
either party's|C2E3
either written|J7
elect|R17Z-1
elect to|R28
electing|R81
election|T-1X-3c2e12
electronic|C-1K-1
elects|F5N14W8
elects to|F6
eligible|F6P4U15
email|X-2b-4f-3h-4j-2
embodied|B-4J20Q-4
employ|V12
employ any|V23
employ or|V16
employed|V7W-4
employed by|V11
employee|C-4K-2M-3R6T-2V31
employee agent|M8
employee of|R26V60
employee or|V9
employees|C-7F-5K-5L-2Q-10V3W-8X-9Y-3Z-1g-2
employees agents|E10
employees contractors|N15
employees in|M16
employees of|U-2V41
employees or|U-3X12
employer's liability|M11
employers|M3
employment|C-2E7U-10V61W-6Z-1g4
employment by|E49
employment of|V21
employment or|V5
employment with|V45
enable|N6
enable the|N17
encompass|k7
encourage|G-4V10X12
encourage any|V7X17
encourage or|V10
encumber|C-11Y42
encumbered|C1
encumbrance|F11
encumbrances|A4N3j9
encumbrances and|N34
end|C-4J-11K3L-1M-5S7Z-4c-4
end of|C-1K-1S3c10
end on|K5
end user|l13
ending|K-9V4Z-1a12l5
ending on|K-8a9l3
endorse|J16
endorsement|a18
energy|X-3Z-1b-4f-3h-5j-2
enforce|h11
enforce the|h24
enforce&exceed|E-4
enforce&except|E1K-2L-1h17
enforce&exclusive|E49L1h-4l3
enforce&expire|E3
enforce&indirect|E-4
enforce&infringe|E12
enforce&joint|P8
enforce&law|C-1L6
enforce&liable|E8
enforce&license|E9
enforce&liquidated|E24R32
enforce&minimum|S9
enforce&negligent|E-10
enforce&none|E-15K-1X-2
enforce&notice|E-5
enforce&own|E-5
enforce&price|E-2
enforce&state|L17
enforce&survive|E-2
enforce&term|E18l1
enforce&terminate|E-1
enforce&third|E6h58
enforce&warrant|E39l3
enforceability|H-2
enforceable by|C6
enforced|L6
enforced in|L5
enforcement|L9P13
enforcement of|P10
enforcing|N17
engage|H-2J11V-13W14
engage in|H-2J13U-6V-10W16
engaged|G8M8U-2V4
engaged in|M11
engagement|g-5
england|L5
england and|L3
english|L11b-4
enhance|J12Q7
ensure|C-2D10E-3K-2
ensure that|K-1
enter|G4T8W7e10
enter into|G5J11T9W9e8
enter the|a26
entered|I-4j-2
entered into|I-4j-2
entering|G7e1
entering into|G7e2
enters|F10
enters into|F12
entire|E4N-3b-5j-2
entire agreement|b-6f-3j-2
entire liability|E56
entirely|L2
entirely within|L2
entirety|K2Z-1g7
entirety and|K6
entirety by|g16
entities|C-1K-1W6
entitled|G9K-1L-1P3Q-11R8h15
entitled to|G11L-1Q-8R18d8h21
entity|A8C2G6K-2L-1U8
entity as|Q43
entity controlling|F15
entity or|C8
entity other|J19
entity that|C-2G7
entity the|Q23
entity without|C-3
environmental|G4Z-1f-3
epidemic|E12
equal|K-1P3R28S10T-2d18g4
equal to|K-2R19S9d17g5
equally|d14
equipment|L-1U-2b-4h-4l9
equipment or|E5
equitable|E-5i3
equity|F8G3K-1
equity interest|F5
equity interests|C-2F14
equity securities|G6
equivalent|T14k13
error|E8l7
error or|E22l17
errors|E4
escrow|f60
escrow&except|f46
escrow&none|f39
essential|E-12
essential purpose|E8
established|G8
estimate|R20
estimate of|R28
estimated|R2b11k-3
etc|V-1f-3
europe|S14
evaluate|e8
even|E5Y6i9
even if|E18i11
event|C3D-7E15F9L-3P3S4T4Z-5g-10i7
event and|a19
event exceed|E55
event for|E-4
event more|a6
event no|a18
event of|C7E8R11a16i7
event shall|E21i-4
event that|L-1N8O24P14R9S6T13a-15d9
event the|R12
event this|W11a33
event to|E25
event will|E-15i13
event within|D4
events|F5G7S25g2
events of|E8
ever|a57
every|S4
evidence|C-1M9
evidence of|F4M17P-2
evidence that|a43
evidencing|M26
evidencing such|M13
evidencing the|M-2
ex|e13
exact|T-2Z-1d2e15f-3h-4
examination|D7
example|k-2
example if|R7
exceed|C-1E46K-1M-3T4b11i9k44
exceed $|E8
exceed 0|b65
exceed the|E23S6i8k-21
exceed&except|E12L-3O-3T13X-3Z-1i18j4k7
exceed&exclusive|A-4B-7E-3J-5K-1N-7P3Q7Y-18j-3k-2
exceed&expire|E-3Z-1a-13l4
exceed&favorable|T26
exceed&governed|L-1
exceed&grant|A-2O-3Q53T-2Y-12j11
exceed&hire|N16
exceed&indirect|E-7i-6
exceed&infringe|E-7H5i3
exceed&insure|E-2
exceed&invent|N-10O11P8
exceed&law|C-1X-3
exceed&liable|E15K-3L-2M-12S-8i-3k-2
exceed&license|A-2B-5E-3K-2O3P4Q-18j2
exceed&liquidated|E2R9
exceed&minimum|D7Z-1k-7
exceed&money|M11S-3k8
exceed&negligent|i-1
exceed&none|C-1I-2K-2L-3T6X-5Z-2e-12
exceed&notice|T6Z-1
exceed&own|B-5E-2M6N-13P-4
exceed&percent|S-6b13k-3
exceed&perpetual|O27
exceed&price|E7T17d7
exceed&profit|B-3C-1K-1d2i-9
exceed&renew|c10
exceed&sell|B11E-1Q-13T5j7
exceed&source|i6
exceed&state|L-1Y6
exceed&sublicense|O-1Y12
exceed&successor|C9
exceed&survive|E-3R-3k4
exceed&term|E-5K-5T3k21l7
exceed&terminate|E8R2a9k-2
exceed&territory|A-3B-4J-9O-10P5U-2Y9
exceed&third|E11G4O5i13
exceed&transfer|A-3B8C1O-4Y18k-3
exceed&unlimited|O-7j9
exceed&volume|S-8T6k24
exceed&warrant|E-1T-2l13
exceeding|k28
exceeds|E6k31
exceeds the|E18
except|A-4C-5F-6G5I-2J3K-4O-5U10V-1W5Y18i28j-3k-3
except as|C-8G4O-2U13V3Y11Z-1
except for|E19K-1i35
except in|A-3E-4O5Y13i4j4
except pursuant|Y-8
except that|C4G12K-2L-4
except to|E2i1
except where|Y16
except with|C-7E-3
except&exclusive|B-7E1G8I-1J-11K-3M-3P-3U7X-6Y-1j-5
except&expire|C-3I1K-2V-1a-20c-4
except&favorable|T24e9
except&governed|C-1K-1L-7X-2h20
except&grant|A-8B-9G4I-1O9P-5Q-15W6Y3j12
except&hire|U22V20W-6
except&indirect|E14V4i9
except&infringe|E-1
except&insure|C-2M-2
except&invent|K-1O-1P12
except&joint|B-2N-3P36U8
except&law|C-6G-6H-4K-3N-7X-6i3
except&liable|A6G-4J-8K-3L-1M-8N-7P-3Z-1d-9i6k-2
except&license|A8B-11C1K7L2O17Q4R-2T5Y25f-3j5k-7
except&liquidated|E-4R-3
except&minimum|K2Z6c17
except&money|R-6S-2c5f-3i3
except&negligent|C-1E-15K1d2
except&none|B-2E-8F-6G11H-2I-1J10L-5M-6O-3P-2R-2U10V-2Z-3c-7d-8f-5i6j-3
except&notice|L-1N-5T2X1Z19c3d-6e-4k-10
except&offer|Q13T-2W9e7
except&own|B-2H5L-1N12O-6P10U-2Z-1k-7
except&percent|D5F-6G-8b4d-9k2
except&perpetual|A14B-6O25Y-14j13
except&price|E4K-1T12
except&profit|A6B-3E3J-8L2M-7Y7Z-1a3d5
except&renew|I5S-8Z16
except&sell|A4C4E2J6K-2M-3T4Y-6a8j4
except&source|f-11
except&state|C-2K-1L-5
except&sublicense|A8B10C4O-2Y12f-2j-3
except&successor|h-7
except&survive|F-10G-6H3K3L-2T-4V-4X-7Z4c5l3
except&term|A-3C-1G-2K4L-2T2U-5V1Z2c17l7
except&terminate|D-6I-6K11L-2R-5U2V3W4Z3c-7g7l-5
except&territory|E-3O13P-8Q-14T6W7Y6j2
except&third|A6C-2K-2L-1M-3T-1Z-1g-2h24i-7j-3
except&transfer|B2C11E1F3L-1N-8Q-20Y-4e4g-2
except&unlimited|O-14j24
except&void|C4P-2
except&volume|C-2E-1K-1R-2S-7k10
except&warrant|C-3E2L-1i-7l-4
exception|i5
exception of|i6
exceptions|J19
excess|S-9h-6i4k12
excess of|E3k16
exchange|K-1L-2N-6Z-1
exchange and|G11
exchange commission|L-1
exchange for|a3
excite|C-3F5G6K-4S15T-2W7e-4g-2
exclude|E-1i11
excluded|E-3
excluded by|E-15
excluding|B15C-1K-1L-3
excluding any|B3
excluding its|L6
exclusive|A-8C-9D-5E7G9H9I-3J64K-3L-3M-9O4Q-11R-3Y-14Z-2c-3f-5g-2i-4j-5k-10
exclusive and|Q16
exclusive basis|J8
exclusive distributor|J-4
exclusive jurisdiction|L-5
exclusive license|A5J7O-6Q5j4
exclusive limited|Q-31Y-26
exclusive non|B-5J-6O14Q6Y62f23
exclusive of|L2
exclusive owner|N-10
exclusive ownership|H27
exclusive property|N18
exclusive remedies|E32
exclusive remedy|E69
exclusive right|G14H9J15Q25U-2Y-6
exclusive rights|G18H6J19
exclusive royalty|A19B26O-2Q1
exclusive to|J5
exclusive worldwide|A12B2Q27Y-9
exclusive&expire|K-2Q-10Y2a-7
exclusive&governed|L4
exclusive&grant|A-2B8D-5G5K-1L-1O5Q50d-5j-3
exclusive&hire|N16U4V-5
exclusive&indirect|E-10
exclusive&infringe|E16
exclusive&insure|h-6
exclusive&invent|J6N-5O8P2Q-12
exclusive&joint|C-1N-3P5Q9
exclusive&law|L-5
exclusive&liable|E-2
exclusive&license|A13B-8J15K-1L-1O2P2Q28Y22Z-1f-4j-3k-3
exclusive&liquidated|R13
exclusive&minimum|G21J15S9Z-1
exclusive&money|N14Q11
exclusive&negligent|E-9d1
exclusive&none|H7J-16K-1N5U4W-4X-5
exclusive&notice|G3b5e10g-4
exclusive&offer|e13
exclusive&own|A3B-7J-15K-2L-1N20O1P-4Y-5f11
exclusive&percent|G9S-7d-2k-3
exclusive&perpetual|A5B18O69Q-29Y-15j-2
exclusive&price|b42
exclusive&profit|A6B11C-2K-1O-3Y13
exclusive&renew|c1
exclusive&sell|B-7E-4G2J-2K-1O-3Y-8j-3
exclusive&source|J-7O-2Y-5f12
exclusive&state|L2
exclusive&sublicense|O1Q-34Y43j7
exclusive&successor|X5
exclusive&survive|B5G4J13K-1O3X-4b6g1
exclusive&term|A-3B9G2J12K-10O6V-3Y4j2
exclusive&terminate|E-2F17G3O7Q9g15
exclusive&territory|A6B27C-4E-3G-4J13O17P-1Q-12Y12
exclusive&third|B-3G6J-5O16Q-18Y-11j6
exclusive&transfer|B-9J-5O9P8Q-11Y-20f6
exclusive&unlimited|Y12j20
exclusive&volume|J15O3b10l-1
exclusive&warrant|E52
exclusively|J61L1N16
exclusively by|N56
exclusively in|J10L9
exclusivity|G13J35S21U-2
exclusivity and|G3
executable|O5Q-8Y8j4
execute|N-1
execute and|N4
execute any|N7
executed|C-6E-6I2M-4j-2
executed by|I7
executed in|I9
execution|C-7E-10J-8K6L2Z-1a-12j-2
execution and|K5
execution date|K5
execution of|X-5
execution version|B-3I-1R-2T-2U-2V-2X-3Z-1b-5f-3j-2
executive|E-3K-2L-1b-5h-5j-2
executive officer|V-2X-3Z-1b-4
exemplary|E51i13
exemplary damages|E30
exemplary or|E-29i4
exercisable|e19
exercise|C-2e24
exercise its|Z-1a34e10
exercise of|e19
exercise the|e26
exercised|e19
exercised by|e17
exercises|e1
exercises its|e19
exhaust|a22
exhibit|C-6H-2L-7P-2V-2Z-1a-23c-2g-9
exhibit 0|C-1J8L-1T-2U-2b-4h-4j-3
exhibit a|j-2l3
exhibit b|K1d7f-3h-4
exhibit c|Z-1b-5h-4
exhibit e|Y16
exhibits|h-3
exist as|Q18
existing|C-2E-2G5K-3L-7d-5
expected|X-12
expenditures|E21
expense|B3C-5D17E2K-3L-1M17N15g-2k-2
expense including|E19
expense of|E10
expense or|E5
expense to|A6B7D8O11
expense unless|a33
expenses|C-3J-7K-3L-2Q-11S-6Z-1e-6
expenses to|E30
experience|J5h-4
expiration|E-2K-1L-1O-3S-8V-2a16c-4g2
expiration date|K6a16
expiration of|C-1K6O-1S-6Z3a18c-5g6
expiration or|C-1V8W8Y7a7
expire|K15c6
expire on|K21
expire&grant|A6B-2Y9a35
expire&hire|V5
expire&indirect|E-4
expire&insure|M2
expire&invent|O10
expire&liable|E5
expire&license|C-1K2
expire&minimum|K-4S14V3Z7c-4l-1
expire&money|e4
expire&none|C-2K4U7V11Z2c-2e9g4
expire&notice|I6K-6Z16c19e-2
expire&offer|c13
expire&own|B-2H4K2N8U-2
expire&percent|S10d14
expire&perpetual|O11
expire&profit|O7Z-1d2
expire&renew|I5K-4Z16c14
expire&sell|G3T-2U9
expire&source|Y8f29
expire&sublicense|A12O11
expire&survive|C1K-5L-1O-2V4Z2a-3c-5g2
expire&term|C-3K-3L-1W-7Z12a23c10g-3l1
expire&terminate|I2K-3L-1V6Z-1a-2g-6
expire&territory|B-3O2
expire&third|E8a7e5
expire&transfer|N17U11Y14a-14
expire&warrant|E5l23
expired|l6
expiry|K-7Z18c20
expiry of|Z5c15
explanation|D10
explanation of|D10
exploit|A9B-4C-1G12O5P11Q20j6
exploit such|A5
exploit the|A13J9Q33j11
exploitation|B24P8
exploitation of|B26P-1
exposure|d14
express|K-1X-6
express written|Y29
expressed|k6
expressed in|k17
expressly|C-3K-5L-1Y2a-16h13
expressly agreed|E17
expressly provided|C-2P10Y13
expressly set|C-2
expressly stated|E15
expressly waives|E2
extend|B5I-3c-3
extend to|A3B19
extended|I12K-1Z12c4
extended by|I12K10
extended for|K5c17
extended to|Y36
extension|B-2K-2Z11b1c15g-2
extensions|A4B-11J7O-1
extensions and|A8
extent|A5B4C-4E-3I-1K-1N8Q13Z-1a2d-7g-4h7l-2
extent any|E-3
extent arising|E5
extent necessary|A5B16Q39Y20
extent of|R-1a9
extent required|Q13
extent such|E7
extent that|A2E1N39O4P8
extent the|A7B2O8
external|D-5
extracts|D10
f|C-1K-2M-7T-2Z-1b-4h-3
f 0|T-2X-4Z-1b-4f-3h-5
facilitate the|a12
facilities|D16K-1
facilities and|D10
facilities for|D16
facilities of|D3
facilities or|N17
facility|C7D2L-1b2
facility and|D13
facility or|C6
facsimile|C-1Z-1b-5f-3h-5j-2
fail|R10S8
fail to|R12S8l-2
fails|C-3K-3R-6S21l6
fails to|C-2K-2R-6S22l7
failure|C-5E3L-1R-6i-5l-4
failure by|E4
failure of|E-6
failure to|C-1E2O-2
faith|C-3e7
faith negotiations|e23
faith on|M10
faith the|e14
faith to|a22
falls|S18
family|C9
favorable|T35e2
favorable than|T9
favorable to|e2
favorable&insure|M18
favorable&minimum|T12
favorable&none|T20e13k-1
favorable&notice|T10
favorable&price|T37
favorable&sell|T6
favorable&term|T33e5
favorable&terminate|e9
favorable&third|T17e21
favorable&volume|T7
favourable|T24
fax|V-1X-2Z-1f-3h-4j-2
february|I10K5Z-1
february 0|I10K5
federal|E-6K-1L8
federal and|L1
federal court|L8
federal laws|L-1
fee|D-11K-10L-1M-6R21T6d10k6
fee and|d8
fee of|d18
fee shall|R6S8
fee the|d9
fee to|E10S7
feel|P12
fees|C-3E-4G-2I-2L-2M-11P-2W-7Z-2d3j2
fees for|S10
fees paid|E26
fees shall|d11
fees to|a35
fide|e-4
field|A2B15E-3G14J10K-2L-1O-6P4Q13S10Y-4
field and|A2B8J3Q16
field in|B-11J5N4
field of|A15B-2G25O-1W7
fifteen|K-1Z6c6g-2
fifteen 0|K-1Z6c7g-2
fifth|K9a17
fifth 0|K6
fifty|G4R3S6d-5
fifty 0|G16
fifty percent|F5d-4
fifty thousand|R13
file|e5
file any|N28
file prosecute|N13e7
filed|C-2E-3I-1K-2L-1P5X-14Z-1j-2
filed separately|L-1j-2
filed with|X-3
filing|C-3K-1
filing or|e10
filing prosecution|e11
filings|N17P18
final|C-4L-1b-4j-2
final judgment|E5i5
financial|L-2
financial statements|D-2f-3
financing|e12
finds|a33
firm|b-4k4
firmware|N34
first|D-8I-6K-3L-3R-3S-7c-4e26
first 0|l6
first above|K4
first commercial|K5g5
first day|k41
first obtaining|C5
first refusal|e5
first right|e19
first sentence|Q9
first set|I1K1
first written|I6
first year|K9R16S8
fiscal|b26
fiscal quarter|S8
fiscal year|b33
fit|k14
five|F4K7L-1R-3S7T-2Z-7c-3k26
five 0|K3T-2c6g2k11
five percent|D2F8G7R-2S13d-6k-3
five years|K5
floor|R-2T-2k-2
florida|L9
following|A-6E-1F12L-4R-3S6T-2V-5X-4Y-9d5g-3l3
following a|g6
following amounts|S16
following events|F10g9
following expiration|V13
following such|F-7J9O-3a28
following termination|a16
following the|C-3T-1V-3Z-2a18b18c-2g-2
following written|X13
follows|I-2T-2b-4d13
follows 0|I-2
for|A-5B-16C-6D-5E-7G-5K-10L-20M-6N-6O-14P-3Q-7R-9S-8T-10U-6V-17W-4Y-7Z-14b-19c-3d-10e-8i-15j-12k-7l-3
for 0|K16d9
for a|I4K-1L-1U6V10W23Z3c12l11
for additional|K-2Z-1c3
for advertising|J20d9
for all|K-2a13l5
for an|K30Z3c27j7
for and|J6e6f-3
for any|E31G8H-2I-2O-4P5S10U2g5i8
for at|V10
for bodily|M15
for breach|E20
for cause|C8D21g-17
for change|a16
for claims|E4i18
for clarity|S9
for confidential|f-3
for consequential|i8
for convenience|g21
for damages|E18i10
for death|i10
for direct|E20
for distribution|Q15
for each|C-1K-2k8l-5
for employment|V112
for example|R3
for herein|W18
for hire|N63
for in|K1M7
for indirect|E15
for infringement|H8
for inspection|D30
for investment|G12W11
for its|C-2M3
for itself|A5B7G6U-3V7
for less|e9
for liability|E-9i11
for loss|E7i-5
for losses|E24
for lost|E16
for maintaining|M11
for manufacture|a36
for manufacturing|Q25
for no|f15
for not|M15
for one|K2V2Z6a31c9
for or|E6W8
for product|d4
for promotional|Q18
for purposes|C6E-2K-1
for replacement|l32
for resale|J1
for research|G16
for review|D9
for sale|J6O7Q-18e4
for shipment|l8
for so|d16
for special|E-21
for subsequent|Z-2c9
for successive|Z-3c12
for such|C-1D13E6L-1N8S7T1
for that|S2
for the|G-3L-7T-3U-3X-14Y5Z-4b-9g-20k-3
for two|K4c14
for up|K13c4k13
for use|B9O-1Q14U-2W5Y10
for which|E-8d18i7l4
force|D-5I6J-7K10c-2d-6
force and|I-1K3L-1
force as|K12
force for|K17
force majeure|C-1G6K-1
forecast|S13k9
forecast and|S5
forecast for|S13
forecasted|k23
foregoing|C-11F7G12I-1L-3V-2c-4k-5
foregoing in|Q22
foregoing including|F11
foregoing nothing|i6
foregoing provisions|E13
foregoing shall|i6
foregoing the|G5
foregoing this|F8
foregoing warranties|E24
foreseeable|E12i-5
foreseeable or|E12
forfeit|R33
form|K-4L-2Z-1c-2g-2
form of|K-1W6f-2i-3
format|O-2b-4
formation|L12
former|X26
formula|d30
formulation|Y23a16
forth|H-2L3O-3T-2W-7Y-5
forth above|I-3K-2
forth herein|A6C5O-3Q-13
forth in|B3C-2G3H-4I-3L-2Z-2d9g-4i6
forty|S15
forty five|S11
forum|L-2
found|l18
four|I-2K-4S8U-2
four 0|I-3K-2S4Z-2c1k-14
fox|J13d17
frame|Q17
franchise|g-2j-2
franchisee|U-2V12X-7f-4
franchisor|F13U-1V1f-7h18
fraud|E16i7
fraud or|E21i14
free|B-5C-8J7K-1L-1O-14Y4d-4e7j2l11
free and|e6
free from|l11
free fully|A8J16O10Q-4Y1
free license|B19J-10O-1Q55Y31
free non|A-2O-2Q56Y26
free of|A4j7l12
free right|Q-14Y20
free to|e25
freight|l6
frequently|D9
frequently than|D11
from|A-4B-5C-16E-6F-8I-3K1L-13R-6T-7V-4W-5X-12Z-3c-6d5e-5j-9l4
from 0|S14
from a|C-1G11d7i15
from any|C-1L-1
from complying|J8
from defects|l6
from making|X27
from or|E-3U-3V-3i-5
from such|d14
from the|A-4C-2D-11E-2K13L-4R-4V-4X-6Z-5c-7d7e-5k1l7
from this|E-2
from time|C-3E-4K-3L-1
fuel|J13
fulfill|O-1k32
fulfill any|a39
fulfillment|S8
full|C-9G4K-2L-5R-2S7b-10l-3
full access|D18
full amount|R16S6
full calendar|a27d13
full force|C-1K-1c-4
fullest|E5
fullest extent|E5
fully|A3B-5K-1L-1N-5Y-11
fully paid|A10J6O12Q7Y-12
fully perform|C14
fully set|Q14
functionality and|W5
fund|K2b-5f-3h-4
fund and|K3c7
fund's|K4c6
funding|S12
funds|f-4
furnish|M11
furnish the|M10
furnished|C-1Y5
furnished by|Y16
further|H-2M-6U4X9Z2c5
further agrees|H5
further consideration|N13
further force|a8
further rights|K6
further that|C7D8
further use|a-1
furthermore|S8W10Y20
future|B-6C-4H9L-1O-4P5T-3j5
g|C5I-1J-12L-2O-7j-3
g 0|X-3f-3h-4j-2
g in|C15
g of|E10
gaap and|D4
games|d12
gas|Z-1f-2h-4k3
general|C-2E-8L1M-7N-6Q-12T-2Y-5Z-1i-3j-2l-3
general counsel|f-3
general liability|M24
general obligations|L12
general partner|B-2I-2O-4U-2V-3Z-2b-7f-5
generally|K-1
generated|U-2d24
generated by|d18
generation|O-2
get|k24
give|U-2X-4e3
give rise|e10
given|C-2L-2Z8c5
given by|Z8c7
given time|k46
gives|Z9c4g-4
gives notice|Z7
gives the|Z2c6
gives written|Z6c4
giving|L8Z-1g10
giving effect|L16
giving rise|E22
giving the|F5K11g12
global|C-1K-1U-2X-3Z-1b-5f-3h-4j-2
go|J9
goal of|S11
going|J10W8
going concern|W14
golf|G14S13
good|C-2K-2L-4X-3Z-1c-2e4g-4
good and|f-3
good faith|C-3e7
good will|E23
goods|E-3L1
goodwill|H5U6X10
goodwill associated|H-5U8W9X30
goodwill or|X60i2
govern|L14
governed|C-3E-4K-2L43
governed and|L13
governed by|C-3E-3K-2L28
governed in|L3
governed&grant|L4
governed&indirect|E3i5
governed&law|C-4E-9I-1K-3L41M-5
governed&liable|E5i5
governed&none|E4L-1X-2i4
governed&profit|E6i8
governed&source|L4
governed&state|C-2K-1L14
governed&survive|L3
governed&terminate|L1
governed&third|h40
governing|L5b-5h-4
governing law|L-1X-3b-6h-5
government|C-2L-1f-3
government authorities|Q13Y23
governmental|E-6K-1L-2M-6
grant|A-3B17C2J3K-3L-1O-16T8Y-7
grant a|Q17
grant and|J11Q64
grant any|J15
grant of|B-2H4Q12
grant sublicenses|A23B36C7J13O12P-2Q33
grant to|C-1Q21Y-5
grant&indirect|E6i9
grant&invent|O-11j10
grant&joint|A4B1J4P7Q2
grant&law|A-3
grant&liable|A3i5
grant&license|A-4D-8E-3H-3I-2J-3L-2O-2P-2Q28Z-1j4k-4l-2
grant&minimum|G24J16
grant&none|C11G1H-4K-3Y4
grant&notice|G-4H9Z-1g13
grant&offer|e14
grant&own|B12H-2O-4Q6Y9
grant&perpetual|A3B13J-11O73Q26Y-16j5
grant&price|J11O16
grant&profit|C-2J8K-1Q2Y9d13j-2
grant&renew|A10
grant&sell|A-5B-12J-21O-3Y-15e-8j4
grant&source|Y-7
grant&sublicense|A6B2C7E-1O11Y-6
grant&survive|C-4G4H8O16Q11
grant&term|B15G2J-1O31Q-5Y17j5
grant&terminate|H8O35Q2Y-6
grant&territory|B3C-1E-2J13O20j9
grant&third|B-4C8G5J-6O-9Q-16Y-5j5
grant&transfer|A-4B-9C-2J-5O6Q-19Y71
grant&unlimited|Q42Y5j44
grant&volume|O3Q19j6
granted|A9C9G5J6O-14Q-7
granted a|Q13
granted by|d8
granted herein|K13
granted hereunder|C-2I-2i10
granted in|A7Y7
granted pursuant|C4J11
granted the|Q9e11
granted to|C2O-4a3
granted under|H14
grants|B17C-3L-1N-8O68Q76S-9Y18j10
grants the|Q5
grants to|A9B35E-3J4K-1Y-2j8
greater|C-2E3K-1T16Z-1b-1
greater than|E11R-1
green|B-3W4f-3
gross|C-1E-2d3i4
gross margin|d8
gross negligence|E9i9
gross receipts|d10
gross revenues|S14
group|A16B2H4K-1L-2O3X-4j-2
group and|A5E6
group as|A2B5
group has|A4B19J8O20
group in|E12
group or|B6O9Y12
group shall|E23e6
group to|A7N17
group's|e8
guarantee|R-1T-1
guarantee of|S7
guaranteed|G9S22
guidelines|P-1
h|L-1T-2Y2Z-1b-4j-2
h:0|A-6B-2E-2H-3K-4L-4M-9O-7P-9R-7Y-16Z-2c-4d-11g-8i-8l-11
h:a|C-4K-1L-2T-2U-2b-5f-2h-4j-3
h:acceptance|Z-1b-5f-2h-4l7
h:access|D6
h:account|f57k-2
h:accounting|D9
h:actions|P14R-2
h:activities|B-2
h:additional|C-2E-5K-1L-1T-2U-2e10f-3h-5j-2
h:advertising|K-1T-2U-2W7Z-1b-4f-3h-5
h:affiliates|A9C8F11
h:agency|b-4d14
h:agent|C-2E-2J6L-1S14U17b-5d8j-2
h:agreement|A-6B-3C-3E-3H-8I-1K4N-8O-9P-10S-11U-5V-5Y-17c-5e-16i-7k-18l-10
h:agreements|X-2Z-1b-4f-2h-4
h:alliance|T-2V-1Z-1f-3
h:allocation|R-2X-2d15
h:amendment|Z-1b-5f-2h-4
h:amendments|b-4
h:and|B-44D-5F-5G-14I-7K-6V-23X-6Y-6f-32h-6
h:annual|I-1V-1X-3b-5f-4h-5j-2
h:anti|D10
h:appearances|k5
h:applicable|L-1
h:application|N16X-2Z-1b-4f-3h-4
h:applications|O-2Q25Y-10
h:appointment|C-2E-1G6J26T-3W10Z-1b-4e12h-3j-2
h:approval|T-2Z-1b-4f-3h-4
h:approvals|N23
h:approved|D10
h:arbitration|C-1L-6b-5h-4
h:as|I-2X-4Z-1b-5f-3h-4k-1
h:assignability|C8
h:assignment|C39E-5F9K-3L-3N-11Q-13W-5g-2
h:assignments|C8
h:assigns|C12F10
h:assistance|N7k3
h:audit|C-1D11E-2K-1b-6
h:audits|D2Z-1
h:authority|h-4
h:b|R-2
h:background|C-1P-2T-2U-2V-1X-3Z-1b-8f-5h-6j-4
h:bank|Z-1a16h-4
h:bankruptcy|R-2
h:be|X-2j-2
h:beneficiaries|h14
h:beneficiary|h-9
h:benefits|d13
h:binding|C1
h:branded|N6W1Z-1d6f-3h-4
h:breach|F15R17Z-1b-4f-3
h:business|C-2T-2U-2X13Z-1b-5f-4h-5
h:by|C5D-6F16I-2K-3Z-1b-4c-2d-7g15j-2
h:c|B-2I-2R-2S6
h:cancellation|K9
h:cause|E12R-4f-4g-11h-4
h:center|G-2J3f-3h-4
h:certain|B4C-2K-2T-2b-4e6h-4j-2
h:certificates|M-3
h:change|C9F18R9Z-1f-3g-1
h:changes|Z-1b-11
h:choice|L1
h:claims|E5f-3l6
h:clinical|B-2T-2X-4Z-1b-5f-4h-5j-2
h:closing|d9e9
h:co|J14T-1U-2Z-1b-5d9f-3h-4
h:collaboration|G4P-3h-4j-2
h:commercialization|B-2F7I-1T-2h-4
h:commission|d7
h:committee|X-3Z-1b-5f-3h-5j-2
h:communications|a24
h:company|C-2J-10K-4O-4S-8e-6g-3j-2
h:compensation|C-1T-2U-2Z-1b-5f-3h-5
h:compete|G28U14V25W25X-2
h:competition|G15W21Z-1
h:compliance|C-3E-3K-1L-2T-2U-2b-4f-3h-4j-2
h:conditions|K-1L-1T-2b-5h-5j-2
h:conduct|U8V17X41b-3h-5
h:confidential|C-5D-6K-2L-1T-2U-2b-5f-3h-4j-2
h:confidentiality|C-8D-8E-10K-3L-3T-2a-16b-4f-2j-2
h:consent|L4e16
h:consequences|N48a61
h:consequential|E-19i15
h:consideration|d-4
h:construction|X-2Z-1b-5h-3
h:content|A3F6P-2X-3Y-4Z-1b-5f-3h-4j-2
h:contract|R-14b-5f-3h-5j-2
h:contractor|Z-1
h:contractors|C13M5
h:contribution|E3
h:control|C7K-1R5
h:convenience|R23g27
h:conversion|R17V-1
h:cooperation|C-1J16T-2X-7Z-1b-4f-3h-4
h:copyright|Q5
h:counterparts|C-1T-1X-3Z-1b-5f-3h-4j-2
h:covenant|G36H7R-2U5V21W27
h:covenants|H6K-3L-2T-2U23V6W16d-4g-2j-2
h:customer|C-1P-1T-2U-3V-2X-3Z-1b-6f-5h-6j-2
h:customers|U27
h:d|k15
h:damages|E29R7h-4i23
h:data|T-2U-2b-5f-3h-4j-2
h:date|I6K1R7X-3Z-1b-6f-4h-5j-2
h:default|C9F13Z-1b-4h-4
h:defined|C-2K-5T-2b-5f-3h-6j-2
h:definitions|A-14B-5C-21D-23E-36F-32G-19H-13I-1J-13L-13M-22N-33O-17Q-59R-6S-11T-8U-10V-12W-21X-7Y-36Z-16a-43c-20d-20e-25f-3g-18i-11j-6l-4
h:delivery|C-2K-3L-1T-2U-2b-5d4h-4j-2
h:development|C-8D-11E-14K-3L-7P-2T-3U-2Z-1b-6c-4d-11g-4h-5j-3
h:diligence|S13
h:disclaimer|E-5f-2h-3i-4j-2l-3
h:disclaimers|E4
h:disclosure|N17f-2h-4
h:disparagement|X127
h:dispute|C-1E-4L9b-4h-4j-2
h:disputes|L6X-2b-4f-2h-4
h:distribution|Y23Z-1b-6g13j-2
h:distributor|C6T-2U-2Z-1b-6f-3h-4j-2
h:duration|K21R-1Z7c4g2
h:duties|E14K-1T-2b-4h-4l9
h:e|b-4f-3h-4
h:early|S9g10
h:effect|C-1K-4L-1P6b-4
h:effective|I17K3
h:effectiveness|I31K18
h:effects|F-3O45a27
h:efforts|B31
h:employees|E23R-2Z-1f-3h-5k-2
h:end|E3f-3h-4
h:endorsement|G4
h:enforcement|P30b-5
h:entire|C-7K-1T-2b-6f-3h-5j-3
h:environmental|D7
h:equipment|Z-1b-5f-2h-4l13
h:event|E2H-2R-4T-3V-3b-4h-5
h:events|F12R-2
h:exceptions|i12
h:exchange|l15
h:exclusion|E21
h:exclusive|A9E8G4J42R-1U-2b-4h-4j9
h:exclusivity|C-2E-2F11G76J56K-1M-3W24e43
h:exhibit|f-4
h:existing|N11
h:expenses|C-1I-2X-3Z-1b-4f-3h-4
h:expiration|I-1P10X-3d10
h:failure|S1g-2k-1
h:fee|E-1K-1T-2Z-1b-5d31f-3h-5
h:fees|C-2E-3K-2L-1T-2b-5d6f-2h-5j-2
h:field|W16
h:filings|P19
h:financial|R-2X-3Z-1b-5f-3h-6
h:first|T-2b-4e38
h:for|F-5G-4I-4K-15L-2M-13N-9P-2Q-9R2Z-3c-5f16g-17
h:force|C-2b-4f-3h-4
h:form|I-2R-2U-2V-3X-3Z-1b-6f-4h-5j-3
h:from|W13e14f-3
h:further|h-3
h:future|e15
h:general|C8L4T-2U-2b-5c6f-3h-4j-2
h:generally|W14
h:global|F8K-2T-2b-4f-3h-4j-3
h:goodwill|H7
h:governing|C-2E-8K-2L20j-2
h:grant|A3B32C-3E-1J25K-1O13Q17j2
h:guarantee|R11
h:headings|f-2
h:health|D6
h:hosting|j19
h:how|A14B47J12O41P13Q19
h:i|X-4
h:in|F7J7K-2h-4j5
h:indemnification|C-7D-7E5F-4H-4I-2J-6K-4L-4M-3N-6P-2Q-15W-5Y-4Z-1c-2d-5e-6g-3j-2k-2l-5
h:indemnity|E-7M4f-3h-10
h:independent|T-2V-2X-3Z-1b-5f-3h-5
h:information|C-2E-1K-2L-1M-4Q-16T-2U-2b-4g-2h-5j-2
h:infringement|Z-1h-4
h:initial|f-2h-4k-2
h:inspection|D25E2Z-1b-4
h:inspections|D7
h:insurance|C-4D-6E-5I-2K-1L1M47N-4Q-8S-16Z-1c-3d-5g-3k-2l-2
h:intellectual|C-9D-4F-4H-2I-2J-6K-5L-3M-5N20P6S-5T-2Z-1a-9b-5c-2g-3h-4j-3l-2
h:interest|C6F13f-2
h:interests|C8G15W13
h:internal|Q-10Y3
h:interpretation|C-2E-1I10L-1T-2b-5h-5j-2
h:inventions|N44P11
h:inventory|D7Z-1b-3h-3k17
h:ip|B31Q3
h:joint|E-2L-1P-9T-2U-2b-5h-5j-2
h:jurisdiction|L-7b-4
h:jury|L-2
h:keeping|D9
h:launch|W11
h:law|C-3D-6E-5I-2K-3L22Z-1g-2j-2
h:laws|L-4T-2Z-1b-4f-3
h:lead|d7
h:legal|B-2R-2V-1X-3Z-1b-4f-3h-4
h:liability|C1E26I-1K-5L-2M19S-5Z-1a-17g-2i33j-2k-2l-4
h:license|A20C-7D-5E-11H-3I-1J15K-7L-2M-3O14Q36Y14Z-1e12j4l-2
h:licensed|B-4b-4f-3h-4l3
h:licensee|M9O14
h:licenses|A-3O9Q24T-2b-4
h:limitation|C-3E54K-2L-1i20j-2l4
h:limitations|E31U9W8h-4i11
h:limited|E1l7
h:limits|E7M14i5
h:loss|E1M-5Z-1b-4c-1
h:maintenance|E-10K-2L-2Q-11S-7T-2Z-1b-4h-4j-3
h:majeure|C-2b-5f-3h-4
h:management|U-2Z-1b-3d6f-4h-4j-2
h:manufacturing|B-2Q14T-2Z-1b-3f-2h-4
h:marketing|C-1T-2U-2X-6Z-1b-6f-3h-5j-2
h:marks|H-1O-2Q11b-4h-4
h:master|F8K-2T-2b-5f-3h-4j-3
h:material|N28R-2Z-1h-3
h:materials|A3B-3C-1O-4T-2Z-1b-5h-4j-2
h:matters|V-2X-3b-4h-4
h:maximum|E16
h:medical|J20d19
h:meetings|Z-1b-4h-4
h:minimum|K-1S24b-4f-3h-4
h:miscellaneous|C1E-1K-3L6T-2U-2b-6f-3h-5j-3
h:modification|I-1M11f-2
h:mutual|V-2X-31Z-1f-3
h:name|I-1R-2T-1V-2X-4Z-1b-6j-2
h:names|Q15
h:nature|J19
h:new|e24
h:no|C-3D-6I-2K-2L-1M-6R-9T-2Z-1a-11b-4c-2e-7i6j-2
h:non|E-1G17K-1L-1T-2U6V29W19
h:not|G5U12V23X-2
h:notice|E-3K-2L-1P-2Z-1b-6f-3h-4j-2
h:notices|C-7E-9F-4I-2K-5L-5M-6Q-7T-2Z-1b-5d-4e-5g-4h-4j-3
h:number|R-2V-2
h:obligation|X-5f-3h-5
h:obligations|E-6F-4I-2K-5L-4M-11N-5S6W15Z-1c-2g-4j-2
h:of|A-6B-5C-7E-18F-9J10L-6M-10O-3P-4R-7T-20V-10X-20b-6f-16g-9h-11i-6k-7
h:offer|e40
h:on|E-9G5K-3L-1M-4T-2U-2b-4h-4i-5j-2
h:operating|S9
h:operation|G-2J26
h:operations|X-3
h:option|F12Z-1e49
h:or|C-3K-4L-2P3T-2W-3a-12b-4e4g-2j-2
h:order|S2Z-1b-4h-4
h:orders|S8Z-1h-4
h:other|H1K-2L-1W5b-5f-4h-4j-2
h:outside|G14J6
h:outsourcing|Y20
h:ownership|C-4E-3H-5J-11K-1L-1N26O-5P17b-4
h:packaging|k46
h:page|D10E-3K-2L-4T-2b-4h-4j-3
h:parties|E-1K-2L-1b-4j-2
h:party|C4K-2L-1R-5b-4h-21j-2
h:patent|H5O-4X-3Z-1b-5e5f-3h-5
h:patents|C-1K-1P-4X-3Z-1b-4e3f-3h-5j-2
h:payment|C-5K-2L-1M-5d-3h-5j-3
h:payments|C-2D-3K-2L-1T-2U-2b-4d14f-3h-5j-2
h:performance|R29T-2X-3b-6f-3h-4
h:period|K9a24b-5f-3h-4
h:personal|k37
h:personnel|V-9
h:plan|C-5E-6K-5L-5T-3U-3X-3Z-1b-8f-3h-6j-3
h:policy|R-2
h:post|U13a14
h:practices|X54
h:pre|e16
h:press|R-2U-1b-5k-2
h:price|X-3Z-1b46f-4h-4k7
h:pricing|U-2X-3Z-1b-10f-3h-4j-2
h:prior|X-3Z-1g10h-4
h:procedure|V-2X-2b-8f-3h-4
h:procedures|X-3b-4h-5
h:product|C-5K-4L-3T-2b-6g-3h-4j-3
h:production|S21k-2
h:products|C-4D-6E-4G10J15K-3L-2Q10b-5d30e20g-2j-2k20
h:program|B-2T-2V-1X-3Z-1b-6f-3h-4j-2
h:programs|l7
h:project|B-2O-2R-2T-2U-2V-3X-3Z-1b-7f-3h-5j-2
h:promotion|C-1E-1K-1S7T-2Z-1b-4d11f-3h-5j-2
h:promotional|T-2X-3Z-1b-4f-3h-5
h:property|D-5F-4H-3I-2J-8K-5L-3N12P3S-6T-2W-5Z-1a-12b-4c-2g-3h-4j-3l-2
h:proprietary|H8b-5f-3h-4
h:prosecution|P2e6
h:protection|H10V-1X-4b-6f-3h-4
h:provisions|E-1K-1T-2X-3Z-1b-6f-4h-6j-2
h:purchase|K-1L-1S15U-2b-5e15h-4j-2
h:quality|T-2Z-1b-5f-3h-4j-2
h:rates|d14
h:recitals|B-4I-1T-2U-2X-3Z-1b-5f-4h-6j-2
h:records|C-1D24E-2K-1a23b-4
h:refusal|T-2e17
h:registration|Z-1h-4
h:regulatory|C-2P8T-3Z-1b-4f-3h-5j-2
h:rejection|l2
h:relationship|V-1Z-1b-5f-3h-5j-2
h:release|R-2U-2V-2X-3Z-1b-6h-5j-2k-2
h:releases|S15
h:remedies|C-1Z-1a17b-4
h:remedy|E16
h:renewal|K13Z-7c10
h:replacement|a35
h:reporting|T-2W8X-3Z-1b-5f-3h-4
h:reports|D4T-2Z-1b-5f-3h-5j-2
h:representations|A-3C-10D-10E-4F-5G-3I-5K-7L-8N-12O-2P-3Q-19S-7W-9Y-9Z-2a-15c-3d-9e-7g-4i-3k-4l-2
h:requirements|V-1X-3Z-2b-6f-4h-4j-2
h:research|C-2H-2I-2K-2L-2O-2P-2R-3T-3U-3V-2X-4Z-2b-8f-3h-7j-3
h:resolution|C-1E-7K-1L1b-4h-4j-2
h:responsibilities|C-1E-2K-1T-2U-2Z-1b-5f-4h-5j-2
h:responsibility|V-1W7Z-1b-4f-4h-4
h:restrictions|G25U13W8Y3
h:restrictive|Q34W15
h:retention|a23d8
h:return|a10f-2h-4l7
h:revenue|R-2T-2d-1f-3h-4
h:right|E-3K-1L-1S-4T-2e53
h:rights|A14E-5I-3K-7L-3M-7P5W-8Y8Z-2c-3j9l-3
h:risk|M-5Z-2
h:royalties|a5d18
h:royalty|K-1S11T-2b-4d20
h:rules|V-3b-4h-4
h:s|B-3U-2Z-1b-4f-2h-4j-2
h:safety|D6
h:sale|K-1d9j-2
h:sales|E-3G5K-1L-1T-2X-3Z-1b-5f-3h-5j-2
h:schedule|B-3I-2L-1R-2T-2U-2V-2X-3Z-1b-6d4f-5h-6j-4
h:scope|C-1J12K-2Q28U10b-4h-4j-2
h:section|X-3b-6f-3h-5j-2
h:service|K-1U-1Z-1b-5f-3h-4j-2l5
h:services|C-1D-12I-3L-1Q-8Y-4Z-1h-4j-3
h:settlement|R-2d18
h:severability|K-1b-4
h:shares|C-1d5e25
h:sharing|d20
h:site|J13X-3Z-1f-3h-4
h:software|A-3B-3K-1O-3Q-9T-2U-2Y-9Z-1b-6f-5h-5j16
h:solicitation|G6U14V78
h:special|E-3J11i9
h:specific|R-1V-2e5f-2
h:sponsor|k10
h:sponsorship|K-3R-2T-2U-1Z-1b-6d-4f-2h-4j-2
h:statements|V-1Z-1b-5f-3h-4
h:sub|Y34
h:subcontracting|C28
h:sublicense|C13Y53
h:successors|C10F9h-3
h:supplier|D8
h:supply|K-2T-2h-4j-2l5
h:support|C-1E-2K-1T-2U-2X-3Z-1b-6f-3h-5
h:survival|Z-1b-4f-2
h:suspension|a13
h:taxes|D10R-2T-2V-2b-6f-3h-4
h:technology|B-3P-3X-3Z-1b-4f-3h-4
h:term|C1D-8E-4H-2I22K52L1M-8N-9P-3Q-7Z5c23g3k-5l-3
h:termination|A-6B-5D-7F18G-10I-2J-15K11L-1M-9Q-26R5T-3X4Y-21Z-8a-11c-9d-16e-7g17i-8j-2k-7l-11
h:terms|C-1D-5E-6L-1M-6e-4h-4j-3
h:territory|G6J7U-2b-5f-2h-4
h:the|B-6C-3E-4H-4K-10L-1O-4P-3T-3U-7k-8l-15
h:third|C6T-2b-4f-3h18j-2
h:this|f-2
h:time|T-2Z-1
h:to|B-3C-2K-5M-8U-5V-5W-6l-2
h:trademark|Q-15X-4b-4f-3h-4j-2
h:trademarks|B-2C-2H17Q15T-2X-3Y7b-5f-3h-5j-2
h:training|T-1U-1X-3Z-1b-4h-4
h:transfer|C-5E-3F10L-1N20P14b-4j-2
h:transition|a44
h:transportation|k6
h:treatment|B-2d13
h:under|l25
h:united|e7
h:updates|l15
h:upon|E4K-1T-2a43d3e5
h:usage|Q23
h:use|C-2E-3K-2L-1O-3U-2Y-6b-4
h:user|E2U-3
h:venture|C4P-3
h:venue|L-4
h:waiver|K-1b-5h-4i9j-2
h:warranties|A-4C-10D-13F-6G-4I-2K-4L-7N-15O-2P-3Q-17R-2S-9W-10Y-11Z-3a-19c-4d-9e-8g-4k-5
h:warranty|C-2E16K-2L-1T-2b-4h-5j-2l42
h:with|C-4E-3K-1L-2T-2b-5h-4j-3
h:without|C-6F6g14
h:work|N11
h:year|E22S7i11
had|V-3Z-1l-1
half|P7a10
half of|a42
hand|P8
hand and|P10
handle all|a36
hardware|l9
harm|X5
has|C-5I-4L-6V-3X-8Z-5c-5f-8g-10i-6k-10
has any|H11
has been|E-15H-3K-8L-1S-12V-4Y-9Z-2c-3k-4
has expired|l7
has had|G18
has not|C-3K7Z-1
has notified|G9
has occurred|E17
has the|L-1M-5b-4
have|G-3L-5O-2P-4W-6X-6d-6
have a|E-2I4K6a25f5h-4
have an|K5
have any|E-12U-4V-2W6
have been|I5K-2M-6Z-1
have full|J13
have in|N11
have its|N25
have made|A-8J8O7P13Q37Y4
have occurred|E8
have sold|Q51
have ten|e11
have the|C-5D18E-4I-4K-4L-3O-2X6Y-4d-5g4i-3
have thirty|e11
having|E-2
having an|M-1
headings|h-3
health|b-4f-3h-4
health and|D7
hearing|X-4
held|B10C-3K-1L-1f-3
held by|a6
held in|N26a35
her|U-3V4W3
her employment|V22
hereafter|A10j7
hereby|B-9C-9D-10E3F-7I-6J13K-6M-11N-7O-16P-2Q15S-4U-2V-2Y-15Z-2c-4d-4g-4l-2
hereby accepts|J7Q-13Y20
hereby agree|f-2h-4
hereby appoints|J20
hereby assigns|N73P13
hereby covenants|H8W12
hereby does|N70
hereby grant|A7B37O-8Q37
hereby grants|A7B13C-4J18K-1O16Q81Y28j12
hereby irrevocably|N32
hereby or|E29L1
hereby waive|i11
herein|H-2K6L-2N-8R-2T5U4c-2g-4l-5
herein may|C3
herein no|Y28
herein or|W6
herein shall|I-3K5
herein the|K5
herein will|K11
herein without|C3W10
hereinafter|G5I4Z-1
hereinafter defined|G13S10
hereinafter referred|I11
hereof|I-4K8i4
hereof and|K1U-1
hereof shall|C4
hereof the|K6
hereto|D-5H-2K-4L3M-8
hereto agree|L3
hereto and|L8h-5
hereto as|l15
hereunder|B-2C15F-2T5U-2W-12Z-3c-5i9
hereunder are|E4
hereunder except|C8
hereunder in|C-5R-2
hereunder may|C7
hereunder or|C5
hereunder provided|C-1
hereunder shall|C-6L1
hereunder to|C26
hereunder whether|E4i-4
hereunder without|C21
high|k-3
hire|N26U-7V35
hire or|V23
hire&insure|M6
hire&joint|U27
hire&none|U25V4W-12X-2
hire&notice|J14
hire&own|N46V-3
hire&sell|V-6
hire&survive|U4V22X-2
hire&term|G-3U-4V50W-14
hire&terminate|U-17V5a-7
hire&territory|J20
hire&third|J15
hired|M5
hiring|V29
his|G3U-3V-3W4h-4
his or|V8W4
hoc|e29
hold|C-2K-1f-6
holding|F12
holdings|K-2L-1X-3Z-1f-3h-4j-3
holdings inc|X-4Z-1f-4h-5j-2
holds|C6G23
home|C-1U9W13b-4
hong|L1
hong kong|L1
hosting|Z-1
hour|k18
hours|C-2D16K-1k7
hours at|D2
hours in|k1
hours to|D22
house|W12
how|A-3B-1E-3J6N17O3Q-9
how and|A-3B-1O16P9
how in|J23
how means|B18
how to|B7Q29a12
however|C1E-3F-3G3K6L1M-6P3V4g5i3
however caused|E-21
however that|C6K5V4g5
however the|a17d8
however this|V19
however to|N33
howsoever|E-5
hundred|G5T-3e10
hundred and|b15
hundred eighty|g6
hundred fifty|a34
hundred percent|e8
hundred twenty|Z1c3
i|A-5B-5C1D-10F-9G-8I-6K-3L-5M-4O-7R-5S-5T-3V-4W-7X-9d-8e-5
i a|C1
i and|J8
i e|k-2
i if|R11
i of|d17
i on|C3
i provide|a27
i shall|Q36
i the|E3R-3X-3
i with|J4O49
ice|Q13d13
ideas|N10
identification|G-2
identified|b-4
identified in|d13
identifying|T20Y11
if|C-3E-7F3G-6H-3I-19K-3L-9R-9S2X4Y-7e24f-5h-5i-4k-3
if a|E15
if after|e11
if and|A8B7N36O13
if any|L-3
if applicable|K-1
if at|T9g-2
if it|P8i9
if so|E21
if such|E6F10L-1i3
if the|C-4M-6S3Z-1
if this|a2
ii|A-4B-6F-8H-4I-3L-2M-4O-5P-2V-5X-8b-8e-4
ii a|C3e5
ii all|a15
ii any|O4
ii at|N20
ii either|C1
ii for|l10
ii in|C5
ii such|T20
ii the|E5
ii to|C5
ii with|O32
ii within|a36
iii|K-2L-1M-4Z-2e-6
iii a|J9
illinois|L-7
image|Q15S10X37
image and|J10
images|S10
immediately|H3L-1M-4R14T8g-8
immediately after|F7
immediately and|K15
immediately cease|a-1
immediately following|S11
immediately pay|R23
immediately preceding|R15k24
immediately terminate|a24
immediately upon|H8S11Z-1
impact|G4
impair|H16
impair any|H6
impair the|H11
impairs|H3
import|O4
import and|Q-45
import the|Q8
importing|Q5
impression|S3
impressions|K-1R-2S10U-1V-2Z-1f-3h-4k-3
improved|N4
improvement|J6O18
improvements|N3O-2P-6f-3
improvements and|N-6
in|A-13B-12C-2D-6E-10F-7G-9H-13I-8K-8L-9M-6N-14O-10P-11Q-13R-9T-12U-10W-8X-5Y-8Z-6b-11d-8e-10f-7i-8j-12k-5l-9
in 0|J7W14Y8h-4
in a|F-7I-1K-5X3Z-1g-3
in accordance|A-6B5C-3E-3H-6K2L16O-4P-3V-4W-6X-3Y-6i-6
in acquiring|W10
in addition|C-6L-1R5d9
in advance|F10K-1
in all|K-1
in amounts|M15
in an|K-1S8
in and|B16C-1E-2H10K-1N31O-5Q-10
in any|B7E-5H18K-2L1M-15O-3X-2Z-3i-4
in appendix|Q11
in article|h-7
in as|G9
in at|S18
in bankruptcy|C2
in business|W13
in certain|J10
in circumstances|F13e10
in collaboration|Q21W5
in compliance|M4
in conjunction|U7V11W5
in connection|B3C-2E9H-2I-2K-3O-6P2R-4Z-2i6l-2
in consideration|J5K-1
in contract|E24i18
in contravention|C6
in control|C3F-17
in default|R4
in distributor's|a16
in duration|k24
in each|B13K-1O-3S13
in effect|C-1G8I-2K10Z11c4g12
in equity|E5R-1
in excess|E4h-6i5k18
in exchange|a3
in exhibit|C-1
in fact|N10
in force|I11K9M10
in full|C-2K-1L-2M9
in good|L-4
in interest|C-7
in it|F17
in its|C2E-3F-4H4K1L-1g16
in joint|P18
in law|E-5
in machine|O4Q-7Y19j4
in manufacturing|D17
in marketing|J9Q-4
in materials|E18l6
in more|G13
in multiple|G9
in no|E18i9
in obtaining|N30
in one|k5
in or|H10J6W7
in order|E-4K-1
in paragraph|M6R-2d8
in paragraphs|Q38
in part|C11E-2
in process|a9
in relation|E4H4W7
in respect|C-5E11K-1i5
in schedule|J8k-1
in section|B7E5I-4M-2P-6Q14Y-3i11
in sections|A7
in subsection|K10
in substantial|l14
in such|E-15N14
in terms|M12
in the|A-4B-11C-3G-4H-6I-15J-11K-6L-1O-4R-6T-3Y-5Z-20c-11g-15j-6
in their|H11
in this|A-6E-6G5L-13T4U-4X-3Y3h-5
in to|B-3
in tort|E-4
in violation|C15
in which|A6D6E2G5K-4S9l17
in whole|C14
in witness|X-2Z-1b-5f-2
in writing|H-4J-6K2L-2M-4R-2X-4Z-4c-5e4g6l3
inc|A-5C-4E-13I-10J-7K-25L-14O-2P-7R-9S-6T-3U-5V-6W-7X-3Z-7c-11e-16g-11i-4k-9l-8
inc 0|E-2I-5K-7L-3M-5T-2Z-1c-3e-5g-2h-3j-4
inc a|B-2Z-1
inc s|K-1T-2X-3b-5f-3h-6j-4
incidental|E13i7
incidental consequential|E10i8
incidental damages|E-13
incidental indirect|E12i6
incidental or|E35
incidental punitive|E-7
incidental special|E20i-4
include|C-5G4I-2K-6L-3Z-1c-2g-3k-1l-3
include such|e7
include the|Q12Y12
included|K-2L-1e12
included in|C-2f-2i6
included therein|a30
includes|C-2b-5h-4
including|A-4B-9E-10G2H-6I-11K-7L-2N-8O-5P-7S-11V-8X-10Z-2c-2d-15g-8i-9l-18
including all|B22
including any|E-2K-1
including as|D9
including but|E-8K-1T-2i-6
including by|C6
including in|C1X4Y10
including negligence|E17i6
including non|L3
including reasonable|H-2
including the|A3K-2L-1O-3j4
including travel|k10
including with|B14
including without|E-3H5K-2P1T4X-4
inclusive|E10
inclusive of|E10
income|C-1d5
income of|d7
incorporate|P9Q-3
incorporated|L-2P8f-3
incorporated into|Q10
incorporates|Q25
incorporating|W10
incorporating the|Q15
increase|T11b67
increase or|b-14
increased|E-4
increased to|a36
incremental|d9
incurred|E1K-2L-1R-1
incurred by|E7a19
incurred in|D4P5
incurring|a9
incurring any|a24
indefinite|K25
indefinitely|K14
indemnification|C-2E8K-2L-1M-5T-2b-5i18j-2
indemnification by|E-8i2
indemnification obligations|E46M-4i28
indemnification or|a37
indemnification under|E-4
indemnified|C-3h39
indemnified party|C-1
indemnify|C-1
indemnify the|E11
indemnifying|C-2h-5
indemnifying party|C-2h-5
indemnifying party's|E23
indemnitee|h-4
indemnity|E-12M-5h54
independent|C-5K-2L-2U-2V-1b-4
independent certified|D13
independent contractor|V1
independent contractors|V5
independent public|D11
independent third|D-7
independently|W6
independently or|W17
indicated|g-2
indirect|E-7V5
indirect consequential|E2i2
indirect damages|E13
indirect incidental|E-12
indirect or|E-19i9
indirect special|E-58i-11
indirect&insure|E5
indirect&liable|E74i-8
indirect&license|C4E12i13
indirect&liquidated|E-12i3
indirect&money|E5
indirect&negligent|E-6i-4
indirect&none|E22V4
indirect&profit|E-50
indirect&sell|C3
indirect&term|F9
indirect&third|E2i20
indirect&transfer|C7F3
indirect&warrant|E-9i-9
indirectly|G6H9K-2M-4U12V11W13X11
indirectly for|U11V26W17
indirectly in|X5
indirectly solicit|U8V17
indirectly through|F7
individual|E-1K-1U-4V15h-10
individual who|V-8
individually|W12
individually or|W8
inds|N22
induce|V22
inducement|U2W4
industry|M10
industry standards|M9
information|A-2C-15E-2F-4G-13H-14I-9J-21K-6L-11M-20N-7R-4S-13V-4W-13Z-7c-10d-8g-13i-4j-2l-5
information and|C-1O-2Q11
informed|E-1k-1
informed of|i-2
infringe|P8
infringe&joint|P12
infringe&liable|E24
infringe&license|E3P-6
infringe&none|P6
infringe&notice|P-3
infringe&own|E4P-5
infringe&state|E6
infringe&survive|H5
infringe&term|H-2
infringe&territory|P12
infringe&third|E2P10
infringed by|a20
infringement|C-2E6H-4P-1
infringement claim|E24
infringement of|E9P1
infringement or|E3
ingredient|J17e8
initial|I-2K12L-1R6Z7b8c4e-6k-4l1
initial period|K13g16
initial term|C-1I-8K11R5Z7c-5g1
injuries|M17
injurious|U12
injury|E-9i4
injury and|M19
injury or|i3
innovations|N54
insolvency|H13Z-1
insolvency or|H2
inspect|D47
inspection|D3l9
inspection and|l2
inspection by|D4
inspection or|D16
inspections|D12
inspections and|D4
install|Q-14j2
install and|Q-7Y22
installation|l6
installation of|l13
installed|B-2O-4
installments of|S4
insurance|C-4D-7E-1F-6G-3H-2K-6L-5M40P-2Q-24S-4W-7Y-6Z-2c-3d-5e-6g-3
insurance and|M7
insurance as|M17
insurance carriers|M2
insurance coverage|M6f-3
insurance coverages|M-2
insurance evidencing|M11
insurance for|M30
insurance in|M32
insurance including|M2
insurance on|M14
insurance or|M11
insurance policies|M2
insurance policy|M17
insurance requirements|M13
insurance shall|M5
insurance to|M12
insurance with|M17
insure|M2
insure&law|L-1
insure&liable|K-1M6S-5
insure&license|M12
insure&minimum|M43S-11Z-1
insure&negligent|M3
insure&none|C-2K-1M12
insure&own|C-1E-3M15
insure&percent|M-2S10
insure&profit|h36
insure&renew|M20
insure&state|M-4
insure&survive|E-2M19h11
insure&term|C-1M11
insure&terminate|M15a22
insure&transfer|Y13
insure&warrant|M10
insured|M36
insureds|M20
insurer|M-1
insurers|M35
intangible|d9
intellectual|A-4B1D-8F-6G-4I-2K-3L-1M-6N-11O8Q23S-6W-9Y-6Z-1c-2d-8k-2l-2
intellectual property|A-4B1D-8F-6G-4I-2K-3L-1M-6N-10O8S-6W-8Y-6Z-1c-2d-8k-2l-2
intended|U-2h3
intended third|h72
intended to|U-1V-2h-9
intends|e18
intends to|e17
intent|Z-1
intention|Z12e10
intention not|K4Z13
intention to|Z4e6
intentional|E-5
interest|B-4C-4E-7F8H6K-2L-1N-20O-4P5W6Z-1d-13k-4l-2
interest as|S11
interest in|E-3F19G5H5N-4O-4P11U-2W9
interest including|N-10
interest or|C5
interested|G15K7W13c7
interested in|G17W17
interests|B-2C7E-2F8
interests in|A-4B3C2F5P2
interests to|e5
interface|R-2b-4k-2
interfaces|P11
interfere|D9a12
interfere with|D13a16
interim|Q8
intermediary|F10
intermediate|J13
internal|C-1L4j3
internal business|O6Q-14Y23j8
internal laws|L11
international|K-1L3Z-1b-5f-4h-4
international sale|L2
internationally|D-9M8
internationally recognized|D-10M10
internet|Q15T-2U-2Z-1b-4f-3
internet based|W4
internet domain|Q8
interpretation|L7b-5
interpretation and|L10
interpreted|L-3
interpreted and|L-2
interpreted in|L-3
interruption|E3M10i-7
interruption of|a17
interruptions|E-8
into|E-1F4G2H-4I3R-2T10W-5Y-5e4g-8l-5
into a|F4e6
into account|a7
into an|F8e6
into and|L-1
into any|G19J8O36T6W9
into as|I3
into disrepute|X40
into force|I22K7
into in|L7
into such|e23
into with|G7
introduced|W8
inure|C5h-6
inure to|C6h-6
invalid|P-2
invent&joint|P25
invent&law|N-14P7
invent&license|O9P7Q28Y-5j9
invent&none|B3P13
invent&own|B8N38O9P-2
invent&perpetual|A4O-6Q12
invent&profit|O-4
invent&sell|A4J-7O12Q-5
invent&sublicense|A-6O-8
invent&survive|B-3N-16O-2
invent&term|B53N5Q5f-2
invent&terminate|O6Q20
invent&territory|A-4B-6N-5P9Q-14
invent&third|A-4B12N-13
invent&transfer|A3B13N-13O-3Y-4
invented|P6
invention|N31O9P9
inventions|B13N-10P15
inventions and|N-12P1
inventions or|N12P4
inventories|D18
inventory|C-1D8K-1a51b-5f-2k10
inventory and|k37
inventory as|a29
inventory of|a27
investment|G4Z-1f-3
investors|X18
invoice|K-1h-4
involuntarily|C1
involved|G8V23
involved in|V36
involving|J10
involving the|J13
ip|A-4B-9H-6P9Q-19
ip and|N5P7
ip or|N-4
irrevocable|A7B-7O46Y-18j7
irrevocably|N14O-2P-2
is|A-7D-6F-7K-2R-9g-4h-15i-4l-7
is a|L-2R-4
is acquired|F18
is advised|E17
is allowed|G16
is an|F15V-4W7Z-1h28
is applicable|l9
is based|E-4
is continuing|E49
is customary|M8
is defined|V-2h-4
is effective|I24K3
is entered|I2j-2
is expressly|E1
is for|B35K23
is given|c4
is governed|L6
is granted|Q38
is in|G2K-1W7
is incorporated|Q19
is intended|U-2i5
is later|E34
is limited|E38
is more|d11
is necessary|B10
is no|T-3Z-1g15
is not|C3L-2
is obligated|k17
is or|B-4U-3
is payable|d4
is providing|W14
is reasonably|B-2
is received|a18
is required|C-2E2i4
is signed|I13
is specifically|K5c8
is subject|G12
is terminated|F16I-2K-4N12P17R-1a52
is the|E-1I8
is then|a12
is to|L-1a17l16
is valid|K18
iso|F5R-2V-2X-2Z-1f-3h-4
issue|B4C-3K-2h-4j-2
issue to|d21
issued|C-2E-2
it|H3L-3X-11c-5e3h-7
it and|F5
it does|G8
it has|C-2
it is|C-3G12I5L-2d-9g-2
it nor|X9
it or|L2
it provides|F11W14
it shall|H13U-2Z-1e11
it to|N15
it were|C9
it will|E-2H8J10V3X9
item|b-4f-3h-4j-2l4
item of|l12
items|K-1P8T-2f-2
its|A1B-7D-6F-7H-8I-6K-2L-4M-2N-11P-4V-9X-5Y-5Z-4g-3i-5k-8l6
its 0|C2
its acceptance|l21
its affiliate|G14e9
its affiliates|A4B21G-5H-2V7X16Y-4Z-1a16g-3k-3
its and|N-1
its assets|C3F11
its authorized|D13
its best|J8
its business|F7M7X11
its conflict|L14
its conflicts|L8
its consent|C5G7
its designee|N12a20
its discretion|l29
its duly|N11
its employees|C-1N-7P4
its entirety|K2Z-1g9
its failure|S10
its intent|Z3
its intention|K3X4Z4e13
its interpretation|L9
its obligations|A4C-6L-1Y6
its option|E6F5e4l8
its own|C-2E-5K-1f9
its parent|C2
its possession|a21
its prior|W19
its representatives|D10
its requirements|J12
its right|F12N24
its rights|C17E-4K-1N-7Y-4
its rules|L6
its services|W9d6
its sole|A3P11S13g6
its subject|L2
its subsidiaries|A10
its successor|C7
its successors|F6
its suppliers|E10
its termination|M7
its terms|g7
its territories|Q12Y18
its then|l16
its trademarks|Q-7
itself|A-8B8C-2G9O-5U3V17W10
itself and|A-5B27J6O-4
itself or|G12U-3V5W12
iv|L-1T-2
iv a|i5
j|I-1U-2V-2Z-1b-6f-3h-4j-2
january|I18K8Z-1b-4
january 0|I19K9Z-1
japanese|e14
java|S27
joint|A-2K-1P29S-8Z-1j-2
joint marketing|U20
joint venture|C6P-2U-2
joint ventures|A12Q-19W15
joint&law|L10P4
joint&liable|E1
joint&license|B39C-1P16Q16
joint&none|P13U7
joint&notice|e20
joint&own|A2C8N3P45
joint&percent|P12d9
joint&profit|A4B2P-2d8
joint&sell|A9W5e3
joint&source|P7
joint&state|L14
joint&sublicense|B30Y3
joint&survive|P-3
joint&term|B5N9P-5Q-8W3e10
joint&terminate|a32
joint&territory|A8B3P11Q6e6
joint&third|P12h-7
joint&transfer|C10P1
jointly|C-3P69
jointly by|N12P25
jointly owned|P32
jointly with|N21
judgment|C-1E5P-2X16i8
judgment or|E12i4
july|K-3
july 0|K-3
june|Z-1
june 0|Z-1
jurisdiction|C-4E-5J-8K-3L4
jurisdiction and|L-4
jurisdiction in|L5
jurisdiction of|L-1
jurisdiction over|L6
k|C-3G-3I-3K-6L-3M-9P-2S-6T-2Z-1b-4c-2h-4j-4k-4l-4
k 0|C-3I-1K-3L-1M-5T-3b-4f-3h-5j-4
keep|D-3
kept|D8
kept in|D6
key|U-2W11Z-1b-3f-3
kind|E14P-2X-4i-1
kind including|E9
kind whatsoever|E22i4
king|H4S4T-1e10
kingdom|G3
kits|Q36
knew|E5
know|A-3B-2J5N4O2
know how|A-3E-2J7N7O4
knowingly|H5V1
knowledge|C-2K-1
known|E4H5j7
kong|L1
l|E-3K-4L-3T-2U-2Z-1b-6f-3h-5j-3
l p|R-2
l:$|S-5Z-1b-4h-4k16
l:%|k28
l:0|A-12B-4C-6D-11F-11G-10H-13I-11J-9M-9O-5P-19S-9U-12W-9X-12Y-7Z-11c-12d-11e-12f-10g-11i-9l-13
l:a|A-5B-3D-6E-7G-5H-8I-10J-8K-14L-20M-7R-4V-13W-10X-23Z-7c-11h-5i-4k-4
l:above|C-1M-5T-2j-3
l:accept|S8
l:acceptable|f21
l:acceptance|E5S6U18f-3k-2
l:accepts|Q35S13
l:access|O-2X-3f-2
l:accordance|C-1U-2f-2
l:according|d14
l:accordingly|F15a21
l:account|R-2V-1f-10k-2
l:accounting|T-2Z-1h-5
l:accounts|D10
l:accrued|J15
l:acknowledge|R10
l:acknowledges|H-1
l:actions|P14R-2
l:activities|G8T-2U-2f-2h-5
l:activity|D9
l:additional|K-1L-1T-2Y8h-4j-2
l:address|C-1T-3U-2X-3Z-1b-5f-4h-5j-3
l:addressed|V-1X-3Z-1f-3h-4
l:advertising|C-1K-1S6b-4d14f-3h-5
l:affiliates|A6B10H5P4
l:after|K-1
l:agency|M8
l:agent|C-2E-3K-1L-1d5
l:agree|K-1L-2j-2
l:agreed|T-2
l:agreement|A-7B-3D-7I2L-10N-10O-5P-3R-5T-5V-6Y-6d-9e-15g3h-6i-3k-13l-7
l:agreements|Z-1
l:agrees|E-2S-6k6
l:all|E-3F-11G-4K-6L-3R-5W-9Y-8Z-3c-3g-8i-5k-8l-3
l:allocation|V-6X-2Z-1d7
l:amendment|X-3Z-1
l:america|C14
l:among|f20
l:amounts|M-3d5
l:an|P3T-2f-2
l:and|C-9E-4F-11G-18K-6L-9M-6T-10V-7W-8X-11Z-9a-11b-39c-10e-15g-13h-10i-6j-14
l:annex|C-2P-2V-1X-3Z-1b-6f-4h-5j-2
l:annual|D7b-3f-3k-2
l:any|C-4D-5I-6K-8L-3M-4Y-4Z-8c-8d-8j-3k-11
l:anything|E2F5
l:appearances|k16
l:appendix|R-2T-2U-2V-4X-4Z-1b-7f-5h-5j1
l:applicable|L2j-2
l:application|G6f-3h-4
l:appoint|Y57
l:appointment|G14J15U24W12b-4h-4
l:approvals|b-4f-3h-4
l:approved|D6W5
l:arbitration|L1
l:are|C-5D-5K-2L-1S-7T-2
l:arising|C-1E3i9
l:article|A-4B-10C-6E-2F-5O-2P-7U-13W-5X-6b-18f-29g-2j-24k-9
l:as|A-13B-13C-3D-7E-16G-10H-13K-7L-6O-3P-3Q-14X-12Z-7c-3e-15f-3i-13l-5
l:assets|C10
l:assign|C14
l:assignment|C17F16
l:assistance|k13
l:assurance|D7
l:at|C-4E-10I-2J-6K-2L-2P-2Z-1c-2d-9j-2k-6l-3
l:attachment|I-1R-5T-1U-2V-2X-3Z-1b-6f-4h-5j-2
l:audit|D22
l:audits|D2
l:authority|R-2f-3h-4j-2
l:authorized|C-3T-3U-2X-3Z-1b-4j-2
l:available|f-3h-5
l:b|C-2D-6E-5H-6I-2J-14K-11L-7P-2R-3V-2c-7e-6i-5j-2
l:background|O-1P-3V-1f-3
l:bank|R-2Z-1h-3
l:based|V-1f-3
l:basic|e21
l:basis|Z-1
l:be|A-5B-13G-9H-12I-4K-4L-8M-2N-8O-18P-9Q-15U-3V-15W-6Y-30c-12e-9f-3g-1j-6l-5
l:been|K-1L-1T-2U-2h-4j-3
l:behalf|A-2B25U8V14X-3
l:being|M14R-2
l:below|C-2E-3L-1T-2U-2j-2
l:benefits|d8
l:between|P4T-2U-2f-2h-4j-2
l:binding|C-5
l:board|T-3
l:books|D-8
l:brand|E9Y5
l:branded|G6d6f-3h-4k9
l:breach|F4Z-1
l:business|E-5K-2T-2U-2b-4f-3h-4
l:but|E-1T-2U-2j-2
l:by|C-4D-4G-4H-16I-5J-8K-3L-8O-5P-7Y-13Z-2c-4e-20i-12j-7
l:c|E-4I-3K-3L-3M-6P6S12T-2Y-4Z-1b-5e-7h-4j-4
l:calculated|d18
l:calendar|d13
l:can|B-2
l:capacity|F12h-3
l:case|C-1N10X-3
l:cause|Z-1
l:caused|C-1T-2U-2X-3Z-1b-4f-3j-2
l:center|G-2J4
l:certain|T-2h-4j-2
l:certified|f-3
l:change|C6F6f-2
l:chief|R-2
l:circumstances|F19
l:claims|E1
l:clarity|S8e20
l:clause|a13
l:clinical|M7Z-1
l:closing|A-2
l:co|G17J12K-1T-2Z-1b-4d5f-3h-4j-2
l:collaboration|G8h-4
l:com|R-2V-2X-3b-4f-3h-5
l:combination|e16
l:commencement|k30
l:commerce|f21
l:commercial|T-2b-6d31f-3h-4
l:commercialization|T-2h-4
l:commercially|S9
l:commission|V-1X-2d9h-4
l:commissions|M13
l:commitments|S14
l:committee|C-4E-3K-3L-1S-8b-4h-4j-2
l:communications|X-3f-3h-4
l:company|C-2I-2K-1L-2T-2c-2e-7j-2
l:compensation|C-1D7K-1T-2b-4d20h-4
l:competition|G23W2Z-1
l:compliance|C-1E-1K-1L-1T-2U-2Z-1b-4f-2h-4j-2
l:computer|E31Q26l-1
l:conditions|K-2T6
l:confidential|C-4E-5K-3L-1T-2j-2
l:confidentiality|C-11D-10E-8G-3I-2J-8K-7Y-5Z-1c-2d-5e-6j-2
l:consent|C21
l:consequential|E49i21
l:consideration|h-4k17
l:consultant|G4
l:consumer|Q7Y14k17
l:contained|Y4
l:contemplated|R-2
l:content|A12d6k15
l:continue|S11c10k-1
l:contract|C-2b-4j-2
l:contractor|S6
l:contractors|M6
l:contracts|R22
l:contrary|F4
l:contribution|E4
l:control|C5
l:cooperation|d15
l:corporation|B-2I-1X-3Z-1b-5f-3j-2
l:costs|C-1K-1R-3
l:countries|M18
l:courier|V-1f-3
l:covenant|G29
l:covenants|H10K-3L-2U19V1d-4g-1j-2
l:coverage|M9
l:customer|L-1T-2U-2b-5f-3
l:customers|U-2Z-1d12k-2
l:d|C-3F8K-4L-3T-2U-2b-5f-2h-4
l:damages|E14R13i21
l:data|C-1G5P15T-2j-2
l:date|A-4C-6E-20H-4L-5M-4N-12S-9V-2e-11i-5j-2
l:dated|B-2T-2Z-1b-4f-3h-5
l:day|I-1T-2U-2X-3Z-1b-4f-3h-4j-2k-2
l:days|C-2K-1S10
l:decision|g13
l:deemed|C-1E-1K-1T-2U-2f-2j-2
l:default|F11
l:defined|C-1Z-1f-3h-4j-2
l:definitions|A-12B-2C-20D-19E-27F-26G-15H-11J-9K-5L-12M-20N-26O-13Q-53R-4S-12T-5U-7V-10W-15X-5Y-27Z-10a-30c-14d-16e-17g-13i-9j-4
l:delivered|C-1T-2U-2X-3Z-1f-2h-4j-2
l:delivery|C-2K-1T-2U-2h-4j-2
l:deposit|R1T-2f-4h-4
l:described|Z-1
l:designate|d17
l:designated|R-2V-1X-3k18
l:designed|E22
l:determined|g13
l:development|E-9K-2L-2g-3j-2
l:different|M14
l:directly|R-2U12V11W14Y3
l:disclaimer|E-13
l:disclaimers|E8l-3
l:disclosed|f-3
l:disclosures|D15
l:discretion|G4V-2
l:dispute|C-1K-1L-2b-4h-4
l:distribute|Q6
l:distribution|Y16Z-1
l:distributor|K-1T-2b-4h-4j-2l5
l:do|R-2
l:document|X-3Z-1j-2
l:documentation|B-2
l:documents|R-2
l:does|R-2
l:due|R4
l:duly|C-2E-1K-1T-2U-2Z-1b-4f-2j-3
l:duration|K16Z4c10
l:during|C-5K-2L-1U4V1g-2
l:duties|C-2K-1T-2U-2b-4h-4j-2
l:duty|a29
l:e|L-1T-2U-2g-4j-3k-5
l:each|E-3G-2I-3K-4L-3N-7S-6W-8c-2j-2
l:early|S13g8
l:effect|P4
l:effective|C-1E-5L-1T-2U-2j-3
l:effects|N17P36a19
l:either|K-1j-2
l:election|a7
l:email|k9
l:employees|f-3
l:end|Z-1
l:endorsement|G6k20
l:enforcement|I-1P11b-4
l:entitled|S6
l:equal|P10
l:equipment|R1U-1V-3X-3Z-1b-4f-2h-4
l:event|E1K-2L-1T-2j-2
l:events|F20G9Z-1
l:except|C8E-1K-1i17
l:excess|S11
l:exchange|l10
l:exclusive|J29Q27U-2Y15
l:exclusively|R21
l:exclusivity|F12G56J21W15e9
l:execute|f20
l:executed|C-3E-2K-2L-1M-3T-3U-2b-5g-2j-4
l:execution|R-2T-2Z-1b-4h-4j-2
l:executive|R-2f-3
l:exhibit|A-5B-6C-9D-19F-21G-13H-13K-11L-15M-13N-16P-13R-11T-3U-6V-11W-12Z-6a-7c-11e-22g-14i-15k-3l-5
l:expense|M2
l:expenses|C-1f-4h-5
l:expiration|P8Z-1f-1g9
l:expressly|H5Y19
l:extent|M16
l:f|T-2U-2X-3b-5f-4h-5j-3
l:facilities|R10
l:facility|S20
l:facsimile|R-2V-1Z-1
l:failure|R12
l:faith|D9
l:fee|R-2T-2Z-1d18
l:fees|C-3E-5I-2J-8K-3L-1R-5T-2c-2e-6g-4j-2l-3
l:field|W17Z-1e8f-2
l:filed|d7
l:files|E19
l:filing|P9
l:financial|F9d4
l:first|C-4E-3L-1M-7S-6T-2U-2g-2j-3
l:five|N15
l:following|A-5B-3C-1D-3E-4J-8K1L-3N-26Y-4c-2e-9i-6
l:follows|E-1I-2K-5L-1R4T-2Z-1c-2g-4k-4l-2
l:for|A-5C3I-2J-10K-6L-5O-16P-4R-7U-5X-8Z-3c-5d3g-8k-4
l:force|M9
l:foregoing|G9j-2
l:form|I-1L-1U-1X-2Z-1b-5f-3h-4j-2
l:forth|E-6T-2j-2
l:free|J8Q30Y5
l:from|C-8H-2I-2K-3L-2P4Y-5Z-1c-2j-2l-4
l:fully|Q11Y15
l:future|B26J14Q12e9
l:g|K-3T-2b-4f-3h-4j-2
l:general|C3G-3I-4K-8L-1N-8P-2Q-14S-5W-7Z-2c-2d-9e-6g-4i-4k-3l-3
l:given|C-2E-1K-1T-2U-2X-2f-3h-4j-2
l:giving|S10
l:global|X-3Z-1b-3f-3h-4j-2
l:governance|C-2E-1K-2S-4T-2Z-1b-4f-3h-5j-2
l:governed|F12
l:governing|L18
l:grant|A12E-7G8J8L-1N12T-2W4Y17Z-1g-2
l:granted|F9Z-1d10
l:grants|A13B10C-2J9O7P7Q8Y24f-2
l:group|B-2Z-1
l:h|U-2X-3Z-1b-5f-2h-4j-2
l:handling|D12
l:has|C-3K-1L-3M-3U-2j-3
l:have|E-8G-6H-4K-6L-3M-6P-4R-3V-1Z-4c-4d-7g-3k-7l-4
l:health|D8
l:hereby|H5L-1Q10T-2U-2Y-3
l:herein|M10W8j-2
l:hereof|Z-1f-4
l:hereto|L-1T-2U-2X-3Z-1b-4f-3j-3
l:hereunder|K-1T-2d5
l:how|B4N4O-6P6
l:i|C-5E-9G-4K-1L-3M-5N-5P-4T-2Y-4a-10b-3g-5j-2l-4
l:if|G-3K-7L-2M-5X5Y-3Z-1c-2j-2
l:ii|A7E-10K-2L-2U-2b-4h-4j-2
l:iii|K-1L-2b-4h-5
l:immediately|H5
l:improvement|G22
l:improvements|O30
l:in|A-4C-12D-4E-6H-3I-3K-5L-9Y-8Z-5c-5d-6e-7h-10i-4l-13
l:inc|B-3I-1L-1T-2U-2V-1X-2Z-1b-5f-3h-4j-2
l:include|C-2E-2K-1T-2U-2f-3j-2
l:including|D-10K-2L-1M-7T-2g-3j-3
l:indemnification|C-6D-5E-1K-3L-3M16S-5Z-1g-2i-9l-3
l:indemnity|C-1E-6
l:indicated|R-2V-1
l:indirect|E5
l:indirectly|B-2U14V16W10
l:information|C-3E-5F-6H-2J-12K-1L-1M-9P-3S-8Y-5g-4j-2k-4
l:inspection|D11
l:insurance|C-3D-4E-2K-3L-2M11S-12g-2
l:intellectual|A-4C-10D-6K-3L-2M-4N5O16P12Q17Z-1d-10g-2l-2
l:interest|P6h-4
l:international|Z20
l:internet|Q7Y21
l:interpretation|B3C-2E-1L-1T-2b-4h-4j-2
l:invention|N11
l:inventions|B-3N-14O-2P19
l:inventory|D7R-2V-1Z-1
l:investment|S12
l:ip|B35
l:is|C-9G-4K1L1Y-7j-2
l:issue|V-2X-3Z-1f-3j-2
l:it|C-3H7K-1T-2U-2j-2
l:its|I-3L-2P-3Y-10Z-2k-7
l:itself|B22U6
l:iv|A4C-3E-3K-2b-4j-2
l:ix|C6K-1g10
l:joint|D-6E-1P9T-2b-4h-4
l:jurisdiction|L-3
l:know|B4N3O-6P7
l:l|T-2Z-1b-4f-3h-4
l:launch|W13
l:law|K-1L15M3
l:legal|X-3h-4
l:less|R-2
l:level|M12R-5X-3f-3k-3
l:liability|C-4E10K-2L-1M8i20
l:liable|E34i19
l:license|A7B-8D-4I-1K-3L-2M-4Q15Z-1e17j3k-3
l:licensed|C-1T-2j-2
l:licensee|f-2
l:licenses|A18E-3J9K-1O26Q18U-2Y24k4
l:licensor|J15Q20
l:limitation|C-4K-1i12j-2l6
l:limitations|E8U13i5
l:limited|C-2E-1T-2U-2h-4j-2l13
l:limiting|F7
l:limits|E14M14i8
l:list|B-2R-2b-4f-2j-2k-2
l:llc|R-2V-2Z-1b-4h-4
l:local|d13
l:loss|M10
l:made|U-2f-4h-4
l:mail|T-2U-2V-1X-3Z-1f-3h-4j-2
l:maintain|M11
l:maintenance|E-5T-2U-2b-4f-3h-4
l:majeure|Z-1
l:make|C2F8k7
l:makes|d10
l:management|S6Z-1b-3d9f-2h-4j-2
l:manner|W7
l:manufacture|J13
l:manufacturing|B-2C-1D11Z-1f-3
l:mark|a29
l:marketing|C-3E-4K-2L-1T-2W-4b-5f-3h-5j-2k-3
l:marks|H-3Q4X-3h-4
l:master|V-1X-3Z-1f-3h-3j-2
l:material|C-1K-1
l:materials|O-2
l:matters|C-1K-1T-2b-4h-4
l:maximum|E22
l:may|F2I-3K-8L-2M-10Q-15c-2g-2
l:mean|b-4h-5j-2
l:means|B15C-4E-3K-1L-1T-3b-5h-5j-3
l:medical|J19d19
l:meetings|Y9
l:minimum|M24S24
l:miscellaneous|B-3C9D-6E-3H-9K-9L-4M-3O-7P-7Q-32S-10T-2U-4V-2X-11Y-21Z-3a-10c-5d-13e-18g-12h-5k-16l-8
l:month|d11k24
l:months|W4k33
l:more|X-3
l:must|X-3
l:mutual|V-1f-2
l:mutually|f15
l:n|I-1X-3f-2h-4j-2
l:name|T-2U-2V-2X-3Z-1b-5f-4h-4j-2
l:national|k9
l:negotiate|e27
l:neither|V-2
l:network|W8
l:new|e19g11
l:no|L-1
l:non|E-2G11V-4W5X-9Y7j-2
l:not|D-5E-3G6K-6L-1P-4Y-5c-3d-12k-2
l:notice|D-6F-3I-1K-5L-1M-6T-2W-5X15Z-1j-2
l:notices|C-3K-2L-2M-3T-2U-2Z-1b-6f-3h-5j-3
l:notwithstanding|C-2F13
l:number|V-1X-3Z-1f-3
l:obligation|S14
l:obligations|C1E-3H-2I-2K-2Z-1d-8g-5j-2k-3
l:occur|P17
l:occurrence|F19X-7Z-1g11
l:of|B-4E-2G-4H-8I-10K-8L-13M-6P-4b-10c-3f-53h-20i-7
l:offer|e16
l:offering|Y8
l:officer|V-2Z-1f-3
l:officers|Z-1
l:omitted|B-3d8
l:on|A-4C-2H-4I-2K-2L-1M-4N-13P-6R-4d-6e-5
l:one|K-1Z-1h-4j-2k12
l:only|C16Y14
l:operating|S12
l:operation|G-2J23
l:operations|b-4
l:option|A-2F13Z-1e34
l:or|A-4I-4K-13L-8R-3S-12X-4Y-7Z-9c-5e-15f-7g-3j-9k-3l-4
l:order|C-1E-1T-2b-4h-4j-2
l:orders|T5
l:other|K-8L-3S-6U-3Z-4c-4k-3l-2
l:otherwise|G4T-2W8j-2
l:out|C-1
l:overnight|V-2X-3Z-1f-3
l:own|G9M2P6
l:ownership|C-4E-2N28P29
l:p|R-2b-5h-4
l:packaging|k31
l:page|D10K-1T-2U-2b-4h-4j-3
l:paid|R-2
l:participate|d7
l:parties|C-3G4H-5K-4L-4M-3U-2V-3Z-5c-5k-12
l:partnership|W7
l:party|D-5I-7K-5L-1M-5O-6P2S-10Z-4c-5g-7k-11l-6
l:patent|H4O-3P9
l:patents|P6X-2Z-1b-3h-4j-2
l:pay|C-1d6
l:payable|J10
l:payment|C-1J-8K-4L-1M-5d2j-2k-3
l:payments|C-3E-9K-5L-1M-4Q-8S-12T-3d8f-2h-4j-2
l:per|V-1Z-1b-4h-4k-2
l:percentage|d10
l:performance|K-1R21S10
l:performed|M14
l:period|S8V-4
l:permit|J13
l:person|W6
l:personal|F14k27
l:place|f18
l:plan|E-1K-1T-2X-2Z-1b-4f-3h-4j-2
l:policy|k18
l:post|U17f-3
l:postage|f-3
l:potential|S8
l:pre|e15
l:prejudice|F12
l:prepaid|f-3
l:price|C-1Z-1h-4
l:prices|X-2
l:pricing|Z-1
l:principal|S11
l:principles|e19
l:prior|C7E-3K-1g6j-2
l:procedure|J15X-2
l:procedures|e4
l:process|X-3
l:produced|M15
l:product|A-2C-13F-6I-3K-6L-1P-2S-3Z-2c-3e-8g-6j-3l5
l:production|S10
l:products|C-3D-9E-2G7I-2J9K-5L-2Q6Y6Z-1c-2d12e22j-2k17
l:professional|V-1Z-1
l:program|K-1U-2h-4j-2
l:project|B-2R-2T-2U-2V-2X-3Z-1b-6d13f-3h-5j-2
l:promotion|E-2K-2S7T-2d14h-4j-2
l:promotional|f-2
l:property|A-4C-4D-7F-4I-1K-4L-3M-5O12P9Q9Z-1c-2d-7e2g-3k-2l-2
l:proposal|e8
l:proposed|d14
l:prosecution|P5
l:provide|C-2E-2K-1T-2U-2f-3h-5j-2k4
l:provided|E-3L-1T-2Y8j-2
l:provider|G24f-3
l:providing|G10
l:provision|F17G15
l:provisions|C-7E-15H-3I-3K-6L3a-22g-5j-2k-4l-3
l:purchase|C-1K-1S10T6h-4j-2
l:purpose|G10
l:purposes|j-3
l:pursuant|C-3K-1T-2f-2j-2
l:quality|D3X-3Z-1b-3f-2h-4
l:r|V-1X-3
l:reasonable|R-4
l:receipt|K-1L-1T-2U-2Z-1b-4f-3h-4j-2
l:receive|d3g11
l:received|d9
l:recitals|B-3T-1U-2X-3Z-1b-5f-4h-6j-2
l:recognized|M3k8
l:record|D4
l:records|C-1D14E-2K-1
l:regard|k13
l:registered|X-3b-5f-3
l:regulatory|C-2E-4K-2L-1T-2b-4f-3h-5j-2
l:related|R1f-2
l:relevant|F7O-2
l:remaining|a44
l:remedies|Z-1h-4
l:remedy|E24
l:renewal|I-1K5c5e7
l:reporting|b-5d12f-4h-4
l:reports|C-1D20K-1f-3h-4
l:representations|C-9D-3F-4I-3K-5L-6P-2S-6W-6Z-1a-10c-2d-6e-6g-3k-3
l:representative|X-3
l:representatives|T-1X-4Z-1j-2
l:represents|C-3K-1L-2
l:request|X-2Z-1
l:requested|X-2Z-1f-3h-5k12
l:require|f17
l:required|E-1M4f-3h-4j-2
l:requirement|S10
l:requirements|E-2K-1L-1b-4f-3h-4j-2
l:requires|f-3h-4
l:research|f-3
l:reseller|U-1V-1f-3
l:reservation|J7
l:resolution|C-1K-1b-4h-4j-2
l:respect|C-4K-1e4j-2
l:respective|P6
l:responsibilities|C-1f-2h-4
l:responsibility|W9f-2
l:responsible|D12f-2h-4
l:restrictions|G18U17W20Y28
l:resulting|J6
l:results|V-1
l:return|V-2X-3f-3k6
l:revenue|R-2d8f-2k-2
l:revenues|d20
l:review|X-2h-4
l:right|F6K-1Q8T-2Y5e15
l:rights|A-6B-7E-2H-3I-4J16K-4L-4M-5P10U-1V-2Y-4Z-3c-4i-4j-2
l:risk|M11
l:royalties|d-1f-3
l:royalty|d17
l:s|C-5D-5E-9T-3U-2b-5f-4g-3h-4
l:safety|D7a13
l:sale|K-1e16j-2
l:sales|K-1S8T-2V-1Z-1b-4f-3j-2
l:same|U-1Z-1
l:schedule|C-7E-13F-4K-5L-3M-7U-2b-6d-9f-3g-4h-4j-4k-5
l:schedules|S10
l:scope|V-2Z-1
l:section|A-4C6E-3F9L-2O-2V-4f-3l-17
l:securities|Z-1
l:security|R-2V-1Z-1h-5
l:sent|I-1T-2U-2V-2X-3Z-1f-3h-4
l:separately|d9
l:service|E-8G2K-2T-2U-2b-4h-4j-2
l:services|G6H-2L-2P-2R-4T-2g-2k6
l:set|E-7T-2j-3
l:settlement|R-2d24
l:shall|E-5H-16I-5L-5M-2N-15O-2Y-5c-4e-6l-4
l:shared|A4B3O-2
l:shareholders|M7
l:shipping|l8
l:signed|R-2
l:site|Y13h-4k-2
l:sites|d13
l:sixty|S19
l:software|C-2E6K-3O-5T-2U-2b-4f-2h-4l-10
l:sole|D5E12G3V-1Z-1
l:solely|G11
l:solicitation|F4N13V16W-3
l:special|E15J11i10
l:specifically|X-2
l:specifications|X-3Z-1b-5f-3h-5j-2
l:specified|X-2f-3h-4
l:sponsor|R-1U-2Z-1h-4k13
l:sponsorship|T-2U-1Z-1b-3e4h-4
l:standards|X-3f-3k23
l:statement|X-2b-4h-4j-2
l:states|X-2
l:steering|Z-1f-2h-4
l:sub|Y20
l:subject|K-2j-2
l:sublicense|C9
l:subsidiaries|C13
l:substantially|S8
l:such|B-2E-6G-6H-4I-1K-3L-1R-6U-3W-8Y-6Z-4c-4i-5k-13
l:suite|C5
l:supply|C-4G5K-3L-1M-7S6j-2k5
l:support|K-1Z-1f-3h-4j-2
l:system|V-4X-3Z-1b-5f-3h-5j-2
l:t|T-2U-2Z-1b-4j-2
l:target|S23
l:taxes|R-2d3h-4
l:technology|B-2O-3Y13f-7h-5
l:term|C3D-8E-8F10H-5L1R-4Y-17Z9a22c21e-6i-6l-10
l:terminate|F9g7
l:terminated|F9P11g11
l:termination|A-8B-7D-7F6G-12L-2M-6R5T-4X12Y-21Z11a23f-3i-8j-3l-13
l:terms|G-3L-1P-2W-7d14g-4l4
l:territory|C-2E-1
l:than|C-1
l:that|A-6D-5K-2L-4M-19Q-16R-3Z-2c-7g-8i-3k-23
l:the|A-12C-2D-5E-5H-8I-4K-3L-20N-5O-3V-8Y-4b-28c-8i-9l-10
l:their|K-1T-2U-2Z-1j-2
l:them|f-3
l:these|R-2V-2Z-1
l:third|J7
l:this|A-5D-6E-4F1L-3N-11P-13Q-8R-5V-3W-14c-5f-7i-3k-8l-11
l:those|M7k-1
l:through|U3
l:time|E-4K-1h-4j-2
l:title|H8U-1V-1X-3Z-1b-4f-3h-3
l:to|C-4D-4E-2G-5H-3I-10K-18L-14U-13V-5Z-8b-13c-14g-5i-4l-9
l:total|R-2k32
l:trademark|P10X-3Y6
l:trademarks|C-2E-1H14O-4Q16Y11
l:training|V-5W-4b-3
l:transactions|R-2
l:transfer|C4F6f-3
l:treated|a29
l:treatment|d29
l:two|X-3Z-1b-4e13f-3h-4
l:type|k15
l:types|M21
l:under|C3I-3K-4L-1P-2R-4W-7g-8
l:united|Q14X-2
l:units|d15
l:unless|E-1U-1
l:unreasonably|C-1
l:upon|E-4M-4Z-1a21d-10j-2
l:us|X-3
l:use|L-1Q6Y4
l:used|j-2
l:user|G6P20
l:v|C-3L-1N-7P-1T-2h-4
l:validity|H12
l:venture|C3P-2g12
l:venue|L-3
l:vi|E-3K4
l:vii|D10E-3K-1Z-1h-4
l:viii|C-5E-3K3R12Z-1h-5
l:volume|S8
l:waiver|i5
l:warranties|A-2C-10F-5G-3K-3L-7O-2P-3R-2S-8W-7Z-2a-15c-3d-8e-7g-3k-5l10
l:warrants|C-3K-1L-2
l:warranty|C-1E26K-1h-4l18
l:web|Q7Y11
l:whatever|a40
l:whatsoever|W11
l:when|I-2X-3f-3
l:where|V-1Z-1
l:whereof|C-3E-1K-2L-1M-4T-3U-2b-5g-2j-4
l:which|K-4L-1Y-4Z-1j-2
l:will|A-3C-3E-5F-7K2L-2O-2P-4R-4V-4Y-9c-2d-11
l:with|A-7C-1E-11H-3I-4K-1L-3P-9Z-6c-8i-8
l:withdrawal|W20a28
l:within|C-2K-1
l:without|C7F8K-1L-1T-2j-2
l:witness|C-3E-2F-4K-2L-1M-5T-3U-2b-5f-2g-2h-4j-4
l:work|X-3b-3
l:worldwide|Q30
l:writing|C-1K-1T-2f-3j-2
l:written|K-4L-1M-11T-2W-6Z-1c-1d-9j-3
l:x|C-2F9h-6i3k12
l:xi|I11b-4h-5
l:xii|F-3Z-1a17h-4
l:xiii|E2X-2Z-1
l:xiv|Z-1h-4
l:xv|C5M12h-4
l:y|B-3
l:year|C-2E-3T-2Z-1b-5f-2h-4j-2
l:years|k-2
l:you|F6K-1U5
laboratory|b-4f-3h-4
language|X-2b-4
last|I2K1T-3Z5c2
last day|K-3Z9c6
last sentence|a3
later|I7K-3Z3l1
later of|I9K8
later than|Z4l2
launch|I-2K6S13Z-1
launch date|I-4K9S3Z-1
law|A-5C-6G-6I-4J-13K-5L9R-5U-2V-2W-7Z-1c-2d-6e-9g-9k-10
law and|L8
law for|E-1
law in|Q19Y6
law of|L11
law or|C-5K-1
law principles|L-5
law provisions|L8
law rules|L-6
law the|E9L5
law this|L20
law which|L3
law without|L-2
law&liable|E-21i7
law&negligent|E-9i-5
law&none|C-6E-3G-3H-7J-9K-4X-5Y-7i-4
law&notice|C-2
law&own|H2N-15P3
law&profit|E-2i-3
law&source|L1
law&state|C-5E-11H-2I-2K-3L9Z-1g-2
law&sublicense|Q20
law&survive|L2
law&terminate|F-6a-11
law&third|h-4
law&transfer|C-5F12
laws|A-3C-7E-8G-5I-5K-7L26O-3V-2W-10Y-10Z-3c-4d-7g-5l-5
laws and|X-4
laws of|C-1E-7I-2K-3L39Z-1
laws principles|L30
laws provisions|L8
lead|A-2O7d8
lease|Y9
leases or|E7
least|C-1D7K-3L-1S10W-5Z7c3g-3l-2
least 0|K8S5Z-3g4
least fifty|F4
least five|S7
least in|S8
least ninety|Z3c8
least one|K-4V6Z13c-9
least six|Z2c4
least sixty|Z-2c4
least the|S12
least thirty|Z-1c-2
least twenty|D10
least two|S5a13
leave|V39
leave the|V18
left|V6
legal|E-7K-4Z-1d-5
legal or|i6
legal proceedings|P5
legal theory|E67
lend|Y28
lenders|R17
length|S11
less|G5J-6K5L-1M14Q-13S23T4Z-3c-4d-10g2
less favorable|T13
less than|C-1E-6G3K7M21R4S34Z-3c-4g3
less the|S10
lesser|E6R3
lesser of|R5
letter|R-2
level|E-1b-4f-3h-4l-2
levels|A4O-2
levels of|A6
liabilities|E-4H4
liabilities and|H17
liabilities arising|E34
liability|A-3C-3D-9E23G-5J-11K-1L-5M4N-9O-3P-5Q-17R-3S-18V-1Y-6Z-2c-4e-7g-2i4k-6
liability 0|E-7
liability and|E-4M23h-5
liability arising|E-15i19
liability claim|E1
liability except|E-2i-2
liability for|E18i5l12
liability in|E3
liability insurance|E-4M13
liability is|E-8i6
liability of|E24i21
liability or|E-16i12
liability shall|E46
liability to|E15
liability under|E28i6
liability whether|E28i10
liability with|E8
liable|C3E36K-1i6
liable for|C5E13i-8
liable to|E12i20
liable under|E10
liable&license|E21
liable&liquidated|E-7
liable&minimum|C3M-2
liable&money|E-4
liable&negligent|E7i-6
liable&none|D-10E19G-4J-8K1L-1M-10N-5P-3S-8Y-4Z-1c-2d-8e-6g-6i5k-3
liable&notice|E-3
liable&own|C3E-2
liable&price|E6
liable&profit|E30i9
liable&sell|E13W11
liable&source|E-3i7
liable&state|E-2
liable&sublicense|A6
liable&successor|C1
liable&survive|E-2
liable&term|E15M3
liable&terminate|E6a-16
liable&third|E4i2
liable&warrant|E2l4
library|A4B6
license|A-5B1D-6H-3I-7J15O-5Q3R-6Y9Z-5j3l-12
license agreement|K-1Q-11b-4f-2j-2
license and|Y11
license during|Q66Y-5
license fee|d-4
license fees|E13d1
license for|O20
license grant|O-2Q-12
license granted|C8Q-8Y3
license in|O-1P14
license is|Q-5
license or|A-7P-1
license rights|J10Y35e9
license shall|Q20Y15
license the|A8Y9
license to|A11B-5E-4J15O-12Q24j5
license under|A4B7O1Q5Y30
license with|A-10B2J19O2P-2Q26Y-17
license without|O26Y16
license&minimum|R4
license&money|Q8R6
license&negligent|E2d4
license&none|B-6E3H4L-1N-7Q4Y1e3f-3
license&notice|e7
license&offer|e8
license&own|B5H1L-1N-10O-2P-6Q-18S-5Y-12g-2
license&percent|R-1d24
license&perpetual|A4O85Q23Y-16j9
license&price|O11
license&profit|B-5C-1L1Y7d13j-4
license&renew|A7B7K2
license&sell|A4B-9E-3J-12K-2O-3Q5W-2Y-15j3
license&source|f-10j2
license&state|J3
license&sublicense|A17B-9C-2E-1Q-14Y14
license&successor|C-4
license&survive|F-3H4J6L-1O-6e13g5
license&term|A-5B2H-2K3O9W-5Y9c2g-4j11l3
license&terminate|C-3K1O24Q11W6g1
license&territory|A-4B3E-3J10O4Q-7T6j5
license&third|A13C4F7G6H-2J-7K-1O18W9j7
license&transfer|A-5B-9C4E-2J-7N9O6Q10Y7f9
license&unlimited|O-14Q29Y14j43
license&void|C7
license&volume|O4Y1j19
license&warrant|E12l7
licensed|B14F-8G-6I-2K-1L-2O4Q20l9
licensed by|A7B6O13d9
licensed or|C5
licensed patents|B-9H10
licensed product|B7l8
licensed products|B5K-1Q4l11
licensed to|Q51
licensee|L-1M-5N10Y-9l5
licensee shall|d9
licensee under|E1
licensees|H9
licenses|A5B-2L-1O11P5Y13
licenses for|Q13
licenses granted|A16O-4Q10a-2
licensing|A3B1E8J3O4e10
licensing of|A10B16J8O20Q17
licensing or|B1i4
licensor|F12K-2T15e8l9
licensors|E10
lien or|a26
liens|A4e5j8
life|B-2Z-1b-4
likely|k-1
likely to|W9
likeness|G12J10
limit|G5R2i16
limit for|M12
limit or|i12
limitation|C-2E-12I-1K-4L-1X-5Y-4Z-1c-2d-6j5l-5
limitation any|E8
limitation in|X4
limitation of|E-11b-6h-4i-8
limitation shall|E110i8
limitations|E3i13
limitations set|i6
limited|H-7K-2L-4O-3Y-11Z-1c-3e-8l5
limited in|F11
limited license|Q9Y-1
limited non|Q-4Y22
limited to|E21K-2L-1k2
limited warranty|E-2l29
limiting|E10F5
limiting any|S10
limiting the|E-2
limits|M46
limits and|M12
limits of|M18
line|W15h-3l-2
line of|Q34
link|U-2W12Y-3f-3h-4
links|k10
liquidated|R38
liquidated damages|R80
liquidated&minimum|R-14
liquidated&money|R14S6
liquidated&negligent|E-6i1
liquidated&none|R25
liquidated&notice|R17g-3
liquidated&percent|R8
liquidated&profit|R27
liquidated&survive|R9
liquidated&term|E21
liquidated&terminate|R3
liquidated&third|E16R21
liquidated&volume|R-16
liquidator|H4
list|E-2K-1U-2W6b-6f-3h-4j-2
list of|W14f-3
listed|E-1G5J9W20
listed in|J16W8
listed or|G12
listing|U-1W9
listings|G14J15
llc|C-3L-2T-2U-2X-3Z-1b-6f-4h-4j-3
load|O3
located|C-2V-2
location|D6E-2K-1V-1k-7
location to|k42
locations|J7S8
logo|H6Q-4X-6Y-3h-4
logos|B-3Q2Y13
long|G2
long as|G4
longer|X-3Z-1a19e-5l4
longer period|a21
longer than|a27
look|P11
look and|P13
los|L-1
los angeles|L-1
loss|D-5E-7K-1
loss liability|E9
loss of|E34
loss or|E-18
losses|E2
losses are|E9
losses or|E20
lost|E-11i-3
lost profits|E40i5
lower than|d3
lowest|T16
ltd|I-2T-2U-2V-1X-4Z-1b-6f-5h-5
ltd and|F14
m|C-1K-2L-1b-4f-3h-4j-2
ma|Z-1
machine|Q-3Y6j3
made|C-8D-5K-2L-1N-3O-6P3R-3V-2W-5X-10g-3
made and|L1
made any|X16
made by|K-1
made for|N19
made or|N-3X7
made to|F5P-2
made under|E13
made use|B26O8
mail|C-2E-2K-1
main|J9Z-1b-5f-2
maintain|E-1K-5L-2M34Q-12Z-1d-8k-3
maintain any|M-2N11
maintain at|M8
maintain complete|a27
maintain during|M3
maintain in|M22
maintain insurance|M-1
maintain records|a25
maintain the|f8
maintained|X-2
maintained and|D16
maintained for|a19
maintains|M6
maintenance|C-8L-1T-2Z-1j-3k4
maintenance and|Z-1b-4
maintenance of|P-2
majeure|C-1G6K-1
major|S4d7
majority|A4C3K4c5
make|A-4D3G1I-2K-10L-2M-9O-5S17X4Y-6Z-2k-1
make a|S20
make all|S11
make available|A5D13G10j8
make have|B10J9O9Q52Y-7
make its|D4
make or|X6
make such|f-8
make use|Q-1
makes|C-4
making|C-2E-2K-1P7X24h-4
making any|X26
malfunction|E3
management|E-8K-6L-3T-2U-2b-4g-2
manager|V-2Z-1b-4f-3h-4
managing|B-2O-2R-2X-4Z-1f-4
mandatory|E11S8
manner|G8H4K-1L-1M-8X12j3
manner by|A12Q10j14
manner in|G16
manner so|D8
manner that|X9
manufacture|J8K-2L-1O-5
manufacture and|S4Y8
manufacture or|W8
manufacture the|a9
manufacture use|J17
manufacturer|G8L-1
manufacturer and|a3
manufacturer of|l6
manufacturer or|C10a9
manufacturer's|D14
manufacturers|A10
manufacturing|C-3D16K-2L-1O5T-2d-6
manufacturing facility|D8
march|I12K9U-1Z-1b-4h-4
march 0|I14K10Z-1h-3
margin|d5
margins|d5
mark|H4Q10X-3
market|C-3G6J19K-2L-1T-2Y-4
market and|G9J18U-1
market distribute|W3
market or|W16
market the|Q14
marketing|C-9E-5H-2I-3K-8L-3M-5N-8P-3Q-8Y-7g-3j-2l-3
marketing and|Q8
marketing of|d13
marketing plan|J12
markets|G10W3e4
marks|E-9H10L-1M-4Y14j-2
marks and|H6Q-7U6Y19
marks as|Q6
marks solely|Q80Y30
marks the|Q11
massachusetts|L10
master|B-2K-1T-2U-2X-3Z-1f-3h-3j-2
material|A-4C-9E-14I-3K2L-5X-10Z-2c-3d-7i-6k-10l-4
material and|U-3
material breach|X-4
material change|M4
material terms|e14
materially|C-1F6
materials|C-8I-2K-5L-3M-9O-6W-6Z-1c-2d-11g-4i-4k6l-4
materials and|O-2l11
materials in|a1
materials including|A5B2
materials or|E19N14l-7
materials the|f7
materials which|a40
matter|E-1K-2L3O-2
matter and|D10
matter hereof|X-3
matter of|C3
matter or|L2
matters|C-2K-1
maximum|E22K-1T-2b-5i-7k42
maximum amount|k29
maximum extent|E-6
maximum of|k24
may|A4C-5E-4H-4L-8M-8T-8c-2f-4g-10i-7k-3
may 0|I26K17V-2Z-2k19
may acquire|M7
may appear|M10
may assign|C21
may at|F4H4Z-1g-2
may be|A11C-2U-2Z-4g1
may bring|E8i11
may continue|a59
may either|G6
may elect|S9
may exist|N16
may grant|C-3Q27
may i|D19
may in|Y11g6
may include|G8k40
may make|G9S7
may not|C15E-4K-2U16W3Y12e7
may only|C6
may perform|D14
may provide|G13
may purchase|e23
may reject|l18
may sell|a19
may terminate|F7R1Z-1f-3g28
may transfer|C-5
may update|W8
may use|Q3
may without|C-12
md|N-8O12
mean|F3L-1Q-14S4T-2b-5h-4j-2
mean any|F8
mean the|S10b-4h-4
meaning|C-1D-6E-5I-1K-3L-2S-5T-2b-4h-5j-2
meaning ascribed|K-1
meaning set|P-2T-2b-5f-3h-8j-2
means|A-6B-16C-7D-14E-22G-9H-6L-10M-13N-6O-5S-18U-3V-4Z-5a-14c-9d-15e-9g-7i-5
means a|h-4
means all|B26
means any|T-2b-5f-3h-5j-3
means that|K6
means the|C-1E-1L-1T-2b-5f-3h-6j-3
measurement|d16
media|A6J8U-2V-1X-8j7l7
medical|C-1K-1b-4f-3h-4
meet|S9Z-1l5
meet or|S24
meet the|S8Z-2l12
meet with|J16
meeting|X-5
meetings|Z-1b-4h-4
member|A4K-2L-1U2W-6X16d10
member of|A9B10H4J4O15Q11X38
members|A17B6H7X-5
members as|a40
members of|A29B22O16Q-6f-3
membership|M12
merchandise|Z-1b-4h-3
merchant|K-1M3U-2b-5f-4h-4
merged|C5
merger|C19F21
merger acquisition|C13
merger of|C4F30
merger or|C11F9
merger reorganization|C-7
merges|F15
met|S8
methods|N13X-3h-4
methods techniques|N22
milestone|h-4
million|K-1M9S15d6
million dollars|M7
minimum|D-9E-1F-4G9L-1Q-10R-3S67c-2e-6
minimum number|S-13
minimum of|S64
minimum&money|R6S29Z-1d-1
minimum&negligent|d-8
minimum&none|K3Z1c5
minimum&notice|K-1S-14Z3c4
minimum&own|F2
minimum&percent|S26d-17
minimum&price|S-17T10
minimum&profit|S14d-3
minimum&renew|K-10S-8c-3
minimum&sell|S9
minimum&successor|S7
minimum&survive|G2K-4R2Z4c9g-3
minimum&term|C-2K-8R6S12c5
minimum&terminate|K6M7R14V2Z4c12g-6
minimum&territory|J5S10
minimum&third|S10
minimum&transfer|F9
minimum&volume|R2S12Z-1
misappropriation|E13H4
misappropriation or|E16
miscellaneous|B-3O-2R-2T-2U-2V-3X-4Z-1b-5f-5h-6j-2
misconduct|E-7
misrepresentation|E-6
mitigation|G17
mobile|X-3b-4f-3j-2
modification|M2b-4
modified|Y4
modified or|Q22Y21
modify|A-5O-3
modify and|Q15
money|E9
money&negligent|E12i3
money&none|E-2S10
money&notice|R16
money&offer|e-12
money&own|M5
money&percent|S-7k-3
money&price|d-1k-3
money&profit|S7
money&survive|R-5S-6d4e3
money&term|S-4Z-1c4
money&terminate|R18a-15g-3
money&territory|S3
money&volume|S-5
monies|a9
month|C-2E-2M-5R-1S19T-2Z9c11k-2
month in|S9
month period|D14R6T-2
month shall|J9
month to|Z20c20
month's|R38
monthly|K-1R9d-7h-4k6
months|E8I5K4R16T4U7W7Z6c4g22
months after|K5R-3S6U-2W8Z-1
months before|c12
months following|V2a19
months from|K13W6c2l7
months notice|K19g32
months prior|I-1K-7R20X-2Z4c3g24
months thereafter|U15V3
moral|N2
moral rights|N4
more|A5D14F-9K-6T12W5k8
more favorable|T2
more frequently|D11
more fully|Q10
more products|a28g18
more than|K-1T-2k48
more third|C6
most|S4T13
motor|M6S13
ms|E21
multiple|G7Q-12X-3Y-9b-3
multiplied|R19
multiplied by|R21d6
must|M8S22X-8
must also|M3
must be|E8K-1l7
must have|M9S8
must make|a13
mutual|C-2E-3I4K-3L-1h-4j-2
mutual agreement|I11
mutual written|K-8c-4
mutually|C-3E-4S18V-2k7
mutually acceptable|k22
mutually agreed|C-1J13S15
n|T-2U-2X-3Z-1b-5f-3h-4j-2
n:0|A-6B-10G-4H-5I-3K-6O-2P-4R-6T-6U-6V-8X-8Z-4b-10c-1f-8g-2i-3j-4k-3l-3
n:1|H-5I-3P-5V-7i-3l-3
n:2|A-33B-31C-50D-47E-86F-42G-34H-33I-16J-49K-55L-73M-44N-56O-50P-33Q-77R-29S-44T-12U-18V-36W-41X-8Y-54Z-43a-70c-50d-45e-48g-39i-50k-40l-23
n:3|A-64B-81C-59D-81E-119F-46G-70H-60J-88K-75L-87M-74N-118O-97P-71Q-139R-88S-60T-54U-54V-93W-73X-64Y-112Z-67a-84c-59d-56e-83f-43g-50h-32i-62j-21k-71l-69
n:4|A-54B-88C-28D-36E-51F-40G-44H-42J-41K-27L-40M-26N-73O-80P-48Q-63R-46S-40T-55U-55V-73W-53X-16Y-62Z-63a-86b-8c-52d-38e-64i-61k-28l-26
n:5|A-26B-35C-8E-15F-21G-24I-9J-20K-9L-18M-8N-21O-42P-25Q-16R-12T-48V-26W-16Y-15Z-23a-24b-15c-15e-25g-9i-40
n:6|C-4D-4E-6F-2G-5I-2K-2L-5M-5P-8R-6T-8V-8W-4Y-5Z-14c-13d-4e-7f-5h-11i-6k-5l-3
n:7|C-7D-8E-10G4H5I-11L-3O-5P-7R-5V-3Y-6Z-2c-3d4g-3j-6
n:8|C1F-11G-5L-1N-8P-4W-7a-20i-5
name|C-4D-11E-21F-8H2I-4K-10L-10S-12T2Z-4b-4c-5d-10g-4i-5j-3l-4
name and|H4N25Q21X-2
name of|N4
name or|H16a25
name the|M-4
name to|N28
named|F7U14
names|C-1H8K-1Y3
names logos|H8
naming|M10
national|T13Z-1f-2
national securities|a9
nations|L2
nations convention|L3
natural|A5O-2Q12Z2
natural gas|k19
nature|E-1H3K-1
nature whatsoever|E13
necessary|C-2E1F-6G-4K-5L-3W-8Z-1c-2g-3l-5
necessary for|B-3J8
necessary or|B8
necessary to|E-9K-2L-1
needed|S10
negative|X17
negligence|C-1E-4i5
negligence and|E14
negligence breach|E6i-2
negligence of|E-3i11
negligence or|E-4i8
negligence strict|E-4
negligent&none|E17d4i14
negligent&notice|E7i3
negligent&percent|R-1b-4
negligent&price|E-4
negligent&profit|E-11d-15
negligent&source|E14
negligent&survive|i4
negligent&term|S12d11l-2
negligent&terminate|S7i7
negligent&third|E-12d3i2
negligent&transfer|d9
negligent&warrant|E-13l-2
negotiate|T-2Z-1e18
negotiate in|a16
negotiate with|e16
negotiation|e8
negotiations|T-2e21
negotiations and|e8
negotiations with|e6
neither|C11H3K-5L-1P6W12X-1g-4i5
neither it|X9
neither party|C7E-7H8K-2P2U-2
neither this|C15
net|K-4L-1M-8T-2d18
net sales|d6
net worth|C11
network|C-1L-1T-2Y-5b-4f-3h-4
networks|Q11
nevada|L-1
new|C-2E-9G-3H-2I-4Y-5e5j-2
new agreement|a10
new product|e43
new york|C-1E-2
newspaper|X4
nine|a18
nine 0|a21
ninety|K-3Z7g13k24l7
ninety 0|K-2Z7g9l7
no|C-6D-5E-5I-15L-8P-5T3U-10V-12f-8i-4
no 0|K-1S8T-2b-4h-5
no action|E6
no assignment|C8
no charge|l13
no circumstances|E2i6
no earlier|g17
no event|E20i13
no further|a5
no greater|E21
no later|Z8
no less|S17T10g11
no liability|E8
no longer|X-2
no more|D2T-5k32
no obligation|f-2
no other|f7
no party|C11E2K5i6
no reason|g5
no rights|C5J14
no such|C-11
nominate|X4
nomination|J8
non|A-6B-5C-4H-6J-18K-4O-1R-1V-5W-9c-3j-8
non competition|G7W-14
non conforming|E12
non exclusive|A6B28C-4G-4J-35L-1Q76Y10j-5
non owned|M8
non performance|E15
non renewal|K-2M-6Z17c1
non solicitation|V-10
non sublicensable|Y48
non transferable|A-3B-7C-1O13Q36Y133f11j-3
nonconforming|E6
none|b-4f-3h-4
none&notice|I-1K2L-1X5Z7c-5g1l4
none&offer|T-2
none&own|C-1H27K1L-1M-8P1
none&percent|G16S-18b30d-16
none&perpetual|H5N-12P-2
none&price|K-1T10b34
none&profit|C-1E5O-4S9d9
none&renew|B5K8Z11c7
none&sell|G4J9K-2U10a-11
none&source|f26i5
none&state|L2
none&sublicense|A19C11O-1Q23Y18f-4
none&successor|C12h-8
none&survive|C-2F-8G-5H5I-1K5L-2U4V1Z-1c-2k-2l6
none&term|A-4G-10L-1S1T-1U16V28W27e-6k-6l4
none&terminate|E5F-5G-3H4K8P-2R-8S9U13V19W23Y-5Z2a-23c-7d-6g7
none&territory|G9J18K-1O-8P-4Q-16S5W8Y-5
none&third|C3D-10E-1G-6K-2L-1W5Y9Z-1h-17i8
none&transfer|C16J-9K-2U3Y5f3
none&void|C-4
none&volume|C-2S2T3k-2
none&warrant|C-4E-3l4
nonexclusive|Y73j4
nontransferable|Q56Y127j7
nor|E-5G-1J11K-3L-1T2W11X7
nor any|E-1K-1W8i9
nor its|E13
nor shall|J16
nor will|V12W17
normal|C-1D13
normal business|D-1
normal use|l8
north|I-2Z-1h-4
not|C-4E-4G6I-7K-1L-8P-5R-5U9V-8W1X-4Z-5b-8c-5d-10g-7i-8j-9k-5l-4
not a|R2h42
not acquire|H17
not and|H2W3
not apply|G19K-1U-2V8i10
not as|R18
not assign|C34
not assignable|C14
not at|H22
not be|C10E3K-3L-2c-3g-6
not been|K15V3l-3
not conduct|W23
not cure|S21
not delivered|S23
not directly|G4U4V12
not do|H10
not during|H3
not either|V11
not elect|a31
not enter|J21T11W13
not exceed|E38b12d6k45
not except|W15
not exercise|e19
not have|C-8
not in|R16Z-1l10
not include|G4
not including|k2
not less|E-2K2M16S24Z-3c-1g-3
not limit|i8
not limited|E-8K-1L-1T-2i-5
not meet|S13
not more|k24
not offer|W17
not otherwise|Y24c8
not patentable|N13
not permit|H4
not prevent|G12
not previously|a22
not sell|C7J5Y25
not specifically|V62
not subcontract|C39
not terminate|E7
not terminated|E35
not that|E31i9
not the|E7P-1e11
not to|C-1G4H14L-1U4V-4W12Z7
not transfer|C8
not unreasonably|C6D5G4
not use|Q11
not used|J18
not without|C-2F17V5
note|R-3Z-1k-2
notes|N7
nothing|G14L-1h2i9
nothing in|G16H7i13
notice|A-7B-6J-7L-5N-12O-4R-3U-6V-8X5Y-8Z8c2d-12e18g10i-4k-7
notice a|e9
notice and|C-1E10Z-1
notice at|e11
notice by|g6
notice from|Z-1
notice given|K15
notice in|X-3Z-2e11g8
notice is|F6
notice must|Z18
notice of|F10K3L-1R-2Z14e8g10
notice or|Z-1e2
notice the|e20
notice thereof|Z-2g13
notice to|C7D9F-4I-1L-1P-2X8Z8c4
notice with|e12
notice within|e16
notice&offer|e9
notice&percent|F9
notice&profit|E4
notice&renew|I9K-3Z22c8g-10
notice&sell|W-4e33
notice&source|e4g10
notice&sublicense|C1
notice&successor|C-5
notice&survive|A-3F13I-6K-3L-2O-3Q-14R-2X7Z10c5d-7
notice&term|K-10X-6Z15c15e9g11l-6
notice&terminate|K-2L-1R12X30Z17a-15c4g26k-2l-2
notice&territory|G7W5
notice&third|F2P3
notice&transfer|C11F2
notice&volume|R11Z-1b15
notice&warrant|l15
notices|C-2K-2L-1b-4h-3
notification the|J17
notification to|l5
notified|Z-1
notifies|G26Z7c4e6l-3
notifies the|Z8c6
notify|E-10K-1T10e10
notify the|e5
notifying|F7
notwithstanding|C-9E17F6G23M-5c-3k3
notwithstanding any|E16H3i4
notwithstanding anything|a8i-3
notwithstanding the|C-8F5G21M-4e6
november|I11K13
november 0|I11K14
now|A6C-1E-2K-1Z-1f-3j3
now existing|G9
now or|A13H3j9
now therefore|Z-1f-3h-5j-2
null|C12
null and|C13
number|C-4E-4L-2M-4R-1T-2j6
number of|C-2K-3R3j12k7
o|C-1L-1U-2X-3Z-1b-4f-3h-4j-2
object|A-3f-6j3
object code|O3Q-11Y11j5
obligated|P5
obligated to|P6
obligation|E6G-3H-2K-1L-2M-12Z-1i9
obligation and|E10l12
obligation of|i7
obligation on|S11
obligation to|e7
obligation with|E17
obligations|C6E-6G-7H-3I-3J-9P-6U-4X-3Z-4c-4d-6g-4i4k-3l-3
obligations and|C4
obligations contained|C2
obligations hereunder|C12F-6L-1
obligations in|i5
obligations of|C12E-5F11L-1M-3i7
obligations or|C2E-1
obligations to|E8f-2
obligations under|C-3E8L-2Y-3e-8
obtain|K-2L-1N9P6T-2e5
obtain and|M7N9
obtain from|J4
obtained|G2N11
obtained by|i3
obtained under|a13
obtaining|O5
obtains|R-1
occur|K11Z-1
occur of|K6
occurred|E15
occurred and|E30
occurrence|F9K-3M19
occurrence and|M9a9
occurrence of|E7F7Z-1g-1
occurring|F7
occurs|F4R8Z-1
occurs in|R22
occurs the|a25
october|J11K2
october 0|J11K2
of|A-15B-9C-14D-12E-10F-16G-12H-16I-9J-12K-10L-14M-12N-8O-7P-13R-8S-12T-15U-16V-11W-13X-9Y-5Z-17a-15c-18d-11e-16g-7h-6i-16k-5l-13
of $|K-1M-7S-4Z-1c5d7f-4k7
of 0|E-3H-2I-6V-2
of a|E-4F-5I-3K9L-1M7U-3b-7i5l3
of access|Q23a15
of action|E32H11L5i-5
of additional|e7
of advertising|k4
of agency|W14
of agreement|I2K-5b-4
of all|A12B-4C7L-2O-4Y-5
of america|L1Z-1
of an|K-2R-2U-2
of another|L-4
of any|E3H1I-7K-1Q-11U-2k-39
of arbitration|L7
of article|E-18i11
of assets|C-5F-9
of assignment|C5
of authorship|N22
of both|N19P2
of breach|E4
of business|E-2
of by|a21
of california|L1
of cancellation|M-3
of capital|E1
of certain|G12
of china|L4
of client|C4
of colorado|L1
of common|d2k-2
of communication|X26
of company|C5H9N13
of company's|d26
of confidential|P-1
of confidentiality|E9i3
of conflict|L-4
of conflicts|L-7
of consultant's|C6
of contract|E7i-6
of control|F26R6Z-1
of coverage|M10
of damages|E-10R8i6
of data|E34
of default|R38g-2
of delaware|L-4
of delivery|k27l4
of distributor|E19
of dollars|R17
of doubt|W6
of each|L-1S-11l7
of either|E-6F13P6i8
of employment|V-9
of england|L6
of equity|S12
of essential|E82
of execution|I1K11
of expiration|a-10
of fees|a38
of filing|a22
of first|T-1e6
of five|K6Z-8c6
of florida|L14
of form|E36
of four|K-8S1
of fraud|E8
of goods|L2
of i|E-2K4Z-1e9
of illinois|L-6
of in|k22
of incorporation|M11
of information|e7
of infringement|E9P12
of insurance|M23
of intellectual|E27P3
of intent|e6
of interest|J8
of it|F11
of its|C-1L-1X-6c-3e9k-2
of itself|B17
of january|I3
of japan|L2
of law|C3K-1L-10
of laws|L27
of less|G16
of liability|E-31b-5h-4i-16
of licensed|d14
of licensee's|F9
of loss|M5
of management|a32
of massachusetts|L13
of material|X3
of may|I23K14
of months|R20
of natural|k39
of net|d20
of new|L-15
of no|C-4
of non|K-1Z19c5
of not|M5
of notice|R-2X53Z-1
of november|I14
of obligations|E-5
of of|S23d20
of one|K9Z11a15c20k9
of or|E-11H2L1W9g-2i7
of paragraph|W11
of party|C-6
of percent|d12
of performance|B26
of pre|F8
of product|D4J13K-1S2a12l-4
of products|C-2K-1
of profit|E-5
of profits|E-44i9
of promoting|k12
of providing|U9Y16
of purchase|l2
of reasonable|E20
of receipt|k-6l9
of reference|B24
of related|C2
of remedy|X10
of revenue|i7
of rights|C-2
of sale|l4
of same|A9B11J7O18Q7
of section|G4K-1i13
of sections|F12
of securities|F5
of services|E9
of shipment|l12
of signature|I30
of six|J8
of state|J7
of statutory|E8i-4
of subrogation|M5
of substantially|C3
of such|C6E-12I-6J-10L-2O-2R-2T1V-2Z-6c-1e3g-5i-5
of ten|K3
of termination|C-4K-8L-1R15Z18a15c-4
of texas|L23
of that|Z-1
of the|A-5B-7C-3E-4F-5H-4K-4L5M-3O-5R-10T-6V-9X-9Z-9b-10c-11e-6f-8i-9l-4
of their|E-3G6X-3i4
of this|B-4C-3E-2H-2I-2K3O-1T-3U-6V-4X-6Z-2c-3f-6l-1
of time|D5K3Z-1j-2l4
of twelve|K5S13U9V1
of twenty|K-1
of two|C7I-3K-4V6
of up|a35
of use|A5E-7O-1Q-5Y-6i4
of using|A4Q16
of verifying|D1
of warranty|E22l7
of whatever|H16
of whether|E-5i-6
of which|k3
of written|S8
of years|I19K6
of your|U-2Z-1
off|C7G9
off period|a33
off the|G12
offer|E-4J-10K-1T-3e19
offer for|J3O11Q-13
offer the|e37
offer to|Q-3e12
offer&own|e16
offer&renew|e10
offer&sell|e-2
offer&survive|T-2e11
offer&term|T-2Z-1e31
offer&terminate|a12
offer&territory|Q1
offered|T7U-2e16
offered by|W9e16
offered to|T13e22
offering|E-5d1
offering and|J8
offering the|K13
offers|S9U-3Z-1d13
office|C-1L-1U-2V-1Z-1f-9
officer|E-2L-1U-3X-10Z-1b-4f-3h-4j-2
officer director|G7
officer or|X5
officers|E-6H7K-1L-1X9i-6
officers agents|E4
officers directors|X14
officers employees|E-5
officers or|X20
official of|H5
offset|S6
omission|E5X-2
omission or|E14
omissions|T-1X-2Z-1b-5j-2
omit|H10
omit to|H11
omitted|E-7L-1b-4j-3
omitted pursuant|X-3b-4
on|B-5C-8G-6H-3I-5K-3L-13R-4S-8T-7U-8X-12Z-2c-3e-5i-4j-6k-6l-3
on 0|K2
on a|J4L-1d10
on account|i5
on any|W7
on behalf|B9K-2L-1N-4P-3U8V7
on breach|E35i6
on contract|E1
on december|K4
on each|k11
on exhibit|J4
on its|U-2W6
on line|W12
on march|I24K-1
on may|K3k38
on net|a20d3
on or|e9
on product|d13
on reasonable|D11
on request|D11
on sales|a49
on site|D7
on such|Z-1c1k14
on terms|e9
on the|C-10D-7E-7H-4I7L-4M-7U-4V-7Z5e-2i-5j-4
on which|a11
once|D8K-1Z-1
once a|D8
once each|D7
once per|D11W6b9
one|C-1F-5K2L-1M-5P2V-7Z18b-11c11f-6g-1k8
one 0|K-1V3Z13c13k-4
one and|k-2
one day|H16
one half|P7S16
one hand|P11
one hundred|T-3
one million|M7
one month|c7
one or|A6B5N9
one time|k21
one year|H6K10U-4V-1Z3c9l11
online|E-2K-1R-4U-2Y-2b-4d12f-3h-4j-2
only|H-3K-1N-14Q1Y13Z-2
only be|Z-1
only by|C4
only in|E15Y10
only of|G12W12
only to|A4B-3
ontario|L3
open|J6
operate|G10V-3
operate or|G20
operating|G4K-1L-1S9U-2W3
operating procedures|D-3
operation|A-3B-4C3K6L-1O-4
operation and|a10
operation of|A-3B-4C6O-3P3
operations|D-1K-1
operator|M1
opinion|X32
opportunity|E-3J9e36
opportunity for|J14
opportunity to|e18
oppose|H15
opposing|H9
option|C-8F12a10e53l-1
option at|e19
option but|e11
option to|Z-1e17
or|A-11B-9C-14D-10E-13F-7G-9H-14I-10K-8L-13M-5N-13O-3P-12S-17T-11U-15V-17W-5X-12Z-5a-19e-6g-9i-10k-14l-6
or 0|F-4G6S6i7
or a|C2F4K-1T9
or accept|W-5
or access|Q30
or acquisition|F6
or action|E-4i9
or advertising|a33
or after|H5
or all|C-5
or alleged|E3
or anticipated|E14
or any|B5C7E8H5I-3P-3S-9V-1W-6X4Z2c-2i-5k-4l-2
or applicable|F14
or applications|N23
or arising|L3
or as|B-6K10O3
or assets|C4F-4e5
or assign|C-3a17
or assigned|C10
or assignee|C-1
or assignment|C-2F12e16
or assist|H42
or at|N6
or attempt|U20V5
or attempted|C17
or audit|D21
or b|G5K2R12
or be|E5
or before|R7
or beneficial|W17
or both|N10
or breach|E-2
or business|C10M7
or by|C2E-3L-2P3R5
or c|U-1
or cause|H7X15
or change|F7
or claim|E-6
or claims|E-10L1i4
or collectively|W12
or commercialize|W13
or commitments|E17
or common|i19
or communications|a15
or company|P15
or compromise|E18
or conditioned|C5
or consequential|E38
or consolidation|C12F8
or contract|a45
or controlled|B23F7P-3
or controls|F7
or costs|E-7
or customer|U20
or damage|i-10
or damages|E47
or data|E-2
or death|i15
or default|E13
or delayed|C-12
or delegate|C25
or delegation|C10
or developed|N4
or direct|W13
or directly|H3
or directors|X18
or dispose|C8
or disposing|F10
or disposition|a29
or distributor|J6g12
or do|U3
or duties|C10
or earlier|K-3
or employment|V7
or encourage|V21
or enter|J7
or entity|U4
or equitable|i8
or equity|C4F10
or exceed|S21
or exhibit|i4
or expense|E22
or expenses|a11
or expiration|N8Z-1a30
or expires|a5
or exploitation|P15
or extended|I18K9
or fail|a32
or fails|e10
or failure|E-8
or filed|a30
or for|C-1f-2i8l7
or form|E-4
or formation|L2
or former|X36
or goodwill|i7
or grant|J20
or greater|S13
or gross|E10
or has|R-2
or have|V-6W13h-5
or held|B49
or her|V8W4
or hereafter|A13j9
or if|K-1L-1
or ii|B-1L-1V-1
or impair|H6
or implied|E6
or in|A3D-5E6G-6H3K-4O-2X-1Z-1
or incidental|E-15
or incurred|M8a19
or independent|V27
or indirect|C4
or indirectly|G4H10K-2M-4U8W12X11
or information|D8
or interest|H3N15
or interruption|E2
or into|C4F17
or is|U-2W6
or its|B-3D14E-2F7G4H1K-1V-5c-2g-4
or joint|A9C4P5e10
or jointly|N30P-12
or lease|Y18
or liability|E-3i6
or license|J9W7
or licensed|A-3
or licensee|a16
or loss|E14
or losses|E-4
or lost|E32
or make|W4
or manner|X13
or manufacture|N41
or materially|M11
or merger|F9
or misappropriation|E3
or more|A12B3F-6K-2
or no|g3
or non|E12
or not|C-2E1N4P-3
or obligations|C22
or of|C2F10X17
or omission|E2X-2
or omit|H10
or on|B11K-1N-3U-4V-4
or operating|F7
or oral|J6X23
or order|i5
or other|C1E-7H-4I-3J-7K-6R-9X-7Y-8Z-3c-5g-2i-4l-4
or otherwise|A-2C3E-5G8H-4J5L-2U-4V-2X-9Z-1c-2d-8g-5i-3k-4l-4
or part|Q21
or payment|e7
or perform|J9W7
or performance|E4
or permit|W6
or permitted|P-2
or place|W9
or policies|M-2
or potential|U13
or prior|e9
or proceeding|P-2
or product|G7e11
or products|W5a1
or profits|E6
or promote|W8
or promotion|J14
or providing|G13
or punitive|E-1i12
or reasonably|B27
or receive|E9
or records|D1
or reduced|P-4
or registration|H26
or rejection|l15
or related|E7i7
or relates|X10
or relating|E7
or renewal|Z5c9
or replace|E16l3
or replacement|E4
or report|X11
or representatives|V10
or reputation|X21
or result|A7B9O11
or resulting|E-7
or revenue|E2
or sale|C-12
or sections|i10
or self|M16
or sell|J-6
or series|F3
or service|G-3W5a21
or services|U6X12
or shall|e16
or similar|J12
or software|E2l15
or solicit|V-1
or special|E6
or sublicense|C4Y-4
or subsidiary|C-3
or substantially|C-14F13T4
or successor|F8
or such|K-4V14X-3
or supplier|W16
or system|a13
or termination|C-1M9V8a5
or that|H3W6
or the|E5H-3I-3O-5V-2X5Z-1k-2
or their|F4
or thereafter|H7
or thing|H15
or third|A14
or threatened|H-2P-5
or through|U10V11W19
or to|C7H3K-3L-1S-6V-3l-2
or tort|E5i-8
or transfer|C9F-5
or transferred|C-2e10
or under|C4
or unenforceable|P-2
or unless|K1
or until|K14
or upon|K9
or use|B-3E-3Y8f-2
or v|i4
or warranty|E2
or willful|i-4
or with|G3W3
or y|W10
or z|C9
oral|C-3J3X7
order|H-3I-3K-4L-4P-3S1Y-11Z-2c-3d-8f-5g-2
order 0|S15
order for|S8Z-1
order of|J21
order that|S9
order to|E-3K-1
order was|S15
orderly|a59
orders|K-2L-1k8
orders for|G11k5
orders placed|a34
organization|U-3f-3
organizations|d9
organized|L-2
original|E-2L-1l2
original or|Z1
originals|a32
other|A-8B-6C-5E-10G-6H-5I-4K-9L-5N-8O-3P-11S-8U-6V-8W-10X-9Z-3b-21c-1g-6i-7k-5l-13
other act|U3
other activities|a28
other agreement|T11
other agreements|H4
other at|Z2c3
other business|G9W7X3
other cause|E-2
other commercial|E12
other company|J10
other corporate|C7
other damages|E-7i3
other disposition|Q22
other distribution|Q30
other distributors|G8
other documentation|N11
other entity|F8
other equity|G9
other facility|D10
other for|E25i-1
other form|X16
other hand|P11
other in|i4
other information|P-2
other intellectual|N15
other items|a20
other jurisdiction|L-1
other legal|E16N13
other on|J21
other parties|C3U-2g10
other party|B-2C-7E9F4G-9J-6L-2P9S-7Z-3g-6i5k-6l-4
other party's|C7W3X-1
other person|C-1E-5V-2
other persons|A10X4
other products|J9W10
other proprietary|H4N-6P-2
other provision|E17i3
other purpose|f15
other remedies|E10
other service|a36
other services|e15
other similar|C5
other terms|e4
other than|A-4B-7G10H6J16O-5W2g-6
other theory|E-2i11
other transaction|C1
other transfer|C-6
other's|V7
others|H8N-2P-3V-3j5
others and|J12
others in|H7
others to|A5H6j9
otherwise|A-7E7H-5K3O-7U2V-2W-6X-8Y-5g-8j-4k-4l-11
otherwise and|E-3
otherwise approved|U17V39W19
otherwise arising|E-3
otherwise dispose|C-1a19
otherwise even|E7i6
otherwise exploit|A11j12
otherwise for|E10i7
otherwise in|B3
otherwise may|J20Y6
otherwise mutually|S5
otherwise or|C-6
otherwise provided|C-3E2I22K12Z-1
otherwise shall|E29
otherwise subject|J19
otherwise terminated|K23Z-4c11
otherwise to|E11
otherwise transfer|C-2
otherwise transferred|C10
otherwise use|J13
otherwise whether|E22i7
otherwise without|C6
our|H5K-1R-5
out|C-4E-3H7I-2K-4L2Z-1c-2g-5k-9
out of|E3H7K-2L4Q-13
outlined|S12
outside|G16J-5O-2P12W5
outside of|P5W6
outside the|B-2G11P6
outsourcing|Y11
outstanding|G6K12
outstanding equity|G17
outstanding voting|K4
over|K-2L2d6
over the|d13
overnight|Z-1
oversight|D9
owed|D-12
own|C-8E-4K-1L-1M3N8W6
own all|N23P9
own expense|M14X-3
own internal|Q56
own the|N11
own&percent|P5
own&perpetual|B-7H6
own&profit|A7B-4E5O7P-3R9i4
own&sell|B-5Q7
own&source|N-10P6f17i4
own&state|E7H4
own&sublicense|A14B-8O17Q1Y-11f-3
own&successor|a19
own&survive|E-2N3S-8
own&term|B4H5M9N11U-2
own&terminate|C-3K1N22Q16U-2a11
own&territory|A8B-13C-1N-15O1P-6Q7
own&third|A-4B6P-3i2
own&transfer|B-7N-1O-6P1Y-5f11
own&warrant|E-4
owned|B20E-1F-5H-3K-1L-1N12P9
owned and|M5
owned by|B9C-1N11O8P7
owned non|M7
owned or|B16P-5
owned subsidiaries|A2
owned subsidiary|A6C11
owner|C1K-1L-1N-8h7
owner and|M8
owner in|S11
owner may|S10
owner of|N-7
owner or|H10
owner shall|C7
owner will|J12
owner's|a9
owners|F11
ownership|C-3E-3G9H14J-11K-2L-1N9P12
ownership and|H5Q-12
ownership by|G5
ownership in|H5
ownership of|C-2G10H14N-8P10
ownership or|F8H3
ownership rights|N29
ownership to|a9
owns|H6f-2
owns or|F6H11
p|C-3K-2L-2T-2U-2X-3b-5f-4h-4j-2
p:0|A-18C-46D-44E-82F-22G-9H-27J-8K-9L-27M-36N-74O-4P-16R-29V-45W-19X-37Z-7a-37b-12c-6d-15e-11f-27g-19h-17i-34l-37
p:1|B-9C-39E-9F-17H-14L-33M-11V-6X-31Y-4e-6f-21g-19h-13i-27l-10
p:2|A-3B-4C-4D-5E-11K-7L-20O-6P-4R-9T-9V-37f-21g-5i-15k-9
p:3|A-9B-8C-24D-7E-4H-8I-10J-6L-24O-7S-6V-3Y-6Z-8a-11b-19d-7i-9k-3l-9
p:4|A-7C-23D-10H-8I-10K-5L-10O-8P-6S-15U-14V-13X-12b-9c-4f-5h-13j-16k-22
p:5|A-17C-11E-3H-4J-8L-4M-15O-5T-18U-7V-9W-5Y-5Z-4b-7e-5f-4k-20
p:6|C-3D-9E-5G-17J-19K-5M-3N-5R-4S-7Y-5c-8d-27f-19g-4i-8k-18
p:7|A-30B-18C-15D-31E-4F-4G-18J-17L-9M-11Q-17S-10T-20V-8Y-18Z-9b-9d-15e-10f-21g-7i-12j-17
p:8|A-20B-38C-11D-24E-6G-18H-8J-32K-9L-20M-5N-18P-8Q-39R-6S-20T-23U-11W-11Y-20Z-21b-12c-9d-14h-16i-13j-9k-12
p:9|A-25B-48C-18D-29E-18G-29H-41I-19J-40K-25L-20M-26N-43O-54P-32Q-45R-19S-15T-28U-22V-11W-36Y-55Z-25a-9c-28d-25e-35f-21g-33h-17i-22k-6l-17
package|d12
package or|d7
packages|d14
packaging|k7
packaging and|a40
page|C-2E-2F-6K-1Y-6Z-1g-6j-3
page 0|K-2j-3
pages of|Q19
paid|C-7E3L-2N-8O-6R8T6Y-1Z-1i8
paid and|R7
paid by|E32T14a8i8
paid or|i15
paid to|E-3i4
paid under|E20
paid up|A8O19Q20
paper|d12
paragraph|F9Y11d12
paragraph 0|M6d6
paragraphs|G10Q15
paragraphs 0|G12
parent|F-5
part|C-4H3I-2K-1L-3N-5O-1W-5Z-1c-2k-6
part any|C6
part by|C4
part of|C-5H10L-1N-4
part to|C8
part without|C6
partial|S8b-4
participant|a16
participants|a13
participate|W5X-4
participate in|W7X-3
participates|A5Q-11
participating|e10
participation|B-2Z-1
participation of|W10
particular|C-1G7K-1S2
parties|B-8C-4D-5I-1J-8K-5L-2M-6P2V-5g-6i-3l-11
parties acknowledge|R7d7
parties agree|C-3E-4Z-1
parties and|C2E-2I3K5h-6
parties as|N8
parties at|Z1
parties consent|F7
parties each|A8
parties have|I-3X-2
parties hereto|C3E-4L8h-4
parties in|P2Z-1
parties including|N28P8
parties may|Z-1
parties or|F5I-2K-1
parties otherwise|S13
parties shall|E-3P8
parties to|c2
parties under|C2E1
parties with|b-4
parties without|C8
partner|C-4L-2R-4T-2U-2V-2X-3Z-1b-6e10f-3h-4j-2
partner of|R3
partners|K-1L-1U-2X-6Z-1b-5f-3j-2
partnership|F4K-1P-1T-2V-5
partnership corporation|V-5W4
partnership interests|e6
parts of|C6
party|A-5C1E-4G-3H-7L-27R-8S-25U-7V-7X-6Z-6b-16c-3e-8g-5h-21i7j-8k-26l-28
party a|R7T-2
party agrees|U-2V-1X20
party all|C6
party any|C-1
party arising|E10
party at|Z4c12
party b|R15T7
party b's|F9
party be|E25i17
party beneficiaries|h31
party beneficiary|h50
party by|Z-1
party ceases|F17
party claims|E16
party during|V10
party except|C-5W5
party for|E-10G8Z-1g5i9
party gives|K-6Z11c10
party giving|K16Z10c4
party has|E-3Z-1i5
party hereby|E4P10
party hereto|C-5h-10
party i|C5
party if|F5g-1
party in|C5E3H3P6R7U7V10a-9i4
party is|E6Z-1i6
party may|C-9F-11K-2L-1M-5g-10
party nor|E-3i6
party not|R16
party notifies|Z5c3
party of|i2
party or|E10F5G7K-2X2g-2
party provides|K3Z-4c-10
party receiving|D19
party regarding|J10e6
party shall|A-3C-11E-1F8I-1J-12L-2P4d-8k-3l-2
party software|O22Q-7Y10j4
party subject|C4
party that|C-4Z-1
party the|D10
party to|E-2L-1P5h13
party under|E-5i9
party unless|C7
party upon|K4Z5c8g20
party was|E7i8
party whether|C4P10
party which|g-1
party who|P-2
party will|E-3K-1V-2i3
party with|K2Z6e5
party without|C7
party's|C-2E-2G-3H-1K-7L-1d-7g-2i12k-2
party's ability|F6
party's affiliates|F8
party's breach|E6i18
party's business|C11
party's consent|C11
party's liability|E54
party's obligation|i9
party's or|E7
patent|B-6C-4H-3P10e5
patent applications|B9N-2
patent prosecution|P11
patentable|N4P-3
patentable or|N17
patents|A-7B-1C-2E-8H7O1P19
patents and|B8J10Q-13
patents for|Q39
patents or|H5
patents owned|Q18
patents that|N5
patents the|B14Q10
patents trade|N11
patient|Z-1
patients|S12
pay|A-2G-5H-2I-2J-15K-13L-2M-9N-10Q-10R27T5Y-5Z-2c-4d44g-3i4l-2
pay a|R23d9
pay any|R5
pay in|E11i7
pay the|R13S2
pay to|K-1R-7
payable|E-3K-4L-1M-4R3d-3i-4
payable by|E3d2
payable on|d3
payable pursuant|a51
payable to|R8d5
payable under|d5
payee|M14
payment|C-1I-6L-3S-11Z-3a-20c-5d-9g7k-2
payment as|a3
payment by|D3
payment due|e6
payment of|M8R21
payment the|F10
payment to|R-2d11
payments|B-4D-15K-6L-2M-7a-10d-1g-3k-2
payments as|J20
payments made|R12
payments or|a28
payments that|a-8
payments to|A3B7O7
penalties|E3
penalty|R9S6
pennsylvania|L-1
people's|L3
people's republic|L3
per|C-4K-1L-1M6S13T6Z-1b-9d9j-2k14
per day|S9
per month|S9k10
per occurrence|M31a11
per quarter|W10
per share|d-3
per year|D4S10b45k20
percent|F5T-3b21d3
percent %|b-5d16
percent 0|F9G3R5S1d-7k3
percent of|D8
percent&price|b11k-2
percent&profit|C-1E-3K-1b-5d45
percent&renew|b98
percent&survive|F2b8d-5
percent&term|S2T-3b26d-10k3
percent&terminate|F11R23a32
percent&territory|d5
percent&volume|b12k19
percentage|b-8d30
percentage of|d20
perfect|N37
perform|B-5C8H-3K-2L-3O-9Y-7d-6j-3l5
perform and|J7O13
perform any|C7f-2
perform in|l-1
perform its|A6Q6
perform services|W6
perform such|C2
performance|A4C2E-4I-2K-9L-1Z-2c-4e-12g-6k-7
performance hereunder|C7
performance in|E23i6
performance of|C1E-1K-2
performance or|E7
performance under|B30
performed|L3W6
performed by|D5
performing|C-2Y8
performing its|Q17
period|C-1G8K6L-2P-3R-3W-9X-4Y-5Z-4a16c8l26
period and|G6K5S7V6Z-1l1
period as|K7c8g10l2
period beginning|J12V10
period by|K12c9
period commencing|S-6
period during|d20
period following|D6
period for|l8
period from|K-1
period immediately|E3
period in|a12g-2
period is|a22
period not|a40k14
period of|E-1I8K-1U5V6W9Z-2a22c2l14
period or|K9
period provided|c7
period referred|G21
period shall|l7
period the|G5I-1J6Z-1l-6
period then|S5
period unless|K-2Z7
period will|a29
periodic|D33
periods|I-2K-5Z16b24c24
periods of|Z2c12
periods unless|Z10c11
permission|C3
permit|C-3D22E-2K-1W3j4
permit any|V12W6
permit its|W15
permit the|J5
permitted|A7C-7K-6L-3c-2g-2
permitted above|C-5
permitted assigns|C-5
permitted by|E-2J9
permitted in|J11
permitted to|C6f-8
permitted under|C10
perpetual|A-2B12O109Q29Y-14j11
perpetual irrevocable|A-7B-10O32Q-40Y-10
perpetual&profit|A5B15O109Y-16
perpetual&sell|O42
perpetual&source|O10
perpetual&sublicense|A15B-8O14Y-21
perpetual&survive|N-7O-19a14
perpetual&term|O20Q-13
perpetual&terminate|O-19Q22
perpetual&territory|A4B18J-14O63Q21Y-21j6
perpetual&third|B6O44Y-1
perpetual&transfer|A16N-7Y-4
person|C-2H-2L-2Q-26U-6V10Z-1g-4h-2l-2
person at|K6
person or|h11
person that|C7
person to|V7X9
person who|V-10X3
personal|C10K-1M-4U-2i7
personal injury|E-8i14
personal to|C28
personality|d10k20
personnel|K-1U-2V22k14
persons|A4V5X-4h-5k12
persons as|K5c9
persons that|X8
petition|H9
petition or|H5
petroleum|k38
pharmaceutical|T-2X-3Z-1b-4e6f-3h-5
pharmaceutical ingredients|e7
pharmaceuticals|I-1T-2X-3b-4f-3h-4j-2
pharmaceuticals inc|I-1X-3b-4f-3h-4j-2
photo|k22
photographs|k47
physical|k-2l-2
pipeline|S9
place|E-4J12K-2T-2U-2W10f-8h-4j-2k6
place in|f30
place of|I-2
placed|O-2
placed on|Q-7Y24j4
placements|K4W8
places|k37
plan|E-13F-6G-3I-2K-4L-2P-2W-6Z-1g-4j-2l-2
plan b|Q10
plan for|P-1
plan the|S4
plan with|C25
planned|a18
plans|P-1f-3
plant|P6
platform|G9
platform or|G21
play|S21
pledge|C-5F12
pledge or|C4
pledged|C-1
plus|S-8
pocket|k-3
point|f-3k-9l-1
points|k10
policies|C-1K-1L-1M2h-5
policies of|M9
policies shall|M24
policies will|M11
policy|C-2E-2M-5Y7h14
policy of|M8
policy shall|M23
port|Q12
portal|d13
portion|K-1
portion of|C1
portions|K-1L-1f-3h-4j-3
portions of|K-1f-2j-2
possession|B-2C-1O-2a9
possession of|B3O-2
possibility|E26i4
possibility of|E16
possible|K-1a6
post|V-3b-4h-4
post termination|V30a23
potential|U5h-4
power|J-8L-2T-2j-2
powers|C-2
practicable|D4
practicable but|D13
practice|C-2P9Y-5
practices and|D14
prc|L7
pre existing|W8
preceding|E3K-1R8T7U-2i10k4
preceding sentence|i4
preceding the|E31R14i6
preferred|f-2
prejudice|Z-1
prejudice to|E-2
prejudicial|U12W12
premier|X-2b-5k-2
premises|D16M7
premises of|D10
premium|M12
premiums|M1
prepare|e4
prepare file|e8
prepared|D6
prepared by|N16
present|J8U-2
present a|J9
presented|W16
president|C-1I-1L-1T-2U-2V-2X-4Z-1b-6f-4h-4j-3
prevent|G19X9
previous|k-2
previously|B-2F9O-3i4
previously paid|a31
previously provided|a29
price|D-5E-2K-5L-1M-5T-7W-7b5g-3
price equal|a26
price for|R-2b22
price in|e11
price of|E-2d21k-2
price paid|E13
price per|d3
price to|d12
price&profit|b-4
price&renew|b20
price&sell|T7
price&survive|T-2b31d3e10
price&term|T3b8
price&terminate|a9
price&third|T12
price&transfer|O11T-2a15
price&volume|S-5T5b22
price&warrant|E6
prices|T10
prices and|b24
pricing|T11U-2b-8h-4
primary|M5
primary and|M3
principal|E-2I-1L-1
principals|X13
principles|C-1K-1L8
principles gaap|D11
principles of|L1
principles thereof|L1
prior|C-1D3E-3G6I-12K-4L2N-5P-2V-3Z6c8g18j-2
prior consent|W13
prior notice|D12R-2g10
prior to|B5G9I-3K3L-2R3Z3c11e3
prior written|C22E-1I-3L-2g26
pro|l-2
procedures|C-1D2K-1L-1f-4
procedures and|D4
proceeding|C-3H3K-1L-3
proceedings|K-1
proceeds|h19
process|C-2E-3K-1b-4
process of|H6
processed by|a11
processes|B-2f-3
processing|U-2b-5
procure|U-4a11k-1
procurement of|E1
produce|Q12S21k-2
product|C-10F-14I-16J10K-4L-11T-5V-4W6X-13Z-8b-16c-9g-3j-6k-3l11
product and|C-1l19
product at|l9
product basis|d7
product but|B79
product by|d5l10
product containing|e9
product developed|N18
product for|e6
product from|J22l13
product if|l10
product in|a15d8
product is|l15
product liability|E-11M27
product or|G12W9l4
product s|P-2k33
product sales|d18
product service|G16
product shall|P11b-3
product specific|e8
product that|E6
product then|a6
product to|J12P10l7
product warranty|l4
product which|J7e9
product will|b11
production|E-3L-1S10k-8
production of|a47k12
products|A-7C-4F-14G-2I-4J6K-12L-12M-4O-7Q9R-2U3W7Y-4Z-9c-3d-6g-7j-5k-2l15
products and|C-2K-1O-4U-2Y-4l2
products are|l12
products as|l7
products directly|J23
products during|J6Q3
products each|J9
products for|l10
products in|B21J9K-1Q22k4
products including|B59
products listed|W23
products or|C-3U10W13X27
products provided|W24
products services|X26
products shall|S12
products sold|E8
products subject|d7
products that|A-2W12
products the|P15
products to|J20l10
products used|Q30
products which|a23
products will|l6
products with|J8Y11
professional|h-4
profit|E-3
profit&renew|S16d21
profit&sell|J-7O8Y-12a21d-7
profit&source|Y9
profit&sublicense|B-4Q1Y-21
profit&survive|B2C-2R10d9h7
profit&term|B7C-1J-6K3O-2Q-12S9Y10
profit&terminate|B3E8K-2O3R14a28
profit&territory|A8B10O-2Q6Y9
profit&third|A-8B-3C-1Y-9d14i4
profit&transfer|A5O-8Y29
profit&unlimited|Q-25Y9j4
profit&volume|R9
profit&warrant|E-2i-9
profits|E64i14
profits or|E-20i9
program|L-2k-1
programs|C-1G11U-2f-3h-4
prohibited|G6
project|C-3E-3K-3L-1T-2U-2Z-1b-4d7f-3h-4
projected|S-1
prominently|W19
promote|K-1Q-12W5Y-4
promote market|W19
promoting|k14
promoting the|Q12k28
promotion|C-4J2L-1S19T-2
promotion and|J4Q11S9Y15
promotional|C-4D-5L-1T-2U-2j-2k10
promotional and|Q8
promotional material|a21
promotional materials|k12
promotional or|a17
promptly|C-3E-1K-2L-1l2
promptly notify|P-4
promptly transfer|a5
properly|l12
property|A-3B3C1D-12E-2G-10H-7I-4L-3M1N-9P2Q8R-5S-11U-2V-3W-7Y-6Z-3c-4g-2i-3l-6
property and|N4P11
property damage|M21
property for|Q20
property in|J6P-3
property including|J7
property is|Q39
property not|A5B22J10O30
property of|N27P14
property rights|H1P-1
property to|A9O20Q29Y18
property which|J9N17
proportionate|a43
proposal|P-2
proposed|E-2F6K-1e13
proposes|e18
proposes to|e20
proprietary|C-4L-1O4f-3
proprietary information|N-8U-2
proprietary rights|H5N2P-2
prorated|S18
prosecute|N2e3
prosecute and|N-1
prosecute or|e9
prosecution|P4e7
prosecution or|e9
prospective|E-1U9
prospectus|C-1E-3K-1
protect|X-4
protection|M10P-3b-4f-4h-5
protections|N41
provide|A-7C-7G3H-7I-5K-6L-5M8T2Z-4e7i-6k4l6
provide a|l17
provide and|M12
provide customer|a18
provide its|W8
provide notice|e11
provide reasonable|a28k9
provide services|F15
provide such|a6e5
provide that|J9
provide the|C-1K-1
provide to|D5f-3l16
provide written|F13
provided|C3F-4G10H-4K5T1V-3X-5Z-6l-3
provided below|K13
provided by|C-3L-1
provided for|K4M8W10
provided further|C7D8
provided herein|W11Z-2
provided however|C9K10P5V8g5
provided in|J9K-3W6Y10
provided that|A7C11H-2X11k2l-3
provided to|K-1T12a23
provided under|E4
provider|G6J20K-3b-4
provider of|J35
providers|j3
providers and|Y11j7
provides|C-1K-1T5U-2Z-4c-8e4f-4
provides the|F6Z4
provides written|K2Z3
providing|E-7U6e5g1
providing services|W17
providing written|g-1
province|L3
province of|L5
provision|C-4D-7K-5W-4Z-1
provision of|C-2K-3
provision thereof|F11
provisions|E1H-4K3
provisions and|L3
provisions hereof|K5
provisions of|K3M-6
provisions set|F13
provisions thereof|L4
public|E-2K-2L-2S-7W-7X-13g-2
public accountant|D8
public or|A8j11
public statement|X3
publication|N19
publicly|G11U-3X27
publicly traded|G17
publish|A5J6Q15j9
published|l8
puerto|M7
puerto rico|M7
punitive|E48i22
punitive damages|E4i8
punitive or|E-1
purchase|C-2D-13F-8G1H-2I-3L-4P-2S10T-4e19k3
purchase all|e16
purchase and|e15
purchase any|a37
purchase at|a33
purchase from|S16
purchase in|S6
purchase or|G4J9
purchase order|S3Z-1b-7
purchase orders|k9
purchase price|b-5e21f-7
purchase the|e19
purchased|a6l13
purchaser|Z-1
purchaser of|C3
purchases|B-2b-5
purchasing the|a14
purport|C2
purport to|C2
purported|C7
purported assignment|C2
purpose|A3D19E-1L-2M-4O-2Q-11e-7g-2l-2
purpose and|A4
purpose including|D10
purpose of|C-1D11L-1Q15U3Y13k-2
purpose whatsoever|f20
purposes|G4K-6L-1O-2Q5Y-8g-2j4
purposes including|G21O20
purposes of|K-2L-1
pursuant|D6K2L-1M-5V-1X-4k-4l-5
pursuant to|K2L-1M-5V-1X-4k-4l-5
put|e23
q|T-2X-3b-5f-3h-5j-3
q 0|T-2X-3b-4f-3h-5j-2
quality|C-1D12L-1b-4h-4j-2l9
quality agreement|D6
quality control|D7
quantities|S8k9
quantities of|k-11
quantity|S9k27l2
quantity of|S12k31
quarter|E-1K-3
quarter and|d6
quarter during|d9
quarter for|d8
quarter of|S13
quarterly|S-6Z-1
quarters|S11a12d2
r|K-1T-2X-3Z-1b-5f-3h-5j-2k-2
race|J28
radio|Q20k20
rate|C-2L-1R12b-4d10k2
rate for|d9
rate shall|d4
rates|d6k-3
rating|M15
rating of|M11
re|A3Z-1j7
reach|S13T-2
reach agreement|e5
real|f-3
realized|d30
reason|E-5R12U7V-3g9
reason of|E3
reason upon|K2g26
reasonable|A-8B-3D30I-3K-6L-4O-5U-3V-4W-10X5Z-4c-4d-14
reasonable access|D14
reasonable advance|D2
reasonable amounts|M16
reasonable commercial|C9
reasonable cooperation|a34
reasonable efforts|C-2G6K-1
reasonable notice|D19
reasonable prior|D14
reasonable request|N11k31
reasonable time|D2
reasonable times|D22
reasonable written|D4
reasonably|A-3B-3C-3G-5K-6L-2X-14Z-2c-2g-7l3
reasonably be|X-16
reasonably determines|e20
reasonably necessary|C-1
reasonably requested|N19
recall|E13
receipt|C2G-3J-7K-3L1Z-1c-2d-11e4l6
receipt of|K-1e7l7
receive|T11d29e6k-1l5
receive an|d12
receive from|E7
receive the|d10
received|L-1M-8
received by|E6d-6
received from|S9
receiver|H8
receives|J8P-2d7
receiving|C-4E-7K-2
receiving party|C-1E-2K-1
recognized|M7
recognizes|H10
record|Z-1
records|C-5D22E-8J-7K-2L-2Q-11Z-1c-2g-3k-2l-2
records as|D9
records available|D28
records for|D-7
records or|D7
records relating|D43
records shall|D11
records upon|D17
records with|D8
recover|E6
recover from|E9
recovery|E20i7
recovery of|E6
redacted|R-2X-2Z-1b-4f-3h-5
reduced|B-2P-2R-1d15
reduced by|a34
reduced to|B-3P-2d11
reduction|d7
reference|C-3E-4K-2
reference to|L3h-4
references|J7
references in|J18
referred|E-5L-1Z-2c-4
referred to|E-5I2L-1Z-2c-4
reflect|R-1X-6
reflects|X12
refrain|X36
refrain from|X36
refund|E36S21
refund of|E31
refund the|S13
refund to|E9S9
refusal|e6
refusal to|e31
regard|C-1K-1L1i8
regard to|C-1i8
regarding|C-6K-2T-2X10e11
regarding such|W21e11
regarding the|X10e4
regardless|E13i-2
regardless of|E13i-2
region|e8
register|H13
register and|N26
register any|H3
registered|E-2L-1U-2
registration|C-4H11K-1L-1e-9
registration of|H20
registration statement|E-3K-1
registrations|N8
registrations or|N23
regular|K-1
regular business|D10
regulation|C-1L-2
regulations|C-1E-3K-2L-2
regulatory|C-7E-1K-2L-1M-6S-9Z-1d-5e-13
regulatory approval|R-1
regulatory approvals|N17
regulatory filings|N7P15
reimbursable|E5
reimbursed by|i4
reimbursement|E6R-2h-4
reject|l19
reject any|l20
rejection|l34
rejection of|l37
relate|P-2
relate to|P-3
related|C-1D-5E-3G-7I-2J-9K-2Z-1
related documentation|f16
related rights|Q51
related to|C-1E15J-10g-2
related transactions|C2
relates|C8E-2F-1P4i4
relates to|E-3i6
relating|E-5H1K-1L2W-7Z-1g-4
relating to|E-6H2L2W-6Z-1g-4i-3
relation|E4H4W7
relation to|E4H4W7
relations|L7
relationship|C-3G7K-1R6V-3b-5
relationship of|W6
relationship with|V8a11
relative|J11
release|C-4E-5H5L-1f1
release of|f-8
released|P-2S12
releases|S7
relevant|E-3K-4l6
relieve|C-7
remain|A16C9E-8I6K11L-2Z2a-1c2
remain effective|a19
remain in|I5K11c2
remain liable|A21C11
remain the|N3
remain valid|K11
remainder|P6a14
remainder of|P7a16
remaining|L-1R14Z-1a49h-5
remains|A11g-2
remedies|C-3E13K-1
remedies of|E13
remedies set|E21
remedy|C-2E11K-1R-5X-3h-5l2
remedy and|E31
remedy for|E15
remedy in|E3
remedy of|E-6
remedy such|X11
remedy the|R2
remit|d24
remit to|d15
remove|f-3
remuneration|T19
renew|K-2Z-1c58
renew for|K-10Z4c39
renew the|K-3Z-3c12
renew this|Z1c4
renew&survive|K-9Z10
renew&term|K2Z10b17c30
renew&terminate|I8K-10Z1
renew&territory|B23
renew&third|A7B16Q2
renew&warrant|l3
renewal|K-4Z29c17
renewal of|Z9
renewal or|M15
renewal term|I-3K-6Z21c5
renewal terms|K7Z-3
renewals|N11
renewed|K-15Z10c10
renewed for|K-17Z8c21
rent|Y10
repair|E-2l-1
repair or|E4l-7
repaired|l19
repayment|d13
replace|E1l15
replaced|l4
replacement|E4M11b-4h-4l2
replacement of|E10
report|C-2E-5K-3L-1X-6
report and|D7
report of|D7
report to|l14
reporting|Z-1b-4h-4
reports|C-2D-1K-1L-1T-2b-4h-4
reports and|D-5
represent|H10
represent that|H2
representations|C-3K-2L-1M-3T-2U-2b-5h-4j-2
representations and|U-2X-3Z-1b-5h-4
representative|J8O-5T-2
representative of|A4E6J13O-2
representatives|D14K-4L-2M-5X-9g-2
representatives and|C9
representatives to|D5
representatives will|V18
representing|F-5
representing the|a25
represents|C-2K-2L-1
represents and|C-1K-1
reproduce|A8J8O-1Q27Y11f-2
reproduce the|Q-6
reproducing|A5Q-16
republic|L17
republic of|L17
repurchase|a32
reputation|E-1H6M5X100
reputation of|X29
reputation or|X19
request|C-11D16F-5I-2K-3L-2N2R-3Z-1c-2g-5
request and|N6
request by|D-1
request for|k8
request of|N4f-3
request to|a2
request with|D14
requested|C-8E-4I-2K-4L-1Z-1c-2l-4
requested by|C-1E-1K-1N8Z-1
requesting|D14
requesting party|D19
requests|Z-1
require|E-3K-1L1
require the|C7L2
required|H-6I-2K-2L-7P-2U-2V-3c-2d-8g-7j-4l-6
required by|C-3K-1L-1M8
required for|k29
required in|C-2
required to|C-8E3K-2L-1Q-12i5
requirement|G17
requirement and|J12
requirements|C-5J8K-1L-1d-4g-3
requirements as|J24S13
requirements for|J11S6
requirements of|M4
requirements set|S4
research|G10L-1
research and|B18P-2
resell|J11Q50
reseller|E-3U-3Z-1b-4f-3h-6
reserves|X-2b-5f-4g-2
reserves the|g-3
resolution|K-1b-4
resolved|l6
resort|e10
resources|X-3b-4h-4
respect|B4C-4E5H2L-2U-6Z-5c-7i5j-2
respect of|C-5E18K-1i12
respect to|B7C-1E-2L-5U-4Z-4c-5k-8
respective|E-3K-3L-2Q-9X-6
respective affiliates|B10E-1
respective directors|E2
respective rights|C4
respective successors|C11
respects|C-1L3
respects and|L6
respects including|L1
response|f-2
responsibilities|C-5T-2Z-1b-6f-3h-4
responsibilities hereunder|C11
responsibility|C-2f-3h-4
responsible|K-2L-1d-7
responsible for|C-2K-2L-1
restricted|V17
restrictions|E-1G10U-2W4Y-4
restrictions on|a5
restrictions set|G15W13
result|B5F11O9R-2d8
result in|F17
result of|d6
resulting|E-3
resulting from|E-2
results|C-1G-2K-1L-1d8
results in|d10
retail|J16U-2e-1
retain|C-2E-2K-1N-8Q-7
retain ownership|Q-10
retain the|J11
retained|h-4
retains|N16
return|C-2K-2L-1l23
return or|E26
return to|a-3
returned|E8l6
returned to|E22l5
reveals|D-13
revenue|C-1E-7K-2L-1T-2d25h-4i4
revenue or|E14i8
revenues|d28
revenues for|d7
revenues from|d7
revenues or|i4
review|C-4D26E-4K-2
review by|D9
review or|D15
review the|D20
reviews|D26
revocable|Q33Y18
revocation|M2
revoked|Q30Y25
rico|M7
right|A4B-12C-4D12G-4I-5K-3L-7M-6N-12O-11P-6Z-1d-7g-3h-9j-2
right and|A8B-9J15O-5Q11Y23j15
right as|e21
right but|e9
right for|D9
right in|A24N30
right of|C-3K-1e10
right or|C1
right shall|a29
right title|C-1H7N28P7
right to|A-1I-2J10K-2L-4O-1P-2Q17T2Y5d-4e-5g-3
right upon|D13
rights|A-3C9H8I-7N1P4Q-10R-7T-6Z-6e8f-3j-3k-23l-11
rights and|C2L-1N-7
rights are|J10
rights as|N28e11
rights granted|A4C6G12H7
rights hereunder|A5C8
rights in|H12J-4N37P8
rights including|J10N7
rights interests|C11
rights obligations|C5
rights of|H5
rights or|C13
rights set|C7D7
rights shall|N28
rights that|N-24
rights therein|N5P-3
rights title|N2
rights to|F5J6K-1O6Q2
rights under|C-8F28W10
rights with|J13
rise|E25e6
rise to|E26e6
risk|M17Z-1b-4f-3
risks|M12
risks and|M17
road|B-2I-2T-2V-1X-3Z-1f-2h-3
rolling|k-9
rolling forecast|k-1
royalties|a16
royalties payable|a3
royalties shall|a24
royalty|C-5E-2L-1O-3Q2R14Y3d12j-3k-1
royalty bearing|B1Y-5
royalty free|B7C-1O7Q55Y38
royalty payable|d12
royalty payment|S8
royalty payments|d9
royalty rate|d12
royalty shall|d2
rule|C-1K-1
rule 0|C-1K-1
rules|K-2L-2
rules of|L3
run|k53
running|d13
s|A-4C-13E-4F-9I-5K-9P-5R-8T-2U-5W-17X-3c-4e-6k-2
s 0|K-3L-2T-3b-5f-2h-6
s a|L6
s and|Q23
s of|k-5
s on|G24
s or|T19a11
s to|N13P19a14
safety|D2
safety or|a15
sale|C-10F-14I-3J4O-4d7e15i-4
sale and|A-3Q-3
sale import|O12
sale of|C-1T4
sale or|C-1
sale to|e2
sales|A-3F-5H-3I-4L-4M-12N-10P-3Z-2d16e-9g-5
sales and|S11U-2
sales as|a43
sales of|d10
sales price|d19
sales representatives|S13
same|E-7L-2T19e5
same as|T10
same day|G22
same or|J20T7
same terms|A5c11e13
same time|T21
same to|A8B10O13
sample|l26
samples|X-3f-3h-4
samples of|l8
samples or|S11
satisfactory|M3Z-1
satisfactory to|M2
satisfy|S9
satisfy the|S13
savings|E-14i5
schedule|C-4F-4L-2M-4b-4j-2l-3
schedule 0|B6K-1b-4h-4j-2
schedule a|J9b34
scheduled|G13R20Z-1
scheme|M25
scope|A1K-1O-4Y3
scope and|Q15
scope of|A2O-3Y8
season|K-5
sec|X17
second|I-2R18
seconds|k37
secretary|J4
secretary of|J5
secrets|B-3
section|B-6E3F-3H-8I-5K-3L-3M-10O-6R-2Y-6c-3f-5i12k-6
section 0|A5B-4E3F-3G1H-6I-4K-2L-2M-10O-5R-2Y-6c-2f-4i7k-4
section and|d6
section shall|C2V11
sections|E-6G5S11i7
sections 0|A3E-6G5S9i7
secured|a16
securities|H-2I-2L-3N-7Z-1l-3
securities and|L-1
securities by|F8
securities exchange|F5
securities of|F-10G7
security interest|F6
seek|C-3H4P6U-2
seek to|H1
seeking|P7
seeks|e8
select|k17
selected|S7
selected by|D-8
selection|N9
self|M15
self insurance|M23
sell|A-6B-4C-2G2J2K-3L-1O-1S7U6W10a15
sell and|J10Q-13
sell any|U19
sell assign|C-9
sell distribute|J-3
sell off|a55
sell offer|J9Q-15
sell or|J-7Q6T-2a27f-4
sell the|G4X-2
sell to|S11
sell transfer|C10Y11
sell&source|O-2
sell&sublicense|A-3O11Q15Y-14f-5
sell&survive|E-3G2K-1S8T-2W11e15k19
sell&term|A-2E-3J-4K-1Q26S10T-1Y-4a2e-4
sell&terminate|G4S13U2W5g5
sell&territory|A5B-8J-17K-1O-4Y-13j-4
sell&third|A-3J-10U-2e3
sell&transfer|A-4B5C2O-4T-2Y42j-2
sell&unlimited|j4
seller|B-10F17O-2b-4
selling|B-2F6O-3U-2b-6
selling or|Q23
sells|F7G4T10
sells or|F7
send|f-2
send a|F11
sending|l16
senior|V-2X-2Z-1f-2
sent|C-1E-1
sent by|I-1
sentence of|N20
separate|d9
separate agreement|W20
separately|K-1L-1j-2
separately with|L-1j-2
separation|g12
september|I2Z-1
september 0|I3K1
series|d5
series of|C3
servers|Q12
service|C-2D-10G3I-6K-2L-4M-5P-5Y-5c-7
service fee|d2
service marks|N-6Q-13
service on|Q31
service provider|C4
service that|W12
service to|G19
services|A-8C-3E-3H-2I-3L-10O-8P-7W-5X-9Z-7c-9d5e-5
services by|Q17
services during|E6
services for|V-2
services hereunder|d7
services in|X-6Z-1
services of|A5O-1Q-6
services or|E7
services performed|E5
services provided|d8
services related|Q50
services that|G10W-2
services to|U-2
services which|W6
session|k40
sessions|k22
set|H-3K1L-7O-4T-3U-2W-7Y-6g-3l-4
set forth|L-6O-3T-2W-6Y-6
settlement of|L4
seven|k16
seventy|S7
severance|E13
shall|B-6C-2E-7G-9H-8K-7L-7M-2N-6O-5P-2R-13S-7T-5V-2W-5X-4Y-6Z-11c-12f-7g-4i-8j-10k-2l-5
shall a|E11
shall acquire|N43
shall also|S7
shall and|N4
shall apply|L8
shall arrange|M23
shall assign|C7N71
shall assist|N55
shall at|M4P7a6
shall automatically|I-2K-13Z4c11g-3
shall be|B-6C6E-1H-16I7K1L6P11Q-14R-4U-13V-16W-4Y-10Z-2c-2f-4g-8h-8
shall become|I26K12b-3
shall begin|K5
shall bind|C6
shall carry|M10
shall cause|N15P7S10W26e7
shall cease|a-9k33
shall commence|I1K-6Z-1c5g5
shall comply|l11
shall confer|N14
shall constitute|E7S15
shall continue|E-2I6K23L-1Z-1a16c2
shall cooperate|a10
shall directly|J16W11
shall during|a26
shall either|E6i-5
shall ensure|F4
shall enter|I16
shall equal|R67
shall expire|K19
shall extend|K2
shall first|e23
shall govern|L7
shall grant|B-12Q27
shall have|C1D-1H-2L-1M-3e18
shall immediately|P-1R5a-9
shall in|E-2F11
shall include|P-1
shall inure|C10
shall issue|d15
shall jointly|P16
shall limit|i7
shall maintain|M36
shall make|D10
shall mean|L-1S5b-5h-4j-2
shall not|C10E3G11H18J4K-15L-7M-4U3W22Z-3c-5g-4k5
shall notify|l8
shall only|A3
shall own|N41
shall pay|C-2K-3L-1R27d32
shall permit|D25
shall promptly|E-2N17
shall provide|E-2K-4L-1M7k5
shall purchase|S21a40
shall receive|T27d13
shall refund|E11
shall register|N46
shall relieve|C-3
shall remain|A18E-2K11L-1c2
shall remit|d10
shall report|l17
shall require|f17
shall result|g5
shall return|a17
shall share|d20
shall so|S9
shall supply|J14
shall survive|O-3
shall terminate|I16K37S6g14
shall thereafter|K2Z6e8
shall transfer|C-5N21a33
shall upon|J16
shall use|C-1T-1
shall within|k26l8
share|C-2E-4d44
share equally|d20
share of|R22
share or|d13
shared|A4f-4
shareholder|G6
shareholders|X9
shareholders employees|X46
shares|E-15L-2M-6Q-11W-5Z-1d6e16g-2k-3
shares and|J11
shares for|J14
shares of|d9
shares on|e8
shares sold|d23
sharing|d25
sheet|D8e12
shelf life|S4
shipment|D6b-5f-2l22
shipment of|D7l8
shipment to|l19
shipped|R-2d17
shipped by|d17
shipper|K-1S8b-3h-3k18
shipping|X-3Z-1b-4h-4
shorter|K4
shortfall|S8
should|K-2l4
should have|D6E-5
should the|d9l12
show|S8
shown|K-1
shows|d10
sign|N11
signature|C-2I34X-3Z-1b-5f-3h-3j-3
signature of|I12
signature page|I12X-3Z-1b-4
signatures|I19
signed|E-1I5L-1
signed and|I18K4
signed by|C3I4
signing|K14
signs|a26
similar|G2H-3J4L-1P-2T7W13
similar in|W20
similar law|H4
similar official|H4
similar to|J19T1W23a25
similar transaction|C20
similarly|T17
similarly situated|T18
single|M9
single limit|M11
site|C-6E-5L-1S12U-1Y-4c-2d9g-2
site and|S10
site as|Q19
site with|d11
sites|W11
sites on|J2
situated|T17
six|I12R25V-2Z5l10
six 0|I14R21W8Z6a11g-1
sixty|K-2Z2c1f9g7l9
sixty 0|K-2Z2c2f10g12l9
size|S6
slogans|Q2
so|F9I-2L-3
so long|A8F5G6
so notify|S9
so that|N7
software|C-5D-15E9F-4I-3K-2M-3O-3P6Q9Z-1c-2e-8f-12l2
software and|A4E5U-2Y-10
software documentation|Y10
software in|Q6
software including|J5
software is|l-8
software on|Q-13Y20
software or|E-1N11P-2
software products|Q15
software shall|l3
software to|E9Y-3
sold|K-2L-1d22
sold by|d18
sold in|d-3
sole|A4E17J-7K-2L-2N11
sole and|E28N12S10l6
sole discretion|A7E-3F-3G5g1
sole expense|D13a28
sole owner|N-2
sole property|N10
sole purpose|A3W8Y18
sole remedy|E68l8
solely|A5B29J-13K-3L-2M-5N-8O-7Q38X-7Y20
solely as|A8B13Q-15Y14
solely for|B19G10Q12Y-17
solely in|A-5B33O-6Y45
solely or|N12
solely to|B9J-6Y16
solicit|J17U33V32W-11X-3
solicit any|U6V-6
solicit for|V21
solicit or|J8W-2
solicitation|V40
solicitation of|V5
solicitations|V45
soon|D6a8
soon as|D6a8
sooner|K21c1
sooner terminated|K10c4
source|I-3K-2Z-1
source code|f63
source&sublicense|O-1
source&term|f25
source&terminate|a-15f25g9
source&third|C-1j4
source&transfer|Y-12f15
source&volume|j5
sourced|J9
sp|l19
special|C-2E5K-1
special consequential|E30
special incidental|E-11i6
special indirect|E-2i-6
special or|E25
special punitive|E78i8
specific|G4J12L-1T-2
specifically|V12
specifically approved|K11c10
specifically set|Y11
specification|l4
specifications|C-2K-1L-1l6
specifications and|D8
specified|T-1g-4
specified in|K2R2T-1h-4
specify|b-3
spend|S20
split|d31
sponsor|J13L-1U-2
sponsor for|e15
sponsor of|J10
sponsorship|S7T11U-2Z-1b-5e8f-3h-4j-2
sponsorship and|S9
sponsorships|e9
spot|k1
spouse|G12
st|B-2I6V-2X-3Z-1f-3h-4
st day|I12
standard|C-2K-1b12h-4j-2
standards|C-2K-1L-1T-2b-4
standing|L-1
start|k31
starting|S10l14
state|C-8G-3H-3I-3K-6L4P-2S-10a-17c-3d-7e-6g-3k-5l-3
state of|C-3E-5K-2L15
state or|L5
state without|L2
state&successor|F11
state&survive|L2
state&terminate|H6
state&territory|J5
stated|O-3b-3k14
statement|C-5K-4L-1Q-9X8
statement of|X-4
statement or|X-2
statement that|a28
statements|C-2E-3K-1L-1X8
states|K-2L-4
states and|Q8Y5
states of|L1
states the|E29
status|V-1X-3Z-1b-4f-3h-4
statutory duty|E12i-4
steering|P-2h-3
steering committee|P-2h-3
step|a36
stock|E-2F6K-1L-2Q-11d5g-1
stock at|d19
stock for|d15
stock in|e13
stock of|G11
stock or|F11
stocks|a56
store|B-2O-3U-2e-1f-3
stored|Q32
stores|f-3
strategic|B-2I-2T-2U-2Z-1b-4f-2h-4
strategic alliance|B-2I-2Z-1
street|B-2I-2T-2U-2V-2X-4Z-1b-4f-3h-4j-3
strict|E18
strict liability|E53i5
structure|F5
studies|W6f-3
study|P-2
sub|C2O-4Y42h-5
sub license|A-4Y41
subcontract|C35
subcontract any|C7
subcontracting|C14
subcontractor|A3M8U-2
subcontractor and|D11
subcontractors|D11
subject|A6B-9K2M-4P3R-10Y6b-9j-4l-2
subject matter|K-1L-2O-2
subject of|E17
subject to|A4B-7H-3K4M-4O3P5R-6Y-7b-7j-2l-3
subjected|F8
subjected to|F8
sublicensable|A15O-8Y77
sublicense|A1B-3O-1Q-15Y23f-3j7
sublicense or|C-4Y21
sublicense the|A14Q14Y34
sublicense to|A9Q-3
sublicense under|J16O36Y10
sublicense&survive|A1B-3C2Y-14
sublicense&term|B11O9Q28Y1
sublicense&terminate|O3Y-8
sublicense&territory|A-11B3J12O14Q46Y26
sublicense&third|B-7C1O-4Q14Y-8
sublicense&transfer|A-5B-8C-4O10Q-2Y-21
sublicensee|A15
sublicensees|A17B-3O-2
sublicenses|A15B34C6O10P-2Y8
sublicenses to|Q26
sublicensing|J12
submit|L6
submit to|L7
subparagraph|E10
subrogation|M5
subscribe|e4
subscribed|S4
subscribers|S8
subscription|C-1Q10d6
subscriptions|J9
subsection|C6K4
subsection 0|K5Q20
subsequent|C-3E-2T5Z2c7
subsequent one|c4
subsequently|Y9
subsidiaries|A19C-2K-1X-4
subsidiaries and|A20
subsidiaries or|A9W8
subsidiary|A-2C10
subsidiary of|A4C6
subsidiary or|C11
substantial|H8l7
substantial part|H12
substantially|C-4F4L-2T5
substantially all|C3F9
substantially in|l8
substantially similar|J13T5W10
substantially the|T6
substantive|L3
substantive laws|L5
succession|F11
successive|K-2Z-5c9
successive one|K-6Z-4c-3
successor|C6F7
successor in|C-2
successor or|C4
successor to|C5
successor&survive|F8
successor&terminate|F9a29
successor&third|C-2
successor&transfer|C-2
successors|C-4K-1L-1X-4
successors and|C-4
successors or|F6X4
such|C-6D-8E-10F-6G-4H-8I-30K-9L-11N-7P-2R-3T-6U-12V-4b-16c-4i-11k-3l-3
such action|P6
such additional|Q9e10k-2
such advertising|k47
such affiliate|A12C3
such agreement|G11
such agreements|C3
such alleged|E26
such amount|d4i4
such amounts|M14
such applications|N51
such approval|R-1a24
such as|V-3f-3
such assignee|C-1
such assignment|C-4F5N10
such audit|D18
such audits|D24
such books|D-6
such breach|R7
such case|F5
such change|F39Z-1
such claim|E8P-2
such claims|E-1
such contract|S-6d15
such cooperation|G26W18
such country|d20
such coverage|M5
such damage|E-11i3
such damages|E47
such date|K-2c4g9
such delivery|S5
such destruction|a3
such development|P9
such election|a9
such employee|V14
such employees|V-10
such employment|V12
such entity|A16
such error|l14
such examination|D10
such excess|S-7
such expiration|a1
such facilities|D12
such financial|D5
such financing|e15
such information|D2
such infringement|P4
such inspections|D8
such insurance|M41a17
such intellectual|N1
such invention|N-5
such inventory|a-25
such items|P10
such joint|P18e7
such liability|E19
such license|Y10
such licensed|E9T19l10
such licenses|A6
such limitation|E13i12
such loss|E-17
such material|X5
such materials|k33
such new|d6e28
such notice|D7K-1
such obligations|C18
such other|C-1K-1T5V4
such ownership|a8
such party|C4E-4F-5i2
such party's|C2
such payments|a19
such period|D12G16J11S7
such person|U-2V19
such policies|M24
such policy|M19
such prior|C-6
such product|N5b22
such products|A5N23l10
such proposed|e14
such purchase|S4
such quantities|J13
such quarter|a13
such records|D2
such replacement|a22
such right|Y11e16
such rights|N7P3
such royalties|a21
such sale|C2F3
such sales|a19
such services|e19
such shares|e7
such specific|J13
such standards|S16
such state|L-1
such sublicense|A14
such term|K2c6h-4
such termination|a1g23
such terms|e9
such that|S8
such third|B10C2O4Y-3d10j3
such time|a16
such trademarks|Q6
such transaction|C2F19
such transfer|N30W14a22
such untrue|E12
such use|Q9Y15
such written|D6F5
such year|S12
sue|H21
suffer|H2
suffered|E-10R4
suffered by|E3R5
sufficient|E-2M5
suit|J9P7
suite|C-1E-2I-2K-2L-1T-2U-2X-3Z-1f-3h-4j-2
suite 0|I-3T-2U-2V-1X-3Z-1f-3h-4j-2
sum|E6i7
sum of|d7
supplied|C-1
supplier|G11W5l5
supplier of|G8
suppliers|E-1
suppliers and|E3
supplies|V-1
supply|C-3E3I-2J7L-1S11d-8e-11j-2
supply agreement|T-2b-4g5i4
supply of|J8
supply to|S16
support|C-1L-2U-2X-12c-3e-6f-6h-4
support and|f30
survive|C-2O-3a-10
survive expiration|a35
survive&term|C3D-4K2L-2P-5U3V2W-5X-3Z4b6c-9k-2l1
survive&terminate|F16K3L-3R-4U-4Z7a26g2l-7
survive&territory|B24C-1J-15O-5W8
survive&third|F1G5K-2T-2W-9k5
survive&transfer|B16F-9K-1N2W9a-9
survive&void|C-4
survive&volume|R-2l3
survive&warrant|E11l8
surviving|F1
suspension or|E-1
sustained by|E-4
system|C-3L-3T-2U-2g-2j-2
system on|Q53a14
systems|C-2K-1L-1T-2U-2b-4f-3h-4j-2
systems in|E2
t|E-3K7L-1T-2U8W6Z-1b-4f-2h-4j-2k-5
t h|K2
table|b-4
tag|f-4h-3
take|L1N5
take all|N10
take effect|I15K4
take place|e5
take such|N6a12
taken|K-1
taken as|E7
taking|k13
taking into|a13
target|S8Z-1f-3k-2
targets|S8
tariff|k-4
tax|h-3
tax returns|D-3
taxes|C-1E-4L-1h-4
team|k-2
technical|L-1U-2k9
technical support|a8
techniques|N3
techniques and|N38
technologies|B-2C-1E-3T-2U-2X-3Z-1b-5f-4h-5j-2
technologies and|N59
technology|A-4G9K-3L-2O-7P2S-5T-2W7b-4f-3
technology and|N17
technology in|Q33
technology or|Q10
telephone|f-3
television|Q24X-4k24
television radio|X3
ten|C-1K10b12c5e6k8
ten 0|C-1K3c7e7
term|B-8C-4E-12H-4I8K23L-8R-2T-1U-3V-10Y-5Z1b-8c9g-1i-5j-2l-13
term 0|I10K9
term a|Y14
term and|C-2E-2J11K-9U6V-3W-5Y-6Z8b-4c-4h-4
term as|B23K6Z-3
term by|R38Z4a20g1
term for|c5
term if|c1d10
term in|A4h-4j6
term including|k25
term is|K9
term means|K21
term of|A-3C-2I-4K45L-2M9O12P-4Q11T5V13W13Z-8c-8
term on|c14
term or|K-9Z23c13
term shall|K13c6g-1
term sheet|e17
term the|I-3K5Z2a14c2
term this|I5K-4Z-1c12
term unless|K13Z11c2
term upon|Z-3
term will|I16K14
term with|c7
term&terminate|C2I1K-21L-2P-3R7V8Z-3c3g-3l-5
term&territory|A5B5C-2J-11O-5Q33S7U-2W8j7
term&third|B6G5J-3S6e3j4
term&transfer|B20K-1N14W5Y8a-14e5
term&unlimited|Q24j23
term&volume|S2k-5
term&warrant|E14l43
terminate|D-3F18I10J-14K9L-3P-2Q-13R8S20X15Z-6c-5d-6g29k-4
terminate and|a5
terminate automatically|K8
terminate immediately|g12
terminate in|C14K1
terminate on|I12K14
terminate or|g13
terminate the|C8F12G10Z-2g20
terminate this|F18K-3L-1R8S6W10X22Z-3c-3e-11g14
terminate upon|K3g11
terminate&territory|B2O16S12U-3
terminate&third|G6W7
terminate&transfer|B4N18O5U2W6a21
terminate&void|C-2
terminate&volume|R17S4
terminate&warrant|E-1
terminated|F21I7K38L-2M-4P16V-1Z5c9g7
terminated as|K13Z-3
terminated at|g11
terminated by|I13K8R5Z12a-10c11g11
terminated earlier|I7K6
terminated for|V5a-3
terminated in|I3K9R-2a8
terminated or|K5
terminated pursuant|F13I6K-8R-1Z-2a-8c-4
terminated under|K31
terminates|R27Z-1a10g-3
terminates the|a11
terminates this|R25a-17
terminating|K2a14
termination|A-3C-4F-5I-2J-6K-7L-2P-3R-8T-3V-6Z2a22c-7d-7g10l-9
termination 0|I3
termination a|K2
termination and|R3a-15
termination as|K26
termination by|W7a-12
termination date|K-2R9Z19g-3
termination fee|R113
termination for|a-2f-3h-4
termination in|a-6
termination occurs|R22
termination of|E6R4U2a23g6k-2l-2
termination or|C-2Z-1a9
termination provided|a5
termination rights|K5
termination that|a38
termination the|a42g8
termination this|K4
termination to|F11K1c2g-4
terms|E-2H-4K4L-3O-9Q-15T15U-6V-10W-7Z-10e21k-7
terms and|A3B2C2E-1H-2L-1O-7Z-2
terms conditions|J10Q17
terms including|c9
terms of|G-2K12c6e8g-4k-2
terms under|e15
territories|Y5
territories and|G9
territory|B-5E-11G-2I-2J14K1L-2O-3P4Q8Y-9Z-1c-2l-4
territory and|J8
territory during|J18Y-3a15
territory except|W7
territory for|Y14
territory in|Q-12
territory is|G12
territory solely|J-7O-3Y23
territory the|K12
territory to|A10O-3Q11Y19j11
territory which|G10
territory without|W9
territory&third|A-9B9P9Q-12Y-12j5
territory&transfer|A7J-3N20O32Q57Y15
territory&unlimited|O-9Y6j22
territory&volume|O7
test|B-2X-2Z-1b-4h-4
testing|D11f-3h-4l3
testing of|D5l3
tests|P-2Y13
texas|L13X-3f-2
th|K5T-2
th anniversary|K16
than|A-5B-7G6H4I-2L-1O-5R-5S2T10Z-1c-4e8k-3
than $|M12S11f-3
than 0|G6K5S4T-2Z-7g12k25
than a|F4G5a18
than all|e10
than any|G12P8
than as|C7H8
than by|a12
than fifteen|Z10c13
than five|G10
than ninety|Z12
than once|D-4k-3
than one|Z-1e14k17
than six|R27g5
than the|H8O-4T7
than thirty|D-14
than those|T17
than twelve|Z4c7
than two|E8k-3
that|A-5B-4C-2F-7G-4H-5L-4N-10P-6R-5T1U-9V-7W-6X-14e-9h-10l-8
that a|C2K-2R11
that acquires|C-1
that all|N13
that an|N13
that any|A6C1K-1N4O13P3
that are|K-1T5
that as|N24
that constitutes|X7
that consultant|N31
that contains|a21
that country|a22
that distributor|J5
that during|T14U18V41W-3X29
that each|C6
that either|C21W8
that for|V7e9
that from|X7
that has|G13
that i|G8
that in|E1K-1
that incorporate|Q12
that is|L-3W4X1
that it|E-4H22J4K-1L-2U-1e7
that neither|C-1E5P6
that no|J11
that party|E17
that period|K7
that product|J14
that relates|X6
that requires|e8
that should|D9
that state|L2
that the|A-4C2F8I7J-7O-3P4X-6Z-4c-3h4k-4l4
that this|E3G10K4a20g4
that with|K17
that without|V20
that would|L-2X-8
that x|J14
that you|V-2
the|A-17B-6C-14D-14E-6F-13G-16H-18I-9J-18K-17L-13M-11N-7O-6P-19Q-10R-10S-17T-17U-19V-5W-14X-8Y-6Z-18b-6c-19d-16e-15f-10g-7i-13j-16k-4l-17
the 0|I2K7X-6c-2
the ability|g8
the acceptance|e11
the account|k16
the accounting|D-9
the accuracy|D10
the acquirer|C-4F7
the acquisition|F4
the actual|R-2d12
the additional|S10Y35
the administration|a37
the advertisement|J9
the advertising|S7Y9
the agency|M4
the agent|E4L-1R13e5
the agent's|E3d9
the aggregate|D8E2M2T-3
the agreement|F-4I4K8W5Z-5b-3c8k-4l-2
the alleged|E17
the amount|C-2D-7E11K-3h-8
the amounts|i-10
the annual|S9Z-1
the applicable|L-1
the application|L2
the applications|Q36
the appointment|K10g10
the areas|J16
the as|N6
the assets|C1F11
the assignee|C5F13
the assigning|C-12F10
the assignor|C-10
the audit|D6
the audited|D-16
the auditing|D4
the auditor|D-4a24
the authorized|I15
the availability|S7
the available|k48
the average|R18
the avoidance|W5
the bank|C-1E-3K-1
the bankruptcy|J8
the base|d-2
the benefit|E-2H4
the best|M5
the binding|k24
the books|D7
the breach|E9R-2Z-1
the breaching|K9
the business|C5X36
the call|e25
the case|N7P4R13
the cause|E28
the change|F19
the claim|E12i-4
the claims|H3
the client|I-1K4S4
the close|D9
the closing|F5f-5
the co|W10e6
the collaboration|J6
the commencement|K3T-2g-2
the commercial|Q16
the commission|C-1K-1b-4h-5
the commonwealth|L15
the company|A3B-3I-10K1L-3O-6V-1c-3g4i-8
the company's|L-1O-3k11
the completion|I6K3a-13
the composition|N31
the conflict|L7
the conflicts|L-1
the consent|P4Y17
the consequences|R36
the construction|L7
the consultant|N2U-3V-1
the consummation|F3
the contact|a12
the content|A8J6Q30Y13e15j7
the continued|J9
the contract|S4b-4k5l7
the contrary|k3
the control|F2
the cooperation|I17R7W12
the copyright|N6
the cost|E4
the country|Q21
the course|i2
the courts|L-2
the cumulative|E11
the current|R9
the customer|G14J6d8
the damages|E-9R27
the date|C-2I53K11L-2V-2X-6Z-2a-10c-3d-10e5k-3l10
the day|I3K5Z-1l7
the death|h38
the default|d14
the defective|E7
the delivery|l8
the deposit|f26
the description|E18
the development|E-2e4
the difference|S12
the disclosing|C-1
the dispute|Z-1
the distribution|A25B5H4J9O-2X-2g3
the distributor|C8J17U-2b-4d6f-2h-4
the domain|N70
the duration|V10
the duties|C5
the duty|a44
the earlier|K11
the earliest|K8X4
the effective|A2B5I-13K2L-3O6R2T5V-2c-7g5
the employee|h46
the employees|E27V-3
the employment|E24V4
the end|C-2Z1l-3
the endorsement|W4
the entire|E5
the equipment|E3l11
the equity|F14
the estimated|R10
the event|C2D-7E3L-1P8R11S6T8Z-1a3e2g-8
the exception|i5
the excess|d10
the exclusive|C1J39K-1S9W6
the exclusivity|G24J28S18
the execution|C-2I6L3
the executive|G9M13V20W10h-5
the expenses|d14
the expiration|W6Z5e2g6
the expiry|Z13c22
the express|C3Y19
the extent|A6B5C-3F-6K-1N11Q12Z-1a9d-6g-3l-2
the facility|C7D2b-7
the failure|l-2
the federal|L3
the fees|E-4
the field|B-11G21J11P5Q-11
the fifth|K11a24
the filing|N9
the financing|e25
the first|C-2K-1b-7c-2e2
the fiscal|a30
the five|B20K3
the following|A-2C2D-7E-2F14I-2L-4N-13O-2S5d7
the foregoing|C-11F7G12I-1L-3V-2c-4k-4
the form|E13i-5
the franchise|U5c4f-2
the full|R4
the fullest|E5
the fund|H6c4
the further|S16
the future|H4
the goodwill|H5U8X42
the grant|H6Q12
the gross|d14
the immediately|R23
the income|d10
the indemnification|E-21i14
the indemnifying|C-2E2
the infringement|E20
the initial|K4L-1R17Z17b19c14e-7g10
the insurance|M7N8
the insurer|M3
the intellectual|N-1
the intended|K11c7
the internal|L6
the international|L8
the interpretation|L1
the investment|K7
the joint|B-3P13
the jurisdiction|L4
the key|Q28
the last|I4K-2Z5c3
the later|I9K7
the launch|I-2K4S12
the law|L17
the laws|C-4E-6I-2K-3L34
the lease|g7
the lesser|R5
the liability|E42i11
the license|A2C6J8K4Z-1e3
the licensed|B26E15K-3N5O-4Q-10Y11l16
the licensee|N5
the licenses|A19B-3O17P5a9
the licensing|A12B17J10O23Q22
the limitation|E35
the limitations|Q19i13
the limited|Q9Y13
the longer|l7
the loss|E18i19
the lowest|T9
the maintenance|O-2R-2V-1
the major|S15
the manner|T-1
the manufacturer|J8
the mark|Q36
the marketing|J6W9d10
the marks|Q18Y-10
the material|e8
the maximum|i-7k-13
the meaning|C-1E-5K-2L-1S-5T-2b-4h-6j-2
the media|E23
the members|A13O-1
the merger|C4F10
the minimum|G14R-1S24
the most|T18
the mutual|c7
the name|N7P-1Q6k9
the natural|Z4c4
the needs|J13
the negligence|E-3
the net|R-2d18
the network|k15
the new|L4e17
the non|E4Q20
the notice|R23Z-1e5
the number|R6e16k31
the obligation|e7
the obligations|C3K10
the occurrence|E5F12Z-1g-1
the of|S9
the offer|e-2
the offering|I-1
the one|P11l-3
the only|J9
the operating|S17W13
the operation|E7K5
the opportunity|e11
the option|F11Z-1a12e21g8
the orderly|a23
the other|A-4B-6C5E8G-5H-1J-12L-4P7T-3V1X-3Z8c9g2k-14l-7
the other's|V8
the outstanding|G16K8
the owner|h49
the ownership|F10G11H4
the page|S18
the parties|A-12B-11C-3D-4H-3K-4L-3M-19P7U-9V-1Y-8g-12l-5
the party|C-2E-3L-1P2
the patent|N40P23
the patents|B12
the payment|M7R7
the payments|D6
the people's|L3
the performance|A5C1K-2
the period|D-5E7K-6Z-1l14
the permitted|S14
the point|k7
the policy|M-4h52
the possession|B3
the possibility|E28i4
the post|U6
the preceding|E-7i7k-2
the premises|D9M7
the press|X11
the price|b44d8
the prices|T8
the prior|K-2L-1V4
the process|H5
the product|B2C-4F-6G-5I-2L-2Z-1c-2l4
the products|B7E-1J10K-1L-2Q-14W11b-7g-3
the professional|Q17
the program|Q10
the promotion|I-1S16Y10
the promotional|Q16
the properties|H3
the property|P4
the proposed|e14
the proprietary|H5
the province|L5
the provisions|E7K5
the public|A4V7j6
the purchase|E-1
the purpose|D8E-1Q7U3Y3k-5
the quality|l4
the quarterly|d3
the receiving|C-1
the records|D28
the recovery|E44
the regulatory|B16
the release|f18
the relevant|E-3K-1Z5l11
the remainder|a21
the remaining|Z-1a16h-5
the remedies|E30
the removal|a12
the renewal|Z-2c16
the replacement|E8M9l7
the reports|D15
the reputation|X31
the request|N1f-2
the required|S9Z-1
the research|N15a9
the respective|C10d13
the restricted|V42
the restrictions|G9W11
the revenue|d6
the right|A9B-3C-1D24I-2K-2L-1O-2Q17T2Y-7Z-2d-14e-6g-5
the rights|A3C20L-1e10
the royalty|d14
the rules|L3
the sale|K-3
the sales|d8
the same|E-5K-2L-1T21e7
the scheduled|R49a18
the scope|A8Y14
the sec|X23
the second|I-2R28
the secretary|J5
the section|E22l15
the securities|C-1L-1
the selection|N23
the service|C-1Z-1
the services|L-1k-1
the settlement|L5
the share|e8
the shares|d6
the shortfall|S16
the signature|I23
the signing|K10
the site|W7
the software|E-2O3f12j4l-5
the sole|C-1E-4N2P-2W5h-6
the source|f107
the specifications|D11l7
the specified|S2
the sponsorship|S12
the state|C-3E-5K-2L18
the stock|C6
the strategic|C5
the subject|E6K-1
the substantive|L4
the successors|C8
the supply|E5i6
the support|K5
the surviving|C-3F-1
the system|S8U4X-2f-3k-3
the term|B-2C-2E-7H-1I2J17K3L-4O3Q16U5V4W7Z-5c-1l-4
the terminated|a-1
the termination|C-2K-1L-1R10U3V-5a25g5
the terms|A6B5E-3J4K2L-1O-4T7U-2V-2e3g-5k-11
the territory|A5B-12E-6L-1P3Q1W-9Y10j3l-2
the then|K-2g-1
the third|G5I8S9
the three|d17
the time|R-1
the title|H6
the total|E14S9d7i10k6
the trademarks|H6N14Q11
the training|d11
the transactions|C-1L-2
the transfer|C3F10a17e6
the transition|E-2a24
the transportation|k4
the trial|N27a10
the twelve|E18R20i8
the twenty|l6
the types|M9
the u|T14e8
the ultimate|C9
the unauthorized|i4
the united|E-2K-1L-3
the unpaid|g10
the use|G5K-1Y6
the validity|H28
the value|k-4
the voting|F7
the warranty|E26l24
the willful|E-2
the withholding|a44
the work|N12
the world|B2J2Q-18U-1W6
the written|C4U-2l4
theft|M16
their|A2C-4H8I-5K-3L-5R-2V-6X-8c-3d-6e-6g-2
their employment|V15i5
their respective|A2K-1L-2
them|L-1
them is|a30
them or|M5
then|C-1F6I-3L-2R14T9Z4e6k-3
then current|R-8T7U-2Z6
then have|e15
then in|Z10a20e10
then such|N21
then the|F11c4
theory|E13i11
theory of|E-25i-6
there|E-2K-3L-1
there are|l-4
there is|T-3Z-1
thereafter|H3K-3U6Z11c9e9
thereafter each|Z7
thereafter for|K2
thereafter have|e7
thereafter shall|K5c9
thereafter the|K7c6
thereafter this|Z15c20
thereafter until|K2Z9c2
therefor|N5
therefore|K-1Z-1f-3h-5j-2
therefore in|Z-1f-3
therein|B8C-2E-5K-1O-3P9
therein and|N-11
therein as|a7
thereof|C-4H3L-3O-2Z-1
thereof and|H13l10
thereof by|g10
thereof in|N10
thereof or|E-3H8R-1
thereof to|Y8
thereon|J9
thereto|K-3O-3
thereto shall|L2
thereupon|e11
therewith|E11P-1X-3
these|Z-1b-4f-3k8
these records|D9
they|C-2K-2
they relate|a23
thing|H14
things|Z-1
third|A3B-4C5E-2G2K-8L-4M-4O-4T-2U-5V-5Z-4c-2e6g-7j-3l-7
third 0|E13
third parties|A1C4G1K-1W9Y-5i3
third party|A3B-2C7E-1K-7L-2T-1U-3V-2Y6Z-2c-4g-6h-11l-4
third&transfer|C2Y5
third&unlimited|O4Q-22Y11j9
third&volume|Y6j5
thirty|C-5K-3X-6Z2c2g-10
thirty 0|C-4K-3X-5Z3c4g-11
this|A-4B-2C5E-3G-4I3K-6O-5R-4T-6V-6X-6Y-6Z-7a-13c-6f-5g-9h-14i-6k-5l-7
this agreement|A-5B-3C18E-3H-5L14O-6R-4T-5V-4X-4Y-11Z-5d-12e-10h-10i-7k-6l-9
this amendment|I1K5L4
this article|K-5
this clause|E8
this contract|I5K2Z8c5
this exhibit|C-1K-1b-5f-3j-2
this license|Y29a16
this limitation|E-9i2
this obligation|a31
this paragraph|Y14
this provision|V18
this section|C6G8H-2I-4L-2X-3e6g-2
this supply|I-2g10
this warranty|l8
those|C-2K-1S-10T10
thousand|R15Z-1k-3
threatened|H-2P-4
three|K-4L-1R-4S-7V12X-6Z-3k-8
three 0|U-2X-3Z-3k-3
three month|d13
three years|I18K-1a11
threshold|b18
through|A3C-2K4L-2O-5U-4V-5W5X-5Z-2e-5g-1
through a|C1W6
through december|K5
through multiple|A5Y-10
through the|C-1E-1U-3X-5k9
throughout|I-1K-2O-4Y-5
throughout the|I-1K-2O-4Y-5
tiers|A-2
time|C-5E-3L-7T8Z-6c-4g5i-5j-2k8
time after|g-2
time as|a5
time by|R-2g-1
time during|H9
time each|D13
time for|k27
time in|S11T10g9
time period|K7
time shall|T21
time thereafter|H4
time to|C-4E-6K-4L-1g-2k-5
time upon|g13
time with|g3
timeframe|D18
times|D14K-1L-1R-3S7k-7
times and|k3
times during|M5S10
times the|E5
times to|D6
title|C-1D-8E-12H5I-1J-9K-4L-3M-9N8T-2W-6Y-5Z-1b-4c-2d-5g-2j-2
title and|C-1H3N9P8
title or|H7N15
title to|H10N8
to|A-16B-11C-7D-16E-7F-13G-12H-15I-21J-15K-3L-5N-16O-14P-14Q-19R-11S-10T-17U-10V-6W-14X-4Y-14Z-15a-14b-7c-13d-12e-15f-10g-9h-7i-14j-17k-8l-12
to $|S11
to 0|J9Z-1d12h-4k-5
to a|C9E-1F-8G2I-2K-3L-6P-5W-5Z-3g-2i6k-4
to abandon|e16
to accept|e28k19
to account|P22
to achieve|S12
to acquire|e-6
to advertise|J9Q23
to advise|J24
to affiliates|A6
to agreements|L4
to all|C5K-1N-15P8k13
to allow|e6
to an|A6C2F3
to and|B-7L1N-5O1X-4j2
to any|E-4G3H-3I-2T7U1X-9e8g-11i4
to apply|a22
to appoint|A12
to approve|e7
to arrange|J15
to article|A7R-1Y-6
to articles|Q18
to as|G7I5K-1
to assign|C18N19
to assist|W8
to at|S8
to audit|D37
to be|B-5G-2H-6I-2L-2O-10U-5V-3X-13g-2j-2
to become|C4
to by|Q16
to cancel|H6
to cause|A3H4
to claim|E3
to claims|E10
to clause|E-2
to commercialize|J8Q1e8
to company|Z-1
to compensate|d18
to compliance|J11
to comply|L-1
to conduct|D19W9
to confer|h36
to conflict|L6
to conflicts|L11
to conform|E16
to contracts|L5
to contribute|E21
to correct|E10
to cover|M17
to cure|g-2
to customer|E2l15
to customers|J16
to damages|E5i3
to deliver|S7f-2k27
to demonstrate|a12
to destroy|a21
to determine|D6
to develop|Q-10f-2
to directly|G11W6
to disclose|N8
to dispose|e15
to distribute|A9Y6
to distributor|E-3Q18Z-1l4
to do|H11U-2
to during|A8i3j12
to e|F10
to each|K1
to effect|N19
to either|F6W11
to employ|V8
to enable|N8
to enforce|h13
to engage|J6V4
to ensure|b-3
to enter|C-1D6G6e19
to evaluate|e11
to exceed|k44
to execute|N18
to exercise|F7
to exploit|J10O17P15
to facilitate|a26
to fund|G15S11
to grant|A8B17
to handle|a32
to have|C-3
to hire|V5
to i|B6l-2
to impair|H10
to include|e5k37
to increase|b8
to indemnification|i4
to indemnify|E-4
to induce|V3
to inspect|D10
to install|Q-16
to issue|B31
to its|A19C5F4K-2L7
to joint|A4
to jointly|P3
to leave|V70
to license|Q-6
to licensee|J11Q-23l5
to maintain|G11
to make|C-1K-3O-3X11Y-3
to manufacture|J12Y8
to market|G13
to meet|S20Z-1
to members|A8
to negotiate|e14
to nominate|X9
to not|D5
to obtain|N17e5
to occur|K17
to of|d11k6
to offer|a17e2
to one|R-5a15k8
to or|H-4K-1S3
to order|S15
to others|Y31
to own|W12
to paragraph|S14
to party|F14R-2
to patients|a40
to pay|K-2R-7i13
to payment|g4
to perform|C8H-2L-1O-5
to permit|A4D3j7
to place|f19
to potential|Y8
to practice|B-4O-1P11Q9Y-3
to prepare|e6
to principles|L8
to promote|A4X-3
to protect|X-5
to provide|C-2L-1e5k4l6
to publish|J9
to purchase|C-1G13a11e12k9
to reach|S10e9
to receive|C1R6d9
to record|k22
to recover|E8
to register|H13Y7
to reject|l14
to remedy|X7
to remove|a24
to renew|K-6R-2Z3c22
to reproduce|O1Q-7
to request|D16R18
to research|G14
to resell|Q68
to review|D9
to satisfy|S8
to section|A16B6E3F-2K4L-1N10O15
to sections|a27
to seek|P4
to sell|K-1S12a19e7
to solicit|J14U26V-11
to stockholders|a11
to store|Y11
to sublicense|A6O6Q-33Y16
to subscribe|e12
to subsection|a36
to such|A8B9F4N-7Z-1c-2g-3k-5
to sue|H11
to support|f14
to take|H1P3a10
to terminate|F12K1S8W4Z9c-3
to termination|a30
to the|A-4B-8G-3H-2I-2L-3N-5O-9R-6T-6Y-6Z-2a-13c-6g5h-9i-9
to their|A4
to third|A13C2
to this|C-3E6V-1c3l-3
to those|U-1
to three|c6k41
to time|C-3E-4K-3L-1
to transfer|N16a13
to two|k59
to use|A4C-4D-5K2L-1O11P-3Q39Y3d-9f-1j-4k-3
to verify|D22
to visit|D14
to which|C-1L-1T-2
to work|J12
to year|Z3
to you|Z-2
together|A2L-1O-3W6
together with|A4O-2W9Z3
tooling|B40
tools and|O4Y11j4
tort|E41
tort including|E70i14
tort or|E-19i11
total|C-2E14L-1S-2T-3i16
total amount|E-5i6
total liability|E80i17
total of|k22
towards|J11
trade|D-5H4K-2L-1N-8
trade marks|H19
trade name|Q11
trade names|H9Q21
trade secrets|B-3
traded|G17
trademark|C-4H-1Y12
trademark trade|Q10
trademarks|C-6D-5E-7H19J-9L-1W-6Y3j-2
trademarks and|H1X-5Y4
trademarks as|Q6
trademarks in|Q12
trademarks including|Q19Y28
trademarks or|H18
trademarks service|Q-14
trademarks to|Q26
trademarks trade|Q31
traffic|d12
training|E-1K-1T-2U-1b-4f-3h-4j-2
transaction|C4F13K-1L-1
transaction including|e10
transaction is|e9
transaction the|F13
transaction which|e10i4
transactions|E2F-10K-1L-2
transactions contemplated|E1L-2
transactions of|D11
transfer|C12D-7E2F15I-2J-9K-5L-2N14a14c-2e7g-4l-3
transfer all|C3
transfer and|N29
transfer any|C11
transfer as|U7
transfer assign|C-6Y25
transfer by|C7
transfer in|C9
transfer is|C14
transfer its|C-5
transfer of|C-7F6N-6e6
transfer or|C12
transfer such|a38e11
transfer the|C-3e11
transfer this|C31
transfer to|C2N8a24
transfer without|C-5
transfer&void|C13
transfer&volume|O7Q-11
transferable|A4B-7O19Q35Y82f8j-3
transferable except|A3J7O-4Q-34Y124
transferable license|Q19Y-9
transferee|F6e9
transferor|e23
transferred|B20C10N26
transferred by|C5
transferred or|C-5
transferred to|C9
transferring|C3E16
transfers|C8
transfers to|N9
transition|E-2a53
transition of|a51
transition to|a34
transmit|A11J14Q34j9
transmitting|A4Q-11
transport|k-2
transportation|E-2T-2U-1b-4f-3h-4k-2
travel|V-3
treated|V-1
treatment|C-5D-5E-1I-2K-4L-1Z-1b-4h-4l-2
treatment has|X-3f-3h-4j-2
treatment requested|K-1T-2U-2X-3Z-1b-6f-4h-5
trial|C-1E-5K-1L-1N11a10
trial or|a22
true|N8b-3
trustee|H9
trustee custodian|H4
twelve|E18K7R10U4Z5c4i4
twelve 0|E17I-1K9R13U4Z5c5d8
twenty|K-2W8b-2c2d-5l4
twenty 0|Z1
twenty five|F5
twenty four|K-3a22
two|E8I-1L-1U2V4W-6Z-2c4k-2
two 0|E4I-2K-5c4g6k15
two percent|d-3
two years|E7K7
type|V-2f-3
types|M10
types and|M9
u|E-4K-1T6
u s|E-3K-1L1T7
ultimate|C7
umbrella|M13
unable|S2T-2
unable to|S3T-2
unaudited financial|D10
unauthorized|E-4
unauthorized use|E2
under|A-8B-9C-6E8F-4I-8O-12U-18V-1Y-4Z-8c-3f-6h-4i6k-14
under a|E-1
under all|A4
under and|L5Q7Y15
under any|E-16H11
under applicable|E3S9
under article|i15
under common|C6
under no|E21
under normal|l4
under or|E4
under section|E19G1S7i25
under sections|i11
under the|B-6L-10O-4W-6X-5Z-2e-10
under this|C2E3I-4J-8U-3Z-5c-6
under which|B-2G10Z-1e17f-2
undergoes|F11
undergoes a|F11
underpaid|D-10
underpayment|D6a15
understood|G7
undertaken by|D11
undertakes|J19V30
undertakes that|J26
undertakings|M14
underwriter|d9
undivided|N-9P22
unenforceable|P-2
uniform|J23
union|W19
unit|Z-1b-4l7
united|E-5K-3L-2
united kingdom|G4
united nations|L2
united states|E-3K-2L-3
units|T-2U-2f-3k7
unless|I-6K28L-1M-4Z5c-3
unless a|K1Z12c5g13
unless and|C4
unless earlier|K23c-5
unless either|K-3Z18c1
unless extended|I12K-3
unless otherwise|I6K5c5
unless sooner|K21c6
unless such|U-1Y8
unless terminated|K11Z-3c-10
unless the|K1g9
unless this|K-9
unlimited|O-15Q45Y8j80
unpaid|R7g6
unreasonably|C7K-1Y4
unreasonably interfere|D13
unreasonably withheld|C4Y6
unreasonably withhold|G7
until|I-5K14L-1X-7Z15c19
until such|a8
until terminated|I5K13Z40c42
until the|K-2Z-2g2
untrue or|E9
up|A1C-1L-1O-5Y-5a18d-6k20
up and|S17
up to|a25c5d-4k65
update|V-2W8f-4
updates|f13
upfront|S14
upfront payment|S16
upon|C-1D6F-5I6K2L-1R-4T-5U-7Z-1a-7g7h-6i-7l-4
upon 0|g16k10
upon and|C2
upon by|P-2S3
upon completion|K3
upon delivery|S25
upon execution|K10
upon expiration|Q10
upon ninety|g15
upon or|L4
upon prior|g7
upon reasonable|D25
upon receipt|l6
upon request|D14
upon sixty|g32
upon termination|N10a47
upon the|B-3E-18F11I4K6L-1c6k-2
upon thirty|K4Z17c5g3
upon which|E12e7
upon written|C-1
url|N6
us|L-2R-7T-2
us $|R7S8
us dollars|E12i6
usa|I-2L3X-3b-4f-3k-3
usage|Y17
use|A4C-1E-3F-13H-5I-7K-7L-8M-7O-9Q16R-6V-5Z-6c-9d-4f-7g-3j-6k-2
use and|A7B20H3O-3Q22Y19
use any|O6U-2
use for|l3
use in|B28O-2Y12
use its|Q-13
use of|C1G5H7J6K-2L-1O-2Q-7S-10k-2l-2
use or|P3
use reasonable|G3
use reproduce|A6Q-9Y17
use sell|O8
use such|Q-13Y-4
use the|A6B-12O10Q17Y26j8
use thereof|E-2
use with|Q26
used|B4C-3E-5K-1L-2O-4Z-1g-2
used for|N8
used in|B-5E-1K-1O-2
used or|B36
used to|Y14
useful|B9
useful for|B10
user|C-5K-2L-1P9T7U7b-4l9
user data|F6N24P9U11
users|C-2K-1U8f-3j5
uses|G5
using|A-3C-2O-4
using the|U5
utilities|Y11j4
v|C-5L-2U7b-4f-3h-4
v a|i6
valid|H2K15L-1
valid claim|K-2
valid for|K50
validation|D10
validity|C-2H31L9
validity and|L1
validity construction|L7
validity interpretation|L10
validity of|H31
validity or|H8
value|C-4K-2L-1k1
value of|d10k8
variation|Q24
variety|B-3Q15
vat|d20
vehicle|k-2
vehicles|M13k29
vendor|J9V5
venture|C5P-1U-2j-2
venture in|C8L15
ventures|A12Q-17W15
venue|L-3
venue for|L4
verification|D3
verification of|D8
verify|D25
verify the|D22
verifying|D8
verifying the|D-1
version|K-2T-2b-5
vest|J10N17P11
vest in|J12N28
vi|Z-1f-4h-4
via|Z-1d6
via the|Q6
vice|I-1V-1X-3Z-1b-5f-4h-4j-2
vice president|V-2Z-1f-4h-3j-2
video|O-2k15
vii|b-4f-3h-4
viii|A4O-2b-4
violation|C8R43
violation of|C2R4
virginia|L1
virtue|H11
virtue of|H11
visit|D8
visual|l8
void|C40
volume|b24
voluntarily|g11
voluntarily or|C3
vote|K3c4
vote of|C5K6c7
voting|C3F11K6c3
voting securities|F4
vs|N10e7
w|P-3V-2X-3Z-1b-4f-3h-4j-2k13
w 0|W6
waive|E15i5
waived|E11e18
waived in|e19
waiver|C-4K-2L-1b-4h-4j-2
waiver of|C-1
waives|E9
waives and|E13
waives any|E6
wales|L3
want|G12
warehousing|D11
warrant|d5
warranties|C-3E-3K-2L-1M-4T-2U-2b-5h-4j-2l-3
warranties and|h-4
warranties of|h-3
warrants|C-2E-2K-2L-1l4
warrants that|l13
warrants to|I-1
warranty|C-3E17i-4j-2l25
warranty and|E16l13
warranty as|E7
warranty is|E19
warranty or|E2
warranty period|E13S8l29
was|C1K-2T-2U-2
was the|d9
water|X-3f-3
way|H2X18
way of|C7R-2
way or|H4
way related|E-4
we|K-2L-1T-2b-5e-10
we have|M7
we will|R-2
web|C-1K-1U-2b-4j-2
web site|Y-4
website|K7R-2Y15Z-1f-3h-4
well|C-2K-1L-1R15
were|B9
west|T-2
western|e12
what|T23
whatever|H10
whatsoever|E15V11
whatsoever and|E-6
whatsoever including|E18
whatsoever the|a40
whatsoever to|V11
when|C-6E-2I20L-2e-7g-4
where|D5K-4M11P3
whereas|C-3K-2L-1Q-28T-2U-3Z-1b-7f-4h-7j-2
whereas the|B-2
whereof|V-1X-2Z-1b-4f-2
whereof the|V-1Z-1b-4f-2
whether|C-1E-12F-3K-8L-1N5X-6Z-1c-4l-6
whether arising|i4
whether based|E19i-14
whether direct|E9
whether directly|F10W15
whether during|N24
whether in|C3E2
whether or|C-1E9N4
whether such|E-7N12
whether the|E-3S10
whether written|X11
which|A-4E-2K-2L-1R-4T-6U-11V-2W6c-3g-6l5
which a|E8i8
which approval|A5C3
which are|K-1W7
which case|D12E12N13a5l9
which consent|C1Y5
which contain|a17
which distributor|l10
which have|a14
which if|g5
which is|U-2
which may|H9W6
which no|A4B11O19
which notice|Z18e10
which shall|C-3F6J8K-1R6
which termination|E7
which the|C4E1g-2
which this|C9F-4
whichever|E10l7
whichever is|E13
while|B-2E-1G6M19P-2V-2i4
who|E-13L-1V-2X-7
who are|K4c5
who has|V7X3
who is|P-2U-5
who was|V-4
whole|C7K-1
whole or|C14
wholly|A8C6L2P-2
wholly owned|A9C8P-2
wholly within|L4
whom|F7U11V-3
whose|U-2W8
wide|O-3Q14Y-12
wilful|E-6
will|A-13B-13E-3H-8K-1M-3O-4P-4Q-9U-4V-8W-4X-10Y-20Z-4c-4g-5j-8k-4l-3
will a|i4
will assign|N54
will be|A-5H-2L-5U-2V-4b-13e-16g-1
will become|K2
will begin|I24K26
will commence|K17
will continue|K11a15
will deliver|S17
will discuss|e16
will either|E31i21
will end|I12K24
will expire|K10
will have|C-4G2g7h-4
will in|H6X3
will include|M8
will indemnify|E16
will it|V24
will maintain|M9
will make|D6
will not|C-3G7H11J15P-2U28V20W21Z-1a-33g-3
will notify|e10
will pay|R8a10d13
will perform|l6
will promptly|f-5
will provide|C-1K-1l16
will purchase|a31
will receive|d25
will remain|a42
will send|a14
will share|d14
will then|e3
willful|E4
willful misconduct|E8i5
wind|a26
wireless|J6K-1Q9U-1Y-4b-4f-3j-2
wishes|e24
wishes to|e11
with|A-6B-9E-2G-6I-20K-3L-14M-9O-9P-7T-9U-12V-10Y-7Z-2b-12c-3i-5l-5
with 0|g7
with a|C-1G5K-5L-1
with all|E-4L-2
with an|G12S13
with and|L3X-3
with another|C13F6
with any|J19K-3L-1U-3Y-4
with clause|K-1
with each|J9
with full|N15
with i|C2
with industry|M16
with interest|D8
with it|L3
with its|C-3E4L-1M-4l10
with limits|M29
with notice|F6Z2
with or|G8J8V-14W6
with others|N15V4
with prior|C-3
with regard|B8E-3i14
with respect|B5C-1L-6U-4Z-4c-5k-8
with section|A-4B26E-3K1O-3Y10j2
with such|D10E-7P8V4
with that|Q18
with the|B-7F-10I-3K-2L2O-7Q-4V-4Y-4Z-1c-2d-7e-16
with this|C4D6E-4d-6
with whom|V-2
with written|Z-3e18
withdraw|g27
withheld|A6C14Y15
withheld delayed|C4
withheld except|C4
withheld in|A6C3
withheld or|C-10Y18
withhold|C8
withhold its|C6G9
within|C-3I-6K-4M-4R-4S9Z-3e-6i-4l12
within 0|l21
within a|D3k7
within days|S12
within ninety|a20
within one|D20
within seven|l12
within sixty|f22g-3l7
within such|g4
within ten|F5
within the|A3J4S8g-3l-1
within thirty|K-1Z-1l6
within this|l13
without|C6E-2H6I-1L-2V-2Y-3Z-12c-4g-6l-2
without an|W10
without any|K12Z-1
without cause|d9g27
without consent|C-8
without first|C3e8
without further|J8
without giving|L5
without limitation|E-7H5K-2L-1X-4i-5j7
without limiting|E7F6
without prejudice|E-2
without prior|C11W8
without providing|J17
without reference|L10
without regard|L1
without such|C-1F6
without the|C14F-4K-1L-1V6Y5
witness|C-1V-2Z-1b-5f-3
witness whereof|V-1X-2Z-1b-4f-2
word|J9b-4
work|K-3L-1P3W6d-8
work in|a26
work made|N17
work on|Y56
work performed|N16
work product|N52a20
worker's|M12
worker's compensation|M12
working|R8V-1l8
working days|l16
workmanship|E9l19
works|N16O-5P12Y-7
works made|N125
works of|O-1P2Q-27Y-7
world|A-4B-5C-1K-1O-6U-2Y9d8
world wide|O-3Q22Y-6
worldwide|A15B16C-1J-9K-1O-7Q13Y-3
worldwide license|A7O-16Y9
worldwide right|A10B19J22N22O11Q34
worth|C7
would|B-3C-4G-4H-3K-5L-2Z-1g-4k-3
would be|d8
would constitute|A7B9O11
would require|L4
writing|D-7H-5J-8L-2M-4R-2U-2X-4Z-4c-5e3g5
writing all|F7
writing by|U8V9W9
writing of|G5
writing signed|C4
writing that|e11
writing the|S9
writing to|C9K6
writing within|F12l5
writings|N5
written|B-11C13E-12K-3L-6O-4V-5X-12Z-3d-10e-6g-2i-10j-4
written above|I6
written agreement|I-4K-3c-5
written and|I19K6
written approval|W12
written consent|C23K-2N-8V2Z-1
written notice|C3E-1I-1K-1L-2X-10Z7c7g17
written notification|Z1l8
written or|J5X18
written request|D9
wrongful|i5
x|A4B-3C-1E-2L-1O-13T-2b-4h-4k7
x the|i4
y|A9J11O-3k12l-2
year|A-2D8I-2L-2M-6N-9O-2P-3Q-21R-4S18V-3W-6Y-5Z4b35c17k23l3
year 0|Z-1b-4f-2
year after|V10a34d13
year and|D11H9K-1
year basis|Z1
year commencing|K10
year during|S7k37
year each|c11
year following|E6a27
year from|K13c-8l11
year in|E10G13
year of|D10R13S7Z-1k-8
year period|E10K-3Z2c21e10g-2l-4
year periods|K-3Z9c8
year term|K9Z7c2
year terms|K-3Z-15c-12
year thereafter|J12K5V3Z5
year to|Z1
year unless|K3Z4c3
years|E7I1K36L-1S-4V4Z-3a10c12
years after|E20H5V10W20a-10
years and|K1
years commencing|I9K11
years following|D-4K3a56
years from|E9I-4K9Z1c5g9
years the|K6c4
years thereafter|X27
years unless|K8Z6
york|C-1E-2
york city|K16
york without|L-16
you|E-2K-3L-4U4V3Z-2k-4
you have|c10
you will|U7c8
your|H-3K-2L-1b-5d-8
z|C6
"""
"""One feature a line: words, a bar, then letter and weight for each kind."""
