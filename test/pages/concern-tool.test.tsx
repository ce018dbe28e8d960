/** A draft of a report of concern: the page sends it nowhere and keeps it nowhere; whether it was copied is said truly. */
import { describe, expect, it, vi } from 'vitest'
import { ConcernTool } from '../../web/desk/safety/concern-tool.tsx'
import { clinic, field, press, show, shown, type, buttons } from '../support/page.ts'
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

describe('a report of concern', () => {
  it('has what was written and who writes it, and says what is not known', async () => {
    await write()
    expect(draft()).toContain('Blev slagen i går.')
    expect(draft()).toContain('Anmälare: Amina, Region Dalarna')
    expect(draft()).toContain('Okänd. Den unga är anonym hos oss.')
    await type('Vem gäller det?', 'Kim, 15')
    expect(draft()).not.toContain('Okänd')
  })

  it('has no draft before it is known to whom', async () => {
    await show(atDesk(<ConcernTool visit={deskVisit} />))
    await type(facts, 'Blev slagen i går.')
    expect(draft()).toBe('')
    expect(buttons('Kopiera')).toEqual([])
  })

  it('is sent nowhere and kept nowhere', async () => {
    const asked = clinic(() => ({}))
    const copied = vi.fn(() => Promise.resolve())
    copying(copied)
    await write()
    await press('Kopiera')
    expect(copied.mock.calls).toEqual([[draft()]])
    expect(shown()).toContain('Kopierat.')
    expect(asked.sent).toEqual([])
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.toContain('slagen')
    await type(facts, 'Blev slagen i går kväll.')
    expect(shown()).not.toContain('Kopierat.')
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
    expect(document.querySelector('.plan-print')).toBeNull()
  })
})
