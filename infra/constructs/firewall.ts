/**
 * Stops floods at the edge, before anything in Stockholm wakes: by how often an address asks, and
 * by nothing it says. It keeps no log and no samples, for both would say who came.
 */
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'

interface Limit {
  name: string
  /** Calls of one address in five minutes. A school or a telephone company may be one address. */
  calls: number
  /** The paths that are counted. Pages never are: the numbers to ring stand. */
  paths: readonly string[]
  by: 'EXACTLY' | 'STARTS_WITH'
}

/**
 * One page asks twenty times a minute at most, where sockets are blocked; so a hundred at a time
 * behind one address is well within the first. Joining asks twice; a class of thirty is within the
 * second. Proof of work stops the patient, these the hasty.
 */
export const limitsOf = ({ throttle }: Pick<Stage, 'throttle'>): readonly Limit[] => [
  {
    name: 'joins',
    calls: 300,
    paths: ['/api/youth/challenge', '/api/youth/visits'],
    by: 'EXACTLY',
  },
  { name: 'calls', calls: throttle.rate * 60, paths: ['/api/', '/live'], by: 'STARTS_WITH' },
]

const counted = (name: string): CfnWebACL.VisibilityConfigProperty => ({
  cloudWatchMetricsEnabled: true,
  metricName: name,
  // A sample is an address with a time.
  sampledRequestsEnabled: false,
})

const matches =
  (positionalConstraint: Limit['by']) =>
  (path: string): CfnWebACL.StatementProperty => ({
    byteMatchStatement: {
      fieldToMatch: { uriPath: {} },
      positionalConstraint,
      searchString: path,
      textTransformations: [{ priority: 0, type: 'NORMALIZE_PATH' }],
    },
  })

/** For CloudFront, so it must stand in us-east-1; it holds rules and counts, and nobody's data. */
export function firewall(scope: Construct, id: string, stage: Stage): CfnWebACL {
  return new CfnWebACL(scope, id, {
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    description: 'How often one address may ask the door',
    visibilityConfig: counted('everything'),
    customResponseBodies: {
      slower: {
        contentType: 'APPLICATION_JSON',
        content: JSON.stringify({
          type: 'about:blank',
          title: 'Det kom för många anrop på kort tid.',
          status: 429,
          code: 'try-again',
          detail: 'Vänta en stund och försök igen. Din plats är kvar.',
        }),
      },
    },
    rules: limitsOf(stage).map(({ name, calls, paths, by }, priority) => ({
      name,
      priority,
      visibilityConfig: counted(name),
      action: {
        block: {
          customResponse: {
            responseCode: 429,
            customResponseBodyKey: 'slower',
            // Said by the firewall itself, past the site's own headers.
            responseHeaders: [
              { name: 'Cache-Control', value: 'no-store' },
              { name: 'X-Content-Type-Options', value: 'nosniff' },
              { name: 'Referrer-Policy', value: 'no-referrer' },
              {
                name: 'Content-Security-Policy',
                value: "default-src 'none'; frame-ancestors 'none'",
              },
            ],
          },
        },
      },
      statement: {
        rateBasedStatement: {
          aggregateKeyType: 'IP',
          evaluationWindowSec: 300,
          limit: calls,
          scopeDownStatement: { orStatement: { statements: paths.map(matches(by)) } },
        },
      },
    })),
  })
}
