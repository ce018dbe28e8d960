/** The page of whoever sends a young person in: a form, and its answer under a link that only the sender has; and of whoever is called to a plan by a link. */
import '../ui/old-browsers.ts'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { units } from '../../shared/county/dalarna.ts'
import { longDate } from '../data/format-times.ts'
import { Notice } from '../ui/notice/notice.tsx'
import { CrisisButton } from '../ui/crisis/crisis.tsx'
import { guardLeaving, leavingIsMeant } from '../ui/leave-page.ts'
import { listenForExit } from '../ui/quick-exit/listen-for-exit.ts'
import { QuickExit } from '../ui/quick-exit/quick-exit.tsx'
import { text as crisis } from '../text/crisis/sv.ts'
import { senderText as text } from '../text/sender/sv.ts'
import { Called } from './called.tsx'
import { Reply } from './reply.tsx'
import { SendForm, type Sent } from './send-form.tsx'
import '../ui/style/tokens.css'
import '../ui/style/base.css'
import '../ui/quick-exit/quick-exit.css'
import './sender.css'

const unit = units.find(({ regime }) => regime === 'HSL')?.name ?? ''
const mark = '#svar='
const calledMark = '#kallad='

/** A form that is begun, or a link that nobody has taken along yet: neither can be had again. */
const isLost = signal(false)

const SentPart = ({ secret, decideBy }: Sent) => {
  const [copied, setCopied] = useState('')
  const link = `${location.origin}/remiss/${mark}${secret}`
  const head = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => head.current?.focus(), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      isLost.value = false
      setCopied(text.sent.copied)
    } catch {
      setCopied(text.sent.copyFailed)
    }
  }
  const print = () => {
    isLost.value = false
    window.print()
  }
  return (
    <>
      <h1 ref={head} tabIndex={-1}>
        {text.sent.title}
      </h1>
      <Notice kind="good">
        <p>{text.sent.decided(longDate(decideBy, 'sv-SE'))}</p>
        <p>{text.sent.tellYouth}</p>
      </Notice>
      <section class="card stack" aria-labelledby="own-link">
        <h2 id="own-link">{text.sent.link}</h2>
        <p>{text.sent.linkAbout}</p>
        <p class="sender-link">{link}</p>
        <p class="row no-print">
          <button type="button" class="button" onClick={() => void copy()}>
            {text.sent.copy}
          </button>
          <button type="button" class="button quiet" onClick={print}>
            {text.sent.print}
          </button>
        </p>
        <p role="status">{copied}</p>
      </section>
    </>
  )
}

const FormPart = ({ onSent }: { onSent: (sent: Sent) => void }) => (
  <>
    <h1>{text.title}</h1>
    <p>{text.about(unit)}</p>
    <p class="quiet">
      {text.youthSelf} <a href="/">{text.youthDoor}</a>
    </p>
    <Notice kind="waiting">
      <p>{text.notAcute}</p>
    </Notice>
    <details>
      <summary>{text.who}</summary>
      <p>{text.whoReads(unit)}</p>
    </details>
    <SendForm onWritten={() => (isLost.value = true)} onSent={onSent} />
    <p class="small">
      <a href="/vem-hjalper/">{text.directory}</a>
    </p>
  </>
)

const secretBy = (one: string): string | undefined =>
  location.hash.startsWith(one) ? location.hash.slice(one.length) : undefined
const asked = secretBy(mark)
const called = secretBy(calledMark)
const pages = { asked: text.answer.title, called: text.called.title }
/** Which of them this page was before a reload: the link itself is not kept. */
const before = (history.state as { was?: keyof typeof pages } | null)?.was
const was = asked === undefined ? (called === undefined ? before : 'called') : 'asked'
// The secret stays neither in the address nor in the history.
if (was !== undefined) history.replaceState({ was }, '', location.pathname)
// A link that is opened in this tab is one that is opened.
addEventListener('hashchange', () => {
  if (secretBy(mark) ?? secretBy(calledMark)) location.reload()
})

const App = () => {
  const [sent, setSent] = useState<Sent | undefined>(undefined)
  return (
    <>
      <header class="top no-print">
        <QuickExit text={crisis} />
        <CrisisButton text={crisis} />
      </header>
      <main class="page stack wide" id="main">
        {was !== undefined && <h1>{pages[was]}</h1>}
        {asked !== undefined && <Reply secret={asked} />}
        {called !== undefined && <Called secret={called} />}
        {was !== undefined && asked === undefined && called === undefined && (
          <>
            <p>{text.openAgain}</p>
            <p>
              <a href="/remiss/">{text.title}</a>
            </p>
          </>
        )}
        {was === undefined && sent === undefined && <FormPart onSent={setSent} />}
        {was === undefined && sent !== undefined && <SentPart {...sent} />}
      </main>
    </>
  )
}

listenForExit()
guardLeaving(() => isLost.value)
addEventListener('leaving', leavingIsMeant)
const root = document.getElementById('app')
if (root !== null) render(<App />, root)
document.getElementById('help-first')?.remove()
