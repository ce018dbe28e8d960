/** Colleagues beside a talk, as the desk shows it: a number to ring, and a wait that is said. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ColleagueLine } from '../../shared/contract/safety/colleague-line.ts'
import { ColleagueChat } from '../../web/desk/colleague/colleague-chat.tsx'
import { OwnPhone } from '../../web/desk/colleague/colleague-calls.tsx'
import { openColleagueLines } from '../../web/desk/colleague/colleague-lines.ts'
import { atDesk, deskStore, deskVisit, toldAtDesk } from '../support/desk-store.tsx'
import { eventually, leave, press, show, shown, type } from '../support/page.ts'

const { visit } = deskVisit
const elin = { id: 'elin', firstName: 'Elin', employer: 'Mora kommun', regime: 'SoL' as const }
const amir = { id: 'amir', firstName: 'Amir', employer: 'Borlänge kommun', regime: 'SoL' as const }

let kept: ColleagueLine
const serverFor = (me: typeof elin) => ({
  askColleague: () => Promise.resolve(kept),
  colleagueLine: () => Promise.resolve(structuredClone(kept)),
  colleagueKey: ({ key }: { key: string }) => {
    kept.members.find(({ id }) => id === me.id)?.pages.push(key)
    return Promise.resolve({ outcome: 'done' as const })
  },
  sayToColleagues: () => Promise.reject(new Error('nobody can read it yet')),
})
const seen = () => signal([{ visit, others: [], asked: false }])
const linesOf = (me: typeof elin, lines = seen()) => ({
  lines,
  /** As after a push. */
  look: () => (lines.value = [...lines.value]),
  store: openColleagueLines(
    {
      isTold: signal(true),
      lines,
      procedures: signal([]),
      refresh: () => Promise.resolve(),
      api: serverFor(me) as never,
    },
    () => me.id,
  ),
})
const showFor = async (colleagues: ReturnType<typeof linesOf>['store']) => {
  const store = deskStore()
  Object.assign(store, { colleagues })
  Object.assign(store.desk.state.value!.staff, elin)
  await show(atDesk(<ColleagueChat visit={visit} />, store))
}

beforeEach(() => {
  sessionStorage.clear()
  kept = {
    members: [
      { ...elin, pages: [] },
      { ...amir, phone: '070-123 45 67', pages: [] },
    ],
    messages: [],
  }
})
afterEach(leave)

it('waits, and says so, until the colleague’s page can read it', async () => {
  const hers = linesOf(elin)
  await showFor(hers.store)
  await eventually(() => expect(shown()).toContain('Mellan er: Amir'))
  await type('Skriv till Amir', 'Är du där?')
  await press('Skicka')
  await eventually(() => expect(shown()).toContain('Skickas när sidan hos Amir har svarat'))
  expect(kept.messages).toEqual([])
})

it('has the number to ring, or says that there is none', async () => {
  const hers = linesOf(elin)
  await showFor(hers.store)
  await eventually(() => expect(shown()).toContain('Ring Amir: 070-123 45 67'))
  expect(document.querySelector('a[href="tel:0701234567"]')).not.toBe(null)
  delete kept.members[1]!.phone
  hers.look()
  await eventually(() => expect(shown()).toContain('Amir har inget nummer inlagt.'))
})

it('takes no number that cannot be rung, and keeps what was typed', async () => {
  const store = deskStore()
  const asked: unknown[] = []
  Object.assign(store.safety, {
    phone: signal(undefined),
    refresh: () => Promise.resolve(),
    api: { ownPhone: (ask: unknown) => Promise.resolve(void asked.push(ask)).then(() => ({})) },
  })
  await show(atDesk(<OwnPhone />, store))
  await type('Mitt nummer för kollegor', 'växeln')
  await press('Spara numret')
  expect(shown()).toContain('Skriv numret med siffror')
  expect(asked).toEqual([])
  await type('Mitt nummer för kollegor', '070-123 45 67')
  await press('Spara numret')
  expect(asked).toEqual([{ phone: '070-123 45 67' }])
  expect(toldAtDesk()).toContain('Numret är sparat.')
})
