import type { CueKind, SpeechAct } from '../model';

/**
 * What a cue can have as the words said:
 * - `quote`: words in quote marks;
 * - `that`: a clause opened by "that" or a question word;
 * - `bare`: a clause that follows at once ("officials say it is over");
 * - `loose`: a clause that follows at once only when a verb shows it to be one ("found many are ill");
 * - `object`: a noun phrase ("announced plans to build");
 * - `to`: what somebody is to do ("warned residents to boil water");
 * - `as`: a description ("described the attack as cruel");
 * - `naming`: somebody or something, then its name ("called the deaths a loss").
 * `recipient`: the hearer stands before the words ("told Reuters that").
 */
export type Complement = 'quote' | 'that' | 'bare' | 'loose' | 'object' | 'to' | 'as' | 'naming' | 'recipient';

export interface CueVerb {
  /** With its particle: "point out". */
  readonly lemma: string;
  readonly particle: string | null;
  readonly kind: CueKind;
  readonly act: SpeechAct;
  readonly takes: ReadonlySet<Complement>;
}

export type CueInflection = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface CueForm {
  readonly verb: CueVerb;
  readonly inflection: CueInflection;
}

/** lemma [irregular: third past gerund] | kind | act | takes. Kinds and complements follow Hyland's and PDTB's lists of reporting verbs. */
const ROWS = `
say says said saying | neutral | speech | quote that bare
tell tells told telling | neutral | speech | quote that bare to recipient
add | neutral | speech | quote that loose
state | neutral | speech | quote that loose
note | neutral | speech | quote that loose
remark | neutral | speech | quote that
comment | neutral | speech | quote that
observe | neutral | speech | quote that
mention | neutral | speech | that loose
reply replies replied replying | neutral | speech | quote that
respond | neutral | speech | quote that
answer | neutral | speech | quote that
ask | neutral | speech | quote that to recipient
explain | neutral | speech | quote that loose
announce | neutral | speech | quote that loose object
declare | neutral | speech | quote that loose
report | neutral | speech | quote that loose
inform | neutral | speech | quote that to recipient
notify notifies notified notifying | neutral | speech | that recipient
continue | neutral | speech | quote
conclude | neutral | speech | quote that loose
recall | neutral | speech | quote that loose
repeat | neutral | speech | quote that
reiterate | neutral | speech | quote that loose object
recount | neutral | speech | quote that
describe | neutral | speech | quote as
call | neutral | speech | quote naming
characterize | neutral | speech | as
characterise | neutral | speech | as
portray | neutral | speech | as
refer to | neutral | speech | as
dismiss | denial | speech | as
denounce | emotion | speech | quote as
condemn | emotion | speech | quote as
praise | emotion | speech | quote as
hail | emotion | speech | as
brand | emotion | speech | naming as
dub dubs dubbed dubbing | neutral | speech | naming
label labels labelled labelling | neutral | speech | naming as
label labels labeled labeling | neutral | speech | naming as
term | neutral | speech | naming
deem | neutral | thought | naming
write writes wrote writing | neutral | writing | quote that
tweet | neutral | writing | quote that loose
retweet | neutral | writing | quote
post | neutral | writing | quote that
publish | neutral | writing | quote
email | neutral | writing | quote that
text | neutral | writing | quote
read reads read reading | neutral | writing | quote
testify testifies testified testifying | claim | speech | quote that loose
attest | claim | speech | that
swear swears swore swearing | claim | speech | quote that
claim | claim | speech | quote that bare object
allege | claim | speech | quote that bare object
assert | claim | speech | quote that bare object
maintain | claim | speech | quote that loose
insist | claim | speech | quote that bare
argue | claim | speech | quote that bare
contend | claim | speech | quote that bare
affirm | claim | speech | quote that loose
confirm | claim | speech | quote that loose
acknowledge | claim | speech | quote that loose
admit admits admitted admitting | claim | speech | quote that loose
concede | claim | speech | quote that loose
confess | claim | speech | quote that loose
disclose | claim | speech | quote that loose
reveal | claim | speech | quote that loose
stress | claim | speech | quote that loose
emphasize | claim | speech | quote that loose
emphasise | claim | speech | quote that loose
underline | claim | speech | quote that
underscore | claim | speech | quote that
highlight | claim | speech | that
point out | claim | speech | quote that loose
make clear | claim | speech | that
indicate | claim | speech | quote that loose
suggest | claim | speech | quote that loose
imply implies implied implying | claim | speech | that loose
hint | claim | speech | that
propose | claim | speech | that
recommend | order | speech | quote that loose
advise | order | speech | quote that to recipient
predict | claim | speech | quote that loose
forecast forecasts forecast forecasting | claim | speech | that loose
project | claim | speech | that
estimate | claim | speech | that loose
calculate | claim | speech | that
warn | claim | speech | quote that loose to recipient
warn of | claim | speech | object
warn against | claim | speech | object
caution | claim | speech | quote that loose
threaten | order | speech | quote that
promise | claim | speech | quote that loose
pledge | claim | speech | quote that
vow | claim | speech | quote that
assure | claim | speech | quote that recipient
guarantee guarantees guaranteed guaranteeing | claim | speech | that
remind | claim | speech | quote that to recipient
boast | claim | speech | quote that
accuse | claim | speech | as
complain | emotion | speech | quote that
lament | emotion | speech | quote that
joke | emotion | speech | quote that
quip quips quipped quipping | emotion | speech | quote that
rejoice | emotion | speech | quote that
regret regrets regretted regretting | emotion | speech | quote that
exclaim | emotion | speech | quote that
shout | emotion | speech | quote that
yell | emotion | speech | quote that
scream | emotion | speech | quote
cry cries cried crying | emotion | speech | quote
chant | emotion | speech | quote
whisper | emotion | speech | quote that
mutter | emotion | speech | quote
murmur | emotion | speech | quote
react | emotion | speech | quote
fume | emotion | speech | quote that
sigh | emotion | speech | quote
laugh | emotion | speech | quote
thunder | emotion | speech | quote
jeer | emotion | speech | quote
deny denies denied denying | denial | speech | quote that loose object
rebut rebuts rebutted rebutting | denial | speech | that
refute | denial | speech | that
dispute | denial | speech | that
reject | denial | speech | that
retort | denial | speech | quote that
counter | denial | speech | quote that
object | denial | speech | quote that
protest | denial | speech | quote that
disagree | denial | speech | quote
urge | order | speech | quote that to recipient
order | order | speech | that to recipient
instruct | order | speech | that to recipient
command | order | speech | quote that to recipient
demand | order | speech | quote that loose object
request | order | speech | that object to recipient
call for | order | speech | object
call on | order | speech | to recipient
call upon | order | speech | to recipient
appeal | order | speech | quote
plead | order | speech | quote that
beg begs begged begging | order | speech | quote that to recipient
implore | order | speech | quote to recipient
encourage | order | speech | to recipient
rule | order | writing | that
decree | order | writing | that
stipulate | order | writing | that
agree | claim | speech | quote that
find finds found finding | claim | writing | that loose
show shows showed showing | claim | writing | that loose
demonstrate | claim | writing | that
determine | claim | writing | that
establish | claim | writing | that
discover | claim | writing | that
detail | claim | writing | that
document | claim | writing | that
quote | neutral | speech | quote
reckon | doubt | thought | quote that bare
speculate | doubt | speech | quote that
question | doubt | speech | that
wonder | doubt | thought | quote that
doubt | doubt | thought | that loose
suspect | doubt | thought | that loose
assume | doubt | thought | that loose
fear | emotion | thought | that loose
worry worries worried worrying | emotion | thought | quote that
hope | emotion | thought | that bare
believe | claim | thought | that bare
think thinks thought thinking | claim | thought | quote that bare
feel feels felt feeling | claim | thought | that loose
expect | claim | thought | that
know knows knew knowing | claim | thought | that
realize | claim | thought | that
realise | claim | thought | that
consider | claim | thought | that
hear hears heard hearing | hearsay | speech | that
learn | hearsay | speech | that
understand understands understood understanding | hearsay | thought | that
`;

