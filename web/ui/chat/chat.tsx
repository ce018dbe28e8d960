/** The talk as both sides see it: who said what, whether it got there, and a place to write. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TalkHeld } from '../../data/talk/talk-ports.ts'
import type { TalkLine } from '../../data/talk/talk-lines.ts'
import { fitsInMessage } from '../../data/messages-size.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { Icon } from '../icons/icons.tsx'
import './chat.css'

export interface LineDoubt {
  /** Its writer counted otherwise: something is missing, or has been moved. */
  outOfPlace: string
  /** When, by its writer's own clock. */
  writtenAt: (time: string) => string
}

export interface ChatText {
  log: string
  write: string
  send: string
  you: string
  states: Record<TalkLine['state'], string>
  typing: (name: string) => string
  /** Stands once for all that cannot be opened here. */
  unreadable: string
  /** Who wrote what the other side wrote before this talk. */
  earlier: string
  passedOn: string
  /** Beside a line whose place or time is not its writer's; absent until these words have come. */
  doubt?: LineDoubt | undefined
  tooLong: string
  held: Record<TalkHeld, string>
  newer: string
  /** A BCP 47 tag for times of day. */
  locale: string
}

interface Props {
  text: ChatText
  side: TalkLine['from']
  /** What the other side is called. */
  other: string
  /** Said by the page before anybody has written. */
  intro?: string
  lines: readonly TalkLine[]
  typing: boolean
  draft: string
  onDraft: (draft: string) => void
  onSay: (text: string) => void
  /** Called when everything has been shown to an open eye. */
  onRead: () => void
  /** Draws the words of the other side in its own way. */
  heard?: ((words: string) => ComponentChildren) | undefined
  /** False where the talk is over: the log stays, the place to write goes. */
  canWrite?: boolean
  /** Why what was written is not sent yet. */
  held?: TalkHeld | undefined
}

const atBottom = (log: HTMLElement): boolean =>
  log.scrollHeight - log.scrollTop - log.clientHeight < 60

export const Chat = (props: Props) => {
  const { text, side, other, intro, lines, typing, onRead, heard, canWrite = true } = props
  const log = useRef<HTMLDivElement>(null)
  const [behind, setBehind] = useState(false)
  const follow = useRef(true)

  const toEnd = () => {
    log.current?.scrollTo({ top: log.current.scrollHeight })
    setBehind(false)
  }
  const readIfSeen = () => {
    if (document.visibilityState === 'visible' && follow.current) onRead()
  }
  const newest = lines.at(-1)
  const readable = lines.filter(({ text: words }) => words !== undefined).length
  useEffect(() => {
    const own = newest?.from === side
    if (follow.current || own) toEnd()
    else setBehind(true)
    readIfSeen()
  }, [newest?.mid, readable, typing])
  useEffect(() => {
    document.addEventListener('visibilitychange', readIfSeen)
    return () => document.removeEventListener('visibilitychange', readIfSeen)
  }, [])

  return (
    <div class="chat">
      <div
        class="chat-log"
        ref={log}
        tabIndex={0}
        role="log"
        aria-label={text.log}
        onScroll={({ currentTarget }) => {
          follow.current = atBottom(currentTarget)
          if (follow.current) setBehind(false)
          readIfSeen()
        }}
      >
        {intro !== undefined && lines.length === 0 && <p class="quiet">{intro}</p>}
        <ol class="plain-list">
          {lines.filter(isFirstShut).map((line) => (
            <ChatLine
              key={line.mid}
              line={line}
              text={text}
              heard={line.from === side ? undefined : heard}
              own={line.from === side && line.earlier === undefined}
              other={
                line.earlier === true && line.from === side ? text.earlier : (line.by ?? other)
              }
            />
          ))}
        </ol>
        <p class="chat-typing quiet small">{typing ? text.typing(other) : ''}</p>
      </div>
      {behind && (
        <button type="button" class="button quiet small chat-newer" onClick={toEnd}>
          {text.newer}
        </button>
      )}
      {canWrite && <Composer {...props} />}
    </div>
  )
}

interface LineProps {
  line: TalkLine
  text: ChatText
  own: boolean
  other: string
  heard: Props['heard']
}

const isShut = ({ text, passedOn }: TalkLine): boolean => text === undefined && passedOn !== true

/** Of many lines in a row that cannot be opened here, one is told. */
const isFirstShut = (line: TalkLine, n: number, all: readonly TalkLine[]): boolean => {
  const before = all[n - 1]
  return !isShut(line) || before === undefined || !isShut(before)
}

const ChatLine = ({ line, text, own, other, heard }: LineProps) => {
  if (line.text === undefined)
    return (
      <li class="chat-told quiet small">
        <p>{line.passedOn === true ? text.passedOn : text.unreadable}</p>
      </li>
    )
  const earlier = line.by ?? (line.earlier && line.from === 'counsellor')
  return (
    <li class="chat-line" data-own={own} data-state={line.state} data-earlier={line.earlier}>
      <span class={earlier ? 'quiet small' : 'visually-hidden'}>{own ? text.you : other}: </span>
      {line.outOfPlace === true && <p class="small quiet">{text.doubt?.outOfPlace}</p>}
      {heard?.(line.text) ?? <p dir="auto">{line.text}</p>}
      <span class="quiet chat-state">
        {line.at !== undefined && timeOfDay(line.at, text.locale)}
        {line.writtenAt !== undefined &&
          text.doubt !== undefined &&
          `, ${text.doubt.writtenAt(timeOfDay(line.writtenAt, text.locale))}`}
        {own && ` ${text.states[line.state]}`}
      </span>
    </li>
  )
}

const Composer = ({ text, draft, held, onDraft, onSay }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const tooLong = !fitsInMessage(draft)
  const empty = draft.trim() === ''
  useEffect(() => {
    const area = field.current
    if (area === null) return
    area.style.blockSize = 'auto'
    area.style.blockSize = `${Math.min(area.scrollHeight + 4, 160)}px`
  }, [draft])
  const say = () => {
    if (empty || tooLong) return
    onSay(draft.trim())
    onDraft('')
    field.current?.focus()
  }
  /** Enter sends where there is a real keyboard; on a phone it makes a new line. */
  const sends = (event: KeyboardEvent) =>
    event.key === 'Enter' &&
    !event.shiftKey &&
    !event.isComposing &&
    (event.ctrlKey || event.metaKey || matchMedia('(pointer: fine)').matches)
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        say()
      }}
    >
      <label class="composer-field">
        <span class="small">{text.write}</span>
        <textarea
          ref={field}
          class="text"
          rows={1}
          dir="auto"
          autocomplete="off"
          value={draft}
          aria-invalid={tooLong}
          onInput={({ currentTarget }) => onDraft(currentTarget.value)}
          onKeyDown={(event) => {
            if (!sends(event)) return
            event.preventDefault()
            say()
          }}
        />
        {tooLong && <span class="error small">{text.tooLong}</span>}
        {held !== undefined && (
          <span class="error small" role="status">
            {text.held[held]}
          </span>
        )}
      </label>
      <button type="submit" class="button" aria-disabled={empty || tooLong}>
        <Icon name="send" />
        {text.send}
      </button>
    </form>
  )
}
