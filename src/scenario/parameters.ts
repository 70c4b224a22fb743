/**
 * THE registry: every number of a scenario, with its unit, range, default, provenance and source.
 *
 * The schema, the completion of editors, `delt params`, the tables of the documents and the list of assumptions in
 * a report are made from it and from nothing else.
 */
import { assistanceParameters, leavingParameters, pupilParameters } from './parameters/lives.ts'
import { mechanismParameters } from './parameters/mechanisms.ts'
import {
  agendaParameters,
  caseloadParameters,
  collaborationRate,
  conversationParameters,
  knowledgeParameters,
  leadershipParameters,
  reformParameters,
  slackParameters,
  teamParameters,
  turnoverParameters,
} from './parameters/office.ts'
import { groupParameters, needParameters, trustParameters } from './parameters/people.ts'
import { runParameters } from './parameters/run.ts'
import {
  assessmentParameters,
  catalogueParameters,
  cultureParameters,
  divideParameters,
  leaderParameters,
  measureParameters,
  planningParameters,
  transferParameters,
} from './parameters/services.ts'

export const parameters = {
  ...runParameters,
  collaborationRate,
  leadership: leadershipParameters,
  teams: teamParameters,
  groups: groupParameters,
  measures: measureParameters,
  catalogue: catalogueParameters,
  caseloads: caseloadParameters,
  transfer: transferParameters,
  reform: reformParameters,
  needs: needParameters,
  stateOfMind: trustParameters,
  agenda: agendaParameters,
  turnover: turnoverParameters,
  conversations: conversationParameters,
  knowledge: knowledgeParameters,
  slack: slackParameters,
  assessment: assessmentParameters,
  planning: planningParameters,
  divide: divideParameters,
  culture: cultureParameters,
  leaderTime: leaderParameters,
  leaving: leavingParameters,
  assistance: assistanceParameters,
  pupils: pupilParameters,
  mechanisms: mechanismParameters,
} as const
