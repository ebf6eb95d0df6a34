import { useState } from 'react'
import type { FieldWords } from './Field'
import { TextField } from './TextField'

interface LinesFieldProps extends FieldWords {
  readonly lines: readonly string[]
  readonly onChange: (lines: readonly string[]) => void
  readonly placeholder?: string
  readonly disabled?: boolean
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** Several short texts in one box, one a line: pasted from a notice as they stand. */
export function LinesField({ lines, onChange, ...field }: LinesFieldProps) {
  const joined = lines.join('\n')
  const [text, setText] = useState(joined)
  // The line that is being begun is no line yet, and must not vanish from under the cursor.
  const shown = linesIn(text).join('\n') === joined ? text : joined
  return (
    <TextField
      {...field}
      multiline
      value={shown}
      onChange={(typed) => {
        setText(typed)
        onChange(linesIn(typed))
      }}
    />
  )
}
