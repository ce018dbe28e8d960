/** Something that could be sent on: each receiver gets one link, once, whatever fails on the way, and what fails is said. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Talk } from '../../web/data/talk/talk-ports.ts'
import { startLanguage } from '../../web/youth/language.ts'
import type { VisitInTalk } from '../../web/youth/visit/visit-states.ts'
import { LinksAfter, ReferralCard } from '../../web/youth/referral/referral-card.tsx'
import { talk } from '../../web/youth/talk/talk-store.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import {
  alerts,
  button,
  buttons,
  choose,
  clinic,
  eventually,
  field,
  fields,
  noNetwork,
  press,
  refusal,
  settled,
  show,
  shown,
  type,
  type Sent,
} from '../support/page.ts'

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const now = {
  visit,
  state: 'talking',
  epoch: 1,
  rev: 3,
  referralAt: 1_000,
  with: { firstName: 'Amina', employer: 'Region Dalarna' },
} as unknown as VisitInTalk
const suggestion = {
  kind: 'referral',
  receivers: ['bup', 'elevhalsa'],
  text: 'Jag vill ha hjälp.',
  days: 14,
}
const open = () => Promise.resolve(JSON.stringify(suggestion))
const own = { referral: 'r_0000000000000000000000', kind: 'referral', receiver: 'elevhalsa' }
const waiting = { ...own, state: 'waiting', ended: false, madeAt: 1, until: 2 }

const say = vi.fn<(text: string) => void>()
const isLook = ({ path }: Sent) => path.endsWith('/referral-draft')
const isMake = ({ path }: Sent) => path.endsWith('/referrals')
const isFor = (receiver: string, { body }: Sent) =>
  (body as { receiver?: string } | undefined)?.receiver === receiver
const linkOf = ({ body }: Sent) => (body as { link: string }).link

/** What the clinic has made, as it shows it. */
let made: (typeof waiting)[]
let hasDraft: boolean
const works = (sent: Sent): unknown => {
  if (isLook(sent)) return { ...(hasDraft && { draft: 'sealed' }), referrals: made }
  if (sent.path.endsWith('/refuse')) hasDraft = false
  if (!isMake(sent)) return {}
  const { receiver } = sent.body as { receiver: string }
  made = [...made, { ...waiting, receiver }]
  return made.at(-1)
}

beforeAll(() => startLanguage())
beforeEach(() => {
  made = []
  hasDraft = true
  say.mockReset()
  talk.value = { say } as unknown as Talk
  key.value = { visit, secret: 's'.repeat(43) }
})
const showCard = async () => {
  await show(<ReferralCard now={now} open={open} />)
  await eventually(() => button('Ja, gör länken'))
}
const yes = 'Ja, gör länken'

describe('a suggestion', () => {
  it('sends nothing until it is said yes to, and nothing at no', async () => {
    const asked = clinic(works)
    await showCard()
    expect(asked.posted()).toEqual([])
    await press('Nej, inte nu')
    expect(asked.posted('/referrals')).toEqual([])
    expect(asked.posted('/refuse')).toHaveLength(1)
    expect(say).not.toHaveBeenCalled()
    expect(buttons(yes)).toEqual([])
  })

  it('becomes one link for each receiver that is chosen, and no word of it leaves unsealed', async () => {
    const asked = clinic(works)
    await showCard()
    await type('Det här står det', 'Bara det här.')
    await press(yes, 2)
    await eventually(() => expect(shown()).toContain('Klart.'))
    expect(asked.posted('/referrals').map(({ body }) => body)).toMatchObject([
      { receiver: 'bup', kind: 'referral', days: 14 },
      { receiver: 'elevhalsa', kind: 'referral', days: 14 },
    ])
    expect(JSON.stringify(asked.posted())).not.toContain('Bara det här')
    expect(say).toHaveBeenCalledTimes(4)
    expect(asked.posted('/refuse')).toHaveLength(1)
  })

  it('goes only to those still chosen, and says so when none is', async () => {
    const asked = clinic(works)
    await showCard()
    for (const box of fields(/^(BUP|Elevhäls)/)) await press(box)
    await press(yes)
    expect(alerts()).toEqual(['Välj minst en som ska få det.'])
    expect(asked.posted()).toEqual([])
    await choose(/^Elevhäls/)
    await press(yes)
    await eventually(() => expect(asked.posted('/referrals')).toHaveLength(1))
    expect(asked.posted('/referrals')[0]!.body).toMatchObject({ receiver: 'elevhalsa' })
  })
})

