import { clockText } from '#shared/lib/day'
import type { Cloud } from '../../localcloud'
import { people } from '../../tests/fixtures/people'

/** What a newcomer needs to know once it runs. */
export const welcome = (cloud: Cloud, seconds: number): string[] => [
  '',
  `竞映已启动（${seconds.toFixed(1)} 秒）`,
  '',
  `  网页预览    ${cloud.url}/`,
  `  现场大屏    ${cloud.url}/screen/`,
  `  本地云控制台 ${cloud.url}/_cloud/`,
  `  演示时间    ${clockText(cloud.clock.now())}（北京时间，可在预览和控制台里调整）`,
  '',
  '  可以扮演的人：',
  ...people.map(({ name, description }) => `    ${name}  ${description}`),
  '',
  '按 Ctrl-C 退出，数据会保留；npm start -- --fresh 从头开始。',
]
