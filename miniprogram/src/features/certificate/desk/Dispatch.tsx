import { View } from '@tarojs/components'
import { useState } from 'react'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { Card } from '@/components/card/Card'
import { TextField } from '@/components/form/TextField'
import { handOver } from '@/features/shell/handOver'

/** Who is sent what. Whole phone numbers and addresses have a reason, and it is on record. */
export function Dispatch({ contestId }: { readonly contestId: string }) {
  const [reason, write] = useState('')
  const { send, isSending } = useWrite('certificate', 'exportDispatch')
  const take = async () => handOver(await send({ contestId, reason: reason.trim() }))
  return (
    <Card title="奖品寄送单">
      <View className="certificate-form">
        <TextField
          label="用途"
          value={reason}
          onChange={write}
          placeholder="例如：寄送奖杯和证书"
          hint="写了用途才有完整的电话和地址；不写就隐去"
          maxCharacters={300}
          multiline
        />
        <Button icon="down" isLoading={isSending} onPress={() => void take()}>
          导出 Excel
        </Button>
      </View>
    </Card>
  )
}
