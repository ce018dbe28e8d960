/** The same place on another device: a link whose secret never reaches a server log. */
import { useState } from 'preact/hooks'
import { Icon } from '../../ui/icons/icons.tsx'
import { resumeLink } from '../visit/tab-storage.ts'
import { words } from '../language.ts'
import { key } from '../visit/visit-store.ts'

export const OtherDevice = () => {
  const [copied, setCopied] = useState<boolean | undefined>(undefined)
  const { waiting } = words().visit
  if (key.value === undefined) return null
  const link = resumeLink(key.value)
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <details class="who-sees">
      <summary>{waiting.otherDevice}</summary>
      <div class="stack tight">
        <p class="quiet">{waiting.otherAbout}</p>
        <button type="button" class="button quiet" onClick={() => void copy()}>
          <Icon name="link" />
          {waiting.copy}
        </button>
        <p role="status">
          {copied === true && waiting.copied}
          {copied === false && waiting.copyFailed}
        </p>
        {copied === false && (
          <input dir="auto" class="text" readOnly value={link} aria-label={waiting.copy} />
        )}
      </div>
    </details>
  )
}
