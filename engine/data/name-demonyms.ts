import { words } from './word-list';

/** Words for people of a place that the table of countries does not give: short forms, plurals, nations without a state. Lower case. */
export const OTHER_DEMONYMS: ReadonlySet<string> = words(`
  briton britons brit brits british englishman englishmen scot scots scottish welsh welshman irish irishman frenchman
  frenchmen frenchwoman dutch dutchman spaniard spaniards spanish pole poles dane danes danish swede swedes swedish finn
  finns finnish turk turks turkish turkic swiss portuguese chinese japanese vietnamese lebanese sudanese taiwanese
  burmese nepalese nepali nepalis maltese serb serbs serbian croat croats croatian bosniak bosniaks kosovar kosovars
  czech czechs slovak slovaks slovene slovenes macedonian macedonians montenegrin latvian lithuanian estonian
  palestinian palestinians israeli israelis emirati emiratis qatari qataris saudi saudis kuwaiti kuwaitis iraqi iraqis
  iranian iranians yemeni yemenis omani omanis bahraini bahrainis pakistani pakistanis bangladeshi bangladeshis afghan
  afghans kazakh kazakhs uzbek uzbeks tajik tajiks kyrgyz turkmen azeri azeris armenian armenians korean koreans
  argentinian argentinians argentine argentines filipino filipinos filipina thai thais malaysian indonesian tibetan
  tibetans chechen chechens catalan catalans crimean siberian bavarian sicilian greek greeks icelandic icelander
  congolese ivorian ivorians burkinabe nigerien nigeriens mauritian motswana basotho swazi eritrean hong-kongers
  hongkonger hongkongers americans american mexican mexicans canadian canadians australian australians aussie aussies
  californian texan texans`);
