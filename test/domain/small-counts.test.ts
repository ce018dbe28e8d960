/** No count of one to four people reaches whoever oversees, and no new number without somebody having said what it counts. */
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  acts,
  actsInProgrammes,
  actsOfVisits,
  actsOnWall,
  repeat,
} from '../support/counted-acts.ts'
import { allRows, bearer, openDoors, staffFor, type Doors } from '../support/contract.ts'
import { fourWeeksAreTold, fourWeeksBegin } from '../support/four-weeks.ts'
import { newYearIsTold } from '../support/new-year.ts'
import { countsPeople, mayBeSmall } from '../support/overseen-numbers.ts'

const minute = 60_000

/** Who reads of many and holds nobody. */
const overseers = ['coordinator', 'admin', 'reader', 'youth-developer'] as const
type Overseer = (typeof overseers)[number]
const isOverseer = (who: string): who is Overseer => overseers.some((one) => one === who)

/** Whatever they may read, wherever in the contract it stands. */
const rows = allRows.flatMap(({ name, row }) =>
  row.method === 'GET' && isOverseer(row.who) ? [{ name, row, who: row.who }] : [],
)

interface JsonSchema {
  type?: string | string[]
  maximum?: number
  properties?: Record<string, JsonSchema>
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
}
const isNumber = ({ type = [] }: JsonSchema) =>
  ['integer', 'number'].some((one) => [type].flat().includes(one))
const isInstant = ({ maximum }: JsonSchema) => maximum === 9_999_999_999_999

/** Where the contract lets a number stand that is not a moment. */
const numbersIn = (schema: JsonSchema, path: string): string[] => [
  ...(isNumber(schema) && !isInstant(schema) ? [path] : []),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) =>
    numbersIn(part, `${path}.${name}`),
  ),
  ...(schema.items === undefined ? [] : numbersIn(schema.items, `${path}[]`)),
  ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((part) => numbersIn(part, path)),
]

