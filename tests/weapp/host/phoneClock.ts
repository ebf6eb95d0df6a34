/** The phone's own clock, which may be wrong: the app's `Date` is this machine's, moved. Timers run at their usual pace. */
export class PhoneClock {
  readonly Date: DateConstructor

  constructor(public ahead: number) {
    const now = () => Date.now() + this.ahead
    this.Date = new Proxy(Date, {
      construct: (real, args, target) => Reflect.construct(real, args.length === 0 ? [now()] : args, target),
      apply: () => new Date(now()).toString(),
      get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
    })
  }
}
