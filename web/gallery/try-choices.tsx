/** Choices to try out: one of several, and several. */
import { useState } from 'preact/hooks'
import type { Topic } from '../../shared/ids.ts'
import { text as sv } from '../text/youth/sv.ts'
import { Choices } from '../ui/choice/choice.tsx'

const some: readonly Topic[] = ['angest', 'somn', 'familj']
const options = some.map((value) => ({ value, label: sv.names.topics[value] }))

export const TryChoices = () => {
  const [one, setOne] = useState<readonly Topic[]>([])
  const [several, setSeveral] = useState<readonly Topic[]>(['somn'])
  return (
    <section class="stack" aria-label="choice">
      <h2>choice</h2>
      <Choices legend="one" options={options} chosen={one} onChoose={setOne} />
      <Choices
        legend="several"
        hint={sv.join.topics.hint}
        options={options}
        chosen={several}
        several
        onChoose={setSeveral}
      />
    </section>
  )
}
