import { Alert } from '@mantine/core';
import type { ImportPreview as Preview } from '@phong-tuyen/contracts';
import { formatNumber } from '../../language/format-number.ts';
import * as m from '../../messages/organisation.gen.ts';
import { Panel } from '../../ui/panel.tsx';
import { StackedBar } from '../../ui/stacked-bar.tsx';
import styles from './organisation.module.css';

export type { ImportPreview as Preview } from '@phong-tuyen/contracts';

const CHANGES: Readonly<Record<Preview['rows'][number]['change'], () => string>> = {
  new: m.changeNew,
  changed: m.changeChanged,
  same: m.changeSame,
  faulty: m.changeFaulty,
};
const ROWS_SHOWN = 200;

/** What a file would change, and each cell that is wrong by its address. */
export function ImportPreview({ preview }: { preview: Preview }) {
  const rows = preview.rows.filter((row) => row.change !== 'same');
  return (
    <>
      <Verdict preview={preview} />
      <div className={styles.sums}>
        <Sum name={m.agencies()} sums={preview.agencies} />
        <Sum name={m.people()} sums={preview.people} />
      </div>
      {preview.faults.length === 0 ? null : <Faults preview={preview} />}
      <Panel title={`${m.rows()} (${formatNumber(rows.length)})`}>
        {rows.length === 0 ? <p className={styles.quiet}>{m.nothingChanges()}</p> : null}
        <table className={styles.table}>
          <caption className="visually-hidden">{m.rows()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.row()}</th>
              <th scope="col">{m.content()}</th>
              <th scope="col">{m.change()}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row) => (
              <tr key={`${row.sheet} ${row.row}`} data-change={row.change}>
                <td>
                  {row.sheet}, {row.row}
                </td>
                <th scope="row">{row.summary}</th>
                <td>{CHANGES[row.change]()}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length > ROWS_SHOWN ? (
          <p className={styles.quiet}>{m.moreRows({ count: rows.length - ROWS_SHOWN })}</p>
        ) : null}
      </Panel>
    </>
  );
}

function Verdict({ preview }: { preview: Preview }) {
  if (preview.written)
    return (
      <Alert color="river" mb="md" role="status" title={m.written()}>
        {m.writtenText()}
      </Alert>
    );
  if (preview.faults.length > 0)
    return (
      <Alert color="seal" mb="md" role="alert" title={m.faultsFound({ count: preview.faults.length })}>
        {m.faultsText()}
      </Alert>
    );
  return (
    <Alert color="river" mb="md" role="status" title={m.allRight()}>
      {m.allRightText()}
    </Alert>
  );
}

function Sum({ name, sums }: { name: string; sums: Preview['agencies'] }) {
  return (
    <Panel title={name}>
      <StackedBar
        parts={[
          { name: m.changeNew(), value: sums.new, tone: 'good' },
          { name: m.changeChanged(), value: sums.changed, tone: 'waiting' },
          { name: m.changeSame(), value: sums.same, tone: 'none' },
        ]}
        caption={name}
        partLabel={m.change()}
        valueLabel={m.row()}
      />
    </Panel>
  );
}

function Faults({ preview }: { preview: Preview }) {
  return (
    <Panel title={m.faults()}>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.faults()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.cell()}</th>
            <th scope="col">{m.fault()}</th>
          </tr>
        </thead>
        <tbody>
          {preview.faults.map((fault) => (
            <tr key={`${fault.sheet} ${fault.cell} ${fault.message}`} data-change="faulty">
              <th scope="row">
                {fault.sheet}, <b>{fault.cell}</b>
              </th>
              <td>{fault.message}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
