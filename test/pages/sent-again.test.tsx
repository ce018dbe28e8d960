/** What is pressed twice has been pressed once; what is sent again after a lost answer is the same, and what was changed since is not. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import { bookingsForCounsellor } from '../../shared/contract/later/bookings.ts'
import type { SipShown } from '../../shared/contract/intake/sip-shapes.ts'
import { AccountsPart } from '../../web/board/settings/accounts-part.tsx'
import { client } from '../../web/data/client.ts'
import { TimesOffer } from '../../web/desk/bookings/offer-times.tsx'
import { CallForm } from '../../web/desk/sip/call-form.tsx'
import { CloseSip, HandOut } from '../../web/desk/sip/sip-after.tsx'
import { openSips } from '../../web/desk/sip/sip-store.ts'
import { serverNow } from '../../web/data/server-clock.ts'
import { actAndShow, attempt } from '../../web/staff/attempt.ts'
import { atDesk, deskStore, toldAtDesk } from '../support/desk-store.tsx'
import {
  buttons,
  choose,
  clinic,
  eventually,
  fields,
  noNetwork,
  press,
  show,
  shown,
  type,
} from '../support/page.ts'

const sip: SipShown = {
  sip: `p_${'a'.repeat(22)}`,
  state: 'consented',
  since: 0,
  rev: 3,
  keeper: 'Region Dalarna',
  person: { firstName: 'Charlie', lastName: 'Demo' },
  age: 18,
  consent: { youth: 'yes', guardians: 'unasked', missing: [] },
  wish: 'Alla frågar samma sak.',
  goals: [],
  parties: [
    { party: 'a', name: 'Mamma', yes: true, called: false },
    { party: 'b', name: 'BUP Mora', yes: true, called: false },
  ],
  measures: [],
  missing: [],
  steps: [],
} as SipShown

/** The answer is lost, but not before the clinic has done it. */
const answers = (post: () => unknown) =>
  clinic(({ method }) => (method === 'POST' ? post() : { sips: [], shared: [], now: 0 }))
const bodies = <Body,>(sent: { posted: () => { body: unknown }[] }): Body[] =>
  sent.posted().map(({ body }) => body as Body)

it('the links that are shown are those that the clinic has, also when it answered the second time', async () => {
  const sent = answers(() => noNetwork)
  const store = openSips()
  await show(<CallForm store={store} open={sip} />)
  const day = new Date(serverNow() + 6 * 86_400_000).toISOString().slice(0, 10)
  await type('Dag', day)
  await type('Klockan', '14:00')
  await choose('I skolan')
  await press(buttons('Kalla till möte')[0]!)
  await eventually(() => expect(sent.posted()).toHaveLength(1))
  sent.answers(({ method }) => (method === 'POST' ? {} : { sips: [], shared: [], now: 0 }))
  await press(buttons('Kalla till möte')[0]!)
  await eventually(() => expect(store.links.value).toHaveLength(2))
  const [first, again] = bodies<{ once: string; calls: unknown[] }>(sent)
  expect(first!.calls).toHaveLength(2)
  expect(again).toEqual(first)
})

it('words that were changed after an answer was lost are another press, and are not said to be saved unsent', async () => {
  const sent = answers(() => noNetwork)
  await show(<CloseSip store={openSips()} open={sip} />)
  const [words] = fields(/./)
  await type(words!.labels![0]!.textContent!, 'Klart.')
  const save = () => press(buttons(/./).at(-1)!)
  await save()
  await save()
  await type(words!.labels![0]!.textContent!, 'Klart, och vi ses i vår.')
  await save()
  const [one, same, other] = bodies<{ once: string; words: string }>(sent)
  expect(same!.once).toBe(one!.once)
  expect(other!.words).toBe('Klart, och vi ses i vår.')
  expect(other!.once).not.toBe(one!.once)
})

it('so are other times to book, and the same times once more when they are wanted again', async () => {
  const sent = answers(() => noNetwork)
  const inbox = { act: attempt, times: client(bookingsForCounsellor) }
  await show(atDesk(<TimesOffer />, Object.assign(deskStore(), { inbox }) as never))
  const offer = () => press(buttons(/^Lägg ut/)[0]!)
  await offer()
  await offer()
  await type('Antal i rad', '2')
  await offer()
  sent.answers(() => ({ outcome: 'offered', times: [] }))
  await offer()
  await offer()
  const once = bodies<{ once: string }>(sent).map((body) => body.once)
  expect(once).toHaveLength(5)
  const [a, b, c, d, e] = once
  expect([b === a, c === b, d === c, e === d]).toEqual([true, false, true, false])
})

it('so is another choice of whom a plan was given to', async () => {
  const sent = answers(() => noNetwork)
  await show(<HandOut store={openSips()} open={{ ...sip, state: 'written' }} />)
  await press('Anteckna att planen är utdelad')
  await choose('BUP Mora')
  await press('Anteckna att planen är utdelad')
  const [one, other] = bodies<{ once: string; to: string[] }>(sent)
  expect([one!.to, other!.to]).toEqual([['a', 'b'], ['a']])
  expect(other!.once).not.toBe(one!.once)
})

it('an account is ended once by two presses, and cannot be written in any more', async () => {
  const mats = {
    staff: 'mats-mora',
    firstName: 'Mats',
    profession: 'kurator',
    languages: ['sv'],
    roles: ['counsellor'],
    state: 'active',
    mark: 'm',
  }
  let ended = 0
  const seen = signal({
    unit: 'mora-kommun',
    me: 'asa-mora',
    mayInvite: true,
    mayGive: [],
    accounts: [mats],
    history: [],
  })
  const again = async () => {
    seen.value = { ...seen.value, accounts: [{ ...mats, state: 'ended' }] }
  }
  const endAccount = async () => (++ended, { outcome: 'done' })
  const store = { seen, again, problem: signal(), act: actAndShow(again), api: { endAccount } }
  await show(<AccountsPart store={store as never} />)
  await press('Ändra Mats')
  await press('Avsluta kontot')
  await press('Avsluta nu', 2)
  await eventually(() => expect(shown()).toContain('Avslutat'))
  expect(ended).toBe(1)
  expect(toldAtDesk().filter((said) => said.includes('Mats'))).toEqual([
    'Kontot för Mats är avslutat.',
  ])
  expect(buttons('Spara')).toHaveLength(0)
  expect(buttons('Avsluta nu')).toHaveLength(0)
  expect(buttons('Öppna kontot för Mats igen')).toHaveLength(1)
})
