/** A question to the clinic is asked again when it should be, and never shows an older answer over a newer. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Problem } from '../../web/data/client.ts'
import { forgetFetched } from '../../web/data/forget-fetched.ts'
import { query, type QueryOptions, type Surroundings } from '../../web/data/query.ts'

/** A clock that stands still until it is told to go, and a page that is seen until it is hidden. */
const stillWorld = () => {
  let now = 0
  let timers: { at: number; run: () => void }[] = []
  const wakers = new Set<() => void>()
  const world = {
    isVisible: true,
    wake: () => wakers.forEach((wake) => wake()),
    timers: () => timers.length,
    listeners: () => wakers.size,
    pass: async (ms: number) => {
      const until = now + ms
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).sort((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        timers = timers.filter((one) => one !== next)
        now = next.at
        next.run()
        await settled()
      }
      now = until
    },
  }
  const surroundings: Surroundings = {
    after: (ms, run) => {
      const timer = { at: now + ms, run }
      timers.push(timer)
      return () => (timers = timers.filter((one) => one !== timer))
    },
    isVisible: () => world.isVisible,
    onWake: (run) => {
      wakers.add(run)
      return () => wakers.delete(run)
    },
    random: () => 1,
  }
  return { world, surroundings }
}

/** Every promise that is ready has been heard. */
const settled = async (): Promise<void> => {
  for (let n = 0; n < 20; n++) await Promise.resolve()
}

/** A clinic that answers when the test says so. */
const clinic = () => {
  const waiting: { told: (answer: string) => void; failed: (problem: unknown) => void }[] = []
  const ask = vi.fn(
    (_aborted: AbortSignal) =>
      new Promise<string>((told, failed) => waiting.push({ told, failed })),
  )
  return {
    ask,
    tell: async (answer: string) => {
      waiting.shift()!.told(answer)
      await settled()
    },
    fail: async (problem: unknown) => {
      waiting.shift()!.failed(problem)
      await settled()
    },
  }
}

let world: ReturnType<typeof stillWorld>['world']
let surroundings: Surroundings
let stops: (() => void)[]
beforeEach(() => {
  ;({ world, surroundings } = stillWorld())
  stops = []
})
afterEach(() => stops.forEach((stop) => stop()))

const asking = (options: QueryOptions = {}) => {
  const { ask, tell, fail } = clinic()
  const asked = query(ask, { surroundings, ...options })
  const watch = async (when: Parameters<typeof asked.when>[0] = {}) => {
    const stop = asked.when(when)
    stops.push(stop)
    await settled()
    return stop
  }
  return { asked, ask, tell, fail, watch }
}

