/**
 * Evenings of the simulated county by the real use cases, from joining to the closed form and the nightly
 * count, with a count of its own kept by hand beside them.
 */
import { closeMonths } from '../../../functions/use-cases/report/close-months.ts'
import { publications } from '../../../functions/report/months.ts'
import { answerSurvey } from '../../../functions/report/survey.ts'
import { ready } from '../../../functions/use-cases/line/ready-check.ts'
import { close, end, leave } from '../../../functions/use-cases/talk/end-visit.ts'
import type { StaffMember } from '../../../functions/visit/desk/desk.ts'
import type { AgeBand, Gender } from '../../../shared/ids.ts'
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import type { Published } from '../../../shared/rules/report/publish.ts'
import { municipalities, units } from '../../../shared/county/dalarna.ts'
import { asYouth, elin, isHere, now, takes, youthJoins, type Youth } from '../../support/county.ts'
import type { TestWorld } from '../../support/test-world.ts'
import { seededRandom } from '../random.ts'
import { comersOf, type Comer } from './people.ts'

const noTreatments = () => Promise.resolve([])

const minute = 60_000
const day = 24 * 60 * minute

export interface Evenings {
  seed: number
  /** Midnight UTC of the first day. */
  from: number
  days: number
  /** Youths an hour, and how many counsellors there are for them. */
  perHour: number
  counsellors: number
}

const urgencies: readonly Urgency[] = ['danger', 'selfharm', 'distress', 'talk', 'question']
const ages: readonly (AgeBand | undefined)[] = ['13-15', '16-17', '18-20', '21-24', undefined]
const genders: readonly (Gender | undefined)[] = [
  'girl',
  'girl',
  'boy',
  'other',
  'unsaid',
  undefined,
]
const outcomes = ['calmer', 'advice', 'next-step'] as const

const staffOf = (many: number): StaffMember[] =>
  Array.from({ length: many }, (_, at) => ({
    ...elin,
    id: `simulated-${at}`,
    unit: units[(at * 5) % units.length]!.id,
  }))

interface Present {
  comer: Comer
  youth: Youth
  age: AgeBand | undefined
  gender: Gender | undefined
  joined: number
}

/** What has been counted by hand, by the names of the report. */
export type OwnCount = Record<string, number>

const bandOf = (waited: number): string => {
  if (waited < 2) return '0-2'
  if (waited < 5) return '2-5'
  if (waited < 15) return '5-15'
  return waited < 30 ? '15-30' : '30-'
}

/** Plays them all in a county without weather; each month's own count, and the last in `own`. */
export const playEvenings = async (
  world: TestWorld,
  { seed, from, days, perHour, counsellors }: Evenings,
): Promise<Map<string, OwnCount>> => {
  const random = seededRandom(seed)
  const staff = staffOf(counsellors)
  const own = new Map<string, OwnCount>()
  const goTo = (at: number) => world.pass(Math.max(0, at - world.now()))
  const add = (at: number, ...names: string[]) => {
    const month = new Date(at).toISOString().slice(0, 7)
    const counts = own.get(month) ?? {}
    own.set(month, counts)
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  }
  let number = 0
  for (let evening = 0; evening < days; evening++) {
    const opens = from + evening * day + 16 * 60 * minute
    const span = { opens: 0, closes: 240, rate: perHour / 60 }
    const people = { talkMinutes: 25, patienceMinutes: 20 }
    const comers = comersOf(random, span, people, () => number++)
    const waiting: Present[] = []
    const free = [...staff]
    const todo: { at: number; act: () => Promise<void> }[] = []
    const later = (at: number, act: () => Promise<void>) => {
      todo.push({ at, act })
      todo.sort((a, b) => b.at - a.at)
    }
    const gone = (one: Present) => waiting.splice(waiting.indexOf(one), 1)
    const tell = (one: Present, at: number, waited: number, ...names: string[]) =>
      add(
        at,
        'joined',
        `level.${one.comer.level}`,
        `home.${municipalities[one.comer.home]!.code}`,
        `age.${one.age ?? 'unsaid'}`,
        `gender.${one.gender ?? 'unsaid'}`,
        ...names.map((name) => name.replace('?', bandOf(waited))),
      )
    const take = async (): Promise<void> => {
      const next = free.shift()
      if (next === undefined) return
      await isHere(world, next, 1)
      const visit = await takes(world, next)
      const one = waiting.find(({ youth }) => youth.visit === visit?.visit)
      if (visit === undefined || one === undefined) return void free.unshift(next)
      gone(one)
      const waited = Math.round((world.now() - one.joined) / minute)
      await ready(world, await now(world, visit.visit))
      const outcome = outcomes[random.below(outcomes.length)]!
      const listened = random.chance(0.4) ? 1 + random.below(5) : undefined
      later(world.now() + Math.ceil(one.comer.talk) * minute, async () => {
        const ended = await end(world, await now(world, visit.visit))
        if (listened !== undefined) {
          await answerSurvey(world, ended, { listened })
          add(world.now(), 'survey.listened')
        }
        const form = { topics: ['angest'], outcome, whereTo: ['none'] }
        await close(world, await now(world, visit.visit), form)
        const met = ['met', `unit.${next.unit}`, 'topic.angest', `outcome.${outcome}`, 'waited.?']
        tell(one, world.now(), waited, ...met)
        free.push(next)
        await take()
      })
    }
    for (const comer of comers)
      later(opens + comer.at * minute, async () => {
        const age = ages[random.below(ages.length)]
        const gender = genders[random.below(genders.length)]
        const youth = await youthJoins(world, {
          urgency: urgencies[comer.level - 1]!,
          municipality: municipalities[comer.home]!.code,
          ...(age !== undefined && { ageBand: age }),
          ...(gender !== undefined && { gender }),
        })
        const one: Present = { comer, youth, age, gender, joined: world.now() }
        waiting.push(one)
        later(world.now() + comer.patience * minute, async () => {
          if (!waiting.includes(one)) return
          gone(one)
          await leave(world, await asYouth(world, youth))
          const waited = Math.round((world.now() - one.joined) / minute)
          tell(one, world.now(), waited, 'unmet', 'left', 'gaveUp.?')
        })
        await take()
      })
    for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
      goTo(next.at)
      await next.act()
    }
  }
  goTo(from + (days + 4) * day)
  return own
}

export interface Compared {
  period: string
  published: Published
  own: OwnCount
  /** What is told otherwise than it was counted by hand. */
  wrong: string[]
}

/** The nightly count, and what it has published beside the simulation's own. */
export const compareMonths = async (
  world: TestWorld,
  own: ReadonlyMap<string, OwnCount>,
): Promise<Compared[]> => {
  await closeMonths(world, noTreatments)
  return [...(await publications(world))].map(([period, published]) => {
    const counts: OwnCount = {}
    for (const month of published.months)
      for (const [name, count] of Object.entries(own.get(month) ?? {}))
        counts[name] = (counts[name] ?? 0) + count
    const wrong = Object.entries(counts).flatMap(([name, count]) => {
      const told = published.counts[name]
      return told === null || told === undefined || told === count
        ? []
        : [`${name}: ${told} instead of ${count}`]
    })
    return { period, published, own: counts, wrong }
  })
}
