import { View } from '@tarojs/components'
import { Badge } from '@/components/badge/Badge'
import { Card } from '@/components/card/Card'
import { classNames } from '@/components/classNames'
import { PagedList } from '@/components/list/PagedList'
import { Notice } from '@/components/notice/Notice'
import { sheetFaultWords } from './sheetFaultWords'
import type { Preview } from './useSheet'
import './works.css'

type Row = Preview['rows'][number]
type Fault = Preview['faults'][number]

interface SheetPreviewProps {
  readonly name: string
  readonly preview: Preview
}

/** Every row as it will be, and every problem at its cell: a table at a desk, cards on a phone. */
export function SheetPreview({ name, preview }: SheetPreviewProps) {
  const { rows, faults, head } = preview
  const blocking = faults.filter(({ severity }) => severity === 'blocks')
  const here = rows.filter(({ isHere }) => isHere).length
  const byRow = new Map<number, Fault[]>()
  for (const fault of faults) byRow.set(fault.row, [...(byRow.get(fault.row) ?? []), fault])
  const inOrder = [...blocking, ...faults.filter(({ severity }) => severity === 'warns')]
  return (
    <>
      <Notice
        tone={blocking.length > 0 ? 'warning' : 'good'}
        title={
          blocking.length > 0
            ? `${blocking.length} 处要改，什么都没有导入`
            : here === rows.length
              ? '都导入过了'
              : '可以导入'
        }
      >
        {name}：{rows.length} 件作品
        {here > 0 && `，其中 ${here} 件以前导入过，不会重复`}
        {head.unit !== '' &&
          `；推荐单位 ${[head.unit, head.contact, head.phone].filter((one) => one !== '').join('，')}`}
        {blocking.length > 0 ? '。在表格里改好后，再选一次文件。' : '。'}
      </Notice>
      {inOrder.length > 0 && (
        <Card title="要看的单元格" aside={`${inOrder.length} 处`}>
          <View className="fault-list">
            <PagedList
              items={inOrder}
              keyOf={({ cell, code, column }) => `${cell}-${code}-${column}`}
              renderItem={(fault) => <FaultRow fault={fault} />}
            />
          </View>
        </Card>
      )}
      <View className="work-table" role="table" aria-label="预览">
        <View className="work-row is-head" role="row">
          <View>作品</View>
          <View>作者</View>
          <View>单位、电话、链接、文件名</View>
          <View className="work-state">行</View>
        </View>
        <PagedList
          items={rows}
          keyOf={({ row }) => String(row)}
          renderItem={(row) => <PreviewRow row={row} faults={byRow.get(row.row) ?? []} />}
        />
      </View>
    </>
  )
}

function FaultRow({ fault }: { readonly fault: Fault }) {
  const isWarning = fault.severity === 'warns'
  return (
    <View className="fault-row">
      <View className="fault-cell figures">{fault.code === 'COLUMN_MISSING' ? '整列' : fault.cell}</View>
      <View className={classNames('fault-words', isWarning && 'is-warning')}>
        {fault.column}：{sheetFaultWords(fault)}
      </View>
    </View>
  )
}

function PreviewRow({ row, faults }: { readonly row: Row; readonly faults: readonly Fault[] }) {
  const blocking = faults.filter(({ severity }) => severity === 'blocks')
  const rest = [row.unit, row.phone, row.link, row.fileName].filter((one) => one !== '')
  return (
    <View className="work-row" role="row">
      <View className="work-title" role="cell">
        {row.title || '（没有题目）'}
        {blocking.length > 0 && (
          <View className="work-reason figures">
            {blocking.map(({ cell, column }) => `${cell} ${column}`).join('，')}要改
          </View>
        )}
      </View>
      <View className="work-people" role="cell">
        {row.authors.join('、') || '（没有作者）'}
      </View>
      <View className="work-where figures" role="cell">
        {rest.join('，')}
      </View>
      <View className="work-state figures" role="cell">
        第 {row.row} 行{row.isHere && <Badge>已在库中</Badge>}
      </View>
    </View>
  )
}
