import { cueRows, type CueRow, type CueWord } from './cue-words';
import { words } from './word-list';

export type CueInflection = 'base' | 'third' | 'past' | 'gerund';

export interface CueForm {
  readonly verb: CueWord;
  readonly inflection: CueInflection;
}

/**
 * lemma [irregular: third past gerund participle, the last where it is not the past] | kind | act | takes (see `cue-words.ts`). The classes follow Levin's verbs of
 * communication, judgement, desire and conjecture, the kinds Hyland's list of reporting verbs.
 */
const ROWS = `
say says said saying | neutral | speech | quote that bare object
tell tells told telling | neutral | speech | quote that bare to recipient ~about ~of
add | neutral | speech | quote that loose
state | neutral | speech | quote that loose topic
note | neutral | speech | quote that loose topic
remark | neutral | speech | quote that loose ~on ~about
comment | neutral | speech | quote that ~on ~about
observe | neutral | speech | quote that loose
mention | neutral | speech | quote that loose topic ing
reply | neutral | speech | quote that
respond | neutral | speech | quote that ~to
answer | neutral | speech | quote that topic
ask | neutral | speech | quote that to recipient ~about +for topic
explain | neutral | speech | quote that loose topic
announce | neutral | speech | quote that loose object
declare | neutral | speech | quote that loose naming
report | neutral | speech | quote that loose object ing
inform | neutral | speech | quote that to recipient ~of ~about
notify | neutral | speech | that recipient ~of
brief | neutral | speech | recipient ~on ~about
continue | neutral | speech | quote
conclude | neutral | speech | quote that loose
recall | neutral | speech | quote that loose topic ing
repeat | neutral | speech | quote that topic
reiterate | neutral | speech | quote that loose object
recount | neutral | speech | quote that topic
relate | neutral | speech | quote that
narrate | neutral | speech | quote that topic
specify | neutral | speech | quote that topic
clarify | neutral | speech | quote that topic
elaborate | neutral | speech | quote ~on
summarise | neutral | speech | quote topic
summarize | neutral | speech | quote topic
outline | neutral | speech | quote topic
detail | neutral | speech | quote that topic
spell out | neutral | speech | quote that topic
lay out | neutral | speech | quote that topic
set out | neutral | speech | that topic
describe | neutral | speech | quote that as topic
call | neutral | speech | quote naming +for
characterize | neutral | speech | as
characterise | neutral | speech | as
portray | neutral | speech | as
depict | neutral | speech | as
identify | neutral | speech | as
refer refers referred referring | neutral | speech | as ~to
dismiss | denial | speech | quote as topic
denounce | emotion | speech | quote as topic
decry | emotion | speech | quote as topic
deride | emotion | speech | quote as topic
condemn | emotion | speech | quote as topic
praise | emotion | speech | quote as topic
laud | emotion | speech | quote as topic
hail | emotion | speech | quote as topic
applaud | emotion | speech | quote topic
commend | emotion | speech | quote topic
congratulate | emotion | speech | topic
welcome | emotion | speech | quote that topic
salute | emotion | speech | topic
thank | emotion | speech | quote topic
credit | emotion | speech | topic
compliment | emotion | speech | topic
criticise | emotion | speech | quote topic
criticize | emotion | speech | quote topic
slam slams slammed slamming | emotion | speech | quote as topic
blast | emotion | speech | quote as topic
attack | emotion | speech | quote as
assail | emotion | speech | quote as topic
lambast | emotion | speech | quote as topic
lambaste | emotion | speech | quote as topic
castigate | emotion | speech | quote topic
chide | emotion | speech | quote topic
rebuke | emotion | speech | quote topic
scold | emotion | speech | quote topic
berate | emotion | speech | quote topic
ridicule | emotion | speech | quote as topic
mock | emotion | speech | quote as topic
taunt | emotion | speech | quote topic
insult | emotion | speech | quote topic
disparage | emotion | speech | quote as topic
belittle | emotion | speech | quote topic
rip rips ripped ripping | emotion | speech | quote
blame | claim | speech | quote topic
fault | claim | speech | topic
accuse | claim | speech | quote as topic
defend | claim | speech | quote as topic
tout | claim | speech | quote as object
extol extols extolled extolling | emotion | speech | quote topic
trumpet | claim | speech | quote object
portend | claim | speech | that
attribute | claim | speech | object
ascribe | claim | speech | object
brand | emotion | speech | naming as
dub dubs dubbed dubbing | neutral | speech | naming
label labels labelled labelling | neutral | speech | naming as
label labels labeled labeling | neutral | speech | naming as
term | neutral | speech | naming
deem | neutral | thought | naming
name | neutral | speech | as
write writes wrote writing written | neutral | writing | quote that loose ~about ~of
rewrite rewrites rewrote rewriting rewritten | neutral | writing | quote
tweet | neutral | writing | quote that loose topic
retweet | neutral | writing | quote topic
post | neutral | writing | quote that
blog blogs blogged blogging | neutral | writing | quote that
publish | neutral | writing | quote
email | neutral | writing | quote that
text | neutral | writing | quote
message | neutral | writing | quote
read reads read reading | neutral | writing | quote
sign off | neutral | writing | quote
submit submits submitted submitting | claim | speech | quote that
testify | claim | speech | quote that loose ~about
attest | claim | speech | quote that ~to
swear swears swore swearing sworn | claim | speech | quote that do
claim | claim | speech | quote that bare object do
allege | claim | speech | quote that bare object
assert | claim | speech | quote that bare object
profess | claim | speech | quote that object do
purport | claim | speech | do
maintain | claim | speech | quote that loose
insist | claim | speech | quote that bare +on
argue | claim | speech | quote that bare +for +against
contend | claim | speech | quote that bare
posit | claim | speech | that
affirm | claim | speech | quote that loose topic
reaffirm | claim | speech | quote that topic
confirm | claim | speech | quote that loose object
corroborate | claim | speech | that topic
acknowledge | claim | speech | quote that loose object ing
admit admits admitted admitting | claim | speech | quote that loose ing +to
concede | claim | speech | quote that loose object
confess | claim | speech | quote that loose +to ing
own up | claim | speech | +to
plead guilty | claim | speech | +to
disclose | claim | speech | quote that loose topic
divulge | claim | speech | that topic
reveal | claim | speech | quote that loose topic
expose | claim | speech | topic
unveil | neutral | speech | topic
stress | claim | speech | quote that loose object
emphasize | claim | speech | quote that loose object
emphasise | claim | speech | quote that loose object
underline | claim | speech | quote that topic
underscore | claim | speech | quote that topic
highlight | claim | speech | quote that topic
spotlight | claim | speech | topic
cite | claim | speech | quote as topic
point | claim | speech | ~to
point out | claim | speech | quote that loose topic
make clear | claim | speech | that bare
signal signals signalled signalling | claim | speech | that topic
signal signals signaled signaling | claim | speech | that topic
indicate | claim | speech | quote that loose object
suggest | claim | speech | quote that loose ing object
imply | claim | speech | quote that loose object
insinuate | claim | speech | quote that loose
intimate | claim | speech | quote that
hint | claim | speech | quote that ~at
allude | claim | speech | ~to
propose | claim | speech | quote that do ing object
float | claim | speech | topic
recommend | order | speech | quote that loose ing object
advise | order | speech | quote that to recipient +against
advocate | order | speech | quote that ing object +for
counsel counsels counselled counselling | order | speech | quote that to
lobby | order | speech | +for +against
press | order | speech | quote to +for
push | order | thought | to +for
pressure | order | speech | to
prod prods prodded prodding | order | speech | to
predict | claim | speech | quote that loose object
forecast forecasts forecast forecasting | claim | speech | that loose object
foresee foresees foresaw foreseeing foreseen | claim | thought | that object
anticipate | claim | thought | that object
prophesy | claim | speech | that
project | claim | speech | that loose
estimate | claim | speech | that loose as
calculate | claim | speech | that
compute | claim | speech | that
reason | claim | speech | quote that
theorise | claim | speech | quote that
theorize | claim | speech | quote that
warn | claim | speech | quote that loose to recipient +of +against +about
caution | claim | speech | quote that loose to +against +about
threaten | order | speech | quote that do
promise | claim | speech | quote that loose do object
pledge | claim | speech | quote that do object
vow | claim | speech | quote that do
undertake undertakes undertook undertaking undertaken | claim | speech | do
volunteer | claim | speech | quote do
offer | claim | speech | quote do
assure | claim | speech | quote that recipient bare
reassure | claim | speech | quote that recipient
guarantee guarantees guaranteed guaranteeing | claim | speech | that object
remind | claim | speech | quote that to recipient ~of
boast | claim | speech | quote that +of +about
brag brags bragged bragging | claim | speech | quote that +about
gloat | emotion | speech | quote that +about
complain | emotion | speech | quote that +about +of
grumble | emotion | speech | quote that +about
moan | emotion | speech | quote that +about
whine | emotion | speech | quote that +about
gripe | emotion | speech | quote that +about
lament | emotion | speech | quote that topic
bemoan | emotion | speech | quote that topic
bewail | emotion | speech | topic
deplore | emotion | speech | quote that topic
mourn | emotion | speech | quote that
rail | emotion | speech | +against +at
rant | emotion | speech | quote that ~about ~against
joke | emotion | speech | quote that ~about
quip quips quipped quipping | emotion | speech | quote that
rejoice | emotion | speech | quote that
enthuse | emotion | speech | quote that ~about
gush | emotion | speech | quote ~about
marvel marvels marvelled marvelling | emotion | speech | quote that ~at
marvel marvels marveled marveling | emotion | speech | quote that ~at
regret regrets regretted regretting | emotion | speech | quote that topic ing
apologise | emotion | speech | quote that +for
apologize | emotion | speech | quote that +for
sympathise | emotion | thought | +with
sympathize | emotion | thought | +with
empathise | emotion | thought | +with
empathize | emotion | thought | +with
exclaim | emotion | speech | quote that
shout | emotion | speech | quote that
yell | emotion | speech | quote that
holler | emotion | speech | quote that
scream | emotion | speech | quote that
roar | emotion | speech | quote
bellow | emotion | speech | quote
bark | emotion | speech | quote
cry | emotion | speech | quote
chant | emotion | speech | quote that
sing sings sang singing sung | emotion | speech | quote
whisper | emotion | speech | quote that
mutter | emotion | speech | quote that
mumble | emotion | speech | quote
murmur | emotion | speech | quote that
stammer | emotion | speech | quote
react | emotion | speech | quote ~to
fume | emotion | speech | quote that
rage | emotion | speech | quote that +against
snap snaps snapped snapping | emotion | speech | quote
snarl | emotion | speech | quote
sneer | emotion | speech | quote that
scoff | emotion | speech | quote that ~at
sigh | emotion | speech | quote
laugh | emotion | speech | quote
smile | emotion | speech | quote
touch | neutral | speech | ~on ~upon
dwell dwells dwelt dwelling | neutral | speech | ~on
weigh in | neutral | speech | ~on
address addresses addressed addressing | neutral | speech | topic
reference | neutral | speech | topic
articulate | neutral | speech | that topic
charge | claim | speech | quote that
liken | claim | speech | topic
compare | claim | speech | topic
lash out | emotion | speech | quote ~at ~against
hit out | emotion | speech | quote ~at
ignore | denial | thought | object
overlook | denial | thought | object
disapprove | denial | thought | +of
differ | denial | thought | ~on ~over
stand by | claim | speech | topic
stick by | claim | speech | topic
double down | claim | speech | +on
single out | claim | speech | topic
weep weeps wept weeping | emotion | speech | quote
thunder | emotion | speech | quote that
jeer | emotion | speech | quote
gasp | emotion | speech | quote
vent | emotion | speech | quote
deadpan deadpans deadpanned deadpanning | emotion | speech | quote
opine | claim | speech | quote that ~on ~about
muse | claim | speech | quote that ~about
ponder | claim | thought | quote that object
reflect | claim | thought | quote that ~on
deny | denial | speech | quote that loose topic ing
rebut rebuts rebutted rebutting | denial | speech | quote that topic
refute | denial | speech | quote that topic
repudiate | denial | speech | topic
disavow | denial | speech | topic
renounce | denial | speech | topic
contradict | denial | speech | topic
debunk | denial | speech | topic
dispute | denial | speech | quote that topic
contest | denial | speech | that topic
challenge | denial | speech | quote topic
reject | denial | speech | quote that as topic
rebuff | denial | speech | topic
shrug off | denial | speech | topic
brush off | denial | speech | topic
play down | denial | speech | topic
downplay | denial | speech | topic
rule out | denial | speech | that topic ing
disagree | denial | speech | quote that ~with
quibble | denial | speech | ~with
object | denial | speech | quote that +to
protest | denial | speech | quote that +against
retort | denial | speech | quote that
counter | denial | speech | quote that
shoot back | denial | speech | quote that
hit back | denial | speech | quote ~at
fire back | denial | speech | quote ~at
push back | denial | speech | quote +against
refuse | denial | thought | do
decline | denial | thought | do
oppose | denial | thought | object ing
resist | denial | thought | object ing
veto vetoes vetoed vetoing | denial | thought | object
urge | order | speech | quote that to recipient object
order | order | speech | that to recipient object
instruct | order | speech | that to recipient
command | order | speech | quote that to recipient
direct | order | speech | to
demand | order | speech | quote that loose do object
request | order | speech | quote that object to recipient
call on | order | speech | to recipient
call upon | order | speech | to recipient
appeal | order | speech | quote to +for
petition | order | speech | to
exhort | order | speech | quote to
plead | order | speech | quote that to +for +with
beg begs begged begging | order | speech | quote that to recipient +for
beseech beseeches besought beseeching | order | speech | quote to
implore | order | speech | quote that to recipient
entreat | order | speech | to
invite | order | speech | to
summon | order | speech | to
dare | order | speech | quote to
encourage | order | speech | quote to recipient
coax | order | speech | to
persuade | order | speech | to recipient that
convince | order | speech | to recipient that
forbid forbids forbade forbidding forbidden | order | speech | to
authorise | order | thought | to object
authorize | order | thought | to object
mandate | order | writing | that object
rule | order | writing | quote that
decree | order | writing | quote that
stipulate | order | writing | quote that
ordain | order | writing | that
prescribe | order | writing | that object
agree | claim | speech | quote that do +to ~on ~with
concur concurs concurred concurring | claim | speech | quote that ~with
consent | claim | speech | do +to
accept | claim | thought | that object
endorse | claim | thought | object
support | claim | thought | object ing
favour | claim | thought | object ing
favor | claim | thought | object ing
vouch | claim | speech | +for
second | claim | speech | topic
echo echoes echoed echoing | claim | speech | quote that topic
parrot | claim | speech | topic
cheer | emotion | thought | object
tease | emotion | speech | quote
find finds found finding | claim | writing | that loose
show shows showed showing shown | claim | writing | that loose topic
demonstrate | claim | writing | that topic
prove | claim | writing | that
determine | claim | writing | that loose
establish | claim | writing | that
discover | claim | writing | that
document | claim | writing | that topic
chronicle | claim | writing | topic
list | claim | writing | topic
certify | claim | writing | that
quote | neutral | speech | quote as
paraphrase | neutral | speech | quote
reckon | doubt | thought | quote that bare
speculate | doubt | speech | quote that ~about ~on
question | doubt | speech | quote that topic
wonder | doubt | thought | quote that +about
doubt | doubt | thought | quote that loose object
suspect | doubt | thought | quote that loose +of object
mistrust | doubt | thought | object
distrust | doubt | thought | object
assume | doubt | thought | that loose
presume | doubt | thought | that loose
surmise | doubt | thought | quote that
conjecture | doubt | speech | quote that
guess | doubt | thought | quote that bare
fear | emotion | thought | quote that bare object
worry | emotion | thought | quote that bare +about
fret frets fretted fretting | emotion | thought | quote that +about
agonise | emotion | thought | +over
agonize | emotion | thought | +over
hope | emotion | thought | quote that bare do +for
wish | emotion | thought | quote that bare do +for
dream dreams dreamed dreaming | emotion | thought | that +of +about
yearn | emotion | thought | do +for
long | emotion | thought | do
want | emotion | thought | whole do object
desire | emotion | thought | do object
crave | emotion | thought | object
prefer prefers preferred preferring | emotion | thought | quote that whole do object ing
like | emotion | thought | do
love | emotion | thought | do
enjoy | emotion | thought | ing
admire | emotion | thought | object
respect | emotion | thought | object
trust | emotion | thought | that object
hate | emotion | thought | do object ing
dislike | emotion | thought | object ing
loathe | emotion | thought | object
detest | emotion | thought | object
despise | emotion | thought | object
dread | emotion | thought | object ing
resent | emotion | thought | object ing
intend | neutral | thought | do whole
plan plans planned planning | neutral | thought | do +on
aim | neutral | thought | do
mean means meant meaning | neutral | thought | do
seek seeks sought seeking | neutral | thought | do object
decide | neutral | thought | that +against
resolve | neutral | thought | that do
opt | neutral | thought | do +for
consider | neutral | thought | that ing naming
contemplate | neutral | thought | ing object
weigh | neutral | thought | that ing
mull | neutral | thought | that ing object
debate | neutral | speech | that topic
discuss | neutral | speech | that topic ing
negotiate | neutral | speech | topic
talk | neutral | speech | ~about ~of
speak speaks spoke speaking spoken | neutral | speech | ~about ~of +against
chat | neutral | speech | ~about
lecture | neutral | speech | ~on ~about
preach | neutral | speech | that
hold holds held holding | claim | thought | that
believe | claim | thought | quote that bare +in
think thinks thought thinking | claim | thought | quote that bare +about +of
feel feels felt feeling | claim | thought | quote that bare
see sees saw seeing seen | claim | thought | that as
view | claim | thought | as
regard | claim | thought | as
perceive | claim | thought | that as
treat | claim | thought | as
interpret | claim | thought | as
imagine | claim | thought | that loose
envision | claim | thought | that object
envisage | claim | thought | that object
expect | claim | thought | that bare whole do object
await | claim | thought | object
judge | claim | thought | that
know knows knew knowing known | claim | thought | that bare
realize | claim | thought | that bare
realise | claim | thought | that bare
recognize | claim | thought | that object
recognise | claim | thought | that object
remember | claim | thought | quote that loose ing object
forget forgets forgot forgetting forgotten | claim | thought | that
notice | claim | thought | that
appreciate | emotion | thought | that object
emerge | hearsay | speech | that
appear | doubt | thought | that do
seem | doubt | thought | that do
transpire | hearsay | speech | that
turn out | hearsay | speech | that
aver avers averred averring | claim | speech | quote that
hear hears heard hearing | hearsay | speech | that bare
learn | hearsay | speech | that bare
gather | hearsay | speech | that
understand understands understood understanding | hearsay | thought | that bare
`;

