/** One clear page: where am I, what is next, what did my therapist say. */
import { useState } from 'preact/hooks'
import type { Overview } from '../../../shared/contract/programme/participant-overview.ts'
import { Icon } from '../../ui/icons/icons.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { enterVisitFrom } from '../line/enter-visit.ts'
import { TroubleNotice, useAct, useProgrammeQuery, Waiting } from '../loading.tsx'
import { PathOfModules } from './path-of-modules.tsx'
import { OwnCode } from '../entry/ways-back.tsx'
import { api, session } from '../session.ts'
import { Page } from '../shell.tsx'
import { longDay, longDayAndTime } from '../../data/format-times.ts'
import { go } from '../route.ts'
import { nameOfScale } from '../scales/step-words.ts'
import { words } from '../programme-words.ts'

/** Where the one big button leads. */
const addressOf = ({ next, here }: Overview): `#${string}` => {
  if (next === 'check-in') return '#veckan'
  if (here === undefined) return '#mitt'
  return next === 'homework' ? `#avsnitt/${here}/uppgift` : `#avsnitt/${here}`
}

const NextStep = ({ overview }: { overview: Overview }) => {
  const { overview: text } = words()
  const { title, lead, act } = text.steps[overview.next]
  return (
    <section class="card next-step stack" aria-labelledby="next">
      <p class="quiet small">{text.next}</p>
      <h2 id="next">{title}</h2>
      <p>{lead}</p>
      {overview.nextOpensAt !== undefined && (
        <p>{text.opens(longDay(overview.nextOpensAt, words().locale))}</p>
      )}
      <button type="button" class="button full" onClick={() => go(addressOf(overview))}>
        {act}
      </button>
    </section>
  )
}

