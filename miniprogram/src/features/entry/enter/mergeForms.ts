import { canonical, type Plain } from '#shared/lib/canonical'
import type { EntryForm } from '#shared/model/submission'

/** One thing that is filled in: `content.title`, `hidden.phone`, `consents.original`. */
export type Part = string

const ownParts = (form: EntryForm): [Part, unknown][] => {
  const { fields, ...content } = form.content
  return [
    ...Object.entries(content).map(([name, value]): [Part, unknown] => [`content.${name}`, value]),
    ...Object.entries(fields).map(([name, value]): [Part, unknown] => [`fields.${name}`, value]),
    ...Object.entries(form.hidden).map(([name, value]): [Part, unknown] => [`hidden.${name}`, value]),
    ...Object.entries(form.consents).map(([name, value]): [Part, unknown] => [`consents.${name}`, value]),
  ]
}

/** A field that nobody has filled in is an empty one: a draft of an older form knows fewer. */
const partOf = (form: Map<Part, unknown>, part: Part): unknown => form.get(part) ?? ''

const isSame = (one: unknown, other: unknown): boolean =>
  canonical(one as Plain) === canonical(other as Plain)

const withPart = (form: EntryForm, part: Part, value: unknown): EntryForm => {
  const dot = part.indexOf('.')
  const [group, name] = [part.slice(0, dot), part.slice(dot + 1)]
  if (group === 'fields') {
    const fields = { ...form.content.fields, [name]: value as string }
    return { ...form, content: { ...form.content, fields } }
  }
  const key = group as 'content' | 'hidden' | 'consents'
  return { ...form, [key]: { ...form[key], [name]: value } }
}

export interface MergedForm {
  readonly form: EntryForm
  /** Filled in differently here and there since the form that both began from; the merged form keeps what is here. */
  readonly clashes: readonly Part[]
}

/**
 * What was filled in on this device upon what another one has saved. Each part goes with whoever touched it; where
 * both did, a person decides, and until then nothing of either is lost.
 */
export const mergeForms = (base: EntryForm, mine: EntryForm, theirs: EntryForm): MergedForm => {
  const [was, here, there] = [base, mine, theirs].map((form) => new Map(ownParts(form))) as [
    Map<Part, unknown>,
    Map<Part, unknown>,
    Map<Part, unknown>,
  ]
  let form = mine
  const clashes: Part[] = []
  for (const part of new Set([...here.keys(), ...there.keys()])) {
    const [before, own, other] = [partOf(was, part), partOf(here, part), partOf(there, part)]
    if (isSame(own, other) || isSame(other, before)) continue
    if (isSame(own, before)) form = withPart(form, part, other)
    else clashes.push(part)
  }
  return { form, clashes }
}

/** The form with these parts as the other one has them. */
export const takeParts = (form: EntryForm, other: EntryForm, parts: readonly Part[]): EntryForm => {
  const there = new Map(ownParts(other))
  return parts.reduce((taken, part) => withPart(taken, part, partOf(there, part)), form)
}

export const isSameForm = (one: EntryForm, other: EntryForm): boolean => {
  const [here, there] = [new Map(ownParts(one)), new Map(ownParts(other))]
  return [...new Set([...here.keys(), ...there.keys()])].every((part) =>
    isSame(partOf(here, part), partOf(there, part)),
  )
}
