import type { MixPart, ScoreMix } from '#shared/model/award'
import { finalScoreText, wayChoices } from '#shared/rules/finalScoreText'
import { NumberField } from '@/components/form/NumberField'
import { SelectField } from '@/components/form/SelectField'

interface MixFieldsProps {
  readonly mix: ScoreMix
  readonly faultAt: (path: string) => string | undefined
  readonly isLocked: boolean
  readonly onChange: (mix: ScoreMix) => void
}

const MOST_VOTES = 1_000_000
const MOST_JURORS = 50

const orders = [
  { key: 'none', label: '并列，由主办方决定', ties: [] },
  { key: 'jury', label: '评委评分高者先', ties: ['jury'] },
  { key: 'votes', label: '得票多者先', ties: ['votes'] },
  { key: 'jury-votes', label: '先比评委评分，再比得票', ties: ['jury', 'votes'] },
  { key: 'votes-jury', label: '先比得票，再比评委评分', ties: ['votes', 'jury'] },
] as const satisfies readonly { key: string; label: string; ties: readonly MixPart[] }[]
type Order = (typeof orders)[number]['key']

/** The formula of the final score, with the sentence that the public reads. */
export function MixFields({ mix, faultAt, isLocked, onChange }: MixFieldsProps) {
  const order = (mix.ties ?? []).join('-') || 'none'
  return (
    <>
      <NumberField
        label="票数占"
        isRequired
        max={100}
        step={5}
        unit="%"
        hint={`评委占 ${Math.max(0, 100 - mix.votes)}%`}
        value={mix.votes}
        error={faultAt('scoreMix')}
        disabled={isLocked}
        onChange={(votes) => onChange({ ...mix, votes, jury: Math.max(0, 100 - votes) })}
      />
      <SelectField
        label="票数怎样折成百分"
        choices={wayChoices}
        chosen={mix.votesBy ?? 'share'}
        disabled={isLocked}
        onChoose={(votesBy) => onChange({ ...mix, votesBy })}
      />
      <SelectField
        label="评分怎样折成百分"
        choices={wayChoices}
        chosen={mix.juryBy ?? 'share'}
        disabled={isLocked}
        onChoose={(juryBy) => onChange({ ...mix, juryBy })}
      />
      <NumberField
        label="至少多少票才有总评"
        max={MOST_VOTES}
        unit="票"
        value={mix.leastVotes ?? 0}
        error={faultAt('scoreMix.leastVotes')}
        disabled={isLocked}
        onChange={(leastVotes) => onChange({ ...mix, leastVotes })}
      />
      <NumberField
        label="至少几位评委评过才有总评"
        max={MOST_JURORS}
        unit="位"
        value={mix.leastJurors ?? 1}
        error={faultAt('scoreMix.leastJurors')}
        disabled={isLocked}
        onChange={(leastJurors) => onChange({ ...mix, leastJurors })}
      />
      <SelectField
        label="总评相同时"
        hint={finalScoreText(mix)}
        choices={orders}
        chosen={order as Order}
        disabled={isLocked}
        onChoose={(key) => onChange({ ...mix, ties: orders.find((one) => one.key === key)?.ties ?? [] })}
      />
    </>
  )
}
