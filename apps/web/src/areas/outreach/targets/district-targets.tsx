import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../../language/format-number.ts';
import * as m from '../../../messages/outreach.gen.ts';
import { type District, isBeyondPhones, type OwnTargets, sumTargets } from './target-sums.ts';
import styles from './targets.module.css';

type Change = (percents: ReadonlyMap<string, number | null>) => void;

export interface DistrictTargetsProps {
  readonly district: District;
  readonly own: OwnTargets;
  readonly general: number;
  readonly onChange: Change | null;
}

/** One district: its sum while closed, its communes once it is opened. */
export function DistrictTargets(props: DistrictTargetsProps) {
  const { district, own, general } = props;
  const [isOpen, setOpen] = useState(false);
  const { residents, percent, ownCount } = sumTargets(district.communes, own, general);
  return (
    <details className={styles.district} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className={styles.name}>{district.name}</span>
        <span className={styles.facts}>
          {m.targetsCommunes({ count: district.communes.length })} ·{' '}
          {m.targetsResidents({ count: formatNumber(residents, 0) })}
          {ownCount === 0 ? null : ` · ${m.targetsOwnHere({ count: ownCount })}`}
        </span>
        <span className={styles.percent}>{percent === null ? '–' : `${formatNumber(percent)} %`}</span>
      </summary>
      {isOpen ? <Communes {...props} /> : null}
    </details>
  );
}

function Communes({ district, own, general, onChange }: DistrictTargetsProps) {
  return (
    <>
      {onChange === null ? null : <Fill district={district} onChange={onChange} />}
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{district.name}</caption>
          <thead>
            <tr>
              <th scope="col">{m.targetsCommune()}</th>
              <th scope="col">{m.targetsPopulation()}</th>
              <th scope="col">{m.targetsPhones()}</th>
              <th scope="col">{m.targetsPercent()}</th>
              <th scope="col">{m.targetsPeople()}</th>
            </tr>
          </thead>
          <tbody>
            {district.communes.map((commune) => {
              const { agencyId, name, population, smartphoneShare } = commune;
              const percent = own.get(agencyId) ?? general;
              return (
                <tr key={agencyId}>
                  <th scope="row">{name}</th>
                  <td>{population === null ? '–' : formatNumber(population, 0)}</td>
                  <td>{formatNumber(smartphoneShare * 100)} %</td>
                  <td>
                    {onChange === null ? (
                      `${percent} %`
                    ) : (
                      <NumberInput
                        size="xs"
                        aria-label={m.targetsOf({ place: name })}
                        placeholder={String(general)}
                        min={1}
                        max={100}
                        allowDecimal={false}
                        hideControls
                        value={own.get(agencyId) ?? ''}
                        onChange={(value) => onChange(new Map([[agencyId, percentOf(value)]]))}
                      />
                    )}
                    {isBeyondPhones(commune, percent) ? (
                      <small className={styles.beyond}>{m.targetsBeyond()}</small>
                    ) : null}
                  </td>
                  <td>{population === null ? '–' : formatNumber(Math.round((population * percent) / 100), 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** One value for every commune of a district. */
function Fill({ district, onChange }: { district: District; onChange: Change }) {
  const [value, setValue] = useState<number | null>(null);
  const fill = (percent: number | null) =>
    onChange(new Map(district.communes.map(({ agencyId }) => [agencyId, percent])));
  return (
    <form
      className={styles.fill}
      onSubmit={(event) => {
        event.preventDefault();
        if (value !== null) fill(value);
      }}
    >
      <NumberInput
        size="xs"
        label={m.targetsWhole()}
        min={1}
        max={100}
        allowDecimal={false}
        value={value ?? ''}
        onChange={(next) => setValue(percentOf(next))}
      />
      <Button type="submit" size="xs" variant="default" disabled={value === null}>
        {m.targetsFill({ count: district.communes.length })}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => fill(null)}>
        {m.targetsClear()}
      </Button>
    </form>
  );
}

const percentOf = (value: string | number): number | null =>
  typeof value === 'number' && value >= 1 && value <= 100 ? Math.round(value) : null;
