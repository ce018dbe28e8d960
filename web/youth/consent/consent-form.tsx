/** Giving a consent, one question at a time: who, what, how long, and then read through before the yes. */
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type {
  ConsentShown,
  GiveConsent,
  Suggested,
} from '../../../shared/contract/records/consent.ts'
import {
  consentLanguages,
  consentTextNow,
  type ConsentLanguage,
} from '../../../shared/rules/records/consent-text.ts'
import {
  consentRule,
  contentFor,
  receivingUnits,
  type ConsentContent,
} from '../../../shared/rules/records/consent-rule.ts'
import { isUnanswered, type Problem } from '../../data/client.ts'
import { serverNow } from '../../data/server-clock.ts'
import { onceId } from '../../data/random-id.ts'
import { SelectField } from '../../ui/field/select-field.tsx'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { Choices } from '../../ui/choice/choice.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { ConsentText } from '../../text/consent/type.ts'
import { longDate } from '../../data/format-times.ts'
import { type ServiceTexts, useReceivingServices } from './consent-names.ts'
import { Receipt, Said } from './consent-receipt.tsx'
import { identifiedCatalogue } from '../../text/identified/catalogue.ts'
import { daysIn, words } from '../language.ts'

const steps = ['who', 'what', 'until', 'sure'] as const
type Step = (typeof steps)[number]
const aUnit = 'unit'
const day = 86_400_000

interface Props {
  keeper: { id: string; name: string }
  services: ServiceTexts
  text: ConsentText
  suggested?: Suggested | undefined
  give: (ask: GiveConsent) => Promise<ConsentShown>
  onNo: () => void
  onDone: () => void
}

