/** Short messages to the member of staff: shown until read or until they are no longer news. */
import { signal, type ReadonlySignal } from '@preact/signals'

export interface NoticeAction {
  text: string
  /** The message stays while this answers false: it is all that is left of what it speaks of. */
  run: () => void | Promise<boolean>
}

export interface StaffNotice {
  id: number
  kind: 'info' | 'good' | 'waiting' | 'urgent'
  text: string
  /** Something to do about it, in one press. */
  action?: NoticeAction
}

const shown = signal<readonly StaffNotice[]>([])
export const notices: ReadonlySignal<readonly StaffNotice[]> = shown

const staysFor = { info: 6_000, good: 6_000, waiting: 12_000, urgent: 0 } as const
/** So many at once, beside those that stay until they are dismissed. */
const mostPassing = 4
/** Long enough to be read and pressed. */
const staysToBePressed = 15_000
let lastId = 0

export const dismiss = (id: number): void => {
  shown.value = shown.peek().filter((notice) => notice.id !== id)
}

/** Its time begins when the page is in sight: in a window behind others nobody has read anything. */
const whenSeen = (run: () => void): void => {
  if (document.visibilityState !== 'hidden') return run()
  document.addEventListener('visibilitychange', run, { once: true })
}

/** Tells, and says under which number; the same text is never stacked. Urgent ones stay until dismissed. */
export const tell = (
  kind: StaffNotice['kind'],
  text: string,
  action?: StaffNotice['action'],
): number => {
  const id = ++lastId
  const others = shown.peek().filter((notice) => notice.text !== text)
  const notice: StaffNotice = { id, kind, text, ...(action === undefined ? {} : { action }) }
  const all = [...others, notice]
  const pushedOut = all.filter((one) => one.kind !== 'urgent').slice(0, -mostPassing)
  shown.value = all.filter((one) => !pushedOut.includes(one))
  const stays = action === undefined ? staysFor[kind] : staysToBePressed
  if (staysFor[kind] > 0) whenSeen(() => void setTimeout(() => dismiss(id), stays))
  return id
}
