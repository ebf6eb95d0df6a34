import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Attachment } from '#shared/model/contest'
import { openFile } from '@/api/openFile'
import { showToast } from '@/components/overlay/toast'
import { Door, Doors } from '../Doors'

/** Forms and documents that belong to the notice; each opens where it can be kept. */
export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const [opening, setOpening] = useState<string>()
  const open = async ({ fileId, name }: Attachment) => {
    if (opening !== undefined) return
    setOpening(fileId)
    const isOpen = await openFile(fileId, name)
    setOpening(undefined)
    if (!isOpen) showToast('没有打开，请检查网络后再点一次', 'bad')
  }
  return (
    <View>
      <Doors>
        {attachments.map((one) => (
          <Door
            key={one.fileId}
            icon="entry"
            {...(opening === one.fileId && { note: '正在打开……' })}
            onPress={() => void open(one)}
          >
            {one.name}
          </Door>
        ))}
      </Doors>
    </View>
  )
}
