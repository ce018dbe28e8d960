/** What a visit asks of AWS, what that costs, and which limit is met first: the reckoning of docs/capacity.md. */
import { deskHour as askedByDesk, units, type Act } from './measured.ts'
import { keysLater, prices, quotas } from './prices.ts'

export interface Load {
  name: string
  visitsAYear: number
  /** Joins a second in a surge. */
  surge: number
  /** Desks on duty in a surge. */
  desks: number
}

export const dalarnaFull: Load = {
  name: 'Dalarna full',
  visitsAYear: 11_000,
  surge: 70 / 3600,
  desks: 18,
}

export const loads: readonly Load[] = [
  { name: 'Dalarna today', visitsAYear: 2_000, surge: 13 / 3600, desks: 3 },
  dalarnaFull,
  { name: 'Sweden in one line', visitsAYear: 450_000, surge: 0.8, desks: 1_150 },
  { name: 'Every child helpline', visitsAYear: 59_000_000, surge: 15, desks: 18_000 },
]

const sumOf = (acts: readonly Act[], which: 'writes' | 'reads'): number =>
  acts.reduce((sum, act) => sum + units[act][which], 0)

/** A visit from the door to the form, with twenty messages; each page greets once, and looks twice. */
const ofVisit: readonly Act[] = [
  'join, and tell everybody',
  'youth’s page greets',
  'youth looks, while waiting',
  'youth looks, while waiting',
  'take next: the seat, the claim, tell everybody',
  'youth answers the ready check',
  '20 messages over the live channel',
  'counsellor ends',
  'short form: statistics, the seat, tell everybody',
]
/** An assumption nobody has confirmed; what nobody erases goes by itself, which costs nothing. */
const shareErased = 0.5

/** Of one visit with twenty messages. Units are measured; the rest is counted in the code. */
export const visit = {
  writeUnits: sumOf(ofVisit, 'writes') + shareErased * units['youth erases'].writes,
  readUnits: sumOf(ofVisit, 'reads') + shareErased * units['youth erases'].reads,
  apiCalls: 26,
  /** Each event is a line of about a third of a kilobyte; a message is two. */
  logKilobytes: 20,
  /** Twenty messages: each comes in once and goes out twice. */
  talkFrames: 60,
  /** Signs of life between the two pages: every quarter of a minute one asks and one answers, as if nobody wrote a word; in and out. */
  signFrames: 480,
  /** Changes of the line that every desk on duty is told. */
  lineChanges: 4,
  talkMinutes: 30,
  /** Voice and video. */
  shareWithRooms: 0.2,
  pageRequests: 12,
}

/**
 * Of one hour of one desk on duty: a sign of life every twenty seconds, and what its page asks. An asking
 * reads about two units, counted in the code; it comes on duty and greets once in an evening of four hours.
 */
export const deskHour = {
  calls: askedByDesk.calls,
  frames: askedByDesk.frames,
  writeUnits:
    180 * units['sign of life, every 20 s'].writes +
    sumOf(['counsellor goes on duty', 'counsellor’s page greets'], 'writes') / 4,
  readUnits:
    2 * askedByDesk.calls +
    sumOf(['counsellor goes on duty', 'counsellor’s page greets'], 'reads') / 4,
}
/** Of one minute of the clock. */
export const clockMinute = {
  readUnits: units['the clock, one empty round'].reads,
  gigabyteSeconds: 0.25,
}
/** A round of the canary: a visit with two messages, counted in the code and rounded up. */
export const canaryRound = { everyMinutes: 5, writeUnits: 35, readUnits: 25, calls: 11, frames: 12 }
/**
 * Of one who takes part in a programme, counted in the code and measured nowhere: ten weeks with six
 * drafts, a form and a therapist's look on each of five days, each look noted three times over.
 */
export const participant = { writeUnits: 900, readUnits: 1_200, apiCalls: 700, keyRequests: 300 }
/** An assumption nobody has confirmed: how many of all visits lead into a programme. */
export const shareInProgramme = 0.02
/** Ten weeks, and three months until the follow-up. */
export const weeksLookedAfter = 23
/** Of one treatment under way, each quarter of an hour: the item that decides, read afresh. */
export const keeperLook = { readUnits: 1, milliseconds: 12, everyMinutes: 15, limitSeconds: 60 }
/** Somebody in acute danger: an alarm that is heard, passed on, met and signed by two. */
export const danger = { share: 0.02, writeUnits: 40 }
const minutesAYear = 365 * 24 * 60
/** A desk is on duty longer than it talks. */
export const deskHoursAVisit = 1.25
/** 512 MB for a tenth of a second. */
export const gigabyteSecondsACall = 0.05
/** On the average of the year, an eighth of the surge is there to be told. */
const desksUsually = ({ desks }: Load): number => Math.max(1, desks / 8)

export type Measure = keyof typeof prices.perMillion

export const participantsAYear = ({ visitsAYear }: Load): number => visitsAYear * shareInProgramme
const treatmentsAtOnce = (load: Load): number => (participantsAYear(load) * weeksLookedAfter) / 52
const looksAYear = (load: Load): number =>
  (treatmentsAtOnce(load) * minutesAYear) / keeperLook.everyMinutes

