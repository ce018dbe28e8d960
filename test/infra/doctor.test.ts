/** The doctor sees a running stage as a visitor and as its owner does, and says what is not as it must be. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocketServer } from 'ws'
import { alarmsNow } from '../../infra/operate/ask-aws.ts'
import { examine } from '../../infra/operate/examine.ts'
import { openLine } from '../../infra/operate/open-line.ts'
import { made, pretend, test } from './pretend-aws.ts'
import { nobodyCalled } from './stages.ts'

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
      'another site at the address, with a page for everything',
      { 'https://site/api/youth/door': () => new Response('<h1>Parked</h1>') },
      /in other words than ours/,
    ],
    [
      'an answer that is cut off',
      {
        'https://site/api/youth/door': () =>
          new Response(
            new ReadableStream({ start: (stream) => stream.error(new Error('cut off')) }),
          ),
      },
      /The door does not answer/,
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

  const heardBy = (mailboxes: Record<string, string>) => ({
    Subscriptions: Object.entries(mailboxes).map(([Endpoint, SubscriptionArn]) => ({
      TopicArn: 'arn:…:dorren-test-service-OnCall',
      SubscriptionArn,
      Endpoint,
    })),
  })
  const pending = heardBy({ 'a@b.se': 'PendingConfirmation' })
  const called = {
    ...test,
    made: { ...made, onCall: { alarms: ['a@b.se'], budget: [], ...nobodyCalled } },
  }
  const alarm = (section: string, StateValue: string, more: object = {}) => ({
    AlarmDescription: `docs#${section}`,
    StateValue,
    ...more,
  })
  const waits = (hours: number, StateReason: string, [minutes, times] = [60, 26]) => ({
    StateReason,
    Period: minutes * 60,
    EvaluationPeriods: times,
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
      expect.stringMatching(/^These have not answered .*: a@b\.se\.$/),
    ])
  })

  it('names every mailbox that has not said it wants to hear, that of one cause as well as that of all alarms', async () => {
    const receivers = { ...nobodyCalled.receivers, absent: [{ name: 'Plan', email: 'plan@b.se' }] }
    const stage = {
      ...called,
      made: { ...called.made, onCall: { ...called.made.onCall, receivers } },
    }
    const wrong = async (mailboxes: Record<string, string>) => {
      const { run } = pretend({
        'describe-alarms': { MetricAlarms: [] },
        'list-subscriptions': heardBy(mailboxes),
      })
      return (await alarmsNow(run, stage, now))[1]?.wrong
    }
    expect(await wrong({ 'a@b.se': 'arn:1' })).toMatch(/: plan@b\.se\.$/)
    expect(await wrong({ 'a@b.se': 'arn:1', 'plan@b.se': 'PendingConfirmation' })).toMatch(
      /: plan@b\.se\.$/,
    )
    expect(await wrong({ 'a@b.se': 'arn:1', 'plan@b.se': 'arn:2' })).toBeUndefined()
  })

  it('has patience with an alarm that waits for its first figure, and none with one that lost it', async () => {
    const { run } = pretend({
      'describe-alarms': {
        MetricAlarms: [
          alarm('new', 'INSUFFICIENT_DATA', waits(20, 'Unchecked: Initial alarm creation')),
          alarm('never', 'INSUFFICIENT_DATA', waits(30, 'Unchecked: Initial alarm creation')),
          // What strikes each minute is not waited for as long as what strikes each night.
          alarm(
            'fresh',
            'INSUFFICIENT_DATA',
            waits(1, 'Unchecked: Initial alarm creation', [1, 5]),
          ),
          alarm(
            'minute',
            'INSUFFICIENT_DATA',
            waits(2, 'Unchecked: Initial alarm creation', [1, 5]),
          ),
          alarm('silent', 'INSUFFICIENT_DATA', waits(1, 'Insufficient Data: 26 datapoints')),
          alarm('rare', 'INSUFFICIENT_DATA'),
        ],
      },
      'list-subscriptions': pending,
    })
    const [alarms] = await alarmsNow(run, test, now)
    expect(alarms?.wrong).toBe('docs#never, docs#minute, docs#silent')
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
