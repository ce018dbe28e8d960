/** docs/capacity.md, written from what is measured and what AWS asks. */
import {
  canaryRound,
  clockMinute,
  counties,
  dalarnaFull,
  danger,
  deskHour,
  deskHoursAVisit,
  gigabyteSecondsACall,
  keeperLook,
  kronorAMonth,
  kronorAYear,
  loads,
  participant,
  participantsAYear,
  shareInProgramme,
  takenInSurge,
  timesUntilMet,
  usedInAYear,
  visit,
  visitsOfHundred,
  weeksLookedAfter,
  type Load,
  type Measure,
  type Quota,
} from './capacity.ts'
import { deskHour as askedByDesk } from './measured.ts'
import { prices, quotas } from './prices.ts'

const number = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 3 })
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(...head),
  row(...head.map(() => '---')),
  ...rows.map((cells) => row(...cells)),
]
const percent = (share: number): string => `${number.format(share * 100)} %`

/** The page as Markdown; deterministic, so that a stale copy can be told. */
export function capacityPage(): string {
  const measures = Object.keys(prices.perMillion) as Measure[]
  const perYear = (measure: Measure) =>
    loads.map((load) => number.format(usedInAYear(load)[measure]))
  const costs = loads.map((load) => ({ load, ...kronorAYear(load) }))
  const first = loads.map((load) => {
    const [[name, share] = ['', 0]] = Object.entries(takenInSurge(load))
      .filter(([quota]) => quota !== 'secondsOfKeeper')
      .sort(([, a], [, b]) => b - a)
    return { name: name as Quota, share }
  })
  const names = loads.map(({ name }) => name)
  return [
    '# What it takes and what it costs',
    '',
    'Made by `npm run docs` from `infra/documents/capacity.ts`, `measured.ts` and `prices.ts`: a calculation, not an invoice. Nothing here has been measured in AWS. Units of the database are measured on an engine on one machine (`npm run bench units`), and a test measures them anew; what a desk asks is counted at a real page (`npm run bench desk`, ' +
      askedByDesk.measuredOn +
      '); what else is counted in the code or assumed says so beside the figure.',
    '',
    `Prices: AWS’s public lists for us-east-1 as of ${prices.readOn}, times ${prices.stockholm} as an upper bound for Stockholm, a dollar at ${prices.kronor} kronor, without free tiers. ${prices.confirmedBy === null ? 'Nobody has laid them beside an invoice yet.' : `Confirmed by ${prices.confirmedBy}.`}`,
    '',
    '## In a year',
    '',
    ...table(
      ['', ...names],
      [
        ['in a programme', ...loads.map((load) => number.format(participantsAYear(load)))],
        ['visits', ...loads.map(({ visitsAYear }) => number.format(visitsAYear))],
        ...measures.map((measure) => [measure, ...perYear(measure)]),
        [
          '**kronor, rooms for voice and video**',
          ...costs.map(({ rooms }) => number.format(rooms)),
        ],
        ['**kronor, everything else that grows**', ...costs.map(({ rest }) => number.format(rest))],
        [
          '**kronor, what stands there anyway**',
          ...costs.map(({ standing }) => number.format(standing)),
        ],
        [
          '**kronor, the same from the third year**, when keys have been changed twice',
          ...costs.map(({ standingLater }) => number.format(standingLater)),
        ],
        [
          '**kronor a visit**',
          ...costs.map(({ load, rooms, rest, standing }) =>
            number.format((rooms + rest + standing) / load.visitsAYear),
          ),
        ],
      ],
    ),
    '',
    '## In a month, kronor, by how many youths the door is for',
    '',
    ...table(
      ['youths', ...visitsOfHundred.map((visits) => `${visits} visits a year of a hundred youths`)],
      counties.map((youths) => [
        number.format(youths),
        ...visitsOfHundred.map((visits) => number.format(kronorAMonth(youths, visits))),
      ]),
    ),
    '',
    'From the third year, rooms for voice and video by meetings in one visit of five; between the browsers they cost a relay of one’s own instead. Not in it: text messages and SAML sign-ins, which their own sellers charge.',
    '',
    '## In a surge: how much of each limit',
    '',
    ...table(
      ['limit', 'as given', ...names],
      [
        ...(Object.keys(quotas) as Quota[]).map((quota) => [
          quotas[quota].source,
          number.format(quotas[quota].limit),
          ...loads.map((load) => percent(takenInSurge(load)[quota])),
        ]),
        [
          '**met first, of AWS’s own**',
          '',
          ...first.map(({ name }) => quotas[name].source.split(':')[0] as string),
        ],
      ],
    ),
    '',
    ...table(
      ['limit', 'filled at so many times a full Dalarna', 'joins an hour', 'desks'],
      (Object.keys(quotas) as Quota[]).map((quota) => {
        const times = timesUntilMet(quota)
        return [
          quotas[quota].source,
          number.format(times),
          number.format(dalarnaFull.surge * 3600 * times),
          number.format(dalarnaFull.desks * times),
        ]
      }),
    ),
    '',
    'A new account may be given far fewer functions at once than stands here: every deployment asks, and compares.',
    '',
    `What grows fastest is telling every desk of every change of the line: changes × desks. A county does not notice; one line for a whole country takes ${percent(takenInSurge(loads[2] as Load).framesPerSecond)} of what an account may say in a second, and one for the world would need the line to be told once a second instead of at every change, or a line for each region. The line itself never needs to be divided: its one partition takes a thousand writes a second.`,
    '',
    `The keeper of treatments looks at one after the other, a guess of ${keeperLook.milliseconds} ms each: some ${number.format((keeperLook.limitSeconds * 1000) / keeperLook.milliseconds)} fit into the minute it has. A county has a hundred; a whole country nears the limit, and needs a keeper for each part of the employers.`,
    '',
    '## The formula',
    '',
    '```',
    `in programme = visits × ${shareInProgramme}   (nobody has confirmed this share)`,
    `write units  = visits × (${visit.writeUnits} + ${danger.share} × ${danger.writeUnits}) + desk hours × ${deskHour.writeUnits} + rounds × ${canaryRound.writeUnits} + in programme × ${participant.writeUnits}`,
    `read units   = visits × (${visit.readUnits} + ${visit.signFrames} ÷ 4) + desk hours × ${deskHour.readUnits} + rounds × ${canaryRound.readUnits} + minutes of the year × ${clockMinute.readUnits} + in programme × ${participant.readUnits} + treatments at once × quarters of the year`,
    `calls        = visits × ${visit.apiCalls} + desk hours × ${deskHour.calls} + rounds × ${canaryRound.calls} + in programme × ${participant.apiCalls}`,
    `treatments at once = in programme × ${weeksLookedAfter} ÷ 52 weeks`,
    `frames       = visits × (${visit.talkFrames} + ${visit.signFrames} + ${visit.lineChanges} × desks usually on duty) + desk hours × ${deskHour.frames} + rounds × ${canaryRound.frames}`,
    `rounds       = one of the canary each ${canaryRound.everyMinutes} minutes`,
    `desk hours   = visits × ${deskHoursAVisit}`,
    `room minutes = visits × ${visit.shareWithRooms} × ${visit.talkMinutes} × 2`,
    `functions    = (calls + frames in + clock) × ${gigabyteSecondsACall} GB s`,
    `requests a second in a surge = joins × (${visit.talkFrames} + ${visit.signFrames} + ${visit.apiCalls} + ${visit.lineChanges} × desks) + desks × (${deskHour.frames} + ${deskHour.calls}) ÷ 3600`,
    '```',
    '',
    '## Where the prices are from',
    '',
    ...table(
      ['what', 'dollars', 'source'],
      [
        ...measures.map((measure) => [
          `a million ${measure}`,
          String(prices.perMillion[measure].dollars),
          prices.perMillion[measure].source,
        ]),
        ...Object.entries(prices.standing).map(([what, { dollars, source }]) => [
          `${what}, a month`,
          String(dollars),
          source,
        ]),
      ],
    ),
    '',
  ].join('\n')
}
