/** Whoever deploys is told in one sentence what is wrong, before anything is touched. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { alarmsNow } from '../../infra/operate/ask-aws.ts'
import { addressesFrom } from '../../infra/operate/addresses.ts'
import type { Run } from '../../infra/operate/command.ts'
import { deploy } from '../../infra/operate/deploy.ts'
import { destroy } from '../../infra/operate/destroy.ts'
import { examine } from '../../infra/operate/examine.ts'
import { openLine } from '../../infra/operate/open-line.ts'
import { pointsThere } from '../../infra/operate/points-there.ts'
import { meantToGo } from '../../infra/operate/what-is-lost.ts'
import { whereTo } from '../../infra/operate/where.ts'
import type { Stage } from '../../infra/stages.ts'
import { mora, ownAddress, stages } from './stages.ts'

/** What a program answers; a number is an exit code, and `says` what it complains of. */
type Answers = Readonly<Record<string, object | string | number | { says: string }>>

/** Answers by a part of the command, the first that fits. Unknown commands succeed. */
const pretend = (answers: Answers) => {
  const asked: string[] = []
  const run: Run = (command) => {
    const line = command.join(' ')
    asked.push(line)
    const [, answer = ''] = Object.entries(answers).find(([part]) => line.includes(part)) ?? []
    if (typeof answer === 'number') return Promise.resolve({ code: answer, said: '', out: '' })
    if (typeof answer === 'object' && 'says' in answer)
      return Promise.resolve({ code: 254, said: String(answer.says), out: '' })
    const out = typeof answer === 'string' ? answer : JSON.stringify(answer)
    return Promise.resolve({ code: 0, said: out, out })
  }
  return { run, asked, deployed: () => asked.filter((line) => line.includes('cdk deploy')) }
}

const account = '111111111111'
const none = { says: 'An error occurred (ValidationError): Stack with id x does not exist' }
const caller = { 'sts get-caller-identity': { Account: account } }
const state = (StackStatus: string, more: object = {}) => ({ Stacks: [{ StackStatus, ...more }] })
const well = state('UPDATE_COMPLETE')
const addresses = {
  SiteAddress: 'https://dorren.example',
  DistributionAddress: 'https://d1.cloudfront.net',
  YouthApi: 'https://api.example',
  Issuer: 'https://issuer.example',
}
const tells = (outputs: Record<string, string>) => ({
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
})
const enough: Answers = {
  'lambda get-account-settings': { AccountLimit: { ConcurrentExecutions: 1000 } },
  'list-service-quotas --service-code apigateway': {
    Quotas: [{ QuotaName: 'WebSocket new connections per second', Value: 500 }],
  },
}
const standing: Answers = {
  ...caller,
  ...enough,
  'describe-stacks --stack-name dorren-test-service': state('UPDATE_COMPLETE', tells(addresses)),
  'describe-stacks': well,
}
const made: Stage = { ...stages.dev, name: 'test', account }
const prodMade: Stage = { ...stages.prod, account }
const test = { stage: 'test', account, made } as const
const prod = { stage: 'prod', account, made: prodMade } as const
const reachable = { policy: 'Contact: sakerhet@region.test', warn: () => undefined }

