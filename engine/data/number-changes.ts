import { words } from './word-list';

// Words that say a number went up or down, in every form. "Reach" and "bring to" say it of totals, which grow.

export const UP_WORDS = words(`
up rise rises rose risen rising increase increases increased increasing climb climbs climbed climbing grow grows grew grown
growing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining add adds added adding
swell swells swelled swelling spike spikes spiked spiking raise raises raised raising boost boosts boosted boosting
expand expands expanded expanding double doubled doubling climbs hike hikes hiked hiking rebound rebounded
exceed exceeds exceeded reach reaches reached reaching bring brings bringing brought growth uptick lift lifted improve improved
strengthen strengthened strengthens rally rallied widen widens widened widening triple tripled triples tripling treble trebled trebles
quadruple quadrupled quadruples quintuple quintupled lengthen lengthened extended rocket rocketed balloon ballooned mushroomed
accelerate accelerated accelerates firm firmed firms warm warmed warms warming top topped advance advanced advances recover recovered
`);

export const DOWN_WORDS = words(`
down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased
decreasing plunge plunges plunged plunging sink sinks sank sunk sinking slump slumps slumped slumping slide slides slid sliding dip
dips dipped dipping tumble tumbles tumbled tumbling plummet plummets plummeted plummeting lower lowers lowered lowering reduce
reduces reduced reducing cut cuts cutting slash slashes slashed slashing shrink shrinks shrank shrunk shrinking shed sheds
slow slows slowed slowing halve halved trim trims trimmed trimming reduction contraction contract contracted contracts weaken weakened weakens
ease eased eases easing slip slips slipped slipping narrow narrows narrowed narrowing shorten shortened dwindle dwindled
crash crashed crashes collapse collapsed nosedive nosedived lose loses lost losing cool cooled cools cooling
`);

/** After the figure: "10 per cent higher", "5 points lower". */
export const UP_AFTER = words('higher up increase rise jump surge gain growth hike more increases uptick raise boost');
export const DOWN_AFTER = words(
  'lower down decrease drop fall decline cut reduction less fewer slump plunge loss discount dip',
);

/** Nouns that a number before them, perhaps with modifiers between, is the size of: "a 12 per cent annual increase". */
export const UP_NOUNS = words(
  'increase increases rise rises jump surge gain gains growth hike uptick upswing improvement rebound expansion',
);
export const DOWN_NOUNS = words('decrease drop fall decline declines reduction slump plunge dip decreases contraction');
