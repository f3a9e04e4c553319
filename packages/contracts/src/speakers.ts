/** What players and boxes read and write. Others may build to this: apps/server/src/modules/broadcasts/README.md. */
import { z } from 'zod';
import { playOutcome } from './broadcasts.ts';
import { id, instant } from './values.ts';

export const speakerParams = z.object({ token: z.string().min(20).max(100) });
export const speakerItem = z.object({
  /** Unique for ever: what has this id is played once. */
  id,
  title: z.string(),
  kind: z.enum(['planned', 'emergency']),
  startsAt: instant,
  /** Not begun after this: it would end outside its slot. */
  latestStart: instant,
  seconds: z.number(),
  audioId: id,
  audioUrl: z.string(),
  sha256: z.string(),
});
export type SpeakerItem = z.infer<typeof speakerItem>;
export const speakerSchedule = z.object({
  station: z.object({ id, name: z.string(), agencyName: z.string(), volume: z.number().int() }),
  serverTime: instant,
  /** Changes whenever anything but the time does. */
  revision: z.string(),
  items: z.array(speakerItem),
});
export type SpeakerSchedule = z.infer<typeof speakerSchedule>;
export const heartbeatBody = z.object({
  version: z.string().max(60),
  volume: z.number().min(0).max(100).nullable().default(null),
  temperature: z.number().min(-60).max(150).nullable().default(null),
  freeMb: z.number().min(0).nullable().default(null),
  playing: id.nullable().default(null),
  /** False while a browser waits for the tap that allows sound. */
  sound: z.boolean().nullable().default(null),
  revision: z.string().max(80).nullable().default(null),
  /** Orders that were carried out since the last beat. */
  doneOrders: z.array(id).max(50).default([]),
});
export const speakerOrder = z.object({
  id,
  order: z.enum(['volume', 'stop', 'reload']),
  volume: z.number().int().nullable(),
});
export const heartbeatAnswer = z.object({
  serverTime: instant,
  revision: z.string(),
  volume: z.number().int(),
  orders: z.array(speakerOrder),
  /** To be played at once, over whatever plays. */
  emergencies: z.array(speakerItem),
  /** True when what plays is no longer in the plan. */
  stopPlaying: z.boolean(),
});
export type HeartbeatAnswer = z.infer<typeof heartbeatAnswer>;
export const playLogEntry = z.object({
  occurrenceId: id,
  /** Made by the player: the same entry sent twice is kept once. */
  clientId: id,
  startedAt: instant,
  endedAt: instant.nullable(),
  outcome: playOutcome,
  reason: z.string().trim().max(300).default(''),
});
export type PlayLogEntry = z.infer<typeof playLogEntry>;
export const playLogBody = z.object({ entries: z.array(playLogEntry).min(1).max(200) });
export const playLogAnswer = z.object({
  kept: z.array(id),
  /** By clientId: unknown broadcasts, and those another entry has told of already. */
  refused: z.array(z.object({ clientId: id, reason: z.enum(['unknown', 'told-before']) })),
});
