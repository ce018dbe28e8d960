/** One small history of the county, the same for the same seed, and what the judge says of it. */
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import type { Store } from '../../functions/store/store.ts'
import { aftermath, type Depth } from './aftermath.ts'
import { newCounsellor, playCounsellor } from './counsellor.ts'
import { openLocalStore, type County } from './county.ts'
import { Broken } from './judge.ts'
import { seededRandom } from './random.ts'
import { playYouth, type Youth } from './youth.ts'
import { writer } from './writer.ts'

export interface Told {
  seed: number
  steps: number
  visits: number
  counts: Record<string, number>
  /** The rule that was broken, with its detail; undefined when all held. */
  broken: { rule: string; detail: string } | undefined
}

/** What a history is made of. */
export interface Shape {
  /** At least two youths and one counsellor, and fewer than so many more. */
  youths: number
  counsellors: number
  youthActs: number
  counsellorActs: number
  /** The share of acts in a talk that begin a hand-over. */
  handsOver: number
}

/** Most are short; some have many who race for few, some few who talk long and hand over. */
const short: Shape = { youths: 1, counsellors: 2, youthActs: 2, counsellorActs: 2, handsOver: 0.1 }
const race: Shape = { youths: 5, counsellors: 4, youthActs: 3, counsellorActs: 4, handsOver: 0.1 }
const talk: Shape = { youths: 2, counsellors: 3, youthActs: 12, counsellorActs: 14, handsOver: 0.3 }
/** Long talks that go from one to another, which few evenings have. */
export const handingOver: Shape = {
  youths: 1,
  counsellors: 3,
  youthActs: 60,
  counsellorActs: 24,
  handsOver: 0.7,
}
/** Many for two or three who work long: their seats are taken and freed again and again. */
export const crowded: Shape = {
  youths: 8,
  counsellors: 3,
  youthActs: 3,
  counsellorActs: 16,
  handsOver: 0.1,
}
/** Many who come and are soon gone. */
export const passingBy: Shape = {
  youths: 6,
  counsellors: 2,
  youthActs: 1,
  counsellorActs: 12,
  handsOver: 0,
}
const shapeOf = (chance: number): Shape => (chance < 0.88 ? short : chance < 0.94 ? race : talk)

export interface HistoryOptions {
  log?: (line: string) => void
  twist?: (store: Store) => Store
  /** Instead of the one that the seed would choose. */
  shape?: Shape
}

/** Every fourth history is without faults: only people who act at the same time. */
const isFaulty = (seed: number): boolean => seed % 4 !== 0

const depthOf = (shape: Shape, seed: number): Depth => {
  if (shape !== short) return 'to the end'
  return seed % 3 === 0 ? 'in order' : 'short'
}

/** More steps than any honest history needs: whoever makes more goes round in circles. */
const mostSteps = 60_000

const keepSweeping = async (county: County, stillOn: () => boolean): Promise<void> => {
  const { time, random } = county
  while (stillOn() && county.judge.broken() === undefined) {
    await time.sleep(20_000 + random.below(40_000))
    await county.deliver('the clock sweeps', sweep)
  }
}

export const playHistory = async (seed: number, options: HistoryOptions = {}): Promise<Told> => {
  const random = seededRandom(seed)
  const county = openLocalStore(random, { ...options, faulty: isFaulty(seed) })
  const { judge, time } = county
  const shape = options.shape ?? shapeOf(random.next())
  const youths = Array.from({ length: 2 + random.below(shape.youths) }, (_, number): Youth => {
    return {
      name: `youth-${number}`,
      joined: undefined,
      connection: undefined,
      erasedFrom: undefined,
      writer: writer(county, 'youth'),
    }
  })
  const counsellors = Array.from({ length: 1 + random.below(shape.counsellors) }, (_, number) =>
    newCounsellor(county, number),
  )
  let left = youths.length + counsellors.length
  const played = (one: Promise<void>) =>
    void one.then(
      () => {
        if (--left === 0) county.calm()
      },
      (error: unknown) => {
        judge.accuse(new Broken('the simulation itself failed', String((error as Error).stack)))
      },
    )
  try {
    youths.forEach((youth, number) => played(playYouth(county, youth, number, shape.youthActs)))
    counsellors.forEach((counsellor) => played(playCounsellor(county, counsellor, shape)))
    void keepSweeping(county, () => left > 0)
    const ended = await time.run(mostSteps)
    if (!ended) judge.accuse(new Broken('a history goes round in circles'))
    if (judge.broken() === undefined)
      await aftermath(county, youths, counsellors, depthOf(shape, seed))
  } catch (error) {
    judge.accuse(
      error instanceof Broken ? error : new Broken('the simulation itself failed', String(error)),
    )
  }
  const broken = judge.broken()
  return {
    seed,
    steps: time.steps(),
    visits: judge.visits.size,
    counts: county.counts,
    broken: broken === undefined ? undefined : { rule: broken.rule, detail: broken.message },
  }
}
