import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './cloud/deployment'
import { errorCodesPage } from './documents/errorCodes'

writeFileSync(path.join(root, 'docs/operate/error-codes.md'), errorCodesPage())
