/** Help where somebody hesitates: what the levels mean, how danger and a hand-over go, and where to practise. */
import type { Level } from '../../../shared/rules/line/triage.ts'
import { LevelMark } from '../../staff/level-mark.tsx'
import { levelWords } from '../../staff/names-of-terms.ts'
import { helpText as text } from '../../text/desk-help/sv.ts'
import { trainingText } from '../../text/training/sv.ts'
import { Panel } from '../../ui/panel.tsx'
import { useDeskStore } from '../desk-store.ts'
import { trainingAddress } from '../training/training-store.ts'

const levels: readonly Level[] = [1, 2, 3, 4, 5]

const Steps = ({ title, steps }: { title: string; steps: readonly string[] }) => (
  <section class="stack tight">
    <h3>{title}</h3>
    <ol>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  </section>
)

export const HelpSheet = () => {
  const { dialog } = useDeskStore()
  const { levels: aboutLevels } = text
  return (
    <Panel title={text.title} close={text.close} onClose={() => (dialog.value = undefined)}>
      <section class="stack tight">
        <h3>{aboutLevels.title}</h3>
        <dl class="help-levels">
          {levels.map((level) => (
            <div key={level}>
              <dt>
                <LevelMark level={level} /> {levelWords(level)}
              </dt>
              <dd>{aboutLevels.means[level]}</dd>
            </div>
          ))}
        </dl>
        <p class="small">{aboutLevels.order}</p>
        <p class="small">{aboutLevels.from}</p>
      </section>
      <Steps {...text.procedure} />
      <Steps {...text.handover} />
      <Steps {...text.lost} />
      <div class="row">
        <button
          type="button"
          class="button quiet small"
          onClick={() => (dialog.value = { name: 'keys' })}
        >
          {text.keys}
        </button>
        <a href={trainingAddress} target="_blank" rel="noopener">
          {trainingText.openNew}
        </a>
      </div>
    </Panel>
  )
}

/** Beside what somebody hesitates before. */
export const HelpLink = ({ children }: { children: string }) => {
  const { dialog } = useDeskStore()
  return (
    <button
      type="button"
      class="button plain small"
      onClick={() => (dialog.value = { name: 'help' })}
    >
      {children}
    </button>
  )
}
