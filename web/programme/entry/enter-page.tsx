/** Coming in: five words, a passkey, or an invitation. A slip is pointed at; a wrong code says no more. */
import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useRef, useState } from 'preact/hooks'
import { languageOf } from '../../../shared/languages.ts'
import { Problem } from '../../data/client.ts'
import { onceId } from '../../data/random-id.ts'
import { eidReturned } from '../../data/eid/eid-return.ts'
import { CodeWordsField } from '../../ui/field/code-words-field.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { TroubleNotice, troubleOf, type Trouble } from '../loading.tsx'
import { ToKeptModule } from '../modules/to-offline-module.tsx'
import { ended, entry, keepSession, paid } from '../session.ts'
import { Page } from '../shell.tsx'
import { EidIn, useEidOffered } from './own-eid.tsx'
import { keepWelcome } from './accepted-invitation.ts'
import { go, wordsInAddress } from '../route.ts'
import { words } from '../programme-words.ts'

type Way = 'code' | 'passkey' | 'eid' | 'invitation'
const invited = wordsInAddress()
/** One press of an invitation, however often it is sent. */
const once = onceId()

const countOf = (written: string): number =>
  written
    .trim()
    .split(/[\s,.-]+/)
    .filter(Boolean).length

const Words = ({ way }: { way: 'code' | 'invitation' }) => {
  const { enter } = words()
  const [written, setWritten] = useState(way === 'invitation' ? (invited ?? '') : '')
  const [fault, setFault] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const [opening, setOpening] = useState(false)
  const [passkeyToo, setPasskeyToo] = useState(false)
  const open = async () => {
    if (opening) return
    setTrouble(undefined)
    const count = countOf(written)
    setFault(count === 5 ? '' : enter.count(count))
    if (count !== 5) return field.current?.focus()
    setOpening(true)
    try {
      if (way === 'code')
        keepSession(await paid((proof) => entry.enterByCode({ proof, words: written })))
      else {
        const come = await paid((proof) => entry.useInvitation({ proof, words: written, once }))
        keepWelcome({ name: come.name, with: come.with })
        keepSession(come.session)
        go('#valkommen')
      }
    } catch (problem) {
      const wrong =
        problem instanceof Problem && (problem.code === 'not-found' || problem.code === 'bad-input')
      if (problem instanceof Problem && problem.code === 'both-ways') setPasskeyToo(true)
      else if (wrong) setFault(enter.wrong)
      else setTrouble(troubleOf(problem))
    }
    setOpening(false)
  }
  if (passkeyToo) return <Passkey beside={written} />
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <TroubleNotice trouble={trouble} />
      <CodeWordsField
        label={enter.words}
        hint={enter.wordsHint}
        error={fault}
        value={written}
        textRef={field}
        onInput={setWritten}
        onEnter={() => void open()}
      />
      <button type="submit" class="button full" aria-disabled={opening}>
        {enter.open}
      </button>
      <p class="quiet small" role="status">
        {opening ? enter.opening : ''}
      </p>
    </form>
  )
}

const Passkey = ({ beside }: { beside?: string }) => {
  const { enter } = words()
  const [opening, setOpening] = useState(false)
  const [stopped, setStopped] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined)
  const [codeFirst, setCodeFirst] = useState(false)
  if (!browserSupportsWebAuthn()) return <Notice kind="waiting">{enter.passkeyNone}</Notice>
  const open = async () => {
    if (opening) return
    setOpening(true)
    setStopped(false)
    setTrouble(undefined)
    try {
      const { options, challenge } = await paid((proof) => entry.askPasskey({ proof }))
      const answer = await startAuthentication({ optionsJSON: JSON.parse(options) })
      const response = JSON.stringify(answer)
      const code = beside === undefined ? {} : { words: beside }
      keepSession(await entry.enterByPasskey({ challenge, response, ...code }))
    } catch (problem) {
      const isBoth = problem instanceof Problem && problem.code === 'both-ways'
      const ours = problem instanceof Problem && problem.code !== 'not-found'
      if (isBoth) setCodeFirst(true)
      else if (ours) setTrouble(troubleOf(problem))
      else setStopped(true)
    }
    setOpening(false)
  }
  return (
    <div class="stack">
      <p>{beside === undefined ? enter.passkeyLead : enter.passkeyToo}</p>
      {codeFirst && (
        <Notice kind="waiting" alert>
          <p>{enter.codeFirst}</p>
        </Notice>
      )}
      <TroubleNotice trouble={trouble} />
      {stopped && (
        <Notice kind="waiting" alert>
          <p>{enter.passkeyStopped}</p>
        </Notice>
      )}
      <button type="button" class="button full" aria-disabled={opening} onClick={() => void open()}>
        {enter.open}
      </button>
      <p class="quiet small" role="status">
        {opening ? enter.opening : ''}
      </p>
    </div>
  )
}

export const EnterPage = () => {
  const { enter } = words()
  const offered = useEidOffered()
  const [way, setWay] = useState<Way>(
    eidReturned.peek() !== undefined ? 'eid' : invited === undefined ? 'code' : 'invitation',
  )
  const ways: readonly Way[] = [
    'code',
    'passkey',
    ...(offered ? ['eid' as const] : []),
    'invitation',
  ]
  return (
    <Page title={enter.title} name="enter">
      {(ended.value === 'over' || ended.value === 'left') && (
        <Notice>
          <p>{enter.ended[ended.value]}</p>
        </Notice>
      )}
      <p class="lead">{enter.lead}</p>
      <div class="stack">
        <div class="stack tight" role="radiogroup" aria-label={enter.title}>
          {ways.map((each) => (
            <label key={each} class="choice">
              <input type="radio" name="way" checked={way === each} onChange={() => setWay(each)} />
              <span>{enter.ways[each]}</span>
            </label>
          ))}
        </div>
        {way === 'passkey' ? (
          <Passkey />
        ) : way === 'eid' ? (
          <EidIn />
        ) : (
          <Words key={way} way={way} />
        )}
      </div>
      <ToKeptModule />
      <p class="quiet">{enter.lost}</p>
      <p class="quiet">
        {enter.none} <a href={languageOf(document.documentElement.lang).path}>{enter.toDoor}</a>
      </p>
    </Page>
  )
}

/** Whoever has just erased everything is told so, and asked for nothing. */
export const ErasedPage = () => {
  const { enter, mine } = words()
  return (
    <Page title={mine.erased} name="erased">
      <p>
        <a href={languageOf(document.documentElement.lang).path}>{enter.toDoor}</a>
      </p>
    </Page>
  )
}
