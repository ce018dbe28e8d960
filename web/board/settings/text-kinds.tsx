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
import type { Kind } from './setting-parts.ts'

export const replies: Kind<RepliesSetting> = {
  ofCode: (of) => [...replyLibrary[of as ReplyGroup]],
  Fields: ({ value, write }) => (
    <div class="stack">
      {value.map((one, n) => {
        const put = (changed: Partial<typeof one>) =>
          write(value.map((other, at) => (at === n ? { ...one, ...changed } : other)))
        return (
          <div key={n} class="stack tight setting-reply">
            <LimitedLine
              label={text.replyTitle(n + 1)}
              longest={settingLimits.title}
              value={one.title}
              onInput={(title) => put({ title })}
            />
            <TextFieldWithLimit
              label={text.replyText(n + 1)}
              rows={2}
              longest={settingLimits.text}
              value={one.text}
              onInput={(words) => put({ text: words })}
            />
            {value.length > 1 && (
              <p>
                <button
                  type="button"
                  class="button plain small"
                  onClick={() => write(value.filter((_, at) => at !== n))}
                >
                  {text.removeReply(n + 1)}
                </button>
              </p>
            )}
          </div>
        )
      })}
      {value.length < settingLimits.replies && (
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => write([...value, { title: '', text: '' }])}
          >
            {text.addReply}
          </button>
        </p>
      )}
    </div>
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
    <div class="stack">
      {value.map((one, n) => {
        const put = (changed: Partial<typeof one>) =>
          write(value.map((other, at) => (at === n ? { ...one, ...changed } : other)))
        return (
          <div key={n} class="stack tight setting-reply">
            <LimitedLine
              label={text.stepAsk(n + 1)}
              longest={settingLimits.text}
              value={one.ask}
              onInput={(ask) => put({ ask })}
            />
            <LimitedLine
              label={text.stepThen(n + 1)}
              longest={settingLimits.text}
              value={one.then}
              onInput={(then) => put({ then })}
            />
            {value.length > 1 && (
              <p>
                <button
                  type="button"
                  class="button plain small"
                  onClick={() => write(value.filter((_, at) => at !== n))}
                >
                  {text.removeStep(n + 1)}
                </button>
              </p>
            )}
          </div>
        )
      })}
      {value.length < settingLimits.steps && (
        <p>
          <button
            type="button"
            class="button quiet small"
            onClick={() => write([...value, { ask: '', then: '' }])}
          >
            {text.addStep}
          </button>
        </p>
      )}
    </div>
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
