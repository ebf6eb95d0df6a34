import { brief, clock, type MessageTable, say } from './message'

export const certificateMessages = {
  // How it looks.
  CERTIFICATE_NOT_DESIGNED: say('还没有保存证书样式', '请先选好版式、写好文字并保存。什么都没有改变。'),
  PLACEHOLDER_UNKNOWN: ({ words }) => ({
    title: `不认识“{${brief(words)}}”`,
    text: '花括号里只能写姓名、作品、奖项、赛事、单位、编号、日期。还没有保存。',
  }),
  CHARACTER_NOT_IN_FONT: ({ character }) => ({
    title: `字库里没有“${character}”`,
    text: '证书不会用方框代替。请换一种写法，或为这一张另行制作。什么都没有改变。',
  }),
  TEXT_DOES_NOT_FIT: say('文字放不下', '缩到最小也排不下，请把正文写短一些。什么都没有改变。'),
  MAKING_UNDER_WAY: ({ left }) => ({
    title: '证书正在制作',
    text: `还有 ${left} 张没画完，画完再改样式，免得一半一个样。没有保存。`,
  }),
  SEALS_ARE_OWNERS: say('盖章的证书由负责人制作', '样式里有印章，请赛事负责人来制作。什么都没有改变。'),
  SEAL_NOT_READABLE: say('这张图片不能用', '请用背景透明的 PNG，边长不超过 4000 像素。没有添加。'),
  SEAL_TOO_LARGE: ({ atMost }) => ({
    title: '印章图片太大',
    text: `请压缩到 ${Math.floor(atMost / 1024)} KB 以内。没有添加。`,
  }),
  TOO_MANY_SEALS: ({ atMost }) => ({
    title: '印章已经够多',
    text: `一张证书最多盖 ${atMost} 个，请先移除一个。没有添加。`,
  }),

  // Whose names stand on it.
  AWARD_NOT_YOURS: say(
    '这个奖不在你名下',
    '请换回报名时的微信账号；由单位报送的请单位联络员确认。没有保存。',
  ),
  CONFIRMING_NOT_OPEN: say('还没有开始确认姓名', '主办方定下日期以后再来。没有保存。'),
  CONFIRMING_OVER: ({ at }) => ({
    title: '确认姓名的日期已过',
    text: `${clock(at)} 截止，之后按名单或已确认的印。要改请联系主办方。`,
  }),
  NAMES_DO_NOT_MATCH: ({ authors }) => ({
    title: '人数与名单不一致',
    text: `名单里是 ${authors} 位，一位一个名字，不能增减。没有保存。`,
  }),
  CERTIFICATES_MADE: say('证书已经编号', '现在改不了，需要改的请主办方换发。没有保存。'),
  NAMES_AWAITED: ({ left, at }) => ({
    title: `还有 ${left} 件没有确认姓名`,
    text: `${clock(at)} 到期后就能制作；也可以先替他们更正。什么都没有改变。`,
  }),

  // Certificates.
  TOO_MANY_CERTIFICATES: ({ atMost }) => ({
    title: '证书太多',
    text: `一个赛事最多 ${atMost} 张。可以改成一件作品一张。什么都没有改变。`,
  }),
  CERTIFICATE_NOT_FOUND: say('没有这张证书', '请照着证书核对编号，字母和数字都不能错。'),
  CERTIFICATE_NOT_DRAWN: say('证书还没有画好', '请过一会儿再来下载。'),
} satisfies Partial<MessageTable>
