/** Which part may know which: shared knows nobody, the web knows shared, the domain knows its ports. */

const domain =
  '^functions/(line|visits|desk|door|followup|handover|live|clock|rooms|guests|shifts|plan|codes|letters|bookings|records|retention|access|journal|consent|identity|crisis|directory|referral|programme|scales|accessibility)/'

/** What a domain offers to the others on purpose; everything else in its folder is its own affair. */
const offered = {
  visits: [
    'visit',
    'find',
    'move',
    'settle',
    'say',
    'pass',
    'token',
    'tell',
    'tell-peer',
    'show-to-youth',
    'show-to-counsellor',
    'holder-card',
    'back-to-line',
    'put-aside',
    'lose',
    'close',
    'in-chat',
    'amend-now',
    'over-now',
    'medium',
    'guest',
    'may-cross',
    'second-reader',
    'note-here',
  ],
  desk: ['desk', 'seats', 'seated-now', 'go-on-duty', 'tell-desk', 'voice'],
  rooms: ['ticket', 'seat-in'],
  guests: ['find-guest', 'greet-guest', 'carry-signal'],
  line: ['line-now', 'tell-line', 'candidates', 'claim-on-seat', 'join'],
  codes: ['code', 'ticket', 'spend-proof', 'count-try'],
  letters: ['erase-letter', 'show-letter', 'count-letters', 'watch-letters'],
  bookings: [
    'book',
    'show-times',
    'take-wish',
    'answer-wish',
    'wish',
    'show-wishes',
    'day',
    'hold',
    'offer-times',
    'enter',
  ],
  handover: ['offers', 'pass-on'],
  followup: ['tally', 'talks-of-today', 'count-visit', 'day'],
  door: ['hours', 'surge', 'admit'],
  shifts: ['shifts', 'show-week'],
  identity: ['become-known', 'person', 'sign-out', 'care-relation', 'eid', 'patient'],
  access: ['enter', 'relation', 'break-glass', 'block', 'readers', 'review'],
  consent: [
    'consent',
    'give-consent',
    'take-back',
    'show-consents',
    'suggestion',
    'shared-with-unit',
    'ask-for-sip',
  ],
  referral: ['referral', 'make-referral', 'open-referral', 'keep-under-code'],
  journal: ['note-item', 'sign-note', 'read-chart', 'drafts'],
  records: ['records-world', 'sealed', 'note', 'chain'],
  crisis: [
    'procedure',
    'alarm',
    'sound-alarm',
    'note-bad-ending',
    'watch-alarms',
    'watch-procedures',
  ],
}
const offeredFiles = Object.entries(offered).map(
  ([folder, files]) => `^functions/${folder}/(${files.join('|')})\\.ts$`,
)

/** The laptop's process stands in for the cloud, so it may read the template and make the tables. */
const laptop = '^functions/(local\\.ts$|local/)'

/** Programs that run while building, never in the browser. */
const webBuild = '^web/(build|prerender)[^/]*\\.tsx?$'

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })

export default {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other are one file, or want a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid('found', 'Every import leads somewhere.', {}, { couldNotResolve: true }),
    forbid(
      'shared-is-pure',
      'Rules and contract run in the browser and in Lambda: no I/O, nobody else of ours.',
      { path: '^shared/' },
      { pathNot: '(^shared/|node_modules/(zod|temporal-polyfill|ical\\.js)/)' },
    ),
    forbid(
      'web-knows-shared-only',
      'The web calls the contract, never the server.',
      { path: '^web/' },
      { path: '^(functions|infra|test|docs)/' },
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
      'Of the template, the local process takes the schema of the tables and the content policy.',
      { path: laptop },
      {
        path: '^(web|infra|test|docs)/',
        pathNot: '^infra/(local-tables|content-policy)\\.ts$',
      },
    ),
    forbid(
      'the-cloud-has-no-laptop',
      'Demo staff and the local sign-in never reach a Lambda.',
      { path: '^functions/', pathNot: laptop },
      { path: '^functions/(local/|local\\.ts$|world\\.local\\.ts$)' },
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
      { path: '^(functions|web|test|docs)/', pathNot: '^web/build\\.ts$' },
    ),
    forbid(
      'cloud-behind-ports',
      'Only adapters and the choice of ports know the vendor.',
      {
        path: '^functions/',
        pathNot:
          '^functions/(store/dynamo(-client)?\\.ts|live/[^/]*api-gateway[^/]*|video/chime\\.ts|world\\.[^/]+\\.ts|records/kms(-vault)?\\.ts|local/make-tables\\.ts)$',
      },
      { path: 'node_modules/@aws-sdk/' },
    ),
    forbid(
      'domains-keep-to-themselves',
      'A domain uses of another only what that one offers on purpose.',
      { path: `${domain}` },
      { path: domain, pathNot: ['^functions/$1/', ...offeredFiles] },
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
