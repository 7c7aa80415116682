# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the scorer of provisions; written by `bench/train_provisions.py`."""

__all__ = ["KINDS", "SCALE", "WEIGHTS"]

SCALE = 20
"""Weights in the table are this many times the weight."""

KINDS = {
    "affiliate_license_licensee": -4.96,
    "affiliate_license_licensor": -5.92,
    "anti_assignment": -4.85,
    "audit_rights": -4.77,
    "cap_on_liability": -4.64,
    "change_of_control": -4.82,
    "competitive_restriction_exception": -5.45,
    "covenant_not_to_sue": -5.48,
    "exclusivity": -5.47,
    "expiration_date": -4.49,
    "governing_law": -6.29,
    "insurance": -4.63,
    "ip_ownership_assignment": -4.60,
    "irrevocable_or_perpetual_license": -4.83,
    "joint_ip_ownership": -5.07,
    "license_grant": -5.81,
    "liquidated_damages": -5.91,
    "minimum_commitment": -4.81,
    "most_favored_nation": -5.56,
    "no_solicit_of_customers": -5.05,
    "no_solicit_of_employees": -6.05,
    "non_compete": -4.39,
    "non_disparagement": -5.72,
    "non_transferable_license": -6.02,
    "notice_period_to_terminate_renewal": -6.77,
    "post_termination_services": -5.32,
    "price_restrictions": -5.32,
    "renewal_term": -6.02,
    "revenue_profit_sharing": -4.45,
    "right_of_first_refusal": -6.12,
    "source_code_escrow": -6.02,
    "termination_for_convenience": -4.95,
    "third_party_beneficiary": -5.41,
    "uncapped_liability": -6.52,
    "unlimited_license": -5.91,
    "volume_restriction": -4.18,
    "warranty_duration": -4.74,
}
"""Kinds in the order of their letters, A first, and the score each begins with."""

