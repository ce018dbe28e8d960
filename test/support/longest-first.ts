/** Which files are begun first, so that none that takes long is still played when all others are done. */
import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Long, whatever their length says. Those that play sound and pictures do not stand side by side: each
 * of them keeps a processor busy, and listens for how well it goes.
 */
const long = [
  'stays-on-a-weak-network',
  'is-for-everybody',
  'hands-over',
  'work-is-for-everybody',
  'hears-and-sees',
  'follows-the-programme',
  'shares-by-consent',
  'takes-the-next',
  'leaves-quickly',
  'hears-through-relays',
  'survives',
  'stays-signed-in',
  'opens-on-a-slow-phone',
  'sleeps-on-a-clean-network',
  'programme-is-for-everybody',
  'brings-somebody',
  'answers-danger',
  'books-a-time',
  'runs-no-script',
  'runs-no-script-later',
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
