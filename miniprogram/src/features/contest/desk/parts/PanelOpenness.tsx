import type { PanelRule } from '#shared/model/award'
import { Switch } from '@/components/form/Toggles'

interface PanelOpennessProps {
  readonly panel: PanelRule
  readonly isLocked: boolean
  readonly onChange: (panel: PanelRule) => void
}

/** What jurors see, and what everybody sees of them in the end. */
export function PanelOpenness({ panel, isLocked, onChange }: PanelOpennessProps) {
  const { blind, jurorsSeeVotes, purpose, publishes = { names: false, scores: false } } = panel
  return (
    <>
      <Switch
        isOn={blind}
        disabled={isLocked}
        note="评委看不到作者和单位，标题和简介里的名字也会隐去。"
        onChange={(isOn) => onChange({ ...panel, blind: isOn })}
      >
        匿名评审
      </Switch>
      <Switch
        isOn={jurorsSeeVotes}
        disabled={isLocked}
        onChange={(isOn) => onChange({ ...panel, jurorsSeeVotes: isOn })}
      >
        评委看得到票数
      </Switch>
      {purpose === 'jury' && (
        <>
          <Switch
            isOn={publishes.names}
            disabled={isLocked}
            note="公示开始后，所有人看得到评委名单。"
            onChange={(names) => onChange({ ...panel, publishes: { ...publishes, names } })}
          >
            公布评委姓名
          </Switch>
          <Switch
            isOn={publishes.scores}
            disabled={isLocked}
            note="公示开始后，所有人看得到每件作品的每个总分。"
            onChange={(scores) => onChange({ ...panel, publishes: { ...publishes, scores } })}
          >
            公布每位评委的打分
          </Switch>
        </>
      )}
    </>
  )
}
