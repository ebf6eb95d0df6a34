import type { Output } from '@/api/refusal'

export type People = Output<'account', 'listPeople'>
export type Person = People['people'][number]
export type RemovedPerson = People['removed'][number]
export type WaitingInvitation = People['invitations'][number]
