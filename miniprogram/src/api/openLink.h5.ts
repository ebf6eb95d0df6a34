/** In a tab of its own, where the browser shows it or offers to keep it. */
export const openLink = async (address: string, _kind: 'picture' | 'pdf'): Promise<boolean> => {
  window.open(address, '_blank', 'noopener')
  return true
}
