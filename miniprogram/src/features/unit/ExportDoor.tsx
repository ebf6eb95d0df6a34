import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ExportKind } from '#shared/model/unit'
import { useWrite } from '@/api/useWrite'
import { Button } from '@/components/button/Button'
import { TextField } from '@/components/form/TextField'
import { Sheet } from '@/components/overlay/Sheet'
import { Segmented } from '@/components/tabs/Tabs'
import { Door } from '@/features/contest/Doors'
import { handOver } from '@/features/shell/handOver'
import './units.css'

const kinds = [
  { key: 'entries', label: '作品' },
  { key: 'reviews', label: '审核' },
  { key: 'contacts', label: '联系人' },
] as const satisfies readonly { key: ExportKind; label: string }[]

const notes: Readonly<Record<ExportKind, string>> = {
  entries: '所有提交过的作品，只有公众看得到的内容。',
  reviews: '每件作品的每次审核：结论、理由、时间。',
  contacts: '单位联系人和作者。号码和地址默认隐去；要完整的，请写明用途。',
}

/** A spreadsheet to take home. Who took it, and why, is on record. */
export function ExportDoor({ contestId }: { readonly contestId: string }) {
  const [isOpen, setOpen] = useState(false)
  const [kind, choose] = useState<ExportKind>('entries')
  const [reason, write] = useState('')
  const { send, isSending } = useWrite('unit', 'exportSheet')
  const take = async () => {
    const reply = await send({ contestId, kind, reason: kind === 'contacts' ? reason.trim() : '' })
    if (await handOver(reply)) setOpen(false)
  }
  return (
    <>
      <Door icon="down" note="作品、审核结果、联系名单" onPress={() => setOpen(true)}>
        导出 Excel
      </Door>
      <Sheet
        isOpen={isOpen}
        title="导出 Excel"
        onClose={() => setOpen(false)}
        footer={
          <Button kind="primary" isWide isLoading={isSending} onPress={() => void take()}>
            导出
          </Button>
        }
      >
        <View className="unit-form">
          <Segmented label="导出什么" choices={kinds} chosen={kind} onChoose={choose} />
          <View className="unit-line">{notes[kind]}</View>
          {kind === 'contacts' && (
            <TextField
              label="用途"
              value={reason}
              onChange={write}
              placeholder="例如：通知入围作者交原片"
              hint="写了用途才有完整号码；用途会记入操作记录"
              multiline
              maxCharacters={300}
            />
          )}
        </View>
      </Sheet>
    </>
  )
}
