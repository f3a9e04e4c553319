/** Who makes a request: a person acting in one of their offices. How it is found out is the organisation module's business. */
export interface Actor {
  readonly personId: string;
  readonly officeId: string;
  readonly agencyId: string;
  readonly role: string;
  /** What the office may do, as `module.verb`; routes and the web's buttons both follow this list. */
  readonly abilities: ReadonlySet<string>;
  readonly language: 'vi' | 'en';
}
