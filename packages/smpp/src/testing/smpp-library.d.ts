/** The npm library `smpp`: the other side in tests, so that our client and centre do not merely share their mistakes. */
declare module 'smpp' {
  export interface LibraryPdu {
    command: string;
    command_status: number;
    sequence_number: number;
    response(options?: Record<string, unknown>): LibraryPdu;
    toBuffer(): Buffer;
    [field: string]: unknown;
  }
  export interface LibrarySession {
    on(event: string, listener: (pdu: LibraryPdu) => void): void;
    send(pdu: LibraryPdu): boolean;
    close(): void;
    submit_sm(fields: Record<string, unknown>, then?: (pdu: LibraryPdu) => void): void;
    deliver_sm(fields: Record<string, unknown>, then?: (pdu: LibraryPdu) => void): void;
    bind_transceiver(fields: Record<string, unknown>, then?: (pdu: LibraryPdu) => void): void;
  }
  const library: {
    PDU: new (command: string | Buffer, fields?: Record<string, unknown>) => LibraryPdu;
    createServer(listener: (session: LibrarySession) => void): import('node:net').Server;
    connect(options: { host: string; port: number }, listener?: () => void): LibrarySession;
  };
  export default library;
}
