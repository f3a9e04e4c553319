import type { GatewayKind } from '@phong-tuyen/contracts';

const KINDS: readonly GatewayKind[] = ['smpp', 'http', 'zalo'];

/** Kind of the line to be added, as it stands in the address. */
export function readKind(search: Record<string, unknown>): { kind: GatewayKind } {
  return { kind: KINDS.find((kind) => kind === search['kind']) ?? 'smpp' };
}

/** What Zalo sends the administrator back with. Numbers in the address are read as numbers; both are texts here. */
export function readZaloReturn(search: Record<string, unknown>): { code: string; state: string } {
  const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  return { code: text(search['code']), state: text(search['state']) };
}
