/** Fetches the pages for another day only when somebody goes there, so that the chat stays light. */
import { lazyComponent } from '../../data/lazy-part.ts'
import { words } from '../language.ts'
import { fetchBeyond } from '../lazy-beyond.ts'
import { loadLaterWords } from './later-words.ts'
import { Coming } from '../shell.tsx'

export const LaterDoor = lazyComponent(async () => {
  // Side by side: neither waits for the other.
  void loadLaterWords(words().lang)
  return (await fetchBeyond()).Later
}, Coming)
