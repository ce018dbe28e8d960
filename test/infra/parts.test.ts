/** The parts of `npm test` can be run apart, and no misspelt name lets one be forgotten. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { partsAsked } from '../support/parts.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('what is asked of test/run.mjs', () => {
  it('is everything when nothing is named', () => {
    expect(partsAsked([])).toEqual({
      parts: ['static', 'unit', 'simulation', 'journeys', 'browsers'],
    })
  })

  it('is one part, or several, or a shard of the journeys', () => {
    expect(partsAsked(['--unit'])).toEqual({ parts: ['unit'] })
    expect(partsAsked(['--journeys', '--static'])).toEqual({ parts: ['static', 'journeys'] })
    expect(partsAsked(['--journeys', '--shard=4/4'])).toEqual({ parts: ['journeys'], shard: '4/4' })
  })

  it.each([
    ['a part that is not there', ['--journey'], /"--journey".*--static, --unit/],
    ['a part without its dashes', ['unit'], /"unit"/],
    ['a shard of everything', ['--shard=1/4'], /--shard.*--journeys/],
    ['a shard of another part', ['--simulation', '--shard=1/4'], /--shard.*--journeys/],
    ['a shard beside another part', ['--unit', '--journeys', '--shard=1/4'], /--shard.*--journeys/],
    ['a shard that is no fraction', ['--journeys', '--shard=one'], /--shard=1\/4/],
    ['a shard beyond the last', ['--journeys', '--shard=5/4'], /--shard=1\/4/],
    ['a shard before the first', ['--journeys', '--shard=0/4'], /--shard=1\/4/],
  ])('is refused when it is %s', (_, words, sentence) => {
    expect(() => partsAsked(words)).toThrow(sentence)
  })
})

describe('the check of every change', () => {
  const workflow = readFileSync(`${root}/.github/workflows/check.yml`, 'utf8')
  const played = [
    ...workflow.matchAll(/- \{ part: (\w+)(?:, shard: (\S+))?(?:, node: \S+)? \}/g),
  ].map(([, part, shard]) => (shard === undefined ? part : `${part} ${shard}`))

  it('plays every part, and every journey in one of four', () => {
    expect([...new Set(played)].sort()).toEqual([
      'browsers',
      'journeys 1/4',
      'journeys 2/4',
      'journeys 3/4',
      'journeys 4/4',
      'simulation',
      'static',
      'unit',
    ])
  })

  it('plays the quick tests under the oldest Node that we promise, too', () => {
    const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as {
      engines: { node: string }
    }
    const oldest = engines.node.replace('>=', '')
    expect(workflow).toContain(`- { part: unit, node: '${oldest}' }`)
  })

  it('plays them under every long-lived Node from there to the one Lambda has', () => {
    const lambdas = readFileSync(`${root}/.nvmrc`, 'utf8').trim()
    const named = [...workflow.matchAll(/part: unit(?:, node: '(\d+)[\d.]*')?/g)]
    const played = named.map(([, node]) => node ?? lambdas)
    expect(played.sort()).toEqual(['20', '22', '24'])
  })

  it('holds only when every part held', () => {
    const jobs = [...(workflow.split('\njobs:\n')[1] ?? '').matchAll(/^ {2}(\w+):\n {4}/gm)].map(
      ([, job]) => job,
    )
    const summary = workflow.slice(workflow.search(/^ {2}check:$/m))
    const needed = /^ {4}needs: \[(.*)\]$/m.exec(summary)?.[1]?.split(', ')
    expect(needed).toEqual(jobs.filter((job) => job !== 'check'))
    // A skipped job would otherwise pass for one that held.
    expect(summary).toMatch(/^ {4}if: always\(\)$/m)
  })
})
