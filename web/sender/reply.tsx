/** How it went with what was sent, as far as the young person lets the sender know; and a yes taken back. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { intakeApi, type SenderReply } from '../../shared/contract/intake/intake.ts'
import { client, Problem } from '../data/client.ts'
import { longDate } from '../data/format-times.ts'
import { Choices } from '../ui/choice/choice.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { senderText } from '../text/sender/sv.ts'

const { answer: text, noContact } = senderText
type Whose = 'youth' | 'guardians'

const troubleOf = (problem: unknown, failed: string): string => {
  if (!(problem instanceof Problem)) return failed
  if (problem.code === 'not-found') return text.broken
  return problem.code === 'offline' ? noContact : failed
}

const Answer = ({ answer }: { answer: NonNullable<SenderReply['answer']> }) => (
  <div class="stack tight">
    <p>
      <strong>{text.decisions[answer.decision]}</strong>
    </p>
    {answer.words !== undefined && <p class="sender-words">{answer.words}</p>}
    <p class="quiet small">{text.by(answer.by.firstName, longDate(answer.at, 'sv-SE'))}</p>
  </div>
)

const Shown = ({ shown }: { shown: SenderReply }) => (
  <section class="card stack">
    <p class="quiet small">{text.received(longDate(shown.receivedAt, 'sv-SE'))}</p>
    <p>{text.states[shown.state]}</p>
    {shown.decideBy !== undefined && <p>{text.decideBy(longDate(shown.decideBy, 'sv-SE'))}</p>}
    {shown.answer !== undefined && <Answer answer={shown.answer} />}
    {shown.ring !== undefined && (
      <p>
        <a href={`tel:${shown.ring.replaceAll(/[^\d+]/g, '')}`}>{text.ring(shown.ring)}</a>
      </p>
    )}
  </section>
)

const TakeBack = ({ tell }: { tell: (whose: Whose) => Promise<void> }) => {
  const [whose, setWhose] = useState<Whose | undefined>(undefined)
  return (
    <details class="card">
      <summary>{text.takeBack}</summary>
      <div class="stack">
        <p>{text.takeBackAbout}</p>
        <Choices<Whose>
          legend={text.takeBack}
          legendHidden
          options={(['youth', 'guardians'] as const).map((value) => ({
            value,
            label: text.whose[value],
          }))}
          chosen={whose === undefined ? [] : [whose]}
          onChoose={([chosen]) => setWhose(chosen)}
        />
        <p>
          <button
            type="button"
            class="button"
            aria-disabled={whose === undefined}
            onClick={() => whose !== undefined && void tell(whose)}
          >
            {text.tell}
          </button>
        </p>
      </div>
    </details>
  )
}

const isOver = ({ state, answer }: SenderReply): boolean =>
  state === 'stopped' || (state === 'answered' && answer?.decision !== 'accept')

export const Reply = ({ secret }: { secret: string }) => {
  const api = useMemo(
    () => client(intakeApi, { authorization: () => `Sender ${secret}` }),
    [secret],
  )
  const [shown, setShown] = useState<SenderReply | undefined>(undefined)
  const [said, setSaid] = useState<{ kind: 'good' | 'waiting'; words: string } | undefined>()
  const again = () =>
    api.senderReply().then(
      (told) => setShown(told),
      (problem: unknown) => setSaid({ kind: 'waiting', words: troubleOf(problem, text.failed) }),
    )
  useEffect(() => void again(), [secret])
  const isTelling = useRef(false)
  const tell = async (whose: Whose) => {
    if (isTelling.current) return
    isTelling.current = true
    try {
      const { outcome } = await api.senderTakesBack({ whose })
      const words = outcome === 'stopped' ? text.stopped : text.goesOn
      setSaid({ kind: 'good', words })
      await again()
    } catch (problem) {
      setSaid({ kind: 'waiting', words: troubleOf(problem, text.tellFailed) })
    }
    isTelling.current = false
  }
  return (
    <div class="stack">
      {said !== undefined && (
        <Notice kind={said.kind} alert={said.kind === 'waiting'}>
          <p>{said.words}</p>
        </Notice>
      )}
      {shown === undefined && said === undefined && <p role="status">{text.loading}</p>}
      {shown === undefined && said !== undefined && (
        <p>
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              setSaid(undefined)
              void again()
            }}
          >
            {text.again}
          </button>
        </p>
      )}
      {shown !== undefined && <Shown shown={shown} />}
      {shown !== undefined && !isOver(shown) && <TakeBack tell={tell} />}
    </div>
  )
}
