/** Joining: one question a page, every answer kept, the honest wait told before the line. */
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { Icon } from '../../ui/icons/icons.tsx'
import { answer, answers } from './join-answers.ts'
import { AboutYou } from './join-about.tsx'
import { JoinReady } from './join-ready.tsx'
import { Danger, Topics, Urgent } from './join-why.tsx'
import { hasChoiceOfWho, WhoToMeet } from './join-who.tsx'
import { useDoor } from '../door/door-status.ts'
import { words } from '../language.ts'
import { Page } from '../shell.tsx'
import { proof } from '../../data/proof-of-work/solve.ts'
import { live } from '../visit/visit-store.ts'
import { channelAt, goTo, hash, toStart, type Step } from '../route.ts'

/** 'danger' is a stop on the way, not a step of its own. */
const counted: readonly Step[] = ['topics', 'urgent', 'about', 'who', 'ready']

const pages: Record<Step, { Body: () => ComponentChildren; title: () => string }> = {
  topics: { Body: Topics, title: () => words().join.topics.title },
  urgent: { Body: Urgent, title: () => words().join.urgent.title },
  danger: { Body: Danger, title: () => words().join.danger.title },
  about: { Body: AboutYou, title: () => words().join.about.title },
  who: { Body: WhoToMeet, title: () => words().join.who.title },
  ready: { Body: JoinReady, title: () => words().join.ready.title },
}

export const Join = ({ step }: { step: Step }) => {
  useEffect(() => {
    live()
    // A failure shows where it matters: at the last step, which asks again.
    proof('place').catch(() => undefined)
  }, [])
  useDoor()
  const channel = channelAt(hash.value)
  useEffect(() => {
    if (channel !== undefined) answer({ channel })
  }, [channel])
  const { urgency } = answers.value
  /** Danger is asked nothing more before the line. */
  const first = urgency === undefined ? 'urgent' : urgency === 'danger' ? urgency : undefined
  const tooEarly = step === 'about' || step === 'who' || step === 'ready' ? first : undefined
  useEffect(() => {
    if (tooEarly !== undefined) goTo(tooEarly)
  }, [tooEarly])
  const { join } = words()
  const { Body, title } = pages[step]
  const all = counted.filter((one) => one !== 'who' || step === 'who' || hasChoiceOfWho())
  const at = all.indexOf(step === 'danger' ? 'urgent' : step)
  return (
    <Page title={title()} name={step}>
      <div class="progress">
        <button
          type="button"
          class="button plain"
          onClick={() => (at ? history.back() : toStart())}
        >
          <Icon name="back" />
          {join.back}
        </button>
        <span class="quiet small">{join.step(at + 1, all.length)}</span>
      </div>
      <Body />
    </Page>
  )
}
