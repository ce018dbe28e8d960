/** The form that frees a seat: closed lists as chosen, sent once, kept when the clinic does not answer. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DeskStore } from '../../web/desk/desk-store.ts'
import { signOutOfDesk } from '../../web/desk/leave-desk.ts'
import { CloseForm } from '../../web/desk/talk/close-form.tsx'
import { freeSeat } from '../../web/desk/desk-state.ts'
import { nameOfForm } from '../../web/data/draft-storage.ts'
import type { JournalStore } from '../../web/staff/journal/journal-store.ts'
import {
  alerts,
  choose,
  clinic,
  field,
  leave,
  noNetwork,
  press,
  show,
  shown,
} from '../support/page.ts'
import { atDesk, deskVisit, toldAtDesk, deskStore } from '../support/desk-store.tsx'
import { staffText } from '../../web/text/staff/sv.ts'

const save = 'Spara och frigör platsen'
const [[outcome, outcomeName]] = Object.entries(staffText.outcome) as [[string, string]]
const [[where, whereName]] = Object.entries(staffText.whereTo).filter(
  ([one]) => one !== 'none',
) as [[string, string]]

beforeEach(() => sessionStorage.clear())

/** Saves, without the moment in which it can be taken back. */
const saves = async (words = save): Promise<void> => {
  await press(words)
  await press('Spara nu')
}

