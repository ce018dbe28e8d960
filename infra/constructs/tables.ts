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
import type { Stage } from '../stages.ts'

type TablesProps = Pick<Stage, 'keepsData' | 'tables'>

/** What nobody has used yet goes with a first deployment that fails; afterwards it stays. */
export const removalOf = (keepsData: boolean): RemovalPolicy =>
  keepsData ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY

/**
 * The service knows a table by its name in the file of the stage and not by an export, so that another
 * one, made beside it and filled from a copy, can take its place.
 */
export class Tables extends Construct {
  /** The one in use first. */
  readonly clinics: readonly Table[]
  readonly clinicKey: Key
  readonly records: readonly Table[]
  readonly recordsKey: Key

  constructor(scope: Construct, id: string, { keepsData, tables }: TablesProps) {
    super(scope, id)
    const removalPolicy = removalOf(keepsData)
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
    this.clinics = tables.clinic.map((tableName) => {
      const clinic = new Table(this, `Clinic-${tableName}`, {
        ...common,
        tableName,
        encryptionKey: this.clinicKey,
        timeToLiveAttribute: 'expires',
        deletionProtection: keepsData,
      })
      for (const { name, attributes } of lineIndexes)
        clinic.addGlobalSecondaryIndex({
          indexName: name,
          partitionKey: { name: 'line', type: AttributeType.STRING },
          sortKey: { name: 'order', type: AttributeType.STRING },
          projectionType: ProjectionType.INCLUDE,
          nonKeyAttributes: [...attributes],
        })
      return clinic
    })

    this.recordsKey = keyOf('RecordsKey', 'Seals programme, journal, consent, referral and audit')
    this.records = tables.records.map(
      (tableName) =>
        new Table(this, `Records-${tableName}`, {
          ...common,
          tableName,
          encryptionKey: this.recordsKey,
          // Only what carries an end: the log of who read, and whoever is kept, carry none.
          timeToLiveAttribute: 'expires',
          // In every stage: a record is never lost to a mistyped command, not even a made-up one.
          deletionProtection: true,
        }),
    )
  }
}
