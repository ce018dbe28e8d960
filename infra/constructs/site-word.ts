/** The word by which the APIs know the site: who asks them past the firewall is refused. */
import { RemovalPolicy } from 'aws-cdk-lib'
import type { IKey } from 'aws-cdk-lib/aws-kms'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { because } from '../because.ts'

/** Guards no data: behind it everybody still needs a solved proof, a secret or a sign-in. */
export function siteWord(scope: Construct, id: string, encryptionKey: IKey): Secret {
  const word = new Secret(scope, id, {
    description: 'The site’s word at the doors of the APIs',
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
    encryptionKey,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  because(
    word,
    'The site learns a new word by a deployment only; docs/operations.md says how both words hold meanwhile.',
    'AwsSolutions-SMG4',
  )
  return word
}
