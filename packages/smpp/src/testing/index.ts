/** A message centre for tests, the demo and measurements. It reaches no phone. */
export { type Faults, NO_FAULTS, readFaults, seededRandom } from './faults.ts';
export { readJournal, type TakenMessage } from './journal.ts';
export { type CentreCounts, type CentreOptions, MessageCentre } from './message-centre.ts';
export { openControl } from './smsc-control.ts';
