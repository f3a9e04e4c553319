import { type CampaignPlan, MESSAGE_PLACES, type MessageVariant, type PlanFault } from '@phong-tuyen/contracts';
import { parseTemplate, unknownFields } from '@phong-tuyen/messaging';
import { readMessages } from '../delivery/prepare-message.ts';
import { QUIET } from '../delivery/send-window.ts';
import type { ExampleValues } from './example-values.ts';

const MAX_SEGMENTS = 6;

/** Everything that keeps a plan from being submitted, in the order of the form; empty when it may go. */
export function checkPlan(plan: CampaignPlan, { now, examples }: { now: Date; examples: ExampleValues }): PlanFault[] {
  return [...checkGoal(plan), ...checkAudience(plan), ...checkMessages(plan, examples), ...checkSchedule(plan, now)];
}

const fault = (part: PlanFault['part'], code: string, value: string | null = null): PlanFault => ({
  part,
  code,
  value,
});

function checkGoal(plan: CampaignPlan): PlanFault[] {
  const faults: PlanFault[] = [];
  if (plan.startsOn === null || plan.endsOn === null) faults.push(fault('goal', 'period-missing'));
  else if (plan.endsOn < plan.startsOn) faults.push(fault('goal', 'period-backwards'));
  if (plan.targetPercent === null && plan.communeTargets.length > 0) faults.push(fault('goal', 'target-missing'));
  return faults;
}

function checkAudience(plan: CampaignPlan): PlanFault[] {
  return plan.audienceIds.length === 0 ? [fault('audience', 'no-list')] : [];
}

function checkMessages(plan: CampaignPlan, examples: ExampleValues): PlanFault[] {
  const keys = plan.messages.map((message) => `${message.language}/${message.group?.toLowerCase() ?? ''}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return [
    ...(keys.includes('vi/') ? [] : [fault('message', 'no-plain-vietnamese')]),
    ...(twice === undefined ? [] : [fault('message', 'twice-for-one-group', twice)]),
    ...plan.messages.flatMap((message) => checkMessage(plan, message, examples)),
  ];
}

function checkMessage(plan: CampaignPlan, message: MessageVariant, examples: ExampleValues): PlanFault[] {
  const faults: PlanFault[] = [];
  if (plan.channels.includes('sms') && message.text.trim() === '') faults.push(fault('message', 'empty'));
  const segments = segmentsOf(message, examples);
  if (segments > MAX_SEGMENTS) faults.push(fault('message', 'too-long', String(segments)));
  faults.push(...checkPlaces(message.text));
  // A variant without a template goes by SMS alone; without SMS it could not go at all.
  if (plan.channels.includes('zalo') && message.zalo === null && !plan.channels.includes('sms'))
    faults.push(fault('message', 'no-zalo-template'));
  if (message.zalo !== null && plan.channels.includes('zalo')) {
    if (message.zalo.templateId === '') faults.push(fault('message', 'no-zalo-template'));
    for (const value of Object.values(message.zalo.parameters)) faults.push(...checkPlaces(value));
  }
  return faults;
}

/** Of the message as it is sent: links are longer than the places they stand in. */
function segmentsOf(message: MessageVariant, { ten, xa, lien_ket, tu_choi }: ExampleValues): number {
  const prepare = readMessages({ messages: [message] }, () => tu_choi);
  return prepare(0, { phone: '', name: ten, communeName: xa, link: lien_ket }).size.segments;
}

function checkPlaces(text: string): PlanFault[] {
  const parsed = parseTemplate(text);
  if (!parsed.ok) return parsed.faults.map((each) => fault('message', 'broken-place', each.text));
  return unknownFields(parsed.parts, MESSAGE_PLACES).map(({ name }) => fault('message', 'unknown-place', `{${name}}`));
}

function checkSchedule({ schedule, emergency }: CampaignPlan, now: Date): PlanFault[] {
  const faults: PlanFault[] = [];
  if (schedule.windowUntil <= schedule.windowFrom) faults.push(fault('schedule', 'window-backwards'));
  else if (!emergency && (schedule.windowFrom < QUIET.until || schedule.windowUntil > QUIET.from))
    faults.push(fault('schedule', 'quiet-hours'));
  if (schedule.startAt !== null && Date.parse(schedule.startAt) < now.getTime() - 60_000)
    faults.push(fault('schedule', 'start-past'));
  return faults;
}
