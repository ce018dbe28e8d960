/** The week's homework: kept as drafts all the way, and sent as the youth has seen it. */
import { useRef, useState } from 'preact/hooks'
import type { ModulePage } from '../../../shared/contract/programme/participant-modules.ts'
import type { Homework } from '../../../shared/programme/block.ts'
import type { Field } from '../../../shared/programme/field.ts'
import { Problem } from '../../data/client.ts'
import { onceId } from '../../data/random-id.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Blocks, type Places } from './blocks.tsx'
import type { Drafts } from '../drafts/drafts.ts'
import { Examples } from './exercise-card.tsx'
import { FieldView } from '../fields/field-view.tsx'
import { labelsOf } from './labels-of.ts'
import { rowsIn } from '../fields/rows-in.ts'
import { TroubleNotice, useAct } from '../loading.tsx'
import { api } from '../session.ts'
import { WhoSees } from '../shell.tsx'
import { longDay } from '../../data/format-times.ts'
import { words } from '../programme-words.ts'

/** Every draft that belongs to the homework: a field, or each of its rows. */
const keysOf = (fields: readonly Field[], drafts: Drafts): string[] =>
  fields.flatMap((field) =>
    field.kind === 'repeat'
      ? rowsIn(drafts, field.id).map((row) => `${field.id}.${row}`)
      : [field.id],
  )

const isChosen: ReadonlySet<Field['kind']> = new Set(['slider', 'choice', 'choices', 'curve'])

interface Props {
  homework: Homework
  places: Places
  drafts: Drafts
  ladder: readonly string[]
  told: ModulePage
  onSent: () => void
}

export const HomeworkForm = ({ homework, places, drafts, ladder, told, onSent }: Props) => {
  const { module, whoSees, sending } = words()
  const { act, acting, trouble } = useAct()
  const asked = useRef({ fields: '', once: '' })
  const [wrong, setWrong] = useState<
    { fields: readonly string[]; words: (field: Field) => string } | undefined
  >()
  const labelOf = labelsOf(homework.fields, words().fields)
  const mayWrite = told.step.state === 'open'
  const isMended = trouble === 'too-large' && drafts.state.value !== 'too-large'
  const send = () =>
    act(async () => {
      setWrong(undefined)
      const isKept = await drafts.settle()
      if (!isKept) throw new Problem(drafts.state.value === 'too-large' ? 'too-large' : 'offline')
      const fields = keysOf(homework.fields, drafts)
        .filter((field) => drafts.version(field) > 0)
        .map((field) => ({ field, version: drafts.version(field) }))
      // Sent again it is the same homework; with what was written since it is another.
      const now = JSON.stringify(fields)
      if (now !== asked.current.fields) asked.current = { fields: now, once: onceId() }
      const { once } = asked.current
      const answer = await api.sendHomework({ module: places.text.id, once, fields })
      if (answer.outcome === 'sent') {
        asked.current = { fields: '', once: '' }
        return onSent()
      }
      const said = ({ kind }: Field) =>
        answer.outcome !== 'incomplete'
          ? module.changed
          : isChosen.has(kind)
            ? module.unchosen
            : module.incomplete
      setWrong({ fields: answer.fields, words: said })
      document.getElementById(`field-${answer.fields[0]?.split('.')[0]}`)?.focus()
      if (answer.outcome === 'changed-elsewhere') onSent()
    })
  return (
    <section class="card homework stack" aria-labelledby="homework">
      <h2 id="homework">{module.homework}</h2>
      <Blocks blocks={homework.intro} places={places} />
      <Examples examples={homework.examples} places={places} labelOf={labelOf} />
      {homework.fields.map((field) => (
        <FieldView
          key={field.id}
          field={field}
          name={field.id}
          drafts={drafts}
          ladder={ladder}
          wrong={
            wrong?.fields.some((each) => each.split('.')[0] === field.id) === true
              ? wrong.words(field)
              : undefined
          }
        />
      ))}
      <WhoSees>{whoSees.drafts}</WhoSees>
      <TroubleNotice trouble={isMended ? undefined : trouble} />
      {wrong !== undefined && (
        <Notice kind="waiting" alert>
          <p>{module.lookAt}</p>
          <ul>
            {[...new Set(wrong.fields.map((each) => each.split('.')[0] ?? ''))].map((field) => (
              <li key={field}>
                <a
                  href={`#field-${field}`}
                  onClick={(event) => {
                    event.preventDefault()
                    document.getElementById(`field-${field}`)?.focus()
                  }}
                >
                  {labelOf(field)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {mayWrite && (
        <button
          type="button"
          class="button full"
          aria-disabled={acting}
          onClick={() => void send()}
        >
          {acting ? sending : module.send}
        </button>
      )}
      {told.step.sentAt !== undefined && (
        <Notice kind="good">
          <p>{module.sent(longDay(told.step.sentAt, words().locale))}</p>
          {told.promised !== undefined && (
            <p>{module.promised(longDay(told.promised.by, words().locale))}</p>
          )}
        </Notice>
      )}
    </section>
  )
}
