/** Vouches for staff: nobody signs up alone, and nobody signs in with a password only. */
import { Aws, Duration } from 'aws-cdk-lib'
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
import type { SignInProvider, Stage } from '../stages.ts'
import { Entry } from './entry.ts'
import { removalOf } from './tables.ts'

/** What the token says of a member of staff beside the first name; set by whoever admits staff. */
export const staffAttributes = ['unit', 'profession', 'languages', 'roles'] as const

/** How sure another's sign-in was of the person, in the words of the file of the stage. */
const assurance = 'acr'

/**
 * What the pool adds to a token. Its own staff have used a second factor, which it demands and does
 * not say. For whoever comes by another's directory it says whose staff that directory may vouch for,
 * whatever the directory itself says, and whether it was as sure as has been agreed.
 */
export const factorsCode = `
const { PROVIDERS } = process.env
exports.handler = async (event) => {
  const said = event.request.userAttributes
  const add = (claims) => {
    event.response = { claimsOverrideDetails: { claimsToAddOrOverride: claims } }
    return event
  }
  if (said.identities === undefined) return add({ factors: 'mfa' })
  const [{ providerName }] = JSON.parse(said.identities)
  const provider = JSON.parse(PROVIDERS)[providerName] || { units: [], enough: [] }
  const { units, enough } = provider
  const unit = said['custom:unit'] || (units.length === 1 ? units[0] : '')
  const isSure = enough === true || enough.includes(said['custom:${assurance}'])
  return add({
    unit: units.includes(unit) ? unit : '',
    languages: said['custom:languages'] || 'sv',
    factors: isSure ? 'mfa' : 'none',
  })
}
`

/** What the function above is told of each provider. */
export const providersTold = (providers: readonly SignInProvider[]): string =>
  JSON.stringify(
    Object.fromEntries(
      providers.map(({ name, units, assurance }) => [
        name,
        { units, enough: 'agreed' in assurance ? true : assurance.enough },
      ]),
    ),
  )

/** What the function that shows accounts is told: which are made here, and which a directory owns. */
export const accountsTold = ({ ownAccounts, providers }: Stage['signIn']): string =>
  JSON.stringify({
    ownAccounts,
    directories: Object.fromEntries(providers.map(({ name, units }) => [name, units])),
  })

/** Of our own pages, in the person's own language; the letter is all that somebody invited has. */
const invitation = {
  emailSubject: 'Du är inbjuden till Dörren',
  emailBody:
    'Hej! Du har fått ett konto i Dörren, den digitala ungdomsmottagningen. Logga in med {username} (eller din e-postadress) och engångslösenordet {####}. Du väljer sedan ett eget lösenord och en kodapp. Inbjudan gäller i tre dagar och en gång. Har den gått ut eller redan är använd: be den som sköter kontona hos er om en ny.',
}

export class StaffPool extends Construct {
  readonly pool: UserPool
  readonly issuer: string
  /** The provider's own pages and token endpoint. */
  readonly address: string

  /** What a directory of staff must be told: as whom we ask, and where it answers. */
  readonly samlEntity: string
  readonly samlAnswers: string

  constructor(scope: Construct, id: string, { name, keepsData, signIn }: Stage, seal: IKey) {
    super(scope, id)
    this.pool = new UserPool(this, 'Pool', {
      selfSignUpEnabled: false,
      userInvitation: invitation,
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
      removalPolicy: removalOf(keepsData),
    })
    because(
      this.pool,
      'Threat protection keeps addresses and devices of staff; the second factor is required of everybody instead.',
      'AwsSolutions-COG3',
      'AwsSolutions-COG8',
    )
    const factors = new Entry(this, 'Factors', {
      code: Code.fromInline(factorsCode),
      environment: { PROVIDERS: providersTold(signIn.providers) },
      timeout: Duration.seconds(3),
      readsSecret: false,
      seal,
    })
    this.pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      factors.lambda,
      LambdaVersion.V1_0,
    )
    for (const provider of signIn.providers) this.#signInBy(provider)
    const domainPrefix = `dorren-${name}-${Aws.ACCOUNT_ID}`
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix } })
    this.address = `https://${domainPrefix}.auth.${Aws.REGION}.amazoncognito.com`
    this.samlEntity = `urn:amazon:cognito:sp:${this.pool.userPoolId}`
    this.samlAnswers = `${this.address}/saml2/idpresponse`
    this.issuer = `https://cognito-idp.${Aws.REGION}.amazonaws.com/${this.pool.userPoolId}`
  }

  /** Staff as their employer's directory knows them: who they are, what they may, and how sure it was. */
  #signInBy({ name, metadata, attributes, assurance: sure }: SignInProvider): void {
    const { givenName, ...ours } = attributes
    const told = { ...ours, ...('attribute' in sure && { [assurance]: sure.attribute }) }
    new UserPoolIdentityProviderSaml(this, `SignInBy${name}`, {
      userPool: this.pool,
      name,
      metadata: UserPoolIdentityProviderSamlMetadata.url(metadata),
      idpSignout: true,
      attributeMapping: {
        givenName: ProviderAttribute.other(givenName),
        custom: Object.fromEntries(
          Object.entries(told).map(([own, theirs]) => [
            `custom:${own}`,
            ProviderAttribute.other(theirs),
          ]),
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
  { signIn }: Stage,
): UserPoolClient {
  const addresses = staffPages.map((page) => siteOrigin + page)
  return new UserPoolClient(scope, 'StaffPages', {
    userPool: pool,
    generateSecret: false,
    // The pages of the provider alone sign anybody in: by its API one would get the right to change
    // oneself, roles included.
    authFlows: { userSrp: false },
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: addresses,
      logoutUrls: addresses,
    },
    readAttributes: new ClientAttributes()
      .withStandardAttributes({ givenName: true })
      .withCustomAttributes(...staffAttributes, assurance),
    // What a directory says can be kept only by a client that may write it. No token of this client
    // has the scope by which a person could do so.
    writeAttributes:
      signIn.providers.length === 0
        ? new ClientAttributes().withStandardAttributes({ locale: true })
        : new ClientAttributes()
            .withStandardAttributes({ givenName: true })
            .withCustomAttributes(...staffAttributes, assurance),
    supportedIdentityProviders: [
      ...(signIn.ownAccounts ? [UserPoolClientIdentityProvider.COGNITO] : []),
      ...signIn.providers.map(({ name }) => UserPoolClientIdentityProvider.custom(name)),
    ],
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  })
}
