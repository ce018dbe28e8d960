/**
 * The ways that are open in this tab, and what each leads to: the programme's session is the one that its own pages
 * keep. Nothing joins them but this page.
 */
import { codeTakeOut } from '../../../shared/contract/later/take-out.ts'
import type { Session } from '../../../shared/contract/programme/entry.ts'
import { treatmentTakeOut } from '../../../shared/contract/programme/take-out.ts'
import { recordTakeOut } from '../../../shared/contract/records/take-out.ts'
import { client } from '../../data/client.ts'
import { opened } from '../later/code/code-session.ts'
import { word } from '../my-record/my-session.ts'

const programme = (): string | undefined => {
  const text = sessionStorage.getItem('programme')
  return text === null ? undefined : (JSON.parse(text) as Session).token
}
const as = (kind: string, secret: string | undefined): string | undefined =>
  secret === undefined ? undefined : `${kind} ${secret}`

const code = client(codeTakeOut, { authorization: () => as('Code', opened.value?.ticket) })
const treatment = client(treatmentTakeOut, { authorization: () => as('Participant', programme()) })
const record = client(recordTakeOut, { authorization: () => as('Patient', word.value) })

export const ways = {
  code: { isOpen: () => opened.value !== undefined, takeOut: () => code.takeOutCode() },
  programme: { isOpen: () => programme() !== undefined, takeOut: () => treatment.takeOut() },
  known: { isOpen: () => word.value !== undefined, takeOut: () => record.takeOutRecord() },
} as const
export type Way = keyof typeof ways

export interface Taken {
  code?: Awaited<ReturnType<typeof ways.code.takeOut>> | undefined
  programme?: Awaited<ReturnType<typeof ways.programme.takeOut>> | undefined
  known?: Awaited<ReturnType<typeof ways.known.takeOut>> | undefined
}
