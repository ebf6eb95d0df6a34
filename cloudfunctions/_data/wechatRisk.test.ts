import { askedPercent, askRisk, rankIn } from './wechatRisk'

test.each([
  [{ errcode: 0, risk_rank: 3 }, 3],
  [{ errCode: 0, riskRank: 0 }, 0],
  [{ errcode: 61010, risk_rank: 0 }, undefined],
  [{ risk_rank: 5 }, undefined],
  [{ risk_rank: 1.5 }, undefined],
  [{}, undefined],
])('%j is rank %p', (answer, rank) => {
  expect(rankIn(answer)).toBe(rank)
})

test('asks for this account, from this address', async () => {
  const asked: unknown[] = []
  const rank = await askRisk('oVOTER', '203.0.113.9', async (...call) => {
    asked.push(call)
    return { errcode: 0, risk_rank: 4 }
  })
  expect(rank).toBe(4)
  expect(asked).toEqual([
    ['riskControl.getUserRiskRank', { appid: '', openid: 'oVOTER', scene: 1, client_ip: '203.0.113.9' }],
  ])
})

test('no answer, a late answer and an error are all no rank', async () => {
  expect(await askRisk('o', '', () => Promise.reject(new Error('away')))).toBeUndefined()
  const began = Date.now()
  expect(await askRisk('o', '', () => new Promise(() => undefined))).toBeUndefined()
  expect(Date.now() - began).toBeLessThan(5_000)
})

test('nobody is asked about unless the deployment says so', () => {
  expect(askedPercent()).toBe(0)
  process.env.WECHAT_RISK_PERCENT = '20'
  expect(askedPercent()).toBe(20)
  process.env.TCB_CONTEXT_CNFG = '{"URL":"http://127.0.0.1"}'
  expect(askedPercent()).toBe(0)
  delete process.env.WECHAT_RISK_PERCENT
  delete process.env.TCB_CONTEXT_CNFG
})
