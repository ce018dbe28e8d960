/**
 * Which push services a browser may name for its notices: the service calls an address that a page has given it, so
 * only those of the browsers' makers are called, and only by https. The file of a stage says which of them.
 */

/** Chrome, Samsung Internet and others; Firefox; Safari; Edge. A leading dot: any name that ends so. */
export const pushServices = [
  'fcm.googleapis.com',
  'updates.push.services.mozilla.com',
  '.push.apple.com',
  '.notify.windows.com',
] as const

/** An own receiver on this machine is named by its whole origin; no stage can do that. */
const isNamed = (address: URL, service: string): boolean => {
  if (service.includes('://')) return address.origin === service
  if (address.protocol !== 'https:' || address.port !== '') return false
  return service.startsWith('.') ? address.hostname.endsWith(service) : address.hostname === service
}

export const isPushService = (endpoint: string, services: readonly string[]): boolean => {
  // A phone from 2021 is not asked here: this runs on the server alone.
  if (!URL.canParse(endpoint)) return false
  const address = new URL(endpoint)
  if (address.username !== '' || address.password !== '') return false
  return services.some((service) => isNamed(address, service))
}
