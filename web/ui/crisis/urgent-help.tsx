/** Who answers now, as what one sees first: in view and in focus as soon as it stands there (R2, R3). */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { takeFocus } from '../take-focus.ts'
import { CrisisList, type ListProps } from './crisis.tsx'

interface Props extends ListProps {
  /** Why one is not let on: above the list, or nobody would read it. */
  why?: ComponentChildren
  /** What else helps, below the list. */
  children?: ComponentChildren
}

export const FirstHelp = ({ why, children, ...list }: Props) => {
  const card = useRef<HTMLElement>(null)
  // After the ref of a page that is new, which gives its heading the focus, and before anything is pressed.
  useLayoutEffect(() => {
    const top = card.current?.getBoundingClientRect().top ?? 0
    // Where it begins below the bar already, the question above it stays in view.
    if (top < 80 || top > innerHeight / 2) card.current?.scrollIntoView()
    takeFocus(card.current)
  }, [])
  return (
    <section ref={card} tabIndex={-1} class="card urgent-card stack" aria-label={list.text.title}>
      {why}
      <CrisisList {...list} />
      {children}
    </section>
  )
}