export function usedInAYear(load: Load): Readonly<Record<Measure, number>> {
  const { visitsAYear: visits } = load
  const deskHours = visits * deskHoursAVisit
  const rounds = minutesAYear / canaryRound.everyMinutes
  const framesOut = visit.talkFrames + visit.signFrames + visit.lineChanges * desksUsually(load)
  const taking = participantsAYear(load)
  const calls =
    visits * visit.apiCalls +
    deskHours * deskHour.calls +
    taking * participant.apiCalls +
    rounds * canaryRound.calls
  const clocks = minutesAYear * (1 + 1 / keeperLook.everyMinutes) + rounds
  // A frame that comes in is a call of the function; one that goes out is not.
  const framesIn =
    visits * (visit.talkFrames / 3 + visit.signFrames / 2) + (deskHours * deskHour.frames) / 2
  const invocations = calls + framesIn + clocks
  return {
    writeUnits:
      visits * (visit.writeUnits + danger.share * danger.writeUnits) +
      deskHours * deskHour.writeUnits +
      rounds * canaryRound.writeUnits +
      taking * participant.writeUnits,
    readUnits:
      visits * (visit.readUnits + visit.signFrames / 4) +
      deskHours * deskHour.readUnits +
      rounds * canaryRound.readUnits +
      minutesAYear * clockMinute.readUnits +
      taking * participant.readUnits +
      looksAYear(load) * keeperLook.readUnits,
    apiCalls: calls,
    frames: visits * framesOut + deskHours * deskHour.frames + rounds * canaryRound.frames,
    connectionMinutes: (visits * visit.talkMinutes * 4) / 3 + deskHours * 60,
    invocations,
    gigabyteSeconds:
      invocations * gigabyteSecondsACall +
      minutesAYear * clockMinute.gigabyteSeconds +
      (looksAYear(load) * keeperLook.milliseconds) / 2000,
    keyRequests: taking * participant.keyRequests,
    logKilobytes: visits * visit.logKilobytes,
    edgeRequests: calls + visits * visit.pageRequests,
    firewallRequests: calls + visits * visit.pageRequests,
    attendeeMinutes: visits * visit.shareWithRooms * visit.talkMinutes * 2,
  }
}

const standingAYear =
  12 * Object.values(prices.standing).reduce((sum, { dollars }) => sum + dollars, 0)

/** Kronor a year: for rooms, for everything else that grows, and for what stands there anyway. */
export function kronorAYear(load: Load): {
  rooms: number
  rest: number
  standing: number
  /** What stands there anyway, from the third year on. */
  standingLater: number
} {
  const used = usedInAYear(load)
  const factor = prices.stockholm * prices.kronor
  const of = (measure: Measure) =>
    (used[measure] / 1e6) * prices.perMillion[measure].dollars * factor
  const rooms = of('attendeeMinutes')
  const all = (Object.keys(used) as Measure[]).map(of).reduce((sum, each) => sum + each, 0)
  const standing = standingAYear * factor
  return { rooms, rest: all - rooms, standing, standingLater: standing + 12 * keysLater * factor }
}

export type Quota = keyof typeof quotas

/** How much of each limit a surge takes; 1 is all of it. */
export function takenInSurge(load: Load): Readonly<Record<Quota, number>> {
  const { surge, desks } = load
  const talks = surge * visit.talkMinutes * 60
  const frames =
    surge * (visit.talkFrames + visit.signFrames + visit.apiCalls + visit.lineChanges * desks) +
    (desks * (deskHour.frames + deskHour.calls)) / 3600
  // Telling a thousand desks takes a function about a second; a call without that, a tenth.
  const busy =
    surge * visit.lineChanges * (desks / 1000) +
    (surge * visit.apiCalls + (desks * deskHour.calls) / 3600) * 0.1
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

/** An assumption nobody has confirmed: visits a year of each hundred youths the door is for. */
export const visitsOfHundred = [5, 25] as const
export const counties = [10_000, 40_000, 100_000, 300_000] as const

/** Kronor a month for a county of so many youths, once its keys have been changed twice. */
export const kronorAMonth = (youths: number, ofHundred: number): number => {
  const visitsAYear = (youths * ofHundred) / 100
  const desks = (dalarnaFull.desks * visitsAYear) / dalarnaFull.visitsAYear
  const { rooms, rest, standingLater } = kronorAYear({ ...dalarnaFull, visitsAYear, desks })
  return (rooms + rest + standingLater) / 12
}

/** How many times the surge of a full Dalarna, joins and desks alike, fills a limit. */
export const timesUntilMet = (quota: Quota): number => {
  const taken = (times: number) =>
    takenInSurge({
      ...dalarnaFull,
      visitsAYear: dalarnaFull.visitsAYear * times,
      surge: dalarnaFull.surge * times,
      desks: dalarnaFull.desks * times,
    })[quota]
  let [under, over] = [0, 1]
  while (taken(over) < 1) over *= 2
  for (let step = 0; step < 60; step++) {
    const between = (under + over) / 2
    if (taken(between) < 1) under = between
    else over = between
  }
  return under
}
