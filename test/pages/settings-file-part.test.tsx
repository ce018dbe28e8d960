/** A file of settings read in the browser: what is taken, what waits, and what somebody else was first with, each said. */
import { signal } from '@preact/signals'
import { act } from 'preact/test-utils'
import { expect, test } from 'vitest'
import type { Setting } from '../../shared/contract/settings/settings.ts'
import { settingsFile } from '../../shared/rules/settings/settings-file.ts'
import { FilePart } from '../../web/board/settings/file-part.tsx'
import type { Change, SettingsStore, Told } from '../../web/board/settings/settings-store.ts'
import { actAndShow } from '../../web/staff/attempt.ts'
import { toldAtDesk } from '../support/desk-store.tsx'
import { eventually, field, press, show, shown } from '../support/page.ts'

const at = { by: 'Sven', at: 0 }
const begin = async (
  settings: Setting[],
  answer: (change: Change) => Told = () => ({ outcome: 'kept', setting: settings[0]! }),
) => {
  const kept: Change[] = []
  const store: SettingsStore = {
    seen: signal({ settings }),
    problem: signal(undefined),
    again: async () => undefined,
    keep: async (change) => (kept.push(change), answer(change)),
    before: async () => [],
    act: actAndShow(async () => undefined),
  }
  await show(<FilePart store={store} />)
  return kept
}
const read = async (values: Record<string, unknown>) => {
  const input = field('Fil att läsa in') as HTMLInputElement
  const file = new File([settingsFile(values)], 'a.json')
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
  await press('Läs in')
}

test('what somebody else was first with is said, and what it says now stays', async () => {
  const kept = await begin([], ({ name }) =>
    name === 'hours.orsa-kommun'
      ? { outcome: 'changed', setting: { name, rev: 1, value: 4, ...at } }
      : { outcome: 'kept', setting: { name, rev: 1, value: 3, ...at } },
  )
  await read({ 'hours.orsa-kommun': 12, 'hours.mora-kommun': 3 })
  await eventually(() => expect(shown()).toContain('2 ändringar finns i filen.'))
  await press('Läs in 2')
  await eventually(() => expect(shown()).toContain('Inläst: 1.'))
  expect(kept).toHaveLength(2)
  expect(shown()).toContain('Någon hann ändra 1 före dig. Läs in filen igen om den ska gälla.')
})

test('a file that was moved since it was chosen is said to be so, and can be read again', async () => {
  await begin([])
  const input = field('Fil att läsa in') as HTMLInputElement
  const gone = new File([settingsFile({ 'hours.mora-kommun': 3 })], 'a.json')
  gone.text = () => Promise.reject(new DOMException('moved', 'NotReadableError'))
  Object.defineProperty(input, 'files', { value: [gone], configurable: true })
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })))
  await press('Läs in')
  expect(toldAtDesk().at(-1)).toBe(
    'Filen gick inte att läsa. Den har flyttats eller ändrats. Välj den en gång till.',
  )
  await read({ 'hours.mora-kommun': 3 })
  await eventually(() => expect(shown()).toContain('En ändring finns i filen.'))
})

test('what waits for a signature is left to those who sign, and said', async () => {
  const name = 'legal.referral'
  const mine = { sv: 'Av Sven.' }
  const proposed = { value: mine, by: 'Sven', at: 0, mine: false }
  const kept = await begin([{ name, rev: 1, value: null, ...at, proposed }])
  await read({ [name]: { sv: 'Ur filen.' }, 'hours.mora-kommun': 3 })
  await eventually(() => expect(shown()).toContain('2 ändringar finns i filen.'))
  expect(shown()).toContain('1 väntar redan på underskrift')
  await press('Läs in 1')
  await eventually(() => expect(kept.map((one) => one.name)).toEqual(['hours.mora-kommun']))
})
