/** Urgent help as a panel over any page: the page underneath keeps everything. */
import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { AgeBand } from '../../../shared/ids.ts'
import type { ComponentChildren } from 'preact'
import { contactsNow } from './crisis-numbers.ts'
import { crisisHtml, type CrisisText } from './crisis-html.ts'
import { Icon } from '../icons/icons.tsx'
import { Panel } from '../panel.tsx'
import './crisis.css'

export type { CrisisText }

export interface ListProps {
  text: CrisisText
  /** Where it has been told: those for another age come last. */
  age?: AgeBand | undefined
}

const parts = () => import('./crisis-parts.ts')

/** The list itself; its HTML is built from our own catalogue, with every text escaped. */
export const CrisisList = ({ text, age }: ListProps) => {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Every contact stands here with its hours already; in which order may come a moment later, or never.
    parts().then(
      ({ fillList }) => fillList(list.current, age, text),
      () => undefined,
    )
  }, [text, age])
  return (
    <div
      ref={list}
      class="stack"
      dangerouslySetInnerHTML={{ __html: crisisHtml(text, contactsNow()) }}
    />
  )
}

/**
 * Whether it was pressed: outside any page, so that one that has just been fetched, and takes the
 * place of the one that was pressed on, has it open too. Whoever goes elsewhere has closed it.
 */
const open = signal(false)
addEventListener('hashchange', () => (open.value = false))

/** The button that is on every page, and its panel. */
interface ButtonProps extends ListProps {
  /** What stands below the list, where a page has more that helps. */
  children?: ComponentChildren
}

export const CrisisButton = ({ text, age, children }: ButtonProps) => (
  <>
    <button type="button" class="to-crisis" onClick={() => (open.value = true)}>
      <Icon name="help" />
      <span>{text.title}</span>
    </button>
    {open.value && (
      <Panel title={text.title} close={text.close} onClose={() => (open.value = false)}>
        <CrisisList text={text} age={age} />
        {children}
      </Panel>
    )}
  </>
)
