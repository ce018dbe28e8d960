/** What each function may do is written out, and nobody may do more. */
import { describe, expect, it } from 'vitest'
import { units } from '../../shared/county/dalarna.ts'
import { functionNames, isTold, type FunctionName } from '../../infra/environment.ts'
import { staffPages } from '../../infra/routes.ts'
import { mora, region, stages } from './stages.ts'
import {
  rendered,
  resourcesOf,
  statementsOf,
  templatesOf,
  theOnly,
  type Statement,
} from './template.ts'

const { data, service } = templatesOf(stages.prod)
const statements = statementsOf(service, 'AWS::IAM::Policy')
/** Roles of the library's own functions, which run while deploying and at no other time. */
const ofLibrary = /^Custom(CDKBucketDeployment|CrossRegionExportReader)/
/** CodeDeploy's own, which moves calls to new code and is taken by no function. */
const ofReleases = /^ReleasesRole/
const ofFunctions = statements.filter(({ at }) => !ofLibrary.test(at))
const of = (name: FunctionName) => statements.filter(({ at }) => at.startsWith(`${name}Entry`))
const actionsOf = (list: Statement[]) => [...new Set(list.flatMap(({ Action }) => Action))].sort()

describe('a function', () => {
  it('has a role of its own, which nobody but Lambda can take', () => {
    const roles = resourcesOf(service, 'AWS::Lambda::Function').map(([, { Properties }]) =>
      rendered(Properties['Role']),
    )
    expect(roles.length).toBeGreaterThan(functionNames.length)
    expect(new Set(roles).size).toBe(roles.length)
    for (const { Principal, at } of statementsOf(
      service,
      'AWS::IAM::Role',
      'AssumeRolePolicyDocument',
    ))
      expect(Principal, at).toEqual({
        Service: ofReleases.test(at) ? 'codedeploy.amazonaws.com' : 'lambda.amazonaws.com',
      })
  })

  it('takes no rights from a policy somebody else wrote', () => {
    const borrowing = resourcesOf(service, 'AWS::IAM::Role').filter(
      ([, { Properties }]) => Properties['ManagedPolicyArns'] || Properties['Policies'],
    )
    for (const [id] of borrowing.filter(([at]) => !ofReleases.test(at)))
      expect(id).toMatch(ofLibrary)
  })

  it('is given no family of actions', () => {
    expect(actionsOf(ofFunctions).filter((action) => action.includes('*'))).toEqual([])
    expect(actionsOf(ofFunctions).length).toBeGreaterThan(5)
  })

  it('is given no family of resources, but the connections it tells', () => {
    const wide = ofFunctions.filter(({ Resource }) => Resource.some((each) => each.includes('*')))
    expect(wide.map(({ at }) => at.split('Entry')[0]).sort()).toEqual(
      functionNames.filter((name) => isTold(name, 'PUSH_ENDPOINT')).sort(),
    )
    for (const { Action, Resource } of wide) {
      expect(Action).toEqual(['execute-api:ManageConnections'])
      expect(Resource).toHaveLength(1)
      expect(Resource[0]).toMatch(/:<LiveChannelApi\w+>\/live\/POST\/@connections\/\*$/)
    }
  })

  it('never scans a table', () => {
    const tableActions = actionsOf(statements).filter((action) => action.startsWith('dynamodb:'))
    expect(tableActions).toEqual([
      'dynamodb:BatchWriteItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ])
  })

  it('uses a key only by way of the service that keeps the data, or in the name of a principal', () => {
    const keyed = ofFunctions.filter(
      ({ Action, Resource }) =>
        Action.some((each) => each.startsWith('kms:')) &&
        !Resource.some((each) => each.includes('Vault')),
    )
    expect(keyed.length).toBeGreaterThanOrEqual(functionNames.length)
    for (const { Condition, at } of keyed)
      expect(Condition?.StringEquals?.['kms:ViaService'], at).toMatch(
        /^(dynamodb|secretsmanager)\.eu-north-1\.amazonaws\.com$/,
      )
  })

  it('that only the coordinator calls may keep the plan, and reaches nothing beyond the clinic', () => {
    expect(actionsOf(of('coordinator')).filter((action) => action.startsWith('dynamodb:'))).toEqual(
      actionsOf(of('timers')).filter((action) => action.startsWith('dynamodb:')),
    )
    expect(isTold('coordinator', 'RECORDS_TABLE')).toBe(false)
  })
})

describe('accounts of staff', () => {
  const keeping = statements.filter(({ Action }) =>
    Action.some((each) => each.startsWith('cognito-idp:')),
  )

  it('are made, changed and ended by one function, in the one pool, and by nothing wider', () => {
    expect(keeping.map(({ at }) => at.split('Entry')[0])).toEqual(['settings'])
    expect(actionsOf(keeping)).toEqual([
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminDisableUser',
      'cognito-idp:AdminEnableUser',
      'cognito-idp:AdminUpdateUserAttributes',
      'cognito-idp:AdminUserGlobalSignOut',
      'cognito-idp:ListUsers',
    ])
    for (const { Resource } of keeping) {
      expect(Resource).toHaveLength(1)
      expect(Resource[0]).toMatch(/StaffPool|UserPool|Staff/)
      expect(Resource[0]).not.toContain('*')
    }
  })
})

describe('rooms for voice and video', () => {
  const chime = templatesOf({ ...stages.prod, video: { by: 'chime', relays: [] } }).service
  const meeting = statementsOf(chime, 'AWS::IAM::Policy').filter(({ Action }) =>
    Action.some((each) => each.startsWith('chime:')),
  )

  it('are opened and closed by one function, where a stage has chosen meetings', () => {
    expect(new Set(meeting.map(({ at }) => at.split('Entry')[0]))).toEqual(new Set(['rooms']))
    expect(actionsOf(meeting)).toEqual([
      'chime:CreateAttendee',
      'chime:CreateMeetingWithAttendees',
      'chime:DeleteAttendee',
      'chime:DeleteMeeting',
    ])
    expect(actionsOf(ofFunctions).filter((each) => each.startsWith('chime:'))).toEqual([])
  })

  it('are the only thing asked for outside Stockholm, and only by name', () => {
    const [, { Properties }] = theOnly(chime, 'AWS::IAM::ManagedPolicy')
    expect(Properties['PolicyDocument'].Statement.slice(1)).toEqual([
      {
        Effect: 'Allow',
        // What is granted and not within the border would be refused in AWS, and nowhere else.
        Action: actionsOf(meeting),
        Resource: '*',
        Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-central-1' } },
      },
    ])
  })
})

describe('the records', () => {
  const reaching = (what: RegExp) =>
    functionNames.filter((name) =>
      of(name).some(({ Resource }) => Resource.some((each) => what.test(each))),
    )

  it('are reached by the functions that need them, and opened by all but the two that only count days', () => {
    const told = functionNames.filter((name) => isTold(name, 'RECORDS_TABLE'))
    expect(told).toEqual(['care', 'intake', 'programme', 'keeper', 'retention'])
    expect(reaching(/:table\/dorren-prod-records$/)).toEqual(told)
    expect(reaching(/TablesRecordsKey/)).toEqual(told)
    expect(functionNames.filter((name) => isTold(name, 'VAULT'))).toEqual([
      'care',
      'intake',
      'programme',
    ])
  })

  it('are opened by a key for each principal, which no other function may use', () => {
    const vault = statements.filter(({ Resource }) => Resource.some((each) => /Vault/.test(each)))
    expect(vault.map(({ at }) => at.split('Entry')[0]).sort()).toEqual([
      'care',
      'intake',
      'programme',
    ])
    for (const { Action, Resource, Condition } of vault) {
      expect([...Action].sort()).toEqual(['kms:Decrypt', 'kms:GenerateDataKey'])
      expect(new Set(Resource).size).toBe(units.length)
      expect(Condition).toEqual({ Null: { 'kms:EncryptionContext:principal': 'false' } })
    }
  })

  it('of one principal open under no other’s name, whatever is granted', () => {
    const refusing = statementsOf(data, 'AWS::KMS::Key', 'KeyPolicy').filter(
      ({ Effect }) => Effect === 'Deny',
    )
    const named = refusing.map(({ Action, Condition, Principal }) => {
      expect(Principal).toEqual({ AWS: '*' })
      expect(Action).toEqual(
        expect.arrayContaining(['kms:Decrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*']),
      )
      return Condition.StringNotEquals['kms:EncryptionContext:principal']
    })
    expect(named.sort()).toEqual(units.map(({ id }) => id).sort())
    const aliases = resourcesOf(data, 'AWS::KMS::Alias').map(([, { Properties }]) =>
      String(Properties['AliasName']),
    )
    expect(aliases.sort()).toEqual(units.map(({ id }) => `alias/dorren/prod/${id}`).sort())
  })

  it('would be seen by this test if one did: the clinic is', () => {
    expect(reaching(/:table\/dorren-prod-clinic$/)).toEqual(functionNames)
    expect(reaching(/TablesClinicKey/)).toEqual(functionNames)
  })
})

describe('a key, a secret and a bucket', () => {
  it('answer to their own account only', () => {
    const root = 'arn:aws:iam::<AWS::AccountId>:root'
    const ownAccount = /"(aws:SourceAccount|kms:EncryptionContext:aws:logs:arn)".*<?AWS::AccountId/
    const granted = [
      ...statementsOf(data, 'AWS::KMS::Key', 'KeyPolicy'),
      ...statementsOf(data, 'AWS::SecretsManager::ResourcePolicy', 'ResourcePolicy'),
    ].filter(({ Effect }) => Effect === 'Allow')
    expect(granted.length).toBeGreaterThanOrEqual(2)
    // In a key's own policy "*" means that key.
    for (const { Principal, Condition, at } of granted)
      if (Principal.Service) expect(JSON.stringify(Condition), at).toMatch(ownAccount)
      else expect(rendered(Principal.AWS).replace(/<AWS::Partition>/, 'aws'), at).toBe(root)
  })

  it('show the pages to the site and to nobody else', () => {
    const granted = statementsOf(service, 'AWS::S3::BucketPolicy').filter(
      ({ Effect }) => Effect === 'Allow',
    )
    expect(granted).toHaveLength(1)
    const [{ Action, Principal, Condition }] = granted as [Statement]
    expect(Action).toEqual(['s3:GetObject'])
    expect(Principal).toEqual({ Service: 'cloudfront.amazonaws.com' })
    expect(rendered(Condition.StringEquals['AWS:SourceArn'])).toMatch(
      /distribution\/<SiteDistribution/,
    )
  })

  it('let nobody wake a function but its own door, channel or clock', () => {
    const permissions = resourcesOf(service, 'AWS::Lambda::Permission')
    expect(permissions.length).toBeGreaterThanOrEqual(functionNames.length)
    for (const [id, { Properties }] of permissions) {
      expect(Properties['Principal'], id).toMatch(/^(apigateway|events|logs|sns)\.amazonaws\.com$/)
      expect(rendered(Properties['SourceArn']), id).toMatch(
        /<(\w+Door|LiveChannel|Clock|Answers|OnCall|RingsMinute|\w+EntryLog)\w*(\.Arn)?>/,
      )
    }
  })
})

describe('a member of staff', () => {
  const [, { Properties: pages }] = theOnly(service, 'AWS::Cognito::UserPoolClient')

  it('is known by first name, unit, profession, languages and roles, and cannot change them', () => {
    expect([...pages['ReadAttributes']].sort()).toEqual([
      'custom:acr',
      'custom:languages',
      'custom:profession',
      'custom:roles',
      'custom:unit',
      'given_name',
    ])
    expect(pages['WriteAttributes']).toEqual(['locale'])
  })

  it('never gets a token that may change them, also where a directory must be able to', () => {
    const signIn = { ownAccounts: true, providers: [mora, region] }
    const federated = templatesOf({ ...stages.prod, signIn })
    const [, { Properties: client }] = theOnly(federated.service, 'AWS::Cognito::UserPoolClient')
    const mapped = resourcesOf(federated.data, 'AWS::Cognito::UserPoolIdentityProvider').flatMap(
      ([, { Properties }]) => Object.keys(Properties['AttributeMapping']),
    )
    expect(mapped).toContain('custom:roles')
    expect(client['WriteAttributes']).toEqual(expect.arrayContaining(mapped))
    for (const each of [pages, client]) {
      // A sign-in past the provider's pages would give the scope by which one changes oneself.
      expect(each['ExplicitAuthFlows']).toEqual(['ALLOW_REFRESH_TOKEN_AUTH'])
      expect(each['AllowedOAuthScopes']).not.toContain('aws.cognito.signin.user.admin')
    }
  })

  it('signs in with a code the page alone can exchange, and comes back to a staff page only', () => {
    expect(pages['GenerateSecret']).toBe(false)
    expect(pages['AllowedOAuthFlows']).toEqual(['code'])
    expect(pages['AllowedOAuthScopes']).toEqual(['openid', 'profile'])
    expect(pages['CallbackURLs'].map(rendered)).toEqual(
      staffPages.map((page) =>
        expect.stringMatching(new RegExp(`^https://<SiteDist[^/]+>${page}$`)),
      ),
    )
  })
})
