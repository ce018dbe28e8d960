/** Two devices wrote the same field: both texts are shown until the youth has chosen. */
import type { Field } from '../../../shared/programme/field.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { Drafts } from '../drafts/drafts.ts'
import { words } from '../programme-words.ts'
import { inWords } from '../../ui/homework-in-words.ts'

interface Props {
  name: string
  field: Field
  drafts: Drafts
}

export const TwoDevices = ({ name, field, drafts }: Props) => {
  const { module } = words()
  const others = drafts.others(name)
  const mine = drafts.value(name)
  if (others.length === 0 || mine === undefined) return null
  const texts = [
    { title: module.mine, value: mine },
    ...others.map(({ value }) => ({ title: module.theirs, value })),
  ]
  return (
    <Notice kind="waiting" alert>
      <p>{module.both}</p>
      {texts.map(({ title, value }) => (
        <div key={title + value} class="stack tight">
          <p class="quiet small">{title}</p>
          <blockquote class="said">{inWords(field, value)}</blockquote>
          <button
            type="button"
            class="button quiet small"
            onClick={() => drafts.choose(name, value)}
          >
            {module.bothChoose}
          </button>
        </div>
      ))}
    </Notice>
  )
}
