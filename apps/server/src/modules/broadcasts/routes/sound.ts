import { bulletinDetail, idParams, recordingParams } from '@phong-tuyen/contracts';
import { fail } from '../../../platform/errors/errors.ts';
import { readKeptFile } from '../../../platform/files/read-file.ts';
import { readUpload } from '../../../platform/http/read-upload.ts';
import { ability, command, FileAnswer, query, type Route } from '../../../platform/http/route.ts';
import { XLSX } from '../../../platform/workbooks/media-type.ts';
import { areaOf } from '../area.ts';
import { recordBulletin } from '../commands/record-bulletin.ts';
import type { BroadcastsDeps } from '../create-broadcasts.ts';
import { playReport } from '../print/play-report.ts';
import { getBulletin, getReadableBulletin } from '../queries/bulletins.ts';
import { findAudioOfVersion } from '../store/audio.ts';
import { listOccurrences } from '../store/occurrences.ts';
import { listRecordings } from '../store/recordings.ts';

const PREFIX = '/api/bulletins';
const MOST_ROWS = 50_000;
const view = ability('broadcasts.view');

/** A bulletin's files: the recording as it came, the sound as it is sent, the report of what was played. */
export function createSoundRoutes(deps: BroadcastsDeps): readonly Route[] {
  return [
    command({
      url: `${PREFIX}/:id/recordings/:language`,
      summary: 'Upload what a person spoke in one language (multipart: file)',
      access: ability('broadcasts.write'),
      rate: 'upload',
      multipart: true,
      params: recordingParams,
      answer: bulletinDetail,
      run: async (context, { params }) => {
        const { file } = await readUpload(context.request, { maxBytes: deps.maxFileBytes });
        await recordBulletin(context, deps.files, { ...params, ...file });
        return getBulletin(context.tx, context.actor, { id: params.id, now: context.now });
      },
    }),
    query({
      url: `${PREFIX}/:id/recordings/:language`,
      summary: 'A recording as it was uploaded',
      access: view,
      rate: 'heavy',
      params: recordingParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableBulletin(db, actor, params.id, now);
        const recording = (await listRecordings(db, row.id)).find((each) => each.language === params.language);
        if (recording === undefined) throw fail('not-found');
        const { file, bytes } = await readKeptFile(db, deps.files, recording.fileId);
        return new FileAnswer({ bytes, name: file.name, mediaType: file.mediaType });
      },
    }),
    query({
      url: `${PREFIX}/:id/audio`,
      summary: 'The sound as it is sent, MP3',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableBulletin(db, actor, params.id, now);
        const audio = await findAudioOfVersion(db, row.id, row.version);
        if (audio?.fileId == null) throw fail('not-found');
        const { bytes } = await readKeptFile(db, deps.files, audio.fileId);
        return new FileAnswer({ bytes, name: 'ban-tin.mp3', mediaType: 'audio/mpeg', disposition: 'inline' });
      },
    }),
    query({
      url: `${PREFIX}/:id/report`,
      summary: 'What was played where, as Excel',
      access: view,
      rate: 'heavy',
      params: idParams,
      run: async ({ db, actor, now }, { params }) => {
        const row = await getReadableBulletin(db, actor, params.id, now);
        const { agencyIds } = await areaOf(db, actor.agencyId);
        const rows = await listOccurrences(db, { agencyIds, bulletinId: row.id, limit: MOST_ROWS });
        return new FileAnswer({
          bytes: await playReport(row, rows, now),
          name: 'bao-cao-phat-thanh.xlsx',
          mediaType: XLSX,
        });
      },
    }),
  ];
}
