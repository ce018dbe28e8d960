/** Which module is kept on this phone, and the way to it. */
import { useEffect, useState } from 'preact/hooks'
import type { Pin } from '../../../shared/programme/pack.ts'
import { keptModuleAt, programmeCache } from '../../worker/offline-page.ts'
import { words } from '../programme-words.ts'

export interface Kept {
  pin: Pick<Pin, 'programme' | 'version'>
  module: string
  title: string
  language: string
}

export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in window

export const keptModule = async (): Promise<Kept | undefined> => {
  try {
    const kept = await caches.match(keptModuleAt, { cacheName: programmeCache })
    return kept === undefined ? undefined : ((await kept.json()) as Kept)
  } catch {
    return undefined
  }
}

export const useKeptModule = (): Kept | undefined => {
  const [kept, setKept] = useState<Kept | undefined>(undefined)
  useEffect(() => void keptModule().then(setKept), [])
  return kept
}

/** Where nothing can be fetched: the way to what is kept here. */
export const ToKeptModule = () => {
  const kept = useKeptModule()
  if (kept === undefined) return null
  return (
    <p>
      <a href="#sparat">{words().keepModule.read(kept.title)}</a>
    </p>
  )
}
