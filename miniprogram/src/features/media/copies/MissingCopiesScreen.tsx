import { View } from '@tarojs/components'
import { useState } from 'react'
import { uploadLimits } from '#shared/model/media'
import { useRead } from '@/api/useRead'
import { Button } from '@/components/button/Button'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { staffPage } from '@/features/contest/addresses'
import { useContestId } from '@/features/contest/useContestId'
import { Read } from '@/features/shell/Read'
import { CopySheet } from './CopySheet'
import { MissingFilmRow } from './MissingFilmRow'
import type { MissingFilm } from './missingWords'
import './missing-copies.css'

const perPage = uploadLimits.perQuestion
const everyMs = 60_000

/** Films that no phone plays: no jury is assigned and no shortlist published while there is one. */
export function MissingCopiesScreen() {
  const contestId = useContestId()
  const [offset, turnTo] = useState(0)
  const [mended, mend] = useState<MissingFilm>()
  const missing = useRead(
    'media',
    'listMissingCopies',
    { contestId: contestId || '0', offset },
    { isNeeded: contestId !== '', everyMs },
  )
  return (
    <PageFrame title="手机放不了的视频" width="wide" home={staffPage('contest', contestId)}>
      <Read of={missing} skeleton={<Skeleton shapes={['title', 'row', 'row', 'row']} />}>
        {({ films, works, total, next }) =>
          total === 0 ? (
            <StateView icon="check" title="都能放">
              通过审核的作品，手机都能放。可以分派评委，也可以公布入围。
            </StateView>
          ) : (
            <View className="missing">
              <View className="missing-head">
                {works} 件作品的 {total} 个视频，手机还放不了。补齐以前，不能分派评委，也不能公布入围。
              </View>
              <View role="list" aria-label="手机放不了的视频">
                {films.map((film) => (
                  <MissingFilmRow
                    key={`${film.entryId} ${film.place}`}
                    film={film}
                    onMend={() => mend(film)}
                  />
                ))}
              </View>
              <View className="missing-pages">
                {offset > 0 && <Button onPress={() => turnTo(Math.max(0, offset - perPage))}>上一页</Button>}
                {next !== null && <Button onPress={() => turnTo(next)}>下一页</Button>}
              </View>
            </View>
          )
        }
      </Read>
      {mended?.file && (
        <CopySheet
          key={mended.file.fileId}
          contestId={contestId}
          film={mended}
          fileId={mended.file.fileId}
          onClose={() => mend(undefined)}
        />
      )}
    </PageFrame>
  )
}
