/** A booked time of a treatment at the desk leads to whom it is with; one that a code has booked leads to nobody. */
import { signal } from '@preact/signals'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeskTime } from '../../shared/contract/later/bookings.ts'
import type { DeskState } from '../../web/desk/desk-state.ts'
import type { DeskStore } from '../../web/desk/desk-store.ts'
import { TimesPane } from '../../web/desk/bookings/offered-times-pane.tsx'
import { OwnPatientsPane } from '../../web/desk/records/own-patients-pane.tsx'
import { roles } from '../../web/staff/sign-in/roles.ts'
import { atDesk, deskStore } from '../support/desk-store.tsx'
import { buttons, clinic, press, settled, show, shown } from '../support/page.ts'

vi.mock('../../web/staff/sign-in/roles.ts', () => ({
  roles: vi.fn<() => readonly string[]>(),
  signedInAs: () => '',
}))

const participant = `s_${'k'.repeat(22)}`
const time = (letter: string, hour: number): DeskTime => ({
  time: `t_${letter.repeat(22)}`,
  start: Date.UTC(2030, 0, 7, hour),
  length: 30,
  channel: 'chat',
  state: 'booked',
})
const talk = { time: `t_${'a'.repeat(22)}`, participant, alias: 'Kim', journal: true }
const mine = [time('a', 9), time('b', 10)]

const showTimes = async () => {
  const place = {
    ...deskStore(),
    inbox: { mine: signal(mine), wanted: signal([]), view: signal('times') },
  } as unknown as DeskStore
  await show(atDesk(<TimesPane />, place))
  await settled()
  return place
}
const answers = ({ path }: { path: string }): unknown => {
  if (path.endsWith('/booked')) return { talks: [talk] }
  if (path.endsWith('/unsigned')) return { notes: [] }
  if (path.endsWith('/patients')) return { patients: [], more: false }
  const person = { firstName: 'Kim', lastName: 'Ek', personalNumber: '201001011234' }
  return { person, notes: [] }
}
beforeEach(() => {
  vi.mocked(roles).mockReturnValue(['counsellor', 'therapist'])
})

describe('a booked time at the desk', () => {
  it('of a treatment opens the journal with the talk as its reason, and leads back to the times', async () => {
    const { sent } = clinic(answers)
    const place = await showTimes()
    expect(shown()).toContain('Behandling: Kim')
    await press('Läs på i journalen: Kim')
    expect(place.inbox.view.value).toBe('journals')
    await show(atDesk(<OwnPatientsPane state={{ visits: [] } as unknown as DeskState} />, place))
    await settled()
    const read = sent.map(({ path }) => path).filter((path) => path.includes('/journal'))
    expect(read).toEqual([
      `/api/programme/therapist/participants/${participant}/journal?because=booked`,
    ])
    expect(shown()).toContain('Kim har ett bokat samtal med dig.')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Journal: Kim')
    await press('Tillbaka till tiderna')
    expect(place.inbox.view.value).toBe('times')
  })

  it('leads to the treatment where there is no journal', async () => {
    const { answers: next } = clinic(answers)
    next(({ path }) =>
      path.endsWith('/booked') ? { talks: [{ ...talk, journal: false }] } : answers({ path }),
    )
    await showTimes()
    expect(buttons(/^Läs på/)).toEqual([])
    const links = [...document.querySelectorAll('a')].map(({ href }) => href)
    expect(links).toEqual([
      expect.stringMatching(new RegExp(`/behandling/#deltagare/${participant}$`)),
    ])
  })

  it('that a code has booked leads to nobody', async () => {
    clinic(answers)
    await showTimes()
    const rows = [...document.querySelectorAll('.time-row')]
    expect(rows.map(({ textContent }) => textContent.includes('Behandling'))).toEqual([true, false])
  })

  it('is asked nothing about by whoever treats nobody', async () => {
    vi.mocked(roles).mockReturnValue(['counsellor'])
    const { sent } = clinic(answers)
    await showTimes()
    expect(sent).toEqual([])
    expect(shown()).not.toContain('Behandling')
  })
})
