/** Whoever deploys is told in one sentence what is wrong, before anything is touched. */
import { describe, expect, it } from 'vitest'
import { alarmsNow } from '../../infra/operate/ask-aws.ts'
import { addressesFrom } from '../../infra/operate/addresses.ts'
import type { Run } from '../../infra/operate/command.ts'
import { deploy } from '../../infra/operate/deploy.ts'
import { destroy } from '../../infra/operate/destroy.ts'
import { examine } from '../../infra/operate/examine.ts'
import { whereTo } from '../../infra/operate/where.ts'

type Answers = Readonly<Record<string, object | string | number>>

/** Answers by the beginning of the command; a number is an exit code. Unknown commands succeed. */
const pretend = (answers: Answers) => {
  const asked: string[] = []
  const run: Run = (command) => {
    const line = command.join(' ')
    asked.push(line)
    const [, answer = ''] = Object.entries(answers).find(([start]) => line.includes(start)) ?? []
    if (typeof answer === 'number') return Promise.resolve({ code: answer, said: '', out: '' })
    const out = typeof answer === 'string' ? answer : JSON.stringify(answer)
    return Promise.resolve({ code: 0, said: out, out })
  }
  return { run, asked, deployed: () => asked.filter((line) => line.includes('cdk deploy')) }
}

const caller = { 'sts get-caller-identity': { Account: '111111111111' } }
const state = (StackStatus: string, more: object = {}) => ({ Stacks: [{ StackStatus, ...more }] })
const well = state('UPDATE_COMPLETE')
const addresses = {
  SiteAddress: 'https://dorren.example',
  YouthApi: 'https://api.example',
  Issuer: 'https://issuer.example',
}
const told = {
  Outputs: Object.entries(addresses).map(([OutputKey, OutputValue]) => ({
    OutputKey,
    OutputValue,
  })),
}
const standing: Answers = {
  ...caller,
  'stack-name dorren-test-service': state('UPDATE_COMPLETE', told),
  'describe-stacks': well,
}
const test = { stage: 'test', account: '111111111111' } as const
const reachable = { policy: 'Contact: sakerhet@region.test', warn: () => undefined }

describe('before anything is touched', () => {
  const words = ['--stage', 'test']
  it.each<[string, string[], Record<string, string>, Answers, RegExp]>([
    ['no stage is named', [], {}, caller, /Name the stage/],
    ['there is no such stage', ['--stage=live'], {}, caller, /no stage "live".*dev, test, prod/],
    ['the region is another', words, { AWS_REGION: 'eu-west-1' }, caller, /eu-north-1 only/],
    ['nobody would be called', ['--stage', 'prod'], {}, caller, /ALARM_ADDRESS/],
    ['prod has no address', ['--stage', 'prod'], { ALARM_ADDRESS: 'a' }, caller, /SITE_DOMAIN/],
    ['there is no "aws"', words, {}, { 'aws --version': 127 }, /command line/],
    ['nobody is signed in', words, {}, { 'sts get-caller-identity': 255 }, /sign in/],
  ])('it is said that %s', async (_, asked, env, answers, sentence) => {
    const { run, deployed } = pretend(answers)
    await expect(whereTo(run, asked, env)).rejects.toThrow(sentence)
    expect(deployed()).toEqual([])
  })

  it('stage and account are known', async () => {
    expect(await whereTo(pretend(caller).run, words, {})).toEqual(test)
  })

  it.each([
    ['UPDATE_IN_PROGRESS', /being changed right now/],
    ['ROLLBACK_COMPLETE', /delete-stack --stack-name dorren-test-data --region eu-north-1/],
    ['UPDATE_ROLLBACK_FAILED', /continue-update-rollback/],
  ])('a stack that is %s is not deployed over', async (status, sentence) => {
    const { run, deployed } = pretend({
      'dorren-test-data': state(status),
      'describe-stacks': well,
    })
    await expect(deploy(run, test, reachable)).rejects.toThrow(sentence)
    expect(deployed()).toEqual([])
  })

  it('prod is refused while nobody hears of faults in security', async () => {
    const { run, asked } = pretend(standing)
    const deployed = deploy(run, { ...test, stage: 'prod' }, { ...reachable, policy: '# Security' })
    await expect(deployed).rejects.toThrow(/SECURITY\.md.*Nothing was deployed/)
    expect(asked).toEqual([])
  })

  it('a table is never replaced', async () => {
    const { run, deployed } = pretend({
      ...standing,
      'cdk diff': '[~] AWS::DynamoDB::Table Tables/Clinic TablesClinic1 replace\n',
    })
    await expect(deploy(run, test, reachable)).rejects.toThrow(
      /would replace what the clinic remembers/,
    )
    expect(deployed()).toEqual([])
  })
})

