/** The stack that answers: everything in it can be thrown away and deployed again. */
import { CfnOutput, Duration, Stack } from 'aws-cdk-lib'
import type { Alarm } from 'aws-cdk-lib/aws-cloudwatch'
import { Table } from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import type { Bundles } from './bundles.ts'
import { meetingsAbroad, withinRegion } from './constructs/border.ts'
import { canaryRounds, clock, nightly, quarterHour } from './constructs/clock.ts'
import { Door } from './constructs/door.ts'
import { Entry } from './constructs/entry.ts'
import { Live } from './constructs/live.ts'
import { Answers, rings } from './constructs/ring.ts'
import { mailboxes, onCall, toldOnCall } from './constructs/on-call.ts'
import { Pages } from './constructs/pages.ts'
import { Releases } from './constructs/releases.ts'
import { siteWord } from './constructs/site-word.ts'
import { accountsTold, staffClient } from './constructs/staff-pool.ts'
import { StaticSite } from './constructs/static-site.ts'
import { Watch } from './constructs/watch.ts'
import type { DataStack } from './data-stack.ts'
import type { EdgeStack } from './edge-stack.ts'
import {
  environmentOf,
  isTold,
  readersOnly,
  type FunctionName,
  type Variable,
} from './environment.ts'
import {
  mayKeepAccounts,
  mayKeepCalls,
  mayKeepCanary,
  mayMeet,
  mayReadLine,
  mayReadSecret,
  mayReadTable,
  mayUseVault,
  mayWriteTable,
} from './grants.ts'
import { offersOf, spelled } from './offers.ts'
import { audiences } from './routes.ts'
import type { Stage } from './stages.ts'

/** The first that the file of the stage names. */
const inUse = ([first = '']: readonly string[]): string => first

interface ServiceProps {
  data: DataStack
  edge: EdgeStack
  bundles: Bundles
  /** Moves everybody to the new code at once, whatever rings. */
  atOnce: boolean
}

