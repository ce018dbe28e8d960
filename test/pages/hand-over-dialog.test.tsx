/** Asking to hand over: the chosen one is asked for once, and the note stays until it has gone along. */
import { describe, expect, it } from 'vitest'
import { HandoverDialog } from '../../web/desk/handover/handover-dialog.tsx'
import { staffText } from '../../web/text/staff/sv.ts'
import {
  alerts,
  buttons,
  choose,
  clinic,
  field,
  noNetwork,
  press,
  show,
  type,
  type Sent,
} from '../support/page.ts'
import { atDesk, deskVisit, toldAtDesk, deskStore } from '../support/desk-store.tsx'

const colleague = {
  id: 'robin',
  firstName: 'Robin',
  employer: 'Falu kommun',
  profession: 'psykolog',
  regime: 'SoL',
  languages: ['sv'],
  freeSeats: 1,
}
const others = [
  colleague,
  { ...colleague, id: 'full', firstName: 'Full', freeSeats: 0 },
  { ...colleague, id: 'other', firstName: 'Other', languages: ['en'] },
]
const works = ({ method }: Sent) =>
  method === 'GET' ? { colleagues: others } : { ...deskVisit, state: 'asking' }
const ask = 'Fråga den unga'
const note = 'Anteckning till kollegan'

describe('a hand-over', () => {
  it('is asked for once, of the one chosen, with the note sealed', async () => {
    const place = deskStore()
    const asked = clinic(works)
    await show(atDesk(<HandoverDialog visit={deskVisit} />, place))
    expect(document.body.textContent).not.toMatch(/Full,|Other,/)
    await choose('Robin, ')
    await type(note, ' Prata om skolan ')
    await press(ask, 3)
    expect(asked.posted().map(({ body }) => body)).toEqual([
      { to: { colleague: 'robin' }, note: 'sealed Prata om skolan' },
    ])
    expect(place.dialog.value).toBeUndefined()
  })

  it('asks nobody until somebody is chosen, which is said', async () => {
    const asked = clinic(works)
    await show(atDesk(<HandoverDialog visit={deskVisit} />))
    await press(ask)
    expect(asked.posted()).toEqual([])
    expect(alerts()).toEqual(['Välj vem som ska få frågan.'])
  })

  it.each([
    ['the network is gone', () => 'sealed', staffText.state.failedBy.offline],
    ['the note cannot be sealed yet', () => undefined, staffText.handover.noteWaits],
  ])('keeps the note and the choice when %s, which is told', async (_, seal, told) => {
    const place = deskStore(seal)
    clinic((sent) => (sent.method === 'POST' ? noNetwork : works(sent)))
    await show(atDesk(<HandoverDialog visit={deskVisit} />, place))
    await choose('Robin, ')
    await type(note, 'Prata om skolan')
    await press(ask)
    expect(toldAtDesk()).toContain(told)
    expect(field(note).value).toBe('Prata om skolan')
    expect((field('Robin, ') as HTMLInputElement).checked).toBe(true)
    expect(place.dialog.value).toBeDefined()
  })

  it('sends nothing when it is closed, and says when there is nobody', async () => {
    const place = deskStore()
    const asked = clinic((sent) => (sent.method === 'GET' ? { colleagues: [] } : {}))
    await show(atDesk(<HandoverDialog visit={deskVisit} />, place))
    expect(document.body.textContent).toContain('Ingen annan är i tjänst just nu.')
    expect(buttons(ask)).toEqual([])
    await press(staffText.know.cancel)
    expect(place.dialog.value).toBeUndefined()
    expect(asked.posted()).toEqual([])
  })
})