/** Every number as it is told, with where it stands. */
const told = (value: unknown, path: string): [path: string, number][] => {
  if (typeof value === 'number') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one) => told(one, `${path}[]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => told(one, `${path}.${name}`))
}

/** True when there is a place for the number, and it is left out: a nought is not. */
const isLeftOut = (value: unknown, [step, ...rest]: readonly string[]): boolean => {
  if (value === undefined || value === null) return true
  if (step === undefined) return false
  if (step !== '[]') return isLeftOut((value as Record<string, unknown>)[step], rest)
  const all = value as unknown[]
  return all.length === 0 || all.some((one) => isLeftOut(one, rest))
}
const stepsOf = (path: string) => path.replaceAll('[]', '.[]').split('.')

/** Until enough is measured the plan tells what is reckoned with beforehand, and that counts nobody. */
const withoutPlanningFigures = (shown: unknown): unknown => {
  const { demand, ...rest } = shown as { demand?: { measured: boolean } }
  return demand?.measured === false ? rest : shown
}

/** What a row must be asked. */
const asked: Readonly<Record<string, string>> = {
  settingBefore: '?name=replies.somn',
  placeBefore: `?name=place.${staffFor.admin.unit}`,
}

type Shown = Readonly<Record<string, unknown>>
/** What they read now, by the name of the row. */
const readBy = async ({ world, ask }: Doors, who: Overseer): Promise<Shown> => {
  // Some counts are remembered for minutes.
  world.pass(6 * minute)
  const shown: [string, unknown][] = []
  for (const { name, row } of rows.filter((one) => one.who === who)) {
    const path = `${row.path}${asked[name] ?? ''}`
    const answer = await ask(row.method, path, { authorization: bearer(staffFor[who]) })
    expect(answer.status, name).toBe(200)
    shown.push([name, withoutPlanningFigures(await answer.json())])
  }
  return Object.fromEntries(shown)
}

/** `path: count` of each count of one to four that is told. */
const smallCounts = (shown: Shown): string[] =>
  Object.entries(shown)
    .flatMap(([name, value]) => told(value, name))
    .filter(([path, count]) => count >= 1 && count <= 4 && !(path in mayBeSmall))
    .map(([path, count]) => `${path}: ${count}`)

const readerOf = (act: string): Overseer => {
  if (act in actsOnWall) return 'youth-developer'
  return act in actsOfVisits ? 'coordinator' : 'admin'
}
const many = 6

/** In a county of its own each: what is told once the weeks are over is told once. */
const readWhenOver = async (act: string, times: number, others: readonly string[]) => {
  const doors = await openDoors()
  fourWeeksBegin(doors.world)
  for (const other of others) await repeat(many, () => acts[other]!.few(doors.world))
  await repeat(times, () => acts[act]!.few(doors.world))
  if (acts[act]!.toldLater === 'year') await newYearIsTold(doors.world)
  else fourWeeksAreTold(doors.world)
  return readBy(doors, readerOf(act))
}

/** What is read when one has done it, when two have, up to so many: perhaps beside others who might give them away. */
const readEachTime = async (
  act: string,
  times: number,
  others: readonly string[] = [],
): Promise<Shown[]> => {
  if (acts[act]!.toldLater !== undefined) {
    const told: Shown[] = []
    await repeat(times, async () => told.push(await readWhenOver(act, told.length + 1, others)))
    return told
  }
  const doors = await openDoors()
  const { few, before } = acts[act]!
  await before?.(doors.world)
  for (const other of others) await repeat(many, () => acts[other]!.few(doors.world))
  const shown: Shown[] = []
  await repeat(times, async () => {
    await few(doors.world)
    shown.push(await readBy(doors, readerOf(act)))
  })
  return shown
}
const othersThan = (act: string): string[] =>
  Object.keys([actsOnWall, actsOfVisits, actsInProgrammes].find((each) => act in each)!).filter(
    (other) => other !== act && acts[other]!.takesDays === undefined,
  )
/** The counts of people that an act adds to. */
const countsOf = (act: string): string[] =>
  Object.entries(countsPeople).flatMap(([path, by]) => (by === act ? [path] : []))

describe('what whoever oversees is shown', () => {
  it('is what the contract has for them', () => {
    expect(rows.length).toBeGreaterThan(8)
    expect(new Set(rows.map(({ who }) => who))).toEqual(new Set(overseers))
  })

  it('holds no number of which nobody has said whether it counts people', () => {
    const numbers = rows.flatMap(({ name, row }) =>
      numbersIn(z.toJSONSchema(row.reply) as JsonSchema, name),
    )
    const said = [...Object.keys(countsPeople), ...Object.keys(mayBeSmall)]
    expect([...new Set(numbers)].sort()).toEqual(said.sort())
  })

  it('holds no count of which nobody has said what adds to it', () => {
    expect(Object.values(countsPeople).filter((act) => !(act in acts))).toEqual([])
  })

  it.each(Object.keys(acts))('leaves out 1, 2, 3 and 4 who %s, and tells of six', async (act) => {
    const shown = await readEachTime(act, many)
    for (const [before, read] of shown.slice(0, 4).entries()) {
      expect(smallCounts(read), `${before + 1}`).toEqual([])
      for (const path of countsOf(act))
        expect(isLeftOut(read, stepsOf(path)), `${path} of ${before + 1}`).toBe(true)
    }
    const counts = Object.entries(shown.at(-1)!).flatMap(([name, value]) => told(value, name))
    // Of whole weeks, in whole fives.
    const six = acts[act]!.toldLater === 'weeks' ? 5 : many
    for (const path of countsOf(act)) expect(counts).toContainEqual([path, six])
  })

  it.each(Object.keys(acts))('leaves out 1, 2, 3 and 4 who %s among many others', async (act) => {
    const shown = await readEachTime(act, 4, othersThan(act))
    expect(shown).toHaveLength(4)
    for (const [before, read] of shown.entries())
      expect(smallCounts(read), `${before + 1}`).toEqual([])
  })
})
