/** Which part may know which: shared knows nobody, the web knows shared, the domain knows its ports. */

/** Each has one way in, its index.ts, and one for what is loaded when it is first asked for. */
const domains = [
  'visit',
  'safety',
  'opening',
  'later',
  'records',
  'intake',
  'sip',
  'programme',
  'report',
  'settings',
]

/** The laptop's process stands in for the cloud, so it may read the template and make the tables. */
const laptop = '^functions/local/'

/** Who the pages are for; each has a folder, and staff is what desk, board and treatment share. */
const audiences = ['youth', 'guest', 'programme', 'desk', 'board', 'treatment', 'staff']
const staffPages = ['desk', 'board', 'treatment']

/** Programs that run while building, never in the browser. */
const webBuild = '^web/build/'

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

const oneWayIn = (domain) =>
  forbid(
    `${domain}-has-one-way-in`,
    `Others know functions/${domain} by its index.ts, or load its lazy.ts on demand.`,
    { path: '^functions/', pathNot: `^functions/${domain}/` },
    { path: `^functions/${domain}/`, pathNot: `^functions/${domain}/(index|lazy)\\.ts$` },
  )

const apart = (audience) => {
  const allowed = staffPages.includes(audience) ? [audience, 'staff'] : [audience]
  const others = audiences.filter((one) => !allowed.includes(one))
  return forbid(
    `${audience}-pages-stand-alone`,
    'What two audiences share is in web/ui, web/data or web/text, and for those who work here in web/staff.',
    { path: `^web/${audience}/` },
    { path: `^web/(${others.join('|')})/` },
  )
}

export default {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other are one file, or want a third; types no less.',
      {},
      { circular: true },
    ),
    forbid('found', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'shared-is-pure',
      'Rules and contract run in the browser and in Lambda: no I/O, nobody else of ours.',
      { path: '^shared/' },
      { pathNot: '(^shared/|node_modules/(zod|ical\\.js)/)' },
    ),
    forbid(
      'web-knows-shared-only',
      'The web calls the contract, never the server; the training room plays one, by its own two files.',
      { path: '^web/' },
      { path: '^(functions|infra|test|docs)/', pathNot: '^functions/training/' },
    ),
    forbid(
      'one-plays-the-county',
      'The server that is played is for the thread of the training room, and for no page.',
      { path: '^web/', pathNot: '^web/training/' },
      { path: '^functions/training/' },
    ),
    forbid(
      'web-runs-in-a-browser',
      'Nothing of Node reaches the browser.',
      { path: '^web/', pathNot: webBuild },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'web-has-no-cloud',
      'Nothing of the cloud reaches the browser.',
      { path: '^web/' },
      { path: 'node_modules/(@aws|aws-)' },
    ),
    forbid(
      'functions-know-shared-only',
      'The server knows neither the pages nor how it is deployed.',
      { path: '^functions/', pathNot: laptop },
      { path: '^(web|infra|test|docs)/' },
    ),
    forbid(
      'the-laptop-reads-the-template',
      'Of the template, the local process takes the schema of the tables, the content policy, the page for what is missing and the addresses of pages; of the pages, the report as files and whoever is played.',
      { path: laptop },
      {
        path: '^(web|infra|test|docs)/',
        pathNot:
          '^(infra/(local-tables|content-policy|missing-page|routes)|web/board/report/report-files|web/training/(demo-county|network)|web/data/proof-of-work/work)\\.ts$',
      },
    ),
    forbid(
      'the-cloud-has-no-laptop',
      'Demo staff and the local sign-in never reach a Lambda.',
      { path: '^functions/', pathNot: laptop },
      { path: '^functions/local/' },
    ),
    forbid(
      'the-played-county-stays-here',
      'Youths who are played join the line of `npm start` and of no other.',
      { pathNot: '^(functions/local/demo/|test/)' },
      { path: '^web/training/demo-county\\.ts$' },
    ),
    forbid(
      'infra-names-entries-by-path',
      'The template names what it deploys by path; it runs none of it.',
      { path: '^infra/', pathNot: '^infra/build\\.ts$' },
      { path: '^(functions|web|test|docs)/' },
    ),
    forbid(
      'the-build-builds-the-web',
      'The build calls the build of the web and nothing else of it.',
      { path: '^infra/build\\.ts$' },
      { path: '^(functions|web|test|docs)/', pathNot: '^web/build/build-web\\.ts$' },
    ),
    forbid(
      'cloud-behind-ports',
      'Only what AWS gives knows the vendor.',
      {
        path: '^functions/',
        pathNot: '^functions/(cloud/|local/data/make-tables\\.ts)',
      },
      { path: 'node_modules/@aws-sdk/' },
    ),
    forbid(
      'a-file-is-for-laptops',
      'In AWS the clinic is kept in DynamoDB: no function carries a library with binaries for every machine.',
      { path: '^functions/', pathNot: '^functions/(local/|store/lmdb)' },
      { path: '(^functions/store/lmdb|node_modules/lmdb/)' },
    ),
    ...domains.map(oneWayIn),
    ...audiences.map(apart),
    forbid(
      'parts-know-no-page',
      'Whoever they are for, pages are made of ui and data, and not the other way.',
      { path: '^web/(ui|data)/' },
      { path: `^web/(${audiences.join('|')})/` },
    ),
    forbid(
      'lazy-is-lazy',
      'A plain import of lazy.ts would be read before the first answer.',
      { path: '^functions/' },
      { path: '^functions/[^/]+/lazy\\.ts$', dependencyTypesNot: ['dynamic-import'] },
    ),
    forbid(
      'domains-tell-nobody',
      'What one press does, and who is told of it, is put together in use-cases.',
      { path: `^functions/(${domains.join('|')})/` },
      { path: '^functions/(use-cases|api|http|live|entries|cloud)/' },
    ),
    forbid(
      'ports-know-no-domain',
      'The ports and the store are below everything that uses them.',
      { path: '^functions/(ports|store)/' },
      { path: `^functions/(${domains.join('|')}|use-cases|api|http|live|entries|cloud|local)/` },
    ),
    forbid(
      'edges-do-nothing',
      'How a call comes in and what AWS gives know no press: rows are answered in api and live.',
      { path: '^functions/(http|cloud)/' },
      { path: '^functions/(use-cases|api|live|entries|local)/' },
    ),
    forbid(
      'nothing-leans-on-tests',
      'What is deployed does not know how it is tested.',
      { path: '^(shared|functions|web|infra)/' },
      { path: '^test/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
