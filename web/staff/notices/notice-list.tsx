/** Where short messages appear: always in the same corner, read out politely, closable by keyboard. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { staffText } from '../../text/staff/sv.ts'
import { dismiss, notices, type NoticeAction } from './notices.ts'

const act = (id: number, { run }: NoticeAction): void => {
  const under = run()
  if (under === undefined) dismiss(id)
  else void under.then((isDone) => isDone && dismiss(id))
}

/** The keys go back to where they came from when the notice they stood on is gone; where that is gone, too, to the page. */
const useKeysGoBack = () => {
  const list = useRef<HTMLDivElement>(null)
  const from = useRef<HTMLElement | undefined>(undefined)
  const stoodOn = useRef<EventTarget | null>(null)
  useLayoutEffect(() => {
    const isGone = stoodOn.current instanceof HTMLElement && !stoodOn.current.isConnected
    if (!isGone) return
    stoodOn.current = null
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const back = from.current?.isConnected === true ? from.current : undefined
    ;(back ?? document.getElementById('main'))?.focus()
  }, [notices.value])
  return {
    ref: list,
    onFocusIn: ({ target, relatedTarget }: FocusEvent) => {
      stoodOn.current = target
      if (relatedTarget instanceof HTMLElement && !list.current?.contains(relatedTarget))
        from.current = relatedTarget
    },
    onFocusOut: ({ relatedTarget }: FocusEvent) => {
      // Nowhere: the notice is going, or the window is left.
      if (relatedTarget !== null) stoodOn.current = null
    },
  }
}

export const NoticeList = () => (
  <div class="staff-notices" role="status" aria-live="polite" {...useKeysGoBack()}>
    {notices.value.map(({ id, kind, text, action }) => (
      <div class="notice" data-kind={kind} key={id}>
        <p>{text}</p>
        <div class="row">
          {action !== undefined && (
            <button type="button" class="button quiet small" onClick={() => void act(id, action)}>
              {action.text}
            </button>
          )}
          <button type="button" class="button plain small" onClick={() => dismiss(id)}>
            {staffText.state.dismiss}
          </button>
        </div>
      </div>
    ))}
  </div>
)
