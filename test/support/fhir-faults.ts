/** What a validator that is not ours has against a FHIR resource: a wrong required code above all. */
import { Fhir } from 'fhir'

/**
 * Of a code that the standard merely recommends the validator says the same words as of a wrong one that
 * is required; only the severity tells them apart. Value sets it has not with it are no fault of ours.
 */
export const fhirFaults = (resource: object | string) =>
  new Fhir()
    .validate(resource, { errorOnUnexpected: true })
    .messages.filter(
      ({ severity, message }) =>
        !(['info', 'warning'].includes(String(severity)) && /value set/i.test(String(message))),
    )
