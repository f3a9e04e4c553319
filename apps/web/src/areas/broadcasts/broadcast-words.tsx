import type { BroadcastOutcome, BulletinLevel, BulletinState, StationKind, StationView } from '@phong-tuyen/contracts';
import * as m from '../../messages/broadcasts.gen.ts';
import styles from './broadcasts.module.css';

type Tone = 'quiet' | 'waiting' | 'moving' | 'good' | 'bad';
const STATES: Readonly<Record<BulletinState, readonly [() => string, Tone]>> = {
  draft: [m.stateDraft, 'quiet'],
  submitted: [m.stateSubmitted, 'waiting'],
  approved: [m.stateApproved, 'good'],
  returned: [m.stateReturned, 'bad'],
  withdrawn: [m.stateWithdrawn, 'quiet'],
};
const OUTCOMES: Readonly<Record<BroadcastOutcome, readonly [() => string, Tone]>> = {
  waiting: [m.outcomeWaiting, 'quiet'],
  played: [m.outcomePlayed, 'good'],
  'broken-off': [m.outcomeBroken, 'bad'],
  'not-played': [m.outcomeNotPlayed, 'bad'],
  missed: [m.outcomeMissed, 'waiting'],
  dropped: [m.outcomeDropped, 'bad'],
};
const LINES: Readonly<Record<StationView['line'], readonly [() => string, Tone]>> = {
  'in-touch': [m.lineInTouch, 'good'],
  silent: [m.lineSilent, 'bad'],
  never: [m.lineNever, 'waiting'],
  'by-hand': [m.lineByHand, 'quiet'],
  closed: [m.lineClosed, 'quiet'],
};
const KINDS: Readonly<Record<StationKind, () => string>> = {
  computer: m.kindComputer,
  'ip-box': m.kindIpBox,
  wired: m.kindWired,
  fm: m.kindFm,
};
const LEVELS: Readonly<Record<BulletinLevel, () => string>> = {
  commune: m.levelCommune,
  district: m.levelDistrict,
  province: m.levelProvince,
  emergency: m.levelEmergency,
};
const SHAPES: Readonly<Record<Tone, string>> = { quiet: '○', waiting: '◔', moving: '▶', good: '✓', bad: '✕' };

export const stateWord = (state: BulletinState) => STATES[state][0]();
export const lineWord = (line: StationView['line']) => LINES[line][0]();
export const kindWord = (kind: StationKind) => KINDS[kind]();
export const levelWord = (level: BulletinLevel) => LEVELS[level]();
export const outcomeWord = (outcome: BroadcastOutcome) => OUTCOMES[outcome][0]();
export const outcomeTone = (outcome: BroadcastOutcome) => OUTCOMES[outcome][1];

function Badge({ word, tone }: { word: string; tone: Tone }) {
  return (
    <span className={styles.badge} data-tone={tone}>
      <span aria-hidden="true">{SHAPES[tone]}</span> {word}
    </span>
  );
}
/** Word, tone and shape, so that colour is never alone. */
export const BulletinBadge = ({ state }: { state: BulletinState }) => (
  <Badge word={STATES[state][0]()} tone={STATES[state][1]} />
);
export const OutcomeBadge = ({ outcome }: { outcome: BroadcastOutcome }) => (
  <Badge word={OUTCOMES[outcome][0]()} tone={OUTCOMES[outcome][1]} />
);
export const LineBadge = ({ line }: { line: StationView['line'] }) => (
  <Badge word={LINES[line][0]()} tone={LINES[line][1]} />
);
/** Red for an emergency only. */
export const LevelBadge = ({ level }: { level: BulletinLevel }) => (
  <span className={styles.level} data-level={level}>
    {LEVELS[level]()}
  </span>
);

const NOTES: Readonly<Record<string, () => string>> = {
  later: m.noteLater,
  earlier: m.noteEarlier,
  'other-slot': m.noteOtherSlot,
  'no-room': m.noteNoRoom,
  restart: m.noteRestart,
  stopped: m.noteStopped,
};
/** Our own codes as words; what a person wrote as it stands. */
export const noteWord = (note: string) => (NOTES[note] ?? (() => note))();

export const minutesWord = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
export const hourOf = (instant: string) =>
  new Date(instant).toLocaleTimeString('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit' });
export const lengthWord = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;
/** Today in Vietnam. */
export const todayInVietnam = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
export const addDays = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
