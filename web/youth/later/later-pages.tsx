/** The pages for another day: a letter, a booked time, and what belongs to a code. */
import { useEffect } from 'preact/hooks'
import { AboutPage } from '../about/about-page.tsx'
import { BookPage } from './bookings/book-page.tsx'
import { Code } from './code/code-page.tsx'
import { words } from '../language.ts'
import { laterWords, loadLaterWords } from './later-words.ts'
import { ComeBack } from '../notice/lazy-notice.ts'
import { LetterHelp } from './letters/urgent-help.tsx'
import { LetterUrgency, LetterWriting } from './letters/letter-page.tsx'
import { MyRecordPage } from '../my-record/my-record-page.tsx'
import { Coming } from '../shell.tsx'
import { WishPage } from './bookings/wish-page.tsx'
import './later.css'

const changingIn = (hash: string): string | undefined =>
  /^#boka\/byt\/(b_[A-Za-z0-9_-]{22})$/.exec(hash)?.[1]

export const Later = ({ at }: { at: string }) => {
  const { lang } = words()
  useEffect(() => void loadLaterWords(lang), [lang])
  if (laterWords() === undefined) return <Coming />
  // Where a notice of one's turn leads, in a tab that knows nothing.
  if (at === '#kod/tur') return <ComeBack />
  if (at === '#allt') return <AboutPage />
  if (at === '#mitt') return <MyRecordPage />
  if (at.startsWith('#kod')) return <Code />
  if (at === '#boka/onska') return <WishPage />
  if (at.startsWith('#boka')) return <BookPage changing={changingIn(at)} />
  if (at === '#brev/hjalp') return <LetterHelp />
  return at === '#brev/skriv' ? <LetterWriting /> : <LetterUrgency />
}
