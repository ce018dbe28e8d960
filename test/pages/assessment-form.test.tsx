/** An assessment: kept as it was chosen, once a press, and never said to be saved when it is not. */
import { beforeEach, describe, expect, it } from 'vitest'
import { AssessmentForm } from '../../web/desk/safety/assessment-form.tsx'
import { forgetTold, keepTold } from '../../web/desk/talk/told-by-youth-page.ts'
import { staffText } from '../../web/text/staff/sv.ts'
import {
  alerts,
  clinic,
  eventually,
  field,
  leave,
  noNetwork,
  press,
  settled,
  show,
  shown,
  type,
  type Sent,
} from '../support/page.ts'
import { atDesk, deskVisit, toldAtDesk } from '../support/desk-store.tsx'

const known = { ...deskVisit, regime: 'HSL', identity: 'identified' } as typeof deskVisit
const at = Date.UTC(2026, 0, 7, 12)
const inRecord = 'Spara i journalen'
const notYet = 'Inte sparat än. Utkastet ligger kvar här.'
const beside = 'Spara vid samtalet'
const works = ({ method }: Sent) => (method === 'POST' ? { savedAt: at } : {})
/** What was said of how it stands beside the button. */
const status = () => document.querySelector('.assessment > .row [role=status]')?.textContent

beforeEach(() => {
  forgetTold(deskVisit.visit)
  sessionStorage.clear()
})

describe('in the record', () => {
  it('is one version for one press, however often it is pressed', async () => {
    const asked = clinic(works)
    await show(atDesk(<AssessmentForm visit={known} />))
    await type('Egna ord', 'Har en plan.')
    expect(status()).toBe(notYet)
    await press(inRecord, 3)
    expect(asked.posted()).toHaveLength(1)
    expect(asked.posted()[0]!.body).toMatchObject({ form: { words: 'Har en plan.' } })
    expect(status()).toMatch(/^Sparat/)
  })

  it('keeps the words when it was not saved, tells it, and asks for the same version again', async () => {
    const asked = clinic((sent) => (sent.method === 'POST' ? noNetwork : {}))
    await show(atDesk(<AssessmentForm visit={known} />))
    await type('Egna ord', 'Har en plan.')
    await press(inRecord)
    expect(toldAtDesk()).toContain(staffText.state.failedBy.offline)
    expect(field('Egna ord').value).toBe('Har en plan.')
    expect(status()).toBe(notYet)
    asked.answers(works)
    await press(inRecord)
    const [first, second] = asked.posted().map(({ body }) => body)
    expect(second).toEqual(first)
    await type('Egna ord', 'Har ingen plan.')
    await press(inRecord)
    const once = ({ body }: Sent) => (body as { once: string }).once
    expect(once(asked.posted()[2]!)).not.toBe(once(asked.posted()[0]!))
  })

  it('does not say that what was written meanwhile is saved', async () => {
    let answer = () => undefined as void
    clinic(async (sent) => {
      if (sent.method === 'POST') await new Promise<void>((resolve) => (answer = resolve))
      return works(sent)
    })
    await show(atDesk(<AssessmentForm visit={known} />))
    await type('Egna ord', 'Har en plan.')
    await press(inRecord)
    await type('Egna ord', 'Har en plan. Och medel.')
    answer()
    await settled()
    expect(field('Egna ord').value).toBe('Har en plan. Och medel.')
    expect(status()).toBe(notYet)
  })
})

describe('what is being written', () => {
  it('stands as it was left when another tool has been open, or the page was loaded anew', async () => {
    clinic(works)
    await show(atDesk(<AssessmentForm visit={known} />))
    await type('Tankar på att dö', 'active')
    await type('Egna ord', 'Har en plan.')
    await leave()
    await show(atDesk(<AssessmentForm visit={known} />))
    expect(field('Egna ord').value).toBe('Har en plan.')
    expect(field('Tankar på att dö').value).toBe('active')
    expect(status()).toBe(notYet)
    await press(inRecord)
    await leave()
    expect(JSON.stringify({ ...sessionStorage }), 'saved, it is no draft').not.toContain('plan')
  })

  it('is not cut when too much is pasted: it is counted, said, and not sent', async () => {
    const asked = clinic(works)
    await show(atDesk(<AssessmentForm visit={known} />))
    await type('Egna ord', 'a'.repeat(423))
    expect(field('Egna ord').value).toHaveLength(423)
    expect(shown()).toContain('Texten är 23 tecken för lång.')
    await press(inRecord)
    expect(asked.posted()).toEqual([])
    await type('Egna ord', 'a'.repeat(400))
    await press(inRecord)
    expect(asked.posted()).toHaveLength(1)
  })
})

describe('beside the talk', () => {
  it('leaves this page sealed only', async () => {
    keepTold(deskVisit.visit, { epoch: deskVisit.epoch, keys: ['A'.repeat(43)] })
    const asked = clinic(works)
    await show(atDesk(<AssessmentForm visit={deskVisit} />))
    await type('Egna ord', 'Har en plan.')
    await press(beside)
    await eventually(() => expect(status()).toMatch(/^Sparat/))
    expect(asked.posted()).toHaveLength(1)
    expect(JSON.stringify(asked.posted())).not.toContain('plan')
  })

  it('is not sent before the talk is sealed, which is said at once', async () => {
    const asked = clinic(works)
    await show(atDesk(<AssessmentForm visit={deskVisit} />))
    await type('Egna ord', 'Har en plan.')
    await press(beside)
    await eventually(() =>
      expect(alerts()).toEqual([
        'Det går att spara när samtalet har börjat och är låst mellan er.',
      ]),
    )
    expect(asked.posted()).toEqual([])
    expect(field('Egna ord').value).toBe('Har en plan.')
  })

  it('that cannot be read any longer is said, not shown as an empty one', async () => {
    clinic(({ method }) => (method === 'GET' ? { body: 'e30.AAAA', savedAt: at } : {}))
    await show(atDesk(<AssessmentForm visit={deskVisit} />))
    await eventually(() => expect(shown()).toContain('Texten går inte att läsa på den här sidan.'))
  })
})
