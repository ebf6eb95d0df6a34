import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './staff-footer.css'

/** The one thing to do on a wide page: as broad as a hand needs, and not as the window is. */
export function StaffFooter({ children }: { readonly children: ReactNode }) {
  return <View className="staff-footer">{children}</View>
}
