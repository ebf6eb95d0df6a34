import { BasketScreen } from '@/features/voting/basket/BasketScreen'

export default function BasketPage() {
  return <BasketScreen />
}
