import { openBox, sealBox } from '../../../platform/secrets/sealed-box.ts';

const PURPOSE = 'outreach-gateway';

/** Closes a gateway's secrets, bound to its id. */
export const sealSecrets = (secrets: Readonly<Record<string, string>>, id: string, secret: Uint8Array): Uint8Array =>
  sealBox(JSON.stringify(secrets), { secret, purpose: PURPOSE, place: id });

/** @throws Error when they were closed by another installation's secret */
export const openSecrets = (sealed: Uint8Array, id: string, secret: Uint8Array): Readonly<Record<string, string>> =>
  JSON.parse(openBox(sealed, { secret, purpose: PURPOSE, place: id })) as Record<string, string>;
