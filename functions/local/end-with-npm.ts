/** Ends the clinic with the npm that started it, however that ended: one left behind would hold its port and its folder. */
import { readFileSync } from 'node:fs'

const shells = /^(sh|dash|ash|bash|zsh|busybox)$/

/** Linux tells what any process is and whose child; elsewhere only our own parent is known. */
const processAt = (pid: number): { name: string; parent: number } | undefined => {
  try {
    const [, name = '', parent] =
      /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return { name, parent: Number(parent) }
  } catch {
    return undefined
  }
}

/** npm runs a script in a shell, which may stay between the two. Whoever is orphaned gets another parent. */
const wayToNpm = (): string => {
  const parent = processAt(process.ppid)
  const isShell = parent !== undefined && shells.test(parent.name)
  return [process.ppid, ...(isShell ? [parent.parent] : [])].join()
}

/** Does nothing for a process that something else than npm has started. */
export const endWithNpm = (end: () => void): void => {
  if (process.env.npm_lifecycle_event === undefined) return
  const began = wayToNpm()
  const watch = setInterval(() => {
    if (wayToNpm() === began) return
    clearInterval(watch)
    end()
  }, 1000)
  watch.unref()
}
