import { contestLimits } from '#shared/model/contest'
import { FormSection } from '@/components/form/Form'
import { TextField } from '@/components/form/TextField'
import { CoverField } from './CoverField'
import type { SectionProps } from './section'

export function BasicsSection(props: SectionProps) {
  const { plan, change, faultAt, adviceAt, isLocked } = props
  return (
    <FormSection>
      <TextField
        label="赛事名称"
        isRequired
        value={plan.name}
        maxCharacters={contestLimits.name}
        hint={adviceAt('name')}
        error={faultAt('name')}
        disabled={isLocked}
        onChange={(name) => change('name', name)}
      />
      <TextField
        label="主题"
        hint="列表和页眉里用它，短一些好认"
        value={plan.theme}
        error={faultAt('theme')}
        disabled={isLocked}
        onChange={(theme) => change('theme', theme)}
      />
      <TextField
        label="届次"
        placeholder="如：第三届、2024 年度"
        value={plan.season ?? ''}
        error={faultAt('season')}
        disabled={isLocked}
        onChange={(season) => change('season', season === '' ? null : season)}
      />
      <TextField
        label="赛事介绍"
        multiline
        value={plan.introduction}
        hint={adviceAt('introduction')}
        maxCharacters={contestLimits.introduction}
        error={faultAt('introduction')}
        disabled={isLocked}
        onChange={(introduction) => change('introduction', introduction)}
      />
      <TextField
        label="办赛依据"
        hint={adviceAt('approval') ?? '批文号或备案号，会显示在赛事页'}
        value={plan.approval}
        error={faultAt('approval')}
        disabled={isLocked}
        onChange={(approval) => change('approval', approval)}
      />
      <CoverField {...props} />
    </FormSection>
  )
}
