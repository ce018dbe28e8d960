/** The head of every page of the coordinator: where one is, what belongs to the page, and the way out. */
import type { ComponentChildren } from 'preact'
import { SignOut } from '../staff/sign-out.tsx'
import { SignedIn } from '../staff/staff-pages.tsx'
import { staffText } from '../text/staff/sv.ts'

interface Props {
  title: string
  /** What the pages are called, where that is not what they are for most. */
  who?: string
  children?: ComponentChildren
}

export const BoardHead = ({ title, who = staffText.for.coordinator, children }: Props) => (
  <header class="board-head">
    <div>
      <p class="quiet small">
        {staffText.name} · {who}
      </p>
      <h1>{title}</h1>
    </div>
    {children}
    <SignedIn />
    <SignOut />
  </header>
)
