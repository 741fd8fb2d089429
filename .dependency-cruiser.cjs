// Dependencies point one way: apps, then the business areas, then the shared heart, then persistence.
// A library may use those of the layers below its own, and only by their index ('#tasks').
const layers = [
  ['problems', 'encryption'],
  ['configuration'],
  ['persistence', 'csv', 'pdf', 'anchored-scale'],
  ['audit', 'observability'],
  ['access'],
  ['calendar'],
  ['policies', 'notifications', 'outbox'],
  ['tasks'],
  ['deadlines'],
  ['lifecycle'],
  ['roster', 'documents', 'dead-letters', 'live'],
  ['assignments'],
  ['hiring', 'incidents', 'training'],
  ['evaluations'],
];

const under = (names) => `^libs/(${names.join('|')})/`;
const tests = '\\.spec\\.ts$';

const downward = layers.map((layer, depth) => ({
  name: `${layer.join('-')}-looks-down`,
  comment: `${layer.join(', ')} may use only the layers below.`,
  severity: 'error',
  from: { path: under(layer), pathNot: tests },
  to: { path: '^libs/', pathNot: [...layers.slice(0, depth).map(under), under(layer)] },
}));

const beside = layers.flat().map((library) => ({
  name: `${library}-stands-alone`,
  comment: `${library} may not use a library of its own layer.`,
  severity: 'error',
  from: { path: under([library]), pathNot: tests },
  to: { path: under(layers.find((layer) => layer.includes(library))), pathNot: under([library]) },
}));

module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'all-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...downward,
    ...beside.filter((rule) => rule.to.path !== rule.to.pathNot),
    {
      name: 'libraries-by-their-index',
      comment: 'Import another library by its name (#tasks), not a file inside it.',
      severity: 'error',
      from: { path: '^libs/([^/]+)/', pathNot: tests },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-use-the-index',
      comment: 'An app imports a library by its name (#tasks), or what it offers without a database (#audit/offline).',
      severity: 'error',
      from: { path: '^apps/(api|worker)/', pathNot: tests },
      to: { path: '^libs/', pathNot: '^libs/[^/]+/src/(index|offline)\\.ts$' },
    },
    {
      name: 'no-app-below',
      severity: 'error',
      from: { path: '^libs/', pathNot: tests },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'apps-are-separate',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: tests },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pages-are-separate',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|test|tools)/' },
    },
    {
      name: 'no-test-code',
      comment: 'The product does not use what belongs to its tests.',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: tests },
      to: { path: ['^test/', tests] },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      from: { path: '^(apps/api|apps/worker|libs)/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|apps/web/src/api/schema\\.d\\.ts)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
