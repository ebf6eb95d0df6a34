import { QueryClientProvider } from '@tanstack/react-query'
import type { PropsWithChildren } from 'react'
import { followPhone, queryClient } from '@/api/queryClient'
import { tellMissingPages } from '@/features/shell/missingPages'
import './app.css'

followPhone()
tellMissingPages()

// Gone from every other build, module and all: the condition is a constant to the bundler.
if (__PREVIEW__) require('./preview/mount')

export default function App({ children }: PropsWithChildren) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
