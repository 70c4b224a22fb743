/**
 * THE registry: every number of a scenario, with its unit, range, default, provenance and source.
 *
 * The schema, the completion of editors, `delt params`, the tables of the documents and the list of assumptions in
 * a report are generated from it alone.
 */
import {
  agendaParameters,
  caseloadParameters,
  knowledgeParameters,
  slackParameters,
  teamParameters,
  turnoverParameters,
} from './advisors.ts'
import { cultureParameters, divideParameters } from './divide.ts'
import { assessmentParameters, conversationParameters, planningParameters } from './follow-up.ts'
import { changeable } from './changes.ts'
import { collaborationRate, leaderParameters, leadershipParameters, reformRows } from './leadership.ts'
import { catalogueParameters, measureParameters } from './measures.ts'
import { mechanismParameters } from './mechanisms.ts'
import { collection } from './row.ts'
import { runParameters } from './run.ts'
import { trialParameters } from './trial.ts'
import { assistanceParameters, leavingParameters, outsideParameters, pupilParameters } from './users/lives.ts'
import { groupParameters, needParameters, transferParameters, trustParameters } from './users/people.ts'

const before = {
  ...runParameters,
  collaborationRate,
  leadership: leadershipParameters,
  teams: teamParameters,
  groups: groupParameters,
  measures: measureParameters,
  catalogue: catalogueParameters,
  caseloads: caseloadParameters,
  transfer: transferParameters,
} as const

const after = {
  trial: trialParameters,
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
  outside: outsideParameters,
  assistance: assistanceParameters,
  pupils: pupilParameters,
  mechanisms: mechanismParameters,
} as const

export const parameters = {
  ...before,
  /** dated changes within a run: merged by name; those on the same date apply in the order of the file */
  reform: collection(
    'leadership/reform',
    'A dated change: what the office is like from that day on, and what changing costs.',
    reformRows,
    changeable({ ...before, ...after }),
  ),
  ...after,
} as const
