/** After a loss the line stands as it stood, and nothing that was to be forgotten is read again. */
import { expect, it } from 'vitest'
import { contentRoot } from '../../infra/restore/content-root.ts'
import { drill } from '../drill/drill.ts'

it('a restored clinic has every place in order, and no word of anybody', async () => {
  const { copied, laid, meant, there, counts, waiting, ofErased } = await drill(20)
  expect(laid).toBe(copied)
  expect(there).toBe(meant)
  const [before, after] = waiting
  expect(after).toEqual(before)
  expect(after.length).toBe(20)
  expect(counts).toMatchObject({ said: 6, over: 1, expired: 0 })
  expect(ofErased).toBe(0)
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
