/** A note of the journal: signed once and as it was written; a correction or a failure never takes what was written. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Chart, DraftParts, SignedNote } from '../../shared/contract/records/journal.ts'
import { Problem } from '../../web/data/client.ts'
import { JournalForm } from '../../web/staff/journal/journal-form.tsx'
import { openJournal } from '../../web/staff/journal/journal-store.ts'
import { buttons, field, press, settled, show, shown, type } from '../support/page.ts'

const parts = { reason: 'Sömn', assessment: 'Orolig', action: 'Ny tid', codes: [] }
const note = { note: 'n_1', at: Date.UTC(2026, 0, 7), parts } as unknown as SignedNote
const empty = { notes: [], draft: undefined } as unknown as Chart
const slowly = <T,>(value: T) => new Promise<T>((resolve) => setImmediate(() => resolve(value)))

const openRoom = (draft?: DraftParts) => {
  const calls = {
    chart: vi.fn(() => slowly({ ...empty, ...(draft && { draft }) })),
    keepDraft: vi.fn((_: DraftParts) => slowly({})),
    sign: vi.fn((_: { once: string; parts: DraftParts }) => slowly<unknown>({})),
    correct: vi.fn((_: { once: string; parts: DraftParts; corrects: string; why: string }) =>
      slowly<unknown>({}),
    ),
    notePrint: vi.fn(() => slowly({})),
  }
  return { calls, room: openJournal(calls) }
}
const onDone = vi.fn<() => void>()
beforeEach(() => onDone.mockReset())

const write = async () => {
  await type('Anledning till kontakten', 'Sömn')
  await type('Bedömning', 'Orolig')
  await type('Åtgärd och planering', 'Ny tid')
}

describe('a new note', () => {
  it('is not written over by a template: what was written stays before it, and the template is taken back whole', async () => {
    const { room } = openRoom()
    await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
    await type('Bedömning', 'Orolig och trött')
    await type('Börja från en mall', 'talk')
    expect(field('Bedömning').value).toBe(
      'Orolig och trött\n\nSammanfattning av samtalet: \nBedömning: ',
    )
    expect(field('Anledning till kontakten').value).toBe('Söker för: ')
    await press('Ångra mallen')
    expect(field('Bedömning').value).toBe('Orolig och trött')
    expect(field('Anledning till kontakten').value).toBe('')
    expect(buttons('Ångra mallen')).toEqual([])
    await type('Börja från en mall', '')
    expect(field('Bedömning').value, 'no template takes nothing').toBe('Orolig och trött')
  })

  it('changes one untouched template for another, and keeps what was written since out of the undo', async () => {
    const { room } = openRoom()
    await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
    await type('Börja från en mall', 'talk')
    await type('Börja från en mall', 'advice')
    expect(field('Åtgärd och planering').value).toBe('Råd: \nFortsatt kontakt: ')
    await type('Åtgärd och planering', 'Råd: sova')
    expect(buttons('Ångra mallen')).toEqual([])
    await type('Börja från en mall', '')
    expect(field('Åtgärd och planering').value).toBe('Råd: sova')
  })

  it('is signed as it was written, once for all presses', async () => {
    const { room, calls } = openRoom()
    await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
    await write()
    await press('Signera', 3)
    expect(calls.sign).toHaveBeenCalledTimes(1)
    expect(calls.sign.mock.calls[0]![0]).toMatchObject({ parts })
    expect(shown()).toContain('Anteckningen är signerad.')
    expect(field('Bedömning').value).toBe('')
    expect(calls.keepDraft).not.toHaveBeenCalled()
  })

  it('is not signed before it is whole, which is said', async () => {
    const { room, calls } = openRoom()
    await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
    await type('Bedömning', 'Orolig')
    await press('Signera')
    expect(calls.sign).not.toHaveBeenCalled()
    expect(shown()).toContain('Fyll i anledning, bedömning och åtgärd.')
  })

  it('stays written when it was not signed, and is the same note when signed again', async () => {
    const { room, calls } = openRoom()
    calls.sign.mockRejectedValueOnce(new Problem('offline'))
    await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
    await write()
    await press('Signera')
    expect(onDone).not.toHaveBeenCalled()
    expect(document.querySelector('[role=status]')?.textContent).not.toBe('')
    expect(field('Bedömning').value).toBe('Orolig')
    await press('Signera')
    const [first, second] = calls.sign.mock.calls.map(([one]) => one)
    expect(second).toEqual(first)
    expect(onDone).toHaveBeenCalledTimes(1)
  })
})

describe('the draft of a note', () => {
  it('is never kept after the note is signed, and never comes later than it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { room, calls } = openRoom()
      const order: string[] = []
      calls.keepDraft.mockImplementation(async () => {
        await slowly(undefined)
        order.push('draft')
        return {}
      })
      calls.sign.mockImplementation(() => slowly(order.push('signed')))
      await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
      await write()
      vi.advanceTimersByTime(1_200)
      await type('Bedömning', 'Lugn')
      await press('Signera')
      await vi.advanceTimersByTimeAsync(5_000)
      expect(order).toEqual(['draft', 'signed'])
      expect(calls.sign.mock.calls[0]![0].parts.assessment).toBe('Lugn')
    } finally {
      vi.useRealTimers()
    }
  })

  it('that could not be kept is said, and is not replaced by an older one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      const { room, calls } = openRoom({ ...parts, assessment: 'Äldre' })
      calls.keepDraft.mockRejectedValue(new Problem('offline'))
      await room.read()
      await show(<JournalForm room={room} correcting={undefined} onDone={onDone} />)
      await type('Bedömning', 'Nyare')
      await vi.advanceTimersByTimeAsync(1_200)
      await room.read()
      await settled()
      expect(shown()).toContain('Utkastet är inte sparat')
      expect(field('Bedömning').value).toBe('Nyare')
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('a correction', () => {
  const own = { reason: 'Eget', assessment: 'Halvfärdigt', action: '', codes: [] }

  it('is sent with the note it corrects and why, once', async () => {
    const { room, calls } = openRoom()
    await show(<JournalForm room={room} correcting={note} onDone={onDone} />)
    await type('Bedömning', 'Lugn')
    await press('Signera')
    expect(shown()).toContain('Skriv varför du rättar.')
    expect(calls.correct).not.toHaveBeenCalled()
    await type('Varför rättar du?', 'Skrev fel')
    await press('Signera', 3)
    expect(calls.correct).toHaveBeenCalledTimes(1)
    expect(calls.correct.mock.calls[0]![0]).toMatchObject({
      parts: { ...parts, assessment: 'Lugn' },
      corrects: 'n_1',
      why: 'Skrev fel',
    })
  })

  it.each(['Avbryt rättelsen', 'Signera'])(
    'leaves the note that is being written as it was, after "%s"',
    async (how) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      try {
        const { room, calls } = openRoom(own)
        await room.read()
        await show(<JournalForm key="c" room={room} correcting={note} onDone={onDone} />)
        await type('Bedömning', 'Lugn')
        await type('Varför rättar du?', 'Skrev fel')
        await press(how)
        await vi.advanceTimersByTimeAsync(5_000)
        expect(onDone).toHaveBeenCalledTimes(1)
        expect(calls.keepDraft).not.toHaveBeenCalled()
        if (how !== 'Signera') expect(calls.correct).not.toHaveBeenCalled()
        await show(<JournalForm key="new" room={room} correcting={undefined} onDone={onDone} />)
        expect(field('Bedömning').value).toBe('Halvfärdigt')
      } finally {
        vi.useRealTimers()
      }
    },
  )

  it('stays written when it was not signed', async () => {
    const { room, calls } = openRoom()
    calls.correct.mockRejectedValueOnce(new Problem('broken'))
    await show(<JournalForm room={room} correcting={note} onDone={onDone} />)
    await type('Bedömning', 'Lugn')
    await type('Varför rättar du?', 'Skrev fel')
    await press('Signera')
    expect(onDone).not.toHaveBeenCalled()
    expect(field('Bedömning').value).toBe('Lugn')
    expect(field('Varför rättar du?').value).toBe('Skrev fel')
  })
})
