/** The log is searched by whoever answers for it: who read, about whom, on which days; with names, as a person reads. */
import { describe, expect, it } from 'vitest'
import { LogSearch } from '../../web/treatment/log/find-in-log.tsx'
import { clinic, field, press, refusal, show, shown, type } from '../support/page.ts'

const entry = {
  seq: 7,
  at: Date.UTC(2026, 10, 20, 12),
  who: 'hanna-region',
  name: 'Hanna',
  role: 'therapist',
  action: 'read',
  resource: 'answers',
  unit: 'region-dalarna',
  subject: `s_${'a'.repeat(22)}`,
  about: 'Kim Ek',
}

describe('a search of the access log', () => {
  it('sends a number as twelve digits, whole days, and shows who read about whom by name', async () => {
    const asked = clinic(() => ({ entries: [entry], more: false }))
    await show(<LogSearch />)
    await type('Om vem? Personnummer, 12 siffror', '20100101-1234')
    await type('Sök från och med', '2026-11-20')
    await type('Sök till och med', '2026-11-20')
    await press('Sök')
    expect(asked.sent.map(({ body }) => body)).toEqual([
      {
        personalNumber: '201001011234',
        from: Date.parse('2026-11-20T00:00+01:00'),
        to: Date.parse('2026-11-21T00:00+01:00') - 1,
      },
    ])
    expect(shown()).toContain('Hanna (hanna-region)')
    expect(shown()).toContain('Läste svar i en behandling')
    expect(shown()).toContain('Kim Ek')
    expect(shown()).not.toContain('aaaa')
  })

  it('asks nothing about a number that is none, and says so', async () => {
    const asked = clinic(() => ({ entries: [], more: false }))
    await show(<LogSearch />)
    await type('Om vem? Personnummer, 12 siffror', '1234')
    await press('Sök')
    expect(asked.sent).toEqual([])
    expect(field('Om vem? Personnummer, 12 siffror').getAttribute('aria-invalid')).toBe('true')
    expect(shown()).toContain('Skriv personnumret med tolv siffror.')
  })

  it('answers of a number that nobody here has, so that a patient on the phone can be answered', async () => {
    clinic(() => refusal('not-found', 404))
    await show(<LogSearch />)
    await type('Om vem? Personnummer, 12 siffror', '20100101-1234')
    await press('Sök')
    expect(shown()).toContain('Ingen med det numret finns hos er, så ingen här har läst om den.')
  })

  it('asks nothing of days the wrong way round, and says so at the field', async () => {
    const asked = clinic(() => ({ entries: [], more: false }))
    await show(<LogSearch />)
    await type('Sök från och med', '2026-11-20')
    await type('Sök till och med', '2026-11-19')
    await press('Sök')
    expect(asked.sent).toEqual([])
    expect(field('Sök till och med').getAttribute('aria-invalid')).toBe('true')
  })

  it('says when there is nothing, and when there is more than is shown', async () => {
    let more = false
    clinic(() => ({ entries: more ? [entry] : [], more }))
    await show(<LogSearch />)
    await press('Sök')
    expect(shown()).toContain('Inga rader.')
    more = true
    await press('Sök')
    expect(shown()).toContain('Det finns fler')
  })
})
