/** The whole as one file, out and in: looked through here before anything is sent, and what differs is said first. */
import { useState } from 'preact/hooks'
import type { Setting } from '../../../shared/contract/settings/settings.ts'
import { settingOf } from '../../../shared/rules/settings/setting.ts'
import { readSettingsFile, settingsFile } from '../../../shared/rules/settings/settings-file.ts'
import { saveFile } from '../../data/save-file.ts'
import { attempt } from '../../staff/attempt.ts'
import { fileText as text } from '../../text/settings/sv.ts'
import type { Change, SettingsStore } from './settings-store.ts'

const fileOf = (settings: readonly Setting[]): string =>
  settingsFile(
    Object.fromEntries(
      settings.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
    ),
  )

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What the file says otherwise, each from the revision that is seen. */
const changesIn = (
  values: Readonly<Record<string, unknown>>,
  settings: readonly Setting[],
): Change[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const now = settings.find((one) => one.name === name)
    return same(now?.value, value) ? [] : [{ name, after: now?.rev ?? 0, value }]
  })

export const FilePart = ({ store }: { store: SettingsStore }) => {
  const [file, setFile] = useState<File>()
  const [said, setSaid] = useState('')
  const [changes, setChanges] = useState<readonly Change[]>([])
  const settings = store.seen.value?.settings
  if (settings === undefined) return null
  const read = async () => {
    setChanges([])
    if (file === undefined) return setSaid(text.nothing)
    setSaid('')
    const words = await attempt(() => file.text())
    if (words === undefined) return
    const told = readSettingsFile(words)
    if ('refused' in told) return setSaid(told.refused)
    const all = changesIn(told.values, settings)
    const isWaiting = ({ name }: Change) =>
      settings.some((one) => one.name === name && one.proposed !== undefined)
    const mine = all.filter(({ name }) => settingOf(name)?.unit === undefined)
    const free = mine.filter((change) => !isWaiting(change))
    const [others, waiting] = [all.length - mine.length, mine.length - free.length]
    const first = all.length === 0 ? text.same : text.differs(all.length)
    const more = [
      others > 0 ? text.ofOthers(others) : '',
      waiting > 0 ? text.alreadyWaiting(waiting) : '',
    ]
    setSaid([first, ...more].join(' ').trim())
    setChanges(free)
  }
  const take = async () => {
    const counted = { kept: 0, proposed: 0, changed: 0, 'own-signature': 0 }
    // Pressed twice, it is taken once.
    setChanges([])
    for (const change of changes) {
      const told = await attempt(() => store.keep(change))
      if (told !== undefined) counted[told.outcome] += 1
    }
    setSaid(text.taken(counted))
    await store.again()
  }
  return (
    <section class="card stack" aria-labelledby="settings-file">
      <h2 id="settings-file">{text.title}</h2>
      <p class="small quiet">{text.about}</p>
      <p>
        <button
          type="button"
          class="button quiet small"
          onClick={() => saveFile(text.name, 'application/json', fileOf(settings))}
        >
          {text.save}
        </button>
      </p>
      <div class="field">
        <label for="settings-in">{text.choose}</label>
        <input
          id="settings-in"
          type="file"
          accept="application/json,.json"
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
        />
      </div>
      <p role="status">{said}</p>
      <div class="row">
        <button type="button" class="button quiet small" onClick={() => void read()}>
          {text.read}
        </button>
        {changes.length > 0 && (
          <button type="button" class="button small" onClick={() => void take()}>
            {text.take(changes.length)}
          </button>
        )}
      </div>
    </section>
  )
}
