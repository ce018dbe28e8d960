/** The words this page and the youth's have in common, to read aloud when somebody wants to be sure. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { fromBase64url } from '../../data/random-id.ts'
import { sealing } from '../../data/sealed/lazy-sealing.ts'
import { safetyText } from '../../text/desk-safety/sv.ts'
import { keyToWrite, told, toldOf } from './told-by-youth-page.ts'
import { useDeskStore } from '../desk-store.ts'

const text = safetyText.compare

export const CompareWords = ({ visit }: { visit: DeskVisit }) => {
  const { talks } = useDeskStore()
  const [isOpen, setOpen] = useState(false)
  const [made, setMade] = useState<{ of: string | undefined; row: string }>()
  const first = useRef<string | undefined>(undefined)
  const raw = told.value && keyToWrite(toldOf(visit.visit, visit.epoch))
  if (first.current === undefined) first.current = raw
  const make = async () => {
    const [page, { compareWords }, { talkKey }] = await Promise.all([
      talks.keys.ofPage(visit.visit),
      import('../../data/sealed/compare-keys.ts'),
      sealing(),
    ])
    if (raw === undefined || page === undefined) return
    const { kid } = await talkKey(fromBase64url(raw))
    setMade({ of: raw, row: await compareWords({ visit: visit.visit, kid, page }) })
  }
  useEffect(() => {
    if (isOpen) void make()
  }, [isOpen, raw, String(visit.keys)])
  const row = made?.of === raw ? made?.row : undefined
  return (
    <details class="compare" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="small">{text.title}</summary>
      {isOpen && (
        <div class="stack tight small" role="status">
          {raw !== first.current && <p>{text.fresh}</p>}
          <p>
            <strong>{raw === undefined ? text.none : (row ?? text.making)}</strong>
          </p>
          <p class="quiet">{text.about}</p>
        </div>
      )}
    </details>
  )
}
