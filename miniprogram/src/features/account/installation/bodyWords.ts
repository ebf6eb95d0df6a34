import type { BodyKind } from '#shared/model/installation'

export const bodyWords: Readonly<Record<BodyKind, string>> = {
  administration: '行政机关',
  massOrganisation: '群团组织',
  publicInstitution: '事业单位（含学校、融媒体中心）',
  enterprise: '企业',
  society: '社会组织',
}
