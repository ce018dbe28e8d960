/** One idea, and what was done about it: as it will be seen by all, or gone. */
import { useState } from 'preact/hooks'
import { wallRule } from '../../../shared/rules/later/wall-rule.ts'
import { attempt } from '../../staff/attempt.ts'
import { tell } from '../../staff/notices/notices.ts'
import { useFormDraft } from '../../staff/form-draft.ts'
import { TextFieldWithLimit, tooMany } from '../../staff/text-field-limits.tsx'
import { wallStaffText as text } from '../../text/board-wall/sv.ts'
import type { WallStore } from './wall-store.ts'

interface Idea {
  idea: string
  text: string
  answer?: string
}

/** What is removed cannot be brought back, so it is asked once more. */
const RemoveIdea = ({ store, idea }: { store: WallStore; idea: string }) => {
  const [isSure, setSure] = useState(false)
  const remove = async () => {
    if ((await attempt(() => store.api.removeIdea({ idea }))) === undefined) return
    tell('good', text.nowRemoved)
    await store.again()
  }
  if (!isSure)
    return (
      <button type="button" class="button quiet small" onClick={() => setSure(true)}>
        {text.remove}
      </button>
    )
  return (
    <>
      <button type="button" class="button small" onClick={() => void remove()}>
        {text.removeSure}
      </button>
      <button type="button" class="button quiet small" onClick={() => setSure(false)}>
        {text.keepIt}
      </button>
    </>
  )
}

export const IdeaForm = ({
  store,
  idea,
  done,
}: {
  store: WallStore
  idea: Idea
  done?: () => void
}) => {
  const { form, write, drop } = useFormDraft(idea.idea, 'answer', () => ({
    text: idea.text,
    answer: idea.answer ?? '',
  }))
  const [problem, setProblem] = useState('')
  const isTooLong =
    tooMany(form.text, wallRule.longest) + tooMany(form.answer, wallRule.longestAnswer) > 0
  const show = async () => {
    if (isTooLong) return
    if (form.text.trim() === '' || form.answer.trim() === '') return setProblem(text.bothNeeded)
    setProblem('')
    const told = await attempt(() => store.api.answerIdea({ idea: idea.idea, ...form }))
    if (told === undefined) return
    drop()
    tell(told.outcome === 'shown' ? 'good' : 'waiting', text[said[told.outcome]])
    done?.()
    await store.again()
  }
  return (
    <form
      class="stack tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <TextFieldWithLimit
        label={text.shownAs}
        hint={text.shownAsHint}
        rows={3}
        longest={wallRule.longest}
        value={form.text}
        onInput={(value) => write({ text: value })}
      />
      <TextFieldWithLimit
        label={text.answer}
        rows={3}
        longest={wallRule.longestAnswer}
        value={form.answer}
        onInput={(value) => write({ answer: value })}
      />
      <p role="status">{problem}</p>
      <div class="row">
        <button type="submit" class="button small" aria-disabled={isTooLong}>
          {idea.answer === undefined ? text.show : text.keepAnswer}
        </button>
        <RemoveIdea store={store} idea={idea.idea} />
      </div>
    </form>
  )
}

const said = { shown: 'nowShown', gone: 'gone' } as const
