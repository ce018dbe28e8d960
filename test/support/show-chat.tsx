/** A talk as a young person has it before them, with Amir: only what a test is about is told. */
import type { ComponentProps } from 'preact'
import type { TalkLine } from '../../web/data/talk/talk-lines.ts'
import { sv } from '../../web/text/youth/with-door.ts'
import { Chat } from '../../web/ui/chat/chat.tsx'
import { show } from './page.ts'

export const line = (mid: string, some: Partial<TalkLine> = {}): TalkLine => ({
  ...{ mid, from: 'youth', text: `Ord ${mid}`, at: 1_000, epoch: 1, state: 'seen' },
  ...some,
})

const nothing = () => undefined

export const showChat = (
  lines: readonly TalkLine[],
  some: Partial<ComponentProps<typeof Chat>> = {},
): Promise<void> =>
  show(
    <Chat
      text={sv.chat}
      side="youth"
      other="Amir"
      lines={lines}
      typing={false}
      draft=""
      onDraft={nothing}
      onSay={nothing}
      onRead={nothing}
      {...some}
    />,
  )
