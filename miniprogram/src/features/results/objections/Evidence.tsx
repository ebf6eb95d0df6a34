import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { openFile } from '@/api/openFile'
import { Button } from '@/components/button/Button'
import { Pressable } from '@/components/host/Pressable'
import { showToast } from '@/components/overlay/toast'
import { StoredCover } from '@/features/shell/StoredCover'
import './evidence.css'

interface EvidenceProps {
  readonly fileIds: readonly string[]
  readonly link: string
}

const isPicture = (fileId: string): boolean => /\.(jpe?g|png)$/i.test(fileId)

const endingOf = (fileId: string): string => /\.\w{1,8}$/.exec(fileId)?.[0] ?? ''

const copyLink = (link: string) =>
  Taro.setClipboardData({ data: link })
    .then(() => showToast('链接已复制，可以在浏览器里打开', 'good'))
    .catch(() => showToast('没有复制，请长按链接复制', 'bad'))

/** Pictures and documents that open, and a link that is copied: a mini-program opens no foreign pages. */
export function Evidence({ fileIds, link }: EvidenceProps) {
  const open = async (fileId: string, name: string) => {
    if (!(await openFile(fileId, name))) showToast('没有打开，请检查网络后再点一次', 'bad')
  }
  if (fileIds.length === 0 && link === '') return null
  return (
    <View className="evidence">
      {fileIds.map((fileId, at) => {
        const name = `证据 ${at + 1}`
        return (
          <Pressable
            key={fileId}
            className="evidence-file"
            label={`打开${name}`}
            onPress={() => void open(fileId, `${name}${endingOf(fileId)}`)}
          >
            {isPicture(fileId) ? <StoredCover fileId={fileId} alt={name} ratio="square" /> : name}
          </Pressable>
        )
      })}
      {link !== '' && (
        <View className="evidence-link">
          <Text selectable>{link}</Text>
          <Button size="small" onPress={() => void copyLink(link)}>
            复制链接
          </Button>
        </View>
      )}
    </View>
  )
}
