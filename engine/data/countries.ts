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
}

/** code | names | demonyms | capital | latitude | longitude */
const TABLE = `
AD|Andorra;Principality of Andorra|Andorran|Andorra la Vella|42.5|1.5
AE|United Arab Emirates;UAE;Emirates|Emirati|Abu Dhabi|24|54
AF|Afghanistan;Islamic Republic of Afghanistan|Afghan|Kabul|33|65
AG|Antigua and Barbuda|Antiguan;Barbudan|Saint John's|17.1|-61.8
AI|Anguilla|Anguillian|The Valley|18.3|-63.2
AL|Albania;Republic of Albania|Albanian|Tirana|41|20
AM|Armenia;Republic of Armenia|Armenian|Yerevan|40|45
AO|Angola;Republic of Angola|Angolan|Luanda|-12.5|18.5
AQ|Antarctica|Antarctican||-90|0
AR|Argentina;Argentine Republic|Argentine|Buenos Aires|-34|-64
AS|American Samoa|American Samoan|Pago Pago|-14.3|-170
AT|Austria;Republic of Austria|Austrian|Vienna|47.3|13.3
AU|Australia;Commonwealth of Australia|Australian|Canberra|-27|133
AW|Aruba|Aruban|Oranjestad|12.5|-70
AX|Åland Islands;Aland|Ålandish|Mariehamn|60.1|19.9
AZ|Azerbaijan;Republic of Azerbaijan|Azerbaijani|Baku|40.5|47.5
BA|Bosnia and Herzegovina;Bosnia-Herzegovina|Bosnian;Herzegovinian|Sarajevo|44|18
BB|Barbados|Barbadian|Bridgetown|13.2|-59.5
BD|Bangladesh;People's Republic of Bangladesh|Bangladeshi|Dhaka|24|90
BE|Belgium;Kingdom of Belgium|Belgian|Brussels|50.8|4
BF|Burkina Faso|Burkinabe|Ouagadougou|13|-2
BG|Bulgaria;Republic of Bulgaria|Bulgarian|Sofia|43|25
BH|Bahrain;Kingdom of Bahrain|Bahraini|Manama|26|50.6
BI|Burundi;Republic of Burundi|Burundian|Gitega|-3.5|30
BJ|Benin;Republic of Benin|Beninese|Porto-Novo|9.5|2.3
BL|Saint Barthélemy;Collectivity of Saint Barthélemy;St. Barthelemy|Saint Barthélemy Islander|Gustavia|18.5|-63.4
BM|Bermuda|Bermudian|Hamilton|32.3|-64.7
BN|Brunei;Brunei Darussalam|Bruneian|Bandar Seri Begawan|4.5|114.7
BO|Bolivia;Plurinational State of Bolivia|Bolivian|Sucre|-17|-65
BQ|Caribbean Netherlands||Kralendijk|12.2|-68.2
BR|Brazil;Federative Republic of Brazil|Brazilian|Brasília|-10|-55
BS|Bahamas;Commonwealth of the Bahamas|Bahamian|Nassau|24.3|-76
BT|Bhutan;Kingdom of Bhutan|Bhutanese|Thimphu|27.5|90.5
BV|Bouvet Island|||-54.4|3.4
BW|Botswana;Republic of Botswana|Motswana|Gaborone|-22|24
BY|Belarus;Republic of Belarus|Belarusian|Minsk|53|28
BZ|Belize|Belizean|Belmopan|17.3|-88.7
CA|Canada|Canadian|Ottawa|60|-95
CC|Cocos (Keeling) Islands;Keeling Islands;Cocos Islands|Cocos Islander|West Island|-12.5|96.8
CD|DR Congo;Democratic Republic of the Congo;Congo-Kinshasa;Democratic Republic of Congo;DRC|Congolese|Kinshasa|0|25
CF|Central African Republic|Central African|Bangui|7|21
CG|Republic of the Congo;Congo;Congo-Brazzaville|Congolese|Brazzaville|-1|15
CH|Switzerland;Swiss Confederation|Swiss|Bern|47|8
CI|Ivory Coast;Republic of Côte d'Ivoire;Côte d'Ivoire;Cote d'Ivoire|Ivorian|Yamoussoukro|8|-5
CK|Cook Islands|Cook Islander|Avarua|-21.2|-159.8
CL|Chile;Republic of Chile|Chilean|Santiago|-30|-71
CM|Cameroon;Republic of Cameroon|Cameroonian|Yaoundé|6|12
CN|China;People's Republic of China|Chinese|Beijing|35|105
CO|Colombia;Republic of Colombia|Colombian|Bogotá|4|-72
CR|Costa Rica;Republic of Costa Rica|Costa Rican|San José|10|-84
CU|Cuba;Republic of Cuba|Cuban|Havana|21.5|-80
CV|Cape Verde;Republic of Cabo Verde|Cape Verdian|Praia|16|-24
CW|Curaçao;Country of Curaçao;Curacao|Curaçaoan|Willemstad|12.1|-68.9
CX|Christmas Island;Territory of Christmas Island|Christmas Islander|Flying Fish Cove|-10.5|105.7
CY|Cyprus;Republic of Cyprus|Cypriot|Nicosia|35|33
CZ|Czechia;Czech Republic|Czech|Prague|49.8|15.5
DE|Germany;Federal Republic of Germany|German|Berlin|51|9
DJ|Djibouti;Republic of Djibouti||Djibouti|11.5|43
DK|Denmark;Kingdom of Denmark|Danish|Copenhagen|56|10
DM|Dominica;Commonwealth of Dominica|Dominican|Roseau|15.4|-61.3
DO|Dominican Republic|Dominican|Santo Domingo|19|-70.7
DZ|Algeria;People's Democratic Republic of Algeria|Algerian|Algiers|28|3
EC|Ecuador;Republic of Ecuador|Ecuadorean|Quito|-2|-77.5
EE|Estonia;Republic of Estonia|Estonian|Tallinn|59|26
EG|Egypt;Arab Republic of Egypt|Egyptian|Cairo|27|30
EH|Western Sahara;Sahrawi Arab Democratic Republic|Sahrawi|El Aaiún|24.5|-13
ER|Eritrea;State of Eritrea|Eritrean|Asmara|15|39
ES|Spain;Kingdom of Spain|Spanish|Madrid|40|-4
ET|Ethiopia;Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|8|38
FI|Finland;Republic of Finland|Finnish|Helsinki|64|26
FJ|Fiji;Republic of Fiji|Fijian|Suva|-18|175
FK|Falkland Islands|Falkland Islander|Stanley|-51.7|-59
FM|Micronesia;Federated States of Micronesia|Micronesian|Palikir|6.9|158.3
FO|Faroe Islands;Faeroe Islands|Faroese|Tórshavn|62|-7
FR|France;French Republic|French|Paris|46|2
GA|Gabon;Gabonese Republic|Gabonese|Libreville|-1|11.8
GB|United Kingdom;United Kingdom of Great Britain and Northern Ireland;Great Britain|British|London|54|-2
GD|Grenada|Grenadian|St. George's|12.1|-61.7
GE|Georgia|Georgian|Tbilisi|42|43.5
GF|French Guiana;Guiana|Guianan|Cayenne|4|-53
GG|Guernsey;Bailiwick of Guernsey|Channel Islander|St. Peter Port|49.5|-2.6
GH|Ghana;Republic of Ghana|Ghanaian|Accra|8|-2
GI|Gibraltar||Gibraltar|36.1|-5.3
GL|Greenland|Greenlandic|Nuuk|72|-40
GM|Gambia;Republic of the Gambia|Gambian|Banjul|13.5|-16.6
GN|Guinea;Republic of Guinea|Guinean|Conakry|11|-10
GP|Guadeloupe|Guadeloupian|Basse-Terre|16.3|-61.6
GQ|Equatorial Guinea;Republic of Equatorial Guinea|Equatorial Guinean|Malabo|2|10
GR|Greece;Hellenic Republic|Greek|Athens|39|22
GS|South Georgia;South Georgia and the South Sandwich Islands|South Georgian South Sandwich Islander|King Edward Point|-54.5|-37
GT|Guatemala;Republic of Guatemala|Guatemalan|Guatemala City|15.5|-90.2
GU|Guam|Guamanian|Hagåtña|13.5|144.8
GW|Guinea-Bissau;Republic of Guinea-Bissau|Guinea-Bissauan|Bissau|12|-15
GY|Guyana;Co-operative Republic of Guyana|Guyanese|Georgetown|5|-59
HK|Hong Kong|Hong Konger|City of Victoria|22.3|114.2
HM|Heard Island and McDonald Islands|Heard and McDonald Islander||-53.1|72.5
HN|Honduras;Republic of Honduras|Honduran|Tegucigalpa|15|-86.5
HR|Croatia;Republic of Croatia|Croatian|Zagreb|45.2|15.5
HT|Haiti;Republic of Haiti|Haitian|Port-au-Prince|19|-72.4
HU|Hungary|Hungarian|Budapest|47|20
ID|Indonesia;Republic of Indonesia|Indonesian|Jakarta|-5|120
IE|Ireland;Republic of Ireland|Irish|Dublin|53|-8
IL|Israel;State of Israel|Israeli|Jerusalem|31.5|35.1
IM|Isle of Man|Manx|Douglas|54.3|-4.5
IN|India;Republic of India|Indian|New Delhi|20|77
IO|British Indian Ocean Territory||Diego Garcia|-6|71.5
IQ|Iraq;Republic of Iraq|Iraqi|Baghdad|33|44
IR|Iran;Islamic Republic of Iran|Iranian|Tehran|32|53
IS|Iceland;Republic of Iceland|Icelander|Reykjavik|65|-18
IT|Italy;Italian Republic|Italian|Rome|42.8|12.8
JE|Jersey;Bailiwick of Jersey|Channel Islander|Saint Helier|49.3|-2.2
JM|Jamaica|Jamaican|Kingston|18.3|-77.5
JO|Jordan;Hashemite Kingdom of Jordan|Jordanian|Amman|31|36
JP|Japan|Japanese|Tokyo|36|138
KE|Kenya;Republic of Kenya|Kenyan|Nairobi|1|38
KG|Kyrgyzstan;Kyrgyz Republic|Kirghiz|Bishkek|41|75
KH|Cambodia;Kingdom of Cambodia|Cambodian|Phnom Penh|13|105
KI|Kiribati;Independent and Sovereign Republic of Kiribati;Republic of Kiribati|I-Kiribati|South Tarawa|1.4|173
KM|Comoros;Union of the Comoros|Comoran|Moroni|-12.2|44.3
KN|Saint Kitts and Nevis;Federation of Saint Christopher and Nevis|Kittitian;Nevisian|Basseterre|17.3|-62.7
KP|North Korea;Democratic People's Republic of Korea;DPRK|North Korean|Pyongyang|40|127
KR|South Korea;Republic of Korea|South Korean|Seoul|37|127.5
KW|Kuwait;State of Kuwait|Kuwaiti|Kuwait City|29.5|45.8
KY|Cayman Islands|Caymanian|George Town|19.5|-80.5
KZ|Kazakhstan;Republic of Kazakhstan|Kazakhstani|Astana|48|68
LA|Laos;Lao People's Democratic Republic|Laotian|Vientiane|18|105
LB|Lebanon;Lebanese Republic|Lebanese|Beirut|33.8|35.8
LC|Saint Lucia|Saint Lucian|Castries|13.9|-61
LI|Liechtenstein;Principality of Liechtenstein|Liechtensteiner|Vaduz|47.3|9.5
LK|Sri Lanka;Democratic Socialist Republic of Sri Lanka|Sri Lankan|Colombo|7|81
LR|Liberia;Republic of Liberia|Liberian|Monrovia|6.5|-9.5
LS|Lesotho;Kingdom of Lesotho|Mosotho|Maseru|-29.5|28.5
LT|Lithuania;Republic of Lithuania|Lithuanian|Vilnius|56|24
LU|Luxembourg;Grand Duchy of Luxembourg|Luxembourger|Luxembourg|49.8|6.2
LV|Latvia;Republic of Latvia|Latvian|Riga|57|25
LY|Libya;State of Libya|Libyan|Tripoli|25|17
MA|Morocco;Kingdom of Morocco|Moroccan|Rabat|32|-5
MC|Monaco;Principality of Monaco|Monegasque|Monaco|43.7|7.4
MD|Moldova;Republic of Moldova|Moldovan|Chișinău|47|29
ME|Montenegro|Montenegrin|Podgorica|42.5|19.3
MF|Saint Martin;Collectivity of Saint Martin|Saint Martin Islander|Marigot|18.1|-63.9
MG|Madagascar;Republic of Madagascar|Malagasy|Antananarivo|-20|47
MH|Marshall Islands;Republic of the Marshall Islands|Marshallese|Majuro|9|168
MK|North Macedonia;Republic of North Macedonia;Macedonia|Macedonian|Skopje|41.8|22
ML|Mali;Republic of Mali|Malian|Bamako|17|-4
MM|Myanmar;Republic of the Union of Myanmar;Burma|Burmese|Naypyidaw|22|98
MN|Mongolia|Mongolian|Ulan Bator|46|105
MO|Macau;Macao|Macanese||22.2|113.6
MP|Northern Mariana Islands;Commonwealth of the Northern Mariana Islands||Saipan|15.2|145.8
MQ|Martinique|Martinican|Fort-de-France|14.7|-61
MR|Mauritania;Islamic Republic of Mauritania|Mauritanian|Nouakchott|20|-12
MS|Montserrat|Montserratian|Plymouth|16.8|-62.2
MT|Malta;Republic of Malta|Maltese|Valletta|35.8|14.6
MU|Mauritius;Republic of Mauritius|Mauritian|Port Louis|-20.3|57.6
MV|Maldives;Republic of the Maldives;Maldive Islands|Maldivan|Malé|3.3|73
MW|Malawi;Republic of Malawi|Malawian|Lilongwe|-13.5|34
MX|Mexico;United Mexican States|Mexican|Mexico City|23|-102
MY|Malaysia|Malaysian|Kuala Lumpur|2.5|112.5
MZ|Mozambique;Republic of Mozambique|Mozambican|Maputo|-18.2|35
NA|Namibia;Republic of Namibia|Namibian|Windhoek|-22|17
NC|New Caledonia|New Caledonian|Nouméa|-21.5|165.5
NE|Niger;Republic of Niger|Nigerien|Niamey|16|8
NF|Norfolk Island;Territory of Norfolk Island|Norfolk Islander|Kingston|-29|168
NG|Nigeria;Federal Republic of Nigeria|Nigerian|Abuja|10|8
NI|Nicaragua;Republic of Nicaragua|Nicaraguan|Managua|13|-85
NL|Netherlands;Kingdom of the Netherlands;Holland|Dutch|Amsterdam|52.5|5.8
NO|Norway;Kingdom of Norway|Norwegian|Oslo|62|10
NP|Nepal;Federal Democratic Republic of Nepal|Nepalese|Kathmandu|28|84
NR|Nauru;Republic of Nauru|Nauruan|Yaren|-0.5|166.9
NU|Niue|Niuean|Alofi|-19|-169.9
NZ|New Zealand;Aotearoa|New Zealander|Wellington|-41|174
OM|Oman;Sultanate of Oman|Omani|Muscat|21|57
PA|Panama;Republic of Panama|Panamanian|Panama City|9|-80
PE|Peru;Republic of Peru|Peruvian|Lima|-10|-76
PF|French Polynesia|French Polynesian|Papeetē|-15|-140
PG|Papua New Guinea;Independent State of Papua New Guinea|Papua New Guinean|Port Moresby|-6|147
PH|Philippines;Republic of the Philippines|Filipino|Manila|13|122
PK|Pakistan;Islamic Republic of Pakistan|Pakistani|Islamabad|30|70
PL|Poland;Republic of Poland|Polish|Warsaw|52|20
PM|Saint Pierre and Miquelon|Saint-Pierrais;Miquelonnais|Saint-Pierre|46.8|-56.3
PN|Pitcairn Islands;Pitcairn Group of Islands;Pitcairn|Pitcairn Islander|Adamstown|-25.1|-130.1
PR|Puerto Rico;Commonwealth of Puerto Rico|Puerto Rican|San Juan|18.3|-66.5
PS|Palestine;State of Palestine|Palestinian|Ramallah|31.9|35.2
PT|Portugal;Portuguese Republic|Portuguese|Lisbon|39.5|-8
PW|Palau;Republic of Palau|Palauan|Ngerulmud|7.5|134.5
PY|Paraguay;Republic of Paraguay|Paraguayan|Asunción|-23|-58
QA|Qatar;State of Qatar|Qatari|Doha|25.5|51.3
RE|Réunion;Réunion Island;Reunion|Réunionese|Saint-Denis|-21.1|55.5
RO|Romania|Romanian|Bucharest|46|25
RS|Serbia;Republic of Serbia|Serbian|Belgrade|44|21
RU|Russia;Russian Federation|Russian|Moscow|60|100
RW|Rwanda;Republic of Rwanda|Rwandan|Kigali|-2|30
SA|Saudi Arabia;Kingdom of Saudi Arabia|Saudi Arabian|Riyadh|25|45
SB|Solomon Islands|Solomon Islander|Honiara|-8|159
SC|Seychelles;Republic of Seychelles|Seychellois|Victoria|-4.6|55.7
SD|Sudan;Republic of the Sudan|Sudanese|Khartoum|15|30
SE|Sweden;Kingdom of Sweden|Swedish|Stockholm|62|15
SG|Singapore;Republic of Singapore|Singaporean|Singapore|1.4|103.8
SH|Saint Helena, Ascension and Tristan da Cunha;Saint Helena|Saint Helenian|Jamestown|-15.9|-5.7
SI|Slovenia;Republic of Slovenia|Slovene|Ljubljana|46.1|14.8
SJ|Svalbard and Jan Mayen;Svalbard og Jan Mayen||Longyearbyen|78|20
SK|Slovakia;Slovak Republic|Slovak|Bratislava|48.7|19.5
SL|Sierra Leone;Republic of Sierra Leone|Sierra Leonean|Freetown|8.5|-11.5
SM|San Marino;Most Serene Republic of San Marino;Republic of San Marino|Sammarinese|City of San Marino|43.8|12.4
SN|Senegal;Republic of Senegal|Senegalese|Dakar|14|-14
SO|Somalia;Federal Republic of Somalia|Somali|Mogadishu|10|49
SR|Suriname;Republic of Suriname|Surinamer|Paramaribo|4|-56
SS|South Sudan;Republic of South Sudan|South Sudanese|Juba|7|30
ST|São Tomé and Príncipe;Democratic Republic of São Tomé and Príncipe;Sao Tome and Principe|Sao Tomean|São Tomé|1|7
SV|El Salvador;Republic of El Salvador|Salvadoran|San Salvador|13.8|-88.9
SX|Sint Maarten|St. Maartener|Philipsburg|18|-63
SY|Syria;Syrian Arab Republic|Syrian|Damascus|35|38
SZ|Eswatini;Kingdom of Eswatini;Swaziland|Swazi|Lobamba|-26.5|31.5
TC|Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town|21.8|-71.6
TD|Chad;Republic of Chad|Chadian|N'Djamena|15|19
TF|French Southern and Antarctic Lands;Territory of the French Southern and Antarctic Lands;French Southern Territories||Port-aux-Français|-49.2|69.2
TG|Togo;Togolese Republic|Togolese|Lomé|8|1.2
TH|Thailand;Kingdom of Thailand|Thai|Bangkok|15|100
TJ|Tajikistan;Republic of Tajikistan|Tadzhik|Dushanbe|39|71
TK|Tokelau|Tokelauan|Fakaofo|-9|-172
TL|Timor-Leste;Democratic Republic of Timor-Leste;East Timor;Timor|East Timorese|Dili|-8.8|125.9
TM|Turkmenistan|Turkmen|Ashgabat|40|60
TN|Tunisia;Tunisian Republic;Republic of Tunisia|Tunisian|Tunis|34|9
TO|Tonga;Kingdom of Tonga|Tongan|Nuku'alofa|-20|-175
TR|Türkiye;Republic of Türkiye;Turkiye;Republic of Turkey|Turkish|Ankara|39|35
TT|Trinidad and Tobago;Republic of Trinidad and Tobago|Trinidadian|Port of Spain|11|-61
TV|Tuvalu|Tuvaluan|Funafuti|-8|178
TW|Taiwan;Republic of China;Chinese Taipei|Taiwanese|Taipei|23.5|121
TZ|Tanzania;United Republic of Tanzania|Tanzanian|Dodoma|-6|35
UA|Ukraine|Ukrainian|Kyiv|49|32
UG|Uganda;Republic of Uganda|Ugandan|Kampala|1|32
UM|United States Minor Outlying Islands|American Islander||19.3|166.6
US|United States;United States of America;USA|American|Washington D.C.|38|-97
UY|Uruguay;Oriental Republic of Uruguay|Uruguayan|Montevideo|-33|-56
UZ|Uzbekistan;Republic of Uzbekistan|Uzbekistani|Tashkent|41|64
VA|Vatican City;Vatican City State;Vatican||Vatican City|41.9|12.5
VC|Saint Vincent and the Grenadines|Saint Vincentian|Kingstown|13.3|-61.2
VE|Venezuela;Bolivarian Republic of Venezuela|Venezuelan|Caracas|8|-66
VG|British Virgin Islands;Virgin Islands|Virgin Islander|Road Town|18.4|-64.6
VI|United States Virgin Islands;Virgin Islands of the United States|Virgin Islander|Charlotte Amalie|18.4|-64.9
VN|Vietnam;Socialist Republic of Vietnam;Viet Nam|Vietnamese|Hanoi|16.2|107.8
VU|Vanuatu;Republic of Vanuatu|Ni-Vanuatu|Port Vila|-16|167
WF|Wallis and Futuna;Territory of the Wallis and Futuna Islands|Wallis and Futuna Islander|Mata-Utu|-13.3|-176.2
WS|Samoa;Independent State of Samoa|Samoan|Apia|-13.6|-172.3
XK|Kosovo;Republic of Kosovo|Kosovar|Pristina|42.7|21.2
YE|Yemen;Republic of Yemen|Yemeni|Sana'a|15|48
YT|Mayotte;Department of Mayotte|Mahoran|Mamoudzou|-12.8|45.2
ZA|South Africa;Republic of South Africa;RSA|South African|Pretoria|-29|24
ZM|Zambia;Republic of Zambia|Zambian|Lusaka|-15|30
ZW|Zimbabwe;Republic of Zimbabwe|Zimbabwean|Harare|-20|30
`;

export const COUNTRIES: readonly Country[] = TABLE.trim().split('\n').map(countryOf);

function countryOf(row: string): Country {
  const [code = '', names = '', demonyms = '', capital = '', latitude = '', longitude = ''] = row.split('|');
  return {
    code,
    names: names.split(';'),
    demonyms: demonyms === '' ? [] : demonyms.split(';'),
    capital: capital === '' ? null : capital,
    latitude: Number(latitude),
    longitude: Number(longitude),
  };
}
