/** Fetches the pages for another day only when somebody goes there, so that the chat stays light. */
import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../language.ts'
import { fetchBeyond } from '../lazy-beyond.ts'
import { loadLaterWords } from './later-words.ts'
import { Top } from '../shell.tsx'

export const LaterDoor = ({ at }: { at: string }) => {
  const [found, setFound] = useState<{ Page: ComponentType<{ at: string }> } | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const load = async () => {
    setFailed(false)
    try {
      // Side by side: neither waits for the other.
      const [{ Later }] = await Promise.all([fetchBeyond(), loadLaterWords(words().lang)])
      setFound({ Page: Later })
    } catch {
      setFailed(true)
    }
  }
  useEffect(() => void load(), [])
  if (found !== undefined) return <found.Page at={at} />
  const { visit } = words()
  return (
    <>
      <Top />
      <main class="page stack">
        <p role="status">{failed ? words().door.loadFailed : visit.loading}</p>
        {failed && (
          <button type="button" class="button" onClick={() => void load()}>
            {visit.again}
          </button>
        )}
      </main>
    </>
  )
}
