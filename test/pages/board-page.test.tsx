/** What is counted is seen: every number that the coordinator's board is told stands on its page. */
import { signal } from '@preact/signals'
import { expect, it, onTestFinished } from 'vitest'
import * as z from 'zod/mini'
import { Board } from '../../shared/contract/visit/coordinator.ts'
import type { BoardSafetyStore } from '../../web/board/safety/board-safety-store.ts'
import { BoardPage } from '../../web/board/today/board-page.tsx'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import type { BoardStore } from '../../web/board/today/board-store.ts'
import { choose, clinic, noNetwork, show, shown } from '../support/page.ts'

interface Schema {
  type?: string | string[]
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
  enum?: string[]
  pattern?: string
}

/** A value for every number, each another one, by its path. */
const numbers = new Map<string, number>()
const filled = (schema: Schema, path: string): unknown => {
  const { type, properties, items, anyOf } = schema
  if (anyOf !== undefined) return filled(anyOf[0]!, path)
  if (properties !== undefined)
    return Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, filled(one, `${path}.${name}`)]),
    )
  if (items !== undefined) return [filled(items, `${path}[]`)]
  if (type === 'boolean') return true
  if (/\.(from|to)$/.test(path)) return '2026-10-05'
  if (type === 'string') return schema.enum?.[0] ?? 'mora-kommun'
  const number = 1001 + numbers.size * 7
  numbers.set(path, number)
  return number
}
/** Of these the page makes other words, or shows them for the asking. */
const saidOtherwise = [
  '.now',
  ...['.absent[].starts', '.absent[].ends', '.surge.until'],
  ...[1, 2, 3, 4, 5].map((level) => `.connectedByLevel.p${level}`),
]

it('every number of the board', async () => {
  const board = filled(z.toJSONSchema(Board, { io: 'output' }) as Schema, '') as Board
  expect(numbers.size).toBeGreaterThan(30)
  clinic(() => noNetwork)
  const none = signal(undefined)
  await show(
    <BoardPage
      feed={{ board: signal(board), stale: signal(false) } as unknown as BoardStore}
      safety={
        {
          onCall: none,
          levels: none,
          measured: none,
          failed: signal(false),
        } as unknown as BoardSafetyStore
      }
    />,
  )
  const page = shown().replaceAll(/\s/g, '')
  const missing = [...numbers].filter(([, number]) => !page.includes(String(number)))
  expect(missing.map(([path]) => path)).toEqual(saidOtherwise)

  await choose('Visa bara dem vars sida är öppen')
  const connected = [...numbers].filter(([path]) => path.startsWith('.connectedByLevel'))
  for (const [, number] of connected)
    expect(shown().replaceAll(/\s/g, '')).toContain(String(number))
})

const whole = () => filled(z.toJSONSchema(Board, { io: 'output' }) as Schema, '') as Board
const absentKind = () =>
  document.querySelector<HTMLElement>('[aria-labelledby="absent"]')?.dataset.kind
/** One is planned, and one is here. */
const of = async (absent: Board['absent']) => {
  const onDuty = [{ ...whole().onDuty[0]!, here: 1 }]
  const board = { ...whole(), onDuty, expected: 1, absent }
  await show(
    <BoardPage
      feed={{ board: signal(board), stale: signal(false) } as unknown as BoardStore}
      safety={
        {
          onCall: signal(undefined),
          levels: signal(undefined),
          measured: signal(undefined),
          failed: signal(false),
        } as unknown as BoardSafetyStore
      }
    />,
  )
  const shown = document.querySelectorAll<HTMLElement>('.first-number')[2]
  return [shown?.textContent, shown?.dataset.late]
}

it('that somebody is not here is not hidden by somebody who is, unplanned', async () => {
  clinic(() => noNetwork)
  expect(await of([])).toEqual(['1 av 1', 'false'])
  expect(shown()).not.toContain('till är här')
  expect(await of(whole().absent)).toEqual(['0 av 1', 'true'])
  expect(shown(), 'nor is whoever is here').toContain('och 1 till är här')
  expect(absentKind()).toBe('urgent')
  expect(shown()).not.toContain('påhittad')
})

it('of a demo county nobody is called to come: its staff are invented, and that is said', async () => {
  const claims = btoa(JSON.stringify({ given_name: 'Britta', demo: true }))
  signedIn.value = { at: 'in', token: `a.${claims}.b` }
  onTestFinished(() => void (signedIn.value = { at: 'out' }))
  clinic(() => noNetwork)
  expect(await of(whole().absent)).toEqual(['0 av 1', 'false'])
  expect(absentKind()).toBe('waiting')
  expect(shown()).toContain('Personalen i demolänet är påhittad')
})
