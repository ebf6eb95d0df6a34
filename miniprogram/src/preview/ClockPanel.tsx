import { useEffect, useState } from 'react'
import { clockText, instantOf } from '#shared/lib/day'
import { queryClient } from '@/api/queryClient'
import { type Clock, type ClockChange, changeClock, clock } from './doors'

const hour = 3_600_000
const inputFormat = 'YYYY-MM-DDTHH:mm'

/** The whole cloud's clock: functions, timers and documents follow it, and every page asks anew. */
export function ClockPanel() {
  const [time, setTime] = useState<Clock>()
  const [target, setTarget] = useState('')
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    const look = () => clock().then(setTime, () => setTime(undefined))
    look()
    const timer = setInterval(look, 1000)
    return () => clearInterval(timer)
  }, [])

  const change = async (wanted: ClockChange) => {
    setBusy(true)
    try {
      setTime(await changeClock(wanted))
      await queryClient.invalidateQueries()
    } catch {
      // The cloud has been stopped: the panel says so, and looks again every second.
      setTime(undefined)
    } finally {
      setBusy(false)
    }
  }

  if (!time) return null
  const isFrozen = time.frozenAt !== null
  return (
    <section className="preview-part">
      <h2 className="preview-heading">时钟</h2>
      <p className="preview-time">
        {clockText(time.now, 'YYYY年M月D日 HH:mm:ss')}
        {isFrozen && '（已停住）'}
      </p>
      <div className="preview-buttons">
        <button
          type="button"
          className="preview-button"
          disabled={isBusy}
          onClick={() => change({ shift: hour })}
        >
          ＋1 小时
        </button>
        <button
          type="button"
          className="preview-button"
          disabled={isBusy}
          onClick={() => change({ shift: 24 * hour })}
        >
          ＋1 天
        </button>
        <button
          type="button"
          className="preview-button"
          disabled={isBusy}
          onClick={() => change({ frozen: !isFrozen })}
        >
          {isFrozen ? '继续走' : '停住'}
        </button>
      </div>
      <form
        className="preview-jump"
        onSubmit={(event) => {
          event.preventDefault()
          void change({ jumpTo: instantOf(target.replace('T', ' ')) })
        }}
      >
        <input
          className="preview-input"
          type="datetime-local"
          aria-label="跳到的时间（北京时间）"
          value={target || clockText(time.now, inputFormat)}
          onChange={(event) => setTarget(event.target.value)}
        />
        <button type="submit" className="preview-button" disabled={isBusy || !target}>
          跳到
        </button>
      </form>
    </section>
  )
}
