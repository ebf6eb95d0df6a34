/** As it is read out over the telephone: in two halves. The server takes it with or without the gap. */
export const groupCode = (code: string): string => {
  const half = Math.ceil(code.length / 2)
  return `${code.slice(0, half)} ${code.slice(half)}`.trim()
}
