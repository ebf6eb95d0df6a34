import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { unitLimits } from '#shared/model/unit'
import { readAgain } from '@/api/readAgain'
import { newWriteKey } from '@/api/writeKey'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { ListedUnit } from './unitWords'
import './units.css'

interface UnitSheetProps {
  readonly contestId: string
  readonly unit?: ListedUnit
  readonly onClose: () => void
}

/** Adds a unit or changes one. A number that is known is shown masked, and stays unless another is written. */
export function UnitSheet({ contestId, unit, onClose }: UnitSheetProps) {
  const [name, setName] = useState(unit?.name ?? '')
  const [contact, setContact] = useState(unit?.contact ?? '')
  const [post, setPost] = useState(unit?.post ?? '')
  const [phone, setPhone] = useState('')
  const { act, isSending, refusal } = useDeed('unit', 'saveUnit', () => {
    showToast(unit ? '改好了' : '单位已添加', 'good')
    readAgain('unit', 'listUnits')
    onClose()
  })
  const key = useRef(newWriteKey())
  const save = () => {
    const to = unit ? { unitId: unit.unitId, baseVersion: unit.version } : { key: key.current }
    const written = phone.trim()
    return act({
      contestId,
      to,
      unit: { name, contact: contact.trim(), post: post.trim(), ...(written !== '' && { phone: written }) },
    })
  }
  return (
    <Sheet
      isOpen
      title={unit ? '修改单位' : '添加单位'}
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={name.trim() === '' ? '先写单位名称' : undefined}
          onPress={() => void save()}
        >
          保存
        </Button>
      }
    >
      <View className="unit-form">
        <TextField
          label="单位名称"
          value={name}
          onChange={setName}
          maxCharacters={unitLimits.name}
          isRequired
        />
        <TextField label="联系人" value={contact} onChange={setContact} maxCharacters={unitLimits.contact} />
        <TextField label="职务" value={post} onChange={setPost} maxCharacters={unitLimits.post} />
        <TextField
          label="电话"
          value={phone}
          onChange={setPhone}
          keyboard="tel"
          placeholder={unit?.phone || '手机号，或带区号的座机'}
          hint={unit?.phone ? `现在是 ${unit.phone}，不改就留空` : '加密保存，名单里只显示前后几位'}
        />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
