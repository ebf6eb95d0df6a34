import { View } from '@tarojs/components'
import { useState } from 'react'
import { unitLimits } from '#shared/model/unit'
import { readAgain } from '@/api/readAgain'
import type { Output } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'

interface ReportSheetProps {
  readonly contestId: string
  readonly unit: Output<'unit', 'openMyUnit'>['unit']
  readonly onClose: () => void
}

export function ReportSheet({ contestId, unit, onClose }: ReportSheetProps) {
  const [contact, setContact] = useState(unit.contact)
  const [post, setPost] = useState(unit.post)
  const [phone, setPhone] = useState('')
  const { act, isSending, refusal } = useDeed('unit', 'reportContact', () => {
    showToast('联系人报送好了', 'good')
    readAgain('unit', 'openMyUnit')
    onClose()
  })
  const missing = contact.trim() === '' ? '先写联系人' : phone.trim() === '' ? '再写电话' : undefined
  return (
    <Sheet
      isOpen
      title="报送联系人"
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isSending}
          reason={missing}
          onPress={() => void act({ contestId, contact: contact.trim(), post: post.trim(), phone })}
        >
          报送
        </Button>
      }
    >
      <View className="unit-form">
        <TextField
          label="联系人"
          value={contact}
          onChange={setContact}
          maxCharacters={unitLimits.contact}
          isRequired
        />
        <TextField label="职务" value={post} onChange={setPost} maxCharacters={unitLimits.post} />
        <TextField
          label="电话"
          value={phone}
          onChange={setPhone}
          keyboard="tel"
          placeholder={unit.phone || '手机号，或带区号的座机'}
          hint="不公开，加密保存"
          isRequired
        />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
