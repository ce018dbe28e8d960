/** Whoever is on call is called within seconds, by a function that may do nothing else. */
import { describe, expect, it } from 'vitest'
import { functionNames } from '../../infra/environment.ts'
import { nobodyCalled, stages } from './stages.ts'
import { rendered, resourcesOf, statementsOf, templatesOf } from './template.ts'

const arn = (name: string) => `arn:aws:secretsmanager:eu-north-1:111111111111:secret:${name}-AbCdEf`
const duty = { name: 'Jouren', webhook: 'https://jour.region.test/larm', secret: arn('jour') }
const onCall = {
  alarms: [],
  budget: [],
  receivers: { ...nobodyCalled.receivers, danger: [duty, { name: 'Bak', sms: '+46701234567' }] },
  sms: { from: 'Dorren', secret: arn('elks') },
}
const { service } = templatesOf({ ...stages.prod, onCall })
const statements = statementsOf(service, 'AWS::IAM::Policy').filter(({ at }) =>
  at.startsWith('ringEntry'),
)

describe('a mailbox that is called for one cause', () => {
  const mailbox = { name: 'Samordningen', email: 'plan@region.test' }
  const receivers = { ...onCall.receivers, absent: [mailbox], technical: [duty, mailbox] }
  const { service: made } = templatesOf({ ...stages.prod, onCall: { ...onCall, receivers } })
  const topics = resourcesOf(made, 'AWS::SNS::Topic').filter(([id]) => id.startsWith('Letters'))

  it('hears a topic of its own, sealed, and no other mailbox hears it', () => {
    expect(topics).toHaveLength(1)
    expect(topics[0]![1].Properties['KmsMasterKeyId']).toBeDefined()
    const heard = resourcesOf(made, 'AWS::SNS::Subscription')
      .map(([, { Properties }]) => Properties)
      .filter(({ TopicArn }) => rendered(TopicArn) === `<${topics[0]![0]}>`)
    expect(heard).toEqual([
      expect.objectContaining({ Protocol: 'email', Endpoint: 'plan@region.test' }),
    ])
  })

  it('is written to by the function that calls, which may write there and to no other topic', () => {
    const may = statementsOf(made, 'AWS::IAM::Policy').filter(({ Action }) =>
      Action.includes('sns:Publish'),
    )
    expect(may.map(({ at, Resource }) => [at.split('Entry')[0], Resource])).toEqual([
      ['ring', [`<${topics[0]![0]}>`]],
    ])
  })

  it('is named to the function by its topic, and by no address', () => {
    const [, { Properties }] = resourcesOf(made, 'AWS::Lambda::Function').find(([id]) =>
      id.startsWith('ringEntryFunction'),
    )!
    const told = rendered(Properties['Environment'].Variables.ON_CALL)
    expect(JSON.parse(told).receivers).toMatchObject({
      absent: [{ name: 'Samordningen', topic: `<${topics[0]![0]}>` }],
      technical: [duty, { name: 'Samordningen', topic: `<${topics[0]![0]}>` }],
    })
    expect(told).not.toContain('@')
  })
})

describe('the function that calls', () => {
  it('is woken by the log of every other function, by name of the event, and is told no more of it', () => {
    const filters = resourcesOf(service, 'AWS::Logs::SubscriptionFilter')
    const heard = filters.map(([, { Properties }]) =>
      rendered(Properties['LogGroupName']).replace(/^<(\w+)EntryLog\w+>$/, '$1'),
    )
    expect(heard.sort()).toEqual(functionNames.filter((name) => name !== 'ring').sort())
    for (const [id, { Properties }] of filters) {
      expect(rendered(Properties['DestinationArn']), id).toMatch(/^<ringEntryFunction\w+\.Arn>$/)
      expect(Properties['FilterPattern'], id).toBe(
        '{ ($.event = "alarm-raised") || ($.event = "danger-answered") || ($.event = "alarm-escalated") || ($.event = "planned-not-here") }',
      )
    }
  })

  it('reaches its own calls in the clinic, and nobody else’s anything', () => {
    const ofTable = statements.filter(({ Action }) => Action.some((one) => /^dynamodb:/.test(one)))
    expect(ofTable).toHaveLength(1)
    expect(ofTable[0]).toMatchObject({
      Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
      Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['ON-CALL'] } },
    })
  })

  it('reads the secrets that the file of the stage names, and no other but the keys it signs with', () => {
    const read = statements
      .filter(({ Action }) => Action.includes('secretsmanager:GetSecretValue'))
      .flatMap(({ Resource }) => Resource)
    expect(read.filter((one) => one.startsWith('arn:aws:secretsmanager')).sort()).toEqual([
      arn('elks'),
      arn('jour'),
    ])
    expect(read).toHaveLength(3)
  })

  it('is told whom to call, and no secret', () => {
    const [, { Properties }] = resourcesOf(service, 'AWS::Lambda::Function').find(([id]) =>
      id.startsWith('ringEntryFunction'),
    )!
    const { ON_CALL, ANSWERS } = Properties['Environment'].Variables
    expect(JSON.parse(ON_CALL)).toEqual({ receivers: onCall.receivers, sms: onCall.sms })
    expect(rendered(ANSWERS)).toMatch(
      /^https:\/\/<AnswersApi\w+>\.execute-api\.<AWS::Region>\.amazonaws\.com\/jour\/$/,
    )
  })

  it('answers at one address, under a ceiling that no stranger fills for whoever was called', () => {
    const [stage] = resourcesOf(service, 'AWS::ApiGatewayV2::Stage')
      .map(([, { Properties }]) => Properties)
      .filter(({ ApiId }) => rendered(ApiId).includes('AnswersApi'))
    expect(stage?.['DefaultRouteSettings']).toMatchObject({
      ThrottlingRateLimit: 1_000,
      ThrottlingBurstLimit: 2_000,
    })
    const routes = resourcesOf(service, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) =>
      String(Properties['RouteKey']),
    )
    expect(routes.filter((route) => route.includes('/jour')).sort()).toEqual([
      'GET /jour/{link}',
      'POST /jour/{link}',
    ])
  })
})