/** Surface forms, lower case, to the verbs they may be; verbs with a particle first. */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = formsOf(ROWS);

function formsOf(rows: string): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const row of rows.trim().split('\n')) {
    const [words = '', kind = '', act = '', takes = ''] = row.split('|').map((cell) => cell.trim());
    for (const [form, cue] of formsOfRow(words.split(' '), { kind, act, takes })) {
      const known = forms.get(form) ?? [];
      forms.set(form, cue.verb.particle === null ? [...known, cue] : [cue, ...known]);
    }
  }
  return forms;
}

interface Cells {
  readonly kind: string;
  readonly act: string;
  readonly takes: string;
}

function formsOfRow(words: readonly string[], { kind, act, takes }: Cells): [string, CueForm][] {
  const [base = '', second = '', past, gerund] = words;
  const irregular = past !== undefined && gerund !== undefined;
  const particle = !irregular && second !== '' ? second : null;
  const verb: CueVerb = {
    lemma: particle === null ? base : `${base} ${particle}`,
    particle,
    kind: kind as CueKind,
    act: act as SpeechAct,
    takes: new Set(takes.split(' ') as Complement[]),
  };
  const [thirdForm, pastForm, gerundForm] = irregular ? [second, past, gerund] : regularForms(base);
  return [
    [base, { verb, inflection: 'base' }],
    [thirdForm, { verb, inflection: 'third' }],
    ...(pastForm === base ? [] : ([[pastForm, { verb, inflection: 'past' }]] as [string, CueForm][])),
    [gerundForm, { verb, inflection: 'gerund' }],
  ];
}

/** "announce" → announces, announced, announcing; "express" → expresses … Doubled consonants stand in the table. */
function regularForms(base: string): readonly [third: string, past: string, gerund: string] {
  if (base === 'make') return ['makes', 'made', 'making'];
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const past = base.endsWith('e') ? `${base}d` : `${base}ed`;
  return [/(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, past, `${stem}ing`];
}
