/** How one line between colleagues is sealed: under a key of its own, which goes to each page that may read it. */
import type { ColleagueMessage } from '../../../shared/contract/safety/colleague-line.ts'
import { base64url, fromBase64url } from '../random-id.ts'
import type * as part from './sealing.ts'

type Sealing = typeof part

const placed = (visit: string, mid: string) =>
  ({ visit, epoch: 'colleagues', side: 'colleague', mid }) as const

export const openColleagueMessage = async (
  { openKey, openSaid, talkKey }: Sealing,
  page: part.Page,
  visit: string,
  { mid, body, keys }: ColleagueMessage,
): Promise<string | undefined> => {
  const mine = keys.find((one) => one.page === page.key)
  const envelope = mine && (await openKey(page, placed(visit, mid), mine.key))
  if (envelope === undefined) return undefined
  const key = await talkKey(fromBase64url(envelope.key))
  const said = await openSaid(key, placed(visit, mid), body)
  return said !== undefined && 'text' in said ? said.text : undefined
}

export const sealForColleagues = async (
  { sealKey, sealSaid, talkKey }: Sealing,
  pages: readonly string[],
  visit: string,
  mid: string,
  text: string,
) => {
  const raw = crypto.getRandomValues(new Uint8Array(32))
  const place = placed(visit, mid)
  const body = await sealSaid(await talkKey(raw), place, { text })
  const keys = await Promise.all(
    pages.map(async (page) => ({ page, key: await sealKey(page, place, { key: base64url(raw) }) })),
  )
  return { body, keys }
}