describe('by the clock', () => {
  test('it is asked for at once, and then every so often', async () => {
    const { asked, ask, tell, watch } = asking()
    await watch({ poll: 1_000 })
    expect(ask).toHaveBeenCalledTimes(1)
    expect(asked.data.value).toBeUndefined()
    await tell('first')
    expect(asked.data.value).toBe('first')
    await world.pass(999)
    expect(ask).toHaveBeenCalledTimes(1)
    await world.pass(1)
    expect(ask).toHaveBeenCalledTimes(2)
    await tell('second')
    expect(asked.data.value).toBe('second')
  })

  test('a slow answer is waited for, not asked over', async () => {
    const { ask, tell, watch } = asking()
    await watch({ poll: 1_000 })
    await world.pass(5_000)
    expect(ask).toHaveBeenCalledTimes(1)
    await tell('late')
    await world.pass(1_000)
    expect(ask).toHaveBeenCalledTimes(2)
  })

  test('the pace follows what it depends on, with a look at the change', async () => {
    const isDown = signal(false)
    const { ask, tell, watch } = asking()
    await watch({ poll: () => (isDown.value ? 100 : 10_000) })
    await tell('a')
    isDown.value = true
    await settled()
    expect(ask).toHaveBeenCalledTimes(2)
    await tell('b')
    await world.pass(100)
    expect(ask).toHaveBeenCalledTimes(3)
  })

  test('nobody who stopped watching is asked for, and nothing is left ticking', async () => {
    const { ask, tell, watch } = asking()
    const stop = await watch({ poll: 1_000 })
    await tell('a')
    stop()
    expect([world.timers(), world.listeners()]).toEqual([0, 0])
    await world.pass(60_000)
    world.wake()
    await settled()
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('a page nobody sees asks only if it must be heard all the same', async () => {
    const seen = asking()
    const heard = asking()
    await seen.watch({ poll: 1_000, onlyInSight: true })
    await heard.watch({ poll: 1_000 })
    await seen.tell('a')
    await heard.tell('a')
    world.isVisible = false
    await world.pass(1_000)
    expect(seen.ask).toHaveBeenCalledTimes(1)
    expect(heard.ask).toHaveBeenCalledTimes(2)
    world.isVisible = true
    world.wake()
    await settled()
    expect(seen.ask).toHaveBeenCalledTimes(2)
  })
})

describe('when a push says "look again"', () => {
  test('it is asked for at once', async () => {
    let push = () => {}
    const { asked, ask, tell, watch } = asking()
    await watch({
      live: (again) => {
        push = again
        return () => {}
      },
    })
    await tell('a')
    push()
    await settled()
    expect(ask).toHaveBeenCalledTimes(2)
    await tell('b')
    expect(asked.data.value).toBe('b')
  })

  test('an answer under way may be older than the push, so one more question follows, and only one', async () => {
    const { asked, ask, tell, watch } = asking()
    await watch()
    const done = asked.again()
    void asked.again()
    let isDone = false
    void done.then(() => (isDone = true))
    await tell('older')
    expect([ask.mock.calls.length, isDone]).toEqual([2, false])
    await tell('newer')
    expect([asked.data.value, isDone, ask.mock.calls.length]).toEqual(['newer', true, 2])
  })

  test('what another call was told is shown, and an answer under way is asked for anew', async () => {
    const { asked, ask, tell, watch } = asking()
    await watch()
    asked.take('done')
    expect(asked.data.value).toBe('done')
    await tell('from before')
    expect(ask).toHaveBeenCalledTimes(2)
  })
})

describe('without an answer', () => {
  const offline = new Problem('offline')

  test('what was shown stays beside the problem, until an answer comes', async () => {
    const { asked, tell, fail, watch } = asking()
    await watch({ poll: 60_000 })
    await tell('a')
    void asked.again()
    await settled()
    await fail(offline)
    expect([asked.data.value, asked.problem.value]).toEqual(['a', offline])
    await world.pass(500)
    await tell('b')
    expect([asked.data.value, asked.problem.value]).toEqual(['b', undefined])
  })

  test('it is tried again after half a second, then twice as long each time, never slower than its pace', async () => {
    const { ask, fail, watch } = asking()
    await watch({ poll: 2_000 })
    const waits: number[] = []
    for (let n = 0; n < 5; n++) {
      const before = ask.mock.calls.length
      await fail(offline)
      let waited = 0
      while (ask.mock.calls.length === before) {
        await world.pass(100)
        waited += 100
      }
      waits.push(waited)
    }
    expect(waits[0]).toBe(500)
    expect(waits[1]).toBe(1_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(2_000)
  })

  test('a refusal is an answer: it is not tried again before its time', async () => {
    const { ask, fail, watch } = asking()
    await watch({ poll: 60_000 })
    await fail(new Problem('not-found'))
    await world.pass(59_999)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('a question nobody keeps fresh is not tried again by itself', async () => {
    const { asked, ask, fail } = asking()
    const done = asked.again()
    await settled()
    await fail(offline)
    await done
    await world.pass(120_000)
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('whoever judges the failure is told once, and may say that what was shown must go', async () => {
    const judged = vi.fn((problem: unknown) => (problem as Problem).code === 'no-care-relation')
    const { asked, tell, fail, watch } = asking({ failed: judged })
    await watch()
    await tell('a')
    void asked.again()
    await settled()
    await fail(new Problem('no-care-relation'))
    expect(asked.data.value).toBeUndefined()
    expect(judged).toHaveBeenCalledTimes(1)
  })
})

describe('for whoever may ask', () => {
  test('nothing is asked before, and it is asked at once when it may be', async () => {
    const isIn = signal(false)
    const { asked, ask, watch } = asking({ may: () => isIn.value })
    await watch({ poll: 1_000 })
    await asked.again()
    world.wake()
    await world.pass(5_000)
    expect(ask).not.toHaveBeenCalled()
    isIn.value = true
    await settled()
    expect(ask).toHaveBeenCalledTimes(1)
  })

  test('another question gives up the one under way, whose answer is never shown', async () => {
    const { asked, ask, tell, watch } = asking()
    await watch()
    void asked.restart()
    await settled()
    expect(ask).toHaveBeenCalledTimes(2)
    expect(ask.mock.calls[0]![0].aborted).toBe(true)
    await tell('the other week')
    expect(asked.data.value).toBeUndefined()
    await tell('this week')
    expect(asked.data.value).toBe('this week')
  })

  test('at sign-out all of it goes, and what is under way is given up and not shown', async () => {
    const shown = asking()
    const coming = asking()
    await shown.watch()
    await shown.tell('a')
    await coming.watch()
    forgetFetched()
    await coming.tell('b')
    expect(shown.asked.data.value).toBeUndefined()
    expect(coming.asked.data.value).toBeUndefined()
    expect(coming.ask.mock.calls[0]![0].aborted).toBe(true)
  })
})
