import { GRAMMAR, grammarModelOf } from '../../engine/tagger/grammar/model';
import { trainPerceptron } from '../core/perceptron';
import { quantise, sectionsOf } from '../core/quantise';
import type { CorpusFile } from '../corpora';
import type { TrainedPart, TrainingRun } from '../run';
import { agreementOf } from './agreement';
import { grammarDataset, labelsOf } from './dataset';
import { taughtDocuments } from './taught';

/** Running text; posts and tweets are left aside. */
const FILES: readonly CorpusFile[] = [
  'train/currentevents.jsonl',
  'train/newsdocs.jsonl',
  'train/uner_pud.jsonl',
  'train/redocred.jsonl',
  'train/wikigold.jsonl',
  'train/gum.jsonl',
  'train/uner_ewt.jsonl',
  'train/crossner.jsonl',
];
/** One document of so many is held back to measure on. */
const HELD_BACK = 10;
/** 2^14 buckets of 24 labels are 390 kB. Twice as many gave 0.3 points more. */
const BUCKET_BITS = 14;
const EPOCHS = 4;
const MARGIN = 3;

/** Teaches the grammar tagger what compromise says of the corpora. */
export function trainGrammar(run: TrainingRun): TrainedPart {
  run.say(`grammar: compromise tags ${FILES.join(', ')}`);
  const documents = FILES.flatMap((file) => taughtDocuments(file, run));
  const learnt = documents.filter((_, index) => index % HELD_BACK !== 0);
  const heldBack = documents.filter((_, index) => index % HELD_BACK === 0);

  const labels = labelsOf(learnt);
  const data = grammarDataset(learnt, labels);
  run.say(`grammar: learning ${labels.length} labels from ${data.gold.length} tokens`);
  const trained = trainPerceptron(data, {
    labels,
    bucketBits: BUCKET_BITS,
    epochs: EPOCHS,
    seed: run.seed,
    dropout: 0,
    margin: MARGIN,
    onEpoch: (epoch, wrong) => {
      run.say(`grammar: epoch ${epoch + 1} of ${EPOCHS}, ${percent(wrong)} wrong`);
    },
  });
  const quantised = quantise(trained);

  const agreement = agreementOf(heldBack, grammarModelOf(quantised));
  run.say(
    `grammar: agrees with compromise on ${agreement.words} words held back: part of speech ${percent(agreement.partOfSpeech)}, ` +
      `verb form ${percent(agreement.verbForm)}, number ${percent(agreement.plural)}`,
  );
  return {
    sections: sectionsOf(GRAMMAR, quantised),
    files: FILES,
    credits: [
      {
        name: 'compromise: its word lists, and the teacher of the grammar',
        licence: 'MIT',
        credit: 'Spencer Kelly and others, https://github.com/spencermountain/compromise',
      },
    ],
    facts: { grammarTokens: data.gold.length, grammarAgreement: percent(agreement.partOfSpeech) },
  };
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
