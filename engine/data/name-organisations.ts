import { phrases } from './word-list';

/**
 * Organisations named so often that news does not say what they are: alliances, agencies of the United Nations, news
 * media, armed groups, big companies. Lower case.
 */
export const ORGANISATIONS: ReadonlySet<string> = phrases(`
  united nations, un, nato, organization of american states, organisation of american states, oas, eu, european union, european commission, european parliament, european council, european
  central bank, ecb, african union, au, asean, arab league, commonwealth of independent states, opec, oecd, imf,
  international monetary fund, world bank, wto, world trade organization, world trade organisation, who, world health
  organization, world health organisation, unicef, unesco, unhcr, unrwa, undp, unep, unfpa, wfp, fao, iaea, ilo, iom, icc,
  icj, icrc, red cross, red crescent, msf, interpol, europol, frontex, osce, ecowas, sadc, eac, igad, comesa, unga, mercosur,
  caricom, apec, saarc, brics, g7, g8, g20, quad, gcc, gavi, ioc, fifa, uefa, caf, afc, icc, fiba, wada, nba, nfl, nhl, mlb,
  ufc, bcci, hamas, hezbollah, hizbollah, fatah, taliban, the taliban, al-qaeda, al qaeda, al-qaida, islamic state, isis,
  isil, daesh, boko haram, al-shabaab, al shabaab, houthis, wagner, wagner group, pkk, ypg, farc, eln, ira, eta, plo, iswap,
  bharatiya janata party, bjp, sky sports, sky news, itv, espn, mossad, cia, fbi, nsa, kgb, fsb, gru, mi5, mi6, irgc, idf, isi, dea, fda, cdc, nasa, esa, isro, roscosmos, fema, irs,
  fcc, ftc, epa, doj, fcdo, hmrc, nhs, pentagon, kremlin, white house, state department, congress, knesset, bundestag,
  bundesrat, reichstag, duma, state duma, verkhovna rada, lok sabha, rajya sabha, diet, oireachtas, dáil, house of commons,
  house of lords, house of representatives, capitol police, supreme court, senate, élysée, downing street, scotland yard,
  reuters, associated press, ap, afp, agence france-presse, bbc, cnn, nbc, abc, cbs, msnbc, fox news, npr, pbs, al jazeera,
  al arabiya, xinhua, tass, ria novosti, interfax, ukrinform, anadolu, irna, isna, fars, tasnim, kyodo, yonhap, bernama,
  dpa, efe, ansa, bloomberg, new york times, the new york times, washington post, wall street journal, financial times,
  guardian, the guardian, daily mail, daily telegraph, le monde, le figaro, der spiegel, die zeit, el país, la repubblica,
  haaretz, times of india, the hindu, hindustan times, dawn, the economist, politico, axios, vox, time magazine, newsweek,
  facebook, meta, google, alphabet, microsoft, apple, amazon, netflix, tesla, spacex, twitter, tiktok, bytedance, alibaba,
  tencent, huawei, xiaomi, samsung, lg, sony, toyota, honda, nissan, hyundai, kia, volkswagen, bmw, mercedes-benz, daimler,
  renault, peugeot, stellantis, ford, general motors, boeing, airbus, lockheed martin, raytheon, northrop grumman, bae
  systems, rheinmetall, siemens, bosch, bayer, basf, pfizer, moderna, biontech, astrazeneca, novavax, sinovac, sinopharm,
  johnson & johnson, novartis, roche, sanofi, glaxosmithkline, gsk, merck, nestle, nestlé, unilever, danone, coca-cola,
  pepsico, mcdonald's, starbucks, walmart, ikea, nike, adidas, puma, shell, bp, exxonmobil, chevron, totalenergies, eni,
  equinor, gazprom, rosneft, lukoil, rosatom, saudi aramco, aramco, petrobras, pemex, pdvsa, cnooc, sinopec, petronas,
  goldman sachs, morgan stanley, jpmorgan, jp morgan, citigroup, citibank, hsbc, barclays, deutsche bank, ubs, credit
  suisse, bnp paribas, santander, standard chartered, moody's, fitch, standard & poor's, s&p, blackrock, mckinsey,
  deloitte, kpmg, pwc, uber, airbnb, spotify, paypal, openai, nvidia, intel, amd, qualcomm, tsmc, ibm, oracle, cisco,
  foxconn, ericsson, nokia, vodafone, verizon, at&t, t-mobile, mtn, safaricom, emirates airlines, lufthansa, ryanair, easyjet,
  air france, british airways, klm, qantas, aeroflot, qatar airways, ethiopian airlines, kenya airways, delta air lines,
  real madrid, barcelona fc, fc barcelona, atletico madrid, atlético madrid, manchester united, manchester city, liverpool
  fc, arsenal, tottenham, tottenham hotspur, aston villa, everton, bayern munich, borussia dortmund, juventus, ac milan,
  inter milan, ajax, paris saint-germain, psg, benfica, fc porto, celtic, al ahly, zamalek, kaizer chiefs, orlando pirates,
  mamelodi sundowns, amnesty international, amnesty, human rights watch, hrw, greenpeace, oxfam, save the children, care
  international, transparency international, freedom house, doctors without borders, reporters without borders, médecins
  sans frontières, wwf, peta, chatham house, rand corporation, brookings, mit, harvard, stanford, yale, oxfam international,
  cambridge university, oxford university, johns hopkins, labour, tories, tory, lib dems, snp, sinn fein, sinn féin, dup,
  sdlp, plaid cymru, ukip, cdu, csu, spd, afd, bjp, aap, anc, eff, zanu-pf, pti, ppp, pml-n, likud, akp, chp, hdp, mhp, gop,
  pdp, apc, ndc, npp, umno, dap, pas, kmt, dpp, ldp, swapo, frelimo, renamo, mpla, unita, gnu, nld, ascap, nasdaq, nyse,
  dow jones, wikileaks, wikipedia, bellingcat, anonymous, sea shepherd, islamic state of iraq and the levant, islamic state of iraq and syria, islamic state in iraq and
  syria, al-qaeda in iraq, al-qaeda in the arabian peninsula, china daily, global times, people's daily, wikinews, vatican, holy see, scotus, tsahal, hayat tahrir
  al-sham, m23, adf, rsf, rapid support forces, tplf, fano, hts, sdf, ltte, jud, jem, mit, sas, ss, gestapo, stasi, nazis`);
