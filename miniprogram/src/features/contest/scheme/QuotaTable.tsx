import { View } from '@tarojs/components'
import type { DepartmentQuota } from '#shared/model/scheme'
import './scheme.css'

const columns = [
  { key: 'newsAMonth', name: '新闻', unit: '每月' },
  { key: 'softArticlesAMonth', name: '软文', unit: '每月' },
  { key: 'readsAnArticle', name: '阅读量', unit: '每篇' },
  { key: 'videosAWeek', name: '抖音视频', unit: '每周' },
] as const

/** A table where there is room; on a phone a block for each department, without the dashes. */
export function QuotaTable({ quotas }: { readonly quotas: readonly DepartmentQuota[] }) {
  return (
    <View className="quota-table" role="table" aria-label="各部门的指标">
      <View className="quota-row is-head" role="row">
        <View className="quota-name" role="columnheader">
          部门
        </View>
        {columns.map(({ key, name, unit }) => (
          <View key={key} className="quota-figure" role="columnheader">
            {name}
            <View className="quota-unit">{unit}</View>
          </View>
        ))}
      </View>
      {quotas.map((one) => (
        <View key={one.names.join()} className="quota-row" role="row">
          <View className="quota-name" role="cell">
            {one.names.join('、')}
          </View>
          {columns.map(({ key, name, unit }) => (
            <View
              key={key}
              className={one[key] === null ? 'quota-figure figures is-none' : 'quota-figure figures'}
              role="cell"
            >
              <View className="quota-label">
                {unit}
                {name}
              </View>
              {one[key] ?? '–'}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}
