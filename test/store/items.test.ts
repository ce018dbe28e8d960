/** An item is what its schema says, or nobody gets it: one that is not never takes others with it. */
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { patch, put, read, readAll, UnreadableItem } from '../../functions/store/items.ts'
import { memoryStore } from '../../functions/store/memory.ts'

const Lamp = z.object({ lit: z.boolean(), rooms: z.optional(z.record(z.string(), z.string())) })
const key = (sk: string) => ({ pk: 'HOUSE', sk })
const house = () => {
  let told = 0
  const store = { ...memoryStore(() => 0), unreadable: () => void told++ }
  return { store, told: () => told }
}

describe('an item', () => {
  it('is read without what its schema does not name', async () => {
    const { store } = house()
    await store.write({ put: { ...key('a'), lit: true, mark: 'x' } })
    expect(await read(store, key('a'), Lamp)).toEqual({ lit: true })
    expect(await read(store, key('b'), Lamp)).toBeUndefined()
  })

  it('that is not what its schema says is refused by its fields, never by what stands in them', async () => {
    const { store } = house()
    await store.write({ put: { ...key('LAMP#a'), lit: 'Elin, 070' } })
    const refused = await read(store, key('LAMP#a'), Lamp).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(UnreadableItem)
    expect(String(refused)).toBe('UnreadableItem: LAMP: lit')
  })

  it('that cannot be read is left out of a list and told, and the others are there', async () => {
    const { store, told } = house()
    await store.write({ put: { ...key('a'), lit: 1 } })
    await store.write({ put: { ...key('b'), lit: false } })
    expect(await readAll(store, { pk: 'HOUSE' }, Lamp)).toEqual([{ lit: false }])
    expect(told()).toBe(1)
  })

  it('is put once and changed by condition, also within a map, and answers as it is then', async () => {
    const { store } = house()
    expect(await put(store, key('a'), Lamp, { lit: false, rooms: { hall: 'dark' } })).toEqual({
      ok: true,
      item: { lit: false, rooms: { hall: 'dark' } },
    })
    expect((await put(store, key('a'), Lamp, { lit: true })).ok).toBe(false)
    const lit = await patch(store, key('a'), Lamp, [{ path: 'lit', is: false }], {
      lit: true,
      'rooms.hall': 'light',
    })
    expect(lit).toEqual({ ok: true, item: { lit: true, rooms: { hall: 'light' } } })
    expect(await patch(store, key('a'), Lamp, [{ path: 'lit', is: false }], {})).toEqual({
      ok: false,
      current: { lit: true, rooms: { hall: 'light' } },
    })
  })
})
