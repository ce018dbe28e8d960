/** The receiver's page: no account, told who sent it before it is opened, and opened once. */
import '../ui/old-browsers.ts'
import { render } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { referralsForReceiver, type ReferralAnswer } from '../../shared/contract/later/referral.ts'
import { client, Problem } from '../data/client.ts'
import { onceId } from '../data/random-id.ts'
import { openReferralBody, readLink, type ReferralWords } from '../data/sealed/referral-seal.ts'
import { longDate, timeOfDay } from '../data/format-times.ts'
import { Choices } from '../ui/choice/choice.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { text as directorySv } from '../text/directory/sv.ts'
import { receiverText as text } from '../text/referral-receiver/sv.ts'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { CrisisButton } from '../ui/crisis/crisis.tsx'
import { text as crisis } from '../text/crisis/sv.ts'
import './referral.css'

const api = client(referralsForReceiver, { authorization: () => undefined })
type Shown = Awaited<ReturnType<typeof api.lookAtReferral>>

const nameOf = ({ receiver, receiverName }: Pick<Shown, 'receiver' | 'receiverName'>): string =>
  receiverName ?? directorySv.services[receiver]?.name ?? receiver

/** This page is known to itself, so that an answer lost on its way can be asked for again. */
const pageId = (): string => {
  const kept = sessionStorage.getItem('page') ?? onceId()
  sessionStorage.setItem('page', kept)
  return kept
}

type Trouble = 'gone' | 'broken' | 'offline'
const troubleOf = (problem: unknown): Trouble =>
  problem instanceof Problem && problem.code === 'not-found' ? 'gone' : 'offline'

const TroubleNotice = ({ trouble }: { trouble: Trouble | undefined }) =>
  trouble === undefined ? null : (
    <Notice kind="waiting" alert>
      <p>{text[trouble]}</p>
      {trouble === 'gone' && <p>{text.goneWhy}</p>}
    </Notice>
  )

const Answer = ({ link }: { link: string }) => {
  const [chosen, setChosen] = useState<ReferralAnswer | undefined>(undefined)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const say = async (answer: ReferralAnswer) => {
    try {
      await api.answerReferral({ link, once: pageId(), answer })
      setChosen(answer)
      setTrouble(undefined)
    } catch (problem) {
      setTrouble(troubleOf(problem))
    }
  }
  return (
    <section class="stack tight no-print" aria-label={text.whatNow}>
      <TroubleNotice trouble={trouble} />
      {chosen === undefined ? (
        <Choices
          legend={text.whatNow}
          hint={text.whatNowWhy}
          options={(Object.keys(text.answers) as ReferralAnswer[]).map((value) => ({
            value,
            label: text.answers[value],
          }))}
          chosen={[]}
          onChoose={([answer]) => answer !== undefined && void say(answer)}
        />
      ) : (
        <Notice kind="good">
          <p>{text.thanks}</p>
        </Notice>
      )}
    </section>
  )
}

const Opened = ({
  words,
  to,
  readUntil,
  link,
}: {
  to: string
  words: ReferralWords
  readUntil: number
  link: string
}) => (
  <>
    <article class="card stack referral-words">
      <p>
        <strong>{text.to(to)}</strong>
      </p>
      <p>{text.kinds[words.kind]}</p>
      <p class="words">{words.text}</p>
      <p class="quiet">{text.wroteWith(words.with)}</p>
      <p class="quiet">{text.consent(longDate(words.until, 'sv-SE'))}</p>
    </article>
    <p class="quiet no-print">{text.readUntil(timeOfDay(readUntil, 'sv-SE'))}</p>
    <button type="button" class="button no-print" onClick={() => window.print()}>
      {text.print}
    </button>
    <Answer link={link} />
  </>
)

const Receive = ({ link, secret }: { link: string; secret: string }) => {
  const [shown, setShown] = useState<Shown | undefined>(undefined)
  const [opened, setOpened] = useState<{ words: ReferralWords; to: string; readUntil: number }>()
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  useEffect(() => {
    api
      .lookAtReferral({ link })
      .then(setShown, (problem: unknown) => setTrouble(troubleOf(problem)))
  }, [link])
  const open = async () => {
    try {
      const { body, readUntil } = await api.openReferral({ link, once: pageId() })
      const words = await openReferralBody(body, secret)
      if (words === undefined) return setTrouble('broken')
      // What was sealed says whom it is for; what the county calls them was told with the link.
      const to = nameOf(words.receiver === shown?.receiver ? shown : words)
      setOpened({ words, to, readUntil })
      setTrouble(undefined)
    } catch (problem) {
      setTrouble(troubleOf(problem))
    }
  }
  if (opened !== undefined) return <Opened {...opened} link={link} />
  const isGone = shown?.state === 'gone' || shown?.state === 'answered'
  return (
    <div class="stack">
      <TroubleNotice trouble={isGone ? 'gone' : trouble} />
      {shown === undefined && trouble === undefined && <p role="status">{text.loading}</p>}
      {shown !== undefined && (
        <div class="card stack tight">
          <p>{text.from(shown.sentBy.firstName, shown.sentBy.employer)}</p>
          <p>{text.to(nameOf(shown))}</p>
          <p>{text.kinds[shown.kind]}</p>
          {!isGone && <p>{text.until(longDate(shown.until, 'sv-SE'))}</p>}
        </div>
      )}
      {shown !== undefined && !isGone && (
        <>
          <p>{text.once}</p>
          <button type="button" class="button full" onClick={() => void open()}>
            {text.open}
          </button>
        </>
      )}
    </div>
  )
}

const Stop = ({ link, stop }: { link: string; stop: string }) => {
  const [done, setDone] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const go = () =>
    api.stopReferral({ link, stop }).then(
      () => setDone(true),
      (problem: unknown) => setTrouble(troubleOf(problem)),
    )
  if (done)
    return (
      <Notice kind="good">
        <p>{text.stopped}</p>
      </Notice>
    )
  return (
    <div class="stack">
      <TroubleNotice trouble={trouble} />
      <p>{text.stopAbout}</p>
      <button type="button" class="button full" onClick={() => void go()}>
        {text.stop}
      </button>
    </div>
  )
}

const asked = readLink(location.hash)
// The key stays neither in the address nor in the history.
history.replaceState(null, '', location.pathname)

const App = () => (
  <>
    <header class="top no-print">
      <QuickExit text={crisis} />
      <CrisisButton text={crisis} />
    </header>
    <main class="page stack wide" id="main">
      <h1>{asked !== undefined && 'stop' in asked ? text.stopTitle : text.title}</h1>
      {asked === undefined && <TroubleNotice trouble="broken" />}
      {asked !== undefined && 'stop' in asked && <Stop {...asked} />}
      {asked !== undefined && 'key' in asked && <Receive link={asked.link} secret={asked.key} />}
    </main>
  </>
)

listenForExit()
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
document.getElementById('help-first')?.remove()
