import { formatDate } from '../../language/format-date.ts';
import * as m from '../../messages/coverage.gen.ts';
import type { BoardView } from './coverage-queries.ts';
import { fewOr } from './figure-words.ts';

type Doubt = BoardView['doubts'][number];

export function sourceName(source: 'app' | 'tally' | 'report' | 'mixed'): string {
  const names = { app: m.sourceApp, tally: m.sourceTally, report: m.sourceReport, mixed: m.sourceMixed };
  return names[source]();
}

/** What is doubtful, in a sentence. */
export function doubtSentence({ code, source, count, limit, day }: Doubt): string {
  const values = {
    source: sourceName(source),
    count: fewOr(count),
    limit: fewOr(limit),
    day: day === null ? '' : formatDate(day),
  };
  const sentences = {
    'over-residents': m.doubtOverResidents,
    'over-smartphones': m.doubtOverSmartphones,
    'app-below-hand': m.doubtAppBelowHand,
    falling: m.doubtFalling,
    jump: m.doubtJump,
    'round-numbers': m.doubtRoundNumbers,
  };
  return sentences[code](values);
}
