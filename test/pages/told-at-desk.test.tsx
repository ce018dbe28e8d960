/** Whatever a youth has told reaches the eyes of whoever may know it: a field is red here until its words are written. */
import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import type { DeskVisit } from '../../shared/contract/visit/desk.ts'
import type { LineEntry } from '../../shared/contract/visit/line.ts'
import { toldInLine, toldToHolder } from '../../shared/rules/line/told-fields.ts'
import type { DeskState } from '../../web/desk/desk-state.ts'
import type { DeskStore } from '../../web/desk/desk-store.ts'
import { LineList } from '../../web/desk/line/line-list.tsx'
import { KnowTool } from '../../web/desk/talk/about-youth-pane.tsx'
import { MyTalks } from '../../web/desk/talk/my-talks.tsx'
import { seal } from '../../web/data/readable-body.ts'
import { show, shown } from '../support/page.ts'
import { atDesk, deskStore, deskVisit } from '../support/desk-store.tsx'

interface Told {
  readonly value: unknown
  /** As it stands on the desk's page, and would not if it had not been told. */
  readonly words: string
}

const toHolder: Readonly<Record<keyof typeof toldToHolder, Told>> = {
  channel: { value: 'voice', words: 'Kanal: Samtal utan bild' },
  topics: { value: ['somn', 'familj'], words: 'Ämnen: Sömn, Familjen' },
  newerTopics: { value: ['heder'], words: 'Närmare: Kontroll och heder' },
  language: { value: 'so', words: 'Språk: Somaliska' },
  interpreter: { value: 'prs', words: 'Tolk: dari' },
  ageBand: { value: '16-17', words: 'Ålder: 16–17 år' },
  municipality: { value: '2062', words: 'Kommun: Mora' },
  /** Heads the talk, among the desk's talks. */
  nickname: { value: seal('Kim'), words: '1 Kim' },
}

const inLine: Readonly<Record<keyof typeof toldInLine, Told>> = {
  channel: { value: 'video', words: 'Videosamtal' },
  topics: { value: ['somn', 'familj'], words: 'Sömn, Familjen' },
  language: { value: 'ti', words: 'Tigrinska' },
  interpreter: { value: 'prs', words: 'Tolk: dari' },
  profession: { value: 'barnmorska', words: 'Helst barnmorska' },
}

/** Over, so that no tool stands beside what was told. */
const talk: DeskVisit = { ...deskVisit, state: 'over' }
const talks = {
  of: () => ({
    unread: signal(0),
    talk: { goneSince: signal(undefined), lines: signal([]), typing: signal(false) },
  }),
} as unknown as DeskStore['talks']
/** Each fact beside the talk, and what the talk is called. */
const read = (): string[] => {
  const textOf = (element: Element | null) => element?.textContent ?? ''
  const facts = [...document.querySelectorAll('.fact')].map(
    (fact) => `${textOf(fact.querySelector('dt'))}: ${textOf(fact.querySelector('dd'))}`,
  )
  return [...facts, textOf(document.querySelector('.talk-row-name'))]
}
const showTalk = (visit: DeskVisit) =>
  show(
    atDesk(
      <>
        <MyTalks visits={[visit]} />
        <KnowTool visit={visit} />
      </>,
      { ...deskStore(), talks },
    ),
  )

const waiting = {
  visit: 'v_abcdefghijklmnopqrstuvwxyz',
  level: 4,
  since: 0,
  channel: 'chat',
  language: 'sv',
  topics: ['kropp'],
  returned: false,
  aside: false,
} as unknown as LineEntry
const showLine = (entry: LineEntry) =>
  show(
    atDesk(
      <LineList
        state={
          {
            status: 'here',
            visits: [],
            seats: 1,
            staff: { profession: 'kurator', languages: ['sv'] },
            line: { waiting: 1, entries: [entry] },
          } as unknown as DeskState
        }
      />,
    ),
  )

describe('what the youth told', () => {
  it('has its words here for every field that whoever holds the talk, and every desk, may know', () => {
    expect(Object.keys(toHolder).sort()).toEqual(Object.keys(toldToHolder).sort())
    expect(Object.keys(inLine).sort()).toEqual(Object.keys(toldInLine).sort())
  })

  it.each(Object.entries(toHolder))(
    'of %s stands beside the talk',
    async (field, { value, words }) => {
      await showTalk(talk)
      expect(read()).not.toContain(words)
      await showTalk({ ...talk, [field]: value })
      expect(read()).toContain(words)
    },
  )

  it.each(Object.entries(inLine))('of %s stands in the line', async (field, { value, words }) => {
    await showLine(waiting)
    expect(shown()).not.toContain(words)
    await showLine({ ...waiting, [field]: value })
    expect(shown()).toContain(words)
  })
})
