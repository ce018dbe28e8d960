/** docs/capacity.md: what a visit asks of AWS, what that costs, and which limit is met first. */
import { prices, quotas } from './prices.ts'

interface Load {
  name: string
  visitsAYear: number
  /** Joins a second in a surge. */
  surge: number
  /** Desks on duty in a surge. */
  desks: number
}

const loads: readonly Load[] = [
  { name: 'Dalarna today', visitsAYear: 2_000, surge: 13 / 3600, desks: 3 },
  { name: 'Dalarna full', visitsAYear: 11_000, surge: 70 / 3600, desks: 18 },
  { name: 'Sweden in one line', visitsAYear: 450_000, surge: 0.8, desks: 1_150 },
  { name: 'Every child helpline', visitsAYear: 59_000_000, surge: 15, desks: 18_000 },
]

/** Of one visit with twenty messages. Units: `npm run bench units`; the rest is counted in the code. */
const visit = {
  writeUnits: 31,
  readUnits: 15,
  apiCalls: 26,
  /** Twenty messages: each comes in once and goes out twice. */
  talkFrames: 60,
  /** Changes of the line that every desk on duty is told. */
  lineChanges: 4,
  talkMinutes: 30,
  /** Voice and video. */
  shareWithRooms: 0.2,
  pageRequests: 12,
}

/** Of one hour of one desk on duty: a sign of life every twenty seconds. */
const deskHour = { frames: 180, writeUnits: 180 }
/** Of one minute of the clock. */
const clockMinute = { readUnits: 5, gigabyteSeconds: 0.25 }
/**
 * Of one who takes part in a programme, counted in the code and measured nowhere: ten weeks with six
 * drafts, a form and a therapist's look on each of five days, each look noted three times over.
 */
const participant = { writeUnits: 900, readUnits: 1_200, apiCalls: 700, keyRequests: 300 }
/** An assumption nobody has confirmed: how many of all visits lead into a programme. */
const shareInProgramme = 0.02
/** Ten weeks, and three months until the follow-up. */
const weeksLookedAfter = 23
/** Of one treatment under way, each quarter of an hour: the item that decides, read afresh. */
const keeperLook = { readUnits: 1, milliseconds: 12, everyMinutes: 15, limitSeconds: 60 }
/** Somebody in acute danger: an alarm that is heard, passed on, met and signed by two. */
const danger = { share: 0.02, writeUnits: 40 }
const minutesAYear = 365 * 24 * 60
/** A desk is on duty longer than it talks. */
const deskHoursAVisit = 1.25
/** 512 MB for a tenth of a second. */
const gigabyteSecondsACall = 0.05
/** On the average of the year, an eighth of the surge is there to be told. */
const desksUsually = ({ desks }: Load): number => Math.max(1, desks / 8)

type Measure = keyof typeof prices.perMillion

const participantsAYear = ({ visitsAYear }: Load): number => visitsAYear * shareInProgramme
const treatmentsAtOnce = (load: Load): number => (participantsAYear(load) * weeksLookedAfter) / 52
const looksAYear = (load: Load): number =>
  (treatmentsAtOnce(load) * minutesAYear) / keeperLook.everyMinutes

export function usedInAYear(load: Load): Readonly<Record<Measure, number>> {
  const { visitsAYear: visits } = load
  const deskHours = visits * deskHoursAVisit
  const framesOut = visit.talkFrames + visit.lineChanges * desksUsually(load)
  const taking = participantsAYear(load)
  const calls = visits * visit.apiCalls + taking * participant.apiCalls
  const clocks = minutesAYear * (1 + 1 / keeperLook.everyMinutes)
  const invocations = calls + (visits * visit.talkFrames) / 3 + deskHours * deskHour.frames + clocks
  return {
    writeUnits:
      visits * (visit.writeUnits + danger.share * danger.writeUnits) +
      deskHours * deskHour.writeUnits +
      taking * participant.writeUnits,
    readUnits:
      visits * visit.readUnits +
      minutesAYear * clockMinute.readUnits +
      taking * participant.readUnits +
      looksAYear(load) * keeperLook.readUnits,
    apiCalls: calls,
    frames: visits * framesOut + deskHours * deskHour.frames * 2,
    connectionMinutes: (visits * visit.talkMinutes * 4) / 3 + deskHours * 60,
    invocations,
    gigabyteSeconds:
      invocations * gigabyteSecondsACall +
      minutesAYear * clockMinute.gigabyteSeconds +
      (looksAYear(load) * keeperLook.milliseconds) / 2000,
    keyRequests: taking * participant.keyRequests,
    edgeRequests: calls + visits * visit.pageRequests,
    firewallRequests: calls + visits * visit.pageRequests,
    attendeeMinutes: visits * visit.shareWithRooms * visit.talkMinutes * 2,
  }
}

