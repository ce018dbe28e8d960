/** Makes sure of stage, account and region before anything is touched. */
import { examplesIn, readStage } from '../read-stage.ts'
import { fileOf, isStageName, stageNames, type Stage, type StageName } from '../stages.ts'
import { ask } from './ask.ts'
import { Stop, type Run } from './command.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Where {
  stage: StageName
  account: string
  /** What its file says. */
  made: Stage
}

/** `--stage test` or `--stage=test`. Nothing is guessed: the wrong stage is the dearest mistake. */
export function stageAsked(words: readonly string[]): StageName {
  const names = stageNames.join(', ')
  const at = words.findIndex((word) => word === '--stage' || word.startsWith('--stage='))
  const name = words[at]?.split('=')[1] ?? words[at + 1]
  if (at < 0 || name === undefined)
    throw new Stop(`Name the stage: "--stage test". It is one of ${names}.`)
  if (!isStageName(name)) throw new Stop(`There is no stage "${name}": it must be one of ${names}.`)
  return name
}

/** Throws a sentence for each thing an operator can have forgotten. */
export async function whereTo(
  run: Run,
  words: readonly string[],
  env: Environment,
  read: (name: StageName) => Stage = readStage,
): Promise<Where> {
  const stage = stageAsked(words)
  const made = read(stage)
  const examples = examplesIn(made)
  if (examples.length > 0)
    throw new Stop(
      `${fileOf(stage)} still has the values of an example: ${examples.join(', ')}. Write your own, and have it reviewed.`,
    )
  const { region } = made
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION'])
    if (env[name] && env[name] !== region)
      throw new Stop(
        `${name} is "${env[name]}", but the clinic stands in ${region} only: set it to ${region}.`,
      )
  if ((await run(['aws', '--version'])).code !== 0)
    throw new Stop('The AWS command line ("aws") is missing: install version 2 of it.')
  const caller = await ask<{ Account: string }>(run, ['sts', 'get-caller-identity'])
  if (caller === undefined || caller.Account !== made.account)
    throw new Stop(
      `You are signed in to account ${caller?.Account}, but ${fileOf(stage)} stands in ${made.account}: sign in to that one.`,
    )
  return { stage, account: caller.Account, made }
}