describe('when the second link fails', () => {
  const failsSecond = (sent: Sent) =>
    isMake(sent) && isFor('elevhalsa', sent) ? noNetwork : works(sent)

  it('says so, keeps the words, and makes only what is left at the next press', async () => {
    const asked = clinic(failsSecond)
    await showCard()
    await type('Det här står det', 'Bara det här.')
    await press(yes)
    await eventually(() => expect(alerts()).toHaveLength(1))
    expect(alerts()[0]).toMatch(/BUP.*klar.*Försök igen/)
    expect(field('Det här står det').value).toBe('Bara det här.')
    expect(fields(/^BUP/)).toEqual([])
    expect(say).toHaveBeenCalledTimes(2)

    asked.answers(works)
    await press(yes)
    await eventually(() => expect(shown()).toContain('Klart.'))
    const made = asked.posted('/referrals')
    expect(made.filter((one) => isFor('bup', one))).toHaveLength(1)
    expect(say).toHaveBeenCalledTimes(4)
    expect(say.mock.calls.filter(([text]) => text.startsWith('Länk till BUP'))).toHaveLength(1)
  })

  it('asks for the very same link again, which the clinic may have made already', async () => {
    const asked = clinic(failsSecond)
    await showCard()
    await press(yes)
    await eventually(() => expect(alerts()).toHaveLength(1))
    asked.answers(works)
    await press(yes)
    await eventually(() => expect(shown()).toContain('Klart.'))
    const links = asked.posted('/referrals').filter((one) => isFor('elevhalsa', one))
    expect(links).toHaveLength(2)
    expect(new Set(links.map(linkOf)).size).toBe(1)
    expect(new Set(links.map(({ body }) => JSON.stringify(body))).size).toBe(1)
  })

  it('makes another link of words that were changed meanwhile', async () => {
    const asked = clinic(failsSecond)
    await showCard()
    await press(yes)
    await eventually(() => expect(alerts()).toHaveLength(1))
    asked.answers(works)
    await type('Det här står det', 'Något annat.')
    await press(yes)
    await eventually(() => expect(shown()).toContain('Klart.'))
    const links = asked.posted('/referrals').filter((one) => isFor('elevhalsa', one))
    expect(new Set(links.map(linkOf)).size).toBe(2)
  })
})

describe('when the clinic does not hear that the suggestion is done with', () => {
  const deaf = (sent: Sent) => (sent.path.endsWith('/refuse') ? noNetwork : works(sent))

  it('says that the links are made, offers none of them again, and tells it later', async () => {
    const asked = clinic(deaf)
    await showCard()
    await press(yes)
    await eventually(() => expect(shown()).toContain('Klart.'))
    await settled()
    expect(buttons(yes)).toEqual([])
    expect(alerts()).toEqual([])
    asked.answers(works)
    dispatchEvent(new Event('online'))
    await eventually(() => expect(hasDraft).toBe(false))
    expect(buttons(yes)).toEqual([])
    expect(asked.posted('/referrals')).toHaveLength(2)
  })

  it('does not ask again what was said no to', async () => {
    clinic(deaf)
    await showCard()
    await press('Nej, inte nu')
    await settled()
    expect(buttons(yes)).toEqual([])
  })
})

describe('a link of mine', () => {
  it.each(['in the talk', 'after the talk'])(
    'says so when it was not stopped, %s',
    async (where) => {
      made = [waiting]
      hasDraft = false
      const asked = clinic((sent) =>
        sent.path.endsWith('/stop') ? refusal('broken', 500) : works(sent),
      )
      await show(
        where === 'in the talk' ? (
          <ReferralCard now={now} open={open} />
        ) : (
          <LinksAfter visit={visit} />
        ),
      )
      await eventually(() => button('Stoppa'))
      await press('Stoppa', 2)
      expect(asked.posted('/stop')).toHaveLength(1)
      expect(alerts()).toEqual(['Länken är inte stoppad. Försök igen.'])

      asked.answers((sent) => {
        if (sent.path.endsWith('/stop')) made = [{ ...waiting, state: 'stopped' }]
        return works(sent)
      })
      await press('Stoppa')
      expect(alerts()).toEqual([])
      expect(shown()).toContain('stoppad')
      expect(buttons('Stoppa')).toEqual([])
    },
  )
})
