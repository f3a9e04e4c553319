/**
 * Contact tracing by Exposure Notification v1.2/1.5, shared by phone, server and simulator.
 * Owns the protocol: keys, frames, contact log, export archives, matching, risk, verification, places, calibration. Does no
 * input or output, knows no framework, clock or randomness of its own. See README.md for what it does not promise.
 */
export * from './archive/index.ts';
export { type Calibration, CalibrationTable, type Device } from './calibration/calibration-table.ts';
export { chooseEngine } from './crypto/choose-engine.ts';
export { readPublicKey, writePublicKey } from './crypto/ecdsa.ts';
export { createNobleEngine } from './crypto/noble-engine.ts';
export type { RpiEngine, Sieve, TakeIdentifier, Tasks } from './crypto/rpi-engine.ts';
export { createWasmEngine } from './crypto/wasm/wasm-engine.ts';
export { type ErrorValues, EXPOSURE_ERRORS, ExposureError, type ExposureErrorCode } from './errors.ts';
export { fromBase64, fromHex, toBase64, toHex } from './input/encoding.ts';
export * from './keys/index.ts';
export { BYTES_A_SIGHTING, ContactLog, KEPT_DAYS, type Sighting } from './log/contact-log.ts';
export * from './matching/index.ts';
export * from './risk/index.ts';
export * from './venues/index.ts';
export * from './verification/index.ts';
