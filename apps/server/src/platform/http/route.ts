import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { CommandContext } from '../database/command-context.ts';
import type { Database, Transaction } from '../database/connect.ts';
import type { Actor } from './actor.ts';

/** Who may call a route. Every route says so; `public` gives its reason. */
export type Access =
  | { readonly kind: 'public'; readonly reason: string }
  | { readonly kind: 'open-write'; readonly reason: string }
  | { readonly kind: 'token'; readonly reason: string }
  | { readonly kind: 'signed-in' }
  | { readonly kind: 'ability'; readonly ability: string };

/** Access of people who are signed in, whoever they are or because of what their office may do. */
export type StaffAccess = Extract<Access, { kind: 'signed-in' | 'ability' }>;

export const publicAccess = (reason: string): Access => ({ kind: 'public', reason });
export const signedIn: StaffAccess = { kind: 'signed-in' };
export const ability = (name: string): StaffAccess => ({ kind: 'ability', ability: name });

/** Requests a minute per person (per address when not signed in). */
export const RATES = {
  read: 600,
  command: 120,
  upload: 60,
  signIn: 20,
  heavy: 60,
  /** A carrier tells of every message from one address. */
  machine: 60_000,
} as const;
export type Rate = keyof typeof RATES;

/** Bytes instead of JSON. `disposition` inline lets a browser show a PDF. */
export class FileAnswer {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mediaType: string;
  readonly disposition: 'inline' | 'attachment';
  /** `private, no-store` unless told: what anyone may see can be kept by browsers and caches. */
  readonly cacheControl: string;
  constructor(file: {
    bytes: Uint8Array;
    name: string;
    mediaType: string;
    disposition?: 'inline' | 'attachment';
    cacheControl?: string;
  }) {
    this.cacheControl = file.cacheControl ?? 'private, no-store';
    this.bytes = file.bytes;
    this.name = file.name;
    this.mediaType = file.mediaType;
    this.disposition = file.disposition ?? 'attachment';
  }
}

interface RequestBasics {
  readonly db: Database;
  readonly now: Date;
  readonly language: 'vi' | 'en';
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Context of a reading route whose caller is known. */
export interface QueryContext extends RequestBasics {
  readonly actor: Actor;
}
/** Context of a public route. */
export interface PublicContext extends RequestBasics {
  readonly actor: Actor | null;
}
/** Context of a writing route whose caller has no account: a citizen, or a machine that shows a token or a signature. */
export interface OpenWriteContext extends RequestBasics {
  readonly tx: Transaction;
  readonly from: string;
  readonly requestId: string;
}
/** Context of a writing route: everything a command needs, and the transaction around it. */
export interface WriteContext extends RequestBasics, CommandContext {}

interface RouteParts<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> {
  readonly url: string;
  readonly summary: string;
  readonly rate: Rate;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Absent for routes that answer with a file. */
  readonly answer?: A;
}
interface RouteInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly query: z.output<Q>;
  readonly body: z.output<B>;
}
type Answer<A extends z.ZodType> = Promise<z.input<A> | FileAnswer>;

/** One declared route with its types erased, as the server registers it. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly summary: string;
  readonly access: Access;
  readonly rate: Rate;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
  /** True when the route runs in a transaction that commits with a good answer. */
  readonly writes: boolean;
  readonly multipart: boolean;
  /** True when the body must be kept as it came (`request.rawBody`), for a signature over its bytes. */
  readonly rawBody?: boolean;
  readonly run: (context: never, input: never) => Promise<unknown>;
}

/** A route that reads: `GET`, no transaction. */
export function query<P extends z.ZodType, Q extends z.ZodType, A extends z.ZodType>(
  parts: RouteParts<P, Q, z.ZodType, A> & {
    access: StaffAccess;
    run: (context: QueryContext, input: RouteInput<P, Q, z.ZodType>) => Answer<A>;
  },
): Route {
  return { ...parts, method: 'GET', writes: false, multipart: false };
}

/** A route that reads and that anyone may call. */
export function publicQuery<P extends z.ZodType, Q extends z.ZodType, A extends z.ZodType>(
  parts: RouteParts<P, Q, z.ZodType, A> & {
    reason: string;
    run: (context: PublicContext, input: RouteInput<P, Q, z.ZodType>) => Answer<A>;
  },
): Route {
  return { ...parts, access: publicAccess(parts.reason), method: 'GET', writes: false, multipart: false };
}

/** A route that changes something: one transaction around the command. `multipart` routes read parts from the request. */
export function command<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  parts: RouteParts<P, Q, B, A> & {
    method?: 'POST' | 'PUT' | 'DELETE';
    access: StaffAccess;
    multipart?: boolean;
    run: (context: WriteContext, input: RouteInput<P, Q, B>) => Answer<A>;
  },
): Route {
  return { ...parts, method: parts.method ?? 'POST', writes: true, multipart: parts.multipart ?? false };
}

type OpenParts<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = RouteParts<
  P,
  Q,
  B,
  A
> & {
  /** Why nobody need be signed in. */
  reason: string;
  method?: 'POST' | 'PUT' | 'DELETE';
  multipart?: boolean;
  rawBody?: boolean;
  run: (context: OpenWriteContext, input: RouteInput<P, Q, B>) => Answer<A>;
};

/** A route that writes and that anyone may call: an opt-out, an anonymous count. It must be safe to repeat and bounded by its rate. */
export function openCommand<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  parts: OpenParts<P, Q, B, A>,
): Route {
  return {
    ...parts,
    access: { kind: 'open-write', reason: parts.reason },
    method: parts.method ?? 'POST',
    writes: true,
    multipart: parts.multipart ?? false,
  };
}

/**
 * A route for a machine that proves itself: a screen, a loudspeaker, a kiosk by its token, a gateway by its signature.
 * `run` checks the proof first and throws `platform.not-found` when it does not hold.
 */
export function tokenCommand<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  parts: OpenParts<P, Q, B, A>,
): Route {
  return { ...openCommand(parts), access: { kind: 'token', reason: parts.reason } };
}

/** The same for reading. */
export function tokenQuery<P extends z.ZodType, Q extends z.ZodType, A extends z.ZodType>(
  parts: RouteParts<P, Q, z.ZodType, A> & {
    reason: string;
    run: (context: PublicContext, input: RouteInput<P, Q, z.ZodType>) => Answer<A>;
  },
): Route {
  return {
    ...parts,
    access: { kind: 'token', reason: parts.reason },
    method: 'GET',
    writes: false,
    multipart: false,
  };
}
