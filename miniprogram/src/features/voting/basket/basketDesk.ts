import { useSyncExternalStore } from 'react'
import { accountHere } from '@/api/accountHere'
import { kept } from '@/api/kept'
import { type Basket, openBaskets } from './basketStore'

/** The baskets of this phone. */
export const basketDesk = openBaskets(kept, accountHere)

export const useBasket = (contestId: string): Basket =>
  useSyncExternalStore(basketDesk.watch, () => basketDesk.of(contestId))
