/**
 * The world's best known cities, capitals among them where news names them often. Written by hand; plain facts, points
 * to a tenth of a degree. Capitals that are missing here are known from countries.ts, without their own point.
 *
 * ISO code | names | demonyms | latitude | longitude
 */
export const CITIES = `
AE|Dubai||25.2|55.3
AE|Abu Dhabi||24.5|54.4
AF|Kabul||34.5|69.2
AF|Kandahar||31.6|65.7
AR|Buenos Aires||-34.6|-58.4
AM|Yerevan||40.2|44.5
AT|Vienna|Viennese|48.2|16.4
AU|Sydney||-33.9|151.2
AU|Melbourne||-37.8|145
AU|Brisbane||-27.5|153
AU|Perth||-31.9|115.9
AU|Canberra||-35.3|149.1
AZ|Baku||40.4|49.9
BA|Sarajevo||43.9|18.4
BA|Srebrenica||44.1|19.3
BD|Dhaka||23.8|90.4
BE|Brussels||50.8|4.4
BE|Antwerp||51.2|4.4
BG|Sofia||42.7|23.3
BO|La Paz||-16.5|-68.1
BR|Brasília;Brasilia||-15.8|-47.9
BR|Rio de Janeiro;Rio||-22.9|-43.2
BR|São Paulo;Sao Paulo||-23.6|-46.6
BY|Minsk||53.9|27.6
CA|Ottawa||45.4|-75.7
CA|Toronto||43.7|-79.4
CA|Montreal;Montréal||45.5|-73.6
CA|Vancouver||49.3|-123.1
CA|Calgary||51|-114.1
CA|Edmonton||53.5|-113.5
CD|Kinshasa||-4.3|15.3
CD|Goma||-1.7|29.2
CH|Bern||46.9|7.4
CH|Geneva||46.2|6.1
CH|Zurich;Zürich||47.4|8.5
CH|Davos||46.8|9.8
CI|Abidjan||5.3|-4
CL|Santiago||-33.4|-70.7
CN|Beijing;Peking||39.9|116.4
CN|Shanghai||31.2|121.5
CN|Guangzhou||23.1|113.3
CN|Shenzhen||22.5|114.1
CN|Wuhan||30.6|114.3
CN|Chengdu||30.7|104.1
CN|Chongqing||29.6|106.5
CO|Bogotá;Bogota||4.7|-74.1
CO|Medellín;Medellin||6.2|-75.6
CU|Havana||23.1|-82.4
CZ|Prague||50.1|14.4
DE|Berlin|Berliner|52.5|13.4
DE|Hamburg||53.6|10
DE|Munich||48.1|11.6
DE|Frankfurt||50.1|8.7
DE|Cologne||50.9|7
DE|Dresden||51|13.7
DE|Leipzig||51.3|12.4
DE|Stuttgart||48.8|9.2
DK|Copenhagen||55.7|12.6
DZ|Algiers||36.8|3.1
EC|Quito||-0.2|-78.5
EE|Tallinn||59.4|24.7
EG|Cairo|Cairene|30|31.2
EG|Alexandria||31.2|29.9
EG|Sharm el-Sheikh||27.9|34.3
ES|Madrid||40.4|-3.7
ES|Barcelona||41.4|2.2
ES|Valencia||39.5|-0.4
ES|Seville||37.4|-6
ET|Addis Ababa||9|38.7
ET|Mekelle;Mekele||13.5|39.5
FI|Helsinki||60.2|24.9
FR|Paris|Parisian|48.9|2.4
FR|Marseille;Marseilles||43.3|5.4
FR|Lyon||45.8|4.8
FR|Strasbourg||48.6|7.8
FR|Calais||51|1.9
GB|London|Londoner|51.5|-0.1
GB|Birmingham||52.5|-1.9
GB|Manchester|Mancunian|53.5|-2.2
GB|Liverpool|Liverpudlian|53.4|-3
GB|Leeds||53.8|-1.5
GB|Glasgow|Glaswegian|55.9|-4.3
GB|Edinburgh||56|-3.2
GB|Cardiff||51.5|-3.2
GB|Belfast||54.6|-5.9
GB|Bristol||51.5|-2.6
GB|Oxford||51.8|-1.3
GB|Cambridge||52.2|0.1
GB|Salisbury||51.1|-1.8
GE|Tbilisi||41.7|44.8
GH|Accra||5.6|-0.2
GR|Athens|Athenian|38|23.7
GR|Thessaloniki||40.6|22.9
HR|Zagreb||45.8|16
HT|Port-au-Prince||18.5|-72.3
HU|Budapest||47.5|19
ID|Jakarta||-6.2|106.8
IE|Dublin|Dubliner|53.3|-6.3
IL|Jerusalem||31.8|35.2
IL|Tel Aviv||32.1|34.8
IL|Haifa||32.8|35
IN|New Delhi;Delhi||28.6|77.2
IN|Mumbai;Bombay||19.1|72.9
IN|Kolkata;Calcutta||22.6|88.4
IN|Chennai;Madras||13.1|80.3
IN|Bangalore;Bengaluru||13|77.6
IN|Hyderabad||17.4|78.5
IQ|Baghdad||33.3|44.4
IQ|Mosul||36.3|43.1
IQ|Basra||30.5|47.8
IQ|Fallujah||33.3|43.8
IQ|Erbil;Irbil||36.2|44
IQ|Kirkuk||35.5|44.4
IR|Tehran||35.7|51.4
IR|Isfahan||32.7|51.7
IS|Reykjavik;Reykjavík||64.1|-21.9
IT|Rome||41.9|12.5
IT|Milan|Milanese|45.5|9.2
IT|Naples|Neapolitan|40.9|14.3
IT|Turin||45.1|7.7
IT|Venice|Venetian|45.4|12.3
IT|Florence|Florentine|43.8|11.3
IT|Genoa||44.4|8.9
JO|Amman||31.9|35.9
JP|Tokyo||35.7|139.7
JP|Osaka||34.7|135.5
JP|Kyoto||35|135.8
JP|Hiroshima||34.4|132.5
JP|Nagasaki||32.8|129.9
KE|Nairobi||-1.3|36.8
KE|Mombasa||-4|39.7
KG|Bishkek||42.9|74.6
KH|Phnom Penh||11.6|104.9
KP|Pyongyang||39|125.8
KR|Seoul||37.6|127
KR|Busan||35.2|129.1
KZ|Almaty||43.2|76.9
KZ|Astana;Nur-Sultan||51.2|71.4
LB|Beirut||33.9|35.5
LT|Vilnius||54.7|25.3
LV|Riga||56.9|24.1
LK|Colombo||6.9|79.9
LY|Tripoli||32.9|13.2
LY|Benghazi||32.1|20.1
MA|Rabat||34|-6.8
MA|Casablanca||33.6|-7.6
MA|Marrakesh;Marrakech||31.6|-8
MD|Chișinău;Chisinau;Chişinău||47|28.8
ML|Bamako||12.6|-8
ML|Timbuktu||16.8|-3
MM|Yangon;Rangoon||16.9|96.2
MX|Mexico City||19.4|-99.1
MX|Tijuana||32.5|-117
MX|Ciudad Juárez;Ciudad Juarez||31.7|-106.5
MX|Guadalajara||20.7|-103.3
MY|Kuala Lumpur||3.1|101.7
NE|Niamey||13.5|2.1
NG|Lagos||6.5|3.4
NG|Abuja||9.1|7.5
NG|Maiduguri||11.8|13.2
NL|Amsterdam||52.4|4.9
NL|The Hague;Hague||52.1|4.3
NL|Rotterdam||51.9|4.5
NO|Oslo||59.9|10.8
NP|Kathmandu||27.7|85.3
NZ|Auckland||-36.8|174.8
NZ|Wellington||-41.3|174.8
NZ|Christchurch||-43.5|172.6
PE|Lima||-12|-77
PH|Manila||14.6|121
PK|Islamabad||33.7|73
PK|Karachi||24.9|67
PK|Lahore||31.5|74.3
PK|Peshawar||34|71.6
PK|Quetta||30.2|67
PL|Warsaw||52.2|21
PL|Kraków;Krakow||50.1|19.9
PL|Gdańsk;Gdansk||54.4|18.6
PS|Gaza City||31.5|34.5
PS|Rafah||31.3|34.2
PS|Khan Younis;Khan Yunis||31.3|34.3
PS|Ramallah||31.9|35.2
PS|Jenin||32.5|35.3
PT|Lisbon||38.7|-9.1
PT|Porto||41.1|-8.6
QA|Doha||25.3|51.5
RO|Bucharest||44.4|26.1
RS|Belgrade||44.8|20.5
RU|Moscow|Muscovite|55.8|37.6
RU|St. Petersburg;St Petersburg;Saint Petersburg;Leningrad||59.9|30.3
RU|Vladivostok||43.1|131.9
RU|Sochi||43.6|39.7
RU|Grozny||43.3|45.7
RW|Kigali||-1.9|30.1
SA|Riyadh||24.7|46.7
SA|Mecca||21.4|39.8
SA|Jeddah||21.5|39.2
SD|Khartoum||15.5|32.6
SE|Stockholm||59.3|18.1
SE|Malmö;Malmo||55.6|13
SE|Gothenburg||57.7|12
SN|Dakar||14.7|-17.5
SO|Mogadishu||2|45.3
SS|Juba||4.9|31.6
SY|Damascus||33.5|36.3
SY|Aleppo||36.2|37.2
SY|Homs||34.7|36.7
SY|Raqqa||35.9|39
TH|Bangkok||13.8|100.5
TN|Tunis||36.8|10.2
TR|Ankara||39.9|32.9
TR|Istanbul;Constantinople||41|29
TR|Izmir||38.4|27.1
TW|Taipei||25|121.6
TZ|Dar es Salaam||-6.8|39.3
UA|Kyiv;Kiev||50.5|30.5
UA|Kharkiv;Kharkov||50|36.2
UA|Odesa;Odessa||46.5|30.7
UA|Lviv||49.8|24
UA|Mariupol||47.1|37.5
UA|Kherson||46.6|32.6
UA|Zaporizhzhia;Zaporizhia||47.8|35.1
UA|Dnipro||48.5|35
UA|Sevastopol||44.6|33.5
UA|Bakhmut||48.6|38
UG|Kampala||0.3|32.6
US|Washington, D.C.;Washington D.C.;Washington, DC;Washington DC;Washington;District of Columbia||38.9|-77
US|New York City;New York;NYC|New Yorker|40.7|-74
US|Los Angeles;L.A.|Angeleno|34.1|-118.2
US|Chicago|Chicagoan|41.9|-87.6
US|Houston||29.8|-95.4
US|Dallas||32.8|-96.8
US|Austin||30.3|-97.7
US|San Francisco||37.8|-122.4
US|San Diego||32.7|-117.2
US|Seattle||47.6|-122.3
US|Boston|Bostonian|42.4|-71.1
US|Philadelphia||40|-75.2
US|Atlanta||33.7|-84.4
US|Miami||25.8|-80.2
US|Detroit||42.3|-83
US|Minneapolis||45|-93.3
US|New Orleans||30|-90.1
US|Las Vegas||36.2|-115.1
US|Denver||39.7|-105
US|Baltimore||39.3|-76.6
US|Phoenix||33.4|-112.1
US|Pittsburgh||40.4|-80
US|Manhattan||40.8|-74
US|Brooklyn||40.7|-73.9
US|Hollywood||34.1|-118.3
UY|Montevideo||-34.9|-56.2
UZ|Tashkent||41.3|69.2
VE|Caracas||10.5|-66.9
VN|Hanoi||21|105.9
VN|Ho Chi Minh City;Saigon||10.8|106.7
XK|Pristina||42.7|21.2
YE|Sana'a;Sanaa||15.4|44.2
YE|Aden||12.8|45
YE|Hodeidah;Hudaydah||14.8|43
ZA|Johannesburg||-26.2|28
ZA|Cape Town||-33.9|18.4
ZA|Pretoria||-25.7|28.2
ZA|Durban||-29.9|31
ZM|Lusaka||-15.4|28.3
ZW|Harare||-17.8|31.1
ZW|Bulawayo||-20.2|28.6
AR|Córdoba;Cordoba||-31.4|-64.2
AR|Rosario||-32.9|-60.7
AU|Adelaide||-34.9|138.6
AU|Darwin||-12.5|130.8
BD|Chittagong;Chattogram||22.4|91.8
BE|Ghent||51.1|3.7
BE|Liège||50.6|5.6
CA|Winnipeg||49.9|-97.1
CA|Halifax||44.6|-63.6
CH|Basel||47.6|7.6
CH|Zug||47.2|8.5
CH|Lausanne||46.5|6.6
CO|Cali||3.5|-76.5
CO|Barranquilla||11|-74.8
DE|Dortmund||51.5|7.5
DE|Hanover||52.4|9.7
EC|Guayaquil||-2.2|-79.9
EC|Cuenca||-2.9|-79
ES|Bilbao||43.3|-2.9
ES|Malaga;Málaga||36.7|-4.4
ES|Zaragoza||41.7|-0.9
FR|Lille||50.6|3.1
FR|Bordeaux||44.8|-0.6
FR|Toulouse||43.6|1.4
FR|Nantes||47.2|-1.6
GB|Newcastle||55|-1.6
GB|Swansea||51.6|-3.9
GB|Nottingham||53|-1.1
GB|Leicester||52.6|-1.1
GB|Southampton||50.9|-1.4
GB|Brighton||50.8|-0.1
GB|Aberdeen||57.1|-2.1
IN|Lucknow||26.8|81
IN|Patna||25.6|85.1
IN|Gaya||24.8|85
IN|Noida||28.5|77.4
IN|Bhopal||23.3|77.4
IN|Nagpur||21.1|79.1
IN|Jaipur||26.9|75.8
IN|Kochi||9.9|76.3
IT|Bologna||44.5|11.3
IT|Palermo||38.1|13.4
MW|Blantyre||-15.8|35
NO|Bergen||60.4|5.3
PE|Arequipa||-16.4|-71.5
PH|Davao City||7.1|125.6
PH|Cebu City||10.3|123.9
`;
