/** A curve says its values at its points, to whoever looks, listens or holds it on paper. */
import { signal } from '@preact/signals'
import { beforeAll, expect, it } from 'vitest'
import { EveningPlot } from '../../web/board/today/evening-plot.tsx'
import { CurveChart } from '../../web/programme/curve/curve-chart.tsx'
import type { Drafts } from '../../web/programme/drafts/drafts.ts'
import { FieldView } from '../../web/programme/fields/field-view.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { ScaleChart } from '../../web/treatment/participant/scale-chart.tsx'
import { show } from '../support/page.ts'

const day = 86_400_000
const at = (days: number) => Date.UTC(2026, 10, 1) + days * day
const values = () => [...document.querySelectorAll('svg .value')].map((one) => one.textContent)

beforeAll(() => useLanguage('sv'))

it('the youth’s own curve over weeks', async () => {
  const points = [14, 9, 6].map((value, week) => ({ at: at(7 * week), value }))
  await show(<CurveChart title="Oro" highest={21} points={points} />)
  expect(values()).toEqual(['14', '9', '6'])
})

it('a curve that is being written, and nothing where nothing is written yet', async () => {
  const drafts: Drafts = {
    value: () => '[3,null,10]',
    others: () => [],
    version: () => 0,
    set: () => undefined,
    choose: () => undefined,
    state: signal('kept' as const),
    settle: () => Promise.resolve(true),
    close: () => undefined,
  }
  const field = { kind: 'curve', id: 'kurva', label: 'Kurva', everyMinutes: 5, points: 5 } as const
  await show(<FieldView field={field} name="kurva" drafts={drafts} ladder={[]} />)
  expect(values()).toEqual(['3', '10'])
  for (const text of document.querySelectorAll('svg .value'))
    expect(Number(text.getAttribute('y')), 'inside the drawing').toBeGreaterThan(10)
})

it('the therapist’s chart of a scale', async () => {
  const results = [12, 21].map((score, week) => ({
    id: String(week),
    occasion: 'pre' as const,
    at: at(7 * week),
    score,
    prorated: false,
    flag: 'none' as const,
    answers: [],
  }))
  const scale = { scale: 'gad7' as const, title: 'GAD-7', highest: 21, results }
  await show(<ScaleChart scale={scale as unknown as Parameters<typeof ScaleChart>[0]['scale']} />)
  expect(values()).toEqual(['12', '21'])
  for (const text of document.querySelectorAll('svg .value'))
    expect(Number(text.getAttribute('y')), 'inside the drawing').toBeGreaterThan(10)
})

it('the therapist’s chart has its labels beside the curve and apart, wherever its lines lie', async () => {
  const results = [12, 12].map((score, week) => ({
    id: String(week),
    occasion: 'pre' as const,
    at: at(7 * week),
    score,
    prorated: false,
    flag: 'none' as const,
    answers: [],
  }))
  for (const [caseness, reliableChange] of [
    [11, 4],
    [8, 4],
    [7, 5],
    [9, 4],
    [21, 12],
  ]) {
    const scale = { scale: 'gad7', title: 'GAD-7', highest: 21, results, caseness, reliableChange }
    await show(<ScaleChart scale={scale as unknown as Parameters<typeof ScaleChart>[0]['scale']} />)
    const number = (one: Element, name: string) => Number(one.getAttribute(name))
    const dots = [...document.querySelectorAll('svg circle')]
    const rightmost = Math.max(...dots.map((dot) => number(dot, 'cx')))
    const labels = [...document.querySelectorAll('svg :is(.cut, .sure) text')]
    expect(labels).toHaveLength(2)
    for (const label of labels) {
      expect(label.getAttribute('text-anchor') ?? 'start').toBe('start')
      expect(number(label, 'x'), 'right of the curve').toBeGreaterThan(rightmost + 8)
      expect(number(label, 'y'), 'inside the drawing').toBeGreaterThanOrEqual(10)
    }
    const [one, other] = labels.map((label) => number(label, 'y'))
    expect(Math.abs(one! - other!), `${caseness} and ${reliableChange}`).toBeGreaterThanOrEqual(11)
  }
})

it('no line of the therapist’s chart goes through a number of the curve', async () => {
  const scores = [9, 9, 10, 14, 11, 12, 8, 5]
  const results = scores.map((score, week) => ({ at: at(7 * week), score }))
  const scale = { scale: 'gad7', title: 'GAD-7', highest: 21, results }
  for (const lines of [
    { caseness: 11, reliableChange: 4 },
    { caseness: 8, reliableChange: 6 },
  ]) {
    const all = { ...scale, ...lines } as unknown as Parameters<typeof ScaleChart>[0]['scale']
    await show(<ScaleChart scale={all} />)
    const number = (one: Element, name: string) => Number(one.getAttribute(name))
    const across = [...document.querySelectorAll('svg :is(.cut, .sure) line')]
    expect(across).toHaveLength(2)
    for (const value of document.querySelectorAll('svg .value'))
      for (const line of across) {
        // A digit is about nine high, and stands on its y.
        const [ground, drawn] = [number(value, 'y'), number(line, 'y1')]
        expect(drawn > ground - 9 && drawn < ground, `${value.textContent} is crossed`).toBe(false)
      }
  }
})

it('the evening hour by hour, as a table too, whose words make the board no wider than its window', async () => {
  await show(<EveningPlot evening={[{ hour: 18, p1: 0, p2: 0, p3: 1, p4: 4, p5: 0 }]} now={0} />)
  const cells = [...document.querySelectorAll('tbody th, tbody td')].map((one) => one.textContent)
  expect(cells).toEqual(['kl. 18', '0', '0', '1', '4', '0'])
  // A table is as wide as its words whatever it is told: what hides it lies around it.
  const table = document.querySelector('table')!
  expect([table.className, table.parentElement!.className]).toEqual(['', 'visually-hidden'])
})
