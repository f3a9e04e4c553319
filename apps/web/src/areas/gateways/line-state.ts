import type { GatewaySummary } from '@phong-tuyen/contracts';
import { formatRelativeTime } from '../../language/format-relative-time.ts';
import * as m from '../../messages/gateways.gen.ts';

export type LineTone = 'good' | 'slow' | 'bad' | 'quiet';

/** A line in one word and one sentence, over all servers. */
export interface LineState {
  readonly tone: LineTone;
  readonly word: string;
  readonly sentence: string;
}

/** How a line stands: it works when it does on any server, since any may send. */
export function lineState(gateway: Pick<GatewaySummary, 'enabled' | 'lines'>, now: Date): LineState {
  if (!gateway.enabled) return { tone: 'quiet', word: m.wordOff(), sentence: m.sentenceOff() };
  const [line] = gateway.lines;
  if (line === undefined) return { tone: 'bad', word: m.wordClosed(), sentence: m.sentenceClosed() };
  const up = gateway.lines.find((each) => each.phase === 'up');
  if (up !== undefined) {
    const since = m.sentenceUp({ since: formatRelativeTime(up.since, now) });
    return up.slowed
      ? { tone: 'slow', word: m.wordSlowed(), sentence: m.sentenceSlowed() }
      : { tone: 'good', word: m.wordUp(), sentence: since };
  }
  if (line.phase === 'connecting' && line.fault === null)
    return { tone: 'slow', word: m.wordConnecting(), sentence: m.sentenceConnecting() };
  const fault = line.fault?.words ?? '';
  const since = formatRelativeTime(line.since, now);
  return line.phase === 'held'
    ? { tone: 'slow', word: m.wordHeld(), sentence: m.sentenceHeld({ since, fault }) }
    : { tone: 'bad', word: m.wordDown(), sentence: m.sentenceDown({ since, fault }) };
}

/** Messages without an answer now, on all servers. */
export const openNow = (gateway: Pick<GatewaySummary, 'lines'>): number =>
  gateway.lines.reduce((sum, line) => sum + line.open, 0);
