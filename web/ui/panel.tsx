/** A dialog over the page: keyboard stays inside, Escape closes, focus returns where it was. */
import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import './panel.css'

/** iOS 15.3 and older have no dialogs. */
const canShow =
  typeof HTMLDialogElement === 'function' && 'showModal' in HTMLDialogElement.prototype

interface Props {
  title: string
  close: string
  onClose: () => void
  children: ComponentChildren
}

/** The page's own quick exit, which the panel covers: as it stands there, whatever page this is. */
const Exit = () => {
  const link = document.querySelector<HTMLAnchorElement>('.top [data-exit]')
  if (link === null) return null
  const fill = (exit: Element | null) => exit?.replaceChildren(...link.cloneNode(true).childNodes)
  return <a ref={fill} class="exit" href={link.href} data-exit rel="noreferrer" />
}

export const Panel = ({ title, close, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const shut = () => (canShow ? dialog.current?.close() : onClose())
  const byHand = {
    role: 'dialog',
    'data-plain': true,
    tabIndex: -1,
    onKeyDown: ({ key }: KeyboardEvent) => key === 'Escape' && onClose(),
  } as const
  useLayoutEffect(() => {
    const was = document.activeElement
    const opened = dialog.current
    // A phone without dialogs shows it over the page all the same.
    if (canShow) opened?.showModal()
    else {
      opened?.setAttribute('open', '')
      opened?.focus()
    }
    return () => {
      if (was instanceof HTMLElement) was.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      class="panel"
      aria-labelledby={heading}
      onClose={onClose}
      {...(canShow ? {} : byHand)}
    >
      <div class="panel-body stack">
        <div class="panel-head">
          <Exit />
          <button type="button" class="button quiet small" onClick={shut}>
            {close}
          </button>
        </div>
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
    </dialog>
  )
}
