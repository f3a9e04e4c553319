import { heartbeatAnswer, heartbeatBody, playLogAnswer, playLogBody, speakerParams } from '@phong-tuyen/contracts';
import { type Route, tokenCommand } from '../../../platform/http/route.ts';
import { recordHeartbeat } from '../player/record-heartbeat.ts';
import { recordPlays } from '../player/record-plays.ts';
import { SPEAKERS } from '../player/speaker-schedule.ts';

const reason = 'a loudspeaker shows the token of its station';

/** What loudspeakers tell: that they live, and what they played. */
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
  ];
}
