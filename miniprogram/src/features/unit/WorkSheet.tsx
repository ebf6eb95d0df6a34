import { View } from '@tarojs/components'
import { fieldValue, withField } from '#shared/rules/entryFields'
import { messageOf } from '@/api/messages.zh'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { Notice } from '@/components/notice/Notice'
import { Sheet } from '@/components/overlay/Sheet'
import { Skeleton } from '@/components/page/Skeleton'
import { type OpenContest, useContest } from '@/features/contest/useContest'
import { EntryFieldControl } from '@/features/entry/enter/EntryFieldControl'
import { Read } from '@/features/shell/Read'
import { MendNotice } from './MendNotice'
import { type OpenedUnitWork, useWorkForm } from './useWorkForm'
import { WorkItems } from './WorkItems'
import './units.css'

interface WorkSheetProps {
  readonly contestId: string
  readonly unitId: string | null
  /** The work that is mended; none where one is entered. */
  readonly entryId: string | undefined
  readonly onClose: () => void
}

/** One work for its author, from the paper that came with it: entered, or mended as a reviewer asked. */
export function WorkSheet({ contestId, unitId, entryId, onClose }: WorkSheetProps) {
  const contest = useContest(contestId)
  const asked = { contestId, entryId: entryId ?? '0' }
  const opened = useRead('unit', 'openUnitWork', asked, { isNeeded: entryId !== undefined })
  const ready = contest.state === 'ready' ? contest.value.contest : undefined
  if (ready && entryId === undefined)
    return <Filling contest={ready} unitId={unitId} work={undefined} onClose={onClose} />
  if (ready && opened.state === 'ready')
    return (
      <Filling
        key={opened.value.work.version}
        contest={ready}
        unitId={unitId}
        work={opened.value.work}
        onClose={onClose}
      />
    )
  return (
    <Sheet isOpen title={titleOf(entryId)} onClose={onClose}>
      <Read of={contest} skeleton={outline}>
        {() => (
          <Read of={opened} skeleton={outline}>
            {() => null}
          </Read>
        )}
      </Read>
    </Sheet>
  )
}

const outline = <Skeleton shapes={['row', 'row', 'row']} />

const titleOf = (entryId: string | undefined): string => (entryId === undefined ? '录入一件作品' : '修改作品')

interface FillingProps {
  readonly contest: OpenContest
  readonly unitId: string | null
  readonly work: OpenedUnitWork | undefined
  readonly onClose: () => void
}

function Filling({ contest, unitId, work, onClose }: FillingProps) {
  const { categories, requirements } = contest
  const filling = useWorkForm({ contest, unitId, work, onSaved: onClose })
  const { form, names, change, setForm, setNames, at, refusal } = filling
  const { content } = form
  const message = refusal && messageOf(refusal)
  return (
    <Sheet
      isOpen
      title={titleOf(work?.entryId)}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={filling.isSending}
          reason={content.title.trim() === '' || names.trim() === '' ? '先写作品标题和作者' : undefined}
          onPress={() => void filling.save()}
        >
          {work?.state === 'returned' ? '改好了，重新送审' : '保存'}
        </Button>
      }
    >
      <View className="unit-form">
        {work && <MendNotice work={work} fields={requirements.fields} />}
        <TextField
          label="作品标题"
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
        <WorkItems contest={contest} work={filling} isNew={!work || work.state === 'draft'} />
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
            kept={work?.hidden[field.fieldId]}
            error={at(`fields.${field.fieldId}`)}
            onChange={(value) => setForm(withField(form, field, value))}
          />
        ))}
        {message && (
          <Notice tone="warning" title={message.title}>
            {message.text}
          </Notice>
        )}
      </View>
    </Sheet>
  )
}
