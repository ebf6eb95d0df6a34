import { useRead } from '@/api/useRead'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { Read } from '@/features/shell/Read'
import { InstallationForm } from './InstallationForm'

/** What holds for every contest here; only owners of the installation come this far. */
export function InstallationScreen() {
  const opened = useRead('account', 'openInstallation', {}, { staleMs: 0 })
  return (
    <PageFrame title="本机构的设置" home="/pages/desk/index">
      <Read of={opened} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {({ installation }) => <InstallationForm key={installation.version} installation={installation} />}
      </Read>
    </PageFrame>
  )
}