export const ConsentForm = ({ keeper, services, text, suggested, give, onNo, onDone }: Props) => {
  const [step, setStep] = useState<Step>(suggested === undefined ? 'who' : 'sure')
  const { receiving, added } = useReceivingServices()
  const units = useMemo(() => receivingUnits(keeper.id), [keeper.id])
  const startsUnit = units.some(({ id }) => id === suggested?.receiver)
  const [kind, setKind] = useState<string>(startsUnit ? aUnit : (suggested?.receiver ?? ''))
  const [unit, setUnit] = useState(startsUnit ? (suggested?.receiver ?? '') : '')
  const [content, setContent] = useState<readonly ConsentContent[]>(suggested?.content ?? [])
  const [about, setAbout] = useState(suggested?.about ?? '')
  const [days, setDays] = useState<number>(suggested?.days ?? consentRule.usual)
  const [missing, setMissing] = useState('')
  const [state, setState] = useState<'still' | 'giving' | 'failed' | 'unanswered'>('still')
  const [given, setGiven] = useState<ConsentShown | undefined>(undefined)
  /** The press: asked again it is the same one, as long as the same is said yes to. */
  const asked = useRef({ wish: '', once: '' })
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useLayoutEffect(() => {
    if (!first.current) heading.current?.focus()
    first.current = false
  }, [step, given])

  if (given !== undefined)
    return (
      <Receipt given={given} keeper={keeper.name} services={services} text={text} onDone={onDone} />
    )

  const receiver = kind === aUnit ? unit : kind
  const { receiverName } = suggested?.receiver === receiver ? suggested : {}
  // Whom somebody suggests is known, whether the list has come or not.
  const named = receiverName === undefined ? added : [...added, { id: receiver }]
  const may = contentFor(receiver, keeper.id, named)
  const lang: ConsentLanguage =
    consentLanguages.find((one) => one === identifiedCatalogue.metIn(words().lang).lang) ?? 'sv'
  const wish = {
    receiver,
    content: content.filter((one) => may.includes(one)),
    days,
    ...(about.trim() === '' ? {} : { about: about.trim() }),
  }
  const lacks = (): string => {
    if (step === 'who' && kind === '') return text.missing.who
    if (step === 'who' && receiver === '') return text.missing.unit
    return step === 'what' && wish.content.length === 0 ? text.missing.what : ''
  }
  const goTo = (next: Step) => {
    setMissing('')
    setState('still')
    setStep(next)
  }
  const tooMany = Math.max(0, about.trim().length - consentRule.longest)
  const onward = () => {
    if (step === 'what' && tooMany > 0) return
    const lack = lacks()
    setMissing(lack)
    if (lack !== '') return
    // A receiver that may be named for one thing only needs no question about it.
    if (step === 'who' && may.length === 1) setContent(may)
    goTo(steps[steps.indexOf(step) + 1] ?? 'sure')
  }
  const sayYes = async () => {
    if (state === 'giving') return
    setState('giving')
    const said = JSON.stringify(wish)
    if (said !== asked.current.wish) asked.current = { wish: said, once: onceId() }
    const { once } = asked.current
    try {
      setGiven(await give({ once, ...wish, text: consentTextNow, lang }))
    } catch (problem) {
      // Also when the network brought the press twice: the first may have been done.
      const mayBeDone = isUnanswered(problem) || (problem as Problem).code === 'changed-meanwhile'
      setState(mayBeDone ? 'unanswered' : 'failed')
    }
  }
  const titles: Record<Step, string> = {
    who: text.who,
    what: text.what,
    until: text.until,
    sure: text.sure,
  }
  return (
    <form
      class="stack consent-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (step === 'sure') void sayYes()
        else onward()
      }}
    >
      <p class="quiet small">{text.steps(steps.indexOf(step) + 1, steps.length)}</p>
      <h3 ref={heading} tabIndex={-1}>
        {titles[step]}
      </h3>
      {step === 'who' && (
        <>
          <Choices
            legend={text.who}
            legendHidden
            hint={text.whoHint}
            options={[
              { value: aUnit, label: text.unit, hint: text.unitHint },
              ...receiving.map(({ id }) => ({
                value: id,
                label: services[id]?.name ?? id,
              })),
            ]}
            chosen={kind === '' ? [] : [kind]}
            onChoose={([one]) => setKind(one ?? '')}
          />
          {kind === aUnit && (
            <SelectField
              label={text.whichUnit}
              value={unit}
              options={[
                { value: '', label: text.chooseUnit },
                ...units.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={setUnit}
            />
          )}
        </>
      )}
      {step === 'what' && (
        <>
          <Choices
            legend={text.what}
            legendHidden
            hint={text.whatHint}
            several
            options={may.map((value) => ({ value, ...text.kinds[value] }))}
            chosen={wish.content}
            onChoose={setContent}
          />
          <TextAreaField
            label={text.about}
            hint={text.aboutHint}
            rows={2}
            error={tooMany > 0 ? text.tooLong(tooMany) : undefined}
            value={about}
            onInput={setAbout}
          />
        </>
      )}
      {step === 'until' && (
        <Choices
          legend={text.until}
          legendHidden
          options={consentRule.days.map((many) => ({
            value: String(many),
            label: text.days(many, longDate(serverNow() + many * day, daysIn(identifiedCatalogue))),
          }))}
          chosen={[String(days)]}
          onChoose={([one]) => setDays(Number(one))}
        />
      )}
      {step === 'sure' && (
        <Said
          said={{
            ...wish,
            receiverName,
            until: serverNow() + days * day,
            text: consentTextNow,
            lang,
          }}
          keeper={keeper.name}
          services={services}
        />
      )}
      <div role="alert">{missing !== '' && <p class="error">{missing}</p>}</div>
      {(state === 'failed' || state === 'unanswered') && (
        <Notice kind="waiting" alert>
          <p>{text[state]}</p>
        </Notice>
      )}
      {step === 'sure' ? (
        <>
          <button type="submit" class="button full" aria-disabled={state === 'giving'}>
            {state === 'giving' ? text.giving : text.yes}
          </button>
          <button type="button" class="button quiet full" onClick={() => goTo('who')}>
            {text.change}
          </button>
        </>
      ) : (
        <button type="submit" class="button full">
          {text.next}
        </button>
      )}
      <div class="row">
        {step !== 'who' && step !== 'sure' && (
          <button
            type="button"
            class="button plain"
            onClick={() => goTo(steps[steps.indexOf(step) - 1] ?? 'who')}
          >
            {text.back}
          </button>
        )}
        <button type="button" class="button plain" onClick={onNo}>
          {text.no}
        </button>
      </div>
      <p class="quiet small">{text.costsNothing}</p>
    </form>
  )
}
