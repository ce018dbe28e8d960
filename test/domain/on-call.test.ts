/** On call reaches a person: one after the other is called until somebody answers. */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  answerCall,
  beginCall,
  type Calls,
  lookAtCall,
  meetLink,
  passCallsOn,
} from '../../functions/cloud/on-call/call.ts'
import { causeOfAlarm, causesIn } from '../../functions/cloud/on-call/what-calls.ts'
import { causeOfEvent } from '../../shared/rules/on-call/reasons.ts'
import { callPage } from '../../functions/cloud/on-call/page.ts'
import type { OnCall, Receiver } from '../../shared/rules/on-call/receivers.ts'
import type { Message } from '../../functions/cloud/on-call/send.ts'
import { printCalls } from '../../functions/local/print-calls.ts'
import { sweep } from '../../functions/use-cases/line/sweep.ts'
import { absentRule } from '../../shared/rules/opening/absent.ts'
import { elin, isHere } from '../support/county.ts'
import { plan, planned } from '../support/shifts.ts'
import { testWorld, type TestWorld } from '../support/test-world.ts'

const minute = 60_000
const first: Receiver = { name: 'Jouren', sms: '+46700000001' }
const second: Receiver = { name: 'Bakjouren', webhook: 'https://jour.test/larm' }
const onCall: OnCall = {
  receivers: { danger: [first], unheard: [first, second], absent: [second], technical: [] },
  sms: null,
}

const called = (silent: readonly Receiver[] = []) => {
  const sent: [string, Message][] = []
  const calls: Calls = {
    onCall,
    answers: 'https://answers.test/jour/',
    send: (receiver, message) => {
      if (silent.includes(receiver)) return Promise.reject(new Error('no signal'))
      sent.push([receiver.name, message])
      return Promise.resolve()
    },
  }
  const tokenOf = (at: number) => sent[at]![1].link.replace(calls.answers, '')
  return { calls, sent, names: () => sent.map(([name]) => name), tokenOf }
}

let world: TestWorld
beforeEach(() => {
  world = testWorld()
})

const passes = async (calls: Calls, minutes: number) => {
  for (let at = 0; at < minutes; at++) {
    world.pass(minute)
    await passCallsOn(world, calls)
  }
}

describe('a call', () => {
  it('goes on to the next until somebody answers, and after the last to the first again', async () => {
    const { calls, names, tokenOf } = called()
    await beginCall(world, calls, 'unheard')
    await passes(calls, 1)
    expect(names()).toEqual(['Jouren'])
    await passes(calls, 3)
    expect(names()).toEqual(['Jouren', 'Bakjouren', 'Jouren'])
    expect(await answerCall(world, calls, tokenOf(1))).toMatchObject({ by: 'Bakjouren' })
    await passes(calls, 30)
    expect(names()).toHaveLength(3)
  })

  it('is answered while a stranger tries ten thousand links, none of which reads anything', async () => {
    const { calls, tokenOf } = called()
    await beginCall(world, calls, 'unheard')
    const get = vi.spyOn(world.clinic, 'get')
    const token = tokenOf(0)
    for (let n = 0; n < 10_000; n++) {
      const made = n % 2 === 0 ? `${n}${token}` : 'a'.repeat(n % 600)
      expect(await meetLink(world, calls, n % 3 === 0 ? 'POST' : 'GET', made)).toBe('no-such-call')
    }
    expect(get).not.toHaveBeenCalled()
    expect(await meetLink(world, calls, 'POST', token)).toMatchObject({ by: 'Jouren' })
  })

  it('whose link is opened by a preview that goes mad holds up that link for a minute, and no other', async () => {
    const { calls, tokenOf } = called()
    await beginCall(world, calls, 'unheard')
    await passes(calls, 3)
    const opens = (at: number) => meetLink(world, calls, 'GET', tokenOf(at))
    for (let n = 0; n < 200; n++) await opens(0)
    expect(await opens(0)).toBe('too-often')
    expect(callPage('too-often').statusCode).toBe(429)
    expect(await meetLink(world, calls, 'POST', tokenOf(1))).toMatchObject({ by: 'Bakjouren' })
    world.pass(minute)
    expect(await opens(0)).toMatchObject({ by: 'Bakjouren' })
  })

  it('is one, however often it is said that it has happened', async () => {
    const { calls, names } = called()
    await Promise.all([1, 2, 3].map(() => beginCall(world, calls, 'unheard')))
    await beginCall(world, calls, 'unheard')
    expect(names()).toEqual(['Jouren'])
  })

  it('that does not reach the first goes to the next at once', async () => {
    const { calls, names } = called([first])
    await beginCall(world, calls, 'unheard')
    expect(names()).toEqual(['Bakjouren'])
    expect(world.logged).toContain('call-failed')
  })

  it('that reaches nobody is tried again', async () => {
    const { calls, names } = called([first, second])
    await beginCall(world, calls, 'unheard')
    expect(names()).toEqual([])
    await passes({ ...calls, send: called().calls.send }, 2)
    expect(world.logged.at(-1)).toBe('call-sent')
  })

  it('is made anew for the next one in danger, and for what goes on unheard five minutes after an answer', async () => {
    const { calls, names, tokenOf } = called()
    await beginCall(world, calls, 'danger')
    await answerCall(world, calls, tokenOf(0))
    await beginCall(world, calls, 'danger')
    expect(names()).toEqual(['Jouren', 'Jouren'])
    await beginCall(world, calls, 'unheard')
    await answerCall(world, calls, tokenOf(2))
    world.pass(4 * minute)
    await beginCall(world, calls, 'unheard')
    expect(names()).toHaveLength(3)
    world.pass(minute)
    await beginCall(world, calls, 'unheard')
    expect(names()).toHaveLength(4)
  })

  it('is made for a cause that somebody is named for, and for no other', async () => {
    const { calls, names } = called()
    await beginCall(world, calls, 'technical')
    await passes(calls, 60)
    expect(names()).toEqual([])
  })
})

