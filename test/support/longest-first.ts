/** Which files are begun first, so that none that takes long is still played when all others are done. */
import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They wait for sound, pictures and networks that come and go: long, whatever their length says. */
const long = [
  'stays-on-a-weak-network',
  'hears-and-sees',
  'hears-through-relays',
  'brings-somebody',
  'runs-no-script',
  'runs-no-script-later',
  'takes-the-next',
  'hands-over',
  'follows-the-programme',
  'shares-by-consent',
].map((name) => `${name}.test.ts`)

const placeOf = ({ moduleId }: TestSpecification): number => {
  const at = long.indexOf(basename(moduleId))
  return at === -1 ? long.length : at
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => placeOf(a) - placeOf(b))
  }
}
