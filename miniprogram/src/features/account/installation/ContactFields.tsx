import type { PublicContact } from '#shared/model/contest'
import { FormSection } from '@/components/form/Form'
import { TextField } from '@/components/form/TextField'

const fields = [
  { field: 'name', label: '联系部门', hint: '写办公室，不写个人' },
  { field: 'phone', label: '电话', hint: '办公电话，会公开' },
  { field: 'mail', label: '邮箱', hint: '' },
  { field: 'address', label: '地址', hint: '' },
] as const

interface ContactFieldsProps {
  readonly contact: PublicContact | null
  readonly onChange: (contact: PublicContact | null) => void
}

/** A contact of which nothing is filled in is no contact. */
export function ContactFields({ contact, onChange }: ContactFieldsProps) {
  const write = (field: keyof PublicContact, text: string) => {
    const next = Object.entries({ name: '', ...contact, [field]: text }).filter(
      ([key, value]) => value !== '' || key === 'name',
    )
    const isEmpty = next.every(([, value]) => value === '')
    onChange(isEmpty ? null : (Object.fromEntries(next) as unknown as PublicContact))
  }
  return (
    <FormSection title="公开的联系方式" note="新建的赛事从这里开始，每个赛事可以再改。">
      {fields.map(({ field, label, hint }) => (
        <TextField
          key={field}
          label={label}
          hint={hint}
          keyboard={field === 'phone' ? 'tel' : 'text'}
          value={contact?.[field] ?? ''}
          onChange={(text) => write(field, text)}
        />
      ))}
    </FormSection>
  )
}
