/** An instrument's folder into a scale beside the free ones; refused without a licence, or where it does not score as its manual does. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ScaleId, scaleOf } from '../../shared/rules/scales/rating-scales.ts'
import { instruments } from '../../shared/programme/compiled/instruments.ts'
import type { Instrument } from '../../shared/rules/scales/instrument.ts'
import { fits, scoreOf } from '../../shared/rules/scales/score-scale.ts'
import { BrokenPack, noFaults } from './faults.ts'
import { readManifest } from './read-manifest.ts'

/** What stands in the code, and not what was compiled before; a pack cannot take the place of one. */
const free: readonly string[] = ScaleId.options.filter(
  (scale) => !instruments.some(({ id }) => id === scale),
)

export const isInstrument = (folder: string): boolean => existsSync(join(folder, 'instrument.ts'))

/** `today` is like 2026-11-29. Throws BrokenPack. */
export const compileInstrument = async (
  folder: string,
  shownAs = basename(folder),
  today = new Date().toISOString().slice(0, 10),
): Promise<Instrument> => {
  const { told, file, lineOf } = await readManifest('instrument', folder, shownAs)
  const faults = noFaults()
  const say = (path: readonly PropertyKey[], says: string) => faults.at(file, lineOf(path), says)
  const { id, title, items, lowest, highest, bands, safety, licence, texts, golden } = told
  if (free.includes(id)) say(['id'], `"${id}" is there already, free to use`)
  if (licence.until < today)
    say(
      ['licence', 'until'],
      `the licence of ${title} ended ${licence.until}: renew it with ${licence.holder}, or take the pack out of the stage`,
    )
  if (lowest >= highest) say(['highest'], 'the highest answer is not above the lowest')
  for (const [lang, text] of Object.entries(texts)) {
    if (text.items.length !== items)
      say(['texts', lang], `${lang} has ${text.items.length} items, not ${items}`)
    if (text.options.length !== highest - lowest + 1)
      say(
        ['texts', lang, 'options'],
        `${lang} has ${text.options.length} choices, not ${highest - lowest + 1}`,
      )
  }
  if (safety !== undefined && safety.item > items)
    say(['safety', 'item'], `there is no item ${safety.item}`)
  const [least, most] = [items * lowest, items * highest]
  const gap = bands.findIndex(
    ([from, to], at) => from > to || from !== (at === 0 ? least : bands[at - 1]![1] + 1),
  )
  if (gap >= 0 || (bands.length > 0 && bands.at(-1)![1] !== most))
    say(['bands'], `the bands go from ${least} to ${most}, each where the one before ends`)
  for (const [at, { answers, score, flag }] of golden.entries()) {
    const scale = scaleOf(told)
    const scored = scoreOf(scale, answers)
    if (!fits(scale, answers)) say(['golden', at], 'the answers do not fit the form')
    else if ((scored.score ?? null) !== score || scored.flag !== flag)
      say(
        ['golden', at],
        `is scored ${scored.score ?? 'nothing'} and ${scored.flag}, and its manual says ${score ?? 'nothing'} and ${flag}`,
      )
  }
  if (faults.all.length > 0) throw new BrokenPack(faults.all)
  return told
}
