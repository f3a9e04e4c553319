import { Alert } from '@mantine/core';
import type { BulletinLanguage } from '@phong-tuyen/contracts';
import * as m from '../../messages/broadcasts.gen.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import type { BulletinView } from './broadcasts-queries.ts';
import { languageWord } from './language-words.ts';

const MOST_BYTES = 50 * 1024 * 1024;

/** One place to upload for each language that a person speaks. */
export function BulletinRecordings({ bulletin, onDone }: { bulletin: BulletinView; onDone: () => Promise<unknown> }) {
  const others = bulletin.otherTexts.filter((other) => other.recorded).map((other) => other.language);
  const languages: BulletinLanguage[] = bulletin.voice === 'recording' ? ['vi', ...others] : others;
  return languages.map((language) => (
    <Recording key={language} bulletin={bulletin} language={language} onDone={onDone} />
  ));
}

function Recording(props: { bulletin: BulletinView; language: BulletinLanguage; onDone: () => Promise<unknown> }) {
  const { bulletin, language } = props;
  const upload = useUpload('/api/bulletins/{id}/recordings/{language}');
  async function send(files: readonly File[]): Promise<void> {
    const form = new FormData();
    for (const file of files.slice(0, 1)) form.append('file', file);
    if ((await upload.send({ form, values: { id: bulletin.id, language } })) !== null) await props.onDone();
  }
  const name = languageWord(language);
  const there = bulletin.recordings.find((recording) => recording.language === language);
  return (
    <div>
      <p>
        {there === undefined ? m.noRecording({ language: name }) : m.recordingIs({ language: name, name: there.name })}{' '}
        {there === undefined ? null : (
          <a href={`/api/bulletins/${bulletin.id}/recordings/${language}`}>{m.downloadRecording()}</a>
        )}
      </p>
      {upload.error === null ? null : (
        <Alert color="seal" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {bulletin.acts.includes('record') ? (
        <FileDrop
          label={m.recordingIn({ language: name })}
          endings={['.wav', '.mp3', '.m4a', '.ogg']}
          maxBytes={MOST_BYTES}
          onFiles={(files) => void send(files)}
        />
      ) : null}
    </div>
  );
}
