import { buildClient, type ClientName, clients } from './build/client'

// npm run build:weapp | build:h5 | build:public; what is current is left alone.
const name = process.argv[2] ?? ''

const main = async () => {
  if (!(name in clients)) throw new Error(`build what? one of ${Object.keys(clients).join(', ')}`)
  const startedAt = performance.now()
  const isNew = await buildClient(name as ClientName)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  console.log(`${clients[name as ClientName].folder} ${isNew ? `built in ${seconds} s` : 'is current'}`)
}

main().catch((thrown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown)
  process.exitCode = 1
})
