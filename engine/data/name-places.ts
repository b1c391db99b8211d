import { phrases, words } from './word-list';

/**
 * Cities, states, regions, seas and continents that news names without saying what they are. Countries and capitals
 * stand in `countries.ts`. Lower case.
 */
export const WELL_KNOWN_PLACES: ReadonlySet<string> = phrases(`
  africa, asia, europe, america, north america, south america, latin america, central america, oceania, antarctica, the
  americas, americas, middle east, near east, far east, north africa, west africa, east africa, southern africa, central
  africa, sub-saharan africa, southeast asia, south-east asia, south asia, central asia, east asia, western europe,
  eastern europe, central europe, balkans, caucasus, north caucasus, south caucasus, caribbean, scandinavia, baltics,
  iberia, levant, maghreb, sahel, horn of africa, arctic, antarctic, indo-pacific, asia-pacific, asia pacific, atlantic,
  pacific, indian ocean, atlantic ocean, pacific ocean, arctic ocean, mediterranean, mediterranean sea, black sea, red
  sea, baltic sea, north sea, caspian sea, sea of azov, aegean, aegean sea, adriatic, adriatic sea, south china sea, east
  china sea, sea of japan, yellow sea, arabian sea, persian gulf, gulf of mexico, gulf of aden, gulf of guinea, bay of
  bengal, english channel, strait of hormuz, taiwan strait, suez canal, panama canal, bosphorus, dardanelles, gibraltar,
  nile, amazon rainforest, congo river, danube, rhine, volga, dnipro river, dnieper, mekong, ganges, indus, euphrates, tigris,
  yangtze, zambezi, niger delta, sahara, kalahari, himalayas, andes, alps, pyrenees, urals, carpathians, everest, mount
  everest, kilimanjaro, siberia, britain, great britain, uk, u.k, u.k., united kingdom, england, scotland, wales, northern
  ireland, ulster, us, u.s, u.s., usa, u.s.a, u.s.a., united states, united states of america, uae, holland, burma, korea,
  north korea, south korea, dprk, drc, dr congo, congo, czech republic, czechia, macedonia, ivory coast, swaziland, cape
  verde, east timor, kosovo, palestine, palestinian territories, gaza, gaza strip, west bank, golan heights, sinai,
  jerusalem, east jerusalem, tel aviv, haifa, rafah, khan younis, khan yunis, nablus, jenin, ramallah, hebron, bethlehem,
  nazareth, negev, galilee, eilat, ashkelon, ashdod, crimea, donbas, donbass, donetsk, luhansk, lugansk, kharkiv, kharkov,
  kherson, zaporizhzhia, zaporizhia, mariupol, odesa, odessa, lviv, dnipro, mykolaiv, bakhmut, avdiivka, sumy, poltava,
  chernihiv, chernobyl, vinnytsia, zhytomyr, sevastopol, simferopol, melitopol, transnistria, abkhazia, south ossetia,
  nagorno-karabakh, st petersburg, st. petersburg, saint petersburg, kursk, belgorod, bryansk, rostov, rostov-on-don,
  krasnodar, sochi, kazan, novosibirsk, yekaterinburg, vladivostok, kaliningrad, chechnya, dagestan, ingushetia, grozny,
  tatarstan, bashkortostan, murmansk, voronezh, volgograd, samara, omsk, irkutsk, istanbul, izmir, diyarbakir, gaziantep,
  antalya, bursa, adana, anatolia, cyprus, aleppo, homs, idlib, hama, latakia, raqqa, deir ez-zor, kobani, daraa, palmyra,
  basra, mosul, fallujah, kirkuk, erbil, irbil, sulaymaniyah, kurdistan, karbala, najaf, tikrit, ramadi, isfahan, shiraz,
  tabriz, mashhad, natanz, bushehr, qom, kandahar, herat, kunduz, jalalabad, helmand, mazar-i-sharif, panjshir, karachi,
  lahore, peshawar, quetta, rawalpindi, faisalabad, multan, punjab, sindh, balochistan, khyber pakhtunkhwa, waziristan,
  swat, mumbai, bombay, kolkata, calcutta, chennai, madras, bengaluru, bangalore, hyderabad, ahmedabad, pune, surat,
  jaipur, lucknow, kanpur, nagpur, indore, bhopal, patna, vadodara, varanasi, agra, amritsar, chandigarh, srinagar, jammu,
  kashmir, jammu and kashmir, ladakh, kochi, thiruvananthapuram, coimbatore, madurai, visakhapatnam, guwahati,
  bhubaneswar, ranchi, raipur, dehradun, shimla, goa, kerala, tamil nadu, karnataka, andhra pradesh, telangana,
  maharashtra, gujarat, rajasthan, uttar pradesh, madhya pradesh, bihar, jharkhand, odisha, orissa, west bengal, assam,
  manipur, nagaland, mizoram, tripura, meghalaya, arunachal pradesh, sikkim, uttarakhand, himachal pradesh, haryana,
  chhattisgarh, delhi, new delhi, chittagong, sylhet, cox's bazar, khulna, rajshahi, jaffna, kandy, galle, pokhara,
  yangon, rangoon, mandalay, rakhine, naypyidaw, chiang mai, phuket, pattaya, ho chi minh city, saigon, da nang, haiphong,
  hue, siem reap, phnom penh, penang, johor, johor bahru, sabah, sarawak, selangor, kelantan, terengganu, pahang, perak,
  kedah, melaka, malacca, perlis, negeri sembilan, java, sumatra, borneo, sulawesi, bali, aceh, papua, west papua,
  kalimantan, surabaya, bandung, medan, makassar, yogyakarta, mindanao, luzon, visayas, cebu, davao, quezon city, makati,
  marawi, palawan, beijing, shanghai, guangzhou, shenzhen, chengdu, chongqing, tianjin, wuhan, hangzhou, nanjing, suzhou,
  xi'an, shenyang, harbin, dalian, qingdao, jinan, zhengzhou, changsha, kunming, urumqi, lhasa, xinjiang, tibet,
  inner mongolia, guangdong, guangxi, sichuan, yunnan, hubei, hunan, henan, hebei, shandong, shanxi, shaanxi, jiangsu,
  zhejiang, jiangxi, fujian, anhui, hainan, gansu, qinghai, guizhou, liaoning, jilin, heilongjiang, ningxia, hong kong,
  macau, macao, kowloon, taiwan, taipei, kaohsiung, taichung, tainan, tokyo, osaka, kyoto, yokohama, nagoya, sapporo, kobe,
  fukuoka, hiroshima, nagasaki, fukushima, okinawa, hokkaido, honshu, kyushu, sendai, seoul, busan, incheon, daegu,
  gwangju, daejeon, ulsan, jeju, pyongyang, panmunjom, sydney, melbourne, brisbane, perth, adelaide, hobart, darwin,
  canberra, queensland, new south wales, victoria state, tasmania, northern territory, western australia, south australia,
  gold coast, auckland, christchurch, wellington, dunedin, bougainville, guadalcanal, london, manchester, birmingham,
  liverpool, leeds, sheffield, bristol, newcastle, nottingham, leicester, southampton, portsmouth, plymouth, brighton,
  oxford, cambridge, kent, essex, sussex, surrey, cornwall, devon, yorkshire, lancashire, cumbria, norfolk, suffolk,
  glasgow, edinburgh, aberdeen, dundee, cardiff, swansea, belfast, derry, londonderry, cork, galway, limerick, dublin,
  westminster, wembley, heathrow, paris, marseille, lyon, toulouse, bordeaux, lille, strasbourg, nantes, calais, cannes,
  corsica, brittany, normandy, provence, new caledonia, berlin, hamburg, munich, cologne, frankfurt, stuttgart,
  düsseldorf, dusseldorf, leipzig, dresden, hanover, nuremberg, bremen, bavaria, saxony, thuringia, brandenburg, hesse,
  north rhine-westphalia, rome, milan, naples, turin, palermo, genoa, bologna, florence, venice, catania, sicily,
  sardinia, lombardy, tuscany, lampedusa, madrid, barcelona, valencia, seville, bilbao, malaga, zaragoza, catalonia,
  andalusia, galicia, basque country, canary islands, tenerife, lanzarote, majorca, mallorca, ibiza, balearic islands,
  ceuta, melilla, lisbon, porto, algarve, madeira, azores, amsterdam, rotterdam, the hague, hague, utrecht, eindhoven,
  brussels, antwerp, ghent, bruges, flanders, wallonia, zurich, zürich, geneva, basel, bern, davos, lausanne, vienna, salzburg,
  graz, tyrol, innsbruck, prague, brno, krakow, kraków, gdansk, gdańsk, wroclaw, wrocław, lodz, poznan, lublin, rzeszow,
  debrecen, transylvania, cluj, timisoara, plovdiv, varna, thessaloniki, crete, lesbos, rhodes, corfu, piraeus, athens, macedonia,
  banja luka, mostar, srebrenica, republika srpska, novi sad, vojvodina, split, dubrovnik, zagreb, gothenburg, malmo,
  malmö, aarhus, bergen, trondheim, svalbard, greenland, faroe islands, tampere, turku, lapland, tartu, kaunas, klaipeda,
  new york, new york city, nyc, manhattan, brooklyn, queens, bronx, harlem, wall street, los angeles, hollywood,
  chicago, houston, phoenix, philadelphia, san antonio, san diego, dallas, san jose, austin, jacksonville, fort worth,
  columbus, charlotte, san francisco, indianapolis, seattle, denver, washington, washington dc, washington d.c, washington
  d.c., washington, boston, el paso, nashville, detroit, oklahoma city, portland, las vegas, memphis, louisville, baltimore,
  milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, atlanta, miami, oakland, minneapolis, tulsa, new orleans,
  cleveland, tampa, pittsburgh, cincinnati, st louis, st. louis, orlando, buffalo, salt lake city, honolulu, silicon valley,
  guantanamo bay, guantánamo bay, capitol hill, long island, staten island, alabama, alaska, arizona, arkansas, california,
  colorado, connecticut, delaware, florida, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine,
  maryland, massachusetts, michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new
  jersey, new mexico, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
  south dakota, tennessee, texas, utah, vermont, virginia, west virginia, wisconsin, wyoming, district of columbia, puerto
  rico, guam, toronto, montreal, vancouver, calgary, edmonton, ottawa, winnipeg, quebec, québec, quebec city, halifax,
  ontario, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland, yukon, nunavut,
  mexico city, guadalajara, monterrey, tijuana, ciudad juárez, ciudad juarez, acapulco, cancun, cancún, puebla, oaxaca,
  chiapas, guerrero, sinaloa, culiacán, culiacan, sonora, michoacan, michoacán, veracruz, jalisco, tamaulipas, yucatán,
  yucatan, são paulo, sao paulo, rio de janeiro, rio, brasilia, salvador de bahia, recife, fortaleza, manaus, belo
  horizonte, porto alegre, curitiba, minas gerais, buenos aires, córdoba, patagonia, falkland islands, falklands, malvinas,
  bogota, bogotá, medellín, medellin, cali, cartagena, barranquilla, caracas, maracaibo, essequibo, quito, guayaquil,
  lima, cusco, cuzco, arequipa, la paz, santa cruz de la sierra, el alto, valparaiso, valparaíso, atacama, antofagasta,
  easter island, galapagos islands, galápagos, port-au-prince, havana, guantanamo, kingston, montego bay, cairo,
  alexandria, giza, suez, port said, luxor, aswan, darfur, south darfur, north darfur, khartoum, omdurman, el fasher,
  el-fasher, port sudan, gezira, kordofan, tripoli, benghazi, misrata, sirte, derna, casablanca, marrakech, marrakesh, fez,
  tangier, agadir, western sahara, oran, kabylie, sfax, lagos, abuja, kano, kaduna, ibadan, port harcourt, benin city,
  maiduguri, jos, borno, zamfara, katsina, sokoto, plateau state, benue, ogun, oyo, ekiti, ondo, kwara, enugu, anambra,
  imo, abia, rivers state, bayelsa, akwa ibom, cross river, delta state, edo, kogi, nasarawa, taraba, adamawa, bauchi,
  gombe, yobe, jigawa, kebbi, ebonyi, kumasi, tamale, ashanti, takoradi, accra, abidjan, bouaké, yamoussoukro, dakar,
  touba, casamance, bamako, timbuktu, gao, kidal, mopti, ouagadougou, niamey, agadez, diffa, douala, yaounde, yaoundé,
  bamenda, kinshasa, lubumbashi, goma, bukavu, kisangani, north kivu, south kivu, kivu, ituri, katanga, brazzaville,
  nairobi, mombasa, kisumu, nakuru, eldoret, garissa, lamu, turkana, marsabit, kakuma, dadaab, kampala, entebbe, gulu,
  karamoja, dar es salaam, dodoma, arusha, mwanza, zanzibar, kigali, bujumbura, addis ababa, tigray, mekelle, mekele,
  amhara, oromia, afar, gondar, lalibela, dire dawa, ogaden, asmara, mogadishu, kismayo, baidoa, puntland, somaliland,
  jubaland, hargeisa, bosaso, djibouti city, juba, bor, malakal, bentiu, abyei, jonglei, johannesburg, cape town, durban,
  pretoria, soweto, port elizabeth, gqeberha, bloemfontein, east london, polokwane, gauteng, kwazulu-natal, western cape,
  eastern cape, northern cape, limpopo, mpumalanga, free state, north west province, tshwane, sandton, khayelitsha,
  marikana, pietermaritzburg, harare, bulawayo, mutare, matabeleland, lusaka, ndola, copperbelt, lilongwe, blantyre,
  mzuzu, maputo, beira, cabo delgado, pemba, palma, nampula, windhoek, walvis bay, gaborone, francistown, maseru, mbabane,
  luanda, cabinda, huambo, antananarivo, réunion, reunion island, mayotte, mecca, medina, jeddah, riyadh, neom, dammam,
  dubai, abu dhabi, sharjah, doha, muscat, salalah, manama, kuwait city, sanaa, sana'a, aden, hodeidah, taiz, marib,
  hadramawt, hadhramaut, socotra, beirut, tyre, sidon, baalbek, bekaa valley, amman, zarqa, aqaba, petra, damascus, baghdad,
  tehran, kabul, islamabad, tashkent, samarkand, almaty, astana, nur-sultan, bishkek, osh, dushanbe, gorno-badakhshan,
  ashgabat, baku, yerevan, tbilisi, batumi, zangezur, stepanakert, ulan bator, ulaanbaatar, moscow, kiev, kyiv, minsk,
  warsaw, budapest, bucharest, sofia, belgrade, sarajevo, pristina, skopje, tirana, podgorica, ljubljana, bratislava,
  vilnius, riga, tallinn, helsinki, stockholm, oslo, copenhagen, reykjavik, luxembourg, monaco, andorra, valletta,
  nicosia, ankara, hollywood, broadway, chernobyl, auschwitz, fleet street, tiananmen square, red square, tahrir square,
  times square, trafalgar square, maidan`);

/** Places that are as often a person or a word; they want a second sign ("in Victoria"). Lower case. */
export const DOUBTFUL_PLACES: ReadonlySet<string> = words(`
  victoria sydney austin charlotte florence georgia jordan chad columbus darwin jackson lincoln orlando phoenix queens
  cleveland madison houston dallas sofia victoria split hue cork bath reading nice mali guinea buffalo edo swat cali
  lima jos bor bali rio kent derry medina oxford cambridge wellington plymouth hama lyon surat salvador santiago
  alexandria carolina virginia kandy galle palma petra tyre sidon gao bern devon essex norfolk niger fez oran hamilton
  kingston bergen turkey hesse imo fano palmyra perak valencia`);
