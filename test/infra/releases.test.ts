/** New code is met by a few first, and when it fails everybody is back at the old without a hand. */
import { describe, expect, it } from 'vitest'
import { freshTemplates, rendered, resourcesOf, templatesOf } from './template.ts'
import { stages } from './stages.ts'

const { service } = templatesOf(stages.prod)
const groups = resourcesOf(service, 'AWS::CodeDeploy::DeploymentGroup')
const aliases = resourcesOf(service, 'AWS::Lambda::Alias')
const calledByPeople = [
  'care',
  'coordinator',
  'counsellor',
  'intake',
  'later',
  'live',
  'programme',
  'rooms',
  'safety',
  'settings',
  'youth',
]

describe('a release', () => {
  it('is careful wherever somebody waits for the answer', () => {
    const moved = aliases.map(([id, { Properties, UpdatePolicy }]) => {
      expect(Properties['Name']).toBe('now')
      const { DeploymentGroupName } = UpdatePolicy.CodeDeployLambdaAliasUpdate
      expect(groups.map(([group]) => `<${group}>`)).toContain(rendered(DeploymentGroupName))
      return /^Releases(\w+)Alias/.exec(id)?.[1]
    })
    expect(moved.sort()).toEqual(calledByPeople)
  })

  it('is asked by its alias at every door, or nobody would be moved with care', () => {
    const asked = resourcesOf(service, 'AWS::ApiGatewayV2::Integration').map(([, { Properties }]) =>
      rendered(Properties['IntegrationUri']),
    )
    const byAlias = asked.map((uri) => /<Releases(\w+)Alias\w{8}>/.exec(uri)?.[1] ?? uri)
    // The live channel is asked when it opens, is spoken to and closes; whoever is on call, by the newest code.
    const [onCall, ...others] = byAlias.filter((name) => name.includes('ringEntry'))
    expect(onCall).toBeDefined()
    expect(others).toEqual([])
    expect(byAlias.filter((name) => name !== onCall).sort()).toEqual(
      [...calledByPeople, 'live', 'live'].sort(),
    )
  })

  it('is met by one call in ten for five minutes', () => {
    expect(groups).toHaveLength(11)
    for (const [id, { Properties }] of groups)
      expect(Properties['DeploymentConfigName'], id).toBe(
        'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      )
  })

  it('goes back by itself when its own function fails, anything of ours does, or the canary does not come through', () => {
    for (const [id, { Properties }] of groups) {
      const name = /^Releases(\w+)Group/.exec(id)?.[1]
      expect(Properties['AutoRollbackConfiguration']).toEqual({
        Enabled: true,
        Events: expect.arrayContaining(['DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_FAILURE']),
      })
      const alarms = Properties['AlarmConfiguration'].Alarms.map(({ Name }: { Name: object }) =>
        rendered(Name).replace(/\w{8}>$/, '>'),
      )
      expect(alarms, id).toEqual([`<Watch${name}Fails>`, '<WatchFault>', '<WatchcanaryFails>'])
      expect(Properties['AlarmConfiguration'].Enabled).toBe(true)
    }
  })

  it('can be had at once, or an alarm that rings already would stop its own cure', () => {
    const atOnce = resourcesOf(
      freshTemplates(stages.prod, { atOnce: true }).service,
      'AWS::CodeDeploy::DeploymentGroup',
    )
    expect(atOnce).toHaveLength(11)
    for (const [id, { Properties }] of atOnce) {
      expect(Properties['DeploymentConfigName'], id).toBe('CodeDeployDefault.LambdaAllAtOnce')
      expect(Properties['AlarmConfiguration'].IgnorePollAlarmFailure ?? true).toBe(true)
      expect(Properties['AlarmConfiguration'].Enabled).toBe(false)
    }
  })

  it('has its files before it and its pages after it', () => {
    const copied = resourcesOf(service, 'Custom::CDKBucketDeployment')
    const named = (part: string) => {
      const found = copied.find(([id]) => id.startsWith(`${part}CustomResource`))
      if (!found)
        throw new Error(`Nothing is copied as ${part}: ${copied.map(([id]) => id).join()}`)
      return found
    }
    const [files] = named('PagesAssets')
    for (const [id, { DependsOn }] of aliases) expect(DependsOn, id).toContain(files)
    const [, { DependsOn }] = named('Pages')
    expect(DependsOn).toEqual(expect.arrayContaining(aliases.map(([id]) => id)))
  })
})
