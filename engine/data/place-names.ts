/**
 * Names news uses for countries beside those of countries.ts, world regions, and famous divisions of countries.
 * Written by hand; plain facts, points to a degree or a tenth of one. A full gazetteer is not meant here.
 */

/** By ISO code, where news does not use the first name of countries.ts. */
export const COMMON_NAMES: ReadonlyMap<string, string> = new Map([
  ['TR', 'Turkey'],
  ['VA', 'Vatican'],
]);

/** ISO code | further names | further demonyms */
export const COUNTRY_NAMES = `
AR||Argentinian
BA|Bosnia;Herzegovina;Bosnia & Herzegovina|
BS|The Bahamas|
CD|Congo;D.R. Congo|
CV|Cabo Verde|Cape Verdean
CZ|Czech Republic;Czechoslovakia|
DK||Dane
EC||Ecuadorian
ES||Spaniard
FI||Finn
FR||Frenchman
GB|UK;U.K.;Britain;Great Britain|Briton;Brit
GM|The Gambia|
HK||Hongkonger
IE||Irishman
IS||Icelandic
KG||Kyrgyz
KH|Kampuchea|
KP|N. Korea|
KR|S. Korea|
KZ||Kazakh
LU||Luxembourgish
MV||Maldivian
NL|The Netherlands|Dutchman
NP||Nepali
PH|The Philippines|Philippine
PL||Pole
PS|Palestinian territories;Palestinian Territories;occupied Palestinian territory|
RU|Soviet Union;USSR;Russian Empire|Soviet
SA||Saudi
SD|The Sudan|
SE||Swede
SI||Slovenian
SK||Slovakian
SR||Surinamese
TJ||Tajik
TR||Turk
TT|Trinidad|
UA|The Ukraine|
US|U.S.;US;U.S.A.;America|
UZ||Uzbek
VA|Holy See|
XK||Kosovan
RS||Serb
HR||Croat
`;

/** names | demonyms | latitude | longitude: continents and regions that lie in more than one country, or are disputed */
export const WORLD_REGIONS = `
Europe|European|54|15
Western Europe|West European;Western European|48|5
Eastern Europe|East European;Eastern European|50|30
Central Europe|Central European|48|16
Northern Europe||60|18
Southern Europe||42|15
Scandinavia|Scandinavian|63|14
Nordic countries|Nordic|63|16
Balkans;Western Balkans|Balkan|43|21
Baltic states;Baltics|Baltic|57|25
Caucasus;South Caucasus;North Caucasus|Caucasian|42.5|44.5
Asia|Asian|45|90
Central Asia|Central Asian|43|66
South Asia|South Asian|23|78
Southeast Asia;South-East Asia;South East Asia|Southeast Asian|8|108
East Asia|East Asian|36|115
Asia-Pacific||10|130
Middle East|Middle Eastern|29|42
Near East||32|38
Gulf|Gulf|26.5|51.5
Levant||34|37
Africa|African|5|20
North Africa|North African|28|10
West Africa|West African|12|-3
East Africa|East African|2|38
Central Africa||3|20
Southern Africa|Southern African|-22|25
Sub-Saharan Africa;sub-Saharan Africa|sub-Saharan|0|20
Sahel|Sahelian|15|5
Horn of Africa||8|46
Maghreb||33|3
North America|North American|45|-100
South America|South American|-15|-58
Central America|Central American|13|-86
Latin America|Latin American|-10|-65
Caribbean||16|-72
Americas||10|-80
Oceania||-15|150
Pacific Islands|Pacific Islander|-8|165
Arctic||80|0
Atlantic;Atlantic Ocean||20|-35
Pacific;Pacific Ocean||0|-160
Indian Ocean||-15|75
Mediterranean;Mediterranean Sea||36|17
Black Sea||43.3|34.5
Red Sea||20|38.5
Baltic Sea||58|20
North Sea||56|3
South China Sea||13|114
Persian Gulf;Arabian Gulf||26.5|51.5
Gulf of Mexico||25|-90
Gulf of Aden||12.5|48
Strait of Hormuz||26.6|56.3
Himalayas||28|84
Alps|Alpine|46.5|10
Amazon;Amazon rainforest|Amazonian|-4|-62
Sahara;Sahara Desert||24|10
Siberia|Siberian|62|105
Kurdistan|Kurdish|37|43
Kashmir|Kashmiri|34|75
Yugoslavia|Yugoslav|44|20
West|Western|48|-10
`;

