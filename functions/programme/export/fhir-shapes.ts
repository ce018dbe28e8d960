/** What every resource of an export has; the shapes are held to the standard by a validator in the tests. */
export interface Resource {
  resourceType: string
  id: string
  [name: string]: unknown
}
