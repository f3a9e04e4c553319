import type { CampaignState, DeliveryState, PlanFault } from '@phong-tuyen/contracts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/outreach.gen.ts';
import { stateName } from '../../ui/state-badge.tsx';

const DELIVERY: Readonly<Record<DeliveryState, () => string>> = {
  planned: m.statePlanned,
  accepted: m.stateAccepted,
  delivered: m.stateDelivered,
  failed: m.stateFailed,
  unknown: m.stateUnknown,
  'opted-out': m.stateOptedOut,
  cancelled: m.stateCancelled,
};
export const deliveryWord = (state: DeliveryState): string => DELIVERY[state]();

const REASONS: Readonly<Record<string, () => string>> = {
  'bad-number': m.reasonBadNumber,
  unreachable: m.reasonUnreachable,
  expired: m.reasonExpired,
  blocked: m.reasonBlocked,
  'opted-out': m.reasonOptedOut,
  'no-account': m.reasonNoAccount,
  template: m.reasonTemplate,
  money: m.reasonMoney,
  quota: m.reasonQuota,
  night: m.reasonNight,
  unknown: m.reasonUnknown,
};
/** Our word for why a message failed; what no table knows is another reason, with the carrier's code beside it. */
export const reasonWord = (reason: string): string => (REASONS[reason] ?? m.reasonOther)();

const NETWORKS: Readonly<Record<string, string>> = {
  viettel: 'Viettel',
  mobifone: 'MobiFone',
  vinaphone: 'VinaPhone',
  vietnamobile: 'Vietnamobile',
  gmobile: 'Gmobile',
  itelecom: 'iTel',
  wintel: 'Wintel',
};
export const networkWord = (network: string): string => NETWORKS[network] ?? m.otherNetwork();

const ACTS: Readonly<Record<string, () => string>> = {
  created: m.actCreated,
  submitted: m.actSubmitted,
  returned: m.actReturned,
  approved: m.actApproved,
  stopped: m.actStopped,
  resumed: m.actResumed,
  cancelled: m.actCancelled,
  discarded: m.actDiscarded,
  reconciled: m.actReconciled,
  'round-planned': m.actPlanned,
  done: m.actDone,
};
export const actWord = (act: string): string => ACTS[act]?.() ?? act;

const FAULTS: Readonly<Record<string, (values: { value: string }) => string>> = {
  'period-missing': m.faultPeriodMissing,
  'target-missing': m.faultTargetMissing,
  'period-backwards': m.faultPeriodBackwards,
  'no-list': m.faultNoList,
  'no-plain-vietnamese': m.faultNoPlainVietnamese,
  'twice-for-one-group': m.faultTwice,
  empty: m.faultEmpty,
  'too-long': m.faultTooLong,
  'unknown-place': m.faultUnknownPlace,
  'broken-place': m.faultBrokenPlace,
  'no-zalo-template': m.faultNoZalo,
  'window-backwards': m.faultWindow,
  'quiet-hours': m.faultQuiet,
  'start-past': m.faultStartPast,
};
export const faultWord = (fault: PlanFault): string => FAULTS[fault.code]?.({ value: fault.value ?? '' }) ?? fault.code;

/** A campaign that is done has been sent; work that is done has been handled. */
export const campaignStateWord = (state: CampaignState): string =>
  state === 'done' ? m.stateSentOut() : stateName(state);

export const dong = (amount: number): string => m.dong({ amount: formatNumber(Math.round(amount)) });

type Counts = Readonly<Record<DeliveryState, number>>;
/** What a carrier has taken, however it ended. */
export const sentOf = (counts: Counts): number => counts.accepted + counts.delivered + counts.failed;
export const leftOf = (counts: Counts): number => counts.planned;
