/** Inside "Vem ser det här?": words that both read aloud, and a word when a key has changed. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { words } from '../language.ts'
import { loadSafetyWords, safetyWords } from '../safety/safety-words.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'

interface Props {
  now: VisitInTalk
  /** The name of the talk's key, from the part of the page that has it. */
  keyName: (now: VisitInTalk) => Promise<string>
}

/** One row for each page of the counsellor's that the talk is sealed for. */
const rowsOf = async ({ now, keyName }: Props): Promise<string[]> => {
  const { compareWords } = await import('../../data/sealed/compare-keys.ts')
  const kid = await keyName(now)
  return Promise.all(now.keys.map((page) => compareWords({ visit: now.visit, kid, page })))
}

export const CompareWords = ({ now, keyName }: Props) => {
  const { lang } = words()
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ of: string; rows: readonly string[] | 'failed' }>()
  const sealedFor = String([now.epoch, now.second?.turn ?? 0, now.keys])
  const first = useRef(now.keys.length > 0 ? sealedFor : '')
  if (first.current === '' && now.keys.length > 0) first.current = sealedFor
  useEffect(() => void loadSafetyWords(lang), [lang])
  useEffect(() => {
    if (!isOpen) return
    rowsOf({ now, keyName }).then(
      (rows) => setMade({ of: sealedFor, rows }),
      () => setMade({ of: sealedFor, rows: 'failed' }),
    )
  }, [isOpen, sealedFor])
  // Words of a key that holds no more are not shown for a moment.
  const rows = made?.of === sealedFor ? made.rows : 'making'
  const text = safetyWords()?.compare
  const colleague = now.second?.state === 'reading' ? now.second.who : undefined
  if (text === undefined) return null
  const name = now.with.firstName
  const isChanged = first.current !== '' && first.current !== sealedFor
  return (
    <span class="compare">
      {colleague !== undefined && <span>{text.see(name, colleague.firstName)}</span>}
      <button
        type="button"
        class="button plain small"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {text.title}
      </button>
      {isOpen && (
        <span class="compare-rows" role="status">
          {isChanged && <span>{text.fresh}</span>}
          {rows === 'making' && <span>{text.making}</span>}
          {rows === 'failed' && <span>{text.failed}</span>}
          {typeof rows !== 'string' &&
            rows.map((row) => (
              <strong key={row} lang="sv" translate={false}>
                {row}
              </strong>
            ))}
          <span>{text.about(name)}</span>
          {typeof rows !== 'string' && rows.length > 1 && <span>{text.more(name)}</span>}
        </span>
      )}
    </span>
  )
}
