/** Keeps what is anonymous and short-lived apart from what must be kept, each under its own key. */
import { RemovalPolicy } from 'aws-cdk-lib'
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Construct } from 'constructs'
import { lineIndexes } from '../../shared/rules/line/line-index.ts'

interface TablesProps {
  keepsData: boolean
}

export class Tables extends Construct {
  readonly clinic: Table
  readonly clinicKey: Key
  readonly records: Table
  readonly recordsKey: Key

  constructor(scope: Construct, id: string, { keepsData }: TablesProps) {
    super(scope, id)
    const removalPolicy = keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const keyOf = (name: string, description: string) =>
      new Key(this, name, { description, enableKeyRotation: true, removalPolicy })
    const common = {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      removalPolicy,
    }

    this.clinicKey = keyOf('ClinicKey', 'Seals the anonymous, expiring table')
    this.clinic = new Table(this, 'Clinic', {
      ...common,
      encryptionKey: this.clinicKey,
      timeToLiveAttribute: 'expires',
      deletionProtection: keepsData,
    })
    for (const { name, attributes } of lineIndexes)
      this.clinic.addGlobalSecondaryIndex({
        indexName: name,
        partitionKey: { name: 'line', type: AttributeType.STRING },
        sortKey: { name: 'order', type: AttributeType.STRING },
        projectionType: ProjectionType.INCLUDE,
        nonKeyAttributes: [...attributes],
      })

    this.recordsKey = keyOf('RecordsKey', 'Seals programme, journal, consent, referral and audit')
    this.records = new Table(this, 'Records', {
      ...common,
      encryptionKey: this.recordsKey,
      // Only what carries an end: the log of who read, and whoever is kept, carry none.
      timeToLiveAttribute: 'expires',
      // In every stage: a record is never lost to a mistyped command, not even a made-up one.
      deletionProtection: true,
    })
  }
}
