/** Build the ladder: steps from easier to harder, moved by dragging, or by two buttons and any keyboard. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Field } from '../../../shared/programme/field.ts'
import { TextField } from '../../ui/field/text-field.tsx'
import { words } from '../programme-words.ts'
import type { FieldProps } from './field-props.ts'
import { valueOf } from './value-of.ts'

interface Step {
  text: string
  value: number | null
}

export const movedTo = <T,>(list: readonly T[], from: number, to: number): T[] => {
  const rest = list.filter((_, at) => at !== from)
  const one = list[from]
  return one === undefined ? [...list] : [...rest.slice(0, to), one, ...rest.slice(to)]
}

/** What has the focus when the ladder has changed: a press of the same key goes on with the same step. */
interface Focus {
  at: number
  on: 'up' | 'down'
}

const focusIn = (list: HTMLElement | null, { at, on }: Focus): void => {
  const other = on === 'up' ? 'down' : 'up'
  const found = [on, other].map((name) =>
    list?.children[at]?.querySelector<HTMLElement>(`[data-move=${name}]:not(:disabled)`),
  )
  // At the edge only the other way is left.
  ;(found[0] ?? found[1])?.focus()
}

export const LadderField = ({
  field,
  name,
  drafts,
  ofGroup,
}: FieldProps<Field & { kind: 'ladder' }>) => {
  const { fields } = words()
  const [dragged, setDragged] = useState<number | undefined>(undefined)
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const [focus, setFocus] = useState<Focus | undefined>(undefined)
  useLayoutEffect(() => {
    if (focus !== undefined) focusIn(list.current, focus)
  }, [focus])
  const written = valueOf<Step[]>(drafts, name, [])
  const steps =
    written.length > 0
      ? written
      : Array.from({ length: field.min }, (): Step => ({ text: '', value: null }))
  const keep = (next: Step[]) => drafts.set(name, JSON.stringify(next))
  const put = (at: number, some: Partial<Step>) =>
    keep(steps.map((step, place) => (place === at ? { ...step, ...some } : step)))
  const move = (from: number, to: number) => {
    if (to < 0 || to >= steps.length || from === to) return
    keep(movedTo(steps, from, to))
    setSaid(fields.moved(to + 1, steps.length))
    setFocus({ at: to, on: to < from ? 'up' : 'down' })
  }
  const remove = (at: number) => {
    keep(steps.filter((_, place) => place !== at))
    setFocus({ at: Math.min(at, steps.length - 2), on: 'up' })
  }
  return (
    <div class="stack">
      <p class="quiet small">{fields.few(field.min)}</p>
      <ol class="ladder plain-list" ref={list}>
        {steps.map(({ text, value }, at) => (
          <li
            // A row is a place: what moves is what stands in it, and the focus.
            key={at}
            class="ladder-step"
            data-dragged={dragged === at}
            onDragOver={(event) => dragged !== undefined && event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              if (dragged !== undefined) move(dragged, at)
              setDragged(undefined)
            }}
          >
            <span
              class="ladder-grip"
              title={fields.drag}
              draggable
              aria-hidden="true"
              onDragStart={(event) => {
                event.dataTransfer?.setData('text/plain', String(at))
                setDragged(at)
              }}
              onDragEnd={() => setDragged(undefined)}
            >
              {at + 1}
            </span>
            <div class="ladder-words">
              <TextField
                label={`${fields.row(at + 1)}: ${fields.step}`}
                labelHidden
                ofGroup={ofGroup}
                value={text}
                onInput={(words) => put(at, { text: words })}
              />
              <label class="slider">
                <span class="quiet small">{fields.hard}</span>
                <input
                  type="range"
                  min={0}
                  max={10}
                  value={value ?? 0}
                  data-set={value !== null}
                  aria-valuetext={value === null ? fields.notSet : fields.of(value, 10)}
                  onInput={({ currentTarget }) => put(at, { value: Number(currentTarget.value) })}
                />
                <output>{value ?? '–'}</output>
              </label>
            </div>
            <div class="ladder-acts">
              <button
                type="button"
                class="button quiet small"
                aria-label={`${fields.up}: ${text || fields.row(at + 1)}`}
                data-move="up"
                disabled={at === 0}
                onClick={() => move(at, at - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                class="button quiet small"
                aria-label={`${fields.down}: ${text || fields.row(at + 1)}`}
                data-move="down"
                disabled={at === steps.length - 1}
                onClick={() => move(at, at + 1)}
              >
                ↓
              </button>
              {steps.length > field.min && (
                <button
                  type="button"
                  class="button plain small"
                  aria-label={`${fields.remove}: ${text || fields.row(at + 1)}`}
                  onClick={() => remove(at)}
                >
                  {fields.remove}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {steps.length < field.max && (
        <button
          type="button"
          class="button quiet"
          onClick={() => keep([...steps, { text: '', value: null }])}
        >
          {fields.addStep}
        </button>
      )}
    </div>
  )
}
