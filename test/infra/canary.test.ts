/** The canary walks through the deployed clinic every few minutes, reaches nobody in it, and rings when it does not come through. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { steps } from '../../functions/cloud/canary/visit.ts'
import { ownAddress, stages } from './stages.ts'
import { rendered, resourcesOf, statementsOf, templatesOf, theOnly } from './template.ts'

const { service } = templatesOf({ ...stages.prod, site: ownAddress })
const canary = statementsOf(service, 'AWS::IAM::Policy').filter(({ at }) =>
  at.startsWith('canaryEntry'),
)
const alarm = (name: string) => {
  const found = resourcesOf(service, 'AWS::CloudWatch::Alarm').find(([id]) => id.startsWith(name))
  if (!found) throw new Error(`No alarm ${name}`)
  return found
}

describe('the canary', () => {
  it('reaches its own county in the clinic’s table, and no key of anybody else', () => {
    const ofTable = canary.filter(({ Action }) => Action.some((one) => /^dynamodb:/.test(one)))
    expect(ofTable).toHaveLength(1)
    expect(ofTable[0]).toMatchObject({
      Action: ['dynamodb:BatchWriteItem', 'dynamodb:PutItem', 'dynamodb:Query'],
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['CANARY'] } },
    })
    expect(ofTable[0]!.Resource.join()).not.toContain('index')
  })

  it('may tell no page anything, and is told of no records', () => {
    const actions = canary.flatMap(({ Action }) => Action)
    expect(actions.filter((one) => /execute-api|sns/.test(one))).toEqual([])
    expect(canary.flatMap(({ Resource }) => Resource).join()).not.toMatch(/records/i)
  })

  it('comes by the site’s own name at the edge, which stands before the own address leads there', () => {
    const [, { Properties }] = resourcesOf(service, 'AWS::Lambda::Function').find(([id]) =>
      id.startsWith('canaryEntryFunction'),
    )!
    const { SITE_ADDRESS, SITE_ORIGIN } = Properties['Environment'].Variables
    expect(rendered(SITE_ADDRESS)).toMatch(/^https:\/\/<SiteDistribution\w+\.DomainName>$/)
    expect(SITE_ORIGIN).toBe('https://dorren.example')
  })

  it('calls somebody when one round fails, and when no round comes', () => {
    const [topic] = theOnly(service, 'AWS::SNS::Topic')
    const [, fails] = alarm('WatchcanaryFails')
    expect(fails.Properties).toMatchObject({
      Threshold: 1,
      Period: 300,
      AlarmDescription: 'docs/operations.md#the-canary-fails',
    })
    const [, stopped] = alarm('WatchCanaryStopped')
    for (const { Properties } of [fails, stopped])
      expect(Properties['AlarmActions'].map(rendered)).toEqual([`<${topic}>`])
  })

  it('has each of its steps in the runbook, by its number', () => {
    const runbook = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8')
    for (const [at, step] of steps.entries()) expect(runbook).toContain(`${at + 1}. ${step}`)
  })
})
