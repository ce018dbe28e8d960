/** Said before the youth ends the talk: the other side writes, or has begun something that has not come. */
import { wordsIn } from '../../../shared/languages.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { talk } from './talk-store.ts'

interface OtherWords {
  writes: (name: string) => string
  begun: (name: string) => string
}

const sv: OtherWords = {
  writes: (name) => `${name} skriver just nu.`,
  begun: (name) => `${name} har börjat skriva något och inte skickat det.`,
}
const en: OtherWords = {
  writes: (name) => `${name} is writing right now.`,
  begun: (name) => `${name} has begun to write something and has not sent it.`,
}
const byFile: Readonly<Record<string, OtherWords>> = { sv, latt: sv, en }

export const OtherWrites = ({ name }: { name: string }) => {
  const open = talk.value
  if (open?.begun.value !== true) return null
  const say = wordsIn(byFile, words().lang)
  return (
    <Notice kind="waiting">
      <p>{open.typing.value ? say.writes(name) : say.begun(name)}</p>
    </Notice>
  )
}