/** The past, third person and gerund of verbs that stand in the table with a particle, and have no regular ones. */
const IRREGULAR: ReadonlyMap<string, readonly [third: string, past: string, gerund: string]> = new Map([
  ['make', ['makes', 'made', 'making']],
  ['spell', ['spells', 'spelled', 'spelling']],
  ['lay', ['lays', 'laid', 'laying']],
  ['set', ['sets', 'set', 'setting']],
  ['shrug', ['shrugs', 'shrugged', 'shrugging']],
  ['shoot', ['shoots', 'shot', 'shooting']],
  ['hit', ['hits', 'hit', 'hitting']],
  ['stand', ['stands', 'stood', 'standing']],
  ['stick', ['sticks', 'stuck', 'sticking']],
]);

/** Surface forms, lower case, to the verbs they may be; verbs with a particle first. */
export const CUE_FORMS: ReadonlyMap<string, readonly CueForm[]> = formsOf(ROWS);

function formsOf(table: string): Map<string, CueForm[]> {
  const forms = new Map<string, CueForm[]>();
  for (const row of cueRows(table)) {
    for (const [form, cue] of formsOfRow(row)) {
      const known = forms.get(form) ?? [];
      forms.set(form, cue.verb.particle === null ? [...known, cue] : [cue, ...known]);
    }
  }
  return forms;
}

