import { demoEmail } from './people.ts';

/** An account that a demo installation shows on its sign-in page and prints at start. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly label: string;
}

/** One password for all demo accounts: they hold nothing real. */
export const DEMO_PASSWORD = 'phong-tuyen-2020';

/** Accounts that take a newcomer the whole way of a directive. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ['Chuyên viên UBND tỉnh', 'chuyen-vien', 'ubnd-tinh'],
  ['Phó Chủ tịch UBND tỉnh', 'pho-chu-tich', 'ubnd-tinh'],
  ['Văn thư UBND tỉnh', 'van-thu', 'ubnd-tinh'],
  ['Chủ tịch UBND tỉnh', 'chu-tich', 'ubnd-tinh'],
  ['Giám đốc Sở Y tế', 'giam-doc', 'so-y-te'],
  ['Văn thư UBND thành phố Tam Kỳ', 'van-thu', 'huyen-502'],
  ['Văn thư UBND phường Tân Thạnh', 'van-thu', 'xa-20335'],
  ['Quản trị hệ thống', 'quan-tri', 'ubnd-tinh'],
].map(([label = '', word = '', agency = '']) => ({ label, email: demoEmail(word, agency), password: DEMO_PASSWORD }));
