/**
 * A county for one history: a database, processes with clocks of their own that crash and are
 * replaced, and a network that loses, doubles and delays.
 */
import type { DownFrame } from '../../shared/contract/live.ts'
import { Refusal } from '../../shared/contract/refusals.ts'
import { keptStore } from '../../functions/store/shared-lists.ts'
import { StoreBusy, type Store } from '../../functions/store/store.ts'
import type { World } from '../../functions/ports/world.ts'
import { badEvening, faultyDatabase, noFaults, type Database } from './faulty-store.ts'
import { Broken, judgeOf, type Judge } from './judge.ts'
import type { Random } from './random.ts'
import { scheduler, type Operation, type Scheduler } from './scheduler.ts'

export type Answer<T> = { value: T } | { refused: string } | { lost: true }

export interface County {
  readonly random: Random
  readonly time: Scheduler
  readonly judge: Judge
  readonly database: Database
  /** From now on nothing goes wrong any more. */
  readonly calm: () => void
  readonly isCalm: () => boolean
  /** Brings one request to a process, perhaps twice; the answer may be lost on the way. */
  readonly deliver: <T>(
    name: string,
    run: (world: World, op: Operation) => Promise<T>,
  ) => Promise<Answer<T>>
  /** Asks as the pages do: again and again, until something has answered. */
  readonly ask: <T>(
    name: string,
    run: (world: World, op: Operation) => Promise<T>,
  ) => Promise<Answer<T>>
  readonly connect: (hear: (frame: DownFrame) => void) => string
  readonly disconnect: (connection: string) => void
  readonly id: (prefix: string) => string
  readonly log: ((line: string) => void) | undefined
  readonly counts: Record<string, number>
}

export interface CountyOptions {
  faulty: boolean
  log?: (line: string) => void
  /** A fault put in on purpose, to see that it is found. */
  twist?: (store: Store) => Store
}

/** A function's longest life; after it the process is ended wherever it is. */
const functionTimeout = 10_000

/** The share of calls that only draw the line whose order is weighed: most of all, and decide nothing. */
const weighed = 0.1

/** Enough to tell texts apart, and much quicker than a real keyed hash. */
const cheapSign = (purpose: string, text: string): string => {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return `${purpose}${(hash >>> 0).toString(36)}${text.length}`.padEnd(43, '0').slice(0, 43)
}

export const openLocalStore = (random: Random, options: CountyOptions): County => {
  const time = scheduler(random)
  const judge = judgeOf(time.steps, options.log)
  const twist = options.twist ?? ((store: Store) => store)
  const database = faultyDatabase(time, random, judge.watch, twist)
  database.faults = options.faulty ? badEvening : noFaults
  const { log } = options
  const pages = new Map<string, (frame: DownFrame) => void>()
  const idle: { world: World; serve: (op: Operation | undefined) => void }[] = []
  const counts: Record<string, number> = {}
  let calm = !options.faulty
  let ids = 0
  const id = (prefix: string) => `${prefix}${String(++ids).padStart(9, '0')}`.repeat(3).slice(-24)

  const push = (connection: string, frame: DownFrame): 'told' | 'gone' => {
    const hear = pages.get(connection)
    if (hear === undefined) return 'gone'
    const arrive = () => pages.get(connection)?.(frame)
    if (!calm && random.chance(0.05)) return 'told'
    const copies = !calm && random.chance(0.05) ? 2 : 1
    for (let copy = 0; copy < copies; copy++) time.after(random.below(calm ? 50 : 3000), arrive)
    return 'told'
  }

  const newProcess = () => {
    const skew = calm ? 0 : random.below(4001) - 2000
    let op: Operation | undefined
    const world: World = {
      now: () => time.now() + skew,
      id: () => id('m'),
      clinic: keptStore(
        database.storeFor(() => op),
        () => time.now() + skew,
      ),
      push: {
        tell: (connection, frame) => {
          const isPicture = frame.type === 'line' || frame.type === 'place'
          const inPassing = isPicture && !random.chance(weighed)
          if (inPassing) return Promise.resolve(push(connection, frame))
          return time.point(op, () => push(connection, frame))
        },
      },
      keys: { sign: cheapSign, known: (purpose, text) => [cheapSign(purpose, text)] },
      proof: {
        challenge: () => Promise.reject(new Error('no challenge is asked for here')),
        verify: () => time.point(op, () => true),
      },
      log: (event) => {
        counts[event] = (counts[event] ?? 0) + 1
        if (event === 'fault') judge.accuse(new Broken('a page was told that something broke'))
      },
    }
    return { world, serve: (next: Operation | undefined) => void (op = next) }
  }

  const once = async <T>(
    name: string,
    run: (world: World, op: Operation) => Promise<T>,
  ): Promise<Answer<T>> => {
    const crashes = !calm && random.chance(0.05)
    const op: Operation = {
      name,
      began: time.steps(),
      dead: false,
      stepsLeft: crashes ? 1 + random.below(12) : Infinity,
    }
    const taken = idle.splice(idle.length === 0 ? 0 : random.below(idle.length), 1)[0]
    const process = taken ?? newProcess()
    process.serve(op)
    const stopWaiting = time.after(functionTimeout, () => {
      op.dead = true
    })
    const answer = await run(process.world, op).then(
      (value): Answer<T> => ({ value }),
      (error: unknown): Answer<T> => {
        if (error instanceof Refusal) return { refused: error.code }
        if (error instanceof StoreBusy) return { lost: true }
        log?.(`fault in ${name}: ${String((error as Error).stack)}`)
        judge.accuse(new Broken('a request ended in a fault', `${name}, ${String(error)}`))
        return { lost: true }
      },
    )
    stopWaiting()
    process.serve(undefined)
    idle.push(process)
    return !calm && random.chance(0.03) ? { lost: true } : answer
  }

  const deliver: County['deliver'] = (name, run) =>
    new Promise((resolve) => {
      const copies = !calm && random.chance(0.05) ? 2 : 1
      const stopWaiting = time.after(functionTimeout + random.below(3000), () =>
        resolve({ lost: true }),
      )
      for (let copy = 0; copy < copies; copy++)
        void time.sleep(copy * random.below(4000)).then(async () => {
          const answer = await once(name, run)
          if ('lost' in answer && copies > 1) return
          stopWaiting()
          resolve(answer)
        })
    })

  const ask: County['ask'] = async (name, run) => {
    for (;;) {
      const answer = await deliver(name, run)
      log?.(`${name} → ${JSON.stringify(answer).slice(0, 160)}`)
      if (!('lost' in answer) || judge.broken() !== undefined) return answer
      await time.sleep(500 + random.below(4000))
    }
  }

  return {
    random,
    time,
    judge,
    database,
    calm: () => {
      calm = true
      database.faults = noFaults
    },
    isCalm: () => calm,
    deliver,
    ask,
    connect: (hear) => {
      const connection = id('c')
      pages.set(connection, hear)
      return connection
    },
    disconnect: (connection) => void pages.delete(connection),
    id,
    log,
    counts,
  }
}
