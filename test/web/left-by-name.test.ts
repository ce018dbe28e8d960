/** Whoever is told that a talk has left the desk is told which: by the name the youth gave, though it is forgotten with the talk. */
import { signal } from '@preact/signals'
import { beforeAll, expect, it } from 'vitest'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import { deskVisit } from '../support/desk-store.tsx'
import { memoryStorage } from '../unkind/browser-page.ts'

const nothing = () => undefined
beforeAll(() => {
  Object.assign(globalThis, {
    sessionStorage: memoryStorage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    document: { addEventListener: nothing, visibilityState: 'visible' },
    location: { origin: 'http://clinic.test' },
  })
})

it('handed over, by its name; and the name is gone then', async () => {
  const { sealing } = await import('../../web/data/sealed/lazy-sealing.ts')
  const { openTalks, nameOf } = await import('../../web/desk/talk/open-talks.ts')
  const { tellOfChanges } = await import('../../web/desk/attention/changes.ts')
  const { withDesk, hearFrame } = await import('../../web/desk/desk-state.ts')
  const { keepTold } = await import('../../web/desk/talk/told-by-youth-page.ts')
  const { notices } = await import('../../web/staff/notices/notices.ts')
  const { staffText } = await import('../../web/text/staff/sv.ts')
  const visit = { ...deskVisit, pass: 'pass', toldAt: 0 } as DeskVisit
  const { visit: id, epoch } = visit
  const desk = {
    staff: { id: 'elin' },
    status: 'here',
    seats: 2,
    channels: ['chat'],
    visits: [visit],
    offers: [],
    line: { at: 0, entries: [], waiting: 0 },
  }
  const live = { status: signal('up'), listen: () => nothing, send: () => true, check: nothing }
  const api = { messages: () => Promise.resolve({ messages: [] }) }
  const state = signal(withDesk(undefined, desk as never))
  const store = { desk: { state, live, api, refresh: () => Promise.resolve() } }
  openTalks(store.desk as never)
  tellOfChanges(store as never)
  keepTold(id, { epoch, keys: [], name: 'Björk' })
  state.value = hearFrame(state.value, { type: 'desk-gone', visit: id, epoch, why: 'handed-over' })
  expect(notices.value.at(-1)?.text).toBe(`Björk ${staffText.left['handed-over']}`)
  expect(nameOf(visit)).toBe(staffText.talks.anonymous)
  // It was fetched when the talks were opened, and is still on its way.
  await sealing()
})
