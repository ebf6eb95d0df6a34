import { View } from '@tarojs/components'
import { useState } from 'react'
import { type AuditedAction, auditedActions, auditLimits } from '#shared/model/audit'
import { Button } from '@/components/button/Button'
import { SearchBox } from '@/components/form/SearchBox'
import { SelectField } from '@/components/form/SelectField'
import { PagedList } from '@/components/list/PagedList'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { useSettled } from '@/features/entry/useSettled'
import { Refused } from '@/features/shell/Read'
import { staffPage } from '../addresses'
import { useContestId } from '../useContestId'
import { AuditRecordCard } from './AuditRecordCard'
import { actionWords } from './auditWords'
import { everybody, PersonChoice } from './PersonChoice'
import { type AuditRecordShown, useAuditRecords } from './useAuditRecords'
import './audit.css'

const everything = 'all'
const choices = [
  { key: everything as typeof everything | AuditedAction, label: '所有操作' },
  ...auditedActions
    .filter((action) => action !== 'saveInstallation')
    .map((action) => ({ key: action, label: actionWords[action] })),
]
const keyOf = ({ recordId }: AuditRecordShown) => recordId
const renderItem = (record: AuditRecordShown) => <AuditRecordCard record={record} />

/** Who did what, to what, from what to what, and why. Nothing here can be changed or removed. */
export function AuditScreen() {
  const contestId = useContestId()
  const [typed, type] = useState('')
  const [chosen, choose] = useState<typeof everything | AuditedAction>(everything)
  const search = useSettled(Array.from(typed.trim()).slice(0, auditLimits.search).join(''), 300)
  const action = chosen === everything ? undefined : chosen
  const [person, choosePerson] = useState(everybody)
  const personId = person === everybody ? undefined : person
  const { records, reading, more, onMore } = useAuditRecords({ contestId, action, personId, search })
  const isFiltered = search !== '' || action !== undefined || personId !== undefined
  const showAll = () => {
    type('')
    choose(everything)
    choosePerson(everybody)
  }
  return (
    <PageFrame title="操作记录" width="wide" home={staffPage('contest', contestId)}>
      <View className="audit-filters">
        <View className="audit-search">
          <SearchBox value={typed} onChange={type} placeholder="搜原因、标题或名字" />
        </View>
        <View className="audit-action">
          <PersonChoice contestId={contestId} chosen={person} onChoose={choosePerson} />
        </View>
        <View className="audit-action">
          <SelectField label="操作" choices={choices} chosen={chosen} onChoose={choose} isRequired />
        </View>
      </View>
      {reading.state === 'loading' && <Skeleton shapes={['row', 'row', 'row', 'row']} />}
      {reading.state === 'refused' && <Refused reading={reading} isInline />}
      {records?.length === 0 && (
        <StateView
          icon="search"
          title={isFiltered ? '没有找到这样的记录' : '还没有操作记录'}
          isInline
          action={isFiltered && <Button onPress={showAll}>看全部记录</Button>}
        >
          {isFiltered ? '换个词，或者看所有操作。' : '同事做的每一次改动都会记在这里，不能改也不能删。'}
        </StateView>
      )}
      {records && records.length > 0 && (
        <PagedList
          key={`${chosen} ${person} ${search}`}
          items={records}
          keyOf={keyOf}
          renderItem={renderItem}
          more={more}
          onMore={onMore}
          end="更早没有记录了"
        />
      )}
    </PageFrame>
  )
}
