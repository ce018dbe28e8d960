/** A setting that is a list: each row in its own box, one is added at the end, and any may be taken away down to the least there must be. */
import type { ComponentChildren } from 'preact'

/** Made once, and the row's own from then on: also in a file, and after it has been taken away and given back. */
export const newId = (): string =>
  `egen-${Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('')}`

export interface RowFields<Row> {
  row: Row
  put: (changed: Partial<Row>) => void
}

interface Props<Row> {
  rows: readonly Row[]
  write: (rows: Row[]) => void
  /** One more, as it begins. */
  fresh: Row
  least?: number
  most: number
  add: string
  remove: (n: number) => string
  /** The fields of one, numbered from 1. */
  children: (row: Row, n: number, put: (changed: Partial<Row>) => void) => ComponentChildren
}

export const ListFields = <Row extends object>({
  rows,
  write,
  fresh,
  least = 0,
  most,
  add,
  remove,
  children,
}: Props<Row>) => (
  <div class="stack">
    {rows.map((row, at) => (
      <div key={at} class="stack tight setting-reply">
        {children(row, at + 1, (changed) =>
          write(rows.map((other, n) => (n === at ? { ...row, ...changed } : other))),
        )}
        {rows.length > least && (
          <p>
            <button
              type="button"
              class="button plain small"
              onClick={() => write(rows.filter((_, n) => n !== at))}
            >
              {remove(at + 1)}
            </button>
          </p>
        )}
      </div>
    ))}
    {rows.length < most && (
      <p>
        <button type="button" class="button quiet small" onClick={() => write([...rows, fresh])}>
          {add}
        </button>
      </p>
    )}
  </div>
)
