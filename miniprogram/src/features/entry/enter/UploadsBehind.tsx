import { useUpload } from '@/features/media/useUpload'
import { useFormView } from './formView'
import { coverSlot, itemSlot } from './slots'
import { settleFile } from './storedFiles'

/** Films that go on while another step is filled in: whoever arrives is written into the form all the same. */
export function UploadsBehind() {
  const { form } = useFormView()
  const places = Math.max(1, form.content.items.length)
  return (
    <>
      {Array.from({ length: places }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it watches.
        <FilmBehind key={index} index={index} />
      ))}
      <CoverBehind />
    </>
  )
}

function FilmBehind({ index }: { readonly index: number }) {
  const { contest, draft, putItem } = useFormView()
  const slot = itemSlot(draft, index)
  useUpload({
    contestId: contest.contestId,
    purpose: 'video',
    slot,
    asked: contest.requirements.video,
    onStored: (file) => {
      putItem(index, { fileId: file.fileId })
      settleFile(slot, file)
    },
  })
  return null
}

const nothingAsked = {}

function CoverBehind() {
  const { contest, draft, changeContent } = useFormView()
  const slot = coverSlot(draft)
  useUpload({
    contestId: contest.contestId,
    purpose: 'cover',
    slot,
    asked: nothingAsked,
    onStored: (file) => {
      changeContent({ cover: file.fileId })
      settleFile(slot, file)
    },
  })
  return null
}
