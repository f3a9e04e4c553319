import { heartbeatAnswer, heartbeatBody, playLogAnswer, playLogBody, speakerParams } from '@phong-tuyen/contracts';
import { FileAnswer, type Route, tokenCommand, tokenQuery } from '../../../platform/http/route.ts';
import { recordHeartbeat } from '../player/record-heartbeat.ts';
import { recordPlays } from '../player/record-plays.ts';
import { SPEAKERS, stationOfToken } from '../player/speaker-schedule.ts';

const reason = 'a loudspeaker shows the token of its station';

/** What loudspeakers tell: that they live, and what they played; and the page's description for the desktop. */
export function createSpeakerRoutes(): readonly Route[] {
  return [
    tokenCommand({
      url: `${SPEAKERS}/:token/heartbeat`,
      summary: 'A beat of a player: what it is at, and what it has to do',
      reason,
      rate: 'read',
      params: speakerParams,
      body: heartbeatBody,
      answer: heartbeatAnswer,
      run: async ({ tx, now }, { params, body }) => {
        const { doneOrders, revision: _revision, ...told } = body;
        return recordHeartbeat(tx, { token: params.token, told, doneOrders, now });
      },
    }),
    tokenCommand({
      url: `${SPEAKERS}/:token/plays`,
      summary: 'What a player played; safe to send again',
      reason,
      rate: 'command',
      params: speakerParams,
      body: playLogBody,
      answer: playLogAnswer,
      run: async ({ tx, now }, { params, body }) => recordPlays(tx, { token: params.token, ...body, now }),
    }),
    tokenQuery({
      url: `${SPEAKERS}/:token/manifest`,
      summary: 'Lets the player page be put on the desktop of a commune’s computer',
      reason,
      rate: 'read',
      params: speakerParams,
      run: async ({ db }, { params }) => {
        const station = await stationOfToken(db, params.token);
        return new FileAnswer({
          bytes: Buffer.from(JSON.stringify(manifestOf(station.name, `/loa/${params.token}`))),
          name: 'loa.webmanifest',
          mediaType: 'application/manifest+json',
          disposition: 'inline',
        });
      },
    }),
  ];
}

/** Full screen: it stands open for weeks, read from across the room. */
const manifestOf = (name: string, start: string) => ({
  name,
  short_name: 'Loa truyền thanh',
  lang: 'vi',
  id: start,
  start_url: start,
  scope: '/loa/',
  display: 'fullscreen',
  background_color: '#f5f8f8',
  theme_color: '#0f595e',
  icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
});
