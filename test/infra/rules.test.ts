/** The rule packs look at every stage, and whatever they accept has a reason beside it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Validations } from 'aws-cdk-lib'
import { Bucket } from 'aws-cdk-lib/aws-s3'
import { describe, expect, it, vi } from 'vitest'
import { clinic } from '../../infra/app.ts'
import { standInBundles } from '../../infra/bundles.ts'
import type { Stage } from '../../infra/stages.ts'
import { mora, ownAddress as site, region, secondCopy, stages } from './stages.ts'
import { freshFolder } from './template.ts'

// The engine of the rules is slow to wake, and slower on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const made = (stage: Stage) => clinic(stage, standInBundles(), { outdir: freshFolder() })

describe('the rule packs', () => {
  it.each<[string, Stage]>([
    ['dev without an account', stages.dev],
    ['dev with meetings', { ...stages.dev, video: { by: 'chime', relays: [] } }],
    [
      'prod with an account, an own address, a second copy and directories of staff',
      {
        ...stages.prod,
        account: '111111111111',
        site,
        secondCopy,
        signIn: { ownAccounts: true, providers: [mora, region] },
      },
    ],
  ])('find nothing unexplained in %s', (_, stage) => {
    const { directory } = made(stage).app.synth()
    const report = JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8'))
    expect(report.pluginReports).toEqual([])
  })

  it('are awake: an unsafe bucket stops the synthesis', () => {
    const { app, service } = made(stages.dev)
    new Bucket(service, 'Careless')
    expect(() => app.synth()).toThrow(/AwsSolutions-S10/)
  })

  it('accept nothing without a sentence that says why', () => {
    const { app } = made(stages.prod)
    const accepted = app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    expect(accepted.length).toBeGreaterThan(5)
    for (const { data } of accepted) expect(JSON.stringify(data)).toMatch(/[A-Z][^"]{40,}\./)
  })
})
