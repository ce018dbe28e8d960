/** The opened code as this tab knows it: the right to act for an hour, and the words while they are new. */
import { signal } from '@preact/signals'
import { bookingsForYouth } from '../../../../shared/contract/later/bookings.ts'
import { codesForYouth } from '../../../../shared/contract/later/codes.ts'
import { lettersForYouth } from '../../../../shared/contract/later/letters.ts'
import { noticesForYouth } from '../../../../shared/contract/later/notices.ts'
import { wishesForYouth } from '../../../../shared/contract/later/wishes.ts'
import { client, Problem } from '../../../data/client.ts'
import { forgetFetched } from '../../../data/forget-fetched.ts'
import { pay } from '../../../data/proof-of-work/pay.ts'
import { dropProof, type Proof } from '../../../data/proof-of-work/solve.ts'

interface Opened {
  ticket: string
  until: number
  /** Only when the code was made in this tab: then it is still to be written down. */
  words?: string
}

const kept = 'code'
const read = (): Opened | undefined => {
  const text = sessionStorage.getItem(kept)
  return text === null ? undefined : (JSON.parse(text) as Opened)
}

export const opened = signal<Opened | undefined>(read())

const keep = (one: Opened | undefined): void => {
  opened.value = one
  if (one === undefined) sessionStorage.removeItem(kept)
  else sessionStorage.setItem(kept, JSON.stringify(one))
}

/** The code is closed in this tab; what belongs to it is kept. */
export const closeCode = (): void => {
  keep(undefined)
  forgetFetched()
}

const authorization = () => (opened.value === undefined ? undefined : `Code ${opened.value.ticket}`)
export const codes = client(codesForYouth, { authorization })
export const letters = client(lettersForYouth, { authorization })
export const bookings = client(bookingsForYouth, { authorization })
export const notices = client(noticesForYouth, { authorization })
export const wishes = client(wishesForYouth, { authorization })

/** The work is used up however it goes. */
const paid = <T>(call: (work: Proof) => Promise<T>): Promise<T> =>
  pay('words', call).finally(() => dropProof('words'))

export const openWith = async (words: string): Promise<void> =>
  keep(await paid((work) => codes.openCode({ proof: work, words })))

/** Does something under the code, after making one if there is none or its hour is over. */
export const underCode = async <T>(act: () => Promise<T>): Promise<T> => {
  const made = opened.value !== undefined
  if (!made) keep(await paid((work) => codes.newCode({ proof: work })))
  try {
    return await act()
  } catch (problem) {
    const over = made && problem instanceof Problem && problem.code === 'not-found'
    if (over) closeCode()
    throw problem
  }
}
