/** A page that nobody has vouched for wants to read: the youth is told before a word goes to it, and decides. */
import { useEffect, useState } from 'preact/hooks'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../language.ts'
import { loadSafetyWords, safetyWords } from '../safety/safety-words.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import type { WhosePages } from './reader-pages.ts'

/** A page that was opened anew vouches for itself within moments, and one elsewhere by a press at the desk: the youth is asked after that. */
const vouchWithin = 12_000

export const NewPageCard = ({
  now,
  pages: { answerStrangers, strangers },
}: {
  now: VisitInTalk
  pages: WhosePages
}) => {
  const { lang } = words()
  const asking = String(strangers.value.map(({ page }) => page))
  const [waited, setWaited] = useState('')
  useEffect(() => {
    if (asking === '') return
    void loadSafetyWords(lang)
    const soon = setTimeout(() => setWaited(asking), vouchWithin)
    return () => clearTimeout(soon)
  }, [asking, lang])
  const text = safetyWords()?.newPage
  if (asking === '' || waited !== asking || text === undefined) return null
  const isColleague = strangers.value.every(({ by }) => by === 'colleague')
  const name = (isColleague ? now.second?.who?.firstName : undefined) ?? now.with.firstName
  const answer = (yes: boolean) => () => answerStrangers(now.epoch, yes)
  return (
    <Notice kind="waiting" alert>
      <p>
        <strong>{text.ask(name)}</strong>
      </p>
      <p>{text.about(name)}</p>
      <div class="row">
        <button type="button" class="button small" onClick={answer(true)}>
          {text.yes}
        </button>
        <button type="button" class="button quiet small" onClick={answer(false)}>
          {text.no}
        </button>
      </div>
    </Notice>
  )
}
