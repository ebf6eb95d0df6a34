import { View } from '@tarojs/components'
import { dayOf, instantOf, nextDay } from '#shared/lib/day'
import { InstantField } from '@/components/form/InstantField'
import { Switch } from '@/components/form/Toggles'

interface ConfirmByFieldProps {
  readonly at: number | null
  readonly now: number
  readonly onChange: (at: number | null) => void
  readonly disabled: boolean
}

const WEEK_MS = 7 * 24 * 60 * 60_000

/** Two weeks from today, to begin with. */
const proposal = (now: number): number => instantOf(`${nextDay(dayOf(now + 2 * WEEK_MS))} 00:00`)

export function ConfirmByField({ at, now, onChange, disabled }: ConfirmByFieldProps) {
  return (
    <View className="certificate-form">
      <Switch
        isOn={at !== null}
        onChange={(isOn) => onChange(isOn ? proposal(now) : null)}
        note="获奖者在“我的获奖”里确认；到期没有确认的按名单印"
        disabled={disabled}
      >
        请获奖者确认证书上的姓名
      </Switch>
      {at !== null && (
        <InstantField label="截止" at={at} onChange={onChange} isEnd isRequired disabled={disabled} />
      )}
    </View>
  )
}