/** ISO code | names | demonyms | level | latitude | longitude */
export const DIVISIONS = `
GB|England|English|first-order|52.5|-1.5
GB|Scotland|Scottish;Scot|first-order|56.8|-4.2
GB|Wales|Welsh|first-order|52.3|-3.7
GB|Northern Ireland|Northern Irish;Ulster|first-order|54.6|-6.7
US|Alabama|Alabaman|first-order|32.8|-86.8
US|Alaska|Alaskan|first-order|64|-152
US|Arizona|Arizonan|first-order|34.2|-111.6
US|Arkansas|Arkansan|first-order|34.8|-92.4
US|California|Californian|first-order|37.2|-119.3
US|Colorado|Coloradan|first-order|39|-105.5
US|Connecticut||first-order|41.6|-72.7
US|Delaware||first-order|39|-75.5
US|Florida|Floridian|first-order|28.5|-82.4
US|Georgia|Georgian|first-order|32.6|-83.4
US|Hawaii|Hawaiian|first-order|20.3|-156.4
US|Idaho||first-order|44.4|-114.6
US|Illinois||first-order|40|-89.2
US|Indiana||first-order|39.9|-86.3
US|Iowa|Iowan|first-order|42.1|-93.5
US|Kansas|Kansan|first-order|38.5|-98.4
US|Kentucky|Kentuckian|first-order|37.5|-85.3
US|Louisiana||first-order|31|-92
US|Maine||first-order|45.4|-69.2
US|Maryland|Marylander|first-order|39|-76.8
US|Massachusetts||first-order|42.3|-71.8
US|Michigan||first-order|44.3|-85.4
US|Minnesota|Minnesotan|first-order|46.3|-94.3
US|Mississippi|Mississippian|first-order|32.7|-89.7
US|Missouri|Missourian|first-order|38.4|-92.5
US|Montana||first-order|47|-109.6
US|Nebraska|Nebraskan|first-order|41.5|-99.8
US|Nevada|Nevadan|first-order|39.3|-116.6
US|New Hampshire||first-order|43.7|-71.6
US|New Jersey||first-order|40.2|-74.7
US|New Mexico||first-order|34.4|-106.1
US|New York state;New York State|New Yorker|first-order|42.9|-75.5
US|North Carolina||first-order|35.6|-79.4
US|North Dakota||first-order|47.4|-100.5
US|Ohio|Ohioan|first-order|40.3|-82.8
US|Oklahoma|Oklahoman|first-order|35.6|-97.5
US|Oregon|Oregonian|first-order|43.9|-120.6
US|Pennsylvania|Pennsylvanian|first-order|40.9|-77.8
US|Rhode Island||first-order|41.6|-71.5
US|South Carolina||first-order|33.9|-80.9
US|South Dakota||first-order|44.4|-100.2
US|Tennessee|Tennessean|first-order|35.9|-86.4
US|Texas|Texan|first-order|31.5|-99.3
US|Utah|Utahn|first-order|39.3|-111.7
US|Vermont|Vermonter|first-order|44.1|-72.7
US|Virginia|Virginian|first-order|37.5|-78.9
US|Washington state;Washington State||first-order|47.4|-120.4
US|West Virginia||first-order|38.6|-80.6
US|Wisconsin||first-order|44.6|-89.9
US|Wyoming||first-order|43|-107.5
CA|Alberta|Albertan|first-order|54.5|-115
CA|British Columbia||first-order|54|-125
CA|Manitoba||first-order|55|-97
CA|New Brunswick||first-order|46.5|-66.5
CA|Newfoundland and Labrador;Newfoundland||first-order|53|-60
CA|Nova Scotia||first-order|45|-63
CA|Ontario|Ontarian|first-order|50|-86
CA|Quebec;Québec|Quebecer|first-order|52|-72
CA|Saskatchewan||first-order|54|-106
AU|New South Wales;NSW||first-order|-32.2|147
AU|Victoria|Victorian|first-order|-37|144
AU|Queensland|Queenslander|first-order|-22.5|144
AU|South Australia||first-order|-30|135
AU|Western Australia||first-order|-25.5|122
AU|Tasmania|Tasmanian|first-order|-42|146.6
AU|Northern Territory||first-order|-19.5|133.5
DE|Bavaria|Bavarian|first-order|49|11.5
DE|Saxony||first-order|51.1|13.4
DE|North Rhine-Westphalia||first-order|51.5|7.6
DE|Baden-Württemberg||first-order|48.5|9
ES|Catalonia|Catalan|first-order|41.8|1.5
ES|Andalusia|Andalusian|first-order|37.5|-4.7
ES|Basque Country|Basque|first-order|43|-2.6
ES|Galicia|Galician|first-order|42.8|-7.9
FR|Brittany|Breton|first-order|48.2|-2.8
FR|Normandy||first-order|49|0.2
FR|Corsica|Corsican|first-order|42.1|9.1
IT|Sicily|Sicilian|first-order|37.6|14.2
IT|Lombardy||first-order|45.6|9.8
IT|Tuscany|Tuscan|first-order|43.4|11.1
IT|Sardinia|Sardinian|first-order|40.1|9
RU|Chechnya|Chechen|first-order|43.4|45.7
RU|Dagestan|Dagestani|first-order|43|47.1
RU|Tatarstan|Tatar|first-order|55.3|50.8
UA|Crimea|Crimean|first-order|45.3|34.4
UA|Donbas;Donbass||other|48.4|38.2
GE|Abkhazia|Abkhaz;Abkhazian|first-order|43|41
GE|South Ossetia|South Ossetian|other|42.3|44
MD|Transnistria;Transdniestria|Transnistrian|first-order|47|29.5
AZ|Nagorno-Karabakh||other|39.9|46.8
PS|Gaza;Gaza Strip|Gazan|first-order|31.4|34.4
PS|West Bank||first-order|32|35.3
SY|Golan Heights||other|33|35.8
IQ|Iraqi Kurdistan;Kurdistan Region||first-order|36.2|44
IQ|Anbar||first-order|32.9|41.6
SY|Idlib||first-order|35.8|36.6
CN|Xinjiang|Uyghur;Uighur|first-order|41|86
CN|Tibet|Tibetan|first-order|31.5|88.8
CN|Guangdong||first-order|23.4|113.4
CN|Sichuan||first-order|30.6|102.7
CN|Hubei||first-order|31|112.3
CN|Yunnan||first-order|24.9|101.5
CN|Inner Mongolia||first-order|43.9|113.9
IN|Kerala||first-order|10.4|76.4
IN|Punjab|Punjabi|first-order|30.9|75.4
IN|Gujarat|Gujarati|first-order|22.7|71.6
IN|Maharashtra||first-order|19.5|75.9
IN|Tamil Nadu||first-order|11|78.4
IN|Uttar Pradesh||first-order|27|80.7
IN|West Bengal||first-order|23.8|87.9
IN|Bihar||first-order|25.7|85.7
IN|Assam|Assamese|first-order|26.4|92.8
IN|Manipur||first-order|24.7|93.9
PK|Balochistan;Baluchistan|Baloch|first-order|28.3|65.9
PK|Punjab||first-order|31|72.5
PK|Sindh|Sindhi|first-order|26|68.8
PK|Khyber Pakhtunkhwa||first-order|34.5|72
AF|Helmand||first-order|31|64
MM|Rakhine;Rakhine State|Rohingya|first-order|20|93.5
ID|Aceh|Acehnese|first-order|4.2|97
ID|Java|Javanese|other|-7.3|110
ID|Sumatra|Sumatran|other|-0.6|101.3
ID|Bali|Balinese|first-order|-8.4|115.1
ID|Papua|Papuan|first-order|-4|138
PH|Mindanao||other|8|125
ET|Tigray|Tigrayan|first-order|13.8|39.3
ET|Amhara||first-order|11.7|37.9
ET|Oromia|Oromo|first-order|8|39
SD|Darfur|Darfuri|other|13|24
NG|Borno||first-order|11.8|13.2
CD|North Kivu||first-order|-0.8|29
CD|South Kivu||first-order|-3|28.3
SO|Somaliland|Somalilander|other|9.6|44.5
SO|Puntland||first-order|8.5|49
MZ|Cabo Delgado||first-order|-12.3|39.3
ZA|Gauteng||first-order|-26|28.2
ZA|KwaZulu-Natal||first-order|-28.8|30.8
ZA|Western Cape||first-order|-33.2|20.5
TZ|Zanzibar|Zanzibari|other|-6.1|39.3
BR|Amazonas||first-order|-4|-64
BR|Bahia||first-order|-12.5|-41.7
BR|Rio Grande do Sul||first-order|-29.8|-53.3
MX|Chiapas||first-order|16.5|-92.5
MX|Sinaloa||first-order|25|-107.5
MX|Oaxaca||first-order|17|-96.5
TR|Anatolia|Anatolian|other|39|33
JP|Okinawa|Okinawan|first-order|26.5|127.9
JP|Hokkaido||first-order|43.4|142.8
JP|Fukushima||first-order|37.4|140.3
GR|Crete|Cretan|first-order|35.2|24.9
PT|Madeira||first-order|32.7|-17
PT|Azores||first-order|38.5|-28
ES|Canary Islands||first-order|28.3|-15.8
NL|Friesland|Frisian|first-order|53.1|5.8
BE|Flanders|Flemish|first-order|51|4.3
BE|Wallonia|Walloon|first-order|50.3|4.9
GB|Yorkshire||other|54|-1.5
GB|Cornwall|Cornish|second-order|50.4|-4.8
GB|Kent||second-order|51.2|0.7
GB|Essex||second-order|51.8|0.6
GB|Sussex||other|50.9|-0.1
GB|Greater Manchester||second-order|53.5|-2.3
US|Silicon Valley||other|37.4|-122.1
US|Guantánamo Bay;Guantanamo Bay||other|19.9|-75.1
`;

/** ISO code | names | latitude | longitude: houses and streets that news names for the government that sits in them */
export const SEATS = `
RU|Kremlin|55.8|37.6
US|White House|38.9|-77
US|Pentagon|38.9|-77.1
US|Capitol Hill|38.9|-77
US|Foggy Bottom|38.9|-77
GB|Downing Street;10 Downing Street;Number 10;No 10;No. 10|51.5|-0.1
GB|Whitehall|51.5|-0.1
FR|Élysée;Élysée Palace|48.9|2.3
FR|Quai d'Orsay|48.9|2.3
IT|Palazzo Chigi|41.9|12.5
KR|Blue House|37.6|127
CN|Zhongnanhai|39.9|116.4
VA|Apostolic Palace|41.9|12.5
`;
