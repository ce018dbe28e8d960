/**
 * Evenings of the simulated county by the real use cases, from joining to the closed form and the nightly
 * count, with a count of its own kept by hand beside them.
 */
import { publications } from '../../../functions/report/months.ts'
import { answerSurvey } from '../../../functions/report/survey.ts'
import { showVisit } from '../../../functions/use-cases/line/show-visit.ts'
import { ready } from '../../../functions/use-cases/line/ready-check.ts'
import { rankOf } from '../../../functions/ports/rank.ts'
import {
  closeMonths,
  treatmentsOfCounty,
} from '../../../functions/use-cases/report/close-months.ts'
import { offerOf } from '../../../functions/use-cases/line/line-now.ts'
import { changeLevel } from '../../../functions/use-cases/talk/change-level.ts'
import { close, end, leave, lose } from '../../../functions/use-cases/talk/end-visit.ts'
import type { StaffMember } from '../../../functions/visit/desk/desk.ts'
import { goOnDuty } from '../../../functions/visit/desk/go-on-duty.ts'
import { takeNext } from '../../../functions/visit/line/take-next.ts'
import type { AgeBand, Channel, Gender, Language, Topic } from '../../../shared/ids.ts'
import type { Level, Urgency } from '../../../shared/rules/line/triage.ts'
import { municipalities, units } from '../../../shared/county/dalarna.ts'
import { asYouth, elin, now, youthJoins, type Youth } from '../../support/county.ts'
import type { TestWorld } from '../../support/test-world.ts'
import { type Random, seededRandom } from '../random.ts'
import { besides } from './counted-besides.ts'
import { addMeasured, addOwn, compared, type Compared, type OwnMonths } from './own-count.ts'
import { comersOf, type Comer } from './people.ts'

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
const channels = ['chat', 'voice', 'video'] as const satisfies Channel[]
const spoken = ['sv', 'en', 'ar', 'so'] as const satisfies Language[]
const outcomes = ['advice', 'calmer', 'next-step', 'urgent-help', 'interrupted', 'other'] as const
const topics = ['angest', 'somn', 'familj', 'relationer'] as const satisfies Topic[]
const placesToGo = ['none', 'again', 'bup', 'elevhalsa'] as const
const statements = ['listened', 'rightThings', 'helped', 'again'] as const

const oneOf = <T>(random: Random, all: readonly T[]): T => all[random.below(all.length)]!
/** One or two of them, each once. */
const someOf = <T>(random: Random, all: readonly T[]): T[] => [
  ...new Set([oneOf(random, all), oneOf(random, all)]),
]
/** The first is the most usual, so that the last are few. */
const firstOf = <T>(random: Random, all: readonly T[]): T =>
  all.find(() => random.chance(0.6)) ?? all[0]!

const staffOf = (many: number): StaffMember[] =>
  Array.from({ length: many }, (_, at) => ({
    ...elin,
    id: `simulated-${at}`,
    unit: units[(at * 5) % units.length]!.id,
    languages: [...spoken],
  }))

const takes = async (world: TestWorld, staff: StaffMember) => {
  await goOnDuty(world, staff, { status: 'here', seats: 1, channels: [...channels] })
  const offer = offerOf({ channels: [...channels], staff })
  return takeNext(world, { staff, seat: 1, press: world.id(), offer, rank: rankOf(staff.id) })
}

interface Present {
  comer: Comer
  youth: Youth
  said: {
    age: AgeBand | undefined
    gender: Gender | undefined
    channel: Channel
    language: Language
  }
  joined: number
}

const bandOf = (waited: number): string => {
  if (waited < 2) return '0-2'
  if (waited < 5) return '2-5'
  if (waited < 15) return '5-15'
  return waited < 30 ? '15-30' : '30-'
}

