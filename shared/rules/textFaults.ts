import { countCharacters } from '#shared/lib/countCharacters'
import { hasControls } from '#shared/lib/hasControls'
import { type ContestPlan, contestLimits } from '#shared/model/contest'
import { type Fault, fault } from '#shared/model/fault'
import { mentionIn, promiseIn, regionIn } from './forbiddenWords'

interface PlanText {
  readonly path: string
  readonly text: string
  readonly atMost: number
  readonly isNeeded?: boolean
  /** May have lines of its own. */
  readonly isLong?: boolean
}

export const textFaults = (plan: ContestPlan): Fault[] => {
  const faults = textsOf(plan).flatMap(faultsOf)
  const region = regionIn(plan.name)
  if (region !== undefined) faults.push(fault('name', 'NAME_HAS_REGION', { other: region }))
  if (plan.hosts.length === 0) faults.push(fault('hosts', 'TEXT_MISSING'))
  return faults
}

const faultsOf = ({ path, text, atMost, isNeeded = true, isLong = false }: PlanText): Fault[] => {
  if (text.trim() === '') return isNeeded ? [fault(path, 'TEXT_MISSING')] : []
  const faults: Fault[] = []
  if (countCharacters(text) > atMost) faults.push(fault(path, 'TEXT_TOO_LONG', { limit: atMost }))
  if (hasControls(text, isLong)) faults.push(fault(path, 'TEXT_HAS_CONTROLS'))
  const promise = promiseIn(text)
  const mention = mentionIn(text)
  if (promise !== undefined) faults.push(fault(path, 'PROMISES_REWARD', { other: promise }))
  else if (mention !== undefined) faults.push(fault(path, 'MENTIONS_REWARD', { other: mention }))
  return faults
}

const textsOf = (plan: ContestPlan): PlanText[] => {
  const { line, name, introduction, terms } = contestLimits
  const lines = (path: string, texts: readonly string[]) =>
    texts.map((text, index) => ({ path: `${path}.${index}`, text, atMost: line }))
  const names = (path: string, named: readonly { readonly name: string }[]) =>
    named.map((one, index) => ({ path: `${path}.${index}.name`, text: one.name, atMost: line }))
  const maybe = (path: string, text: string | null | undefined) => ({
    path,
    text: text ?? '',
    atMost: line,
    isNeeded: false,
  })
  return [
    { path: 'name', text: plan.name, atMost: name },
    { path: 'theme', text: plan.theme, atMost: line },
    { path: 'introduction', text: plan.introduction, atMost: introduction, isLong: true },
    maybe('season', plan.season),
    maybe('approval', plan.approval),
    ...lines('hosts', plan.hosts),
    ...lines('carriers', plan.carriers),
    ...lines('helpers', plan.helpers),
    ...plan.terms.map(({ text }, index) => ({
      path: `terms.${index}.text`,
      text,
      atMost: terms,
      isLong: true,
    })),
    ...(plan.contact ? [{ path: 'contact.name', text: plan.contact.name, atMost: line }] : []),
    maybe('contact.phone', plan.contact?.phone),
    maybe('contact.mail', plan.contact?.mail),
    maybe('contact.address', plan.contact?.address),
    ...names('attachments', plan.attachments),
    ...names('stages', plan.stages),
    ...plan.stages.map(({ wording }, index) => maybe(`stages.${index}.wording`, wording)),
    ...names('categories', plan.categories),
    ...names('requirements.fields', plan.requirements.fields),
    ...lines('requirements.remarks', plan.requirements.remarks),
    ...names('panels', plan.panels),
    ...names('awards', plan.awards),
  ]
}