describe('before anything is touched', () => {
  const words = ['--stage', 'test']
  const read = () => made
  const denied =
    'An error occurred (AccessDenied) when calling GetCallerIdentity: User: arn:x is not authorized to perform: sts:GetCallerIdentity'
  it.each<[string, string[], Record<string, string>, Answers, RegExp]>([
    ['no stage is named', [], {}, caller, /Name the stage/],
    ['there is no such stage', ['--stage=live'], {}, caller, /no stage "live".*dev, test, prod/],
    ['the region is another', words, { AWS_REGION: 'eu-west-1' }, caller, /eu-north-1 only/],
    ['there is no "aws"', words, {}, { 'aws --version': 127 }, /command line/],
    [
      'nobody is signed in',
      words,
      {},
      { 'sts get-caller-identity': { says: 'Unable to locate credentials' } },
      /sign in/,
    ],
    [
      'the account is another',
      words,
      {},
      { 'sts get-caller-identity': { Account: '999999999999' } },
      /account 999999999999, but infra\/stages\/test\.json stands in 111111111111/,
    ],
    [
      'a right is missing',
      words,
      {},
      { 'sts get-caller-identity': { says: denied } },
      /may not do sts:Get/,
    ],
  ])('it is said that %s', async (_, asked, env, answers, sentence) => {
    const { run, deployed } = pretend(answers)
    await expect(whereTo(run, asked, env, read)).rejects.toThrow(sentence)
    expect(deployed()).toEqual([])
  })

  it('stage and account are known, and the shell changes nothing in them', async () => {
    const shell = { VIDEO: 'chime', ALARM_ADDRESS: 'a@b.se', SITE_DOMAIN: 'x.se', STAGE: 'prod' }
    expect(await whereTo(pretend(caller).run, words, shell, read)).toEqual(test)
  })

  it('a file that still has the values of an example is refused, with where they stand', async () => {
    const example: Stage = { ...prodMade, site: ownAddress }
    const { run, asked } = pretend(caller)
    await expect(whereTo(run, ['--stage', 'prod'], {}, () => example)).rejects.toThrow(
      /prod\.json still has the values of an example: site\.domain\./,
    )
    expect(asked).toEqual([])
  })

  const clear = /npm run destroy -- --stage test --really=test/
  it.each([
    ['UPDATE_IN_PROGRESS', /being changed right now.*wait/],
    ['DELETE_IN_PROGRESS', /being changed right now.*wait/],
    ['REVIEW_IN_PROGRESS', clear],
    ['CREATE_FAILED', clear],
    ['ROLLBACK_COMPLETE', clear],
    ['ROLLBACK_FAILED', clear],
    ['DELETE_FAILED', clear],
    ['UPDATE_ROLLBACK_FAILED', /continue-update-rollback/],
    ['UPDATE_FAILED', /rollback-stack/],
    ['IMPORT_ROLLBACK_FAILED', /describe-stack-events/],
  ])('a stack that is %s is not deployed over', async (status, sentence) => {
    const { run, deployed } = pretend({
      'describe-stacks --stack-name dorren-test-data': state(status),
      ...standing,
    })
    await expect(deploy(run, test, reachable)).rejects.toThrow(sentence)
    expect(deployed()).toEqual([])
  })

  it('a change somebody else prepares, or began and left, is not run over', async () => {
    const { run, deployed } = pretend({
      ...standing,
      'list-change-sets --stack-name dorren-test-edge': {
        Summaries: [{ ChangeSetName: 'theirs', Status: 'CREATE_IN_PROGRESS' }],
      },
    })
    await expect(deploy(run, test, reachable)).rejects.toThrow(/delete-change-set.*theirs/)
    expect(deployed()).toEqual([])
  })

  it('a right that is missing is not taken for a stack that is', async () => {
    const { run, deployed } = pretend({
      ...caller,
      'describe-stacks': {
        says: 'User: arn:x is not authorized to perform: cloudformation:DescribeStacks on resource: y',
      },
    })
    await expect(deploy(run, test, reachable)).rejects.toThrow(
      /may not do cloudformation:DescribeStacks/,
    )
    expect(deployed()).toEqual([])
  })

  it('prod is refused while nobody hears of faults in security', async () => {
    const { run, asked } = pretend(standing)
    const deployed = deploy(run, prod, { ...reachable, policy: '# Security' })
    await expect(deployed).rejects.toThrow(/SECURITY\.md.*Nothing was deployed/)
    expect(asked).toEqual([])
  })

  it.each([
    ['replaced', '[~] AWS::DynamoDB::Table Tables/Clinic-a TablesClinica1 replace'],
    ['replaced, perhaps', '[~] AWS::Cognito::UserPool Staff/Pool StaffPool1 may be replaced'],
    ['destroyed', '[-] AWS::KMS::Key Tables/ClinicKey TablesClinicKey1 destroy'],
    ['left behind', '[-] AWS::DynamoDB::Table Tables/Records-a TablesRecordsa1 orphan'],
    ['left without its name', '[-] AWS::KMS::Alias Vault/mora-kommun/Alias VaultAlias1 orphan'],
    ['taken out', '[-] AWS::SecretsManager::Secret Keys Keys1'],
  ])('what remembers is never %s', async (_, line) => {
    const { run, deployed } = pretend({ ...standing, 'cdk diff': `Resources\n${line}\n` })
    await expect(deploy(run, test, reachable)).rejects.toThrow(
      /would replace what the clinic remembers, or lose hold of it/,
    )
    expect(deployed()).toEqual([])
  })

  it('what does not remember may go', async () => {
    const diff =
      '[-] AWS::Cognito::UserPoolIdentityProvider Staff/SignInByMora Staff1 destroy\n[-] AWS::SecretsManager::SecretTargetAttachment X X1 destroy'
    const { run, deployed } = pretend({ ...standing, 'cdk diff': diff })
    await deploy(run, test, reachable)
    expect(deployed()).toHaveLength(3)
  })

  it('a spoilt table is left behind when it is named, and then only left', async () => {
    const spoilt = (verb: string) =>
      pretend({
        ...standing,
        'cdk diff': `[-] AWS::DynamoDB::Table Tables/Clinic-spoilt TablesClinicspoilt1 ${verb}\n`,
      })
    await deploy(spoilt('orphan').run, test, reachable, { without: ['spoilt'] })
    await expect(
      deploy(spoilt('destroy').run, test, reachable, { without: ['spoilt'] }),
    ).rejects.toThrow(/lose hold of it/)
  })

  it('a diff that cannot be had stops everything', async () => {
    const { run, deployed } = pretend({ ...standing, 'cdk diff': 1 })
    await expect(deploy(run, test, reachable)).rejects.toThrow(/Nobody can say what would change/)
    expect(deployed()).toEqual([])
  })
})

