/** The training room: who may be met, the same desk over a county that is played, and what to look at afterwards. */
import { useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Regime } from '../../../shared/ids.ts'
import type { Script } from '../../../shared/training/script.ts'
import { allScripts } from '../../../shared/training/scripts/all-scripts.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { signedIn } from '../../staff/sign-in/sign-in.ts'
import { trainingText as text } from '../../text/training/sv.ts'
import { cutOff, type CountyThread } from './apart.ts'
import { TrainingBar } from './training-bar.tsx'
import { TrainingReview } from './training-review.tsx'
import { finishedAt, happened, hasStopped, met, noteAct } from './training-store.ts'
import './training.css'

interface Props {
  /** The desk, which begins once somebody is signed in. */
  children: ComponentChildren
  thread?: () => CountyThread
}

const countyThread = (): CountyThread =>
  new Worker(new URL('../../training/county.worker.ts', import.meta.url), { type: 'module' })

interface ChooseProps {
  onChoose: (script: Script, regime: Regime) => void
  words?: string
}

const regimes: readonly Regime[] = ['SoL', 'HSL']
const learnerOptions = regimes.map((value) => ({ value, ...text.learner[value] }))

const Choose = ({ onChoose, words }: ChooseProps) => {
  const [regime, setRegime] = useState<Regime>('SoL')
  return (
    <main class="training-page stack" id="main" tabIndex={-1}>
      <h1>{text.title}</h1>
      <p>{text.about}</p>
      <p class="small quiet">{text.unreviewed}</p>
      <p role="status">{words}</p>
      <Choices
        legend={text.as}
        options={learnerOptions}
        chosen={[regime]}
        onChoose={([chosen]) => chosen !== undefined && setRegime(chosen)}
      />
      <h2>{text.choose}</h2>
      <ul class="training-scripts">
        {allScripts.map((script) => (
          <li key={script.id}>
            <span>
              <strong>{script.title}</strong>
              <span class="small quiet">
                {script.about} {script.only !== undefined && text.only[script.only]}
              </span>
            </span>
            <button
              type="button"
              class="button quiet small"
              aria-label={`${text.begin}: ${script.title}`}
              onClick={() => onChoose(script, script.only ?? regime)}
            >
              {text.begin}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/personal/">{text.back}</a>
      </p>
    </main>
  )
}

export const TrainingRoom = ({ children, thread = countyThread }: Props) => {
  const [words, say] = useState<string | undefined>(undefined)
  const script = met.value
  const at = finishedAt.value
  const choose = async (chosen: Script, regime: Regime) => {
    say(text.loading)
    try {
      const { token, did } = await cutOff(
        thread(),
        { script: chosen.id, regime },
        {
          happened,
          stopped: () => void (hasStopped.value = true),
        },
      )
      noteAct.value = did
      met.value = chosen
      signedIn.value = { at: 'in', token }
    } catch {
      say(text.failed)
    }
  }
  if (script === undefined)
    return <Choose onChoose={(one, regime) => void choose(one, regime)} words={words} />
  if (at !== undefined) return <TrainingReview script={script} at={at} />
  return (
    <div class="training">
      <TrainingBar />
      {children}
    </div>
  )
}
