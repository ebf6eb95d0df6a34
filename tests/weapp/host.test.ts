import { join } from 'node:path'
import { type CloudBridge, closePhones, noCloud, openPhone, type PhoneOptions, unreliable } from '.'

const output = join(__dirname, 'fixture')
const openFixture = (options: PhoneOptions = {}) => openPhone({ output, ...options })

afterEach(closePhones)

async function atHome(options: PhoneOptions = {}) {
  const phone = await openFixture(options)
  await phone.open('pages/home/index', { name: 'Ada' })
  return phone
}

describe('pages', () => {
  test('a page opens with its query, shows its words and hides what is hidden', async () => {
    const phone = await atHome()
    const text = await phone.text()
    expect(text).toContain('Hello Ada')
    expect(text).toContain('0 votes')
    expect(text).not.toContain('Hidden words')
    expect(await phone.title()).toBe('Home page')
  })

  test('a tap is heard once, and a disabled button hears none', async () => {
    const phone = await atHome()
    await phone.tap('Vote')
    await phone.see('1 vote')
    await phone.tap('Closed')
    expect(await phone.text()).toContain('1 vote')
  })

  test('ten taps in a row are ten', async () => {
    const phone = await atHome()
    await phone.tapTimes('Vote', 10)
    await phone.see('10 votes')
  })

  test('a component tells its page', async () => {
    const phone = await atHome()
    await phone.tap('Five more')
    await phone.see('5 votes')
  })

  test('the way into a sub-package and back', async () => {
    const phone = await atHome()
    await phone.tap('Work Hill')
    await phone.see('The work Hill')
    expect(await phone.routes()).toEqual(['pages/home/index', 'more/work/index'])
    expect(await phone.title()).toBe('Hill')
    await phone.tap('go back')
    await phone.see('Hello Ada')
  })

  test('what a page sets after it has gone is lost, and no error', async () => {
    const phone = await atHome()
    await phone.tap('Work Hill')
    await phone.tap('go back')
    await phone.settle()
    expect(await phone.text()).not.toContain('too late')
  })

  test('a tab by navigateTo is refused in WeChat’s words, and switchTab closes what lay above', async () => {
    const phone = await atHome()
    await phone.tap('Work Sea')
    await phone.tap('to a tab, wrongly')
    await phone.see('navigateTo:fail can not navigateTo a tabbar page')
    await phone.tap('to a tab')
    await phone.see('This is me')
    expect(await phone.routes()).toEqual(['pages/me/index'])
  })

  test('lifecycles come in WeChat’s order, and a tab’s page outlives its hiding', async () => {
    const phone = await atHome()
    await phone.tap('Vote')
    await phone.leaveAndReturn()
    await phone.tap('Me tab')
    const lines = (await phone.text()).split('\n')
    expect(lines.filter((line) => /^(launch|app|home)/.test(line))).toEqual([
      'launch pages/home/index 1001',
      'app show',
      'home load',
      'home show',
      'home ready',
      'home hide',
      'app hide',
      'app show',
      'home show',
      'home hide',
    ])
    await phone.tap('Home tab')
    await phone.see('1 vote')
  })

  test('a link to a page that is gone reaches onPageNotFound', async () => {
    const phone = await openFixture({ scene: 1154 })
    await phone.open('pages/gone')
    await phone.see('Lost pages/gone')
    await phone.see('launch pages/gone 1154')
  })

  test('reaching the bottom and sharing', async () => {
    const phone = await atHome()
    await phone.reachBottom()
    await phone.see('Work Lake')
    expect(await phone.shareMessage()).toEqual({ title: 'from menu', path: '/pages/home/index?name=friend' })
  })

  test('two phones in one test know nothing of each other', async () => {
    const [one, other] = await Promise.all([atHome(), atHome()])
    await one.tap('Vote')
    await one.see('1 vote')
    expect(await other.text()).toContain('0 votes')
  })
})

describe('what no phone has', () => {
  test.each([
    ['use storage', 'browser-only name: localStorage'],
    ['fetch quietly', 'browser-only name: fetch'],
    ['compile', 'new Function() is forbidden'],
    ['later', 'too late'],
    ['complain', 'console.error: something is {"wrong":true}'],
  ])('%s fails the test', async (words, reason) => {
    const phone = await atHome()
    await expect(phone.tap(words)).rejects.toThrow(reason)
  })

  test('asking whether a name exists is allowed, and so is a polyfill', async () => {
    const phone = await atHome()
    await phone.tap('ask for storage')
    await phone.see('undefined')
    await phone.tap('polyfill')
    await phone.see('polyfilled')
  })
})

describe('wx', () => {
  test('a dialog waits for its answer', async () => {
    const phone = await atHome()
    await phone.tap('ask')
    expect(await phone.dialog()).toEqual({ kind: 'modal', title: 'Sure?', content: 'Think twice' })
    await phone.press('取消')
    await phone.see('no')
    await phone.tap('ask')
    await phone.press('确定')
    await phone.see('yes')
  })

  test('the network can be cut and a reply lost after the call was done', async () => {
    let calls = 0
    const echo: CloudBridge = {
      ...noCloud,
      callFunction: async (_, data) => ({ ...(data as object), call: ++calls }),
    }
    const cloud = unreliable(echo)
    const phone = await atHome({ cloud })
    await phone.tap('call')
    await phone.see('cloud says hi')
    await phone.network('none')
    await phone.tap('call')
    await phone.see('cloud.callFunction:fail request:fail no network')
    await phone.network('4g')
    cloud.loseReplies(1)
    await phone.tap('call')
    await phone.see('timeout')
    expect(calls).toBe(2)
  })

  test('a picked file is uploaded with progress', async () => {
    const cloud: CloudBridge = {
      ...noCloud,
      async uploadFile(cloudPath, base64, _, progress) {
        progress?.(1, 2)
        return { fileID: `cloud://env/${cloudPath}?${base64}` }
      },
    }
    const phone = await atHome({ cloud })
    await phone.pickNext({ name: 'a.mp4', base64: 'AAAA', durationSeconds: 3 })
    await phone.tap('upload')
    await phone.see('cloud://env/a.mp4?AAAA')
    await phone.see('50 votes')
  })

  test('the phone’s clock may be wrong', async () => {
    const phone = await atHome({ clockAhead: Date.UTC(2031, 5) - Date.now() })
    await phone.tap('tell time')
    await phone.see('it is 2031 and true')
    await phone.setClockAhead(Date.UTC(2032, 5) - Date.now())
    await phone.tap('tell time')
    await phone.see('it is 2032 and true')
  })

  test('an intersection observer sees', async () => {
    const phone = await atHome()
    await phone.tap('watch')
    await phone.see('seen 1')
  })

  test('a selector query answers', async () => {
    const phone = await atHome()
    await phone.tap('measure')
    await phone.see('width is number')
  })
})

test('every setData is weighed as the JSON that a phone would send', async () => {
  const phone = await atHome()
  const [load] = await phone.setData('pages/home/index')
  expect(load).toMatchObject({
    component: 'pages/home/index',
    bytes: '{"greeting":"Hello Ada"}'.length,
    paths: 1,
  })
  const vote = await phone.measure(() => phone.tap('Vote'))
  expect(vote).toEqual({ bytes: '{"count":1}'.length, largest: 11, calls: 1, paths: 1 })
})

test('an output that is not there is a clear sentence', async () => {
  await expect(openPhone({ output: 'dist/nowhere' })).rejects.toThrow('Run: npm run build:weapp')
})
