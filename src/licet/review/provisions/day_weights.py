# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the score of dates; written by `bench/train_days.py`."""

__all__ = ["LEAST", "WEIGHTS"]

LEAST = (-104, 31)
"""The score a date of agreement, and one of taking effect, has to pass."""

WEIGHTS = """\
< \" )|19|5
< \" agreement|48|-8
< \" means|8|22
< ( \"|17|-21
< ( the|-19|-7
< ( this|0|27
< ) ,|31|20
< ) .|-10|-27
< ) and|-14|-19
< ) dated|15|22
< ) is|14|6
< ) on|-16|-14
< , 000|9|2
< , 10|-25|-15
< , 2005|-12|3
< , 8|10|17
< , and|-8|-3
< , as|-8|-18
< , dated|4|-4
< , effective|5|-7
< , inc|-13|-41
< , made|16|10
< , s|-11|-20
< , the|-14|-12
< . (|-21|-18
< . ,|-66|-21
< . 1|16|11
< . 3|-1|-7
< . and|21|10
< . com|1|3
< . dated|34|11
< . source|12|-6
< . the|-3|30
< . this|20|-34
< 1 ,|-18|-2
< 1 .|-15|8
< 1 a|-2|-9
< 10 .|-4|6
< 10 k|-26|-21
< 10 q|6|4
< 2 source|13|-5
< 3 .|-14|-5
< 8 k|16|22
< : president|14|8
< a ,|1|-28
< a .|38|5
< agreement \"|53|-2
< agreement (|10|-6
< agreement ,|4|13
< agreement as|-18|-16
< agreement between|-29|-3
< agreement dated|-14|-3
< agreement is|20|16
< agreement shall|10|-32
< agreement this|43|22
< alliance agreement|3|-12
< and effective|32|39
< and ending|1|1
< and entered|9|-17
< and shall|-21|-21
< and the|-2|15
< as amended|-20|-18
< as of|17|8
< be effective|-1|-8
< begin on|-21|6
< between the|-16|7
< by the|-8|-18
< ceo date|-7|-2
< commence on|11|12
< commencement date|2|1
< commencing on|-9|-15
< continue until|3|-6
< corp ,|36|-15
< date \"|-4|18
< date :|49|35
< date and|-21|-24
< date of|-6|-12
< dated :|6|-16
< dated as|9|1
< day of|-14|0
< effective as|10|41
< effective date|-34|5
< ending on|-8|-7
< entered into|37|29
< exhibit 10|-9|-6
< for the|5|-1
< from the|7|-6
< holdings ,|-14|-11
< in the|33|0
< inc ,|-14|-27
< inc .|-19|29
< into and|7|13
< into as|19|3
< into effective|19|35
< into on|15|14
< into this|-11|-18
< is dated|-1|-28
< is effective|-3|6
< is entered|34|31
< is made|9|10
< k ,|-2|4
< later than|5|-1
< license agreement|-13|-6
< ltd .|14|23
< made and|23|-7
< made as|20|-1
< made effective|1|11
< made on|11|6
< made this|-6|-4
< means the|16|-27
< no .|-8|-14
< no later|-11|-12
< of the|29|29
< of this|-41|26
< on or|36|21
< on the|-11|-14
< on this|18|-32
< or before|3|9
< prior to|7|-12
< pursuant to|-13|-14
< q ,|15|13
< s 1|-17|-17
< services agreement|26|7
< shall be|-24|-26
< shall commence|12|29
< source :|-14|9
< strategic alliance|3|-5
< supply agreement|-12|-13
< term of|-4|16
< that certain|-25|15
< the \"|-20|11
< the agreement|-43|-9
< the company|23|-6
< the effective|-15|-36
< the first|-21|-6
< the last|-14|-12
< the parties|-23|-16
< the period|-3|1
< the term|3|24
< this \"|2|23
< this agreement|53|2
< title :|-26|-23
< to be|9|-1
< to the|0|-12
< vice president|-5|-23
< will be|14|3
< with the|25|31
<\"|37|30
<(|-1|-3
<)|-28|-41
<,|17|-6
<.|15|-11
<00|3|9
<000|15|1
<01|14|-15
<0:)|-8|-20
<0:,|-83|-46
<0:.|17|-4
<0::|50|36
<0:after|-15|-10
<0:agreement|56|19
<0:and|-7|-4
<0:before|-8|-6
<0:beginning|-25|-14
<0:by|-24|-16
<0:dated|-3|-22
<0:effective|1|-12
<0:first|-18|-11
<0:from|2|8
<0:last|-12|-11
<0:means|7|29
<0:of|-17|-19
<0:on|-1|-2
<0:than|5|-1
<0:the|41|-20
<0:this|11|7
<0:through|-19|-14
<0:to|10|0
<0:until|1|0
<1|-23|-19
<10|5|9
<11|19|6
<12|-20|-33
<13|43|31
<14|-25|-22
<15|-19|-10
<16|14|5
<17|-11|-8
<18|28|7
<19|-7|0
<1998|-7|2
<1999|12|7
<1:)|-37|9
<1:,|-6|-26
<1:.|-16|-27
<1:1|3|1
<1:a|-24|-23
<1:agreement|-21|-13
<1:and|3|1
<1:as|18|5
<1:commence|28|25
<1:continue|-2|-9
<1:date|19|13
<1:dated|0|-14
<1:effective|10|36
<1:ending|-7|-6
<1:into|11|-2
<1:k|4|7
<1:later|7|1
<1:made|20|-14
<1:of|2|20
<1:on|40|-20
<1:or|4|16
<1:prior|7|-11
<1:q|-15|-18
<1:shall|11|1
<1:the|-19|-24
<2|-2|-8
<20|-2|7
<2005|5|14
<2013|-14|-20
<2014|-10|0
<2018|-9|-6
<2019|-22|-23
<2020|-1|-23
<22|-4|6
<23|-9|-7
<29|4|-10
<2:\"|-16|24
<2:(|-26|-15
<2:)|3|13
<2:,|-26|-21
<2:.|48|-34
<2:1|9|1
<2:10|-38|-39
<2:8|2|15
<2:agreement|-7|-28
<2:and|-35|-27
<2:as|-5|6
<2:be|-20|-12
<2:ceo|1|-1
<2:date|48|38
<2:dated|31|11
<2:effective|-29|32
<2:entered|12|-13
<2:into|22|4
<2:is|20|12
<2:made|16|20
<2:no|-9|-11
<2:of|-9|0
<2:on|7|27
<2:s|-9|-15
<2:shall|5|4
<2:the|-9|-30
<2:to|-12|-9
<3|-29|-29
<30|-12|-6
<3:\"|-7|-4
<3:(|13|-2
<3:)|39|-7
<3:,|-19|-30
<3:.|35|37
<3:1|21|33
<3:10|-19|-12
<3::|13|34
<3:a|9|21
<3:agreement|-2|-1
<3:and|23|22
<3:be|-11|-14
<3:date|-16|-1
<3:dated|7|-9
<3:effective|24|43
<3:entered|24|6
<3:into|2|5
<3:is|0|-5
<3:made|9|16
<3:of|20|-8
<3:on|23|-10
<3:s|-13|-17
<3:the|2|10
<3:this|6|-10
<3:to|28|-3
<4|-19|-19
<4:\"|19|25
<4:(|4|21
<4:)|11|28
<4:,|-17|-44
<4:.|-4|-7
<4:1|-3|-1
<4::|-35|-25
<4:a|15|2
<4:agreement|-4|-4
<4:and|-8|17
<4:be|16|5
<4:between|-18|-20
<4:date|-11|3
<4:effective|-19|-21
<4:entered|-3|8
<4:inc|-22|-26
<4:into|5|22
<4:is|-6|-20
<4:made|6|-13
<4:of|9|2
<4:on|-13|-1
<4:shall|-3|-11
<4:the|-26|-6
<4:this|18|0
<4:title|13|24
<4:to|-14|-5
<5|-35|-23
<6|-11|-10
<7|-1|5
<8|-6|-8
<9|18|-1
<99|-9|-17
<:|-37|-41
<;|-7|-16
<a|-37|-25
<above|0|-9
<after|-17|-12
<agency|4|25
<agreement|-11|-2
<agreements|2|5
<all|-10|-2
<alliance|12|-2
<amended|-34|-26
<amendment|-16|-12
<an|-11|3
<and|-11|11
<any|-33|-28
<are|5|-1
<as|2|6
<assignment|-3|2
<at|4|1
<august|-9|5
<b|-8|-10
<bank|4|-2
<be|-31|-25
<before|-10|-1
<begin|-26|0
<beginning|-33|-23
<between|-4|-5
<branding|-5|42
<business|-32|-8
<but|-6|-5
<by|20|7
<c|6|20
<ceo|-39|12
<certain|-33|-10
<chief|10|-14
<co|-4|20
<collaboration|9|6
<com|-11|-5
<commence|9|11
<commencement|9|13
<commencing|21|3
<commission|-1|-10
<company|9|1
<confidentiality|-7|2
<content|-13|17
<continue|7|3
<contract|-3|-5
<cooperation|18|-9
<corp|29|-20
<corporation|7|9
<d|14|14
<date|4|-3
<dated|30|-10
<day|-33|-3
<december|-20|5
<defined|-13|-13
<development|13|27
<director|-2|9
<disclosure|-3|0
<distribution|-4|-1
<distributor|-14|-17
<due|-11|-24
<e|-1|-26
<each|31|16
<effect|-6|2
<effective|-41|19
<end|-18|-15
<ending|-5|-1
<endorsement|-3|3
<entered|20|3
<event|10|-14
<executed|0|-7
<executive|-6|-8
<exhibit|33|-5
<expire|-14|-12
<f|-25|-21
<first|7|-11
<following|-6|-1
<follows|16|5
<for|-45|-21
<forth|-9|-10
<from|-18|-16
<fund|-10|-1
<g|-2|-15
<general|65|37
<group|-7|0
<has|9|-17
<have|7|-5
<hereby|12|1
<herein|-4|-7
<hereof|-19|-11
<hereto|-12|-6
<holdings|2|4
<i|10|25
<if|-14|6
<ii|-18|-18
<iii|1|-11
<in|-4|26
<inc|-16|28
<including|-29|-16
<into|17|23
<is|40|13
<it|38|23
<its|3|-21
<january|4|23
<july|-10|7
<june|-9|1
<k|2|2
<last|-7|-16
<later|2|-3
<letter|0|-12
<license|0|31
<limited|14|-4
<llc|33|8
<ltd|27|34
<m|6|0
<made|33|10
<maintenance|-12|12
<manufacturing|-22|-8
<march|-5|2
<marketing|9|-5
<master|16|12
<may|-15|-23
<means|19|25
<month|33|11
<months|-18|-12
<n|-20|10
<name|-16|10
<no|-18|-37
<non|-18|-23
<not|14|-4
<notice|-7|-15
<november|-19|-10
<october|-16|-19
<of|-2|-4
<officer|5|-15
<on|9|-27
<one|-12|-22
<or|-9|-3
<other|-2|6
<page|21|9
<parties|-12|3
<party|15|21
<payable|0|6
<payment|-12|-5
<per|2|1
<period|-10|-22
<plan|-23|-15
<president|16|-19
<prior|-2|-17
<product|-13|-5
<products|-11|-2
<property|18|-9
<provided|26|25
<pursuant|6|10
<q|19|18
<quarter|-12|-9
<reference|-11|-14
<s|32|4
<sales|16|6
<schedule|2|14
<section|11|9
<securities|-9|-3
<september|-13|-12
<service|13|7
<services|-8|0
<set|-2|-1
<shall|3|-7
<signature|29|27
<source|-56|-45
<sponsorship|44|33
<st|1|-4
<strategic|25|14
<such|-5|-7
<supply|-8|-3
<technology|36|15
<term|10|15
<terminate|-18|-12
<terminated|28|26
<termination|-21|-23
<terms|21|5
<territory|3|6
<th|-7|16
<than|9|-8
<that|-20|-21
<the|-40|-14
<their|22|18
<this|26|-7
<through|-34|-22
<time|30|1
<title|-13|25
<to|-22|11
<two|-13|-7
<under|-19|-21
<until|0|-2
<upon|-8|3
<vice|-19|-25
<vp|-4|21
<whereas|-21|-16
<whereof|15|-12
<which|6|0
<will|1|5
<with|-5|1
<witness|9|-11
<year|-30|-29
<years|6|18
> \" )|9|26
> \" agreement|4|-18
> \" effective|36|81
> \" means|-6|12
> \" shall|-18|13
> ( \"|-18|-2
> ( 1|8|27
> ( a|-19|-6
> ( as|-15|-13
> ( b|2|-7
> ( c|10|-4
> ( the|13|1
> ( this|27|10
> ) ,|-25|-11
> ) .|25|20
> ) and|3|-2
> ) between|0|12
> ) by|16|13
> ) the|-11|-7
> , (|-17|-6
> , a|24|4
> , and|6|0
> , as|-25|-12
> , between|21|9
> , by|15|2
> , in|27|-8
> , inc|21|24
> , is|0|-2
> , llc|17|11
> , the|-10|-11
> , this|0|5
> , unless|-12|-11
> . \"|-15|6
> . (|11|-22
> . ,|17|16
> . 1|23|12
> . 2|-15|6
> . 3|-25|-11
> . 5|-12|-6
> . 7|-9|-5
> . if|6|10
> . in|-11|12
> . the|-6|17
> 1 )|-4|15
> 1 ,|-5|7
> 1 .|21|-7
> 1 definitions|10|18
> 10 .|16|-4
> 2 .|-12|19
> 3 .|-15|-14
> 31 ,|-25|-11
> 4 .|2|7
> 5 .|-17|-10
> 6 .|-6|-5
> 7 .|-8|-4
> : s|44|28
> : the|-7|-8
> agreement \"|-5|0
> agreement (|3|1
> agreement is|11|16
> agreement shall|-15|-8
> agreement this|-7|-11
> amended ,|-4|-8
> and among|18|13
> and between|-1|-6
> and ending|-5|3
> and shall|2|12
> and the|-45|-30
> article 1|3|8
> as amended|-24|-12
> as of|0|9
> as the|12|8
> b )|1|-8
> between :|17|10
> between the|-17|-26
> by :|59|26
> by and|25|-13
> c )|9|-5
> confidential treatment|-6|-11
> contents article|10|13
> contents page|-15|-9
> date \"|25|31
> date :|-13|-24
> definitions 1|7|8
> during the|12|-3
> effective as|7|-4
> effective date|14|70
> either party|-5|-6
> entered into|1|-2
> event that|-9|-3
> exhibit a|1|0
> exhibit b|-5|-7
> exhibit c|-6|-4
> for the|-14|-11
> hereto have|-4|-4
> if the|-12|-8
> in the|-6|3
> in which|-8|-6
> in witness|-4|-2
> inc .|8|9
> is made|-5|-16
> of contents|1|1
> of the|-8|-13
> of this|-2|16
> on the|7|-10
> parties hereto|6|8
> pursuant to|-17|-18
> schedule a|-5|-4
> shall be|-3|-6
> shall mean|-5|13
> sooner terminated|-6|2
> source :|-23|-20
> table of|3|-7
> term \"|-1|2
> the \"|-16|-10
> the company|6|3
> the event|-11|-4
> the parties|4|25
> the term|-4|-14
> this \"|27|10
> this agreement|-20|16
> to be|6|23
> to the|-3|5
> whereof ,|-4|-1
> will be|0|-12
> with the|9|7
> witness whereof|-4|-1
>\"|-32|-10
>(|-12|-2
>)|18|-6
>,|0|-5
>.|22|-25
>000|-29|2
>0:\"|-12|15
>0:(|21|16
>0:)|-18|-7
>0:,|-56|-8
>0:.|3|12
>0:1|-1|-13
>0:2|-5|1
>0:3|2|-10
>0:4|9|19
>0:5|-17|-10
>0:6|-3|-2
>0:;|-9|14
>0:and|10|4
>0:between|1|-13
>0:by|-4|5
>0:confidential|-17|-7
>0:date|1|-6
>0:each|-12|-7
>0:exhibit|4|8
>0:in|18|26
>0:or|0|23
>0:schedule|5|-10
>0:source|13|14
>0:table|4|-1
>0:the|-23|-1
>0:this|-8|9
>0:to|2|9
>1|-2|9
>10|2|-12
>11|-3|-5
>12|-50|-27
>13|-17|-12
>14|26|-3
>15|-39|-41
>16|27|31
>17|-14|-13
>18|11|6
>19|-19|-12
>1999|-14|-13
>1:\"|-10|24
>1:(|-9|20
>1:,|-8|-2
>1:.|8|-15
>1:1|-4|-11
>1:10|-6|-4
>1:2|-15|10
>1:3|-20|-8
>1::|-10|16
>1:a|16|17
>1:agreement|1|-5
>1:and|-3|-40
>1:as|-27|-7
>1:b|-10|6
>1:between|39|10
>1:by|9|5
>1:c|7|-7
>1:d|-5|-3
>1:ending|-3|5
>1:in|14|-10
>1:is|10|-33
>1:month|-16|-12
>1:of|26|19
>1:shall|7|17
>1:source|-12|-7
>1:the|10|39
>1:this|34|-6
>1:to|-25|-11
>1:unless|-1|-1
>1:witness|2|0
>2|-23|-13
>20|-15|-26
>2000|15|7
>2010|22|49
>2013|-2|3
>2014|22|21
>2019|-7|13
>2020|6|-13
>21|16|14
>22|17|41
>23|11|10
>24|2|-17
>2:\"|-10|2
>2:(|-20|9
>2:)|-3|-5
>2:,|-5|-16
>2:.|21|-28
>2:1|-3|22
>2:2|19|15
>2:3|11|-7
>2:4|-3|-3
>2:5|-5|-3
>2:9|18|6
>2::|7|25
>2:agreement|2|-36
>2:amended|-21|-8
>2:and|-16|-11
>2:as|1|5
>2:between|-2|-21
>2:by|11|17
>2:contents|3|-1
>2:effective|20|10
>2:in|-14|-8
>2:may|14|-7
>2:month|-6|-4
>2:of|-27|-20
>2:shall|-6|2
>2:the|-21|-11
>2:this|27|14
>2:to|16|2
>2:whereof|2|1
>3|-29|-35
>30|-2|18
>31|-24|-12
>3:\"|-30|2
>3:(|5|-4
>3:)|-17|4
>3:,|-9|-33
>3:.|-1|3
>3:1|-9|-4
>3:2|-14|-15
>3::|-14|-17
>3:a|9|-7
>3:agreement|17|-2
>3:among|16|16
>3:and|7|1
>3:article|1|6
>3:as|-1|-11
>3:be|-9|-6
>3:between|-5|1
>3:by|-8|-21
>3:date|26|32
>3:effective|-11|36
>3:for|-4|-18
>3:in|-20|-15
>3:inc|6|-6
>3:of|43|54
>3:on|17|2
>3:page|-7|-3
>3:s|1|-7
>3:shall|0|-5
>3:term|0|4
>3:the|-20|-2
>3:this|2|-12
>3:to|-7|14
>4|4|20
>4:\"|25|22
>4:(|20|33
>4:)|-11|-5
>4:,|-14|-3
>4:.|27|-27
>4:1|-4|5
>4:2|-2|3
>4::|-15|-1
>4:agreement|-26|-14
>4:and|6|-15
>4:as|-10|-6
>4:be|-16|3
>4:by|5|-3
>4:date|5|19
>4:effective|-6|-2
>4:for|-6|-4
>4:in|1|-10
>4:inc|-19|-11
>4:of|-9|-18
>4:on|-26|-15
>4:shall|-9|-8
>4:term|-16|-11
>4:the|-14|-17
>4:this|-4|7
>4:to|32|16
>5|-49|-16
>6|-13|17
>7|-31|4
>8|-14|-26
>9|35|45
>:|-3|27
>;|-12|-1
>a|-17|-27
>accordance|-11|-7
>agent|23|17
>agree|-2|19
>agreed|-1|-13
>agreement|1|-16
>agrees|15|22
>all|-35|-17
>amended|-44|-19
>amendment|-19|-8
>among|5|-14
>an|-17|-8
>and|7|21
>any|-25|-35
>april|-31|-4
>are|-11|-3
>article|-7|1
>as|19|22
>at|-4|-14
>authorized|-9|-6
>b|-35|-18
>bank|18|23
>be|-13|-8
>been|-15|-5
>between|24|5
>by|-5|-15
>c|-9|-14
>calendar|-8|-6
>capital|0|5
>caused|-3|-4
>certain|7|-25
>co|14|13
>com|-12|-11
>commencement|-12|10
>company|18|1
>confidential|-16|3
>consideration|10|11
>content|2|-11
>contents|1|-8
>continue|37|17
>contract|17|-10
>corporation|10|-15
>d|23|14
>date|58|16
>dated|-10|-14
>december|4|29
>definitions|0|20
>delaware|17|-30
>delivery|-12|-4
>development|6|16
>distributor|-17|-14
>duly|-4|-9
>during|11|0
>e|-34|-13
>each|-16|-9
>earlier|14|-7
>effective|4|36
>either|-11|-8
>end|15|13
>ending|4|1
>entered|-19|-10
>event|-25|-3
>executed|6|11
>execution|-15|-43
>exhibit|-5|6
>f|8|7
>february|-20|-9
>fee|-16|-4
>fees|1|-9
>first|-6|5
>following|13|28
>for|-27|-48
>forth|6|2
>from|-7|-10
>group|6|12
>has|24|20
>have|-15|-1
>herein|4|-12
>hereinafter|10|10
>hereto|17|25
>holdings|11|23
>i|0|7
>if|-13|-3
>ii|-7|-5
>in|-1|-19
>inc|27|-10
>including|-17|-10
>information|27|-7
>initial|-14|-1
>into|-22|-12
>is|38|63
>it|2|3
>its|-3|-26
>january|-4|6
>july|43|43
>june|-14|-7
>k|-2|-2
>l|12|16
>license|-3|-4
>licensee|18|-11
>limited|51|6
>llc|37|-8
>ltd|5|4
>made|7|5
>management|4|5
>manufacturing|2|6
>march|8|7
>marketing|1|-9
>may|2|-36
>mean|8|1
>meaning|-6|1
>means|-6|11
>month|-22|-22
>name|20|22
>new|-4|0
>no|18|15
>not|-14|-5
>notice|15|-7
>november|-24|0
>now|5|7
>october|-3|-22
>of|-35|-27
>omitted|2|5
>on|7|-14
>one|-18|-15
>or|-47|-17
>order|-12|-13
>organized|2|12
>other|-2|-3
>otherwise|11|12
>p|9|0
>page|31|42
>parties|8|30
>party|5|20
>pay|-20|-11
>payment|-18|-12
>period|-11|-11
>price|-11|-4
>prior|0|-9
>product|-16|-13
>products|3|-5
>property|-6|-5
>provide|12|21
>provided|-31|-27
>provision|7|9
>pursuant|-30|-26
>q|-1|-22
>r|-7|-11
>reference|-2|-14
>referred|24|-5
>requested|-17|-15
>respect|-7|-8
>rights|-6|-3
>s|-15|-23
>schedule|-6|20
>section|-5|13
>service|-13|-2
>services|-10|9
>set|-5|1
>shall|-32|-26
>signature|42|9
>sooner|-1|10
>source|3|0
>subject|-7|-11
>such|6|-14
>supply|-9|-2
>systems|4|-4
>table|3|-7
>technologies|-25|1
>technology|-8|9
>term|-13|-7
>terminate|-14|-22
>terminated|-4|5
>termination|-30|-18
>terms|1|-7
>territory|17|12
>than|4|10
>that|-1|-19
>the|-21|-35
>thereafter|27|9
>this|-15|-3
>through|-8|16
>time|6|6
>to|23|30
>together|13|21
>treatment|-8|-13
>under|-11|-5
>unless|11|11
>until|2|-2
>upon|-33|-9
>used|-5|-4
>whereas|-12|14
>whereof|8|-3
>which|-13|-9
>will|8|-7
>with|-7|2
>witness|14|7
>written|-6|-4
>year|-26|-14
at:10|-14|-10
at:11|10|-49
at:12|-23|-35
at:13|-36|1
at:14|-11|-12
at:15|-12|-2
at:16|-69|-26
at:17|-15|24
at:18|-5|-27
at:6|4|-8
at:7|34|28
at:8|19|8
at:9|55|32
first:nothing takes effect|35|-82
left:0|7|-19
left:10|-13|-4
left:11|-5|-7
left:12|-20|-35
left:13|-41|-28
left:14|6|17
left:15|-10|-19
left:16|4|-18
left:17|-9|-23
left:18|-39|4
left:6|31|5
left:7|14|9
left:8|10|6
left:9|-5|2
partial|-30|-44
rank:0|84|56
rank:1|-2|-23
rank:2|-36|-18
rank:3|-28|-25
rank:4|-5|-20
rank:5|-60|-51
whole|-16|-37
"""
"""A feature a line: its name, its weight for each of the two."""
