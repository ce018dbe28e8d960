/** Wakes the timers each minute: ready checks, lost connections and everything with a time limit. */
import { Duration } from 'aws-cdk-lib'
import { Rule, Schedule } from 'aws-cdk-lib/aws-events'
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets'
import type { Construct } from 'constructs'
import type { Entry } from './entry.ts'

/** A late minute is worth nothing: the next one does its work. */
export function clock(scope: Construct, id: string, entry: Entry): Rule {
  return new Rule(scope, id, {
    description: 'The clinic’s minute hand',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [
      new LambdaFunction(entry.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    ],
  })
}

/** Wakes what forgets, once a night: a night it missed is made good by the next. */
export function nightly(scope: Construct, id: string, entry: Entry): Rule {
  return new Rule(scope, id, {
    description: 'What has been kept long enough',
    schedule: Schedule.cron({ hour: '2', minute: '17' }),
    targets: [
      new LambdaFunction(entry.lambda, { retryAttempts: 2, maxEventAge: Duration.hours(6) }),
    ],
  })
}

/** Wakes the canary: a round that comes late is as good as the next. */
export function canaryRounds(scope: Construct, id: string, entry: Entry): Rule {
  return new Rule(scope, id, {
    description: 'A visit of nobody, from the door to the erased talk',
    schedule: Schedule.rate(Duration.minutes(5)),
    targets: [
      new LambdaFunction(entry.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(5) }),
    ],
  })
}

/** Wakes the keeper of treatments: their days are long, and a late quarter gives the same. */
export function quarterHour(scope: Construct, id: string, entry: Entry): Rule {
  return new Rule(scope, id, {
    description: 'The treatments’ clock',
    schedule: Schedule.rate(Duration.minutes(15)),
    targets: [
      new LambdaFunction(entry.lambda, { retryAttempts: 0, maxEventAge: Duration.minutes(15) }),
    ],
  })
}
