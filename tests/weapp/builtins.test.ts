import { join } from 'node:path'
import { closePhones, noCloud, openPhone, type Phone } from '.'

let phone: Phone
beforeEach(async () => {
  phone = await openPhone({ output: join(__dirname, 'fixture') })
  await phone.open('pages/form/index')
})
afterEach(closePhones)

test('an input is found by its placeholder or the words beside it, and tells what is typed', async () => {
  await phone.type('Your name', '林')
  await phone.see('input "林"')
  await phone.type('Name', 'Lin')
  await phone.confirm('Name')
  await phone.see('confirm "Lin"')
  await phone.type('About you', 'x')
  await phone.see('input "x"')
})

test('a switch, a radio, a checkbox and a picker tell what is chosen', async () => {
  await phone.tap('News')
  await phone.see('change true')
  await phone.tap('Large')
  await phone.see('change "l"')
  await phone.tap('Saturday')
  await phone.see('change ["sat"]')
  await phone.pick('City', 1)
  await phone.see('change 1')
})

test('a form gathers its fields by name', async () => {
  await phone.type('Your name', 'Lin')
  await phone.tap('Small')
  await phone.tap('Send')
  await phone.see('submit {"name":"Lin","about":"","news":false,"size":"s","days":[],"city":null,"age":50}')
})

test('a swiper, a video and an image live', async () => {
  await phone.see('load {"width":320,"height":180}')
  await phone.swipe({ css: 'swiper' }, 1)
  await phone.tap('Play')
  await phone.see('play {}')
  expect(await phone.text()).toContain('Rich words')
})

test('a picture whose address does not come is an error of the picture, and of nothing else', async () => {
  const cloud = { ...noCloud, getTempFileURL: () => Promise.reject(new Error('the cloud has gone')) }
  const cut = await openPhone({ output: join(__dirname, 'fixture'), cloud })
  await cut.open('pages/form/index')
  await cut.tap('Show the stored picture')
  await cut.see('error {"errMsg":"GET cloud://env/cover.png failed"}')
})

test('an event that only hardware makes can be made by the test', async () => {
  await phone.emit({ css: 'video' }, 'pause', { by: 'a call' })
  await phone.see('pause {"by":"a call"}')
})
