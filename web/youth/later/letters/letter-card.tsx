/** One letter and its answer, read only when the youth says so. */
import { useState } from 'preact/hooks'
import type { YouthLetter } from '../../../../shared/contract/later/letters.ts'
import { unseal } from '../../../data/readable-body.ts'
import { withLinks } from '../../../ui/chat/links.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { letters, notices } from '../code/code-session.ts'
import { Confirm } from '../confirm.tsx'
import { locale, words } from '../../language.ts'
import { OtherNotice } from '../../notice/lazy-notice.ts'
import { later } from '../later-words.ts'
import { longDayAndTime } from '../../../data/format-times.ts'

interface Props {
  letter: YouthLetter
  /** Something else under the code has a notice on. */
  isShared: boolean
  act: (deed: () => Promise<unknown>) => Promise<void>
}

interface Answer {
  from: string
  text: string
}

export const LetterCard = ({ letter, isShared, act }: Props) => {
  const { mine } = later()
  const { names, chat } = words()
  const [answer, setAnswer] = useState<Answer | undefined>(undefined)
  const { letter: id, state, late } = letter
  const own = letter.body === undefined ? undefined : unseal(letter.body)
  const read = async () => {
    const told = await letters.readAnswer({ letter: id })
    const { firstName, profession, employer } = told.by
    const from = mine.answerFrom(firstName, names.professions[profession].toLowerCase(), employer)
    setAnswer({ from, text: unseal(told.answer) ?? chat.unreadable })
  }
  return (
    <article
      class="card stack tight"
      aria-label={mine.sentAt(longDayAndTime(letter.writtenAt, locale()))}
    >
      <p class="quiet small">{mine.sentAt(longDayAndTime(letter.writtenAt, locale()))}</p>
      {state === 'sent' && (
        <Notice kind={late ? 'waiting' : 'calm'}>
          <p>{late ? mine.late : mine.waits(longDayAndTime(letter.promisedBy, locale()))}</p>
        </Notice>
      )}
      {state === 'sent' && (
        <OtherNotice
          of="letter"
          isOn={letter.notice === true}
          isShared={isShared}
          ask={(to) => notices.askLetterNotice({ letter: id, to })}
        />
      )}
      {state !== 'sent' && answer === undefined && (
        <>
          <p>{mine.answered}</p>
          <button type="button" class="button full" onClick={() => void act(read)}>
            {mine.read}
          </button>
        </>
      )}
      {answer !== undefined && (
        <div class="letter-answer stack tight">
          <h3>{answer.from}</h3>
          <p class="letter-body" dir="auto">
            {withLinks(answer.text)}
          </p>
        </div>
      )}
      <details>
        <summary>{mine.own}</summary>
        <p class="letter-body" dir="auto">
          {own ?? chat.unreadable}
        </p>
      </details>
      <p class="quiet small">{mine.keptUntil(longDayAndTime(letter.keptUntil, locale()))}</p>
      <Confirm
        label={mine.eraseLetter}
        question={mine.eraseLetterAsk}
        onYes={() => act(() => letters.eraseLetter({ letter: id }))}
      />
    </article>
  )
}