describe('what the running stage offers', () => {
  const offering = (Offers: string) =>
    pretend({
      ...caller,
      ...enough,
      'describe-stacks --stack-name dorren-test-service': state(
        'UPDATE_COMPLETE',
        tells({ ...addresses, Offers }),
      ),
      'describe-stacks': well,
    })
  const running = 'sign-in:own-accounts sign-in:Mora video:chime language:sv'

  it('is not taken away by mistake, and it is said which', async () => {
    const { run, asked } = offering(running)
    await expect(deploy(run, test, reachable)).rejects.toThrow(
      /take away from test: sign-in:Mora, video:chime\. Nothing was deployed.*--without=sign-in:Mora,video:chime/,
    )
    expect(asked.filter((line) => line.includes('build') || line.includes('cdk'))).toEqual([])
  })

  it('goes when all of it is named, and stays when the file has it', async () => {
    const { run, deployed } = offering(running)
    await expect(deploy(run, test, reachable, { without: ['video:chime'] })).rejects.toThrow(
      /take away from test: sign-in:Mora\..*--without=video:chime,sign-in:Mora/,
    )
    await deploy(run, test, reachable, { without: ['video:chime', 'sign-in:Mora'] })
    expect(deployed()).toHaveLength(3)
    const both = {
      ...test,
      made: {
        ...made,
        signIn: { ownAccounts: true, providers: [mora] },
        video: { by: 'chime' as const, relays: [] },
      },
    }
    await deploy(run, both, reachable)
    expect(deployed()).toHaveLength(6)
  })

  it('is named on the command line', () => {
    expect(meantToGo(['--stage', 'test', '--without=a,b'])).toEqual(['a', 'b'])
    expect(meantToGo(['--without', 'a'])).toEqual(['a'])
    expect(meantToGo(['--stage', 'test'])).toEqual([])
  })
})

