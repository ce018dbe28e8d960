/** Called to a meeting about a plan: when and what kind of place, and whether they come. Whom it is about stands nowhere. */
import { useEffect, useState } from 'preact/hooks'
import { type SipCall, sipApi } from '../../shared/contract/intake/sip.ts'
import { client, Problem } from '../data/client.ts'
import { longDayAndTime } from '../data/format-times.ts'
import { Notice } from '../ui/notice/notice.tsx'
import { senderText } from '../text/sender/sv.ts'

const { called: text, noContact } = senderText
const api = client(sipApi)

const troubleOf = (problem: unknown): string => {
  if (!(problem instanceof Problem)) return text.failed
  if (problem.code === 'not-found') return text.broken
  if (problem.code === 'changed-meanwhile') return text.off
  if (problem.code === 'not-now') return text.changed
  return problem.code === 'offline' ? noContact : text.failed
}

export const Called = ({ secret }: { secret: string }) => {
  const [call, setCall] = useState<SipCall | undefined>(undefined)
  const [said, setSaid] = useState<{ kind: 'good' | 'waiting'; words: string } | undefined>()
  const again = async () => {
    try {
      setCall(await api.sipCall({ secret }))
    } catch (problem) {
      setSaid({ kind: 'waiting', words: troubleOf(problem) })
    }
  }
  useEffect(() => void again(), [secret])
  const tell = async (answer: 'comes' | 'cannot') => {
    try {
      await api.answerSipCall({ secret, answer, was: call?.answer ?? 'none' })
      setSaid({ kind: 'good', words: text.said[answer] })
    } catch (problem) {
      setSaid({ kind: 'waiting', words: troubleOf(problem) })
    }
    await again()
  }
  const meeting = call?.meeting
  return (
    <div class="stack">
      {said !== undefined && (
        <Notice kind={said.kind} alert={said.kind === 'waiting'}>
          <p>{said.words}</p>
        </Notice>
      )}
      {call === undefined && said === undefined && <p role="status">{text.loading}</p>}
      {call === undefined && said !== undefined && (
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
      {call !== undefined && (
        <section class="card stack">
          <p>{text.by(call.from)}</p>
          {meeting === undefined ? (
            <p>{text.off}</p>
          ) : (
            <>
              <p>
                <strong>{longDayAndTime(meeting.at, 'sv-SE')}</strong>, {text.places[meeting.place]}
              </p>
              <p class="quiet small">{text.whom}</p>
              <div class="row">
                {(['comes', 'cannot'] as const).map((answer) => (
                  <button
                    type="button"
                    key={answer}
                    class={call.answer === answer ? 'button' : 'button quiet'}
                    aria-pressed={call.answer === answer}
                    onClick={() => void tell(answer)}
                  >
                    {text.answers[answer]}
                  </button>
                ))}
              </div>
            </>
          )}
        </section>
      )}
    </div>
  )
}
