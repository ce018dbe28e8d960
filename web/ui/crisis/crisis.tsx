/** Urgent help as a panel over any page: the page underneath keeps everything. */
import { useState } from 'preact/hooks'
import { crisisHtml, type CrisisText } from './crisis-html.ts'
import { Icon } from '../icons/icons.tsx'
import { Panel } from '../panel.tsx'
import './crisis.css'

export type { CrisisText }

/** The list itself; its HTML is built from our own catalogue, with every text escaped. */
export const CrisisList = ({ text }: { text: CrisisText }) => (
  <div class="stack" dangerouslySetInnerHTML={{ __html: crisisHtml(text) }} />
)

/** The button that is on every page, and its panel. */
export const CrisisButton = ({ text }: { text: CrisisText }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="to-crisis" onClick={() => setOpen(true)}>
        <Icon name="help" />
        {text.title}
      </button>
      {open && (
        <Panel title={text.title} close={text.close} onClose={() => setOpen(false)}>
          <CrisisList text={text} />
        </Panel>
      )}
    </>
  )
}
