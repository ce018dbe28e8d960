/** The moment in which a closing form can be taken back: it is filed when the moment ends, and never lost with it. */
import { signal, type Signal } from '@preact/signals'
import type { Call } from '../../shared/contract/endpoint.ts'
import type { counsellorApi } from '../../shared/contract/visit/counsellor.ts'

export type ClosingForm = Call<(typeof counsellorApi)['close']>

/** A form that was sent by mistake is taken back within this; nobody waits for it, for whoever takes the next ends it. */
const closesAfter = 5_000

interface ClosingMoment {
  readonly form: Signal<ClosingForm | undefined>
  readonly begin: (form: ClosingForm) => Promise<void>
  /** Ends the moment; false when the form could not be filed, which has been told. */
  readonly fileNow: () => Promise<boolean>
  readonly takeBack: () => void
}

export const openClosingMoment = (file: (form: ClosingForm) => Promise<boolean>): ClosingMoment => {
  const form = signal<ClosingForm | undefined>(undefined)
  let ends: ReturnType<typeof setTimeout> | undefined
  /** On its way: whoever leaves meanwhile waits for it. */
  let filing: Promise<boolean> | undefined
  const takeBack = (): void => {
    clearTimeout(ends)
    form.value = undefined
  }
  const filed = async (one: ClosingForm): Promise<boolean> => {
    try {
      return await file(one)
    } finally {
      filing = undefined
    }
  }
  const fileNow = (): Promise<boolean> => {
    const now = form.peek()
    if (now === undefined) return filing ?? Promise.resolve(true)
    takeBack()
    filing = filed(now)
    return filing
  }
  const begin = async (one: ClosingForm): Promise<void> => {
    await fileNow()
    form.value = one
    ends = setTimeout(() => void fileNow(), closesAfter)
  }
  return { form, begin, fileNow, takeBack }
}
