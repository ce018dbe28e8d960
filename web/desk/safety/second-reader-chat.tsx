/** The chat of a colleague's talk, for whoever the youth has let in with the second key. */
import { useMemo } from 'preact/hooks'
import type { Procedure } from '../../../shared/contract/safety/procedure.ts'
import { Chat } from '../../ui/chat/chat.tsx'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { CompareWords } from '../talk/compare-words.tsx'
import { NewPages } from '../talk/new-pages.tsx'
import { told } from '../talk/told-by-youth-page.ts'
import { useDeskStore } from '../desk-store.ts'

const text = safetyText.reader

export const ReadAlong = ({ procedure: { procedure, first } }: { procedure: Procedure }) => {
  const { along, safety } = useDeskStore()
  const open = along.of(procedure)
  const stored = open?.talk.lines.value
  const lines = useMemo(
    () =>
      stored?.map((line) => (line.from === 'counsellor' ? { ...line, by: first.firstName } : line)),
    [stored, first.firstName],
  )
  if (open === undefined || lines === undefined) return null
  const name = told.value.get(procedure)?.name ?? text.youth
  return (
    <section class="read-along" aria-label={`${text.title}: ${name}`}>
      <header class="talk-head">
        <h3>
          {text.title}: {name}
        </h3>
        <button
          type="button"
          class="button quiet small"
          onClick={() => void safety.endReader(procedure)}
        >
          {text.leave}
        </button>
      </header>
      <p class="small quiet talk-notice">
        {text.sees(first.firstName)} {!open.history.value && text.before}
      </p>
      {open.at.value !== undefined && (
        <>
          <CompareWords visit={open.at.value} />
          <NewPages visit={open.at.value} talk={open.talk} keys={open.keys} side="colleague" />
        </>
      )}
      <Chat
        text={{ ...staffText.chat, write: text.write }}
        side="colleague"
        other={name}
        lines={lines}
        typing={false}
        held={open.talk.held.value}
        draft={open.draft.value}
        onDraft={(draft) => (open.draft.value = draft)}
        onSay={open.talk.say}
        onRead={() => undefined}
      />
    </section>
  )
}
