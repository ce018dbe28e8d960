/** The chains that the county's papers name: each a topic, a list of the directory and a sheet for staff, none confirmed by a program. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { careChains, chainFor } from '../../shared/county/care-chains.ts'
import { offers } from '../../shared/county/offered.ts'
import { nearestTopic } from '../../shared/rules/line/newer-topic.ts'
import { settingOf } from '../../shared/rules/settings/setting.ts'
import { rightDoors } from '../../shared/rules/safety/care-level.ts'
import { type ReplyGroup, replyLibrary } from '../../web/staff/replies/library.ts'
import { text as names } from '../../web/text/names/sv.ts'

const released = JSON.parse(readFileSync('docs/released-wire.json', 'utf8')) as {
  schemas: Record<'Topic', { enum: string[] }>
}

test('school absence, honour, self-harm, abuse and economy are there, and nobody has confirmed them', () => {
  expect(careChains.map(({ id }) => id)).toEqual([
    'skolfranvaro',
    'heder',
    'sjalvskada',
    'alkohol-droger',
    'ekonomi',
  ])
  for (const { id, source, confirmedBy } of careChains) {
    expect(source.length).toBeGreaterThan(10)
    expect(confirmedBy).toBeNull()
    expect(settingOf(`chain.${id}`)?.signatures, 'clinical').toBe(2)
  }
  expect(settingOf('chain.somn')).toBeUndefined()
})

test.each(careChains.map(({ id, need }) => [id, need] as const))(
  '%s leads somewhere at every age, by the directory’s list of %s',
  (_id, need) => {
    for (const age of ['13-15', '16-17', '18-20', '21-24'] as const)
      expect(rightDoors({ need, age }).length).toBeGreaterThan(0)
  },
)

test.each(careChains.map((one) => [one.id, one] as const))(
  '%s is a topic that a young person can choose, with ready words and a sheet for staff',
  (id, { topics, steps }) => {
    expect(topics).toContain(id)
    expect(offers.topics.all).toContain(id)
    expect(Object.keys(names.topics)).toContain(id)
    expect(replyLibrary[id as ReplyGroup].length).toBeGreaterThan(4)
    expect(settingOf(`replies.${id}`)).toBeDefined()
    expect(steps.length).toBeGreaterThan(4)
    // It stands after "Om ja:".
    for (const { then } of steps) expect(then).not.toMatch(/^(annars|om nej)/i)
  },
)

test('what is newer than the last release has a nearest topic that it knows', () => {
  expect(nearestTopic).toEqual({ skolfranvaro: 'stress-skola', heder: 'vald' })
  for (const [newer, nearest] of Object.entries(nearestTopic)) {
    expect(released.schemas['Topic'].enum).toContain(nearest)
    expect(released.schemas['Topic'].enum, 'then it needs no nearest').not.toContain(newer)
  }
})

test('danger is asked about first where a body or a life may be at stake', () => {
  for (const topic of ['heder', 'sjalvskada', 'alkohol-droger'])
    expect(
      chainFor(topic)!
        .steps.slice(0, 2)
        .map(({ then }) => then)
        .join(' '),
    ).toContain('112')
})
