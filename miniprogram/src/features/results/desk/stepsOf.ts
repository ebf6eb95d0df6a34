import { clock, publicityLine } from './deskWords'
import type { Results } from './results'

interface Step {
  readonly title: string
  readonly note: string
  readonly state: 'done' | 'now' | 'later'
}

/** Where the list stands on its way from the numbers to the final list. */
export const stepsOf = ({ publicity, proposed }: Results): readonly Step[] => {
  const { state, objectionsWaiting, finalAt } = publicity
  const ties = proposed?.awards.filter(({ tied }) => tied.length > 0).length ?? 0
  const left = proposed?.awards.reduce((sum, { placesLeft }) => sum + placesLeft, 0) ?? 0
  const isFrozen = state !== 'none'
  const isOver = state === 'closed' || state === 'final'
  const open = [...(ties > 0 ? [`${ties} 个奖项有并列`] : []), ...(left > 0 ? [`还空 ${left} 个名额`] : [])]
  return [
    {
      title: '生成获奖建议',
      note: proposed
        ? `${clock(proposed.at)} 取数，${proposed.total} 件作品`
        : '投票和评审都结束后，取定票数和评分',
      state: proposed ? 'done' : 'now',
    },
    {
      title: '决定并列，评定奖项',
      note: !proposed ? '逐个奖项看建议' : open.length > 0 ? open.join('，') : '没有待决定的',
      state: !proposed ? 'later' : ties > 0 ? 'now' : 'done',
    },
    {
      title: '公示',
      note: publicityLine(publicity),
      state: isOver ? 'done' : isFrozen || (proposed && ties === 0) ? 'now' : 'later',
    },
    {
      title: '答复异议',
      note:
        objectionsWaiting > 0
          ? `${objectionsWaiting} 条等着答复`
          : isFrozen
            ? '没有等着答复的'
            : '公示期内提出',
      state: !isFrozen ? 'later' : objectionsWaiting > 0 ? 'now' : isOver ? 'done' : 'later',
    },
    {
      title: '公布最终结果',
      note: finalAt === null ? '公示期满、异议都答复以后' : `${clock(finalAt)} 公布，不能再改`,
      state: state === 'final' ? 'done' : state === 'closed' && objectionsWaiting === 0 ? 'now' : 'later',
    },
  ]
}
