import type { AppImage, CloudBridge, LaunchSettings } from '../protocol'
import { type Commands, commands } from './commands'
import { PhoneHost } from './phoneHost'
import { Problems } from './problems'

/** The one door of the bundle: the test's side calls it in the window where the phone shall be. */
declare global {
  interface Window {
    startPhone(image: AppImage, settings: LaunchSettings, bridge: CloudBridge): void
    phone: Commands
  }
}

window.startPhone = (image, settings, bridge) => {
  const problems = new Problems()
  window.addEventListener('error', (event) => {
    // A picture that does not load is an event of its element, not an error of the script.
    if (event instanceof ErrorEvent) problems.add('uncaught error', event.error ?? event.message)
  })
  window.addEventListener('unhandledrejection', (event) =>
    problems.add('unhandled rejection', inWords(event.reason)),
  )
  window.phone = commands(new PhoneHost(image, settings, bridge, problems))
}

function inWords(reason: unknown): unknown {
  if (reason instanceof Error || typeof reason !== 'object' || reason === null) return reason
  return 'errMsg' in reason ? reason.errMsg : JSON.stringify(reason)
}
