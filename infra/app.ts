/** The clinic as one app: what remembers, what guards, what answers, and the rules both are held to. */
import { App, Validations } from 'aws-cdk-lib'
import flags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' }
import { AwsSolutionsChecks } from 'cdk-nag'
import type { Bundles } from './bundles.ts'
import { DataStack } from './data-stack.ts'
import { EdgeStack } from './edge-stack.ts'
import { ServiceStack } from './service-stack.ts'
import type { Stage } from './stages.ts'

interface Clinic {
  app: App
  data: DataStack
  edge: EdgeStack
  service: ServiceStack
}

interface Options {
  outdir?: string
  atOnce?: boolean
}

export function clinic(
  stage: Stage,
  bundles: Bundles,
  { outdir, atOnce = false }: Options = {},
): Clinic {
  const app = new App({
    analyticsReporting: false,
    context: {
      ...flags,
      // The data stack must not be removable while the service leans on it.
      '@aws-cdk/core:defaultCrossStackReferences': 'strong',
    },
    ...(outdir === undefined ? {} : { outdir }),
  })
  const data = new DataStack(app, `dorren-${stage.name}-data`, stage)
  const edge = new EdgeStack(app, `dorren-${stage.name}-edge`, stage)
  const service = new ServiceStack(app, `dorren-${stage.name}-service`, stage, {
    data,
    edge,
    bundles,
    atOnce,
  })
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return { app, data, edge, service }
}
