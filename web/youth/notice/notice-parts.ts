/** What is fetched while somebody waits or plans, with its words: a notice of one's turn, and what stays without network. */
import { noticeCatalogue } from '../../text/notice/catalogue.ts'
import { words } from '../language.ts'

export { ComeBack } from './back-to-turn.ts'
export { KeepHere } from './keep-here.tsx'
export { OtherNotice } from './other-notice.tsx'
export { TurnNotice } from './turn-notice.tsx'

export const loadNoticeWords = () => noticeCatalogue.load(words().lang)
