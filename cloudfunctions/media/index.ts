import { media } from '#shared/contract/media'
import { serve } from '../_runtime/serve'
import { beginUpload } from './beginUpload'
import { finishUpload } from './finishUpload'
import { listMissingCopies } from './listMissingCopies'
import { listFiles, openUpload } from './queries'
import { saveCopy } from './saveCopy'
import { tendFiles } from './tendFiles'

export const main = serve(media, {
  beginUpload,
  openUpload,
  finishUpload,
  listFiles,
  listMissingCopies,
  saveCopy,
  tendFiles,
})
