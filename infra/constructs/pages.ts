/** Puts the built pages where they are read: hashed files for ever, pages fresh at every visit. */
import { RemovalPolicy, Stack } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3'
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment'
import { Construct } from 'constructs'
import { asFound, because } from '../because.ts'
import type { Bundles } from '../bundles.ts'
import { missingFile, missingMark, settingsFile } from '../routes.ts'

interface PagesProps {
  bucket: Bucket
  bundles: Bundles
  /** Settings the pages read before anything else. */
  settings: Readonly<Record<string, string>>
  /** Seals the log of the copying. */
  seal: IKey
}

export class Pages extends Construct {
  /** Files of their own names, and the pages that ask for them. */
  readonly assets: BucketDeployment
  readonly pages: BucketDeployment

  constructor(scope: Construct, id: string, { bucket, bundles, settings, seal }: PagesProps) {
    super(scope, id)
    const logGroup = new LogGroup(this, 'Log', {
      encryptionKey: seal,
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    this.assets = new BucketDeployment(this, 'Assets', {
      destinationBucket: bucket,
      sources: bundles.assets,
      cacheControl: [CacheControl.fromString('public, max-age=31536000, immutable')],
      // A page opened before the deployment still asks for the files of its own build.
      prune: false,
      logGroup,
    })
    this.pages = new BucketDeployment(this, 'Pages', {
      destinationBucket: bucket,
      sources: [...bundles.pages, Source.jsonData(settingsFile, settings)],
      cacheControl: [CacheControl.fromString(freshButKept)],
      exclude: ['assets/*', missingFile.slice(1)],
      logGroup,
    })
    // It says of itself that it is missing: what leaves the edge knows it by that.
    new BucketDeployment(this, 'Missing', {
      destinationBucket: bucket,
      sources: bundles.missing,
      cacheControl: [CacheControl.fromString(freshButKept)],
      metadata: { [missingMark]: 'yes' },
      prune: false,
      logGroup,
    })
    // A page must never be there before the files it asks for.
    this.pages.node.addDependency(this.assets)
    acceptDeployer(Stack.of(this), bucket)
  }
}

/**
 * Asked for anew after five seconds; and when nobody in Stockholm answers, what the edge last saw
 * stands for a week, with every number to ring.
 */
const freshButKept = 'public, max-age=5, stale-if-error=604800'

/** The library's own function that copies files; it runs while deploying and at no other time. */
function acceptDeployer(stack: Stack, bucket: Bucket): void {
  const deployer = stack.node.children.find(({ node }) => node.id.startsWith('Custom::CDKBucket'))
  if (!deployer) throw new Error('The library no longer copies files by a function of its own')
  const pages = stack.getLogicalId(bucket.node.defaultChild as CfnBucket)
  const staged = `arn:aws:s3:::cdk-hnb659fds-assets-{account}-{region}/*`
  because(
    deployer,
    'The library’s role for copying files spells families of S3 actions; it is held to the staging bucket and to the site’s own.',
    ...['GetBucket', 'GetObject', 'List', 'Abort', 'DeleteObject'].map(
      (family) => `AwsSolutions-IAM5[Action::s3:${family}*]`,
    ),
    `AwsSolutions-IAM5[${asFound(stack, staged)}]`,
    `AwsSolutions-IAM5[Resource::<${pages}.Arn>/*]`,
  )
  because(deployer, 'The library decides the runtime of its own function.', 'AwsSolutions-L1')
  because(
    deployer,
    'The library gives its own function the managed policy for writing a log, and nothing else by it.',
    'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]',
  )
}
