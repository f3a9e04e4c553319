import { Menu, UnstyledButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconSelector } from '@tabler/icons-react';
import * as m from '../../messages/shell.gen.ts';
import * as ui from '../../messages/ui.gen.ts';
import { useActiveOffice, useSession } from '../../session/use-session.ts';
import { useSwitchOffice } from '../../session/use-switch-office.ts';
import styles from './office-switcher.module.css';

/** The office one acts in; a menu of the others for people who hold several. */
export function OfficeSwitcher() {
  const { offices } = useSession();
  const active = useActiveOffice();
  const change = useSwitchOffice();
  const name = (
    <span className={styles.name}>
      <strong>{active.position}</strong>
      <small>{active.deputyFor === null ? active.agencyName : ui.asDeputy({ name: active.deputyFor })}</small>
    </span>
  );
  if (offices.length < 2) return <div className={styles.plain}>{name}</div>;
  return (
    <Menu position="bottom-end" width={340} withinPortal shadow="md">
      <Menu.Target>
        <UnstyledButton
          className={styles.button}
          aria-label={`${m.switchOffice()}: ${active.position}, ${active.agencyName}`}
        >
          {name}
          <IconSelector size={18} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{m.actingAs()}</Menu.Label>
        <Menu.RadioGroup
          value={active.id}
          onChange={(id) =>
            change.mutate(id, { onError: (error) => notifications.show({ color: 'seal', message: error.message }) })
          }
        >
          {offices.map((office) => (
            <Menu.RadioItem key={office.id} value={office.id} closeMenuOnClick>
              <span className={styles.name}>
                <strong>{office.position}</strong>
                <small>
                  {office.agencyName}
                  {office.deputyFor === null ? '' : ` (${ui.asDeputy({ name: office.deputyFor })})`}
                </small>
              </span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
