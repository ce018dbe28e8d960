/** The head of every page of the coordinator: where one is, what belongs to the page, and the way out. */
import type { ComponentChildren } from 'preact'
import { signOut } from '../staff/sign-in/sign-in.ts'
import { staffText } from '../text/staff/sv.ts'

export const BoardHead = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <header class="board-head">
    <div>
      <p class="quiet small">
        {staffText.name} · {staffText.for.coordinator}
      </p>
      <h1>{title}</h1>
    </div>
    {children}
    <button type="button" class="button plain small" onClick={signOut}>
      {staffText.signIn.out}
    </button>
  </header>
)
