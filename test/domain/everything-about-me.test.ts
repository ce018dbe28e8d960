/** Whatever is kept of a youth is theirs to read and to take home: by a code, in a programme, and where they are known. */
import { beforeEach, describe, expect, test } from 'vitest'
import { codeByHash } from '../../functions/later/codes/code.ts'
import { takeOutCode } from '../../functions/later/take-out.ts'
import { askReminder } from '../../functions/programme/reminder.ts'
import { AboutMe } from '../../shared/contract/about-me.ts'
import { careRows } from '../support/care-rows.ts'
import { livedIn, planted, type LivedIn } from '../support/lived-in.ts'
import { rows } from '../support/programme-people.ts'

let lived: LivedIn
beforeEach(async () => {
  lived = await livedIn(() => undefined)
})

/** What no take-out holds, and why. */
const elsewhere: Readonly<Partial<Record<keyof typeof planted, string>>> = {
  plan: 'a plan made together: whole on the own page, by a row of its own, and printed there',
  message: 'sealed from page to page: only the two can read it',
  place: 'of the talk, a day at most',
  assessment: 'of the talk, a day at most; in the record once it is kept there',
  suggestion: 'of the talk, which shows it to the youth',
  handover: 'of the talk, which shows it to the youth first',
  draft: 'nobody has signed it',
  unusable: 'leads to nobody, nor anybody to it',
  idea: 'leads to nobody, nor anybody to it',
}

const taken = async (): Promise<AboutMe> => {
  const { world, code, owner, treatment } = lived
  const fresh = await codeByHash(world, code.hash)
  if (fresh === undefined) throw new Error('the code is gone')
  return {
    format: 'dorren-about-me',
    version: 1,
    madeAt: world.now(),
    code: await takeOutCode(world, fresh),
    programme: (await rows.takeOut(world, treatment, {})).data,
    record: await careRows.takeOutRecord(world, owner, {}),
  }
}

describe('everything about me', () => {
  test('holds every word that anybody has written of a youth, or it is said why not', async () => {
    const all = JSON.stringify(await taken())
    const missing = Object.entries(planted).filter(([, word]) => !all.includes(word))
    expect(missing.map(([name]) => name).sort()).toEqual(Object.keys(elsewhere).sort())
  })

  test('is the document that is described', async () => {
    expect(AboutMe.safeParse(await taken()).error).toBeUndefined()
  })

  test('names who read, and that it was taken out itself', async () => {
    const { record, programme } = await taken()
    const others = record?.readings.filter(({ role }) => role !== 'patient') ?? []
    expect(others).toContainEqual(
      expect.objectContaining({ action: 'break-glass', reason: 'danger-to-life' }),
    )
    expect(record?.openings).toMatchObject([{ words: planted.emergency }])
    for (const { readings } of [record!, programme!])
      expect(readings.map(({ action }) => action)).toContain('export')
  })

  test('tells of a letter who has had it, and what they wrote to each other', async () => {
    const { code } = await taken()
    expect(code?.letters).toMatchObject([
      {
        body: planted.letter,
        note: planted.letterNote,
        answer: { text: planted.answer },
        history: [
          { event: 'written' },
          { event: 'take', by: { employer: 'Mora kommun' } },
          { event: 'offer' },
          { event: 'accept', by: { employer: 'Orsa kommun' } },
          { event: 'answer' },
        ],
      },
    ])
    expect(code?.bookings).toMatchObject([{ called: planted.bookedName, state: 'booked' }])
    expect(code?.wish).toMatchObject({ called: planted.nickname, suits: ['weekday-evening'] })
  })

  test('says where a notice is on: of a letter, a booked time and the programme, in words too', async () => {
    const { world, waiting, treatment } = lived
    const { code, programme } = await taken()
    expect(code?.letters.map(({ notice }) => notice)).toEqual([undefined])
    expect(code?.bookings).toMatchObject([{ notice: true }])
    expect(await takeOutCode(world, waiting)).toMatchObject({ letters: [{ notice: true }] })
    expect(programme?.reminded).toBe(true)
    const words = async () => {
      const { sections } = await rows.takeOut(world, treatment, {})
      return sections.flatMap((one) => one.rows).filter(({ head }) => head === 'Påminnelser')
    }
    expect(await words()).toMatchObject([{ text: expect.stringContaining('webbläsare') }])
    await askReminder(world, treatment, undefined)
    expect(await words()).toEqual([])
    expect(JSON.stringify(code) + JSON.stringify(programme)).not.toContain('push.test')
  })

  test('reads no answer for the youth: it is theirs to open', async () => {
    const { world, code } = lived
    await taken()
    const again = await takeOutCode(world, (await codeByHash(world, code.hash))!)
    expect(again.letters.map(({ state }) => state)).toEqual(['answered'])
  })

  test('is nobody else’s: not of another code, nor of another person, nor of another participant', async () => {
    const { world } = lived
    const stranger = { principal: 'region-dalarna', subject: `s_${'x'.repeat(22)}` }
    await expect(careRows.takeOutRecord(world, stranger, {})).rejects.toMatchObject({
      code: 'not-found',
    })
    await expect(rows.takeOut(world, stranger, {})).rejects.toMatchObject({ code: 'not-found' })
    const empty = { ...lived.code, hash: 'other', letters: {}, bookings: {}, links: [] }
    const { wish: _, ...code } = empty
    expect(await takeOutCode(world, code)).toMatchObject({ letters: [], bookings: [], links: [] })
  })
})
