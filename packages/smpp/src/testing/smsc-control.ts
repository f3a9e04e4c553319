import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { MessageCentre } from './message-centre.ts';

/**
 * A small HTTP face on the loopback: GET /counts, POST /faults with JSON, POST /reply `{phone, text}`, POST /cut.
 *
 * @returns the server, listening, and its port
 */
export async function openControl(centre: MessageCentre, port = 0): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    void answer(centre, request).then(
      (value) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value)),
      (error: Error) => response.writeHead(400).end(error.message),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function answer(centre: MessageCentre, request: IncomingMessage): Promise<unknown> {
  switch (`${request.method} ${request.url}`) {
    case 'GET /counts':
      return { ...centre.counts, bound: centre.bound, receiptsWaiting: centre.receiptsWaiting };
    case 'POST /faults':
      return centre.setFaults(JSON.parse(await bodyOf(request)));
    case 'POST /reply': {
      const { phone, text } = JSON.parse(await bodyOf(request)) as { phone: string; text: string };
      return { status: await centre.reply(phone, text) };
    }
    case 'POST /cut':
      centre.cutAll();
      return {};
    default:
      throw new Error('GET /counts · POST /faults · POST /reply · POST /cut');
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