describe('what an account may do at once', () => {
  const little = { 'lambda get-account-settings': { AccountLimit: { ConcurrentExecutions: 10 } } }
  const on = async (where: typeof test | typeof prod, answers: Answers) => {
    const warned: string[] = []
    const { run, deployed } = pretend({ ...standing, ...answers })
    const done = await deploy(run, where, { ...reachable, warn: (line) => warned.push(line) }).then(
      () => 'deployed',
      (error: Error) => error.message,
    )
    return { done, warned, deployed: deployed().length }
  }

  it('stops prod when an ordinary evening would be held back, and says where to ask for more', async () => {
    const { done, deployed } = await on(prod, little)
    expect(done).toMatch(/allows 10 Lambda functions.*needs 150.*Concurrent executions.*Nothing/)
    expect(deployed).toBe(0)
  })

  it('is a warning elsewhere, and where AWS does not tell', async () => {
    const { done, warned } = await on(test, {
      ...little,
      'list-service-quotas --service-code apigateway': { says: 'AccessDenied' },
    })
    expect(done).toBe('deployed')
    expect(warned.join('\n')).toMatch(/allows 10 Lambda[^]*does not tell how many new live/)
  })

  it('is asked of meetings where a stage holds them', async () => {
    const video = { by: 'chime' as const, relays: [] }
    const { done } = await on(
      { ...prod, made: { ...prodMade, video } },
      { '--service-code chime': { Quotas: [{ QuotaName: 'Concurrent meetings', Value: 2 }] } },
    )
    expect(done).toMatch(/allows 2 meetings at once/)
  })
})

describe('a deployment', () => {
  it('prepares the account once, and deploys what remembers before what answers', async () => {
    const { run, asked, deployed } = pretend({ 'stack-name CDKToolkit': none, ...standing })
    const outputs = await deploy(run, test, reachable)
    expect(asked.filter((line) => line.includes('cdk bootstrap'))).toHaveLength(2)
    expect(deployed().map((line) => /dorren-test-\w+/.exec(line)?.[0])).toEqual([
      'dorren-test-data',
      'dorren-test-edge',
      'dorren-test-service',
    ])
    expect(addressesFrom(outputs)).toEqual({
      site: addresses.SiteAddress,
      own: addresses.SiteAddress,
      distribution: addresses.DistributionAddress,
      api: addresses.YouthApi,
      issuer: addresses.Issuer,
    })
  })

  it('that stops half-way says which stack, and goes no further', async () => {
    const { run, deployed } = pretend({ ...standing, 'cdk deploy dorren-test-edge': 1 })
    await expect(deploy(run, test, reachable)).rejects.toThrow(
      /dorren-test-edge was not deployed.*--at-once/,
    )
    expect(deployed()).toHaveLength(2)
  })

  it('of an older version, that tells too little, is seen', () => {
    expect(() => addressesFrom(new Map([['SiteAddress', 'x']]))).toThrow(/tells no DistributionA/)
  })

  it.each<[string, string[], string[], boolean]>([
    ['is a CNAME of it', ['D1.cloudfront.net.'], [], true],
    ['has its numbers', [], ['192.0.2.1', '192.0.2.2'], true],
    ['leads elsewhere', ['old.example'], ['192.0.2.9'], false],
    ['is nowhere yet', [], [], false],
  ])('is looked at by its own address when that %s (%j, %j)', async (_, cname, numbers, there) => {
    const names = {
      resolveCname: async () => {
        if (cname.length === 0) throw new Error('ENODATA')
        return cname
      },
      resolve4: async (host: string) => {
        if (host === 'd1.cloudfront.net') return ['192.0.2.2', '192.0.2.3']
        if (numbers.length === 0) throw new Error('ENOTFOUND')
        return numbers
      },
    }
    const asked = { own: addresses.SiteAddress, distribution: addresses.DistributionAddress }
    expect(await pointsThere(asked, names)).toBe(there)
  })

  it('without an own address is looked at by CloudFront’s name', async () => {
    const { DistributionAddress: one } = addresses
    expect(await pointsThere({ own: one, distribution: one })).toBe(true)
  })
})

