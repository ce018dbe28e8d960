/** A talk to try out, with a line in each state. */
import { useState } from 'preact/hooks'
import type { TalkLine } from '../data/talk/talk-lines.ts'
import { text as sv } from '../text/youth/sv.ts'
import { Chat } from '../ui/chat/chat.tsx'

const at = Date.UTC(2026, 0, 7, 18, 4)
const line = (
  mid: string,
  from: TalkLine['from'],
  state: TalkLine['state'],
  text?: string,
): TalkLine => ({
  mid,
  from,
  state,
  text,
  at: state === 'sending' ? undefined : at,
  epoch: 0,
})

const lines: readonly TalkLine[] = [
  line('a', 'counsellor', 'seen', 'Hej! Vad bra att du skriver.'),
  line('b', 'youth', 'seen', 'Hej'),
  line('c', 'counsellor', 'seen'),
  line('d', 'youth', 'sent', 'Det har varit mycket i skolan, och jag sover dåligt.'),
  line('e', 'youth', 'sending', 'Jag vet inte var jag ska börja.'),
]

export const TryChat = () => {
  const [draft, setDraft] = useState('')
  const [said, setSaid] = useState(lines)
  return (
    <section class="stack" aria-label="chat">
      <h2>chat</h2>
      <div class="card" style="display:flex;block-size:32rem;padding:0;overflow:hidden">
        <Chat
          text={sv.chat}
          side="youth"
          other="Elin"
          lines={said}
          typing
          draft={draft}
          onDraft={setDraft}
          onSay={(text) => setSaid([...said, line(String(said.length), 'youth', 'sent', text)])}
          onRead={() => undefined}
        />
      </div>
    </section>
  )
}
