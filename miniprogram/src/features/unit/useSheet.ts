import { useState } from 'react'
import { sheetLimits } from '#shared/model/sheet'
import { desktopFiles } from '@/api/desktopFiles'
import type { DeviceFile } from '@/api/deviceFilesPort'
import { readAgain } from '@/api/readAgain'
import type { ClientRefusal, Input, Output } from '@/api/refusal'
import { useWrite } from '@/api/useWrite'
import { uploadDesk } from '@/features/media/uploadDesk'

type SheetFile = Input<'unit', 'previewSheet'>['file']
export type SheetWish = Pick<Input<'unit', 'previewSheet'>, 'unitId' | 'categoryId'>
export type Preview = Output<'unit', 'previewSheet'>

const endings = ['xlsx', 'csv'] as const

/** Small sheets go with the question; a large one is uploaded first, in parts. */
const handOver = async (
  contestId: string,
  file: DeviceFile,
): Promise<SheetFile | ClientRefusal | undefined> => {
  if (file.bytes <= sheetLimits.inlineBytes) return { base64: await desktopFiles.readBase64(file) }
  const slot = `sheet.${contestId}`
  await uploadDesk.begin({ slot, contestId, purpose: 'sheet' }, file)
  const status = uploadDesk.statusOf(slot)
  uploadDesk.clear(slot)
  if (status.state === 'refused') return status.refusal
  return status.state === 'stored' ? { fileId: status.file.fileId } : undefined
}

/** A sheet on its way in: chosen, looked at, imported. Another wish looks at the same file again. */
export const useSheet = (contestId: string) => {
  const [file, setFile] = useState<{ readonly name: string; readonly sent: SheetFile }>()
  const [preview, setPreview] = useState<Preview>()
  const [refusal, refuse] = useState<ClientRefusal>()
  const [done, setDone] = useState<Output<'unit', 'importSheet'>>()
  const [isReading, setReading] = useState(false)
  const looking = useWrite('unit', 'previewSheet')
  const bringing = useWrite('unit', 'importSheet')

  const look = async (sent: SheetFile, wish: SheetWish) => {
    const reply = await looking.send({ contestId, file: sent, ...wish })
    setPreview(reply.ok ? reply.value : undefined)
    refuse(reply.ok ? undefined : (reply.error as ClientRefusal))
  }
  const choose = async (wish: SheetWish) => {
    const [chosen] = await desktopFiles.chooseMany(endings, 1)
    if (!chosen) return
    setDone(undefined)
    setPreview(undefined)
    refuse(undefined)
    setReading(true)
    const sent = await handOver(contestId, chosen)
    setReading(false)
    if (!sent) return refuse({ code: 'LOST_REPLY', during: 'write' })
    if ('code' in sent) return refuse(sent)
    setFile({ name: chosen.name, sent })
    await look(sent, wish)
  }
  const bring = async (wish: SheetWish) => {
    if (!file || !preview) return
    const reply = await bringing.send({ contestId, file: file.sent, ...wish, digest: preview.digest })
    if (!reply.ok) return refuse(reply.error as ClientRefusal)
    refuse(undefined)
    setDone(reply.value)
    readAgain('unit', 'listUnitWorks', 'listUnits', 'openMyUnit')
  }
  return {
    name: file?.name ?? '',
    preview,
    refusal,
    done,
    isLooking: isReading || looking.isSending,
    isBringing: bringing.isSending,
    choose,
    lookAgain: (wish: SheetWish) => file && void look(file.sent, wish),
    bring,
  }
}