describe('taking a stage away', () => {
  const parts = (...types: [string, string][]) => ({
    StackResourceSummaries: types.map(([ResourceType, PhysicalResourceId]) => ({
      ResourceType,
      PhysicalResourceId,
      ResourceStatus: 'CREATE_COMPLETE',
    })),
  })
  const remembers: Answers = {
    'list-stack-resources --stack-name dorren-test-data': parts(
      ['AWS::DynamoDB::Table', 'dorren-test-records'],
      ['AWS::KMS::Key', 'key-1'],
    ),
    'list-stack-resources --stack-name dorren-prod-data': parts(
      ['AWS::DynamoDB::Table', 'dorren-prod-records'],
      ['AWS::KMS::Key', 'key-1'],
      ['AWS::IAM::Role', 'role-1'],
    ),
  }
  const gone = (asked: string[]) =>
    asked
      .filter((line) => line.includes('delete-stack'))
      .map((line) => /dorren-\w+-\w+/.exec(line)?.[0])

  it('begins with what leans on the rest, and lets go of protected tables by itself', async () => {
    const { run, asked } = pretend({ ...remembers, 'describe-stacks': state('DELETE_FAILED') })
    await destroy(run, test, () => undefined)
    expect(gone(asked)).toEqual(['dorren-test-service', 'dorren-test-edge', 'dorren-test-data'])
    const at = (part: string) => asked.findIndex((line) => line.includes(part))
    const unprotected = at('dorren-test-records --no-deletion-protection-enabled')
    expect(unprotected).toBeGreaterThan(-1)
    expect(unprotected).toBeLessThan(at('delete-stack --stack-name dorren-test-data'))
  })

  it('never takes a prod that has stood, and says what stays and costs', async () => {
    const { run, asked } = pretend({ ...remembers, 'describe-stacks': well })
    await expect(destroy(run, prod, () => undefined)).rejects.toThrow(
      /by hand.*dorren-prod-records \(table.*key-1 \(key, about \$1 a month/,
    )
    expect(gone(asked)).toEqual([])
    expect(asked.join('\n')).not.toMatch(/no-deletion-protection|termination-protection/)
  })

  it('clears a first deployment of prod that failed, if nobody has written anything', async () => {
    const failed: Answers = {
      ...remembers,
      'describe-stacks --stack-name dorren-prod-data': state('ROLLBACK_FAILED'),
      'describe-stacks': none,
    }
    const said: string[] = []
    const { run, asked } = pretend({ ...failed, 'dynamodb scan': { Count: 0 } })
    await destroy(run, prod, (line) => said.push(line))
    expect(gone(asked)).toEqual(['dorren-prod-data'])
    expect(said.join()).toMatch(/AWS may have kept these.*key-1/)
    expect(said.join()).not.toContain('role-1')

    const written = pretend({ ...failed, 'dynamodb scan': { Count: 1 } })
    await expect(destroy(written.run, prod, () => undefined)).rejects.toThrow(/is not empty/)
    expect(gone(written.asked)).toEqual([])
  })

  it('that AWS stops half-way says where to look', async () => {
    const { run } = pretend({ ...remembers, 'describe-stacks': well, 'wait stack-delete': 255 })
    await expect(destroy(run, test, () => undefined)).rejects.toThrow(
      /dorren-test-service is still there.*describe-stack-events/,
    )
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
  const where = {
    site: 'https://site',
    own: 'https://own',
    distribution: 'https://cloudfront',
    api: 'https://api',
    issuer: 'https://issuer',
  }
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
  const hears = async () => undefined
  const wrongIn = async (changed: Record<string, () => Response>) =>
    (await examine(where, { fetch: stage(changed), now: () => now, openLine: hears }))
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

  it('opens the live channel as a page of the own address does', async () => {
    const opened: string[][] = []
    const openLine = async (...words: string[]) => {
      opened.push(words)
      return 'nobody is told anything'
    }
    const findings = await examine(where, { fetch: stage(), now: () => now, openLine })
    expect(opened).toEqual([['https://site', 'https://own']])
    expect(findings).toContainEqual({ what: 'the live channel', wrong: 'nobody is told anything' })
  })

  const pending = {
    Subscriptions: [
      { TopicArn: 'arn:…:dorren-test-service-OnCall', SubscriptionArn: 'PendingConfirmation' },
    ],
  }
  const called = { ...test, made: { ...made, onCall: { alarms: ['a@b.se'], budget: [] } } }
  const alarm = (section: string, StateValue: string, more: object = {}) => ({
    AlarmDescription: `docs#${section}`,
    StateValue,
    ...more,
  })
  const waits = (hours: number, StateReason: string) => ({
    StateReason,
    StateUpdatedTimestamp: new Date(now - hours * 3_600_000).toISOString(),
    InsufficientDataActions: ['arn:topic'],
  })

  it('says which alarms ring, by their section, and whether anybody hears them', async () => {
    const { run } = pretend({
      'describe-alarms': { MetricAlarms: [alarm('a', 'ALARM'), alarm('b', 'OK')] },
      'list-subscriptions': pending,
    })
    const findings = await alarmsNow(run, called, now)
    expect(findings.map(({ wrong }) => wrong)).toEqual([
      'docs#a',
      expect.stringContaining('Nobody has confirmed'),
    ])
  })

  it('has patience with an alarm that waits for its first figure, and none with one that lost it', async () => {
    const { run } = pretend({
      'describe-alarms': {
        MetricAlarms: [
          alarm('new', 'INSUFFICIENT_DATA', waits(20, 'Unchecked: Initial alarm creation')),
          alarm('never', 'INSUFFICIENT_DATA', waits(30, 'Unchecked: Initial alarm creation')),
          alarm('silent', 'INSUFFICIENT_DATA', waits(1, 'Insufficient Data: 26 datapoints')),
          alarm('rare', 'INSUFFICIENT_DATA'),
        ],
      },
      'list-subscriptions': pending,
    })
    const [alarms] = await alarmsNow(run, test, now)
    expect(alarms?.wrong).toBe('docs#never, docs#silent')
  })

  it('takes nobody to be called as what the file says, and a missing right as wrong', async () => {
    const { run } = pretend({
      'describe-alarms': { says: 'not authorized to perform: cloudwatch:DescribeAlarms' },
      'list-subscriptions': { Subscriptions: [] },
    })
    const [alarms, who] = await alarmsNow(run, test, now)
    expect(alarms?.wrong).toMatch(/may not do cloudwatch:DescribeAlarms/)
    expect(who).toEqual({ what: expect.stringContaining('nobody, by infra/stages/test.json') })
  })
})

describe('the live channel, opened as a page does', () => {
  const channel = async (behave: (sockets: WebSocketServer) => void, origin = 'https://own') => {
    const server = createServer()
    const sockets = new WebSocketServer({
      server,
      path: '/live',
      verifyClient: (asking: { origin: string }) => asking.origin === 'https://own',
    })
    behave(sockets)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    onTestFinished(() => {
      for (const socket of sockets.clients) socket.terminate()
      server.close()
    })
    const { port } = server.address() as AddressInfo
    return openLine(`http://127.0.0.1:${port}`, origin, 1500)
  }
  const answers = (frame: object) => (sockets: WebSocketServer) =>
    sockets.on('connection', (socket) =>
      socket.on('message', (said) => {
        if (String(said) === '{"type":"open"}') socket.send(JSON.stringify(frame))
      }),
    )

  it('is well when the answer to the greeting comes back', async () => {
    expect(await channel(answers({ type: 'opened', connection: 'c' }))).toBeUndefined()
  })

  it('is not when it opens and tells nobody anything', async () => {
    expect(await channel(() => undefined)).toMatch(/is told nothing: see "A push fails"/)
  })

  it('is not when it refuses the page, or does not know it', async () => {
    expect(await channel(answers({ type: 'opened' }), 'https://elsewhere')).toMatch(
      /refuses a page \(401\)/,
    )
    expect(await channel(answers({ type: 'refused', code: 'broken' }))).toMatch(
      /does not know a page/,
    )
  })

  it('is not when nobody is there', async () => {
    expect(await openLine('http://127.0.0.1:9', 'https://own', 1500)).toMatch(/cannot be reached/)
  })
})
