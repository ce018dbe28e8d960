/** The list of keys, and the switch for those that are a single character (WCAG 2.1.4). */
import { Tick } from '../../ui/field/tick.tsx'
import { Panel } from '../../ui/panel.tsx'
import { staffText } from '../../text/staff/sv.ts'
import { useDeskStore } from '../desk-store.ts'

const text = staffText.keys

export const KeysSheet = () => {
  const { dialog, singleKeys } = useDeskStore()
  return (
    <Panel title={text.title} close={text.close} onClose={() => (dialog.value = undefined)}>
      <dl class="keys">
        {text.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <Tick
        class="row"
        checked={singleKeys.value}
        onTick={(checked) => (singleKeys.value = checked)}
      >
        {text.on}
      </Tick>
    </Panel>
  )
}
