import { cueRows, type CueWord } from './cue-words';

/**
 * Nouns for what is said or thought, and what they can have as the words: "the minister's claim that …", "plans to …",
 * "concern about …". noun [irregular plural] | kind | act | takes (see `cue-words.ts`).
 */
const ROWS = `
claim | claim | speech | that +of
contention | claim | speech | that
allegation | claim | speech | that +of
assertion | claim | speech | that +of
accusation | claim | speech | that +of
statement | neutral | speech | that
announcement | neutral | speech | that ~of
declaration | neutral | speech | that +of
remark | neutral | speech | that ~about ~on
comment | neutral | speech | that ~about ~on
reply replies | neutral | speech | that ~to
answer | neutral | speech | that ~to
explanation | neutral | speech | that ~for ~of
description | neutral | speech | ~of
mention | neutral | speech | ~of
message | neutral | speech | that
argument | claim | speech | that +for +against
reasoning | claim | speech | that
admission | claim | speech | that +of
acknowledgement | claim | speech | that +of
acknowledgment | claim | speech | that +of
concession | claim | speech | that
confession | claim | speech | that
confirmation | claim | speech | that +of
warning | claim | speech | that to +about +of +against
promise | claim | speech | that do +of
pledge | claim | speech | that do +of
vow | claim | speech | that do
offer | claim | speech | do
assurance | claim | speech | that
guarantee | claim | speech | that +of
insistence | claim | speech | that +on
suggestion | claim | speech | that
proposal | claim | speech | that do +for
recommendation | order | speech | that do
prediction | claim | speech | that +of
forecast | claim | speech | that +of
estimate | claim | speech | that
complaint | emotion | speech | that +about
apology apologies | emotion | speech | +for
praise | emotion | speech | +for
criticism | emotion | speech | +of
condemnation | emotion | speech | +of
denunciation | emotion | speech | +of
rebuke | emotion | speech | +of
defence | claim | speech | +of
defense | claim | speech | +of
joke | emotion | speech | that ~about
boast | claim | speech | that ~about
rumour | hearsay | speech | that +of +about
rumor | hearsay | speech | that +of +about
speculation | hearsay | speech | that +about +over
report | hearsay | speech | that
suspicion | doubt | thought | that +about +of
denial | denial | speech | that +of
rejection | denial | speech | +of
refusal | denial | thought | do
objection | denial | speech | that +to
opposition | denial | thought | +to
protest | denial | speech | that +against
threat | order | speech | that do
call | order | speech | that to do +for
demand | order | speech | that +for do
request | order | speech | that +for do
appeal | order | speech | that to +for
plea | order | speech | that to +for do
order | order | speech | that to
advice | order | speech | that to do
instruction | order | speech | that to do
question | doubt | speech | that ~about ~of ~over
doubt | doubt | thought | that +about +over
scepticism | doubt | thought | that +about
skepticism | doubt | thought | that +about
belief | claim | thought | that +in
conviction | claim | thought | that
confidence | claim | thought | +in
certainty | claim | thought | that
view | claim | thought | that +on +of
opinion | claim | thought | that +on +of +about
assessment | claim | speech | that +of
impression | claim | thought | that +of
perception | claim | thought | that +of
theory theories | claim | thought | that
assumption | doubt | thought | that
expectation | claim | thought | that +of
recognition | claim | thought | that +of
understanding | claim | thought | that
conclusion | claim | speech | that
finding | claim | writing | that
fear | emotion | thought | that +of +about
worry worries | emotion | thought | that +about
concern | emotion | thought | that +about +over
anxiety anxieties | emotion | thought | that +about +over
alarm | emotion | thought | that +about +at +over
regret | emotion | thought | that +for +about +over +at
remorse | emotion | thought | +for
outrage | emotion | thought | that +at +over
anger | emotion | thought | that +at +over
frustration | emotion | thought | that +with +at +over
disappointment | emotion | thought | that +with +at
surprise | emotion | thought | that +at
relief | emotion | thought | that +at
gratitude | emotion | thought | +for
sympathy | emotion | thought | +for +with
admiration | emotion | thought | +for
contempt | emotion | thought | +for
enthusiasm | emotion | thought | +for +about
backing | claim | thought | +for
approval | claim | thought | +of
preference | emotion | thought | +for
hope | emotion | thought | that do +for +of
wish wishes | emotion | thought | that do
desire | emotion | thought | that do +for
dream | emotion | thought | that +of
plan | neutral | thought | that do +for
intention | neutral | thought | do +of
determination | neutral | thought | do
willingness | neutral | thought | do
reluctance | neutral | thought | do
readiness | neutral | thought | do
aim | neutral | thought | do
goal | neutral | thought | do
intent | neutral | thought | do
`;

/** Singular and plural, lower case, to the noun. */
export const CUE_NOUNS: ReadonlyMap<string, CueWord> = new Map(
  cueRows(ROWS).flatMap(({ words: [lemma = '', plural = `${lemma}s`], kind, act, takes }) => {
    const noun: CueWord = { lemma, particle: null, kind, act, takes };
    return [lemma, plural].map((form) => [form, noun] as const);
  }),
);

/** "made a claim", "issued a warning", "expressed concern": the verb only carries the noun that tells what is done. */
export const CARRYING_VERBS: ReadonlySet<string> = new Set(
  `make makes made making issue issues issued issuing give gives gave given giving express expresses expressed expressing
  voice voices voiced voicing raise raises raised raising have has had having offer offers offered offering
  deliver delivers delivered delivering launch launches launched launching lodge lodges lodged lodging file files filed filing
  cast casts casting share shares shared sharing air airs aired airing release releases released releasing send sends sent sending
  post posts posted posting convey conveys conveyed conveying extend extends extended extending pose poses posed posing`.split(
    /\s+/,
  ),
);
