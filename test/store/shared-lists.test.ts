/** A list that was read a moment ago: read once for many, true to what this process does, and never in anybody's way. */
import { describe, expect, test } from 'vitest'
import { keptStore } from '../../functions/store/shared-lists.ts'
import { memoryStore } from '../../functions/store/memory.ts'
import type { Item, Query, Store } from '../../functions/store/store.ts'

const waiting = (visit: string, order = visit, rev = 1): Item => ({
  pk: `VISIT#${visit}`,
  sk: 'VISIT',
  visit,
  rev,
  line: 'waiting',
  order,
})
const line = (mayBeOld?: number, limit?: number): Query => ({
  pk: 'waiting',
  index: 'line',
  mayBeOld,
  ...(limit !== undefined && { limit }),
})
const key = (visit: string) => ({ pk: `VISIT#${visit}`, sk: 'VISIT' })

/** A database of several processes; `here` is one of them, and `list` may be made to hang or fail. */
const county = (options?: { alone: boolean }) => {
  let now = 0
  let lists = 0
  const there = memoryStore(() => now)
  const behind: Store = { ...there }
  const here = keptStore(
    {
      ...there,
      list: (query) => {
        lists++
        return behind.list(query)
      },
      write: (change) => behind.write(change),
    },
    () => now,
    options,
  )
  return {
    here,
    there,
    behind,
    pass: (milliseconds: number) => void (now += milliseconds),
    lists: () => lists,
    names: async (mayBeOld?: number, limit?: number) =>
      (await here.list(line(mayBeOld, limit))).map(({ visit }) => visit),
  }
}

const hold = <T>() => {
  let settle: (value: T) => void = () => undefined
  const held = new Promise<T>((resolve) => (settle = resolve))
  return { held, settle }
}

