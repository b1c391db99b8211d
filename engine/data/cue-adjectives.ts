import { cueRows, type CueWord } from './cue-words';

/**
 * Adjectives that say, after a form of "be", what somebody thinks or feels of something: "she was confident that …",
 * "they are worried about …". adjective | kind | act | takes (see `cue-words.ts`).
 */
const ROWS = `
confident | claim | thought | that bare +of +about
certain | claim | thought | that bare +of +about
sure | claim | thought | that bare +of +about
convinced | claim | thought | that bare +of
positive | claim | thought | that +about
aware | claim | thought | that +of
conscious | claim | thought | that +of
mindful | claim | thought | that +of
unaware | claim | thought | that +of
satisfied | claim | thought | that +with
adamant | claim | speech | that bare
emphatic | claim | speech | that
insistent | claim | speech | that
clear | claim | speech | that +about
frank | claim | speech | that +about
candid | claim | speech | that +about
open | claim | thought | +to
hopeful | emotion | thought | that bare +about +of
optimistic | emotion | thought | that bare +about
pessimistic | emotion | thought | that +about
bullish | emotion | thought | +about +on
doubtful | doubt | thought | that +about
dubious | doubt | thought | that +about +of
sceptical | doubt | thought | that +about +of
skeptical | doubt | thought | that +about +of
suspicious | doubt | thought | that +about +of
unsure | doubt | thought | that +about +of
uncertain | doubt | thought | that +about
undecided | doubt | thought | that +about
unconvinced | doubt | thought | that +by
wary | doubt | thought | that +of +about
cautious | doubt | thought | +about +of
curious | doubt | thought | that +about
afraid | emotion | thought | that bare do +of
fearful | emotion | thought | that +of
frightened | emotion | thought | that +of +about
scared | emotion | thought | that bare +of
terrified | emotion | thought | that +of
worried | emotion | thought | that bare +about +by
concerned | emotion | thought | that bare +about +by +over +with
anxious | emotion | thought | that do +about
nervous | emotion | thought | that +about
alarmed | emotion | thought | that +by +at
troubled | emotion | thought | that +by
disturbed | emotion | thought | that +by
uneasy | emotion | thought | that +about +with
uncomfortable | emotion | thought | +with +about
angry | emotion | thought | that +about +at +over +with
furious | emotion | thought | that +about +at +over +with
outraged | emotion | thought | that +about +at +by +over
incensed | emotion | thought | that +at +by +over
indignant | emotion | thought | that +about +at
upset | emotion | thought | that +about +by +over +with
annoyed | emotion | thought | that +about +at +by
frustrated | emotion | thought | that +about +with +by
disappointed | emotion | thought | that bare do +about +by +in +with
dissatisfied | emotion | thought | that +with
unhappy | emotion | thought | that +about +with
sad | emotion | thought | that do +about
saddened | emotion | thought | that do +by
shocked | emotion | thought | that do +by +at
stunned | emotion | thought | that do +by +at
appalled | emotion | thought | that do +by +at
horrified | emotion | thought | that do +by +at
dismayed | emotion | thought | that do +by +at
disgusted | emotion | thought | that +by +at +with
surprised | emotion | thought | that bare do +by +at
amazed | emotion | thought | that do +by +at
astonished | emotion | thought | that do +by +at
puzzled | emotion | thought | that +by +about
glad | emotion | thought | that bare do +about
happy | emotion | thought | that bare do +about +with
pleased | emotion | thought | that bare do +about +by +with
delighted | emotion | thought | that bare do +by +with
thrilled | emotion | thought | that do +by +with +about
excited | emotion | thought | that do +about +by
enthusiastic | emotion | thought | +about
encouraged | emotion | thought | that +by
relieved | emotion | thought | that bare do +by
grateful | emotion | thought | that bare do +for
thankful | emotion | thought | that bare +for
proud | emotion | thought | that bare do +of
ashamed | emotion | thought | that do +of
embarrassed | emotion | thought | that do +by +about
sorry | emotion | thought | that bare do +for +about
jealous | emotion | thought | +of
envious | emotion | thought | +of
fond | emotion | thought | +of
passionate | emotion | thought | +about
impressed | emotion | thought | that +by +with
critical | emotion | speech | +of
supportive | claim | thought | +of
dismissive | denial | speech | +of
complimentary | emotion | speech | +about
opposed | denial | thought | +to
hostile | denial | thought | +to
sympathetic | emotion | thought | +to +towards
receptive | claim | thought | +to
committed | claim | thought | +to
dedicated | claim | thought | +to
devoted | emotion | thought | +to
determined | neutral | thought | do
eager | emotion | thought | do +for
keen | emotion | thought | do +on
willing | neutral | thought | do
unwilling | denial | thought | do
reluctant | denial | thought | do
hesitant | denial | thought | do
ready | neutral | thought | do
prepared | neutral | thought | do
loath | denial | thought | do
inclined | neutral | thought | do
tempted | neutral | thought | do
intent | neutral | thought | +on
interested | neutral | thought | +in
uninterested | denial | thought | +in
`;

export const CUE_ADJECTIVES: ReadonlyMap<string, CueWord> = new Map(
  cueRows(ROWS).map(({ words: [lemma = ''], kind, act, takes }) => [
    lemma,
    { lemma, particle: null, kind, act, takes },
  ]),
);

/** Verbs that carry such an adjective: "is confident", "remained unconvinced". */
export const CARRYING_COPULAS: ReadonlySet<string> = new Set(
  `is are was were be been being am 's 're 'm feel feels felt feeling seem seems seemed seeming remain remains remained remaining become becomes
  became becoming sound sounds sounded appear appears appeared grow grows grew growing stay stays stayed looked looks`.split(
    /\s+/,
  ),
);
