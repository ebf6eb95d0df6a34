import type { Result } from '#shared/lib/result'
import { desktopFiles } from '@/api/desktopFiles'
import { messageOf } from '@/api/messages.zh'
import type { ClientRefusal } from '@/api/refusal'
import { showToast } from '@/components/overlay/toast'

interface Workbook {
  readonly name: string
  readonly base64: string
  readonly rows?: number
}

/** A table that came with an answer, saved or opened; true where the person has it. */
export const handOver = async (reply: Result<Workbook, ClientRefusal>, told?: string): Promise<boolean> => {
  if (!reply.ok) {
    showToast(messageOf(reply.error).title, 'bad')
    return false
  }
  const { name, base64, rows } = reply.value
  try {
    await desktopFiles.hand(name, base64)
    showToast(told ?? `导出了 ${rows} 行，已记入操作记录`, 'good')
    return true
  } catch {
    showToast('文件没能打开，请在电脑上再试一次', 'bad')
    return false
  }
}
