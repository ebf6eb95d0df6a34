import { aboutPage, entrantPage, openPage, resultsPage } from '@/features/contest/addresses'
import { Door, Doors } from '@/features/contest/Doors'
import { openAssignments } from '@/features/judging/addresses'
import { UnitDoors } from '@/features/unit/UnitDoors'
import { RemovedNote } from './RemovedNote'
import { useIsJuror } from './useIsJuror'

/** Below one's votes: one's works, an invitation to accept, and what one may want to know about one's data. */
export function AccountDoors() {
  const isJuror = useIsJuror()
  return (
    <>
      <RemovedNote />
      <Doors>
        <Door icon="entry" note="草稿和每件作品的进展" onPress={() => openPage(entrantPage('works'))}>
          我的作品
        </Door>
        {isJuror && (
          <Door icon="medal" note="要看的作品和还剩几件" onPress={() => openAssignments()}>
            我的评审
          </Door>
        )}
        <Door icon="medal" note="确认姓名、下载证书" onPress={() => openPage(resultsPage('mine'))}>
          我的获奖
        </Door>
        <Door note="收到邀请码时点这里" onPress={() => openPage(aboutPage('invitation'))}>
          接受邀请
        </Door>
        <UnitDoors />
        <Door onPress={() => openPage(aboutPage('complaints'))}>我的投诉</Door>
        <Door onPress={() => openPage(resultsPage('objections'))}>我的异议</Door>
        <Door onPress={() => openPage(aboutPage('mydata'))}>我的数据与注销</Door>
        <Door onPress={() => openPage(aboutPage('agreement'))}>用户协议</Door>
        <Door onPress={() => openPage(aboutPage('privacy'))}>隐私保护指引</Door>
      </Doors>
    </>
  )
}
