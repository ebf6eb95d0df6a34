import { FormSection } from '@/components/form/Form'
import { Switch } from '@/components/form/Toggles'
import type { SectionProps } from './section'

export function CountsSection({ plan, change, isLocked }: SectionProps) {
  const isLive = plan.countsVisibility === 'live'
  return (
    <FormSection
      note={isLive ? '投票时，公众随时看得到每件作品的票数和名次。' : '公众看不到票数和名次，只看得到作品。'}
    >
      <Switch
        isOn={isLive}
        disabled={isLocked}
        note="每个投票人总能看到自己投了哪些票。"
        onChange={(isOn) => change('countsVisibility', isOn ? 'live' : 'hidden')}
      >
        公开票数和榜单
      </Switch>
    </FormSection>
  )
}
