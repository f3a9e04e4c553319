import type { ReactNode } from 'react';
import * as m from '../messages/ui.gen.ts';
import styles from './chart-figure.module.css';

/** The figures of a drawing as a table: what screen readers read in its place. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A drawing with its sentence below, and its figures as a table that only screen readers meet. */
export function ChartFigure(props: {
  caption: ReactNode;
  table: ChartTable;
  hideCaption?: boolean;
  children: ReactNode;
}) {
  return (
    <figure className={styles.figure}>
      {props.children}
      <figcaption className={props.hideCaption === true ? 'visually-hidden' : styles.caption}>
        {props.caption}
      </figcaption>
      {/* A table keeps the width of its content whatever is asked of it; the box around it does not. */}
      <div className="visually-hidden">
        <table>
          <caption>{m.chartTable()}</caption>
          <thead>
            <tr>
              {props.table.head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.table.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((cell, index) =>
                  index === 0 ? (
                    <th key={props.table.head[index]} scope="row">
                      {cell}
                    </th>
                  ) : (
                    <td key={props.table.head[index]}>{cell}</td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
