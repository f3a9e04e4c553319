/** An account that a demo installation shows on its sign-in page and prints at start. */
export interface DemoAccount {
  readonly email: string;
  readonly password: string;
  readonly label: string;
}