/** Plays them all in a county without weather; each month's own count. */
export const playEvenings = async (
  world: TestWorld,
  { seed, from, days, perHour, counsellors }: Evenings,
): Promise<OwnMonths> => {
  const random = seededRandom(seed)
  const staff = staffOf(counsellors)
  const own: OwnMonths = new Map()
  const besidesOf = besides(world, random, own)
  const goTo = (at: number) => world.pass(Math.max(0, at - world.now()))
  let number = 0
  for (let evening = 0; evening < days; evening++) {
    const opens = from + evening * day + 16 * 60 * minute
    goTo(opens - 60 * minute)
    await besidesOf(evening)
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
    /** What everybody is counted by, and how it went: by whole minutes, as they are told. */
    const tell = (one: Present, level: Level, waited: number, met: boolean, names: string[]) => {
      const { age, gender, channel, language } = one.said
      const at = world.now()
      const isUrgent = level <= 2
      const isLate = waited >= 15
      const urgent = met ? (waited < 5 ? 'urgentInTime' : 'urgentLate') : 'urgentUnmet'
      addMeasured(own, at, 'joined', waited)
      addMeasured(own, at, `home.${municipalities[one.comer.home]!.code}`, waited)
      addOwn(own, at, [
        ...[`level.${level}`, `channel.${channel}`, `language.${language}`],
        ...[`age.${age ?? 'unsaid'}`, `gender.${gender ?? 'unsaid'}`],
        ...(isUrgent ? ['urgent', urgent] : []),
        ...(met
          ? ['met', isLate ? 'late' : 'inTime', `waited.${bandOf(waited)}`]
          : ['unmet', isLate ? 'gaveUpLate' : 'gaveUpSoon', `gaveUp.${bandOf(waited)}`]),
        ...names,
      ])
    }
    const answerAll = async (visit: Awaited<ReturnType<typeof end>>, unit: string) => {
      const said = Object.fromEntries(
        statements.flatMap((one) => (random.chance(0.8) ? [[one, 1 + random.below(5)]] : [])),
      )
      await answerSurvey(world, visit, said)
      for (const [one, answer] of Object.entries(said))
        for (const name of [`survey.${one}`, `survey.${one}.${unit}`])
          addMeasured(own, world.now(), name, answer)
    }
    /** In one talk of eight somebody changes the level by one step; the level it ends on counts. */
    const change = async (one: Present): Promise<Level> => {
      const { level } = one.comer
      if (level < 3 || !random.chance(0.125)) return level
      const isRaised = level === 5 || random.chance(0.5)
      const other = (isRaised ? level - 1 : level + 1) as Level
      const why = isRaised ? 'worse-now' : 'calmer-now'
      await changeLevel(world, await now(world, one.youth.visit), other, why)
      return other
    }
    const take = async (): Promise<void> => {
      const next = free.shift()
      if (next === undefined) return
      // Everybody who waits has the page open, and it asks.
      for (const { youth } of waiting) await showVisit(world, await asYouth(world, youth))
      const visit = await takes(world, next)
      const one = waiting.find(({ youth }) => youth.visit === visit?.visit)
      if (visit === undefined || one === undefined) return void free.unshift(next)
      gone(one)
      const waited = Math.round((world.now() - one.joined) / minute)
      await ready(world, await now(world, visit.visit))
      const level = await change(one)
      const changed = level === one.comer.level ? [] : ['levelChanged']
      const way = level < one.comer.level ? 'raised' : 'lowered'
      const always = [`unit.${next.unit}`, ...changed, ...changed.map(() => way)]
      later(world.now() + Math.ceil(one.comer.talk) * minute, async () => {
        if (random.chance(0.06)) {
          await lose(world, await now(world, visit.visit), () => true)
          tell(one, level, waited, true, [...always, 'outcome.cut'])
        } else {
          const ended = await end(world, await now(world, visit.visit))
          if (random.chance(0.4)) await answerAll(ended, next.unit)
          const form = {
            topics: someOf(random, topics),
            outcome: firstOf(random, outcomes),
            whereTo: someOf(random, placesToGo),
          }
          await close(world, await now(world, visit.visit), form)
          const names = [
            ...form.topics.map((topic) => `topic.${topic}`),
            ...form.whereTo.map((place) => `whereTo.${place}`),
          ]
          tell(one, level, waited, true, [...always, ...names, `outcome.${form.outcome}`])
        }
        free.push(next)
        await take()
      })
    }
    for (const comer of comers)
      later(opens + comer.at * minute, async () => {
        const age = oneOf(random, ages)
        const gender = oneOf(random, genders)
        const said = {
          ...{ age, gender },
          ...{ channel: firstOf(random, channels), language: firstOf(random, spoken) },
        }
        const youth = await youthJoins(world, {
          urgency: urgencies[comer.level - 1]!,
          municipality: municipalities[comer.home]!.code,
          ...{ channel: said.channel, language: said.language },
          ...(age !== undefined && { ageBand: age }),
          ...(gender !== undefined && { gender }),
        })
        const one: Present = { comer, youth, said, joined: world.now() }
        waiting.push(one)
        later(world.now() + comer.patience * minute, async () => {
          if (!waiting.includes(one)) return
          gone(one)
          const isLost = random.chance(0.3)
          if (isLost) await lose(world, await now(world, youth.visit), () => true)
          else await leave(world, await asYouth(world, youth))
          const waited = Math.round((world.now() - one.joined) / minute)
          tell(one, comer.level, waited, false, [isLost ? 'lost' : 'left'])
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

/** The nightly count, and what it has published beside the simulation's own. */
export const compareMonths = async (world: TestWorld, own: OwnMonths): Promise<Compared[]> => {
  await closeMonths(world, treatmentsOfCounty(world))
  return [...(await publications(world))].map(([period, published]) =>
    compared(period, published, own),
  )
}
