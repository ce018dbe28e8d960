/** A stage is a file that is reviewed: what does not fit in it is one sentence, and no shell changes it. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { offersOf, takenAway } from '../../infra/offers.ts'
import { examplesIn, readStage, stageOf } from '../../infra/read-stage.ts'
import { stageNames, type Stage } from '../../infra/stages.ts'
import { mora, nobodyCalled, ownAddress, region, secondCopy, stages } from './stages.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

const duty = { name: 'Jouren', webhook: 'https://jour.region.test/larm' }
/** A whole stage as it stands in a file. */
const { name: _, ...made } = {
  ...stages.prod,
  account: '111111111111',
  site: ownAddress,
  secondCopy,
  signIn: { ownAccounts: true, providers: [mora, region] },
  onCall: {
    alarms: ['vakt@region.test'],
    budget: [],
    receivers: { ...nobodyCalled.receivers, danger: [duty], unheard: [duty] },
    sms: null,
  },
}
const calling = (danger: object[]) => ({
  onCall: { ...made.onCall, receivers: { ...made.onCall.receivers, danger } },
})
const written = (change: object): string => JSON.stringify({ ...made, ...change })

describe('a stage’s file', () => {
  it.each(stageNames)('%s is one that can be read', (name) => {
    expect(readStage(name).name).toBe(name)
  })

  it('says everything: nothing is added and nothing left out', () => {
    expect(stageOf('prod', written({}))).toEqual({ name: 'prod', ...made })
  })

  it.each<[string, string, RegExp]>([
    ['a setting that is mistyped', written({ vidoe: {} }), /prod\.json: "vidoe" is no setting/],
    [
      'a mistyped setting within another',
      written({ signIn: { ownAccounts: true, providers: [{ ...mora, metdata: 'x' }] } }),
      /"signIn\.providers\.0\.metdata" is no setting/,
    ],
    ['a setting that is missing', written({ budget: undefined }), /"budget" is missing/],
    ['a word instead of a number', written({ budget: 'much' }), /"budget" is "much".*int|number/],
    ['half a video', written({ video: { by: 'peer', relays: [] } }), /relays/],
    [
      'a kind of video there is not',
      written({ video: { by: 'zoom', relays: [] } }),
      /"video\.by" is "zoom"; it must be none or peer or chime/,
    ],
    [
      'an account too short',
      written({ account: '1234' }),
      /"account" is "1234"; it must be the twelve/,
    ],
    [
      'another region',
      written({ region: 'eu-west-1' }),
      /"region" is "eu-west-1"; it must be eu-north-1/,
    ],
    [
      'a certificate CloudFront cannot read',
      written({
        site: {
          ...ownAddress,
          certificate: ownAddress.certificate.replace('us-east-1', 'eu-north-1'),
        },
      }),
      /"site\.certificate" is .*us-east-1/,
    ],
    [
      'a certificate of another account',
      written({
        site: { ...ownAddress, certificate: ownAddress.certificate.replace('1111', '3333') },
      }),
      /"site\.certificate" is of account 333311111111, and the stage stands in 111111111111/,
    ],
    [
      'a second copy beside the first',
      written({ secondCopy: { ...secondCopy, vault: secondCopy.vault.replaceAll('2', '1') } }),
      /"secondCopy\.vault" is in the account of the stage itself/,
    ],
    [
      'a directory of a name that AWS does not take',
      written({ signIn: { ownAccounts: true, providers: [{ ...mora, name: 'Mora_kommun' }] } }),
      /"signIn\.providers\.0\.name" is "Mora_kommun"; it must be three to 32 letters/,
    ],
    [
      'a directory of a name that AWS has taken itself',
      written({ signIn: { ownAccounts: true, providers: [{ ...mora, name: 'Google' }] } }),
      /"signIn\.providers\.0\.name" is "Google"; it must be .* no name that AWS has taken/,
    ],
    [
      'a stage without easy Swedish',
      written({ languages: ['sv', 'en'] }),
      /"sv-x-latt".*stands in/,
    ],
    ['a language there is not', written({ languages: ['sv', 'sv-x-latt', 'en', 'fi'] }), /"fi"/],
    [
      'nobody who could sign in',
      written({ signIn: { ownAccounts: false, providers: [] } }),
      /no staff could sign in/,
    ],
    [
      'two directories of one name',
      written({ signIn: { ownAccounts: true, providers: [mora, mora] } }),
      /"Mora" is named twice/,
    ],
    [
      'a directory of several units that does not tell them apart',
      written({
        signIn: {
          ownAccounts: true,
          providers: [{ ...mora, units: ['mora-kommun', 'falun-kommun'] }],
        },
      }),
      /"Mora" vouches for several units/,
    ],
    [
      'a unit the county has not',
      written({ signIn: { ownAccounts: true, providers: [{ ...mora, units: ['stockholm'] }] } }),
      /"signIn\.providers\.0\.units\.0" is "stockholm"/,
    ],
    ['a prod that forgets', written({ keepsData: false }), /"keepsData" must be true/],
    ['a prod without an address', written({ site: null }), /"site" is missing/],
    [
      'a prod that calls nobody',
      written({ onCall: { ...made.onCall, alarms: [] } }),
      /"onCall\.alarms"/,
    ],
    [
      'a prod in which acute danger reaches nobody',
      written({ onCall: { ...made.onCall, ...nobodyCalled } }),
      /"onCall\.receivers\.danger" is empty/,
    ],
    [
      'a telephone and no account to reach it by',
      written(calling([{ name: 'Jouren', sms: '+46701234567' }])),
      /"onCall\.sms" is null/,
    ],
    [
      'half a telephone number',
      written(calling([{ name: 'Jouren', sms: '0701234567' }])),
      /"onCall\.receivers\.danger\.0\.sms" is "0701234567"; it must be a number like/,
    ],
    [
      'a system on call that anybody could listen to',
      written(calling([{ ...duty, webhook: 'http://jour.region.test' }])),
      /"onCall\.receivers\.danger\.0\.webhook" is .* begins with https/,
    ],
    [
      'the word itself where a secret is named',
      written(calling([{ ...duty, secret: 'hunter2' }])),
      /"onCall\.receivers\.danger\.0\.secret" is "hunter2"; it must be the ARN of a secret/,
    ],
    [
      'acute danger told by e-mail alone',
      written(calling([{ name: 'Jouren', email: 'jour@region.test' }])),
      /"onCall\.receivers\.danger" has e-mail alone, which wakes nobody/,
    ],
    [
      'half an e-mail address',
      written(calling([duty, { name: 'Jouren', email: 'jour' }])),
      /"onCall\.receivers\.danger\.1\.email" is "jour"; it must be an e-mail address/,
    ],
    ['a pack that is not there', written({ packs: ['packs/none'] }), /packs\/none/],
    [
      'copies that outlast an erasure by more than is told',
      written({ secondCopy: { ...secondCopy, days: 400 } }),
      /"secondCopy\.days" is 400/,
    ],
    ['a comma too much', '{"account": 1,}', /prod\.json is no JSON/],
  ])('with %s is refused in one sentence', (_, text, sentence) => {
    const refused = () => stageOf('prod', text)
    expect(refused).toThrow(sentence)
    expect(refused).toThrow(/^[^\n]*\.$/)
  })

  it('has no place for a secret', () => {
    expect(JSON.stringify(stageNames.map((name) => readStage(name)))).not.toMatch(
      /secret|password|api.?key|token/i,
    )
  })

  it('that still has the values of an example says where', () => {
    expect(
      examplesIn({
        account: '000000000000',
        site: {
          domain: 'clinic.region.example',
          certificate: 'arn:aws:acm:us-east-1:000000000000:x',
        },
        onCall: { alarms: ['vakt@region.se', 'vakt@example.se', 'b@region.example'] },
        budget: 25,
        eid: null,
      }),
    ).toEqual(['account', 'site.domain', 'site.certificate', 'onCall.alarms.2'])
  })
})

