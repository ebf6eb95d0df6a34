import type { Output } from '@/api/refusal'
import { unitPage } from '@/features/unit/addresses'
import { openPage, type StaffPage, staffPage } from './addresses'
import { Door, Doors } from './Doors'

type DeskContest = Output<'contest', 'listDesk'>['contests'][number]

interface StaffDoorsProps {
  readonly contestId: string
  readonly needs: DeskContest['needs']
  readonly roles: DeskContest['roles']
}

/** People, notices, the stop button and the trail. What a role may not even read is not shown. */
export function StaffDoors({ contestId, needs, roles }: StaffDoorsProps) {
  const open = (page: Exclude<StaffPage, 'contest'>) => () => openPage(staffPage(page, contestId))
  const isMoreThanReviewer = roles.some((role) => role !== 'reviewer')
  const mayMend = roles.some((role) => role !== 'observer')
  return (
    <Doors>
      <Door
        icon="play"
        note={needs.toReview > 0 ? `${needs.toReview} 件作品等着审核` : '通过、退回、疑似重复、统计'}
        onPress={open('review')}
      >
        审核
      </Door>
      <Door
        icon="alert"
        note={complaintNote(needs)}
        isUrgent={needs.complaintsDue > 0}
        onPress={open('complaints')}
      >
        投诉
      </Door>
      {isMoreThanReviewer && (
        <Door icon="medal" note="分派评委、看进度、选定并公布入围" onPress={open('judging')}>
          评审与入围
        </Door>
      )}
      {isMoreThanReviewer && (
        <Door
          icon="medal"
          note={objectionNote(needs)}
          isUrgent={needs.objectionsDue > 0}
          onPress={open('results')}
        >
          评奖与公示
        </Door>
      )}
      {isMoreThanReviewer && (
        <Door icon="medal" note="样式和印章、确认姓名、制作、奖品寄送单" onPress={open('certificates')}>
          证书与寄送
        </Door>
      )}
      {isMoreThanReviewer && mayMend && (
        <Door icon="picture" note="获奖作品展播，给媒体的作品表和原片" onPress={open('showcase')}>
          展播与媒体
        </Door>
      )}
      {mayMend && (
        <Door icon="upload" note="转换没有成功的，补传一个能放的版本" onPress={open('films')}>
          手机放不了的视频
        </Door>
      )}
      <Door
        icon="picture"
        note={needs.scheduledNotices > 0 ? `${needs.scheduledNotices} 条等着公开` : '发布、置顶、定时、撤回'}
        onPress={open('notices')}
      >
        公告
      </Door>
      <Door
        icon="entry"
        note="联系人、代录作品、表格导入和导出"
        onPress={() => openPage(unitPage('units', { contestId }))}
      >
        单位与报送
      </Door>
      {isMoreThanReviewer && (
        <Door icon="ranking" note="真实的票数、露出、现场大屏、揭晓" onPress={open('counts')}>
          票数与揭晓
        </Door>
      )}
      <Door icon="search" note="不寻常的投票、两人签字的裁定、申诉" onPress={open('rulings')}>
        线索与裁定
      </Door>
      <Door
        icon="alert"
        note={needs.votingStopped ? '投票暂停中，等待恢复' : '出了问题时，公开地暂停'}
        isUrgent={needs.votingStopped}
        onPress={open('voting')}
      >
        暂停与恢复投票
      </Door>
      {isMoreThanReviewer && (
        <Door
          icon="check"
          note={needs.toSign > 0 ? `${needs.toSign} 件事等你签字` : '要第二个人同意才生效的事'}
          isUrgent={needs.toSign > 0}
          onPress={open('signatures')}
        >
          签字
        </Door>
      )}
      {isMoreThanReviewer && (
        <Door icon="me" note="邀请、移除、监督员" onPress={open('people')}>
          人员与角色
        </Door>
      )}
      {isMoreThanReviewer && (
        <Door icon="clock" note="谁在什么时候改了什么，为什么" onPress={open('audit')}>
          操作记录
        </Door>
      )}
    </Doors>
  )
}

const complaintNote = ({ complaints, complaintsDue }: DeskContest['needs']): string => {
  if (complaintsDue > 0) return `${complaintsDue} 条要在一天内答复`
  return complaints > 0 ? `${complaints} 条等着答复` : '对公开作品的投诉和答复'
}

const objectionNote = ({ objections, objectionsDue }: DeskContest['needs']): string => {
  if (objectionsDue > 0) return `${objectionsDue} 条异议要在一天内答复`
  return objections > 0 ? `${objections} 条异议等着答复` : '获奖建议、公示、异议、最终名单'
}
