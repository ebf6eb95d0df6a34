import type { Painting } from '../brush/stage'
import { handanSteam } from './breakfast'
import { saihanbaForest } from './forest'
import { tangshanHarbour } from './harbour'
import { zhengdingLanterns } from './lanterns'
import { baiyangdianLotus } from './lotus'
import { xionganCranes } from './newCity'
import { wuqiangPrints } from './newYearPrints'
import { chengdePavilion } from './pavilion'
import { chongliSnow } from './skiSlope'
import { qinhuangdaoSunrise } from './sunrise'
import { taihangTerraces } from './terraces'
import { cangzhouWushu } from './wushu'

export const paintings: Record<string, Painting> = {
  'baiyangdian-lotus': baiyangdianLotus,
  'cangzhou-wushu': cangzhouWushu,
  'chengde-pavilion': chengdePavilion,
  'chongli-snow': chongliSnow,
  'handan-steam': handanSteam,
  'qinhuangdao-sunrise': qinhuangdaoSunrise,
  'saihanba-forest': saihanbaForest,
  'taihang-terraces': taihangTerraces,
  'tangshan-harbour': tangshanHarbour,
  'wuqiang-prints': wuqiangPrints,
  'xiongan-cranes': xionganCranes,
  'zhengding-lanterns': zhengdingLanterns,
}
