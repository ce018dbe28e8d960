/** A guest's network takes only what it must, of the guest alone, and gives it back when asked; nothing is promised that a guest has not. */
import { beforeEach, expect, it, vi } from 'vitest'
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { GuestView } from '../../shared/contract/visit/guests.ts'
import { stageWords } from '../../web/ui/video-stage/stage-words.ts'
import type { StagePorts } from '../../web/ui/video-stage/stage-types.ts'
import type { CallText } from '../../web/text/call/sv.ts'
import { guestLanguages, changeLanguage } from '../../web/guest/guest-language.ts'
import { GuestStage } from '../../web/guest/guest-call-stage.tsx'
import { seat } from '../../web/guest/guest-seat.ts'
import { press, show, shown, settled } from '../support/page.ts'

interface Shown {
  medium: string
  ports: StagePorts
  text: CallText
}
const stage = vi.hoisted(() => ({ now: undefined as unknown }))
vi.mock('../../web/ui/video-stage/stage.tsx', () => ({
  VideoStage: (props: { children: ComponentChildren }) => {
    stage.now = props
    return props.children
  },
}))
// A browser that can be heard and seen.
vi.mock('../../web/ui/medium-bar/can-speak.ts', () => ({ canSpeak: () => true }))
vi.mock('../../web/data/live.ts', () => import('../support/quiet-line.ts'))
const onStage = () => stage.now as Shown

const view = {
  visit: `v_${'a'.repeat(26)}`,
  epoch: 1,
  medium: 'video',
  with: { firstName: 'Elin' },
} as unknown as GuestView

let out: number
beforeEach(async () => {
  out = 0
  await changeLanguage('sv')
  seat.view.value = view
  await show(<GuestStage view={view} onOut={() => out++} />)
})

it('a picture that the network cannot carry is had again at a press', async () => {
  expect(onStage().medium).toBe('video')
  onStage().ports.less('voice', 'poor')
  await settled()
  expect([onStage().medium, out]).toEqual(['voice', 0])
  expect(shown()).toContain('Nätet är svagt just nu. Bilden är avstängd, ljudet är kvar.')
  await press('Försök med bild igen')
  expect(onStage().medium).toBe('video')
  expect(shown()).not.toContain('Bilden är avstängd')
})

it('whoever has no picture any more is judged by the sound alone, and is out when that does not get through', async () => {
  expect(onStage().ports.medium()).toBe('video')
  onStage().ports.less('voice', 'poor')
  await settled()
  expect(onStage().ports.medium()).toBe('voice')
  onStage().ports.less('chat', 'poor')
  expect(out).toBe(1)
})

it.each(guestLanguages)('is not sent to a chat that a guest has not ($lang)', async ({ lang }) => {
  await changeLanguage(lang)
  await settled()
  const { text, ports } = onStage()
  const told = (away?: 'refused') =>
    stageWords(text, 'Elin', {
      state: signal('lost'),
      weak: signal(false),
      trouble: signal(undefined),
      cameraTrouble: signal(undefined),
      isReachable: ports.chatWorks,
      call: signal(undefined),
      own: { away: signal(away), muted: signal(false) },
    })
  for (const words of [told(), told('refused')]) expect(words).not.toMatch(/chat/i)
})
