import type { ChainFault } from '#shared/rules/chain'
import type { Findings } from './checkVotes'

export interface Step {
  readonly state: 'waiting' | 'good' | 'bad'
  readonly title: string
  readonly text: string
}

const faultWords: { readonly [Code in ChainFault['code']]: string } = {
  CHECKPOINT_ALTERED: '内容和它自己的指纹对不上',
  CHAIN_BROKEN: '没有接上前一批',
  HISTORY_REWRITTEN: '和这部手机以前见过的不一样',
  HISTORY_SHORTENED: '这部手机以前见过，现在却没有了',
}

/** The check as a person follows it: what was done, and what came of it. */
export const stepsOf = (findings: Findings): Step[] => [
  slipStep(findings),
  chainStep(findings),
  proofStep(findings),
]

const slipStep = ({ slips }: Findings): Step => {
  const title = '取回我的选票'
  if (!slips) return { state: 'waiting', title, text: '从服务器取回，和手机里记的比较。' }
  const { all, same, altered, unlike, missing } = slips
  if (altered.length > 0 || unlike.length > 0 || missing > 0) {
    const faults = [
      altered.length > 0 && `有 ${altered.length} 张和投票时手机记下的不一样`,
      unlike.length > 0 && `有 ${unlike.length} 张的内容和它的指纹对不上`,
      missing > 0 && `有 ${missing} 张手机记着，服务器上却没有`,
    ].filter(Boolean)
    return { state: 'bad', title, text: `${faults.join('，')}。` }
  }
  if (all.length === 0) return { state: 'good', title, text: '这个赛事里还没有你的选票。' }
  const others = all.length - same
  const text = [
    `一共 ${all.length} 张，内容和指纹都对得上`,
    same > 0 && `${same} 张和投票时手机记下的一样`,
    others > 0 && `${others} 张不是在这部手机上记下的，没有可比`,
  ].filter(Boolean)
  return { state: 'good', title, text: `${text.join('，')}。` }
}

const chainStep = ({ chain }: Findings): Step => {
  const title = '逐批核对计票记录'
  if (!chain) return { state: 'waiting', title, text: '每一批都带着前一批的指纹，改动任何一批都会断开。' }
  const { first, last, seen, fault, faultAt } = chain
  if (fault) return { state: 'bad', title, text: `第 ${faultAt ?? last} 批${faultWords[fault]}。` }
  if (last === 0) return { state: 'good', title, text: '还没有开始计票。' }
  const followed = first === last ? `第 ${last} 批完好` : `第 ${first} 批到第 ${last} 批首尾相连`
  const before =
    seen === null ? '这部手机第一次看到，已经记下' : `上次在这部手机上看到第 ${seen} 批，没有变过`
  return { state: 'good', title, text: `${followed}。${before}。` }
}

const proofStep = ({ bySlip }: Findings): Step => {
  const title = '在批次里找到我的每张选票'
  if (!bySlip) return { state: 'waiting', title, text: '由这部手机自己计算，不听服务器说。' }
  const all = Object.values(bySlip)
  const count = (state: (typeof all)[number]) => all.filter((one) => one === state).length
  const [proved, refuted, waiting, open] = [
    count('proved'),
    count('refuted'),
    count('waiting'),
    count('open'),
  ]
  if (refuted > 0) return { state: 'bad', title, text: `有 ${refuted} 张不在它该在的批次里。` }
  const words = [
    proved > 0 && `${proved} 张已算出确实在批次里`,
    waiting > 0 && `${waiting} 张还在等待计票`,
    open > 0 && `${open} 张还没有核对`,
  ].filter(Boolean)
  if (words.length === 0) return { state: 'good', title, text: '没有要找的选票。' }
  return { state: proved > 0 || open === 0 ? 'good' : 'waiting', title, text: `${words.join('，')}。` }
}
