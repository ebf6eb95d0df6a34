import { View } from '@tarojs/components'
import type { ReviewReason } from '#shared/model/submission'
import type { SubmissionFault } from '#shared/model/submissionFault'
import { fieldValue } from '#shared/rules/entryFields'
import { Card } from '@/components/card/Card'
import { classNames } from '@/components/classNames'
import { Pressable } from '@/components/host/Pressable'
import { Icon } from '@/components/icon/Icon'
import { Notice } from '@/components/notice/Notice'
import { platformNames } from '../platformNames'
import { Consents } from './Consents'
import { faultWords, fieldName } from './faultWords'
import { type FormView, useFormView } from './formView'
import { type Step, stepOf } from './steps'
import './check-step.css'

interface CheckStepProps {
  readonly faults: readonly SubmissionFault[]
  readonly reasons: readonly ReviewReason[]
  readonly onTurn: (step: Step) => void
}

/** Everything once more before it is sent; what is missing is a tap away. */
export function CheckStep({ faults, reasons, onTurn }: CheckStepProps) {
  const view = useFormView()
  const { contest } = view
  const elsewhere = faults.filter(({ field }) => stepOf(field) !== 'check')
  return (
    <View className="check-step">
      {reasons.length > 0 && <Reasons reasons={reasons} onTurn={onTurn} />}
      {elsewhere.length > 0 && (
        <View className="check-step-faults">
          {elsewhere.map((fault) => (
            <Pressable
              key={`${fault.field} ${fault.code}`}
              className={classNames('check-step-fault', fault.strictness === 'advisory' && 'is-advice')}
              onPress={() => onTurn(stepOf(fault.field))}
            >
              <Icon name="alert" size="small" />
              <View className="check-step-words">
                <View className="check-step-name">{fieldName(fault.field, contest.requirements.fields)}</View>
                <View className="check-step-fault-text">{faultWords(fault)}</View>
              </View>
              <Icon name="forward" size="small" />
            </Pressable>
          ))}
        </View>
      )}
      <Card title="请核对">
        {summaryOf(view).map(({ name, value, step, isHidden }) => (
          <Pressable
            key={name}
            className="check-step-line"
            label={`${name}：${value || '未填'}，点这里修改`}
            onPress={() => onTurn(step)}
          >
            <View className="check-step-label">{name}</View>
            <View className="check-step-value">
              {value || '—'}
              {isHidden && value !== '' && <View className="check-step-hidden">不公开</View>}
            </View>
            <Icon name="forward" size="small" />
          </Pressable>
        ))}
      </Card>
      <View className="check-step-consents">
        <Consents />
      </View>
    </View>
  )
}

function Reasons({ reasons, onTurn }: Pick<CheckStepProps, 'reasons' | 'onTurn'>) {
  const { contest } = useFormView()
  return (
    <Notice tone="warning" title="审核退回了这件作品，请改好后重新提交">
      {reasons.map(({ field, text }) => (
        <Pressable
          key={`${field} ${text}`}
          className="check-step-reason"
          onPress={() => onTurn(stepOf(field))}
        >
          {field === '' ? text : `${fieldName(field, contest.requirements.fields)}：${text}`}
        </Pressable>
      ))}
    </Notice>
  )
}

const summaryOf = ({ contest, form }: FormView) => {
  const { requirements, categories } = contest
  const { items, title, authors, categoryId, introduction, cover } = form.content
  const links = items.flatMap(({ link }) => (link ? [platformNames[link.platform]] : []))
  const files = items.filter(({ fileId }) => fileId !== null).length
  const works = [...(files > 0 ? [`${files} 个视频`] : []), ...links.map((name) => `${name}链接`)].join('、')
  const category = categories.find((one) => one.categoryId === categoryId)?.name ?? ''
  const hasFile = files > 0
  return [
    { name: '作品', value: works, step: 'works', isHidden: false },
    { name: '封面', value: cover ? '已选' : hasFile ? '取自视频画面' : '', step: 'works', isHidden: false },
    { name: '标题', value: title.trim(), step: 'words', isHidden: false },
    ...(categories.length > 1 ? [{ name: '组别', value: category, step: 'words', isHidden: false }] : []),
    {
      name: '作者',
      value: authors.map(({ name }) => name.trim()).join('、'),
      step: 'words',
      isHidden: false,
    },
    { name: '简介', value: introduction.trim(), step: 'words', isHidden: false },
    ...requirements.fields.map((field) => ({
      name: field.name,
      value: fieldValue(form, field).trim(),
      step: 'fields',
      isHidden: field.hidden,
    })),
  ] as readonly { name: string; value: string; step: Step; isHidden: boolean }[]
}
