/** Who answers now, as what one sees first: in view and in focus as soon as it stands there (R2, R3). */
import type { ComponentChildren } from 'preact'
import { CrisisList, type ListProps } from './crisis.tsx'

/** After the page, which gives its heading the focus when it is new. */
const beSeen = (card: HTMLElement | null): void =>
  void setTimeout(() => {
    card?.scrollIntoView()
    card?.focus()
  })

/** `children`: what else helps, below the list. */
export const FirstHelp = ({ children, ...list }: ListProps & { children?: ComponentChildren }) => (
  <section ref={beSeen} tabIndex={-1} class="card urgent-card stack" aria-label={list.text.title}>
    <CrisisList {...list} />
    {children}
  </section>
)
