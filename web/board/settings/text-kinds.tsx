/** Settings that are lists of words: ready replies, and what staff ask step by step. */
import { chainFor } from '../../../shared/county/care-chains.ts'
import {
  type ChainSetting,
  type ReplyGroup,
  type RepliesSetting,
  settingLimits,
} from '../../../shared/rules/settings/setting.ts'
import { LimitedLine, TextFieldWithLimit } from '../../staff/text-field-limits.tsx'
import { replyLibrary } from '../../staff/replies/library.ts'
import { valueText as text } from '../../text/settings/sv.ts'
import { ListFields } from './list-fields.tsx'
import type { Kind } from './setting-parts.ts'

export const replies: Kind<RepliesSetting> = {
  ofCode: (of) => [...replyLibrary[of as ReplyGroup]],
  Fields: ({ value, write }) => (
    <ListFields
      rows={value}
      write={write}
      fresh={{ title: '', text: '' }}
      least={1}
      most={settingLimits.replies}
      add={text.addReply}
      remove={text.removeReply}
    >
      {(one, n, put) => (
        <>
          <LimitedLine
            label={text.replyTitle(n)}
            longest={settingLimits.title}
            value={one.title}
            onInput={(title) => put({ title })}
          />
          <TextFieldWithLimit
            label={text.replyText(n)}
            rows={2}
            longest={settingLimits.text}
            value={one.text}
            onInput={(words) => put({ text: words })}
          />
        </>
      )}
    </ListFields>
  ),
  Shown: ({ value }) => (
    <ul class="plain-list stack tight">
      {value.map((one, n) => (
        <li key={n} class="small">
          <strong>{one.title}</strong> {one.text}
        </li>
      ))}
    </ul>
  ),
  Brief: ({ value }) => <p class="small">{text.many(value.length)}</p>,
}

export const chain: Kind<ChainSetting> = {
  ofCode: (of) => [...(chainFor(of)?.steps ?? [])],
  Fields: ({ value, write }) => (
    <ListFields
      rows={value}
      write={write}
      fresh={{ ask: '', then: '' }}
      least={1}
      most={settingLimits.steps}
      add={text.addStep}
      remove={text.removeStep}
    >
      {(one, n, put) => (
        <>
          <TextFieldWithLimit
            label={text.stepAsk(n)}
            rows={2}
            longest={settingLimits.text}
            value={one.ask}
            onInput={(ask) => put({ ask })}
          />
          <TextFieldWithLimit
            label={text.stepThen(n)}
            rows={2}
            longest={settingLimits.text}
            value={one.then}
            onInput={(then) => put({ then })}
          />
        </>
      )}
    </ListFields>
  ),
  Shown: ({ value }) => (
    <ol class="stack tight small">
      {value.map(({ ask, then }, n) => (
        <li key={n}>
          {ask} {then !== '' && text.thenStep(then)}
        </li>
      ))}
    </ol>
  ),
  Brief: ({ value }) => <p class="small">{text.manySteps(value.length)}</p>,
}
