import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { clockText } from '#shared/lib/day'
import { Card } from '@/components/card/Card'
import type { Letter, LetterSays } from './letter'
import './letter.css'

export const clock = (at: number): string => clockText(at, 'M月D日 HH:mm')

interface LetterCardProps {
  readonly letter: Letter
  readonly says: LetterSays
  /** How it stands, beside the work's name. */
  readonly sign: ReactNode
  /** Who answered, where that is told. */
  readonly answeredBy?: string
  readonly children?: ReactNode
}

/** About which work, its number, what it says, what it shows, and the answer. Who wrote it is in none of it. */
export function LetterCard({ letter, says, sign, answeredBy, children }: LetterCardProps) {
  const { number, title, text, at, answer, answeredAt } = letter
  return (
    <Card>
      <View className="letter-head">
        <View className="letter-title clamp-2">《{title}》</View>
        {sign}
      </View>
      <View className="letter-note figures">
        <Text selectable>{number}</Text> · {clock(at)}
      </View>
      <View className="letter-text">
        {says.kind}：{text}
      </View>
      {says.evidence}
      {answer && answeredAt !== null && (
        <View className="letter-answer">
          <View className="letter-outcome">{says.outcome}</View>
          <View>{answer.text}</View>
          <View className="letter-note figures">
            {answeredBy ? `${answeredBy}，${clock(answeredAt)}` : `${clock(answeredAt)} 答复`}
          </View>
        </View>
      )}
      {children}
    </Card>
  )
}
