import { absorbingChain } from './absorbing-chain.ts'
import type { Family } from './check.ts'
import { competingRisks } from './competing-risks.ts'
import { conservation } from './conservation.ts'
import { independentStreams } from './independent-streams.ts'
import { knownQueues } from './known-queues.ts'
import { learningCurves } from './learning-curves.ts'
import { littlesLaw } from './littles-law.ts'
import { erlangLimits, finiteWaitingRoom, waitingForPlaces } from './measure-queues.ts'
import { variates } from './variates.ts'

/** All checks against known answers. */
export const families: readonly Family[] = [
  littlesLaw,
  knownQueues,
  waitingForPlaces,
  finiteWaitingRoom,
  erlangLimits,
  absorbingChain,
  competingRisks,
  learningCurves,
  conservation,
  variates,
  independentStreams,
]
