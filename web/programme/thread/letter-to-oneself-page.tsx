/** The letter to oneself: written now, opened in three months, read by nobody else. */
import { useState } from 'preact/hooks'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TroubleNotice, useAct, useProgrammeQuery, Waiting } from '../loading.tsx'
import { api } from '../session.ts'
import { Page, WhoSees } from '../shell.tsx'
import { longDay } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

const kept = 'letter to myself'
/** Characters the clinic keeps; a longer letter is said to be so, and never cut. */
const longest = 5000

const Writing = ({ onKept }: { onKept: () => void }) => {
  const { letter, whoSees } = words()
  const [text, setText] = useState(sessionStorage.getItem(kept) ?? '')
  const [done, setDone] = useState(false)
  const { act, acting, trouble } = useAct()
  const write = (next: string) => {
    setText(next)
    setDone(false)
    sessionStorage.setItem(kept, next)
  }
  const isTooLong = text.length > longest
  const keep = () =>
    act(async () => {
      if (text.trim() === '' || isTooLong) return
      await api.writeLetter({ text })
      sessionStorage.removeItem(kept)
      setDone(true)
      onKept()
    })
  return (
    <div class="stack">
      <TextAreaField
        label={letter.write}
        rows={10}
        error={isTooLong ? words().troubles['too-large'] : undefined}
        value={text}
        onInput={write}
      />
      <WhoSees>{whoSees.letter}</WhoSees>
      <TroubleNotice trouble={trouble} />
      <button
        type="button"
        class="button full"
        aria-disabled={acting || text.trim() === ''}
        onClick={() => void keep()}
      >
        {letter.keep}
      </button>
      <p role="status">{done ? letter.kept : ''}</p>
    </div>
  )
}

export const LetterPage = () => {
  const { letter } = words()
  const loaded = useProgrammeQuery(api.readLetter, 'letter')
  const told = loaded.data
  return (
    <Page title={letter.title} name="letter" back>
      <Waiting of={loaded} />
      {told?.outcome === 'open' &&
        told.letters.map(({ text, writtenAt, sent }) => (
          <article key={writtenAt} class="card stack tight">
            <p class="quiet small">{letter.open(longDay(writtenAt, words().locale))}</p>
            <p class="said" dir="auto">
              {text}
            </p>
            <p class="quiet small">{sent ? letter.sentRead : letter.ownRead}</p>
          </article>
        ))}
      {told?.outcome === 'waiting' && (
        <Notice>
          {told.sent && <p>{letter.sentWaits}</p>}
          {told.own && <p>{letter.ownWaits}</p>}
          <p>
            {told.opensAt === undefined
              ? letter.opensAfter
              : letter.opensAt(longDay(told.opensAt, words().locale))}
          </p>
        </Notice>
      )}
      {told !== undefined && told.outcome !== 'open' && (
        <>
          <p class="lead">{letter.lead}</p>
          <Writing onKept={loaded.again} />
        </>
      )}
    </Page>
  )
}
