/**
 * Words after a number, lower case, "_" for a space: canonical name, then the forms. Where one word serves many
 * countries its plain name stands ("peso"), and a country before it says whose ("Chilean pesos").
 */
export const CURRENCY_FORMS = `
dollar | dollar dollars bucks us_dollar us_dollars u.s._dollar u.s._dollars u.s_dollars american_dollar american_dollars united_states_dollars greenbacks
cent | cent cents us_cents u.s._cents
euro | euro euros
euro cent | euro_cent euro_cents eurocent eurocents
pound | pound pounds quid sterling pound_sterling pounds_sterling british_pound british_pounds uk_pounds
penny | penny pence pennies
Japanese yen | yen
Chinese yuan | yuan renminbi yuan_renminbi kuai chinese_renminbi
New Taiwan dollar | taiwan_dollar taiwan_dollars taiwanese_dollar taiwanese_dollars
rupee | rupee rupees
paisa | paisa paise
South Korean won | won korean_won
Russian ruble | ruble rubles rouble roubles russian_rouble russian_roubles
Belarusian ruble | belarusian_rouble belarusian_roubles
kopeck | kopeck kopecks kopek kopeks
Ukrainian hryvnia | hryvnia hryvnias hryvna hryvnya
Israeli shekel | shekel shekels new_shekel new_shekels israeli_new_shekels
Nigerian naira | naira nairas
kobo | kobo
Turkish lira | lira liras turkish_liras turkish_lire
Italian lira | lire italian_lire
Lebanese pound | lebanese_lira lebanese_liras
Syrian pound | syrian_lira syrian_liras
peso | peso pesos
centavo | centavo centavos
Colombian peso | colombian_pesos
Vietnamese dong | dong
Thai baht | baht bahts
Ghanaian cedi | cedi cedis ghana_cedi ghana_cedis
Kazakhstani tenge | tenge kazakh_tenge
franc | franc francs
centime | centime centimes
CFA franc | cfa_franc cfa_francs cfa
Malaysian ringgit | ringgit ringgits
sen | sen
South African rand | rand rands
shilling | shilling shillings
Kenyan shilling | kenya_shilling kenya_shillings
Ugandan shilling | uganda_shilling uganda_shillings
Tanzanian shilling | tanzania_shilling tanzania_shillings
Bangladeshi taka | taka takas
Indonesian rupiah | rupiah rupiahs
krona | krona kronor kronas
Swedish krona | swedish_kronor swedish_crown swedish_crowns
krone | krone kroner kroners
Norwegian krone | norwegian_kroner norwegian_crown norwegian_crowns
Danish krone | danish_kroner danish_crown danish_crowns
Icelandic krona | icelandic_kronur icelandic_króna icelandic_krónur icelandic_crowns
Czech koruna | koruna korunas czech_crown czech_crowns
Polish zloty | zloty zlotys zlotych zloties złoty złotys złotych
grosz | groszy
Hungarian forint | forint forints
leu | leu lei
Bulgarian lev | leva bulgarian_leva
Albanian lek | albanian_leks
Serbian dinar | serbian_dinars
Macedonian denar | denars
riyal | riyal riyals
rial | rial rials
Iranian toman | toman tomans iranian_tomans
dirham | dirham dirhams
United Arab Emirates dirham | emirati_dirham emirati_dirhams uae_dirham uae_dirhams
dinar | dinar dinars
kwacha | kwacha
Ethiopian birr | birr
Brazilian real | reais brazilian_reais brazilian_reals
Peruvian sol | peruvian_soles peruvian_sols peruvian_nuevo_soles nuevos_soles
Argentine peso | argentinian_peso argentinian_pesos argentinean_pesos
Venezuelan bolivar | bolivar bolivars bolívar bolívares bolivares venezuelan_bolívars
Bolivian boliviano | boliviano bolivianos
Paraguayan guarani | guarani guaranis guaraní guaraníes
Guatemalan quetzal | quetzal quetzals quetzales
Honduran lempira | lempira lempiras
Nicaraguan cordoba | cordoba cordobas córdoba córdobas
Costa Rican colon | colones costa_rican_colón costa_rican_colones
Panamanian balboa | balboas
Haitian gourde | gourde gourdes
Armenian dram | armenian_drams
Georgian lari | lari laris
Azerbaijani manat | azerbaijan_manat
manat | manat manats
som | soms
Kyrgyzstani som | kyrgyz_som kyrgyz_soms
Uzbekistani som | uzbek_som uzbek_soms uzbek_sum
Tajikistani somoni | somoni somonis tajik_somoni
Mongolian tugrik | tugrik tugriks tögrög
Afghan afghani | afghani afghanis
Nepalese rupee | nepali_rupee nepali_rupees nepal_rupees
Myanmar kyat | kyat kyats burmese_kyat
Lao kip | laotian_kip lao_kips
Cambodian riel | riel riels
Macanese pataca | pataca patacas macau_patacas
Maldivian rufiyaa | rufiyaa rufiyaas
Bhutanese ngultrum | ngultrum ngultrums
Angolan kwanza | kwanza kwanzas
Mozambican metical | metical meticals meticais
Malagasy ariary | ariary
Mauritanian ouguiya | ouguiya
Gambian dalasi | dalasi dalasis
Botswana pula | pula
Lesotho loti | loti maloti
Swazi lilangeni | lilangeni emalangeni
Eritrean nakfa | nakfa
Sierra Leonean leone | leones
Sao Tome and Principe dobra | dobra dobras
Papua New Guinean kina | kina papua_new_guinea_kina
Vanuatu vatu | vatu
Samoan tala | tala
Tongan paanga | paanga pa'anga
Aruban florin | florin florins
guilder | guilder guilders
Dutch guilder | netherlands_guilder netherlands_guilders
German mark | deutsche_mark deutsche_marks deutschmark deutschmarks deutschemark deutschemarks d_mark d_marks west_german_marks
Spanish peseta | peseta pesetas
Finnish markka | markka markkas finnish_markkaa finnish_marks
Greek drachma | drachma drachmas drachmae
Austrian schilling | schilling schillings
Portuguese escudo | portuguese_escudos
escudo | escudo escudos
Irish pound | irish_punt irish_punts
Croatian kuna | kuna kunas
Lithuanian litas | litas litai
Latvian lats | lats
Estonian kroon | kroon kroons krooni
Mexican peso | mexico_pesos
bitcoin | bitcoin bitcoins btc
satoshi | satoshi satoshis
ether | ether ethers ethereum eth
litecoin | litecoin litecoins
dogecoin | dogecoin dogecoins
tether | tethers
`;
