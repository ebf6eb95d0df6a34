import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal } from '@/api/refusal'
import type { Reading } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import type { IconName } from '@/components/icon/Icon'
import { StateView } from '@/components/page/StateView'

interface ReadProps<Value> {
  readonly of: Reading<Value>
  readonly skeleton: ReactNode
  readonly children: (value: Value) => ReactNode
}

/** Draws what a read has come to: its outline, its value, or its refusal with a way on. */
export function Read<Value>({ of: reading, skeleton, children }: ReadProps<Value>) {
  if (reading.state === 'loading') return skeleton
  if (reading.state === 'refused') return <Refused reading={reading} />
  return <View className="fade-in">{children(reading.value)}</View>
}

interface RefusedProps {
  readonly reading: Extract<Reading<unknown>, { state: 'refused' }>
  readonly isInline?: boolean
}

export function Refused({ reading: { refusal, isRetrying, retry }, isInline }: RefusedProps) {
  return <RefusalView refusal={refusal} isRetrying={isRetrying} onRetry={retry} isInline={isInline} />
}

const retryable: readonly string[] = ['OFFLINE', 'TIMEOUT', 'LOST_REPLY', 'INTERNAL', 'VOTER_BUSY']

const iconOf = (refusal: ClientRefusal): IconName => {
  if (refusal.code === 'OFFLINE') return 'offline'
  return refusal.code.endsWith('_NOT_FOUND') ? 'search' : 'alert'
}

interface RefusalViewProps {
  readonly refusal: ClientRefusal
  readonly isRetrying?: boolean
  readonly onRetry?: () => void
  readonly isInline?: boolean
}

export function RefusalView({ refusal, isRetrying, onRetry, isInline }: RefusalViewProps) {
  const { title, text } = messageOf(refusal)
  const canRetry = onRetry && retryable.includes(refusal.code)
  return (
    <StateView
      icon={iconOf(refusal)}
      title={title}
      isInline={isInline}
      action={
        canRetry && (
          <Button onPress={onRetry} isLoading={isRetrying}>
            再试一次
          </Button>
        )
      }
    >
      {text}
    </StateView>
  )
}
