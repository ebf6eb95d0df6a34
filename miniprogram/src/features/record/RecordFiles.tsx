import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { fileAddresses } from '@/api/fileAddresses'
import type { Output } from '@/api/refusal'
import { saveText } from '@/api/saveText'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import './record.css'

type Opened = Output<'record', 'openRecord'>

const what =
  '规则和每次修改、作品、化名的选票、裁定、评分、公式、每项决定、公示变动、异议结果和操作记录，都在签了名的文件里。任何人都能离线从头算出获奖名单，改动一行都会被指出来。'

const MEGABYTE = 1_000_000
const sizeOf = (bytes: number) => (bytes < MEGABYTE ? '不到 1 MB' : `约 ${Math.round(bytes / MEGABYTE)} MB`)

/** The signed record of a contest: what is in it, whose key signs it, and where its files are. */
export function RecordFiles({ contestId }: { readonly contestId: string }) {
  const opened = useRead('record', 'openRecord', { contestId })
  return (
    <View className="record">
      <View className="record-title">全程记录</View>
      <Read of={opened} skeleton={<Skeleton shapes={['line', 'line']} />}>
        {(told) => (
          <View className="record">
            {told.record ? (
              <Published contestId={contestId} record={told.record} />
            ) : (
              <View className="record-note">最终结果公布后由主办方生成，届时在这里公开。</View>
            )}
            <View className="record-note">签名公钥（Ed25519），核对时请与这里比对：</View>
            <Text selectable className="record-key figures">
              {told.publicKey}
            </Text>
          </View>
        )}
      </Read>
    </View>
  )
}

function Published({
  contestId,
  record,
}: {
  readonly contestId: string
  readonly record: NonNullable<Opened['record']>
}) {
  const [isSaving, setSaving] = useState(false)
  const { version, at, manifest, files } = record
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const save = async () => {
    setSaving(true)
    const text = await fileAddresses([manifest, ...files])
    const isSaved = text !== undefined && (await saveText(`全程记录-${contestId}-${version}.txt`, text))
    setSaving(false)
    showToast(isSaved ? '文件地址已保存，两小时内有效' : '没有保存，请再点一次', isSaved ? 'good' : 'bad')
  }
  return (
    <>
      <View className="record-note">{what}</View>
      <View className="record-note figures">
        第 {version} 版，{clockText(at, 'YYYY年M月D日 HH:mm')} 生成，{files.length + 1} 个文件，
        {sizeOf(bytes)}。
      </View>
      <View className="record-acts">
        <Button isLoading={isSaving} onPress={() => void save()}>
          保存文件地址
        </Button>
      </View>
    </>
  )
}
