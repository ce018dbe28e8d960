/** Whether the own address leads to the site yet: until then the site is looked at by CloudFront's name. */
import { resolve4, resolveCname } from 'node:dns/promises'
import type { Addresses } from './examine.ts'

interface Names {
  resolve4: (host: string) => Promise<string[]>
  resolveCname: (host: string) => Promise<string[]>
}

export async function pointsThere(
  { own, distribution }: Pick<Addresses, 'own' | 'distribution'>,
  names: Names = { resolve4, resolveCname },
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
  return (here ?? []).some((number) => there?.includes(number))
}
