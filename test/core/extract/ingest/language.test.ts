import { expect, it } from 'vitest';
import { detectLanguage } from '../../../../packages/core/src/extract/ingest/language.ts';

const english =
  'The foreign minister said on Monday that the delegation would travel to Oslo next week, although no date had been fixed for the talks with the mediators.';
const russian =
  'Министр иностранных дел заявил в понедельник, что делегация отправится в Осло на следующей неделе, хотя дата переговоров не назначена.';

it.each([
  [english, undefined, 'en'],
  [english, 'en-us', 'en-US'],
  [english, 'en_GB', 'en-GB'],
  [english, 'uk', 'en'],
  [english, 'no tag at all', 'en'],
  [russian, 'ru', 'ru'],
  [russian, 'en', 'bg'],
  [
    'Le ministre a déclaré lundi que la délégation se rendrait à Oslo la semaine prochaine, sans préciser la date des pourparlers.',
    'en',
    'fr',
  ],
  ['שר החוץ אמר ביום שני כי המשלחת תיסע לאוסלו בשבוע הבא, אף שלא נקבע מועד לשיחות בין הצדדים ולא פורסמו פרטים נוספים על כך.', 'he', 'he'],
  ['Zu kurz.', undefined, 'und'],
  ['Zu kurz.', 'de', 'de'],
])('takes %j declared as %s for %s', async (text, declared, language) => {
  expect(await detectLanguage(text, declared)).toBe(language);
});

it('takes English full of foreign names for English', async () => {
  const names =
    'Witkoff told Ushakov that Recep Tayyip Erdogan, Volodymyr Zelenskyy, Rustem Umerov and Kyrylo Budanov had met Kirill Dmitriev and Yuri Ushakov in Abu Dhabi.';
  expect(await detectLanguage(names)).toBe('en');
});
