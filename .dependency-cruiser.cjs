/** The house rules of ARCHITECTURE.md, "Who may import whom". */
const STAGES = ['names', 'coref', 'places', 'quotes', 'figures', 'times', 'digest', 'tagger', 'gazetteer'];

/** Folders that may import only the named others (and packages). */
const only = (folder, others, comment) => ({
  name: `${folder}-imports`,
  comment,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: '^(background|cli|components|engine|entrypoints|library|page|protocol|scripts|tests|training)/',
    pathNot: `^(${[folder, ...others].join('|')})/`,
  },
});

const typesOnly = (folder) => ({
  name: `${folder}-engine-types-only`,
  comment: `${folder} imports the engine's types, not its code`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: { path: '^engine/', dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    only('engine', [], 'the engine imports nothing of ours'),
    only('protocol', ['engine'], 'protocol knows the types of the engine'),
    only('page', ['engine', 'protocol'], 'page knows the types of the engine and the kinds of mark'),
    only('library', ['engine', 'protocol'], 'library knows types and messages'),
    only('components', ['engine', 'protocol'], 'components take values and give callbacks'),
    only('background', ['engine', 'protocol'], 'background runs the engine'),
    only('cli', ['engine', 'page'], 'cli runs the engine and reads HTML with the extractor'),
    only('training', ['engine'], 'training runs the engine'),
    ...['protocol', 'page', 'library', 'components'].map(typesOnly),
    ...STAGES.map((stage) => ({
      name: `stage-${stage}-alone`,
      comment: 'stages of the engine import model, text and data, not each other; analyse.ts alone puts them together',
      severity: 'error',
      from: { path: `^engine/${stage}/` },
      to: { path: '^engine/', pathNot: `^engine/(${stage}|model|text|data)/` },
    })),
    {
      name: 'engine-base',
      comment: 'model, text and data know no stage',
      severity: 'error',
      from: { path: '^engine/(model|text|data)/' },
      to: { path: '^engine/', pathNot: '^engine/(model|text|data)/' },
    },
    {
      name: 'compromise-in-one-place',
      comment:
        'its word lists at run time; all of it as the teacher of our own grammar and as the peer we are measured by',
      severity: 'error',
      from: {
        path: '^(background|cli|components|engine|entrypoints|library|page|protocol|training)/',
        pathNot: '^(engine/text/grammar-lexicon\\.ts$|training/(grammar|evaluate)/)',
      },
      to: { path: 'node_modules/compromise' },
    },
    {
      name: 'engine-pure',
      comment: 'no browser, no Node, no views in the engine',
      severity: 'error',
      from: { path: '^engine/' },
      to: { path: '^(node:|wxt|preact|webextension-polyfill)', dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'entrypoints-are-roots',
      comment: 'nobody imports an entrypoint',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
