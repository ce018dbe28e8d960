/** Makes sure of stage, account and region before anything is touched. */
import { stages, type Stage } from '../stages.ts'
import { answerOf, Stop, type Run } from './command.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Where {
  stage: Stage['name']
  account: string
}

const names = Object.keys(stages).join(', ')

/** `--stage test` or `--stage=test`. Nothing is guessed: the wrong stage is the dearest mistake. */
export function stageAsked(words: readonly string[]): Stage['name'] {
  const at = words.findIndex((word) => word === '--stage' || word.startsWith('--stage='))
  const name = words[at]?.split('=')[1] ?? words[at + 1]
  if (at < 0 || name === undefined)
    throw new Stop(`Name the stage: "--stage test". It is one of ${names}.`)
  if (!(name in stages)) throw new Stop(`There is no stage "${name}": it must be one of ${names}.`)
  return name as Stage['name']
}

/** Throws a sentence for each thing an operator can have forgotten. */
export async function whereTo(
  run: Run,
  words: readonly string[],
  env: Environment,
): Promise<Where> {
  const stage = stageAsked(words)
  const { region } = stages[stage]
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (env[name] && env[name] !== region)
      throw new Stop(
        `${name} is "${env[name]}", but the clinic stands in ${region} only: set it to ${region}.`,
      )
  if (stage === 'prod' && !env['ALARM_ADDRESS'])
    throw new Stop('Set ALARM_ADDRESS: in prod somebody must be told when something fails.')
  if (stage === 'prod' && !env['SITE_DOMAIN'])
    throw new Stop('Set SITE_DOMAIN and SITE_CERTIFICATE_ARN: prod has an address of its own.')
  if ((await run(['aws', '--version'])).code !== 0)
    throw new Stop('The AWS command line ("aws") is missing: install version 2 of it.')
  const caller = await answerOf<{ Account: string }>(run, ['aws', 'sts', 'get-caller-identity'])
  if (caller === undefined)
    throw new Stop(
      'AWS does not know who you are: sign in (for example "aws sso login") and try again.',
    )
  return { stage, account: caller.Account }
}
