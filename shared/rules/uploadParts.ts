// Small parts lose little when a line breaks; a phone reads one at a time into its memory.

const MEGABYTE = 1024 * 1024
const sizes = [2 * MEGABYTE, 4 * MEGABYTE, 8 * MEGABYTE] as const
const MOST_PARTS = 128

/** Into parts of how many bytes a file is cut. A function of its size alone: phone and server agree without asking. */
export const partBytesOf = (bytes: number): number =>
  sizes.find((size) => Math.ceil(bytes / size) <= MOST_PARTS) ?? sizes[2]

export const partCountOf = (bytes: number): number => Math.max(1, Math.ceil(bytes / partBytesOf(bytes)))

/** Where part `part`, counted from 0, begins and how long it is. */
export const partRange = (
  bytes: number,
  part: number,
): { readonly from: number; readonly length: number } => {
  const from = part * partBytesOf(bytes)
  return { from, length: Math.max(0, Math.min(partBytesOf(bytes), bytes - from)) }
}

export const partPathOf = (uploadId: string, part: number): string => `uploads/${uploadId}/${part}.part`
