/** The ready replies for the topics of this talk, one press from the place to write. */
import { useEffect } from 'preact/hooks'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { staffText } from '../../text/staff/sv.ts'
import { insertReply, openReplies } from './insert-reply.ts'
import { frames, groupsFor, type ReplyGroup } from '../../staff/replies/library.ts'
import { askSettings, repliesNow } from '../../staff/county-settings.ts'
import { topicsTold } from '../../../shared/rules/line/newer-topic.ts'
import { topicName } from '../../staff/names-of-terms.ts'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.replies

/** Above this, prompts for danger come first. */
export const isAcute = ({ level }: Pick<DeskVisit, 'level'>): boolean => level <= 2

const isFrame = (group: ReplyGroup): group is (typeof frames)[number] =>
  (frames as readonly string[]).includes(group)

export const groupName = (group: ReplyGroup): string =>
  isFrame(group) ? text.group[group] : topicName(group)

interface GroupsProps {
  /** What it is about: its topics choose the groups. */
  of: Pick<DeskVisit, 'topics' | 'newerTopics' | 'level'>
  onChoose: (words: string) => void
}

export const ReplyGroups = ({ of, onChoose }: GroupsProps) => {
  useEffect(askSettings, [])
  const topics = topicsTold(of)
  const groups = groupsFor(topics, isAcute(of)).slice(0, topics.length + frames.length)
  return (
    <>
      {groups.map((group, index) => (
        <details key={group} open={index < 2}>
          <summary>{groupName(group)}</summary>
          <ul class="plain-list reply-rows">
            {repliesNow(group).map((reply) => (
              <li key={reply.title}>
                <button type="button" class="reply-row" onClick={() => onChoose(reply.text)}>
                  <strong class="small">{reply.title}</strong>
                  <span class="small">{reply.text}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  )
}

export const ReplyList = ({ visit }: { visit: DeskVisit }) => {
  const deskStore = useDeskStore()
  return (
    <section aria-labelledby="replies" class="stack tight">
      <div class="row replies-head">
        <h2 id="replies">{text.title}</h2>
        <button
          type="button"
          class="button plain small"
          aria-keyshortcuts="Alt+K"
          onClick={() => openReplies(deskStore, visit.visit)}
        >
          {text.search} <kbd aria-hidden="true">Alt K</kbd>
        </button>
      </div>
      <ReplyGroups
        key={visit.visit}
        of={visit}
        onChoose={(words) => insertReply(deskStore, visit, words)}
      />
    </section>
  )
}
