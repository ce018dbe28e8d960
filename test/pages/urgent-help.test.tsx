/** Urgent help that was pressed stands there, whatever the page beneath does meanwhile (R2). */
import { expect, test } from 'vitest'
import { text as sv } from '../../web/text/youth/sv.ts'
import { CrisisButton } from '../../web/ui/crisis/crisis.tsx'
import { leave, press, show } from '../support/page.ts'

const words = { ...sv.crisis, title: sv.door.urgent }
const panels = () => document.querySelectorAll('dialog[open]').length

test('stays open when the page it was pressed on gives way to the one that was on its way', async () => {
  await show(<CrisisButton key="loading" text={words} />)
  await press(words.title)
  expect(panels()).toBe(1)
  await show(<CrisisButton key="loaded" text={words} />)
  expect(panels()).toBe(1)
  await press(words.close)
  expect(panels()).toBe(0)
})

test('is not there any more on another page that somebody went to', async () => {
  await show(<CrisisButton text={words} />)
  await press(words.title)
  await leave()
  dispatchEvent(new Event('hashchange'))
  await show(<CrisisButton text={words} />)
  expect(panels()).toBe(0)
})
