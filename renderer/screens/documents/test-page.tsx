// One sheet for whoever sets the kiosk up: the clinic's own name and numbers, and a line in each language. Shows nothing of the content.
import type { PageSettings } from '#core/config/page-settings';
import type { Words } from '../../i18n/words';
import type { Section } from './sheets';

export function testPage(
  title: string,
  { clinic, languages }: PageSettings,
  words: Words,
): readonly Section[] {
  return [
    [
      {
        id: 'test',
        node: (
          <>
            <h1>{title}</h1>
            <p className="paper-key">{clinic.name}</p>
            <p dir="ltr">{[clinic.phone, clinic.afterHoursPhone, clinic.emergencyNumber].join(' · ')}</p>
            <ul className="paper-languages">
              {languages.map(({ code, dir }) => (
                <li key={code} lang={code} dir={dir}>
                  {words.attract(code)('chooseLanguage')}
                </li>
              ))}
            </ul>
          </>
        ),
      },
    ],
  ];
}
