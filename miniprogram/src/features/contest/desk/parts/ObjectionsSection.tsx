import { FormSection } from '@/components/form/Form'
import { NumberField } from '@/components/form/NumberField'
import { Switch } from '@/components/form/Toggles'
import { Notice } from '@/components/notice/Notice'
import { spanText } from '../timeline'
import type { SectionProps } from './section'

const LONGEST_ANSWER_DAYS = 60

export function ObjectionsSection({ plan, change, faultAt, isLocked }: SectionProps) {
  const open = plan.stages.filter(({ rights }) => rights.includes('object'))
  const rule = plan.objections ?? { answerDays: 5 }
  return (
    <FormSection note="公示期间，任何人都可以对结果提出异议。">
      <Switch
        isOn={plan.objections !== null}
        disabled={isLocked}
        onChange={(isOn) => change('objections', isOn ? rule : null)}
      >
        接受异议
      </Switch>
      {plan.objections && (
        <>
          <NumberField
            label="几天内答复"
            isRequired
            min={1}
            max={LONGEST_ANSWER_DAYS}
            unit="天"
            value={plan.objections.answerDays}
            error={faultAt('objections')}
            disabled={isLocked}
            onChange={(answerDays) => change('objections', { ...rule, answerDays })}
          />
          <Switch
            isOn={plan.objections.vacancies === 'next'}
            disabled={isLocked}
            note="不打开，空出的名额不再补。"
            onChange={(isOn) => change('objections', { ...rule, vacancies: isOn ? 'next' : 'empty' })}
          >
            获奖作品退出或被取消资格时，依次递补
          </Switch>
          <Notice title={open.length > 0 ? '可以提异议的时间' : '赛程里还没有可以提异议的阶段'}>
            {open.length > 0
              ? open.map((stage) => `${stage.name}：${spanText(stage)}`).join('；')
              : '在“赛程”里给公示阶段打开“提异议”。'}
          </Notice>
        </>
      )}
    </FormSection>
  )
}
