/** The lists of journals at the desk: how it is with them is said, a name is asked for once, and one press opens a note as it was left. */
import { describe, expect, it } from 'vitest'
import type { DeskState } from '../../web/desk/desk-state.ts'
import { OwnPatientsPane } from '../../web/desk/records/own-patients-pane.tsx'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import {
  buttons,
  clinic,
  field,
  press,
  refusal,
  settled,
  show,
  shown,
  type Sent,
} from '../support/page.ts'

const patient = (letter: string) => `s_${letter.repeat(22)}`
const visit = `v_${'a'.repeat(26)}`
const charlie = { firstName: 'Charlie', lastName: 'Demo', born: '20090101' }
const robin = { firstName: 'Robin', lastName: 'Ek', born: '20080202' }
const begun = Date.UTC(2026, 0, 7, 18)
const note = { patient: patient('c'), contact: visit, ...charlie, at: begun }
const met = (letter: string, who = robin) => ({
  patient: patient(letter),
  contact: patient(letter),
  ...who,
  at: begun,
})
const parts = { reason: 'Sömn', assessment: 'Orolig', action: 'Ny tid', codes: [] }
const chart = {
  person: { firstName: 'Charlie', lastName: 'Demo', personalNumber: '200901012391' },
  notes: [],
}

/** A clinic with one unsigned note, and two whom one has met. */
const answers = ({ method, path }: Sent): unknown => {
  if (path === '/api/care/counsellor/unsigned') return { notes: [note] }
  if (path.startsWith('/api/care/counsellor/patients?'))
    return { patients: [met('d', { ...robin, firstName: 'Alex' })], more: false }
  if (path === '/api/care/counsellor/patients')
    return { patients: [met('r'), met('c', charlie)], more: true }
  if (method === 'GET' && path.endsWith('/journal')) return { ...chart, draft: parts }
  return { outcome: 'kept' }
}
const showLists = async () => {
  const place = deskStore()
  const state = { visits: [] } as unknown as DeskState
  await show(atDesk(<OwnPatientsPane state={state} />, place))
  await settled()
}
const rows = () => buttons(/^(Charlie|Robin|Alex)/).map(({ textContent }) => textContent)

describe('the lists of journals', () => {
  it('say what waits to be signed, and whom one has met, and of whom a note waits', async () => {
    clinic(answers)
    await showLists()
    expect(rows()).toEqual([
      expect.stringMatching(/^Charlie Demo2009-01-01 · påbörjad .*19.00$/),
      expect.stringMatching(/^Robin Ek2008-02-02 · ni talades vid/),
      expect.stringMatching(/^Charlie Demo2009-01-01 · .*osignerad anteckning$/),
    ])
  })

  it('open a note as it was left, from either list, and it is signed there and waits no longer', async () => {
    const { sent, posted } = clinic(answers)
    await showLists()
    await press(buttons(/^Charlie/)[1]!)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Journal: Charlie Demo')
    expect(field('Bedömning').value).toBe('Orolig')
    await press('Signera')
    await settled()
    const at = `/api/care/counsellor/patients/${patient('c')}/${visit}/journal/notes`
    expect(posted('/notes').map(({ path }) => path)).toEqual([at])
    expect(shown()).toContain('Du har inget att signera.')
    const asked = sent.filter(({ path }) => path === '/api/care/counsellor/unsigned')
    expect(asked, 'no name is read again to say so').toHaveLength(1)
  })

  it('show more when asked to, after those that are shown', async () => {
    const { sent } = clinic(answers)
    await showLists()
    await press('Visa fler', 2)
    await settled()
    expect(rows().at(-1)).toMatch(/^Alex/)
    expect(buttons('Visa fler')).toEqual([])
    const further = sent.filter(({ path }) => path.includes('after'))
    expect(further.map(({ path }) => path)).toEqual([
      `/api/care/counsellor/patients?after=${patient('c')}`,
    ])
  })

  it('are not asked for again because the window is looked at again: each name is noted', async () => {
    const { sent } = clinic(answers)
    await showLists()
    const before = sent.length
    document.dispatchEvent(new Event('visibilitychange'))
    dispatchEvent(new Event('online'))
    dispatchEvent(new Event('focus'))
    await settled()
    expect(sent).toHaveLength(before)
  })

  it('say when there is nobody, and nothing to sign', async () => {
    clinic(({ path }) =>
      path.endsWith('unsigned') ? { notes: [] } : { patients: [], more: false },
    )
    await showLists()
    expect(shown()).toContain('Du har inget att signera.')
    expect(shown()).toContain('Ingen har sagt vem den är för dig på sistone.')
  })

  it('say what failed, and are asked for anew by a press', async () => {
    const asked = clinic(() => refusal('broken', 500))
    await showLists()
    expect(buttons('Försök igen')).toHaveLength(2)
    asked.answers(answers)
    await press(buttons('Försök igen')[0]!)
    await settled()
    expect(rows()[0]).toMatch(/^Charlie/)
    expect(buttons('Försök igen'), 'the other one').toHaveLength(1)
  })
})
