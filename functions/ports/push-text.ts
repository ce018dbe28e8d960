/** A frame as it goes over the wire; one that goes to many desks is written out once. */
import type { DownFrame } from '../../shared/contract/live.ts'

const written = new WeakMap<DownFrame, string>()

export const frameText = (frame: DownFrame): string => {
  const text = written.get(frame) ?? JSON.stringify(frame)
  written.set(frame, text)
  return text
}
