/** A stage, or what failed of it, is taken away by one command; what anybody has written is not. */
import { describe, expect, it } from 'vitest'
import { destroy } from '../../infra/operate/destroy.ts'
import { made, none, pretend, prod, state, test, well, type Answers } from './pretend-aws.ts'

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
    // A table that stayed would stop the next try by its name.
    expect(asked.join()).toMatch(/delete-table --table-name dorren-prod-records/)
    expect(said.join()).not.toContain('dorren-prod-records')

    const written = pretend({ ...failed, 'dynamodb scan': { Count: 1 } })
    await expect(destroy(written.run, prod, () => undefined)).rejects.toThrow(/is not empty/)
    expect(gone(written.asked)).toEqual([])
  })

  it.each<[string, string]>([
    ['dorren-prod-service', 'ROLLBACK_FAILED'],
    ['dorren-prod-edge', 'REVIEW_IN_PROGRESS'],
    ['dorren-prod-service', 'DELETE_FAILED'],
  ])('clears %s of prod when it is %s, and what remembers stands', async (stack, status) => {
    const said: string[] = []
    const { run, asked } = pretend({
      ...remembers,
      'describe-stacks --stack-name dorren-prod-service': none,
      [`describe-stacks --stack-name ${stack}`]: state(status),
      'describe-stacks': well,
    })
    await destroy(run, prod, (line) => said.push(line))
    expect(gone(asked)).toEqual([stack])
    expect(said).toContain('dorren-prod-data stands as before.')
    expect(asked.join('\n')).not.toMatch(/deletion-protection|delete-table/)
  })

  it('takes of test only what failed when that is asked, and all of it otherwise', async () => {
    const failed: Answers = {
      ...remembers,
      'describe-stacks --stack-name dorren-test-service': state('ROLLBACK_COMPLETE'),
      'describe-stacks': well,
    }
    const only = pretend(failed)
    await destroy(only.run, test, () => undefined, { onlyFailed: true })
    expect(gone(only.asked)).toEqual(['dorren-test-service'])
    const all = pretend(failed)
    await destroy(all.run, test, () => undefined)
    expect(gone(all.asked)).toHaveLength(3)
  })

  it('says so where there is nothing', async () => {
    const said: string[] = []
    await destroy(pretend({ 'describe-stacks': none }).run, test, (line) => said.push(line))
    expect(said).toEqual(['There is nothing of test to take away.'])
  })

  it('promises nothing of what was done before a right was missing', async () => {
    const { run } = pretend({
      ...remembers,
      'describe-stacks': well,
      'delete-stack --stack-name dorren-test-data': {
        says: 'User: arn:x is not authorized to perform: cloudformation:DeleteStack on resource: y',
      },
    })
    await expect(destroy(run, test, () => undefined)).rejects.toThrow(
      /^You may not do cloudformation:DeleteStack in this account: ask [^.]*\.$/,
    )
  })

  it('says what stays of a test that keeps, too', async () => {
    const said: string[] = []
    const { run } = pretend({ ...remembers, 'describe-stacks': well })
    const keeps = { ...test, made: { ...made, keepsData: true } }
    await destroy(run, keeps, (line) => said.push(line))
    expect(said.join()).toMatch(/AWS may have kept these.*dorren-test-records.*key-1/)
  })

  it('that AWS stops half-way says where to look', async () => {
    const { run } = pretend({ ...remembers, 'describe-stacks': well, 'wait stack-delete': 255 })
    await expect(destroy(run, test, () => undefined)).rejects.toThrow(
      /dorren-test-service is still there.*describe-stack-events/,
    )
  })
})
