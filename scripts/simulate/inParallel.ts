/** Runs `work` for 0 … count−1, so many at a time. */
export const inParallel = async (
  atOnce: number,
  count: number,
  work: (index: number) => Promise<void>,
): Promise<void> => {
  let next = 0
  const worker = async () => {
    while (next < count) await work(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
