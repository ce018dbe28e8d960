/** The last look before the line: what is kept, what can be traced, and how long it honestly takes. */
import { useEffect, useState } from 'preact/hooks'
import type { Door } from '../../../shared/contract/visit/door.ts'
import { levelOf } from '../../../shared/rules/line/triage-levels.ts'
import type { Channel, WaitRange } from '../../../shared/ids.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { serverNow } from '../../data/server-clock.ts'
import { canSpeak } from '../../ui/medium-bar/can-speak.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { FirstHelp } from '../../ui/crisis/urgent-help.tsx'
import { answer, answers } from './join-answers.ts'
import { door as doorNow } from '../door/door-status.ts'
import { JoinTrouble, useJoining } from './join-press.tsx'
import { locale, words } from '../language.ts'
import { Onward } from '../shell.tsx'
import { keptCool } from '../visit/tab-storage.ts'
import { timeOfDay, weekdayAndTime } from '../../data/format-times.ts'

/** Chat is always there; a voice or a picture when somebody on duty can take it, or it is chosen already. */
const HowToTalk = ({ open, shut }: { open: readonly Channel[]; shut: boolean }) => {
  const { call } = words()
  const { channel } = answers.value
  const ways = (['chat', 'voice', 'video'] as const).filter(
    (way) => way === 'chat' || way === channel || (canSpeak() && open.includes(way)),
  )
  if (ways.length < 2) return null
  return (
    <div class="stack tight">
      <Choices
        legend={call.channelTitle}
        hint={call.channelAbout}
        options={ways.map((value) => ({ value, label: call.channels[value] }))}
        chosen={[channel]}
        onChoose={([chosen]) => chosen !== undefined && answer({ channel: chosen })}
      />
      {!shut && !open.includes(channel) && (
        <Notice kind="waiting">
          <p>{call.channelClosed}</p>
        </Notice>
      )}
    </div>
  )
}

type Held = NonNullable<Door['full']>

/** Why nobody more is let in, and when to try again. */
const HeldNow = ({ held: { why, reason, until, opens } }: { held: Held }) => {
  const { door } = words()
  const again = until ?? opens
  return (
    <p>
      <strong>{door.held.why[why]}</strong>{' '}
      {reason !== undefined && `${door.held.because[reason]} `}
      {again !== undefined && `${door.held.next} ${weekdayAndTime(again, locale())}.`}
    </p>
  )
}

/** Minutes beyond which somebody may rather write or book than wait. */
const longWait = 60
export const isLong = (wait: WaitRange | undefined): boolean => (wait?.to ?? 0) > longWait

export const Instead = () => {
  const { door } = words()
  return (
    <div class="stack tight">
      <a class="button quiet full" href="#brev">
        {door.letter}
      </a>
      <a class="button quiet full" href="#boka">
        {door.book}
      </a>
    </div>
  )
}

/** Longer than this nobody is kept from joining by an answer that does not come, ms. */
const patience = 1_500

/** True when the patience is over. */
const useLate = (): boolean => {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [])
  return late
}

/** Shown when the door is known: a button that moves while it is pressed is a press that is lost. */
export const JoinReady = () => {
  const door = doorNow()
  const late = useLate()
  if (door === undefined && !late) return <p role="status">{words().door.loading}</p>
  return <Ready door={door} />
}

const Ready = ({ door }: { door: Door | undefined }) => {
  const { join, door: doorWords, crisis, wait } = words()
  const { state, press } = useJoining()
  const joining = state === 'joining'
  const passes = door?.full?.passes.includes(answers.value.urgency ?? 'talk') === true
  const held = passes ? undefined : door?.full
  const cool = passes || keptCool() <= serverNow() ? undefined : keptCool()
  const shut = door?.open === false
  const acute = levelOf(answers.value.urgency ?? 'talk') <= 2
  const list = { text: crisis, age: answers.value.ageBand }
  const closed = state === 'closed' || shut || held !== undefined || cool !== undefined
  const why = closed ? (
    <Notice kind="waiting" alert>
      {cool !== undefined && <p>{join.ready.cool(timeOfDay(cool, locale()))}</p>}
      {cool === undefined &&
        (held === undefined ? <p>{join.ready.closed}</p> : <HeldNow held={held} />)}
    </Notice>
  ) : (
    <JoinTrouble state={state} />
  )
  return (
    <div class="stack wide">
      {acute && (closed || (state && !joining)) && <FirstHelp {...list} why={why} />}
      {closed ? (
        !acute && why
      ) : (
        <p class="lead" role="status">
          {join.ready.open}{' '}
          {door !== undefined &&
            (door.wait === undefined ? doorWords.fullNow : wait.range(door.wait))}
        </p>
      )}
      {!closed && door !== undefined && (
        <HowToTalk open={door.channels} shut={state === 'channel-closed'} />
      )}
      {!closed && (
        <section class="card stack tight" aria-labelledby="kept">
          <h2 id="kept">{join.ready.kept}</h2>
          <ul class="stack tight">
            {join.ready.points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      )}
      {!closed && !acute && why}
      {(closed || isLong(door?.wait)) && <Instead />}
      {closed ? (
        !acute && <CrisisList {...list} />
      ) : (
        <>
          <p class="quiet small" role="status">
            {joining ? join.ready.preparing : ''}
          </p>
          <Onward isBusy={joining} onPress={() => void press()}>
            {joining ? join.ready.joining : join.ready.join}
          </Onward>
        </>
      )}
    </div>
  )
}
