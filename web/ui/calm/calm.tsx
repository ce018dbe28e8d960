/** Two quiet exercises for the wait (U3). Nothing starts by itself, nothing is counted or kept. */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../icons/icons.tsx'
import './calm.css'

export interface CalmText {
  title: string
  intro: string
  breathe: {
    title: string
    about: string
    start: string
    stop: string
    inhale: string
    exhale: string
    /** Shown instead of movement to those who have asked for none. */
    still: string
  }
  ground: {
    title: string
    about: string
    steps: readonly string[]
    next: string
    again: string
    done: string
  }
}

const inhaleFor = 4_000
const exhaleFor = 6_000

export const Calm = ({ text }: { text: CalmText }) => (
  <section class="stack tight" aria-labelledby="calm-title">
    <h2 id="calm-title">{text.title}</h2>
    <p class="quiet">{text.intro}</p>
    <details class="card calm">
      <summary>
        <Icon name="breathe" /> {text.breathe.title}
      </summary>
      <Breathe text={text.breathe} />
    </details>
    <details class="card calm">
      <summary>
        <Icon name="ground" /> {text.ground.title}
      </summary>
      <Ground text={text.ground} />
    </details>
  </section>
)

const Breathe = ({ text }: { text: CalmText['breathe'] }) => {
  const [phase, setPhase] = useState<'off' | 'in' | 'out'>('off')
  useEffect(() => {
    if (phase === 'off') return
    const next = phase === 'in' ? 'out' : 'in'
    const timer = setTimeout(() => setPhase(next), phase === 'in' ? inhaleFor : exhaleFor)
    return () => clearTimeout(timer)
  }, [phase])
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches
  if (still) return <p>{text.still}</p>
  return (
    <div class="stack">
      <p>{text.about}</p>
      <div class="breath" data-phase={phase} aria-hidden="true">
        <span>{phase === 'in' ? text.inhale : phase === 'out' ? text.exhale : ''}</span>
      </div>
      <button
        type="button"
        class="button quiet"
        onClick={() => setPhase(phase === 'off' ? 'in' : 'off')}
      >
        {phase === 'off' ? text.start : text.stop}
      </button>
    </div>
  )
}

const Ground = ({ text }: { text: CalmText['ground'] }) => {
  const [step, setStep] = useState(0)
  const over = step >= text.steps.length
  return (
    <div class="stack">
      <p>{text.about}</p>
      <p class="lead" role="status">
        {over ? text.done : text.steps[step]}
      </p>
      <button type="button" class="button quiet" onClick={() => setStep(over ? 0 : step + 1)}>
        {over ? text.again : text.next}
      </button>
    </div>
  )
}
