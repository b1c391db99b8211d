import { describe, expect, it } from 'vitest';
import { whereIn } from './marked';

type Case = readonly [title: string, text: string, where: Readonly<Record<string, string>>];

/** Short invented articles of papers that write of the world, over real geography. */
const CASES: readonly Case[] = [
  [
    'Georgia the country',
    '[Georgia] has closed a road. Trucks from [Russia] wait north of [Tbilisi]; [Batumi] is open.',
    { Georgia: 'Georgia < country', Batumi: 'Batumi < Adjara' },
  ],
  [
    'Jordan and Lebanon',
    'Ministers of [Jordan], [Lebanon] and [Iraq] met in [Amman] on Sunday.',
    { Jordan: 'Jordan < country', Lebanon: 'Lebanon < country' },
  ],
  [
    'Syria',
    'Shells fell on [Idlib] and on [Tripoli Street] in [Aleppo], in the north of [Syria]. [Hama] and [Homs] were calm.',
    { Aleppo: 'Aleppo < Aleppo', Hama: 'Hama < Hama', Homs: 'Homs < Homs' },
  ],
  [
    'two Tripolis, in Lebanon',
    'A boat left [Tripoli], the port in the north of [Lebanon], for [Cyprus]. [Beirut] has sent another.',
    { Tripoli: 'Tripoli < North Lebanon' },
  ],
  [
    'two Tripolis, in Libya',
    'Guards in [Tripoli] and [Misrata] were paid at last, [Libya] said. [Benghazi] was not.',
    { Tripoli: 'Tripoli < Tripoli' },
  ],
  [
    'famous cities in American news',
    'The senator flew from [Washington] to [Paris] and [London], then to [Berlin], [Moscow] and [Athens]. The [United States] pays, [Ohio] and [Texas] papers said.',
    {
      Paris: 'Paris < Île-de-France',
      London: 'London < England',
      Berlin: 'Berlin < Berlin',
      Moscow: 'Moscow < Moscow',
      Athens: 'Athens < Attica',
    },
  ],
  [
    'Washington the city',
    'Talks in [Washington] between the [United States] and [China] go on; [Beijing] expects little.',
    { Washington: 'Washington, D.C. < District of Columbia' },
  ],
  [
    'Washington the state',
    'Apples from [Washington] are late. Growers near [Yakima] and [Spokane] blame the frost, a paper in [Seattle] wrote; [Oregon] fared better.',
    { Washington: 'Washington < United States' },
  ],
  [
    'New York',
    'She left [Chicago] for [New York], where the subway had stopped.',
    { 'New York': 'New York < New York' },
  ],
  [
    'New York state',
    'Farms in [New York] state shut. [Albany] and [Buffalo] lent money.',
    { 'New York': 'New York < United States' },
  ],
  [
    'Quebec the province',
    '[Quebec] and [Ontario] have settled with [Ottawa].',
    { Quebec: 'Quebec < Canada', Ontario: 'Ontario < Canada' },
  ],
  [
    'Birmingham in Alabama',
    'Steel made in [Birmingham], [Alabama], went to [Mobile]. [Birmingham] has no mill left; [Montgomery] never had one.',
    { Birmingham: 'Birmingham < Alabama', 'Birmingham#2': 'Birmingham < Alabama', Mobile: 'Mobile < Alabama' },
  ],
  [
    'Cambridge in Massachusetts',
    'Students in [Boston] and [Cambridge] went home. [Somerville] and [Worcester] saw the same, [Massachusetts] said.',
    { Cambridge: 'Cambridge < Massachusetts', Worcester: 'Worcester < Massachusetts' },
  ],
  [
    'Ukraine, with its country at the start',
    '[KYIV], [Ukraine] — Power is back in [Odesa] and [Sumy].\nA mine near [Izium] hurt two; [Lviv] was quiet.',
    { KYIV: 'Kyiv < Kyiv', Odesa: 'Odesa < Odesa Oblast', Izium: 'Izium < Kharkiv Oblast' },
  ],
  [
    'the Russian region on the border',
    'Villages in the <Russian> region of [Belgorod] were evacuated. [Belgorod] borders [Kharkiv] region in [Ukraine].',
    {
      Belgorod: 'Belgorod Oblast < Russia',
      'Belgorod#2': 'Belgorod Oblast < Russia',
      Kharkiv: 'Kharkiv Oblast < Ukraine',
    },
  ],
  [
    'a city that is named beside its region',
    'The [Kursk] region is calm. In the city of [Kursk] trams run.',
    { Kursk: 'Kursk Oblast < Russia', 'Kursk#2': 'Kursk < Kursk Oblast' },
  ],
  [
    'a province of Iran',
    'A quake shook [Ahar] in [East Azerbaijan] province. [Tabriz] felt it, [Iran] said.',
    { Ahar: 'Ahar < East Azerbaijan', 'East Azerbaijan': 'East Azerbaijan < Iran' },
  ],
  [
    'directions',
    'Trucks reached northern [Gaza] and [South London] on one day; eastern [Congo] waits.',
    { 'South London': 'South London < England' },
  ],
  [
    'Victoria in Australia',
    'Fires in [Victoria] have burned for a week. [Melbourne] is in smoke; [Geelong] and [Bendigo] are not.',
    { Victoria: 'Victoria < Australia' },
  ],
  [
    'Victoria in Canada',
    'The ferry from [Vancouver] to [Victoria] is cancelled, [British Columbia] said. [Nanaimo] has room.',
    { Victoria: 'Victoria < British Columbia' },
  ],
  [
    'Córdoba in Argentina',
    'Teachers in [Córdoba] and [Rosario] are on strike; [Argentina] has no money, [Buenos Aires] says.',
    { Córdoba: 'Córdoba < Córdoba' },
  ],
  [
    'San José',
    'The lake near [San José] is dry. [Costa Rica] has asked [Panama] for water.',
    { 'San José': 'San José < San José', Panama: 'Panama < country' },
  ],
  [
    'Hyderabad in Pakistan',
    'Floods reached [Hyderabad] and [Sukkur] in [Sindh]. [Karachi] is next.',
    { Hyderabad: 'Hyderabad < Sindh', Sukkur: 'Sukkur < Sindh' },
  ],
  [
    'Hyderabad in India',
    'Offices in [Hyderabad] and [Bengaluru] reopened, and so did those in [Mumbai].',
    { Hyderabad: 'Hyderabad < Telangana' },
  ],
  [
    'Valencia in Venezuela',
    'Buses in [Valencia] and [Maracaibo] stopped for want of fuel. [Caracas] has some.',
    { Valencia: 'Valencia < Carabobo' },
  ],
  [
    'Santiago in Chile',
    'Snow fell on [Santiago] and [Valparaíso], as it seldom does in [Chile].',
    { Santiago: 'Santiago < Santiago Metropolitan Region' },
  ],
  [
    'Alexandria in Egypt',
    'A wall fell in [Alexandria]. Engineers left [Cairo] at once; [Egypt] has many such walls.',
    { Alexandria: 'Alexandria < Alexandria' },
  ],
  [
    'Newcastle in England',
    'The match between [Newcastle] and [Sunderland] was called off. Fans from [Durham] and [Gateshead] went home.',
    { Newcastle: 'Newcastle < England', Durham: 'Durham < England' },
  ],
  [
    'Perth in Scotland',
    'Floods shut roads between [Perth] and [Dundee]. [Scotland] has had its wettest week, and [Stirling] its worst.',
    { Perth: 'Perth < Scotland', Stirling: 'Stirling < Scotland' },
  ],
];

describe('news of the world', () => {
  it.each(CASES)('%s', (_, text, where) => {
    expect(whereIn(text, Object.keys(where))).toEqual(where);
  });

  it('leans to the country of the site', () => {
    const text = 'A fire in [Newcastle] killed two.';
    const at = (site: string) => whereIn(text, ['Newcastle'], site).Newcastle;
    expect(at('news.example.co.uk')).toBe('Newcastle < England');
    expect(at('news.example.com.au')).toBe('Newcastle < New South Wales');
  });
});
