import { words } from './word-list';

// What heads a phrase that is said to say something, beside the tables of people, groups, organisations and documents.

/** Things in writing, shown or measured that say something ("the banner read", "tests showed"), in the singular. Lower case. */
const SPEAKING_THINGS = words(`
  account ad address advert advertisement analyses advisory amendment announcement annex appeal assessment autopsy banner bill biography blog
  book booklet brief briefing broadcast brochure caption catalogue cable calculation chapter chart charter clause clip
  column commercial communication contract coverage database decision declaration decree description
  diagram diary disclosure directive dispatch documentary draft edict editorial essay excerpt exam examination experiment factsheet film flyer
  footnote graph graphic guidance guideline headline hypotheses index inscription invitation invoice journal judgment judgement
  label law leak ledger legislation list log manual map memoir memorandum measurement minutes model motion newscast note notebook
  notification novel obituary op-ed opinion order paper paragraph pamphlet passage paperwork photo photograph picture placard plaque play poem policy polling
  post poster posting preface presentation proposal prospectus publication quote reading reply reporting
  resolution response rule ruling sample scan scripture script section sentence sign simulation slide slogan song
  spreadsheet story storyline subpoena submission summary summons table tablet tape testimony telegram test text textbook ticket
  tombstone trailer translation treaty trial tweet update verdict video voicemail warrant white-paper wording writing`);

/** The same, and their regular plurals. */
export const SPEAKING_THING_NOUNS: ReadonlySet<string> = new Set(
  [...SPEAKING_THINGS].flatMap((noun) => [noun, pluralOf(noun)]),
);

/** Singular words for two people and more who speak with one voice. Lower case. */
export const TOGETHER_NOUNS = words(`
  couple pair force duo trio quartet family household team community crew jury panel crowd delegation
  neighbourhood neighborhood band choir generation faction bloc camp lobby caucus contingent mob others`);

/** Names of these are organisations' or places', but in the plural they speak together ("companies", "states"). Lower case. */
export const SPEAKING_BODIES = words(`
  country nation state government city town municipality capital organisation organization business outlet institution
  paper media province county tribe clan church village district power superpower neighbour group side service fund camp board panel
  office tabloid daily weekly website ally`);

/** Words for several people that no other table has, as rare as they are. Plural. Lower case. */
export const MORE_PEOPLE = words(`
  associates surrogates progressives moderates centrists hardliners loyalists sceptics skeptics cynics detractors superdelegates hands brass elites allies
  backers insiders authorities defectors well-wishers passers-by onlookers folks
  spectators mourners monks nobles captains peers`);

/** With an ending that people's nouns have ("-er", "-or", "-ist" …), but no people. Singular. Lower case. */
export const NO_PEOPLE = words(`
  answer banner barrier buffer calendar cancer career center centre chamber chapter character cluster computer corner
  counter cover danger dinner disaster disorder door error factor feature fever figure filter fire floor flower folder
  furniture future gender hour hunger hurricane indicator labor labour layer letter lever liquor list litter manner marker
  matter measure meter metre mirror motor murder number offer order other paper parameter
  picture plaster poster power pressure printer quarter river rumor rumour sector semester sensor server shelter
  shoulder silver slaughter slider structure summer supper temper temperature terror thriller timber tower
  transfer trailer twitter vapor vector venture vigor war water weather winter wonder
  constant coolant descant elephant fragrant giant grant hydrant instant pendant plant restaurant
  variant warrant apartment agreement degree fee coffee guarantee knee spree toffee
  meridian list mist twist wrist consist fist heist`);

/** How many of those named after "of": "some of the women", "half of voters". Lower case. */
export const PART_WORDS = words(`
  one two three four five six seven eight nine ten eleven twelve dozen dozens scores hundreds thousands millions some
  many most several few all none each half both either neither any majority majorities minority percent % per-cent proportion share number
  handful couple lot lots plenty third quarter two-thirds three-quarters part rest remainder another others`);

/** Too little to be anybody, whatever they stand for: "some say". Lower case. */
export const SAYS_NOBODY = words(`
  some many most few all none each both either neither any more less those these this that much enough such everybody
  everyone nobody somebody someone anyone anybody nothing something everything anything what which who whoever there here`);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
