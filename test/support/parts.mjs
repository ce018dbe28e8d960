/** The parts of `npm test` that can be run apart; a misspelt name never quietly leaves one out. */

const all = ['static', 'unit', 'simulation', 'journeys', 'browsers']

const isShard = (shard) => {
  const [, at, of] = /^(\d+)\/(\d+)$/.exec(shard) ?? []
  return Number(at) >= 1 && Number(at) <= Number(of)
}

/** From the words of the command: nothing named is everything; a shard is of the journeys alone. */
export const partsAsked = (words) => {
  const shard = words.find((word) => word.startsWith('--shard='))?.slice('--shard='.length)
  const named = words.filter((word) => !word.startsWith('--shard='))
  const flags = all.map((part) => `--${part}`)
  const unknown = named.find((word) => !flags.includes(word))
  if (unknown !== undefined)
    throw new Error(`There is no part "${unknown}": it is one of ${flags.join(', ')}.`)
  const parts = named.length === 0 ? all : all.filter((part) => named.includes(`--${part}`))
  if (shard === undefined) return { parts }
  if (parts.join() !== 'journeys') throw new Error('--shard goes with --journeys alone.')
  if (!isShard(shard)) throw new Error('A shard is named as in --shard=1/4.')
  return { parts, shard }
}
