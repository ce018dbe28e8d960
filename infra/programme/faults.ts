/** What is wrong with a pack, each fault with the file and line where a writer mends it. */
export interface Fault {
  file: string
  line: number
  says: string
}

/** Stops the build; the message has one `file:line: sentence` a line, so that an editor can jump there. */
export class BrokenPack extends Error {
  override name = 'BrokenPack'
  constructor(readonly faults: readonly Fault[]) {
    super([...new Set(faults.map(({ file, line, says }) => `${file}:${line}: ${says}`))].join('\n'))
  }
}

/** Collects, so that a writer sees every fault at once. */
export interface Faults {
  readonly all: Fault[]
  at: (file: string, line: number, says: string) => void
}

export const noFaults = (): Faults => {
  const all: Fault[] = []
  return { all, at: (file, line, says) => void all.push({ file, line, says }) }
}
