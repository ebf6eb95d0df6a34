import { contestLimits } from '#shared/model/contest'
import type { EntryRequirements } from '#shared/model/requirements'
import { Chips } from '@/components/form/Chips'
import { Field } from '@/components/form/Field'
import { FormSection } from '@/components/form/Form'
import { InstantField } from '@/components/form/InstantField'
import { LinesField } from '@/components/form/LinesField'
import { NumberField } from '@/components/form/NumberField'
import { Switch } from '@/components/form/Toggles'
import { Segmented } from '@/components/tabs/Tabs'
import { EntryFields } from './EntryFields'
import { byChoices, channelChoices, platformChoices } from './requirementNames'
import type { SectionProps } from './section'
import { VideoRules } from './VideoRules'

const MOST_ITEMS = 30
const MOST_AUTHORS = 30

/** Where a deadline is begun from: the day on which the contest begins. */
const firstDayOf = ({ stages }: SectionProps['plan']): number =>
  stages.length === 0 ? Date.now() : Math.min(...stages.map(({ opensAt }) => opensAt))

export function RequirementsSection({ plan, change, faultAt, isLocked }: SectionProps) {
  const { requirements } = plan
  const become = (part: Partial<EntryRequirements>) => change('requirements', { ...requirements, ...part })
  const at = (path: string) => faultAt(`requirements.${path}`)
  const takesLinks = requirements.by !== 'file'
  const link = requirements.link ?? { platforms: [], tags: [] }
  const number = (
    field: 'mostItems' | 'mostAuthors' | 'longestTitle' | 'longestIntroduction',
    label: string,
    unit: string,
    max: number,
  ) => (
    <NumberField
      label={label}
      isRequired
      unit={unit}
      min={1}
      max={max}
      value={requirements[field]}
      error={at(field)}
      disabled={isLocked}
      onChange={(value) => become({ [field]: value })}
    />
  )
  return (
    <>
      <FormSection title="怎样投稿">
        <Field label="作品" isRequired isBare error={at('by')}>
          <Segmented
            label="作品"
            choices={byChoices}
            chosen={requirements.by}
            onChoose={(by) => !isLocked && become({ by })}
          />
        </Field>
        {takesLinks && (
          <>
            <Chips
              label="链接可以来自"
              isRequired
              choices={platformChoices}
              chosen={link.platforms}
              error={at('link.platforms') ?? at('link')}
              disabled={isLocked}
              onChange={(platforms) => become({ link: { ...link, platforms } })}
            />
            <LinesField
              label="发布时要带的话题"
              hint="每行一个"
              lines={link.tags}
              error={at('link.tags')}
              disabled={isLocked}
              onChange={(tags) => become({ link: { ...link, tags } })}
            />
          </>
        )}
        <Chips
          label="谁可以报名"
          isRequired
          choices={channelChoices}
          chosen={requirements.channels}
          error={at('channels')}
          disabled={isLocked}
          onChange={(channels) => become({ channels })}
        />
        <Switch
          isOn={requirements.oneWayPerEntrant}
          disabled={isLocked}
          note="个人报了名，就不能再由单位报送，反过来也一样。"
          onChange={(oneWayPerEntrant) => become({ oneWayPerEntrant })}
        >
          每人只能走一种方式
        </Switch>
        <Switch
          isOn={requirements.unitsReportBy !== undefined}
          disabled={isLocked}
          note="到期没有报送的，在单位名单里标出。"
          onChange={(isOn) => become({ unitsReportBy: isOn ? firstDayOf(plan) : undefined })}
        >
          单位要报送联系人
        </Switch>
        {requirements.unitsReportBy !== undefined && (
          <InstantField
            label="报送联系人截止"
            isRequired
            at={requirements.unitsReportBy}
            disabled={isLocked}
            onChange={(unitsReportBy) => become({ unitsReportBy })}
          />
        )}
      </FormSection>
      <VideoRules
        video={requirements.video}
        faultAt={(path) => at(`video.${path}`)}
        isLocked={isLocked}
        onChange={(video) => become({ video })}
      />
      <FormSection title="作品信息">
        {number('mostAuthors', '作者最多', '人', MOST_AUTHORS)}
        {number('mostItems', '一件作品最多几条视频', '条', MOST_ITEMS)}
        {number('longestTitle', '作品名最长', '字', contestLimits.line)}
        {number('longestIntroduction', '作品介绍最长', '字', contestLimits.introduction)}
        <Switch
          isOn={requirements.titleNames === 'unit'}
          disabled={isLocked}
          onChange={(isOn) => become({ titleNames: isOn ? 'unit' : undefined })}
        >
          作品名里要写单位
        </Switch>
        <LinesField
          label="其他要求"
          hint="每行一条，原样显示给参赛者"
          lines={requirements.remarks}
          error={at('remarks')}
          disabled={isLocked}
          onChange={(remarks) => become({ remarks })}
        />
      </FormSection>
      <EntryFields
        fields={requirements.fields}
        faultAt={(path) => at(`fields.${path}`)}
        isLocked={isLocked}
        onChange={(fields) => become({ fields })}
      />
    </>
  )
}
