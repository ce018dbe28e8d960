/** What came of a change, told once: kept, proposed, or that somebody else was first. */
import type { Setting } from '../../../shared/contract/settings/settings.ts'
import { tell } from '../../staff/notices/notices.ts'
import { editText as text } from '../../text/settings/sv.ts'
import type { SettingsStore, Told } from './settings-store.ts'

export interface EditorProps {
  store: SettingsStore
  name: string
  title: string
  setting: Setting | undefined
}

/** Tells what came of it; true when it is done. */
export const cameOf = (told: Told | undefined): boolean => {
  if (told === undefined) return false
  if (told.outcome === 'changed') {
    tell('waiting', text.wasChanged(told.setting?.by ?? ''))
    return false
  }
  if (told.outcome === 'own-signature') tell('waiting', text.ownSignature)
  else if (told.outcome === 'proposed') tell('waiting', text.proposed)
  else tell('good', text.kept)
  return told.outcome !== 'own-signature'
}
