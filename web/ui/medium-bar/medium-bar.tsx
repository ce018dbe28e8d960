/** How the two talk: asking for more, answering, going down to less; the same on both sides. */
import { useEffect, useState } from 'preact/hooks'
import type { Channel } from '../../../shared/ids.ts'
import type { LessWhy } from '../../../shared/rules/call/medium.ts'
import type { AskText } from '../../text/medium/sv.ts'
import { canSpeak } from './can-speak.ts'
import { Icon } from '../icons/icons.tsx'
import { Notice } from '../notice/notice.tsx'

export interface MediumNow {
  medium: Channel
  mediumAsk?: { to: Channel; by: 'youth' | 'counsellor' } | undefined
  lessWhy?: LessWhy | undefined
}

interface Props {
  text: AskText
  side: 'youth' | 'counsellor'
  now: MediumNow
  other: string
  onAsk: (to: Channel) => void
  onAnswer: (to: Channel, yes: boolean) => void
}

/** Long enough to be read twice. */
const chosenIsTold = 10_000

interface LessProps extends Pick<Props, 'text' | 'onAsk'> {
  medium: 'chat' | 'voice'
  why: LessWhy
}

interface MoreProps extends Pick<Props, 'text' | 'now' | 'onAsk'> {
  /** Where there is room for all the words. */
  wide?: boolean
}

/** The buttons that ask for more. */
export const AskForMore = ({ text: { ask }, now, wide = false, onAsk }: MoreProps) => {
  if (!canSpeak() || now.mediumAsk !== undefined || now.medium === 'video') return null
  return (
    <>
      {now.medium === 'chat' && (
        <button
          type="button"
          class="button quiet small"
          aria-label={ask.voice}
          onClick={() => onAsk('voice')}
        >
          <Icon name="phone" />
          {wide ? ask.voice : ask.voiceShort}
        </button>
      )}
      <button
        type="button"
        class="button quiet small"
        aria-label={ask.video}
        onClick={() => onAsk('video')}
      >
        <Icon name="video" />
        {wide ? ask.video : ask.videoShort}
      </button>
    </>
  )
}

/** What is being asked, by whom, and why it last became less. */
export const MediumNotices = ({ text, side, now, other, onAsk, onAnswer }: Props) => {
  const { mediumAsk, lessWhy, medium } = now
  if (mediumAsk !== undefined && mediumAsk.to !== 'chat') {
    const { to, by } = mediumAsk
    if (by === side)
      return (
        <Notice kind="waiting">
          <p>{text.ask.waiting[to](other)}</p>
          <button type="button" class="button quiet small" onClick={() => onAsk(medium)}>
            {text.ask.takeBack}
          </button>
        </Notice>
      )
    return (
      <Notice kind="calm" alert>
        <p>
          <strong>{text.ask.wanted[to](other)}</strong>
        </p>
        <p>{text.ask.about[to]}</p>
        <div class="row">
          {canSpeak() && (
            <button type="button" class="button small" onClick={() => onAnswer(to, true)}>
              {text.ask.yes}
            </button>
          )}
          <button type="button" class="button quiet small" onClick={() => onAnswer(to, false)}>
            {text.ask.no}
          </button>
        </div>
      </Notice>
    )
  }
  if (lessWhy === undefined || medium === 'video') return null
  return <LessNotice key={`${lessWhy} ${medium}`} why={lessWhy} {...{ text, medium, onAsk }} />
}

/** What somebody chose is told and then gone; what the network or a device did stays to be undone. */
export const LessNotice = ({ text, medium, why, onAsk }: LessProps) => {
  const [told, setTold] = useState(false)
  useEffect(() => {
    if (why !== 'chosen') return
    const timer = setTimeout(() => setTold(true), chosenIsTold)
    return () => clearTimeout(timer)
  }, [why])
  if (told) return null
  const again = medium === 'voice' ? 'video' : 'voice'
  return (
    <Notice kind={why === 'chosen' ? 'calm' : 'waiting'}>
      <p>{text.ask.less[why][medium]}</p>
      {why !== 'chosen' && canSpeak() && (
        <button type="button" class="button quiet small" onClick={() => onAsk(again)}>
          {text.ask.again[again]}
        </button>
      )}
    </Notice>
  )
}
