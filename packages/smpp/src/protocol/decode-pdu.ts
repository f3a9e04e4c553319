import { ByteReader } from './byte-reader.ts';
import { type Command, commandOf } from './commands.ts';
import type { Address, BindAnswer, BindPdu, BrokenPdu, MessageAnswer, MessagePdu, Pdu, PlainPdu, Tlvs } from './pdu.ts';

interface Head {
  readonly status: number;
  readonly sequence: number;
}

/**
 * One whole frame (with its 16 octets of header) read as a PDU. Never throws: a frame of a stranger may hold anything.
 *
 * @param frame at least 16 octets
 */
export function decodePdu(frame: Buffer): Pdu | BrokenPdu {
  const commandId = frame.readUInt32BE(4);
  const head = { status: frame.readUInt32BE(8), sequence: frame.readUInt32BE(12) };
  const command = commandOf(commandId);
  if (command === null) return { command: null, commandId, ...head, fault: 'unknown-command' };
  try {
    return readBody(command, head, new ByteReader(frame, 16));
  } catch {
    return { command: null, commandId, ...head, fault: 'malformed' };
  }
}

function readBody(command: Command, head: Head, body: ByteReader): Pdu {
  switch (command) {
    case 'bind_receiver':
    case 'bind_transmitter':
    case 'bind_transceiver':
      return readBind(command, head, body);
    case 'bind_receiver_resp':
    case 'bind_transmitter_resp':
    case 'bind_transceiver_resp':
      return { command, ...head, systemId: body.cString(16) } satisfies BindAnswer;
    case 'submit_sm_resp':
    case 'deliver_sm_resp':
    case 'data_sm_resp':
      return { command, ...head, messageId: body.cString(65) } satisfies MessageAnswer;
    case 'submit_sm':
    case 'deliver_sm':
      return readMessage(command, head, body);
    case 'data_sm':
      return readData(head, body);
    default:
      return { command, ...head } satisfies PlainPdu;
  }
}

function readBind(command: BindPdu['command'], head: Head, body: ByteReader): BindPdu {
  return {
    command,
    ...head,
    systemId: body.cString(16),
    password: body.cString(9),
    systemType: body.cString(13),
    interfaceVersion: body.u8(),
    ton: body.u8(),
    npi: body.u8(),
    addressRange: body.cString(41),
  };
}

const readAddress = (body: ByteReader, most: number): Address => ({
  ton: body.u8(),
  npi: body.u8(),
  address: body.cString(most),
});

function readMessage(command: 'submit_sm' | 'deliver_sm', head: Head, body: ByteReader): MessagePdu {
  return {
    command,
    ...head,
    serviceType: body.cString(6),
    source: readAddress(body, 21),
    destination: readAddress(body, 21),
    esmClass: body.u8(),
    protocolId: body.u8(),
    priority: body.u8(),
    scheduleTime: body.cString(17),
    validity: body.cString(17),
    registeredDelivery: body.u8(),
    replaceIfPresent: body.u8(),
    dataCoding: body.u8(),
    defaultMessageId: body.u8(),
    shortMessage: body.octets(body.u8()),
    tlvs: readTlvs(body),
  };
}

function readData(head: Head, body: ByteReader): MessagePdu {
  return {
    command: 'data_sm',
    ...head,
    serviceType: body.cString(6),
    source: readAddress(body, 65),
    destination: readAddress(body, 65),
    esmClass: body.u8(),
    registeredDelivery: body.u8(),
    dataCoding: body.u8(),
    protocolId: 0,
    priority: 0,
    scheduleTime: '',
    validity: '',
    replaceIfPresent: 0,
    defaultMessageId: 0,
    shortMessage: new Uint8Array(0),
    tlvs: readTlvs(body),
  };
}

const NO_TLVS: Tlvs = new Map();

function readTlvs(body: ByteReader): Tlvs {
  if (body.left < 4) return NO_TLVS;
  const found = new Map<number, Uint8Array>();
  while (body.left >= 4) {
    const tag = body.u16();
    found.set(tag, body.octets(body.u16()));
  }
  return found;
}
