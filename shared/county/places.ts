/**
 * Where the county's employers and its fifteen youth clinics are found. What was not sure when written is empty: a
 * person of each fills in their own in the browser, and the rest is reached by way of the address on the web.
 */
import type { UnitId } from '../ids.ts'
import { municipalities, units } from './dalarna.ts'
import { municipalSites } from './directory.ts'

export interface PlaceValue {
  address: string
  hours: string
  phone: string
  /** Without https. */
  web: string
}

export interface Place extends PlaceValue {
  id: string
  kind: 'unit' | 'clinic'
  name: string
  /** Whose admins change it. */
  unit: UnitId
}

const nothing = { address: '', hours: '', phone: '' }

export const places: readonly Place[] = units.flatMap(({ id, name, municipality }): Place[] => {
  const web =
    municipality === undefined ? 'www.regiondalarna.se' : (municipalSites[municipality] ?? '')
  const unit: Place = { id, kind: 'unit', name, unit: id, ...nothing, web }
  const town = municipalities.find(({ code }) => code === municipality)?.name
  if (town === undefined) return [unit]
  const clinic = {
    ...unit,
    id: `mottagning-${id.replace(/-kommun$/, '')}`,
    kind: 'clinic' as const,
  }
  return [unit, { ...clinic, name: `Ungdomsmottagningen ${town}` }]
})

export const placeById = (id: string): Place | undefined => places.find((one) => one.id === id)
