/** What a function is told by a timer. It is no proof of one: only the environment tells who calls. */
export function timerEvent(triggerName: string, dueAt: number): string {
  const Time = `${new Date(dueAt).toISOString().slice(0, 19)}Z`
  return JSON.stringify({ Type: 'Timer', TriggerName: triggerName, Time, Message: '' })
}
