/** What a test must say of a table before it compiles: one valid body for each row that takes one. */
import type { Call, Endpoint, Table } from '../../shared/contract/endpoint.ts'

/** Names that stand in the path of a row. */
type InPath<Path> = Path extends `${string}/:${infer Name}/${infer Rest}`
  ? Name | InPath<`/${Rest}`>
  : Path extends `${string}/:${infer Name}`
    ? Name
    : never
type BodyOf<E extends Endpoint> = Omit<Call<E>, InPath<E['path']>>
type WithBody<T extends Table> = {
  [Name in keyof T]: T[Name] extends { body: unknown } ? Name : never
}[keyof T]
/** Paid for with work that only a test world can do. */
type Paid<T extends Table> = {
  [Name in keyof T]: Call<T[Name]> extends { proof: unknown } ? Name : never
}[keyof T]

export type Bodies<T extends Table> = {
  readonly [Name in Exclude<WithBody<T>, Paid<T>>]: BodyOf<T[Name]>
} & { readonly [Name in Paid<T>]?: Partial<BodyOf<T[Name]>> }
