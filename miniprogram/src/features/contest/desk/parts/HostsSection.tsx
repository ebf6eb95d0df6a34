import type { PublicContact } from '#shared/model/contest'
import { FormSection } from '@/components/form/Form'
import { LinesField } from '@/components/form/LinesField'
import { TextField } from '@/components/form/TextField'
import { AttachmentsField } from './AttachmentsField'
import type { SectionProps } from './section'

const parties = [
  { field: 'hosts', label: '主办单位' },
  { field: 'carriers', label: '承办单位' },
  { field: 'helpers', label: '协办单位' },
] as const

const contacts = [
  { field: 'name', label: '联系部门', hint: '写办公室，不写个人' },
  { field: 'phone', label: '电话', hint: '办公电话，会公开' },
  { field: 'mail', label: '邮箱', hint: '' },
  { field: 'address', label: '地址', hint: '' },
] as const

/** A contact of which nothing is filled in is no contact. */
const contactWith = (contact: PublicContact | null, field: keyof PublicContact, text: string) => {
  const { [field]: _before, ...others } = contact ?? { name: '' }
  const next = { name: '', ...others, ...((text !== '' || field === 'name') && { [field]: text }) }
  return Object.values(next).every((value) => value === '') ? null : next
}

export function HostsSection(props: SectionProps) {
  const { plan, change, faultAt, isLocked } = props
  return (
    <>
      <FormSection note="每行写一个单位，可以从通知里直接粘贴。">
        {parties.map(({ field, label }) => (
          <LinesField
            key={field}
            label={label}
            isRequired={field === 'hosts'}
            lines={plan[field]}
            error={faultAt(field)}
            disabled={isLocked}
            onChange={(lines) => change(field, lines)}
          />
        ))}
      </FormSection>
      <FormSection title="公开的联系方式" note="参赛者和公众有问题时联系这里。">
        {contacts.map(({ field, label, hint }) => (
          <TextField
            key={field}
            label={label}
            hint={hint}
            isRequired={field === 'name'}
            keyboard={field === 'phone' ? 'tel' : 'text'}
            value={plan.contact?.[field] ?? ''}
            error={faultAt(`contact.${field}`) ?? (field === 'name' ? faultAt('contact') : undefined)}
            disabled={isLocked}
            onChange={(text) => change('contact', contactWith(plan.contact, field, text))}
          />
        ))}
      </FormSection>
      <AttachmentsField {...props} />
    </>
  )
}