const ThisWeek = ({ overview }: { overview: Overview }) => {
  const { overview: text } = words()
  const here = overview.modules.find(({ module }) => module === overview.here)
  const asksForWeek = here !== undefined && here.state !== 'done' && overview.state === 'active'
  if (!asksForWeek && overview.scalesDue.length === 0) return null
  return (
    <section class="stack tight" aria-labelledby="week">
      <h2 id="week">{text.week}</h2>
      <ul class="plain-list stack tight">
        {asksForWeek && (
          <li>
            {here.checkedIn ? (
              <p class="row done-row">
                <Icon name="done" /> {text.checkInDone}
              </p>
            ) : (
              <a class="button quiet full" href="#veckan">
                {text.checkIn}
              </a>
            )}
          </li>
        )}
        {overview.scalesDue.map(({ scale, occasion, optional }) => (
          <li key={`${scale} ${occasion}`}>
            <a class="button quiet full two-lines" href={`#fragor/${scale}/${occasion}`}>
              <span>{nameOfScale(scale)}</span>
              <span class="small">{optional ? text.scaleOptional : text.scale(3)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const LastWords = ({ overview }: { overview: Overview }) => {
  const { overview: text, thread } = words()
  const { lastWords, promised, cover } = overview
  const said = lastWords?.notice === undefined ? lastWords?.text : thread.notices[lastWords.notice]
  return (
    <section class="stack tight" aria-labelledby="last">
      <h2 id="last">{text.last(lastWords?.by?.firstName ?? overview.with.firstName)}</h2>
      {said === undefined ? (
        <p class="quiet">{text.noWords}</p>
      ) : (
        <blockquote class="said">{said}</blockquote>
      )}
      {cover !== undefined && <p class="quiet">{text.cover(cover.firstName)}</p>}
      {promised.map(({ of, by, late }) => (
        <p key={of} class="quiet">
          {late
            ? text.promiseLate(longDay(by, words().locale))
            : text.promise(longDay(by, words().locale))}
        </p>
      ))}
      <a href="#skriv">
        {overview.unread > 0 ? `${text.readAll} (${text.unread(overview.unread)})` : text.readAll}
      </a>
    </section>
  )
}

const Talks = ({ overview }: { overview: Overview }) => {
  const { overview: text } = words()
  const { act, acting, trouble } = useAct()
  if (overview.talks.length === 0) return null
  const come = (talk: string) =>
    act(async () => {
      const answer = await api.enterTalk({ talk })
      if (answer.outcome === 'entered') enterVisitFrom(answer)
    })
  return (
    <section class="stack tight" aria-labelledby="talks">
      <h2 id="talks">{text.talks}</h2>
      <TroubleNotice trouble={trouble} />
      <ul class="plain-list stack tight">
        {overview.talks.map(({ talk, kind, at, state, enterFrom, enterUntil }) => {
          const isTime = overview.now >= enterFrom && overview.now <= enterUntil
          return (
            <li key={talk} class="card stack tight">
              <p>
                <strong>{text.talk[kind]}</strong> {longDayAndTime(at, words().locale)}
              </p>
              {state === 'called-off' && <p>{text.talkCalledOff}</p>}
              {state === 'missed' && <p>{text.talkMissed}</p>}
              {state === 'booked' && !isTime && (
                <p class="quiet">{text.talkFrom(longDayAndTime(enterFrom, words().locale))}</p>
              )}
              {state === 'booked' && isTime && (
                <button
                  type="button"
                  class="button"
                  aria-disabled={acting}
                  onClick={() => void come(talk)}
                >
                  {text.talkHere}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const StateNotice = ({ overview, onChanged }: { overview: Overview; onChanged: () => void }) => {
  const { overview: text } = words()
  const { act, acting, trouble } = useAct()
  const { state, pausedUntil, nudge } = overview
  const goOn = (label: string) => (
    <>
      <TroubleNotice trouble={trouble} />
      <button
        type="button"
        class="button quiet"
        aria-disabled={acting}
        onClick={() => void act(async () => void (await api.resume(), onChanged()))}
      >
        {label}
      </button>
    </>
  )
  if (state === 'paused')
    return (
      <Notice>
        <p>{text.paused(pausedUntil === undefined ? '…' : longDay(pausedUntil, words().locale))}</p>
        {goOn(text.resume)}
      </Notice>
    )
  if (state === 'left' || state === 'closed' || state === 'referred' || state === 'finished')
    return (
      <Notice>
        <p>{text.over[state]}</p>
        {state !== 'finished' && goOn(text.comeBack)}
      </Notice>
    )
  return nudge ? (
    <Notice>
      <p>{text.nudge}</p>
    </Notice>
  ) : null
}

/** Whoever has only this device is offered words, until there are some. */
const OneWay = () => {
  const { oneWay } = words().overview
  const { passkey = false, code = false } = session.value?.ways ?? {}
  const [offers] = useState(passkey && !code)
  if (!offers) return null
  return (
    <Notice>
      <p>
        <strong>{oneWay.title}</strong>
      </p>
      <OwnCode label={oneWay.act} lead={oneWay.lead} />
    </Notice>
  )
}

export const OverviewPage = () => {
  const { overview: text } = words()
  const loaded = useProgrammeQuery(api.overview, 'overview')
  const overview = loaded.data
  if (overview === undefined)
    return (
      <Page title={words().nav.overview} name="overview">
        <Waiting of={loaded} />
      </Page>
    )
  const { alias, letter, name } = overview
  return (
    <Page title={alias === undefined ? name : text.hello(alias)} name="overview">
      <Waiting of={loaded} />
      <StateNotice overview={overview} onChanged={loaded.again} />
      {letter.open && (
        <Notice kind="good">
          <p>{text.letter.open}</p>
          <a href="#brev">{text.letter.read}</a>
        </Notice>
      )}
      <NextStep overview={overview} />
      <LastWords overview={overview} />
      <OneWay />
      <ThisWeek overview={overview} />
      <Talks overview={overview} />
      <PathOfModules overview={overview} />
      <section class="stack tight">
        <a class="button quiet full two-lines" href="#fast">
          <span>{text.stuck}</span>
          <span class="small">{text.stuckLead}</span>
        </a>
      </section>
    </Page>
  )
}
