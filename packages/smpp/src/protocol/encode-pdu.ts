import { ByteWriter } from './byte-writer.ts';
import { COMMANDS } from './commands.ts';
import type { Address, BindPdu, MessagePdu, Pdu } from './pdu.ts';

/**
 * One PDU as bytes, SMPP v3.4 §4.
 *
 * @throws RangeError when a field is longer than the standard allows
 */
export function encodePdu(pdu: Pdu): Buffer {
  const out = new ByteWriter();
  out.u32(0);
  out.u32(COMMANDS[pdu.command]);
  out.u32(pdu.status);
  out.u32(pdu.sequence);
  writeBody(out, pdu);
  return out.frame();
}

function writeBody(out: ByteWriter, pdu: Pdu): void {
  switch (pdu.command) {
    case 'bind_receiver':
    case 'bind_transmitter':
    case 'bind_transceiver':
      writeBind(out, pdu);
      break;
    case 'bind_receiver_resp':
    case 'bind_transmitter_resp':
    case 'bind_transceiver_resp':
      if (pdu.status === 0) out.cString(pdu.systemId, 16);
      break;
    // §4.4.2: the body of submit_sm_resp is not returned when the status is not zero; the others keep a NULL id.
    case 'submit_sm_resp':
      if (pdu.status === 0) out.cString(pdu.messageId, 65);
      break;
    case 'deliver_sm_resp':
    case 'data_sm_resp':
      out.cString(pdu.messageId, 65);
      break;
    case 'submit_sm':
    case 'deliver_sm':
    case 'data_sm':
      writeMessage(out, pdu);
      break;
  }
}

function writeBind(out: ByteWriter, pdu: BindPdu): void {
  out.cString(pdu.systemId, 16);
  out.cString(pdu.password, 9);
  out.cString(pdu.systemType, 13);
  out.u8(pdu.interfaceVersion);
  out.u8(pdu.ton);
  out.u8(pdu.npi);
  out.cString(pdu.addressRange, 41);
}

function writeAddress(out: ByteWriter, address: Address, most: number): void {
  out.u8(address.ton);
  out.u8(address.npi);
  out.cString(address.address, most);
}

function writeMessage(out: ByteWriter, pdu: MessagePdu): void {
  const most = pdu.command === 'data_sm' ? 65 : 21;
  out.cString(pdu.serviceType, 6);
  writeAddress(out, pdu.source, most);
  writeAddress(out, pdu.destination, most);
  out.u8(pdu.esmClass);
  if (pdu.command === 'data_sm') {
    out.u8(pdu.registeredDelivery);
    out.u8(pdu.dataCoding);
  } else {
    out.u8(pdu.protocolId);
    out.u8(pdu.priority);
    out.cString(pdu.scheduleTime, 17);
    out.cString(pdu.validity, 17);
    out.u8(pdu.registeredDelivery);
    out.u8(pdu.replaceIfPresent);
    out.u8(pdu.dataCoding);
    out.u8(pdu.defaultMessageId);
    if (pdu.shortMessage.length > 254) throw new RangeError('short_message holds 254 octets');
    out.u8(pdu.shortMessage.length);
    out.octets(pdu.shortMessage);
  }
  for (const [tag, value] of pdu.tlvs) {
    out.u16(tag);
    out.u16(value.length);
    out.octets(value);
  }
}
