/** All that the youth and the therapist have written; what is being written survives a refresh. */
import { useEffect, useState } from 'preact/hooks'
import type { ThreadEntry } from '../../../shared/contract/programme/shapes.ts'
import { onceId } from '../../data/random-id.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { TroubleNotice, useAct, useProgrammeQuery, Waiting } from '../loading.tsx'
import { api, noteProblem } from '../session.ts'
import { Page, WhoSees } from '../shell.tsx'
import { longDay, longDayAndTime } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'
import { keptJson } from '../../data/read-json.ts'

const Entry = ({ entry }: { entry: ThreadEntry }) => {
  const { thread } = words()
  const { from, by, at, kind, notice, text, seen } = entry
  const mine = from === 'youth'
  return (
    <li class="entry card stack tight" data-from={from}>
      <p class="quiet small">
        <strong>{mine ? thread.you : (by?.firstName ?? thread.kinds.notice)}</strong> ·{' '}
        {longDayAndTime(at, words().locale)}
        {kind !== 'message' && kind !== 'notice' && ` · ${thread.kinds[kind]}`}
      </p>
      <p class="said">{notice === undefined ? text : thread.notices[notice]}</p>
      {mine && seen && <p class="quiet small">{thread.seen}</p>}
    </li>
  )
}

const kept = 'message'
interface Written {
  once: string
  text: string
}
const read = (): Written => {
  return keptJson(sessionStorage.getItem(kept)) ?? { once: onceId(), text: '' }
}
const longest = 5000

const Composer = ({ onSent }: { onSent: () => void }) => {
  const { thread, whoSees, send, sending, notRoundTheClock } = words()
  const [written, setWritten] = useState(read)
  const [sentBy, setSentBy] = useState<number | undefined>(undefined)
  const { act, acting, trouble } = useAct()
  const write = (text: string) => {
    // Sent again it is the same message, and a changed one is another.
    const next = { once: onceId(), text }
    setWritten(next)
    sessionStorage.setItem(kept, JSON.stringify(next))
  }
  const isTooLong = written.text.length > longest
  const submit = () =>
    act(async () => {
      if (written.text.trim() === '' || isTooLong) return
      const { promisedBy } = await api.write(written)
      sessionStorage.removeItem(kept)
      setWritten({ once: onceId(), text: '' })
      setSentBy(promisedBy)
      onSent()
    })
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextAreaField
        label={thread.write}
        hint={notRoundTheClock}
        error={isTooLong ? thread.tooLong : undefined}
        rows={4}
        value={written.text}
        onInput={write}
      />
      <WhoSees>{whoSees.messages}</WhoSees>
      <TroubleNotice trouble={trouble} />
      <button
        type="submit"
        class="button full"
        aria-disabled={acting || written.text.trim() === ''}
      >
        {acting ? sending : send}
      </button>
      <p role="status">
        {sentBy !== undefined &&
          `${thread.sent} ${words().module.promised(longDay(sentBy, words().locale))}`}
      </p>
    </form>
  )
}

export const ThreadPage = () => {
  const { thread } = words()
  const loaded = useProgrammeQuery(api.thread, 'thread')
  const overview = useProgrammeQuery(api.overview, 'thread with')
  const last = loaded.data?.entries.at(-1)
  useEffect(() => {
    if (last !== undefined && !last.seen && last.from !== 'youth')
      api.seen({ upTo: last.id }).catch(noteProblem)
  }, [last?.id])
  return (
    <Page title={thread.title} name="thread">
      {overview.data !== undefined && (
        <p class="lead">{thread.lead(overview.data.with.firstName)}</p>
      )}
      <Waiting of={loaded} />
      {loaded.data?.entries.length === 0 && <p class="quiet">{thread.empty}</p>}
      <ol class="thread plain-list stack">
        {loaded.data?.entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <Composer onSent={loaded.again} />
    </Page>
  )
}
