/** The local clock goes as far ahead as its file says, and never back while the file is being written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { localClock } from '../../functions/local/clock.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dorren-clock-'))
  file = join(folder, 'ahead')
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

it('stays where it was while whoever writes the file has emptied it', () => {
  writeFileSync(file, '3600000')
  const clock = localClock(file)
  expect(clock()).toBe(4_600_000)
  writeFileSync(file, '')
  vi.advanceTimersByTime(300)
  expect(clock()).toBe(4_600_300)
  writeFileSync(file, '7200000\n')
  vi.advanceTimersByTime(300)
  expect(clock()).toBe(8_200_600)
})

it('is the machine’s where no file is named, or there is none yet', () => {
  expect([localClock(undefined)(), localClock(join(folder, 'none'))()]).toEqual([
    1_000_000, 1_000_000,
  ])
})
