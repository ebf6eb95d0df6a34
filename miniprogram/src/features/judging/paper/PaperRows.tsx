import { Text, View } from '@tarojs/components'
import { isOnScale, type Scoring } from '#shared/rules/panelScoring'
import { pointsText, tickWords } from '#shared/rules/panelText'
import { SelectField } from '@/components/form/SelectField'
import { TextField } from '@/components/form/TextField'
import { type PaperRow, readPoints, rowOf } from './paperForm'
import type { Paper } from './usePaperForm'

type Work = Paper['works'][number]

interface PaperRowsProps {
  readonly paper: Paper
  readonly scoring: Scoring
  readonly rows: Readonly<Record<string, PaperRow>>
  readonly onChange: (entryId: string, row: PaperRow) => void
}

/** The works in the order of the printed sheet; at a desk a tab goes from cell to cell. */
export function PaperRows({ paper, scoring, rows, onChange }: PaperRowsProps) {
  return (
    <View>
      {paper.works.map((work) => {
        const differing = paper.differences
          .filter(({ entryId }) => entryId === work.entryId)
          .map(({ criterionId }) => criterionId)
        return (
          <View key={work.entryId} className="paper-row">
            <View className="paper-work">
              <Text className="figures">{work.number ?? work.place}</Text> {work.title}
            </View>
            <Cells
              work={work}
              scoring={scoring}
              row={rows[work.entryId] ?? rowOf(null)}
              differing={differing}
              onChange={(row) => onChange(work.entryId, row)}
            />
          </View>
        )
      })}
    </View>
  )
}

interface CellsProps {
  readonly work: Work
  readonly scoring: Scoring
  readonly row: PaperRow
  readonly differing: readonly string[]
  readonly onChange: (row: PaperRow) => void
}

function Cells({ work, scoring, row, differing, onChange }: CellsProps) {
  const { mode, criteria } = scoring
  if (mode !== 'scores') {
    const words = tickWords(mode)
    const isDifferent = differing.length > 0
    return (
      <SelectField
        label={`${words.yes}或${words.no}`}
        error={isDifferent ? `对方录的是“${work.other?.tick ? words.yes : words.no}”` : undefined}
        choices={[
          { key: 'yes', label: words.yes },
          { key: 'no', label: words.no },
        ]}
        chosen={row.tick === null ? undefined : row.tick ? 'yes' : 'no'}
        onChoose={(key) => onChange({ ...row, tick: key === 'yes' })}
      />
    )
  }
  return (
    <View className="paper-cells">
      {criteria.map(({ criterionId, name }) => {
        const typed = row.typed[criterionId] ?? ''
        const other = work.other?.scores[criterionId]
        const said = differing.includes(criterionId) && other !== undefined
        return (
          <TextField
            key={criterionId}
            label={name}
            isRequired
            keyboard="text"
            value={typed}
            error={wrong(scoring, typed) ?? (said ? `对方录的是 ${pointsText(other)}` : undefined)}
            onChange={(text) => onChange({ ...row, typed: { ...row.typed, [criterionId]: text } })}
          />
        )
      })}
    </View>
  )
}

const wrong = (scoring: Scoring, typed: string): string | undefined => {
  if (typed.trim() === '') return undefined
  const score = readPoints(typed)
  if (score !== undefined && isOnScale(scoring, score)) return undefined
  return `0 到 ${pointsText(scoring.most)}，最小 ${pointsText(scoring.step)}`
}
