/** Short messages to the member of staff: shown until read or until they are no longer news. */
import { signal, type ReadonlySignal } from '@preact/signals'

export interface StaffNotice {
  id: number
  kind: 'info' | 'good' | 'waiting' | 'urgent'
  text: string
  /** Something to do about it, in one press. */
  action?: { text: string; run: () => void }
}

const shown = signal<readonly StaffNotice[]>([])
export const notices: ReadonlySignal<readonly StaffNotice[]> = shown

const staysFor = { info: 6_000, good: 6_000, waiting: 12_000, urgent: 0 } as const
/** Long enough to be read and pressed. */
const staysToBePressed = 15_000
let lastId = 0

export const dismiss = (id: number): void => {
  shown.value = shown.peek().filter((notice) => notice.id !== id)
}

/** Tells; the same text is never stacked. Urgent ones stay until dismissed. */
export const tell = (
  kind: StaffNotice['kind'],
  text: string,
  action?: StaffNotice['action'],
): void => {
  const id = ++lastId
  const others = shown.peek().filter((notice) => notice.text !== text)
  const notice: StaffNotice = { id, kind, text, ...(action === undefined ? {} : { action }) }
  shown.value = [...others, notice].slice(-4)
  const stays = action === undefined ? staysFor[kind] : staysToBePressed
  if (staysFor[kind] > 0) setTimeout(() => dismiss(id), stays)
}
