/** A dialog over the page: keyboard stays inside, Escape closes, focus returns where it was. */
import type { ComponentChildren } from 'preact'
import { useEffect, useId, useRef } from 'preact/hooks'
import './crisis/crisis.css'

interface Props {
  title: string
  close: string
  onClose: () => void
  children: ComponentChildren
}

export const Panel = ({ title, close, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const was = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (was instanceof HTMLElement) was.focus()
    }
  }, [])
  return (
    <dialog ref={dialog} class="panel" aria-labelledby={heading} onClose={onClose}>
      <div class="panel-body stack">
        <div class="panel-head">
          <h2 id={heading}>{title}</h2>
          <button type="button" class="button quiet small" onClick={() => dialog.current?.close()}>
            {close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
