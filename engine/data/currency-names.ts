/**
 * Currencies, canonical English singulars. The four that news in English writes most go by their plain name, as the
 * design says: dollar (of the United States), euro, pound (sterling); others say whose they are.
 */
const lines = (text: string): (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', forms = ''] = line.split(' | ');
      return forms.split(' ').map((form) => [form, name.trim()] as const);
    });

/** A sign directly before a number, or a code or short form before or after it. Case as written. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  lines(`
dollar | $ US$ USD U.S.$
euro | € EUR
pound | £ GBP
Japanese yen | ¥ JPY JP¥
Chinese yuan | CNY RMB CN¥ 元
Indian rupee | ₹ INR Rs Rs.
South Korean won | ₩ KRW
Russian ruble | ₽ RUB
Ukrainian hryvnia | ₴ UAH
Israeli shekel | ₪ ILS NIS
Nigerian naira | ₦ NGN
Turkish lira | ₺ TRY
Philippine peso | ₱ PHP
Vietnamese dong | ₫ VND
Thai baht | ฿ THB
Ghanaian cedi | ₵ GHS GH₵
Costa Rican colon | ₡ CRC
Kazakhstani tenge | ₸ KZT
Australian dollar | A$ AU$ AUD
Canadian dollar | C$ CA$ CAD Can$
New Zealand dollar | NZ$ NZD
Hong Kong dollar | HK$ HKD
Singapore dollar | S$ SG$ SGD
New Taiwan dollar | NT$ TWD
Jamaican dollar | J$ JMD
Brazilian real | R$ BRL
Mexican peso | Mex$ MX$ MXN
Swiss franc | CHF SFr
Malaysian ringgit | RM MYR
South African rand | R ZAR
Kenyan shilling | KSh Ksh KES Sh
Ugandan shilling | UGX USh
Tanzanian shilling | TZS TSh
Bangladeshi taka | ৳ BDT Tk Tk.
Pakistani rupee | PKR
Sri Lankan rupee | LKR
Indonesian rupiah | Rp IDR
Swedish krona | SEK
Norwegian krone | NOK
Danish krone | DKK
Polish zloty | PLN
Czech koruna | CZK Kč
Hungarian forint | HUF
Romanian leu | RON
Egyptian pound | EGP E£ LE
Saudi riyal | SAR
Emirati dirham | AED Dh Dhs
Qatari riyal | QAR
Kuwaiti dinar | KWD
Argentine peso | ARS
Chilean peso | CLP
Colombian peso | COP
Zambian kwacha | ZMW
Ethiopian birr | ETB
West African franc | XOF CFA
`),
);

/** Short forms that are written against the number: "RM2.4 million", "R332 million", "Rs500". */
export const JOINED_CURRENCIES: ReadonlySet<string> = new Set([
  'RM',
  'R',
  'Rs',
  'KSh',
  'Ksh',
  'Sh',
  'Rp',
  'Tk',
  'N',
  'US',
]);

/** Words after a number. Where one word serves many countries, a demonym before it says whose ("Kenyan shillings"). */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  lines(`
dollar | dollar dollars bucks
cent | cent cents
euro | euro euros
pound | pound pounds quid sterling
penny | penny pence
Japanese yen | yen
Chinese yuan | yuan renminbi
rupee | rupee rupees
won | won
ruble | ruble rubles rouble roubles
Ukrainian hryvnia | hryvnia hryvnias
Israeli shekel | shekel shekels
Nigerian naira | naira
Turkish lira | lira liras
peso | peso pesos
Vietnamese dong | dong
Thai baht | baht
Ghanaian cedi | cedi cedis
Kazakhstani tenge | tenge
franc | franc francs
Malaysian ringgit | ringgit ringgits
South African rand | rand rands
shilling | shilling shillings
Bangladeshi taka | taka
Indonesian rupiah | rupiah rupiahs
Swedish krona | krona kronor
krone | krone kroner
Polish zloty | zloty zlotys zlotych
koruna | koruna korunas
Hungarian forint | forint forints
leu | leu lei
riyal | riyal riyals rial rials
dirham | dirham dirhams
dinar | dinar dinars
kwacha | kwacha
Ethiopian birr | birr
Brazilian real | reais
bitcoin | bitcoin bitcoins
`),
);