describe('a deployment', () => {
  it('prepares the account once, and deploys what remembers before what answers', async () => {
    const { run, asked, deployed } = pretend({ 'stack-name CDKToolkit': 255, ...standing })
    const outputs = await deploy(run, test, reachable)
    expect(asked.filter((line) => line.includes('cdk bootstrap'))).toHaveLength(2)
    expect(deployed().map((line) => /dorren-test-\w+/.exec(line)?.[0])).toEqual([
      'dorren-test-data',
      'dorren-test-edge',
      'dorren-test-service',
    ])
    expect(addressesFrom(outputs)).toEqual({
      site: addresses.SiteAddress,
      api: addresses.YouthApi,
      issuer: addresses.Issuer,
    })
  })

  it('that stops half-way says which stack, and goes no further', async () => {
    const { run, deployed } = pretend({ ...standing, 'cdk deploy dorren-test-edge': 1 })
    await expect(deploy(run, test, reachable)).rejects.toThrow(/dorren-test-edge was not deployed/)
    expect(deployed()).toHaveLength(2)
  })

  it('of an older version, that tells too little, is seen', () => {
    expect(() => addressesFrom(new Map([['SiteAddress', 'x']]))).toThrow(/tells no YouthApi/)
  })
})

describe('taking a stage away', () => {
  it('begins with what leans on the rest, and never touches prod', async () => {
    const { run, asked } = pretend({})
    await destroy(run, test)
    expect(asked.map((line) => /dorren-test-\w+/.exec(line)?.[0])).toEqual([
      'dorren-test-service',
      'dorren-test-edge',
      'dorren-test-data',
    ])
    await expect(destroy(run, { ...test, stage: 'prod' })).rejects.toThrow(/by hand/)
    expect(asked).toHaveLength(3)
  })
})

describe('the doctor', () => {
  const now = 1_800_000_000_000
  const headers = {
    'content-security-policy': "default-src 'none'",
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  }
  const where = { site: 'https://site', api: 'https://api', issuer: 'https://issuer' }
  const stage = (changed: Record<string, () => Response> = {}) => {
    const answers: Record<string, () => Response> = {
      'https://site/': () => new Response('<a href="tel:112">', { headers }),
      'https://site/api/youth/door': () => Response.json({ now }),
      'https://api/api/youth/door': () => new Response('', { status: 404 }),
      'https://site/finns-inte/': () => new Response('', { status: 404 }),
      'https://issuer/.well-known/openid-configuration': () => Response.json({}),
      ...changed,
    }
    // Of a function that has nothing there.
    const nothing = () => new Response('', { status: 404 })
    return async (url: string) => (answers[url] ?? nothing)()
  }
  const wrongIn = async (changed: Record<string, () => Response>) =>
    (await examine(where, stage(changed), () => now))
      .flatMap(({ wrong }) => (wrong === undefined ? [] : [wrong]))
      .join()

  it('finds nothing wrong in a stage that is as it must be', async () => {
    expect(await wrongIn({})).toBe('')
  })

  it.each<[string, Record<string, () => Response>, RegExp]>([
    [
      'a site nobody reaches',
      { 'https://site/': () => Response.error() },
      /answers 0|does not answer/,
    ],
    [
      'headers that are gone',
      { 'https://site/': () => new Response('tel:112') },
      /lacks content-security-policy/,
    ],
    [
      'a cookie',
      {
        'https://site/': () =>
          new Response('tel:112', { headers: { ...headers, 'set-cookie': 'a=1' } }),
      },
      /cookie/,
    ],
    [
      'a page without numbers to ring',
      { 'https://site/': () => new Response('', { headers }) },
      /whom to ring/,
    ],
    [
      'a word that was changed on one side',
      { 'https://site/api/youth/door': () => new Response('', { status: 404 }) },
      /raise "word"/,
    ],
    [
      'a function that cannot start',
      { 'https://site/api/safety/doctor': () => new Response('', { status: 503 }) },
      /do not answer: safety/,
    ],
    [
      'a clock that is wrong',
      { 'https://site/api/youth/door': () => Response.json({ now: now - 120_000 }) },
      /120 s apart/,
    ],
    [
      'an API that answers past the firewall',
      { 'https://api/api/youth/door': () => Response.json({ now }) },
      /past the firewall/,
    ],
  ])('finds %s', async (_, changed, sentence) => {
    expect(await wrongIn(changed)).toMatch(sentence)
  })

  it('says which alarms ring, by their section, and whether anybody hears them', async () => {
    const { run } = pretend({
      'describe-alarms': { MetricAlarms: [{ AlarmName: 'x', AlarmDescription: 'docs#a' }] },
      'list-subscriptions': {
        Subscriptions: [
          { TopicArn: 'arn:…:dorren-test-service-OnCall', SubscriptionArn: 'PendingConfirmation' },
        ],
      },
    })
    const findings = await alarmsNow(run, test)
    expect(findings.map(({ wrong }) => wrong)).toEqual([
      'docs#a',
      expect.stringContaining('Nobody has confirmed'),
    ])
  })
})
