/** The safety plan of the programme is one plan: written with the homework, changed from anywhere, hidden and taken along. */
import { beforeEach, expect, it } from 'vitest'
import { newestPack } from '../../shared/programme/packs.ts'
import { onPaper } from '../../web/programme/plan/own-plan.ts'
import { PlanPage } from '../../web/programme/plan/plan-page.tsx'
import { useLanguage } from '../../web/programme/programme-words.ts'
import { keepSession } from '../../web/programme/session.ts'
import { buttons, clinic, eventually, press, show, shown, type } from '../support/page.ts'

const { id, version, hash } = newestPack('angesthjalpen-ung')!
const pin = { programme: id, version, hash }
const written = { tecken: 'Jag slutar svara', nummer: 'Mormor 070' }
const module = {
  now: 0,
  pin,
  language: 'sv',
  step: { module: 'm1', number: 1, state: 'sent', round: 1, read: true, checkedIn: true },
  drafts: [
    { field: 'trygghetsplan', version: 3, value: JSON.stringify(written), at: 0, others: [] },
  ],
  sent: [],
  feedback: [],
  extras: [],
  missing: [],
}

beforeEach(async () => {
  await useLanguage('sv')
  keepSession({ token: 't', until: Date.now() + 3_600_000 } as never)
})

const opened = async () => {
  const asked = clinic(({ method, path, body }) => {
    if (method === 'POST')
      return { outcome: 'kept', draft: { ...module.drafts[0], version: 4, ...(body as object) } }
    return path.includes('/modules/m1') ? module : { pin, begunAt: 1, modules: [] }
  })
  await show(<PlanPage />)
  await eventually(() => expect(buttons('Dölj planen')).toHaveLength(1))
  return asked
}

it('shows what was written in the first module, and what is changed here is changed there', async () => {
  const asked = await opened()
  const [signs] = document.querySelectorAll('textarea')
  expect(signs?.value).toBe('Jag slutar svara')
  await type(/^Tecken/, 'Jag går hem')
  await eventually(() => expect(asked.posted('/m1/draft')).toHaveLength(1))
  expect(asked.posted('/m1/draft')[0]?.body).toMatchObject({
    field: 'trygghetsplan',
    version: 3,
    value: JSON.stringify({ ...written, tecken: 'Jag går hem' }),
  })
})

it('is hidden with one press, and comes back with another', async () => {
  await opened()
  await press('Dölj planen')
  expect(document.querySelectorAll('textarea')).toHaveLength(0)
  expect(shown()).not.toContain('Skriv ut')
  await press('Visa igen')
  expect(document.querySelector('textarea')?.value).toBe('Jag slutar svara')
})

it('stands on paper under the parts that everybody’s plan has', () => {
  const parts = ['tecken', 'lugnar', 'personer', 'platser', 'tryggare', 'nummer']
  const field = { id: 'p', kind: 'safetyPlan', parts: parts.map((part) => ({ id: part })) }
  const drafts = { value: () => JSON.stringify(written) }
  expect(onPaper({ field, drafts } as never)).toEqual({
    signs: 'Jag slutar svara',
    soothes: '',
    people: '',
    places: '',
    safer: '',
    numbers: 'Mormor 070',
  })
})
