/** What may go along across the border: nothing is chosen from the start, and each is its own choice. */
import type { Movable } from '../../shared/rules/regime.ts'
import { Choices } from '../parts/choice.tsx'
import { words } from './language.ts'

interface Props {
  movable: readonly Movable[]
  chosen: readonly Movable[]
  onChoose: (chosen: readonly Movable[]) => void
}

export const HandoverMoves = ({ movable, chosen, onChoose }: Props) => {
  const { moves } = words().visit.handover
  if (movable.length === 0) return null
  return (
    <Choices
      legend={moves.title}
      hint={moves.hint}
      several
      options={movable.map((value) => ({ value, label: moves.what[value] }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}

/** The choices as the contract wants them. */
export const movesOf = (chosen: readonly Movable[]): Record<Movable, boolean> => ({
  topics: chosen.includes('topics'),
  ageBand: chosen.includes('ageBand'),
  municipality: chosen.includes('municipality'),
  note: chosen.includes('note'),
})