WEIGHTS = """
$|J-3Q2R7Z-18
$ 0|c7
%|a27c33
% of|R10c13
0|C-4E2H-16J8K-2M-4R1Z-5c-1d6
0 %|G7a12
0 0|A-6G2J-1L-2P-7U-9X-4k-5
0 a|F8d4
0 additional|b7
0 and|J15R4h10
0 any|E4
0 b|E9
0 day|d5
0 days|C-4E4J-8L3V-1
0 each|L-2
0 for|R12
0 governing|K7
0 hours|j34
0 in|L28P18
0 license|P-5
0 months|E18Z23b8
0 of|G18R4h7j-5
0 or|h5
0 per|c16
0 royalty|P-9
0 shall|C1F-5
0 then|Z1
0 year|J6Y2
0 years|J1V7Z7b16
a|A8B-2I-4K-16M-2N-7Q1R-5U-4V-5X-3e2k-3
a and|d6
a binding|R35
a breach|Z3
a certificate|L-1
a change|C2F7
a claim|h6
a competitive|V13
a contract|J33
a fee|c8
a license|P16
a minimum|R8
a non|P-2
a party|A-7C-4F2O-5h2
a party's|h6
a penalty|Q32
a period|J-7k13
a perpetual|B28
a reasonable|D2
a right|d6
a royalty|P2Z3
a sale|C3F7
a third|F11
a this|J25
a to|P3
a total|j5
a written|C10
ab|C14
abandon|d29
ability|I-15
above|J-1c9
above the|I17
absolute|f2
accept|d20
acceptable|L8
acceptance|d7k1
accepted|k3
accepts|X1
access|X-6
access to|D12
accordance|E-3H-1M-6V-5
accordance with|B3K20Z-1
accounting firm|D29
accurate|D-1
achieved|R14
acknowledges|H21
acquirer|F30
acquisition|F2
act|O-3
action|C-8E1F-12H10O6
active|d1
active pharmaceutical|d11
activities|V4Z16
actual|Z-1
actually|h12
addition|C-10
addition to|f-2
additional|b30
additional charge|j1
adequate|L13
advance|f4
advertisements|c3
advertising|I8V4Z9j13
affiliate|A10G4
affiliate of|F17
affiliates|A17B30F15I-1P-1W1d-7k-2
affiliates a|A32
affiliates and|A7X-5
affiliates as|B9
affiliates or|W14
afford|D9
after|X-5Z9d-8e-5k3
after termination|Z3
after the|D4P-14R4U1V10
against|E-6H10L6d-1
against the|H14R-3
agent|Z4e23j-5
agent for|I5
agent or|L39
agents|h-17
aggregate|L12
agree|E-9U4d-2
agreed|V-19j3
agreed upon|j8
agreement|A-3C-4E-3F2G-2K23M-3Q2V1d2e6f11j-2k-7
agreement and|P-2R-3
agreement as|A19c-1
agreement at|f6
agreement by|Z2
agreement except|I21
agreement for|f6
agreement in|C4F-7I-1J-1f1h5
agreement is|C4J9Z13
agreement may|F6
agreement or|A-8F1X-7
agreement shall|E-2I-4J22K10L-20S-2V-9b15f16
agreement the|N13X8Z5
agreement to|C-6
agreement upon|F3f-16
agreement will|J10Z-4
agreement with|G8d-7
agreement without|C12f2
agreements|K7d4
agrees|C-7I12S12V8W6k-16
agrees not|V3
agrees that|H9S6W9e-7
agrees to|L4
all|B5C3D-4J-3L5M9O-2Q-17U-5V-20Z2b-4g-2
all data|Z7
all insurance|L8
all of|G-8R-1d1
all other|M3
all reasonable|D2
all reasonably|I12
all respects|K2
all rights|I-4M15
all software|Z10
all times|R28
already|Z19
also|Z-19
alternative|Z18
amended|C-3c-4
amount|E13G-3J-5R3V-1c-1h7
amount in|E2
amount of|Q18Z-3
amounts|L6R15h9
an|D1F4G3H-3K-9N11Z-4c3d2f-7i1
an additional|L6
an affiliate|C-7
an agreement|d9
an amount|R6
an assignment|C-5
an average|R40
an employee|U20
an exclusive|I43P13X6
an on|I41
and|B8H-5I-1P-5R-2S-1Z-2d-2f-12j1
and 0|E1h8
and absolute|f22
and advertising|V34
and all|H10M-2R-6c-6
and any|C-21K6Z8
and at|D23
and automatically|J4
and conditions|A8S-10
and continuing|I27
and distribution|I-4
and effect|J6
and ending|J-11k8
and exclusive|E12
and expenses|D4
and exploit|Z5
and for|U20V-6Z7
and hereby|I10
and ii|I7
and in|F-6P4
and its|A3Z5
and know|I6
and license|P22
and maintenance|Z13
and no|R13
and obligations|C1
and or|F6M3V-5W5
and other|C-12D-6P7
and provided|C21
and services|A2I2
and shall|E-13I-2J17d-1
and subject|C-8P16
and sublicense|X-13
and such|c17
and that|I-14
and the|A1H13J-5R-4
and to|B8C-9D-7N-5P-2
and under|B1
and which|Z13
anniversary|J5
annual|R6c-4
another|S31
any|E4F-2G-4H6L-4N4O2R-5S12T4U13V4c-5d3f4
any agreement|I25
any amounts|E8
any and|E-1
any application|H8
any assignment|C12
any breach|E-6
any change|F7
any claim|E-5
any company|I13
any failure|E4
any incidental|E16
any insurance|L19
any invention|M23P17
any liability|E-5
any of|C7D-3E-1F-6L-5S-1U4V-2W-1
any or|Z3
any other|C3E-2I6S14V9X-8g-19
any party|f6
any product|G4V2
any right|E1
any rights|F-5M29
any statement|W14
any such|D-1M7
any theory|E-40
any third|C15I7X12
any time|H13f28
anyone other|I26
anywhere|V3
apparel|I1
appearances|j1
applicable|D-3H-12J-9R-5T-2V-18
applicable product|c9
application|I-1K25
applications|M7P12
apply|D-1F-13G3M8Z-3h16
apply to|G11R-4
appoint|I5
appoints|I26
appropriate|R-4
approval of|C3
approvals|M8
approved|R8
are|J5K2M-1R-7Y-3f-4k12
are not|I-24V-2
arising|E9I-6K4Z-2h-1
arising out|H4L9
arising under|E10
arizona|B30N14
arrange for|I7
arrangements|G5
article|L-12X1
as|A-4E-1G4H-11I6J-2K-22L8P2R-1h-10
as a|D-2L-8S-6
as additional|L12
as an|I13
as applicable|D14d8
as at|d51
as defined|c7
as of|A1J-8L-3
as otherwise|J8
as part|N7
as provided|P6
as required|D-4L3
as set|D-2G14J18
as soon|Z20
as the|A3I1j-6
assets|G-1
assets of|C4
assets or|F-25
assign|A-1C23M31
assign and|M7
assign any|C22
assign its|C14
assign to|M30
assignable|C31X36
assigned|C19M25
assigned by|C17
assigned to|M21
assignment|C23X4f-1
assignment by|C17
assignment not|C5
assignment of|C18
assignment or|C12
assignments|M29
assigns|M38O9
assigns to|M8
assist|H24
assistance|Z12
assumes|F5
at|A-9B-2D8I-6K-2M4P-5R-6V-6Z5h-5j11
at a|R-4
at any|f2
at its|E-1Z2
at least|D7L17R22b6
at the|D-8P8k-27
attached|M4
attack|H20
attempt to|C10
audit|D49c-7
audit of|D5
audited|D11
auditing|D1
auditor|D8
auditors and|D-4
audits|D46
authority|I-6
authorized|D17G3
authorized representatives|D5
authorship|M6
automatic|Y33b39
automatically|J14Y46b39
automatically for|b18
automatically renew|J-14Y3
available|C-10D4R1j19
available for|D16
average|Q37
b|B1E-8P1V-1X12Y-8Z-4h-15
background|P14
base|R7
based|D-2E-7
based on|E-2
be|B-13C1E1F6K1N-7T-17U-12Y3Z3c-3g11
be as|Z20
be assignable|C20
be assigned|C9
be available|D1
be brought|E22
be commenced|E40
be conducted|D3
be effective|Z-5
be entitled|G16Z1c7
be equal|R9
be exclusive|I3
be exclusively|M24
be for|J13b2
be granted|I20
be jointly|O10
be kept|D2
be liable|E14
be limited|E6
be made|D-19
be mutually|j26
be owned|M24
be paid|R-16Z3
be permitted|C21
be primary|L13
be reduced|c19
be requested|D1
be subject|D4
be terminated|F5f9
be the|I4M15
be withheld|C6
become effective|J22
been|M-3P-6V-7X-4Z4d-16j-5
been advised|h1
before|Y9d5
before the|Y12b8
begin|J17
beginning|J6
behalf|G-11c-8
behalf of|B13T7
believes that|V40
below|D-7J10R3c7
below for|c6
beneficiary|g65
benefit|M1
best|L16R-5
beyond|Z1
binding|C2R10
board|D-5F-7
bona|d4
books|D13
books and|D-10
both|D-13Z-11
branded|c14
breach|h3
breach of|h1
breaches|F-4
bring|W7
broadcast|P9
brought|E8
business|C13E-4G4H-14J-2L3S-6V3f-14
business hours|D30
business interruption|L5
business of|C2
but|E-17O1T-4
but shall|Z2
buyer's|F4
by|C7D-5F-15I-5K1L-6M5R-8c7f-8g-18j-11
by a|F22I-13
by an|D11
by and|J-10
by any|A27d-6
by both|J5
by either|C8Y13f9
by giving|f7
by it|E20
by merger|C8
by such|M-1
by the|D-4F-13X-6h-22
by this|H-18
c|J-1T-2
calendar|R-9c2
calendar year|R-6
cancellation|L7
capacity|j3
carry|L21
case|E7G-5M17
cause|B12H2M14
cause of|E16
caused|E3
cease all|Z2
ceases|F12
center|I15
certain|R-7
certificate of|L-3
certificates|L9
certificates of|L1
challenge|H54
change|D-24F33J-1R-4
change of|C4
charge|j24
circumstances|F5
claim|C-3D-6H6d-6h5
claim or|E14h5
claims|E7L-8h11
clause|D-12Z5
clause 0|E11
client|P15R4
closing|d4
closing date|d13
closing of|F7
co|Z18
co branded|V14Z4
code|I-7
collected|c6
collectively|M8
commence|J8
commenced within|E26
commencement|f-6
commencement date|R1
commencing|c14
commerce|I9P-6
commercial|D-4Z5
commercialize|I3
commercialize the|P8
commercially reasonable|R10
commission|c34
commissions|c3
commitment|R3
companies|L3V8
company|E-3F2K-8L1O-10S5W17Y-3b-3d2f5
company may|G7
company shall|R7d2
company the|Z24
company's|W3c4
compensation|c6
compensation insurance|L1
compete|V4
compete with|V39
competing|V42
competition|V25
competitive|I8T11V43c-4
competitive with|V7
competitor|F10V41d11
competitors|V30
completed operations|L17
completion of|J9
compliance|C-5D10R-16
computer|P12
conditions|F-1I3
conditions of|P8
conduct|D8
confidential|C-2E-6Z-15c-1
confidential information|V-11
confidentiality|P-1
conforming|E7
connection|I-2P2V-12Z3
consecutive|R29
consecutive calendar|c14
consent|C6D-18F7M-3U2V9X12d-12f-4
consent shall|C-5
consent to|C-2
consequential|E49
consequential or|E1
consideration|c10
consideration for|c20
consistent with|A16X5
consolidation or|F10
constitute a|R8
construction|K19
construed|I-8K3
construed in|K11
consultant|M41
consultants|M4
contact|T33
contained|I-9
contemplated|I-6
content|E-2I1P8
content for|P14
content in|A8
contest|H66
continue|A1D-10J15Z11j-1
continue for|f-3
continue in|J6
continue to|Z9
continuing|Z12d22
contract|E7L-26X-18c6
contract tort|h23
contract year|G14
contractual|L-3
contractual liability|L-17
contrary the|E11
contribution|c2
control|E-3F24
control of|F3
control or|G14
controlled|C2
controlling|F17
controlling or|F21
convenience|f25
cooperate|Z27
copies|Z-5
copy of|X-4Z7
copyrights|P-13
corporation|K-4
cost|E1Q-1
costs|D4E5
counsel|E-5
country in|c10
course|E-5
cover|L24
coverage|L29
coverage and|L5
coverage for|L11
covered by|L16
created|M19
credit|E12
cumulative|R-13
cure|d-4f-37
customer|E3F-1I3S18T14Z3d-5
customer's|E5R-6
customers|G9T26
d|F3L-3
daily|j7
damage|L15Z-3
damages|E9Q21h21
damages arising|h-1
damages in|h2
damages including|h17
damages or|h8
data|X5c-5
data to|M26
date|C-5D-3J18M-3S15X-3Y1Z-8c-14
date and|J3
date if|J39
date of|Z3
date the|J-4R5
date unless|J20
date which|Z14
day|F-5c-10j10k1
days|I-12P-16R-7Y10d5k21
days advance|f34
days after|F2Z5
days from|d9
days prior|J-9f16
days written|F5f33
december 0|J2
decides|d22
decides not|d12
deductibles|L2
deemed|M7g11
deemed to|C-1D-2
default|Q4
defective|k17
defects|k12
defined|X2
defined in|F13J9X10
definitive|d5
delaware|K-1
delegate|C13
delivered|C-23R13
delivery|D-5c-15d1k13
delivery of|R3
derivative|N13
derivative works|M4P-4
derived|M19O22
described in|G-3k22
designated|D2
designee|Z12
desires|I-21
desires to|d5
details|D6
develop|P3V20
develop manufacture|P25V13
developed|N-1P6
developing|G24P12
development|D-11P4
direct|E4V10
directly|G1I1T6U4V14d-7
directors|F-4H7W19
disclose|C-5
disclosure|D-8
discrepancy|D8
discretion|A7F11R3f23
discussions or|V7
disparage|W83
disparaging|W61
display|P16
dispose|d10
dispose of|Z15
disposition|Z26
disputes or|K25
distribute|A13P15X1i28
distributed|c25
distributor|Z2d-3k21
distributor may|k24
distributor shall|C14
do|H11M6
do or|H28
documents|M14
documents and|D4
does|C-5f-6
does not|R7
dollars|L-2R7
dollars us|R4
domain name|M31
done|H12
due|C-1G-2Q6R-1Z-12j-14
duly|K-6
duration|J8
duration of|J8
during|C-2F-15J-27L-2P6R5T4Y-7Z1d2f-18i23
during such|k-10
during the|B15D-7I1J-4R4S1U11Z5c9
duties|C14
dynamic|Z31
e|V8
each|B10C-4F-7K-14L13O-4P3R-2V-10d-7f-2j1
each case|I25
each contract|R6
each fiscal|D5
each of|W6
each party|O12
earlier|J13Y-3Z-5b-12
earlier termination|J32
effect|R-8
effect for|J10
effect until|J7
effective|J8
effective as|J-6
effective date|B2C6
efforts|P-20
efforts to|R5
either|C-10F-4I-3J1K-8L-5P3R-11V2Y17b7c6f3
either directly|V3
either party|F-2J2b6f-2
election|d4
employee|U23
employee of|U21
employees|A-4T-2U3
employees of|U23
employment|T-34U30
employment with|U14Z13
end|R12
end of|b12
end user|k17
ending|Z14
endorsements|L6
enforcement|O11
engage in|V25
engaged|G6
ensure|Z3
enter|P-3
entered|I-7
entire|E17
entirety|f3
entitled to|R-2f-3
entity|C5T12Z-1
equal|R4c3j-17
equal to|Q22c17
equity|G10
escrow|e72
even if|h12
event|D-14E12F1Q4R4Y-3h3
event exceed|E2
event of|C7E2Z5
event shall|E9
event that|c1
event the|Q10
event this|Z6
event will|h5
events|R32
evidence of|L8
evidencing|L23
exact|d4
examination|D23
examine|D1
exceed|E33j34
exceed the|E7
exceeds|j15
except|G1I8J-2P-16V-4X7h21
except as|B-1D-3G5M-8
excess|j21
excess liability|L19
excess of|j4
excluding|E7
exclusive|E14G1I46N11P6Z-3
exclusive distributor|I-2
exclusive license|P10
exclusive non|X3
exclusive ownership|H12
exclusive property|M16
exclusive remedy|E39
exclusive right|I3
exclusive rights|G52I6
exclusive worldwide|A20
exclusively|I52M11
exclusivity|G28I31R12
execution|F-5I-6
exemplary damages|E6
exercisable|c43d4
exercise|d7
exercise its|d12
exhibit|I10P6X8Z-3j-9
existing|G7
expense|D5L11M8Z2c-3j-8
expiration|R-12Z12b2
expiration date|J2
expiration of|Z1
expiry|Y36b10
exploit|A12N-2
express|X9
expressly|Z-9
expressly provided|X27
extend|b18
extend the|b3
extended|Y7
extension|Y13b32
extent|E-2P18c-6f-5
extent necessary|P17
extent that|M16
facilities and|D10
fails to|R22k4
failure|C-4Z-11
faith|d1
faith the|d3
favorable|S50
features|V13
federal court|K34
fee|D-11Q21R10
fee of|c7
fees|E-9L-10
fees and|c-14
fees paid|E36
fees to|Z14
fide|d1
field|P2
fifteen|f-6
filings|O40
financial|L-12P-4
firm|R27
first|D-2F-2P-21c-4d26
first right|d22
five|D6J22a6j13
five percent|R17
following|E-3F12S-10X-3Z-3a17
following events|F9
following insurance|L-8
following the|J-3Z12
follows|L-18c11
for|A5E6F-8H-2I-2J-3K-13M1N13P8Q-4T6X5Z3c-4d-2k8
for a|V24Z1b9
for advertising|I26
for all|Z2
for an|D-10J23b9
for any|D-11E8G4R9Z-1j-5
for convenience|f1
for distribution|P3
for hire|M39
for indirect|E6
for inspection|D25
for one|Z20
for purposes|I6
for such|D22L-13R1c-6d11
for the|D-8G1J-11K-10P2S5V5W-16X6Z-3a6c-4f-10k-2
for two|b31
for which|c8
force|J1f-22
force for|J15
forecast|R7
foregoing|C-10h1
form|E10
forth|I-11V-14c10
forth herein|P-4
forth in|C-6E4P13X6c2h3
forth on|c-2
forty|R8
forty five|R1
four|R1
fox|c6
fraud or|h29
free|k22
free license|P8
free non|P1X6
free to|d18
from|C-9F-8J-4K-2R1Z-1c7k4
from a|h20
from such|c18
from the|J14c1k1
from time|P1
full|C-3K-13X-14Z2k-4
fully|A19P3
fully paid|N16
fund|c2
furnish|L5
further|A7L-41f-9
future|H19
g|I-10
gateway|I19
general|E-2K2L-1V-14
generated|c11
generated by|c12
give|d10
given|b11
given time|j24
good|M-21
good faith|d7
goodwill|W21
govern|K15
governed|K38
governed by|K3
governing|K3
grant|B2I-6N-6P13
grant sublicenses|A21X2
grant to|B14
granted|C11I1Z2
granted to|M-25
grants|A3I7M-5N33P45X7i13
grants to|N-8
greater|c-12
gross|c13
group|A16B20G-7I-8
group and|X3
group shall|E18
group to|B5
guaranteed|R7
h:acceptance|k7
h:account|e68
h:activities|V6
h:additional|d6
h:advertising|c9
h:affiliate|c29
h:agent|I11R2c6
h:agreement|D-5L8
h:and|B-8D-2G-8H-12J-8M3O-6U-1d-15
h:appearances|j14
h:appointment|G21I13R3d29
h:arbitration|K-3
h:assignment|C23F17
h:assigns|C13
h:audit|D15
h:audits|D8
h:bank|Z23
h:books|D11
h:breach|F14
h:by|F4f7
h:change|F16
h:claims|E8
h:co|I2
h:compete|G15T28U2V36
h:competition|V20
h:conflicting|V35
h:consent|d26
h:convenience|f18
h:covenant|G29V13
h:damages|E13Q6h5
h:data|P9d8
h:default|F16
h:definitions|F-26G-2M-5P-8V-17Z-4c-10
h:delivery|k20
h:development|O12
h:disclosure|L-8
h:disparagement|W41
h:duration|J35
h:effect|Z-6
h:effects|Z14
h:employees|E29
h:enforcement|O39
h:excluded|P37
h:exclusive|G5I19
h:exclusivity|G42I36V20d42
h:expiration|Z14
h:extension|b20
h:fee|Q20c18
h:fees|c5
h:first|d22
h:for|L-8P-22e30
h:general|C10
h:governing|K23
h:grant|B24I6
h:in|Z-2
h:indemnification|E7L-3
h:insurance|L26R-15
h:intellectual|H3I-2M14P11
h:inventions|M19P3d32
h:joint|O-4
h:law|I-1K22
h:liability|E18L18h20
h:license|A24B4I9M11P19X3
h:licenses|N12P13X-4
h:limitation|E16h3
h:limitations|E13h13
h:maintenance|D4
h:manufacturing|P16
h:marks|P11X13
h:master|D-1F22
h:medical|I17c7
h:minimum|R22
h:miscellaneous|C6
h:nature|I43
h:new|I-8d5
h:no|P-6
h:non|G17P-2U35V6
h:not|U48
h:obligations|V16
h:of|C-8E-1I4K-4O4P1Q-6S-12W-10c1d5f-3h13j-2
h:offer|d20
h:on|I11
h:option|d35
h:ownership|I-9M12P4
h:page|D34
h:party|P-5
h:payment|c6
h:performance|R17
h:place|c8
h:post|Z6
h:price|D-20a4
h:products|I15P11V13X1c22d17j33
h:promotion|I-10c11
h:purchase|R16d9
h:recitals|I-20
h:records|D17Z22
h:refusal|d5
h:releases|R22
h:remedy|E11
h:remuneration|c31
h:reports|c-10
h:representations|C-4
h:requirements|L19
h:restrictions|G27
h:retention|Z29c7
h:right|D-5Z-4d31
h:rights|A11H10P8V-10X10i26
h:risk|L-8
h:royalties|c21
h:royalty|R11c16
h:s|D16
h:sale|c18
h:sales|I7
h:scope|I17P19
h:shares|d15
h:sharing|c10
h:site|I2
h:solicitation|T5U29
h:statements|D32
h:subcontracting|C31
h:sublicense|P4X13
h:successors|C14
h:supply|R6
h:technology|P20
h:term|F2J28Y17b19
h:termination|C5F10J21P-2Z-5b-1f21j-2
h:terms|k12
h:testing|k41
h:the|I2J-9P-12Z-9j-6k-1
h:to|B29E9P15X5d-4j-7
h:trademarks|H7P20X6
h:transfer|F6M16P7c-8
h:transition|j3
h:upon|Z21
h:waiver|E7
h:warranties|C-3E8P-1
h:warranty|E14k29
h:without|f13
h:year|R19
has|A-8E1G2L-2b-1j-1
has been|R-30
have|D-7I-3K-1P2Y-5c-1d1
have a|Z21
have the|D8F4J-3Z1d13
health|L-3
hereby|C-12I9M9O3P14
hereby accepts|I10X13
hereby grant|P6
hereby grants|A8P7
herein|J2M-18S11d-15
hereof|J11Z1
hereunder|A4C7E5L-13M-10V-15h3j-3
hereunder shall|E1
hereunder to|C9
hereunder without|C4
hire|U14
hoc|d14
home|R2V15
hours and|D24
how|M17
how in|I4
however|E-8G12d-10f4
however that|Z-1f2
however to|M8
i|D-4R-2
i of|c4
if|C-2J-11K-20P-6R1W5c2d19
if a|E9
if the|R3
ii|P-3
ii the|F-10
iii|B1T-5X1
image|P1
immediately|Q9R13Z-2
impressions|R6
improvement|N16
in|A-4C6G2J-3L2P-1R2V3Z-1c-4h1
in 0|V32
in accordance|B5K2P1V-6
in addition|c2
in amounts|L18
in and|M11P-11
in any|E-11H9L-8V-1c-7k-4
in connection|E6M1
in each|R11
in effect|Y6
in excess|j9
in force|L12
in good|Z1
in its|f5
in no|h10
in or|I13
in paragraphs|P20
in section|E2O-3V3h5
in such|E-19
in the|F-1I-2J-4X-3Y-17b-15c-2f-26
in this|E-8I-2P-2
in to|B9
in violation|C19
in which|G9R5
in writing|C5F5d1f18k8
inc|E-1I-8J-20j-1
incidental|h7
include|I-8P1
include the|P15
including|D-5I-4J-3L-3M-4P-4U-13c-16
including all|M-4
including the|M7
increase|a44
incurred|H-9
indemnification|h24
indemnification obligations|E18h16
indemnify|E-10
independent|R-4
indirect|E5
indirect consequential|E-24
indirectly|G3T11
industry|L10
information|B-8C-12G-8H-11I-6L-11M-12R-7U-3c-3
information and|D1P1
infringement|E17
initial|J6d-3
injuries|L20
injury and|L14
inspect|D65Z-2
inspection|D19k14
inspection or|D6
inspections|D7
insurance|D-12L41R-30c-12
insurance coverage|L-1
insurance coverages|L-5
insurance evidencing|L3
insurance for|L19
insurance in|L7
insurance including|L-2
insurance or|L5
insurance policies|L-5
insurance requirements|L2
insure|L5
insured|L22
insurers|L38
intellectual|F-5X-14
intellectual property|X-4
intends|d9
intends to|d7
interest|C-1E-8J-2R7U-10V2c-6d-1
interest in|F29O3
interests|C5F4
internet|P13
interpretation|K9
into|F14G6I-7S12V-11d10
into a|F1
into any|I7
invention|M16O11
inventions|O16
inventions and|M-4
inventory|D23Z25j20
inventory of|Z2
irrevocable|N67X-19
is|D1E1F-2J5X-11f-5g12
is an|g6
is for|J29
is granted|P33
is in|V13
is not|R-15
is terminated|F7J-4Z29
it|W7d8
it is|R-18c-1
it shall|H10
its|A8B2D-3F-1M-1P-6Z3j-7k3
its affiliates|A9B1W1Z3
its assets|F4
its best|I8
its entirety|f5
its obligations|C-5
its right|F7M3
its rights|C8
its sole|Z3
itself or|G23
iv|F-19
january 0|J5
joint|O43P4V2
jointly|O58
jointly by|O2
jointly owned|O40
jurisdiction|I-8
jurisdiction in|K13
k|c-2
keep|D-17
know how|B2I2N1
l:0|A-12B-3C-1F2G12J-4L-3M-3N5R2V1W8X2Z-2b-1d-8f-8k-2
l:a|D-6G-14I-2J-9L-5b-1
l:acceptance|k4
l:accounts|D15
l:addendum|L-1
l:additional|L8
l:advertising|R19V12
l:agency|L4
l:agreement|M-16P-3d-3f13h-6
l:agrees|j3
l:all|E-4Z-2
l:and|C-1D-1E-9F-2G-3U-11d-2f-14
l:any|C-12M-11P-1c-9
l:appointment|G10I16
l:approved|M2
l:article|C-10M-20j-7
l:as|E-5P-2R-12c8d-3j-3
l:assignment|C13
l:assurance|D2
l:at|L-4c-2j-6
l:audit|D6
l:b|D-7F1
l:be|j-2
l:by|I6d-9f11k-3
l:c|R13Z1c7
l:change|C12
l:co|G22I14
l:combination|d10
l:commercial|c14
l:company|c-11d-4
l:compensation|D9c10
l:competition|G20
l:computer|E23
l:conduct|D30
l:confidentiality|C-10
l:consent|C2
l:consequential|E7
l:consideration|c14
l:control|C1
l:covenant|G17
l:covenants|T14U3
l:coverage|L11
l:damages|E15h29
l:data|O37P6
l:date|Z-4
l:definitions|B22F-20P-11R-1X-1c-10
l:delivery|R6k6
l:directly|V20
l:duration|J18b21
l:during|I4L-8
l:effects|Z6
l:events|F25
l:except|C3E-5P-10h25
l:exclusive|I25P9
l:exclusivity|G17I2
l:exhibit|R6
l:expressly|X20
l:f|k6
l:facility|R37
l:fee|c7
l:fees|R6d-1
l:field|V25
l:first|I-7
l:following|F9Z-4
l:follows|f1
l:for|C10O-2P-1Q-2X-3c1d4f-19
l:free|P22
l:general|F1
l:grant|A13F-2I3N6P4X9
l:grants|A9
l:hereby|I12
l:i|B-12
l:if|L-5
l:ii|X-7
l:iii|X-23
l:in|C-12D-1F2I-1R2d-3
l:indemnification|C-7E3L2h-10
l:indemnity|E-9
l:indirectly|T46
l:inspection|D11
l:insurance|L6
l:intellectual|B7C-4H6M9N1O14P5
l:inventions|M-9
l:is|C-1c-4
l:iv|A5
l:joint|O4
l:law|K15
l:liability|E5L7h9
l:liable|E7
l:license|A3d24
l:licensed|X-6
l:licenses|A11M-5N14P8X11
l:maintenance|D-8E-1
l:manufacturing|D14
l:marks|A13B20
l:materials|P-4
l:may|L-10Q-2
l:medical|c17
l:minimum|R16
l:miscellaneous|E-17F2H-1
l:not|G13T15U3V3
l:obligation|R17
l:occurrence|F4
l:of|C9E-3G5I1J-2O8Z2e-3
l:offer|I-5
l:on|I-12
l:only|X19
l:operations|L5
l:option|d27
l:or|A-4D-14I2P-2R-1X-3d-6
l:order|R3
l:orders|R4
l:ownership|M3O26
l:party|L-20c-16f-10
l:payment|j-4
l:payments|D9R-5c5
l:percentage|c13
l:performance|Q17R8
l:period|Z5
l:product|R2k9
l:products|P7X8c8d26
l:profits|E17
l:promotion|R9
l:property|M8X9
l:provide|j7
l:provider|G26
l:provisions|I-3J-2
l:purchase|I-6
l:reason|Z9
l:records|D3
l:rejection|k22
l:remedies|E9
l:reports|D28
l:restrictions|T39V28X11
l:revenue|c4
l:revenues|c23
l:right|D6P9X5d3
l:rights|I13M11P6X3c5
l:sales|c7
l:section|F14L6X3k-20
l:service|j-16
l:services|j15
l:shall|J3L-3R10b-5j-2
l:sites|c12
l:sponsor|R-3
l:sponsorship|d18
l:stock|F-4
l:supply|I4
l:target|R10
l:technology|X9
l:telephone|k12
l:term|C7D-4E-9F10X-3Y3Z14b14f3
l:terminate|f8
l:termination|E5J-5L-2Q6W29Y8Z11k-7
l:terms|c10k15
l:that|P-6X-10j-2
l:the|K-7U-5a-5
l:this|E-16F10Q19V-14b-10
l:time|L-1
l:to|E1J-6K-5T-15
l:trademarks|P7
l:transfer|C17d-9
l:treatment|c51
l:under|f-9
l:use|X6
l:user|O2
l:vendor|Z20
l:vii|D6
l:warranties|E5P-1k5
l:warranty|E9k8
l:will|F-14P-3c-8
l:with|P-5
l:withdrawal|V23Z46
l:without|F13V5
l:written|L-10
last|J5
latent|k14
launch|R17
launch date|J14
law|C-15G-3I-8J-3K20V-3c-2d-5
laws|C-12E-8G-2K33Z-4d-1
laws of|K25
least|D2L3R19Y1b2c-3
least $|L4
least 0|R15
legal|L-9
less|G8R12c-4d4
less than|E-9L7R15
liability|C-7E17I-10L6P-1R-22Z-2h2j-6
liability and|E2L8h7
liability for|E1h18
liability of|E1
liable|E14
liable for|C16E3h-1
licensable|X46
license|I5N1P16R-2X15d14i20j-2k-10
license during|X-27
license in|I6P6
license shall|P20
license to|I12P10X4
license under|X4
licensed|A-1B7N5P16d-28
licensed to|P17
licensee|F1d10
licenses|X8
licenses granted|A14P25
licenses to|P2
licensor|F10d2
likeness|I12
limit|G16L4h33
limit of|L-7
limitation|E4h-2
limitations|h19
limited|E12P9X5Z-7
limited license|P6
limited to|E9j1
limited warranty|k16
limiting|E25
limits|L15
link|V12
liquidated damages|Q80
listed|V23
listed in|I19
listings|G8
long as|c8
longer|Z1
loss of|E25
losses|E6
lowest|S71
made|C-2L-4M2O8R-7V-1
maintain|L17M10P-2e5
maintain in|L4
maintain the|L-12
maintenance|E10R-4
majeure|Z-3
make|E-1I7J-1L-3W12X-7
make a|R3
make good|R35
make have|P1
making|W9
manufacture|I1
manufacturing|D7N14
march 0|J3
mark|P7
market|G12I11
market and|I21
market or|V6
marketing|M-4
marketing and|P13
markets|G11V5
marks|A8H8I-26P5X12
marks solely|P8
material|C-5E-6G-5
materials|C-6M2P-3V-10X-1j15
materials or|E18
matter|K8
maximum|E7j41
may|A7D8E-4F4G9L-7R1Z2
may 0|J5
may be|C-4G-10X1b1
may continue|Z19
may not|C9F13V7X28
may purchase|d1
may terminate|Y-6f5
may use|P13
md|N5d10
mean|P-5
means|E-5R-11Z-2c-7
means any|V-1
means the|R-21
media|I9P11d14i33
member|W13c17
member of|W1X8
members of|A23
merger|F24
merger or|C18
methods|M23
million|R9c3
minimum|G14P-2R60X-1
minimum number|R-6
minimum of|R19
misconduct|h2
month|D4R5Y1
month period|D20
monthly|R3c-7
months|J1Q31R-6T10V2Y12f17
months after|R1
months prior|f15
more|D16I-7S12V3a2
more frequently|D3
more than|f-1j35
ms|E22
must|L24R24
mutually|R11
mutually agreed|I19R22
n:2|D-6J-7R-4
n:3|D-37E-3G-2I-23J-18L-26P-19R-17X-4c-8d-4j-1
n:4|C15D-11E1I1J8K2L9R-4V-1
n:5|C15E15I9K10L13M2P4S-6X8Z11d22f3h-2
n:6|C12E10F12I15L8M8O2P3Q12R8U7X12Y9Z17c-1d20j2k2
n:7|B-2D-5F10G4H2I6K-28N7R2Z8c3d11
n:8|G-4J-4M-10Z-7
n:9|D-9Q-4
name|L8N-1P3Z9
name and|M35P17
name to|M23
named|L11
necessary|V-6k-2
necessary for|I1
necessary to|Z1
negotiate|d22
negotiation|d28
negotiations|d21
neither|C12E6L-3V19Z-2
neither party|C5
net|L-5Z13c7
new|K1P-4c5d15
new product|d2
ninety|f1
no|C3E1K-4M-5P-2S2
no assignment|C11
no less|R5
no longer|F14
no more|j6
no party|C6
non|D-2I-8J-6P3X11c-18
non exclusive|A1B33I-37P22
non transferable|X58
nonexclusive|P11
nontransferable|X92
nor|I13
nor any|V4
nor shall|I2
not|C3G11H2L-3M-2T36b-1c-17i-18
not assign|C35
not at|H11
not be|E6H-10J-5
not exceed|E5j9
not exercise|d35
not less|R26Z-2
not meet|R3
not subcontract|C29
not sublicense|C8
not to|C5H21V18Y2
not without|U26
nothing|G17
nothing in|h1
notice|F7G-23Q6W10Y24b13c-7d16f23j-6
notice is|F5
notice of|F1Y6k3
notice thereof|f2
notice to|F-1f-2
notifies|G33
notify|d17
notifying|F27
notwithstanding|E12G9c-2
notwithstanding the|G23
november 0|J28
number|D-11J-12
number of|d9j3k-13
object|N14X19
obligation|E8G-2I-6L-10Z3h10
obligation to|L-1
obligations|C4E-2H-13M-22O-6P3W-2Z-8c-1d-5f-6h8
obligations under|E6
obtain|L8M4
occurred|E14
occurrence of|E5
occurs|Q7
october 0|J5
of|D1E-3G-4M-8N-7O-5V-3d-2
of $|c3
of 0|P-1
of a|E-3J16d-1
of action|E2
of agreement|J-1
of all|C2L6c-2
of any|B-11P-10Z-1j-25
of company's|c50
of control|F7
of default|Q20
of each|X-13Z4c-4
of florida|K18
of form|E5
of gross|c-9
of i|d21
of insurance|L1
of its|d1
of laws|K2
of liability|E-7
of licensed|c35
of massachusetts|K13
of net|c17
of no|C11
of non|Y7
of of|c15
of one|Z16
of or|E-2I-1V2h4
of product|R2Z3
of such|I-13X-4Y-1Z4
of termination|Y15
of the|C1D5E1H4J-3K14P-4U4Z1c1d-3
of this|A1C-4I-1N11Z3b-1h1
of which|c-2
of your|L-6
off period|Z19
offer|d16
offer for|I6
offer the|d40
offer to|I-27
offered|d11
offered by|d6
offering|E-5Z-5
officer|c-6
officers|H5
omission|E8
omission or|E26
on|F-1G-2I-4J3Y8Z2b5c-1
on a|Z5c14
on behalf|B6
on exhibit|A22
on terms|d3
on the|C-13D-1F-10b4
on which|Z15
once|j-5
one|S-11Y22b13j8
one 0|Y5
one or|M2
one year|b10k15
only|G-7M-7
only by|C2
operate|N17V6
operating|G2
operator|Z15
opportunity|d31
opportunity to|d2
option|F18Z16c-9d33
option at|d1
or|D-10H2J-4K-11L2O-3R-13V6W15Z-6c-6d4h5j-9
or 0|R24
or any|C4H1V-4Z4k-9
or assigned|C15
or assist|H13
or by|E-5
or controlled|F18
or customer|T7
or damages|E19
or expiration|Z1
or have|V4
or ii|d1
or in|C2H8
or indirectly|H13W12
or information|D22
or its|D13E3F3Z-1
or jointly|M13
or loss|E1
or materially|L1
or non|E20
or not|M11
or obligations|C4
or other|E-13Q-1X-7d-5
or otherwise|D4h-2
or part|Z16
or section|Z-1
or services|I-8
or similar|I7V-6
or substantially|C-7F6
or such|F-13
or the|E5R-2
or to|C4
or transfer|C4
or until|J20
order|R2V-3X-6c-20d-12
order for|R9
orderly|Z20
orders|Z7j16
orders for|G9R4
other|E-2G5J-20L-9M-5P-3R-7V-4Z1a-13f-6k-12
other company|I24
other for|E9
other intellectual|O2
other party|C-8G-7I-2Z-17d-11f-4h13
other person|F14
other similar|C8
other than|G8I12P-1
others|I6V-4
otherwise|E2I5J4M6P-2V-5c-4f-1k-4
out|H6Z-4j-2
out of|P-1Z-1
outside|G19P16V1
outside of|V13
outstanding|G4
own|L3M10T-11
own expense|L6
owned|B21F-8M8
owned by|M6
owner|Z11
owner of|I-15
ownership|G10H3O6
ownership of|G22H12O7
p:0|A-3C-17D-48E-20I7L-11M-12O-7Z-5b12c-9d-13g-3k-3
p:1|B10C-5G18H-4I9L-1M-3O-24P2V11X17Z4f-8k-4
p:2|A17B9C4D4E-2G8I5J-6M7P1S17j1
p:3|A3C-5X6d3j1
p:4|C-1F10J-4L-4O-1T-5U-2W8c3j-19
p:5|A-7C-1E-1L-10R1X-7Z2j-15k8
p:6|C11F2I-2L1T-10X-9Z10c-22h6j-15
p:7|A-10C2D-13F8G-14I-6P-5S-4Z3c-5i-1
p:8|C7E1I-11K-9N-2P-18R-10c-2i-2j-15
p:9|A-3D-8G-6H-10I-13J-4K2L-8M-11O-6R-2T-7V-7d-4f-2j-5
packaging and|Z6
page|X-2
paid|C-3P7Q13X11
paid by|E1
paragraph|I3X10c5
part|C1P2V-12
part of|H19
participate in|V7
parties|I-8L-1O11f-4k-9
parties hereto|K8
parties shall|E-3
partner|d31
party|C5F-2K-33M-19O6P-3R-7h13j-13k-20
party be|h12
party beneficiaries|g47
party claims|E8
party in|Z-5
party may|C-2D-45F-5
party shall|A-9C-3E-7I-3c-7
party the|D7
party to|C-3G-4
party under|E-16
party upon|f19
party which|C1
party without|C-1
party's|C-2D-2E-1Z-16h11
party's written|C-5
patent|M1d7
patents|O13
patents for|P4
pay|G-4I-8J-8P-8Q12c25f-13
payable|P-3Q-3
payable to|c2
payment|I-9Q4R-3Z-2c-6f6j-24
payments|D-3j-9
penalty|Q21
per|D-8J-23R5j4
per share|c-13
per year|R19
percent %|c14
percent 0|F3R2
percentage|c17
percentage of|c16
perfect|M20
perform|N3k1
performance|d-8j-9
performed by|D2
period|J11R-3U5X-6Z10b6d5f4k30
period for|k9
period in|Z7
period of|E-5J-8k1
periodic|D28
periods|b37
permit|D13
permitted|A4C-6F11J-1K-1P-7g-8
perpetual|N80X-17
person|C-4T-1U19W4g20
personal|I-21
personal injury|L-6
personal to|C24
personnel|D-2
place|I24V11
places|j15
platform|I4
pledge|F9
policies|L12
policies shall|L17
policy|L2
policy or|L-1
policy shall|L31
possession|Z8
possibility|E2
post termination|Z33
potential|T22
power|K-2
practices and|D4
preceding|h12
preceding the|E14
prepared|D2
prevent|G15
price|D-10a21
prices|a22
pricing|S19V-9
primary|R33V-5
principles|K2
prior|D4E-9F2R-17U13Y16Z-8b16f8
prior to|d4j-17
prior written|A6C18D-1F6f16
produce|R27
product|B12C-3F-14G3I12J-1R4V3W-3Z10b-1c1j1k9
product and|k13
product from|I6
product liability|L27
product to|Z8
production|R10Z6
production of|Z19
products|A-2B10F-2I4J-4P16R3V5W6X3Z10c-2d-7j2k5
products and|E-2L4
products in|P2
products listed|V12
products provided|V19
products to|I11
products which|Z8
profits|E2
profits loss|E-8
program|P-6Z8
project|c8
promote market|V14
promotion|P8R13
promotional|Z4j10
property|B8D-5I-2M9N9O3P5R-4k-1
property insurance|L3
property of|I-16M22O16
proposes to|d32
proprietary|M-3e-10
prosecution|d21
prosecution and|M5
protect|L5
provide|C-13G11I4J-2L5P-16Z7d7j1k4
provide and|L7
provide to|D13
provided|A1C2F-5I1J9L-3X4
provided for|L12
provided however|C10I13
provided that|C3I8a26d-1
provided to|Z15
provider|G3I3
provider of|I15
provision|C-6J-4
provisions|E2
public|C-3D8V-13
punitive|E11h19
purchase|D-2F-25G5I2P-9R7V-9Z8d17
purchase from|R11
purchase or|I25
purchase order|R5
purchase orders|R-11
purchase price|d6
purchase the|d17
purchaser|F-4
purpose|D20
purpose of|X10
purposes|E-4P6R-8k-2
pursuant|E4L-2S-8j-13k-5
pursuant to|D10Z8c6k-3
put|d3
quality|D8k17
quality agreement|D4
quantity|j17
quantity of|R3
quarters|Z11
rate|c-2
realized|c33
reason|Z-9f32
reasonable|A-3D16V-17Z4c-12
reasonable efforts|Z9
reasonable notice|D5
reasonably|D11G-6Z-1
reasonably necessary|D1
receipt|c-4k2
receipt of|d4
receive|c24
received by|E2c-12
receives|c4
records|D26L-10Z5
records are|D-8
records relating|D9
reduced|c1
referred|P-13
refund|E20R10
refusal|d16
refusal to|d3
regarding|d9
regardless|E1
regardless of|E7
registration|M2d-2
regulatory|d-6
reimburse|Z8
reimbursement|E25
reject|k2
reject any|k2
rejection|k14
rejection of|k48
relate to|M6
related|G-9R-11h-1
related to|E6I-3
relating|F-12L-8
release|c1
relevant|E-1
remain|C5I-4
remain in|J21
remaining|Q14Z32
remedies|E18
remedy|E6I-5
remedy for|E2
remit|c29
renew|J-10Y3b62
renewal|J-21Y33b16
renewal or|L6
renewal term|J-10
renewed|J-16b1
replacement|E9
report|R-11
report of|D6
reports|Z9
representatives|D17
representatives to|D6
reproduce|P16
republic|K1
reputation|W51
request|C-6D6M4P-7
requested|D8
requesting|D13
require|D5
required|K-3
required by|F-4L7
required to|C-2E2
requirement|G2
requirements|R4
requirements of|R-4
resell|I22P31
respect|B5E5H11I9L-4T-5Z-7b-8k-17
respect of|E10
respect to|K-8
respective successors|C16
responsibility|L-8
responsible|A9
responsible for|C-1Z5
restrictions|G18V5d7
result|F11L-9d-11
results|D-5P-1
return|k24
revenue|I-4c20
revenues|c32
review|D14R-2
review the|D6
reviews|D40
right|A5C-1E2H-12J-5P4X3f5
right and|B-4
right of|d5
right title|M9
right to|D-1I7P2X2d-15
rights|E-9H13M10N2P-2Q-6S-18V-1X1c-4d6
rights and|M-2
rights granted|I6
rights in|M1
rights or|C8
rights to|O14
rights under|F28
risk|L17
royalties|Z3c17
royalty|Z6c16
royalty free|P5X10
s|F-1J-14V-8
s to|Z3
safety|Z3
said|E-3Z1
sale|I2Z-4c2d7
sale of|P7
sales|Z5c11d-10
sales made|c10
sales price|c11
same|E-4M7d1
sample|k27
satisfy the|R11
scheduled|Z15
seconds|j12
section|L-12h13
section 0|E1Z-3d-12
sections|E-3R16Z-12
securities|S-6
select|j9
self|L23
self insurance|L3
sell|A-7V6Z21
sell its|Z5
sell off|Z4
sell or|Z3
seller|F24
separate|c12
service|D-1I-1L-20R-1j9
service which|I26
services|G2c8
services and|I-12
services or|E15V9
services to|Z2
set|C-1E1J2i-12
shall|C2D2E-2I7L8M1N-8O2P-3S3X-7Y-3c3f-12h-1i-5j10k4
shall assign|C4M6
shall automatically|J-12
shall be|C4D6H-8K7O9P-13X-9b-2c7f-1g4
shall become|Z-3
shall cause|R20V26
shall continue|Z8
shall either|E3
shall have|I5V-12
shall inure|C10
shall maintain|L17
shall make|D7
shall not|C3D-4E2G5H17J-7M-16V17g-17j5
shall pay|Q3c11
shall provide|D1
shall purchase|R21Z24
shall remain|C-4
shall share|c14
shall terminate|J11f2
shall transfer|M6Z9
shall within|Z15
share|c27d17
share capital|d2
shares|E-1Z-5d7
shares and|I11
shares of|c12
shares sold|c14
sharing|c12
shipment|k5
shipment of|k3
shipper|j30
similar|X16
similar to|I6V26Z12
similar transaction|C23
single|K-3
site|R18V1
six 0|b2
sixty 0|f7
size|R23
so|F15M8e-7
software|E10I-6N8P16X4d-9k6
software and|P-1
software programs|B16
sold|c16
sole|E10R7Z3
sole expense|Z10
sole remedy|E74
solely|I-3P9X11
solely for|A5I7P1
solely in|X15
solely to|X2
solicit|T35U9V-24
solicitation|U27
solicitations|U27
sooner|J12
source|j-5
source code|e30
specific|G11I25
specifically|X9
specifically set|I5
specified|P6
specified in|d16
spend|R10
split|c48
sponsor|I20R-18
starting|R4
state|C-3D-5I-2K4
state of|K2
statement|W5
stock|F4c9
stored|P42
studies|Z4
study|Z5
subcontract|C12
subcontractor|A14
subject|L-1Q-2k-8
subject of|E9
subject to|I4O9P-1j1k-1
sublicensable|A14X26
sublicense|A25C10P1X47
sublicense or|X2
sublicensee|A26
sublicensees|A4B-6
sublicenses to|A16P22
submit|R-3
subsection|Z9
subsidiaries|A25
subsidiary|C15
successive|b8
successor|C10
successors|M-2
such|C-5D-4E-5F-3G-3H-13I-7J-14K-12Z1c-1h-8k-4
such audit|D1
such change|F9
such claim|E6
such country|c11
such damages|E25
such employee|Z15
such insurance|L26
such joint|O15
such liability|E3
such new|d7
such other|F-3
such period|I23
such policies|L9
such policy|L13
such proposed|d21
such rights|M2
such sublicense|A13
such termination|F2f8
such transaction|F23
such transfer|M9
supply|G1L-5R15c-19
supply to|R3
support|I-3R-1
support and|e7
system|Z7
target|R6
techniques and|M35
technology|R-2X5
television|P19
ten|J8c9
ten 0|b9
term|C-2E-16J17R1Y13Z-1a14b17c-6
term and|I7J-5L1Z-2
term means|J34
term of|A-3J23M8P7U20V13X8Y-10Z-2b-9
term or|Y3b3
term shall|J2
term unless|J2
terminate|F18I-7J6R15b-7f25
terminate the|F12f5
terminate this|F4V24
terminated|F11J24b-2f3
terminated as|J10
terminated pursuant|J-9
terminates|Z9
termination|C-6I-9J-11Q8S-9U4V2Z28b-4c-7f6k-10
termination and|Z-2
termination by|Z-1
termination of|Q5V1Z4
termination to|F2
terms|E-13F-2N-2S20V-8Y-6b5d21j-12
terms of|A3J15
territory|D-14I7O8P6
territory and|I12
territory during|I5
texas|K12
than|L1S12a1b-11d1
than 0|J15j17
than a|Z14
than as|C13
than of|R34
than one|d1j10
than the|S5
that|A-2C-2D-2E2F-6G1I1K-8M2P1R1S8T-3U13
that all|M2
that any|M12
that during|T8U9
that either|C20
that is|c6
that it|H22M-1
that nothing|G14
that the|F3b-1j-10k3
that this|E10Z13
the|C-5D3E3O-6P4Q7R1V19X-3c3d7h4j2
the 0|J9
the affiliate|c11
the agent|Q10
the aggregate|E7
the agreement|J2
the assets|F4
the assignee|F6
the audit|D10
the avoidance|P8V1
the board|R-3
the business|C3
the case|Z8
the cause|E18
the change|F14
the company|Z7f9
the company's|R-8
the content|A6I4P8
the customer|M28
the date|I-3Z-1k22
the defense|E-9
the distribution|A1
the distributor|I15
the effective|B12E2b-2
the equity|F3
the event|F6J-1Q19R3d2
the exclusive|I16P-9
the exclusivity|I4R11
the expiration|F-1Y10d1
the extent|A8Z13
the field|I17
the fifth|Z4
the financing|d55
the first|d-12
the following|D-31F6P-12Q17
the foregoing|C-21F12G5
the form|P4
the gross|c9
the initial|Y15a28b4
the insurance|L9
the international|K2
the joint|O2
the law|K20
the laws|K9
the liability|h1
the license|P-3
the licensed|E7P-11X4k1
the licenses|A24
the limitations|h9
the loss|h40
the mark|P17
the maximum|j-9
the members|A20
the minimum|R1
the net|c9
the new|d20
the non|P11
the notice|R-3
the number|j28
the of|R15
the operating|V9
the other|C7E7F-1I-12M-2V-4Y10b7
the parties|A-9H-1J-7K-3L-6V-1f-1
the period|k6
the possibility|E3
the price|a27c3
the product|k6
the products|P-18V4
the program|P20
the promotion|R4c2
the provisions|E4
the records|D24
the recovery|E22
the relevant|D-9
the remainder|c3
the respective|C20c22
the right|D25P2X-3
the rights|C9d12
the royalty|Z8c5
the sale|Z8
the same|J-6S26
the services|Z-6
the software|e14
the source|e53
the specifications|k13
the state|K9
the term|I8L2T8V3Z5b5
the termination|Q4Z11
the terms|E-1R-2X2f-10
the territory|J8X2
the total|c2
the transfer|F11
the use|X6
the validity|H8
the warranty|E14k2
the work|L3
their|H8P-11
them|K-5
then|F6K-1Q15R-1S3V5Z1
then current|R-15
there|k-9
thereafter|Z4d3
therein|E-1M-3Z-6
thereof|C-4D-4K1N3
thereon|I2
these|I-3
third|E-5J-5L-8P-1R4d5f-11g32
third parties|V13
third party|A4X5
thirty|L1
thirty 0|Z1
this|C15E7F7K8M-5U1X6Z-4d-1g26k-5
this agreement|C8K4O-4P6X-6Y-1Z-1d-9
this section|D1E8d11h2
those|R-11S12
three|J-2U15
through|C-4I4P-7V8
through the|Z9
time|D1H10I-11L-6Z-2
time commencing|J15
times|D9
title|H18I-14M15X-12
title and|O18
title to|M4
to|A12C-1F-2G9H3M7O14P3R2S6V-2W-8X1f1j9k-1
to $|R28
to 0|c6
to a|C3D-3F-7
to accept|d8
to all|C7M-6
to any|E-1S4V-3X1d8f-7
to anyone|I9
to assign|C23M1
to audit|D30
to be|M3f-1
to commercialize|I1
to conduct|D6
to contribute|E28
to cover|L14
to customer|D-11
to develop|N5
to directly|G4
to enforce|g17
to ensure|R-2
to enter|D3d9
to exceed|j14
to execute|M12
to extend|b4
to grant|A11
to i|P12
to its|A15C12X-3
to licensee|F17I13
to manufacture|I9
to market|I2
to meet|R17
to occur|J10
to or|E7
to pay|E1h23
to provide|I9
to purchase|G19Z19
to reject|k5
to request|D1
to section|G-1M15
to sections|Z10
to sell|R7
to sublicense|I2
to such|F3R-1V-3j-4
to take|Z9
to terminate|R4
to termination|Z22
to the|C-6D-1I-4K4O6P-4Q2X-2f12
to this|C-3E3Q-3
to three|j34
to transfer|M11
to use|D-8I6N18P13c-2
to which|P-10Z14
to you|P18Z2
tort|E20
tort including|E32
total|E9h28j3
total liability|E7
total of|j3
trade|M-2
trade names|H8
trademarks|H23
trademarks in|P7
transaction|d2
transactions|Z13
transfer|C12D-15F15G-7I-10M19V3Z8d11
transfer and|M1
transfer of|C-2
transfer or|C18
transfer to|Z7
transferable|A7X25
transferable except|A2
transferred|C5M14
transition|Z39
transmit|A3I5
trial|E-2
twelve|D4Z-5
twelve 0|E6J19
two|E12G-1P-27c5j2
two 0|D6J-8j5
under|A-3E5L3P3T-3V-9Y-10Z1b-2c-6f-3h1j-13
under any|E-5P9
under section|R4h5
under the|D-17F9P-2d-13
under this|C-1D4F-2P3
under which|d5
undergoes a|F3
undertakes|I13
undivided|O4
united|V-4
unless|G-9J15L-1P-3Y11
unless a|Z8
unless earlier|J12
unless either|Y2
unless terminated|b-5
unlimited|P8i128
until|J8b4
until terminated|J13Y36b41
up|Z8c-7
up to|Z2j39
upon|C4D6J9Q3S-4Z-2c-10f2
upon 0|f2
upon delivery|R42
upon expiration|Z8
upon prior|f10
upon reasonable|D14
upon request|D21
upon termination|Z22
upon the|D-12F9X15f-4
upon written|C7
us|D2I-3
us $|R13
usage|P18X30
use|A2B4C-1D-4I-1J-5L-3N8P17U-7X6d-2e14g-1j-4
use and|B3P7
use in|B12
use of|D-6P-8R-9
use the|P2X6Z6
use with|P6
used|A13B3D11M-4
users|I-5V-6
validity|H24
validity of|H10
value of|c10
vehicles|L16
verify|D7
via|I6c23
visit|D10
void|C33
volume|R7
voting|F11f-22
waive|E30
waived|d22
warrants that|k3
warranty|E5k37
warranty period|E5k12
was|Z8
way|W2
we|F-2d-3j-8
whatsoever|U2
when|F-17k-5
where|L13O16
whereas|P-50
whether|E-1L-1P-12Z-11f-5k-24
whether by|C1
whether directly|V14
which|E-6H3R-3T-20V1Z3f-2k5
which are|V9
which case|D6Z9
which is|Z-12
while|L15
who|E-6
whole|F3
whole or|C7
wholly owned|A33
will|D-4I4J5P-4R1U3X-10Z3c5d-1f-2j3k11
will be|F-2M7
will continue|J16
will have|d9
will maintain|L11
will not|I5T15U7V13Z-14
will pay|c5
will receive|c21
wind|Z22
wireless|I9
with|B2D-1J-2K-3L-3N-17O-9P5V6c-4d7
with a|k-6
with an|R15
with another|C17
with any|F2G3I15V4
with limits|L5
with respect|d-6j-12
with section|P-8Z5
with the|F-11I8c-9d-19k3
with this|D16N-28
withheld|A14C11X10
withhold|C14
within|C-6I1R7V11a-9d-5k8
within 0|f-4k24
within such|d-5
within thirty|f-5
without|C3H6I8O7Y-9b-1c-1f-1k-10
without cause|f51
without first|d5
without limitation|H9
without limiting|F6
without prior|C8
without the|F-13
work|M5R-19c-9
works|P-4
works made|M9
world|P4
worldwide|B10P8
would|F1
writing|D-4H-5L-4
written|C2E-10P7c-9d-6h-6
written approval|V12
written consent|C10F5U7X1
written notice|f3
x|j19
year|L-1P-6R18V-12Y15a27b19d-1j12k3
year and|D11
year of|D8
year period|b2
year term|J13
years|C10E19J21L3b6k-13
years after|D6E14
years following|Z33
you|V1Z10j-11
"""
"""One feature a line: words, a bar, then letter and weight for each kind."""
