/** From what the service stack tells to the addresses that are looked at. */
import { Stop } from './command.ts'
import type { Addresses } from './examine.ts'

export function addressesFrom(told: ReadonlyMap<string, string>): Addresses {
  const of = (name: string): string => {
    const value = told.get(name)
    if (value === undefined)
      throw new Stop(
        `The service stack tells no ${name}: it was deployed half or by an older version. Deploy again.`,
      )
    return value
  }
  const site = of('SiteAddress')
  return {
    site,
    own: site,
    distribution: of('DistributionAddress'),
    api: of('YouthApi'),
    issuer: of('Issuer'),
  }
}
