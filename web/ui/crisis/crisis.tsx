/** Urgent help as a panel over any page: the page underneath keeps everything. */
import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { crisisHtml, type CrisisText } from './crisis-html.ts'
import { Icon } from '../icons/icons.tsx'
import { Panel } from '../panel.tsx'
import './crisis.css'

export type { CrisisText }

/** The list itself; its HTML is built from our own catalogue, with every text escaped. */
export const CrisisList = ({ text }: { text: CrisisText }) => (
  <div class="stack" dangerouslySetInnerHTML={{ __html: crisisHtml(text) }} />
)

/**
 * Whether it was pressed: outside any page, so that one that has just been fetched, and takes the
 * place of the one that was pressed on, has it open too. Whoever goes elsewhere has closed it.
 */
const open = signal(false)
addEventListener('hashchange', () => (open.value = false))

/** The button that is on every page, and its panel. */
export const CrisisButton = ({
  text,
  children,
}: {
  text: CrisisText
  /** What stands below the list, where a page has more that helps. */
  children?: ComponentChildren
}) => (
  <>
    <button type="button" class="to-crisis" onClick={() => (open.value = true)}>
      <Icon name="help" />
      {text.title}
    </button>
    {open.value && (
      <Panel title={text.title} close={text.close} onClose={() => (open.value = false)}>
        <CrisisList text={text} />
        {children}
      </Panel>
    )}
  </>
)
