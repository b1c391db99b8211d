import { describe, expect, it } from 'vitest';
import { whereIn } from './marked';

type Case = readonly [title: string, text: string, where: Readonly<Record<string, string>>];

/** Short invented articles of small papers, over real geography. */
const CASES: readonly Case[] = [
  [
    'Kentucky, by a dateline',
    '[COLUMBIA], [Ky]. (AP) — A barn burned in [Adair County] on Monday.\nCrews came from [Greensburg] and [Glasgow], and from [Metcalfe County].',
    {
      COLUMBIA: 'Columbia < Kentucky',
      'Adair County': 'Adair County < Kentucky',
      Greensburg: 'Greensburg < Kentucky',
      Glasgow: 'Glasgow < Kentucky',
      'Metcalfe County': 'Metcalfe County < Kentucky',
    },
  ],
  [
    'Kentucky, by its police',
    'The {Kentucky State Police} closed a road near [London] on Friday. A truck from [Corbin] had lost its load in [Laurel County]; drivers were sent round by [Somerset].',
    {
      London: 'London < Kentucky',
      Corbin: 'Corbin < Kentucky',
      'Laurel County': 'Laurel County < Kentucky',
      Somerset: 'Somerset < Kentucky',
    },
  ],
  [
    'Bourbon County',
    'School buses in [Bourbon County] will stop earlier. Parents in [Paris] and [Millersburg] were told by letter, the {Kentucky Department of Education} said.',
    { Paris: 'Paris < Kentucky', Millersburg: 'unknown (US)' },
  ],
  [
    'Texas, stated once',
    'Voters in [Paris], [Texas], chose a mayor. The new mayor of [Paris] grew up in [Bonham] and taught in [Sherman].',
    { Paris: 'Paris < Texas', 'Paris#2': 'Paris < Texas', Bonham: 'Bonham < Texas', Sherman: 'Sherman < Texas' },
  ],
  [
    'two towns of one name, told apart',
    'The bus runs from [Springfield], [Ill]., to [Springfield], [Mo]., twice a day.',
    { Springfield: 'Springfield < Illinois', 'Springfield#2': 'Springfield < Missouri' },
  ],
  [
    'a dateline without a state',
    '[SIOUX CITY] — A man from [Le Mars] was fined in [Plymouth County] court.\nHe had sold goats in [Cherokee] and in [Woodbury County].',
    {
      'SIOUX CITY': 'Sioux City < Iowa',
      'Le Mars': 'Le Mars < Iowa',
      'Plymouth County': 'Plymouth County < Iowa',
      Cherokee: 'Cherokee < Iowa',
    },
  ],
  [
    'Georgia the state',
    'The fair in [Athens] drew crowds from [Macon] and [Augusta], the {University of Georgia} said. [Georgia] has not had a better one since [Atlanta] held it.',
    { Athens: 'Athens < Georgia', Georgia: 'Georgia < United States', Macon: 'Macon < Georgia' },
  ],
  [
    'Missouri',
    'A tornado passed [Mexico], [Missouri], and [Moberly]. In [Audrain County] barns were down; [Mexico] was spared. [Columbia] sent crews.',
    {
      Mexico: 'Mexico < Missouri',
      'Mexico#2': 'Mexico < Missouri',
      Moberly: 'Moberly < Missouri',
      Columbia: 'Columbia < Missouri',
    },
  ],
  [
    'Idaho',
    '[Moscow], [Idaho], has a new library. Readers came from [Lewiston] and from [Pullman], [Wash].',
    { Moscow: 'Moscow < Idaho', Lewiston: 'Lewiston < Idaho', Pullman: 'Pullman < Washington' },
  ],
  [
    'Pennsylvania',
    'Snow shut schools in [Lebanon], [Pa]., and in [Lancaster]. [Lebanon County] had two feet; [Reading] and [York] less.',
    {
      Lebanon: 'Lebanon < Pennsylvania',
      Lancaster: 'Lancaster < Pennsylvania',
      'Lebanon County': 'Lebanon County < Pennsylvania',
      Reading: 'Reading < Pennsylvania',
      York: 'York < Pennsylvania',
    },
  ],
  [
    'Ontario, by a short form',
    'A man from [St. Thomas], [Ont]., won a canoe. He will paddle it from [Woodstock] to [London], through [Ingersoll] and [Middlesex County].',
    {
      'St. Thomas': 'St. Thomas < Ontario',
      Woodstock: 'Woodstock < Ontario',
      London: 'London < Ontario',
      Ingersoll: 'Ingersoll < Ontario',
    },
  ],
  [
    'Ontario, by its police',
    'The {Ontario Provincial Police} found the boat near [Kingston]. It had left [Belleville] for [Brockville] on Sunday, and [Perth] after that.',
    { Kingston: 'Kingston < Ontario', Belleville: 'Belleville < Ontario', Perth: 'Perth < Ontario' },
  ],
  [
    'British Columbia',
    'A slide closed the road between [Hope], [B.C.], and [Chilliwack]. Trucks for [Kelowna] wait in [Richmond] and [Vancouver].',
    {
      Hope: 'Hope < British Columbia',
      Richmond: 'Richmond < British Columbia',
      Vancouver: 'Vancouver < British Columbia',
    },
  ],
  [
    'Queensland',
    'Rain cut off [Ingham] and [Tully]. The {Queensland Police Service} sent boats from [Townsville] and [Cairns], and [Mackay] may be next.',
    {
      Ingham: 'Ingham < Queensland',
      Tully: 'Tully < Queensland',
      Cairns: 'Cairns < Queensland',
      Mackay: 'Mackay < Queensland',
    },
  ],
  [
    'New South Wales',
    'A fire near [Newcastle], [NSW], has crossed the road to [Maitland]. [Cessnock] and [Singleton] are on watch.',
    {
      Newcastle: 'Newcastle < New South Wales',
      Maitland: 'Maitland < New South Wales',
      Cessnock: 'Cessnock < New South Wales',
    },
  ],
  [
    'Yorkshire',
    'A bakery in [Halifax] is to close. Its shops in [Huddersfield], [Bradford] and [Leeds] stay open, [West Yorkshire] councillors were told.',
    { Halifax: 'Halifax < England', Huddersfield: 'Huddersfield < England', Bradford: 'Bradford < England' },
  ],
  [
    'the Midlands',
    'Trains from [Birmingham] to [Wolverhampton] and [Coventry] stop on Sunday. [Cambridge] and [Stafford] lose theirs too.',
    { Birmingham: 'Birmingham < England', Cambridge: 'Cambridge < England', Stafford: 'Stafford < England' },
  ],
  [
    'Ireland',
    'The road from [Ballina] to [Westport] in [County Mayo] reopened. Buses for [Castlebar] and [Galway] run again.',
    { Ballina: 'Ballina < Connacht', Westport: 'Westport < Connacht', Galway: 'Galway < Connacht' },
  ],
  [
    'Punjab in India',
    'Farmers of [Ludhiana] and [Amritsar] marched. In [Punjab] the harvest is late; [Jalandhar] and [Patiala] wait for rain.',
    { Punjab: 'Punjab < India', Ludhiana: 'Ludhiana < Punjab', Patiala: 'Patiāla < Punjab' },
  ],
  [
    'Punjab in Pakistan',
    'Schools in [Lahore] and [Faisalabad] shut for smog. [Multan] and all of [Punjab] follow on Monday, [Pakistan] said.',
    { Punjab: 'Punjab < Pakistan', Multan: 'Multan < Punjab' },
  ],
  [
    'Lagos',
    'Traders in [Ikeja] and [Badagry] shut their stalls. The [Lagos] state government and its neighbour [Ogun] talked in [Abeokuta].',
    { Ikeja: 'Ikeja < Lagos State', Abeokuta: 'Abeokuta < Ogun State' },
  ],
  [
    'Kenya',
    'A bus from [Kisumu] to [Nakuru] overturned near [Kericho]. [Kisumu County] has offered to pay.',
    { Kisumu: 'Kisumu < Kisumu County', Nakuru: 'Nakuru < Nakuru County', Kericho: 'Kericho < Kericho County' },
  ],
  [
    'South Africa',
    'Miners in [Newcastle] and [Dundee] are on strike. The [KwaZulu-Natal] premier left [Durban] to meet them.',
    { Newcastle: 'Newcastle < KwaZulu-Natal', Dundee: 'Dundee < KwaZulu-Natal', Durban: 'Durban < KwaZulu-Natal' },
  ],
  [
    'New Zealand',
    'The ferry from [Wellington] to [Picton] is late again. [Nelson] and [Hamilton], [New Zealand] towns both, have no word.',
    {
      Wellington: 'Wellington < Wellington Region',
      Nelson: 'Nelson < Nelson Region',
      Hamilton: 'Hamilton < Waikato Region',
    },
  ],
];

describe('local news', () => {
  it.each(CASES)('%s', (_, text, where) => {
    expect(whereIn(text, Object.keys(where))).toEqual(where);
  });
});
