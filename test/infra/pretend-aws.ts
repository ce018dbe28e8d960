/** AWS as far as our commands ask it: what each of them is told, and what was asked. */
import type { Run } from '../../infra/operate/command.ts'
import type { Stage } from '../../infra/stages.ts'
import { stages } from './stages.ts'

/** What a program answers; a number is an exit code, and `says` what it complains of. */
export type Answers = Readonly<Record<string, object | string | number | { says: string }>>

/** Answers by a part of the command, the first that fits. Unknown commands succeed. */
export const pretend = (answers: Answers) => {
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

export const account = '111111111111'
export const none = { says: 'An error occurred (ValidationError): Stack with id x does not exist' }
export const caller = { 'sts get-caller-identity': { Account: account } }
export const state = (StackStatus: string, more: object = {}) => ({
  Stacks: [{ StackStatus, ...more }],
})
export const well = state('UPDATE_COMPLETE')
export const addresses = {
  SiteAddress: 'https://dorren.example',
  DistributionAddress: 'https://d1.cloudfront.net',
  YouthApi: 'https://api.example',
  Issuer: 'https://issuer.example',
}
export const tells = (outputs: Record<string, string>) => ({
  Outputs: Object.entries(outputs).map(([OutputKey, OutputValue]) => ({ OutputKey, OutputValue })),
})
export const enough: Answers = {
  'lambda get-account-settings': { AccountLimit: { ConcurrentExecutions: 1000 } },
  'list-service-quotas --service-code apigateway': {
    Quotas: [{ QuotaName: 'WebSocket new connections per second', Value: 500 }],
  },
}
export const standing: Answers = {
  ...caller,
  ...enough,
  'describe-stacks --stack-name dorren-test-service': state('UPDATE_COMPLETE', tells(addresses)),
  'describe-stacks': well,
}
export const made: Stage = { ...stages.dev, name: 'test', account }
export const prodMade: Stage = { ...stages.prod, account }
export const test = { stage: 'test', account, made } as const
export const prod = { stage: 'prod', account, made: prodMade } as const
export const reachable = { policy: 'Contact: sakerhet@region.test', warn: () => undefined }
