/** A deployment loses nothing of the running stage unseen, begins with what remembers, and ends looked at. */
import { describe, expect, it } from 'vitest'
import { addressesFrom } from '../../infra/operate/addresses.ts'
import { refuseUnreviewed } from '../../infra/operate/unreviewed.ts'
import { languages, type PageLanguage } from '../../shared/languages.ts'
import { build } from '../../infra/operate/build.ts'
import { deploy } from '../../infra/operate/deploy.ts'
import { pointsThere } from '../../infra/operate/points-there.ts'
import { meantToGo } from '../../infra/operate/what-is-lost.ts'
import {
  addresses,
  caller,
  enough,
  made,
  none,
  pretend,
  prod,
  prodMade,
  reachable,
  standing,
  state,
  tells,
  test,
  well,
  type Answers,
} from './pretend-aws.ts'
import { mora } from './stages.ts'

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
  const running = 'sign-in:own-accounts sign-in:Mora:mora-kommun video:chime language:sv'

  it('is not taken away by mistake, and it is said which', async () => {
    const { run, asked } = offering(running)
    await expect(deploy(run, test, reachable)).rejects.toThrow(
      /take away from test: sign-in:Mora:mora-kommun, video:chime\. Nothing was deployed.*--without=sign-in:Mora:mora-kommun,video:chime/,
    )
    expect(asked.filter((line) => line.includes('build') || line.includes('cdk'))).toEqual([])
  })

  it('goes when all of it is named, and stays when the file has it', async () => {
    const { run, deployed } = offering(running)
    await expect(deploy(run, test, reachable, { without: ['video:chime'] })).rejects.toThrow(
      /take away from test: sign-in:Mora:mora-kommun\..*--without=video:chime,sign-in:Mora:mora-kommun/,
    )
    await deploy(run, test, reachable, { without: ['video:chime', 'sign-in:Mora:mora-kommun'] })
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
      /dorren-test-edge was not deployed.*is what it was before \(UPDATE_COMPLETE\).*--at-once/,
    )
    expect(deployed()).toHaveLength(2)
  })

  it.each<[string, Answers[string], RegExp]>([
    // The first try, refused by CloudFormation's own look at it before anything is made.
    ['refused', state('REVIEW_IN_PROGRESS'), /refused by AWS, before it began.*--failed/],
    ['undone', state('ROLLBACK_COMPLETE'), /first deployment.*did not succeed.*--failed/],
    ['not undone', state('UPDATE_ROLLBACK_FAILED'), /continue-update-rollback/],
    ['still running', state('UPDATE_IN_PROGRESS'), /being changed right now/],
    ['never begun', none, /Nothing of dorren-test-service was made/],
    [
      'out of sight',
      { says: 'An error occurred (ExpiredToken) when calling the DescribeStacks operation' },
      /does not know who you are/,
    ],
  ])('that stops says what it has left: %s', async (_, then, sentence) => {
    const { run } = pretend({ ...standing, 'cdk deploy dorren-test-service': 1 })
    let tried = false
    const after = pretend({ 'describe-stacks': then })
    await expect(
      deploy(
        (command, options) => {
          tried ||= command.join(' ').includes('cdk deploy dorren-test-service')
          const isAsked = tried && command.includes('describe-stacks')
          return (isAsked ? after.run : run)(command, options)
        },
        test,
        reachable,
      ),
    ).rejects.toThrow(sentence)
  })

  it('of an older version, that tells too little, is seen', () => {
    expect(() => addressesFrom(new Map([['SiteAddress', 'x']]))).toThrow(/tells no DistributionA/)
  })

  it.each<[string, string[], string[], string, boolean]>([
    ['is a CNAME of it', ['D1.cloudfront.net.'], [], '', true],
    ['has its numbers', [], ['192.0.2.1', '192.0.2.2'], '', true],
    ['has others and is the same stage', ['edge.region.test'], ['192.0.2.9'], 'ours', true],
    ['leads elsewhere', ['old.example'], ['192.0.2.9'], 'another stage', false],
    ['is nowhere yet', [], [], '', false],
  ])('is looked at by its own address when that %s', async (_, cname, numbers, says, there) => {
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
    const settings = async (site: string) => {
      if (site === asked.distribution) return 'ours'
      if (says === '') throw new TypeError('fetch failed')
      return says
    }
    expect(await pointsThere(asked, { ...names, settings })).toBe(there)
  })

  it('without an own address is looked at by CloudFront’s name', async () => {
    const { DistributionAddress: one } = addresses
    expect(await pointsThere({ own: one, distribution: one })).toBe(true)
  })
})

describe('a language that nobody has reviewed', () => {
  const asking = (where: typeof test | typeof prod, chosen: readonly string[]) => ({
    ...where,
    made: { ...where.made, languages: [...chosen] },
  })
  const reviewed: readonly PageLanguage[] = languages.map((one) => ({
    ...one,
    reviewed: one.lang === 'ti' ? null : { by: 'Somebody who speaks it', on: '2026-11-29' },
  }))

  it('stops prod with a sentence that names it, and no other stage', () => {
    const all = languages.map(({ lang }) => lang)
    expect(() => refuseUnreviewed(asking(prod, all), reviewed)).toThrow(
      /prod\.json asks for "ti" \(ትግርኛ\), which nobody has reviewed.*Nothing was deployed/,
    )
    refuseUnreviewed(asking(test, all), reviewed)
  })

  it('is no hindrance where the stage does not ask for it', () => {
    refuseUnreviewed(asking(prod, ['sv', 'sv-x-latt', 'en', 'ar']), reviewed)
  })

  it('stops prod before anything is built', async () => {
    const { run, asked } = pretend(standing)
    await expect(deploy(run, asking(prod, ['sv']), reachable)).rejects.toThrow(
      /"sv" \(Svenska\), which nobody has reviewed/,
    )
    expect(asked.filter((words) => JSON.stringify(words).includes('build'))).toEqual([])
  })

  it('is what a build is told of, by the file of its stage', async () => {
    const told: unknown[] = []
    await build(
      async (_, options) => {
        told.push(options?.env)
        return { code: 0, said: '', out: '' }
      },
      asking(test, ['sv', 'ar']),
    )
    expect(told).toEqual([{ PROGRAMME_PACKS: '', PAGE_LANGUAGES: 'sv ar' }])
  })
})
