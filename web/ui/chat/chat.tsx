/** The talk as both sides see it: who said what, whether it got there, and a place to write. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { TalkHeld } from '../../data/talk/talk-ports.ts'
import type { Days } from '../../../shared/time-words/type.ts'
import type { TalkLine } from '../../data/talk/talk-lines.ts'
import { timeOfDay } from '../../data/format-times.ts'
import { Composer } from './composer.tsx'
import { withLinks } from './links.tsx'
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
  /** How the language says days and times. */
  locale: Days
}

interface ChatProps {
  text: ChatText
  side: TalkLine['from']
  /** What the other side is called. */
  other: string
  /** Said by the page before anybody has written. */
  intro?: string
  lines: readonly TalkLine[]
  /** False until what was said before has been fetched: it is not read out line by line. */
  loaded?: boolean
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

/** A line may be on its way so long without a word of it, ms. */
const toldAfter = 4_000

const atBottom = (log: HTMLElement): boolean =>
  log.scrollHeight - log.scrollTop - log.clientHeight < 60

export const Chat = (props: ChatProps) => {
  const { text, side, other, intro, lines, typing, onRead, heard, canWrite = true } = props
  const log = useRef<HTMLDivElement>(null)
  const [behind, setBehind] = useState(false)
  const follow = useRef(true)
  const height = useRef(0)

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
    // A keyboard that comes up, or a notice above, takes room from the words: the newest stay in view.
    // Held here: a last change of size may be told when the talk has gone from the page.
    const box = log.current!
    const room = new ResizeObserver(() => {
      height.current = box.clientHeight
      if (follow.current) toEnd()
    })
    room.observe(box)
    document.addEventListener('visibilitychange', readIfSeen)
    return () => {
      room.disconnect()
      document.removeEventListener('visibilitychange', readIfSeen)
    }
  }, [])
  const lastOwn = lines.filter((line) => line.from === side && line.text !== undefined).at(-1)
  const late = useLate(lastOwn)
  // Under an answer it would be said of the answer, which says so itself.
  const isAnswered = lastOwn !== newest && lastOwn?.at !== undefined

  return (
    <div class="chat">
      <div
        class="chat-log"
        ref={log}
        tabIndex={0}
        onScroll={({ currentTarget }) => {
          // Its room has just changed, and nobody has scrolled: the observer comes after this.
          if (currentTarget.clientHeight !== height.current) return
          follow.current = atBottom(currentTarget)
          if (follow.current) setBehind(false)
          readIfSeen()
        }}
      >
        {intro !== undefined && lines.length === 0 && <p class="quiet">{intro}</p>}
        <div class="chat-lines" role="log" aria-label={text.log} aria-busy={props.loaded === false}>
          <ol class="plain-list">
            {lines.filter(isFirstShut).map((line, n, shown) => (
              <ChatLine
                key={line.mid}
                line={line}
                text={text}
                heard={line.from === side ? undefined : heard}
                own={line.from === side && line.earlier === undefined}
                before={shown[n - 1]}
                other={
                  line.earlier === true && line.from === side ? text.earlier : (line.by ?? other)
                }
              />
            ))}
          </ol>
        </div>
        {lastOwn !== undefined && !isAnswered && !isUnread(lastOwn) && (
          <p class="quiet chat-state chat-fate">{text.states[lastOwn.state]}</p>
        )}
        <p class="chat-typing quiet small">{typing ? text.typing(other) : ''}</p>
      </div>
      <p class="visually-hidden" role="status">
        {late ? text.states.waiting : ''}
      </p>
      {behind && (
        <button type="button" class="button quiet small chat-newer" onClick={toEnd}>
          {text.newer}
        </button>
      )}
      {canWrite && <Composer {...props} />}
    </div>
  )
}

/** True of a line that has been on its way for so long that it is worth saying. */
const useLate = (line: TalkLine | undefined): boolean => {
  const [late, setLate] = useState('')
  const unsent = line?.at === undefined ? (line?.mid ?? '') : ''
  useEffect(() => {
    const timer = setTimeout(() => setLate(unsent), toldAfter)
    return () => clearTimeout(timer)
  }, [unsent])
  return unsent !== '' && late === unsent
}

/** The time stands where it is another than that of the line before. */
const hasNewTime = (line: TalkLine, before: TalkLine | undefined, locale: Days): boolean =>
  line.at !== undefined &&
  (before?.at === undefined || timeOfDay(before.at, locale) !== timeOfDay(line.at, locale))

interface LineProps {
  line: TalkLine
  before: TalkLine | undefined
  text: ChatText
  own: boolean
  other: string
  heard: ChatProps['heard']
}

const isUnread = ({ state }: TalkLine): boolean => state === 'unread'

const isShut = ({ text, passedOn }: TalkLine): boolean => text === undefined && passedOn !== true

/** Of many lines in a row that cannot be opened here, one is told; and one of those that nobody has read. */
const isFirstShut = (line: TalkLine, n: number, all: readonly TalkLine[]): boolean => {
  const before = all[n - 1]
  return !isShut(line) || !before || !isShut(before) || isUnread(line) !== isUnread(before)
}

const ChatLine = ({ line, before, text, own, other, heard }: LineProps) => {
  if (line.text === undefined)
    return (
      <li class="chat-told quiet small">
        <p>
          {line.passedOn === true ? text.passedOn : text.unreadable}
          {isUnread(line) && ` ${text.states.unread}`}
        </p>
      </li>
    )
  const earlier = line.by ?? (line.earlier && line.from === 'counsellor')
  return (
    <li class="chat-line" data-own={own} data-state={line.state} data-earlier={line.earlier}>
      <span class={earlier ? 'quiet small' : 'visually-hidden'}>{own ? text.you : other}: </span>
      {line.outOfPlace === true && <p class="small quiet">{text.doubt?.outOfPlace}</p>}
      {heard?.(line.text) ?? <p dir="auto">{withLinks(line.text)}</p>}
      <span class="quiet chat-state">
        {[
          line.at !== undefined &&
            hasNewTime(line, before, text.locale) &&
            timeOfDay(line.at, text.locale),
          line.writtenAt !== undefined &&
            text.doubt?.writtenAt(timeOfDay(line.writtenAt, text.locale)),
        ]
          .filter(Boolean)
          .join(', ')}
        {isUnread(line) && ` ${text.states.unread}`}
      </span>
    </li>
  )
}
