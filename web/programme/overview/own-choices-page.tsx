/** What is the youth's own to decide: ways in, out, where everything is, a pause, an end, an erasure. */
import { useState } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { TroubleNotice, useAct } from '../loading.tsx'
import { forgetPending } from '../drafts/unsent-drafts.ts'
import { forgetKept } from '../modules/offline-module.tsx'
import { api, closeSession, entry } from '../session.ts'
import { Page } from '../shell.tsx'
import { Sure } from '../confirm.tsx'
import { forgetReminder, ReminderChoice } from './reminder-choice.tsx'
import { longDay } from '../../data/format-times.ts'
import { OwnEid } from '../entry/own-eid.tsx'
import { ForgetPasskeys, OwnCode, OwnPasskey } from '../entry/ways-back.tsx'
import { go } from '../route.ts'
import { words } from '../programme-words.ts'

/** Nothing of the youth is left on this device. */
const forgetHere = async (why: 'left' | 'erased' = 'left'): Promise<void> => {
  // The worker of reminders goes last, for it stays while a module is kept.
  await Promise.all([forgetPending(), forgetKept().then(forgetReminder)])
  sessionStorage.clear()
  closeSession(why)
  go('#')
}

const Out = () => {
  const { mine } = words()
  const { act, acting, trouble } = useAct()
  return (
    <section class="stack tight">
      <h2>{mine.out}</h2>
      <TroubleNotice trouble={trouble} />
      <button type="button" class="button quiet full" onClick={() => void forgetHere()}>
        {mine.outButton}
      </button>
      <p class="quiet small">{mine.outLead}</p>
      <button
        type="button"
        class="button plain"
        aria-disabled={acting}
        onClick={() => void act(async () => (await entry.endSessions(), forgetHere()))}
      >
        {mine.everywhere}
      </button>
      <p class="quiet small">{mine.everywhereLead}</p>
    </section>
  )
}

const Take = () => {
  const { mine } = words()
  return (
    <section class="stack tight">
      <h2>{mine.take}</h2>
      <p>{mine.takeLead}</p>
      <p>
        <a href={mine.takeAt}>{mine.takeGo}</a>
      </p>
    </section>
  )
}

const Pause = () => {
  const { mine, overview } = words()
  const { act, acting, trouble } = useAct()
  const [until, setUntil] = useState<number | undefined>(undefined)
  const pause = (weeks: number) => act(async () => setUntil((await api.pause({ weeks })).until))
  return (
    <section class="stack tight">
      <h2>{mine.pause}</h2>
      <p>{mine.pauseLead}</p>
      <TroubleNotice trouble={trouble} />
      {until === undefined ? (
        <div class="row">
          {[1, 2, 3, 4].map((weeks) => (
            <button
              key={weeks}
              type="button"
              class="button quiet"
              aria-disabled={acting}
              onClick={() => void pause(weeks)}
            >
              {mine.pauseWeeks(weeks)}
            </button>
          ))}
        </div>
      ) : (
        <Notice>
          <p>{overview.paused(longDay(until, words().locale))}</p>
        </Notice>
      )}
    </section>
  )
}

const reasons = ['better', 'other-help', 'not-for-me', 'no-time', 'other'] as const

const Leave = () => {
  const { mine } = words()
  const { act, trouble } = useAct()
  const [why, setWhy] = useState<(typeof reasons)[number] | undefined>(undefined)
  const [left, setLeft] = useState(false)
  if (left)
    return (
      <Notice kind="good">
        <p>{mine.left}</p>
      </Notice>
    )
  return (
    <section class="stack tight">
      <h2>{mine.leave}</h2>
      <p>{mine.leaveLead}</p>
      <TroubleNotice trouble={trouble} />
      <Sure
        label={mine.leave}
        yes={mine.leaveYes}
        onYes={() =>
          act(async () => (await api.leave(why === undefined ? {} : { why }), setLeft(true)))
        }
      >
        <fieldset class="choices">
          <legend>{mine.leaveWhy}</legend>
          {reasons.map((reason) => (
            <label key={reason} class="choice">
              <input
                type="radio"
                name="why"
                checked={why === reason}
                onChange={() => setWhy(reason)}
              />
              <span>{mine.why[reason]}</span>
            </label>
          ))}
        </fieldset>
      </Sure>
    </section>
  )
}

const Erase = () => {
  const { mine } = words()
  const { act, trouble } = useAct()
  const [asked, setAsked] = useState(false)
  const erase = () =>
    act(async () => {
      const { outcome } = await api.erase({ sure: true })
      if (outcome === 'erased') await forgetHere('erased')
      else setAsked(true)
    })
  if (asked)
    return (
      <Notice kind="good" alert>
        <p>{mine.eraseAsked}</p>
      </Notice>
    )
  return (
    <section class="stack tight">
      <h2>{mine.erase}</h2>
      <p>{mine.eraseLead}</p>
      <TroubleNotice trouble={trouble} />
      <Sure label={mine.erase} yes={mine.eraseYes} onYes={erase} />
    </section>
  )
}

export const MinePage = () => {
  const { mine } = words()
  return (
    <Page title={mine.title} name="mine">
      <p>
        <a href="#brev">{mine.letter}</a>
      </p>
      <p>
        <a href="#plan">{mine.plan}</a>
      </p>
      <section class="stack tight">
        <h2>{mine.ways}</h2>
        <OwnCode label={mine.newCode} lead={mine.newCodeLead} />
        <OwnPasskey label={mine.passkey} />
        <OwnEid />
        <ForgetPasskeys />
      </section>
      <ReminderChoice />
      <Out />
      <Take />
      <Pause />
      <Leave />
      <Erase />
    </Page>
  )
}
