import { collections } from '../../cloudfunctions/_data/collections'
import { type CloudOptions, startCloud } from '../../localcloud'
import type { FromChild, ToChild } from './childMessages'

/** The whole cloud in a process of its own, so that a simulation can kill it in the middle of anything. */
const options = JSON.parse(process.argv[2] as string) as Omit<CloudOptions, 'collections'>
const tell = (message: FromChild) => void process.send?.(message)

startCloud({ ...options, collections }).then((cloud) => {
  const answer = async (message: ToChild): Promise<unknown> => {
    if (message.kind === 'call') return cloud.call('voting', message.event, { openid: message.openid })
    if (message.kind === 'settle') return cloud.call('voting', { TriggerName: 'settle' }, { source: 'timer' })
    cloud.clock.freeze()
    return cloud.clock.jumpTo(message.at)
  }
  process.on('message', (message: ToChild) => {
    answer(message).then(
      (value) => tell({ id: message.id, value }),
      (thrown) => tell({ id: message.id, failure: String(thrown) }),
    )
  })
  tell({ ready: true, envId: cloud.envId, adminUrl: cloud.adminUrl() })
})
