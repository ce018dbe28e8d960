/** Search in all ready replies by keyboard alone: type, arrow, Enter, and it is in the composer. */
import { useId, useState } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import { Panel } from '../../ui/panel.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { insertReply } from './insert-reply.ts'
import { findReplies, groupsFor } from '../../staff/replies/library.ts'
import { repliesNow } from '../../staff/county-settings.ts'
import { groupName, isAcute } from './reply-list.tsx'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.replies
const shownAtMost = 30

export const ReplyPalette = ({ visit }: { visit: DeskVisit }) => {
  const deskStore = useDeskStore()
  const { dialog } = deskStore
  const id = useId()
  const [search, setSearch] = useState('')
  const [at, setAt] = useState(0)
  const found = findReplies(
    groupsFor(topicsTold(visit), isAcute(visit)),
    search,
    groupName,
    repliesNow,
  )
  const shown = found.slice(0, shownAtMost)
  const close = () => (dialog.value = undefined)
  const choose = (index: number) => {
    const reply = shown[index]
    if (reply === undefined) return
    close()
    insertReply(deskStore, visit, reply.text)
  }
  const move = (to: number) => {
    const next = Math.max(0, Math.min(shown.length - 1, to))
    setAt(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Enter') choose(at)
    else return
    event.preventDefault()
  }
  return (
    <Panel title={text.search} close={staffText.keys.close} onClose={close}>
      <div class="field">
        <label class="small quiet" for={`${id}-search`}>
          {text.searchHint}
        </label>
        <input
          dir="auto"
          id={`${id}-search`}
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-found`}
          aria-activedescendant={shown.length > 0 ? `${id}-${at}` : undefined}
          autocomplete="off"
          autofocus
          value={search}
          onInput={({ currentTarget }) => {
            setSearch(currentTarget.value)
            setAt(0)
          }}
          onKeyDown={onKey}
        />
      </div>
      <p class="small quiet" role="status">
        {found.length === 0 ? text.none : text.found(found.length)}
      </p>
      <ul class="plain-list palette" role="listbox" id={`${id}-found`} aria-label={text.title}>
        {shown.map((reply, index) => (
          <li
            key={`${reply.group} ${reply.title}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === at}
            class="palette-row"
            onClick={() => choose(index)}
          >
            <span class="small quiet">{groupName(reply.group)}</span>
            <strong>{reply.title}</strong>
            <span class="small">{reply.text}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
