/** After a loss the line stands as it stood, and nothing that was to be forgotten is read again. */
import { describe, expect, it } from 'vitest'
import { contentRoot } from '../../infra/restore/content-root.ts'
import { whereLaid } from '../../infra/restore/where-laid.ts'
import { drill } from '../drill/drill.ts'
import { drillRecords } from '../drill/drill-records.ts'

it('a restored clinic has every place in order, and no word of anybody', async () => {
  const { copied, laid, meant, there, counts, waiting, ofErased, isKept } = await drill(20)
  expect(laid).toBe(copied)
  expect(there).toBe(meant)
  const [before, after] = waiting
  expect(after).toEqual(before)
  expect(after.length).toBe(20)
  // Six messages, and the mark that closes the talk which was over.
  expect(counts).toMatchObject({ unlisted: 7, over: 1, expired: 0 })
  expect(ofErased).toBe(0)
  // What went wrong can still be looked at.
  expect(isKept).toBe(true)
})

describe('a copy is laid', () => {
  const stage = {
    name: 'test' as const,
    tables: { clinic: ['clinic', 'clinic-2'], records: ['records', 'records-2'] },
  }
  const from = 'copy'

  it('into a table that the file names beside the one in use, and by that it is known what it is', () => {
    expect(whereLaid(stage, { from, to: 'clinic-2' })).toEqual({ kind: 'clinic', clinic: 'clinic' })
    expect(whereLaid(stage, { from, to: 'records-2' })).toEqual({
      kind: 'records',
      clinic: 'clinic',
    })
  })

  it.each([
    ['clinic', /clinic is in use/],
    ['records', /records is in use/],
    ['clinic-3', /test\.json names no table clinic-3.*deploy/],
    ['copy', /names no table copy/],
  ])('never into %s', (to, sentence) => {
    expect(() => whereLaid(stage, { from, to })).toThrow(sentence)
  })

  it('never into itself', () => {
    expect(() => whereLaid(stage, { from: 'clinic-2', to: 'clinic-2' })).toThrow(/into itself/)
  })
})

it('restored records open for everybody who is kept, and hold nothing of whoever was erased since', async () => {
  const { meant, there, counts, open, ofErased, sealable, log } = await drillRecords(4)
  expect(there).toBe(meant)
  expect(open).toEqual([3, 3])
  expect(ofErased).toBe(0)
  expect(sealable).toBe(false)
  expect(counts.erased).toBeGreaterThan(3)
  // What was noted after the copy is lost, and the anchor in the other table says so.
  expect(log[0]).toMatchObject({ sound: true })
  expect(log[1]).toMatchObject({ sound: false, what: 'cut' })
})

it('the content root sees one changed letter, and no change of order', () => {
  const items = ['a', 'b', 'c'].map((pk) => ({ pk, sk: 'X', text: pk }))
  const root = contentRoot(items)
  expect(contentRoot([...items].reverse())).toBe(root)
  expect(contentRoot(items.map((item) => ({ text: item.text, sk: item.sk, pk: item.pk })))).toBe(
    root,
  )
  expect(contentRoot(items.map((item, at) => (at === 1 ? { ...item, text: 'B' } : item)))).not.toBe(
    root,
  )
  expect(contentRoot(items.slice(1))).not.toBe(root)
})
