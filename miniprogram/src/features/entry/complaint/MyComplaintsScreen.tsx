import { Text, View } from '@tarojs/components'
import { clockText } from '#shared/lib/day'
import { accountHere } from '@/api/accountHere'
import type { Output } from '@/api/refusal'
import { useRead } from '@/api/useRead'
import { Badge } from '@/components/badge/Badge'
import { Card } from '@/components/card/Card'
import { PageFrame } from '@/components/page/PageFrame'
import { Skeleton } from '@/components/page/Skeleton'
import { StateView } from '@/components/page/StateView'
import { NotifyAnswer } from '@/features/entry/mine/NotifyMe'
import { Read } from '@/features/shell/Read'
import { kindName, outcomeWords } from './complaintWords'
import './complaint.css'

type MyComplaint = Output<'entry', 'listMyComplaints'>['complaints'][number]

/** What I complained about and what was answered. */
export function MyComplaintsScreen() {
  const isMember = accountHere() !== ''
  const mine = useRead('entry', 'listMyComplaints', {}, { isNeeded: isMember, staleMs: 0 })
  const nothing = (
    <StateView icon="check" title="你没有投诉过">
      作品页最下面有“投诉”。涉及肖像、隐私、版权的，都可以告诉主办方。
    </StateView>
  )
  return (
    <PageFrame title="我的投诉" home="/pages/me/index">
      {isMember ? (
        <Read of={mine} skeleton={<Skeleton shapes={['card', 'card']} />}>
          {({ complaints }) =>
            complaints.length === 0 ? (
              nothing
            ) : (
              <View className="complain">
                {complaints.some(({ answer }) => !answer) && <NotifyAnswer />}
                {complaints.map((complaint) => (
                  <MyComplaintCard key={complaint.number} complaint={complaint} />
                ))}
              </View>
            )
          }
        </Read>
      ) : (
        nothing
      )}
    </PageFrame>
  )
}

function MyComplaintCard({ complaint }: { readonly complaint: MyComplaint }) {
  const { number, title, kind, text, at, dueAt, answer, answeredAt } = complaint
  return (
    <Card>
      <View className="complaint-head">
        <View className="complaint-title clamp-2">《{title}》</View>
        <Badge tone={answer ? 'good' : 'ink'}>{answer ? '已答复' : '等待答复'}</Badge>
      </View>
      <View className="complain-note figures">
        <Text selectable>{number}</Text> · {clockText(at, 'M月D日 HH:mm')}
      </View>
      <View className="complaint-text">
        {kindName(kind)}：{text}
      </View>
      {answer && answeredAt !== null ? (
        <View className="complaint-answer">
          <View className="complaint-outcome">
            {outcomeWords[answer.outcome]}
            {answer.tookDown && '，作品已下架'}
          </View>
          <View>{answer.text}</View>
          <View className="complain-note figures">{clockText(answeredAt, 'M月D日 HH:mm')} 答复</View>
        </View>
      ) : (
        <View className="complain-note figures">{clockText(dueAt, 'M月D日 HH:mm')} 之前答复</View>
      )}
    </Card>
  )
}
