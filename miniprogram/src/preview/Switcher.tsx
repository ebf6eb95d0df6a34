import { useState } from 'react'
import { ClockPanel } from './ClockPanel'
import { PersonaPanel } from './PersonaPanel'
import { TextSizePanel } from './TextSizePanel'
import './switcher.css'

/** A small handle at the edge; behind it who one is, what time it is, how large one reads. */
export function Switcher() {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="tokens preview">
      <button
        type="button"
        className="preview-handle"
        aria-expanded={isOpen}
        aria-label={isOpen ? '收起预览面板' : '打开预览面板'}
        onClick={() => setOpen(!isOpen)}
      >
        预览
      </button>
      {isOpen && (
        <aside className="preview-panel" aria-label="预览面板">
          <p className="preview-note">只在本地预览里有：换个身份、拨动时钟，看页面怎么变。</p>
          <ClockPanel />
          <TextSizePanel />
          <button
            type="button"
            className="preview-button preview-link"
            onClick={() => {
              location.hash = '/pages/gallery/index'
              setOpen(false)
            }}
          >
            看所有组件
          </button>
          <PersonaPanel />
        </aside>
      )}
    </div>
  )
}
