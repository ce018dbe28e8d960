/** Vouches for staff: nobody signs up alone, and nobody signs in with a password only. */
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  OAuthScope,
  ProviderAttribute,
  StringAttribute,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Code } from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { because } from '../because.ts'
import { staffPages } from '../routes.ts'
import type { Stage } from '../stages.ts'
import { Entry } from './entry.ts'

/** What the token says of a member of staff beside the first name; set by whoever admits staff. */
export const staffAttributes = ['unit', 'profession', 'languages', 'roles'] as const

/** How sure the county's own sign-in was of the person, as its metadata calls it (loa3, loa4). */
const assurance = 'acr'

/** The county's sign-in by its name in the pool. */
const countySignIn = 'County'

/**
 * The pool demands a second factor of its own staff but does not say so in its token; this adds it.
 * Who comes from the county's sign-in used what that one says, and gets nothing added.
 */
export const factorsCode = `
exports.handler = async (event) => {
  const { identities } = event.request.userAttributes
  if (identities === undefined)
    event.response = { claimsOverrideDetails: { claimsToAddOrOverride: { factors: 'mfa' } } }
  return event
}
`

export class StaffPool extends Construct {
  readonly pool: UserPool
  readonly issuer: string
  /** The provider's own pages and token endpoint. */
  readonly address: string

  constructor(scope: Construct, id: string, { name, keepsData, staffSignIn }: Stage, seal: IKey) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      signInAliases: { username: true, email: true },
      signInCaseSensitive: false,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 14,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      standardAttributes: { givenName: { required: true, mutable: true } },
      customAttributes: Object.fromEntries(
        [...staffAttributes, assurance].map((name) => [
          name,
          new StringAttribute({ maxLen: 200, mutable: true }),
        ]),
      ),
      accountRecovery: AccountRecovery.NONE,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: keepsData,
      removalPolicy: keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    })
    because(
      this.pool,
      'Threat protection keeps addresses and devices of staff; the second factor is required of everybody instead.',
      'AwsSolutions-COG3',
      'AwsSolutions-COG8',
    )
    const factors = new Entry(this, 'Factors', {
      code: Code.fromInline(factorsCode),
      environment: {},
      timeout: Duration.seconds(3),
      readsSecret: false,
      seal,
    })
    this.pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      factors.lambda,
      LambdaVersion.V1_0,
    )
    if (staffSignIn) this.#countySignIn(staffSignIn)
    const domainPrefix = `dorren-${name}-${Aws.ACCOUNT_ID}`
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix } })
    this.address = `https://${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`
  }

  /** Staff as the county knows them: who they are, what they may, and how sure the sign-in was. */
  #countySignIn(metadata: string): void {
    const told = [...staffAttributes, assurance]
    new UserPoolIdentityProviderSaml(this, 'CountySignIn', {
      userPool: this.pool,
      name: countySignIn,
      metadata: UserPoolIdentityProviderSamlMetadata.url(metadata),
      idpSignout: true,
      attributeMapping: {
        givenName: ProviderAttribute.other('givenName'),
        custom: Object.fromEntries(
          told.map((name) => [`custom:${name}`, ProviderAttribute.other(name)]),
        ),
      },
    })
  }
}

/** The staff pages as a public client: authorization code with PKCE, and no password in our hands. */
export function staffClient(
  scope: Construct,
  pool: UserPool,
  siteOrigin: string,
  { staffSignIn }: Stage,
): UserPoolClient {
  const addresses = staffPages.map((page) => siteOrigin + page)
  return new UserPoolClient(scope, 'StaffPages', {
    userPool: pool,
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: addresses,
      logoutUrls: addresses,
    },
    readAttributes: new ClientAttributes()
      .withStandardAttributes({ givenName: true })
      .withCustomAttributes(...staffAttributes, assurance),
    // Nobody gives themselves a role: the pages may change the language of the sign-in and no more.
    writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
    // With the county's own sign-in there is no other way in: whoever leaves the county is out.
    supportedIdentityProviders: [
      staffSignIn
        ? UserPoolClientIdentityProvider.custom(countySignIn)
        : UserPoolClientIdentityProvider.COGNITO,
    ],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  })
}
