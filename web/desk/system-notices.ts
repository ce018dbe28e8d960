/** Notices of the system, by choice: for whoever works in another program. They never say who or what about. */
import { signal, type ReadonlySignal } from '@preact/signals'
import { staffText } from '../text/staff/sv.ts'

const kept = 'dorren.staff.notices'
export const canNotify = 'Notification' in globalThis

const chosen = signal(
  canNotify && Notification.permission === 'granted' && sessionStorage.getItem(kept) !== null,
)
export const notifies: ReadonlySignal<boolean> = chosen

export const chooseNotices = async (on: boolean): Promise<void> => {
  // Ticked while the browser asks, so that a no takes the tick away again.
  chosen.value = on
  const may = on && (await Notification.requestPermission()) === 'granted'
  if (may) sessionStorage.setItem(kept, '')
  else sessionStorage.removeItem(kept)
  chosen.value = may
}

/** Only while nobody looks at the page; a newer one takes the place of the last. */
export const notifyAway = (what: keyof typeof staffText.sound.away): void => {
  if (!chosen.peek() || document.visibilityState === 'visible') return
  const notice = new Notification(staffText.name, {
    body: staffText.sound.away[what],
    tag: what,
  })
  notice.onclick = () => {
    window.focus()
    notice.close()
  }
}
