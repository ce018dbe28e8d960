/**
 * "Radera": after it nothing that anybody wrote of a youth is shown to anybody, and nothing of what was stored of them
 * lies in the store. Every kind of item there is counts as a youth's, until it is said here why it is not or stays.
 */
import { beforeEach, describe, expect, test } from 'vitest'
import type { Item } from '../../functions/store/store.ts'
import { everybodyErases } from '../support/everybody-erases.ts'
import { livedIn, planted, type LivedIn } from '../support/lived-in.ts'
import { kindOf, watch, type Stored } from '../support/kinds-of-items.ts'
import { readEverything, shown } from '../support/read-everything.ts'

/** What rightly stands when everybody has erased what is theirs, and why. */
const stays: Readonly<Record<string, string>> = {
  'VISIT VISIT': 'without what was told: found, counted and closed by it, a day at most',
  'VISIT SUBJECT': 'which person by an id that leads nowhere, as long as the visit',
  'VISIT MSG': 'closed numbers without a word, so that no old pass puts one there',
  'DESKS *': 'staff’s own',
  'CONN CONN': 'whose page is open, until it is closed',
  'DAY TALLY': 'a count',
  'DAY SURVEY': 'four numbers that lead to nobody',
  'LEVELS-CHANGED *': 'a count',
  'LETTERS-ANSWERED *': 'a count',
  'REFERRED *': 'a count',
  'ENDINGS *': 'that a talk ended badly, without whose; two people look at it',
  'SUPERVISION *': 'whose talk of the staff, by day and hour; nothing leads to the visit',
  'ON-CALL *': 'when a turn of duty was called, of nobody’s visit',
  'MONTHS *': 'counts',
  'PUBLISHED *': 'counts that are shown to all',
  'FIGURES *': 'counts that the admin is shown',
  'PROCEDURES *': 'steps from closed lists, until both keys are turned; a day at most',
  'SHIFTS *': 'staff’s own',
  'FEEDS *': 'staff’s own',
  'FEED FEED': 'staff’s own',
  'COUNTY SURGE': 'the county’s own',
  'COUNTY HOURS': 'the county’s own',
  'COUNTY BACKUP': 'the county’s own',
  'COUNTY-WORDS *': 'the county’s own',
  'SETTINGS *': 'the county’s own',
  'SETTING *': 'the county’s own',
  'ACCOUNTS *': 'staff’s own',
  'ACCOUNT-CHANGES *': 'staff’s own',
  'ACCOUNT-PHONES *': 'staff’s own',
  'ENDED *': 'staff’s own',
  'YARDSTICKS *': 'sums that others have published',
  'TIMES *': 'the counsellor’s times, without whoever had booked one',
  'LIMITS CODES': 'one number',
  'PROOF PROOF': 'nothing but that a proof is used',
  'PRESS PRESS': 'nothing but that a press has come',
  'REFERRALS *':
    'what was sent on, sealed in the browser; its link is in nobody’s hands but the youth’s',
  'ACCESSIBILITY *': 'leads to nobody, nor anybody to it',
  'IDEAS *': 'leads to nobody, nor anybody to it',
  'QUESTIONS *': 'what staff ask, and numbers of votes',
  'ANCHORS *': 'a number and a hash',
  'ERASED *': 'so that no restored copy brings anybody back',
  'CLOSED *': 'so that no restored copy opens it again: ids and hashes that lead nowhere',
  'LOG *': 'who read, by ids: of somebody who is forgotten they lead nowhere',
  'GLASS *': 'the reason, sealed by a key that is gone',
  'REVIEW *': 'what a review of the log found, by numbers',
  'OWN MET':
    'where staff look for whom they met, by an id: of somebody who is forgotten it leads nowhere',
  'OWN UNSIGNED': 'where staff look for what they have not signed, by ids; the draft is gone',
  'SHARED *': 'where to look for a consent that is there no more',
  'SIP *':
    'states and times of a plan, by an id that leads nowhere: its words are gone, and no row shows it by name',
  'SIP-SHARED *': 'where to look for a plan that is there no more',
  'SIP-CALL CALL': 'a time of a meeting under a hash, a week longer than the meeting',
  'SUBJECT KEY': 'that the key is gone; the employer’s own key to its hashes',
  'PROGRAMMES *': 'yes or no',
  'THERAPISTS *': 'staff’s own',
}
/** Words that nobody who erases can reach. */
const wordsThatStay: readonly (keyof typeof planted)[] = ['unusable', 'idea']

let lived: LivedIn
let stored: Stored
beforeEach(async () => {
  stored = new Map()
  lived = await livedIn((world) => {
    watch(stored, 'clinic', world.clinic)
    watch(stored, 'records', world.records)
  })
})

const here = async (): Promise<Item[]> => {
  const found = await Promise.all(
    [...stored.values()].map(({ key, table }) => lived.world[table].get(key, { fresh: true })),
  )
  return found.flatMap((item) => (item === undefined ? [] : [item]))
}

describe('when everybody has erased what is theirs', () => {
  test('no row shows anybody a word of it, not even whoever wrote it', async () => {
    expect(shown(await readEverything(lived)).length).toBe(Object.keys(planted).length)
    await everybodyErases(lived)
    expect(shown(await readEverything(lived))).toEqual(wordsThatStay)
  })

  test('every kind of item is gone, or it is said why it stays; and what stays holds nothing sealed of theirs', async () => {
    const all = await here()
    const before = new Set(all.map(kindOf))
    const asked = all.filter((item) => /"(notice|reminder)":\{/.test(JSON.stringify(item)))
    expect(asked.map(kindOf).sort()).toEqual([
      'LETTERS *',
      'SUBJECT TREATMENT',
      'TIMES *',
      'VISIT VISIT',
    ])
    expect(before.size).toBeGreaterThan(45)
    await everybodyErases(lived)
    const after = await here()
    const left = new Set(after.map(kindOf))
    expect([...left].filter((kind) => !(kind in stays)).sort()).toEqual([])
    const holdsWords = after.filter(
      (item) =>
        ![
          'ACCESSIBILITY *',
          'IDEAS *',
          'GLASS *',
          'REFERRALS *',
          'SHIFTS *',
          'COUNTY-WORDS *',
        ].includes(kindOf(item)) &&
        /"(sealed|body|note|notice|reminder|nickname|alias|person|lineNote|place|wrapped)":/.test(
          JSON.stringify(item),
        ),
    )
    // The employer's own key, by which it finds people by their number.
    expect(holdsWords.map(kindOf)).toEqual(['SUBJECT KEY'])
  })
})
