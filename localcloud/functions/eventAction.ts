import { CloudError } from '../cloudError'

/** Checks that an event is a JSON object, and finds the action that it names, for the log. */
export function actionOf(event: string): string | null {
  let data: unknown
  try {
    data = JSON.parse(event)
  } catch {
    throw new CloudError('INVALID_PARAM', 'the data are not JSON')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new CloudError('INVALID_PARAM', 'the data are not a JSON object')
  }
  const { action } = data as { action?: unknown }
  return typeof action === 'string' ? action.slice(0, 80) : null
}
