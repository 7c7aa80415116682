# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights of the score of parties; written by `bench/train_parties.py`."""

__all__ = ["LEAST", "WEIGHTS"]

LEAST = 100
"""The score that the name of a party has to pass."""

WEIGHTS = """\
<\"|16
<#|-1
<$|1
<%|5
<'|-6
<(|-5
<)|11
<*|3
<,|-4
<-|-8
<.|22
</|1
<0|-4
<1|-7
<1\"|-13
<1#|-1
<1(|5
<1)|-3
<1,|-21
<1-|6
<1.|13
<1/|-8
<10|-1
<11|-3
<12|-5
<13|-4
<14|-6
<15|-3
<16|1
<17|-6
<18|1
<19|3
<1:|-1
<1;|8
<1[|3
<1]|-2
<1a|-12
<1additional|1
<1agreement|-4
<1all|-6
<1among|6
<1an|2
<1and|1
<1any|-3
<1applicable|-1
<1appoint|2
<1as|-3
<1at|-14
<1before|-2
<1between|21
<1both|-5
<1by|55
<1c|-3
<1concerning|-3
<1contents|-2
<1current|1
<1dated|-6
<1director|12
<1distribute|-3
<1during|-6
<1each|4
<1effective|-2
<1excluding|-1
<1first|-1
<1following|1
<1for|-4
<1from|7
<1i|-2
<1if|-2
<1in|-38
<1include|-3
<1including|-6
<1into|3
<1is|-1
<1its|-8
<1market|-2
<1mean|-7
<1means|1
<1meet|-1
<1new|-2
<1of|11
<1officer|3
<1on|-18
<1or|4
<1other|-4
<1outside|-1
<1over|-1
<1page|-2
<1per|1
<1perform|7
<1president|7
<1promote|-2
<1provide|-1
<1recitals|13
<1regarding|-1
<1relevant|-2
<1s|-2
<1sell|1
<1such|-2
<1support|1
<1termination|6
<1than|-1
<1that|1
<1this|-12
<1through|1
<1throughout|4
<1to|22
<1under|-3
<1until|-1
<1upon|1
<1use|-6
<1using|-2
<1version|-1
<1via|-3
<1which|-1
<1with|13
<1within|-4
<2|-8
<2\" \"|7
<2\" )|5
<2\" .|-3
<2\" means|2
<2' s|-2
<2( \"|45
<2( including|-2
<2) \"|7
<2) (|2
<2) ,|4
<2) .|-4
<2) ;|6
<2) and|10
<2) between|2
<2) dated|-2
<2) for|-1
<2) in|-1
<2) of|-5
<2) to|-1
<2* ]|-1
<2, \"|-6
<2, a|-21
<2, and|23
<2, as|-3
<2, dated|-1
<2, during|-1
<2, for|-1
<2, in|-2
<2, its|-4
<2, on|-1
<2, that|-2
<2- -|-1
<2. \"|-7
<2. (|1
<2. ,|6
<2. 1|-1
<2. 2|1
<2. 3|2
<2. 4|-4
<2. 6|1
<2. agreement|-1
<2. and|6
<2/ a|-1
<2/ or|3
<20 \"|-6
<20 ,|-1
<20 0|1
<21 \"|-3
<21 (|1
<21 )|3
<21 ,|-3
<21 .|-11
<21 0|-2
<21 1|-3
<21 2|-1
<21 3|-3
<21 4|-1
<21 5|-1
<21 7|-1
<21 9|6
<22 \"|-10
<22 )|2
<22 ,|-2
<22 .|-5
<22 0|1
<22 1|2
<22 3|-1
<23 \"|-3
<23 ,|-1
<23 .|-2
<23 1|-2
<24 \"|5
<24 ,|2
<24 .|-4
<25 \"|5
<25 ,|-2
<26 ,|-4
<26 .|-7
<27 \"|2
<27 .|-3
<28 \"|10
<28 ,|2
<29 \"|-1
<29 .|-3
<2: \"|4
<2; and|4
<2] .|-1
<2a \"|-12
<2a )|-1
<2a ,|-1
<2a .|1
<2above .|3
<2access to|-4
<2accordance with|-8
<2acknowledged ,|5
<2addition to|-1
<2address :|-3
<2address at|-1
<2agree that|-1
<2agreement ,|2
<2agreement .|5
<2agreement ;|5
<2agreement and|-3
<2agreement between|9
<2agreement dated|-2
<2agrees that|3
<2amended .|-1
<2amount of|1
<2an \"|-5
<2and \"|-5
<2and :|7
<2and all|-1
<2and among|1
<2and any|-1
<2and between|2
<2and other|1
<2and sell|-3
<2and to|-4
<2any \"|-1
<2any of|-5
<2any other|-4
<2approval of|-2
<2approved by|3
<2as \"|14
<2as of|-20
<2attached as|-1
<2avenue ,|-4
<2b )|-6
<2b .|2
<2based on|-1
<2behalf of|16
<2below .|4
<2between :|7
<2business .|1
<2business at|-5
<2by :|-7
<2by a|-3
<2by such|1
<2c )|-5
<2c .|-2
<2changes to|-1
<2city ,|-2
<2collectively \"|-4
<2commence on|-1
<2commencing on|-1
<2company ,|5
<2company .|-1
<2company and|1
<2completion of|-1
<2compliance with|1
<2connection with|-2
<2consent of|10
<2copies of|-3
<2corporation ,|13
<2d )|4
<2date ,|2
<2date .|5
<2date :|-4
<2defined in|-3
<2definitions 1|-1
<2delivery of|-1
<2described in|-3
<2described on|-1
<2development of|1
<2disclosed .|-2
<2distribution of|1
<2drive ,|-4
<2e )|-1
<2each of|-4
<2effect .|-1
<2end of|-1
<2ending on|-1
<2exhibit \"|-3
<2expiration of|-1
<2f )|1
<2floor ,|-2
<2following :|1
<2follows :|-7
<2for each|1
<2for such|-1
<2forth in|-4
<2forth on|-2
<2herein ,|6
<2herein .|2
<2herein ;|2
<2hereinafter \"|-2
<2hereto .|2
<2hereto as|-3
<2hereunder .|1
<2i )|-2
<2identified in|-1
<2identified on|-1
<2iii )|-1
<2in any|2
<2in each|-1
<2in this|-3
<2in which|-5
<2inc .|-2
<2included in|-1
<2into by|3
<2into on|-1
<2is at|-2
<2issued by|1
<2known as|-2
<2later than|-1
<2laws of|-7
<2limitation ,|-2
<2listed in|-2
<2listed on|-3
<2located at|-6
<2made by|3
<2means a|4
<2member of|-2
<2name :|-17
<2now ,|-5
<2number of|-3
<2of a|2
<2of any|1
<2of contents|-1
<2of each|4
<2of such|-2
<2of this|-3
<2office at|-2
<2offices at|-3
<2operation of|3
<2or \"|-10
<2or a|-2
<2or after|-1
<2or any|4
<2or before|-1
<2other than|1
<2out in|-1
<2outside of|-1
<2ownership of|1
<2part of|1
<2parties .|-2
<2party .|-4
<2performance of|-1
<2portion of|-1
<2prior to|-2
<2product .|-1
<2products .|4
<2products to|-2
<2products within|-1
<2promotion of|-1
<2provided by|17
<2provided in|-2
<2provided to|1
<2provision of|1
<2provisions of|-2
<2pursuant to|-11
<2receipt of|4
<2regulations .|1
<2related to|-4
<2relating to|-2
<2representations ,|-1
<2required by|-2
<2requirements of|-1
<2respect to|-13
<2rights to|-2
<2road ,|-4
<2s \"|-1
<2s /|-9
<2sale of|3
<2sales of|7
<2services .|9
<2services of|10
<2services to|-4
<2shall be|-1
<2shall mean|-7
<2shall pay|2
<2shall provide|-2
<2shares of|-1
<2source :|2
<2specified in|1
<2sponsor of|3
<2statement on|-2
<2street ,|-8
<2subject to|-6
<2subsidiary of|4
<2term \"|-6
<2term .|-2
<2term in|-1
<2termination .|-3
<2terms \"|-1
<2terms and|-2
<2terms of|-1
<2territory .|-2
<2the \"|1
<2the first|-1
<2this \"|-15
<2time .|1
<2title :|-11
<2to \"|-1
<2to ,|-1
<2to a|-3
<2to any|-3
<2to pay|-2
<2to perform|8
<2to provide|-3
<2to such|1
<2to this|-1
<2to use|-2
<2together with|5
<2under this|-2
<2used in|-2
<2value of|-6
<2version of|1
<2whereas ,|17
<2with \"|-3
<2with a|-1
<2written .|7
<2york ,|-4
<3|-25
<4|-11
<5|10
<6|-6
<7|-5
<8|-4
<9|-9
<:|8
<;|13
<@|-1
<]|7
<_|8
<a|-17
<above|14
<accept|-2
<acceptance|-1
<accepted|-1
<access|-9
<accordance|-9
<according|-1
<account|4
<accounting|-1
<accounts|4
<acknowledged|9
<acknowledges|-1
<action|-2
<activities|-4
<addition|7
<additional|5
<address|-8
<administration|-2
<advertising|-4
<affiliate|-6
<affiliates|-1
<after|-3
<agency|-1
<agent|7
<aggregate|4
<agree|-3
<agreed|-4
<agreement|-5
<agreements|-3
<agrees|6
<all|-10
<alliance|5
<also|-2
<amend|-1
<amended|-11
<amendment|-6
<amendments|-2
<america|-1
<among|12
<amount|1
<an|5
<and|25
<anniversary|-1
<annual|-3
<another|-2
<any|-5
<appendix|-2
<applicable|-5
<apply|-1
<appoint|5
<appointed|1
<appointment|4
<appoints|5
<approval|1
<approved|9
<are|5
<area|1
<article|-7
<as|-27
<assets|-2
<assigned|-1
<assignment|1
<assigns|5
<assist|-1
<at|-19
<attached|-2
<authorities|-2
<authority|-1
<authorized|7
<available|3
<ave|-3
<avenue|-6
<b|-1
<background|2
<bank|-6
<base|-1
<based|3
<basis|-4
<be|7
<become|2
<been|-3
<before|-3
<begin|-1
<beginning|-1
<behalf|12
<being|-3
<below|-3
<benefit|-2
<best|1
<between|29
<beyond|-1
<binding|2
<board|-1
<both|-6
<boulevard|-2
<brand|3
<branded|1
<breach|-2
<business|5
<but|-2
<by|38
<c|-8
<calendar|-3
<canada|-1
<capacity|-1
<capital|-2
<care|-1
<cause|-2
<center|4
<certain|-3
<changes|-2
<channel|-2
<channels|3
<charge|4
<charges|2
<chief|3
<china|-4
<city|-2
<claims|-2
<client|5
<clinical|-1
<closing|-4
<co|6
<code|-6
<collectively|4
<com|24
<commence|-1
<commencing|-2
<commercial|-4
<commercialization|-3
<commission|-6
<committee|-3
<common|1
<communications|3
<companies|-2
<company|19
<compensation|-1
<completion|-2
<compliance|2
<components|-3
<concerning|-3
<condition|-2
<conditions|-6
<conduct|-1
<confidential|1
<connection|-5
<consent|11
<considered|5
<constitute|-2
<construction|-2
<consultant|-2
<contact|3
<contemplated|-1
<content|8
<contents|-4
<continue|1
<contract|9
<contractor|3
<control|3
<cooperation|8
<copies|-4
<copy|-1
<corporation|14
<cost|-2
<costs|2
<counterparts|-1
<countries|2
<country|-3
<court|-1
<covenants|-3
<credit|1
<criteria|-2
<current|-2
<currently|-1
<customer|-5
<customers|9
<d|9
<data|11
<date|7
<dated|-9
<dates|1
<day|-3
<days|-2
<deemed|1
<default|-2
<defined|-2
<definition|-1
<definitions|-3
<delaware|19
<delivered|2
<delivery|-1
<described|-5
<design|5
<designated|5
<desires|-2
<determined|1
<develop|-6
<developed|-2
<development|-1
<directly|3
<director|12
<directors|-3
<disclosed|-3
<disclosure|-2
<discretion|6
<display|-3
<distribute|-6
<distribution|-4
<distributor|-1
<district|-3
<do|2
<document|-3
<does|2
<dollars|-2
<drive|1
<drug|-1
<due|-6
<duration|2
<during|-5
<e|-8
<each|-8
<earlier|2
<east|-2
<effect|-4
<effective|3
<efforts|1
<either|-6
<electronic|-1
<employees|3
<end|-2
<ending|-2
<engage|5
<engagement|7
<ensure|-2
<entered|-4
<entire|1
<entitled|-2
<entity|3
<equal|-3
<equipment|7
<event|-3
<events|1
<except|-1
<exchange|-3
<excluding|-2
<exclusive|-2
<exclusively|-3
<exclusivity|-1
<executed|-5
<execution|-3
<executive|1
<exhibit|-12
<exhibits|-1
<existing|-4
<expenses|-4
<expiration|-2
<expire|-1
<expressly|-1
<extended|-2
<facilities|-1
<facility|3
<failure|1
<fda|-2
<federal|-1
<fee|-6
<field|-3
<filed|-2
<filing|3
<final|-2
<financial|3
<first|17
<floor|-4
<florida|3
<following|-8
<follows|-9
<for|-3
<force|-1
<foregoing|-5
<form|-3
<format|1
<forth|-14
<from|7
<full|2
<fully|-2
<funds|2
<further|-4
<g|3
<general|3
<given|-2
<good|-2
<governing|-2
<governmental|-2
<grant|8
<granted|-1
<grants|8
<gross|-1
<group|-1
<guidelines|2
<h|8
<hand|-2
<has|2
<have|2
<having|-3
<health|-1
<hereby|29
<herein|1
<hereinafter|9
<hereof|3
<hereto|-5
<hereunder|-1
<holdings|-2
<home|-8
<house|-2
<houston|-2
<how|-1
<however|-2
<i|-11
<identified|-4
<if|-3
<ii|2
<iii|-3
<immediately|2
<in|-24
<inc|1
<include|2
<included|-3
<includes|-1
<including|-1
<incorporated|-2
<increase|-3
<indemnification|-2
<independent|5
<indicated|-1
<individual|2
<individually|2
<information|1
<infringement|-2
<initial|-2
<insurance|2
<interest|-5
<interests|4
<international|5
<internet|-1
<interpretation|-1
<into|4
<investment|2
<ip|2
<is|9
<issuance|7
<issue|2
<issued|3
<it|-2
<its|-7
<iv|-3
<ix|-1
<j|3
<japan|4
<joint|5
<jointly|-3
<jurisdiction|-1
<k|-4
<kind|-2
<known|3
<l|-8
<last|-2
<later|-2
<law|1
<laws|-10
<legal|-2
<less|1
<letter|-1
<liability|-4
<license|-2
<licensed|-5
<licensee|-1
<licenses|5
<licensor|-3
<limitation|-4
<limitations|-1
<limited|2
<link|3
<list|3
<listed|-2
<llc|-16
<local|-1
<located|-6
<location|-1
<ltd|2
<m|2
<made|-2
<maintain|-4
<maintenance|-2
<make|-5
<management|1
<manager|-1
<managing|17
<manner|-2
<manufacture|2
<manufacturing|-1
<mark|-1
<marked|-1
<market|-6
<markets|-2
<marks|1
<material|-2
<materials|3
<matter|-1
<may|-8
<mean|-8
<meaning|-4
<means|3
<media|-1
<medical|5
<meet|-1
<meeting|-4
<member|-8
<members|-4
<minimum|-3
<miscellaneous|-1
<modifications|1
<modify|-1
<month|-6
<monthly|-2
<months|-3
<more|-1
<must|3
<mutually|-4
<n|2
<name|-11
<names|2
<nd|-1
<necessary|-1
<net|3
<network|4
<nevada|2
<new|-7
<no|-7
<north|-3
<not|-4
<notice|10
<notices|-1
<now|-7
<number|-5
<o|7
<obligations|1
<obtain|-5
<of|-10
<offer|-7
<offering|-4
<office|-2
<officer|3
<offices|-4
<omitted|-2
<on|1
<one|-1
<online|-2
<only|5
<operate|4
<operating|-11
<operation|2
<opportunities|2
<or|7
<order|-3
<orders|-5
<original|-1
<other|7
<otherwise|-7
<out|-3
<outlined|-1
<outside|-2
<over|-3
<own|2
<owned|1
<owner|4
<ownership|2
<owns|-1
<p|9
<page|6
<pages|-5
<paid|1
<park|-1
<part|11
<participate|-1
<particularly|-1
<parties|3
<partner|-2
<partners|2
<partnership|7
<party|8
<patents|-2
<pay|11
<payment|-7
<payments|1
<per|1
<perform|12
<performance|-2
<period|-5
<person|-1
<personnel|3
<place|-8
<placement|-1
<plan|-1
<plus|4
<point|1
<policies|-1
<portion|-2
<portions|-2
<potential|-1
<power|-4
<practices|-1
<president|4
<price|-6
<prices|-2
<principal|-1
<principles|-1
<prior|12
<procedures|1
<process|1
<product|14
<production|-4
<products|-5
<program|-3
<programs|-2
<promote|-3
<promotion|5
<promotional|-1
<promptly|-1
<promulgated|-1
<property|-5
<proprietary|16
<provide|-1
<provided|9
<provider|1
<provides|-2
<providing|-3
<provision|3
<publicly|-4
<published|2
<purchase|-6
<purpose|-1
<purposes|3
<pursuant|-13
<q|-2
<quality|-1
<quantity|-3
<quarter|-1
<r|-6
<rd|-1
<reasonable|1
<reasonably|-2
<receipt|3
<receive|2
<recitals|12
<records|1
<redwood|-1
<reference|-4
<references|-2
<referred|4
<regarding|-2
<registered|-5
<registration|-5
<regulations|8
<regulatory|-3
<related|-5
<relating|-2
<relationship|1
<release|-1
<relevant|-6
<report|-4
<reporting|-1
<reports|-3
<representation|-2
<representations|3
<request|-4
<requested|1
<required|2
<requirements|2
<requires|-1
<resale|2
<research|-3
<reseller|-3
<resolution|-1
<respect|-20
<respective|-1
<responsibilities|1
<restrictions|-1
<revenue|-4
<review|-1
<right|-4
<rights|-9
<road|-8
<rules|-1
<s|-36
<sale|5
<same|3
<san|-1
<schedule|3
<second|-4
<securities|-6
<security|-1
<sell|5
<selling|-3
<service|3
<services|10
<set|-11
<share|-5
<shareholder|9
<shares|-5
<signature|-5
<similar|-2
<site|-3
<sites|-4
<so|3
<software|-6
<sold|-4
<sole|2
<solely|2
<source|4
<south|-2
<specific|-2
<specifically|2
<specifications|-2
<specified|3
<sponsor|11
<sponsorship|-1
<st|-2
<standard|-1
<standards|-3
<state|-3
<stated|-1
<statement|-3
<states|-4
<stock|-1
<strategic|5
<street|-12
<subject|-8
<sublicense|-2
<subsequent|1
<subsidiaries|-4
<subsidiary|9
<successor|-4
<such|-15
<suite|-1
<supplier|-5
<supply|-2
<support|1
<system|2
<systems|-1
<t|-3
<table|-2
<taxes|-2
<technologies|5
<technology|2
<term|-9
<terminate|1
<termination|7
<terms|-11
<texas|1
<th|-2
<than|4
<that|14
<the|-12
<their|-2
<them|-2
<then|2
<thereafter|1
<therein|-3
<thereof|1
<thereto|-2
<thereunder|-2
<these|1
<third|-1
<this|-3
<those|-1
<through|-2
<throughout|3
<time|-10
<times|3
<title|5
<to|13
<together|3
<total|-2
<trade|-4
<trademark|1
<trademarks|3
<transaction|-1
<transactions|-1
<transfer|-8
<transport|4
<treated|2
<treatment|1
<trust|8
<two|-2
<u|3
<under|-2
<unit|-2
<unless|1
<up|-2
<upon|-4
<us|-1
<use|-8
<user|7
<using|-3
<utilize|-2
<v|4
<value|1
<venture|-8
<version|-1
<vi|6
<via|-6
<vice|6
<video|2
<vii|5
<viii|-1
<w|4
<waiver|-1
<warranties|2
<warranty|3
<web|-1
<whereas|22
<whether|3
<which|-6
<who|9
<will|-6
<wishes|9
<with|-15
<within|-4
<without|-4
<witness|1
<witnesseth|6
<work|-2
<world|1
<worldwide|-1
<would|-1
<writing|12
<written|28
<x|-4
<y|1
<year|-1
<years|-1
<york|-4
<®|2
>\"|-5
>#|4
>$|-8
>%|4
>&|-4
>'|10
>(|-17
>)|-8
>*|-10
>,|5
>-|-12
>.|-23
>/|1
>0|-1
>1|-38
>1\"|-4
>1$|-3
>1'|5
>1(|-33
>1)|-9
>1*|-3
>1,|-39
>1-|-15
>1.|-33
>1/|-3
>11|-4
>12|-4
>13|2
>14|-1
>15|-5
>16|2
>17|-3
>18|-4
>19|-1
>1:|-17
>1;|-27
>1[|-7
>1]|6
>1a|-9
>1above|-1
>1accepts|9
>1acknowledge|-1
>1address|4
>1after|-1
>1agree|2
>1agreement|-1
>1agrees|14
>1amended|-3
>1an|1
>1and|-3
>1any|2
>1applicable|-3
>1are|-8
>1article|-8
>1as|-6
>1at|-7
>1attached|-4
>1based|-2
>1below|-2
>1between|-1
>1business|-4
>1by|19
>1certain|-2
>1common|-5
>1company|-2
>1confidential|-4
>1cooperation|-2
>1corporation|-6
>1date|-1
>1dated|-6
>1day|-1
>1days|2
>1definitions|-1
>1described|2
>1desire|-1
>1desires|22
>1distributor|-1
>1does|10
>1except|-2
>1execution|-3
>1exhibit|-2
>1fails|5
>1following|1
>1for|-11
>1from|-3
>1further|2
>1h|-1
>1has|24
>1have|-7
>1having|-3
>1hereby|11
>1herein|2
>1hereof|-3
>1hereto|-2
>1hereunder|1
>1i|-3
>1if|-2
>1ii|2
>1iii|2
>1in|-6
>1including|2
>1intellectual|-2
>1is|38
>1issued|-1
>1its|4
>1joint|-2
>1license|-1
>1listed|-2
>1logo|6
>1ltd|3
>1made|-2
>1marketing|-2
>1may|10
>1means|-1
>1must|-2
>1name|4
>1no|4
>1nor|6
>1not|1
>1of|-19
>1on|-1
>1only|-2
>1or|-5
>1other|-1
>1otherwise|-1
>1owns|5
>1page|-2
>1parties|-4
>1prior|-1
>1product|-5
>1products|-1
>1provided|1
>1provides|5
>1pursuant|1
>1related|3
>1relating|-1
>1represents|12
>1request|-3
>1rights|-3
>1rules|-2
>1schedule|-2
>1set|-3
>1shall|26
>1site|5
>1software|-1
>1solely|-1
>1source|1
>1specified|-1
>1sponsorship|-3
>1strategic|-2
>1subject|-2
>1such|1
>1term|-2
>1terms|2
>1that|-4
>1the|1
>1then|1
>1this|-1
>1through|-5
>1title|-12
>1to|-11
>1under|-11
>1unless|-1
>1upon|-1
>1was|-2
>1well|-1
>1were|1
>1where|-2
>1which|-2
>1who|3
>1will|38
>1wish|-3
>1wishes|18
>1with|-3
>1within|-5
>1without|5
>1®|8
>1™|-2
>2|-19
>2\" (|4
>2\" )|28
>2\" ,|3
>2\" .|6
>2\" ;|-3
>2\" and|-7
>2\" as|-4
>2\" attached|-2
>2\" for|1
>2\" has|-4
>2\" in|-3
>2\" includes|-1
>2\" is|9
>2\" means|12
>2\" of|-3
>2\" or|-11
>2\" shall|-15
>2\" to|-2
>2\" under|-1
>2\" with|-1
>2' s|6
>2( \"|13
>2( $|-2
>2( 1|-1
>2( 2|-1
>2( a|-8
>2( and|-1
>2( as|-3
>2( b|-4
>2( c|-1
>2( collectively|3
>2( d|-2
>2( defined|2
>2( e|-1
>2( each|-2
>2( hereinafter|-1
>2( i|-3
>2( including|-2
>2( k|-1
>2( or|-2
>2( s|-7
>2( the|4
>2) (|-1
>2) ,|1
>2) .|3
>2) ;|2
>2) and|-4
>2) as|-1
>2) of|-1
>2, \"|3
>2, (|2
>2, 1|-4
>2, 2|-23
>2, 3|-1
>2, 4|2
>2, 8|-1
>2, 9|-1
>2, a|54
>2, an|6
>2, and|-1
>2, any|1
>2, at|4
>2, but|-2
>2, by|3
>2, ca|-4
>2, california|-3
>2, drug|-1
>2, each|1
>2, except|-3
>2, f|-3
>2, florida|-2
>2, for|2
>2, if|-1
>2, in|-2
>2, including|-1
>2, is|2
>2, it|-1
>2, its|-7
>2, less|-1
>2, ltd|12
>2, new|-3
>2, no|-1
>2, ny|-1
>2, on|-4
>2, or|4
>2, provided|-1
>2, redwood|-1
>2, s|-2
>2, san|-2
>2, shall|1
>2, subject|-2
>2, such|-1
>2, suite|-3
>2, therefore|-5
>2, to|-2
>2, together|-3
>2, u|-2
>2, united|-1
>2, unless|-1
>2, warranties|-1
>2, whether|-1
>2, which|2
>2, with|1
>2- -|2
>2. \"|1
>2. (|-8
>2. ,|6
>2. -|-1
>2. 1|8
>2. 2|-8
>2. 3|-4
>2. 4|-1
>2. 5|-1
>2. 6|5
>2. a|-3
>2. all|-4
>2. any|-2
>2. as|-1
>2. b|-1
>2. by|5
>2. c|1
>2. distributor|-2
>2. during|-2
>2. each|-2
>2. except|-2
>2. for|1
>2. if|-2
>2. in|-6
>2. notwithstanding|-1
>2. now|-1
>2. source|-1
>2. subject|4
>2. such|1
>2. the|8
>2. this|-5
>2. whereas|-3
>2/ s|-3
>21 .|-2
>21 0|5
>21 1|-1
>21 2|-1
>21 3|-1
>21 4|-1
>21 5|-1
>21 6|-1
>21 7|-1
>22 .|-5
>22 0|1
>22 1|3
>22 2|-1
>23 .|3
>24 .|-2
>25 .|-2
>26 .|-1
>27 .|-1
>29 .|-1
>2: (|1
>2: /|10
>2: 1|3
>2: 2|-1
>2: 4|-2
>2: _|-3
>2: chief|-2
>2: john|-1
>2: name|-3
>2: president|-4
>2: the|-5
>2: title|-7
>2; (|-1
>2; and|-4
>2; or|1
>2; provided|-4
>2; whereas|-3
>2[ *|-4
>2a )|-4
>2a .|-5
>2address :|4
>2agree as|3
>2agrees that|4
>2agrees to|6
>2and ,|1
>2and /|1
>2and all|-1
>2and any|-5
>2and in|-1
>2and is|1
>2and its|-6
>2and other|-3
>2and shall|-5
>2and the|-8
>2and to|-1
>2and will|7
>2applicable ,|-1
>2are referred|-1
>2are sometimes|1
>2article 1|-2
>2as a|4
>2as follows|-1
>2as of|1
>2as set|-1
>2as the|-2
>2as used|-1
>2at any|-1
>2attached hereto|-4
>2below .|-1
>2by :|28
>2by the|-2
>2dated as|-2
>2described in|3
>2desires to|19
>2distributor agreement|-2
>2does not|10
>2during the|-2
>2execution version|-2
>2fails to|5
>2for any|-3
>2for each|-2
>2for such|1
>2for the|-5
>2from the|-2
>2from time|-1
>2has been|-4
>2have entered|-4
>2hereby agree|-4
>2hereof ,|-1
>2hereof .|-1
>2in a|-2
>2in any|-3
>2in connection|5
>2in order|-3
>2in the|-1
>2intellectual property|-2
>2is a|11
>2is an|3
>2may agree|-3
>2may be|8
>2name :|-5
>2name and|9
>2of 1|-1
>2of such|-2
>2of the|-3
>2of this|-3
>2on a|-2
>2on the|1
>2or a|2
>2or any|-6
>2or its|-1
>2or other|3
>2provided by|1
>2pursuant to|1
>2relating to|-1
>2request ,|-2
>2section 1|4
>2section 2|-1
>2set forth|-3
>2shall also|1
>2shall be|-9
>2shall have|9
>2shall include|-4
>2shall mean|1
>2shall not|5
>2shall provide|2
>2source :|1
>2sponsorship agreement|-2
>2strategic alliance|-2
>2subject to|-2
>2term of|-1
>2that are|-3
>2that is|-2
>2that the|-4
>2the case|4
>2the event|-2
>2the term|-1
>2this agreement|-1
>2through the|-2
>2title :|-11
>2to a|-1
>2to any|4
>2to be|2
>2to customers|-2
>2to provide|4
>2to the|-5
>2under the|-10
>2use of|1
>2well as|-1
>2will be|-13
>2will have|5
>2will not|-1
>2will provide|14
>2wish to|-3
>2wishes to|16
>2with its|-1
>2with respect|-3
>2with the|-1
>2within the|-3
>2without the|6
>3|-14
>4|-23
>5|-17
>6|-11
>7|-18
>8|-7
>9|-25
>:|11
>;|-12
>@|-5
>[|-18
>]|-4
>_|-3
>a|33
>about|5
>above|3
>accept|4
>accepted|-4
>accepts|19
>access|-2
>accordance|1
>according|-1
>account|-1
>accounting|-2
>accounts|-2
>acknowledge|-4
>acknowledges|9
>acquire|14
>act|-3
>acting|4
>action|-5
>actions|-3
>activities|-3
>actual|-2
>add|1
>added|-2
>addition|-2
>additional|10
>address|1
>advertising|1
>affiliate|5
>affiliates|-6
>after|-2
>against|7
>agency|-3
>agent|6
>agents|1
>aggregate|-2
>agree|-7
>agreed|-4
>agreement|-31
>agreements|-1
>agrees|19
>all|4
>alliance|5
>allow|3
>also|2
>amended|-6
>amendment|-2
>america|2
>american|-2
>among|10
>amount|3
>amounts|-2
>an|16
>and|-6
>annual|4
>another|1
>any|12
>anything|2
>applicable|-10
>application|-11
>applications|-2
>applied|-1
>apply|-5
>appoint|-10
>appointment|5
>appropriate|4
>approval|-1
>approved|-1
>april|-3
>are|-12
>area|-3
>arising|-2
>article|-16
>as|-9
>assignment|-2
>assigns|-1
>assist|4
>associated|-2
>at|-14
>attached|-9
>august|-2
>authority|1
>automatically|-1
>available|-3
>b|-13
>background|1
>bank|24
>based|-2
>be|-2
>bear|-1
>been|-13
>before|-2
>beginning|-1
>behalf|8
>beijing|-1
>being|-1
>below|-7
>beneficially|1
>benefit|-2
>best|-3
>between|-17
>board|-6
>both|-5
>brand|-3
>branded|-5
>breach|4
>business|8
>but|1
>by|-4
>c|-5
>ca|-9
>calendar|-3
>california|-4
>can|-1
>canada|-3
>capacity|2
>capital|8
>capitalized|1
>care|2
>carolina|-1
>case|5
>cash|-2
>cause|-4
>caused|-2
>center|3
>ceo|-5
>certain|7
>change|4
>changes|-2
>channel|-1
>chief|-5
>china|4
>city|-2
>claim|-2
>claims|-2
>client|5
>clinical|-4
>closing|-2
>co|1
>code|-4
>collaboration|-4
>collectively|-4
>com|2
>combination|-1
>commence|-2
>commencement|-1
>commencing|-3
>commercialization|-3
>commission|-3
>common|-3
>communication|-1
>communications|1
>companies|-1
>company|13
>compensation|6
>complete|-3
>completed|3
>compliance|-4
>comply|-3
>components|1
>computer|-4
>concurrently|2
>condition|-5
>conditions|-2
>conduct|-2
>conducted|1
>confidential|-6
>confidentiality|-2
>conflict|-1
>conjunction|-3
>connection|-5
>consent|-4
>consideration|-16
>consistent|-2
>construction|-2
>consultant|9
>consulting|-1
>contact|3
>contained|-2
>containing|-3
>content|6
>contents|-1
>continue|-1
>contract|3
>control|-3
>controlled|1
>cooperate|5
>cooperation|-2
>copy|-2
>copyrights|5
>corporate|-3
>corporation|24
>correlative|-1
>cosmetic|-1
>costs|-4
>countries|2
>country|-1
>court|1
>covenants|1
>covered|1
>credit|4
>current|-5
>currently|12
>customer|8
>customers|4
>d|1
>data|3
>date|-15
>dated|-16
>day|-11
>days|2
>de|3
>december|-1
>defined|-4
>definitions|-3
>delaware|11
>delivered|1
>delivery|-2
>department|-3
>described|1
>design|-4
>designated|-3
>desire|-1
>desires|19
>develop|-4
>direct|-3
>directly|6
>director|-2
>disclosed|-3
>discretion|5
>distribution|-3
>distributor|6
>district|-2
>documents|-3
>does|10
>domain|6
>drug|1
>due|-5
>duly|-3
>during|-1
>duties|2
>each|-7
>earlier|-1
>effect|1
>effective|-10
>efforts|-2
>either|-3
>electronic|1
>employee|-2
>end|-5
>ending|-1
>endorsement|-2
>energy|-1
>engage|1
>engaged|11
>engagement|7
>entered|-17
>entering|-2
>entertainment|-1
>entire|1
>entities|2
>entitled|4
>entity|-3
>equal|2
>equipment|-2
>equity|-1
>establish|-3
>european|-1
>event|-5
>except|-11
>exchange|1
>exclude|-2
>excluded|-2
>excluding|-3
>exclusively|5
>exclusivity|2
>execute|-2
>executed|-1
>execution|-2
>executive|-8
>exercise|5
>exhibit|-13
>existing|-3
>expense|-1
>expenses|1
>expressly|-1
>extended|-1
>extent|-3
>f|-8
>facilities|-3
>facility|5
>fails|5
>failure|9
>fda|-2
>february|-2
>federal|1
>fee|-2
>fees|-2
>file|-1
>filed|-3
>filing|-4
>financial|-3
>finished|-2
>first|-4
>five|-1
>fl|-2
>floor|1
>florida|2
>following|3
>follows|7
>for|13
>force|-2
>foregoing|3
>foreign|3
>form|-1
>format|1
>forth|-4
>franchise|3
>free|1
>from|5
>full|-1
>fully|1
>fund|1
>funds|3
>further|6
>future|4
>g|1
>gas|-4
>general|5
>generally|-1
>generated|4
>given|-1
>global|3
>good|-6
>governed|-2
>governing|-1
>governmental|-1
>gp|16
>grant|5
>granted|-4
>grants|2
>group|-1
>guidelines|1
>h|-4
>has|1
>have|-5
>having|1
>headings|-1
>health|3
>held|3
>hereby|13
>herein|3
>hereinafter|3
>hereof|1
>hereto|-12
>hereunder|-1
>his|9
>holding|-5
>holdings|8
>however|2
>http|1
>i|5
>identification|-2
>if|-9
>ii|-3
>iii|6
>immediately|-3
>in|-25
>inc|-2
>include|-14
>included|9
>includes|-2
>including|-5
>income|-1
>incorporated|8
>increase|-2
>indemnification|-2
>independent|1
>individual|9
>individually|-6
>industrial|1
>information|-7
>initial|-5
>initially|2
>insurance|5
>intellectual|-1
>intended|-2
>intends|7
>interests|1
>international|-1
>internet|12
>interpretation|-2
>into|-10
>inventions|-1
>inventory|-1
>investment|2
>invoice|3
>ip|-3
>is|-2
>it|6
>item|-5
>its|4
>iv|13
>ix|-1
>j|-5
>january|-3
>jersey|2
>john|1
>joint|-5
>july|1
>june|-3
>jurisdiction|-1
>k|-2
>kingdom|-1
>known|-2
>l|4
>last|-2
>later|2
>law|-5
>laws|-6
>least|2
>less|-6
>level|-2
>liability|-3
>liable|2
>license|-6
>licensed|-9
>licensee|-7
>licenses|-3
>licensor|-4
>life|1
>limitation|-6
>limitations|-1
>limited|10
>link|2
>list|-2
>listed|-3
>listing|4
>llc|2
>local|-2
>located|-7
>location|-2
>logo|3
>long|-1
>ltd|21
>m|-5
>ma|-1
>made|-26
>main|1
>maintain|-1
>maintenance|-4
>make|2
>management|-2
>manager|8
>manner|-2
>manufacturing|4
>march|-1
>mark|10
>marked|-2
>market|-2
>marketing|3
>marks|5
>master|-3
>material|-5
>matters|-6
>maximum|-2
>may|6
>mean|6
>meaning|-11
>meanings|-2
>means|10
>medical|1
>meet|-1
>member|-7
>members|-3
>minimum|4
>miscellaneous|-1
>modified|-2
>month|-2
>more|-1
>mr|-1
>mutual|-1
>mutually|-1
>n|-4
>name|6
>named|-2
>names|-2
>national|-6
>necessary|-3
>neither|-1
>net|-3
>network|12
>nevada|2
>new|-1
>no|-1
>non|-3
>nor|7
>not|12
>notice|-4
>notices|-3
>notify|3
>notwithstanding|-1
>november|-2
>now|6
>number|9
>ny|-3
>o|3
>obligated|5
>obligation|-1
>obligations|-6
>occurs|-1
>october|-2
>of|-22
>offer|1
>offering|-2
>office|2
>officer|-4
>offices|5
>omitted|-4
>on|-6
>one|-7
>online|4
>only|-8
>operates|3
>operating|2
>operation|1
>operational|1
>operations|1
>opportunity|2
>option|2
>or|-4
>oral|-1
>orders|1
>organized|7
>other|1
>out|-3
>outside|-2
>outstanding|-2
>over|-2
>own|-6
>owned|7
>owner|2
>owns|14
>p|-2
>page|-6
>pages|-1
>paid|-5
>part|-3
>particular|-1
>parties|-19
>partner|10
>partners|-3
>party|-10
>patent|1
>patents|12
>pay|-3
>payable|-2
>payment|-8
>payments|-2
>pennsylvania|4
>per|1
>percentage|-2
>perform|11
>performance|-2
>performed|-1
>period|-10
>permitted|3
>person|5
>personnel|5
>persons|1
>place|-1
>plan|-1
>plus|-3
>policies|-3
>policy|-2
>portion|1
>portions|-5
>possession|-1
>power|-6
>pre|-1
>president|-9
>price|-5
>primary|-1
>principal|-2
>prior|-5
>procedures|-4
>product|-14
>production|3
>products|16
>professional|9
>program|5
>programs|-4
>project|3
>promotion|-3
>promotional|6
>promptly|-2
>promulgated|-2
>property|-7
>proposed|1
>proprietary|7
>provide|9
>provided|-15
>provider|5
>provides|6
>providing|-1
>provision|-3
>provisions|-3
>public|-5
>publicly|1
>purchase|-1
>purchased|-4
>purchaser|3
>purpose|-7
>purposes|6
>pursuant|-3
>qualified|-2
>quality|-3
>quantities|-1
>quantity|-5
>quarter|2
>r|-5
>reasonable|-3
>reasonably|4
>receipt|2
>receive|7
>received|-5
>recitals|10
>records|-2
>redwood|-1
>reference|-9
>referred|1
>regarding|-1
>registered|-3
>registration|-3
>regulation|-1
>regulations|-3
>regulatory|3
>related|-3
>relating|-4
>relationship|-1
>release|-3
>relevant|-4
>remain|-2
>renew|-1
>renewal|-2
>report|-1
>reporting|-1
>reports|-1
>representations|-2
>representative|6
>representatives|1
>represents|8
>request|-3
>requested|-2
>require|3
>required|-1
>requirements|-1
>research|5
>respect|-15
>respective|-6
>responsibility|-1
>responsible|19
>result|-3
>retain|7
>review|-1
>right|12
>rights|-9
>rules|1
>s|4
>sale|-3
>sales|4
>same|-3
>san|-3
>schedule|-14
>schedules|-1
>scope|1
>second|-3
>section|-10
>securities|-2
>sell|3
>senior|-2
>separate|-3
>separately|-3
>september|1
>series|5
>serve|7
>service|2
>services|13
>set|-10
>shall|2
>share|-1
>shares|1
>should|6
>signature|-3
>signed|-1
>similar|-1
>single|-1
>site|20
>sites|1
>so|7
>software|-8
>sold|-3
>sole|2
>solely|2
>sometimes|-1
>source|-2
>specific|-3
>specified|-2
>sponsor|-7
>sponsorship|-4
>st|-2
>standard|-3
>standards|1
>state|-2
>stated|-2
>statement|1
>states|-6
>statutory|3
>stock|-3
>strategic|-1
>street|4
>subject|-5
>subscription|-3
>subsequent|1
>subsidiaries|-4
>subsidiary|2
>substantially|-2
>successor|-4
>such|8
>suite|-2
>supplier|9
>supply|3
>support|5
>survive|-1
>system|7
>systems|-4
>t|-4
>tax|-2
>taxes|-3
>team|6
>technical|2
>technologies|1
>technology|13
>term|-1
>terminate|7
>terminated|-3
>termination|-5
>terms|-4
>territory|-3
>testing|-1
>texas|-4
>th|-2
>that|33
>the|-11
>their|1
>then|6
>there|1
>thereafter|-1
>therefore|-7
>therein|-2
>thereof|-2
>thereto|-3
>these|-5
>they|-2
>third|-1
>thirty|-2
>this|-9
>those|9
>three|3
>through|-10
>throughout|4
>time|-12
>times|-3
>title|-32
>to|8
>together|-2
>total|4
>trade|9
>trademark|2
>trademarks|6
>transaction|-4
>transactions|2
>transfer|-3
>transportation|-7
>treatment|-4
>trial|-2
>trust|8
>twelve|-1
>two|-3
>u|-3
>under|-3
>undersigned|-4
>understood|1
>unit|-1
>united|-7
>units|1
>until|-4
>upon|-7
>us|-5
>usa|3
>use|-6
>used|-6
>user|2
>users|6
>using|-3
>v|3
>valuable|-1
>value|1
>various|2
>venture|-6
>version|-6
>vi|-2
>via|-1
>vice|-4
>vii|-1
>w|9
>warranties|-5
>warrants|4
>warranty|-2
>was|3
>web|15
>were|2
>when|-4
>whenever|-1
>where|-5
>whereas|14
>whereby|2
>whether|-6
>which|-3
>who|2
>whose|-3
>will|15
>willing|4
>wish|-7
>wishes|17
>with|-6
>within|-2
>without|2
>witnesseth|5
>words|2
>work|-5
>world|-2
>worldwide|1
>would|-3
>writing|3
>written|-9
>www|-1
>x|-5
>year|-7
>you|-3
>®|9
>™|-1
alias follows|-12
at end|35
at>100|-40
at>12000|-26
at>1500|-30
at>200|-11
at>3000|-8
at>400|-28
at>6000|-8
at>800|-31
bracket|-7
company|89
company ends|47
company inside|43
count>1|-22
count>128|15
count>16|9
count>2|11
count>32|8
count>4|-8
count>64|-4
count>8|5
gap>1500|19
gap>16|-10
gap>300|-1
gap>40|5
gap>80|8
in region|-2
in region 0|26
in region 1|22
in region 2|-23
in region 3|-17
only:[***]|-3
only:a|-3
only:act|-1
only:affiliate|-7
only:affiliates|-1
only:agent|11
only:agreement|-40
only:amendment|-2
only:background|-3
only:board|-2
only:client|-2
only:commission|-1
only:company|-2
only:conditions|-2
only:consultant|2
only:control|-2
only:customer|-2
only:customers|-2
only:definitions|-2
only:distributor|4
only:documentation|-1
only:fda|-2
only:gaap|-1
only:including|-1
only:license|-1
only:licensee|4
only:marks|-1
only:name|-17
only:now|-5
only:parties|-6
only:party|-8
only:person|-2
only:product|-4
only:products|-5
only:prospectus|-1
only:sec|-1
only:services|-5
only:shares|-2
only:software|-4
only:specifications|-1
only:sponsor|6
only:subject|-1
only:system|-1
only:term|-3
only:termination|-2
only:territory|-4
only:therefore|-5
only:title|-7
only:trademarks|-1
only:us|-2
only:usa|2
other than name|-5
part of name|33
rank>0|-19
rank>1|-37
rank>2|-27
rank>3|-13
rate>1|10
rate>128|-5
rate>16|27
rate>2|3
rate>32|33
rate>4|-2
rate>64|3
rate>8|-3
same initial|54
seen>1|5
seen>2|32
seen>3|6
seen>5|11
t2:called+name+quoted|-8
t2:called+name+quoted+region+rule called|16
t2:called+name+quoted+region+rule called+ruled|4
t2:called+name+quoted+rule called|20
t2:called+quoted|-2
t2:called+quoted+region+rule called|3
t2:called+quoted+region+rule called+ruled|-3
t2:called+quoted+rule called|20
t2:collective|34
t2:cut|-14
t2:cut+name|-5
t2:cut+name+region+ruled|1
t2:name|-99
t2:name+quoted|-7
t2:name+quoted+rule called|8
t2:name+region+ruled|30
t2:name+region+ruled+signer|21
t2:name+ruled|-3
t2:name+ruled+signer|-10
t2:name+signer|11
t2:quoted|-70
t2:quoted+region|-7
t2:quoted+rule called|11
t2:region|-58
t2:region+ruled|-7
t2:signed|11
t2:signed+signer|-15
t2:signer|-22
t:called|47
t:collective|34
t:cut|-6
t:name|-14
t:quoted|-15
t:region|4
t:rule called|68
t:ruled|54
t:signed|1
t:signer|1
title|48
upper|25
w:acceptance|-3
w:accepted|-2
w:access|-1
w:account|-5
w:accounting|-3
w:accounts|-2
w:acquisition|-2
w:act|-6
w:action|1
w:activities|-1
w:addendum|-2
w:additional|-7
w:administration|-4
w:administrator|3
w:advertising|-6
w:advisory|7
w:affiliate|12
w:affiliates|-2
w:after|-1
w:agency|4
w:agent|27
w:agents|-3
w:agreed|-7
w:agreement|-44
w:agreements|-11
w:all|-5
w:alliance|3
w:allocation|-1
w:amendment|-16
w:america|36
w:american|3
w:amount|-1
w:an|3
w:and|-26
w:annex|-2
w:annual|-5
w:any|3
w:appearances|-1
w:appendix|-2
w:applicable|-6
w:application|-3
w:appointment|-4
w:approval|-3
w:approvals|2
w:approved|-1
w:april|-5
w:are|4
w:article|-29
w:articles|-1
w:as|-11
w:asset|-2
w:assets|-3
w:assignment|-3
w:assistance|-1
w:association|8
w:assurance|4
w:at|-2
w:audit|-2
w:audits|-2
w:august|-1
w:authorities|-2
w:authority|-10
w:authorized|-10
w:background|-5
w:bank|57
w:bankruptcy|-2
w:base|-3
w:batch|-1
w:be|6
w:because|-2
w:been|-5
w:benefits|-2
w:best|-2
w:board|-17
w:both|-7
w:box|-2
w:branded|-11
w:british|-3
w:building|-2
w:business|-8
w:by|21
w:ca|-4
w:calendar|-5
w:california|-3
w:capital|7
w:care|-4
w:carolina|-2
w:cash|-1
w:cause|-6
w:center|-4
w:central|-3
w:ceo|-2
w:certain|-5
w:certificate|-2
w:change|-5
w:channel|-5
w:channels|-1
w:chief|-1
w:china|4
w:city|-1
w:claim|-2
w:claims|-2
w:clause|-2
w:client|21
w:clinical|-4
w:closing|-5
w:co|-1
w:code|-7
w:collaboration|-2
w:collectively|31
w:com|8
w:commencement|-3
w:commercial|-3
w:commercialization|-3
w:commission|-1
w:committee|-6
w:common|-6
w:communications|2
w:companies|-1
w:company|-19
w:compensation|-7
w:competitive|-6
w:compliance|6
w:conditions|-7
w:conduct|-1
w:confidential|-27
w:confidentiality|-4
w:consideration|-2
w:construction|-1
w:consultant|12
w:contact|-1
w:contained|-1
w:content|3
w:contents|-4
w:contract|-1
w:contractor|3
w:control|-7
w:controlled|-2
w:cooperation|-3
w:copy|-5
w:corp|14
w:corporate|-1
w:corporation|8
w:costs|1
w:counsel|-3
w:counterparts|-2
w:county|7
w:court|-2
w:covenants|-4
w:credit|9
w:customer|28
w:customers|-2
w:data|6
w:date|-54
w:dated|-9
w:day|-8
w:de|15
w:december|-3
w:default|10
w:definitions|-12
w:delaware|-9
w:delivery|-6
w:department|1
w:design|-2
w:designated|-4
w:development|-6
w:direct|1
w:director|-5
w:directors|-6
w:disclaimer|-1
w:disclosed|-3
w:disclosing|-4
w:disclosure|-3
w:dispute|-1
w:distribution|-7
w:distributor|34
w:district|-3
w:division|-1
w:document|-3
w:documentation|-1
w:documents|-2
w:dollars|-2
w:drive|-3
w:drug|-3
w:during|-4
w:duties|-5
w:each|5
w:east|-1
w:eastern|-1
w:effect|-1
w:effective|-38
w:efforts|-1
w:either|-4
w:eligible|-2
w:end|-6
w:energy|7
w:engagement|-1
w:enterprises|-5
w:entities|3
w:entity|-2
w:environmental|-4
w:equipment|7
w:estate|-1
w:event|-7
w:exchange|-6
w:excluded|-2
w:exclusive|-3
w:exclusivity|-3
w:execution|-9
w:executive|-4
w:exhibit|-62
w:exhibits|-2
w:expenses|-3
w:expiration|-1
w:facilities|-3
w:facility|-2
w:failure|-1
w:family|-1
w:fda|-5
w:federal|4
w:fee|-11
w:fees|-10
w:field|-1
w:finance|-2
w:financial|-3
w:first|-6
w:five|-1
w:fl|-2
w:floor|-3
w:florida|-3
w:food|-2
w:for|-8
w:force|-5
w:forecast|-2
w:form|-6
w:from|-2
w:fund|21
w:funds|-2
w:further|-1
w:future|-2
w:gaap|-2
w:gas|11
w:general|-10
w:global|14
w:gmp|-1
w:good|-3
w:governance|-1
w:governmental|-6
w:gp|9
w:grant|-2
w:gross|-2
w:group|18
w:guarantee|-1
w:harm|-5
w:has|-5
w:have|-1
w:headings|-1
w:health|2
w:herein|6
w:hereinafter|8
w:holding|13
w:holdings|7
w:home|-9
w:hong|-3
w:house|-2
w:how|19
w:identified|-2
w:if|53
w:ii|-1
w:in|-28
w:inc|47
w:including|-2
w:indemnification|-3
w:indemnified|-4
w:indemnity|-1
w:independent|-1
w:individually|22
w:industrial|-2
w:industries|2
w:industry|1
w:information|-19
w:infringement|-1
w:initial|-10
w:insurance|9
w:intellectual|-12
w:interest|-2
w:interests|2
w:internal|-1
w:international|4
w:internet|-2
w:interpretation|-2
w:invention|2
w:inventory|-3
w:investment|5
w:investors|-1
w:ip|9
w:is|-8
w:it|-4
w:item|-1
w:its|12
w:iv|7
w:january|-6
w:japan|-1
w:jersey|-4
w:john|-1
w:joint|-4
w:july|-3
w:june|-3
w:kingdom|-3
w:know|18
w:kong|-3
w:launch|-1
w:law|-3
w:laws|-4
w:lead|2
w:legal|-2
w:letter|-1
w:level|-2
w:liability|-4
w:license|-14
w:licensed|-16
w:licensee|8
w:licenses|-1
w:licensor|9
w:life|22
w:likely|-5
w:limitation|-2
w:limitations|-1
w:limited|8
w:list|-1
w:llc|25
w:logo|9
w:look|-1
w:loss|-2
w:losses|-1
w:lp|21
w:ltd|32
w:ma|6
w:maintenance|-5
w:majeure|-4
w:major|-2
w:management|4
w:manager|2
w:managers|-2
w:managing|-1
w:manual|-1
w:manufacture|-1
w:manufacturing|-6
w:march|-6
w:mark|8
w:marked|-3
w:market|-5
w:marketing|10
w:marks|19
w:master|1
w:material|-6
w:materials|-7
w:matters|-2
w:maximum|-2
w:may|3
w:media|1
w:medical|8
w:meeting|-1
w:member|-2
w:minimum|-7
w:miscellaneous|-2
w:month|-1
w:monthly|-2
w:mutual|1
w:name|-22
w:national|-6
w:neither|6
w:net|-4
w:network|15
w:nevada|-4
w:new|-12
w:no|-12
w:non|-3
w:not|-4
w:notice|-7
w:notices|-3
w:november|-4
w:now|-10
w:ny|-1
w:obligation|-1
w:october|-3
w:of|-36
w:offer|-3
w:offering|-7
w:office|-1
w:officer|2
w:omitted|-4
w:on|3
w:one|16
w:online|-3
w:operating|2
w:operation|-1
w:operations|4
w:option|1
w:or|-5
w:order|-10
w:orders|-4
w:other|-6
w:out|-1
w:owner|17
w:ownership|-3
w:pa|3
w:page|4
w:pages|-3
w:paragraph|-2
w:part|-2
w:parties|11
w:partner|-7
w:partners|7
w:party|39
w:patent|1
w:patents|11
w:payment|-11
w:payments|-1
w:pennsylvania|1
w:people|-1
w:performance|-1
w:period|-12
w:permitted|-3
w:person|-4
w:personnel|-3
w:pharmaceuticals|-1
w:phase|-2
w:place|-1
w:plan|-8
w:plans|-2
w:point|-2
w:policies|3
w:policy|-3
w:portions|-2
w:power|2
w:practice|-1
w:practices|-2
w:preferred|-3
w:president|-5
w:price|-8
w:prices|-2
w:pricing|-3
w:principal|14
w:printed|-4
w:prior|-1
w:procedure|-1
w:procedures|-2
w:product|-23
w:production|-4
w:products|-11
w:professional|-2
w:program|-13
w:project|-5
w:promotion|-4
w:promotional|-3
w:property|-8
w:proprietary|-5
w:prospectus|-5
w:provided|-1
w:provider|4
w:province|-1
w:provision|-2
w:provisions|-2
w:public|-1
w:publicly|-3
w:purchase|1
w:purpose|-1
w:pursuant|-2
w:quality|-3
w:quarter|-1
w:rate|-1
w:receipt|-1
w:receiving|-5
w:recitals|-5
w:records|1
w:redacted|-3
w:redwood|-1
w:referred|20
w:registration|-5
w:regulation|-4
w:regulatory|-8
w:related|-2
w:relationship|-2
w:release|-4
w:remedies|-1
w:renewal|-3
w:report|-2
w:reporting|-1
w:reports|-2
w:representations|-5
w:republic|-2
w:requested|-3
w:requirements|-2
w:research|-1
w:reseller|15
w:resolution|-1
w:responsibilities|6
w:retention|-1
w:revenue|-1
w:review|-1
w:right|-2
w:rights|-15
w:risk|-1
w:road|-5
w:royalty|-3
w:rule|-5
w:rules|-3
w:sale|-2
w:sales|-10
w:san|-3
w:schedule|-22
w:schedules|-1
w:scope|-4
w:sec|-3
w:second|-7
w:section|-43
w:sections|-1
w:securities|-1
w:security|2
w:senior|-4
w:separately|-1
w:september|-2
w:series|-5
w:services|-4
w:severability|-1
w:shall|-1
w:share|3
w:shares|-5
w:should|14
w:signature|3
w:signed|-3
w:site|25
w:sites|4
w:software|-14
w:solutions|9
w:source|-2
w:special|-1
w:specific|-2
w:specifications|-5
w:sponsor|47
w:sponsorship|-4
w:st|-2
w:standard|-4
w:standards|-2
w:state|-4
w:statement|-6
w:statements|-1
w:states|-10
w:steering|-3
w:stock|1
w:strategic|-2
w:street|-3
w:sub|-1
w:subject|-4
w:subscription|-3
w:such|-5
w:suite|-14
w:supplier|11
w:supply|8
w:support|-7
w:survival|-1
w:system|-6
w:systems|5
w:table|-3
w:target|-3
w:tax|-2
w:taxes|-2
w:technical|-5
w:technologies|36
w:technology|32
w:term|-24
w:termination|-11
w:terms|-9
w:territory|-12
w:texas|-2
w:th|-2
w:the|-47
w:therefore|-10
w:third|-8
w:this|-9
w:thousand|-2
w:time|-5
w:title|-16
w:to|6
w:together|6
w:trade|-4
w:trademark|-1
w:trademarks|18
w:trading|-3
w:training|-2
w:transfer|2
w:treatment|-8
w:trial|-1
w:trust|-6
w:two|-3
w:under|2
w:union|-2
w:unit|-3
w:united|-13
w:units|-3
w:upon|4
w:url|-1
w:us|-5
w:usa|4
w:use|-10
w:user|-5
w:value|7
w:venture|-7
w:version|-6
w:vi|-1
w:vice|-1
w:vii|-1
w:viii|-1
w:volume|-2
w:voting|-1
w:waiver|-1
w:warranties|-6
w:warranty|-4
w:web|-8
w:west|-2
w:whereas|-6
w:whereof|-7
w:wide|-1
w:with|-5
w:within|-2
w:without|-2
w:witness|-6
w:work|-8
w:works|-2
w:world|6
w:would|-6
w:xi|4
w:year|-10
w:york|-7
w:you|-8
w:your|1
words>1|75
words>2|-61
words>3|23
words>4|20
words>6|-6
words>9|-9
"""
"""A feature a line: its name, its weight."""
