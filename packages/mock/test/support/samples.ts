import { type Operation, operationsOf, readContract } from '../../src/contract.ts'

export const TOKEN = { 'x-acs-dingtalk-access-token': 'any' }
export const JSON_BODY = { 'content-type': 'application/json' }

/** Takes GET for a list in pages and PUT with a body. */
export const RESTRICTIONS = '/v1.0/contact/restrictions/settings'
/** A restriction that may be created. */
export const RESTRICTION = '{"type":"onlySelf","subjectUserIds":["manager4220"]}'
/** Answers 200 without a body. */
export const HIDE_SETTING = '/v1.0/contact/contactHideSettings/12'

/** A request id as DingTalk writes it. */
export const REQUEST_ID = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/

/** An operation of the bundled contract. */
export function operation(id: string): Operation {
  const found = operationsOf(readContract()).find((each) => each.id === id)
  if (!found) throw new Error(`The contract has no operation ${id}.`)
  return found
}

/** The answers that the contract documents for an operation under a status, in its order. */
export const documentedAnswers = (id: string, status: number) =>
  operation(id).answers.filter((answer) => answer.status === status)