const standingAYear =
  12 * Object.values(prices.standing).reduce((sum, { dollars }) => sum + dollars, 0)

/** Kronor a year: for rooms, for everything else that grows, and for what stands there anyway. */
export function kronorAYear(load: Load): { rooms: number; rest: number; standing: number } {
  const used = usedInAYear(load)
  const factor = prices.stockholm * prices.kronor
  const of = (measure: Measure) =>
    (used[measure] / 1e6) * prices.perMillion[measure].dollars * factor
  const rooms = of('attendeeMinutes')
  const all = (Object.keys(used) as Measure[]).map(of).reduce((sum, each) => sum + each, 0)
  return { rooms, rest: all - rooms, standing: standingAYear * factor }
}

type Quota = keyof typeof quotas

/** How much of each limit a surge takes; 1 is all of it. */
export function takenInSurge(load: Load): Readonly<Record<Quota, number>> {
  const { surge, desks } = load
  const talks = surge * visit.talkMinutes * 60
  const frames =
    surge * (visit.talkFrames + visit.lineChanges * desks) + (desks * deskHour.frames * 2) / 3600
  // Telling a thousand desks takes a function about a second; a call without that, a tenth.
  const busy = surge * visit.lineChanges * (desks / 1000) + surge * visit.apiCalls * 0.1
  const writes = surge * 6 + desks / 20
  return {
    framesPerSecond: frames / quotas.framesPerSecond.limit,
    connectionsPerSecond: (surge * 2 + (talks + desks) / 7200) / quotas.connectionsPerSecond.limit,
    functionsAtOnce: busy / quotas.functionsAtOnce.limit,
    writesPerPartition: writes / quotas.writesPerPartition.limit,
    secondsOfKeeper:
      (treatmentsAtOnce(load) * keeperLook.milliseconds) / 1000 / quotas.secondsOfKeeper.limit,
  }
}

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
    'Made by `npm run docs` from `infra/documents/capacity.ts` and `prices.ts`: a calculation, not an invoice. Nothing here has been measured in AWS; units are from the embedded engine (`npm run bench units`).',
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
          '**kronor a visit**',
          ...costs.map(({ load, rooms, rest, standing }) =>
            number.format((rooms + rest + standing) / load.visitsAYear),
          ),
        ],
      ],
    ),
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
    'What grows fastest is telling every desk of every change of the line: changes × desks. A county does not notice; one line for a whole country takes a third of what an account may say in a second, and one for the world would need the line to be told once a second instead of at every change, or a line for each region. The line itself never needs to be divided: its one partition takes a thousand writes a second.',
    '',
    `The keeper of treatments looks at one after the other, a guess of ${keeperLook.milliseconds} ms each: some ${number.format((keeperLook.limitSeconds * 1000) / keeperLook.milliseconds)} fit into the minute it has. A county has a hundred; a whole country nears the limit, and needs a keeper for each part of the employers.`,
    '',
    '## The formula',
    '',
    '```',
    `in programme = visits × ${shareInProgramme}   (nobody has confirmed this share)`,
    `write units  = visits × (${visit.writeUnits} + ${danger.share} × ${danger.writeUnits}) + desk hours × ${deskHour.writeUnits} + in programme × ${participant.writeUnits}`,
    `read units   = visits × ${visit.readUnits} + minutes of the year × ${clockMinute.readUnits} + in programme × ${participant.readUnits} + treatments at once × quarters of the year`,
    `calls        = visits × ${visit.apiCalls} + in programme × ${participant.apiCalls}`,
    `treatments at once = in programme × ${weeksLookedAfter} ÷ 52 weeks`,
    `frames       = visits × (${visit.talkFrames} + ${visit.lineChanges} × desks usually on duty) + desk hours × ${deskHour.frames * 2}`,
    `desk hours   = visits × ${deskHoursAVisit}`,
    `room minutes = visits × ${visit.shareWithRooms} × ${visit.talkMinutes} × 2`,
    `functions    = (calls + frames in + clock) × ${gigabyteSecondsACall} GB s`,
    `frames a second in a surge = joins × (${visit.talkFrames} + ${visit.lineChanges} × desks) + desks × ${(deskHour.frames * 2) / 3600}`,
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
