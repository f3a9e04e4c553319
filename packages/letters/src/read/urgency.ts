import type { Found } from '../model/reading.ts';
import { fold } from './fold.ts';
import type { Line } from './lines.ts';

const STAMPS = [
  ['hoa toc', 'hỏa tốc'],
  ['thuong khan', 'thượng khẩn'],
  ['khan', 'khẩn'],
] as const;

/** The urgency stamp, alone on its line or behind the type ("CÔNG ĐIỆN KHẨN"). */
export function findUrgency(lines: readonly Line[]): Found<'khẩn' | 'thượng khẩn' | 'hỏa tốc'> {
  for (const line of lines) {
    if (line.text !== line.text.toUpperCase()) continue;
    const words = fold(line.text);
    for (const [stamp, urgency] of STAMPS)
      if (words === stamp || words === `cong dien ${stamp}` || words === `hoa toc - ${stamp}`)
        return { value: urgency, confidence: 0.95, span: { start: line.start, end: line.end } };
  }
  return { value: null, confidence: 0, span: null };
}
