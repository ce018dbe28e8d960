/** The manual for those who treat, from the same source as the programme; fetched by whoever opens it. */
import { useEffect, useState } from 'preact/hooks'
import type { Sheet } from '../../../shared/programme/sheet.ts'
import { readSheet } from '../../../shared/programme/sheet-text.ts'
import { Asking } from '../../staff/loading.tsx'
import { PlainBlock } from '../../ui/plain-block.tsx'
import { therapistText } from '../../text/treatment/sv.ts'

const { manual: text } = therapistText

export const ManualPage = () => {
  const [sheet, setSheet] = useState<Sheet | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const load = () => {
    setFailed(false)
    readSheet('manual', 'sv').then(setSheet, () => setFailed(true))
  }
  useEffect(load, [])
  return (
    <main class="board stack manual" id="main">
      <h1>{sheet?.title ?? text.title}</h1>
      <Asking of={{ data: sheet, trouble: failed ? 'stale' : undefined, again: load }} />
      {sheet !== undefined && (
        <>
          <p class="notice" data-kind="waiting">
            {sheet.reviewedBy === null ? text.unreviewed : text.reviewed(sheet.reviewedBy)}
          </p>
          <p class="lead">{sheet.lead}</p>
          <p class="row no-print">
            <button type="button" class="button small quiet" onClick={() => window.print()}>
              {text.print}
            </button>
            <a href="/for-vuxna/" target="_blank" rel="noreferrer">
              {text.adults}
            </a>
          </p>
          {sheet.blocks.map((block, at) =>
            block.kind === 'heading' || block.kind === 'paragraph' || block.kind === 'list' ? (
              <PlainBlock key={at} block={block} />
            ) : null,
          )}
          <p class="quiet small">{text.version(sheet.version)}</p>
        </>
      )}
    </main>
  )
}
