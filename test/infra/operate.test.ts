/** Whoever deploys is told in one sentence what is wrong, before anything is touched. */
import { describe, expect, it } from 'vitest'
import { saidByAws } from '../../infra/operate/ask.ts'
import { deploy } from '../../infra/operate/deploy.ts'
import { whereTo } from '../../infra/operate/where.ts'
import { stageOf } from '../../infra/read-stage.ts'
import type { Stage } from '../../infra/stages.ts'
import {
  caller,
  made,
  pretend,
  prod,
  prodMade,
  reachable,
  standing,
  state,
  test,
  type Answers,
} from './pretend-aws.ts'
import { ownAddress } from './stages.ts'

describe('what a client of AWS throws', () => {
  const thrown = (name: string, message: string, more = {}) =>
    saidByAws(Object.assign(new Error(message), { name, ...more }), ['dynamodb', 'from a to b'])
  const metadata = { $metadata: { httpStatusCode: 400 } }

  it('is one sentence, and a fault of ours stays what it is', () => {
    const denied = 'User: arn:x is not authorized to perform: dynamodb:Scan on resource: y'
    expect(thrown('AccessDeniedException', denied, metadata)).toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(/^You may not do dynamodb:Scan in this account/),
    })
    expect(thrown('CredentialsProviderError', 'Could not load credentials')).toMatchObject({
      name: 'Stop',
      message: expect.stringMatching(/does not know who you are/),
    })
    expect(thrown('ThrottlingException', 'Rate exceeded', metadata)).toMatchObject({
      message: 'AWS did not answer "aws dynamodb from a to b": ThrottlingException: Rate exceeded.',
    })
    expect(thrown('TypeError', 'x is undefined')).toMatchObject({ name: 'TypeError' })
  })
})

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

  it('a file in which only the account is somebody’s own is told all that is left of the example', async () => {
    const zeros = '000000000000'
    const begun = JSON.stringify({
      ...made,
      name: undefined,
      site: {
        domain: 'clinic.example',
        certificate: `arn:aws:acm:us-east-1:${zeros}:certificate/0`,
      },
      secondCopy: { vault: `arn:aws:backup:eu-north-1:${zeros}:backup-vault:dorren`, days: 35 },
    })
    const { run, asked } = pretend(caller)
    await expect(whereTo(run, words, {}, (name) => stageOf(name, begun))).rejects.toThrow(
      /values of an example: secondCopy\.vault, site\.domain, site\.certificate\. Write/,
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

  it('the vault of the second copy is left behind when that copy is named, and then only left', async () => {
    const vault = (verb: string) =>
      pretend({
        ...standing,
        'cdk diff': `[-] AWS::Backup::BackupVault SecondCopyVault SecondCopyVault1 ${verb}\n`,
      }).run
    await expect(deploy(vault('orphan'), test, reachable)).rejects.toThrow(/lose hold of it/)
    await deploy(vault('orphan'), test, reachable, { without: ['second-copy'] })
    await expect(
      deploy(vault('destroy'), test, reachable, { without: ['second-copy'] }),
    ).rejects.toThrow(/lose hold of it/)
  })

  it('a diff that cannot be had stops everything', async () => {
    const { run, deployed } = pretend({ ...standing, 'cdk diff': 1 })
    await expect(deploy(run, test, reachable)).rejects.toThrow(/Nobody can say what would change/)
    expect(deployed()).toEqual([])
  })
})