describe('a line that was read a moment ago', () => {
  test('is read once for everybody who asks at once or soon after, and anew when it is too old', async () => {
    const { there, names, lists, pass } = county()
    await there.write({ put: waiting('a') })
    await Promise.all([names(200), names(200), names(50)])
    pass(200)
    await names(200)
    expect(lists()).toBe(1)
    await there.write({ put: waiting('b') })
    expect(await names(200)).toEqual(['a'])
    expect(await names(50)).toEqual(['a', 'b'])
    expect(lists()).toBe(2)
  })

  test('shows what this process has done, at its place in the order', async () => {
    const { here, names, lists } = county()
    await here.write({ put: waiting('b') })
    await names(200)
    await here.write({ put: waiting('c') })
    await here.write({ put: waiting('a') })
    expect(await names(200)).toEqual(['a', 'b', 'c'])
    await here.write({ patch: key('b'), when: [], set: { line: undefined, order: undefined } })
    await here.removeAll([key('c')])
    expect(await names(200)).toEqual(['a'])
    await here.write({ patch: key('a'), when: [], set: { seenAt: 7 } })
    expect((await here.list(line(200)))[0]?.seenAt).toBe(7)
    expect(lists()).toBe(1)
  })

  test('hears of two changes that were made at once, and trusts nothing where that failed', async () => {
    const there = memoryStore(() => 0)
    let fails = false
    let lists = 0
    const here = keptStore(
      {
        ...there,
        list: (query) => (lists++, there.list(query)),
        writeBoth: async (first, second) => {
          if (fails) throw new Error('nobody knows')
          return [await there.write(first), await there.write(second)]
        },
      },
      () => 0,
    )
    const names = async () => (await here.list(line(200))).map(({ visit }) => visit)
    await here.write({ put: waiting('a') })
    expect(await names()).toEqual(['a'])
    await here.writeBoth?.(
      { patch: key('a'), when: [], set: { line: undefined, order: undefined } },
      { put: waiting('b') },
    )
    expect(await names()).toEqual(['b'])
    expect(lists).toBe(1)
    fails = true
    await expect(here.writeBoth?.({ put: waiting('c') }, { put: waiting('d') })).rejects.toThrow()
    await names()
    expect(lists, 'read anew').toBe(2)
  })

  test('learns from a refusal what another process has done', async () => {
    const { here, there, names } = county()
    await there.write({ put: waiting('a') })
    await names(200)
    await there.write({ patch: key('a'), when: [], set: { rev: 2, line: undefined } })
    const when = [{ path: 'rev', is: 1 }]
    expect((await here.write({ patch: key('a'), when, set: {} })).ok).toBe(false)
    expect(await names(200)).toEqual([])
  })

  test('shows what this process did while it was being read', async () => {
    const { here, there, behind, names } = county()
    await there.write({ put: waiting('a') })
    const { held, settle } = hold<readonly Item[]>()
    behind.list = () => held
    const asked = names(200)
    await here.write({ patch: key('a'), when: [], set: { rev: 2, line: undefined } })
    await here.write({ put: waiting('b') })
    settle([waiting('a')])
    expect(await asked).toEqual(['b'])
    expect(await names(200)).toEqual(['b'])
  })

  test('keeps what is newer than this process’s own change', async () => {
    const { here, there, behind, names } = county()
    await there.write({ put: waiting('a') })
    const { held, settle } = hold<readonly Item[]>()
    behind.list = () => held
    const asked = names(200)
    await here.write({ patch: key('a'), when: [], set: { rev: 2, line: undefined } })
    settle([waiting('a', 'a', 3)])
    expect(await asked).toEqual(['a'])
  })

  test('is read anew after a change of which nobody knows whether it was made', async () => {
    const { here, there, behind, names } = county()
    await names(200)
    behind.write = async (change) => {
      await there.write(change)
      throw new Error('no answer')
    }
    await expect(here.write({ put: waiting('a') })).rejects.toThrow('no answer')
    expect(await names(200)).toEqual(['a'])
  })

  test('is not kept when the reading has failed', async () => {
    const { there, behind, names } = county()
    await there.write({ put: waiting('a') })
    const { list } = behind
    behind.list = () => Promise.reject(new Error('silent'))
    await expect(names(200)).rejects.toThrow('silent')
    behind.list = list
    expect(await names(200)).toEqual(['a'])
  })

  test('lets nobody wait for a reading that never ends, not even whoever began it', async () => {
    const { there, behind, names, pass } = county()
    await there.write({ put: waiting('a') })
    const { list } = behind
    behind.list = () => new Promise(() => undefined)
    const [first, second] = [names(200), names(200)]
    behind.list = list
    pass(1_001)
    expect(await names(200)).toEqual(['a'])
    expect(await Promise.all([first, second])).toEqual([['a'], ['a']])
  })

  test('is read now for whoever will have it so, also while another reading goes on', async () => {
    const { there, behind, names } = county()
    const { held, settle } = hold<readonly Item[]>()
    const { list } = behind
    behind.list = () => held
    const before = names(200)
    behind.list = list
    await there.write({ put: waiting('a') })
    expect(await names(0)).toEqual(['a'])
    settle([])
    await before
    expect(await names(200)).toEqual(['a'])
  })

  test('is read hardly deeper than it is asked for where others take from it too', async () => {
    const { here, behind, names, lists } = county()
    for (let n = 0; n < 300; n++) await here.write({ put: waiting(String(n).padStart(3, '0')) })
    const { list } = behind
    let items = 0
    behind.list = async (query) => {
      const found = await list(query)
      items += found.length
      return found
    }
    await names(0, 101)
    expect(items).toBeLessThan(110)
    // The press that has asked takes one, and shows the line that is left.
    await here.write({ patch: key('000'), when: [], set: { line: undefined } })
    expect((await names(50, 101)).at(-1)).toBe('101')
    expect(lists()).toBe(1)
  })

  test('is never told shorter than it is, however many this process takes from its head', async () => {
    const { here, names, lists } = county({ alone: true })
    const all = Array.from({ length: 300 }, (_, n) => String(n).padStart(3, '0'))
    for (const name of all) await here.write({ put: waiting(name) })
    for (let gone = 0; gone < 200; gone++) {
      const first = all[gone] ?? ''
      expect(await names(0, 101)).toEqual(all.slice(gone, gone + 101))
      await here.write({ patch: key(first), when: [], set: { line: undefined } })
    }
    expect(lists()).toBeLessThan(10)
  })
})
