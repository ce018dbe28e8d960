/** The pages behind a link to whoever sends somebody in, or is called: what was said of a failure goes when it has passed. */
import { expect, it } from 'vitest'
import { senderText } from '../../web/text/sender/sv.ts'
import { Called } from '../../web/sender/called.tsx'
import { Reply } from '../../web/sender/reply.tsx'
import { choose, clinic, noNetwork, press, refusal, settled, show, shown } from '../support/page.ts'

const gone = senderText.noContact
const waiting = { receivedAt: 0, state: 'waiting', decideBy: 1 }

it('an answer that could not be fetched is there at the next try, and nothing more is said of the network', async () => {
  const sent = clinic(() => noNetwork)
  await show(<Reply secret="s" />)
  expect(shown()).toContain(gone)
  expect(shown()).not.toContain('Det du har skrivit')
  sent.answers(() => waiting)
  await press(senderText.answer.again)
  expect(shown()).toContain(senderText.answer.states.waiting)
  expect(shown()).not.toContain(gone)
})

it('so is a call to a meeting', async () => {
  const sent = clinic(() => noNetwork)
  await show(<Called secret="s" />)
  expect(shown()).toContain(gone)
  sent.answers(() => ({ now: 0, unit: 'region-dalarna', from: 'Region Dalarna' }))
  await press(senderText.called.again)
  expect(shown()).toContain(senderText.called.by('Region Dalarna'))
  expect(shown()).not.toContain(gone)
})

it('a referral is stopped once by two presses, and said to be stopped', async () => {
  let isStopped = false
  const sent = clinic(({ method }) => {
    if (method === 'GET') return isStopped ? { receivedAt: 0, state: 'stopped' } : waiting
    if (isStopped) return refusal('changed-meanwhile')
    isStopped = true
    return { outcome: 'stopped' }
  })
  await show(<Reply secret="s" />)
  await choose(senderText.answer.whose.guardians)
  await press(senderText.answer.tell, 2)
  await settled()
  expect(sent.posted()).toHaveLength(1)
  expect(shown()).toContain(senderText.answer.stopped)
  expect(shown()).not.toContain('Det gick inte')
})
