import { words } from './word-list';

/** What a title before a name says its holder is. Lower case, without full stop. */
export const TITLE_ROLES: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['professor', 'professor'],
  ['judge', 'judge'],
  ['justice', 'judge'],
  ['gen', 'general'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['rev', 'pastor'],
  ['sheikh', 'sheikh'],
  ['king', 'king'],
  ['queen', 'queen'],
  ['prince', 'prince'],
  ['princess', 'princess'],
  ['pope', 'pope'],
]);

/** Nouns that say the same of somebody. Lower case. */
const ALIKE: readonly string[] = [
  'judge justice magistrate',
  'lawmaker legislator mp parliamentarian',
  'spokesman spokeswoman spokesperson',
  'chairman chairwoman chairperson chair',
  'doctor physician',
  'lawyer attorney barrister solicitor counsel',
  'businessman businesswoman entrepreneur tycoon billionaire magnate',
  'teenager teen youth youngster',
  'student pupil schoolboy schoolgirl',
  'scientist researcher',
  'diplomat ambassador envoy',
  'writer author novelist',
];

/** A noun, and nouns it may take up: whoever was introduced as a "striker" is "the player" later. Lower case. */
const WIDER: readonly (readonly [string, string])[] = [
  ['lawmaker', 'senator congressman congresswoman deputy'],
  ['legislator', 'senator congressman congresswoman deputy'],
  ['politician', 'senator mp lawmaker minister mayor governor congressman congresswoman candidate deputy'],
  ['doctor', 'surgeon paediatrician pediatrician cardiologist'],
  ['boss', 'ceo chief director head founder chairman'],
  ['executive', 'ceo director'],
  ['leader', 'president premier chief head chairman'],
  ['diplomat', 'consul'],
  ['footballer', 'player striker midfielder defender goalkeeper winger'],
  ['player', 'footballer striker midfielder defender goalkeeper winger'],
  ['writer', 'poet playwright columnist'],
  ['star', 'actor actress singer rapper'],
  ['scientist', 'physicist chemist biologist astronomer virologist epidemiologist professor'],
  ['academic', 'professor lecturer historian economist'],
  ['officer', 'policeman policewoman constable detective inspector sergeant captain'],
  ['teenager', 'boy girl schoolboy schoolgirl student'],
  ['teen', 'boy girl schoolboy schoolgirl student'],
  ['youth', 'boy schoolboy student'],
  ['kid', 'boy girl child teenager student'],
  ['child', 'boy girl baby infant toddler daughter son'],
  ['baby', 'infant child daughter son'],
  ['boy', 'schoolboy teenager son'],
  ['girl', 'schoolgirl teenager daughter'],
  ['daughter', 'child baby'],
  ['son', 'child baby'],
  ['cleric', 'imam priest bishop archbishop pastor'],
  ['monarch', 'king queen emperor'],
];

/** The nouns somebody may have been introduced by whom a noun takes up, beside the noun itself. */
export const TAKEN_UP_BY: ReadonlyMap<string, ReadonlySet<string>> = takenUp();

function takenUp(): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  const enter = (noun: string, others: Iterable<string>): void => {
    const known = table.get(noun) ?? new Set();
    for (const other of others) if (other !== noun) known.add(other);
    table.set(noun, known);
  };
  for (const group of ALIKE) for (const noun of words(group)) enter(noun, words(group));
  for (const [noun, others] of WIDER) enter(noun, words(others));
  return table;
}