describe('the link', () => {
  it('is looked at without answering, answered by one press, and tells who has answered', async () => {
    const { calls, tokenOf } = called()
    await beginCall(world, calls, 'danger')
    const looked = callPage(await lookAtCall(world, tokenOf(0)))
    expect(looked.body).toMatch(/<form method="post"><button>Jag tar det/)
    expect(await lookAtCall(world, tokenOf(0))).toMatchObject({ by: undefined })
    const pressed = callPage(await answerCall(world, calls, tokenOf(0)))
    expect(pressed.body).toMatch(/<h1>Jouren har svarat<\/h1>/)
    expect(pressed.body).not.toMatch(/<form/)
    for (const { body } of [looked, pressed])
      expect(body).toMatch(/Någon i akut fara väntar i kön.*kl\. \d\d:\d\d/s)
    expect(pressed.body, 'what comes next').toMatch(/ta larmet/)
  })

  it('has a page that stands without the site: its own style, allowed by what it is, and no script', async () => {
    const { calls, tokenOf } = called()
    await beginCall(world, calls, 'danger')
    const { body, headers } = callPage(await lookAtCall(world, tokenOf(0)))
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(body) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}';`)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(body).not.toMatch(/<script|src=|<link| style=/)
  })

  it('belongs to the first who pressed it', async () => {
    const { calls, tokenOf } = called()
    await beginCall(world, calls, 'unheard')
    await passes(calls, 2)
    const pressed = await Promise.all(
      [tokenOf(0), tokenOf(1)].map((token) => answerCall(world, calls, token)),
    )
    expect(pressed).toMatchObject([{ by: 'Jouren' }, { by: 'Jouren' }])
  })

  it('that is forged, or of an earlier call, answers nothing', async () => {
    const { calls, tokenOf } = called()
    await beginCall(world, calls, 'danger')
    const old = tokenOf(0)
    const [text, signature] = old.split('.')
    const forged = [`${text}x.${signature}`, `${text}.`, '', 'a.b.c']
    for (const token of forged)
      expect(await answerCall(world, calls, token), token).toBe('no-such-call')
    await answerCall(world, calls, old)
    await beginCall(world, calls, 'danger')
    expect(await answerCall(world, calls, old)).toBe('no-such-call')
    expect(await lookAtCall(world, tokenOf(1))).toMatchObject({ by: undefined })
    expect(callPage('no-such-call').statusCode).toBe(404)
  })
})

describe('what calls', () => {
  it('is each event and each alarm by its own cause, and nothing that is over', () => {
    expect(
      ['alarm-raised', 'danger-answered', 'alarm-escalated', 'planned-not-here', 'joined'].map(
        causeOfEvent,
      ),
    ).toEqual(['danger', 'danger', 'unheard', 'absent', undefined])
    expect(causeOfAlarm('ALARM', 'docs/operations.md#an-alarm-is-not-heard')).toBe('unheard')
    expect(causeOfAlarm('INSUFFICIENT_DATA', 'docs/operations.md#the-clock-has-stopped')).toBe(
      'technical',
    )
    expect(causeOfAlarm('OK', 'docs/operations.md#a-push-fails')).toBeUndefined()
  })

  it('is heard in lines of a log and in an alarm, each cause once, and nothing in the minute', () => {
    const messages = [
      '{"event":"alarm-raised"}\n',
      '{"event":"alarm-escalated","round":1}',
      '{"event":"alarm-raised"}',
      '{"event":"joined"}',
      'INIT_START Runtime Version: nodejs:24',
    ]
    const lines = { logEvents: messages.map((message) => ({ message })) }
    const data = gzipSync(JSON.stringify(lines)).toString('base64')
    expect(causesIn({ awslogs: { data } })).toEqual(['danger', 'unheard'])
    const alarm = {
      NewStateValue: 'ALARM',
      AlarmDescription: 'docs/operations.md#a-function-fails',
    }
    expect(causesIn({ Records: [{ Sns: { Message: JSON.stringify(alarm) } }] })).toEqual([
      'technical',
    ])
    expect(causesIn({})).toEqual([])
  })

  it('is somebody planned who has not come within five minutes, and nobody who is a moment late', async () => {
    await planned(world, elin, plan(0, 3))
    world.pass(2 * minute)
    await sweep(world)
    expect(world.logged).not.toContain('planned-not-here')
    // Whenever within the minute the clock comes round.
    world.pass(2 * minute)
    await sweep(world)
    expect(world.logged).toContain('planned-not-here')
    expect(absentRule.calledAfter + minute).toBeLessThanOrEqual(absentRule.toldWithin)
  })

  it('is nobody who is at a desk', async () => {
    await planned(world, elin, plan(0, 3))
    world.pass(11 * minute)
    await isHere(world, elin)
    await sweep(world)
    expect(world.logged).not.toContain('planned-not-here')
  })
})

describe('on a laptop', () => {
  it('the console says who would be called, once in ten minutes, and every event is logged', () => {
    const [events, lines]: [string[], string[]] = [[], []]
    const log = printCalls(
      (event) => void events.push(event),
      world.now,
      (line) => lines.push(line),
    )
    log('alarm-raised')
    log('joined')
    log('alarm-raised')
    world.pass(10 * minute)
    log('alarm-raised')
    expect(events).toEqual(['alarm-raised', 'joined', 'alarm-raised', 'alarm-raised'])
    expect(lines).toEqual([
      'On call: somebody in acute danger waits.',
      'On call: somebody in acute danger waits.',
    ])
  })
})
