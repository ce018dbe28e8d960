/** The words this page and the youth's have in common, to read aloud when somebody wants to be sure. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { fromBase64url } from '../../data/random-id.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { keyToWrite, told, toldOf } from './told-by-youth-page.ts'

const text = safetyText.compare

/** Over the pages that are this person's own, by their own word: one more on the youth's side gives other words. */
export const CompareWords = ({
  visit: { visit, epoch, keys = [] },
}: {
  visit: Pick<DeskVisit, 'visit' | 'epoch' | 'keys'>
}) => {
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ of: string; row: string }>()
  const first = useRef<string | undefined>(undefined)
  const known = told.value && toldOf(visit, epoch)
  const { pages = [] } = known
  const raw = keyToWrite(known)
  if (first.current === undefined) first.current = raw
  const of = String([raw, pages])
  const make = async () => {
    const [{ compareWords }, { talkKey }] = await Promise.all([
      import('../../data/sealed/compare-keys.ts'),
      sealing(),
    ])
    if (raw === undefined) return
    const { kid } = await talkKey(fromBase64url(raw))
    setMade({ of, row: await compareWords({ visit, kid, pages }) })
  }
  useEffect(() => {
    if (isOpen) void make()
  }, [isOpen, of])
  const row = made?.of === of ? made.row : undefined
  return (
    <details class="compare" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="small">{text.title}</summary>
      {isOpen && (
        <div class="stack tight small" role="status">
          {raw !== first.current && <p>{text.fresh}</p>}
          <p>
            <strong>{raw === undefined ? text.none : (row ?? text.making)}</strong>
          </p>
          <p>{text.pages(keys.filter((key) => pages.includes(key)).length, pages.length)}</p>
          <p class="quiet">{text.about}</p>
        </div>
      )}
    </details>
  )
}
