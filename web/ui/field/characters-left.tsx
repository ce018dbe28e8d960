/** How much more may be written: always there to read, and said aloud only near the end, so that nobody is disturbed. */
import { useMemo } from 'preact/hooks'

interface Props {
  id: string
  many: number
  left: (many: number) => string
}

/** So few are left that it is said aloud, once for each `step` of them. */
const near = 50
const step = 10

export const CharactersLeft = ({ id, many, left }: Props) => {
  const said = useMemo(() => (many <= near ? left(many) : ''), [Math.ceil(many / step)])
  return (
    <>
      <p id={id} class="quiet small">
        {left(many)}
      </p>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </>
  )
}
