/** SMPP v3.4: a client for carriers' message centres, and the protocol under it. */
export { SMPP_DEFAULTS, type SmppOptions, type SmppSetup } from './client/options.ts';
export type { LineState, SmppMessage, SmppReply, SubmitOutcome } from './client/outcomes.ts';
export { SmppClient } from './client/smpp-client.ts';
export { decodePdu } from './protocol/decode-pdu.ts';
export { encodePdu } from './protocol/encode-pdu.ts';
export { FrameReader } from './protocol/frame-reader.ts';
export { type Address, type BrokenPdu, type MessagePdu, messagePdu, NPI, type Pdu, TAG, TON } from './protocol/pdu.ts';
export { STATUS, STATUSES, statusName } from './protocol/statuses.ts';
export { readRefusal, readState, type SmppReason } from './reasons.ts';
export { readReceipt, type SmppReceipt } from './receipt/read-receipt.ts';
export { splitMessage } from './text/split-message.ts';
