/** A list of staff's as a table: too wide for a phone it is scrolled, by the keyboard too, and says what it is. */
import type { ComponentChildren } from 'preact'

interface ListTableProps {
  /** What it is a list of, for whoever hears it. */
  name: string
  head: readonly string[]
  class?: string
  /** Its rows. */
  children: ComponentChildren
}

export const ListTable = ({ name, head, class: look, children }: ListTableProps) => (
  <div class="table-scroll" tabIndex={0} role="group" aria-label={name}>
    <table class={look}>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
)
