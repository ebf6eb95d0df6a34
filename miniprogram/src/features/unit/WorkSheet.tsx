import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { type EntryForm, emptyForm } from '#shared/model/submission'
import { fieldValue, withField } from '#shared/rules/entryFields'
import { readShareText } from '#shared/rules/shareText'
import { namesIn } from '#shared/rules/sheet/plainText'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { useContest } from '@/features/contest/useContest'
import { EntryFieldControl } from '@/features/entry/enter/EntryFieldControl'
import { faultWords } from '@/features/entry/enter/faultWords'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import './units.css'

interface WorkSheetProps {
  readonly contestId: string
  readonly unitId: string | null
  readonly onClose: () => void
}

/** One work, from the paper that came with it. Its film follows by 补视频, or the link is here. */
export function WorkSheet({ contestId, unitId, onClose }: WorkSheetProps) {
  const contest = useContest(contestId)
  const [form, setForm] = useState<EntryForm>(emptyForm)
  const [names, setNames] = useState('')
  const [link, setLink] = useState('')
  const [refusal, refuse] = useState<ClientRefusal>()
  const { send, isSending } = useWrite('unit', 'saveUnitWork')
  const key = useRef(newWriteKey())
  if (contest.state !== 'ready') return null
  const { categories, requirements } = contest.value.contest
  const { content } = form
  const change = (part: Partial<EntryForm['content']>) =>
    setForm({ ...form, content: { ...content, ...part } })
  const faults = refusal?.code === 'CONTENT_FAULTS' ? refusal.faults : []
  const at = (field: string) => {
    const fault = faults.find((one) => one.field === field || one.field.startsWith(`${field}.`))
    return fault && faultWords(fault)
  }
  const save = async () => {
    const found = readShareText(link)
    if (link.trim() !== '' && !found) return refuse({ code: 'LINK_NOT_READ', field: 'items.0' })
    const items = found ? [{ fileId: null, link: found }] : []
    const authors = namesIn(names).map((name) => ({ name }))
    const categoryId =
      content.categoryId || (categories.length === 1 ? (categories[0]?.categoryId ?? '') : '')
    const whole = { content: { ...content, authors, items, categoryId }, hidden: form.hidden }
    const reply = await send({ contestId, to: { key: key.current }, unitId, form: whole })
    if (!reply.ok) return refuse(reply.error)
    showToast(reply.value.state === 'draft' ? '录入好了，等视频' : '录入好了，已送审', 'good')
    readAgain('unit', 'listUnitWorks', 'listUnits', 'openMyUnit')
    onClose()
  }
  return (
    <Sheet
      isOpen
      title="录入一件作品"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={content.title.trim() === '' || names.trim() === '' ? '先写作品题目和作者' : undefined}
          onPress={() => void save()}
        >
          保存
        </Button>
      }
    >
      <View className="unit-form">
        <TextField
          label="作品题目"
          value={content.title}
          onChange={(title) => change({ title })}
          maxCharacters={requirements.longestTitle}
          error={at('title')}
          isRequired
        />
        <TextField
          label="作者"
          value={names}
          onChange={setNames}
          hint="多位作者用顿号隔开"
          error={at('authors')}
          isRequired
        />
        {categories.length > 1 && (
          <SelectField
            label="组别"
            choices={categories.map(({ categoryId, name }) => ({ key: categoryId, label: name }))}
            chosen={content.categoryId || undefined}
            onChoose={(categoryId) => change({ categoryId })}
            error={at('categoryId')}
            isRequired
          />
        )}
        {requirements.by !== 'file' && (
          <TextField
            label="作品链接"
            value={link}
            onChange={setLink}
            placeholder="粘贴分享的话或链接"
            error={at('items')}
          />
        )}
        <TextField
          label="作品简介"
          value={content.introduction}
          onChange={(introduction) => change({ introduction })}
          multiline
          maxCharacters={requirements.longestIntroduction}
          error={at('introduction')}
        />
        {requirements.fields.map((field) => (
          <EntryFieldControl
            key={field.fieldId}
            field={field}
            value={fieldValue(form, field)}
            error={at(`fields.${field.fieldId}`)}
            onChange={(value) => setForm(withField(form, field, value))}
          />
        ))}
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
