import { ensureInstalled, runTypeScript } from './ensure.mjs'

ensureInstalled()
runTypeScript('scripts/start.ts')
