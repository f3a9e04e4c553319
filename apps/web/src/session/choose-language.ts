import { answerOf, api } from '../api/client.ts';
import { type Language, showLanguage } from '../language/language.ts';

/**
 * Shows the screens in another language; for people who are signed in the server keeps the choice, for reminders and mail.
 *
 * @param signedIn whether there is a session to keep it in
 */
export async function chooseLanguage(next: Language, signedIn: boolean): Promise<void> {
  showLanguage(next);
  if (signedIn) await answerOf(api.PUT('/api/session/language', { body: { language: next } }));
}
