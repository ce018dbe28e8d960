/** Inside "Vem ser det här?": words that both read aloud, over every page that was given the key, and a word when they are new. */
import { useEffect, useState } from 'preact/hooks'
import { words } from '../language.ts'
import { loadSafetyWords, safetyWords } from '../safety/safety-words.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import { keepInTab, readInTab } from '../visit/tab-storage.ts'
import type { Reader } from './key-pages.ts'
import type { WhosePages } from './reader-pages.ts'

interface Props {
  now: VisitInTalk
  pages: WhosePages
}

/** The words that were shown last in this tab. */
const keptCompared = (): string | undefined => readInTab<string>('compared')
const keepCompared = (shown: string): void => keepInTab('compared', shown)

interface Row {
  by: Reader
  words: string
  now: number
  ever: number
}

/** One row for each of those who have been given a key: the counsellor, and a colleague who reads or has read along. */
const rowsOf = async ({
  now: { visit, epoch },
  pages: { givenIn, keyName },
}: Props): Promise<Row[]> => {
  const { compareWords } = await import('../../data/sealed/compare-keys.ts')
  const [given, kid] = [givenIn(epoch), await keyName(visit, epoch)]
  if (given === undefined || kid === undefined) return []
  const readers = (['counsellor', 'colleague'] as const).filter((by) =>
    given.ever.some((one) => one.by === by),
  )
  return Promise.all(
    readers.map(async (by) => {
      const pages = given.ever.filter((one) => one.by === by).map(({ page }) => page)
      const count = given.now.filter((one) => one.by === by).length
      return {
        by,
        words: await compareWords({ visit, kid, pages }),
        now: count,
        ever: pages.length,
      }
    }),
  )
}

export const CompareWords = ({ now, pages: whose }: Props) => {
  const { lang } = words()
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ of: string; rows: readonly Row[] | 'failed' }>()
  const [isFresh, setFresh] = useState(false)
  const given = whose.givenIn(now.epoch)
  const sealedFor = JSON.stringify([
    now.epoch,
    given?.key,
    given?.ever,
    now.keys,
    whose.allowed.value,
  ])
  useEffect(() => void loadSafetyWords(lang), [lang])
  useEffect(() => {
    if (!isOpen) return
    rowsOf({ now, pages: whose }).then(
      (rows) => {
        // What was shown last is kept in the tab: a panel that is opened again says that it is new.
        const shown = String(rows.map((row) => row.words))
        setFresh((was) => was || (keptCompared() ?? shown) !== shown)
        keepCompared(shown)
        setMade({ of: sealedFor, rows })
      },
      () => setMade({ of: sealedFor, rows: 'failed' }),
    )
  }, [isOpen, sealedFor])
  // Words of a key that holds no more are not shown for a moment.
  const rows = made?.of === sealedFor ? made.rows : 'making'
  const text = safetyWords()?.compare
  const colleague = now.second?.state === 'reading' ? now.second.who : undefined
  if (text === undefined) return null
  const name = now.with.firstName
  const nameOf = (by: Reader) =>
    by === 'counsellor' ? name : (now.second?.who?.firstName ?? text.colleague)
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
          {isFresh && <span>{text.fresh}</span>}
          {rows === 'making' && <span>{text.making}</span>}
          {rows === 'failed' && <span>{text.failed}</span>}
          {typeof rows !== 'string' &&
            rows.map((row) => (
              <span key={row.by}>
                {text.row(nameOf(row.by), row.now, row.ever)}
                <strong lang="sv" translate={false}>
                  {row.words}
                </strong>
              </span>
            ))}
          <span>{text.about(name)}</span>
        </span>
      )}
    </span>
  )
}
