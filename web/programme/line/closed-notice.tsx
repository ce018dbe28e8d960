/** The line could not be joined: why, when it can, and where one can write meanwhile. */
import { longDayAndTime } from '../../data/format-times.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { words } from '../programme-words.ts'
import type { Shut } from './join-line.ts'

export const ShutNotice = ({ shut }: { shut: Shut | undefined }) => {
  const { stuck, locale } = words()
  if (shut === undefined) return null
  const opens = shut.opens === undefined ? '…' : longDayAndTime(shut.opens, locale)
  return (
    <Notice kind="waiting" alert>
      <p>{shut.outcome === 'full' ? stuck.full : stuck.closed(opens)}</p>
      <a href="#skriv">{stuck.write}</a>
    </Notice>
  )
}
