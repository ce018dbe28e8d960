/**
 * Windows of one person in one browser tell each other which pages are theirs, past every server: then nobody
 * need be asked. A window in another browser is asked about at the desk.
 */
import type { PageKey } from '../../../shared/ids.ts'

export interface Mine {
  visit: string
  epoch: number
  pages: readonly PageKey[]
}

/** `hear` is told of what another window has said; what is told here goes to all others. */
export const otherWindows = (hear: (mine: Mine) => void): { tell: (mine: Mine) => void } => {
  if (typeof BroadcastChannel === 'undefined') return { tell: () => undefined }
  const channel = new BroadcastChannel('dorren.pages')
  channel.onmessage = ({ data }: MessageEvent<Mine>) => hear(data)
  return { tell: (mine) => channel.postMessage(mine) }
}
