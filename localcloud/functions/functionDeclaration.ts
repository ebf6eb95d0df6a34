/** A function as `cloudbaserc.json` declares it. */
export interface FunctionDeclaration {
  readonly name: string
  readonly timeoutSeconds: number
  readonly memoryMb: number
  readonly triggers: readonly TriggerDeclaration[]
  readonly envVariables: Readonly<Record<string, string>>
}

export interface TriggerDeclaration {
  readonly name: string
  readonly type: 'timer'
  /** Seven cron fields: second minute hour day month weekday year, in UTC+8. */
  readonly config: string
}
