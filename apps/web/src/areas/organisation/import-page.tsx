import { Alert, Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import * as m from '../../messages/organisation.gen.ts';
import { useAbility } from '../../session/use-session.ts';
import { ExportButton } from '../../ui/export-button.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ForbiddenState } from '../../ui/forbidden-state.tsx';
import { GuidedSteps } from '../../ui/guided-steps.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { UploadProgress } from '../../ui/upload-progress.tsx';
import { useUpload } from '../../ui/use-upload.ts';
import { ImportPreview, type Preview } from './import-preview.tsx';
import styles from './organisation.module.css';
import { AGENCIES } from './organisation-queries.ts';

const MOST_BYTES = 5 * 1024 * 1024;

/** `/noi-bo/co-quan/nhap`: agencies and people from Excel: look first, write when every cell is right. */
export function ImportPage() {
  if (!useAbility('organisation.import')) return <ForbiddenState />;
  return <Import />;
}

function Import() {
  const queryClient = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const upload = useUpload('/api/organisation/import');

  async function send(chosen: File, confirm: boolean): Promise<void> {
    const form = new FormData();
    form.set('file', chosen);
    setFile(chosen);
    const answer = await upload.send({ form, query: { confirm: String(confirm) } });
    setPreview(answer);
    if (answer?.written === true) await queryClient.invalidateQueries({ queryKey: [AGENCIES] });
  }

  const step = preview === null ? 0 : preview.written ? 3 : 1;
  return (
    <>
      <PageHeader
        title={m.importTitle()}
        lead={m.importLead()}
        above={<Link to="/noi-bo/co-quan">{m.agencies()}</Link>}
        actions={
          <ExportButton
            url="/api/organisation/import-template"
            fileName="mau-co-quan-nhan-su.xlsx"
            label={m.template()}
          />
        }
      />
      <GuidedSteps
        label={m.importTitle()}
        current={step}
        steps={[
          { key: 'file', label: m.stepFile() },
          { key: 'look', label: m.stepLook() },
          { key: 'write', label: m.stepWrite() },
        ]}
      />
      {upload.error === null ? null : (
        <Alert color="seal" mb="md" role="alert">
          {upload.error.message}
        </Alert>
      )}
      {upload.share === null ? null : (
        <UploadProgress name={file?.name ?? ''} share={upload.share} onStop={upload.stop} />
      )}
      {preview === null ? (
        <Panel title={m.stepFile()}>
          <FileDrop
            label={m.stepFile()}
            endings={['.xlsx']}
            maxBytes={MOST_BYTES}
            disabled={upload.share !== null}
            onFiles={([chosen]) => {
              if (chosen !== undefined) void send(chosen, false);
            }}
          />
          <p className={styles.quiet}>{m.importHint()}</p>
        </Panel>
      ) : (
        <>
          <ImportPreview preview={preview} />
          <div className={styles.acts}>
            <Button
              variant="default"
              onClick={() => {
                setPreview(null);
                setFile(null);
              }}
            >
              {preview.written ? m.another() : m.chooseAgain()}
            </Button>
            {preview.written || preview.faults.length > 0 || file === null ? null : (
              <Button loading={upload.share !== null} onClick={() => void send(file, true)}>
                {m.write()}
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
