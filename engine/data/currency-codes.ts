/**
 * The currencies in use, by ISO 4217 code: code, canonical English singular, then the signs and letters that are
 * written for it, case as written, where they mean this currency and hardly any other. The three that news in English
 * writes most go by their plain name: dollar (of the United States), euro, pound (sterling); others say whose they are.
 */
export const CURRENCY_CODES = `
AED | United Arab Emirates dirham | Dh Dhs
AFN | Afghan afghani | ؋ Af Afs
ALL | Albanian lek |
AMD | Armenian dram | ֏
ANG | Netherlands Antillean guilder | NAf
AOA | Angolan kwanza | Kz
ARS | Argentine peso | AR$ Arg$
AUD | Australian dollar | A$ AU$ AUD$ Aus$
AWG | Aruban florin | Afl
AZN | Azerbaijani manat | ₼
BAM | Bosnia and Herzegovina convertible mark |
BBD | Barbadian dollar | Bds$
BDT | Bangladeshi taka | ৳ Tk Tk.
BGN | Bulgarian lev | лв
BHD | Bahraini dinar | BD
BIF | Burundian franc | FBu
BMD | Bermudian dollar | BD$
BND | Brunei dollar | B$
BOB | Bolivian boliviano |
BRL | Brazilian real | R$ BR$
BSD | Bahamian dollar |
BTN | Bhutanese ngultrum | Nu
BWP | Botswana pula |
BYN | Belarusian ruble |
BZD | Belize dollar | BZ$
CAD | Canadian dollar | C$ CA$ Can$ Cdn$ CAD$ CDN$
CDF | Congolese franc |
CHF | Swiss franc | SFr Sfr SFr. Fr.
CLP | Chilean peso | CLP$
CNY | Chinese yuan | RMB CN¥ 元 CNH
COP | Colombian peso | COL$
CRC | Costa Rican colon | ₡
CUP | Cuban peso |
CVE | Cape Verdean escudo |
CZK | Czech koruna | Kč
DJF | Djiboutian franc |
DKK | Danish krone | DKr Dkr
DOP | Dominican peso | RD$
DZD | Algerian dinar | DA
EGP | Egyptian pound | E£ LE EGP£
ERN | Eritrean nakfa | Nfk
ETB | Ethiopian birr | Br
EUR | euro | €
FJD | Fijian dollar | FJ$
FKP | Falkland Islands pound |
GBP | pound | £ GB£ UK£
GEL | Georgian lari | ₾
GHS | Ghanaian cedi | ₵ GH₵ GH¢ GHC
GIP | Gibraltar pound |
GMD | Gambian dalasi |
GNF | Guinean franc |
GTQ | Guatemalan quetzal |
GYD | Guyanese dollar | G$ GY$
HKD | Hong Kong dollar | HK$
HNL | Honduran lempira |
HTG | Haitian gourde |
HUF | Hungarian forint | Ft
IDR | Indonesian rupiah | Rp Rp.
ILS | Israeli shekel | ₪ NIS
INR | Indian rupee | ₹ Rs Rs.
IQD | Iraqi dinar | ID
IRR | Iranian rial | ﷼
ISK | Icelandic krona | ISKr
JMD | Jamaican dollar | J$ JA$
JOD | Jordanian dinar | JD
JPY | Japanese yen | ¥ JP¥ 円
KES | Kenyan shilling | KSh Ksh Kshs KShs Sh Shs KSh. Ksh.
KGS | Kyrgyzstani som |
KHR | Cambodian riel | ៛
KMF | Comorian franc |
KPW | North Korean won |
KRW | South Korean won | ₩ KR₩
KWD | Kuwaiti dinar | KD
KYD | Cayman Islands dollar | CI$
KZT | Kazakhstani tenge | ₸
LAK | Lao kip | ₭
LBP | Lebanese pound | LL L£
LKR | Sri Lankan rupee | SLRs ரூ
LRD | Liberian dollar | L$
LSL | Lesotho loti |
LYD | Libyan dinar | LD
MAD | Moroccan dirham |
MDL | Moldovan leu |
MGA | Malagasy ariary |
MKD | Macedonian denar |
MMK | Myanmar kyat |
MNT | Mongolian tugrik | ₮
MOP | Macanese pataca | MOP$
MRU | Mauritanian ouguiya |
MUR | Mauritian rupee |
MVR | Maldivian rufiyaa | MRf
MWK | Malawian kwacha |
MXN | Mexican peso | Mex$ MX$ MXN$
MYR | Malaysian ringgit | RM
MZN | Mozambican metical |
NAD | Namibian dollar | N$
NGN | Nigerian naira | ₦ N
NIO | Nicaraguan cordoba |
NOK | Norwegian krone | NKr Nkr
NPR | Nepalese rupee | NRs
NZD | New Zealand dollar | NZ$ NZD$
OMR | Omani rial | RO
PAB | Panamanian balboa |
PEN | Peruvian sol | S/ S/.
PGK | Papua New Guinean kina |
PHP | Philippine peso | ₱ Php P
PKR | Pakistani rupee | PKRs
PLN | Polish zloty | zł
PYG | Paraguayan guarani | ₲
QAR | Qatari riyal | QR
RON | Romanian leu |
RSD | Serbian dinar |
RUB | Russian ruble | ₽
RWF | Rwandan franc | RF Rwf Frw
SAR | Saudi riyal | SR
SBD | Solomon Islands dollar | SI$
SCR | Seychellois rupee |
SDG | Sudanese pound |
SEK | Swedish krona | SKr Skr
SGD | Singapore dollar | S$ SG$ SGD$
SHP | Saint Helena pound |
SLE | Sierra Leonean leone |
SOS | Somali shilling |
SRD | Surinamese dollar |
SSP | South Sudanese pound |
STN | Sao Tome and Principe dobra |
SVC | Salvadoran colon |
SYP | Syrian pound |
SZL | Swazi lilangeni |
THB | Thai baht | ฿
TJS | Tajikistani somoni |
TMT | Turkmenistani manat |
TND | Tunisian dinar |
TOP | Tongan paanga | T$
TRY | Turkish lira | ₺ TL
TTD | Trinidad and Tobago dollar | TT$
TWD | New Taiwan dollar | NT$
TZS | Tanzanian shilling | TSh Tsh TShs Tshs
UAH | Ukrainian hryvnia | ₴
UGX | Ugandan shilling | USh Ush UShs Ushs
USD | dollar | $ US$ U.S.$ USD$
UYU | Uruguayan peso | UY$
UZS | Uzbekistani som |
VED | Venezuelan bolivar | Bs Bs.
VND | Vietnamese dong | ₫
VUV | Vanuatu vatu |
WST | Samoan tala | WS$
XAF | Central African CFA franc |
XCD | East Caribbean dollar | EC$
XOF | West African CFA franc |
XPF | CFP franc |
YER | Yemeni rial | YR
ZAR | South African rand | R
ZMW | Zambian kwacha |
ZWL | Zimbabwean dollar | Z$ ZW$
BTC | bitcoin | ₿ XBT
ETH | ether | Ξ
LTC | litecoin |
USDT | tether | USD₮
DEM | German mark | DM
FRF | French franc | FFr
ITL | Italian lira |
ESP | Spanish peseta | Pta Ptas
FIM | Finnish markka | FMk
NLG | Dutch guilder |
BEF | Belgian franc | BFr
IEP | Irish pound | IR£
GRD | Greek drachma |
ATS | Austrian schilling |
PTE | Portuguese escudo |
HRK | Croatian kuna |
LVL | Latvian lats |
LTL | Lithuanian litas |
EEK | Estonian kroon |
`;

/** Codes that are also words in capitals ("TOP 10", "COP 28", "ALL 50 states"): these need a number like a sum of money. */
export const WORDY_CODES: ReadonlySet<string> = new Set(
  `ALL ARS BAM BOB BTN COP CUP GEL LAK MAD MOP PEN RON SAR SOS TOP TRY ESP PTE STN ETH GIP NIO MUR HRK DA ID LE LL RO SR TL BD
  QR KD JD LD RF YR Br Nu Af Ft DM LTC ATS IEP IRR SCR SLE SDG`.split(/\s+/),
);

/** Codes also found in lower case; the rest are words or too rare. */
export const LOWER_CODES: readonly string[] = 'usd eur gbp rmb cny jpy inr chf aud hkd sgd nzd ngn kes btc usdt'.split(
  ' ',
);
