import { describe, expect, it } from 'vitest';
import { joinedIn } from './place-world';

/** An article and what its descriptions of places mean; a description that is not listed must be joined to nothing. */
type Case = readonly [article: string, ...joined: readonly string[]];

describe('the city, the town, the village', () => {
  const cases: readonly Case[] = [
    ['Shells hit Kharkiv. The city lost power.', 'city = Kharkiv'],
    ['Shells hit Kharkiv. Rain fell. The besieged city lost power.', 'besieged city = Kharkiv'],
    ['Shells hit Odesa. The coastal city lost power.', 'coastal city = Odesa'],
    ['Shells hit Kharkiv. The Ukrainian city lost power.', 'Ukrainian city = Kharkiv'],
    ['Shells hit Suja in Russia. The border town lost power.', 'border town = Suja'],
    ['Shells hit Ardo. The village lost power.', 'village = Ardo'],
    ['Shells hit Ardo. The northern town lost power.', 'northern town = Ardo'],
    ['Trains run from Kharkiv. Later Sumy was hit. The city lost power.', 'city = Sumy'],
    [
      'Shells hit Kursk. The region and the town of Suja lost power. The town was quiet.',
      'region = Kursk',
      'town = Suja',
    ],
    ['Shells hit Kharkiv and Sumy. The city lost power.'],
    ['Trains run between Kharkiv and Sumy, and the city was quiet.'],
    ['Shells hit Kharkiv. The village lost power.'],
    ['Shells hit Kharkiv. The Russian city lost power.'],
    ['Shells hit Peru. The city lost power.'],
    ['Shells hit Kharkiv. The neighbouring town lost power.'],
    ['Shells hit Kharkiv. The other city lost power.'],
    ['Shells hit Kharkiv. A city burned.'],
    ['Shells hit Kharkiv. The city where he was born lost power.'],
    ['Shells hit Kharkiv. The city council met.'],
    ['Shells hit Lima. The village of Ardo lost power.'],
    ['The city lost power. Shells hit Kharkiv.'],
    ['Shells hit Kharkiv. Speaking in Lviv, a minister wept. The city will be rebuilt.', 'city = Kharkiv'],
    ['Shells hit Kharkiv. After talks in Geneva she flew home. The city will be rebuilt.', 'city = Kharkiv'],
  ];
  it.each(cases)('%s', (article, ...joined) => {
    expect(joinedIn(article)).toEqual(joined);
  });
});

describe('the capital', () => {
  const cases: readonly Case[] = [
    ['Rain fell in Lima. Peru is poor. The capital was flooded.', 'capital = Lima'],
    ['Rain fell in Lima. The Peruvian capital was flooded.', 'Peruvian capital = Lima'],
    ["Rain fell in Lima. Peru's capital was flooded.", "Peru's capital = Lima"],
    ['Rain fell in Lima. The capital of Peru was flooded.', 'capital of Peru = Lima'],
    ['The Ukrainian capital, Kyiv, was quiet.', 'Ukrainian capital = Kyiv'],
    ['Kyiv, the capital, was quiet.', 'capital = Kyiv'],
    ['Rain fell in Lima and Quito. The Peruvian capital was flooded.', 'Peruvian capital = Lima'],
    ['Rain fell in Lima and Cusco. The capital was flooded.', 'capital = Lima'],
    ['Peru warned Ecuador. In Lima and Quito crowds met. The capital was flooded.'],
    ['Rain fell in Cusco. The capital was flooded.'],
    ['Rain fell in Peru. In Washington a senator wept. Peru fears more rain. The capital was flooded.'],
    ['Rain fell in Lima. The regional capital was flooded.'],
    ['Rain fell in Lima. The former capital was flooded.'],
    ['Rain fell in Lima. The financial capital was flooded.'],
    ['Rain fell in Lima. The Ecuadorean capital was flooded.'],
  ];
  it.each(cases)('%s', (article, ...joined) => {
    expect(joinedIn(article)).toEqual(joined);
  });
});

