import { useEffect, useState } from 'react'
import { type Persona, personas } from './doors'
import { become, currentPersona } from './persona'

export function PersonaPanel() {
  const [all, setAll] = useState<Persona[] | 'missing'>([])
  const current = currentPersona()
  const miss = () => setAll('missing')

  useEffect(() => {
    personas().then(setAll, () => setAll('missing'))
  }, [])

  return (
    <section className="preview-part">
      <h2 className="preview-heading">身份</h2>
      {all === 'missing' ? (
        <p className="preview-note">本地云没有在运行，先启动它。</p>
      ) : (
        <div className="preview-list">
          <PersonaRow
            name="游客"
            description="没有登录"
            isCurrent={current === null}
            personaId={null}
            onMissing={miss}
          />
          {all.map(({ personaId, name, description }) => (
            <PersonaRow
              key={personaId}
              personaId={personaId}
              name={name}
              description={description}
              isCurrent={personaId === current}
              onMissing={miss}
            />
          ))}
        </div>
      )}
    </section>
  )
}

interface PersonaRowProps {
  readonly personaId: string | null
  readonly name: string
  readonly description: string
  readonly isCurrent: boolean
  /** The cloud has been stopped since the list was shown. */
  readonly onMissing: () => void
}

function PersonaRow({ personaId, name, description, isCurrent, onMissing }: PersonaRowProps) {
  return (
    <button
      type="button"
      className="preview-button preview-row"
      aria-pressed={isCurrent}
      onClick={() => become(personaId).catch(onMissing)}
    >
      <strong>{name}</strong>
      <span className="preview-row-note">{description}</span>
    </button>
  )
}