describe('the form of a talk that is over', () => {
  it('is sent once as it was chosen, however often it is pressed', async () => {
    const asked = clinic(() => ({}))
    await show(atDesk(<CloseForm visit={deskVisit} />))
    await choose(outcomeName)
    await choose(whereName)
    await press(save, 3)
    expect(asked.posted()).toEqual([])
    await press('Spara nu', 3)
    expect(asked.posted().map(({ body }) => body)).toEqual([
      { topics: ['stress-skola'], outcome, whereTo: [where] },
    ])
  })

  it('has the keys where they would have gone, and leaves them with whoever is somewhere else', async () => {
    clinic(() => ({}))
    const keys = () => document.activeElement
    await leave()
    await show(atDesk(<CloseForm visit={deskVisit} />))
    expect(keys()?.closest('.close-form')).not.toBeNull()
    await choose(outcomeName)
    await press(save)
    expect(keys()?.textContent).toBe('Stäng samtalet')
    expect(keys()?.closest('section')?.textContent).toContain('Spara nu')
    await leave()
    await show(
      <>
        <textarea aria-label="Till någon annan" />
        {atDesk(<p />)}
      </>,
    )
    field('Till någon annan').focus()
    await show(
      <>
        <textarea aria-label="Till någon annan" />
        {atDesk(<CloseForm visit={deskVisit} />)}
      </>,
    )
    expect(keys()).toBe(field('Till någon annan'))
  })

  it('has a newer topic ticked instead of the nearest that stands for it, and sends what is ticked', async () => {
    const asked = clinic(() => ({}))
    const visit = { ...deskVisit, newerTopics: ['skolfranvaro'] } as typeof deskVisit
    await show(atDesk(<CloseForm visit={visit} />))
    await choose('Kontroll och heder')
    await choose(outcomeName)
    await saves()
    expect(asked.posted()[0]!.body).toMatchObject({ topics: ['skolfranvaro', 'heder'] })
  })

  it('is not sent without how it went, which is asked for', async () => {
    const asked = clinic(() => ({}))
    await show(atDesk(<CloseForm visit={deskVisit} />))
    await press(save)
    expect(asked.posted()).toEqual([])
    expect(alerts()).toEqual(['Välj hur det blev.'])
    await choose(outcomeName)
    expect(alerts()).toEqual([])
  })

  it('lets "no referral" stand alone', async () => {
    const asked = clinic(() => ({}))
    await show(atDesk(<CloseForm visit={deskVisit} />))
    await choose(outcomeName)
    await choose(whereName)
    await choose(staffText.whereTo.none)
    await saves()
    expect(asked.posted()[0]!.body).toMatchObject({ whereTo: ['none'] })
  })

  it('stays as chosen when it could not be sent, which is told, and can be sent again', async () => {
    const place = deskStore()
    const asked = clinic(() => noNetwork)
    await show(atDesk(<CloseForm visit={deskVisit} />, place))
    await choose(outcomeName)
    await saves()
    expect(toldAtDesk()).toContain(staffText.state.failedBy.offline)
    expect((field(outcomeName) as HTMLInputElement).checked).toBe(true)
    expect(place.desk.state.value?.visits).toHaveLength(1)
    asked.answers(() => ({}))
    await saves()
    expect(asked.posted()).toHaveLength(2)
    expect(place.desk.state.value?.visits).toHaveLength(0)
  })

  it('stands as it was chosen when another tool has been open', async () => {
    clinic(() => ({}))
    await show(atDesk(<CloseForm visit={deskVisit} />))
    await choose(outcomeName)
    await leave()
    await show(atDesk(<CloseForm visit={deskVisit} />))
    expect((field(outcomeName) as HTMLInputElement).checked).toBe(true)
  })

  it('asks once before a report of concern goes with the talk, and not when it has been copied', async () => {
    const asked = clinic(() => ({}))
    const reports = nameOfForm(deskVisit.visit, 'concern')
    sessionStorage.setItem(reports, JSON.stringify({ facts: 'Blev slagen', done: false }))
    await show(atDesk(<CloseForm visit={deskVisit} />))
    await choose(outcomeName)
    await press(save)
    expect(alerts()).toEqual(['Det här är inte klart och försvinner med samtalet: Orosanmälan.'])
    expect(asked.posted()).toEqual([])
    await saves('Stäng ändå')
    expect(asked.posted()).toHaveLength(1)

    sessionStorage.setItem(reports, JSON.stringify({ facts: 'Blev slagen', done: true }))
    await show(atDesk(<CloseForm key="another" visit={deskVisit} />))
    await choose(outcomeName)
    await saves()
    expect(asked.posted()).toHaveLength(2)
  })

  it('is taken back as it was chosen within a moment, and then nothing is sent', async () => {
    const place = deskStore()
    const asked = clinic(() => ({}))
    await show(atDesk(<CloseForm visit={deskVisit} />, place))
    await choose(outcomeName)
    await press(save)
    expect(shown()).toContain('Sparas om ett ögonblick')
    await press('Ångra')
    expect((field(outcomeName) as HTMLInputElement).checked).toBe(true)
    expect(asked.posted()).toEqual([])
    expect(place.desk.state.value?.visits).toHaveLength(1)
    await place.actions.closeNow()
    expect(asked.posted()).toEqual([])
  })

  describe('when whoever filed it signs out within the moment', () => {
    const signsOut = async (answer: () => unknown, before = (_: DeskStore): void => undefined) => {
      const place = deskStore()
      const done: string[] = []
      clinic(({ path }) => {
        done.push(path.split('/').at(-1)!)
        return answer()
      })
      vi.spyOn(location, 'reload').mockImplementation(() => void done.push('left'))
      const over = { ...deskVisit, state: 'over' as const }
      place.desk.state.value = { ...place.desk.state.value!, visits: [over], status: 'away' }
      await show(atDesk(<CloseForm visit={over} />, place))
      await choose(outcomeName)
      await press(save)
      before(place)
      await signOutOfDesk(place.desk, place.actions)
      return done
    }

    it('is filed first, with nobody held and off duty too', async () => {
      expect(await signsOut(() => ({}))).toEqual(['close', 'left'])
    })

    it('is waited for when it is on its way', async () => {
      const begins = ({ actions }: DeskStore) => void actions.closeNow()
      expect(await signsOut(() => ({}), begins)).toEqual(['close', 'left'])
    })

    it('keeps them there, and itself, when it could not be filed', async () => {
      expect(await signsOut(() => noNetwork)).toEqual(['close'])
      expect(sessionStorage.getItem(nameOfForm(deskVisit.visit, 'close'))).toContain(outcome)
      expect(toldAtDesk().at(-1)).toContain('Ingen kontakt')
    })
  })

  it('frees its seat for whoever is taken next, who ends the moment', async () => {
    const place = deskStore()
    const state = { ...place.desk.state.value!, seats: 1 }
    place.desk.state.value = state
    const asked = clinic(() => ({}))
    await show(atDesk(<CloseForm visit={deskVisit} />, place))
    await choose(outcomeName)
    expect(freeSeat(place.desk.state.value)).toBeUndefined()
    await press(save)
    expect(freeSeat(place.desk.state.value)).toBe(1)
    Object.assign(place.talks.keys, {
      forPress: () => Promise.resolve(undefined),
      answered: () => undefined,
    })
    await place.actions.take()
    expect(asked.posted().map(({ path }) => path.split('/').at(-1))).toEqual(['close', 'claims'])
  })

  it('asks where a journal is to be kept and nobody has signed a note', async () => {
    const asked = clinic(() => ({}))
    const known = { ...deskVisit, regime: 'HSL', identity: 'identified' } as typeof deskVisit
    await show(atDesk(<CloseForm visit={known} />))
    await choose(outcomeName)
    await press(save)
    expect(alerts().join()).toMatch(/^Journalen är inte signerad\./)
    expect(asked.posted()).toEqual([])
  })

  const parts = { reason: 'Söker igen', assessment: '', action: '', codes: [] }
  it.each([
    ['no word since', false, () => undefined],
    ['another begun', true, (room: JournalStore) => room.write(parts)],
    [
      'a correction begun',
      true,
      (room: JournalStore) => room.writeCorrection({ parts, corrects: 'n_1', why: '' }),
    ],
  ])('where a note is signed, and %s: asks %s', async (_, asks, goesOn) => {
    clinic(() => ({ notes: [] }))
    const known = { ...deskVisit, regime: 'HSL', identity: 'identified' } as typeof deskVisit
    const place = deskStore()
    const room = place.journals.of(known.visit)
    room.write({ ...parts, assessment: 'Mår bättre', action: 'Ny tid' })
    expect(await room.sign()).toBe(true)
    goesOn(room)
    // Also of a page that is loaded anew.
    await show(atDesk(<CloseForm visit={known} />))
    await choose(outcomeName)
    await press(save)
    expect(alerts().join().startsWith('Journalen är inte signerad.')).toBe(asks)
  })
})
