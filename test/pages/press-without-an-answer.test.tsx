/** Whoever gives up a place and gets no answer is told so where they pressed. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { startLanguage } from '../../web/youth/language.ts'
import { contact, key } from '../../web/youth/visit/visit-store.ts'
import { Leave } from '../../web/youth/waiting/waiting-room.tsx'
import { clinic, noNetwork, press, refusal, show } from '../support/page.ts'

beforeAll(startLanguage)
beforeEach(() => {
  contact.value = 'ok'
  key.value = { visit: 'v_abcdefghijklmnopqrstuvwxyz', secret: 's'.repeat(43) }
})

it.each([
  ['without a network', noNetwork],
  ['of a clinic that must be asked again', refusal('try-again', 503)],
  ['of a clinic that is broken', refusal('broken', 500)],
])('%s', async (_, answer) => {
  clinic(() => answer)
  await show(<Leave />)
  await press('Lämna kön')
  await press('Ja, lämna kön')
  expect(document.querySelector('dialog')?.textContent).toContain('Ingen kontakt just nu.')
})
