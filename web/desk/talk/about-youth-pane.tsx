/** What is known of this youth and what may be written down: by the law of whoever holds the talk. */
import type { ComponentChildren } from 'preact'
import type { DeskVisit } from '../../../shared/contract/visit/desk.ts'
import { regimeRule } from '../../../shared/rules/records/regime-rule.ts'
import { unseal } from '../../data/readable-body.ts'
import { levelName } from '../../staff/names-of-terms.ts'
import { facts, untold, type FactField } from '../../text/desk-facts/sv.ts'
import { minutes } from '../../text/desk/sv.ts'
import { staffText } from '../../text/staff/sv.ts'
import { ChangeLevel } from './change-level.tsx'
import { CompareWords } from './compare-words.tsx'
import { Place } from '../safety/alarm-bar.tsx'
import { ConsentDoor } from '../consent/lazy-consent-tool.tsx'
import { ReplyList } from '../replies/reply-list.tsx'
import { told } from './told-by-youth-page.ts'

const text = staffText.know

const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

const lawWords = ({ regime, identity }: DeskVisit): string => {
  const rule = regimeRule[regime][identity]
  const mayKeepJournal = rule !== 'impossible' && rule.journal
  return mayKeepJournal ? text.lawOf.journal : text.lawOf[regime]
}

const factFields = Object.keys(facts) as FactField[]

const said = <Field extends FactField>(visit: DeskVisit, field: Field) =>
  facts[field].say(visit[field]) ?? <span class="quiet">{untold}</span>

const Facts = ({ visit }: { visit: DeskVisit }) => {
  const waited = Math.max(0, Math.round((visit.calledAt - visit.since) / 60_000))
  return (
    <dl class="facts">
      <Fact name={text.level}>
        <span class="level-words" data-level={visit.level}>
          {levelName(visit.level)}
        </span>
        {visit.chose !== undefined && visit.chose !== visit.level && (
          <span class="small quiet level-chose">{text.chose(levelName(visit.chose))}</span>
        )}
      </Fact>
      {factFields.map((field) => (
        <Fact key={field} name={facts[field].name}>
          {said(visit, field)}
        </Fact>
      ))}
      <Fact name={text.waited}>{minutes(waited)}</Fact>
    </dl>
  )
}

/** What the colleague who handed over wrote; nothing where nobody did. */
export const FromColleague = ({ visit }: { visit: DeskVisit }) =>
  visit.note === undefined ? null : (
    <div class="notice" data-kind="calm">
      <h3 class="small">{text.note}</h3>
      <p class="note-text">
        {told.value.get(visit.visit)?.note ?? unseal(visit.note) ?? text.unread}
      </p>
    </div>
  )

export const KnowTool = ({ visit }: { visit: DeskVisit }) => (
  <div class="know stack">
    <section aria-labelledby="know" class="stack tight">
      <h2 id="know" class="visually-hidden">
        {text.title}
      </h2>
      <FromColleague visit={visit} />
      {visit.level === 1 && visit.state !== 'over' && (
        <div class="notice" data-kind="urgent">
          <Place visit={visit.visit} told={false} />
        </div>
      )}
      <Facts visit={visit} />
      {visit.state !== 'over' && <ChangeLevel key={visit.visit} visit={visit} />}
      <div class="law" data-regime={visit.regime}>
        <h3 class="small">{text.law}</h3>
        <p>{lawWords(visit)}</p>
        {visit.identity === 'anonymous' && <p class="small quiet">{text.lawWhy}</p>}
        <ConsentDoor visit={visit} />
        {visit.state !== 'over' && <CompareWords key={visit.visit} visit={visit} />}
      </div>
    </section>
    {visit.state !== 'over' && <ReplyList visit={visit} />}
  </div>
)
