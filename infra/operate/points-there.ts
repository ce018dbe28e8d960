/** Whether the own address leads to the site yet: until then the site is looked at by CloudFront's name. */
import { resolve4, resolveCname } from 'node:dns/promises'
import { settingsFile } from '../routes.ts'
import { fromHere, type Addresses } from './examine.ts'

type Both = Pick<Addresses, 'own' | 'distribution'>

/** What one asks to find out. */
interface Names {
  resolve4: (host: string) => Promise<string[]>
  resolveCname: (host: string) => Promise<string[]>
  /** What a site tells its pages: no other stage says the same. */
  settings: (site: string) => Promise<string | undefined>
}

const fromNet: Names = {
  resolve4,
  resolveCname,
  settings: async (site) => {
    const answer = await fromHere.fetch(`${site}/${settingsFile}`)
    return answer.ok ? answer.text() : undefined
  },
}

export async function pointsThere(
  { own, distribution }: Both,
  names: Names = fromNet,
): Promise<boolean> {
  const [host, target] = [new URL(own).host, new URL(distribution).host]
  if (host === target) return true
  const none = (): string[] => []
  const aliases = await names.resolveCname(host).catch(none)
  if (aliases.some((alias) => alias.replace(/\.$/, '').toLowerCase() === target)) return true
  // A zone may answer for its alias itself, with CloudFront's own numbers.
  const [here, there] = await Promise.all(
    [host, target].map((one) => names.resolve4(one).catch(none)),
  )
  if ((here ?? []).some((number) => there?.includes(number))) return true
  // Or something of the county's stands before it, or the numbers are those of another corner of the net.
  const [told, known] = await Promise.all(
    [own, distribution].map((one) => names.settings(one).catch(() => undefined)),
  )
  return told !== undefined && told === known
}

/** What to do meanwhile, in one sentence. */
export const notThereYet = ({ own, distribution }: Both): string =>
  `${own} does not lead there yet: let its name be a CNAME of ${new URL(distribution).host}.`
