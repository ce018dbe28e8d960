/** The homework beside the answer: what the youth wrote to the left, what the therapist writes to the right. */
import { Tick } from '../../ui/field/tick.tsx'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { SentHomework } from '../../../shared/contract/programme/shapes.ts'
import type { Pin } from '../../../shared/programme/pack.ts'
import type { Field } from '../../../shared/programme/field.ts'
import { TextAreaField } from '../../ui/field/text-area-field.tsx'
import { inWords } from '../../ui/homework-in-words.ts'
import { DraftNotice } from '../../staff/draft-notice.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { therapistText } from '../../text/treatment/sv.ts'
import { api } from '../api.ts'
import { usePress } from '../../staff/use-press.ts'
import { useDeed } from '../act-and-refetch.ts'
import { OwnPhrases } from './own-phrases.tsx'
import { useKeptText } from './draft-text.ts'
import type { PaneProps } from './pane.ts'
import { shortDayAndTime } from '../../data/format-times.ts'

const text = therapistText.page
const longest = 5000

/** The fields of every module of the pinned text. */
const useFields = (pin: Pin): ReadonlyMap<string, Field> => {
  const [fields, setFields] = useState<ReadonlyMap<string, Field>>(new Map())
  useEffect(() => {
    void import('../../../shared/programme/packs.ts').then(({ findPack }) => {
      const known = findPack(pin)?.modules.flatMap(({ id, homework }) =>
        homework.map((field) => [`${id} ${field.id}`, field] as const),
      )
      setFields(new Map(known))
    })
  }, [pin.hash])
  return fields
}

const Written = ({ sent, fields }: { sent: SentHomework; fields: ReadonlyMap<string, Field> }) => (
  <dl class="filled">
    {sent.fields.map(({ field, value }) => {
      const known = fields.get(`${sent.module} ${field.split('.')[0]}`)
      return (
        <div key={field}>
          <dt class="quiet small">{known?.label ?? field}</dt>
          <dd>{inWords(known, value)}</dd>
        </div>
      )
    })}
  </dl>
)

const Answer = ({
  page,
  again,
  module,
  fields,
}: PaneProps & { module: string; fields: ReadonlyMap<string, Field> }) => {
  const { deed, acting } = useDeed(again)
  const { text: written, write, drop } = useKeptText(page.participant, module)
  const press = usePress()
  const [release, setRelease] = useState(true)
  const ready = written.trim() !== '' && written.length <= longest && !acting
  const must = page.modules.find((each) => each.module === module)?.mustApprove
  const send = async (how: 'feedback' | 'put-back') => {
    if (!ready) return
    const once = press.of({ how, written, release })
    const at = { participant: page.participant, module, once, text: written }
    const done = await deed(() =>
      how === 'feedback' ? api.giveFeedback({ ...at, release }) : api.putBack(at),
    )
    if (done !== undefined) drop()
  }
  const place = useRef<HTMLDivElement>(null)
  return (
    <div class="stack tight" ref={place}>
      <TextAreaField
        label={text.feedback}
        hint={text.feedbackHint}
        rows={8}
        value={written}
        onInput={write}
        error={written.length > longest ? text.tooLong : undefined}
        count={{ longest, left: staffText.charactersLeft }}
      />
      <DraftNotice kept={written !== ''} />
      <OwnPhrases
        field={() => place.current?.querySelector('textarea') ?? null}
        written={written}
        onWrite={write}
      />
      {must !== undefined && (
        <p class="notice">{text.mustApprove(fields.get(`${module} ${must}`)?.label ?? must)}</p>
      )}
      <Tick class="tick" checked={release} onTick={setRelease}>
        {text.release}
      </Tick>
      <div class="row">
        <button
          type="button"
          class="button small"
          aria-disabled={!ready}
          onClick={() => void send('feedback')}
        >
          {text.giveFeedback}
        </button>
        <button
          type="button"
          class="button quiet small"
          aria-disabled={!ready}
          onClick={() => void send('put-back')}
        >
          {text.putBack}
        </button>
      </div>
    </div>
  )
}

export const HomeworkPane = (props: PaneProps) => {
  const { page } = props
  const fields = useFields(page.pin)
  const titleOf = (module: string) =>
    page.modules.find((each) => each.module === module)?.title ?? module
  const waits = (sent: SentHomework) =>
    page.modules.some(
      ({ module, state, round }) =>
        module === sent.module && state === 'sent' && round === sent.round,
    )
  const [open, ...closed] = [...page.homework].sort(
    (a, b) => Number(waits(b)) - Number(waits(a)) || b.sentAt - a.sentAt,
  )
  return (
    <section class="card stack" aria-labelledby="homework">
      <h2 id="homework">{text.homework}</h2>
      {open === undefined && <p class="quiet">{text.homeworkNone}</p>}
      {open !== undefined && (
        <div class="beside">
          <div class="stack tight">
            <h3>{text.sent(titleOf(open.module), shortDayAndTime(open.sentAt, 'sv-SE'))}</h3>
            <Written sent={open} fields={fields} />
          </div>
          {waits(open) ? (
            <Answer
              key={`${open.module} ${open.round}`}
              {...props}
              module={open.module}
              fields={fields}
            />
          ) : (
            <div class="stack tight">
              {page.thread
                .filter(({ kind, module }) => kind === 'feedback' && module === open.module)
                .map(({ id, text: said, by, at }) => (
                  <blockquote key={id} class="said">
                    {said}
                    <footer class="quiet small">
                      {by?.firstName} · {shortDayAndTime(at, 'sv-SE')}
                    </footer>
                  </blockquote>
                ))}
            </div>
          )}
        </div>
      )}
      {closed.map((sent) => (
        <details key={`${sent.module} ${sent.round}`}>
          <summary>
            {text.sent(titleOf(sent.module), shortDayAndTime(sent.sentAt, 'sv-SE'))}
          </summary>
          <Written sent={sent} fields={fields} />
        </details>
      ))}
    </section>
  )
}