describe('the country', () => {
  const cases: readonly Case[] = [
    ['Rain fell in Peru. The country was flooded.', 'country = Peru'],
    [
      'Rain fell in Peru. Peru and Peruvian farmers suffer. Snow fell in Ecuador. The country was flooded.',
      'country = Ecuador',
    ],
    [
      'Rain fell in Peru. Peru wept. Peru waits. A town near the Ecuadorean border sank. The country was flooded.',
      'country = Peru',
    ],
    ['Rain fell in Peru. Peru wept. This country was flooded.', 'country = Peru'],
    ['Rain fell in Peru and Ecuador. The country was flooded.'],
    ['Rain fell in Peru. No other country was flooded.'],
    ['Rain fell in Peru. The neighbouring country was flooded.'],
    ['Rain fell in Lima. The country was flooded.'],
    ['Indian cooks met in Texas. The country was quiet.', 'country = India'],
    ['Indian cooks met in Washington and in Texas. The country was quiet.'],
    ['Cooks from India met in Washington and in Texas. The country was quiet.', 'country = India'],
  ];
  it.each(cases)('%s', (article, ...joined) => {
    expect(joinedIn(article)).toEqual(joined);
  });
});

describe('the region, the state, the district', () => {
  const cases: readonly Case[] = [
    ['Troops entered Kursk. The region was quiet.', 'region = Kursk'],
    ['Troops entered Kursk region. The Russian region was quiet.', 'Russian region = Kursk'],
    ['Troops entered Kursk. Suja fell. The border region was quiet.', 'border region = Kursk'],
    ['Troops entered the Sahel. The region was quiet.', 'region = Sahel'],
    ['Troops entered Borno. The state was quiet.', 'state = Borno'],
    ['Floods hit Bihar. The Indian state was quiet.', 'Indian state = Bihar'],
    ['Floods hit Texas. The state was quiet.', 'state = Texas'],
    ['Floods hit Kent. The county was quiet.', 'county = Kent'],
    ['Troops entered Kursk. The state pays.'],
    ['Troops entered Kursk. The district was quiet.'],
    ['Troops entered Kharkiv. The region was quiet.'],
    ['Troops entered Kursk and Borno. The region was quiet.'],
    ['Troops entered Kursk. The neighbouring region was quiet.'],
    ['Troops entered Peru. The province was quiet.'],
    ['Troops entered Kursk. The Ukrainian region was quiet.'],
  ];
  it.each(cases)('%s', (article, ...joined) => {
    expect(joinedIn(article)).toEqual(joined);
  });
});

describe('the island, the peninsula, the strip', () => {
  const cases: readonly Case[] = [
    ['Boats reached Lesbos. The island was quiet.', 'island = Lesbos'],
    ['Boats reached Mytilene on Lesbos. The Greek island was quiet.', 'Greek island = Lesbos'],
    ['Boats reached Cyprus. The island was quiet.', 'island = Cyprus'],
    ['Boats reached Colombo in Sri Lanka. The island was quiet.', 'island = Sri Lanka'],
    ['Boats reached Crimea. The peninsula was quiet.', 'peninsula = Crimea'],
    ['Shells hit Rafah in Gaza. The strip was quiet.', 'strip = Gaza'],
    ['Shells hit Gaza. The enclave was quiet.', 'enclave = Gaza'],
    ['Shells hit Gaza. The besieged territory was quiet.', 'besieged territory = Gaza'],
    ['Snow fell in Europe. The continent was quiet.', 'continent = Europe'],
    ['Boats reached Peru. The island was quiet.'],
    ['Boats reached Odesa. The peninsula was quiet.'],
    ['Boats reached London. The strip was quiet.'],
    ['Boats reached Lesbos. A nearby island was quiet.'],
    ['Boats reached Lesbos and Cyprus. The island was quiet.'],
    ['Snow fell in Peru. The continent was quiet.'],
  ];
  it.each(cases)('%s', (article, ...joined) => {
    expect(joinedIn(article)).toEqual(joined);
  });
});

describe("a country's city", () => {
  const cases: readonly Case[] = [
    [
      "War reached Ukraine. Shells hit Kharkiv. The country's second-largest city lost power.",
      "country's second-largest city = Kharkiv",
    ],
    ["Shells hit Kharkiv. Ukraine's second city lost power.", "Ukraine's second city = Kharkiv"],
    ["Shells hit Kharkiv and Sumy. Ukraine's second city lost power."],
    ["Shells hit Kharkiv. Peru's second city lost power."],
  ];
  it.each(cases)('%s', (article, ...joined) => {
    expect(joinedIn(article).filter((one) => !one.startsWith('country = '))).toEqual(joined);
  });
});
