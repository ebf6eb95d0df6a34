import { boardOf } from './board'
import { openSource, type Screen } from './source'
import { steering } from './steering'
import { ScreenView } from './view'
import './board.css'
import './screen.css'

/** A count is settled every few seconds; a step of a reveal should not be waited for. */
const askEveryMs = 2000
const drawEveryMs = 250

const start = async () => {
  const place = document.getElementById('screen')
  if (!place) return
  const source = await openSource()
  const view = new ScreenView(place, source)
  let screen: Screen | undefined
  let ahead = 0 // of the server's clock before this machine's
  let page = 0
  let shown = -1
  let onScreen: readonly string[] = []
  let seen: ReadonlySet<string> = new Set()

  const load = async () => {
    try {
      screen = await source.load()
      ahead = screen.now - Date.now()
      const steps = screen.ranking.visible ? (screen.ranking.reveal?.shown ?? -1) : -1
      if (steps !== shown) seen = new Set(onScreen)
      shown = steps
    } catch {
      if (screen) view.tell('暂时连不上，稍后自动更新')
    }
  }
  const draw = () => {
    if (!screen) return
    const board = boardOf(screen, page, seen)
    view.draw(screen, board, Date.now() + ahead)
    onScreen = screen.ranking.visible ? screen.ranking.rows.map(({ entryId }) => entryId) : []
  }
  const steer = steering(
    source,
    () => screen,
    view,
    async () => {
      await load()
      draw()
    },
  )
  addEventListener('keydown', (event) => {
    if (event.key === 'PageDown') page = Math.min(page + 1, (screen ? boardOf(screen, 0, seen).pages : 1) - 1)
    else if (event.key === 'PageUp' || event.key === 'Home')
      page = event.key === 'Home' ? 0 : Math.max(0, page - 1)
    else if (event.key === 'f') void document.documentElement.requestFullscreen()
    else if (!steer(event.key)) return
    event.preventDefault()
    draw()
  })
  await load()
  draw()
  setInterval(draw, drawEveryMs)
  setInterval(() => void load(), askEveryMs)
}

void start()
