import { brokenArrows } from './house/arrows'

const broken = brokenArrows()
for (const { rule, comment, from, to } of broken) console.error(`${from} → ${to}\n  ${rule}: ${comment}`)
if (broken.length > 0) process.exit(1)
