/** Whoever loses the line is told what becomes of the youths, when, and afterwards what had been said: by name, never in silence. */
import { signal } from '@preact/signals'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { times } from '../../shared/rules/line/times.ts'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import type { DeskStore } from '../../web/desk/desk-store.ts'
import { ConnectionGone } from '../../web/desk/connection-gone.tsx'
import { GoneTalks } from '../../web/desk/talk/gone-talks.tsx'
import type { LostTalk } from '../../web/desk/talk/open-talks.ts'
import { forgetTold, keepTold } from '../../web/desk/talk/told-by-youth-page.ts'
import { leave, press, show, shown } from '../support/page.ts'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'

const seen = Date.UTC(2026, 10, 20, 19)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(seen)
  keepTold(deskVisit.visit, { epoch: deskVisit.epoch, keys: [], name: 'Kim' })
})
afterEach(() => {
  vi.useRealTimers()
  forgetTold(deskVisit.visit)
})

const showAfter = async (seconds: number) => {
  await leave()
  vi.setSystemTime(seen + seconds * 1000)
  const store = deskStore()
  const desk = {
    ...store.desk,
    trouble: signal('Ingen kontakt'),
    seenAt: signal(seen),
  }
  await show(atDesk(<ConnectionGone />, { ...store, desk } as unknown as DeskStore))
}

it('counts down to when a youth gets somebody else, by name and by the minute of the rule', async () => {
  await showAfter(20)
  expect(shown()).toBe('Om 40 s får Kim någon annan, om kontakten inte har kommit tillbaka.')
  await showAfter(59)
  expect(shown()).toContain('Om 1 s får Kim någon annan')
})

it('says what has happened when the minute is over, and nothing while there is contact', async () => {
  await showAfter(61)
  expect(shown()).toContain('Kim ligger först i kön igen, eller har fått någon annan.')
  await leave()
  const store = deskStore()
  const desk = {
    ...store.desk,
    trouble: signal(undefined),
    seenAt: signal(seen),
  }
  await show(atDesk(<ConnectionGone />, { ...store, desk } as unknown as DeskStore))
  expect(shown()).toBe('')
})

it('keeps what was said in a talk that went, with its name, until it is put away', async () => {
  const line = {
    mid: 'm1',
    from: 'youth',
    text: 'jag vågar inte gå hem',
    state: 'seen',
  }
  const lost = signal<readonly LostTalk[]>([
    {
      visit: 'v_kim',
      name: 'Kim',
      why: 'elsewhere',
      at: seen,
      lines: [line as TalkLine],
    },
  ])
  const store = deskStore()
  const talks = { ...store.talks, lost }
  await show(atDesk(<GoneTalks />, { ...store, talks } as unknown as DeskStore))
  expect(shown()).toContain('Kim är inte längre på din arbetsyta.')
  expect(shown()).toContain('jag vågar inte gå hem')
  await press('Stäng')
  expect(lost.value).toEqual([])
})

it('forgets it by itself when the place of the youth is no longer kept', async () => {
  vi.setSystemTime(seen + times.grace)
  const line = {
    mid: 'm1',
    from: 'youth',
    text: 'jag vågar inte gå hem',
    state: 'seen',
  }
  const lost = signal<readonly LostTalk[]>([
    {
      visit: 'v_kim',
      name: 'Kim',
      why: 'elsewhere',
      at: seen,
      lines: [line as TalkLine],
    },
  ])
  const store = deskStore()
  await show(
    atDesk(<GoneTalks />, {
      ...store,
      talks: { ...store.talks, lost },
    } as never),
  )
  expect(shown()).toBe('')
  expect(lost.value).toEqual([])
})
