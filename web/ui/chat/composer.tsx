/** The place to write: as wide as the page, growing with the words, one press from being said. */
import { useEffect, useRef } from 'preact/hooks'
import { fitsInMessage } from '../../data/messages-size.ts'
import { Icon } from '../icons/icons.tsx'
import type { TalkHeld } from '../../data/talk/talk-ports.ts'

interface Props {
  text: { write: string; send: string; tooLong: string; held: Record<TalkHeld, string> }
  draft: string
  onDraft: (draft: string) => void
  onSay: (text: string) => void
  /** Why what was written is not sent yet. */
  held?: TalkHeld | undefined
}

export const Composer = ({ text, draft, held, onDraft, onSay }: Props) => {
  const field = useRef<HTMLTextAreaElement>(null)
  const tooLong = !fitsInMessage(draft)
  const empty = draft.trim() === ''
  useEffect(() => {
    const area = field.current
    if (area === null) return
    area.style.blockSize = 'auto'
    area.style.blockSize = `${Math.min(area.scrollHeight + 4, 160)}px`
  }, [draft])
  const say = () => {
    if (empty || tooLong) return
    onSay(draft.trim())
    onDraft('')
    field.current?.focus()
  }
  /** Enter sends where there is a real keyboard; on a phone it makes a new line. */
  const sends = (event: KeyboardEvent) =>
    event.key === 'Enter' &&
    !event.shiftKey &&
    !event.isComposing &&
    (event.ctrlKey || event.metaKey || matchMedia('(pointer: fine)').matches)
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        say()
      }}
    >
      <label class="composer-field">
        <span class="visually-hidden">{text.write}</span>
        <textarea
          ref={field}
          class="text"
          rows={1}
          dir="auto"
          placeholder={text.write}
          autocomplete="off"
          value={draft}
          aria-invalid={tooLong}
          onInput={({ currentTarget }) => onDraft(currentTarget.value)}
          onKeyDown={(event) => {
            if (!sends(event)) return
            event.preventDefault()
            say()
          }}
        />
        {tooLong && <span class="error small">{text.tooLong}</span>}
        {held !== undefined && (
          <span class="error small" role="status">
            {text.held[held]}
          </span>
        )}
      </label>
      <button
        type="submit"
        class="button composer-send"
        aria-label={text.send}
        aria-disabled={empty || tooLong}
      >
        <Icon name="send" />
      </button>
    </form>
  )
}
