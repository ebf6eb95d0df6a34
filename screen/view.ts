import type { Board, BoardRow } from './board'
import { drawCode } from './code'
import type { Screen, Source } from './source'
import { stateWords, timeLeft } from './words'

const element = (className: string, text = ''): HTMLElement => {
  const made = document.createElement('div')
  made.className = className
  made.textContent = text
  return made
}

/** Written only where it changed: a screen that stands still does no work. */
const say = (place: HTMLElement, text: string) => {
  if (place.textContent !== text) place.textContent = text
}

const grouped = (votes: number) => votes.toLocaleString('en-US')
/** As long as the rows move; see screen.css. */
const movingMs = 700

/** Counts up to a number instead of jumping there. */
const countTo = (place: HTMLElement, votes: number) => {
  const from = Number(place.dataset.votes ?? votes)
  if (from === votes && place.textContent !== '') return
  place.dataset.votes = String(votes)
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches
  const begun = performance.now()
  const step = () => {
    if (place.dataset.votes !== String(votes)) return
    const part = isCalm ? 1 : Math.min(1, (performance.now() - begun) / movingMs)
    say(place, grouped(Math.round(from + (votes - from) * part)))
    if (part < 1) requestAnimationFrame(step)
  }
  step()
}

export class ScreenView {
  readonly #name = element('name')
  readonly #hosts = element('hosts')
  readonly #tag = element('tag')
  readonly #line = element('line')
  readonly #board = element('board')
  readonly #waiting = element('waiting')
  readonly #next = element('next')
  readonly #total = element('figure')
  readonly #totalBox = element('fact')
  readonly #leftLabel = element('label')
  readonly #left = element('figure is-clock')
  readonly #word = element('word')
  readonly #rows = new Map<string, HTMLElement>()
  readonly #pictures = new Map<string, string>()

  constructor(
    place: HTMLElement,
    readonly source: Source,
  ) {
    const head = element('head')
    const title = element('title')
    title.append(this.#name, this.#hosts)
    head.append(title, this.#tag)
    const side = element('side')
    const left = element('fact')
    left.append(this.#leftLabel, this.#left)
    this.#totalBox.append(element('label', '总票数'), this.#total)
    const code = element('code')
    code.append(drawCode(source.link), element('label', '扫码看作品、投票'))
    side.append(this.#totalBox, left, code)
    const foot = element('foot')
    foot.append(this.#line, this.#word)
    this.#board.append(this.#next)
    place.replaceChildren(head, this.#board, this.#waiting, side, foot)
  }

  draw(screen: Screen, board: Board, now: number): void {
    const { contest, ranking, cards } = screen
    document.body.dataset.state = ranking.state
    say(this.#name, contest.name)
    say(this.#hosts, `${contest.hosts.join('、')}主办`)
    const { tag, line } = stateWords(screen)
    say(this.#tag, tag)
    say(this.#line, line)
    const time = timeLeft(contest, now)
    say(this.#leftLabel, time.label)
    say(this.#left, time.text)
    const votes = ranking.visible ? ranking.votes : null
    this.#totalBox.hidden = votes === null
    if (votes !== null) countTo(this.#total, votes)
    this.#waiting.hidden = ranking.visible
    say(this.#waiting, ranking.visible ? '' : `${cards.length} 件作品\n${contest.theme}`)
    this.#drawRows(board)
  }

  /** A word to the one who steers, small and for a moment. */
  tell(word: string): void {
    say(this.#word, word)
    setTimeout(() => this.#word.textContent === word && say(this.#word, ''), 4000)
  }

  #drawRows({ rows, next }: Board): void {
    this.#next.hidden = next === null
    if (next !== null) say(this.#next, `第 ${next} 名`)
    const first = next === null ? 0 : 1
    const kept = new Set(rows.map(({ entryId }) => entryId))
    for (const [entryId, row] of this.#rows) {
      if (kept.has(entryId)) continue
      row.classList.add('is-leaving')
      setTimeout(() => row.remove(), movingMs)
      this.#rows.delete(entryId)
    }
    for (const [index, row] of rows.entries()) this.#drawRow(row, index + first)
    void this.#findPictures(rows)
  }

  #drawRow(row: BoardRow, place: number): void {
    let drawn = this.#rows.get(row.entryId)
    if (!drawn) {
      drawn = element('row is-coming')
      const words = element('words')
      words.append(element('work'), element('byline'), element('bar'))
      drawn.append(element('rank'), element('cover'), words, element('votes'))
      drawn.style.setProperty('--place', String(place))
      this.#rows.set(row.entryId, drawn)
      this.#board.append(drawn)
      drawn.getBoundingClientRect() // drawn once where it comes from, so that it can move
      drawn.classList.remove('is-coming')
    }
    const part = (name: string) => drawn.querySelector<HTMLElement>(`.${name}`) ?? drawn
    drawn.style.setProperty('--place', String(place))
    drawn.classList.toggle('is-top', row.rank <= 3 && row.votes > 0)
    drawn.classList.toggle('is-new', row.isNew)
    say(part('rank'), row.votes > 0 || row.isNew ? String(row.rank) : '–')
    part('rank').classList.toggle('is-shared', row.isShared && row.votes > 0)
    say(part('work'), row.title)
    say(part('byline'), row.byline)
    part('bar').style.transform = `scaleX(${row.share.toFixed(4)})`
    countTo(part('votes'), row.votes)
    const picture = this.#pictures.get(row.cover)
    part('cover').style.backgroundImage = picture ? `url("${encodeURI(picture)}")` : ''
  }

  async #findPictures(rows: readonly BoardRow[]): Promise<void> {
    const missing = rows
      .map(({ cover }) => cover)
      .filter((cover) => cover !== '' && !this.#pictures.has(cover))
    if (missing.length === 0) return
    for (const cover of missing) this.#pictures.set(cover, '')
    const found = await this.source.pictures(missing).catch(() => ({}))
    for (const [cover, url] of Object.entries(found)) this.#pictures.set(cover, url)
  }
}
