import type { Scene } from '../../tests/fixtures/scenes'
import type { Painting } from '../brush/stage'
import { handanSteam } from './breakfast'
import { zhaozhouBridge } from './bridge'
import { cliffRoad } from './cliff'
import { greenhouseRows, wheatHarvest } from './fields'
import { fishingHarbour } from './fishingHarbour'
import { saihanbaForest } from './forest'
import { nuanquanSparks, steelSparks } from './foundry'
import { jinshanlingWall } from './greatWall'
import { tangshanHarbour } from './harbour'
import { bashangStars, windTurbines } from './highlands'
import { pylonWorkers, weldingArc } from './highWork'
import { islandLighthouse } from './island'
import { zhengdingLanterns } from './lanterns'
import { baiyangdianLotus } from './lotus'
import { xionganCranes } from './newCity'
import { wuqiangPrints } from './newYearPrints'
import { deskLamp } from './nightStudy'
import { operaStage } from './opera'
import { appleOrchard, pearBlossom } from './orchards'
import { papercutWindow } from './papercut'
import { chengdePavilion } from './pavilion'
import { yandangPeaks } from './pillars'
import { cizhouKiln } from './pottery'
import { shadowPuppets } from './puppets'
import { railwayBridge, railwayNight } from './railways'
import { rainCanal, riderRain } from './rain'
import { jiangxinPagodas } from './river'
import { classroomLight, graduationSky } from './school'
import { chongliSnow } from './skiSlope'
import { courtDusk, morningRunners } from './sport'
import { qinhuangdaoSunrise } from './sunrise'
import { taihangTerraces } from './terraces'
import { litWindows, nightMarket } from './townEvenings'
import { villagePersimmon } from './village'
import { wardCorridor } from './ward'
import { hengshuiCranes } from './wetland'
import { cangzhouWushu } from './wushu'

/** Each scene by the name of its cover and clip. */
export const paintings: Record<Scene, Painting> = {
  'apple-orchard': appleOrchard,
  'baiyangdian-lotus': baiyangdianLotus,
  'bashang-stars': bashangStars,
  'cangzhou-wushu': cangzhouWushu,
  'chengde-pavilion': chengdePavilion,
  'chongli-snow': chongliSnow,
  'cizhou-kiln': cizhouKiln,
  'classroom-light': classroomLight,
  'cliff-road': cliffRoad,
  'court-dusk': courtDusk,
  'desk-lamp': deskLamp,
  'fishing-harbour': fishingHarbour,
  'graduation-sky': graduationSky,
  'greenhouse-rows': greenhouseRows,
  'handan-steam': handanSteam,
  'hengshui-cranes': hengshuiCranes,
  'island-lighthouse': islandLighthouse,
  'jiangxin-pagodas': jiangxinPagodas,
  'jinshanling-wall': jinshanlingWall,
  'lit-windows': litWindows,
  'morning-runners': morningRunners,
  'night-market': nightMarket,
  'nuanquan-sparks': nuanquanSparks,
  'opera-stage': operaStage,
  'papercut-window': papercutWindow,
  'pear-blossom': pearBlossom,
  'pylon-workers': pylonWorkers,
  'qinhuangdao-sunrise': qinhuangdaoSunrise,
  'railway-bridge': railwayBridge,
  'railway-night': railwayNight,
  'rain-canal': rainCanal,
  'rider-rain': riderRain,
  'saihanba-forest': saihanbaForest,
  'shadow-puppets': shadowPuppets,
  'steel-sparks': steelSparks,
  'taihang-terraces': taihangTerraces,
  'tangshan-harbour': tangshanHarbour,
  'village-persimmon': villagePersimmon,
  'ward-corridor': wardCorridor,
  'welding-arc': weldingArc,
  'wheat-harvest': wheatHarvest,
  'wind-turbines': windTurbines,
  'wuqiang-prints': wuqiangPrints,
  'xiongan-cranes': xionganCranes,
  'yandang-peaks': yandangPeaks,
  'zhaozhou-bridge': zhaozhouBridge,
  'zhengding-lanterns': zhengdingLanterns,
}
