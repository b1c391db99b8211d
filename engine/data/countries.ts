/**
 * Countries and territories of the world.
 * Made by scripts/build-countries.mjs from world-countries 5.1.0 (https://github.com/mledoze/countries) by Mohammed
 * Le Doze and contributors; do not edit by hand. The table in this file is made available under the Open Database
 * License 1.0, as its source is: see countries.LICENSE.md.
 */

export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** English names, the common one first. */
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  /** Null where there is none. */
  readonly capital: string | null;
  /** Degrees north of the country's middle, to 0.1°. */
  readonly latitude: number;
  /** Degrees east of the country's middle, to 0.1°. */
  readonly longitude: number;
  /** ISO 3166-1 numeric, three digits; null where there is none (Kosovo). */
  readonly numeric: string | null;
  /** ISO 3166-1 alpha-2 of the countries that share a land border with it. */
  readonly borders: readonly string[];
  /** Square kilometres; null where the source has none. */
  readonly area: number | null;
}

/** code | names | demonyms | capital | latitude | longitude | numeric code | borders | area */
const TABLE = `
AD|Andorra;Principality of Andorra|Andorran|Andorra la Vella|42.5|1.5|020|ES;FR|468
AE|United Arab Emirates;UAE;Emirates|Emirati|Abu Dhabi|24|54|784|OM;SA|83600
AF|Afghanistan;Islamic Republic of Afghanistan|Afghan|Kabul|33|65|004|CN;IR;PK;TJ;TM;UZ|652230
AG|Antigua and Barbuda|Antiguan;Barbudan|Saint John's|17.1|-61.8|028||442
AI|Anguilla|Anguillian|The Valley|18.3|-63.2|660||91
AL|Albania;Republic of Albania|Albanian|Tirana|41|20|008|GR;ME;MK;XK|28748
AM|Armenia;Republic of Armenia|Armenian|Yerevan|40|45|051|AZ;GE;IR;TR|29743
AO|Angola;Republic of Angola|Angolan|Luanda|-12.5|18.5|024|CD;CG;NA;ZM|1246700
AQ|Antarctica|Antarctican||-90|0|010||14000000
AR|Argentina;Argentine Republic|Argentine|Buenos Aires|-34|-64|032|BO;BR;CL;PY;UY|2780400
AS|American Samoa|American Samoan|Pago Pago|-14.3|-170|016||199
AT|Austria;Republic of Austria|Austrian|Vienna|47.3|13.3|040|CH;CZ;DE;HU;IT;LI;SI;SK|83871
AU|Australia;Commonwealth of Australia|Australian|Canberra|-27|133|036||7692024
AW|Aruba|Aruban|Oranjestad|12.5|-70|533||180
AX|Åland Islands;Aland|Ålandish|Mariehamn|60.1|19.9|248||1580
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani|Baku|40.5|47.5|031|AM;GE;IR;RU;TR|86600
BA|Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian;Herzegovinian|Sarajevo|44|18|070|HR;ME;RS|51209
BB|Barbados|Barbadian|Bridgetown|13.2|-59.5|052||430
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi|Dhaka|24|90|050|IN;MM|147570
BE|Belgium;Kingdom of Belgium|Belgian|Brussels|50.8|4|056|DE;FR;LU;NL|30528
BF|Burkina Faso|Burkinabe|Ouagadougou|13|-2|854|BJ;CI;GH;ML;NE;TG|272967
BG|Bulgaria;Republic of Bulgaria|Bulgarian|Sofia|43|25|100|GR;MK;RO;RS;TR|110879
BH|Bahrain;Kingdom of Bahrain|Bahraini|Manama|26|50.6|048||765
BI|Burundi;Republic of Burundi|Burundian|Gitega|-3.5|30|108|CD;RW;TZ|27834
BJ|Benin;Republic of Benin|Beninese|Porto-Novo|9.5|2.3|204|BF;NE;NG;TG|112622
BL|Saint Barthélemy;Collectivity of Saint Barthélemy;St. Barthelemy|Saint Barthélemy Islander|Gustavia|18.5|-63.4|652||21
BM|Bermuda;The Bermudas|Bermudian|Hamilton|32.3|-64.7|060||54
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan|4.5|114.7|096|MY|5765
BO|Bolivia;Plurinational State of Bolivia|Bolivian|Sucre|-17|-65|068|AR;BR;CL;PE;PY|1098581
BQ|Caribbean Netherlands;BES islands;Bonaire Sint Eustatius and Saba||Kralendijk|12.2|-68.2|535||328
BR|Brazil;Federative Republic of Brazil|Brazilian|Brasília|-10|-55|076|AR;BO;CO;GF;GY;PE;PY;SR;UY;VE|8515767
BS|Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau|24.3|-76|044||13943
BT|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu|27.5|90.5|064|CN;IN|38394
BV|Bouvet Island|||-54.4|3.4|074||49
BW|Botswana;Republic of Botswana|Motswana|Gaborone|-22|24|072|NA;ZA;ZM;ZW|582000
BY|Belarus;Republic of Belarus|Belarusian|Minsk|53|28|112|LT;LV;PL;RU;UA|207600
BZ|Belize|Belizean|Belmopan|17.3|-88.7|084|GT;MX|22966
CA|Canada|Canadian|Ottawa|60|-95|124|US|9984670
CC|Cocos (Keeling) Islands;Keeling Islands;Cocos Islands|Cocos Islander|West Island|-12.5|96.8|166||14
CD|DR Congo;Democratic Republic of the Congo;Congo-Kinshasa;Democratic Republic of Congo;DRC|Congolese|Kinshasa|0|25|180|AO;BI;CF;CG;RW;SS;TZ;UG;ZM|2344858
CF|Central African Republic|Central African|Bangui|7|21|140|CD;CG;CM;SD;SS;TD|622984
CG|Republic of the Congo;Congo;Congo-Brazzaville|Congolese|Brazzaville|-1|15|178|AO;CD;CF;CM;GA|342000
CH|Switzerland;Swiss Confederation|Swiss|Bern|47|8|756|AT;DE;FR;IT;LI|41284
CI|Ivory Coast;Republic of Côte d'Ivoire;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro|8|-5|384|BF;GH;GN;LR;ML|322463
CK|Cook Islands|Cook Islander|Avarua|-21.2|-159.8|184||236
CL|Chile;Republic of Chile|Chilean|Santiago|-30|-71|152|AR;BO;PE|756102
CM|Cameroon;Republic of Cameroon|Cameroonian|Yaoundé|6|12|120|CF;CG;GA;GQ;NG;TD|475442
CN|China;People's Republic of China|Chinese|Beijing|35|105|156|AF;BT;HK;IN;KG;KP;KZ;LA;MM;MN;MO;NP;PK;RU;TJ;VN|9706961
CO|Colombia;Republic of Colombia|Colombian|Bogotá|4|-72|170|BR;EC;PA;PE;VE|1141748
CR|Costa Rica;Republic of Costa Rica|Costa Rican|San José|10|-84|188|NI;PA|51100
CU|Cuba;Republic of Cuba|Cuban|Havana|21.5|-80|192||109884
CV|Cape Verde;Republic of Cabo Verde|Cape Verdian|Praia|16|-24|132||4033
CW|Curaçao;Country of Curaçao;Curacao|Curaçaoan|Willemstad|12.1|-68.9|531||444
CX|Christmas Island;Territory of Christmas Island|Christmas Islander|Flying Fish Cove|-10.5|105.7|162||135
CY|Cyprus;Republic of Cyprus|Cypriot|Nicosia|35|33|196||9251
CZ|Czechia;Czech Republic|Czech|Prague|49.8|15.5|203|AT;DE;PL;SK|78865
DE|Germany;Federal Republic of Germany|German|Berlin|51|9|276|AT;BE;CH;CZ;DK;FR;LU;NL;PL|357114
DJ|Djibouti;Republic of Djibouti||Djibouti|11.5|43|262|ER;ET;SO|23200
DK|Denmark;Kingdom of Denmark|Danish|Copenhagen|56|10|208|DE|43094
DM|Dominica;Commonwealth of Dominica|Dominican|Roseau|15.4|-61.3|212||751
DO|Dominican Republic|Dominican|Santo Domingo|19|-70.7|214|HT|48671
DZ|Algeria;People's Democratic Republic of Algeria|Algerian|Algiers|28|3|012|EH;LY;MA;ML;MR;NE;TN|2381741
EC|Ecuador;Republic of Ecuador|Ecuadorean|Quito|-2|-77.5|218|CO;PE|276841
EE|Estonia;Republic of Estonia|Estonian|Tallinn|59|26|233|LV;RU|45227
EG|Egypt;Arab Republic of Egypt|Egyptian|Cairo|27|30|818|IL;LY;PS;SD|1002450
EH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi|El Aaiún|24.5|-13|732|DZ;MA;MR|266000
ER|Eritrea;State of Eritrea|Eritrean|Asmara|15|39|232|DJ;ET;SD|117600
ES|Spain;Kingdom of Spain|Spanish|Madrid|40|-4|724|AD;FR;GI;MA;PT|505992
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|8|38|231|DJ;ER;KE;SD;SO;SS|1104300
FI|Finland;Republic of Finland|Finnish|Helsinki|64|26|246|NO;RU;SE|338424
FJ|Fiji;Republic of Fiji|Fijian|Suva|-18|175|242||18272
FK|Falkland Islands|Falkland Islander|Stanley|-51.7|-59|238||12173
FM|Micronesia;Federated States of Micronesia|Micronesian|Palikir|6.9|158.3|583||702
FO|Faroe Islands;Faeroe Islands|Faroese|Tórshavn|62|-7|234||1393
FR|France;French Republic|French|Paris|46|2|250|AD;BE;CH;DE;ES;IT;LU;MC|551695
GA|Gabon;Gabonese Republic|Gabonese|Libreville|-1|11.8|266|CG;CM;GQ|267668
GB|United Kingdom;United Kingdom of Great Britain and Northern Ireland;Great Britain|British|London|54|-2|826|IE|242900
GD|Grenada|Grenadian|St. George's|12.1|-61.7|308||344
GE|Georgia|Georgian|Tbilisi|42|43.5|268|AM;AZ;RU;TR|69700
GF|French Guiana;Guiana|Guianan|Cayenne|4|-53|254|BR;SR|83534
GG|Guernsey;Bailiwick of Guernsey|Channel Islander|St. Peter Port|49.5|-2.6|831||78
GH|Ghana;Republic of Ghana|Ghanaian|Accra|8|-2|288|BF;CI;TG|238533
GI|Gibraltar||Gibraltar|36.1|-5.3|292|ES|6
GL|Greenland|Greenlandic|Nuuk|72|-40|304||2166086
GM|Gambia;Republic of the Gambia|Gambian|Banjul|13.5|-16.6|270|SN|10689
GN|Guinea;Republic of Guinea|Guinean|Conakry|11|-10|324|CI;GW;LR;ML;SL;SN|245857
GP|Guadeloupe|Guadeloupian|Basse-Terre|16.3|-61.6|312||1628
GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean|Malabo|2|10|226|CM;GA|28051
GR|Greece;Hellenic Republic|Greek|Athens|39|22|300|AL;BG;MK;TR|131990
GS|South Georgia;South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|King Edward Point|-54.5|-37|239||3903
GT|Guatemala;Republic of Guatemala|Guatemalan|Guatemala City|15.5|-90.2|320|BZ;HN;MX;SV|108889
GU|Guam|Guamanian|Hagåtña|13.5|144.8|316||549
GW|Guinea-Bissau;Republic of Guinea-Bissau|Guinea-Bissauan|Bissau|12|-15|624|GN;SN|36125
GY|Guyana;Co-operative Republic of Guyana|Guyanese|Georgetown|5|-59|328|BR;SR;VE|214969
HK|Hong Kong|Hong Konger|City of Victoria|22.3|114.2|344|CN|1104
HM|Heard Island and McDonald Islands|Heard and McDonald Islander||-53.1|72.5|334||412
HN|Honduras;Republic of Honduras|Honduran|Tegucigalpa|15|-86.5|340|GT;NI;SV|112492
HR|Croatia;Republic of Croatia|Croatian|Zagreb|45.2|15.5|191|BA;HU;ME;RS;SI|56594
HT|Haiti;Republic of Haiti|Haitian|Port-au-Prince|19|-72.4|332|DO|27750
HU|Hungary|Hungarian|Budapest|47|20|348|AT;HR;RO;RS;SI;SK;UA|93028
ID|Indonesia;Republic of Indonesia|Indonesian|Jakarta|-5|120|360|MY;PG;TL|1904569
IE|Ireland;Republic of Ireland|Irish|Dublin|53|-8|372|GB|70273
IL|Israel;State of Israel|Israeli|Jerusalem|31.5|35.1|376|EG;JO;LB;PS;SY|20770
IM|Isle of Man|Manx|Douglas|54.3|-4.5|833||572
IN|India;Republic of India|Indian|New Delhi|20|77|356|BD;BT;CN;LK;MM;NP;PK|3287590
IO|British Indian Ocean Territory||Diego Garcia|-6|71.5|086||60
IQ|Iraq;Republic of Iraq|Iraqi|Baghdad|33|44|368|IR;JO;KW;SA;SY;TR|438317
IR|Iran;Islamic Republic of Iran|Iranian|Tehran|32|53|364|AF;AM;AZ;IQ;PK;TM;TR|1648195
IS|Iceland;Republic of Iceland|Icelander|Reykjavik|65|-18|352||103000
IT|Italy;Italian Republic|Italian|Rome|42.8|12.8|380|AT;CH;FR;SI;SM;VA|301336
JE|Jersey;Bailiwick of Jersey|Channel Islander|Saint Helier|49.3|-2.2|832||116
JM|Jamaica|Jamaican|Kingston|18.3|-77.5|388||10991
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman|31|36|400|IL;IQ;PS;SA;SY|89342
JP|Japan|Japanese|Tokyo|36|138|392||377930
KE|Kenya;Republic of Kenya|Kenyan|Nairobi|1|38|404|ET;SO;SS;TZ;UG|580367
KG|Kyrgyzstan;Kyrgyz Republic|Kirghiz|Bishkek|41|75|417|CN;KZ;TJ;UZ|199951
KH|Cambodia;Kingdom of Cambodia|Cambodian|Phnom Penh|13|105|116|LA;TH;VN|181035
KI|Kiribati;Independent and Sovereign Republic of Kiribati;Republic of Kiribati|I-Kiribati|South Tarawa|1.4|173|296||811
KM|Comoros;Union of the Comoros|Comoran|Moroni|-12.2|44.3|174||1862
KN|Saint Kitts and Nevis;Federation of Saint Christopher and Nevis|Kittitian;Nevisian|Basseterre|17.3|-62.7|659||261
KP|North Korea;Democratic People's Republic of Korea;DPRK|North Korean|Pyongyang|40|127|408|CN;KR;RU|120538
KR|South Korea;Republic of Korea|South Korean|Seoul|37|127.5|410|KP|100210
KW|Kuwait;State of Kuwait|Kuwaiti|Kuwait City|29.5|45.8|414|IQ;SA|17818
KY|Cayman Islands|Caymanian|George Town|19.5|-80.5|136||264
KZ|Kazakhstan;Republic of Kazakhstan|Kazakhstani|Astana|48|68|398|CN;KG;RU;TM;UZ|2724900
LA|Laos;Lao People's Democratic Republic|Laotian|Vientiane|18|105|418|CN;KH;MM;TH;VN|236800
LB|Lebanon;Lebanese Republic|Lebanese|Beirut|33.8|35.8|422|IL;SY|10452
LC|Saint Lucia|Saint Lucian|Castries|13.9|-61|662||616
LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Vaduz|47.3|9.5|438|AT;CH|160
LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo|7|81|144|IN|65610
LR|Liberia;Republic of Liberia|Liberian|Monrovia|6.5|-9.5|430|CI;GN;SL|111369
LS|Lesotho;Kingdom of Lesotho|Mosotho|Maseru|-29.5|28.5|426|ZA|30355
LT|Lithuania;Republic of Lithuania|Lithuanian|Vilnius|56|24|440|BY;LV;PL;RU|65300
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourger|Luxembourg|49.8|6.2|442|BE;DE;FR|2586
LV|Latvia;Republic of Latvia|Latvian|Riga|57|25|428|BY;EE;LT;RU|64559
LY|Libya;State of Libya|Libyan|Tripoli|25|17|434|DZ;EG;NE;SD;TD;TN|1759540
MA|Morocco;Kingdom of Morocco|Moroccan|Rabat|32|-5|504|DZ;EH;ES|446550
MC|Monaco;Principality of Monaco|Monegasque|Monaco|43.7|7.4|492|FR|2.02
MD|Moldova;Republic of Moldova|Moldovan|Chișinău|47|29|498|RO;UA|33846
ME|Montenegro|Montenegrin|Podgorica|42.5|19.3|499|AL;BA;HR;RS;XK|13812
MF|Saint Martin;Collectivity of Saint Martin|Saint Martin Islander|Marigot|18.1|-63.9|663|SX|53
MG|Madagascar;Republic of Madagascar|Malagasy|Antananarivo|-20|47|450||587041
MH|Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro|9|168|584||181
MK|North Macedonia;Republic of North Macedonia;Macedonia|Macedonian|Skopje|41.8|22|807|AL;BG;GR;RS;XK|25713
ML|Mali;Republic of Mali|Malian|Bamako|17|-4|466|BF;CI;DZ;GN;MR;NE;SN|1240192
MM|Myanmar;Republic of the Union of Myanmar;Burma|Burmese|Naypyidaw|22|98|104|BD;CN;IN;LA;TH|676578
MN|Mongolia|Mongolian|Ulan Bator|46|105|496|CN;RU|1564110
MO|Macau;Macao|Macanese||22.2|113.6|446|CN|30
MP|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands||Saipan|15.2|145.8|580||464
MQ|Martinique|Martinican|Fort-de-France|14.7|-61|474||1128
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott|20|-12|478|DZ;EH;ML;SN|1030700
MS|Montserrat|Montserratian|Plymouth|16.8|-62.2|500||102
MT|Malta;Republic of Malta|Maltese|Valletta|35.8|14.6|470||316
MU|Mauritius;Republic of Mauritius|Mauritian|Port Louis|-20.3|57.6|480||2040
MV|Maldives;Republic of the Maldives;Maldive Islands|Maldivan|Malé|3.3|73|462||300
MW|Malawi;Republic of Malawi|Malawian|Lilongwe|-13.5|34|454|MZ;TZ;ZM|118484
MX|Mexico;United Mexican States|Mexican|Mexico City|23|-102|484|BZ;GT;US|1964375
MY|Malaysia|Malaysian|Kuala Lumpur|2.5|112.5|458|BN;ID;TH|330803
MZ|Mozambique;Republic of Mozambique|Mozambican|Maputo|-18.2|35|508|MW;SZ;TZ;ZA;ZM;ZW|801590
NA|Namibia;Republic of Namibia|Namibian|Windhoek|-22|17|516|AO;BW;ZA;ZM|825615
NC|New Caledonia|New Caledonian|Nouméa|-21.5|165.5|540||18575
NE|Niger;Republic of Niger|Nigerien|Niamey|16|8|562|BF;BJ;DZ;LY;ML;NG;TD|1267000
NF|Norfolk Island;Territory of Norfolk Island|Norfolk Islander|Kingston|-29|168|574||36
NG|Nigeria;Federal Republic of Nigeria|Nigerian|Abuja|10|8|566|BJ;CM;NE;TD|923768
NI|Nicaragua;Republic of Nicaragua|Nicaraguan|Managua|13|-85|558|CR;HN|130373
NL|Netherlands;Kingdom of the Netherlands;Holland;The Netherlands|Dutch|Amsterdam|52.5|5.8|528|BE;DE|41850
NO|Norway;Kingdom of Norway|Norwegian|Oslo|62|10|578|FI;RU;SE|323802
NP|Nepal;Federal Democratic Republic of Nepal|Nepalese|Kathmandu|28|84|524|CN;IN|147181
NR|Nauru;Republic of Nauru;Pleasant Island|Nauruan|Yaren|-0.5|166.9|520||21
NU|Niue|Niuean|Alofi|-19|-169.9|570||260
NZ|New Zealand;Aotearoa|New Zealander|Wellington|-41|174|554||270467
OM|Oman;Sultanate of Oman|Omani|Muscat|21|57|512|AE;SA;YE|309500
PA|Panama;Republic of Panama|Panamanian|Panama City|9|-80|591|CO;CR|75417
PE|Peru;Republic of Peru|Peruvian|Lima|-10|-76|604|BO;BR;CL;CO;EC|1285216
PF|French Polynesia|French Polynesian|Papeetē|-15|-140|258||4167
PG|Papua New Guinea;Independent State of Papua New Guinea|Papua New Guinean|Port Moresby|-6|147|598|ID|462840
PH|Philippines;Republic of the Philippines|Filipino|Manila|13|122|608||342353
PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad|30|70|586|AF;CN;IN;IR|881912
PL|Poland;Republic of Poland|Polish|Warsaw|52|20|616|BY;CZ;DE;LT;RU;SK;UA|312679
PM|Saint Pierre and Miquelon|Saint-Pierrais;Miquelonnais|Saint-Pierre|46.8|-56.3|666||242
PN|Pitcairn Islands;Pitcairn Group of Islands;Pitcairn|Pitcairn Islander|Adamstown|-25.1|-130.1|612||47
PR|Puerto Rico;Commonwealth of Puerto Rico|Puerto Rican|San Juan|18.3|-66.5|630||8870
PS|Palestine;State of Palestine|Palestinian|Ramallah|31.9|35.2|275|EG;IL;JO|6220
PT|Portugal;Portuguese Republic|Portuguese|Lisbon|39.5|-8|620|ES|92090
PW|Palau;Republic of Palau|Palauan|Ngerulmud|7.5|134.5|585||459
PY|Paraguay;Republic of Paraguay|Paraguayan|Asunción|-23|-58|600|AR;BO;BR|406752
QA|Qatar;State of Qatar|Qatari|Doha|25.5|51.3|634|SA|11586
RE|Réunion;Réunion Island;Reunion|Réunionese|Saint-Denis|-21.1|55.5|638||2511
RO|Romania;Rumania|Romanian|Bucharest|46|25|642|BG;HU;MD;RS;UA|238391
RS|Serbia;Republic of Serbia|Serbian|Belgrade|44|21|688|BA;BG;HR;HU;ME;MK;RO;XK|88361
RU|Russia;Russian Federation|Russian|Moscow|60|100|643|AZ;BY;CN;EE;FI;GE;KP;KZ;LT;LV;MN;NO;PL;UA|17098242
RW|Rwanda;Republic of Rwanda|Rwandan|Kigali|-2|30|646|BI;CD;TZ;UG|26338
SA|Saudi Arabia;Kingdom of Saudi Arabia|Saudi Arabian|Riyadh|25|45|682|AE;IQ;JO;KW;OM;QA;YE|2149690
SB|Solomon Islands|Solomon Islander|Honiara|-8|159|090||28896
SC|Seychelles;Republic of Seychelles|Seychellois|Victoria|-4.6|55.7|690||452
SD|Sudan;Republic of the Sudan|Sudanese|Khartoum|15|30|729|CF;EG;ER;ET;LY;SS;TD|1886068
SE|Sweden;Kingdom of Sweden|Swedish|Stockholm|62|15|752|FI;NO|450295
SG|Singapore;Republic of Singapore|Singaporean|Singapore|1.4|103.8|702||710
SH|Saint Helena, Ascension and Tristan da Cunha;Saint Helena|Saint Helenian|Jamestown|-15.9|-5.7|654||394
SI|Slovenia;Republic of Slovenia|Slovene|Ljubljana|46.1|14.8|705|AT;HR;HU;IT|20273
SJ|Svalbard and Jan Mayen;Svalbard og Jan Mayen;Svalbard and Jan Mayen Islands||Longyearbyen|78|20|744||
SK|Slovakia;Slovak Republic|Slovak|Bratislava|48.7|19.5|703|AT;CZ;HU;PL;UA|49037
SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Freetown|8.5|-11.5|694|GN;LR|71740
SM|San Marino;Most Serene Republic of San Marino;Republic of San Marino|Sammarinese|City of San Marino|43.8|12.4|674|IT|61
SN|Senegal;Republic of Senegal|Senegalese|Dakar|14|-14|686|GM;GN;GW;ML;MR|196722
SO|Somalia;Federal Republic of Somalia|Somali|Mogadishu|10|49|706|DJ;ET;KE|637657
SR|Suriname;Republic of Suriname|Surinamer|Paramaribo|4|-56|740|BR;GF;GY|163820
SS|South Sudan;Republic of South Sudan|South Sudanese|Juba|7|30|728|CD;CF;ET;KE;SD;UG|619745
ST|São Tomé and Príncipe;Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe|Sao Tomean|São Tomé|1|7|678||964
SV|El Salvador;Republic of El Salvador|Salvadoran|San Salvador|13.8|-88.9|222|GT;HN|21041
SX|Sint Maarten|St. Maartener|Philipsburg|18|-63|534|MF|34
SY|Syria;Syrian Arab Republic|Syrian|Damascus|35|38|760|IL;IQ;JO;LB;TR|185180
SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi|Lobamba|-26.5|31.5|748|MZ;ZA|17364
TC|Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town|21.8|-71.6|796||948
TD|Chad;Republic of Chad|Chadian|N'Djamena|15|19|148|CF;CM;LY;NE;NG;SD|1284000
TF|French Southern and Antarctic Lands;Territory of the French Southern and Antarctic Lands;French Southern Territories||Port-aux-Français|-49.2|69.2|260||7747
TG|Togo;Togolese Republic|Togolese|Lomé|8|1.2|768|BF;BJ;GH|56785
TH|Thailand;Kingdom of Thailand|Thai|Bangkok|15|100|764|KH;LA;MM;MY|513120
TJ|Tajikistan;Republic of Tajikistan|Tadzhik|Dushanbe|39|71|762|AF;CN;KG;UZ|143100
TK|Tokelau|Tokelauan|Fakaofo|-9|-172|772||12
TL|Timor-Leste;Democratic Republic of Timor-Leste;East Timor;Timor|East Timorese|Dili|-8.8|125.9|626|ID|14874
TM|Turkmenistan|Turkmen|Ashgabat|40|60|795|AF;IR;KZ;UZ|488100
TN|Tunisia;Tunisian Republic;Republic of Tunisia|Tunisian|Tunis|34|9|788|DZ;LY|163610
TO|Tonga;Kingdom of Tonga|Tongan|Nuku'alofa|-20|-175|776||747
TR|Türkiye;Republic of Türkiye;Turkiye;Republic of Turkey|Turkish|Ankara|39|35|792|AM;AZ;BG;GE;GR;IQ;IR;SY|783562
TT|Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian|Port of Spain|11|-61|780||5130
TV|Tuvalu|Tuvaluan|Funafuti|-8|178|798||26
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei|23.5|121|158||36193
TZ|Tanzania;United Republic of Tanzania|Tanzanian|Dodoma|-6|35|834|BI;CD;KE;MW;MZ;RW;UG;ZM|945087
UA|Ukraine|Ukrainian|Kyiv|49|32|804|BY;HU;MD;PL;RO;RU;SK|603500
UG|Uganda;Republic of Uganda|Ugandan|Kampala|1|32|800|CD;KE;RW;SS;TZ|241550
UM|United States Minor Outlying Islands|American Islander||19.3|166.6|581||34.2
US|United States;United States of America;USA|American|Washington D.C.|38|-97|840|CA;MX|9372610
UY|Uruguay;Oriental Republic of Uruguay|Uruguayan|Montevideo|-33|-56|858|AR;BR|181034
UZ|Uzbekistan;Republic of Uzbekistan|Uzbekistani|Tashkent|41|64|860|AF;KG;KZ;TJ;TM|447400
VA|Vatican City;Vatican City State;Vatican||Vatican City|41.9|12.5|336|IT|0.44
VC|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown|13.3|-61.2|670||389
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas|8|-66|862|BR;CO;GY|916445
VG|British Virgin Islands;Virgin Islands|Virgin Islander|Road Town|18.4|-64.6|092||151
VI|United States Virgin Islands;Virgin Islands of the United States|Virgin Islander|Charlotte Amalie|18.4|-64.9|850||347
VN|Vietnam;Socialist Republic of Vietnam;Viet Nam|Vietnamese|Hanoi|16.2|107.8|704|CN;KH;LA|331212
VU|Vanuatu;Republic of Vanuatu|Ni-Vanuatu|Port Vila|-16|167|548||12189
WF|Wallis and Futuna;Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|Mata-Utu|-13.3|-176.2|876||142
WS|Samoa;Independent State of Samoa|Samoan|Apia|-13.6|-172.3|882||2842
XK|Kosovo;Republic of Kosovo|Kosovar|Pristina|42.7|21.2||AL;ME;MK;RS|10908
YE|Yemen;Republic of Yemen;Yemeni Republic|Yemeni|Sana'a|15|48|887|OM;SA|527968
YT|Mayotte;Department of Mayotte|Mahoran|Mamoudzou|-12.8|45.2|175||374
ZA|South Africa;Republic of South Africa;RSA|South African|Pretoria|-29|24|710|BW;LS;MZ;NA;SZ;ZW|1221037
ZM|Zambia;Republic of Zambia|Zambian|Lusaka|-15|30|894|AO;BW;CD;MW;MZ;NA;TZ;ZW|752612
ZW|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare|-20|30|716|BW;MZ;ZA;ZM|390757
`;

export const COUNTRIES: readonly Country[] = TABLE.trim().split('\n').map(countryOf);

function countryOf(row: string): Country {
  const [code = '', names = '', demonyms = '', capital = '', latitude = '', longitude = '', ...rest] = row.split('|');
  const [numeric = '', borders = '', area = ''] = rest;
  return {
    code,
    names: names.split(';'),
    demonyms: listOf(demonyms),
    capital: capital === '' ? null : capital,
    latitude: Number(latitude),
    longitude: Number(longitude),
    numeric: numeric === '' ? null : numeric,
    borders: listOf(borders),
    area: area === '' ? null : Number(area),
  };
}

function listOf(cell: string): string[] {
  return cell === '' ? [] : cell.split(';');
}
