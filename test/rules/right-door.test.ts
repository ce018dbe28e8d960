/** The right door over the whole product: every need × age × municipality, each with its level and reason. */
import { describe, expect, test } from 'vitest'
import { municipalities } from '../../shared/county/dalarna.ts'
import { needs, type Need } from '../../shared/county/directory.ts'
import { rightDoors, type AgeGroup, type Reason } from '../../shared/rules/safety/care-level.ts'

const ages: readonly AgeGroup[] = ['13-15', '16-17', '18-20', '21-24']
const homes = [undefined, ...municipalities.map(({ code }) => code)]
const product = needs.flatMap((need) =>
  ages.flatMap((age) => homes.map((municipality) => ({ need, age, municipality }))),
)

/**
 * Written by hand from who is responsible for what, not from the directory's rows: who stands first when
 * nobody is in danger, by age, and who takes over.
 */
const expected: Record<
  Need,
  {
    danger?: readonly string[]
    /** For 13–15, 16–17, 18–20 and 21–24. */
    first: readonly [string, string, string, string]
    law?: true
    minors?: readonly string[]
    adults?: readonly string[]
    oneself?: true
  }
> = {
  worry: {
    first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'ungdomsmottagning'],
    minors: ['bup'],
    adults: ['vuxenpsykiatri'],
  },
  low: {
    danger: ['sjalvmordslinjen'],
    first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'ungdomsmottagning'],
    minors: ['bup'],
    adults: ['vuxenpsykiatri'],
  },
  'not-live': {
    danger: ['112', 'sjalvmordslinjen', 'psykiatrisk-akut'],
    first: ['vardcentral', 'vardcentral', 'vardcentral', 'vardcentral'],
    minors: ['bup'],
    adults: ['vuxenpsykiatri'],
  },
  'self-harm': {
    danger: ['112', 'sjalvmordslinjen', 'psykiatrisk-akut'],
    first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'ungdomsmottagning'],
    minors: ['bup'],
    adults: ['vuxenpsykiatri'],
  },
  violence: {
    danger: ['112', 'socialjour'],
    first: ['socialtjanst', 'socialtjanst', 'socialtjanst', 'socialtjanst'],
    law: true,
  },
  honour: {
    danger: ['112', 'socialjour'],
    first: ['socialtjanst', 'socialtjanst', 'socialtjanst', 'socialtjanst'],
    law: true,
  },
  eating: {
    first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'ungdomsmottagning'],
    minors: ['bup', 'bum'],
    adults: ['vuxenpsykiatri'],
  },
  substances: {
    first: ['ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning'],
    minors: ['oppenvard-beroende'],
    adults: ['oppenvard-beroende'],
    oneself: true,
  },
  family: {
    danger: ['socialjour'],
    first: ['socialtjanst', 'socialtjanst', 'socialtjanst', 'socialtjanst'],
    law: true,
  },
  school: { first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'studievagledning'] },
  'sexual-health': {
    first: ['ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning'],
  },
  body: {
    first: ['ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning'],
    minors: ['bum'],
  },
  focus: {
    first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'vardcentral'],
    minors: ['bup', 'habilitering'],
    adults: ['vuxenpsykiatri', 'habilitering'],
  },
  disability: {
    first: ['vardcentral', 'vardcentral', 'vardcentral', 'vardcentral'],
    minors: ['habilitering'],
    adults: ['habilitering'],
  },
  identity: {
    first: ['ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning', 'ungdomsmottagning'],
  },
  money: {
    first: ['socialtjanst', 'socialtjanst', 'socialtjanst', 'socialtjanst'],
    law: true,
  },
  'somebody-to-talk-to': {
    first: ['elevhalsa', 'elevhalsa', 'elevhalsa', 'ungdomsmottagning'],
  },
}

describe('need × age × municipality', () => {
  test('is the whole product', () => {
    expect(product).toHaveLength(needs.length * ages.length * 16)
    console.log(`${product.length} questions, each answered with a level and a reason`)
  })

  test('puts who must come now before all others, and only where somebody may be in danger', () => {
    for (const asked of product) {
      const now = rightDoors(asked).filter(({ service }) => service.level === 'acute')
      const ids = now.map(({ service }) => service.id)
      expect(ids, JSON.stringify(asked)).toEqual(expected[asked.need].danger ?? [])
      expect(now.every(({ reason }) => reason === 'now-if-danger')).toBe(true)
    }
  })

  test('gives the right first door, by law or because it is near', () => {
    for (const asked of product) {
      const { first, law } = expected[asked.need]
      const door = rightDoors(asked).find(({ service }) => service.level !== 'acute')
      expect(door?.service.id, JSON.stringify(asked)).toBe(first[ages.indexOf(asked.age)])
      expect(door?.service.level).toBe('first')
      expect(door?.reason).toBe(law === true ? 'by-law' : 'first-door')
    }
  })

  test('gives a minor child specialists and an adult adult ones, by the first door unless one may go oneself', () => {
    for (const asked of product) {
      const { minors = [], adults = [], oneself } = expected[asked.need]
      const isMinor = asked.age === '13-15' || asked.age === '16-17'
      const found = rightDoors(asked).filter(({ service }) => service.level === 'specialist')
      expect(found.map(({ service }) => service.id).sort(), JSON.stringify(asked)).toEqual(
        [...(isMinor ? minors : adults)].sort(),
      )
      const reason: Reason = oneself === true ? 'may-go-oneself' : 'sent-on-to'
      expect(found.every((door) => door.reason === reason)).toBe(true)
    }
  })

  test('answers alike in every municipality, and says whose door a municipal one is', () => {
    for (const asked of product) {
      const doors = rightDoors(asked)
      const anywhere = rightDoors({ need: asked.need, age: asked.age })
      expect(doors.map(({ service, reason }) => [service.id, reason])).toEqual(
        anywhere.map(({ service, reason }) => [service.id, reason]),
      )
      const home = municipalities.find(({ code }) => code === asked.municipality)?.name
      for (const { service, municipality } of doors)
        expect(municipality).toBe(service.where === 'own-municipality' ? home : undefined)
    }
  })
})
