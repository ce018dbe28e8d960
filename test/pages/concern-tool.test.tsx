/** A draft of a report of concern: the page sends it nowhere and keeps it in the tab alone; whether it was copied is said truly. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ConcernTool } from '../../web/desk/safety/concern-tool.tsx'
import { dropDraftsOf } from '../../web/data/draft-storage.ts'
import { buttons, choose, clinic, field, leave, press, show, shown, type } from '../support/page.ts'
import { atDesk, deskVisit } from '../support/desk-store.tsx'

const copying = (write: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText: write }, configurable: true })
const draft = () => document.querySelector('.concern-draft')?.textContent ?? ''
const facts = 'Vad har hänt?'
const write = async () => {
  await show(atDesk(<ConcernTool visit={deskVisit} />))
  await type('Till kommunens socialtjänst', '2080')
  await type(facts, 'Blev slagen i går.')
}

beforeEach(() => sessionStorage.clear())

describe('a report of concern', () => {
  it('has what was written and who writes it, and says what is not known', async () => {
    await write()
    expect(draft()).toContain('Blev slagen i går.')
    expect(draft()).toContain('Anmälare: Amina, Region Dalarna')
    expect(draft()).toContain('Okänd. Den unga är anonym hos oss.')
    await type('Vem gäller det?', 'Kim, 15')
    expect(draft()).not.toContain('Okänd')
  })

  it('can be drafted while nobody knows who it is, or in which municipality', async () => {
    await show(atDesk(<ConcernTool visit={deskVisit} />))
    await type(facts, 'Blev slagen i går.')
    expect(draft()).toContain('Till: Socialtjänsten i den kommun där barnet är eller bor (okänd')
    expect(draft()).toContain('Okänd. Den unga är anonym hos oss.')
    expect(draft()).toContain('Ålder: inte känd')
    expect(buttons('Kopiera')).toHaveLength(1)
  })

  it.each(['18-20', '21-24'] as const)('is not drafted about somebody of %s', async (ageBand) => {
    await show(atDesk(<ConcernTool visit={{ ...deskVisit, ageBand }} />))
    await type(facts, 'Blev slagen i går.')
    expect(draft()).toBe('')
    expect(buttons('Kopiera')).toEqual([])
    expect(shown()).toContain('för den som är under 18')
  })

  it('can be drafted about a brother or sister of somebody who is grown up, with no age guessed', async () => {
    await show(atDesk(<ConcernTool visit={{ ...deskVisit, ageBand: '18-20' }} />))
    await choose('Det gäller ett annat barn, till exempel ett syskon')
    expect(draft()).toContain('Ålder: inte känd')
  })

  it.each([
    ['13-15', '13–15 år'],
    ['16-17', '16–17 år'],
  ] as const)('says the age of somebody of %s', async (ageBand, said) => {
    await show(atDesk(<ConcernTool visit={{ ...deskVisit, ageBand }} />))
    expect(draft()).toContain(`Ålder: ${said}`)
  })

  it('is sent nowhere, and kept in this tab alone', async () => {
    const asked = clinic(() => ({}))
    const copied = vi.fn(() => Promise.resolve())
    copying(copied)
    await write()
    await press('Kopiera')
    expect(copied.mock.calls).toEqual([[draft()]])
    expect(shown()).toContain('Kopierat.')
    expect(asked.sent).toEqual([])
    expect(JSON.stringify({ ...localStorage })).not.toContain('slagen')
    await type(facts, 'Blev slagen i går kväll.')
    expect(shown()).not.toContain('Kopierat.')
  })

  it('stands as it was left when another tool has been open, and goes with its talk', async () => {
    await write()
    expect(shown()).toContain('Sparat utkast')
    await leave()
    await show(atDesk(<ConcernTool visit={deskVisit} />))
    expect(field(facts).value).toBe('Blev slagen i går.')
    expect(field('Till kommunens socialtjänst').value).toBe('2080')
    await leave()
    dropDraftsOf((of) => of === deskVisit.visit)
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('slagen')
  })

  it('is said not to be copied when it was not, and stays written', async () => {
    copying(() => Promise.reject(new Error('not allowed')))
    await write()
    await press('Kopiera')
    expect(shown()).toContain('Det gick inte att kopiera.')
    expect(field(facts).value).toBe('Blev slagen i går.')
  })

  it('is printed alone, and its sheet is gone afterwards', async () => {
    const printed = vi.fn(() => document.querySelector('.plan-print')?.textContent)
    vi.stubGlobal('print', printed)
    window.print = printed as never
    await write()
    await press('Skriv ut')
    expect(printed.mock.results).toEqual([{ type: 'return', value: draft() }])
    // Some browsers print after they have answered.
    expect(document.querySelector('.plan-print')).not.toBeNull()
    dispatchEvent(new Event('afterprint'))
    expect(document.querySelector('.plan-print')).toBeNull()
  })
})
