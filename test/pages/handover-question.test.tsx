/** A hand-over is answered as it was meant: across the border goes what was ticked, and nothing else. */
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { Handover } from '../../web/youth/handover/handover.tsx'
import { openBeside } from '../../web/youth/talk/youth-talk-keys.ts'
import { keepCarried, keptCarried } from '../../web/youth/visit/tab-storage.ts'
import { startLanguage } from '../../web/youth/language.ts'
import { fetchBeyond } from '../../web/youth/lazy-beyond.ts'
import { key } from '../../web/youth/visit/visit-store.ts'
import type { VisitInTalk } from '../../web/youth/visit/visit-states.ts'
import { choose, clinic, eventually, field, press, show, type Sent } from '../support/page.ts'

const visit = 'v_abcdefghijklmnopqrstuvwxyz'
const asking = {
  visit,
  state: 'asking',
  epoch: 1,
  rev: 3,
  with: { firstName: 'Elin', profession: 'kurator', employer: 'Mora kommun', regime: 'SoL' },
  to: { profession: 'psykolog', firstName: 'Maja', employer: 'Region Dalarna' },
  crossesBorder: true,
  movable: ['topics', 'ageBand', 'municipality', 'note'],
} as unknown as VisitInTalk
const labels = {
  topics: 'Vad du ville prata om',
  ageBand: 'Hur gammal du är',
  municipality: 'Vilken kommun du bor i',
  note: 'Det kuratorn skriver till den nya personen',
}

// What may go along is fetched when it is near; how fast is not asked here.
beforeAll(async () => {
  await startLanguage()
  await fetchBeyond()
})
beforeEach(() => {
  key.value = { visit, secret: 's'.repeat(43) }
  keepCarried(undefined)
})
const ask = async (now: VisitInTalk = asking) => {
  const asked = clinic(() => ({}))
  await show(<Handover now={now} open={openBeside} />)
  return () => asked.posted('/handover').map(({ body }: Sent) => body)
}

it.each(Object.entries(labels))(
  'of what may go along, a tick for %s sends that alone',
  async (one, label) => {
    const answers = await ask()
    await eventually(() => field(label))
    await choose(label)
    await press('Ja')
    expect(answers()).toEqual([{ yes: true, moves: { [one]: true } }])
  },
)

it('with nothing ticked, nothing goes along', async () => {
  const answers = await ask()
  await eventually(() => field(labels.topics))
  await press('Ja')
  expect(answers()).toEqual([{ yes: true, moves: {} }])
})

it('a no sends nothing along, whatever was ticked', async () => {
  const answers = await ask()
  await eventually(() => field(labels.topics))
  await choose(labels.topics)
  await press('Nej, fortsätt som nu')
  expect(answers()).toEqual([{ yes: false }])
})

it('within one law nothing is asked', async () => {
  const answers = await ask({ ...asking, crossesBorder: false, movable: [] } as VisitInTalk)
  await press('Ja')
  expect(answers()).toEqual([{ yes: true }])
})

it('the tick says what it covers: what stands in the chat, and never the answers to forms', async () => {
  await ask()
  await eventually(() => field('Låt den nya personen läsa det vi har skrivit'))
  expect(document.body.textContent).toContain('Svar i formulär följer aldrig med.')
})

it('a yes that is quicker than the note is opened takes it along', async () => {
  const asked = clinic(() => ({}))
  let opens = (_note: string): void => undefined
  const slow = () => new Promise<string>((resolve) => (opens = resolve))
  const now = { ...asking, crossesBorder: false, movable: [], note: { v: 1, data: 'x' } }
  await show(<Handover now={now as unknown as VisitInTalk} open={slow} />)
  await press('Ja')
  opens('Vill prata om sömn.')
  await eventually(() => expect(asked.posted('/handover')).toHaveLength(1))
  expect(keptCarried()).toMatchObject({ epoch: 1, note: 'Vill prata om sömn.', history: false })
})
