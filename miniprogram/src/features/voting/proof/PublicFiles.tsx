import { View } from '@tarojs/components'
import { useState } from 'react'
import { clockText } from '#shared/lib/day'
import { fileAddresses } from '@/api/fileAddresses'
import { saveText } from '@/api/saveText'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { showToast } from '@/components/overlay/toast'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'

/** All slips of everybody, for whoever trusts no phone: where the files are that a recount takes. */
export function PublicFiles({ contestId }: { readonly contestId: string }) {
  const opened = useRead('voting', 'openExport', { contestId })
  const [isSaving, setSaving] = useState(false)
  const save = async (files: Parameters<typeof fileAddresses>[0]) => {
    setSaving(true)
    const text = await fileAddresses(files)
    const isSaved = text !== undefined && (await saveText(`公开计票文件-${contestId}.txt`, text))
    setSaving(false)
    showToast(isSaved ? '文件地址已保存，两小时内有效' : '没有保存，请再点一次', isSaved ? 'good' : 'bad')
  }
  return (
    <View className="proof-limits">
      <View className="proof-limits-title">公开计票文件</View>
      <Read of={opened} skeleton={<Skeleton shapes={['line', 'line']} />}>
        {({ manifest, files, finishedAt }) =>
          manifest && finishedAt !== null ? (
            <>
              <View className="proof-files-note figures">
                {clockText(finishedAt, 'YYYY年M月D日 HH:mm')} 生成，{files.length + 1}{' '}
                个文件：化名的选票、规则、 批次和裁定。按文件地址下载后，用公开的程序（npm run
                recount）离线从头计票，改过、缺少或多出的一处都会被点名。
              </View>
              <Button
                isLoading={isSaving}
                onPress={() => void save([{ name: 'manifest.json', fileId: manifest }, ...files])}
              >
                保存文件地址
              </Button>
            </>
          ) : (
            <View className="proof-files-note">
              投票截止、最终榜单公布后由主办方生成，届时谁都能在这里下载。
            </View>
          )
        }
      </Read>
    </View>
  )
}
