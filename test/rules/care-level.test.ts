/** Protects the reason each door is given: it decides what a youth is told to try first. */
import { describe, expect, test } from 'vitest'
import { needs, services } from '../../shared/county/directory.ts'
import { rightDoors, type AgeGroup, type Suggestion } from '../../shared/rules/safety/care-level.ts'

const ages: AgeGroup[] = ['13-15', '16-17', '18-20', '21-24']
const every = needs.flatMap((need) =>
  ages.flatMap((age) => rightDoors({ need, age }).map((door) => ({ need, age, door }))),
)
const doorsOf = (need: (typeof needs)[number], age: AgeGroup) =>
  rightDoors({ need, age }).map(({ service, reason }) => [service.id, reason])

/** What the law and the county's map say, written once more and by hand. */
const due = (need: string, { service }: Suggestion): string =>
  ({
    acute: 'now-if-danger',
    support: 'beside',
    specialist: service.byReferral === true ? 'sent-on-to' : 'may-go-oneself',
    first:
      service.id === 'socialtjanst' && ['violence', 'honour', 'family', 'money'].includes(need)
        ? 'by-law'
        : 'first-door',
  })[service.level]

describe('the reason of a door', () => {
  test('is what its level, its way in and the law make it, for every need and age', () => {
    for (const { need, door } of every) expect(door.reason, need).toBe(due(need, door))
  })

  test('every reason there is is given to somebody', () => {
    const given = new Set(every.map(({ door }) => door.reason))
    expect([...given].sort()).toEqual([
      'beside',
      'by-law',
      'first-door',
      'may-go-oneself',
      'now-if-danger',
      'sent-on-to',
    ])
  })

  test('by law comes before the other first doors, and only where the municipality answers', () => {
    for (const age of ages) {
      const first = doorsOf('violence', age).filter(([, why]) =>
        ['by-law', 'first-door'].includes(why!),
      )
      expect(first[0], age).toEqual(['socialtjanst', 'by-law'])
    }
    expect(doorsOf('low', '16-17').map(([, why]) => why)).not.toContain('by-law')
  })
})

describe('ages', () => {
  test('one for some municipalities is left out where another was told, and says which wherever it stands', () => {
    const [any] = services.filter(({ id }) => id === 'umo')
    const one = { ...any!, id: 'egen-aaaaaaaa', municipalities: ['2062', '2034'] }
    const asked = { need: 'body', age: '16-17' } as const
    const found = (municipality?: string) =>
      rightDoors({ ...asked, municipality }, [any!, one]).map((door) => [
        door.service.id,
        door.municipality,
      ])
    expect(found()).toEqual([
      ['umo', undefined],
      ['egen-aaaaaaaa', 'Mora, Orsa'],
    ])
    expect(found('2034')).toEqual(found())
    expect(found('2080')).toEqual([['umo', undefined]])
  })

  test('a service is named for a group as soon as one year of it is taken, at either end', () => {
    for (const age of ages) {
      const [from = 0, to = 0] = age.split('-').map(Number)
      for (const need of needs) {
        const named = rightDoors({ need, age }).map(({ service }) => service.id)
        const taking = services
          .filter((one) => one.needs.includes(need))
          .filter(({ ages: taken }) =>
            Array.from({ length: to - from + 1 }, (_, more) => from + more).some(
              (year) => taken.from <= year && year <= taken.to,
            ),
          )
          .map(({ id }) => id)
        expect([...named].sort(), `${need} ${age}`).toEqual([...taking].sort())
      }
    }
  })
})
