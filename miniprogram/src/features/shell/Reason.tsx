import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { auditLimits } from '#shared/model/audit'
import type { ClientRefusal } from '@/api/refusal'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { RefusalNotice } from './RefusalNotice'
import './reason.css'

interface ReasonProps {
  readonly isOpen: boolean
  readonly title: string
  /** What will happen, before it does. */
  readonly children: ReactNode
  readonly label?: string
  readonly placeholder: string
  readonly deed: string
  readonly isBusy: boolean
  readonly refusal: ClientRefusal | undefined
  readonly onConfirm: (reason: string) => void
  readonly onClose: () => void
}

/** A deed that cannot be done without saying why: the reason is part of the record. */
export function Reason(props: ReasonProps) {
  const { isOpen, title, children, label = '原因', placeholder, deed, isBusy, refusal } = props
  const [text, write] = useState('')
  const reason = text.trim()
  const isTooLong = Array.from(reason).length > auditLimits.reason
  return (
    <Sheet
      isOpen={isOpen}
      title={title}
      onClose={props.onClose}
      footer={
        <Button
          kind="primary"
          isWide
          isLoading={isBusy}
          disabled={reason === '' || isTooLong}
          onPress={() => props.onConfirm(reason)}
        >
          {deed}
        </Button>
      }
    >
      <View className="reason">
        <View className="reason-effects">{children}</View>
        <TextField
          label={label}
          value={text}
          onChange={write}
          placeholder={placeholder}
          multiline
          isRequired
          maxCharacters={auditLimits.reason}
        />
        <RefusalNotice of={refusal} />
      </View>
    </Sheet>
  )
}
