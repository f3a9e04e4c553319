import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { ROLES, type Role } from '@phong-tuyen/contracts';
import { dateAt } from '../../language/format-date.ts';
import * as m from '../../messages/organisation.gen.ts';
import { roleName } from '../account/role-name.ts';
import { fieldFault } from './field-fault.ts';
import { SIGNS, type Signing } from './signs.ts';

export interface OfficeValues {
  readonly position: string;
  readonly role: Role;
  readonly signs: readonly Signing[];
  readonly validFrom: string;
}

export const emptyOffice = (): OfficeValues => ({
  position: '',
  role: 'specialist',
  signs: [],
  validFrom: dateAt(new Date()),
});

const SIGNERS: readonly Role[] = ['leader', 'head', 'clerk'];

/** Position, role, authority to sign (NĐ 30/2020, Điều 13) and first day of an office. */
export function OfficeFields(props: {
  values: OfficeValues;
  error: Error | null;
  onChange: (values: OfficeValues) => void;
}) {
  const { values, error, onChange } = props;
  const set = (change: Partial<OfficeValues>) => onChange({ ...values, ...change });
  return (
    <>
      <TextInput
        label={m.position()}
        required
        maxLength={100}
        value={values.position}
        error={fieldFault(error, 'position')}
        onChange={(event) => set({ position: event.currentTarget.value })}
        mb="sm"
      />
      <Group grow mb="sm" align="start">
        <NativeSelect
          label={m.role()}
          data={ROLES.map((role) => ({ value: role, label: roleName(role) }))}
          value={values.role}
          onChange={(event) => set({ role: event.currentTarget.value as Role, signs: [] })}
        />
        <TextInput
          type="date"
          label={m.from()}
          required
          value={values.validFrom}
          error={fieldFault(error, 'validFrom')}
          onChange={(event) => set({ validFrom: event.currentTarget.value })}
        />
      </Group>
      {SIGNERS.includes(values.role) ? (
        <Checkbox.Group
          label={m.signs()}
          value={[...values.signs]}
          onChange={(signs) => set({ signs: signs as Signing[] })}
          error={fieldFault(error, 'signs')}
          mb="sm"
        >
          <Group gap="md" mt={4}>
            {(Object.keys(SIGNS) as Signing[]).map((each) => (
              <Checkbox key={each} value={each} label={SIGNS[each]()} />
            ))}
          </Group>
        </Checkbox.Group>
      ) : null}
    </>
  );
}
