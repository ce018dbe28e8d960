/** A telephone number in full, as machines want it: with the country first and nothing between. */

const country = '+46'

export const inFull = (phone: string): string => {
  const digits = phone.replaceAll(/[ -]/g, '')
  if (digits.startsWith('+')) return digits
  return country + digits.replace(/^0/, '')
}
