const chosen = 'jingying.textScale'

/** Browsers have their own zoom; the preview and the tests choose a size here. */
export const textScale = (): number => {
  const scale = Number(localStorage.getItem(chosen))
  return scale >= 0.8 && scale <= 2 ? scale : 1
}

export const chooseTextScale = (scale: number): void => localStorage.setItem(chosen, String(scale))
