/** Enrolment with the inclusion checklist (I7): what is not so leads to other help, never to "denied". */
import { Tick } from '../../ui/field/tick.tsx'
import { useState } from 'preact/hooks'
import type * as z from 'zod/mini'
import type { Worklist } from '../../../shared/contract/programme/therapist-shapes.ts'
import type { Checklist, FirstStep, Instead } from '../../../shared/programme/inclusion.ts'
import { AgeBand } from '../../../shared/ids.ts'
import { longestInEnrolment } from '../../../shared/programme/enrolment-rule.ts'
import { usePress } from '../../staff/use-press.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { attempt } from '../../staff/attempt.ts'
import { ageName } from '../../staff/names-of-terms.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { Asking } from '../../staff/loading.tsx'
import { Invitation } from './invitation.tsx'
import { useStaffQuery } from '../../staff/use-staff-query.ts'

const text = therapistText.enrol
type List = z.infer<typeof Checklist>
type Language = Worklist['offered'][number]['languages'][number]
const items = Object.keys(therapistText.checklist) as (keyof List)[]
const nothing: List = {
  assessed: false,
  noAcuteRisk: false,
  ocdNotPrimary: false,
  adultContact: false,
  wantsTo: false,
}

/** Nothing that is pasted is cut: how much too much it is, or nothing. */
const overBy = (words: string, longest: number): string => {
  const over = words.trim().length - longest
  return over > 0 ? text.over(over) : ''
}

type Outcome =
  | { outcome: 'enrolled'; participant: string; invitation: { words: string; until: number } }
  | { outcome: 'first'; steps: z.infer<typeof FirstStep>[] }
  | { outcome: 'referral'; to: z.infer<typeof Instead>[] }
  | { outcome: 'must-identify' | 'must-not-identify' }

const Told = ({ told }: { told: Outcome }) => {
  if (told.outcome === 'enrolled')
    return (
      <div class="card stack" role="status">
        <h2>{text.done}</h2>
        <p>{text.give}</p>
        <Invitation {...told.invitation} />
        <p>
          <a href={`#deltagare/${told.participant}`}>{text.toPage}</a>
        </p>
      </div>
    )
  if (told.outcome === 'first')
    return (
      <div class="notice stack tight" data-kind="waiting" role="alert">
        <p>{text.first}</p>
        <ul>
          {told.steps.map((step) => (
            <li key={step}>{therapistText.firstSteps[step]}</li>
          ))}
        </ul>
      </div>
    )
  if (told.outcome === 'referral')
    return (
      <div class="notice stack tight" data-kind="waiting" role="alert">
        <p>{text.referral}</p>
        <ul>
          {told.to.map((to) => (
            <li key={to}>{therapistText.instead[to]}</li>
          ))}
        </ul>
        <p>{text.referralLead}</p>
      </div>
    )
  return (
    <p class="notice" data-kind="waiting" role="alert">
      {text.must[told.outcome]}
    </p>
  )
}

/** That nobody has read the words, and in which language the instruments are asked. */
const AboutLanguage = ({ language }: { language: Language | undefined }) =>
  language === undefined ? null : (
    <p class="quiet small">
      {!language.reviewed && text.notReviewed}{' '}
      {language.scalesIn !== undefined &&
        text.scalesIn(text.languages[language.scalesIn] ?? language.scalesIn)}
    </p>
  )

export const EnrolPage = () => {
  const asked = useStaffQuery(api.worklist, 'enrol')
  const offered = asked.data?.offered ?? []
  const press = usePress()
  const [programme, setProgramme] = useState('')
  const [language, setLanguage] = useState('sv')
  const [alias, setAlias] = useState('')
  const [ageBand, setAgeBand] = useState<z.infer<typeof AgeBand>>('16-17')
  const [checklist, setChecklist] = useState(nothing)
  const [name, setName] = useState('')
  const [personalNumber, setNumber] = useState('')
  const [told, setTold] = useState<Outcome | undefined>(undefined)
  const chosen = offered.find((each) => each.programme === programme) ?? offered[0]
  const spoken = chosen?.languages.find(({ code }) => code === language) ?? chosen?.languages[0]
  const [sending, setSending] = useState(false)
  const [isHalf, setHalf] = useState(false)
  const submit = async () => {
    if (chosen === undefined || alias.trim() === '' || sending) return
    if (overBy(alias, longestInEnrolment.alias) || overBy(name, longestInEnrolment.name)) return
    const half = (name.trim() === '') !== (personalNumber === '')
    setHalf(half)
    if (half) return
    setSending(true)
    const whom = {
      programme: chosen.programme,
      language: spoken?.code ?? language,
      alias: alias.trim(),
      ageBand,
      checklist,
      ...(name.trim() !== '' &&
        personalNumber !== '' && { person: { name: name.trim(), personalNumber } }),
    }
    const answer = await attempt(() => api.enrol({ ...whom, once: press.of(whom) }))
    setSending(false)
    if (answer === undefined) return
    setTold(answer)
    if (answer.outcome === 'enrolled') press.done()
  }
  return (
    <main class="board stack enrol" id="main">
      <h1>{text.title}</h1>
      <p class="quiet">{text.lead}</p>
      <Asking of={asked} />
      {asked.data !== undefined && offered.length === 0 && <p>{text.none}</p>}
      {chosen !== undefined && told?.outcome !== 'enrolled' && (
        <form
          class="card stack"
          onSubmit={(event) => {
            event.preventDefault()
            void submit()
          }}
        >
          <SelectField
            label={text.programme}
            value={chosen.programme}
            options={offered.map((each) => ({
              value: each.programme,
              label: `${each.name} ${each.version}`,
            }))}
            onChoose={setProgramme}
          />
          <p class="quiet small">{chosen.origin}</p>
          <SelectField
            label={text.language}
            value={spoken?.code ?? language}
            options={chosen.languages.map(({ code }) => ({
              value: code,
              label: text.languages[code] ?? code,
            }))}
            onChoose={setLanguage}
          />
          <AboutLanguage language={spoken} />
          <TextField
            label={text.alias}
            hint={text.aliasHint}
            required
            error={overBy(alias, longestInEnrolment.alias)}
            value={alias}
            onInput={setAlias}
          />
          <SelectField
            label={text.age}
            value={ageBand}
            options={AgeBand.options.map((band) => ({ value: band, label: ageName(band) }))}
            onChoose={setAgeBand}
          />
          <fieldset class="choices dense">
            <legend>{text.checklist}</legend>
            {items.map((item) => (
              <Tick
                key={item}
                class="choice"
                checked={checklist[item]}
                onTick={(checked) => setChecklist({ ...checklist, [item]: checked })}
              >
                <span>{therapistText.checklist[item]}</span>
              </Tick>
            ))}
          </fieldset>
          {asked.data?.regime === 'HSL' && (
            <details open={told?.outcome === 'must-identify' || isHalf}>
              <summary>{text.person}</summary>
              <p class="error" role="alert">
                {isHalf ? text.halfPerson : ''}
              </p>
              <div class="row">
                <TextField
                  label={text.name}
                  error={overBy(name, longestInEnrolment.name)}
                  value={name}
                  onInput={setName}
                />
                <TextField
                  label={text.number}
                  inputMode="numeric"
                  pattern="\d{8}-?\d{4}"
                  value={personalNumber}
                  onInput={setNumber}
                />
              </div>
            </details>
          )}
          {told !== undefined && <Told told={told} />}
          <button type="submit" class="button" aria-disabled={sending}>
            {text.submit}
          </button>
        </form>
      )}
      {told?.outcome === 'enrolled' && <Told told={told} />}
    </main>
  )
}