export class ServiceStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    stage: Stage,
    { data, edge, bundles, atOnce }: ServiceProps,
  ) {
    super(scope, id, {
      env: { region: stage.region, account: stage.account },
      crossRegionReferences: true,
      description: 'Dörren: doors, live channel, site and timers',
    })
    const { throttle } = stage
    const { keys, vault, staff, seal } = data
    const clinic = Table.fromTableAttributes(this, 'Clinic', {
      tableName: inUse(stage.tables.clinic),
      encryptionKey: data.tables.clinicKey,
    })
    const records = Table.fromTableAttributes(this, 'Records', {
      tableName: inUse(stage.tables.records),
      encryptionKey: data.tables.recordsKey,
    })
    const word = siteWord(this, 'SiteWord', seal)

    // The site knows the APIs by their ids and the functions know the site by its name, so what
    // answers is joined to the APIs last: that is what keeps the circle open.
    const doors = {
      youth: new Door(this, 'YouthDoor', { audience: 'youth', throttle }),
      counsellor: new Door(this, 'CounsellorDoor', { audience: 'counsellor', throttle }),
      coordinator: new Door(this, 'CoordinatorDoor', { audience: 'coordinator', throttle }),
      safety: new Door(this, 'SafetyDoor', { audience: 'safety', throttle }),
      later: new Door(this, 'LaterDoor', { audience: 'later', throttle }),
      rooms: new Door(this, 'RoomsDoor', { audience: 'rooms', throttle }),
      settings: new Door(this, 'SettingsDoor', { audience: 'settings', throttle }),
      care: new Door(this, 'CareDoor', { audience: 'care', throttle }),
      intake: new Door(this, 'IntakeDoor', { audience: 'intake', throttle }),
      programme: new Door(this, 'ProgrammeDoor', { audience: 'programme', throttle }),
    }
    const answers = new Answers(this, 'Answers')
    const live = new Live(this, 'LiveChannel', { throttle })
    const site = new StaticSite(this, 'Site', {
      stage,
      doors: {
        youth: doors.youth.host,
        counsellor: doors.counsellor.host,
        coordinator: doors.coordinator.host,
        safety: doors.safety.host,
        later: doors.later.host,
        rooms: doors.rooms.host,
        settings: doors.settings.host,
        care: doors.care.host,
        intake: doors.intake.host,
        programme: doors.programme.host,
      },
      live: live.host,
      word,
      firewallArn: edge.firewallArn,
      inline: bundles.inline,
      signIn: [staff.address, `https://cognito-idp.${stage.region}.amazonaws.com`],
    })
    const client = staffClient(this, staff.pool, site.origin, stage)

    const letters = mailboxes(this, 'Letters', stage, seal)

    const told: Record<Variable, string> = {
      STAGE: stage.name,
      CLINIC_TABLE: clinic.tableName,
      RECORDS_TABLE: records.tableName,
      VAULT: vault.aliases,
      KEYS_SECRET: keys.secretArn,
      SITE_WORD: word.secretArn,
      PUSH_ENDPOINT: live.pushEndpoint,
      OIDC_ISSUER: staff.issuer,
      OIDC_CLIENT: client.userPoolClientId,
      SITE_ORIGIN: site.origin,
      SITE_ADDRESS: site.distributionOrigin,
      EID_ISSUER: stage.eid?.issuer ?? 'none',
      EID_CLIENT: stage.eid?.client ?? 'none',
      VIDEO: stage.video.by,
      NOTICE_SERVICES: stage.notices.join(' ') || 'none',
      ON_CALL: toldOnCall(stage, letters),
      ANSWERS: answers.address,
      ACCOUNTS: accountsTold(stage.signIn),
      TURN_URLS: stage.video.relays.join() || 'none',
    }
    const entryOf = (name: FunctionName, seconds: number): Entry => {
      const entry = new Entry(this, `${name}Entry`, {
        code: bundles.code(name),
        environment: environmentOf(name, told),
        timeout: Duration.seconds(seconds),
        readsSecret: isTold(name, 'KEYS_SECRET') || isTold(name, 'SITE_WORD'),
        seal,
      })
      const mayKeep = readersOnly.includes(name) ? mayReadTable : mayWriteTable
      if (name === 'ring') mayKeepCalls(entry, clinic)
      else if (name === 'canary') mayKeepCanary(entry, clinic)
      else if (isTold(name, 'CLINIC_TABLE')) {
        mayKeep(entry, clinic)
        mayReadLine(entry, clinic)
      }
      if (isTold(name, 'RECORDS_TABLE')) mayKeep(entry, records)
      if (isTold(name, 'VAULT')) mayUseVault(entry, vault.keys)
      if (isTold(name, 'KEYS_SECRET')) mayReadSecret(entry, keys)
      if (isTold(name, 'SITE_WORD')) mayReadSecret(entry, word)
      if (isTold(name, 'PUSH_ENDPOINT')) live.mayPush(entry)
      return entry
    }
    const entries = {
      youth: entryOf('youth', 10),
      counsellor: entryOf('counsellor', 10),
      coordinator: entryOf('coordinator', 10),
      live: entryOf('live', 10),
      timers: entryOf('timers', 50),
      safety: entryOf('safety', 10),
      later: entryOf('later', 10),
      rooms: entryOf('rooms', 10),
      settings: entryOf('settings', 15),
      care: entryOf('care', 10),
      intake: entryOf('intake', 10),
      programme: entryOf('programme', 10),
      keeper: entryOf('keeper', 60),
      retention: entryOf('retention', 300),
      ring: entryOf('ring', 60),
      canary: entryOf('canary', 60),
    } satisfies Record<FunctionName, Entry>

    // Clocks change at once: each of their runs makes good what the one before it did not.
    const releases = new Releases(this, 'Releases', { atOnce })
    for (const name of [...audiences, 'live'] as const) releases.moves(name, entries[name])

    doors.youth.answeredBy(entries.youth)
    doors.counsellor.answeredBy(entries.counsellor)
    doors.coordinator.answeredBy(entries.coordinator)
    doors.safety.answeredBy(entries.safety)
    doors.later.answeredBy(entries.later)
    doors.rooms.answeredBy(entries.rooms)
    doors.settings.answeredBy(entries.settings)
    doors.care.answeredBy(entries.care)
    doors.intake.answeredBy(entries.intake)
    doors.programme.answeredBy(entries.programme)
    live.answeredBy(entries.live)
    if (stage.video.by === 'chime') mayMeet(entries.rooms)
    mayKeepAccounts(entries.settings, staff.pool.userPoolArn)
    answers.answeredBy(entries.ring)
    clock(this, 'Clock', entries.timers)
    quarterHour(this, 'ClockOfTreatments', entries.keeper)
    nightly(this, 'ClockOfRetention', entries.retention)
    canaryRounds(this, 'ClockOfCanary', entries.canary)
    const topic = onCall(this, 'OnCall', stage, seal)
    rings(this, 'Rings', { stage, topic, letters, entries })
    const watch = new Watch(this, 'Watch', { stage, entries, topic, clinic })
    const fails = (name: string) => watch.fails.get(name) as Alarm
    releases.goBackAt(fails, [watch.fault, fails('canary')])
    const { assets, pages } = new Pages(this, 'Pages', {
      bucket: site.bucket,
      bundles,
      settings: { issuer: told.OIDC_ISSUER, clientId: told.OIDC_CLIENT },
      seal,
    })
    releases.between(assets, pages)
    withinRegion(this, stage.video.by === 'chime' ? meetingsAbroad : undefined)
    const tells = {
      SiteAddress: site.origin,
      DistributionAddress: site.distributionOrigin,
      SignInAddress: staff.address,
      // For the doctor, who goes past the site to see that nobody can.
      YouthApi: `https://${doors.youth.host}`,
      Issuer: staff.issuer,
      // What a directory of staff must be told of us.
      SamlEntity: staff.samlEntity,
      SamlAnswers: staff.samlAnswers,
      // What the next deployment must not take away unseen.
      Offers: spelled(offersOf(stage)),
    }
    for (const [name, value] of Object.entries(tells)) new CfnOutput(this, name, { value })
  }
}
