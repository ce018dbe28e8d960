/** Vouches for staff: nobody signs up alone, and nobody signs in with a password only. */
import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StringAttribute,
  UserPool,
  UserPoolClient,
} from 'aws-cdk-lib/aws-cognito'
import { Construct } from 'constructs'
import { because } from '../because.ts'
import { staffPages } from '../routes.ts'
import type { Stage } from '../stages.ts'

/** What the token says of a member of staff beside the first name; set by whoever admits staff. */
export const staffAttributes = ['unit', 'profession', 'languages', 'roles'] as const

export class StaffPool extends Construct {
  readonly pool: UserPool
  readonly issuer: string
  /** The provider's own pages and token endpoint. */
  readonly address: string

  constructor(scope: Construct, id: string, { name, keepsData }: Stage) {
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
        staffAttributes.map((name) => [name, new StringAttribute({ maxLen: 200, mutable: true })]),
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
    const domainPrefix = `dorren-${name}-${Aws.ACCOUNT_ID}`
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix } })
    this.address = `https://${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`
  }
}

/** The staff pages as a public client: authorization code with PKCE, and no password in our hands. */
export function staffClient(scope: Construct, pool: UserPool, siteOrigin: string): UserPoolClient {
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
      .withCustomAttributes(...staffAttributes),
    // Nobody gives themselves a role: the pages may change the language of the sign-in and no more.
    writeAttributes: new ClientAttributes().withStandardAttributes({ locale: true }),
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  })
}
