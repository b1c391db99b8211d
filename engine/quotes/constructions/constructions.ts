import { clauseAround } from './around';
import { deed, intention, object, request, topic } from './complements';
import { description, naming } from './described';
import { directSpeech } from './direct';
import type { Occasion } from './direct';
import type { Draft } from '../draft';
import { clauseAfter } from './indirect';
import { setOffStatement } from './set-off';

/** A way for a cue to stand with the words said. */
export interface Construction {
  /** Sentences it reads: {source} <cue> [words said]. They are its tests. */
  readonly examples: readonly string[];
  readonly read: (occasion: Occasion) => Draft | null;
}

/** In this order, the first that fits: what shows more surely that something was said comes first. */
export const CONSTRUCTIONS: readonly Construction[] = [
  {
    examples: [
      '"[The road is shut]," {Petrov} <said>.',
      '"[The road is shut]," <said> {Petrov}, "[and will be until May.]"',
      '{Petrov} <told> reporters: "[The road is shut until May.]"',
    ],
    read: directSpeech,
  },
  {
    examples: ['After the talks, {the envoy} <said>:\n\n[I welcome the accord.\n\nWe must go on.]'],
    read: setOffStatement,
  },
  {
    examples: [
      '{The mayor} <described> [his city as calm after the storm].',
      '{The mayor} <accused> [his rival of hiding the money].',
    ],
    read: description,
  },
  { examples: ['{She} <called> [the raid a mistake].', '{She} <called> [it "pointless"].'], read: naming },
  {
    examples: [
      '{The council} <urged> residents [to boil their water].',
      '{The union} <wants> [the state to take over the yard].',
    ],
    read: request,
  },
  {
    examples: [
      '[The road will be shut until May], {officials} <say>.',
      '[The road], {she} <said>, [would stay shut].',
      '[The road is shut], {a team of engineers} <reported> in a journal last week.',
    ],
    read: clauseAround,
  },
  {
    examples: ['{The firm} <vowed> [never to sell the yard].', '{They} <agreed> on Thursday [to go].'],
    read: intention,
  },
  {
    examples: [
      '{The minister} <said> on Tuesday that [the road would stay shut].',
      '{Petrov} <told> the court [he had seen nothing].',
      '{She} <asked> [whether the road was shut].',
      '{She} <was confident> that [the road would open].',
      '{Petrov} <expressed concern> that [the road might close].',
    ],
    read: clauseAfter,
  },
  { examples: ['{He} <denied> [taking the money].', '{She} <suggested> [waiting until May].'], read: deed },
  {
    examples: [
      '{Villagers} <complained of> [noise from the road].',
      '{The army} <warned> its people against [all travel to the coast].',
      '{She} <is worried about> [the state of the road].',
    ],
    read: topic,
  },
  { examples: ['{The firm} <announced> [plans to shut the road].', '{He} <rejected> [the offer].'], read: object },
];
