/** What a setting has said before, and how to give it back: as a change of its own, so that nothing is ever taken out of the history. */
import { useState } from 'preact/hooks'
import type { Setting, SettingBefore } from '../../../shared/contract/settings/settings.ts'
import { shortDayAndTime } from '../../data/format-times.ts'
import { attempt } from '../../staff/attempt.ts'
import { editText as text } from '../../text/settings/sv.ts'
import { cameOf, type EditorProps } from './setting-notices.ts'
import { kindOf, ofCode, whatOf } from './setting-kinds.tsx'

export const SettingHistory = ({ store, name, setting }: EditorProps & { setting: Setting }) => {
  const [before, setBefore] = useState<readonly SettingBefore[]>()
  const { Shown } = kindOf(name)
  const open = async () => setBefore(await attempt(() => store.before(name)))
  const restore = async (value: unknown) => {
    cameOf(await store.act(() => store.keep({ name, after: setting.rev, value })))
    setBefore(undefined)
  }
  if (before === undefined)
    return (
      <p class="row">
        <button type="button" class="button plain small" onClick={() => void open()}>
          {text.history}
        </button>
        {setting.value !== null && (
          <button type="button" class="button plain small" onClick={() => void restore(null)}>
            {text.toDefault}
          </button>
        )}
      </p>
    )
  return (
    <ul class="plain-list stack tight">
      {before.map((one) => (
        <li key={one.rev} class="stack tight setting-preview">
          <p class="small quiet">
            {one.value === null
              ? text.isDefault
              : text.changedBy(one.by, shortDayAndTime(one.at, 'sv-SE'))}
            {one.signedBy !== undefined && text.signedBy(one.signedBy)}
          </p>
          <Shown of={whatOf(name)} value={one.value ?? ofCode(name)} />
          <p>
            <button
              type="button"
              class="button plain small"
              onClick={() => void restore(one.value)}
            >
              {text.restore}
            </button>
          </p>
        </li>
      ))}
    </ul>
  )
}
