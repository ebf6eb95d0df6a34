import { useState } from 'react'
import { replaced } from './section'

/** A list that is edited an item at a time, each in a sheet of its own. */
export const useItems = <Item>(
  items: readonly Item[],
  onChange: (items: readonly Item[]) => void,
  openFirst?: number,
) => {
  const [at, open] = useState(openFirst)
  const close = () => open(undefined)
  const item = at === undefined ? undefined : items[at]
  return {
    open,
    add: (added: Item) => {
      onChange([...items, added])
      open(items.length)
    },
    /** The one that is open, and what its sheet may do with it. */
    opened: at !== undefined &&
      item !== undefined && {
        at,
        item,
        sheet: {
          onChange: (changed: Item) => onChange(replaced(items, at, changed)),
          onRemove: () => {
            close()
            onChange(replaced(items, at, undefined))
          },
          onClose: close,
        },
      },
  }
}
