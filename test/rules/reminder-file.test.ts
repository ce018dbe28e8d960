/** Protects whoever keeps a booked time in a calendar: others may read it, and learn only that it is taken. */
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { municipalities, units } from '../../shared/county/dalarna.ts'
import {
  longestTitle,
  reminderFile,
  reminderTimes,
  timesLeft,
  type Reminder,
} from '../../shared/rules/calendar/reminder-file.ts'
import { text as en } from '../../web/text/later/en.ts'
import { text as latt } from '../../web/text/later/latt.ts'
import { text as sv } from '../../web/text/later/sv.ts'
import { en as youthEn } from '../../web/text/youth/with-door.ts'
import { text as youthSv } from '../../web/text/youth/sv.ts'

const minute = 60_000
const at = Date.UTC(2026, 10, 24, 12)
const anyReminder: fc.Arbitrary<Reminder> = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: longestTitle }),
  start: fc.integer({ min: at, max: at + 400 * 24 * 60 * minute }).map((ms) => ms - (ms % minute)),
  length: fc.integer({ min: 5, max: 120 }),
  remind: fc.constantFrom(...reminderTimes),
  uid: fc.uuid(),
  now: fc.integer({ min: at - 60 * minute, max: at }).map((ms) => ms - (ms % 1000)),
})
const hostile = fc.constantFrom(
  'a\r\nATTENDEE:mailto:någon@example.com',
  'a\nEND:VEVENT\nBEGIN:VEVENT',
  'a\u2028DESCRIPTION:x',
  'X;TZID=Y:Z\\, \\n',
  'å'.repeat(longestTitle),
  '👩‍👩‍👧'.repeat(7),
)
const many = { numRuns: 300 }

/** Every word by which somebody who reads a calendar could tell what it is, where or with whom. */
const wordsOfCare = [
  ...Object.values(youthSv.names.professions),
  ...Object.values(youthEn.names.professions),
  ...Object.values(youthSv.names.topics),
  ...Object.values(youthEn.names.topics),
  ...Object.values(youthSv.names.channels),
  ...Object.values(youthEn.names.channels),
  ...municipalities.map(({ name }) => name),
  ...units.map(({ name }) => name),
  ...'dörr vård hälsa mottagning ungdom kurator samtal besök psyk terapi behandl ångest bokning'.split(
    ' ',
  ),
  ...'brev kod region kommun socialtj dalarna clinic health care counsel therap nurse talk visit'.split(
    ' ',
  ),
  ...'http :// www. @ mailto localhost'.split(' '),
].map((word) => word.toLowerCase())
const tells = (text: string) => wordsOfCare.filter((word) => text.toLowerCase().includes(word))
const withoutTitle = (file: string) =>
  file.replaceAll(/\r\n[ \t]/g, '').replaceAll(/^(SUMMARY|DESCRIPTION):.*$/gm, '')

const read = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  const events = calendar.getAllSubcomponents('vevent')
  expect(events).toHaveLength(1)
  const component = events[0]!
  return { calendar, component, event: new ICAL.Event(component) }
}

describe('the file', () => {
  test.each(Object.entries({ sv, latt, en }))('in %s holds no word of care', (_, { calendar }) => {
    expect(tells(`${calendar.file}.ics`)).toEqual([])
    fc.assert(
      fc.property(anyReminder, (one) => {
        expect(tells(reminderFile({ ...one, title: calendar.titleNow }))).toEqual([])
      }),
      many,
    )
  })

  test('whatever the youth calls it, adds nothing of its own that tells', () => {
    fc.assert(
      fc.property(anyReminder, (one) => {
        expect(tells(withoutTitle(reminderFile(one)))).toEqual([])
      }),
      many,
    )
  })

  test('has no place, person, address or link to carry one, and asks to be shown as private', () => {
    fc.assert(
      fc.property(anyReminder, fc.option(hostile), (one, title) => {
        const { calendar, component } = read(reminderFile({ ...one, title: title ?? one.title }))
        const names = (part: ICAL.Component) => part.getAllProperties().map(({ name }) => name)
        expect(names(calendar)).toEqual(['version', 'prodid'])
        expect(names(component).sort()).toEqual(
          ['class', 'dtend', 'dtstamp', 'dtstart', 'summary', 'uid'].sort(),
        )
        expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
      }),
      many,
    )
  })

  test('says the very time in UTC, by day and over the nights the clocks are changed', () => {
    fc.assert(
      fc.property(anyReminder, (one) => {
        const { event } = read(reminderFile(one))
        expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone)
        expect(event.startDate.toJSDate().getTime()).toBe(one.start)
        expect(event.endDate.toJSDate().getTime()).toBe(one.start + one.length * minute)
      }),
      many,
    )
  })

  test('keeps the title as it was written, on one line', () => {
    fc.assert(
      fc.property(anyReminder, fc.option(hostile), (one, hostileTitle) => {
        const title = hostileTitle ?? one.title
        const plain = (text: string) =>
          text.replaceAll(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
        expect(plain(read(reminderFile({ ...one, title })).event.summary)).toBe(plain(title))
      }),
      many,
    )
  })

  test('has no line that is too long for a calendar, and cuts no letter in two', () => {
    fc.assert(
      fc.property(anyReminder, fc.option(hostile), (one, title) => {
        const file = reminderFile({ ...one, title: title ?? one.title })
        for (const line of file.split('\r\n'))
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
        expect(file).not.toMatch(/\uFFFD/)
        expect(file).not.toMatch(/[^\r]\n/)
      }),
      many,
    )
  })

  test('rings only when the youth has said so, and so long before', () => {
    const before = { none: [], '15-minutes': [900], '1-hour': [3600], '1-day': [86_400] }
    fc.assert(
      fc.property(anyReminder, (one) => {
        const { component } = read(reminderFile(one))
        const rings = component
          .getAllSubcomponents('valarm')
          .map((alarm) => -(alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds())
        expect(rings).toEqual(before[one.remind])
      }),
      many,
    )
  })
})

test('no reminder is offered that would already have rung', () => {
  expect(timesLeft(at + 90 * minute, at)).toEqual(['none', '15-minutes', '1-hour'])
  expect(timesLeft(at + 15 * minute, at)).toEqual(['none'])
  expect(timesLeft(at + 25 * 60 * minute, at)).toEqual([...reminderTimes])
})
