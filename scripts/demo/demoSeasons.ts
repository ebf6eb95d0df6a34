import type { Contest } from '#shared/model/contest'
import { hebei2020 } from '#shared/presets/hebei2020'
import { beginContest } from '#shared/rules/contest'
import { copyPlan } from '#shared/rules/copyPlan'
import {
  hebeiContest,
  quanzongContest,
  tianjinContest,
  wenzhouContest,
  wenzhouNextContest,
} from '../../tests/fixtures/contests'
import { hebeiWorks } from '../../tests/fixtures/hebei2020'
import { quanzongWorks } from '../../tests/fixtures/quanzong'
import { wenzhouWorks } from '../../tests/fixtures/wenzhou2024'
import type { Season } from '../seed/seasonDocuments'

/** An office that answers nobody: the number is of a kind that no operator hands out. */
export const demoContact = { name: '大赛组委会办公室', phone: '0000-12345678' }

const withOffice = (contest: Contest): Contest => ({ ...contest, contact: demoContact })

export const hebeiSeason: Season = { contest: withOffice(hebeiContest), works: hebeiWorks }
export const wenzhouSeason: Season = { contest: withOffice(wenzhouContest), works: wenzhouWorks }
export const quanzongSeason: Season = { contest: withOffice(quanzongContest), works: quanzongWorks }

/** One that is voted on, one that can be entered, one that is being shown, one that is over, one that comes, and a draft for the desk. */
export const demoSeasons: readonly Season[] = [
  hebeiSeason,
  { contest: withOffice(wenzhouNextContest), works: [] },
  quanzongSeason,
  wenzhouSeason,
  { contest: withOffice(tianjinContest), works: [] },
  {
    contest: beginContest('hebei-2021', {
      ...copyPlan(hebei2020, '2021-10-15'),
      name: '“奋进2021·河北有我”短视频大赛',
      theme: '奋进2021·河北有我',
    }),
    works: [],
  },
]
