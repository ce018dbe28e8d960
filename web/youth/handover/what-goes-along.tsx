/** What may go along across the border: nothing is chosen from the start, and each is its own choice. */
import { useEffect } from 'preact/hooks'
import type { Movable } from '../../../shared/rules/records/regime.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { identifiedWords, loadIdentifiedWords } from '../identity/identified-words.ts'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { StandIn } from '../shown-instead.tsx'
import { words } from '../language.ts'

interface Props {
  movable: readonly Movable[]
  chosen: readonly Movable[]
  onChoose: (chosen: readonly Movable[]) => void
}

export const HandoverMoves = ({ movable, chosen, onChoose }: Props) => {
  const { lang } = words()
  useEffect(() => void loadIdentifiedWords(lang), [lang])
  const moves = identifiedWords()?.moves
  if (movable.length === 0 || moves === undefined) return null
  return (
    <StandIn topic={identifiedCatalogue}>
      <Choices
        legend={moves.title}
        hint={moves.hint}
        several
        options={movable.map((value) => ({ value, label: moves.what[value] }))}
        chosen={chosen}
        onChoose={onChoose}
      />
    </StandIn>
  )
}
