// What came in for the season that can be entered: invented works with the films of others, so that there is
// something to play. `|` stands between title, author, occupation, unit, introduction.

export interface DemoEntry {
  readonly title: string
  readonly author: string
  readonly occupation: string
  readonly unit: string
  readonly introduction: string
}

const rows = `
码头的秤 | 苏建波 | 外卖员 | — | 称了四十年海货的老秤，退休前称了一次自己。
雁荡索道检修员 | 苏建波 | 外卖员 | — | 游客看山，他看螺丝。
末班轮渡 | 林知夏 | 大学生 | 温州示范学院 | 最后一班船开走以后，灯塔才开始说话。
矮凳桥的裁缝 | 周以宁 | 记者 | — | 一把剪刀，量过三代人的肩膀。
半个月亮爬上来 | 何秋山 | 教师 | 永嘉县示范小学 | 山里的合唱团只有九个人，有一个唱跑调。
泰顺廊桥下 | 潘若水 | 设计师 | — | 雨下了三天，桥下成了村里的客厅。
一碗鱼丸汤 | 郑小满 | 个体户 | — | 凌晨四点的灯，是这条街的第一颗星。
骑手的第十万单 | 项明 | 外卖员 | — | 第十万单，他送给了自己的母亲。
南麂岛上的气象员 | 叶听潮 | 公务员 | 平阳县示范气象站 | 台风来的时候，他往海边走。
瓯剧后台 | 陈青衣 | 演员 | 温州示范剧团 | 上妆两小时，上台十五分钟。
末班轮渡（修订） | 林知夏 | 大学生 | 温州示范学院 | 同一部片子，换了结尾。
加微信看完整版 | 匿名作者 | 自由职业 | — | 加微信领取完整版，限时特价。
`

export const demoEntries: readonly DemoEntry[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [title = '', author = '', occupation = '', unit = '', introduction = ''] = row
      .split('|')
      .map((cell) => cell.trim())
    return { title, author, occupation, unit: unit === '—' ? '' : unit, introduction }
  })