describe('what a stage offers', () => {
  const rich: Omit<Stage, 'name'> = {
    ...made,
    languages: ['sv', 'sv-x-latt', 'en'],
    eid: { issuer: 'https://eid.test', client: 'dorren' },
    video: { by: 'chime', relays: [] },
    packs: ['packs/county'],
    notices: ['push.region.test'],
  }

  it('is told by name', () => {
    expect(offersOf(rich)).toEqual([
      'address:dorren.example',
      'sign-in:own-accounts',
      'sign-in:Mora:mora-kommun',
      'sign-in:Region:region-dalarna',
      'sign-in:Region:falun-kommun',
      'e-id:https://eid.test',
      'video:chime',
      'notices:push.region.test',
      'programme:packs/county',
      'language:sv',
      'language:sv-x-latt',
      'language:en',
      'on-call:e-mail',
      'on-call:danger',
      'on-call:unheard',
      'second-copy',
    ])
  })

  it('is compared with what the next would offer, and what is new takes nothing away', () => {
    expect(takenAway('video:chime sign-in:Mora', ['sign-in:Mora', 'language:sv'])).toEqual([
      'video:chime',
    ])
    expect(takenAway('', ['language:sv'])).toEqual([])
  })
})

describe('nothing but its file', () => {
  it('makes a stage: no part of the template asks the shell', () => {
    const asking = execFileSync('git', ['grep', '-lE', 'process\\.env|process\\[', '--', 'infra'], {
      cwd: root,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .filter((file) => !file.startsWith('infra/stages'))
    expect(asking.sort()).toEqual([
      // On a laptop; our commands tell it what the file says.
      'infra/build.ts',
      // Hands it on to be compared, never to decide.
      'infra/constructs/staff-pool.ts',
      'infra/deploy.ts',
      'infra/destroy.ts',
      'infra/doctor.ts',
      // What our own commands tell: the name of the stage, how to go over; and the account signed in.
      'infra/main.ts',
      // Programs of ours are given what the shell has.
      'infra/operate/command.ts',
      // On a laptop; our commands tell it what the file says.
      'infra/programme/pack-folders.ts',
      // As the deployment is: to be compared.
      'infra/restore.ts',
    ])
  })

  it('is told to the deployment from GitHub, which knows only in whose name it may deploy', () => {
    const workflow = readFileSync(`${root}/.github/workflows/deploy.yml`, 'utf8')
    const told = [...workflow.matchAll(/\b(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name)
    expect(told).toEqual(['DEPLOY_ROLE_ARN'])
    // What the tests take is not taken from the deployment's time.
    const [before, deployment] = workflow.split(/^  deploy:$/m)
    expect(before).toContain('npm test')
    expect(deployment).toMatch(/needs: \[test\]/)
    expect(deployment).not.toContain('npm test')
  })
})
