import { useRead } from '@/api/useRead'
import { SelectField } from '@/components/form/SelectField'
import { valueWords } from './auditWords'

export const everybody = 'all'

interface PersonChoiceProps {
  readonly contestId: string
  readonly chosen: string
  readonly onChoose: (personId: string) => void
}

/** Whose deeds: everyone who works here, and whoever did. The trail can be read without it. */
export function PersonChoice({ contestId, chosen, onChoose }: PersonChoiceProps) {
  const people = useRead('account', 'listPeople', { contestId: contestId || '0' })
  const known = people.state === 'ready' ? [...people.value.people, ...people.value.removed] : []
  const named = new Map(known.map((one) => [one.personId, one]))
  const choices = [
    { key: everybody, label: '所有人' },
    ...[...named.values()].map(({ personId, name, role }) => ({
      key: personId,
      label: name || '没有写名字',
      note: valueWords[role] ?? role,
    })),
  ]
  return <SelectField label="人员" choices={choices} chosen={chosen} onChoose={onChoose} isRequired />
}
