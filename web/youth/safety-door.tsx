/** Danger and the plan are fetched when they are near, so that the ordinary chat stays light. */
import { useEffect, useState } from 'preact/hooks'
import { whenNear } from '../lib/when-near.ts'
import { CrisisList } from '../parts/crisis.tsx'
import { words } from './language.ts'
import { Top } from './shell.tsx'

const danger = whenNear(async () => (await import('./danger-card.tsx')).DangerCard)
const plan = whenNear(() => import('./plan-page.tsx'))

/** The numbers stand at once; what the network brings comes after. */
export const Danger = () => {
  const Card = danger.part.value
  useEffect(() => danger.fetch(), [])
  if (Card !== undefined) return <Card />
  return (
    <section class="card stack urgent-card">
      <CrisisList text={words().crisis} />
    </section>
  )
}

export const PlanDoor = () => {
  const part = plan.part.value
  useEffect(() => plan.fetch(), [])
  if (part !== undefined) return <part.PlanPage />
  return (
    <>
      <Top />
      <main class="page">
        <p role="status">{words().visit.loading}</p>
      </main>
    </>
  )
}

/** A button that opens the plan over whatever is on the page. */
export const PlanButton = ({ small = false }: { small?: boolean }) => {
  const [open, setOpen] = useState(false)
  const part = plan.part.value
  return (
    <>
      <button
        type="button"
        class={`button quiet ${small ? 'small' : 'full'}`}
        onClick={() => {
          plan.fetch()
          setOpen(true)
        }}
      >
        {words().visit.plan}
      </button>
      {open && part !== undefined && <part.PlanPanel onClose={() => setOpen(false)} />}
    </>
  )
}
