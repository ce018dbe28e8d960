/** Settings that stay open: what a colleague has changed comes by itself, an untouched form takes it, and one that is written in says so. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Setting } from '../../shared/contract/settings/settings.ts'
import { SettingEditor } from '../../web/board/settings/change-setting.tsx'
import { openSettings, type SettingsStore } from '../../web/board/settings/settings-store.ts'
import { signedIn } from '../../web/staff/sign-in/sign-in.ts'
import { editText } from '../../web/text/settings/sv.ts'
import { clinic, field, press, show, shown, type } from '../support/page.ts'

const name = 'hours.mora-kommun'
const kept = (value: number, rev: number): Setting => ({ name, rev, value, by: 'Sven', at: 0 })
const setting = signal(kept(12, 1))
const sent: { after: number; value: unknown }[] = []
const store = {
  keep: (change: { after: number; value: unknown }) => {
    sent.push(change)
    return Promise.resolve({ outcome: 'kept', setting: kept(0, change.after + 1) })
  },
  again: () => Promise.resolve(),
} as unknown as SettingsStore
const Editor = () => (
  <SettingEditor store={store} name={name} title="Mora kommun" setting={setting.value} />
)
const hours = () => field('Timmar i veckan') as HTMLInputElement

beforeEach(() => {
  sessionStorage.clear()
  sent.length = 0
  setting.value = kept(12, 1)
})
afterEach(() => vi.useRealTimers())

test('a form that nobody has written in has what a colleague saved, and gives nothing of it back', async () => {
  await show(<Editor />)
  await press(editText.changeWhat('Mora kommun'))
  expect(hours().value).toBe('12')
  setting.value = kept(20, 2)
  await show(<Editor />)
  expect(hours().value).toBe('20')
  await press(editText.save)
  expect(sent).toMatchObject([{ after: 2, value: 20 }])
})

test('one that is written in keeps that, and shows both', async () => {
  await show(<Editor />)
  await press(editText.changeWhat('Mora kommun'))
  await type('Timmar i veckan', '14')
  setting.value = kept(20, 2)
  await show(<Editor />)
  expect(hours().value).toBe('14')
  expect(shown()).toContain(editText.wasChanged('Sven'))
})

test('the page asks again every half minute while somebody sees it', async () => {
  vi.useFakeTimers()
  let asked = 0
  clinic(() => {
    asked += 1
    return { settings: [] }
  })
  signedIn.value = { at: 'in', token: 'of-britta' } as typeof signedIn.value
  openSettings()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(asked).toBe(1)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toBe(3)
  signedIn.value = { at: 'out' } as typeof signedIn.value
})
