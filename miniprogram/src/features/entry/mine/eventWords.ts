import type { SubmissionEvent } from '#shared/model/submission'

/** What happened to a work, told to its author. */
export const eventWords: Readonly<Record<SubmissionEvent['kind'], string>> = {
  begun: '开始填写',
  submitted: '提交作品',
  resubmitted: '改好后重新提交',
  returned: '审核退回，请修改',
  approved: '审核通过',
  rejected: '审核未通过',
  reopened: '重新回到审核',
  withdrawn: '撤回作品',
  restored: '恢复成草稿',
  shortlisted: '入围，作品已公开',
  notShortlisted: '没有入围，感谢参与',
  takenDown: '公开页面下架',
  putBack: '公开页面恢复',
  claimed: '归到你的账号下',
}
