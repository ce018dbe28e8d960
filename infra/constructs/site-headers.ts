/** The headers every answer leaves with, whoever made it: no third party, no referrer, no frame. */
import { Duration } from 'aws-cdk-lib'
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  ResponseHeadersPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { permissionsPolicy } from '../content-policy.ts'

/** A policy that overrides what a function or a file says of itself. */
export function siteHeaders(
  scope: Construct,
  id: string,
  contentSecurityPolicy: string,
): ResponseHeadersPolicy {
  const override = true
  return new ResponseHeadersPolicy(scope, id, {
    securityHeadersBehavior: {
      contentSecurityPolicy: { contentSecurityPolicy, override },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        override,
      },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.NO_REFERRER, override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      contentTypeOptions: { override },
    },
    customHeadersBehavior: {
      customHeaders: [
        { header: 'Permissions-Policy', value: permissionsPolicy, override },
        { header: 'Cross-Origin-Resource-Policy', value: 'same-origin', override },
      ],
    },
  })
}
