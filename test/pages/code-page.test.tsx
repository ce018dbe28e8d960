/** Five words open what belongs to them: a slip is pointed at before anything is sent, and nothing written is lost. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeWords } from '../../shared/rules/later/return-code-words.ts'
import { closeCode, opened } from '../../web/youth/later/code/code-session.ts'
import { CodePage } from '../../web/youth/later/code/code-page.tsx'
import { loadLaterWords } from '../../web/youth/later/later-words.ts'
import { startLanguage } from '../../web/youth/language.ts'
import {
  alerts,
  clinic,
  describedBy,
  field,
  noNetwork,
  press,
  refusal,
  show,
  type,
} from '../support/page.ts'

vi.mock('../../web/data/proof-of-work/solve.ts', () => import('../support/solved-proof.ts'))

const label = 'Dina fem ord'
const five = codeWords.slice(0, 5).join(' ')

beforeAll(async () => {
  await startLanguage()
  await loadLaterWords('sv')
})
beforeEach(closeCode)

// The page fetches its words when they are near; how fast is not asked here.
beforeAll(async () => void (await import('../../shared/rules/later/return-code.ts')))

describe('five words', () => {
  it('are sent once, and open the code', async () => {
    const asked = clinic(() => ({
      ticket: 'ticket',
      until: 4_102_444_800_000,
    }))
    await show(<CodePage ended={false} />)
    await type(label, five)
    await press('Öppna', 3)
    expect(asked.posted().map(({ body }) => body)).toEqual([
      { proof: { solved: true }, words: five },
    ])
    expect(opened.value?.ticket).toBe('ticket')
  })

  it.each([
    ['too few', codeWords.slice(0, 3).join(' '), 'Det ska vara fem ord. Nu är det 3.'],
    ['unknown', [...codeWords.slice(0, 4), 'zzyzx'].join(' '), 'Ordet ”zzyzx” finns inte'],
  ])('%s are pointed at beside the field, and not sent', async (_, written, said) => {
    const asked = clinic(() => ({}))
    await show(<CodePage ended={false} />)
    await type(label, written)
    await press('Öppna')
    expect(asked.posted()).toEqual([])
    expect(alerts()[0]).toContain(said)
    expect(describedBy(field(label))).toContain(said)
    expect(field(label).getAttribute('aria-invalid')).toBe('true')
    expect(document.activeElement).toBe(field(label))
  })

  it('keep all that was pasted: nothing is cut without a word', async () => {
    clinic(() => ({}))
    await show(<CodePage ended={false} />)
    expect(field(label).getAttribute('maxlength')).toBeNull()
    const pasted = `${'Så här stod det i brevet från mottagningen. '.repeat(5)}${five}`
    await type(label, pasted)
    await press('Öppna')
    expect(field(label).value).toBe(pasted)
    expect(alerts()[0]).toContain('Det ska vara fem ord.')
  })

  it.each([
    ['wrong', refusal('not-found', 404), /^Vi hittar inget med de orden/],
    ['tried too often', refusal('too-many', 429), /^Det är många försök just nu/],
    ['without a network', noNetwork, /^Ingen kontakt just nu/],
  ])('%s stay written, and it is said', async (_, no, said) => {
    clinic(() => no)
    await show(<CodePage ended={false} />)
    await type(label, five)
    await press('Öppna')
    expect(alerts()).toHaveLength(1)
    expect(alerts()[0]).toMatch(said)
    expect(field(label).value).toBe(five)
    expect(opened.value).toBeUndefined()
  })

  it('are asked for again when the hour is over, and that is said', async () => {
    clinic(() => ({}))
    await show(<CodePage ended />)
    expect(alerts()).toEqual(['Det har gått en stund. Skriv dina ord igen.'])
  })
})
