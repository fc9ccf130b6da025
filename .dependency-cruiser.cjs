// SPDX-License-Identifier: EUPL-1.2
// The ladder of docs/architecture.md: a room imports rooms on lower lines only, never a neighbour
// on the same line; packages import as their row there allows. Types count too.

/** The rooms of packages/bereik/src, highest line first. */
const lines = [
  ['cli', 'server'],
  ['api'],
  ['reports'],
  ['studies', 'surveys', 'dossiers', 'record'],
  ['figures'],
  ['imports', 'capture', 'register'],
  ['access', 'audit', 'jobs'],
  ['archive', 'state', 'facts'],
  ['language'],
]

const rooms = lines.flatMap((line, height) => line.map((room) => ({ room, height })))

const roomRules = rooms.map(({ room, height }) => {
  const forbidden = rooms.filter((other) => other.height <= height && other.room !== room)
  return {
    name: `room-${room}-looks-down-only`,
    comment: 'A room may import rooms on lower lines only, never its neighbours on the same line.',
    severity: 'error',
    from: { path: `^packages/bereik/src/${room}/` },
    to: {
      path: `^packages/bereik/src/(${[...forbidden.map((o) => o.room), 'index\\.ts'].join('|')})`,
    },
  }
})

/** Which of our packages a package may not import. */
const packages = {
  statistics: ['inlets', 'parliament', 'charts', 'bereik', 'web'],
  inlets: ['statistics', 'parliament', 'charts', 'bereik', 'web'],
  parliament: ['statistics', 'inlets', 'charts', 'bereik', 'web'],
  bereik: ['web'],
}

const packageRules = Object.entries(packages).map(([name, forbidden]) => ({
  name: `package-${name}-stands-on-its-own`,
  comment: 'Packages that are useful to anybody know nothing of ours above them.',
  severity: 'error',
  from: { path: `^packages/${name}/` },
  to: { path: `^packages/(${forbidden.join('|')})/` },
}))

/** Files that hold what tests share. */
const forTests = '^tests/|/testing/|/(test|double|crash)-[^/]+$|(\\.test-tools|-contract)\\.ts$'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...packageRules,
    {
      name: 'charts-know-only-types',
      comment:
        'Charts take released figures: they may know the types of bereik, nothing that runs.',
      severity: 'error',
      from: { path: '^packages/charts/src/', pathNot: '\\.test\\.ts$' },
      to: { path: '^packages/(bereik|statistics|inlets|web)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-package-has-one-door',
      comment: 'What a package gives to others stands in its index; the rest may change.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/' },
      to: {
        path: '^packages/[^/]+/',
        pathNot: ['^packages/$1/', '^packages/[^/]+/src/index\\.ts$'],
      },
    },
    {
      name: 'tests-stay-apart',
      comment: 'Doubles, made-up readers and contracts are for tests, never for the product.',
      severity: 'error',
      from: { path: '^packages/', pathNot: `\\.test\\.ts$|${forTests}` },
      to: { path: `\\.test\\.ts$|${forTests}` },
    },
    {
      name: 'no-circle',
      comment:
        'No circular import anywhere; circles of types alone are broken at run time already.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-drawer-for-anything',
      comment: 'A name that tells nothing hides several ideas.',
      severity: 'error',
      from: {},
      to: { path: '^packages/.+/(util|utils|helper|helpers|common|misc)(/|[.]tsx?$)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|dist|\\.react-router)/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
}