function formsOfRow({ words, kind, act, takes }: CueRow): [string, CueForm][] {
  const [base = '', second = '', past, gerund, participle] = words;
  const irregular = past !== undefined && gerund !== undefined;
  const particle = !irregular && second !== '' ? second : null;
  const verb: CueWord = {
    lemma: particle === null ? base : `${base} ${particle}`,
    particle,
    kind,
    act,
    takes,
  };
  const [thirdForm, pastForm, gerundForm] = irregular ? [second, past, gerund] : regularForms(base);
  return [
    [base, { verb, inflection: 'base' }],
    [thirdForm, { verb, inflection: 'third' }],
    ...(pastForm === base ? [] : ([[pastForm, { verb, inflection: 'past' }]] as [string, CueForm][])),
    [gerundForm, { verb, inflection: 'gerund' }],
    ...(participle === undefined ? [] : ([[participle, { verb, inflection: 'past' }]] as [string, CueForm][])),
  ];
}

/** "announce" → announces, announced, announcing; "deny" → denies, denied. Doubled consonants stand in the table. */
function regularForms(base: string): readonly [third: string, past: string, gerund: string] {
  const irregular = IRREGULAR.get(base);
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  const stem = base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) : base;
  const past = base.endsWith('e') ? `${base}d` : `${base}ed`;
  return [/(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, past, `${stem}ing`];
}

/** Bare forms that are as often nouns: "a blog post that" against "they post that". */
export const NOUNS_TOO: ReadonlySet<string> = words(`
  address advocate aim answer attack blog boast call challenge charge claim command comment concern contest
  decree demand desire dispute document dream email estimate fear forecast hope joke list message note
  object order plan pledge post project promise protest question quote reference regret remark report
  request respect rule show signal state statement study support text threat trust tweet view vow warning
  wish`);
