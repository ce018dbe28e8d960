/** One address for everything: pages, the audiences' APIs and the live channel, and no log of visits. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  FunctionEventType,
  HttpVersion,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  PriceClass,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  Signing,
  ViewerProtocolPolicy,
  type BehaviorOptions,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { Construct } from 'constructs'
import { because } from '../because.ts'
import { contentPolicy } from '../content-policy.ts'
import {
  audiences,
  doorPages,
  startFile,
  livePath,
  pathPattern,
  siteWordHeader,
  staffFolders,
  type Audience,
} from '../routes.ts'
import type { Stage } from '../stages.ts'
import { nameTheFile, sayMissing } from './name-the-file.ts'
import { siteHeaders } from './site-headers.ts'

interface StaticSiteProps {
  stage: Stage
  /** Host names of what answers. */
  doors: Readonly<Record<Audience, string>>
  live: string
  /** By which the APIs know that the site asks. */
  word: ISecret
  firewallArn: string
  inline: { scripts: readonly string[]; styles: readonly string[] }
  /** Where staff's pages sign in. */
  signIn: readonly string[]
}

export class StaticSite extends Construct {
  readonly bucket: Bucket
  readonly origin: string
  /** CloudFront's own name, by which the site is reached before the own address leads there. */
  readonly distributionOrigin: string

  constructor(
    scope: Construct,
    id: string,
    { stage, doors, live, word, firewallArn, inline, signIn }: StaticSiteProps,
  ) {
    super(scope, id)
    this.bucket = new Bucket(this, 'Pages', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
      removalPolicy: RemovalPolicy.RETAIN,
    })
    because(
      this.bucket,
      'An access log says who read which page; the pages are public and hold nothing else.',
      'AwsSolutions-S1',
    )

    const sockets = stage.site ? [`wss://${stage.site.domain}`] : []
    const meetings = stage.video.by === 'chime'
    const headersOf = (name: string, connect: readonly string[]) =>
      siteHeaders(this, name, contentPolicy({ ...inline, connect, meetings }))
    const youthHeaders = headersOf('YouthHeaders', sockets)
    const staffHeaders = headersOf('StaffHeaders', [...sockets, ...signIn])

    const originAccessControl = new S3OriginAccessControl(this, 'Access', {
      signing: Signing.SIGV4_ALWAYS,
    })
    const files = () => S3BucketOrigin.withOriginAccessControl(this.bucket, { originAccessControl })
    const customHeaders = { [siteWordHeader]: word.secretValue.unsafeUnwrap() }
    const https = (host: string) => new HttpOrigin(host, { customHeaders })

    const page = {
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: youthHeaders,
      functionAssociations: [
        { function: nameTheFile(this, 'NameTheFile'), eventType: FunctionEventType.VIEWER_REQUEST },
        { function: sayMissing(this, 'SayMissing'), eventType: FunctionEventType.VIEWER_RESPONSE },
      ],
    }
    const pages: BehaviorOptions = { ...page, origin: files() }
    const staffPages: BehaviorOptions = { ...pages, responseHeadersPolicy: staffHeaders }
    const door: BehaviorOptions = {
      ...page,
      origin: new OriginGroup({
        primaryOrigin: https(doors.youth),
        fallbackOrigin: files(),
        fallbackStatusCodes: [403, 404, 429, 500, 502, 503, 504],
      }),
      cachePolicy: new CachePolicy(this, 'DoorCache', {
        comment: 'A door that has just closed must not look open',
        minTtl: Duration.seconds(0),
        defaultTtl: Duration.seconds(5),
        maxTtl: Duration.seconds(30),
        enableAcceptEncodingBrotli: true,
        enableAcceptEncodingGzip: true,
      }),
    }
    const asked = {
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: AllowedMethods.ALLOW_ALL,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      originRequestPolicy: this.#withoutIdentity(),
      responseHeadersPolicy: youthHeaders,
    }

    const { site } = stage
    const distribution = new Distribution(this, 'Distribution', {
      // The word is read anew only when something of the site changes: its number does.
      comment: `Dörren ${stage.name}, word ${stage.word}`,
      webAclId: firewallArn,
      defaultBehavior: pages,
      additionalBehaviors: {
        ...Object.fromEntries(
          audiences.map((audience) => [
            pathPattern(audience),
            { ...asked, origin: https(doors[audience]) },
          ]),
        ),
        [livePath]: { ...asked, origin: https(live) },
        ...Object.fromEntries(doorPages.map((each) => [each.page, door])),
        ...Object.fromEntries(staffFolders.map((folder) => [`${folder}*`, staffPages])),
      },
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      enableLogging: false,
      // Nobody answers at all: the start page as a file says closed, with everybody who can help.
      errorResponses: [502, 504].map((httpStatus) => ({
        httpStatus,
        responseHttpStatus: httpStatus,
        responsePagePath: startFile,
        ttl: Duration.seconds(1),
      })),
      ...(site && {
        domainNames: [site.domain],
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', site.certificate),
      }),
    })
    this.distributionOrigin = `https://${distribution.distributionDomainName}`
    this.origin = site === null ? this.distributionOrigin : `https://${site.domain}`
    because(
      distribution,
      'A log of visits is what an anonymous door must not have.',
      'AwsSolutions-CFR3',
    )
    because(
      distribution,
      'Young people abroad and behind foreign networks are to reach the door too.',
      'AwsSolutions-CFR1',
    )
    if (!site)
      because(
        distribution,
        'Without an own address the certificate is CloudFront’s, and so is its oldest protocol; an own address ends that.',
        'AwsSolutions-CFR4',
      )
  }

  /** Everything a call needs reaches the API; what would tell people apart stays at the edge. */
  #withoutIdentity(): OriginRequestPolicy {
    return new OriginRequestPolicy(this, 'WithoutIdentity', {
      comment: 'No user agent, referrer, language or cookie',
      headerBehavior: OriginRequestHeaderBehavior.denyList(
        'Host',
        'User-Agent',
        'Referer',
        'Accept-Language',
      ),
      cookieBehavior: OriginRequestCookieBehavior.none(),
      queryStringBehavior: OriginRequestQueryStringBehavior.all(),
    })
  }
}
