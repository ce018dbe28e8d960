/** Nobody is lost between two real pages while the network, the sign-in and the pages themselves break by a seed. */
import { expect } from 'vitest'
import { journey } from '../support/stage.ts'
import { seams } from '../unkind/chromium/evening.ts'
import { playInChromium } from '../unkind/chromium/story.ts'

/** `npm run unkind -- --browser` names more evenings; this one goes with every push. */
const { UNKIND_EVENINGS: asked } = process.env
const [first = '0', many = '0', wanted] = asked?.split('+') ?? []
const evenings = Array.from({ length: Number(many) }, (_, n) => Number(first) + n)
/** One that is played by itself is to be read. */
const say = many === '1' ? console.log : undefined
const seam = seams.find((one) => one === wanted)

const unkind = (seed: number) => () => ({
  UNKIND_SEED: String(seed),
  // As seldom as in AWS, which has nothing quicker.
  SWEEP_MS: '60000',
  // Renewed in the middle of the evening.
  ...(asked === undefined && { TOKEN_LASTS: '30' }),
})

journey(
  'words that are handed over in an unkind county arrive or their writer is told, and each page says the truth of the other',
  async (stage) => expect(await playInChromium(stage, 1, 'hand-over')).toEqual([]),
  unkind(1),
)

for (const seed of evenings)
  journey(
    `evening ${seed} of the unkind county in real browsers leaves nobody behind`,
    async (stage) => expect(await playInChromium(stage, seed, seam, say)).toEqual([]),
    unkind(seed),
  )
