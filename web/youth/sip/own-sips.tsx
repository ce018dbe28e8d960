/** The youth's own plans made together: one wished for, agreed to by name, read, printed, answered about, and stopped with one press. */
import { useEffect, useState } from 'preact/hooks'
import { untilItComes } from '../../data/lazy-part.ts'
import type { SipShown } from '../../../shared/contract/intake/sip-shapes.ts'
import { mayChangeGoals } from '../../../shared/rules/sip/sip-states.ts'
import { longDate, longDayAndTime } from '../../data/format-times.ts'
import { onceId } from '../../data/random-id.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { sipCatalogue } from '../../text/sip/catalogue.ts'
import type { SipText } from '../../text/sip/type.ts'
import { daysIn, words } from '../language.ts'
import { Plan } from './own-plan.tsx'
import { signedInBy, sips as api, sipWords, troubleIn } from './sip-calls.ts'
import { type Act, AnswersForm, GoalsForm, WishForm, YesForm } from './sip-forms.tsx'

interface Props {
  sip: SipShown
  t: SipText
  act: Act
}

const Meeting = ({ sip: { meeting, parties }, t }: Pick<Props, 'sip' | 't'>) => {
  if (meeting === undefined) return null
  const { at, place, where } = meeting
  const there = [t.places[place], where].filter((one) => one !== undefined && one !== '')
  const answered = parties.filter(({ answer }) => answer !== undefined)
  return (
    <>
      <p>{t.meeting(longDayAndTime(at, daysIn(sipCatalogue)), there.join(', '))}</p>
      {answered.length > 0 && (
        <ul>
          {answered.map(({ party, name, answer }) => (
            <li key={party}>
              {name} {answer === 'comes' ? t.comes : t.cannot}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** To whom it has been given, also when nothing is shared any longer. */
const Handed = ({ sip: { steps }, t }: Pick<Props, 'sip' | 't'>) => {
  const handed = steps.filter(({ kind }) => kind === 'handed-out')
  return (
    <div class="stack tight">
      <h4 class="reading-day">{t.handed}</h4>
      {handed.length === 0 && <p class="quiet">{t.handedNone}</p>}
      {handed.map(({ at, words: names = '' }) => (
        <p key={at}>{t.handedTo(names, longDate(at, daysIn(sipCatalogue)))}</p>
      ))}
    </div>
  )
}

const TakeBack = ({ sip: { sip }, t, act }: Props) => (
  <div class="stack tight no-print">
    <p class="quiet small">{t.takeBackAbout}</p>
    <button
      type="button"
      class="button quiet full"
      onClick={() => void act(() => api.takeSipBack({ sip, once: onceId() }), t.takenBack)}
    >
      {t.takeBack}
    </button>
  </div>
)

const Consent = (props: Props) => {
  const { sip, t } = props
  const { consent, parties, state } = sip
  const waits = consent.missing.includes('youth')
  const yes = parties.filter((one) => one.yes).map(({ name }) => name)
  if (waits && parties.length === 0) return <p>{t.waitsForParties}</p>
  if (waits) return <YesForm {...props} />
  return (
    <div class="stack tight">
      <p>{t.yesSoFar(yes.join(', '))}</p>
      {consent.missing.includes('guardians') && <p>{t.waitsForGuardians}</p>}
      {state !== 'stopped' && (
        <details>
          <summary>{t.changeWho}</summary>
          <YesForm {...props} />
        </details>
      )}
    </div>
  )
}

const Card = (props: Props) => {
  const { sip: shown, t } = props
  const { state, wish, consent } = shown
  const isOut = state === 'handed-out' || state === 'followed-up'
  const isOver = state === 'closed'
  const isOn = state !== 'stopped' && !isOver
  return (
    <article class="card stack" data-state={state}>
      <h3>{t.states[state]}</h3>
      <p class="quiet letter-body">{wish}</p>
      {isOn && <Meeting {...props} />}
      {!isOver && <Consent {...props} />}
      {mayChangeGoals(state) && <GoalsForm {...props} />}
      <Plan {...props} />
      {state !== 'wished' && <Handed {...props} />}
      {isOut && <AnswersForm {...props} />}
      {isOn && consent.youth === 'yes' && <TakeBack {...props} />}
    </article>
  )
}

/** `word`: of the sign-in of the page around. */
export const OwnSips = ({ word }: { word: () => string | undefined }) => {
  signedInBy(word)
  const { lang } = words()
  useEffect(() => void untilItComes(() => sipCatalogue.load(lang)), [lang])
  const t = sipWords()
  const [all, setAll] = useState<readonly SipShown[] | undefined>(undefined)
  const [said, setSaid] = useState('')
  const [trouble, setTrouble] = useState<'failed' | 'changed' | 'offline' | undefined>(undefined)
  const [wishing, setWishing] = useState(false)
  const load = async () => {
    try {
      setAll((await api.ownSips()).sips)
    } catch (problem) {
      setTrouble(troubleIn(problem))
    }
  }
  useEffect(() => void load(), [])
  // What was said in one language is not left standing in another.
  useEffect(() => setSaid(''), [lang])
  const act: Act = async (deed, done) => {
    setSaid('')
    try {
      await deed()
      setTrouble(undefined)
      await load()
      // What is said is what is seen.
      setSaid(done)
      return true
    } catch (problem) {
      const why = troubleIn(problem)
      setTrouble(why)
      if (why === 'changed') await load()
      return false
    }
  }
  if (t === undefined) return null
  const hasOpen = all?.some(({ state }) => state !== 'closed') === true
  return (
    <section class="stack" aria-labelledby="own-sips">
      <h2 id="own-sips">{t.title}</h2>
      {trouble !== undefined && (
        <Notice kind="waiting" alert>
          <p>{t[trouble]}</p>
          {all === undefined && (
            <button type="button" class="button quiet small" onClick={() => void load()}>
              {t.again}
            </button>
          )}
        </Notice>
      )}
      <p role="status">{all === undefined && trouble === undefined ? t.loading : said}</p>
      {all !== undefined && !hasOpen && (
        <>
          {t.about.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {wishing ? (
            <WishForm t={t} act={act} onClose={() => setWishing(false)} />
          ) : (
            <button
              type="button"
              class="button quiet full no-print"
              onClick={() => setWishing(true)}
            >
              {t.wish}
            </button>
          )}
        </>
      )}
      {all !== undefined && all.length > 0 && (
        <button type="button" class="button quiet full no-print" onClick={() => void load()}>
          {t.refresh}
        </button>
      )}
      {all?.map((sip) => (
        <Card key={sip.sip} sip={sip} t={t} act={act} />
      ))}
    </section>
  )
}
