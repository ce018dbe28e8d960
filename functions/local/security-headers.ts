/** The headers every answer of the laptop's county leaves with, errors too, as the site sets them in AWS. */
import { permissionsPolicy } from '../../infra/content-policy.ts'

/** Without the promise of a certificate, which nobody has on a laptop. */
export const securityHeaders = (
  contentSecurityPolicy: string,
): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy,
  'permissions-policy': permissionsPolicy,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
})
