/** What it is about and how urgent it is; danger first meets those who can come (R1, R3). */
import type { Urgency } from '../../../shared/rules/line/triage.ts'
import { useState } from 'preact/hooks'
import type { AnyTopic } from '../../../shared/rules/line/newer-topic.ts'
import { Choices } from '../../ui/choice/choice.tsx'
import { CrisisList } from '../../ui/crisis/crisis.tsx'
import { answer, answers } from './join-answers.ts'
import { door } from '../door/door-status.ts'
import { JoinNow } from './join-press.tsx'
import { offered } from '../offered.ts'
import { optionsOf } from '../options-of-catalogue.ts'
import { words } from '../language.ts'
import { Onward, WhoSees } from '../shell.tsx'
import { goTo } from '../route.ts'

const mostTopics = 6

export const TopicsField = ({ alone }: { alone?: boolean }) => {
  const { join, names } = words()
  return (
    <Choices<AnyTopic>
      legend={join.topics.title}
      legendHidden={alone}
      hint={join.topics.hint}
      options={optionsOf(names.topics, offered('topics'))}
      chosen={answers.value.topics}
      several
      onChoose={(chosen) => answer({ topics: chosen.slice(0, mostTopics) })}
    />
  )
}

export const Topics = () => {
  const { join } = words()
  const { topics } = answers.value
  return (
    <div class="stack wide">
      <p>
        <a href="#prata/danger">{join.urgent.choices.danger}</a>
      </p>
      <TopicsField alone />
      <WhoSees>{join.topics.see}</WhoSees>
      <Onward onPress={() => goTo('urgent')}>{topics.length === 0 ? join.skip : join.next}</Onward>
    </div>
  )
}

export const Urgent = () => {
  const { join } = words()
  const { urgency } = answers.value
  const [isMissing, setMissing] = useState(false)
  const onward = () =>
    urgency === undefined ? setMissing(true) : goTo(urgency === 'danger' ? 'danger' : 'about')
  return (
    <div class="stack wide">
      <Choices<Urgency>
        legend={join.urgent.title}
        legendHidden
        hint={join.urgent.hint}
        options={optionsOf(join.urgent.choices)}
        chosen={urgency === undefined ? [] : [urgency]}
        onChoose={([chosen]) => chosen !== undefined && answer({ urgency: chosen })}
      />
      <div>
        <WhoSees>{join.urgent.see}</WhoSees>
        <details class="who-sees">
          <summary>{join.urgent.orderTitle}</summary>
          <div class="stack tight quiet">
            {join.urgent.order.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </details>
      </div>
      <Onward
        onPress={onward}
        alert={isMissing && urgency === undefined ? join.urgent.missing : ''}
      >
        {join.next}
      </Onward>
    </div>
  )
}

export const Danger = () => {
  const { join, crisis } = words()
  return (
    <div class="stack wide">
      <p class="lead">
        {join.danger.lead} {door()?.open === false && join.danger.closed}
      </p>
      <div class="card urgent-card">
        <CrisisList text={crisis} age={answers.value.ageBand} />
      </div>
      <WhoSees>{join.ready.points.join(' ')}</WhoSees>
      <button type="button" class="button quiet full" onClick={() => goTo('urgent')}>
        {join.danger.notDanger}
      </button>
      <JoinNow urgency="danger" label={join.danger.go} />
    </div>
  )
}
