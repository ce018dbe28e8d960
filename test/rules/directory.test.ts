/** The directory: everybody gets an answer, the near door first, and never the name of an illness. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { municipalities } from '../../shared/county/dalarna.ts'
import { municipalSites, needs, serviceById, services } from '../../shared/county/directory.ts'
import { rightDoors, type AgeGroup } from '../../shared/rules/safety/care-level.ts'
import { concernDraft, type Concern } from '../../shared/rules/safety/concern-draft.ts'
import { concernLaw, socialjourer } from '../../shared/county/socialjour.ts'
import { text as directorySv } from '../../web/text/directory/sv.ts'
import { text as directoryEn } from '../../web/text/directory/en.ts'
import { text as directoryLatt } from '../../web/text/directory/latt.ts'

const ages: AgeGroup[] = ['13-15', '16-17', '18-20', '21-24']
const asked = fc.record({
  need: fc.constantFrom(...needs),
  age: fc.constantFrom(...ages),
  municipality: fc.option(fc.constantFrom(...municipalities.map(({ code }) => code)), {
    nil: undefined,
  }),
})
const every = needs.flatMap((need) =>
  ages.flatMap((age) => municipalities.map(({ code }) => ({ need, age, municipality: code }))),
)

describe('the right door', () => {
  it('is there for every need, age and municipality, with its reason', () => {
    for (const one of every) {
      const doors = rightDoors(one)
      expect(doors.length, JSON.stringify(one)).toBeGreaterThan(0)
      const open = doors.filter(({ reason }) => ['first-door', 'by-law'].includes(reason))
      expect(open.length, `a first door for ${one.need} at ${one.age}`).toBeGreaterThan(0)
    }
  })

  it('puts danger first, then the door that is open to all, and a specialist never before it', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const levels = rightDoors(one).map(({ service }) => service.level)
        const order = ['acute', 'first', 'specialist', 'support']
        const places = levels.map((level) => order.indexOf(level))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }),
    )
  })

  it('names no service that does not take that age, and the youth’s own municipality', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const [from = 0, to = 0] = one.age.split('-').map(Number)
        for (const { service, municipality } of rightDoors(one)) {
          expect(service.ages.from <= to && service.ages.to >= from).toBe(true)
          const name = municipalities.find(({ code }) => code === one.municipality)?.name
          expect(municipality).toBe(service.where === 'own-municipality' ? name : undefined)
        }
      }),
    )
  })

  it('sends children to child psychiatry and adults to adult psychiatry, always by the first door', () => {
    const specialists = (age: AgeGroup) =>
      rightDoors({ need: 'low', age })
        .filter(({ service }) => service.level === 'specialist')
        .map(({ service, reason }) => [service.id, reason])
    expect(specialists('16-17')).toEqual([['bup', 'sent-on-to']])
    expect(specialists('18-20')).toEqual([['vuxenpsykiatri', 'sent-on-to']])
  })
})

describe('the directory itself', () => {
  it('says of every row where it comes from and that nobody has confirmed it yet', () => {
    for (const service of services) {
      expect(service.source).not.toBe('')
      expect(service.checked).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(service.confirmedBy).toBeNull()
      if (service.way === 'number') expect(service.call, service.id).toBeDefined()
    }
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
    expect(serviceById('bup')?.level).toBe('specialist')
  })

  it('knows all fifteen municipalities, and where a concern is addressed in each', () => {
    expect(Object.keys(municipalSites).sort()).toEqual(
      municipalities.map(({ code }) => code).sort(),
    )
    expect(socialjourer.map(({ municipality }) => municipality)).toEqual(
      municipalities.map(({ code }) => code),
    )
    expect(concernLaw.confirmedBy).toBeNull()
  })

  it('has words for every service, need and reason in every language, and names no diagnosis', () => {
    for (const text of [directorySv, directoryLatt, directoryEn]) {
      expect(Object.keys(text.services).sort()).toEqual(services.map(({ id }) => id).sort())
      expect(Object.keys(text.needs).sort()).toEqual([...needs].sort())
      const all = JSON.stringify(text)
      expect(all).not.toMatch(/depression|ångestsyndrom|anorexi|bulimi|adhd|autism|ptsd|diagnos/i)
    }
  })
})

describe('a draft of a report of concern', () => {
  const concern: Concern = {
    municipality: '2062',
    reporter: 'Elin',
    employer: 'Mora kommun',
    identity: '',
    age: '',
    facts: 'Blir slagen hemma.',
    source: 'youth-said',
    told: '',
    now: '2026-11-24',
  }

  it('is addressed to the right municipality, by the law as configured', () => {
    const draft = concernDraft(concern)
    expect(draft).toContain('Mora kommun')
    expect(draft).toContain(concernLaw.reference)
    expect(draft).toContain('Blir slagen hemma.')
  })

  it('says plainly that nobody knows who it is, and leaves to a person what only a person knows', () => {
    const draft = concernDraft(concern)
    expect(draft).toMatch(/Okänd.*anonym/)
    expect(draft).toContain('(fyll i)')
    expect(concernDraft({ ...concern, identity: 'Kim, årskurs 9' })).not.toContain('Okänd')
  })
})
