// The arrows between the rooms of the house. tests/house/arrows.test.ts plants one violation of each rule.
// A comment says what to do instead: it is printed with the violation.

const TEST = '(\\.test\\.tsx?|ForTest\\.ts)$'
const PACKAGE = '(^|/)node_modules/'
const ASIDE = '^(localcloud|scripts|tests|media)/'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const forbidden = [
  rule(
    'no-cycle',
    'Two modules that need each other are one, or hide a third: move what both need below them.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  rule(
    'no-test-imported',
    'A test is read by jest alone: move what you need into tests/fixtures or beside the code.',
    { pathNot: TEST },
    { path: TEST },
  ),
  rule(
    'no-development-package-in-the-product',
    'What is deployed or sent to a phone may only use `dependencies`: move the package there, or do without.',
    { path: '^(shared|cloudfunctions|miniprogram/src)/', pathNot: TEST },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'only-fixtures-leave-tests',
    'Of the tests, programs use the season in tests/fixtures, the loads of tests/bench and the measures of tests/budgets; only simulations and benches open the cloud that tests open.',
    { path: '^(scripts|media)/', pathNot: [TEST, '^scripts/(simulate|bench)'] },
    { path: '^tests/(?!(fixtures|bench|budgets)/)' },
  ),

  rule(
    'shared-takes-no-side',
    'Both sides stand on shared/: pass what it needs as an argument.',
    { path: '^shared/', pathNot: TEST },
    { path: ['^(cloudfunctions|miniprogram)/', ASIDE] },
  ),
  rule(
    'model-imports-nothing',
    'The words are plain types and constants: move code to shared/rules or shared/lib.',
    { path: '^shared/model/', pathNot: TEST },
    { pathNot: '^shared/model/' },
  ),
  rule(
    'rules-are-pure',
    'A rule runs on any phone and in any cloud: it takes model, rules and lib, and no package. Put a package behind shared/lib.',
    { path: '^shared/rules/', pathNot: TEST },
    { pathNot: '^shared/(model|rules|lib)/' },
  ),
  rule(
    'lib-is-the-ground',
    'shared/lib knows nothing of contests.',
    { path: '^shared/lib/', pathNot: TEST },
    { path: '^shared/(?!lib/)' },
  ),
  rule(
    'contract-takes-words',
    'What may be asked is said in words, not decided: the contract takes model, lib and zod.',
    { path: '^shared/contract/', pathNot: TEST },
    { pathNot: ['^shared/(contract|model|lib)/', `${PACKAGE}zod/`] },
  ),
  rule(
    'presets-are-data',
    'A programme is data: it takes model and lib.',
    { path: '^shared/presets/', pathNot: TEST },
    { pathNot: '^shared/(presets|model|lib)/' },
  ),
  rule(
    'only-day-uses-dayjs',
    'One place knows about dates: use shared/lib/day.',
    { pathNot: '^shared/lib/day\\.ts$' },
    { path: `${PACKAGE}dayjs/` },
  ),
  rule(
    'only-hash-uses-js-sha256',
    'One place hashes for phone and cloud alike: use shared/lib/hash.',
    { pathNot: '^shared/lib/hash\\.ts$' },
    { path: `${PACKAGE}js-sha256/` },
  ),

  rule(
    'functions-never-each-other',
    'Each noun is deployed by itself: move what two nouns need to shared/rules or to cloudfunctions/_data.',
    { path: '^cloudfunctions/([^_/][^/]*)/' },
    { path: '^cloudfunctions/[^_/][^/]*/', pathNot: '^cloudfunctions/$1/' },
  ),
  rule(
    'functions-stand-on-their-layers',
    'A function takes _runtime, _data and shared: a package belongs into one of them.',
    { path: '^cloudfunctions/[^_/][^/]*/', pathNot: TEST },
    { pathNot: ['^cloudfunctions/', '^shared/'], dependencyTypesNot: ['core'] },
  ),
  rule(
    'layers-know-no-noun',
    '_data and _runtime serve every noun: pass what they need as an argument.',
    { path: '^cloudfunctions/_', pathNot: TEST },
    { path: ['^cloudfunctions/[^_/][^/]*/', '^miniprogram/', ASIDE] },
  ),
  rule(
    'data-stands-below-runtime',
    'A repository does not know who is asking: pass what it needs as an argument.',
    { path: '^cloudfunctions/_data/', pathNot: TEST },
    { path: '^cloudfunctions/_runtime/' },
  ),
  rule(
    'only-data-uses-the-sdk',
    'Documents are reached through a repository of cloudfunctions/_data.',
    { path: '^cloudfunctions/', pathNot: '^cloudfunctions/_data/' },
    { path: `${PACKAGE}@cloudbase/` },
  ),

  rule(
    'contract-reaches-the-phone-as-types',
    'Schemas stay in the cloud: write `import type`; limits that a form needs are constants in shared/model.',
    { path: '^miniprogram/', pathNot: TEST },
    { path: '^shared/contract/', dependencyTypesNot: ['type-only'] },
  ),
  rule(
    'zod-never-reaches-the-phone',
    'It would add 90 KB and more to the main package: check the form by a rule of shared/rules.',
    { path: '^miniprogram/' },
    { path: `${PACKAGE}zod/` },
  ),
  // The sample of an assessment is printed as it stands: nobody saves one yet, so no cloud answers with it.
  rule(
    'phone-takes-words-rules-lib',
    'Of shared/ the phone takes contract (types), model, rules and lib; everything else is an answer of the cloud.',
    { path: '^miniprogram/', pathNot: [TEST, '/contest/scheme/SchemeScreen\\.tsx$'] },
    { path: '^shared/', pathNot: '^shared/(contract|model|rules|lib)/' },
  ),
  rule(
    'phone-knows-no-cloud',
    'The phone asks through miniprogram/src/api: it imports nothing from behind it.',
    { path: '^miniprogram/', pathNot: TEST },
    { path: ['^cloudfunctions/', ASIDE, `${PACKAGE}@cloudbase/`] },
  ),
  rule(
    'pages-are-imported-by-nobody',
    'Two pages that show the same thing share a feature.',
    { path: '^miniprogram/src/' },
    { path: '^miniprogram/src/pages/.+\\.tsx$' },
  ),
  rule(
    'pages-ask-through-features',
    'A page is thin: it lays out features, and they ask the cloud.',
    { path: '^miniprogram/src/pages/', pathNot: TEST },
    { path: ['^miniprogram/src/api/', '^shared/(contract|rules)/'] },
  ),
  rule(
    'components-know-no-domain',
    'A component gets plain props: what knows of contests belongs to a feature.',
    { path: '^miniprogram/src/components/', pathNot: TEST },
    { path: ['^miniprogram/src/(api|features|pages|preview)/', '^shared/(?!lib/)'] },
  ),
  rule(
    'api-has-no-face',
    'The client is used by features and draws nothing: pass in what it needs.',
    { path: '^miniprogram/src/api/', pathNot: TEST },
    { path: '^miniprogram/src/(components|features|pages|preview)/' },
  ),
  rule(
    'preview-stays-apart',
    'Only the app and the gallery page open the preview, so that no production build carries it.',
    { path: '^miniprogram/src/', pathNot: '^miniprogram/src/(preview/|pages/gallery/|app\\.tsx$)' },
    { path: '^miniprogram/src/preview/' },
  ),

  rule(
    'localcloud-knows-nothing-of-contests',
    'The cloud on one machine would serve any product: pass what it needs to startCloud; its tests use localcloud/fixtures.',
    { path: '^localcloud/' },
    { path: '^(shared|cloudfunctions|miniprogram|scripts|tests|media)/' },
  ),
  rule(
    'localcloud-is-not-its-own-client',
    'The SDK stands on the other side of the wire: only tests and fixtures speak through it.',
    { path: '^localcloud/', pathNot: [TEST, '^localcloud/(fixtures|conformance)/'] },
    { path: `${PACKAGE}@cloudbase/` },
  ),
]

module.exports = {
  forbidden,
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count too: most of our arrows are drawn for readers, not for bundlers.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
