/** What has to be closed, in the reverse of the order in which it was opened; a start that fails uses it too. */
export class Closing {
  private readonly steps: (() => unknown)[] = []
  private closed: Promise<void> | undefined

  later(step: () => unknown): void {
    this.steps.push(step)
  }

  /** Every step is taken, even after one that fails; the first failure is thrown at the end. */
  run(): Promise<void> {
    this.closed ??= this.takeSteps()
    return this.closed
  }

  private async takeSteps(): Promise<void> {
    const failures: unknown[] = []
    for (const step of this.steps.reverse()) {
      try {
        await step()
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }
}
