import { bad, type Finding, good, spare } from './finding'
import type { MachineFacts } from './machineFacts'

const OLDEST_NODE = 20
const OLDEST_NPM = 10
/** An install, two builds and the demo's data take about 1.5 GB. */
const LEAST_FREE_BYTES = 2e9
const NAMED_AT_MOST = 5

const majorOf = (version: string) => Number(version.split('.')[0])
const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`

/** In the order in which they are needed. */
export const judgeMachine = (facts: MachineFacts): Finding[] => [
  node(facts),
  npm(facts),
  git(facts),
  install(facts),
  ...hooks(facts),
  disk(facts),
  port(facts),
  data(facts),
  chromium(facts),
  fonts(facts),
  ffmpeg(facts),
]

const node = ({ node }: MachineFacts): Finding =>
  majorOf(node) >= OLDEST_NODE
    ? good('Node.js', node)
    : bad('Node.js', `${node} 太旧，需要 ${OLDEST_NODE} 或更高版本`, '到 nodejs.org 安装长期支持版')

const npm = ({ npm }: MachineFacts): Finding => {
  if (npm === null) return bad('npm', '没有找到', '它随 Node.js 一起安装，请重新安装 Node.js')
  if (majorOf(npm) < OLDEST_NPM)
    return bad('npm', `${npm} 太旧，需要 ${OLDEST_NPM} 或更高版本`, '运行 npm install --global npm')
  return good('npm', npm)
}

const git = ({ git }: MachineFacts): Finding =>
  git === null
    ? bad('git', '没有找到', '安装 git（Debian：apt-get install git）')
    : good('git', git.replace('git version ', ''))

const install = ({ install }: MachineFacts): Finding => {
  if (install.kind === 'current') return good('依赖', `${install.packages} 个，与 package-lock.json 一致`)
  if (install.kind === 'missing') return bad('依赖', '还没有安装', '运行 npm ci')
  const named = install.packages.slice(0, NAMED_AT_MOST).join('、')
  return bad('依赖', `有 ${install.packages.length} 个与 package-lock.json 不一致：${named}`, '运行 npm ci')
}

const hooks = ({ hooksPath }: MachineFacts): Finding[] => {
  if (hooksPath === null) return []
  return [
    hooksPath === '.githooks'
      ? good('提交前检查', '已启用')
      : spare('提交前检查', '没有启用，只有提交代码的人需要', '运行 git config core.hooksPath .githooks'),
  ]
}

const disk = ({ freeBytes }: MachineFacts): Finding =>
  freeBytes >= LEAST_FREE_BYTES
    ? good('磁盘', `剩余 ${gigabytes(freeBytes)}`)
    : bad('磁盘', `只剩 ${gigabytes(freeBytes)}，至少要 ${gigabytes(LEAST_FREE_BYTES)}`, '清理出一些空间')

const port = ({ port }: MachineFacts): Finding =>
  port.isFree
    ? good('端口', `${port.number} 空闲`)
    : spare(
        '端口',
        `${port.number} 正被占用，可能是预览正开着`,
        `换一个端口启动：npm start -- --port ${port.number + 1}`,
      )

const data = ({ data }: MachineFacts): Finding => {
  if (data.kind === 'absent') return good('演示数据', '还没有，第一次 npm start 时会生成')
  if (data.kind === 'healthy')
    return good('演示数据', `完好，数据库 ${Math.round(data.databaseBytes / 1e6)} MB`)
  return bad('演示数据', `${data.file} 损坏`, '要留着就先复制走，然后运行 npm start -- --fresh 重新生成')
}

const chromium = ({ chromium }: MachineFacts): Finding =>
  chromium.isThere
    ? good('Chromium', chromium.path)
    : spare(
        'Chromium',
        `${chromium.path} 不存在，只有浏览器流程测试和截图需要`,
        '安装它（Debian：apt-get install chromium），或用环境变量 CHROMIUM 指明位置',
      )

const fonts = ({ chineseFonts }: MachineFacts): Finding => {
  if (chineseFonts === null)
    return spare('中文字体', '无法查看（没有 fc-list），只有截图需要', '在别的系统上可以不管')
  if (chineseFonts > 0) return good('中文字体', `${chineseFonts} 种`)
  return spare('中文字体', '没有，截图里的汉字会是方框', '安装字体（Debian：apt-get install fonts-noto-cjk）')
}

const ffmpeg = ({ ffmpeg }: MachineFacts): Finding =>
  ffmpeg
    ? good('ffmpeg', '已安装')
    : spare('ffmpeg', '没有，只有重新制作演示短片需要', '要制作时再装（Debian：apt-get install ffmpeg）')
