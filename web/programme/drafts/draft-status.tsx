/** Says whether what is written is safe; read out only when something is wrong. */
import { Icon } from '../../ui/icons/icons.tsx'
import type { Drafts } from './drafts.ts'
import { words } from '../programme-words.ts'

export const DraftLine = ({ drafts }: { drafts: Drafts }) => {
  const { draft } = words().module
  const state = drafts.state.value
  const isTrouble = state === 'offline' || state === 'too-large'
  return (
    <p class="quiet small row draft-line" data-state={state} role={isTrouble ? 'alert' : undefined}>
      <Icon name={state === 'offline' ? 'offline' : state === 'kept' ? 'done' : 'wait'} />
      {draft[state]}
    </p>
  )
}
