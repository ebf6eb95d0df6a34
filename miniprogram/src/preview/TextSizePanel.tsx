// The browser's module by its full name: only this build has it.
import { chooseTextScale, textScale } from '@/components/page/textScale.h5'

const sizes = [
  { scale: 1, name: '标准' },
  { scale: 1.2, name: '大' },
  { scale: 1.4, name: '特大' },
]

export function TextSizePanel() {
  const current = textScale()
  return (
    <section className="preview-part">
      <h2 className="preview-heading">字号</h2>
      <div className="preview-buttons">
        {sizes.map(({ scale, name }) => (
          <button
            key={scale}
            type="button"
            className="preview-button"
            aria-pressed={scale === current}
            onClick={() => {
              chooseTextScale(scale)
              location.reload()
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </section>
  )
}
