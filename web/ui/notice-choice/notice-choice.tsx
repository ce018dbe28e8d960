/** "Påminn mig": off until somebody chooses it, and what it means is said before the browser asks. */
import { useState } from 'preact/hooks'
import { Panel } from '../panel.tsx'

export type NoticeState = 'off' | 'on' | 'denied' | 'failed'

export interface NoticeChoiceText {
  start: string
  stop: string
  on: string
  askTitle: string
  ask: readonly string[]
  yes: string
  no: string
  denied: string
  failed: string
}

interface Props {
  text: NoticeChoiceText
  isOn: boolean
  start: () => Promise<NoticeState>
  stop: () => Promise<unknown>
}

export const NoticeChoice = ({ text, isOn, start, stop }: Props) => {
  const [isAsking, setAsking] = useState(false)
  const [now, setNow] = useState<NoticeState>(isOn ? 'on' : 'off')
  const begin = async () => {
    setAsking(false)
    setNow(await start())
  }
  const end = async () => {
    setNow('off')
    await stop()
  }
  return (
    <div class="stack tight">
      <button
        type="button"
        class="button quiet full"
        onClick={() => (now === 'on' ? void end() : setAsking(true))}
      >
        {now === 'on' ? text.stop : text.start}
      </button>
      <p class="quiet small" role="status">
        {now !== 'off' && text[now]}
      </p>
      {isAsking && (
        <Panel title={text.askTitle} close={text.no} onClose={() => setAsking(false)}>
          <ul class="stack tight">
            {text.ask.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="button full" onClick={() => void begin()}>
            {text.yes}
          </button>
        </Panel>
      )}
    </div>
  )
}
