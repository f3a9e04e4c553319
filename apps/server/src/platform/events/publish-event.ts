import type { CommandContext } from '../database/command-context.ts';
import { insertEvents } from './store.ts';

/** A fact that other modules may want to hear of. `name` is `module.fact`, for instance `documents.issued`. */
export interface DomainEvent {
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** Writes events into the outbox in the command's transaction; they are dispatched after it commits, at least once. */
export async function publishEvents(context: CommandContext, events: readonly DomainEvent[]): Promise<void> {
  if (events.length === 0) return;
  await insertEvents(context.tx, context.actor.agencyId, events);
}
