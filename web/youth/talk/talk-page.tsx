/** The talk: who is on the other side in one line with the two ways out, and all the rest for the words. */
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../ui/icons/icons.tsx'
import { Chat } from '../../ui/chat/chat.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { words } from '../language.ts'
import { beyond } from '../lazy-beyond.ts'
import { Medium, More, Sound } from '../call/change-medium.tsx'
import { Offline } from '../offline.tsx'
import { Asked } from './lazy-talk-scales.tsx'
import { Safety, Sent } from '../safety/lazy-safety.tsx'
import { safetyWords } from '../safety/safety-words.ts'
import { Top, WhoSees } from '../shell.tsx'
import { BesideTalk, CompareWords } from './lazy-readers.ts'
import { whosePages } from './reader-pages.ts'
import { openBeside } from './youth-talk-keys.ts'
import { draft, talk } from './talk-store.ts'
import type { VisitInTalk } from '../visit/visit-states.ts'
import './talk-extras.css'
import { act, api } from '../visit/visit-store.ts'

/** iOS does not shrink the page for its keyboard, so the page follows what is left to see. */
const useVisibleHeight = (): void =>
  useEffect(() => {
    const view = window.visualViewport
    const html = document.documentElement
    const fit = () => {
      html.style.setProperty('--visible', `${view?.height ?? innerHeight}px`)
      scrollTo(0, 0)
    }
    fit()
    view?.addEventListener('resize', fit)
    return () => {
      view?.removeEventListener('resize', fit)
      html.style.removeProperty('--visible')
    }
  }, [])

export const TalkPage = ({ now }: { now: VisitInTalk }) => {
  const { visit, chat, names } = words()
  const open = talk.value
  const { firstName, profession, employer } = now.with
  useVisibleHeight()
  const isCare = now.with.regime === 'HSL'
  useEffect(() => void (isCare && beyond.fetch()), [isCare])
  const Identity = isCare ? beyond.part.value?.IdentityInTalk : undefined
  return (
    <div class="talk">
      <Top
        before={
          <h1 class="talk-name">
            {visit.talk.with(firstName, names.professions[profession].toLowerCase(), employer)}
          </h1>
        }
      >
        <Menu now={now} />
      </Top>
      <main class="talk-main">
        <Sound now={now} />
        <div class="talk-notices stack tight">
          {Identity !== undefined && <Identity now={now} />}
          <Offline />
          {open?.goneSince.value !== undefined && (
            <Notice kind="waiting">
              <p>{visit.talk.awayNow(firstName)}</p>
            </Notice>
          )}
          <BesideTalk now={now} open={openBeside} pages={whosePages} />
          <Medium now={now} />
          <Sent now={now} open={openBeside} />
          {open !== undefined && <Asked talk={open} />}
        </div>
        {open !== undefined && (
          <Chat
            text={{ ...chat, doubt: safetyWords()?.doubt }}
            side="youth"
            other={firstName}
            intro={visit.talk.start(firstName)}
            lines={open.lines.value}
            loaded={open.loaded.value}
            typing={open.typing.value}
            held={open.held.value}
            draft={draft.value}
            onDraft={(text) => {
              draft.value = text
              if (text !== '') open.type()
            }}
            onSay={open.say}
            onRead={open.read}
          />
        )}
      </main>
    </div>
  )
}

/** What is needed now and then; whatever it opens stands over the talk. */
const Menu = ({ now }: { now: VisitInTalk }) => {
  const [shown, show] = useState<'menu' | 'end'>()
  const close = () => show(undefined)
  const { visit, crisis } = words()
  const { firstName } = now.with
  const isAsking = now.mediumAsk !== undefined
  // What was asked for is answered in the talk.
  useEffect(close, [isAsking, now.medium])
  return (
    <>
      <button
        type="button"
        class="button plain talk-menu"
        aria-label={visit.talk.more}
        onClick={() => show('menu')}
      >
        <Icon name="more" />
      </button>
      {shown === 'end' && <End name={firstName} onClose={close} />}
      {shown === 'menu' && (
        <Panel title={visit.talk.more} close={crisis.close} onClose={close}>
          <div class="stack tight">
            <More now={now} />
            <Safety what="PlanButton" />
            <button type="button" class="button quiet small" onClick={() => show('end')}>
              {visit.talk.end}
            </button>
          </div>
          <WhoSees>
            {now.second?.state !== 'reading' && visit.talk.see(firstName)}{' '}
            <CompareWords now={now} pages={whosePages} />
          </WhoSees>
        </Panel>
      )}
    </>
  )
}

/** Alone over the talk: two panels on each other would leave two ways to close. */
const End = ({ name, onClose }: { name: string; onClose: () => void }) => {
  const text = words().visit.talk
  const open = talk.value
  return (
    <Panel title={text.endAsk} close={text.endNo} onClose={onClose}>
      {open?.begun.value === true && (
        <Notice kind="waiting">
          <p>{(open.typing.value ? text.writes : text.begun)(name)}</p>
        </Notice>
      )}
      <Offline />
      <p>{text.endAbout}</p>
      <button type="button" class="button full" onClick={() => void act(api.end)}>
        {text.endYes}
      </button>
    </Panel>
  )
}
