/** Hostile words are covered in an ordinary talk; where somebody may be in danger every word of it is shown. */
import { signal } from '@preact/signals'
import { expect, it } from 'vitest'
import type { Level } from '../../shared/rules/line/triage.ts'
import { masking } from '../../web/desk/masking/lazy-masking.ts'
import { TalkPane } from '../../web/desk/talk/talk-pane.tsx'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'
import { eventually, show, shown } from '../support/page.ts'

const hostile = 'Du är en hora'

const talkOf = async (level: Level): Promise<void> => {
  const store = deskStore()
  const line = { mid: 'm1', from: 'youth', text: hostile, at: 1, epoch: 2, state: 'seen' }
  const talk = {
    lines: signal([line]),
    loaded: signal(true),
    said: signal([]),
    typing: signal(false),
    begun: signal(false),
    goneSince: signal(undefined),
    held: signal(undefined),
  }
  const open = { talk, silentSince: signal(undefined), draft: signal(''), read: () => undefined }
  const place = {
    ...store,
    tab: signal('talk'),
    talks: { ...store.talks, of: () => open },
  } as unknown as typeof store
  await show(atDesk(<TalkPane visit={{ ...deskVisit, level }} focused />, place))
}

it('are covered at the levels below, and never at the two that are urgent', async () => {
  masking.fetch()
  await eventually(() => expect(masking.part.value).toBeDefined())
  for (const level of [3, 4, 5] as const) {
    await talkOf(level)
    expect(shown(), `level ${level}`).not.toContain('hora')
  }
  for (const level of [1, 2] as const) {
    await talkOf(level)
    expect(shown(), `level ${level}`).toContain(hostile)
  }
})
