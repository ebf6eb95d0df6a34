import type { Role } from '#shared/model/account'
import type { SubmissionEvent, SubmissionState } from '#shared/model/submission'

// Words for what an account takes home, in a file that no page stands beside.

export const roleNames: Readonly<Record<Role, string>> = {
  entrant: '参赛者',
  juror: '评委',
  liaison: '联络员',
  reviewer: '审核员',
  organizer: '主办方',
  owner: '负责人',
  observer: '监督员',
}

export const stateNames: Readonly<Record<SubmissionState, string>> = {
  draft: '草稿',
  submitted: '等待审核',
  returned: '退回修改',
  approved: '通过审核',
  rejected: '没有通过审核',
  withdrawn: '已撤回',
}

export const eventNames: Readonly<Record<SubmissionEvent['kind'], string>> = {
  begun: '开始填写',
  submitted: '提交',
  resubmitted: '重新提交',
  returned: '退回修改',
  approved: '通过审核',
  rejected: '没有通过审核',
  reopened: '重新审核',
  withdrawn: '撤回',
  restored: '恢复成草稿',
  shortlisted: '入围',
  notShortlisted: '没有入围',
  takenDown: '下架',
  putBack: '恢复公开',
  claimed: '认领',
}
