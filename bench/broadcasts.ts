import { planDay, type Wish } from '../apps/server/src/modules/broadcasts/planning/plan-day.ts';
import { expandForReading } from '../apps/server/src/modules/broadcasts/reading/expand-for-reading.ts';
import { measure, printTable } from './measure.ts';

/** `node bench/broadcasts.ts`: the planner against the province of 241 communes, and the rules of reading. */
const SLOTS = [
  { from: 18_000, until: 23_400 },
  { from: 61_200, until: 66_600 },
];
/** Bulletins of three levels, two slots, two repeats each. */
const wishes: readonly Wish[] = Array.from({ length: 40 }, (_, place) => ({
  id: `w${place}`,
  seconds: 45 + (place % 7) * 30,
  priority: 1 + (place % 3),
  askedAt: place,
  slot: place % 2,
  repeat: place % 4 < 2 ? 0 : 1,
  repeats: 2,
  otherSlots: [(place + 1) % 2],
}));
const plan = () => planDay({ slots: SLOTS, wishes, fixed: [], notBefore: 0 });
const SCRIPT =
  'UBND tỉnh: đến 17h30 ngày 28/7/2020, 60% hộ đã cài Bluezone; gọi 0905 123 456 hoặc 115. F0, F1, COVID-19. '.repeat(
    20,
  );

const rows = [
  await measure('one station, one day, 40 wishes', plan, { runs: 500 }),
  await measure(
    'a fortnight of 241 stations, 40 wishes a day',
    () => {
      for (let day = 0; day < 241 * 14; day++) plan();
    },
    { runs: 5, warm: 1, note: '134,960 wishes' },
  ),
  await measure('writing out two pages for reading', () => expandForReading(SCRIPT), { runs: 200 }),
];
printTable('Loudspeakers', rows);
