import { View } from '@tarojs/components'
import { useState } from 'react'
import { certificateLimits } from '#shared/model/certificate'
import { readAgain } from '@/api/readAgain'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { showToast } from '@/components/overlay/toast'
import { RefusalNotice } from '@/features/shell/RefusalNotice'
import { useDeed } from '@/features/shell/useDeed'
import type { MyAward } from './AwardedWork'

interface ConfirmNamesProps {
  readonly work: MyAward
  readonly onDone: () => void
}

/** One field for each author of the list, with the list's own words in it. */
export function ConfirmNames({ work, onDone }: ConfirmNamesProps) {
  const { contestId, entryId, listed } = work
  const [names, write] = useState<readonly string[]>(work.names ?? listed)
  const { act, isSending, refusal } = useDeed('certificate', 'confirmNames', ({ missing }) => {
    showToast(
      missing.length === 0 ? '已确认' : `已确认。字库里没有“${missing.join('')}”，请主办方为你单独制作这一张`,
      missing.length === 0 ? 'good' : 'plain',
    )
    readAgain('certificate', 'listMyAwards')
    onDone()
  })
  const confirm = () => act({ contestId, entryId, names: names.map((name) => name.trim()) })
  const isBad = names.some((name) => name.trim() === '' || Array.from(name).length > certificateLimits.name)
  return (
    <View className="won-form">
      {listed.map((name, at) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: authors have a place in the list and nothing else
          key={at}
          label={listed.length === 1 ? '证书上的姓名' : `第 ${at + 1} 位作者`}
          hint={`名单里是“${name}”`}
          value={names[at] ?? ''}
          onChange={(text) => write(names.map((one, place) => (place === at ? text : one)))}
          maxCharacters={certificateLimits.name}
          isRequired
        />
      ))}
      <RefusalNotice of={refusal} />
      <Button kind="primary" isWide isLoading={isSending} disabled={isBad} onPress={() => void confirm()}>
        就这样印
      </Button>
    </View>
  )
}
