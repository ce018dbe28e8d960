/** One figure with its name, in a list of them; one that is late is told apart. */

interface Props {
  name: string
  value: string | number
  late?: boolean
}

export const Count = ({ name, value, late = false }: Props) => (
  <div class="count" data-late={late}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
