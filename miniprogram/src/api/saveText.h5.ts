const KEPT_FOR_MS = 60_000

/** As a file that the browser saves; false where it does not. */
export const saveText = async (name: string, text: string): Promise<boolean> => {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR_MS)
  return true
}
